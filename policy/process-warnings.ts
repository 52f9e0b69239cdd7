import type { Day } from './agreement.ts';
import { type SmartPart, smartParts } from './goal-rules.ts';
import { answersKeptCause } from './measure-rules.ts';
import { objectsOf, type ProcessFacts, type SmartGoal } from './process.ts';
import type { ProcessWarning } from './process-rules.ts';
import { listText } from './swedish.ts';

type WarningRule = (process: ProcessFacts, day: Day) => readonly ProcessWarning[];

/** What a process is warned of, one kind after the other as the schema lists them; each in the order of the objects. */
export const warningRules: readonly WarningRule[] = Object.freeze([
  onPictureAlone,
  notSmart,
  late,
  withoutFigures,
  waiting,
]);

/** Programme line 384. */
function onPictureAlone({ objects }: ProcessFacts): readonly ProcessWarning[] {
  return objectsOf(objects, 'MEASURE')
    .filter(({ content }) => !answersKeptCause(content, objects))
    .map(({ id }) => ({
      kind: 'MEASURE_ON_PICTURE_ALONE',
      object: id,
      text: 'Åtgärden svarar inte mot någon orsak som har prövats och behållits. Den kan stanna vid symptomen.',
    }));
}

const partWord: Readonly<Record<SmartPart, string>> = {
  specific: 'vad som ska förändras',
  measurable: 'mått, enhet och målvärde',
  accepted: 'alla parters accept',
  realistic: 'varför det kan nås',
  timed: 'när det ska vara nått',
};
const parts = ['specific', 'measurable', 'accepted', 'realistic', 'timed'] as const;

/** Programme line 400. */
function notSmart({ objects, parties }: ProcessFacts): readonly ProcessWarning[] {
  return objectsOf(objects, 'GOAL').flatMap(({ id, content }) => {
    const text = smartLack(content, parties);
    return text === null ? [] : { kind: 'GOAL_NOT_SMART', object: id, text };
  });
}

/** What keeps a goal from being SMART, in Swedish; null where nothing does. `parties`: those that are known. */
export function smartLack(goal: SmartGoal, parties: readonly string[]): string | null {
  const missing = parts.filter((part) => !smartParts[part](goal, parties)).map((part) => partWord[part]);
  return missing.length === 0 ? null : `Målet är inte SMART. Det saknar ${listText(missing)}.`;
}

/** Programme line 611. */
function late({ objects }: ProcessFacts, day: Day): readonly ProcessWarning[] {
  return objectsOf(objects, 'MEASURE')
    .filter(
      ({ content: { plannedTo, actualTo, cancelled } }) =>
        plannedTo < day && actualTo === null && cancelled === null,
    )
    .map(({ id, content }) => ({
      kind: 'MEASURE_LATE',
      object: id,
      text: `Åtgärden skulle ha varit genomförd ${content.plannedTo} och är det inte.`,
    }));
}

/** Programme line 388. */
function withoutFigures({ objects }: ProcessFacts): readonly ProcessWarning[] {
  return objectsOf(objects, 'FOLLOW_UP')
    .filter(({ content }) => content.figures.length === 0)
    .map(({ id }) => ({
      kind: 'FOLLOW_UP_WITHOUT_FIGURES',
      object: id,
      text: 'Uppföljningen anger inga siffror som den vilar på.',
    }));
}

/** How long an obstacle may wait for its answer before it is warned of, milliseconds. */
const patience = 30 * 86_400_000;

/** Programme lines 250 and 455. */
function waiting({ objects }: ProcessFacts, day: Day): readonly ProcessWarning[] {
  return objectsOf(objects, 'OBSTACLE')
    .filter(
      ({ content: { state, raisedOn } }) =>
        state !== 'ANSWERED' && Date.parse(day) - Date.parse(raisedOn) >= patience,
    )
    .map(({ id, content }) => ({
      kind: 'OBSTACLE_WAITING',
      object: id,
      text: `Hindret lyftes ${content.raisedOn} och har inte besvarats.`,
    }));
}
