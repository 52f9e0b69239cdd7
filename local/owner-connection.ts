import { join } from 'node:path';
import postgres from 'postgres';
import type { DatabaseName } from '../subgraphs/database.ts';
import { databaseOf } from '../subgraphs/foundation/provision.ts';
import { readAccess } from './postgres-access.ts';
import { ensureSecrets, roleNames } from './secrets.ts';

/** There is no embedded hub to work on; the message says what to do. */
export class HubNotRunningError extends Error {
  override name = 'HubNotRunningError';
}

/**
 * A connection to a database of the running embedded hub as its owner, or as another role, for commands of its
 * operator. Throws HubNotRunningError.
 */
export async function connectAsOwner(
  dataDir: string,
  name: DatabaseName,
  role = roleNames.owner(name),
): Promise<postgres.Sql> {
  const access = await readAccess(join(dataDir, 'postgres.json'));
  if (!access) throw new HubNotRunningError('There is no hub on this data folder. Start it with npm start.');
  const { passwords } = await ensureSecrets(dataDir, []);
  const sql = postgres({
    host: '127.0.0.1',
    port: access.port,
    database: databaseOf(name),
    username: role,
    password: passwords[role] ?? '',
    max: 1,
    connect_timeout: 2,
    onnotice: () => {},
  });
  try {
    await sql`select 1`;
  } catch (cause) {
    await sql.end({ timeout: 0 });
    throw new HubNotRunningError('The hub is not running. Start it with npm start.', { cause });
  }
  return sql;
}
