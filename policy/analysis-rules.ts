import { type CauseAnalysis, causeAnalysisSteps, type ProcessFacts, type ProcessObject } from './process.ts';
import { refused } from './process-refusal.ts';
import type { ProcessRefusal } from './process-rules.ts';
import { inRound } from './process-steps.ts';

/** Why a cause analysis may not be written as it is; null where it may. Programme lines 363-388. */
export function analysisProblem(
  process: ProcessFacts,
  analysis: CauseAnalysis,
  before: ProcessObject | null,
): ProcessRefusal | null {
  return (
    notPrioritised(process, analysis) ?? stepPassedOver(analysis, before) ?? assumptionsProblem(analysis)
  );
}

function notPrioritised(process: ProcessFacts, { problem }: CauseAnalysis): ProcessRefusal | null {
  const prioritisations = inRound(process, 'PRIORITISATION');
  const chosen = prioritisations.some(({ content }) =>
    content.problems.some((one) => one.problem === problem && one.decision === 'PRIORITISED'),
  );
  return chosen || prioritisations.length === 0
    ? null
    : refused('CONTENT_INVALID', 'Name a problem that is prioritised in the round, by the same words.', {
        field: 'problem',
      });
}

const placeOf = ({ step }: CauseAnalysis): number => causeAnalysisSteps.indexOf(step);

/** A new analysis begins in the first or second step; it goes on by one, or back. */
function stepPassedOver(analysis: CauseAnalysis, before: ProcessObject | null): ProcessRefusal | null {
  const from = before?.content.kind === 'CAUSE_ANALYSIS' ? before.content : null;
  const last = from ? placeOf(from) + 1 : 1;
  if (placeOf(analysis) <= last) return null;
  return refused('STEP_OUT_OF_ORDER', 'An analysis goes one step further at a time.', {
    step: from?.step ?? null,
    allowed: causeAnalysisSteps.slice(0, last + 1),
    missing: [],
  });
}

/** Assumptions are put down in the third step, decided on in the fourth by evidence, and all decided on in the last. */
function assumptionsProblem(analysis: CauseAnalysis): ProcessRefusal | null {
  const { step, assumptions } = analysis;
  const notBefore = (first: (typeof causeAnalysisSteps)[number], what: string) =>
    placeOf(analysis) < causeAnalysisSteps.indexOf(first)
      ? refused('STEP_OUT_OF_ORDER', `${what} from ${first} on; the analysis is in ${step}.`, {
          step,
          allowed: causeAnalysisSteps.slice(causeAnalysisSteps.indexOf(first)),
          missing: [],
        })
      : null;
  const early =
    (assumptions.length > 0 ? notBefore('IDENTIFY_LIKELY_CAUSES', 'Assumptions are put down') : null) ??
    (assumptions.some(({ decision }) => decision !== 'UNDECIDED')
      ? notBefore('TEST_AND_PRUNE', 'Assumptions are kept or dropped')
      : null);
  if (early) return early;
  const untested = assumptions.findIndex(({ decision, evidence }) =>
    decision === 'UNDECIDED' ? step === 'SELECT_MEASURES' : evidence.trim() === '',
  );
  if (untested >= 0) {
    return refused('ASSUMPTION_UNDECIDED', 'Keep or drop the assumption, and say by what evidence.', {
      assumption: untested + 1,
    });
  }
  return step === 'SELECT_MEASURES' && assumptions.every(({ decision }) => decision !== 'KEPT')
    ? refused('STEP_OUT_OF_ORDER', 'Measures are selected against causes that were kept; none was.', {
        step,
        allowed: causeAnalysisSteps.filter((one) => one !== step),
        missing: ['keptCause'],
      })
    : null;
}
