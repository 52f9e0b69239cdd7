import { type ColourScale, colourScale } from '../../figures/colour-scale.ts';
import { type Series, shownValue } from '../../figures/series.ts';
import type { Measure } from './choice.ts';

/** Whether a measure goes both ways from zero. */
export const isChange = (measure: Measure): boolean => measure === 'period' || measure === 'ar';

/** The scale of all that a map will show. That of changes has three classes below zero and three above, alike. */
export function scaleOf(series: readonly Series[], measure: Measure): ColourScale {
  const cells = series.flatMap((one) => one.cells);
  if (!isChange(measure)) return colourScale(cells);
  const sizes = cells.map((cell) => {
    const value = shownValue(cell);
    return { status: cell.status, value: value === null ? null : Math.abs(value) };
  });
  const [near = 1, given] = colourScale(sizes, 3).limits;
  const far = given ?? near * 2;
  return {
    limits: [-far, -near, 0, near, far],
    whole: false,
    zero: cells.some((cell) => shownValue(cell) === 0),
    negative: true,
  };
}
