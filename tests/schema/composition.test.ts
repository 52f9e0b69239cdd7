import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { composeHub } from '../../schema/compose.ts';
import { committedSupergraphSdl } from '../../schema/sdl.ts';

test('the five subgraphs compose, and the committed supergraph is what they compose to', () => {
  expect(composeHub().supergraphSdl).toBe(committedSupergraphSdl());
});

test('the composer remarks on nothing but the interfaces whose fields are divided among subgraphs', () => {
  const other = composeHub().hints.filter(
    (hint) =>
      !/^\[INCONSISTENT_INTERFACE_VALUE_TYPE_FIELD\]: Field "(Indicator|SituationalPicture)\./.test(hint),
  );
  expect(other).toEqual([]);
});

const imports = [
  '@key',
  '@requires',
  '@external',
  '@shareable',
  '@requiresScopes',
  '@authenticated',
  '@policy',
  '@context',
  '@fromContext',
  '@interfaceObject',
];
const linked = (sdl: string, imported = JSON.stringify(imports), as = '') =>
  parse(
    `extend schema @link(url: "https://specs.apollo.dev/federation/v2.12"${as}, import: ${imported})\n${sdl}`,
  );
/** Composes two subgraphs: the first is the city's, the second the police's. */
const compose = (city: string, police = 'type Query { open: Int }') =>
  composeHub([
    { name: 'city', typeDefs: linked(city) },
    { name: 'police', typeDefs: linked(police) },
  ]);

const site = (note: string, more = '') => `
  type Query { sites: [Site] }
  type Site @key(fields: "id") { id: ID! note: String ${note} place: Place }
  type Place @shareable { name: String ${more} }`;
const assessed = (rule: string, requires = 'note') => `
  type Query { open: Int }
  type Site @key(fields: "id") {
    id: ID!
    ${requires === 'note' ? 'note: String' : 'place: Place'} @external
    risk: Int @requires(fields: "${requires}") ${rule}
  }
  type Place @shareable { name: String }`;

describe('a field that needs another by @requires', () => {
  // GHSA-m8jr-fxqx-8xx6: a field that was denied when it was asked for was fetched all the same where another field
  // needed it, and what that one answered told of it.
  test('is refused where it does not repeat the other’s rule, with the place and the product', () => {
    const planted = () => compose(site('@requiresScopes(scopes: [["city.notes"]])'), assessed(''));
    expect(planted).toThrow(
      '[police] Site.risk: needs Site.note by @requires and does not repeat its rule; require city.notes too.',
    );
  });

  test.each([
    ['another rule', '@requiresScopes(scopes: [["police.risks"]])'],
    [
      'a rule that one of two ways does not meet',
      '@requiresScopes(scopes: [["city.notes"], ["police.risks"]])',
    ],
    ['being signed in alone', '@authenticated'],
  ])('is refused with %s', (_what, rule) => {
    const planted = () => compose(site('@requiresScopes(scopes: [["city.notes"]])'), assessed(rule));
    expect(planted).toThrow(/Site\.risk.*city\.notes/);
  });

  test.each([
    ['the same rule', '@requiresScopes(scopes: [["city.notes"]])'],
    ['a stricter one', '@requiresScopes(scopes: [["city.notes", "police.risks"]])'],
    ['two stricter ways', '@requiresScopes(scopes: [["city.notes", "police.risks"], ["city.notes", "x"]])'],
  ])('composes with %s', (_what, rule) => {
    expect(
      compose(site('@requiresScopes(scopes: [["city.notes"]])'), assessed(rule)).supergraphSdl,
    ).toContain('risk');
  });

  test('is refused where what it needs is governed deeper down, by its type, or behind an interface', () => {
    const deeper = () =>
      compose(site('', '@requiresScopes(scopes: [["city.places"]])'), assessed('', 'place { name }'));
    expect(deeper).toThrow(/Site\.risk.*Place\.name.*city\.places/);
    const byType = () =>
      compose(
        `type Query { site: Site } type Site @key(fields: "id") { id: ID! place: Place }
         type Place @shareable @requiresScopes(scopes: [["city.places"]]) { name: String }`,
        assessed('', 'place { name }'),
      );
    expect(byType).toThrow(/Site\.risk.*Site\.place.*city\.places/);
    const behind = (rule: string) => () =>
      compose(
        `type Query { site: Site } type Site @key(fields: "id") { id: ID! thing: Thing }
         interface Thing { name: String }
         type Camera implements Thing @shareable { id: ID name: String @requiresScopes(scopes: [["city.cameras"]]) }`,
        `type Query { open: Int }
         type Site @key(fields: "id") { id: ID! thing: Thing @external risk: Int @requires(fields: "thing { name }") ${rule} }
         interface Thing { name: String }
         type Camera implements Thing @shareable { id: ID name: String }`,
      );
    expect(behind('')).toThrow(/Site\.risk.*Thing\.name.*city\.cameras/);
    expect(behind('@requiresScopes(scopes: [["city.cameras"]])')).not.toThrow();
  });

  test('is refused down a chain, at the first link that lets go', () => {
    const chain = (second: string) => () =>
      composeHub([
        { name: 'city', typeDefs: linked(site('@requiresScopes(scopes: [["city.notes"]])')) },
        { name: 'police', typeDefs: linked(assessed('@requiresScopes(scopes: [["city.notes"]])')) },
        {
          name: 'region',
          typeDefs: linked(`type Query { far: Int }
            type Site @key(fields: "id") { id: ID! risk: Int @external rank: Int @requires(fields: "risk") ${second} }`),
        },
      ]);
    expect(chain('')).toThrow(/\[region\] Site\.rank.*Site\.risk.*city\.notes/);
    expect(chain('@requiresScopes(scopes: [["city.notes"]])')).not.toThrow();
  });

  test('is refused under any name of the directives', () => {
    const renamed = linked(
      `type Query { open: Int }
       type Site @key(fields: "id") { id: ID! note: String @external risk: Int @needs(fields: "note") }`,
      '["@key", "@external", { name: "@requires", as: "@needs" }]',
    );
    const planted = (city: string) => () =>
      composeHub([
        { name: 'city', typeDefs: linked(city, '["@key", "@shareable"]', ', as: "fed"') },
        { name: 'police', typeDefs: renamed },
      ]);
    expect(planted(site('@fed__requiresScopes(scopes: [["city.notes"]])'))).toThrow(
      /Site\.risk.*city\.notes/,
    );
    expect(planted(site(''))).not.toThrow();
  });

  test('is refused with arguments inside its selection, which the planner answers wrongly', () => {
    const planted = (fields: string) => () =>
      compose(
        `type Query { site: Site } type Site @key(fields: "id") { id: ID! note(at: Int): String place: Place }
         type Place @shareable { name(at: Int): String }`,
        `type Query { open: Int }
         type Site @key(fields: "id") {
           id: ID! ${fields.startsWith('note') ? 'note(at: Int): String' : 'place: Place'} @external label: String @requires(fields: "${fields}")
         }
         type Place @shareable { name(at: Int): String }`,
      );
    expect(planted('note(at: null)')).toThrow('[police] Site.label: arguments inside @requires');
    expect(planted('place { name(at: 1) }')).toThrow('[police] Site.label: arguments inside @requires');
    expect(planted('place { name }')).not.toThrow();
  });

  test('is refused where it takes a context: the hub carries none', () => {
    const planted = () =>
      compose(
        `type Query { site: Site }
         type Site @key(fields: "id") @context(name: "site") { id: ID! note: String camera: Camera }
         type Camera @key(fields: "id") { id: ID! need(note: String @fromContext(field: "$site { note }")): Int }`,
      );
    expect(planted).toThrow(/Camera\.need.*@fromContext/);
  });
});

