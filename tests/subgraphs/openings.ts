import type postgres from 'postgres';

/** The only functions that run with the owner's rights and that the serving role may call. */
const allowedEverywhere = [
  'hub.areas()',
  'hub.bounds(text)',
  'hub.cells(text)',
  'hub.speaks_for()',
  'hub.shown_owner()',
  'hub.instant()',
];
const allowedIn: Readonly<Record<string, readonly string[]>> = {
  // Gives receipts: the record to the one who asked.
  hub_hub: ['hub.receipt(uuid)'],
  // Gives digests of overarching versions that every party has signed: public anyhow.
  hub_city: ['public_versions()'],
};

/**
 * Every way around row security that the catalogue of a database shows for a role that serves requests; none is what
 * it should be. `admin` may be any role that sees the catalogue.
 */
export async function openings(admin: postgres.Sql, role: string): Promise<readonly string[]> {
  return (
    await Promise.all([
      relations(admin, role),
      functions(admin, role),
      attributes(admin, role),
      places(admin, role),
    ])
  ).flat();
}

async function relations(admin: postgres.Sql, role: string): Promise<readonly string[]> {
  const rows = await admin<
    {
      name: string;
      kind: string;
      forced: boolean;
      partition: boolean;
      invoker: boolean;
      writable: boolean;
    }[]
  >`
    select c.oid::regclass::text as name, c.relkind as kind,
      c.relrowsecurity and c.relforcerowsecurity as forced, c.relispartition as partition,
      coalesce('security_invoker=true' = any(c.reloptions) or 'security_invoker=on' = any(c.reloptions), false) as invoker,
      c.relkind <> 'S' and (has_table_privilege(${role}, c.oid, 'insert, update, delete, truncate, references, trigger, maintain')
        or has_any_column_privilege(${role}, c.oid, 'insert, update, references')) as writable
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
      and case c.relkind when 'S' then has_sequence_privilege(${role}, c.oid, 'select, usage, update')
        else has_table_privilege(${role}, c.oid, 'select, insert, update, delete, truncate, references, trigger, maintain')
          or has_any_column_privilege(${role}, c.oid, 'select, insert, update, references') end`;
  return rows.flatMap(({ name, kind, forced, partition, invoker, writable }) => {
    if (writable) return [`${name} can be written`];
    if (partition) return [`${name} is a partition, which its parent's policies do not guard`];
    switch (kind) {
      case 'r':
      case 'p':
        return forced ? [] : [`${name} has no forced row security`];
      case 'v':
        return invoker ? [] : [`${name} is a view with its owner's rights`];
      case 'm':
        return [`${name} is a materialised view, which has no row security`];
      case 'f':
        return [`${name} is a foreign table, which has no row security`];
      default:
        return [`${name} is a sequence`];
    }
  });
}

async function functions(admin: postgres.Sql, role: string): Promise<readonly string[]> {
  const rows = await admin<{ name: string }[]>`
    select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
      and has_function_privilege(${role}, p.oid, 'execute')`;
  const found = rows.map(({ name }) => name);
  const [{ database } = {}] = await admin<{ database: string }[]>`select current_database() as database`;
  const allowedFunctions = [...allowedEverywhere, ...(allowedIn[database ?? ''] ?? [])];
  return [
    ...found.filter((name) => !allowedFunctions.includes(name)).map((name) => `${name} runs as its owner`),
    ...allowedFunctions.filter((name) => !found.includes(name)).map((name) => `${name} is missing`),
  ];
}

async function attributes(admin: postgres.Sql, role: string): Promise<readonly string[]> {
  const faults = await admin<{ fault: string }[]>`
    with reach as (select * from pg_roles where pg_has_role(${role}, oid, 'member'))
    select rolname || ' is a superuser' as fault from reach where rolsuper
    union all select rolname || ' passes row security' from reach where rolbypassrls
    union all select rolname || ' may make roles or databases' from reach where rolcreaterole or rolcreatedb
    union all select rolname || ' may replicate' from reach where rolreplication
    union all select 'it is a member of ' || rolname from reach where rolname not in (${role}, 'hub_serving')
    union all select rolname || ' owns something' from reach
      where exists (select from pg_shdepend d where d.refobjid = reach.oid and d.deptype = 'o')
    union all select setting || ' is set for ' || rolname from reach, unnest(rolconfig) as setting`;
  return faults.map(({ fault }) => fault);
}

async function places(admin: postgres.Sql, role: string): Promise<readonly string[]> {
  const faults = await admin<{ fault: string }[]>`
    select 'it may create in schema ' || nspname as fault from pg_namespace
      where has_schema_privilege(${role}, oid, 'create')
    union all select 'it may make temporary tables' where has_database_privilege(${role}, current_database(), 'temp')
    union all select 'it may make schemas' where has_database_privilege(${role}, current_database(), 'create')
    union all select 'the extension ' || extname || ' is installed' from pg_extension where extname <> 'plpgsql'
    union all select 'it may use the server ' || srvname from pg_foreign_server
      where has_server_privilege(${role}, oid, 'usage')`;
  return faults.map(({ fault }) => fault);
}
