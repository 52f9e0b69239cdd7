import { figuresProblem } from '../policy/cited-figures.ts';
import { instantIn } from '../policy/instant.ts';
import type { CitedFigures } from '../policy/picture.ts';
import { hubError } from '../schema/errors.ts';
import { isPlainJson, lineOf, listOf, longestName, textOf } from './written-text.ts';

/** Figures as they were sent in: `CitedFiguresInput` of the schema, which is the same in every subgraph. */
export type WrittenFigures = {
  readonly sharedQuery: string;
  readonly version: number;
  /** JSON. */
  readonly variables: string;
  readonly indicators: readonly string[];
  readonly vintages: readonly string[];
};

/**
 * Figures as they are cited, their instant put into UTC. Throws CONTENT_INVALID with the field, and FIGURES_NOT_REPEATABLE
 * with the position and what is wrong of those that cannot be run again (`figuresProblem`): `query` too where the variables
 * are no JSON object of plain texts. `now`: ISO 8601 in UTC.
 */
export function citedFigures(
  written: readonly WrittenFigures[],
  field: string,
  now: string,
): readonly CitedFigures[] {
  const figures = listOf(written, field).map((one, figure) => citedOf(one, field, figure));
  const problem = figuresProblem(figures, now);
  if (problem) throw notRepeatable(field, problem);
  return figures;
}

function citedOf(written: WrittenFigures, field: string, figure: number): CitedFigures {
  const variables = objectIn(textOf(written.variables, `${field}.variables`));
  if (!variables) throw notRepeatable(field, { figure, what: 'query' });
  const asOf = instantIn(variables.asOf);
  const names = (list: readonly string[], of: string) =>
    listOf(list, `${field}.${of}`).map((name) => lineOf(name, `${field}.${of}`, longestName));
  return {
    sharedQuery: lineOf(written.sharedQuery, `${field}.sharedQuery`, longestName),
    version: written.version,
    variables: asOf === null ? variables : { ...variables, asOf },
    indicators: names(written.indicators, 'indicators'),
    vintages: names(written.vintages, 'vintages'),
    // No instant, which `figuresProblem` refuses.
    asOf: asOf ?? '',
  };
}

type Problem = NonNullable<ReturnType<typeof figuresProblem>>;

const notRepeatable = (field: string, problem: Problem) =>
  hubError('FIGURES_NOT_REPEATABLE', undefined, { field, ...problem });

/** The JSON object that a text is; undefined for anything else, and where it holds what cannot be kept or shown. */
function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return isPlainJson(value) ? { ...value } : undefined;
}
