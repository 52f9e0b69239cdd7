import { createHash } from 'node:crypto';
import { drizzle } from 'drizzle-orm/postgres-js';
import { createLocalJWKSet, exportJWK, generateKeyPair } from 'jose';
import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { legalBody, type Register } from '../../policy/register.ts';
import { scopeFor } from '../../policy/scope.ts';
import { createRegisterService, type RegisterService } from '../../subgraphs/city/register-service.ts';
import { cityResolvers } from '../../subgraphs/city/resolvers.ts';
import { everyPurpose } from '../../subgraphs/city/seed/purposes.ts';
import { partiesThatSign, type SeedKey, seedCity } from '../../subgraphs/city/seed.ts';
import { loadFoundation } from '../../subgraphs/foundation/load.ts';
import { loadGeography } from '../../subgraphs/geography.ts';
import { readReference } from '../../subgraphs/reference.ts';
import { noSecondLock } from '../../subgraphs/second-lock.ts';
import { type RunningSubgraph, startSubgraph } from '../../subgraphs/subgraph.ts';
import { canonicalJson } from '../../trust/canonical.ts';
import { receiveRegister } from '../../trust/register-snapshot.ts';
import {
  grantsFor,
  type SigningKey,
  signRegisterToken,
  signScopeAssertion,
} from '../../trust/scope-assertion.ts';
import { readOdrl } from '../policy/odrl-reader.ts';
import { startDatabases, type TestDatabases } from './databases.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 120_000 });

const issuer = 'https://hub.test';
const now = '2026-11-22T12:00:00.000Z';
const reported: unknown[] = [];
let databases: TestDatabases;
let owner: postgres.Sql;
let service: RegisterService;
let server: RunningSubgraph;
let key: SigningKey;
let register: Register;

const at = (path: string) => new URL(path, server.url);
const authorized = async () => ({
  authorization: `Bearer ${await signRegisterToken(issuer, key, 'gateway-1')}`,
});
const readRegister = async () => {
  const response = await fetch(at('/register'), { headers: await authorized() });
  const { held, rejected } = await receiveRegister((await response.text()).trim().split('\n'));
  return { register: held.register, rejected };
};

async function newKeys(): Promise<ReadonlyMap<string, SeedKey>> {
  const made = await Promise.all(
    partiesThatSign().map(async (party) => {
      const { privateKey, publicKey } = await generateKeyPair('EdDSA');
      return [party, { keyId: `${party}:1`, privateKey, publicJwk: await exportJWK(publicKey) }] as const;
    }),
  );
  return new Map(made);
}

beforeAll(async () => {
  databases = await startDatabases(['city']);
  const geography = loadGeography();
  await loadFoundation(databases.owner('city'), 'city', geography);
  const partyKeys = await newKeys();
  const seeder = databases.owner('city');
  await seedCity({ owner: seeder, partyKeys, geography });
  await seedCity({ owner: seeder, partyKeys, geography });
  owner = databases.owner('city');
  const pair = await generateKeyPair('EdDSA');
  key = { id: 'test', key: pair.privateKey };
  const hubKeys = createLocalJWKSet({
    keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'test', alg: 'EdDSA' }],
  });
  service = createRegisterService({ sql: databases.owner('city'), hubIssuer: issuer, hubKeys });
  const db = drizzle(databases.serving('city', 2));
  server = await startSubgraph({
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
  });
  ({ register } = await readRegister());
});
afterAll(async () => {
  await service?.close();
  await server?.[Symbol.asyncDispose]();
  await databases?.[Symbol.asyncDispose]();
  expect(reported).toEqual([]);
});

type Answer = {
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape that its query asks for.
  readonly data: any;
  readonly codes: readonly string[];
  readonly read: readonly { readonly product: string; readonly provider: string; readonly rows: number }[];
};

