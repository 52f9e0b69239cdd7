import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLError,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
  print,
} from 'graphql';
import { readAuthorizationModel, stripAuthorization } from '../../policy/authorization-model.ts';
import { type Decision, decide } from '../../policy/decision.ts';

/** A small governed schema: fields and types under products, behind interfaces, unions and lists of lists. */
export const governedSdl = `
  schema
    @link(url: "https://specs.apollo.dev/link/v1.0")
    @link(url: "https://specs.apollo.dev/requiresScopes/v0.1", for: SECURITY)
    @link(url: "https://specs.apollo.dev/authenticated/v0.1", for: SECURITY) {
    query: Query
    mutation: Mutation
  }
  directive @link(url: String, as: String, for: link__Purpose, import: [link__Import]) repeatable on SCHEMA
  directive @requiresScopes(scopes: [[requiresScopes__Scope!]!]!) on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
  directive @authenticated on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
  scalar requiresScopes__Scope
  scalar link__Import
  enum link__Purpose { SECURITY EXECUTION }
  type Query {
    node: Node
    nodes: [Node]
    thing: Thing
    things: [[Thing]]
    site: Site
    area(id: ID, deep: Boolean): Area
    assessment: Assessment @requiresScopes(scopes: [["p"]])
    either: String @requiresScopes(scopes: [["p"], ["q", "r"]])
    open: String @authenticated
    blob: Blob
    strict: Strict
    stricts(class: Class, filter: Filter, text: String): [Strict!]
    must: Int! @requiresScopes(scopes: [["r"]])
    secret: Secret
    guarded: [Guarded]
    memo: Memo
    closed: [Closed!]
  }
  type Mutation { act: Area forbidden: String @requiresScopes(scopes: [["p"]]) }
  scalar Blob
  scalar Secret @requiresScopes(scopes: [["q"]])
  enum Class @requiresScopes(scopes: [["r"]]) { A B }
  input Filter { text: String class: Class inner: Filter }
  type Strict {
    id: ID!
    code: String! @requiresScopes(scopes: [["p"]])
    class: Class
    classes: [[Class!]!]
    inner: Strict!
    maybe: Strict
    row: [Strict!]
    grid: [[Strict!]]!
    note: String
  }
  interface Node { id: ID name: String link: Node }
  type Site implements Node { id: ID name: String @requiresScopes(scopes: [["p"]]) link: Node area: Area }
  type Area implements Node { id: ID name: String link: Node figures: [Figure] @requiresScopes(scopes: [["q"]]) site: Site assessment: Assessment }
  type Firm implements Node { id: ID! name: String! link: Firm! }
  type Figure { value: Int area: Area note: String @requiresScopes(scopes: [["r"]]) }
  type Assessment @requiresScopes(scopes: [["s"]]) { id: ID text: String area: Area }
  interface Guarded { text: String kind: String }
  type Brief implements Guarded @requiresScopes(scopes: [["s"]]) { text: String kind: String area: Area }
  type Memo implements Guarded { text: String kind: String area: Area }
  union Closed = Assessment | Brief
  union Thing = Site | Area | Assessment | Memo
`;
export const schema = buildASTSchema(stripAuthorization(governedSdl), { assumeValidSDL: true });
export const model = readAuthorizationModel(governedSdl);

/** A document's operation with its variables coerced, as the gateway hands it to the decision. */
export function operationOf(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  name?: string,
): { operation: OperationDefinitionNode; variables: Readonly<Record<string, unknown>> } {
  const operation = getOperationAST(document, name);
  if (!operation) throw new TypeError('no such operation');
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (!coerced.coerced) throw new AggregateError(coerced.errors satisfies readonly GraphQLError[]);
  return { operation, variables: coerced.coerced };
}

/** Decides an operation for somebody who holds these products. */
export function decided(
  text: string,
  products: readonly string[],
  variables: Readonly<Record<string, unknown>> = {},
  name?: string,
): Decision {
  const document = parse(text, { noLocation: true });
  return decide({
    schema,
    model,
    document,
    ...operationOf(document, variables, name),
    products: new Set(products),
  });
}

/** What is left of an operation, on one line; null where nothing is. */
export const left = (decision: Decision): string | null =>
  decision.document && print(decision.document).replace(/\s+/g, ' ').trim();
