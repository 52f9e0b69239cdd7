import { drizzle } from 'drizzle-orm/postgres-js';
import { createLocalJWKSet, exportJWK, generateKeyPair } from 'jose';
import type postgres from 'postgres';
import type { Grant } from '../../policy/scope.ts';
import { civilSocietyResolvers } from '../../subgraphs/civil-society/resolvers.ts';
import { seedCivilSociety } from '../../subgraphs/civil-society/seed.ts';
import { demonstrationSeries } from '../../subgraphs/demonstration.ts';
import { loadFoundation, loadSeries } from '../../subgraphs/foundation/load.ts';
import { loadGeography } from '../../subgraphs/geography.ts';
import { policeResolvers } from '../../subgraphs/police/resolvers.ts';
import { seedPolice } from '../../subgraphs/police/seed.ts';
import { readReference } from '../../subgraphs/reference.ts';
import { regionResolvers } from '../../subgraphs/region/resolvers.ts';
import { seedRegion } from '../../subgraphs/region/seed.ts';
import { noSecondLock } from '../../subgraphs/second-lock.ts';
import { type RunningSubgraph, startSubgraph } from '../../subgraphs/subgraph.ts';
import { signScopeAssertion } from '../../trust/scope-assertion.ts';
import { roundingKey } from '../rounding-key.ts';
import { claimsOf } from './claims.ts';
import { startDatabases } from './databases.ts';

const known = [
  { name: 'police', resolvers: policeResolvers, seed: seedPolice },
  { name: 'region', resolvers: regionResolvers, seed: seedRegion },
  { name: 'civil-society', resolvers: civilSocietyResolvers, seed: seedCivilSociety },
] as const;

/** An agency whose subgraph the tests ask. */
export type Agency = (typeof known)[number]['name'];

/** What a subgraph answered: its data, its error codes, and what it noted for the access log. */
export type Answer = {
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape that its query asks for.
  readonly data: any;
  readonly codes: readonly string[];
  readonly read: readonly { readonly product: string; readonly provider: string; readonly rows: number }[];
};

/** The subgraphs of the agencies over databases of their own, to be asked as the gateway asks. */
export type RunningAgencies = AsyncDisposable & {
  /** Faults that partners never see. */
  readonly reported: readonly unknown[];
  /** Logs in as the owner, whom row security lets pass. */
  owner(agency: Agency): postgres.Sql;
  ask(
    agency: Agency,
    query: string,
    grants: readonly Grant[],
    variables: Readonly<Record<string, unknown>>,
  ): Promise<Answer>;
};

const issuer = 'https://hub.test';

/** Starts and fills these, all three unless said, loading twice, because a start on a filled database must change nothing. */
export async function startAgencies(
  names: readonly Agency[] = known.map(({ name }) => name),
): Promise<RunningAgencies> {
  const agencies = known.filter(({ name }) => names.includes(name));
  const databases = await startDatabases(agencies.map(({ name }) => name));
  const pair = await generateKeyPair('EdDSA');
  const key = { id: 'test', key: pair.privateKey };
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'test', alg: 'EdDSA' };
  const geography = loadGeography();
  const series = demonstrationSeries(geography);
  const servers = new Map<Agency, RunningSubgraph>();
  const reported: unknown[] = [];
  for (const { name, resolvers, seed } of agencies) {
    const owner = databases.owner(name);
    for (const _ of ['once', 'and again']) {
      await loadFoundation(owner, name, geography);
      await loadSeries(owner, name, geography, series, roundingKey);
      await seed(owner, geography);
    }
    const db = drizzle(databases.serving(name, 2));
    const server = await startSubgraph({
      secondLock: noSecondLock,
      clock: () => Date.parse(claimsOf([]).instant),
      name,
      resolvers,
      db,
      reference: await readReference(db),
      sealKey: databases.sealKey,
      hubIssuer: issuer,
      hubKeys: createLocalJWKSet({ keys: [jwk] }),
      host: '127.0.0.1',
      port: 0,
      report: (error) => reported.push(error),
    });
    servers.set(name, server);
  }
  return {
    reported,
    owner: (agency) => databases.owner(agency),
    async ask(agency, query, grants, variables) {
      const scope = await signScopeAssertion(claimsOf(grants), agency, issuer, 30, key);
      const response = await fetch(servers.get(agency)?.url ?? '', {
        method: 'POST',
        body: JSON.stringify({ query, variables, extensions: { scope } }),
      });
      const { data, errors = [], extensions } = await response.json();
      return {
        data,
        codes: errors.map((error: { extensions: { code: string } }) => error.extensions.code),
        read: extensions?.read ?? [],
      };
    },
    async [Symbol.asyncDispose]() {
      for (const server of servers.values()) await server[Symbol.asyncDispose]();
      await databases[Symbol.asyncDispose]();
    },
  };
}
