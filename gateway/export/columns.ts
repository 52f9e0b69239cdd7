import type { Leaf, Level, ValueKind } from './levels.ts';

/** A column of a table. */
export type Column = {
  /** Technical name, such as `area_id` or `parties.name`. */
  readonly name: string;
  /** The Swedish name, for `labels=sv`. */
  readonly swedish: string;
  readonly kind: ValueKind;
  /** Which of the table's levels it is read at; null for what the export itself says: the area's name and the note. */
  readonly level: number | null;
  /** Where it stands in an item of that level. */
  readonly path: readonly string[];
};

/** What readers of statistics look for, in this order: the name, and where the value stands. */
const standing: readonly {
  readonly name: string;
  readonly swedish: string;
  readonly type: 'Indicator' | 'ObservationSeries' | 'Observation' | null;
  readonly path: readonly string[];
  readonly kind: ValueKind;
}[] = [
  { name: 'indicator', swedish: 'Indikator', type: 'Indicator', path: ['id'], kind: 'text' },
  { name: 'indicator_name', swedish: 'Indikatorns namn', type: 'Indicator', path: ['name'], kind: 'text' },
  { name: 'area_id', swedish: 'Område', type: 'Observation', path: ['area', 'id'], kind: 'text' },
  { name: 'area_name', swedish: 'Områdets namn', type: null, path: ['area', 'name'], kind: 'text' },
  { name: 'period', swedish: 'Period', type: 'Observation', path: ['period'], kind: 'text' },
  { name: 'from', swedish: 'Från och med månad', type: 'Observation', path: ['from'], kind: 'text' },
  { name: 'breakdown', swedish: 'Fördelning', type: 'Observation', path: ['breakdown', 'id'], kind: 'text' },
  {
    name: 'breakdown_name',
    swedish: 'Fördelningens namn',
    type: 'Observation',
    path: ['breakdown', 'label'],
    kind: 'text',
  },
  { name: 'value', swedish: 'Värde', type: 'Observation', path: ['value'], kind: 'number' },
  { name: 'unit', swedish: 'Enhet', type: 'ObservationSeries', path: ['unit'], kind: 'text' },
  { name: 'status', swedish: 'Status', type: 'Observation', path: ['status'], kind: 'text' },
  { name: 'answers', swedish: 'Antal svar', type: 'Observation', path: ['answers'], kind: 'number' },
  {
    name: 'margin_of_error',
    swedish: 'Felmarginal',
    type: 'Observation',
    path: ['marginOfError'],
    kind: 'number',
  },
  {
    name: 'vintage',
    swedish: 'Publiceringsomgång',
    type: 'ObservationSeries',
    path: ['vintage'],
    kind: 'text',
  },
  { name: 'source', swedish: 'Källa', type: 'ObservationSeries', path: ['source'], kind: 'text' },
  {
    name: 'synthetic',
    swedish: 'Syntetiska data',
    type: 'ObservationSeries',
    path: ['synthetic'],
    kind: 'boolean',
  },
];

/** What the export itself says of a row: what of it was refused, and by which code. */
const note: Column = { name: 'note', swedish: 'Anmärkning', kind: 'text', level: null, path: ['note'] };

/** The columns of a table: for statistics those that readers look for first; each with a name of its own. */
export function columnsOf(levels: readonly Level[]): readonly Column[] {
  const last = levels.length - 1;
  const cells = levels[last]?.type === 'Observation';
  const taken = new Set<string>();
  const columns: Column[] = [];
  const add = (column: Column) => {
    let { name } = column;
    for (let number = 2; taken.has(name); number += 1) name = `${column.name}_${number}`;
    taken.add(name);
    columns.push({ ...column, name });
  };
  const known = new Set<string>();
  if (cells) {
    for (const { type, ...column } of standing) {
      const level = type === null ? null : levelOf(levels, type);
      if (level === undefined) continue;
      const there = level === null || levels[level]?.leaves.some(({ path }) => same(path, column.path));
      if (!there && !always.has(column.name)) continue;
      add({ ...column, level });
      known.add(`${level} ${column.path.join('.')}`);
    }
    // The area of a row is the cell's; what was asked for stands above it.
    known.add(`${last - 1} area.id`).add(`${last - 1} area.name`);
    // The unit and source of figures are the series'; the catalogue says the same of the indicator.
    for (const name of ['unit', 'source']) known.add(`${levelOf(levels, 'Indicator')} ${name}`);
  }
  for (const [level, { leaves }] of levels.entries()) {
    for (const leaf of leaves) {
      if (known.has(`${level} ${leaf.path.join('.')}`)) continue;
      add({ ...named(levels, level, leaf, cells), kind: leaf.kind, level, path: leaf.path });
    }
  }
  add(note);
  return columns;
}

/** Stand in every table of statistics, so that files of different queries can be put under each other. */
const always: ReadonlySet<string> = new Set(['breakdown', 'answers', 'margin_of_error']);

/** The innermost level of a type; of indicators, that of the catalogue's types. */
function levelOf(levels: readonly Level[], type: string): number | undefined {
  const index = levels.findLastIndex((level) =>
    type === 'Indicator' ? level.type.endsWith('Indicator') : level.type === type,
  );
  return index < 0 ? undefined : index;
}

/** A column's names: the keys from the first list on, without those that only wrap. */
function named(levels: readonly Level[], level: number, leaf: Leaf, cells: boolean) {
  const above = levels.slice(2, level + 1);
  const bare = (path: readonly string[]) => path.filter((key) => key !== 'edges' && key !== 'node');
  const prefix = cells ? [] : above.flatMap(({ path }) => bare(path));
  return {
    name: [...prefix, ...bare(leaf.path)].join('.'),
    swedish: [...(prefix.length > 0 ? above.map(({ swedish }) => swedish) : []), leaf.swedish].join(': '),
  };
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((key, index) => key === other[index]);
