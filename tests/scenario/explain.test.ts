import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CryptoKey, generateKeyPair, importJWK } from 'jose';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import {
  gatewayAudience,
  type ScopeClaims,
  type SigningKey,
  signRegisterToken,
  signScopeAssertion,
} from '../../trust/scope-assertion.ts';
import { type Answer, ask, codes, tokenOf } from './ask.ts';
import { asOwner } from './databases.ts';

const explain = `query Forklara($document: String!, $variables: String, $operationName: String, $purpose: ID, $partner: ID, $at: DateTime) {
  explain(document: $document, variables: $variables, operationName: $operationName, purpose: $purpose, partner: $partner, at: $at) {
    partner organisation { id } purpose { code } purposePermitted instant
    fields { coordinate paths decision requires missing products { product { id } } sentence
      rows { path indicator product { id } decision code uncovered { code areas periods { from to } level interval instead widen } sentence } }
    products { product { id name } answer reasons sentence
      grants { clause agreement { id title } areas { id } }
      blocked { clause title agreement { id } provider { id } obstacles { code parties { id } purposes { code } line reason } sentence }
      amendable { agreement { id } title } } } }`;

type Asked = {
  readonly document: string;
  readonly variables?: string;
  readonly operationName?: string;
  readonly purpose?: string;
  readonly partner?: string;
  readonly at?: string;
};
const explainTo = (partner: string, variables: Asked, purpose?: string): Promise<Answer> =>
  ask(partner, { query: explain, variables, ...(purpose === undefined ? {} : { purpose }) });

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any form
type Any = any;
const productIn = ({ data }: Answer, id: string): Any =>
  data.explain.products.find(({ product }: Any) => product.id === id);
const fieldIn = ({ data }: Answer, coordinate: string): Any =>
  data.explain.fields.find((field: Any) => field.coordinate === coordinate);
const clausesIn = (answer: Answer, id: string): readonly string[] =>
  productIn(answer, id).grants.map(({ clause }: Any) => clause);
const obstaclesIn = (answer: Answer, id: string): Any =>
  Object.fromEntries(
    productIn(answer, id).blocked.map(({ clause, obstacles }: Any) => [
      clause,
      obstacles.map(({ code }: Any) => code),
    ]),
  );

const cameras = '{ cameraSites { edges { node { id assessment { recommendation } } } } }';
const figures = (indicators: readonly string[], area: string, months = ['2025-01', '2025-12']) =>
  `{ indicators(ids: ${JSON.stringify(indicators)}) { id observations(areas: ["${area}"], from: "${months[0]}", to: "${months[1]}", interval: QUARTER) { unit } } }`;

