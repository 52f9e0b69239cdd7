import { marginOfError, minimumAnswers } from '../../policy/derived-figures.ts';
import { type ExactCell, release } from '../../policy/disclosure.ts';
import { type Interval, monthNo } from '../../policy/period.ts';
import { syntheticCounts } from '../demonstration-counts.ts';
import { syntheticShares } from '../demonstration-surveys.ts';
import { noticeFigures } from '../event-notices.ts';
import type { Geography } from '../geography.ts';
import { officialFigures, surveyFigures } from '../official-figures.ts';
import { breakdownOf } from './breakdowns.ts';
import { indicatorOf } from './indicators.ts';
import type { PublishedCell } from './publication.ts';
import { sourceOf } from './sources.ts';
import { unprotectedCell } from './unprotected.ts';

/** A figure that is published as it is. */
export type Figure = {
  readonly indicator: string;
  readonly product: string;
  readonly provider: string;
  readonly area: string;
  readonly interval: Interval;
  readonly firstMonth: string;
  readonly value: number;
  readonly status: 'OBSERVED' | 'PRELIMINARY';
  /** The id of a category. */
  readonly breakdown: string;
  /** Of a survey: how many answered; null where it is not known, and for what is no survey. */
  readonly answers: number | null;
};

/**
 * What is published as it is, with no base cells behind it: Brå's figures for the city, the police's event notices, and
 * the shares of surveys for everybody in an area; real, and from 2010, where the months begin. Beside them synthetic
 * shares by sex, and the synthetic figures of whole years that the programme asks for: indicators of their own.
 */
export function* publishFigures(geography: Geography): Generator<PublishedCell> {
  for (const figure of [...countsOfOthers(), ...sharesOf(geography), ...countsOfYears(geography)]) {
    const cell = publishFigure(figure, geography);
    if (cell) yield cell;
  }
}

/** The cell of a figure; undefined before 2010. A share of too few answers is withheld from all who do not read exact figures. */
export function publishFigure(figure: Figure, geography: Geography): PublishedCell | undefined {
  const start = monthNo(figure.firstMonth);
  if (start === undefined) return undefined;
  const area = geography.byId.get(figure.area);
  if (!area) throw new Error(`a published figure is about ${figure.area}, which is no area`);
  const { value, status, answers } = figure;
  const indicator = indicatorOf(figure.indicator);
  if (indicator.regime !== null) throw new Error(`${indicator.id} is to be protected with its base cells`);
  const source = sourceOf(figure.product, figure.provider);
  const exact: ExactCell = { value, status };
  const { no } = breakdownOf(figure.breakdown);
  const cell = unprotectedCell(indicator, source, figure.interval, area.no, start, exact, no);
  const margin = indicator.unit === 'procent' ? marginOfError(value, answers) : null;
  const tooFew = answers !== null && answers < minimumAnswers;
  return { ...cell, released: release(exact, tooFew), answers, marginOfError: margin };
}

const countsOfOthers = (): readonly Figure[] =>
  [...officialFigures(), ...noticeFigures()].map((figure) => ({
    ...figure,
    breakdown: 'total',
    answers: null,
  }));

const ofYear = (year: number) =>
  ({ interval: 'YEAR', firstMonth: `${year}-01`, status: 'OBSERVED' }) as const;

const countsOfYears = (geography: Geography): readonly Figure[] =>
  syntheticCounts(geography).map((figure) => ({
    ...figure,
    ...ofYear(figure.year),
    breakdown: 'total',
    answers: null,
  }));

function sharesOf(geography: Geography): readonly Figure[] {
  const real = surveyFigures(geography).filter((figure) => figure.group === null);
  return [
    ...real.map(
      ({ respondents, ...figure }): Figure => ({
        ...figure,
        ...ofYear(figure.year),
        breakdown: 'total',
        answers: respondents,
      }),
    ),
    ...syntheticShares(geography).map((figure): Figure => ({ ...figure, ...ofYear(figure.year) })),
  ];
}
