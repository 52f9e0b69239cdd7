import { Supergraph } from '@apollo/federation-internals';
import { ApolloGateway } from '@apollo/gateway';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type DocumentNode,
  execute,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql';
import { createExecution } from '../../../gateway/execution/execution.ts';
import type { SubgraphAnswer, SubgraphRequest } from '../../../gateway/execution/fetch.ts';
import { coerceVariables } from '../../../gateway/request/authorize.ts';
import type { Definition, World } from './world.ts';

/** One question: a document, the name of its operation where it has several, and variables. */
export type Question = {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** One request to a subgraph with what was answered. */
export type Call = {
  readonly subgraph: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly answer: SubgraphAnswer;
  /** The stock executor's: where its plan says that the entities stand. */
  readonly place?: readonly string[];
};

/** What an executor answered and asked. */
export type Answer = {
  readonly data: unknown;
  readonly errors: readonly GraphQLFormattedError[];
  /** The stock executor's: nulls that it passed up, which it tells of beside the errors, and only where there are none. */
  readonly passedUp: readonly GraphQLFormattedError[];
  readonly calls: readonly Call[];
  /** The message of what was thrown instead of an answer. */
  readonly thrown?: string;
};

/** Answers a question. */
export type Executor = (question: Question) => Promise<Answer>;

/** Subgraphs in memory. `answer` is a pure function of the request. */
export type Subgraphs = {
  answer(request: Omit<SubgraphRequest, 'mutates'>): Promise<SubgraphAnswer>;
};

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** The code of a subgraph's answer to a document that is not valid there. */
export const invalidDocument = 'GRAPHQL_VALIDATION_FAILED';

/** Serves subgraphs out of a world. */
export function serveWorld(
  definitions: readonly Definition[],
  world: () => World,
  isDown: (subgraph: string) => boolean,
): Subgraphs {
  const schemas = new Map(
    definitions.map(({ name, typeDefs }) => [name, buildServed(name, typeDefs, world)]),
  );
  return {
    async answer({ subgraph, query, operationName, variables }) {
      const schema = schemas.get(subgraph);
      if (!schema) throw new TypeError(`no subgraph ${subgraph}`);
      const document = parse(query);
      const [invalid] = validate(schema, document);
      if (invalid) return { errors: [{ message: invalid.message, extensions: { code: invalidDocument } }] };
      if (isDown(subgraph))
        return { errors: [{ message: `${subgraph} is down`, extensions: { code: 'DOWN' } }] };
      const { fieldOf } = world();
      const result = await execute({
        schema,
        document,
        operationName,
        variableValues: plain(variables),
        fieldResolver: (source, args, _context, info) => fieldOf(source, args, info),
      });
      return plain(result) as SubgraphAnswer;
    },
  };
}

function buildServed(name: string, typeDefs: DocumentNode, world: () => World): GraphQLSchema {
  const resolvers: Record<string, unknown> = {};
  for (const one of typeDefs.definitions) {
    const keyed =
      (one.kind === 'ObjectTypeDefinition' || one.kind === 'InterfaceTypeDefinition') &&
      one.directives?.some((directive) => directive.name.value === 'key');
    if (!keyed) continue;
    const type = one.name.value;
    resolvers[type] = {
      // What is thrown at once fails the whole call, what is thrown later the one entity.
      __resolveReference: (reference: Record<string, unknown>) => {
        const found = world().refer(name, type, reference);
        if (!(found instanceof Error)) return found;
        if (found.message.includes(' 3 ')) throw found;
        return Promise.reject(found);
      },
    };
  }
  return buildSubgraphSchema({ typeDefs, resolvers: resolvers as never });
}

/** Notes what an executor asks. */
function noting(subgraphs: Subgraphs) {
  const calls: Call[] = [];
  const ask = async (request: Omit<SubgraphRequest, 'mutates'>, place?: readonly string[]) => {
    const answer = await subgraphs.answer(request);
    const { subgraph, query, variables } = request;
    calls.push({ subgraph, query, variables: plain(variables), answer, ...(place ? { place } : {}) });
    return plain(answer);
  };
  return { calls, ask };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The hub's execution over a supergraph. */
export function ourExecutor(supergraphSdl: string, subgraphs: Subgraphs): Executor {
  const execution = createExecution(Supergraph.build(supergraphSdl));
  const { apiSchema } = execution;
  return async ({ query, operationName, variables }) => {
    const { calls, ask } = noting(subgraphs);
    try {
      const document = parse(query);
      const operation = getOperationAST(document, operationName);
      if (!operation) throw new TypeError('no operation');
      const compiled = execution.compile(`${operationName}:${query}`, document, operation.name?.value);
      const { data, errors } = await compiled.execute({
        variables: coerceVariables(apiSchema, operation, variables),
        fetch: (request) => ask(request),
        introspection: () => apiSchema,
      });
      return { ...plain({ data, errors }), passedUp: [], calls };
    } catch (error) {
      return { data: null, errors: [], passedUp: [], calls, thrown: messageOf(error) };
    }
  };
}

/** ApolloGateway as it comes, over the same subgraphs. */
export async function stockExecutor(
  supergraphSdl: string,
  subgraphs: Subgraphs,
): Promise<{ readonly run: Executor; readonly stop: () => Promise<void> }> {
  const gateway = new ApolloGateway({
    supergraphSdl,
    // One data source for all requests: each says by its context who asks.
    buildService: ({ name }) => ({
      process: ({ request, context, ...rest }) =>
        (context as { ask: ReturnType<typeof noting>['ask'] }).ask(
          {
            subgraph: name,
            query: request.query ?? '',
            operationName: request.operationName,
            variables: request.variables ?? {},
          },
          'pathInIncomingRequest' in rest ? (rest.pathInIncomingRequest as readonly string[]) : [],
        ) as never,
    }),
  });
  const { executor, schema } = await gateway.load();
  return {
    stop: () => gateway.stop(),
    async run({ query, operationName, variables }) {
      const { calls, ask } = noting(subgraphs);
      try {
        const document = parse(query);
        const operation = getOperationAST(document, operationName);
        const request = {
          request: { query, operationName, variables: plain(variables) },
          document,
          operation,
          operationName: operationName ?? null,
          queryHash: `${operationName}:${query}`,
          source: query,
          schema,
          context: { ask },
          metrics: {},
          cache: {},
          logger: console,
        };
        const { data = null, errors = [], extensions } = await executor(request as never);
        const passedUp = (extensions?.valueCompletion ?? []) as readonly GraphQLFormattedError[];
        return { ...plain({ data, errors, passedUp }), calls };
      } catch (error) {
        return { data: null, errors: [], passedUp: [], calls, thrown: messageOf(error) };
      }
    },
  };
}