describe('a partner has its own operations explained', () => {
  test("Järva's district sees what gives it camera sites, and that it lacks the police's assessments", async () => {
    const answer = await explainTo('district-jarva', { document: cameras }, 'platssamverkan');
    expect(answer.errors).toEqual([]);
    expect(answer.data.explain).toMatchObject({
      partner: 'district-jarva',
      organisation: { id: 'org:sdn-jarva' },
      purpose: { code: 'platssamverkan' },
      purposePermitted: true,
    });
    expect(fieldIn(answer, 'Query.cameraSites')).toMatchObject({
      decision: 'ALLOWED',
      paths: ['cameraSites'],
    });
    expect(fieldIn(answer, 'CameraSite.assessment')).toMatchObject({
      decision: 'DENIED',
      missing: ['police.camera-assessments'],
      paths: ['cameraSites.edges.node.assessment'],
    });
    expect(clausesIn(answer, 'city.camera-sites')).toEqual([
      'agreement:stadens-namnder/1#kameraplatser-jarva',
    ]);
    expect(productIn(answer, 'police.camera-assessments')).toMatchObject({
      answer: 'MISSING',
      reasons: ['NO_CLAUSE'],
      amendable: expect.arrayContaining([
        { agreement: { id: 'agreement:local:jarva:jarva' }, title: expect.any(String) },
      ]),
    });
  });

  test('it says of each field what asking says', async () => {
    const document = `{ area(id: "sthlm:sdo:jarva") { name } orderGuardDeployments { edges { node { id jointBriefings { id } } } } ${cameras.slice(1, -1)} certifications { edges { cursor } } }`;
    for (const partner of ['district-jarva', 'traffic-committee', 'police-region', 'stranger']) {
      const [explained, asked] = await Promise.all([
        explainTo(partner, { document, purpose: 'ordningsvaktsplanering' }),
        ask(partner, {
          query: document,
          ...(partner === 'stranger' ? {} : { purpose: 'ordningsvaktsplanering' }),
        }),
      ]);
      const denied = new Set(asked.errors.map(({ extensions }) => extensions.coordinate));
      const roots = explained.data.explain.fields.filter(({ paths }: Any) => !paths[0].includes('.'));
      expect([partner, roots.length]).toEqual([partner, 4]);
      for (const { coordinate, decision } of roots) {
        expect([partner, coordinate, decision === 'DENIED']).toEqual([
          partner,
          coordinate,
          denied.has(coordinate),
        ]);
      }
    }
  });

  test('property owners are told that camera sites are not for their kind, and by which clause they were named', async () => {
    const answer = await explainTo('property-owners-jarva', { document: cameras, purpose: 'lagesbild' });
    expect(obstaclesIn(answer, 'city.camera-sites')).toEqual({
      'agreement:partnership:fastighetsagare-jarva/1#kameraplatser': ['RECIPIENT_KIND'],
    });
    expect(productIn(answer, 'city.camera-sites')).toMatchObject({
      reasons: ['RECIPIENT_KIND'],
      amendable: [],
    });
    const wrong = await explainTo('property-owners-jarva', { document: cameras, purpose: 'kameraplacering' });
    expect(wrong.data.explain.purposePermitted).toBe(false);
    expect(productIn(wrong, 'city.camera-sites').reasons.toSorted()).toEqual(['PURPOSE', 'RECIPIENT_KIND']);
  });

  test.each([
    [
      'expired',
      'district-jarva',
      figures(['police.shootings.total'], 'sthlm:sdo:jarva'),
      'police.shootings',
      'agreement:skjutningar-jarva/1#skjutningar',
      ['EXPIRED'],
    ],
    [
      'unsigned',
      'district-farsta',
      figures(['police.shootings.total'], 'sthlm:sdo:farsta'),
      'police.shootings',
      'agreement:skjutningar-farsta/1#skjutningar',
      ['NOT_SIGNED', 'PROVIDER_NOT_PARTY'],
    ],
    [
      'suspended',
      'fire-brigade',
      figures(['police.event-reports.total'], 'sthlm:kommun'),
      'police.event-reports',
      'agreement:handelserapporter-brandforsvar/1#handelserapporter',
      ['SUSPENDED'],
    ],
    [
      'resting on a law that has lapsed',
      'region-transit',
      '{ orderGuardDeployments { edges { cursor } } }',
      'city.order-guard-deployments',
      'agreement:ordningsvakter-kollektivtrafik/1#ordningsvakter',
      ['LEGAL_BASIS'],
    ],
  ])(
    'an agreement that is %s is named with the reason',
    async (_, partner, document, product, clause, reasons) => {
      const purpose = partner === 'region-transit' ? 'ordningsvaktsplanering' : 'lagesbild';
      const answer = await explainTo(partner, { document, purpose });
      expect(answer.errors).toEqual([]);
      expect(obstaclesIn(answer, product)).toEqual({ [clause]: reasons });
      expect(productIn(answer, product).blocked[0].sentence).toMatch(/^Skulle ge .* men /);
      if (reasons.includes('NOT_SIGNED'))
        expect(productIn(answer, product).blocked[0].obstacles[0].parties).toEqual([
          { id: 'org:lpo-farsta' },
        ]);
      if (reasons.includes('LEGAL_BASIS'))
        expect(productIn(answer, product).blocked[0].obstacles[0].line).toMatch(/1980:578/);
    },
  );

  test('what lies outside by argument is told as asking tells it, with the clauses to widen', async () => {
    const document = `query ($areas: [ID!]!) { indicators(ids: ["police.reported-offences.theft", "fire.fires.total"]) { id
      observations(areas: $areas, from: "2012-01", to: "2025-12", interval: YEAR, level: BASE_AREA) { unit } } }`;
    const areas = ['sthlm:sdo:jarva', 'sthlm:sdo:farsta', 'sthlm:sdo:ingenstans', 'sthlm:sdo:rinkeby-kista'];
    const answer = await explainTo('district-jarva', {
      document,
      variables: JSON.stringify({ areas }),
      purpose: 'lagesbild',
    });
    const rows = fieldIn(answer, 'Indicator.observations').rows;
    expect(rows.map(({ indicator }: Any) => indicator)).toEqual([
      'police.reported-offences.theft',
      'fire.fires.total',
    ]);
    const [theft] = rows;
    expect(theft.uncovered.map(({ code, areas: outside }: Any) => [code, outside])).toEqual([
      ['LEVEL_NOT_COVERED', ['sthlm:sdo:jarva']],
      ['AREA_NOT_COVERED', ['sthlm:sdo:farsta']],
      ['AREA_UNKNOWN', ['sthlm:sdo:ingenstans']],
      ['AREA_NOT_VALID', ['sthlm:sdo:rinkeby-kista']],
    ]);
    expect(theft.uncovered[0].widen).toContain('agreement:local:jarva:jarva/2#anmalda-brott');
    expect(theft.uncovered[3].instead).toEqual(['sthlm:sdo:jarva']);
    const early = await explainTo('district-jarva', {
      document: figures(['police.reported-offences.theft'], 'sthlm:sdo:jarva', ['2014-01', '2015-12']),
      purpose: 'lagesbild',
    });
    expect(fieldIn(early, 'Indicator.observations').rows[0].uncovered).toMatchObject([
      { code: 'PERIOD_NOT_COVERED', periods: [{ from: '2014-01', to: '2014-12' }] },
    ]);
  });

  test('a past instant has the versions and the areas of then', async () => {
    const at = (instant: string | undefined, area: string) =>
      explainTo('stockholm-central', {
        document: figures(['police.reported-offences.theft'], area, ['2018-01', '2018-12']),
        purpose: 'lagesbild',
        ...(instant === undefined ? {} : { at: instant }),
      });
    const versionOf = (answer: Answer) => clausesIn(answer, 'police.reported-offences')[0]?.split('#')[0];
    const ended = 'sthlm:sdo:rinkeby-kista';
    const present = 'sthlm:sdo:jarva';
    const in2019 = await at('2019-12-01T00:00:00Z', ended);
    expect(in2019.data.explain.instant).toBe('2019-12-01T00:00:00.000Z');
    expect(versionOf(in2019)).toBe('agreement:stad-polis/1');
    expect(fieldIn(in2019, 'Indicator.observations').decision).toBe('ALLOWED');
    const unborn = await at('2019-12-01T00:00:00Z', present);
    expect(fieldIn(unborn, 'Indicator.observations').rows[0].uncovered).toMatchObject([
      { code: 'AREA_NOT_VALID', areas: [present], instead: expect.arrayContaining([ended]) },
    ]);
    expect(versionOf(await at('2024-06-01T00:00:00Z', present))).toBe('agreement:stad-polis/2');
    expect(versionOf(await at(undefined, present))).toBe('agreement:stad-polis/3');
    const before = await at('2019-11-03T23:59:59Z', ended);
    expect(productIn(before, 'police.reported-offences')).toMatchObject({
      answer: 'MISSING',
      reasons: ['NO_CLAUSE'],
    });
    const later = await at('2099-01-01T00:00:00Z', present);
    expect(productIn(later, 'police.reported-offences').reasons).toContain('EXPIRED');
  });
});

