import { beforeEach, describe, expect, test } from 'vitest';
import { type GovernedSubgraph, governedFederation } from './governed-federation.ts';

// Flaws that were found in other routers' access control, each tried here from the composition of subgraphs to what
// is sent to them. Beside these: a field that needs another (GHSA-m8jr-fxqx-8xx6) and rules on interfaces
// (GHSA-mx7m-j9xf-62hw) are refused at composition: tests/schema/composition.test.ts.

const spec = 'https://specs.apollo.dev/federation/v2.12';
const linked = (imports: string) => `extend schema @link(url: "${spec}", import: [${imports}])`;
const site = { __typename: 'Site', id: '1', note: 'secret', area: { name: 'a' }, level: 'HIGH', code: 'c' };

/** A city whose every way to `Site.note` and `Camera` is governed, by whatever name the directives have. */
const city = (link: string, scoped: string, signedIn = '@authenticated'): GovernedSubgraph => ({
  typeDefs: `${link}
    type Query {
      nodes: [Node] things: [Thing] site: Site cameras: [Camera] devices: [Device] open: Int ${signedIn}
      sites(level: Level, filter: Filter): [Site]
    }
    interface Node { id: ID note: String }
    interface Device { lens: String }
    type Site implements Node { id: ID note: String ${scoped}(scopes: [["city.notes"]]) area: Area level: Level code: Code }
    type Sign implements Node { id: ID note: String ${scoped}(scopes: [["city.signs"]]) }
    type Camera implements Device ${scoped}(scopes: [["city.cameras"]]) { id: ID lens: String }
    type Lamp implements Device { lens: String }
    type Area { name: String }
    enum Level ${scoped}(scopes: [["city.levels"]]) { HIGH LOW }
    scalar Code ${scoped}(scopes: [["city.codes"]])
    input Filter { level: Level inner: Filter text: String }
    union Thing = Site | Camera | Area`,
  resolvers: {
    Query: {
      nodes: () => [site, { __typename: 'Sign', id: '2', note: 'secret' }],
      things: () => [
        site,
        { __typename: 'Camera', id: '2', lens: 'secret' },
        { __typename: 'Area', name: 'a' },
      ],
      site: () => site,
      sites: () => [site],
      cameras: () => [{ __typename: 'Camera', id: '2', lens: 'secret' }],
      devices: () => [{ __typename: 'Lamp', lens: 'l' }],
      open: () => 1,
    },
    Node: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
    Device: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
    Thing: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
  },
});

const usual = governedFederation({
  city: city(linked('"@requiresScopes", "@authenticated"'), '@requiresScopes'),
});
beforeEach(() => {
  usual.sent.length = 0;
});
const denied = async (query: string, products: readonly string[] = [], federation = usual) => {
  const { data, errors } = await federation.ask({ query, products });
  expect(JSON.stringify(data)).not.toMatch(/secret|HIGH|"c"/);
  expect(federation.sent.join()).not.toMatch(/note|lens|level|code/);
  return errors.map(({ extensions }) => extensions?.coordinate);
};

// GHSA-x33c-7c2v-mrj9 (CVE-2025-64173): rules on the object types behind an interface were overlooked where the field
// was asked for through the interface, or the other way round.
describe('polymorphic types', () => {
  test.each([
    ['{ nodes { id note } }', ['Node.note']],
    ['{ nodes { ... on Site { note } } }', ['Site.note']],
    ['{ nodes { ... on Sign { note } } }', ['Sign.note']],
    ['{ devices { ... on Lamp { lens } } }', ['Query.devices']],
    ['{ nodes { ... on Site { ... on Node { note } } } }', ['Node.note']],
    ['{ things { ... on Node { note } } }', ['Node.note']],
    ['{ things { ... on Site { id note } ... on Camera { lens } } }', ['Site.note', 'Camera.lens']],
    ['{ things { ... on Area { name } ... on Device { ... on Camera { lens } } } }', ['Camera.lens']],
    ['{ things { ... on Device { lens } } }', ['Device.lens']],
    ['{ cameras { __typename } }', ['Query.cameras']],
  ])('are governed whichever way they are asked for: %s', async (query, coordinates) => {
    expect(await denied(query)).toEqual(coordinates);
  });

  test('an interface’s field needs what each of its types needs, and one type’s field its own alone', async () => {
    const through = { query: '{ nodes { note } }' };
    for (const products of [['city.notes'], ['city.signs']]) {
      expect((await usual.ask({ ...through, products })).errors).not.toEqual([]);
    }
    expect((await usual.ask({ ...through, products: ['city.notes', 'city.signs'] })).data).toEqual({
      nodes: [{ note: 'secret' }, { note: 'secret' }],
    });
    const direct = { query: '{ nodes { ... on Site { note } } }', products: ['city.notes'] };
    expect((await usual.ask(direct)).data).toEqual({ nodes: [{ note: 'secret' }, {}] });
  });
});

