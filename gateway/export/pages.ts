/** Rows of statistics that a page is meant to have: well under what a subgraph gives at a time. */
const target = 1_000;
/** Rows of a connection's page: the most that the schema gives. */
export const connectionPage = 200;
/** Areas in one page: the most that a subgraph takes. */
const mostAreas = 200;

/** A page of observations: which areas, and from which month to which; null where the query's own period holds. */
export type Slice = {
  readonly areas: readonly string[];
  readonly period: { readonly from: string; readonly to: string } | null;
};

/**
 * Cuts areas and a period into pages, each of about as many rows as `target`: the first is one area's first year, and
 * what it had tells how large the next may be. Every (area, year) stands in one page exactly; areas keep their order.
 */
export class Slices {
  readonly #areas: readonly string[];
  readonly #years: readonly { readonly from: string; readonly to: string }[];
  /** The next area and year to be read. */
  #area = 0;
  #year = 0;
  /** The most rows that an area has had in a year. */
  #rows: number | null = null;
  #current: { areas: number; years: number } = { areas: 0, years: 0 };

  /** `period` null: it is not cut, and counts as one year. */
  constructor(areas: readonly string[], period: { readonly from: string; readonly to: string } | null) {
    this.#areas = areas;
    this.#years = period === null ? [] : yearsOf(period.from, period.to);
  }

  /** The next page; undefined where all has been read. */
  next(): Slice | undefined {
    if (this.#area >= this.#areas.length) return undefined;
    const years = Math.max(1, this.#years.length);
    const fits = this.#rows === null ? 1 : Math.max(1, Math.floor(target / Math.max(1, this.#rows)));
    const wide = this.#year === 0 && fits >= years;
    const areas = wide ? Math.min(mostAreas, Math.floor(fits / years), this.#areas.length - this.#area) : 1;
    const taken = wide ? years : Math.min(fits, years - this.#year);
    this.#current = { areas, years: taken };
    const first = this.#years[this.#year];
    const last = this.#years[this.#year + taken - 1];
    return {
      areas: this.#areas.slice(this.#area, this.#area + areas),
      period: first && last ? { from: first.from, to: last.to } : null,
    };
  }

  /** Says how many rows the page had, and goes on to the one after it. */
  read(rows: number): void {
    const { areas, years } = this.#current;
    this.#rows = Math.max(this.#rows ?? 0, Math.ceil(rows / (areas * years)));
    this.#year += years;
    if (this.#year < Math.max(1, this.#years.length)) return;
    this.#year = 0;
    this.#area += areas;
  }

  /** Makes the page smaller, where what it would have had was too much. False where it cannot be smaller. */
  shrink(): boolean {
    const { areas, years } = this.#current;
    if (areas * years <= 1) return false;
    this.#rows = Math.ceil(target / Math.max(1, Math.floor((areas * years) / 4)));
    return true;
  }

  /** About how many rows there are in all, by the largest area and year yet read; null before the first. */
  estimate(): number | null {
    return this.#rows === null ? null : this.#rows * this.#areas.length * Math.max(1, this.#years.length);
  }
}

/** A period in calendar years, its first and last perhaps shorter; none where it runs backwards or is no period. */
function yearsOf(from: string, to: string): readonly { readonly from: string; readonly to: string }[] {
  const month = /^\d{4}-\d{2}$/;
  if (!month.test(from) || !month.test(to) || to < from) return [];
  const first = Number(from.slice(0, 4));
  const count = Number(to.slice(0, 4)) - first + 1;
  return Array.from({ length: count }, (_, index) => {
    const year = String(first + index).padStart(4, '0');
    return { from: index === 0 ? from : `${year}-01`, to: index === count - 1 ? to : `${year}-12` };
  });
}
