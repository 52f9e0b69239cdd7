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

/** A part of the inventory: its title and rows. */
export type Part = { readonly title: string; readonly rows: readonly Row[] };

/** The inventory of the safety programme, by part and in its order. */
export const inventory: Readonly<Record<string, Part>> = {
  A: { title: 'Governing documents, goals and perspectives', rows: documents },
  B: { title: 'Concepts', rows: concepts },
  C: { title: 'Organisations and bodies', rows: bodies },
  D: { title: 'Roles and functions', rows: roles },
  E: { title: 'Agreement types and forums', rows: forums },
  F: { title: 'The ten priority areas', rows: priorityAreas },
  G: { title: 'Processes and steps', rows: process },
  H: { title: 'Measures, services and activities', rows: measures },
  I: { title: 'Places', rows: places },
  J: { title: 'Data sources and systems', rows: sources },
  K: { title: 'Indicators named or implied', rows: indicators },
  L: { title: 'Duties', rows: duties },
  M: { title: 'Smaller items', rows: smallItems },
};

/** Every row of it. */
export const rows: readonly Row[] = Object.values(inventory).flatMap((part) => part.rows);
