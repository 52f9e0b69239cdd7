import { createHash } from 'node:crypto';
import type postgres from 'postgres';
import type { DatabaseName } from '../database.ts';

/** Roles that hold grants; nobody logs in as them. Each login role is a member of those that it needs. */
const groups = [
  'hub_serving',
  'hub_register',
  'hub_keeper',
  'hub_log_writer',
  'hub_log_reader',
  'hub_log_eraser',
] as const;

/** A login role to make: its name, password, and the groups it belongs to. */
export type LoginRole = {
  readonly name: string;
  readonly password: string;
  readonly groups: readonly (typeof groups)[number][];
  /** The owner migrates and imports, and so passes row security; no served request ever logs in as it. */
  readonly owner: boolean;
};

/** The name of a subgraph's database. */
export const databaseOf = (name: DatabaseName): string => `hub_${name.replaceAll('-', '_')}`;

/**
 * Makes a subgraph's roles and its database, for an administrator of the cluster; what exists is kept and gets the
 * passwords given. Nobody but these roles may connect.
 */
export async function provisionDatabase(
  admin: postgres.Sql,
  name: DatabaseName,
  roles: readonly LoginRole[],
): Promise<void> {
  for (const group of groups) {
    const known = await admin`select 1 from pg_roles where rolname = ${group}`;
    if (known.length === 0) await admin`create role ${admin(group)} nologin nosuperuser nobypassrls`;
  }
  for (const role of roles) {
    const known = await admin`select 1 from pg_roles where rolname = ${role.name}`;
    const attributes = `login nosuperuser nocreatedb nocreaterole ${role.owner ? 'bypassrls' : 'nobypassrls'}`;
    const password = admin.unsafe(`'${role.password.replaceAll("'", "''")}'`);
    if (known.length === 0)
      await admin`create role ${admin(role.name)} ${admin.unsafe(attributes)} password ${password}`;
    else await admin`alter role ${admin(role.name)} ${admin.unsafe(attributes)} password ${password}`;
    for (const group of role.groups) await admin`grant ${admin(group)} to ${admin(role.name)}`;
  }
  const owner = roles.find((role) => role.owner);
  if (!owner) throw new TypeError(`The database of ${name} needs an owner.`);
  const database = databaseOf(name);
  const known = await admin`select 1 from pg_database where datname = ${database}`;
  if (known.length === 0) {
    await admin`create database ${admin(database)} owner ${admin(owner.name)} template template0 encoding 'UTF8' strategy file_copy`;
  }
  await admin`revoke all on database ${admin(database)} from public`;
  for (const role of roles) await admin`grant connect on database ${admin(database)} to ${admin(role.name)}`;
}

/** Stores the seal's key where only the owner can read it, as the two padded halves of HMAC-SHA-256. */
export async function storeSealKey(owner: postgres.Sql, key: Uint8Array): Promise<void> {
  const block = Buffer.alloc(64);
  Buffer.from(key.length > 64 ? createHash('sha256').update(key).digest() : key).copy(block);
  const inner = Buffer.from(block.map((byte) => byte ^ 0x36));
  const outer = Buffer.from(block.map((byte) => byte ^ 0x5c));
  await owner`
    insert into hub.seal_key (inner_pad, outer_pad) values (${inner}, ${outer})
    on conflict (only_row) do update set inner_pad = excluded.inner_pad, outer_pad = excluded.outer_pad`;
}
