import { useCallback } from 'react';
import { useFormats, useWords } from '../words.tsx';
import { words } from './words.ts';

/** Where an area's borders come from. */
type Origin = {
  readonly schematic: boolean;
  readonly source: string;
  readonly licence: string;
  /** The day they are valid from, 'YYYY-MM-DD'. */
  readonly validFrom: string;
};
type Bordered = { readonly id: string; readonly name: string | null; readonly geometry: Origin | null };

/** As many names as are read at a glance. */
const fewNames = 6;

const schematicIn = (areas: readonly Bordered[]) => areas.filter(({ geometry }) => geometry?.schematic);
const officialIn = (areas: readonly Bordered[]) =>
  areas.filter(({ geometry }) => geometry && !geometry.schematic);

/** Whether none of the areas has official borders: the whole map is approximate. */
export const isSchematic = (areas: readonly Bordered[]): boolean => officialIn(areas).length === 0;

/** Which of the areas have official borders, whose they are and since when. */
export function Boundaries({ areas }: { readonly areas: readonly Bordered[] }) {
  const t = useWords(words);
  const termsOf = useBoundaryTerms();
  const namesOf = (some: readonly Bordered[]) => some.map(({ name, id }) => name ?? id).join(', ');
  const official = officialIn(areas);
  const schematic = schematicIn(areas);
  const origins = new Map(
    areas.flatMap(({ geometry }) => {
      if (!geometry) return [];
      const terms = termsOf(geometry, geometry.schematic);
      return [[`${geometry.source} ${terms}`, { source: geometry.source, terms }]];
    }),
  );
  const known = new Map(Object.entries(t.boundarySources));
  return (
    <div className="figure-boundaries">
      {official.length > 0 && (
        <p data-picture-note>
          {schematic.length === 0
            ? t.official
            : [
                t.officialPartly(official.length, official.length + schematic.length),
                official.length <= fewNames
                  ? t.officialIn(namesOf(official))
                  : schematic.length <= fewNames
                    ? t.schematicIn(namesOf(schematic))
                    : '',
              ]
                .join(' ')
                .trim()}
        </p>
      )}
      {[...origins].map(([key, { source, terms }]) => (
        <p key={key} data-picture-note>
          {t.boundaries}{' '}
          <span lang={known.has(source) ? undefined : 'sv'}>{known.get(source) ?? source}</span> {terms}
        </p>
      ))}
    </div>
  );
}

/** The licence of borders in words, with the day that they are valid from where they are official. */
export function useBoundaryTerms(): (
  origin: Pick<Origin, 'licence' | 'validFrom'>,
  schematic?: boolean,
) => string {
  const { boundaryTerms } = useWords(words);
  const { date } = useFormats();
  return useCallback(
    ({ licence, validFrom }, schematic = false) => boundaryTerms(licence, schematic ? '' : date(validFrom)),
    [boundaryTerms, date],
  );
}
