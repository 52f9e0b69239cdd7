import { figuresProblem } from '../../../policy/cited-figures.ts';
import type { CitedFigures } from '../../../policy/picture.ts';
import { hubError } from '../../../schema/errors.ts';
import type { CitedFiguresInput } from '../resolvers.generated.ts';
import { isPlainJson, listOf, longestName, textOf } from './text.ts';

/**
 * Figures as they are cited. Throws FIGURES_NOT_REPEATABLE for those that cannot be run again: whose variables are no JSON
 * object, or have no instant (ISO 8601) that has passed. `now`: ISO 8601 in UTC.
 */
export function citedFigures(
  inputs: readonly CitedFiguresInput[],
  field: string,
  now: string,
): readonly CitedFigures[] {
  const figures = listOf(inputs, field).map((input, at) => citedOf(input, field, at));
  const problem = figuresProblem(figures, now);
  if (problem) throw notRepeatable(field, problem.figure, problem.what);
  return figures;
}

function citedOf(input: CitedFiguresInput, field: string, at: number): CitedFigures {
  const text = textOf(input.variables, `${field}.variables`);
  const variables = objectIn(text);
  if (!variables || !isPlainJson(variables)) throw notRepeatable(field, at, 'variables');
  const asOf = instantIn(variables.asOf);
  if (asOf === null) throw notRepeatable(field, at, 'asOf');
  const names = (list: readonly string[], of: string) =>
    listOf(list, `${field}.${of}`).map((name) => textOf(name, `${field}.${of}`, longestName));
  return {
    sharedQuery: textOf(input.sharedQuery, `${field}.sharedQuery`, longestName),
    version: input.version,
    variables: { ...variables, asOf },
    indicators: names(input.indicators, 'indicators'),
    vintages: names(input.vintages, 'vintages'),
    asOf,
  };
}

const notRepeatable = (field: string, figure: number, what: string) =>
  hubError('FIGURES_NOT_REPEATABLE', undefined, { field, figure, what });

function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : null;
  } catch {
    return null;
  }
}

const instantPattern = /^[12]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

function instantIn(value: unknown): string | null {
  if (typeof value !== 'string' || !instantPattern.test(value)) return null;
  const instant = new Date(value);
  return Number.isNaN(instant.valueOf()) ? null : instant.toISOString();
}
