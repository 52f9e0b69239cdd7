import type { CodegenConfig } from '@graphql-codegen/cli';
import { subgraphNames, subgraphSdl } from './schema/sdl.ts';

const scalars = {
  Date: { input: 'string', output: 'string' },
  DateTime: { input: 'string', output: 'string' },
  Month: { input: 'string', output: 'string' },
  ID: { input: 'string', output: 'string' },
};

const federation = /* GraphQL */ `
  directive @key(fields: String!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
  directive @shareable repeatable on OBJECT | FIELD_DEFINITION
  directive @external on OBJECT | FIELD_DEFINITION
  directive @requires(fields: String!) on FIELD_DEFINITION
  directive @authenticated on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
  directive @link(url: String!, import: [String!]) repeatable on SCHEMA
`;

/** Resolver types for each subgraph, and typed documents of the shared queries for clients. */
const config: CodegenConfig = {
  generates: {
    ...Object.fromEntries(
      subgraphNames.map((name) => [
        `subgraphs/${name}/resolvers.generated.ts`,
        {
          schema: [`${federation}\n${subgraphSdl(name)}`],
          plugins: ['typescript', 'typescript-resolvers'],
          config: {
            scalars,
            federation: true,
            enumsAsTypes: true,
            useTypeImports: true,
            immutableTypes: true,
            contextType: '../subgraph.ts#SubgraphContext',
          },
        },
      ]),
    ),
    'clients/shared-queries.generated.ts': {
      schema: ['clients/api.generated.graphql'],
      documents: ['schema/shared-queries/*.graphql'],
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { scalars, enumsAsTypes: true, useTypeImports: true, immutableTypes: true },
    },
  },
};

export default config;
