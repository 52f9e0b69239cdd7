import { contributionDuties } from './contribution-duties.ts';
import type { Duty } from './duty.ts';
import { measureDuties } from './measure-duties.ts';
import { placeDuties } from './place-duties.ts';
import { processDuties } from './process-duties.ts';
import { recordDuties } from './record-duties.ts';

/** The thirty duties that the programme lays on the city, D01 to D30. */
export const duties: readonly Duty[] = Object.freeze(
  [...contributionDuties, ...measureDuties, ...processDuties, ...recordDuties, ...placeDuties].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  ),
);
