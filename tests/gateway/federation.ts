import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  execute,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql';
import { createExecution } from '../../gateway/execution/execution.ts';
import type { Fetch, SubgraphAnswer } from '../../gateway/execution/fetch.ts';
import { documentKey } from '../../gateway/execution/planner.ts';
import { coerceVariables } from '../../gateway/request/authorize.ts';

/** One subgraph of a test: its schema and what its fields answer. */
export type TestSubgraph = { readonly typeDefs: string; readonly resolvers: Record<string, unknown> };

/** An answer of either executor, as it would be written. */
export type Answer = { readonly data: unknown; readonly errors: readonly GraphQLFormattedError[] };

/** A federation in memory: the hub's executor and the stock one over the same subgraphs. */
export type Federation = {
  readonly schema: GraphQLSchema;
  /** Subgraphs asked since the last reset, by name. */
  readonly asked: string[];
  valid(query: string): boolean;
  ours(query: string, variables?: Readonly<Record<string, unknown>>, fetch?: Fetch): Promise<Answer>;
  stock(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  fetch: Fetch;
  stop(): Promise<void>;
};

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@requires", "@provides", "@external", "@shareable"])';
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** Composes subgraphs by the project's own composer and serves them by both executors. */
export async function federate(subgraphs: Readonly<Record<string, TestSubgraph>>): Promise<Federation> {
  const modules = Object.entries(subgraphs).map(([name, { typeDefs, resolvers }]) => ({
    name,
    typeDefs: parse(`${link}\n${typeDefs}`),
    resolvers,
  }));
  const composed = composeServices(
    modules.map(({ name, typeDefs }) => ({ name, typeDefs, url: `http://${name}.test/graphql` })),
  );
  if (composed.supergraphSdl === undefined) throw new AggregateError(composed.errors ?? []);
  const schemas = new Map(
    modules.map(({ name, typeDefs, resolvers }) => [
      name,
      buildSubgraphSchema({ typeDefs, resolvers: resolvers as never }),
    ]),
  );
  const asked: string[] = [];
  const fetch: Fetch = async ({ subgraph, query, operationName, variables }) => {
    asked.push(subgraph);
    const schema = schemas.get(subgraph);
    if (!schema) throw new TypeError(`no subgraph ${subgraph}`);
    const document = parse(query);
    const invalid = validate(schema, document);
    if (invalid.length > 0) throw new AggregateError(invalid, invalid.join('\n'));
    return plain(
      await execute({ schema, document, operationName, variableValues: plain(variables) }),
    ) as SubgraphAnswer;
  };
  const execution = createExecution(Supergraph.build(composed.supergraphSdl));
  const { apiSchema } = execution;
  const server = new ApolloServer({
    gateway: new ApolloGateway({
      supergraphSdl: composed.supergraphSdl,
      buildService: ({ name }) => ({
        process: async ({ request }) =>
          fetch({
            subgraph: name,
            query: request.query ?? '',
            operationName: request.operationName,
            variables: request.variables ?? {},
            mutates: false,
          }) as never,
      }),
    }),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
  });
  await server.start();
  return {
    schema: apiSchema,
    asked,
    fetch,
    valid: (query) => validate(apiSchema, parse(query)).length === 0,
    async ours(query, variables = {}, by = fetch) {
      const document = parse(query);
      const operation = getOperationAST(document);
      if (!operation) throw new TypeError('no operation');
      const compiled = execution.compile(documentKey(document), document, operation.name?.value);
      const { data, errors } = await compiled.execute({
        variables: coerceVariables(apiSchema, operation, variables),
        fetch: by,
        introspection: () => apiSchema,
      });
      return plain({ data, errors });
    },
    async stock(query, variables = {}) {
      const { body } = await server.executeOperation({ query, variables: { ...variables } });
      if (body.kind !== 'single') throw new TypeError('not single');
      const { data = null, errors = [] } = body.singleResult;
      return plain({ data, errors });
    },
    stop: () => server.stop(),
  };
}
