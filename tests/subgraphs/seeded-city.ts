import { drizzle } from 'drizzle-orm/postgres-js';
import { createLocalJWKSet, exportJWK, generateKeyPair } from 'jose';
import type postgres from 'postgres';
import { expect } from 'vitest';
import { legalBody, type Register } from '../../policy/register.ts';
import { scopeFor } from '../../policy/scope.ts';
import { createRegisterService } from '../../subgraphs/city/register-service.ts';
import { cityResolvers } from '../../subgraphs/city/resolvers.ts';
import { partiesThatSign, type SeedKey, seedCity } from '../../subgraphs/city/seed.ts';
import { loadFoundation } from '../../subgraphs/foundation/load.ts';
import { loadGeography } from '../../subgraphs/geography.ts';
import { readReference } from '../../subgraphs/reference.ts';
import { noSecondLock } from '../../subgraphs/second-lock.ts';
import { startSubgraph } from '../../subgraphs/subgraph.ts';
import { receiveRegister } from '../../trust/register-snapshot.ts';
import { grantsFor, signRegisterToken, signScopeAssertion } from '../../trust/scope-assertion.ts';
import { startDatabases, type TestDatabases } from './databases.ts';

/** The instant that the city of these tests answers for. */
export const now = '2026-11-22T12:00:00.000Z';
const issuer = 'https://hub.test';

export type Answer = {
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape that its query asks for.
  readonly data: any;
  readonly codes: readonly string[];
  readonly read: readonly { readonly product: string; readonly provider: string; readonly rows: number }[];
};

/** The city's subgraph over a database with the demonstration's agreements. Disposing fails where it reported faults. */
export type SeededCity = AsyncDisposable & {
  readonly owner: postgres.Sql;
  readonly databases: TestDatabases;
  readonly register: Register;
  at(path: string): URL;
  authorized(): Promise<{ readonly authorization: string }>;
  readRegister(): Promise<{ readonly register: Register; readonly rejected: readonly unknown[] }>;
  ask(partner: string, purpose: string | null, query: string, variables?: object): Promise<Answer>;
};

/** Starts the city's subgraph with the demonstration's agreements, its register read once. */
export async function startSeededCity(): Promise<SeededCity> {
  await using stack = new AsyncDisposableStack();
  const reported: unknown[] = [];
  const databases = stack.use(await startDatabases(['city']));
  const geography = loadGeography();
  const seeder = databases.owner('city');
  await loadFoundation(seeder, 'city', geography);
  const partyKeys = await newKeys();
  // Twice: what is there already is left as it is.
  await seedCity({ owner: seeder, partyKeys, geography });
  await seedCity({ owner: seeder, partyKeys, geography });
  const pair = await generateKeyPair('EdDSA');
  const key = { id: 'test', key: pair.privateKey };
  const hubKeys = createLocalJWKSet({
    keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'test', alg: 'EdDSA' }],
  });
  const service = createRegisterService({ sql: databases.owner('city'), hubIssuer: issuer, hubKeys });
  const db = drizzle(databases.serving('city', 2));
  const server = stack.use(
    await startSubgraph({
      secondLock: noSecondLock,
      clock: () => Date.parse(now),
      name: 'city',
      resolvers: cityResolvers,
      db,
      reference: await readReference(db),
      sealKey: databases.sealKey,
      hubIssuer: issuer,
      hubKeys,
      host: '127.0.0.1',
      port: 0,
      also: (request, response) => service.handle(request, response),
      report: (error) => reported.push(error),
    }),
  );
  stack.defer(() => service.close());
  const at = (path: string) => new URL(path, server.url);
  const authorized = async () => ({
    authorization: `Bearer ${await signRegisterToken(issuer, key, 'gateway-1')}`,
  });
  const readRegister = async () => {
    const response = await fetch(at('/register'), { headers: await authorized() });
    const { held, rejected } = await receiveRegister((await response.text()).trim().split('\n'));
    return { register: held.register, rejected };
  };
  const { register } = await readRegister();
  const hosted = new Set(
    [...register.products.values()].filter(({ subgraph }) => subgraph === 'city').map(({ id }) => id),
  );

  async function ask(partner: string, purpose: string | null, query: string, variables: object = {}) {
    const scope = scopeFor(register, { partner, purpose, instant: now });
    const assertion = await signScopeAssertion(
      {
        partner,
        organisation: scope.organisation,
        legalBody: legalBody(register, scope.organisation),
        purpose,
        instant: now,
        registerVersion: register.version,
        grants: grantsFor(scope, hosted),
        client: partner,
        person: null,
        roles: [],
        purposesPermitted: [],
      },
      'city',
      issuer,
      30,
      key,
    );
    const response = await fetch(server.url, {
      method: 'POST',
      body: JSON.stringify({ query, variables, extensions: { scope: assertion } }),
    });
    const { data, errors = [], extensions } = await response.json();
    return {
      data,
      codes: errors.map((error: { extensions: { code: string } }) => error.extensions.code),
      read: extensions?.read ?? [],
    };
  }

  const running = stack.move();
  return {
    owner: databases.owner('city'),
    databases,
    register,
    at,
    authorized,
    readRegister,
    ask,
    async [Symbol.asyncDispose]() {
      await running.disposeAsync();
      expect(reported).toEqual([]);
    },
  };
}

async function newKeys(): Promise<ReadonlyMap<string, SeedKey>> {
  const made = await Promise.all(
    partiesThatSign().map(async (party) => {
      const { privateKey, publicKey } = await generateKeyPair('EdDSA');
      return [party, { keyId: `${party}:1`, privateKey, publicJwk: await exportJWK(publicKey) }] as const;
    }),
  );
  return new Map(made);
}
