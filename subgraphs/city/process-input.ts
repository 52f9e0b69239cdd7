import { and, eq } from 'drizzle-orm';
import { readPictureId } from '../../policy/picture-id.ts';
import type {
  CauseAnalysis,
  FollowUp,
  JointPicture,
  Measure,
  Obstacle,
  Prioritisation,
  Signal,
  SmartGoal,
} from '../../policy/process.ts';
import { hubError } from '../../schema/errors.ts';
import { isAnyOf } from '../any-of.ts';
import { citedFigures } from '../cited-figures.ts';
import { dayOf } from '../day.ts';
import { sources } from '../foundation/sources.ts';
import { agencies } from '../pictures/agencies.ts';
import { picture } from '../pictures/tables.ts';
import type { SubgraphContext } from '../subgraph.ts';
import {
  invalid,
  lineOf,
  lineOrNull,
  listOf,
  longestName,
  mayBeEmpty,
  textOf,
  textOrNull,
} from '../written-text.ts';
import { organisations, places } from './catalogue.ts';
import { concept } from './document-tables.ts';
import type { NewProcess } from './process/keeper.ts';
import type { ProcessRow } from './process-queries.ts';
import { processObject } from './process-tables.ts';
import type {
  CauseAnalysisInput,
  CauseAssumptionInput,
  FollowUpInput,
  JointPictureInput,
  MeasureInput,
  PictureProblemInput,
  PrioritisedProblemInput,
  ProcessInput,
  SmartGoalInput,
} from './resolvers.generated.ts';

/*
 * What people have written, as policy has it: texts trimmed and checked, days read, and what is referred to found among what
 * the reader may read. Each function throws CONTENT_INVALID with the field's name, and ARGUMENT_INVALID for a day that is none.
 */

type Days = (day: string) => string;
const daysFor =
  ({ claims }: SubgraphContext): Days =>
  (day) =>
    dayOf(day, claims.instant);

/** A process as it is begun; ARGUMENT_INVALID where it belongs to both, or to nothing. */
export function newProcessOf(input: ProcessInput, context: SubgraphContext): NewProcess {
  const { agreement = null, placeCollaboration = null, area } = input;
  if ((agreement === null) === (placeCollaboration === null)) {
    throw hubError('ARGUMENT_INVALID', 'Give the agreement or the place collaboration, and not both.');
  }
  return {
    title: lineOf(input.title, 'title'),
    agreement,
    placeCollaboration,
    area,
    mandate: textOf(input.mandate, 'mandate'),
    resources: textOf(input.resources, 'resources'),
    decision: {
      diarienummer: lineOf(input.diarienummer, 'diarienummer', longestName),
      decided: daysFor(context)(input.decided),
      function: lineOf(input.function, 'function', longestName),
    },
  };
}

/** A joint picture of a process. Pictures of the city must be released and readable (PICTURE_UNKNOWN), joint ones readable (PROCESS_UNKNOWN). */
export async function jointPictureOf(
  input: JointPictureInput,
  { area }: Pick<ProcessRow, 'area'>,
  context: SubgraphContext,
): Promise<JointPicture> {
  const scope = context.reference.tree.level(area) === 'CITY' ? 'CITY_WIDE' : 'JOINT';
  const joint = [...new Set(listOf(input.composedOfJoint ?? [], 'composedOfJoint'))];
  if (scope === 'JOINT' && joint.length > 0) {
    throw invalid('composedOfJoint', 'Only a picture of the whole city is composed of joint ones.');
  }
  const [composedOf, known] = await Promise.all([
    composition([...new Set(listOf(input.composedOf, 'composedOf'))], context),
    knownJointPictures(joint, context),
  ]);
  if (joint.some((id) => !known.has(id))) throw hubError('PROCESS_UNKNOWN');
  return {
    kind: 'JOINT_PICTURE',
    scope,
    title: lineOf(input.title, 'title'),
    composedOf,
    composedOfJoint: joint,
    problems: await problemsOf(input.problems, context),
    summary: textOf(input.summary, 'summary'),
    figures: citedFigures(input.figures ?? [], 'figures', context.claims.instant),
  };
}

/**
 * The pictures with their owners: the city's own as they stand, others as their ids say where the owner's legal body keeps
 * pictures with that agency. Else nobody could have made it, and it would be laid at another's door.
 */
