import {
  type ObjectContent,
  type ObjectKind,
  objectsOf,
  type ProcessFacts,
  type ProcessObject,
  type ProcessStep,
  processSteps,
} from './process.ts';
import { refused } from './process-refusal.ts';
import type { ProcessRefusal } from './process-rules.ts';

/** An object's content by its kind. */
type OfKind<K extends ObjectKind> = Extract<ObjectContent, { readonly kind: K }>;

/** The objects of a kind that were made in the process's round. */
export function inRound<K extends ObjectKind>(
  { objects, cycle }: ProcessFacts,
  kind: K,
): readonly ProcessObject<OfKind<K>>[] {
  return objectsOf(objects, kind).filter((one) => one.cycle === cycle);
}

/** Why nothing may be written in a process, whoever writes: it is closed, or nobody is a party. Null where it may. */
export function standingProblem({ closedOn, parties }: ProcessFacts): ProcessRefusal | null {
  if (closedOn !== null) {
    return refused('STATE_CONFLICT', 'The process is closed for good. Begin another.', { state: 'closed' });
  }
  if (parties.length === 0) {
    return refused(
      'STATE_CONFLICT',
      'The agreement or place that the process belongs to has no parties now. Write when it is in force.',
      { state: 'not-in-force' },
    );
  }
  return null;
}

/** What a move from one step to another is; null where there is none. Programme lines 310-314. */
export function moveKind(from: ProcessStep, to: ProcessStep): 'forward' | 'next-round' | 'restart' | null {
  const distance = processSteps.indexOf(to) - processSteps.indexOf(from);
  if (from === 'FOLLOW_UP' && to === 'OWN_MAPPING') return 'next-round';
  if (distance === 1) return 'forward';
  return distance < 0 ? 'restart' : null;
}

/** The refusal of a step that a process cannot enter, or not yet. */
export function outOfOrder(
  { step }: ProcessFacts,
  missing: readonly string[],
  details: Readonly<Record<string, unknown>> = {},
): ProcessRefusal {
  return refused(
    'STEP_OUT_OF_ORDER',
    missing.length === 0
      ? `The process is in ${step}. Enter one of the steps that the extensions list.`
      : `The process is in ${step}. Add what the extensions name as missing before you go on.`,
    { step, allowed: processSteps.filter((to) => moveKind(step, to) !== null), missing, ...details },
  );
}

/** What the next step, or the next round, takes; null where it is there. */
export function forwardProblem(process: ProcessFacts, to: ProcessStep): ProcessRefusal | null {
  if (moveKind(process.step, to) === 'next-round') return unfollowedGoals(process);
  return gates[to](process);
}

type Gate = (process: ProcessFacts) => ProcessRefusal | null;

/** What entering each step from the one before takes. */
const gates: Readonly<Record<ProcessStep, Gate>> = {
  INITIATED: () => null,
  OWN_MAPPING: undecided,
  // Own pictures are kept by their owners: the joint picture proves them, when implementation begins.
  JOINT_MAPPING: () => null,
  IMPLEMENTATION: (process) =>
    notJointlyMapped(process) ?? goalsWithoutMeasure(process) ?? unaccepted(process),
  FOLLOW_UP: (process) =>
    inRound(process, 'MEASURE').some(({ content }) => content.actualFrom !== null)
      ? null
      : outOfOrder(process, ['begunMeasure']),
};

/** Programme lines 319 and 325. */
function undecided(process: ProcessFacts): ProcessRefusal | null {
  const { mandate, resources, decision } = process;
  const given = { mandate, resources, decision: decision.diarienummer };
  const missing = Object.entries(given).flatMap(([name, text]) => (text.trim() === '' ? name : []));
  return missing.length === 0 ? null : outOfOrder(process, missing);
}

function notJointlyMapped(process: ProcessFacts): ProcessRefusal | null {
  const chosen = inRound(process, 'PRIORITISATION').some(({ content }) =>
    content.problems.some(({ decision }) => decision === 'PRIORITISED'),
  );
  const made = {
    jointPicture: inRound(process, 'JOINT_PICTURE').length > 0,
    prioritisation: chosen,
    goal: inRound(process, 'GOAL').length > 0,
  };
  const missing = Object.entries(made).flatMap(([name, there]) => (there ? [] : name));
  return missing.length === 0 ? null : outOfOrder(process, missing);
}

function goalsWithoutMeasure(process: ProcessFacts): ProcessRefusal | null {
  const served = new Set(
    inRound(process, 'MEASURE').flatMap(({ content }) => (content.cancelled === null ? content.goal : [])),
  );
  const goals = goalsWhere(process, (goal) => !served.has(goal.id));
  return goals.length === 0
    ? null
    : refused('GOAL_WITHOUT_MEASURE', 'Write a measure for each of the goals in the extensions.', { goals });
}

/** Programme line 406. */
function unaccepted(process: ProcessFacts): ProcessRefusal | null {
  const goals = goalsWhere(process, ({ content: { acceptances } }) =>
    process.parties.some((party) => acceptances.every((one) => one.party !== party)),
  );
  return goals.length === 0 ? null : outOfOrder(process, ['acceptances'], { goals });
}

function unfollowedGoals(process: ProcessFacts): ProcessRefusal | null {
  const followed = new Set(objectsOf(process.objects, 'FOLLOW_UP').map(({ content }) => content.goal));
  const goals = goalsWhere(process, ({ id }) => !followed.has(id));
  return goals.length === 0 ? null : outOfOrder(process, ['followUps'], { goals });
}

const goalsWhere = (
  process: ProcessFacts,
  is: (goal: ProcessObject<OfKind<'GOAL'>>) => boolean,
): readonly string[] =>
  inRound(process, 'GOAL')
    .filter(is)
    .map(({ id }) => id)
    .sort();

const jointMapping: readonly ProcessStep[] = ['JOINT_MAPPING'];

/** The steps in which each kind of object is written. */
const stepsFor: Readonly<Record<ObjectKind, readonly ProcessStep[]>> = {
  JOINT_PICTURE: jointMapping,
  PRIORITISATION: jointMapping,
  CAUSE_ANALYSIS: ['OWN_MAPPING', 'JOINT_MAPPING'],
  GOAL: jointMapping,
  MEASURE: ['JOINT_MAPPING', 'IMPLEMENTATION', 'FOLLOW_UP'],
  FOLLOW_UP: ['IMPLEMENTATION', 'FOLLOW_UP'],
  OBSTACLE: processSteps,
  SIGNAL: processSteps,
};

/** Why an object of a kind is not written in the step that the process is in; null where it is. */
export function objectStepProblem({ step }: ProcessFacts, kind: ObjectKind): ProcessRefusal | null {
  const allowed = stepsFor[kind];
  return allowed.includes(step)
    ? null
    : refused('STEP_OUT_OF_ORDER', `This is written in ${allowed.join(' or ')}; the process is in ${step}.`, {
        step,
        allowed,
        missing: [],
      });
}