// GHSA-g8jh-vg5j-4h3f (CVE-2025-64347): directives that a subgraph imported under another name were composed into the
// supergraph under that name, and then not recognised.
describe('renamed directives', () => {
  const renamings: readonly [string, string, string, string][] = [
    [
      'by import',
      linked('{ name: "@requiresScopes", as: "@needs" }, { name: "@authenticated", as: "@known" }'),
      '@needs',
      '@known',
    ],
    ['not imported', linked('"@key"'), '@federation__requiresScopes', '@federation__authenticated'],
    [
      'with the specification itself',
      `extend schema @link(url: "${spec}", as: "fed", import: ["@key"])`,
      '@fed__requiresScopes',
      '@fed__authenticated',
    ],
    [
      'to the name of the other',
      linked(
        '{ name: "@requiresScopes", as: "@authenticated" }, { name: "@authenticated", as: "@requiresScopes" }',
      ),
      '@authenticated',
      '@requiresScopes',
    ],
  ];
  test.each(renamings)('are enforced: %s', async (_how, link, scoped, signedIn) => {
    const federation = governedFederation({ city: city(link, scoped, signedIn) });
    expect([...federation.model.authenticated]).toEqual(['Query.open']);
    expect(await denied('{ site { id note } cameras { id } }', [], federation)).toEqual([
      'Query.cameras',
      'Site.note',
    ]);
    const held = ['city.notes', 'city.cameras'];
    const given = await federation.ask({ query: '{ site { note } cameras { lens } }', products: held });
    expect(given).toEqual({ data: { site: { note: 'secret' }, cameras: [{ lens: 'secret' }] }, errors: [] });
  });
});

// Alias bypass: rules were looked up, or denied fields recognised in the answer, by the response key, which the
// partner chooses.
describe('aliases and fragments', () => {
  test.each([
    ['{ site { id: note } }', ['Site.note']],
    ['{ site { area: note note: area { name } } }', ['Site.note']],
    ['{ open: cameras { lens } cameras: open }', ['Query.cameras']],
    ['{ site { a: note b: note } }', ['Site.note', 'Site.note']],
    ['{ s: site { ...F } } fragment F on Site { ...G } fragment G on Node { note }', ['Node.note']],
    ['{ ...Q } fragment Q on Query { ... { ... on Query { cameras { id } } } }', ['Query.cameras']],
    ['query A { site { note } } query B { open }', ['Site.note']],
    // No site is a sign: there is nothing to deny, and nothing is asked for.
    ['{ site { id ... on Node { ... on Sign { note } } } }', []],
  ])('change nothing: %s', async (query, coordinates) => {
    const { data, errors } = await usual.ask({
      query,
      ...(query.includes('query A') ? { operationName: 'A' } : {}),
    });
    expect(JSON.stringify(data)).not.toContain('secret');
    expect(usual.sent.join()).not.toMatch(/: note|\bnote\b(?!:)|lens|cameras \{/);
    expect(errors.map(({ extensions }) => extensions?.coordinate)).toEqual(coordinates);
  });

  test('errors stand at response keys', async () => {
    const { errors } = await usual.ask({
      query: '{ s: site { n: note } things { ... on Site { m: note } } }',
    });
    expect(errors.map(({ path }) => path)).toEqual([
      ['s', 'n'],
      ['things', 0, 'm'],
    ]);
  });
});

describe('governed enumerations and scalars', () => {
  test('deny every field that gives them', async () => {
    expect(await denied('{ site { id level code } }')).toEqual(['Site.code', 'Site.level']);
  });

  test('deny what is filtered by them: the rows that remain would tell the value', async () => {
    expect(await denied('{ sites(level: HIGH) { id } }')).toEqual(['Query.sites']);
    expect(await denied('query ($l: Level = LOW) { sites(level: $l) { id } }')).toEqual(['Query.sites']);
    expect(await denied('{ sites(filter: { inner: { level: LOW } }) { id } }')).toEqual(['Query.sites']);
    expect(await denied('query ($f: Filter) { sites(filter: $f) { id } }')).toEqual(['Query.sites']);
    expect((await usual.ask({ query: '{ sites { id } }' })).data).toEqual({ sites: [{ id: '1' }] });
    expect(
      (await usual.ask({ query: '{ sites(level: HIGH) { id level } }', products: ['city.levels'] })).data,
    ).toEqual({ sites: [{ id: '1', level: 'HIGH' }] });
  });
});

test('a rule in one subgraph governs the type and field in every other', async () => {
  const link = linked('"@key", "@shareable", "@requiresScopes", "@interfaceObject"');
  const federation = governedFederation({
    city: {
      typeDefs: `${link}
        type Query { item: Item }
        interface Item @key(fields: "id") { id: ID! }
        type Site implements Item @key(fields: "id") { id: ID! note: String @shareable @requiresScopes(scopes: [["city.notes"]]) }`,
      resolvers: {
        Query: { item: () => ({ __typename: 'Site', id: '1' }) },
        Item: { __resolveType: () => 'Site' },
        Site: { __resolveReference: (one: object) => one, note: () => 'secret' },
      },
    },
    police: {
      typeDefs: `${link}
        type Query { site: Site }
        type Site @key(fields: "id") { id: ID! note: String @shareable @requiresScopes(scopes: [["police.notes"]]) }`,
      resolvers: { Query: { site: () => ({ id: '1', note: 'secret' }) } },
    },
    region: {
      typeDefs: `${link}
        type Query { open: Int }
        type Item @key(fields: "id") @interfaceObject { id: ID! risk: Int @requiresScopes(scopes: [["region.risks"]]) }`,
      resolvers: { Item: { __resolveReference: (one: object) => one, risk: () => 7 } },
    },
  });
  const query = '{ site { id note } item { id risk ... on Site { note r: risk } } }';
  for (const products of [[], ['police.notes'], ['city.notes']]) {
    federation.sent.length = 0;
    const { data, errors } = await federation.ask({ query, products });
    expect(data).toEqual({
      site: { id: '1', note: null },
      item: { id: '1', risk: null, note: null, r: null },
    });
    expect(errors).toHaveLength(4);
    expect(federation.sent.join()).not.toMatch(/note|risk/);
  }
  const all = ['city.notes', 'police.notes', 'region.risks'];
  expect((await federation.ask({ query, products: all })).data).toEqual({
    site: { id: '1', note: 'secret' },
    item: { id: '1', risk: 7, note: 'secret', r: 7 },
  });
});
