import type postgres from 'postgres';
import { individualValuesIn } from '../../policy/individual-values.ts';
import { keysIn } from './values.ts';

/** What stands in a database's texts: how many were looked at, the keys of their JSON, and what is of an individual. */
export type WalkedValues = {
  readonly values: number;
  /** By the column where they stand: `table.column`. */
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>;
  /** `table.column: kind`. */
  readonly individuals: readonly string[];
};

type Column = { readonly schema: string; readonly table: string; readonly column: string };

/** Walks every text, list of texts and JSON of every table. Numbers and dates have no place for what is looked for. */
export async function walkValues(sql: postgres.Sql | postgres.TransactionSql): Promise<WalkedValues> {
  const columns = await sql<Column[]>`
    select n.nspname as schema, c.relname as table, a.attname as column
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    join pg_type t on t.oid = a.atttypid
    where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_'
      and (t.typcategory = 'S' or t.typname in ('json', 'jsonb') or t.typname in ('_text', '_varchar', '_jsonb'))`;
  const keys = new Map<string, Set<string>>();
  const individuals = new Set<string>();
  let values = 0;
  for (const { schema, table, column } of columns) {
    const where = `${table}.${column}`;
    const texts = sql<{ text: string }[]>`
      select ${sql(column)}::text as text from ${sql(schema)}.${sql(table)} where ${sql(column)} is not null`;
    await texts.cursor(2_000, (rows) => {
      for (const { text } of rows) {
        values += 1;
        for (const kind of individualValuesIn(text)) individuals.add(`${where}: ${kind}`);
        for (const key of keysIn(parsed(text))) {
          const known = keys.get(where);
          if (known) known.add(key);
          else keys.set(where, new Set([key]));
        }
      }
    });
  }
  return { values, keys, individuals: [...individuals] };
}

/** JSON, in a column of it or in one of text; null of other text. */
function parsed(text: string): unknown {
  if (!/^[[{]/.test(text)) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