async function composition(ids: readonly string[], context: SubgraphContext) {
  const read = ids.map((id) => ({ picture: id, said: readPictureId(id) }));
  const own = read.flatMap(({ picture: id, said }) => (said?.agency === 'city' ? id : []));
  const released = new Map(
    own.length === 0
      ? []
      : (
          await context.tx
            .select({ id: picture.id, owner: picture.owner })
            .from(picture)
            .where(and(isAnyOf(picture.id, own), eq(picture.state, 'RELEASED')))
        ).map(({ id, owner }) => [id, owner]),
  );
  const legalBodies = new Map((await organisations(context)).map(({ id, unitOf }) => [id, unitOf ?? id]));
  const kept = ({ agency, owner }: NonNullable<ReturnType<typeof readPictureId>>): boolean =>
    sources.some(
      ({ product, provider }) => product === agencies[agency].product && provider === legalBodies.get(owner),
    );
  return read.map(({ picture: id, said }) => {
    const owner = said?.agency === 'city' ? released.get(id) : said && kept(said) && said.owner;
    if (!owner) throw hubError('PICTURE_UNKNOWN');
    return { picture: id, owner };
  });
}

async function knownJointPictures(
  ids: readonly string[],
  context: SubgraphContext,
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await context.tx
    .select({ id: processObject.id })
    .from(processObject)
    .where(and(isAnyOf(processObject.id, ids), eq(processObject.kind, 'JOINT_PICTURE')));
  return new Set(rows.map(({ id }) => id));
}

async function problemsOf(inputs: readonly PictureProblemInput[], context: SubgraphContext) {
  const problems = listOf(inputs, 'problems').map(({ title, description, offenceCategory, areaId }) => ({
    title: lineOf(title, 'problems.title'),
    description: textOf(description, 'problems.description'),
    offenceCategory: lineOrNull(offenceCategory, 'problems.offenceCategory', longestName),
    areaId: areaId ?? null,
  }));
  const named = problems.flatMap(({ areaId }) => (areaId === null ? [] : areaId));
  await requirePlaces(
    named.filter((id) => !context.reference.areas.has(id)),
    'problems.areaId',
    context,
  );
  return problems;
}

/** What was chosen and left out. */
export async function prioritisationOf(
  inputs: readonly PrioritisedProblemInput[],
  context: SubgraphContext,
): Promise<Prioritisation> {
  const problems = listOf(inputs, 'problems').map(({ problem, place, basis, decision, reason }) => ({
    problem: textOf(problem, 'problems.problem'),
    place: place ?? null,
    basis: textOf(basis, 'problems.basis'),
    decision,
    reason: mayBeEmpty(reason ?? '', 'problems.reason'),
  }));
  await requirePlaces(
    problems.flatMap(({ place }) => place ?? []),
    'problems.place',
    context,
  );
  return { kind: 'PRIORITISATION', problems };
}

/** A cause analysis. */
export async function causeAnalysisOf(
  input: CauseAnalysisInput,
  context: SubgraphContext,
): Promise<CauseAnalysis> {
  const { problem, step, time, place, knowledge, assumptions } = input;
  const written = listOf(assumptions ?? [], 'assumptions').map((one) => assumptionOf(one, context));
  await requireConcepts(
    written.flatMap(({ rootCause }) => rootCause ?? []),
    'ROOT_CAUSE',
    'assumptions.rootCause',
    context,
  );
  return {
    kind: 'CAUSE_ANALYSIS',
    problem: textOf(problem, 'problem'),
    step,
    time: textOf(time, 'time'),
    place: textOf(place, 'place'),
    knowledge: mayBeEmpty(knowledge ?? '', 'knowledge'),
    assumptions: written,
  };
}

function assumptionOf(input: CauseAssumptionInput, { claims }: SubgraphContext) {
  return {
    text: textOf(input.text, 'assumptions.text'),
    rootCause: input.rootCause ?? null,
    decision: input.decision ?? 'UNDECIDED',
    evidence: mayBeEmpty(input.evidence ?? '', 'assumptions.evidence'),
    figures: citedFigures(input.figures ?? [], 'assumptions.figures', claims.instant),
  };
}

