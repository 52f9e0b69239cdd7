import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ApolloServer, HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/resolverMap.js';
import DataLoader from 'dataloader';
import { type GraphQLSchema, parse } from 'graphql';
import type { JWTVerifyGetKey } from 'jose';
import { type ErrorCode, errorCatalogue } from '../schema/errors.ts';
import { subgraphSdl } from '../schema/sdl.ts';
import { AssertionError, type ScopeClaims, verifyProofsToken } from '../trust/scope-assertion.ts';
import { type AssertionVerifier, createAssertionVerifier } from './assertions.ts';
import type { Rests } from './changes.ts';
import type { DatabaseName, ServedDatabase } from './database.ts';
import type { Reference } from './reference.ts';
import { createSealer, type Transaction, withScope } from './row-security.ts';
import { guardByScopes, mask } from './schema-guard.ts';
import type { SecondLock } from './second-lock.ts';
import { type SubgraphWork, subgraphWork } from './work.ts';

/** What a resolver may know and do: the scope that was asserted, one transaction under it, and a tally. */
export type SubgraphContext = {
  readonly claims: ScopeClaims;
  /** Shows the gateway on whose behalf it is asked back: an assertion for the gateway, without grants. Empty, and so refused, where it gave none. */
  readonly assertion: string;
  readonly reference: Reference;
  readonly tx: Transaction;
  /** After a change: forgets what was read before it, and moves the request's instant on to now. */
  renew(): void;
  /** Counts cells that the request asks for, and gives how many these make in all. */
  askCells(cells: number): number;
  /** Notes rows that leave, for the access log. */
  read(product: string, provider: string, rows: number): void;
  /** The request's loader of that name, made at first use: one statement for all that asks at the same time. */
  loader<K, V>(
    name: string,
    batch: (keys: readonly K[]) => Promise<readonly (V | Error)[]>,
    cacheKey?: (key: K) => string,
  ): DataLoader<K, V, string>;
};

/** What a subgraph is made of. */
export type SubgraphSettings = {
  readonly name: DatabaseName;
  readonly resolvers: Resolvers;
  readonly db: ServedDatabase;
  readonly reference: Reference;
  readonly sealKey: Uint8Array;
  /** The hub that may assert scopes, and its public keys. */
  readonly hubIssuer: string;
  readonly hubKeys: JWTVerifyGetKey;
  readonly host: string;
  readonly port: number;
  /** What this subgraph's own organisations have signed and pinned. */
  readonly secondLock: SecondLock;
  /** Names what answers rest on; left out, no gateway may keep them. */
  readonly rests?: Rests;
  /** The subgraph's clock, milliseconds; the machine's unless set. */
  readonly clock?: () => number;
  /** Further paths that the subgraph serves beside /graphql (the register, at the city). */
  readonly also?: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Told of what partners never see: the cause of an INTERNAL. */
  readonly report: (error: unknown) => void;
};

/** Resolvers by type and field. Generated types check each subgraph's own map; here it is only passed on. */
export type Resolvers = GraphQLResolverMap<SubgraphContext>;

/** A running subgraph. */
export type RunningSubgraph = AsyncDisposable & { readonly url: string };

/** What a running subgraph answers with. */
type Parts = {
  readonly apollo: ApolloServer<SubgraphContext>;
  readonly verify: AssertionVerifier;
  readonly seal: ReturnType<typeof createSealer>;
};

const bodyLimit = 4 * 1024 * 1024;

/** Starts a subgraph's server. It answers nothing without a scope assertion of the hub, made for this subgraph. */
export async function startSubgraph(settings: SubgraphSettings): Promise<RunningSubgraph> {
  const schema = subgraphSchema(settings.name, settings.resolvers);
  const apollo = new ApolloServer<SubgraphContext>({
    schema,
    introspection: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: false,
    // Both would be called for every field, and nobody reads what they say.
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginInlineTraceDisabled()],
    logger: { debug() {}, info() {}, warn() {}, error: settings.report },
    formatError: (formatted, error) => mask(formatted, error, settings.report),
  });
  await apollo.start();
  const parts: Parts = {
    apollo,
    verify: createAssertionVerifier(settings.name, settings.hubIssuer, settings.hubKeys),
    seal: createSealer(settings.reference, settings.sealKey),
  };
  const server = createServer((request, response) => {
    if (settings.also?.(request, response)) return;
    handle(settings, parts, request, response).catch((error: unknown) => {
      settings.report(error);
      if (!response.headersSent) answer(response, 500, failure('INTERNAL'));
      else response.destroy();
    });
  });
  server.keepAliveTimeout = 65_000;
  await listen(server, settings.host, settings.port);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : settings.port;
  return {
    url: `http://${settings.host}:${port}/graphql`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await apollo.stop();
    },
  };
}

/** The executable schema of a subgraph, its governed fields guarded by the asserted scope. */
function subgraphSchema(name: DatabaseName, resolvers: Resolvers): GraphQLSchema {
  // The library types contexts as unknown; startSubgraph gives every execution a SubgraphContext.
  const untyped = resolvers as GraphQLResolverMap<unknown>;
  return guardByScopes(buildSubgraphSchema({ typeDefs: parse(subgraphSdl(name)), resolvers: untyped }));
}

