import { useId } from 'react';
import { useFormats, useWords } from '../words.tsx';
import { type ColourScale, classesOf, type FillClass, paintOf, type ScaleClass } from './colour-scale.ts';
import { useUnit } from './hub-words.ts';
import { Marker } from './marker.tsx';
import { Patterns } from './patterns.tsx';
import type { Series, SeriesMark } from './series.ts';
import { words } from './words.ts';

/** Each series' name beside its line, dash and marker, or beside its bar's colour and texture. */
export function SeriesLegend({
  series,
  marks,
  bars = false,
}: {
  readonly series: readonly Pick<Series, 'id' | 'name'>[];
  readonly marks: ReadonlyMap<string, SeriesMark>;
  readonly bars?: boolean;
}) {
  const t = useWords(words);
  const patterns = useId();
  return (
    <ul className="figure-legend" aria-label={t.legend}>
      {series.map(({ id, name }) => {
        const mark = marks.get(id);
        return (
          <li key={id} data-picture-key>
            {mark && bars && (
              <svg width="20" height="14" aria-hidden="true">
                <Patterns id={`${patterns}${mark.slot}`} />
                <rect width="20" height="14" style={{ fill: mark.colour }} />
                {mark.slot % 4 > 0 && (
                  <rect
                    width="20"
                    height="14"
                    style={{ fill: `url(#${patterns}${mark.slot}-texture-${mark.slot % 4})` }}
                  />
                )}
              </svg>
            )}
            {mark && !bars && (
              <svg width="32" height="12" aria-hidden="true">
                <line
                  x1="0"
                  x2="32"
                  y1="6"
                  y2="6"
                  className="figure-line"
                  style={{ stroke: mark.colour, strokeDasharray: mark.dash || undefined }}
                />
                <Marker mark={mark} x={16} y={6} />
              </svg>
            )}
            <span>{name}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** The classes of a scale. What is shown instead of one is told by `StatusNotes`. */
export function ScaleLegend(props: { readonly scale: ColourScale; readonly unit: string }) {
  const { scale } = props;
  const t = useWords(words);
  const unit = useUnit()(props.unit);
  const { number } = useFormats();
  const nameOf = ({ from, below }: ScaleClass): string => {
    if (below === null) return from === null ? unit : t.from(number(from));
    if (!scale.whole)
      return from === null ? t.below(number(below)) : t.fromBelow(number(from), number(below));
    // Zero is a class of its own: the first class of counts starts at one.
    const first = from ?? (scale.negative ? null : 1);
    if (first === null) return t.below(number(below));
    return below - 1 <= first ? number(first) : t.between(number(first), number(below - 1));
  };
  const items: readonly (readonly [FillClass, string])[] = [
    ...(scale.zero ? [['zero', t.zero] as const] : []),
    ...classesOf(scale).map((one) => [one.fill, nameOf(one)] as const),
  ];
  return (
    <ul className="figure-legend" aria-label={`${t.legend}: ${unit}`}>
      {items.map(([fill, name]) => (
        <li key={fill} data-picture-key>
          <svg width="20" height="14" aria-hidden="true">
            <rect
              x="0.5"
              y="0.5"
              width="19"
              height="13"
              className="figure-swatch"
              style={{ fill: paintOf(fill, '') }}
            />
          </svg>
          <span>{name}</span>
        </li>
      ))}
    </ul>
  );
}
