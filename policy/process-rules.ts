import type { Day } from './agreement.ts';
import { analysisProblem } from './analysis-rules.ts';
import { figuresProblem } from './cited-figures.ts';
import { type SmartPart, smartParts, standingAcceptances } from './goal-rules.ts';
import { type Actor, registrarOrganisation } from './lifecycle.ts';
import { jointPictureProblem, prioritisationProblem, scopeOf, wholeCity } from './mapping-rules.ts';
import { answersKeptCause, daysOutside, followUpProblem, measureProblem } from './measure-rules.ts';
import type { CitedFigures } from './picture.ts';
import type {
  Measure,
  ObjectContent,
  ObjectKind,
  ProcessFacts,
  ProcessObject,
  ProcessStep,
  SmartGoal,
} from './process.ts';
import { acts, isOutside, whoProblem } from './process-actors.ts';
import { refused } from './process-refusal.ts';
import {
  forwardProblem,
  inRound,
  moveKind,
  objectStepProblem,
  outOfOrder,
  standingProblem,
} from './process-steps.ts';
import { warningRules } from './process-warnings.ts';

/** Codes of a refused act in a process; each is in the catalogue of errors. */
export type ProcessCode =
  | 'ROLE_REQUIRED'
  | 'NOT_A_PARTY'
  | 'OWNER_REQUIRED'
  | 'PROCESS_UNKNOWN'
  | 'STATE_CONFLICT'
  | 'EDIT_CONFLICT'
  | 'CONTENT_INVALID'
  | 'ARGUMENT_INVALID'
  | 'STEP_OUT_OF_ORDER'
  | 'GOAL_WITHOUT_MEASURE'
  | 'ASSUMPTION_UNDECIDED'
  | 'CAUSE_NOT_KEPT'
  | 'PERSPECTIVES_REQUIRED'
  | 'DATE_OUTSIDE_AGREEMENT'
  | 'DATES_OUT_OF_ORDER'
  | 'FIGURES_NOT_REPEATABLE';

/** Why an act is refused; `details` go into the error's extensions. `isRefusal` of lifecycle.ts knows it by its form. */
export type ProcessRefusal = {
  readonly code: ProcessCode;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
};

/** What is done in a process. */
export type ProcessActName =
  | 'start'
  | 'move'
  | 'close'
  | 'accept-goal'
  | 'take-up'
  | 'answer'
  | `save-${Lowercase<ObjectKind>}`;

/** What an act is judged by. `now`: ISO 8601 in UTC. */
export type Judging = {
  readonly process: ProcessFacts;
  /** The days of its agreement or place; null `to`: until further notice. */
  readonly days: { readonly from: Day; readonly to: Day | null };
  readonly now: string;
};

const today = ({ now }: Judging): Day => now.slice(0, 10);

/**
 * The role that somebody does an act in, or the refusal, in this order: ROLE_REQUIRED; PROCESS_UNKNOWN where the object is
 * none of the process; NOT_A_PARTY, or OWNER_REQUIRED of a party that is neither maker nor lead; STATE_CONFLICT where the
 * process is closed or has no parties now. `object`: the one that is changed.
 */
export function processRole(
  act: ProcessActName,
  { organisation, roles }: Actor,
  process: ProcessFacts,
  object: ProcessObject | null,
): string | ProcessRefusal {
  const rule = acts[act];
  const role = rule.roles.find((one) => roles.includes(one));
  if (role === undefined) {
    return refused(
      'ROLE_REQUIRED',
      `This takes the role ${rule.roles.join(' or ')}. Ask somebody who has it.`,
      {
        roles: rule.roles,
      },
    );
  }
  if (object && object.process !== process.id) {
    return refused('PROCESS_UNKNOWN', 'The process has no such object. Name one of its own.');
  }
  return whoProblem(rule.who, organisation, process, object) ?? standingProblem(process) ?? role;
}

/** Whether a process may be begun by this lead: null, or the refusal. `role`: what the lead is among its kind, in Swedish. */
export function startProblem(
  judging: Judging,
  { organisation, role }: { readonly organisation: string; readonly role: string },
): ProcessRefusal | null {
  const { process } = judging;
  const mayLead =
    role === 'stadsdelsnämnd' || (organisation === registrarOrganisation && process.area === wholeCity);
  if (!mayLead || organisation !== process.lead || isOutside(process, organisation)) {
    return refused(
      'NOT_A_PARTY',
      `A party that is a district committee begins a process, or ${registrarOrganisation} one for the whole city.`,
    );
  }
  if ((process.agreement === null) === (process.placeCollaboration === null)) {
    return refused('ARGUMENT_INVALID', 'Name the agreement or the place collaboration, one of them.');
  }
  const standing = standingProblem(process);
  if (standing) return standing;
  return process.decision.decided > today(judging)
    ? refused('DATES_OUT_OF_ORDER', 'Give the day of a decision that is made.', { fields: ['decided'] })
    : null;
}

