import type { ExactCell } from '../../policy/disclosure.ts';
import { type Interval, monthNo } from '../../policy/period.ts';
import type { Geography } from '../geography.ts';
import { officialFigures, surveyFigures } from '../official-figures.ts';
import { indicatorOf } from './indicators.ts';
import type { PublishedCell } from './publication.ts';
import { sourceOf } from './sources.ts';
import { unprotectedCell } from './unprotected.ts';

type Figure = {
  readonly indicator: string;
  readonly product: string;
  readonly provider: string;
  readonly area: string;
  readonly interval: Interval;
  readonly firstMonth: string;
  readonly value: number;
  readonly status: 'OBSERVED' | 'PRELIMINARY';
};

/**
 * What is published by others as it is, with no base cells behind it: Brå's figures for the city, and the shares of
 * Trygghetsmätningen and Stockholmsenkäten for everybody in an area. Real, and from 2010, where the months begin.
 */
export function* publishFigures(geography: Geography): Generator<PublishedCell> {
  const shares = surveyFigures(geography)
    .filter((figure) => figure.group === null)
    .map(
      (figure): Figure => ({
        ...figure,
        interval: 'YEAR',
        firstMonth: `${figure.year}-01`,
        status: 'OBSERVED',
      }),
    );
  for (const figure of [...officialFigures(), ...shares]) {
    const start = monthNo(figure.firstMonth);
    if (start === undefined) continue;
    const area = geography.byId.get(figure.area);
    if (!area) throw new Error(`a published figure is about ${figure.area}, which is no area`);
    const { value, status } = figure;
    const indicator = indicatorOf(figure.indicator);
    if (indicator.regime !== null) throw new Error(`${indicator.id} is to be protected with its base cells`);
    const source = sourceOf(figure.product, figure.provider);
    const exact: ExactCell = { value, status };
    const cell = unprotectedCell(indicator, source, figure.interval, area.no, start, exact);
    yield { ...cell, released: exact };
  }
}
