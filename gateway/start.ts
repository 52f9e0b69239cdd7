import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRemoteJWKSet } from 'jose';
import type { GatewayConfig } from '../config.ts';
import { errorCatalogue } from '../schema/errors.ts';
import { committedSupergraphSdl } from '../schema/sdl.ts';
import { signRegisterToken } from '../trust/scope-assertion.ts';
import { openAccessLog } from './access-log.ts';
import { accessLogLines } from './access-log-lines.ts';
import { bodyLimitFor } from './body-limit.ts';
import { openConsole } from './console.ts';
import { contract } from './contract.ts';
import { followDataLinks } from './data-links.ts';
import { describeQueries, describeQuestion } from './describe-queries.ts';
import { explainQuestion } from './explain.ts';
import { createExports } from './export/export.ts';
import { createFeed, feedQuestion } from './feed.ts';
import { createHub, type Hub } from './hub.ts';
import { forHubSubgraph } from './hub-subgraph-service.ts';
import { createLogProofs } from './log-proofs.ts';
import { createPlaces } from './places.ts';
import { followRegister } from './register.ts';
import { readReports } from './report/definition.ts';
import { reportService } from './report/run.ts';
import type { Incoming } from './request/admit.ts';
import { tokenVerifier } from './request/authenticate.ts';
import { route, type Service } from './request.ts';
import { followSavedQueries } from './saved-queries.ts';
import { createScopeStreams } from './scope-stream.ts';
import { createGatewayServer } from './server.ts';
import { createSharedQueries, readBuiltInQueries } from './shared-queries.ts';
import { readPublicKeys, readSigningKeys } from './signing-keys.ts';
import { createSupergraphs, type Supergraphs, type WarmedHub } from './supergraphs.ts';
import { createUnknownCallers } from './unknown-callers.ts';
import { followVintages } from './vintages.ts';
import { startWarming } from './warm.ts';

/** What a gateway needs beside its configuration. */
export type StartParts = {
  /** Another supergraph than the committed one. */
  readonly supergraphSdl?: string | undefined;
  /** Subgraphs of such a supergraph beside the five, by name; and the folder of the shared queries that fit it. */
  readonly subgraphs?: ReadonlyMap<string, string> | undefined;
  readonly sharedQueriesFolder?: string | undefined;
  readonly logKey: Uint8Array;
  readonly also?: (request: IncomingMessage, response: ServerResponse) => boolean;
  readonly report: (error: unknown) => void;
};

/** A running gateway. */
export type RunningGateway = AsyncDisposable & {
  readonly url: string;
  /** Resolves when the first register has been verified and the shared queries planned. */
  readonly ready: Promise<void>;
  /** Takes another supergraph in place of the one that is served, or throws. */
  readonly takeSupergraph: Supergraphs['take'];
};

const sharedQueriesFolder = `${import.meta.dirname}/../schema/shared-queries`;
const consoleFolder = `${import.meta.dirname}/../console/dist`;
const reportsFolder = `${import.meta.dirname}/../schema/reports`;

