import { readPictureId } from './picture-id.ts';
import type { JointPicture, Prioritisation, ProcessFacts, ProcessObject } from './process.ts';
import { refused } from './process-refusal.ts';
import type { ProcessRefusal } from './process-rules.ts';
import { inRound, outOfOrder } from './process-steps.ts';

/** The city as an area: a process about it ranges over the whole city. */
export const wholeCity = 'sthlm:kommun';

/** What a joint picture of the process ranges over. */
export const scopeOf = ({ area }: Pick<ProcessFacts, 'area'>): JointPicture['scope'] =>
  area === wholeCity ? 'CITY_WIDE' : 'JOINT';

/** Why a joint picture may not be written as it is; null where it may. Programme lines 351 and 1131. */
export function jointPictureProblem(
  process: ProcessFacts,
  picture: JointPicture,
  before: ProcessObject | null,
): ProcessRefusal | null {
  const { composedOf, composedOfJoint } = picture;
  const cityWide = scopeOf(process) === 'CITY_WIDE';
  const pictures = new Set(composedOf.map((one) => one.picture));
  const invalid = (field: string, message: string) => refused('CONTENT_INVALID', message, { field });
  if (composedOf.some((one) => readPictureId(one.picture)?.owner !== one.owner)) {
    return invalid('composedOf', 'Name pictures by their ids, each with its owner.');
  }
  if (pictures.size < composedOf.length || new Set(composedOfJoint).size < composedOfJoint.length) {
    return invalid(pictures.size < composedOf.length ? 'composedOf' : 'composedOfJoint', 'Name each once.');
  }
  if (composedOf.length < (cityWide ? 1 : 2)) {
    return invalid('composedOf', `Compose it of at least ${cityWide ? 'one picture' : 'two pictures'}.`);
  }
  if (composedOfJoint.length > 0 && (!cityWide || composedOfJoint.some((id) => id === before?.id))) {
    return invalid(
      'composedOfJoint',
      'Only a city-wide picture is composed of joint pictures, of others than itself.',
    );
  }
  return null;
}

/** Why a prioritisation may not be written as it is; null where it may. Programme lines 355-361. */
export function prioritisationProblem(
  process: ProcessFacts,
  { problems }: Prioritisation,
): ProcessRefusal | null {
  if (inRound(process, 'JOINT_PICTURE').length === 0) return outOfOrder(process, ['jointPicture']);
  if (problems.some(({ decision, reason }) => decision === 'LEFT_OUT' && reason.trim() === '')) {
    return refused('CONTENT_INVALID', 'Say why each problem that is left out is so.', { field: 'reason' });
  }
  // Analyses name a problem by its words: the same words must not be both chosen and left out.
  return new Set(problems.map(({ problem }) => problem)).size < problems.length
    ? refused('CONTENT_INVALID', 'Name each problem once.', { field: 'problem' })
    : null;
}
