/** Whether and how a cell's figure is known; the hub's `ObservationStatus`. */
export type CellStatus =
  | 'OBSERVED'
  | 'PRELIMINARY'
  | 'REVISED'
  | 'SUPPRESSED'
  | 'NOT_COLLECTED'
  | 'NOT_APPLICABLE';

/** One figure of a series. `period` is 'YYYY-MM-DD', 'YYYY-MM', 'YYYY-Qn' or 'YYYY'; `margin` half an interval of uncertainty, in the series' unit. */
export interface Cell {
  readonly period: string;
  readonly value: number | null;
  readonly status: CellStatus;
  readonly rate?: number | null;
  readonly note?: string;
  readonly margin?: number | null;
}

/** The figures of one indicator in one area. `margin` holds for cells that have none of their own. */
export interface Series {
  readonly id: string;
  readonly name: string;
  readonly areaId?: string;
  readonly unit: string;
  readonly provider?: string;
  readonly synthetic: boolean;
  readonly source?: string;
  readonly cells: readonly Cell[];
  readonly margin?: number;
  /** Which axis of a line chart measures it; the left one where nothing is said. */
  readonly axis?: 'left' | 'right';
}

/** How a cell is shown. `missing` is a figure that nobody collected, or that is not there. */
export type CellState = 'known' | 'preliminary' | 'revised' | 'suppressed' | 'missing' | 'not-applicable';

/** How a cell is shown; one without a status we know, or known without a figure, is missing. */
export function stateOf(cell: Pick<Cell, 'value' | 'status'> | undefined): CellState {
  if (!cell) return 'missing';
  if (cell.status === 'SUPPRESSED') return 'suppressed';
  if (cell.status === 'NOT_APPLICABLE') return 'not-applicable';
  if (cell.value === null || !Number.isFinite(cell.value)) return 'missing';
  if (cell.status === 'OBSERVED') return 'known';
  if (cell.status === 'PRELIMINARY') return 'preliminary';
  if (cell.status === 'REVISED') return 'revised';
  return 'missing';
}

/** The figure that may be drawn, summed or written; null for every cell that is not known, whatever its `value` says. */
export function shownValue(cell: Pick<Cell, 'value' | 'status'> | undefined): number | null {
  const state = stateOf(cell);
  return state === 'known' || state === 'preliminary' || state === 'revised' ? (cell?.value ?? null) : null;
}

/** Half the interval of uncertainty of a cell in its series' unit; null where none is told. */
export function marginOf(series: Series, cell: Cell): number | null {
  return shownValue(cell) === null ? null : (cell.margin ?? series.margin ?? null);
}

/** The sum of cells, or null as soon as one of them is not known. */
export function sumOf(cells: readonly (Cell | undefined)[]): number | null {
  let sum = 0;
  for (const cell of cells) {
    const value = shownValue(cell);
    if (value === null) return null;
    sum += value;
  }
  return cells.length === 0 ? null : sum;
}

/** The share, 0 to 1, of suppressed cells among those that apply; null where none does. */
export function shareSuppressed(series: readonly Series[]): number | null {
  const states = series.flatMap(({ cells }) => cells.map(stateOf)).filter((s) => s !== 'not-applicable');
  return states.length === 0 ? null : states.filter((s) => s === 'suppressed').length / states.length;
}

/** Where a period lies: its first month, in months since year 0, and its length in months. */
export interface PeriodSpan {
  readonly start: number;
  /** A day is a part of its month. */
  readonly months: number;
}

/** The span of 'YYYY-MM-DD', 'YYYY-MM', 'YYYY-Qn' or 'YYYY'; null for anything else. */
export function spanOf(period: string): PeriodSpan | null {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(period);
  if (day) return spanOfDay(Number(day[1]), Number(day[2]), Number(day[3]));
  const parts = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])))?$/.exec(period);
  if (!parts) return null;
  const year = Number(parts[1]) * 12;
  if (parts[2]) return { start: year + Number(parts[2]) - 1, months: 1 };
  if (parts[3]) return { start: year + (Number(parts[3]) - 1) * 3, months: 3 };
  return { start: year, months: 12 };
}

