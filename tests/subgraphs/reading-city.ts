import { drizzle } from 'drizzle-orm/postgres-js';
import { createLocalJWKSet, exportJWK, generateKeyPair } from 'jose';
import type postgres from 'postgres';
import type { Grant } from '../../policy/scope.ts';
import { cityResolvers } from '../../subgraphs/city/resolvers.ts';
import { methodBreaks } from '../../subgraphs/city/seed/method-breaks.ts';
import { methodBreak } from '../../subgraphs/city/tables.ts';
import { demonstrationSeries } from '../../subgraphs/demonstration.ts';
import { loadFoundation, loadSeries } from '../../subgraphs/foundation/load.ts';
import { type Geography, loadGeography } from '../../subgraphs/geography.ts';
import { readReference } from '../../subgraphs/reference.ts';
import { noSecondLock } from '../../subgraphs/second-lock.ts';
import { startSubgraph } from '../../subgraphs/subgraph.ts';
import { type SubgraphWork, subgraphWork } from '../../subgraphs/work.ts';
import { signScopeAssertion } from '../../trust/scope-assertion.ts';
import { roundingKey } from '../rounding-key.ts';
import { claimsOf } from './claims.ts';
import { startDatabases } from './databases.ts';

/** What the city answered. */
export type CityAnswer = {
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape that its query asks for.
  readonly data: any;
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
  readonly codes: readonly unknown[];
  readonly read: readonly { readonly product: string; readonly provider: string; readonly rows: number }[];
  /** The statements that read cells. */
  readonly statements: number;
};

/** The city's subgraph with its figures and no agreements. */
export type ReadingCity = AsyncDisposable & {
  readonly owner: postgres.Sql;
  readonly geography: Geography;
  readonly reported: readonly unknown[];
  ask(query: string, grants?: readonly Grant[]): Promise<CityAnswer>;
};

const issuer = 'https://hub.test';

/** Starts the city over a database of its own, loaded with the demonstration's figures. */
export async function startReadingCity(): Promise<ReadingCity> {
  const databases = await startDatabases(['city']);
  const pair = await generateKeyPair('EdDSA');
  const key = { id: 'test', key: pair.privateKey };
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'test', alg: 'EdDSA' };
  const geography = loadGeography();
  const owner = databases.owner('city');
  await loadFoundation(owner, 'city', geography);
  await loadSeries(owner, 'city', geography, demonstrationSeries(geography), roundingKey);
  await drizzle(owner)
    .insert(methodBreak)
    .values([...methodBreaks]);
  const reported: unknown[] = [];
  let statements = 0;
  const count = (work: unknown) => {
    const { statements: sent } = work as SubgraphWork;
    statements += sent.filter((text) => text.includes('exact_cell')).length;
  };
  subgraphWork.subscribe(count);
  const db = drizzle(databases.serving('city', 2));
  const server = await startSubgraph({
    secondLock: noSecondLock,
    clock: () => Date.parse(claimsOf([]).instant),
    name: 'city',
    resolvers: cityResolvers,
    db,
    reference: await readReference(db),
    sealKey: databases.sealKey,
    hubIssuer: issuer,
    hubKeys: createLocalJWKSet({ keys: [jwk] }),
    host: '127.0.0.1',
    port: 0,
    report: (error) => reported.push(error),
  });
  return {
    owner,
    geography,
    reported,
    async ask(query, grants = []) {
      statements = 0;
      const scope = await signScopeAssertion(claimsOf(grants), 'city', issuer, 30, key);
      const response = await fetch(server.url, {
        method: 'POST',
        body: JSON.stringify({ query, extensions: { scope } }),
      });
      const { data, errors = [], extensions } = await response.json();
      return {
        data,
        errors,
        codes: errors.map((error: { extensions: { code: string } }) => error.extensions.code),
        read: extensions?.read ?? [],
        statements,
      };
    },
    async [Symbol.asyncDispose]() {
      subgraphWork.unsubscribe(count);
      await server[Symbol.asyncDispose]();
      await databases[Symbol.asyncDispose]();
    },
  };
}
