import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';
import type { MarkShape, SeriesMark } from './series.ts';

const types: Readonly<Record<MarkShape, SymbolType>> = {
  circle: symbolCircle,
  square: symbolSquare,
  triangle: symbolTriangle,
  diamond: symbolDiamond,
  cross: symbolCross,
  star: symbolStar,
  wye: symbolWye,
  'down-triangle': symbolTriangle,
};
const paths = new Map<MarkShape, string>(
  Object.entries(types).map(([shape, type]) => [shape as MarkShape, symbol(type, 40)() ?? '']),
);

/** A series' marker at (x, y); hollow for a preliminary figure. */
export function Marker({
  mark,
  x,
  y,
  hollow = false,
}: {
  readonly mark: SeriesMark;
  readonly x: number;
  readonly y: number;
  readonly hollow?: boolean;
}) {
  const turn = mark.shape === 'down-triangle' ? ' rotate(180)' : '';
  return (
    <path
      d={paths.get(mark.shape)}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})${turn}`}
      className={hollow ? 'figure-marker figure-marker-hollow' : 'figure-marker'}
      style={{ stroke: mark.colour, fill: hollow ? undefined : mark.colour }}
    />
  );
}