function spanOfDay(year: number, month: number, day: number): PeriodSpan | null {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 1 || day > days) return null;
  return { start: year * 12 + month - 1 + (day - 1) / days, months: 1 / days };
}

/** The middle of a period, in months since year 0: where it is drawn along the axis of time. */
export function middleOf(period: string): number | null {
  const span = spanOf(period);
  return span && span.start + span.months / 2;
}

/** Every period of the series once, in order of time; what is no period is left out. */
export function periodsOf(series: readonly Series[]): readonly string[] {
  const spans = new Map<string, PeriodSpan>();
  for (const { cells } of series)
    for (const { period } of cells) {
      const span = spans.has(period) ? null : spanOf(period);
      if (span) spans.set(period, span);
    }
  return [...spans.entries()]
    .sort(([, a], [, b]) => a.start - b.start || a.months - b.months)
    .map(([period]) => period);
}

/** A series' cells by period. */
export function cellsByPeriod(series: Series): ReadonlyMap<string, Cell> {
  return new Map(series.cells.map((cell) => [cell.period, cell]));
}

/**
 * The known cells in order of time, broken into runs that a line may join. A cell that is not known breaks the
 * line, and so does a gap longer than the series' usual step (a survey of every third year is joined over three years; days
 * are parts of months of several lengths).
 */
export function runsOf(series: Series): readonly (readonly Cell[])[] {
  const placed = series.cells
    .flatMap((cell) => {
      const at = middleOf(cell.period);
      return at === null ? [] : [{ cell, at }];
    })
    .sort((a, b) => a.at - b.at);
  const steps = placed.slice(1).map(({ at }, i) => at - (placed[i]?.at ?? at));
  const usual = steps.toSorted((a, b) => a - b)[Math.floor((steps.length - 1) / 2)] ?? 0;
  const runs: Cell[][] = [];
  let run: Cell[] = [];
  placed.forEach(({ cell }, i) => {
    const broken = shownValue(cell) === null || (i > 0 && (steps[i - 1] ?? 0) > usual * 1.2);
    if (broken && run.length > 0) {
      runs.push(run);
      run = [];
    }
    if (shownValue(cell) !== null) run.push(cell);
  });
  if (run.length > 0) runs.push(run);
  return runs;
}

/** How a series is told from the others: by a colour (`--series-n`), a dash, a marker and a texture, 0 to 7. */
export interface SeriesMark {
  readonly colour: string;
  readonly dash: string;
  readonly shape: MarkShape;
  readonly slot: number;
}

export type MarkShape =
  | 'circle'
  | 'square'
  | 'triangle'
  | 'diamond'
  | 'cross'
  | 'star'
  | 'wye'
  | 'down-triangle';

const shapes: readonly MarkShape[] = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'cross',
  'star',
  'wye',
  'down-triangle',
];
const dashes: readonly string[] = ['', '12 3', '6 3', '14 3 4 3', '9 2', '18 4', '5 2', '10 2 4 2 4 2'];

/**
 * A mark for every series by its id. A series keeps its mark when others come and go, unless two want the same;
 * from the ninth on marks recur.
 */
export function marksOf(series: readonly Pick<Series, 'id'>[]): ReadonlyMap<string, SeriesMark> {
  const taken = new Set<number>();
  const marks = new Map<string, SeriesMark>();
  for (const { id } of series) {
    let slot = slotOf(id);
    while (taken.has(slot) && taken.size < shapes.length) slot = (slot + 1) % shapes.length;
    taken.add(slot);
    marks.set(id, {
      colour: `var(--series-${slot + 1})`,
      dash: dashes[slot] ?? '',
      shape: shapes[slot] ?? 'circle',
      slot,
    });
  }
  return marks;
}

function slotOf(id: string): number {
  let hash = 7;
  for (const letter of id) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return hash % shapes.length;
}

/** A period as figures know it: the hub's 2024K1 is 2024-Q1. */
export const periodOf = (hub: string): string => hub.replace(/^(\d{4})K([1-4])$/, '$1-Q$2');