async function handle(
  settings: SubgraphSettings,
  parts: Parts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = request.url?.split('?')[0];
  if (path === '/health/live') return answer(response, 200, { live: true });
  if (path !== '/graphql' && path !== '/proofs') return answer(response, 404, failure('NOT_FOUND'));
  if (request.method !== 'POST') return answer(response, 405, failure('METHOD_NOT_ALLOWED'));
  return path === '/proofs'
    ? takeProofs(settings, request, response)
    : execute(settings, parts, request, response);
}

/** Where a gateway brings what proves the versions that the second lock has asked for. */
async function takeProofs(
  { name, hubIssuer, hubKeys, secondLock }: SubgraphSettings,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (!token || !(await verifyProofsToken(token, name, hubIssuer, hubKeys))) {
    return answer(response, 401, failure('ASSERTION_INVALID'));
  }
  const proved = await secondLock.prove(await readJson(request));
  return proved ? answer(response, 200, { proved }) : answer(response, 400, failure('BAD_REQUEST'));
}

async function execute(
  settings: SubgraphSettings,
  { apollo, verify, seal }: Parts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body: GraphQLBody | undefined = await readJson(request);
  if (body === undefined) return answer(response, 400, failure('BAD_REQUEST'));
  const { query, variables, operationName, extensions } = body;
  const now = (settings.clock ?? Date.now)();
  let asserted: ScopeClaims;
  try {
    asserted = await verify(extensions?.scope, now);
  } catch (error) {
    if (!(error instanceof AssertionError)) throw error;
    return answer(response, 401, failure(error.code));
  }
  const rests = settings.rests?.();
  const { grants, unproved } = await settings.secondLock.admit(asserted, extensions?.token, now);
  // Before anything is executed, so that whatever is asked happens once.
  if (unproved.length > 0 && extensions?.proofs !== 'brought') {
    return answer(response, 409, failure('PROOF_REQUIRED', { digests: unproved }));
  }
  const claims = { ...asserted, grants };
  const tally = new Map<string, { product: string; provider: string; rows: number }>();
  const statements: string[] = [];
  const answering = (tx: Transaction) =>
    apollo.executeOperation(
      {
        query,
        variables,
        operationName,
        http: { method: 'POST', headers: new HeaderMap(), search: '', body: '' },
      },
      {
        contextValue: contextFor(claims, String(extensions?.ask ?? ''), settings.reference, tx, tally),
      },
    );
  const { result, changes } = await withScope(settings.db, seal(asserted, grants), answering, (text) =>
    statements.push(text),
  );
  if (subgraphWork.hasSubscribers) {
    subgraphWork.publish({
      subgraph: settings.name,
      operation: operationName ?? null,
      statements,
    } satisfies SubgraphWork);
  }
  if (result.body.kind !== 'single') return answer(response, 500, failure('INTERNAL'));
  const single = result.body.singleResult;
  // What was dropped for want of a proof or a key may be given a moment later: an answer without it is not to be kept.
  const whole = grants.length === asserted.grants.length;
  const told = { read: [...tally.values()], rests: whole ? rests?.(changes) : undefined };
  answer(response, result.http.status ?? 200, { ...single, extensions: told });
}

function contextFor(
  claims: ScopeClaims,
  assertion: string,
  reference: Reference,
  tx: Transaction,
  tally: Map<string, { product: string; provider: string; rows: number }>,
): SubgraphContext {
  const loaders = new Map<string, DataLoader<never, never, string>>();
  let asked = 0;
  // Apollo Server copies the context, so that only what its members refer to is the same for all resolvers.
  const current = { ...claims };
  return {
    claims: current,
    assertion,
    reference,
    tx,
    renew() {
      loaders.clear();
      current.instant = new Date().toISOString();
    },
    askCells(cells) {
      asked += cells;
      return asked;
    },
    read(product, provider, rows) {
      const key = `${product} ${provider}`;
      const known = tally.get(key);
      if (known) known.rows += rows;
      else tally.set(key, { product, provider, rows });
    },
    loader<K, V>(
      name: string,
      batch: (keys: readonly K[]) => Promise<readonly (V | Error)[]>,
      cacheKey: (key: K) => string = String,
    ) {
      const known = loaders.get(name) as DataLoader<K, V, string> | undefined;
      if (known) return known;
      const made = new DataLoader<K, V, string>(batch, { cacheKeyFn: cacheKey });
      loaders.set(name, made as unknown as DataLoader<never, never, string>);
      return made;
    },
  };
}

type GraphQLBody = {
  readonly query?: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  readonly extensions?: {
    readonly scope?: unknown;
    /** What the hub's own subgraph asks the gateway back with. */
    readonly ask?: unknown;
    /** The caller's access token, where own data is asked for. */
    readonly token?: unknown;
    /** `brought`: the gateway has brought the proofs that it can; what is not proved now is dropped. */
    readonly proofs?: unknown;
  };
};

async function readJson(request: IncomingMessage): Promise<object | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    // What is too much is dropped, but read to its end: a connection with a rest on it would hang whoever uses it next.
    if (size <= bodyLimit) chunks.push(chunk);
  }
  if (size > bodyLimit) return undefined;
  try {
    const parsed: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    return parsed !== null && typeof parsed === 'object' ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

function failure(code: ErrorCode, extensions: Readonly<Record<string, unknown>> = {}) {
  return { errors: [{ message: errorCatalogue[code].meaning, extensions: { ...extensions, code } }] };
}

/** Waits until the server listens. Rejects where the port is taken. */
function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
