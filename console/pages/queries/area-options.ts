import { useMemo } from 'react';
import { useHubQuery } from '../../hub/hub.tsx';
import type { GroupedOption } from '../../parts/choice-list.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { AreaNamesDocument } from './queries.generated.ts';
import { words } from './words.ts';

/** The areas that there are, under the names of their levels, in the order of names. */
export function useAreaOptions(): readonly GroupedOption[] {
  const t = useWords(words);
  const { compare } = useFormats();
  const { data } = useHubQuery(AreaNamesDocument, {});
  return useMemo(() => {
    if (!data) return [];
    const { city, districts, police, cityDistricts, base } = data;
    return [city, districts, police, cityDistricts, base].flatMap((level) =>
      (level ?? [])
        .map((area) => ({
          id: area.id,
          text: area.name ?? area.id,
          ...(area.level === null ? {} : { group: t.levels[area.level] }),
        }))
        .toSorted((a, b) => compare(a.text, b.text)),
    );
  }, [data, t, compare]);
}
