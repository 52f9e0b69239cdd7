import type { Day } from './agreement.ts';
import { type FollowUp, type Measure, objectsOf, type ProcessFacts, type ProcessObject } from './process.ts';
import { refused } from './process-refusal.ts';
import type { Judging, ProcessRefusal } from './process-rules.ts';

/** Why a measure may not be written as it is; null where it may. Programme lines 384, 611 and 658. */
export function measureProblem(
  judging: Judging,
  measure: Measure,
  before: ProcessObject | null,
): ProcessRefusal | null {
  const { process } = judging;
  const planned = before?.content.kind === 'MEASURE' ? before.content : null;
  return (
    goalUnknown(process, measure, before?.cycle ?? process.cycle) ??
    causeNotKept(process, measure) ??
    perspectivesMissing(measure) ??
    disordered(measure, judging.now.slice(0, 10)) ??
    daysOutside(judging, 'plannedFrom', measure.plannedFrom, planned?.plannedFrom ?? null) ??
    daysOutside(judging, 'plannedTo', measure.plannedTo, planned?.plannedTo ?? null) ??
    doneAndCancelled(measure)
  );
}

/** Why a follow-up may not be written as it is; null where it may. Programme lines 388 and 430. */
export function followUpProblem({ process, now }: Judging, followUp: FollowUp): ProcessRefusal | null {
  const goal = objectsOf(process.objects, 'GOAL').find(({ id }) => id === followUp.goal);
  const known = new Set(
    objectsOf(process.objects, 'MEASURE').flatMap(({ id, content }) =>
      content.goal === followUp.goal ? id : [],
    ),
  );
  if (!goal || followUp.measures.some((id) => !known.has(id))) {
    return refused('PROCESS_UNKNOWN', 'Name a goal of the process, and measures of that goal.');
  }
  if (followUp.on > now.slice(0, 10) || followUp.on < goal.createdOn) {
    return refused(
      'DATES_OUT_OF_ORDER',
      'Follow up on a day after the goal was put down, today at the latest.',
      {
        fields: ['on'],
      },
    );
  }
  if (new Set(followUp.measures).size < followUp.measures.length) {
    return refused('CONTENT_INVALID', 'Name each measure once.', { field: 'measures' });
  }
  return followUp.value === null && followUp.outcome !== 'NOT_ASSESSABLE'
    ? refused('CONTENT_INVALID', 'Give the value reached, or the outcome NOT_ASSESSABLE.', { field: 'value' })
    : null;
}

/**
 * Why a day does not lie within the agreement; null where it does. One that stood already stays, though the agreement has
 * other days since: what was under way is then still to be written on.
 */
export function daysOutside(
  { days: { from, to } }: Judging,
  field: string,
  day: Day | null,
  before: Day | null,
): ProcessRefusal | null {
  if (day === null || day === before || (day >= from && (to === null || day <= to))) return null;
  return refused(
    'DATE_OUTSIDE_AGREEMENT',
    'Give a day within the agreement or place that the process belongs to.',
    {
      field,
      from,
      to,
    },
  );
}

/** Whether a measure answers an assumption that was kept, of an analysis of its own problem among the objects; else it rests on a picture alone. */
export function answersKeptCause(
  { problem, causeAnalysis, cause }: Measure,
  objects: readonly ProcessObject[],
): boolean {
  const analysis = objectsOf(objects, 'CAUSE_ANALYSIS').find(
    ({ id, content }) => id === causeAnalysis && content.problem === problem,
  );
  const assumption = cause === null ? undefined : analysis?.content.assumptions[cause - 1];
  return assumption?.decision === 'KEPT';
}

/** A measure serves a goal of the round that it was made in. */
function goalUnknown({ objects }: ProcessFacts, { goal }: Measure, cycle: number): ProcessRefusal | null {
  return objectsOf(objects, 'GOAL').some((one) => one.id === goal && one.cycle === cycle)
    ? null
    : refused('PROCESS_UNKNOWN', 'Name a goal of the same process and round.');
}

function causeNotKept({ objects }: ProcessFacts, measure: Measure): ProcessRefusal | null {
  const { causeAnalysis, cause } = measure;
  const known = objectsOf(objects, 'CAUSE_ANALYSIS').some(({ id }) => id === causeAnalysis);
  if (causeAnalysis !== null && !known) {
    return refused('PROCESS_UNKNOWN', 'Name a cause analysis of the same process.');
  }
  return cause === null || answersKeptCause(measure, objects)
    ? null
    : refused(
        'CAUSE_NOT_KEPT',
        'Name an analysis of the same problem and the number of an assumption in it that was kept, or no cause.',
        {
          causeAnalysis,
          cause,
        },
      );
}

/** What is always assessed in the physical environment. Programme line 658. */
const physicalPerspectives = ['CHILD', 'GENDER_EQUALITY', 'ACCESSIBILITY'] as const;

function perspectivesMissing({ physical, perspectives }: Measure): ProcessRefusal | null {
  const missing = physical ? physicalPerspectives.filter((one) => !perspectives.includes(one)) : [];
  return missing.length === 0
    ? null
    : refused('PERSPECTIVES_REQUIRED', 'Assess the measure for the perspectives that are missing.', {
        missing,
      });
}

function disordered(measure: Measure, today: Day): ProcessRefusal | null {
  const { plannedFrom, plannedTo, actualFrom, actualTo } = measure;
  const wrong = {
    plannedFrom: plannedFrom > plannedTo,
    plannedTo: plannedFrom > plannedTo,
    actualFrom:
      actualFrom === null
        ? actualTo !== null
        : actualFrom > today || (actualTo !== null && actualFrom > actualTo),
    actualTo: actualTo !== null && (actualTo > today || actualFrom === null || actualFrom > actualTo),
  };
  const fields = Object.entries(wrong).flatMap(([field, is]) => (is ? field : []));
  return fields.length === 0
    ? null
    : refused('DATES_OUT_OF_ORDER', 'Give a first day before the last, and actual days that have been.', {
        fields,
      });
}

const doneAndCancelled = ({ actualTo, cancelled }: Measure): ProcessRefusal | null =>
  actualTo === null || cancelled === null
    ? null
    : refused('CONTENT_INVALID', 'A measure is carried out or cancelled, never both.', {
        field: 'cancelled',
      });
