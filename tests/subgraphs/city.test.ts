import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type SeededCity, startSeededCity } from './seeded-city.ts';

let city: SeededCity;
beforeAll(async () => {
  city = await startSeededCity();
});
afterAll(() => city?.[Symbol.asyncDispose]());

const ask: SeededCity['ask'] = (...asked) => city.ask(...asked);

const ids = (connection: { edges: { node: { id: string } }[] }) =>
  connection.edges.map(({ node }) => node.id);

describe('the register service', () => {
  test.each(['/register', '/register/stream'])('%s is refused without a token of the hub', async (path) => {
    expect((await fetch(city.at(path))).status).toBe(401);
    expect((await fetch(city.at(path), { headers: { authorization: 'Bearer none' } })).status).toBe(401);
  });

  test('a gateway verifies every version and signature that it is sent', async () => {
    const { register: read, rejected } = await city.readRegister();
    expect(rejected).toEqual([]);
    expect(read.versions.length).toBeGreaterThan(40);
    expect(read.partners.size).toBe(12);
  });

  test('a change reaches the stream, and its version is that of the register read next', async () => {
    const { register: before } = await city.readRegister();
    const stream = await fetch(city.at('/register/stream'), { headers: await city.authorized() });
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toContain(`data: {"version":${before.version},`);
    await city.owner`update client set active = false where id = 'stranger'`;
    let version = before.version;
    while (version === before.version) {
      const { value = '' } = (await reader?.read()) ?? {};
      version = Number(/"version":(\d+)/.exec(value)?.[1]);
    }
    await reader?.cancel();
    expect(version).toBeGreaterThan(before.version);
    const { register: after } = await city.readRegister();
    expect(after.version).toBe(version);
    expect(after.clients.get('stranger')?.active).toBe(false);
  });

  test('its role reads what decisions rest on, and no record, figure or seal', async () => {
    const rows = await city.owner`
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
    expect(ids(data.agreements)).toEqual([
      'agreement:gemensam-samverkan',
      'agreement:stad-polis',
      'agreement:stadens-namnder',
    ]);
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
