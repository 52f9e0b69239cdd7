import type { ProbeName } from './probes.ts';

/** Probes of what nothing answers yet: their rows are not asked for. Empty, and a test keeps it so. */
export const arriving: readonly ProbeName[] = [
  'forums',
  'obstacles',
  'pictures',
  'coordinators',
  'committeeRecords',
  'duties',
  'processes',
  // Organisations that come with them.
  'organisations',
];