test('a key is refused that is governed otherwise than its type: it is sent for whoever asks', () => {
  const planted =
    (key: string, type = '') =>
    () =>
      compose(
        `type Query { site: Site } type Site @key(fields: "${key}") ${type} {
         id: ID! @shareable serial: String @shareable @requiresScopes(scopes: [["city.serials"]]) place: Place @shareable
       }
       type Place { id: ID! @shareable @requiresScopes(scopes: [["city.places"]]) name: String }`,
        `type Query { open: Int } type Site @key(fields: "${key}") {
         id: ID! @shareable serial: String @shareable place: Place @shareable risk: Int
       }
       type Place { id: ID! @shareable }`,
      );
  expect(planted('serial')).toThrow('[city] Site: its key has Site.serial, which requires city.serials');
  expect(planted('place { id }')).toThrow('[police] Site: its key has Place.id, which requires city.places');
  expect(planted('serial', '@requiresScopes(scopes: [["city.serials"]])')).not.toThrow();
  expect(planted('id')).not.toThrow();
});

test('a type is refused of which every field needs more than the type: nothing could be told by it', () => {
  const planted = (type: string, more: string) => () =>
    compose(`type Query { note: Note } type Note ${type} {
      text: String @requiresScopes(scopes: [["city.notes"]]) at: Secret ${more}
    } scalar Secret @requiresScopes(scopes: [["city.secrets"]])`);
  expect(planted('', '')).toThrow(
    'Note: each of its fields requires more than it does; put the rule on the type.',
  );
  expect(planted('', 'open: Int')).not.toThrow();
  expect(() =>
    compose('type Query { site: Int } type Mutation { act: Int @requiresScopes(scopes: [["city.acts"]]) }'),
  ).not.toThrow();
  expect(planted('@requiresScopes(scopes: [["city.secrets"]])', '')).not.toThrow();
});

test.each(['[]', '[[]]', '[["city.notes"], []]', '[[""]]'])(
  'a rule of scopes %s is refused; the composer takes it for one that everybody meets',
  (scopes) => {
    const planted = () => compose(site(`@requiresScopes(scopes: ${scopes})`));
    expect(planted).toThrow('[city] Site.note: @requiresScopes without a scope; name a data product.');
  },
);

test('a rule is refused that is on an interface, and one by @policy', () => {
  // GHSA-mx7m-j9xf-62hw: a rule on an interface did not hold for its implementers, asked for by a fragment.
  const onInterface = (rule: string, field: string) => () =>
    compose(`type Query { node: Node } interface Node ${rule} { id: ID ${field} }
      type Site implements Node { id: ID }`);
  expect(onInterface('@requiresScopes(scopes: [["p"]])', '')).toThrow(/Node.*interface/);
  expect(onInterface('', '@requiresScopes(scopes: [["p"]])')).toThrow(/Node.*interface/);
  expect(() => compose(site('@policy(policies: [["p"]])'))).toThrow(
    '[city] Site.note: @policy is not enforced',
  );
});
