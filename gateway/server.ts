import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { hubError } from '../schema/errors.ts';
import type { KeySet } from '../trust/scope-assertion.ts';
import type { Console } from './console.ts';
import type { Exported, Streamed } from './export/export.ts';
import { CutOff } from './export/run.ts';
import type { LogProofs } from './log-proofs.ts';
import type { Incoming } from './request/admit.ts';
import type { Outgoing } from './request.ts';
import type { ScopeStreams } from './scope-stream.ts';

/** What the gateway's HTTP server serves. */
export type ServerParts = {
  readonly route: (incoming: Incoming) => Promise<Outgoing>;
  readonly contract: (incoming: Incoming) => Promise<Outgoing>;
  readonly accessLogLines: (incoming: Incoming) => Promise<Outgoing>;
  readonly exports: (incoming: Incoming, pathname: string) => Promise<Exported>;
  readonly scopeStream: ScopeStreams['open'];
  readonly logProofs: LogProofs;
  /** Reports, by their path. */
  readonly reports: (path: string, incoming: Incoming) => Promise<Outgoing>;
  /** What is for the hub's own subgraph alone, by path, and how much of a body is read of it. */
  readonly forHubSubgraph: {
    readonly answer: Readonly<
      Record<'/explain' | '/feed' | '/describe-shared-queries', (incoming: Incoming) => Promise<Outgoing>>
    >;
    readonly bodyLimit: (headers: IncomingHttpHeaders) => Promise<number>;
  };
  readonly console: Console;
  readonly ready: () => boolean;
  /** Public halves of the hub's keys; subgraphs verify scope assertions with them. */
  readonly keys: KeySet;
  /** Public keys of the log's checkpoints; undefined where the log is not signed. */
  readonly logKeys: KeySet | undefined;
  /** How much of a request's body is read, bytes. */
  readonly bodyLimit: (headers: IncomingHttpHeaders) => Promise<number>;
  /** Further paths on the same port (the demonstration issuer's); true where it took the request. */
  readonly also?: (request: IncomingMessage, response: ServerResponse) => boolean;
  readonly report: (error: unknown) => void;
};

const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
} as const;

/**
 * The gateway's HTTP server: /graphql, /graphql/scope, /contract.graphql, /access-log.ndjson, exports of shared queries, /reports/*,
 * /explain, /feed and /describe-shared-queries (for the hub's subgraph), health, the public keys of the hub and its log,
 * the log's checkpoint and consistency proofs, and the console at all that is left.
 */
export function createGatewayServer(parts: ServerParts): Server {
  const server = createServer((request, response) => {
    handle(parts, request, response).catch((error: unknown) => {
      parts.report(error);
      if (response.headersSent) response.destroy();
      else json(response, 500, failure('INTERNAL'));
    });
  });
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;
  server.keepAliveTimeout = 65_000;
  return server;
}

async function handle(parts: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (parts.also?.(request, response)) return;
  const url = addressOf(request.url ?? '/');
  if (!url) return json(response, 404, failure('NOT_FOUND'));
  const { pathname, search } = url;
  const limit = () => parts.bodyLimit(request.headers);
  switch (pathname) {
    case '/graphql':
      return serve(parts.route, request, response, search, await limit());
    case '/graphql/scope':
      return serveScope(parts, request, response, search, await limit());
    case '/contract.graphql':
      return serve(parts.contract, request, response, search, await limit());
    case '/access-log.ndjson':
      return serve(parts.accessLogLines, request, response, search, await limit());
    case '/explain':
    case '/feed':
    case '/describe-shared-queries': {
      const { answer, bodyLimit } = parts.forHubSubgraph;
      return serve(answer[pathname], request, response, search, await bodyLimit(request.headers));
    }
    case '/log/checkpoint':
    case '/log/consistency':
      if (request.method !== 'GET') return json(response, 404, failure('NOT_FOUND'));
      return write(response, await parts.logProofs(pathname, search));
    case '/health/live':
      return json(response, 200, { live: true });
    case '/health/ready':
      return json(response, parts.ready() ? 200 : 503, { ready: parts.ready() });
    case '/.well-known/hub-jwks.json':
      return json(response, 200, parts.keys);
    case '/.well-known/hub-log-jwks.json':
      return parts.logKeys ? json(response, 200, parts.logKeys) : json(response, 404, failure('NOT_FOUND'));
    default: {
      if (pathname.startsWith('/reports/')) {
        const report = (incoming: Incoming) => parts.reports(pathname, incoming);
        return serve(report, request, response, search, await limit());
      }
      if (pathname.startsWith('/shared-queries/')) {
        return serveExport(parts, request, response, pathname, search, await limit());
      }
      const answer = parts.console.handle(request, response, pathname);
      if (answer === 'answered') return;
      return json(response, 404, failure(answer === 'unbuilt' ? 'CONSOLE_NOT_BUILT' : 'NOT_FOUND'));
    }
  }
}