describe('a provider has others explained, for its own products alone', () => {
  const document = `{ cameraSites { edges { node { id assessment { recommendation } } } }
    ${figures(['police.shootings.total', 'region.transit-incidents.total'], 'sthlm:sdo:jarva').slice(1, -1)} }`;

  test('the police see why a district gets none of their shootings, and nothing of what others give it', async () => {
    const answer = await explainTo('police-region', {
      document,
      partner: 'district-jarva',
      purpose: 'lagesbild',
    });
    expect(answer.errors).toEqual([]);
    expect(answer.data.explain).toMatchObject({ partner: 'district-jarva', purposePermitted: null });
    expect(obstaclesIn(answer, 'police.shootings')).toEqual({
      'agreement:skjutningar-jarva/1#skjutningar': ['EXPIRED'],
    });
    for (const product of ['city.camera-sites', 'region.transit-incidents']) {
      expect(productIn(answer, product)).toMatchObject({
        answer: 'NOT_YOURS',
        reasons: [],
        grants: [],
        blocked: [],
        amendable: [],
      });
    }
    expect(fieldIn(answer, 'Query.cameraSites').decision).toBe('NOT_YOURS');
    expect(fieldIn(answer, 'Indicator.observations').rows.map(({ decision }: Any) => decision)).toEqual([
      'DENIED',
      'NOT_YOURS',
    ]);
    expect(answer.text).not.toMatch(/stadens-namnder|stad-region/);
  });

  test('the log says which of its products it asked about', async () => {
    const answer = await explainTo('police-region', {
      document,
      partner: 'district-jarva',
      purpose: 'lagesbild',
    });
    const own = await explainTo('district-jarva', { document, purpose: 'lagesbild' });
    const sql = asOwner('hub');
    try {
      const explainedIn = async ({ headers }: Answer) => {
        const [row] = await sql`select record from access_log where id = ${headers.get('hub-receipt') ?? ''}`;
        const { operation, products } = JSON.parse(row?.record);
        expect(operation).toBe('Forklara');
        // The query also reads the titles of agreements.
        return products.filter(({ product }: Any) => product !== 'city.agreements');
      };
      expect(await explainedIn(answer)).toMatchObject([
        { product: 'police.camera-assessments', provider: 'org:polismyndigheten', rows: 0 },
        { product: 'police.shootings', provider: 'org:polismyndigheten', rows: 0 },
      ]);
      expect(await explainedIn(own)).toEqual([]);
    } finally {
      await sql.end();
    }
  });

  test('an unknown partner is explained to no provider either', async () => {
    const answer = await explainTo('police-region', { document, partner: 'nobody', purpose: 'lagesbild' });
    expect(codes(answer)).toEqual(['PARTNER_NOT_EXPLAINED']);
  });

  test.each(['stranger', 'lpo-farsta'])(
    'to %s, who provides nothing or a part alone, a known partner and an unknown one look alike',
    async (asker) => {
      const seen = async (partner: string) => {
        const { status, data, errors } = await explainTo(asker, { document, partner, purpose: 'lagesbild' });
        return { status, data, errors };
      };
      expect(await seen('district-jarva')).toEqual(await seen('nobody'));
    },
  );
});

