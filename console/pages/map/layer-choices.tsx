import { ProblemList } from '../../hub/problem-list.tsx';
import { Checkbox, Select } from '../../parts/choice.tsx';
import { useWords } from '../../words.tsx';
import { type Change, type LayerId, layerIds } from './choice.ts';
import type { Layers } from './use-layers.ts';
import { words } from './words.ts';

/** What lies over the map: a box for each layer, and under it how much there is, or why there is nothing. */
export function LayerChoices({
  on,
  layers,
  set,
}: {
  readonly on: readonly LayerId[];
  readonly layers: Layers;
  readonly set: Change;
}) {
  const t = useWords(words);
  return (
    <fieldset className="page-map-layers">
      <legend className="field-label">{t.layers}</legend>
      {layerIds.map((id) => {
        const { layers: shown, problems, fetching, more } = layers.states[id];
        const count = shown.reduce((sum, { features }) => sum + features.length, 0);
        const chosen = on.includes(id);
        const denied = problems.length > 0 && count === 0;
        return (
          <div key={id} className="page-map-layer">
            <Checkbox
              checked={chosen}
              onChange={(checked) =>
                set(({ lager }) => ({
                  lager: [...lager.filter((one) => one !== id), ...(checked ? [id] : [])],
                }))
              }
            >
              {t.layerNames[id]}
              {chosen && !denied && (
                <span className="page-map-count">
                  {' '}
                  {fetching && count === 0 ? t.layerLoading : t.layerCount(count)}
                </span>
              )}
            </Checkbox>
            {chosen && id === 'utsatta' && layers.editions.length > 0 && (
              <Select
                label={t.edition}
                hideLabel
                options={layers.editions.map((edition) => ({
                  id: String(edition),
                  text: t.editionOf(edition),
                }))}
                value={layers.edition === undefined ? undefined : String(layers.edition)}
                onChange={(edition) => set({ utgava: Number(edition) })}
              />
            )}
            {chosen && id === 'ordningsvakter' && !denied && <p className="page-map-note">{t.guardPeriod}</p>}
            {chosen && more && <p className="page-map-note">{t.layerMore}</p>}
            {chosen && problems.length > 0 && (
              <div className="page-map-denied">
                <p className="page-map-note">
                  <strong>{t.layerDenied(t.layerNames[id])}</strong>
                </p>
                <ProblemList problems={problems} />
              </div>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
