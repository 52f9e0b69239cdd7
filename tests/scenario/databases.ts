import postgres from 'postgres';
import { inject } from 'vitest';
import { roleNames } from '../../local/secrets.ts';
import type { DatabaseName } from '../../subgraphs/database.ts';
import { databaseOf } from '../../subgraphs/foundation/provision.ts';

/** The address of a subgraph's database as one of its roles. */
export function addressOf(name: DatabaseName, role: string): string {
  const {
    postgres: { port },
    passwords,
  } = inject('hub');
  return `postgres://${role}:${encodeURIComponent(passwords[role] ?? '')}@127.0.0.1:${port}/${databaseOf(name)}`;
}

/** A connection as the owner: what an administrator may do by hand. */
export function asOwner(name: DatabaseName): postgres.Sql {
  return postgres(addressOf(name, roleNames.owner(name)), { max: 1, onnotice: () => {} });
}

/** A connection as the serving role: what an attacker has who got hold of its password. */
export function asServing(name: DatabaseName): postgres.Sql {
  return postgres(addressOf(name, roleNames.serving(name)), { max: 1, onnotice: () => {} });
}

/** A connection as the cluster's administrator. */
export function asAdministrator(): postgres.Sql {
  const { port, user, password } = inject('hub').postgres;
  return postgres({
    host: '127.0.0.1',
    port,
    user,
    password,
    database: 'postgres',
    max: 1,
    onnotice: () => {},
  });
}

/**
 * Changes rows of a table that is only added to, as its owner could by switching the guard off: what an attacker with the
 * owner's password would do.
 */
export async function tamper(
  sql: postgres.Sql,
  table: 'agreement_version' | 'agreement_signature' | 'agreement_event' | 'party_key',
  work: (tx: postgres.TransactionSql) => Promise<unknown>,
): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`alter table ${tx(table)} disable trigger append_only`;
    await work(tx);
    await tx`alter table ${tx(table)} enable trigger append_only`;
  });
}
