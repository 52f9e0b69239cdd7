/** A share of a survey before its base is judged. */
export type Share = {
  /** Shares of the same `series` are of one question, year and division; areas and sexes in it add up. */
  readonly series: string;
  readonly area: string;
  readonly isWhole: boolean;
  readonly group: 'total' | 'women' | 'men';
  /** Per cent. */
  readonly share: number;
  /** How many answered; null where that is not known, and then nothing can be judged. */
  readonly answers: number | null;
};

/**
 * The shares that are not shown: those of fewer answers than the minimum base, and those from which they could be worked
 * out, since numbers of answers are shown too: women and men make the total, and areas the city. Where one alone of what
 * adds up is hidden, the smallest of the others goes with it, until none is alone.
 */
export function hiddenShares<S extends Share>(shares: readonly S[], minimumBase: number): ReadonlySet<S> {
  const known = shares.filter(({ answers }) => answers !== null);
  const hidden = new Set(known.filter(({ answers }) => (answers ?? 0) < minimumBase));
  const sums = [
    ...groupedBy(known, ({ series, area }) => `${series}\u0000${area}`).map((all) => ({
      whole: all.filter(({ group }) => group === 'total'),
      parts: all.filter(({ group }) => group !== 'total'),
    })),
    ...groupedBy(known, ({ series, group }) => `${series}\u0000${group}`).map((all) => ({
      whole: all.filter(({ isWhole }) => isWhole),
      parts: all.filter(({ isWhole }) => !isWhole),
    })),
  ];
  for (let changed = true; changed; ) {
    changed = false;
    for (const { whole, parts } of sums) {
      if (whole.length === 0) continue;
      const gone = [...whole, ...parts].filter((share) => hidden.has(share)).length;
      const [next] = parts
        .filter((share) => !hidden.has(share))
        .sort((a, b) => (a.answers ?? 0) - (b.answers ?? 0));
      if (gone !== 1 || !next) continue;
      hidden.add(next);
      changed = true;
    }
  }
  return hidden;
}

function groupedBy<T>(items: readonly T[], key: (item: T) => string): readonly (readonly T[])[] {
  return [...Map.groupBy(items, key).values()];
}
