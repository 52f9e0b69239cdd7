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

/** A share that is out: shown in some vintage, which can be read for ever, or in none. */
export type OutShare = Omit<Share, 'share'> & { readonly wasShown: boolean };

/** What of a file is not to be shown. */
export type Hiding<S extends Share> = {
  readonly hidden: ReadonlySet<S>;
  /** Those of `hidden` that could be worked out all the same, from what is out. */
  readonly exposed: readonly S[];
};

/**
 * The shares that are not shown: those of fewer answers than the minimum base, and those from which they could be worked
 * out, since numbers of answers are shown too: women and men make the total, and areas the city. Where one alone of what
 * adds up is hidden, the smallest of the others goes with it, until none is alone. What was shown before stays known, so
 * that hiding it helps nobody; and one sex beside the total tells the other, though no row is about it.
 */
export function hiddenShares<S extends Share>(
  shares: readonly S[],
  minimumBase: number,
  out: readonly OutShare[] = [],
): Hiding<S> {
  const own = shares.filter(({ answers }) => answers !== null);
  const given = new Set(own.map(keyOf));
  const shown = new Set(out.flatMap((one) => (one.wasShown ? [keyOf(one)] : [])));
  const others = out.filter((one) => !given.has(keyOf(one)) && (!one.wasShown || one.answers !== null));
  const hidden = new Set<S>(own.filter(({ answers }) => (answers ?? 0) < minimumBase));
  const gone = new Set<S | OutShare>([...hidden, ...others.filter(({ wasShown }) => !wasShown)]);
  const all = [...own, ...others];
  const sums = [
    ...groupedBy(all, ({ series, area }) => `${series}\u0000${area}`).map((one) => ({
      whole: one.filter(({ group }) => group === 'total'),
      parts: one.filter(({ group }) => group !== 'total'),
      isBySex: true,
    })),
    ...groupedBy(all, ({ series, group }) => `${series}\u0000${group}`).map((one) => ({
      whole: one.filter(({ isWhole }) => isWhole),
      parts: one.filter(({ isWhole }) => !isWhole),
      isBySex: false,
    })),
  ];
  /** Whether one of a sum alone is hidden, beside others that are shown. */
  const hasOneAlone = ({ whole, parts, isBySex }: (typeof sums)[number]): boolean => {
    const missing = [...whole, ...parts].filter((share) => gone.has(share)).length;
    const [total] = whole;
    const [only, other] = parts;
    if (!total || parts.every((share) => gone.has(share))) return false;
    if (missing > 0 || !isBySex || other || !only) return missing === 1;
    const rest = (total.answers ?? 0) - (only.answers ?? 0);
    return rest > 0 && rest < minimumBase;
  };
  const isOwn = (share: S | OutShare): share is S => !('wasShown' in share);
  for (let changed = true; changed; ) {
    changed = false;
    for (const sum of sums) {
      if (!hasOneAlone(sum)) continue;
      const parts = [...sum.parts].sort((a, b) => (a.answers ?? 0) - (b.answers ?? 0));
      const next = [...parts, ...sum.whole]
        .filter(isOwn)
        .find((share) => !gone.has(share) && !shown.has(keyOf(share)));
      if (!next) continue;
      gone.add(next);
      hidden.add(next);
      changed = true;
    }
  }
  const alone = sums.filter(hasOneAlone).flatMap(({ whole, parts }) => [...whole, ...parts]);
  return { hidden, exposed: [...new Set(alone.filter(isOwn).filter((share) => hidden.has(share)))] };
}

const keyOf = ({ series, area, group }: Omit<Share, 'share'>): string =>
  `${series}\u0000${area}\u0000${group}`;

function groupedBy<T>(items: readonly T[], key: (item: T) => string): readonly (readonly T[])[] {
  return [...Map.groupBy(items, key).values()];
}
