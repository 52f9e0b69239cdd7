import { isSeries, objectOf } from './answer-series.ts';

/** What a cell of a table holds: a single value, several values or names, or how many rows a table of their own has of it. */
export type TableCell =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | { readonly kind: 'rows'; readonly count: number }
  /** There is none, perhaps because it was denied: `place` is where it would stand in the answer. */
  | { readonly kind: 'none'; readonly place: readonly (string | number)[] };

/** A row, with its columns by name and its place in the answer. */
export type TableRow = {
  readonly id: string;
  readonly cells: Readonly<Record<string, TableCell>>;
  readonly area: { readonly id: string; readonly name: string } | undefined;
};

/** A list of an answer as a table: the items with what stands in them, under dotted names. */
export type AnswerTable = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  /** Whether the answer has more of it on a next page, and where that begins. */
  readonly next: string | undefined;
};

type Place = readonly (string | number)[];
type Item = { readonly value: unknown; readonly place: Place };
type Above = Readonly<Record<string, TableCell>>;

/**
 * The tables of an answer of whatever shape, but its series of figures: one for each list of objects, in the order of the answer.
 * Connections are laid flat. A row says what it stands under by the name or id of that.
 */
export function tablesOf(data: unknown): readonly AnswerTable[] {
  const tables = new Map<string, { columns: Set<string>; rows: TableRow[]; next: string | undefined }>();
  const single: Record<string, unknown> = {};

  const list = (name: string, items: readonly Item[], above: Above, next: string | undefined) => {
    const table = tables.get(name) ?? { columns: new Set<string>(), rows: [], next };
    tables.set(name, table);
    for (const { value, place } of items) {
      const object = objectOf(value);
      if (!object) continue;
      const own: Record<string, TableCell> = {};
      lay(object, place, '', own);
      const cells = { ...above, ...own };
      for (const column of Object.keys(cells)) table.columns.add(column);
      table.rows.push({ id: place.join('.'), cells, area: areaOf(object) });
      const named = own.name ?? own.title ?? own.id;
      inner(object, place, name, named === undefined ? above : { ...above, [last(name)]: named });
    }
  };
  const inner = (object: Readonly<Record<string, unknown>>, place: Place, name: string, above: Above) => {
    for (const [key, value] of Object.entries(object)) {
      const path = name === '' ? key : `${name}.${key}`;
      const found = itemsOf(value, [...place, key]);
      if (found === undefined) {
        const deeper = objectOf(value);
        if (deeper) inner(deeper, [...place, key], path, above);
      } else if (found.items.some((item) => holdsSeries(item.value))) {
        for (const item of found.items) {
          const deeper = objectOf(item.value);
          const label = deeper?.name ?? deeper?.id;
          if (!deeper || isSeries(deeper)) continue;
          const under = typeof label === 'string' ? { [last(path)]: valueCell(label) } : {};
          inner(deeper, item.place, path, { ...above, ...under });
        }
      } else if (found.items.length > 0) list(path, found.items, above, found.next);
    }
  };

  const root = objectOf(data) ?? {};
  inner(root, [], '', {});
  for (const [key, value] of Object.entries(root)) {
    if (itemsOf(value, [key]) === undefined && value !== null && !holdsSeries(value)) single[key] = value;
  }
  const cells: Record<string, TableCell> = {};
  lay(single, [], '', cells);
  const columns = Object.keys(cells);
  const only =
    columns.length === 0
      ? []
      : [{ name: '', columns, rows: [{ id: '', cells, area: undefined }], next: undefined }];
  return [
    ...only,
    ...[...tables].map(([name, table]) => ({
      name,
      columns: [...table.columns].filter((column) => !isMute(column) && !isNamed(column, table.columns)),
      rows: table.rows,
      next: table.next,
    })),
  ];
}

const last = (path: string): string => path.split('.').at(-1) ?? path;
const isMute = (column: string): boolean => /(^|\.)(__typename|cursor)$/.test(column);
/** Whether a column is the id of what another column has the name of. */
const isNamed = (column: string, columns: ReadonlySet<string>): boolean =>
  /(^|\.)id$/.test(column) && columns.has(column.replace(/id$/, 'name'));
const valueCell = (value: string | number | boolean): TableCell => ({ kind: 'value', value });

/** The objects of a list or of a connection, undefined for anything else. */
function itemsOf(
  value: unknown,
  place: Place,
): { readonly items: readonly Item[]; readonly next: string | undefined } | undefined {
  if (Array.isArray(value)) {
    if (value.some((one) => one !== null && typeof one !== 'object')) return undefined;
    return { items: value.map((one, at) => ({ value: one, place: [...place, at] })), next: undefined };
  }
  const connection = objectOf(value);
  const edges = connection?.edges;
  if (!Array.isArray(edges)) return undefined;
  const { hasNextPage, endCursor } = objectOf(connection?.pageInfo) ?? {};
  return {
    items: edges.map((edge, at) => ({
      value: objectOf(edge)?.node,
      place: [...place, 'edges', at, 'node'],
    })),
    next: hasNextPage === true && typeof endCursor === 'string' ? endCursor : undefined,
  };
}

/** Whether an item is a series, or an indicator that has some. */
function holdsSeries(value: unknown): boolean {
  if (isSeries(value)) return true;
  const object = objectOf(value);
  return (
    object !== undefined && Object.values(object).some((one) => Array.isArray(one) && one.some(isSeries))
  );
}

/** An object's values under dotted names; objects in lists by what they are called. */
function lay(
  object: Readonly<Record<string, unknown>>,
  place: Place,
  prefix: string,
  into: Record<string, TableCell>,
): void {
  for (const [key, value] of Object.entries(object)) {
    const name = `${prefix}${key}`;
    const at = [...place, key];
    const found = itemsOf(value, at);
    if (found !== undefined || Array.isArray(value)) {
      const items =
        found === undefined && Array.isArray(value) ? value : (found?.items ?? []).map((item) => item.value);
      const names = items.map(called);
      into[name] = names.every((one) => one !== undefined)
        ? { kind: 'values', values: names }
        : { kind: 'rows', count: items.length };
    } else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      into[name] = valueCell(value);
    } else {
      const deeper = objectOf(value);
      if (deeper) lay(deeper, at, `${name}.`, into);
      else into[name] = { kind: 'none', place: at };
    }
  }
}

/** What a thing is called where there is no room for more; undefined where it has no name. */
function called(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  const { name, title, label } = objectOf(value) ?? {};
  return [name, title, label].find((one) => typeof one === 'string');
}

function areaOf(object: Readonly<Record<string, unknown>>): TableRow['area'] {
  const area = objectOf(object.area);
  const id = area?.id;
  const name = area?.name;
  return typeof id === 'string' ? { id, name: typeof name === 'string' ? name : id } : undefined;
}

/** Whether a row says of itself that it is made up. */
export const isSynthetic = ({ cells: { synthetic } }: TableRow): boolean =>
  synthetic?.kind === 'value' && synthetic.value === true;
