import type { target } from '../document-tables.ts';
import { safetyProgramme } from './documents.ts';
import { line } from './programme-text.ts';

type TargetRow = typeof target.$inferInsert;

const overarching = 'target:safe-city';

/** What is set for none of them unless said. */
const unset = {
  within: overarching,
  document: safetyProgramme,
  dueYear: null,
  value: null,
  baseline: null,
  baselineUnknown: null,
  indicator: null,
  measuredBy: null,
} as const;

/** The targets that the programme names, in this order. What it leaves open is null here, and never guessed. */
export const targets: readonly Omit<TargetRow, 'position'>[] = [
  {
    ...unset,
    id: overarching,
    name: 'En trygg, säker och välskött stad',
    statement:
      'Stockholm ska vara en trygg, säker och välskött stad att bo, vistas och verka i. Målet är kommunfullmäktiges och gäller alla nämnder och bolagsstyrelser.',
    within: null,
    measuredBy:
      'Trygghetsutskottets fördjupade uppföljning, med lägesbilder, indikatorer och nyckeltal (rad 126)',
    source: line('3-6 och 112'),
  },
  {
    ...unset,
    id: 'target:no-vulnerable-areas',
    name: 'Inga utsatta områden',
    statement: 'Staden ska inte ha några utsatta eller särskilt utsatta områden.',
    value: 0,
    measuredBy: 'Polisens lista över utsatta områden, efter upplaga och klass (vulnerableAreaCounts)',
    source: line(10),
  },
  {
    ...unset,
    id: 'target:halve-unsafety',
    name: 'Halverad otrygghet till 2025',
    statement: 'Otryggheten ska ha halverats till år 2025.',
    dueYear: 2025,
    baselineUnknown:
      'Programmet säger varken från vilket år eller med vilket mått otryggheten ska ha halverats. Navet gissar inget utgångsvärde.',
    source: line(11),
  },
  {
    ...unset,
    id: 'target:upper-secondary',
    name: 'Gymnasiebehörighet för alla',
    statement: 'Alla elever ska lämna årskurs 9 med behörighet till gymnasiet.',
    value: 100,
    indicator: 'city.key-figures.eligibility',
    source: line('904-905'),
  },
];
