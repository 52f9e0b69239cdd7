import type { Column } from './columns.ts';
import type { Table } from './table.ts';

/** A value of a row, as every format can write it. */
export type Value = string | number | boolean | null;

/** A row: a value for each column of its table. */
export type Row = readonly Value[];

/** An error of an answer. */
export type AnswerError = {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
};

/** An answer to a table's document. */
export type Answer = { readonly data: unknown; readonly errors: readonly AnswerError[] };

/** What of a page's question is needed to say what a refused position was. */
export type Asked = {
  /** The areas that observations were asked for, in order; empty where they were not a variable. */
  readonly areas: readonly string[];
  /** The first month asked for. */
  readonly from: string | null;
};

type Places = { readonly code: string | null; readonly inner: ReadonlyMap<string, Places> };
type Growing = { code: string | null; readonly inner: Map<string, Growing> };

/** Any position of a list: for an error that stands for many. */
const any = '*';

/**
 * The rows of an answer: one for each item of the innermost list, with what stands above it; one for an item above
 * whose list is empty; and one for each position that was refused, whose note (and, of statistics, status) says why.
 */
export function rowsOf(table: Table, { data, errors }: Answer, asked: Asked): readonly Row[] {
  const { levels, columns } = table;
  const rows: Row[] = [];
  const status = table.kind === 'observations' ? columns.findIndex(({ name }) => name === 'status') : -1;
  const area = columns.findIndex(({ name }) => name === 'area_id');
  const from = columns.findIndex(({ name }) => name === 'from');
  const byLevel = levels.map((_, level) =>
    columns.flatMap((column, index) => (column.level === level ? [{ column, index }] : [])),
  );

  /** `at`: what errors say of this item and below. */
  const walk = (
    level: number,
    item: unknown,
    above: readonly Value[],
    notes: readonly string[],
    at: readonly Places[],
  ) => {
    const values = [...above];
    const told = [...notes];
    for (const { column, index } of byLevel[level] ?? []) {
      const found = reach(item, column.path, at);
      values[index] = single(found.value);
      if (found.code !== null) told.push(`${column.name}: ${found.code}`);
    }
    const next = levels[level + 1];
    if (!next) {
      rows.push(finished(values, told, columns));
      return;
    }
    const { value: list, code, at: there } = reach(item, next.path, at);
    if (next.path.length === 0 || (list !== null && typeof list === 'object' && !Array.isArray(list))) {
      walk(level + 1, list, values, told, there);
      return;
    }
    const refused = (why: string, place: string | undefined) => {
      const row = [...values];
      if (status >= 0) row[status] = why;
      if (area >= 0 && place !== undefined) row[area] = place;
      if (from >= 0 && asked.from !== null) row[from] = asked.from;
      rows.push(finished(row, [...told, why], columns));
    };
    const isSeries = next.type === 'ObservationSeries';
    if (!Array.isArray(list)) {
      if (code === null) rows.push(finished(values, told, columns));
      else if (isSeries && asked.areas.length > 0) for (const place of asked.areas) refused(code, place);
      else refused(code, undefined);
      return;
    }
    if (list.length === 0) rows.push(finished(values, told, columns));
    for (const [index, inner] of list.entries()) {
      const below = within(there, String(index));
      if (inner !== null) walk(level + 1, inner, values, told, below);
      else refused(codeIn(below) ?? 'NOT_ANSWERED', isSeries ? asked.areas[index] : undefined);
    }
  };
  walk(
    0,
    data,
    columns.map(() => null),
    [],
    placesOf(errors),
  );
  return rows;
}

/** A row with its note, in place of the last column. */
function finished(values: readonly Value[], notes: readonly string[], columns: readonly Column[]): Row {
  if (notes.length === 0) return values;
  const row = [...values];
  row[columns.length - 1] = [...new Set(notes)].join('; ');
  return row;
}

/** What stands at a path in an item, and why nothing does where an error says so. */
function reach(
  item: unknown,
  path: readonly string[],
  at: readonly Places[],
): { readonly value: unknown; readonly code: string | null; readonly at: readonly Places[] } {
  let value = item;
  let here = at;
  for (const key of path) {
    if (value === null || typeof value !== 'object') break;
    value = (value as Readonly<Record<string, unknown>>)[key];
    here = within(here, key);
  }
  const nothing = value === null || value === undefined;
  return { value: value ?? null, code: nothing ? codeIn(here) : null, at: here };
}

function single(value: unknown): Value {
  if (Array.isArray(value)) return value.map((one) => String(one ?? '')).join('; ');
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? null : JSON.stringify(value);
}

/** Errors by place; those that stand for several places hold at every position of the lists on their way. */
function placesOf(errors: readonly AnswerError[]): readonly Places[] {
  if (errors.length === 0) return [];
  const root: Growing = { code: null, inner: new Map() };
  for (const { path = [], extensions } of errors) {
    const many = Number(extensions.occurrences ?? 1) > 1;
    let here = root;
    for (const part of path) {
      const key = typeof part === 'number' && many ? any : String(part);
      const known = here.inner.get(key);
      const next = known ?? { code: null, inner: new Map() };
      if (!known) here.inner.set(key, next);
      here = next;
    }
    here.code ??= extensions.code;
  }
  return [root];
}

function within(places: readonly Places[], key: string): readonly Places[] {
  if (places.length === 0) return places;
  const position = /^\d+$/.test(key);
  return places.flatMap(({ inner }) => [inner.get(key) ?? [], (position && inner.get(any)) || []].flat());
}

/** The code of the first error at a place or below it: what is below has taken what is above with it. */
function codeIn(places: readonly Places[]): string | null {
  for (const { code, inner } of places) {
    const found = code ?? codeIn([...inner.values()]);
    if (found !== null) return found;
  }
  return null;
}