async function ask(partner: string, purpose: string | null, query: string, variables = {}): Promise<Answer> {
  const scope = scopeFor(register, { partner, purpose, instant: now });
  const hosted = new Set(
    [...register.products.values()].filter(({ subgraph }) => subgraph === 'city').map(({ id }) => id),
  );
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

const ids = (connection: { edges: { node: { id: string } }[] }) =>
  connection.edges.map(({ node }) => node.id);

describe('the register service', () => {
  test.each(['/register', '/register/stream'])('%s is refused without a token of the hub', async (path) => {
    expect((await fetch(at(path))).status).toBe(401);
    expect((await fetch(at(path), { headers: { authorization: 'Bearer none' } })).status).toBe(401);
  });

  test('a gateway verifies every version and signature that it is sent', async () => {
    const { register: read, rejected } = await readRegister();
    expect(rejected).toEqual([]);
    expect(read.versions.length).toBeGreaterThan(40);
    expect(read.partners.size).toBe(12);
  });

  test('a change reaches the stream, and its version is that of the register read next', async () => {
    const { register: before } = await readRegister();
    const stream = await fetch(at('/register/stream'), { headers: await authorized() });
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toContain(`data: {"version":${before.version},`);
    await owner`update client set active = false where id = 'stranger'`;
    let version = before.version;
    while (version === before.version) {
      const { value = '' } = (await reader?.read()) ?? {};
      version = Number(/"version":(\d+)/.exec(value)?.[1]);
    }
    await reader?.cancel();
    expect(version).toBeGreaterThan(before.version);
    const { register: after } = await readRegister();
    expect(after.version).toBe(version);
    expect(after.clients.get('stranger')?.active).toBe(false);
  });

  test('its role reads what decisions rest on, and no record, figure or seal', async () => {
    const rows = await owner`
      select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'hub') and relkind = 'r'
        and has_table_privilege('hub_register', c.oid, 'select') order by relname`;
    expect(rows.map(({ relname }) => relname)).toEqual([
      'agreement_event',
      'agreement_history',
      'agreement_signature',
      'agreement_version',
      'area',
      'client',
      'data_product',
      'organisation',
      'partner',
      'party_key',
      'purpose',
      'register_change',
      'register_gateway',
      'register_mark',
      'register_state',
      'succession',
    ]);
  });
});

describe('agreements, by reading', () => {
  test('a stranger sees the public ones, and a forbidden one looks as one that is not there', async () => {
    const { data, codes } = await ask(
      'stranger',
      null,
      `{ agreements { edges { node { id } } pageInfo { hasNextPage } }
         forbidden: agreement(id: "agreement:local:farsta:farsta") { id } absent: agreement(id: "none") { id } }`,
    );
    expect(codes).toEqual([]);
    expect(ids(data.agreements)).toEqual(['agreement:stad-polis', 'agreement:stadens-namnder']);
    expect(data.agreements.pageInfo.hasNextPage).toBe(false);
    expect(data.forbidden).toEqual(data.absent);
  });

  test('a district reads its own local agreement and not another district’s', async () => {
    const query = '{ agreements(level: LOCAL) { edges { node { id state versionInForce { number } } } } }';
    const { data } = await ask('district-farsta', null, query);
    expect(data.agreements.edges).toEqual([
      {
        node: { id: 'agreement:local:farsta:farsta', state: 'IN_FORCE', versionInForce: { number: 2 } },
      },
    ]);
  });

  test('a local police area does not read another’s agreement; the police region reads both', async () => {
    const query = '{ agreements(level: LOCAL, state: IN_FORCE) { edges { node { id } } } }';
    const one = ids((await ask('lpo-jarva', null, query)).data.agreements);
    expect(one).toEqual(['agreement:local:jarva:jarva']);
    const all = ids((await ask('police-region', null, query)).data.agreements);
    expect(all).toContain('agreement:local:jarva:jarva');
    expect(all).toContain('agreement:local:farsta:farsta');
  });

  test('pages follow one another without a gap', async () => {
    const query = `query ($after: String) {
      agreements(first: 7, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { data }: Answer = await ask('stockholm-central', null, query, { after });
      found.push(...ids(data.agreements));
      after = data.agreements.pageInfo.hasNextPage ? data.agreements.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(found).size).toBe(found.length);
    expect(found.length).toBeGreaterThan(25);
    const { codes } = await ask('stockholm-central', null, '{ agreements(first: 500) { edges { cursor } } }');
    expect(codes).toEqual(['ARGUMENT_INVALID']);
  });

  test('the state follows versions, signatures and events at the instant asked for', async () => {
    const query = `{
      agreement(id: "agreement:stad-polis") {
        before: state(at: "2018-01-01T00:00:00Z") old: versionInForce(at: "2021-01-01T00:00:00Z") { number }
        amended: versionInForce(at: "2025-06-01T00:00:00Z") { number }
        synthetic now: versionInForce { number } later: state(at: "2041-01-01T00:00:00Z") }
      unsigned: agreement(id: "agreement:skjutningar-farsta") { state } }`;
    const { data } = await ask('district-farsta', null, query);
    expect(data.agreement).toEqual({
      before: 'DRAFT',
      old: { number: 1 },
      amended: { number: 2 },
      synthetic: true,
      now: { number: 3 },
      later: 'EXPIRED',
    });
    expect(data.unsigned.state).toBe('PROPOSED');
  });
});

describe('records', () => {
  const sites = '{ cameraSites(first: 200) { edges { node { id area { id } } } } }';

  test('a district reads camera sites in its own area for that purpose, and for no other', async () => {
    const { data, read } = await ask('district-jarva', 'kameraplacering', sites);
    expect(ids(data.cameraSites)).toContain('camera:husby-centrum');
    expect(ids(data.cameraSites)).not.toContain('camera:sergels-torg');
    expect(read).toEqual([
      { product: 'city.camera-sites', provider: 'org:trafiknamnden', rows: data.cameraSites.edges.length },
    ]);
    expect((await ask('district-jarva', 'lagesbild', sites)).codes).toEqual(['PRODUCT_NOT_COVERED']);
  });

  test('an area outside the scope is refused by its name, never answered with an empty list', async () => {
    const query = '{ cameraSites(areas: ["sthlm:sdo:farsta"]) { edges { node { id } } } }';
    const { data, codes } = await ask('district-jarva', 'kameraplacering', query);
    expect(codes).toEqual(['AREA_NOT_COVERED']);
    expect(data.cameraSites).toBeNull();
  });

  test('a site outside the scope is null by reference, as one that is not there', async () => {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on CameraSite { id } } }`;
    const r = ['camera:husby-centrum', 'camera:sergels-torg', 'camera:none'].map((id) => ({
      __typename: 'CameraSite',
      id,
    }));
    const { data } = await ask('district-jarva', 'kameraplacering', query, { r });
    expect(data._entities).toEqual([{ id: 'camera:husby-centrum' }, null, null]);
  });

  test('planned guards are read with the plans only: by the police of the area, not by its district', async () => {
    const query = '{ orderGuardDeployments(first: 200) { edges { node { id status } } } }';
    const police = (await ask('lpo-farsta', 'ordningsvaktsplanering', query)).data.orderGuardDeployments;
    const district = (await ask('district-farsta', 'ordningsvaktsplanering', query)).data
      .orderGuardDeployments;
    expect(ids(police)).toContain('guard:farsta-strand-2039');
    expect(ids(district)).toContain('guard:farsta-centrum');
    expect(ids(district)).not.toContain('guard:farsta-strand-2039');
    expect(ids(police)).not.toContain('guard:tensta-centrum-2039');
  });
});

describe('what is made of agreements', () => {
  const documents = `query ($id: ID!) {
    agreement(id: $id) { version { number digest text canonicalJson odrl } } }`;

  test('a version reads as text, bytes and ODRL, and all three have one digest', async () => {
    const { data, codes, read } = await ask('district-farsta', null, documents, {
      id: 'agreement:local:farsta:farsta',
    });
    expect(codes).toEqual([]);
    const { number, digest, text, canonicalJson: bytes, odrl } = data.agreement.version;
    expect(number).toBe(2);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(digest);
    expect(text).toContain(digest);
    expect(text).toContain('Syntetisk');
    expect(text).toContain('Farsta (stadsdelsområde)');
    expect(text).toMatch(/Undertecknad 2024-01-25 med nyckeln org:sdn-farsta:1/);
    expect(canonicalJson(readOdrl(odrl).version)).toBe(bytes);
    expect(read).toEqual([{ product: 'city.agreements', provider: 'org:kommunstyrelsen', rows: 1 }]);
  });

  test('every version that the police region may read comes back from its ODRL without loss', async () => {
    const query = `query ($after: String) { agreements(first: 200, after: $after) {
      edges { node { versions { canonicalJson odrl } } } } }`;
    const { data } = await ask('police-region', null, query);
    const versions = data.agreements.edges.flatMap(
      ({ node }: { node: { versions: { canonicalJson: string; odrl: string }[] } }) => node.versions,
    );
    expect(versions.length).toBeGreaterThan(30);
    for (const { canonicalJson: bytes, odrl } of versions) {
      expect(canonicalJson(readOdrl(odrl).version)).toBe(bytes);
    }
  });

  test('another district’s agreement has no text, and a number that is not there no version', async () => {
    const local = { id: 'agreement:local:farsta:farsta' };
    expect((await ask('district-jarva', null, documents, local)).data).toEqual({ agreement: null });
    const query =
      '{ agreement(id: "agreement:stad-polis") { version(number: 99) { text } one: version(number: 1) { number } } }';
    const { data } = await ask('district-jarva', null, query);
    expect(data.agreement).toEqual({ version: null, one: { number: 1 } });
  });

  const whatIf = `query ($id: ID!, $at: DateTime) { agreement(id: $id) { version { whatIf(at: $at) {
    at text heldBack { clause recipient organisation { id } reason explanation } unfit { clause }
    changes { organisation { id } product { id } provider { id } purposes { code } begun ceased
      gained { areas { id } everyArea levels intervals disclosures from to } lost { from } } } } } }`;

  test('a party to an unsigned agreement sees what signing would give, and from when', async () => {
    const id = 'agreement:skjutningar-farsta';
    const { data, codes } = await ask('district-farsta', null, whatIf, { id });
    expect(codes).toEqual([]);
    const told = data.agreement.version.whatIf;
    expect(told.at).toBe(now);
    expect(told.heldBack).toEqual([]);
    expect(told.changes).toEqual([
      {
        organisation: { id: 'org:sdn-farsta' },
        product: { id: 'police.shootings' },
        provider: { id: 'org:polismyndigheten' },
        purposes: ['lagesbild', 'orsaksanalys', 'uppfoljning', 'manadsrapport'].map((code) => ({ code })),
        begun: [`${id}/1#skjutningar`],
        ceased: [],
        gained: [
          {
            areas: [{ id: 'sthlm:sdo:farsta' }],
            everyArea: false,
            levels: ['DISTRICT_COMMITTEE_AREA'],
            intervals: ['QUARTER', 'YEAR'],
            disclosures: ['PROTECTED'],
            from: '2015-01',
            to: null,
          },
        ],
        lost: [],
      },
    ]);
    expect(told.text).toContain('Får: Bekräftade skjutningar från Polismyndigheten');
    const later = await ask('district-farsta', null, whatIf, { id, at: '2041-01-01T00:00:00Z' });
    expect(later.data.agreement.version.whatIf).toMatchObject({
      changes: [],
      heldBack: [{ reason: 'VERSION' }],
    });
  });

  test('a clause whose law has lapsed is held back, and says so in Swedish', async () => {
    const { data } = await ask('stockholm-central', null, whatIf, {
      id: 'agreement:ordningsvakter-kollektivtrafik',
    });
    expect(data.agreement.version.whatIf.changes).toEqual([]);
    expect(data.agreement.version.whatIf.heldBack).toEqual([
      {
        clause: 'ordningsvakter',
        recipient: 'org:trafikforvaltningen',
        organisation: { id: 'org:trafikforvaltningen' },
        reason: 'LEGAL_BASIS',
        explanation: 'det rättsliga stödet är inte i kraft (Lag (1980:578) om ordningsvakter 3 §)',
      },
    ]);
  });

  test('whoever is no party is told nothing of what a version would change', async () => {
    for (const partner of ['stranger', 'district-jarva', 'lpo-jarva']) {
      const { data, codes } = await ask(partner, null, whatIf, { id: 'agreement:stad-polis' });
      expect(codes).toEqual(['NOT_A_PARTY']);
      expect(data.agreement.version.whatIf).toBeNull();
    }
    const bad = { id: 'agreement:skjutningar-farsta', at: 'soon' };
    expect((await ask('district-farsta', null, whatIf, bad)).codes).toEqual(['ARGUMENT_INVALID']);
  });

  test('what-if is not asked of many versions at a time', async () => {
    const query =
      '{ agreements(level: LOCAL, first: 200) { edges { node { versions { whatIf { at } } } } } }';
    const { codes } = await ask('traffic-committee', null, query);
    expect(codes.length).toBeGreaterThan(10);
    expect(new Set(codes)).toEqual(new Set(['ARGUMENT_INVALID']));
  });

  const processing = `query ($of: ID, $at: DateTime) { processingRegister(organisation: $of, at: $at) {
    organisation { id } categories thirdCountries security text
    lines { agreement { id } clause roles controller { id } contact product { id sensitivity }
      processor { id } purposes { code } legalBasis { section } impactAssessment erasure version
      provider { id } recipients { id } } } }`;

  test('the register of processing has the lines of agreements that the partner may read, and no others', async () => {
    const { data, codes, read } = await ask('district-jarva', null, processing, { of: 'org:sdn-jarva' });
    expect(codes).toEqual([]);
    const found = data.processingRegister;
    expect(found.organisation).toEqual({ id: 'org:sdn-jarva' });
    expect(found.lines).toContainEqual({
      agreement: { id: 'agreement:local:jarva:jarva' },
      clause: 'anmalda-brott',
      roles: ['CONTROLLER', 'RECIPIENT'],
      controller: { id: 'org:sdn-jarva' },
      contact: 'trygghet.jarva@stad.example',
      product: { id: 'police.reported-offences', sensitivity: 'AGGREGATED' },
      processor: null,
      purposes: everyPurpose.map((code) => ({ code })),
      legalBasis: [{ section: '5' }, { section: '3' }],
      impactAssessment: null,
      erasure: expect.stringContaining('Gallras'),
      version: 2,
      provider: { id: 'org:polismyndigheten' },
      recipients: [{ id: 'org:sdn-jarva' }],
    });
    expect(found.text).toContain('# Registerförteckning: Järva stadsdelsnämnd');
    expect(read[0]).toMatchObject({ product: 'city.agreements' });
    const others = (await ask('district-jarva', null, processing, { of: 'org:sdn-farsta' })).data;
    const agreements = others.processingRegister.lines.map(
      ({ agreement }: { agreement: { id: string } }) => agreement.id,
    );
    expect(agreements).not.toContain('agreement:local:farsta:farsta');
    expect(others.processingRegister.text).not.toContain('agreement:local:farsta');
    const stranger = (await ask('stranger', null, processing, { of: 'org:lpo-jarva' })).data;
    expect(
      stranger.processingRegister.lines.every(
        ({ agreement }: { agreement: { id: string } }) => agreement.id === 'agreement:stad-polis',
      ),
    ).toBe(true);
    const before = await ask('district-jarva', null, processing, {
      of: 'org:sdn-jarva',
      at: '2019-01-01T00:00:00Z',
    });
    expect(before.data.processingRegister.lines).toEqual([]);
    const unknown = await ask('district-jarva', null, processing, { of: 'org:none' });
    expect(unknown.codes).toEqual(['ARGUMENT_INVALID']);
    const all = (await ask('district-jarva', null, processing)).data.processingRegister;
    expect(all.organisation).toBeNull();
    expect(all.lines.length).toBeGreaterThan(found.lines.length);
  });

  const expiring = `query ($within: Int!, $at: DateTime) { expiringAgreements(within: $within, at: $at) {
    kind day agreement { id } version clauses what } }`;

  test('what expires is told of readable agreements alone, within the days asked for', async () => {
    expect((await ask('district-jarva', null, expiring, { within: 180 })).data.expiringAgreements).toEqual(
      [],
    );
    const late = { within: 31, at: '2039-12-15T00:00:00Z' };
    const mine = (await ask('district-jarva', null, expiring, late)).data.expiringAgreements;
    expect(mine).toContainEqual(
      expect.objectContaining({
        kind: 'VERSION',
        day: '2039-12-31',
        agreement: { id: 'agreement:local:jarva:jarva' },
      }),
    );
    expect(JSON.stringify(mine)).not.toContain('agreement:local:farsta');
    for (const within of [-1, 7301]) {
      expect((await ask('district-jarva', null, expiring, { within })).codes).toEqual(['ARGUMENT_INVALID']);
    }
  });

  const completeness = `query ($at: DateTime) { completeness(at: $at) { at checks {
    id requirement source outcome assessed lacking { organisations { id } agreement { id } } met { agreement { id } } } } }`;

  type Check = { id: string; outcome: string; assessed: number };
  const outcomes = async (partner: string, at: string | null = null) => {
    const { data, codes } = await ask(partner, null, completeness, { at });
    expect(codes).toEqual([]);
    return new Map<string, Check>(data.completeness.checks.map((check: Check) => [check.id, check]));
  };

  test('the city’s board sees that every district has its agreement, and what is missing', async () => {
    const found = await outcomes('stockholm-central');
    expect(found.size).toBe(14);
    expect(found.get('district-has-local-agreement')).toMatchObject({
      outcome: 'MET',
      assessed: 11,
      lacking: [],
    });
    expect(found.get('district-agrees-with-each-police-area')).toMatchObject({
      outcome: 'MET',
      assessed: 13,
    });
    expect(found.get('legal-basis-in-force')).toMatchObject({
      outcome: 'NOT_MET',
      lacking: [{ agreement: { id: 'agreement:ordningsvakter-kollektivtrafik' } }],
    });
    expect(found.get('region-police')?.outcome).toBe('NOT_ASSESSABLE');
    const before = await outcomes('stockholm-central', '2018-06-01T00:00:00Z');
    expect(before.get('district-has-local-agreement')).toMatchObject({ outcome: 'NOT_MET', assessed: 14 });
    expect(before.get('overarching-city-police')?.outcome).toBe('NOT_MET');
  });

  test('a district’s report is about what it may read, and a stranger’s says what cannot be assessed', async () => {
    expect((await outcomes('district-jarva')).get('district-has-local-agreement')).toMatchObject({
      assessed: 1,
    });
    expect((await outcomes('police-region')).get('region-police')?.outcome).toBe('MET');
    const stranger = await outcomes('stranger');
    expect(stranger.get('district-has-local-agreement')?.outcome).toBe('NOT_ASSESSABLE');
    expect(stranger.get('overarching-city-police')?.outcome).toBe('MET');
  });
});

describe('what areas cover', () => {
  const geometryOfArea = (id: string, args = '') =>
    ask(
      'stranger',
      null,
      `{ area(id: "${id}") { geometry${args} { schematic source licence validFrom validTo geojson bbox } } }`,
    );
  const square = (west: number) => ({
    type: 'Polygon',
    coordinates: [
      [
        [west, 59.3],
        [west + 0.1, 59.3],
        [west + 0.1, 59.4],
        [west + 0.05, 59.40001],
        [west, 59.4],
        [west, 59.3],
      ],
    ],
  });

  test('is open: a drawing that says so, with the box around it', async () => {
    const { data, codes } = await geometryOfArea('sthlm:sdo:jarva');
    expect(codes).toEqual([]);
    const { geojson, bbox, ...said } = data.area.geometry;
    expect(said).toEqual({
      schematic: true,
      source: 'Schematisk, beräknad ur koordinater; ingen verklig gräns',
      licence: 'CC0-1.0',
      validFrom: '2023-07-01',
      validTo: null,
    });
    expect(geojson.type).toBe('Polygon');
    const [west, south, east, north] = bbox;
    expect([west < east, south < north, west > 17.7, north < 59.5]).toEqual([true, true, true, true]);
    expect((await geometryOfArea('sthlm:sdo:okand-plats')).data.area.geometry).toBeNull();
  });

  test('is as imported on the day asked for, and the drawing when nothing imported holds', async () => {
    await owner`
      insert into area_geometry (area_id, valid_from, valid_to, schematic, geometry, source, licence) values
        ('sthlm:sdo:farsta', '2007-01-01', '2020-06-30', false, ${owner.json(square(18))}, 'förr', 'CC0-1.0'),
        ('sthlm:sdo:farsta', '2023-07-01', null, false, ${owner.json(square(18.1))}, 'nu', 'CC0-1.0'),
        ('vuln:husby', '2025-12-01', null, false, ${owner.json(square(18.2))}, 'Polisen', 'CC0-1.0')`;
    const on = async (day: string) => {
      const { data } = await geometryOfArea('sthlm:sdo:farsta', `(at: "${day}")`);
      return [data.area.geometry.schematic, data.area.geometry.source];
    };
    expect(await on('2020-06-30')).toEqual([false, 'förr']);
    expect((await on('2021-01-01'))[0]).toBe(true);
    expect(await on('2026-01-01')).toEqual([false, 'nu']);
    const { data } = await ask(
      'stranger',
      null,
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on VulnerableArea { geometry { source } } } }`,
      {
        of: [
          { __typename: 'VulnerableArea', id: 'vuln:husby' },
          { __typename: 'VulnerableArea', id: 'vuln:tensta' },
        ],
      },
    );
    expect(data._entities).toEqual([{ geometry: { source: 'Polisen' } }, { geometry: null }]);
  });

  test('is simplified by metres, and an odd argument is refused', async () => {
    const positions = async (args: string) =>
      (await geometryOfArea('sthlm:sdo:farsta', args)).data.area.geometry.geojson.coordinates[0].length;
    expect(await positions('(at: "2026-01-01")')).toBe(6);
    expect(await positions('(at: "2026-01-01", simplify: 50)')).toBe(5);
    expect((await geometryOfArea('sthlm:sdo:farsta', '(simplify: -1)')).codes).toEqual(['ARGUMENT_INVALID']);
    expect((await geometryOfArea('sthlm:sdo:farsta', '(at: "2026-02-30")')).codes).toEqual([
      'ARGUMENT_INVALID',
    ]);
  });

  test('is the owner’s alone to write', async () => {
    const serving = databases.serving('city', 1);
    await expect(serving`delete from area_geometry`).rejects.toThrow('permission denied');
    await expect(serving`update area_geometry set source = ''`).rejects.toThrow('permission denied');
    expect(await serving`select from area_geometry limit 1`).toHaveLength(1);
  });
});
