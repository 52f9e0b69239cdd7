import { buildASTSchema, getOperationAST, getVariableValues, parse } from 'graphql';
import { readAuthorizationModel, stripAuthorization } from '../../policy/authorization-model.ts';
import type { Operation } from '../../policy/coordinates.ts';
import { type Explained, type Explanation, explain } from '../../policy/explain.ts';
import type { Register } from '../../policy/register.ts';
import type { Asking } from '../../policy/scope.ts';
import { asking, noon } from './world.ts';

/** A small schema as the hub's: indicators of two hosts, sites with assessments, agreements by row. */
const sdl = `
  schema
    @link(url: "https://specs.apollo.dev/link/v1.0")
    @link(url: "https://specs.apollo.dev/requiresScopes/v0.1", for: SECURITY) { query: Query }
  directive @link(url: String, as: String, for: link__Purpose, import: [link__Import]) repeatable on SCHEMA
  directive @requiresScopes(scopes: [[requiresScopes__Scope!]!]!) on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
  scalar requiresScopes__Scope
  scalar link__Import
  enum link__Purpose { SECURITY EXECUTION }
  scalar Month
  enum Interval { MONTH QUARTER YEAR }
  enum AreaLevel { CITY DISTRICT_COMMITTEE_AREA LOCAL_POLICE_AREA CITY_DISTRICT BASE_AREA }
  type Query {
    area(id: ID): Area
    indicators(ids: [ID!], theme: String): [Indicator!]
    cameraSites(areas: [ID!]): [CameraSite!] @requiresScopes(scopes: [["city.camera-sites"]])
    agreements: [CollaborationAgreement]
    either: String @requiresScopes(scopes: [["fire.fires"], ["police.reported-offences", "city.camera-sites"]])
  }
  type Area { id: ID name: String }
  type CollaborationAgreement { id: ID }
  interface Indicator { id: ID observations(areas: [ID!]!, from: Month!, to: Month!, interval: Interval! = MONTH, level: AreaLevel): [Series] }
  type PoliceIndicator implements Indicator { id: ID observations(areas: [ID!]!, from: Month!, to: Month!, interval: Interval! = MONTH, level: AreaLevel): [Series] }
  type CityIndicator implements Indicator { id: ID observations(areas: [ID!]!, from: Month!, to: Month!, interval: Interval! = MONTH, level: AreaLevel): [Series] }
  type Series { unit: String }
  type CameraSite @requiresScopes(scopes: [["city.camera-sites"]]) {
    id: ID
    area: Area
    assessment: String @requiresScopes(scopes: [["police.camera-assessments"]])
  }
`;
const schema = buildASTSchema(stripAuthorization(sdl), { assumeValidSDL: true });
const model = readAuthorizationModel(sdl);

/** An operation on that schema, ready to be explained. */
export function operationOn(
  text: string,
  variables: Readonly<Record<string, unknown>> = {},
  over: Pick<Operation, 'schema' | 'model'> = { schema, model },
): Operation {
  const document = parse(text, { noLocation: true });
  const operation = getOperationAST(document);
  if (!operation) throw new TypeError('no such operation');
  const coerced = getVariableValues(over.schema, operation.variableDefinitions ?? [], variables);
  if (!coerced.coerced) throw new AggregateError(coerced.errors);
  return { ...over, document, operation, variables: coerced.coerced };
}

/** Explains an operation to Järva's district committee, at noon, unless something else is said. */
export function explained(
  register: Register,
  text: string | Operation,
  {
    asking: who = {},
    ...change
  }: Partial<Omit<Explained, 'asking'>> & { readonly asking?: Partial<Asking> } = {},
): Explanation {
  return explain(register, typeof text === 'string' ? operationOn(text) : text, {
    asking: asking(who),
    now: noon,
    viewpoint: { kind: 'self' },
    areaTimes: new Map(),
    rules: {
      indicatorHosts: new Map([
        ['PoliceIndicator', 'police'],
        ['CityIndicator', 'city'],
      ]),
      filtered: new Map([['CollaborationAgreement', 'city.agreements']]),
    },
    ...change,
  });
}
