import { Supergraph } from '@apollo/federation-internals';
import { ApolloGateway } from '@apollo/gateway';
import { parse, print } from 'graphql';
import { expect, test } from 'vitest';
import {
  AuthorizationModelError,
  isEmptyModel,
  readAuthorizationModel,
  stripAuthorization,
} from '../../policy/authorization-model.ts';
import { committedSupergraphSdl } from '../../schema/sdl.ts';
import { governedSdl } from './governed.ts';

const spec = 'https://specs.apollo.dev';
const sdl = (links: string, body: string) => `schema ${links} { query: Query } ${body}`;
const requirements = (text: string) => Object.fromEntries(readAuthorizationModel(text).requirements);

test('the model has the rules of fields and types, and who implements what', () => {
  const { requirements: rules, authenticated, possibleTypes } = readAuthorizationModel(governedSdl);
  expect(rules.get('Query.either')).toEqual([[['p'], ['q', 'r']]]);
  expect(rules.get('Assessment')).toEqual([[['s']]]);
  expect(rules.get('Area.name')).toBeUndefined();
  expect([...authenticated]).toEqual(['Query.open']);
  expect(possibleTypes.get('Node')).toEqual(['Site', 'Area', 'Firm']);
  expect(possibleTypes.get('Thing')).toEqual(['Site', 'Area', 'Assessment', 'Memo']);
});

test('two rules on one coordinate must both be met', () => {
  const text = sdl(
    '',
    'type Query { x: Int @requiresScopes(scopes: [["a"]]) @requiresScopes(scopes: [["b"]]) }',
  );
  expect(requirements(text)).toEqual({ 'Query.x': [[['a']], [['b']]] });
});

test.each([
  ['as it is', `@link(url: "${spec}/requiresScopes/v0.1", for: SECURITY)`, 'requiresScopes'],
  ['without a purpose', `@link(url: "${spec}/requiresScopes/v0.1")`, 'requiresScopes'],
  ['under another name', `@link(url: "${spec}/requiresScopes/v0.1", as: "needs", for: SECURITY)`, 'needs'],
  ['by name', `@link(url: "${spec}/requiresScopes/v0.1", import: ["@requiresScopes"])`, 'requiresScopes'],
  [
    'after its scalar',
    `@link(url: "${spec}/requiresScopes/v0.1", import: ["Scope", "@requiresScopes"])`,
    'requiresScopes',
  ],
  [
    'renamed',
    `@link(url: "${spec}/requiresScopes/v0.1", import: [{name: "@requiresScopes", as: "@needs"}])`,
    'needs',
  ],
  [
    'renamed beside a renamed scalar',
    `@link(url: "${spec}/requiresScopes/v0.1", import: [{name: "Scope", as: "Product"}, {name: "@requiresScopes", as: "@needs"}])`,
    'needs',
  ],
  [
    'renamed, with the feature renamed too',
    `@link(url: "${spec}/requiresScopes/v0.1", as: "rs", import: [{name: "@requiresScopes", as: "@needs"}])`,
    'needs',
  ],
])('rules are read where the directive is imported %s', (_how, link, name) => {
  const text = sdl(link, `type Query { x: Int @${name}(scopes: [["a"]]) y: Int }`);
  expect(requirements(text)).toEqual({ 'Query.x': [[['a']]] });
});

test('@authenticated is read under the name that it was given', () => {
  const text = sdl(
    `@link(url: "${spec}/authenticated/v0.1", import: [{name: "@authenticated", as: "@known"}])`,
    'type Query { x: Int @known }',
  );
  expect([...readAuthorizationModel(text).authenticated]).toEqual(['Query.x']);
});

test.each(['[]', '[[]]', '[["a"], []]', '[[""]]', '[[1]]', '["a"]'])(
  'a rule of scopes %s is refused: it would mean nothing to one and everything to another',
  (scopes) => {
    const text = sdl('', `type Query { x: Int @requiresScopes(scopes: ${scopes}) }`);
    expect(() => readAuthorizationModel(text)).toThrow(AuthorizationModelError);
  },
);

test('a rule without scopes is refused, and so is @policy, which nobody here enforces', () => {
  expect(() => readAuthorizationModel(sdl('', 'type Query { x: Int @requiresScopes }'))).toThrow(
    AuthorizationModelError,
  );
  const policy = sdl(
    `@link(url: "${spec}/policy/v0.1", as: "law", for: SECURITY)`,
    'type Query { x: Int @law(policies: [["a"]]) }',
  );
  expect(() => readAuthorizationModel(policy)).toThrow(AuthorizationModelError);
});

test('a supergraph without rules is known as empty, and the hub’s own is not', () => {
  expect(isEmptyModel(readAuthorizationModel(sdl('', 'type Query { x: Int @authenticated }')))).toBe(true);
  expect(isEmptyModel(readAuthorizationModel(committedSupergraphSdl()))).toBe(false);
});

test('stripping leaves nothing of the features, however they were named', () => {
  const text = sdl(
    `@link(url: "${spec}/link/v1.0")
     @link(url: "${spec}/requiresScopes/v0.1", for: SECURITY, import: [{name: "@requiresScopes", as: "@needs"}])
     @link(url: "${spec}/authenticated/v0.1", as: "known", for: SECURITY)
     @link(url: "${spec}/policy/v0.1", for: SECURITY)`,
    `directive @needs(scopes: [[requiresScopes__Scope!]!]!) on FIELD_DEFINITION | OBJECT
     directive @known on FIELD_DEFINITION | ENUM
     directive @policy(policies: [[policy__Policy!]!]!) on FIELD_DEFINITION
     scalar requiresScopes__Scope
     scalar policy__Policy
     enum Level @known { A }
     interface Node @needs(scopes: [["a"]]) { x: Int @known }
     type Query implements Node @needs(scopes: [["a"]]) { x: Int @needs(scopes: [["b"]]) y: Int @policy(policies: [["p"]]) @deprecated }`,
  );
  expect(print(stripAuthorization(text))).toBe(
    print(
      parse(
        sdl(
          `@link(url: "${spec}/link/v1.0")`,
          `enum Level { A }
           interface Node { x: Int }
           type Query implements Node { x: Int y: Int @deprecated }`,
        ),
      ),
    ),
  );
});

test('the hub’s stripped supergraph is what the planner and the gateway can load', async () => {
  const stripped = print(stripAuthorization(committedSupergraphSdl()));
  expect(stripped).not.toMatch(/requiresScopes|@authenticated|SECURITY\)/);
  expect(Supergraph.build(stripped).apiSchema().toGraphQLJSSchema().getQueryType()).toBeDefined();
  const gateway = new ApolloGateway({ supergraphSdl: stripped });
  await expect(gateway.load()).resolves.toBeDefined();
  await gateway.stop();
});
