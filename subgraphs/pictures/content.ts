import { monthNo } from '../../policy/period.ts';
import type { PictureBasis, PictureContent, PictureProblem } from '../../policy/picture.ts';
import { hubError } from '../../schema/errors.ts';
import { citedFigures, type WrittenFigures } from '../cited-figures.ts';
import { dayOf } from '../day.ts';
import type { Reference } from '../reference.ts';
import { invalid, lineOf, lineOrNull, listOf, longestName, textOf } from '../written-text.ts';

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
    title: lineOf(written.title, 'title', longestName),
    from,
    to,
    problems: listOf(written.problems, 'problems').map(problemOf),
    localConditions: textOf(written.localConditions, 'localConditions'),
    needs: textOf(written.needs, 'needs'),
    resources: textOf(written.resources, 'resources'),
    basis: listOf(written.basis ?? [], 'basis').map((one) => basisOf(one, now)),
    figures: citedFigures(written.figures ?? [], 'figures', now),
  };
}

function problemOf({
  title,
  description,
  offenceCategory,
  areaId,
}: WrittenPicture['problems'][number]): PictureProblem {
  return {
    title: lineOf(title, 'problems.title', longestName),
    description: textOf(description, 'problems.description'),
    offenceCategory: lineOrNull(offenceCategory, 'problems.offenceCategory', longestName),
    areaId: areaId ?? null,
  };
}

function basisOf({ kind, name, period, asOf }: PictureBasis, now: string): PictureBasis {
  const day = dayOf(asOf, now);
  if (day > now.slice(0, 10))
    throw invalid('basis.asOf', 'Give a day on which the source was taken in, today at the latest.');
  return {
    kind,
    name: lineOf(name, 'basis.name', longestName),
    period: lineOf(period, 'basis.period', longestName),
    asOf: day,
  };
}
