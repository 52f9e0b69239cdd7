import { useWords } from '../words.tsx';
import { type MapLayer, markPathOf } from './map-layers.tsx';
import { words } from './words.ts';

/** The layers over a map, each beside the mark of its points or the line of its outlines. */
export function LayerLegend({ layers }: { readonly layers: readonly MapLayer[] }) {
  const t = useWords(words);
  if (layers.length === 0) return null;
  return (
    <ul className="figure-legend" aria-label={t.layers}>
      {layers.map((layer, i) => (
        <li key={layer.id} data-picture-key>
          <svg width="20" height="18" viewBox="-10 -9 20 18" aria-hidden="true">
            {layer.kind === 'point' ? (
              <g className={`figure-point figure-tone-${layer.features[0]?.tone ?? 'plain'}`}>
                <path d={markPathOf(layer, i)} />
              </g>
            ) : (
              <rect
                x="-8"
                y="-6"
                width="16"
                height="12"
                className={`figure-outline figure-outline-${i % 3} figure-tone-${layer.features[0]?.tone ?? 'plain'}`}
              />
            )}
          </svg>
          <span>{layer.name}</span>
        </li>
      ))}
    </ul>
  );
}
