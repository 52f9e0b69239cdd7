import type { SmartGoal } from './process.ts';

/** The surveys that ask about attitudes: their indicators begin so. */
const surveys = ['city.safety-survey.', 'city.school-survey.', 'bra.ntu.'] as const;

/** The least that says what is to change, characters. */
const leastSpecific = 20;

/** The five parts of a goal. */
export type SmartPart = 'specific' | 'measurable' | 'accepted' | 'realistic' | 'timed';

/** When a goal has each part. Accepted: by somebody, and by all the parties that are known. Programme lines 400-412. */
export const smartParts: Readonly<
  Record<SmartPart, (goal: SmartGoal, parties: readonly string[]) => boolean>
> = Object.freeze({
  specific: ({ specific }) => specific.trim().length >= leastSpecific,
  measurable: isMeasurable,
  accepted: ({ acceptances }, parties) =>
    acceptances.length > 0 && parties.every((party) => acceptances.some((one) => one.party === party)),
  realistic: ({ realisticBecause }) => realisticBecause.trim() !== '',
  timed: ({ due }) => due !== null,
});

/** A measure, a unit and a target value; for attitudes a survey's indicator. */
function isMeasurable({ measure, indicator, unit, target }: SmartGoal): boolean {
  const named = measure !== 'ATTITUDE' || surveys.some((survey) => indicator?.startsWith(survey));
  return measure !== null && unit !== null && unit.trim() !== '' && target !== null && named;
}

/**
 * The acceptances that stand when a goal is written: those that it had, where it says the same as before, and else none. What
 * was written says nothing of them.
 */
export function standingAcceptances(goal: SmartGoal, before: SmartGoal | null): SmartGoal['acceptances'] {
  return before && saidBy(goal) === saidBy(before) ? before.acceptances : [];
}

/** All that a goal says but who has accepted it, as one text. */
function saidBy(goal: SmartGoal): string {
  const parts = Object.entries(goal).filter(([name]) => name !== 'acceptances');
  return JSON.stringify(parts.sort(([a], [b]) => (a < b ? -1 : 1)));
}
