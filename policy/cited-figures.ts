import type { CitedFigures } from './picture.ts';

/** Why figures cannot be run again: the position in the list, from 0, and what is wrong; null where all can. `now`: ISO 8601 in UTC. */
export function figuresProblem(
  _figures: readonly CitedFigures[],
  _now: string,
): { readonly figure: number; readonly what: 'query' | 'asOf' | 'lists' } | null {
  throw new Error('not written');
}

/** What to POST to /graphql to get the figures again, as JSON: `{"sharedQuery","sharedQueryVersion","variables"}`. */
export function rerunOf(_figures: CitedFigures): string {
  throw new Error('not written');
}
