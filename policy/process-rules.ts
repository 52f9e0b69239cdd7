import type { Day } from './agreement.ts';
import type { Actor } from './lifecycle.ts';
import type {
  Measure,
  ObjectContent,
  ObjectKind,
  ProcessFacts,
  ProcessObject,
  ProcessStep,
  SmartGoal,
} from './process.ts';

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

/** The role that somebody does an act in, or the refusal: ROLE_REQUIRED, NOT_A_PARTY (a.md section 2). `object`: the one that is changed. */
export function processRole(
  _act: ProcessActName,
  _actor: Actor,
  _process: ProcessFacts,
  _object: ProcessObject | null,
): string | ProcessRefusal {
  throw new Error('not written');
}

/** Whether a process may be begun by this lead: null, or the refusal. `role`: what the lead is among its kind, in Swedish. */
export function startProblem(
  _judging: Judging,
  _lead: { readonly organisation: string; readonly role: string },
): ProcessRefusal | null {
  throw new Error('not written');
}

/** Where a move leads, or the refusal. */
export function moveOf(
  _judging: Judging,
  _to: ProcessStep,
  _reason: string | null,
): { readonly step: ProcessStep; readonly cycle: number; readonly restart: boolean } | ProcessRefusal {
  throw new Error('not written');
}

/** An object as it may be written (a goal that changed without its acceptances), or the refusal. `before`: what it replaces. */
export function writtenObject(
  _judging: Judging,
  _content: ObjectContent,
  _before: ProcessObject | null,
): ObjectContent | ProcessRefusal {
  throw new Error('not written');
}

/** The goal with a party's acceptance, or the refusal. */
export function acceptedGoal(
  _judging: Judging,
  _goal: SmartGoal,
  _acceptance: { readonly party: string; readonly function: string },
): SmartGoal | ProcessRefusal {
  throw new Error('not written');
}

/** The obstacle one state further, or the refusal. `answer` null: it is taken up. */
export function advancedObstacle(
  _judging: Judging,
  _obstacle: Extract<ObjectContent, { kind: 'OBSTACLE' }>,
  _answer: string | null,
): Extract<ObjectContent, { kind: 'OBSTACLE' }> | ProcessRefusal {
  throw new Error('not written');
}

/** Which of the five parts a goal has. */
export function smartOf(
  _goal: SmartGoal,
  _parties: readonly string[],
): Readonly<Record<'specific' | 'measurable' | 'accepted' | 'realistic' | 'timed', boolean>> {
  throw new Error('not written');
}

/** Whether a measure answers no cause that was kept. */
export function restsOnPictureAlone(_measure: Measure, _objects: readonly ProcessObject[]): boolean {
  throw new Error('not written');
}

/** Where a measure stands, by its dates. */
export function measureState(_measure: Measure): 'PLANNED' | 'UNDER_WAY' | 'DONE' | 'CANCELLED' {
  throw new Error('not written');
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

/** What a process is warned of on a day, in its objects as given. */
export function warningsOf(_process: ProcessFacts, _today: Day): readonly ProcessWarning[] {
  throw new Error('not written');
}