/** Where a move leads, or the refusal. */
export function moveOf(
  { process }: Judging,
  to: ProcessStep,
  reason: string | null,
): { readonly step: ProcessStep; readonly cycle: number; readonly restart: boolean } | ProcessRefusal {
  const standing = standingProblem(process);
  if (standing) return standing;
  const kind = moveKind(process.step, to);
  if (kind === null) return outOfOrder(process, []);
  if (kind === 'restart') {
    return reason === null || reason.trim() === ''
      ? refused('ARGUMENT_INVALID', 'Give the reason why an earlier step is taken up anew.', {
          argument: 'reason',
        })
      : { step: to, cycle: process.cycle, restart: true };
  }
  const cycle = kind === 'next-round' ? process.cycle + 1 : process.cycle;
  return forwardProblem(process, to) ?? { step: to, cycle, restart: false };
}

/**
 * An object as it may be written, or the refusal. What is not the writer's to say is set here: who has accepted a goal (nobody
 * where it changed), what a joint picture ranges over, and the day and state of what is raised. `before`: what it replaces.
 */
export function writtenObject(
  judging: Judging,
  content: ObjectContent,
  before: ProcessObject | null,
): ObjectContent | ProcessRefusal {
  return (
    standingProblem(judging.process) ??
    replacementProblem(judging.process, content, before) ??
    objectStepProblem(judging.process, content.kind) ??
    notRepeatable(content, judging.now) ??
    contentProblem(judging, content, before) ??
    completed(judging, content, before)
  );
}

/** A round is history when the next begins, but for measures: these are carried out as long as they take. */
function replacementProblem(
  process: ProcessFacts,
  { kind }: ObjectContent,
  before: ProcessObject | null,
): ProcessRefusal | null {
  if (before === null) {
    const one = kind === 'JOINT_PICTURE' || kind === 'PRIORITISATION' ? inRound(process, kind)[0] : undefined;
    return one
      ? refused('EDIT_CONFLICT', 'The round has one already: read it and edit that.', {
          revision: one.revision,
        })
      : null;
  }
  if (before.process !== process.id || before.content.kind !== kind) {
    return refused('PROCESS_UNKNOWN', 'The process has no such object of this kind.');
  }
  if (kind === 'OBSTACLE' || kind === 'SIGNAL') {
    return refused('STATE_CONFLICT', 'What is raised is not written over. Raise it anew.', {
      state: 'raised',
    });
  }
  return kind !== 'MEASURE' && before.cycle !== process.cycle
    ? refused('STATE_CONFLICT', 'It belongs to a round that is over. Write one in the round that goes on.', {
        state: 'over',
        cycle: before.cycle,
      })
    : null;
}

/** The figures that an object cites, in their lists. */
function citedBy(content: ObjectContent): readonly (readonly CitedFigures[])[] {
  switch (content.kind) {
    case 'JOINT_PICTURE':
    case 'FOLLOW_UP':
      return [content.figures];
    case 'CAUSE_ANALYSIS':
      return content.assumptions.map(({ figures }) => figures);
    default:
      return [];
  }
}

function notRepeatable(content: ObjectContent, now: string): ProcessRefusal | null {
  for (const [list, figures] of citedBy(content).entries()) {
    const problem = figuresProblem(figures, now);
    if (problem) {
      const details = content.kind === 'CAUSE_ANALYSIS' ? { assumption: list + 1, ...problem } : problem;
      return refused('FIGURES_NOT_REPEATABLE', 'Read the figures with asOf, and cite that.', details);
    }
  }
  return null;
}

function contentProblem(
  judging: Judging,
  content: ObjectContent,
  before: ProcessObject | null,
): ProcessRefusal | null {
  const { process } = judging;
  switch (content.kind) {
    case 'JOINT_PICTURE':
      return jointPictureProblem(process, content, before);
    case 'PRIORITISATION':
      return prioritisationProblem(process, content);
    case 'CAUSE_ANALYSIS':
      return analysisProblem(process, content, before);
    case 'GOAL':
      return daysOutside(
        judging,
        'due',
        content.due,
        before?.content.kind === 'GOAL' ? before.content.due : null,
      );
    case 'MEASURE':
      return measureProblem(judging, content, before);
    case 'FOLLOW_UP':
      return followUpProblem(judging, content);
    case 'OBSTACLE':
    case 'SIGNAL':
      return null;
  }
}

