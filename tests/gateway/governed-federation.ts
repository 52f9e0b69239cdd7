import { createSecretKey } from 'node:crypto';
import { Supergraph } from '@apollo/federation-internals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, type GraphQLFormattedError, type GraphQLSchema, parse, print, validate } from 'graphql';
import { createExecution } from '../../gateway/execution/execution.ts';
import type { SubgraphAnswer } from '../../gateway/execution/fetch.ts';
import type { Hub } from '../../gateway/hub.ts';
import { createAuthorizer } from '../../gateway/request/authorize.ts';
import { createVariables } from '../../gateway/request/variables.ts';
import { answerOperation, type RequestContext } from '../../gateway/request.ts';
import { startTrace } from '../../gateway/trace.ts';
import {
  type AuthorizationModel,
  readAuthorizationModel,
  stripAuthorization,
} from '../../policy/authorization-model.ts';
import { scopeFor } from '../../policy/scope.ts';
import { composeHub } from '../../schema/compose.ts';
import { asking, register } from '../policy/world.ts';
import { uncached } from './uncached.ts';

/** One subgraph of a test: its schema, with links of its own, and what its fields answer. */
export type GovernedSubgraph = { readonly typeDefs: string; readonly resolvers: Record<string, unknown> };

/** What a partner asks of it: its products, each time that the scope is asked for, the last ones from then on. */
export type GovernedQuestion = {
  readonly query: string;
  readonly products?: readonly string[];
  readonly later?: readonly string[];
  readonly mode?: 'omit' | 'refuse';
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
};

/** A composed and governed federation in memory, asked through the route's steps from authorize to disclose. */
export type GovernedFederation = {
  readonly schema: GraphQLSchema;
  readonly model: AuthorizationModel;
  /** What was sent to subgraphs since the last reset, `name: document` on one line. */
  readonly sent: string[];
  ask(question: GovernedQuestion): Promise<{
    readonly data: unknown;
    readonly errors: readonly GraphQLFormattedError[];
  }>;
};

/** Composes subgraphs as the hub's are, and serves them behind the production evaluator. */
export function governedFederation(
  subgraphs: Readonly<Record<string, GovernedSubgraph>>,
): GovernedFederation {
  const definitions = Object.entries(subgraphs).map(([name, { typeDefs }]) => ({
    name,
    typeDefs: parse(typeDefs),
  }));
  const { supergraphSdl } = composeHub(definitions);
  const model = readAuthorizationModel(supergraphSdl);
  const execution = createExecution(Supergraph.build(print(stripAuthorization(supergraphSdl))));
  const schema = execution.apiSchema;
  const served = new Map(
    definitions.map(({ name, typeDefs }) => [
      name,
      buildSubgraphSchema({ typeDefs, resolvers: subgraphs[name]?.resolvers as never }),
    ]),
  );
  const sent: string[] = [];
  const fetch = async (name: string, query: string, variables: Readonly<Record<string, unknown>>) => {
    const document = parse(query);
    sent.push(`${name}: ${print(document).replace(/\s+/g, ' ').trim()}`);
    const subgraph = served.get(name);
    if (!subgraph) throw new TypeError(`no subgraph ${name}`);
    const result = await execute({ schema: subgraph, document, variableValues: { ...variables } });
    return JSON.parse(JSON.stringify(result)) as SubgraphAnswer;
  };
  const authorize = createAuthorizer(schema, model);
  const agreed = register([]);
  return {
    schema,
    model,
    sent,
    async ask({ query, products = [], later = products, mode = 'omit', variables = {}, operationName }) {
      const document = parse(query);
      const invalid = validate(schema, document);
      if (invalid.length > 0) throw new AggregateError(invalid, invalid.join('\n'));
      const operation = document.definitions.find(
        (one) =>
          one.kind === 'OperationDefinition' &&
          (operationName === undefined || one.name?.value === operationName),
      );
      let asked = 0;
      const hub = {
        ...uncached,
        variables: createVariables(createSecretKey(new Uint8Array(32))),
        report: () => {},
        authorize: (input, _caller, purpose) => {
          const held = asked === 0 ? products : later;
          asked += 1;
          return authorize(
            input,
            purpose,
            {
              scope: scopeFor(agreed, asking()),
              products: new Set(held),
              fingerprint: held.join(),
            },
            agreed,
            true,
          );
        },
        execute: async ({ decision, key }, input) =>
          decision.document === null
            ? { data: null, errors: [] }
            : execution.compile(key, decision.document, input.operation.name?.value).execute({
                variables: input.variables,
                fetch: ({ subgraph, query: text, variables: given }) => fetch(subgraph, text, given),
                introspection: () => schema,
              }),
      } satisfies Partial<Hub> as unknown as Hub;
      const context = {
        trace: startTrace('id', '2026-01-01T00:00:00.000Z'),
        caller: { mode },
        purpose: 'lagesbild',
        deadline: Date.now() + 10_000,
      } as unknown as RequestContext;
      const request = { schema, document, operation, queryHash: query, request: { variables } };
      const { data, errors = [] } = await answerOperation(hub, context, request as never);
      return JSON.parse(JSON.stringify({ data: data ?? null, errors }));
    },
  };
}
