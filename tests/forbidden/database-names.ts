import type postgres from 'postgres';
import { databaseExceptions } from './exceptions.ts';
import { forbiddenIn } from './finding.ts';

/** A name in a database: of a schema, a table, an index, a column (`table.column`), a type, a value, a function, a rule. */
export type DatabaseName = { readonly of: string; readonly coordinate: string; readonly name: string };

/** Every name that somebody gave in the database: all but PostgreSQL's own. */
export async function databaseNames(
  sql: postgres.Sql | postgres.TransactionSql,
): Promise<readonly DatabaseName[]> {
  return sql<DatabaseName[]>`
    with ours as (
      select oid, nspname from pg_namespace
      where nspname not in ('pg_catalog', 'information_schema') and nspname !~ '^pg_(toast|temp)'
    ), relation as (
      select c.oid, c.relname, c.relkind from pg_class c join ours on ours.oid = c.relnamespace
    )
    select 'schema' as of, nspname as coordinate, nspname as name from ours
    union all select case when relkind in ('i', 'I') then 'index' else 'table' end, relname, relname from relation
    union all
      select 'column', relname || '.' || attname, attname from relation join pg_attribute on attrelid = relation.oid
      where relkind not in ('i', 'I') and attnum > 0 and not attisdropped
    union all select 'type', typname, typname from pg_type join ours on ours.oid = typnamespace
    union all
      select 'value', typname || '.' || enumlabel, enumlabel from pg_enum join pg_type on pg_type.oid = enumtypid
    union all select 'function', proname, proname from pg_proc join ours on ours.oid = pronamespace
    union all
      select 'argument', proname || '.' || argument, argument
      from pg_proc join ours on ours.oid = pronamespace, unnest(proargnames) argument where argument <> ''
    union all select 'constraint', conname, conname from pg_constraint join ours on ours.oid = connamespace
      where contype <> 'n'
    union all select 'trigger', tgname, tgname from pg_trigger join relation on relation.oid = tgrelid where not tgisinternal
    union all select 'policy', polname, polname from pg_policy join relation on relation.oid = polrelid`;
}

/** Those of the names that are about an individual, each with the word that says so. */
export function individualsAmong(database: string, names: readonly DatabaseName[]): readonly string[] {
  return names.flatMap(({ coordinate, name }) => {
    const word = forbiddenIn(name);
    const where = `${database} ${coordinate}`;
    return word === undefined || databaseExceptions.has(where) ? [] : [`${where}: ${word}`];
  });
}
