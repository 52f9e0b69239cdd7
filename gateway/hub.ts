import { createHash, createSecretKey } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { Supergraph } from '@apollo/federation-internals';
import { ApolloServer, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { type DocumentNode, GraphQLError, type GraphQLSchema, print, valueFromASTUntyped } from 'graphql';
import { isEmptyModel, readAuthorizationModel, stripAuthorization } from '../policy/authorization-model.ts';
import { scopeFor } from '../policy/scope.ts';
import { errorCatalogue, isErrorCode } from '../schema/errors.ts';
import type { AccessLog } from './access-log.ts';
import { createContracts } from './contracts.ts';
import type { DataLinkView } from './data-links.ts';
import { createExecution } from './execution/execution.ts';
import { createExplainer, type Explainer } from './explain.ts';
import { gatewayOver } from './gateway-interface.ts';
import type { Places } from './places.ts';
import { Refused } from './refused.ts';
import type { RegisterView } from './register.ts';
import type { Caller, TokenVerifier } from './request/authenticate.ts';
import { type Authorized, createAuthorizer, type OperationInput } from './request/authorize.ts';
import { type AnswerCache, type CacheLimits, createAnswerCache } from './request/cache.ts';
import { createDelegate, type DelegateSettings, type Delegation } from './request/delegate.ts';
import type { Executed } from './request/disclose.ts';
import { type Limits, limitsRule } from './request/limits.ts';
import { reservedAliasesRule } from './request/reserved-aliases.ts';
import { createVariables } from './request/variables.ts';
import { answerOperation, type RequestContext } from './request.ts';
import { createScopes } from './scopes.ts';
import { stringifyResult } from './serialised.ts';
import type { SharedQueries } from './shared-queries.ts';
import { createDocumentReader, type DocumentReader } from './shared-query-document.ts';
import { startTrace, type Trace } from './trace.ts';
import type { UnknownCallers } from './unknown-callers.ts';
import type { VintageView } from './vintages.ts';
import { wellFormedValuesRule } from './well-formed.ts';

/** What a hub is made of; everything that reaches outside comes from here. */
export type HubParts = {
  readonly supergraphSdl: string;
  readonly register: RegisterView;
  readonly log: AccessLog;
  readonly verifyToken: TokenVerifier;
  readonly delegate: DelegateSettings;
  /** Made of documents that are read by the hub's schema. */
  readonly sharedQueries: (documents: DocumentReader) => Promise<SharedQueries>;
  readonly vintages: VintageView;
  readonly dataLinks: DataLinkView;
  readonly peopleClients: readonly string[];
  readonly issuer: string;
  readonly logKey: Uint8Array;
  readonly limits: Limits;
  readonly maxTokens: number;
  readonly places: Places;
  readonly unknownCallers: UnknownCallers;
  readonly keepVariables: ReadonlySet<string>;
  readonly requestTimeout: number;
  readonly cache: CacheLimits;
  readonly report: (error: unknown) => void;
};

/** A hub that answers requests: what the route works with. */
export type Hub = AsyncDisposable & {
  readonly register: RegisterView;
  readonly log: AccessLog;
  readonly verifyToken: TokenVerifier;
  readonly sharedQueries: SharedQueries;
  /** Reads documents that are to become shared queries. */
  readonly documents: DocumentReader;
  readonly vintages: VintageView;
  readonly dataLinks: DataLinkView;
  readonly peopleClients: readonly string[];
  readonly issuer: string;
  /** Reads the variables of an operation, by the name of its document. */
  readonly variables: ReturnType<typeof createVariables>;
  readonly requestTimeout: number;
  readonly report: (error: unknown) => void;
  readonly places: Places;
  readonly unknownCallers: UnknownCallers;
  readonly keepVariables: ReadonlySet<string>;
  /** Answers that are kept. */
  readonly answers: AnswerCache;
  graphql(request: HTTPGraphQLRequest, context: RequestContext): Promise<HTTPGraphQLResponse>;
  /** The public schema, with all that it governs. */
  readonly schema: GraphQLSchema;
  authorize(
    input: OperationInput,
    caller: Pick<Caller, 'partner' | 'reads'>,
    purpose: string | null,
  ): Authorized;
  /** Reads a document as that of a request is read, and remembers it. Throws GraphQLError where it does not fit. */
  read(text: string): Promise<OperationInput>;
  /** Plans a document, or what a decision leaves of it, as `execute` does, and remembers it. `key`: of `Authorized`, or `nameOf`. */
  plan(key: string, document: DocumentNode, input: OperationInput): void;
  /** What the caller may read for a purpose now: equal fingerprints grant the same. */
  fingerprintOf(caller: Caller, purpose: string | null): string;
  /** The same with the scope itself, and what it was decided by. Throws NOT_READY. */
  scopeNow(
    caller: Pick<Caller, 'partner' | 'reads'>,
    purpose: string | null,
  ): Pick<Authorized, 'register' | 'fresh' | 'held'>;
  /** The data products that a caller may use for a purpose at an instant, and the schema that a set of products reaches. */
  productsFor(caller: Caller, purpose: string | null, instant: string): ReadonlySet<string>;
  contractOf(products: ReadonlySet<string>): GraphQLSchema;
  /** Why an operation would be answered as it would be. */
  readonly explain: Explainer;
  execute(
    authorized: Authorized,
    input: OperationInput,
    delegation: Omit<Delegation, 'held' | 'register'>,
  ): Promise<Executed>;
};

/** A supergraph that has a subgraph which this gateway has no address of. */
class UnknownSubgraphError extends Error {
  override name = 'UnknownSubgraphError';

  constructor(names: readonly string[], known: Iterable<string>) {
    super(
      `The supergraph has subgraphs that this gateway has no address of: ${names.join(', ')}. Known: ${[...known].join(', ')}.`,
    );
  }
}

/** A supergraph that governs nothing is not served as if it were governed. */
class UngovernedSupergraphError extends Error {
  override name = 'UngovernedSupergraphError';

  constructor() {
    super(
      'The supergraph has no @requiresScopes: it has no authorisation model. Compose the schema with data products, or serve it with --ungoverned on loopback.',
    );
  }
}

/**
 * Makes a hub over a supergraph. Refuses one without an authorisation model, with subgraphs whose addresses are not known,
 * or that the hub's own shared queries do not fit. Between its stages the event loop has its turn: another hub may be
 * answering requests meanwhile.
 */
export async function createHub(parts: HubParts): Promise<Hub> {
  const model = readAuthorizationModel(parts.supergraphSdl);
  if (isEmptyModel(model)) throw new UngovernedSupergraphError();
  await turn();
  const sdl = print(stripAuthorization(parts.supergraphSdl));
  await turn();
  const supergraph = Supergraph.build(sdl);
  const { subgraphs: known } = parts.delegate;
  const unknown = [...supergraph.subgraphsMetadata()].flatMap(({ name }) => (known.has(name) ? [] : [name]));
  if (unknown.length > 0) throw new UnknownSubgraphError(unknown, known.keys());
  await turn();
  // Kept by the supergraph, and the half of what making a planner takes.
  supergraph.subgraphs();
  await turn();
  const execution = createExecution(supergraph);
  const { apiSchema } = execution;
  await turn();
  const authorizeOperation = createAuthorizer(apiSchema, model);
  const scopes = createScopes();
  const contracts = createContracts(apiSchema, model);
  const documents = createDocumentReader({ ...parts, schema: apiSchema });
  await turn();
  const sharedQueries = await parts.sharedQueries(documents);
  const delegate = createDelegate(parts.delegate);

  const scopeNow: Hub['scopeNow'] = (caller, purpose) => {
    const register = parts.register.current();
    if (!register) throw new Refused('NOT_READY');
    const fresh = parts.register.fresh();
    const asking = { partner: caller.partner.id, purpose, instant: new Date().toISOString() };
    return { register, fresh, held: scopes(register, fresh, asking, caller.reads) };
  };

  const answers = createAnswerCache({
    schema: apiSchema,
    schemaDigest: createHash('sha256').update(parts.supergraphSdl).digest('base64url'),
    subgraphsOf: ({ decision, key }, { operation }) =>
      decision.document === null
        ? []
        : execution.compile(key, decision.document, operation.name?.value).subgraphs,
    vintages: parts.vintages,
    limits: parts.cache,
  });

  const hub: Hub = {
    ...parts,
    answers,
    // Made into a key once: as bytes it would cost ten times as much a request.
    variables: createVariables(createSecretKey(parts.logKey)),
    schema: apiSchema,
    documents,
    sharedQueries,
    graphql: (request, context) =>
      apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: request, context: async () => context }),
    authorize(input, caller, purpose) {
      const { register, fresh, held } = scopeNow(caller, purpose);
      return authorizeOperation(input, purpose, held, register, fresh);
    },
    async read(text) {
      const read = Promise.withResolvers<OperationInput>();
      const context: Reading = { trace: startTrace('', ''), read: read.resolve };
      const { body } = await apollo.executeOperation({ query: text }, { contextValue: context });
      const [error] = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
      if (error) throw new GraphQLError(error.message, { extensions: error.extensions ?? {} });
      return read.promise;
    },
    plan(key, document, input) {
      execution.compile(key, document, input.operation.name?.value);
    },
    scopeNow,
    fingerprintOf: (caller, purpose) => scopeNow(caller, purpose).held.fingerprint,
    productsFor(caller, purpose, instant) {
      const register = parts.register.current();
      if (!register) throw new Refused('NOT_READY');
      const asking = { partner: caller.partner.id, purpose, instant };
      return new Set(scopeFor(register, asking).grants.map(({ product }) => product));
    },
    contractOf: (products) => contracts.of(products),
    explain: createExplainer({ ...parts, schema: apiSchema, model }),
    async execute({ decision, key, held, register }, input, delegation) {
      const { document } = decision;
      if (document === null) return { data: null, errors: [] };
      return execution.compile(key, document, input.operation.name?.value).execute({
        variables: input.variables,
        fetch: delegate.fetchFor({ ...delegation, held, register }),
        // Introspection tells of nothing but the partner's contract.
        introspection: () => contracts.of(held.products),
      });
    },
    async [Symbol.asyncDispose]() {
      await apollo.stop();
      await delegate.close();
    },
  };

  const apollo = new ApolloServer<RequestContext | Reading>({
    gateway: gatewayOver(apiSchema, sdl, (request) => {
      const context = request.context as RequestContext | Reading;
      if ('read' in context) return onlyRead(context, request);
      return answerOperation(hub, context, request);
    }),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    // A request with a bearer token is never a simple one: browsers ask before they send it from another origin.
    csrfPrevention: { requestHeaders: ['authorization'] },
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stringifyResult,
    parseOptions: { maxTokens: parts.maxTokens },
    validationRules: [limitsRule(parts.limits), reservedAliasesRule, wellFormedValuesRule],
    logger: { debug() {}, info() {}, warn() {}, error: parts.report },
    formatError(formatted, error) {
      const { code, limit, ...extensions } = formatted.extensions ?? {};
      if (typeof limit === 'string') {
        return { ...formatted, extensions: { code: 'OPERATION_TOO_LARGE', limit } };
      }
      if (isErrorCode(code) && code !== 'INTERNAL') {
        const { stacktrace: _, ...rest } = extensions;
        return { ...formatted, extensions: { ...rest, code } };
      }
      parts.report(error);
      const { path } = formatted;
      return {
        message: errorCatalogue.INTERNAL.meaning,
        ...(path ? { path } : {}),
        extensions: { code: 'INTERNAL' },
      };
    },
    plugins: [
      // Both would do their work for every request, and nobody reads what they say.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      {
        async requestDidStart() {
          return {
            async didResolveOperation({ contextValue: { trace }, operationName, queryHash }) {
              trace.operation ??= operationName;
              trace.document = queryHash;
            },
            async willSendResponse({ contextValue: { trace }, response }) {
              if (response.body.kind !== 'single') return;
              for (const { extensions } of response.body.singleResult.errors ?? []) {
                trace.codes.add(String(extensions?.code));
              }
            },
          };
        },
      },
    ],
  });
  await apollo.start();
  return hub;
}

/** The context of a document that is read and not answered. */
type Reading = { readonly trace: Trace; readonly read: (input: OperationInput) => void };

/** Variables have their defaults, and those without one nothing: it may not be run as it stands. */
async function onlyRead(
  { read }: Reading,
  { document, operation, queryHash: key }: GatewayGraphQLRequestContext,
): Promise<GatewayExecutionResult> {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  read({ document, operation, key, variables: Object.fromEntries(defaults) });
  return { data: null };
}