/** A goal that nobody has accepted. */
export function goalOf(input: SmartGoalInput, context: SubgraphContext): SmartGoal {
  const { measure = null, indicator = null, baseline = null, target = null, due = null, horizon } = input;
  if (indicator !== null && !context.reference.indicators.has(indicator)) {
    throw invalid('indicator', 'There is no such indicator. `indicators` lists them.');
  }
  return {
    kind: 'GOAL',
    specific: textOf(input.specific, 'specific'),
    measure,
    indicator,
    unit: lineOrNull(input.unit, 'unit', longestName),
    baseline,
    target,
    acceptances: [],
    realisticBecause: mayBeEmpty(input.realisticBecause ?? '', 'realisticBecause'),
    due: due === null ? null : daysFor(context)(due),
    horizon,
    ilsId: lineOrNull(input.ilsId, 'ilsId', longestName),
  };
}

/** A measure. */
export async function measureOf(input: MeasureInput, context: SubgraphContext): Promise<Measure> {
  const { goal, causeAnalysis = null, cause = null, workKind, preventionKind = null, place = null } = input;
  const { actualFrom = null, actualTo = null } = input;
  const day = daysFor(context);
  const targetGroups = [...new Set(listOf(input.targetGroups ?? [], 'targetGroups'))];
  await Promise.all([
    requireConcepts(targetGroups, 'GROUP', 'targetGroups', context),
    requirePlaces(place === null ? [] : [place], 'place', context),
  ]);
  return {
    kind: 'MEASURE',
    title: lineOf(input.title, 'title'),
    problem: textOf(input.problem, 'problem'),
    goal,
    causeAnalysis,
    cause,
    workKind,
    preventionKind,
    physical: input.physical ?? false,
    perspectives: [...new Set(listOf(input.perspectives ?? [], 'perspectives'))],
    weighing: textOrNull(input.weighing, 'weighing'),
    targetGroups,
    arenas: [...new Set(listOf(input.arenas ?? [], 'arenas'))],
    place,
    responsibleFunction: lineOf(input.responsibleFunction, 'responsibleFunction', longestName),
    responsibleRole: input.responsibleRole,
    plannedFrom: day(input.plannedFrom),
    plannedTo: day(input.plannedTo),
    actualFrom: actualFrom === null ? null : day(actualFrom),
    actualTo: actualTo === null ? null : day(actualTo),
    cancelled: textOrNull(input.cancelled, 'cancelled'),
    ilsId: lineOrNull(input.ilsId, 'ilsId', longestName),
  };
}

/** A follow-up. */
export function followUpOf(input: FollowUpInput, context: SubgraphContext): FollowUp {
  const { goal, measures, outcome, value = null } = input;
  return {
    kind: 'FOLLOW_UP',
    goal,
    measures: [...new Set(listOf(measures, 'measures'))],
    on: daysFor(context)(input.on),
    outcome,
    value,
    text: textOf(input.text, 'text'),
    learning: mayBeEmpty(input.learning ?? '', 'learning'),
    figures: citedFigures(input.figures, 'figures', context.claims.instant),
    ilsId: lineOrNull(input.ilsId, 'ilsId', longestName),
  };
}

/** An obstacle as it is raised, today. */
export function obstacleOf(text: string, { claims }: SubgraphContext): Obstacle {
  return {
    kind: 'OBSTACLE',
    text: textOf(text, 'text'),
    raisedOn: claims.instant.slice(0, 10),
    state: 'RAISED',
    takenUpOn: null,
    answeredOn: null,
    answer: null,
  };
}

/** A signal as it is given, today. */
export function signalOf(expected: string, observed: string, { claims }: SubgraphContext): Signal {
  return {
    kind: 'SIGNAL',
    on: claims.instant.slice(0, 10),
    expected: textOf(expected, 'expected'),
    observed: textOf(observed, 'observed'),
  };
}

async function requirePlaces(ids: readonly string[], field: string, context: SubgraphContext): Promise<void> {
  if (ids.length === 0) return;
  const known = new Set((await places(context)).map(({ id }) => id));
  if (ids.some((id) => !known.has(id))) throw invalid(field, 'There is no such place.');
}

async function requireConcepts(
  ids: readonly string[],
  kind: 'ROOT_CAUSE' | 'GROUP',
  field: string,
  { tx }: SubgraphContext,
): Promise<void> {
  if (ids.length === 0) return;
  const rows = await tx
    .select({ id: concept.id })
    .from(concept)
    .where(and(isAnyOf(concept.id, ids), eq(concept.kind, kind)));
  const known = new Set(rows.map(({ id }) => id));
  if (ids.some((id) => !known.has(id))) throw invalid(field, `There is no such concept of kind ${kind}.`);
}
