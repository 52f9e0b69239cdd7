import { figuresProblem } from '../../policy/cited-figures.ts';
import { monthNo } from '../../policy/period.ts';
import type { CitedFigures, PictureBasis, PictureContent, PictureProblem } from '../../policy/picture.ts';
import { hubError } from '../../schema/errors.ts';
import { isPlain } from '../city/lifecycle/text.ts';
import { dayOf } from '../day.ts';
import type { Reference } from '../reference.ts';

/** A picture as it was sent in: `PictureInput` of the schema, which is the same in every subgraph. */
export type WrittenPicture = {
  readonly area: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly problems: readonly {
    readonly title: string;
    readonly description: string;
    readonly offenceCategory?: string | null;
    readonly areaId?: string | null;
  }[];
  readonly localConditions: string;
  readonly needs: string;
  readonly resources: string;
  readonly basis?: readonly PictureBasis[] | undefined;
  readonly figures?: readonly WrittenFigures[] | undefined;
};

type WrittenFigures = {
  readonly sharedQuery: string;
  readonly version: number;
  /** JSON. */
  readonly variables: string;
  readonly indicators: readonly string[];
  readonly vintages: readonly string[];
};

const longestText = 4_000;
const longestName = 200;
const longestList = 50;
const placeForm = /^place:[a-z0-9-]{1,100}$/;

/**
 * The content of a picture as it was sent in, its texts trimmed. `now`: ISO 8601 in UTC. Throws AREA_UNKNOWN,
 * PERIOD_INVALID, ARGUMENT_INVALID for what is no day, FIGURES_NOT_REPEATABLE, and CONTENT_INVALID with the field.
 */
export function contentOf(
  written: WrittenPicture,
  { areas }: Pick<Reference, 'areas'>,
  now: string,
): PictureContent {
  const { area, from, to } = written;
  const named = written.problems.flatMap(({ areaId }) => areaId ?? []);
  const unknown = [...new Set([area, ...named.filter((id) => !placeForm.test(id))])].filter(
    (id) => !areas.has(id),
  );
  if (unknown.length > 0) throw hubError('AREA_UNKNOWN', undefined, { areas: unknown });
  if (monthNo(from) === undefined || monthNo(to) === undefined || to < from) {
    throw hubError('PERIOD_INVALID', 'Give the first and the last month as YYYY-MM, in that order.');
  }
  return {
    area,
    title: plainText(written.title, 'title', longestName),
    from,
    to,
    problems: listOf(written.problems, 'problems').map(problemOf),
    localConditions: plainText(written.localConditions, 'localConditions'),
    needs: plainText(written.needs, 'needs'),
    resources: plainText(written.resources, 'resources'),
    basis: listOf(written.basis ?? [], 'basis').map((one) => basisOf(one, now)),
    figures: figuresOf(written.figures ?? [], now),
  };
}

/** A text of one to so many characters, trimmed, that is nothing but that. Throws CONTENT_INVALID with the field. */
export function plainText(text: string, field: string, longest = longestText): string {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > longest || !isPlain(trimmed) || !trimmed.isWellFormed()) {
    throw invalid(field, `Give ${field} in one to ${longest} characters of plain text.`);
  }
  return trimmed;
}

function problemOf({
  title,
  description,
  offenceCategory,
  areaId,
}: WrittenPicture['problems'][number]): PictureProblem {
  return {
    title: plainText(title, 'problems.title', longestName),
    description: plainText(description, 'problems.description'),
    offenceCategory:
      offenceCategory === null || offenceCategory === undefined
        ? null
        : plainText(offenceCategory, 'problems.offenceCategory', longestName),
    areaId: areaId ?? null,
  };
}

function basisOf({ kind, name, period, asOf }: PictureBasis, now: string): PictureBasis {
  const day = dayOf(asOf, now);
  if (day > now.slice(0, 10))
    throw invalid('basis.asOf', 'Give a day on which the source was taken in, today at the latest.');
  return {
    kind,
    name: plainText(name, 'basis.name', longestName),
    period: plainText(period, 'basis.period', longestName),
    asOf: day,
  };
}

function figuresOf(written: readonly WrittenFigures[], now: string): readonly CitedFigures[] {
  const figures = listOf(written, 'figures').map(citedOf);
  const problem = figuresProblem(figures, now);
  if (problem) throw hubError('FIGURES_NOT_REPEATABLE', undefined, problem);
  return figures;
}

function citedOf({ variables, ...cited }: WrittenFigures, figure: number): CitedFigures {
  const known = variables.length <= longestText ? objectIn(variables) : undefined;
  if (!known) throw hubError('FIGURES_NOT_REPEATABLE', undefined, { figure, what: 'query' });
  const names = (list: readonly string[], field: string) =>
    listOf(list, field).map((one) => plainText(one, field, longestName));
  return {
    sharedQuery: plainText(cited.sharedQuery, 'figures.sharedQuery', longestName),
    version: cited.version,
    variables: known,
    indicators: names(cited.indicators, 'figures.indicators'),
    vintages: names(cited.vintages, 'figures.vintages'),
    asOf: typeof known.asOf === 'string' ? known.asOf : '',
  };
}

/** The JSON object that a text is; undefined for anything else, and where it holds what cannot be kept or shown. */
function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  // What JSON has to escape is a control character or half of one that takes two, which the database refuses.
  const stored = JSON.stringify(value);
  return stored.includes('\\u') || !isPlain(stored) ? undefined : { ...value };
}

function listOf<T>(list: readonly T[], field: string): readonly T[] {
  if (list.length > longestList) throw invalid(field, `Give at most ${longestList} ${field}.`);
  return list;
}

const invalid = (field: string, message: string): Error => hubError('CONTENT_INVALID', message, { field });
