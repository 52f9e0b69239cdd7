import { drizzle } from 'drizzle-orm/postgres-js';
import type postgres from 'postgres';
import type { Grant } from '../../policy/scope.ts';
import { demonstrationSeries } from '../../subgraphs/demonstration.ts';
import { loadFoundation, loadSeries } from '../../subgraphs/foundation/load.ts';
import { loadGeography } from '../../subgraphs/geography.ts';
import { seedPolice } from '../../subgraphs/police/seed.ts';
import { type Reference, readReference } from '../../subgraphs/reference.ts';
import { sealScope } from '../../subgraphs/row-security.ts';
import { claimsOf, grantOf } from './claims.ts';
import { startDatabases, type TestDatabases } from './databases.ts';

/** The police's database as `npm start` fills it, beside the empty ones of the others. */
export type PoliceDatabase = AsyncDisposable & {
  readonly databases: TestDatabases;
  readonly owner: postgres.Sql;
  /** One connection of the role that serves. */
  readonly serving: postgres.Sql;
  readonly reference: Reference;
  /** The setting of a request with these grants, made now or at another time (milliseconds). */
  seal(grants: readonly Grant[], now?: number): string;
};

/** The product that tests of row security read. */
export const product = 'police.reported-offences';

/** All of it, exact. */
export const everything: readonly Grant[] = [grantOf(product, { disclosure: 'exact' })];

/** Starts and fills it; takes a few seconds. */
export async function startPoliceDatabase(): Promise<PoliceDatabase> {
  const databases = await startDatabases();
  const owner = databases.owner('police');
  const serving = databases.serving('police');
  const geography = loadGeography();
  await loadFoundation(owner, 'police', geography);
  await loadSeries(owner, 'police', geography, demonstrationSeries(geography), null);
  await seedPolice(owner, geography);
  const reference = await readReference(drizzle(serving));
  return {
    databases,
    owner,
    serving,
    reference,
    seal: (grants, now) => sealScope(claimsOf(grants), reference, databases.sealKey, now),
    [Symbol.asyncDispose]: () => databases[Symbol.asyncDispose](),
  };
}