/** Starts a gateway: follows the register, opens the log, listens. */
export async function startGateway(config: GatewayConfig, parts: StartParts): Promise<RunningGateway> {
  const { report } = parts;
  await using stack = new AsyncDisposableStack();
  const keys = await readSigningKeys(config.HUB_SIGNING_KEYS_FILE);
  const logKeys =
    config.HUB_LOG_KEYS_FILE === 'none' ? undefined : await readPublicKeys(config.HUB_LOG_KEYS_FILE);
  const reports = await readReports(reportsFolder);
  const pages = await openConsole(consoleFolder, {
    origin: config.HUB_ORIGIN,
    issuer: config.HUB_ISSUER,
    client: config.HUB_PEOPLE_CLIENTS[0] ?? null,
    resource: config.HUB_AUDIENCE,
  });
  if (!pages.built) report(new Error(errorCatalogue.CONSOLE_NOT_BUILT.meaning));
  const id = config.HUB_GATEWAY_ID === 'random' ? randomUUID() : config.HUB_GATEWAY_ID;
  const register = stack.use(
    followRegister({
      origin: new URL(config.HUB_SUBGRAPH_CITY).origin,
      token: () => signRegisterToken(config.HUB_ORIGIN, keys.signer, id),
      staleness: config.HUB_REGISTER_STALENESS_MS,
      clockSkew: config.HUB_CLOCK_SKEW_MS,
      report,
      rejected: (rejected) => {
        for (const { version, why } of rejected)
          report(new Error(`Agreement version ${version} refused: ${why}.`));
      },
    }),
  );
  const log = stack.use(openAccessLog(config.HUB_LOG_DATABASE_URL.reveal()));
  const statistics = [
    ['city', config.HUB_SUBGRAPH_CITY],
    ['police', config.HUB_SUBGRAPH_POLICE],
    ['region', config.HUB_SUBGRAPH_REGION],
    ['civil-society', config.HUB_SUBGRAPH_CIVIL_SOCIETY],
  ] as const;
  const vintages = stack.use(
    followVintages({
      subgraphs: new Map(statistics),
      issuer: config.HUB_ORIGIN,
      signer: keys.signer,
      report,
    }),
  );
  const dataLinks = stack.use(
    followDataLinks({
      origin: new URL(config.HUB_SUBGRAPH_HUB).origin,
      issuer: config.HUB_ORIGIN,
      signer: keys.signer,
      staleness: config.HUB_REGISTER_STALENESS_MS,
      report,
    }),
  );
  const verifyToken = tokenVerifier(
    config.HUB_ISSUER,
    config.HUB_AUDIENCE,
    createRemoteJWKSet(new URL(config.HUB_JWKS_URL), { cooldownDuration: 1_000, timeoutDuration: 3_000 }),
  );
  const places = createPlaces(config.HUB_RATE_PER_SECOND, config.HUB_CONCURRENT_REQUESTS);
  const unknownCallers = createUnknownCallers(config.HUB_UNKNOWN_PER_SECOND);
  /** A hub over a supergraph, which is being warmed. What does not depend on the supergraph, hubs have in common. */
  const build = async (supergraphSdl: string): Promise<WarmedHub> => {
    await using own = new AsyncDisposableStack();
    const hub = await createHub({
      supergraphSdl,
      register,
      log,
      verifyToken,
      delegate: {
        subgraphs: new Map([...(parts.subgraphs ?? []), ...statistics, ['hub', config.HUB_SUBGRAPH_HUB]]),
        issuer: config.HUB_ORIGIN,
        signer: keys.signer,
        proofOf: register.proofOf,
        timeout: config.HUB_SUBGRAPH_TIMEOUT_MS,
        report,
      },
      vintages,
      dataLinks,
      async sharedQueries(documents) {
        const builtIn = await readBuiltInQueries(parts.sharedQueriesFolder ?? sharedQueriesFolder, documents);
        const saved = own.use(
          followSavedQueries({
            origin: new URL(config.HUB_SUBGRAPH_HUB).origin,
            issuer: config.HUB_ORIGIN,
            signer: keys.signer,
            documents,
            staleness: config.HUB_REGISTER_STALENESS_MS,
            report,
          }),
        );
        return createSharedQueries(builtIn, saved);
      },
      peopleClients: config.HUB_PEOPLE_CLIENTS,
      issuer: config.HUB_ISSUER,
      logKey: parts.logKey,
      limits: {
        depth: config.HUB_MAX_DEPTH,
        fields: config.HUB_MAX_FIELDS,
        aliases: config.HUB_MAX_ALIASES,
        cost: config.HUB_MAX_COST,
      },
      maxTokens: config.HUB_MAX_TOKENS,
      places,
      unknownCallers,
      keepVariables: new Set(config.HUB_LOG_KEEP_VARIABLES),
      requestTimeout: config.HUB_REQUEST_TIMEOUT_MS,
      cache: { entries: config.HUB_CACHE_ENTRIES, bytes: config.HUB_CACHE_BYTES },
      report,
    });
    own.use(hub);
    const warming = own.use(startWarming(hub));
    const all = own.move();
    return { hub, warming, [Symbol.asyncDispose]: () => all.disposeAsync() };
  };
  const supergraphs = stack.use(
    await createSupergraphs(parts.supergraphSdl ?? committedSupergraphSdl(), build, report),
  );
  const { warming: first } = supergraphs.get();
  let warm = false;
  first.whole.then(() => {
    warm = true;
  });
  const bodyLimits = { usual: config.HUB_BODY_LIMIT, document: config.HUB_DOCUMENT_LIMIT };
  const feed = createFeed({
    subgraphs: new Map(statistics),
    issuer: config.HUB_ORIGIN,
    signer: keys.signer,
    gateway: id,
    report,
  });
  const { service, bodyLimit } = forHubSubgraph({ register, report }, config.HUB_ORIGIN, keys.published);
  const hubs = {
    get: () => supergraphs.get().hub,
    use: <R>(work: (hub: Hub) => Promise<R>) => supergraphs.use(({ hub }) => work(hub)),
  };
  const scopeStreams = createScopeStreams({
    hubs,
    logKey: parts.logKey,
    mostOfPerson: config.HUB_SCOPE_STREAMS_PERSON,
    mostOfPartner: config.HUB_SCOPE_STREAMS_PARTNER,
    report,
  });
  const routed = (incoming: Incoming, served?: Service) =>
    supergraphs.use(({ hub }) => route(hub, incoming, served));
  const server = createGatewayServer({
    route: (incoming) => routed(incoming),
    contract: (incoming) => routed(incoming, contract),
    accessLogLines: (incoming) => routed(incoming, accessLogLines),
    reports: (path, incoming) => routed(incoming, reportService(reports, path)),
    exports: createExports(hubs, config.HUB_EXPORT_LIMIT),
    scopeStream: scopeStreams.open,
    logProofs: createLogProofs(
      new URL(config.HUB_SUBGRAPH_HUB).origin,
      config.HUB_UNKNOWN_PER_SECOND,
      report,
    ),
    forHubSubgraph: {
      answer: {
        '/explain': service(explainQuestion, (...asked) => supergraphs.get().hub.explain(...asked)),
        '/feed': service(feedQuestion, feed),
        '/describe-shared-queries': service(describeQuestion, (...asked) =>
          describeQueries(supergraphs.get().hub)(...asked),
        ),
      },
      bodyLimit,
    },
    console: pages,
    ready: () => register.current() !== undefined && warm,
    keys: keys.published,
    logKeys,
    bodyLimit: (headers) => bodyLimitFor(headers, bodyLimits, verifyToken),
    report,
    ...(parts.also ? { also: parts.also } : {}),
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.HUB_PORT, config.HUB_HOST, resolve);
  });
  stack.defer(async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 2_000).unref();
    await closed;
  });
  // They would be waited for.
  stack.use(scopeStreams);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : config.HUB_PORT;
  const running = stack.move();
  return {
    url: `http://${config.HUB_HOST}:${port}`,
    ready: Promise.all([register.ready, vintages.ready, first.whole]).then(() => {}),
    takeSupergraph: supergraphs.take,
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}
