/** Something that bears a name in a division. */
export type Named = { readonly id: string; readonly name: string };

/** A name of a file that names no area, or an area that another feature names already. */
export type NameRefusal = { readonly number: number; readonly reason: string };

/** What the names of a file stand for. */
export type Matched<T, A> = {
  readonly pairs: readonly { readonly item: T; readonly area: A }[];
  readonly refused: readonly NameRefusal[];
  /** Areas that the file does not name. */
  readonly missing: readonly A[];
};

/**
 * A name as names are compared: composed (NFC), dashes as hyphens, no spaces around hyphens and slashes, one space
 * elsewhere, and small letters. "Hässelby - Vällingby" and "hässelby–vällingby" are one name; å and a are never one letter.
 */
export function comparableName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/\s*[-‐‑–—]\s*/g, '-')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .trim()
    .toLocaleLowerCase('sv');
}

/**
 * Matches what a file names with the areas of one level, each at most once. A name that none bears, or that several
 * bear, or that came before, is refused with the number of its feature.
 */
export function matchNames<T extends { readonly number: number }, A extends Named>(
  items: readonly T[],
  nameOf: (item: T) => string | undefined,
  areas: readonly A[],
): Matched<T, A> {
  const byName = Map.groupBy(areas, (area) => comparableName(area.name));
  const taken = new Map<string, number>();
  const pairs: { item: T; area: A }[] = [];
  const refused: NameRefusal[] = [];
  for (const item of items) {
    const { number } = item;
    const name = nameOf(item);
    const [area, ...others] = name === undefined ? [] : (byName.get(comparableName(name)) ?? []);
    if (name === undefined) refused.push({ number, reason: 'has no name' });
    else if (!area) refused.push({ number, reason: 'names no area of the level' });
    else if (others.length > 0) refused.push({ number, reason: `names several areas of the level` });
    else if (taken.has(area.id))
      refused.push({ number, reason: `names ${area.name}, as feature ${taken.get(area.id)} does` });
    else {
      taken.set(area.id, number);
      pairs.push({ item, area });
    }
  }
  return { pairs, refused, missing: areas.filter((area) => !taken.has(area.id)) };
}
