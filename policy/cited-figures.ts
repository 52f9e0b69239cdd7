import { instantIn } from './instant.ts';
import type { CitedFigures } from './picture.ts';

/**
 * Why figures cannot be run again: the position in the list, from 0, and what is wrong; null where all can. `query`: no
 * shared query, version or object of variables; `asOf`: no instant, one after now, or another than the variables have;
 * `lists`: not one vintage for each indicator. `now`: ISO 8601 in UTC.
 */
export function figuresProblem(
  figures: readonly CitedFigures[],
  now: string,
): { readonly figure: number; readonly what: 'query' | 'asOf' | 'lists' } | null {
  for (const [figure, cited] of figures.entries()) {
    const rule = rules.find(({ holds }) => !holds(cited, now));
    if (rule) return { figure, what: rule.what };
  }
  return null;
}

type Rule = {
  readonly what: 'query' | 'asOf' | 'lists';
  readonly holds: (cited: CitedFigures, now: string) => boolean;
};

/** What is run comes first: of a query that is none, no instant is asked. */
const rules: readonly Rule[] = Object.freeze([
  { what: 'query', holds: isQuery },
  { what: 'asOf', holds: hasPassed },
  { what: 'lists', holds: ({ indicators, vintages }: CitedFigures) => indicators.length === vintages.length },
]);

function isQuery({ sharedQuery, version, variables }: CitedFigures): boolean {
  const isObject = typeof variables === 'object' && variables !== null && !Array.isArray(variables);
  return sharedQuery !== '' && Number.isSafeInteger(version) && version >= 1 && isObject;
}

/** Whether what is run reads the publications of the instant that is cited, and that has passed. Of no instant, never. */
function hasPassed({ variables, asOf }: CitedFigures, now: string): boolean {
  const cited = instantIn(asOf);
  return cited !== null && cited === instantIn(variables.asOf) && Date.parse(cited) <= Date.parse(now);
}

/** What to POST to /graphql to get the figures again, as JSON: `{"sharedQuery","sharedQueryVersion","variables"}`. */
export function rerunOf({ sharedQuery, version, variables }: CitedFigures): string {
  return JSON.stringify({ sharedQuery, sharedQueryVersion: version, variables });
}
