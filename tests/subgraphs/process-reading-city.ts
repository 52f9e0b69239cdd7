import { drizzle } from 'drizzle-orm/postgres-js';
import { createLocalJWKSet, exportJWK, generateKeyPair } from 'jose';
import type { Grant } from '../../policy/scope.ts';
import { found } from '../../subgraphs/by-name.ts';
import { concept } from '../../subgraphs/city/document-tables.ts';
import * as tables from '../../subgraphs/city/process-tables.ts';
import { cityResolvers } from '../../subgraphs/city/resolvers.ts';
import { organisationsOf } from '../../subgraphs/city/seed/organisations.ts';
import { places } from '../../subgraphs/city/seed/places.ts';
import {
  agreement,
  agreementSignature,
  agreementVersion,
  organisation,
  place,
  placeCollaboration,
} from '../../subgraphs/city/tables.ts';
import { loadFoundation } from '../../subgraphs/foundation/load.ts';
import { placeOf } from '../../subgraphs/foundation/records.ts';
import { loadGeography } from '../../subgraphs/geography.ts';
import { type Reference, readReference } from '../../subgraphs/reference.ts';
import { noSecondLock } from '../../subgraphs/second-lock.ts';
import { startSubgraph } from '../../subgraphs/subgraph.ts';
import { type SubgraphWork, subgraphWork } from '../../subgraphs/work.ts';
import { digestOf } from '../../trust/canonical.ts';
import { type ScopeClaims, signScopeAssertion } from '../../trust/scope-assertion.ts';
import { claimsOf, grantOf } from './claims.ts';
import { startDatabases, type TestDatabases } from './databases.ts';
import * as rows from './process-rows.ts';

/** What the city answered. */
export type ProcessAnswer = {
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape that its query asks for.
  readonly data: any;
  readonly codes: readonly unknown[];
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
  readonly read: readonly { readonly product: string; readonly provider: string; readonly rows: number }[];
  /** The statements that answered it. */
  readonly statements: readonly string[];
};

/** The city's subgraph with the rows of process-rows.ts and nothing else that is governed. */
export type ReadProcesses = AsyncDisposable & {
  readonly databases: TestDatabases;
  readonly reference: Reference;
  readonly reported: readonly unknown[];
  ask(query: string, claims?: Partial<ScopeClaims>): Promise<ProcessAnswer>;
};

const issuer = 'https://hub.test';

/** Starts it over a database of its own. */
export async function startReadingProcesses(): Promise<ReadProcesses> {
  await using stack = new AsyncDisposableStack();
  const databases = stack.use(await startDatabases(['city']));
  await fill(databases);
  const pair = await generateKeyPair('EdDSA');
  const key = { id: 'test', key: pair.privateKey };
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'test', alg: 'EdDSA' };
  const reported: unknown[] = [];
  let statements: readonly string[] = [];
  const note = (work: unknown) => {
    statements = (work as SubgraphWork).statements;
  };
  subgraphWork.subscribe(note);
  stack.defer(() => void subgraphWork.unsubscribe(note));
  const db = drizzle(databases.serving('city', 2));
  const reference = await readReference(db);
  const server = stack.use(
    await startSubgraph({
      secondLock: noSecondLock,
      clock: () => Date.parse(claimsOf([]).instant),
      name: 'city',
      resolvers: cityResolvers,
      db,
      reference,
      sealKey: databases.sealKey,
      hubIssuer: issuer,
      hubKeys: createLocalJWKSet({ keys: [jwk] }),
      host: '127.0.0.1',
      port: 0,
      report: (error) => reported.push(error),
    }),
  );
  const running = stack.move();
  return {
    databases,
    reference,
    reported,
    async ask(query, claims = {}) {
      statements = [];
      const scope = await signScopeAssertion({ ...claimsOf([]), ...claims }, 'city', issuer, 30, key);
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
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

async function fill(databases: TestDatabases): Promise<void> {
  const geography = loadGeography();
  const owner = databases.owner('city');
  await loadFoundation(owner, 'city', geography);
  const tx = drizzle(owner);
  await tx.insert(organisation).values(
    organisationsOf(geography).map(({ internalScope, successors, ...one }) => ({
      ...one,
      internalScope: internalScope && [...internalScope],
      successors: [...successors],
    })),
  );
  await tx
    .insert(place)
    .values(places.map(({ area, ...one }) => ({ ...one, areaNo: found(geography.byId, area).no })));
  const concepts = ['concept:boende', 'concept:offentlig-miljo-som-orsak'];
  await tx
    .insert(concept)
    .values(
      concepts.map((id, position) => ({ id, position, kind: 'GROUP', term: id, definition: '', source: '' })),
    );
  for (const content of ['jarva', 'farsta'].map(rows.agreementOf)) {
    const parties = content.parties.map((party) => party.organisation);
    const digest = digestOf(content);
    const signedAt = new Date('2024-12-20T08:00:00.000Z');
    const { agreement: id, level, title, number } = content;
    await tx.insert(agreement).values({ id, level, title, parent: null, priorityAreas: [], synthetic: true });
    await tx.insert(agreementVersion).values({
      digest,
      agreement: id,
      number,
      content,
      public: false,
      parties,
      concerns: parties,
      proposedAt: signedAt,
    });
    await tx
      .insert(agreementSignature)
      .values(parties.map((party) => ({ digest, party, keyId: 'test', jws: '', signedAt })));
  }
  const cell = placeOf(
    geography,
    'city.place-collaborations',
    'org:sdn-jarva',
    'sthlm:sdo:jarva',
    '2025-01-01',
  );
  await tx.insert(placeCollaboration).values({
    id: 'place-collaboration:torg',
    place: 'place:rinkeby-torg',
    areaNo: cell.area_no,
    cellNo: cell.cell_no,
    vision: 'Ett torg för alla',
    goals: [],
    lead: 'org:sdn-jarva',
    parties: ['org:sdn-jarva', 'org:amf-fastigheter', 'org:trafiknamnden'],
    agreement: null,
    synthetic: true,
    source: 'Syntetiska data',
  });
  await tx.insert(tables.process).values([...rows.processes]);
  await tx.insert(tables.processObject).values([...rows.objects]);
  await tx.insert(tables.processAct).values([...rows.acts]);
  await tx.insert(tables.forum).values([...rows.forums]);
  await tx.insert(tables.coordinator).values([...rows.coordinators]);
  await tx.insert(tables.committeeRecord).values([...rows.records]);
}

/** The product of processes. */
export const product = 'city.collaboration-process';
/** What a district reads as its own. */
export const own: readonly Grant[] = [product, 'city.forums'].map((one) =>
  grantOf(one, {
    kind: 'own',
    provider: 'org:sdn-jarva',
    areas: ['sthlm:sdo:jarva'],
    clause: null,
    digest: null,
  }),
);
/** That, and what a clause gives it of another district. */
export const ofFarsta = (given: Partial<Grant> = {}): readonly Grant[] => [
  ...own,
  ...[product, 'city.forums'].map((one) =>
    grantOf(one, { provider: 'org:sdn-farsta', areas: ['sthlm:sdo:farsta'], from: '2015-01', ...given }),
  ),
];

type Node = { readonly node: { readonly id: string } };

/** The ids of a connection's nodes, in their order. */
export const idsOf = (edges: readonly Node[]): readonly string[] => edges.map(({ node }) => node.id);
