import { Kind, parse, print, visit } from 'graphql';
import type { ExplorerDefaultsQuery, ExplorerExamplesQuery } from './queries.generated.ts';

type Example = NonNullable<NonNullable<ExplorerExamplesQuery['sharedQueries']>['edges'][number]['node']>;
type Relative = NonNullable<Example['parameters'][number]['relative']>;

/** What the hub reads of a shared query and takes out before it is run. */
const ownDirectives: ReadonlySet<string> = new Set(['sharedQuery', 'parameter']);

/** A shared query as an operation that anybody may write, and variables (JSON) to begin with. */
export function exampleOf(
  { document, parameters }: Pick<Example, 'document' | 'parameters'>,
  defaults: ExplorerDefaultsQuery | undefined,
): { readonly document: string; readonly variables: string } {
  const bare = visit(parse(document), {
    [Kind.DIRECTIVE]: { enter: ({ name }) => (ownDirectives.has(name.value) ? null : undefined) },
  });
  const valueFor = ({ type, default: given, relative }: Example['parameters'][number]): unknown => {
    if (given !== null) return JSON.parse(given);
    if (relative === null) return null;
    const value = relativeValue(relative, defaults);
    return type.startsWith('[') ? [value].flat() : value;
  };
  const values = Object.fromEntries(parameters.map((parameter) => [parameter.name, valueFor(parameter)]));
  return {
    document: print(bare),
    variables: parameters.length === 0 ? '' : JSON.stringify(values, null, 2),
  };
}

/** About what the hub would take where nothing is given; whoever explores changes it. */
function relativeValue(
  relative: Relative,
  defaults: ExplorerDefaultsQuery | undefined,
): string | readonly string[] {
  const latest =
    defaults?.indicators
      ?.flatMap(({ latestVintage }) => latestVintage?.to ?? [])
      .sort()
      .at(-1) ?? new Date().toISOString().slice(0, 7);
  switch (relative) {
    case 'MY_AREA':
      return areasOf(defaults);
    case 'CITY':
      return 'sthlm:kommun';
    case 'LATEST_MONTH':
    case 'LATEST_FINAL_MONTH':
      return latest;
    case 'SAME_MONTH_LAST_YEAR':
      return monthsBefore(latest, 12);
    case 'FIRST_MONTH_OF_YEAR':
      return `${latest.slice(0, 4)}-01`;
    case 'TWELVE_MONTHS_BACK':
      return monthsBefore(latest, 11);
    case 'TWENTY_FOUR_MONTHS_BACK':
      return monthsBefore(latest, 23);
  }
}

/** The area that most grants are narrowed to: a district's own, a local police area's own; the city where none is narrowed. */
function areasOf(defaults: ExplorerDefaultsQuery | undefined): readonly string[] {
  const named = defaults?.viewer?.scope?.flatMap(({ areas }) => areas.map(({ id }) => id)) ?? [];
  const [most] = [...Map.groupBy(named, (id) => id).values()].sort((a, b) => b.length - a.length);
  return [most?.[0] ?? 'sthlm:kommun'];
}

function monthsBefore(month: string, count: number): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - count);
  return date.toISOString().slice(0, 7);
}