/** The path and the query string; null where it is no address. What nearly all ask for needs no parsing. */
const addressOf = (url: string): { readonly pathname: string; readonly search: string } | null =>
  url === '/graphql' ? { pathname: url, search: '' } : URL.parse(url, 'http://hub.invalid');

async function serve(
  service: (incoming: Incoming) => Promise<Outgoing>,
  request: IncomingMessage,
  response: ServerResponse,
  search: string,
  bodyLimit: number,
): Promise<void> {
  const body = await readBody(request, response, bodyLimit);
  const { method = 'GET', headers } = request;
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  if (response.destroyed) gone.abort();
  write(response, await service({ method, headers, search, body, gone: gone.signal }));
}

async function serveExport(
  parts: ServerParts,
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
  search: string,
  bodyLimit: number,
): Promise<void> {
  const body = await readBody(request, response, bodyLimit);
  const { method = 'GET', headers } = request;
  const exported = await parts.exports({ method, headers, search, body }, pathname);
  if ('body' in exported) return write(response, exported);
  await stream(response, exported, parts.report);
}

async function serveScope(
  parts: ServerParts,
  request: IncomingMessage,
  response: ServerResponse,
  search: string,
  bodyLimit: number,
): Promise<void> {
  const body = await readBody(request, response, bodyLimit);
  const { method = 'GET', headers } = request;
  const opened = await parts.scopeStream({ method, headers, search, body });
  if ('body' in opened) return write(response, opened);
  response.writeHead(opened.status, { ...securityHeaders, ...opened.headers });
  opened.begin(response);
}

/** How often it is asked, while a reader is slow, whether what waits may still leave, milliseconds. */
const asking = 250;
/** How long a reader may take over what it has been sent, milliseconds. */
const slowest = 60_000;

/** Writes as fast as it is taken. What was cut off ends with the connection, so that nobody takes it for whole. */
async function stream(
  response: ServerResponse,
  { status, headers, chunks, stands, close }: Streamed,
  report: (error: unknown) => void,
): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  // Who went while the first page was read is not heard of again.
  if (response.destroyed) gone.abort();
  else response.writeHead(status, { ...securityHeaders, ...headers });
  try {
    for await (const chunk of chunks) {
      if (gone.signal.aborted) return;
      if (!response.write(chunk)) await drained(response, stands, gone.signal);
    }
    response.end();
  } catch (error) {
    if (!gone.signal.aborted && !(error instanceof CutOff)) report(error);
    // What has been written is sent first: the mark that the file is cut off is in it.
    await new Promise<void>((resolve) => {
      if (gone.signal.aborted) resolve();
      else response.write('', () => resolve());
      setTimeout(resolve, 1_000).unref();
    });
    response.destroy();
  } finally {
    close();
  }
}

/** Resolves when the reader has taken what waits. Throws where it takes too long, or may no longer have it. */
async function drained(
  response: ServerResponse,
  stands: () => Promise<boolean>,
  gone: AbortSignal,
): Promise<void> {
  const taken = once(response, 'drain', { signal: AbortSignal.any([gone, AbortSignal.timeout(slowest)]) });
  const done = taken.then(() => true);
  while (!(await Promise.race([done, delay(asking, false)]))) {
    // What waits was read under what no longer holds: not even a mark is put behind it.
    if (!(await stands())) response.destroy();
  }
}

/** The body, or undefined where it is larger than allowed; the connection is then given up after the answer. */
function readBody(
  request: IncomingMessage,
  response: ServerResponse,
  limit: number,
): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  const whole = Promise.withResolvers<string | undefined>();
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= limit) {
      chunks.push(chunk);
      return;
    }
    // What follows flows by unread.
    if (!response.headersSent) response.setHeader('connection', 'close');
    chunks.length = 0;
    whole.resolve(undefined);
  });
  request.once('end', () => whole.resolve(Buffer.concat(chunks).toString('utf8')));
  request.once('error', whole.reject);
  return whole.promise;
}

const longText = 4_096;

function write(response: ServerResponse, { status, headers, body }: Outgoing): void {
  // A long text is encoded once: Node would count its bytes, put it behind the head, and encode that.
  const pieces = [body]
    .flat()
    .map((piece) => (typeof piece === 'string' && piece.length > longText ? Buffer.from(piece) : piece));
  const bytes = pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0);
  const length = status === 304 || response.req.method === 'HEAD' ? {} : { 'content-length': bytes };
  response.writeHead(status, { ...securityHeaders, ...headers, ...length });
  // Corked, so that they leave together.
  response.cork();
  for (const piece of pieces.slice(0, -1)) response.write(piece);
  response.end(pieces.at(-1));
}

function json(response: ServerResponse, status: number, value: unknown): void {
  const text = JSON.stringify(value);
  response.writeHead(status, {
    ...securityHeaders,
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  });
  response.end(text);
}

function failure(code: 'INTERNAL' | 'NOT_FOUND' | 'CONSOLE_NOT_BUILT') {
  const { message, extensions } = hubError(code);
  return { errors: [{ message, extensions }] };
}