describe('the operation to explain is held to the limits of any', () => {
  const aliases = `{ ${Array.from({ length: 200 }, (_, at) => `a${at}: viewer { partner }`).join(' ')} }`;
  const depth = `{ area(id: "sthlm:kommun") ${'{ parent '.repeat(20)}{ id }${' }'.repeat(20)} }`;
  test.each([
    ['no GraphQL', { document: '{' }, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { document: '{ cameraSitez { id } }' }, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a ring of fragments',
      { document: '{ viewer { ...A } } fragment A on Viewer { ...A }' },
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['too deep a document', { document: depth }, 'OPERATION_TOO_LARGE'],
    ['too many aliases', { document: aliases }, 'OPERATION_TOO_LARGE'],
    [
      'nesting without end',
      { document: `{ viewer { ${'... { '.repeat(2_000)} partner ${'}'.repeat(2_000)} } }` },
      'OPERATION_TOO_LARGE',
    ],
    ['too many tokens', { document: `{ viewer { ${'partner '.repeat(12_000)} } }` }, 'GRAPHQL_PARSE_FAILED'],
    ['a subscription', { document: 'subscription { viewer { partner } }' }, 'OPERATION_NOT_SUPPORTED'],
    [
      'several operations',
      { document: 'query A { viewer { partner } } query B { viewer { partner } }' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['variables that are no JSON', { document: '{ viewer { partner } }', variables: '{' }, 'BAD_USER_INPUT'],
    [
      'a condition that is null',
      {
        document: 'query ($on: Boolean = true) { viewer @include(if: $on) { partner } }',
        variables: '{"on":null}',
      },
      'BAD_USER_INPUT',
    ],
    ['a missing variable', { document: 'query ($id: ID!) { area(id: $id) { id } }' }, 'BAD_USER_INPUT'],
    [
      'a NUL in a variable',
      { document: 'query ($id: ID!) { area(id: $id) { id } }', variables: '{"id":"\\u0000"}' },
      'BAD_USER_INPUT',
    ],
  ])('%s is told with the code that it would meet', async (_, asked, code) => {
    const answer = await explainTo('district-jarva', asked);
    expect(answer.status).toBe(200);
    expect(codes(answer)).toEqual(['OPERATION_NOT_EXPLAINED']);
    const errors = answer.errors[0]?.extensions.errors as readonly { readonly code: string }[];
    expect(errors.map((error) => error.code)).toContain(code);
    expect(answer.text).not.toMatch(/did you mean|stacktrace|node_modules/i);
  });

  test.each([
    ['is no GraphQL', '{\n  viewer {{', 'GRAPHQL_PARSE_FAILED', { line: 2, column: 11 }],
    [
      'fits no schema',
      '{\n  viewer { partner }\n  none\n}',
      'GRAPHQL_VALIDATION_FAILED',
      { line: 3, column: 3 },
    ],
  ])('where a document %s is told by line and column', async (_, document, code, place) => {
    const answer = await explainTo('district-jarva', { document });
    expect(answer.errors[0]?.extensions.errors).toMatchObject([{ code, locations: [place] }]);
  });

  test('an operation of several is chosen by its name', async () => {
    const document = 'query A { viewer { partner } } query B { cameraSites { edges { cursor } } }';
    const answer = await explainTo('district-jarva', { document, operationName: 'B' });
    expect(fieldIn(answer, 'Query.cameraSites').decision).toBe('DENIED');
  });

  test('figures in more cells than are worth working out are refused', async () => {
    const document = `{ ${Array.from({ length: 60 }, (_, at) => `a${at}: indicators(ids: ["police.reported-offences.theft"]) { observations(areas: ["sthlm:kommun"], from: "${2015 + (at % 10)}-01", to: "20${30 + at}-12", interval: MONTH, level: BASE_AREA) { unit } }`).join(' ')} }`;
    const answer = await explainTo('police-region', { document, purpose: 'lagesbild' });
    expect(codes(answer)).toEqual(['OPERATION_NOT_EXPLAINED']);
    expect(answer.errors[0]?.extensions.errors).toMatchObject([{ code: 'OPERATION_TOO_LARGE' }]);
  });

  test('a request has four explanations at most; the same one several times is one', async () => {
    const times = (documents: readonly string[]) =>
      ask('district-jarva', {
        query: `{ ${documents.map((document, at) => `e${at}: explain(document: ${JSON.stringify(document)}) { partner }`).join(' ')} }`,
      });
    const different = Array.from({ length: 6 }, (_, at) => `{ e${at}: viewer { partner } }`);
    const many = await times(different);
    expect(codes(many)).toEqual(['ARGUMENT_INVALID']);
    expect(many.errors).toHaveLength(2);
    expect((await times(different.map(() => '{ viewer { partner } }'))).errors).toEqual([]);
  });

  test.each([
    [{ document: '{ viewer { partner } }', purpose: 'nyfikenhet' }],
    [{ document: '{ viewer { partner } }', at: 'yesterday' }],
  ])('what is no purpose or instant is an invalid argument', async (asked) => {
    expect(codes(await explainTo('district-jarva', asked))).toEqual(['ARGUMENT_INVALID']);
  });
});

describe('the address at which the gateway explains', () => {
  let hubKey: SigningKey;
  const origin = () => inject('hub').origin;
  beforeAll(async () => {
    const { keys } = JSON.parse(await readFile(join(inject('hub').dataDir, 'hub-keys.json'), 'utf8'));
    hubKey = { id: keys[0].kid, key: (await importJWK(keys[0], 'EdDSA')) as CryptoKey };
  });
  const claims: ScopeClaims = {
    partner: 'stranger',
    organisation: 'org:frammande-bolag',
    legalBody: 'org:frammande-bolag',
    purpose: null,
    instant: new Date().toISOString(),
    registerVersion: 1,
    grants: [],
    client: 'stranger',
    person: null,
    roles: [],
    purposesPermitted: [],
  };
  const post = async (token: string | null, init: RequestInit = {}) => {
    const response = await fetch(`${origin()}/explain`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({
        document: '{ cameraSites { edges { cursor } } }',
        operationName: null,
        variables: null,
        partner: null,
        purpose: null,
        instant: claims.instant,
        areaTimes: {},
      }),
      ...init,
    });
    return { status: response.status, body: await response.json() };
  };
  const assertion = (audience: string = gatewayAudience, lifetime = 3, issuer = origin(), key = hubKey) =>
    signScopeAssertion({ ...claims, instant: new Date().toISOString() }, audience, issuer, lifetime, key);

  test("the hub's own assertion is answered, so that the refusals below are for their reasons", async () => {
    const { status, body } = await post(await assertion());
    expect(status).toBe(200);
    expect(body.answer.fields[0]).toMatchObject({ coordinate: 'Query.cameraSites', verdict: 'DENIED' });
  });

  test.each([
    ['without an assertion', 'ASSERTION_MISSING', (): Promise<string | null> => Promise.resolve(null)],
    ["with a partner's access token", 'ASSERTION_INVALID', () => tokenOf('police-region')],
    ["with another subgraph's assertion", 'ASSERTION_AUDIENCE', () => assertion('police')],
    ["with the scope assertion of the hub's own subgraph", 'ASSERTION_AUDIENCE', () => assertion('hub')],
    ['with an expired one', 'ASSERTION_EXPIRED', () => assertion(gatewayAudience, -1)],
    [
      'with one of another hub',
      'ASSERTION_INVALID',
      () => assertion(gatewayAudience, 3, 'https://elsewhere.example'),
    ],
    [
      "with the gateway's token for the register",
      'ASSERTION_INVALID',
      () => signRegisterToken(origin(), hubKey, 'a gateway'),
    ],
    [
      "with one signed by another key under the hub's key id",
      'ASSERTION_INVALID',
      async () => {
        const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
        return assertion(gatewayAudience, 3, origin(), { id: hubKey.id, key: privateKey });
      },
    ],
  ] as const)('it refuses %s', async (_, code, token) => {
    const { status, body } = await post(await token());
    expect(status).toBe(401);
    expect(body).toEqual({ errors: [{ message: expect.any(String), extensions: { code } }] });
  });

  test("what the hub's own subgraph may ask it with is no scope, there or in any subgraph", async () => {
    for (const subgraph of ['hub', 'city', 'police']) {
      const asked = async (scope: string, ask: string) => {
        const response = await fetch(inject('hub').subgraphs[subgraph] ?? '', {
          method: 'POST',
          body: JSON.stringify({ query: '{ __typename }', extensions: { scope, ask } }),
        });
        return { status: response.status, body: await response.json() };
      };
      const back = await assertion();
      expect(await asked(await assertion(subgraph), back)).toMatchObject({ status: 200 });
      expect(await asked(back, back)).toMatchObject({
        status: 401,
        body: { errors: [{ extensions: { code: 'ASSERTION_AUDIENCE' } }] },
      });
    }
  });

  test("the hub's own subgraph asks it back with nothing else: not with the scope that it was asked by", async () => {
    const asked = async (ask?: string) => {
      const response = await fetch(inject('hub').subgraphs.hub ?? '', {
        method: 'POST',
        body: JSON.stringify({
          query: '{ explain(document: "{ viewer { partner } }") { partner } }',
          extensions: { scope: await assertion('hub'), ask },
        }),
      });
      return response.json();
    };
    expect(await asked(await assertion())).toMatchObject({ data: { explain: { partner: 'stranger' } } });
    for (const ask of [undefined, await assertion('hub')]) {
      const { data, errors } = await asked(ask);
      expect(data?.explain ?? null).toBeNull();
      expect(errors[0].extensions.code).toBe('INTERNAL');
    }
  });

  test('it takes no other method and no endless body', async () => {
    const got = await fetch(`${origin()}/explain`, {
      headers: { authorization: `Bearer ${await assertion()}` },
    });
    expect(got.status).toBe(405);
    const { status } = await post(await assertion(), { body: `"${' '.repeat(17_000_000)}"` });
    expect(status).toBe(413);
  });
});
