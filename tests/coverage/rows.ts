import { documents } from './a-documents.ts';
import { concepts } from './b-concepts.ts';
import { bodies } from './c-bodies.ts';
import { roles } from './d-roles.ts';
import { forums } from './e-forums.ts';
import { priorityAreas } from './f-priority-areas.ts';
import { process } from './g-process.ts';
import { measures } from './h-measures.ts';
import { places } from './i-places.ts';
import { sources } from './j-sources.ts';
import { indicators } from './k-indicators.ts';
import { duties } from './l-duties.ts';
import { smallItems } from './m-small-items.ts';
import type { Row } from './row.ts';

/** How many rows each part of the inventory has: 308 in all. */
export const parts: Readonly<Record<string, number>> = {
  A: 20,
  B: 15,
  C: 49,
  D: 13,
  E: 21,
  F: 10,
  G: 34,
  H: 50,
  I: 18,
  J: 19,
  K: 10,
  L: 30,
  M: 19,
};

/** Every row of the inventory of the safety programme, in its order. */
export const rows: readonly Row[] = [
  ...documents,
  ...concepts,
  ...bodies,
  ...roles,
  ...forums,
  ...priorityAreas,
  ...process,
  ...measures,
  ...places,
  ...sources,
  ...indicators,
  ...duties,
  ...smallItems,
];