function completed(judging: Judging, content: ObjectContent, before: ProcessObject | null): ObjectContent {
  switch (content.kind) {
    case 'JOINT_PICTURE':
      return { ...content, scope: scopeOf(judging.process) };
    case 'GOAL': {
      const last = before?.content.kind === 'GOAL' ? before.content : null;
      return { ...content, acceptances: standingAcceptances(content, last) };
    }
    case 'OBSTACLE':
      return {
        kind: 'OBSTACLE',
        text: content.text,
        raisedOn: today(judging),
        state: 'RAISED',
        takenUpOn: null,
        answeredOn: null,
        answer: null,
      };
    case 'SIGNAL':
      return { ...content, on: today(judging) };
    default:
      return content;
  }
}

/** The goal with a party's acceptance, or the refusal. */
export function acceptedGoal(
  { process, now }: Judging,
  goal: SmartGoal,
  { party, function: accepting }: { readonly party: string; readonly function: string },
): SmartGoal | ProcessRefusal {
  const standing = standingProblem(process);
  if (standing) return standing;
  if (!process.parties.includes(party)) {
    return refused('NOT_A_PARTY', 'Only the parties accept a goal, each for itself.');
  }
  if (goal.acceptances.some((one) => one.party === party)) {
    return refused('STATE_CONFLICT', 'Your organisation has accepted the goal as it is.', {
      state: 'accepted',
    });
  }
  return { ...goal, acceptances: [...goal.acceptances, { party, at: now, function: accepting }] };
}

type Obstacle = Extract<ObjectContent, { kind: 'OBSTACLE' }>;

/** The obstacle one state further, or the refusal. `answer` null: it is taken up. */
export function advancedObstacle(
  judging: Judging,
  obstacle: Obstacle,
  answer: string | null,
): Obstacle | ProcessRefusal {
  const standing = standingProblem(judging.process);
  if (standing) return standing;
  if (obstacle.state !== (answer === null ? 'RAISED' : 'TAKEN_UP')) {
    return refused('STATE_CONFLICT', 'An obstacle is raised, then taken up, then answered.', {
      state: obstacle.state,
    });
  }
  if (answer === null) return { ...obstacle, state: 'TAKEN_UP', takenUpOn: today(judging) };
  return answer.trim() === ''
    ? refused('CONTENT_INVALID', 'Give the answer in words.', { field: 'answer' })
    : { ...obstacle, state: 'ANSWERED', answeredOn: today(judging), answer };
}

/** Which of the five parts a goal has. Programme lines 400-412. */
export function smartOf(goal: SmartGoal, parties: readonly string[]): Readonly<Record<SmartPart, boolean>> {
  return {
    specific: smartParts.specific(goal, parties),
    measurable: smartParts.measurable(goal, parties),
    accepted: smartParts.accepted(goal, parties),
    realistic: smartParts.realistic(goal, parties),
    timed: smartParts.timed(goal, parties),
  };
}

/** Whether a measure answers no cause that was kept. */
export function restsOnPictureAlone(measure: Measure, objects: readonly ProcessObject[]): boolean {
  return !answersKeptCause(measure, objects);
}

/** Where a measure stands, by its dates. */
export function measureState({
  cancelled,
  actualTo,
  actualFrom,
}: Measure): 'PLANNED' | 'UNDER_WAY' | 'DONE' | 'CANCELLED' {
  if (cancelled !== null) return 'CANCELLED';
  if (actualTo !== null) return 'DONE';
  return actualFrom === null ? 'PLANNED' : 'UNDER_WAY';
}

/** A warning, with the id of what it is about and Swedish words. */
export type ProcessWarning = {
  readonly kind:
    | 'MEASURE_ON_PICTURE_ALONE'
    | 'GOAL_NOT_SMART'
    | 'MEASURE_LATE'
    | 'FOLLOW_UP_WITHOUT_FIGURES'
    | 'OBSTACLE_WAITING';
  readonly object: string;
  readonly text: string;
};

/** What a process is warned of on a day, in its objects as given: by kind, then by object, however these are ordered. */
export function warningsOf(process: ProcessFacts, day: Day): readonly ProcessWarning[] {
  const objects = [...process.objects].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return warningRules.flatMap((rule) => rule({ ...process, objects }, day));
}
