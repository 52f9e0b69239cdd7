import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { drizzle } from 'drizzle-orm/postgres-js';
import type { JWTVerifyGetKey } from 'jose';
import type postgres from 'postgres';
import * as z from 'zod';
import { type ErrorCode, errorCatalogue } from '../../schema/errors.ts';
import { agreementFeedQuestion } from '../../trust/agreement-feed.ts';
import type { RegisterLine, RegisterMoment } from '../../trust/register-lines.ts';
import { verifyRegisterToken } from '../../trust/scope-assertion.ts';
import { readAgreementFeed } from './agreement-feed.ts';
import {
  isKnown,
  putAcknowledgement,
  readRegister,
  readRegisterMoment,
  type Since,
} from './register-queries.ts';

/** What the register service is made of. */
export type RegisterServiceSettings = {
  /** A pool of its own, logged in as a member of hub_register, of at least 5. The caller ends it, after `close`. */
  readonly sql: postgres.Sql;
  readonly hubIssuer: string;
  readonly hubKeys: JWTVerifyGetKey;
  readonly heartbeatMilliseconds?: number;
  /** Told of faults; what it is told never reaches a gateway. */
  readonly report?: (error: unknown) => void;
};

/**
 * The register of agreements as gateways read it: `GET /register` (whole; with `since` and `mark`, what has changed since
 * that version), `GET /register/stream`, `POST /register/acknowledged`, and `POST /register/changes` (the feed's part).
 */
export type RegisterService = {
  /** Takes the request where its path is the register's; false where it is not. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  /** Ends all streams. The pool stays open. */
  close(): Promise<void>;
};

const listenAgain = 1000;
/** Whole registers under way at once: each holds a connection for seconds, and heartbeats and changes need theirs. */
const wholesAtOnce = 2;
/** How long a gateway may take nothing of what is written to it, milliseconds. */
const stalled = 10_000;
/** Bytes that a stream may be behind before it is ended: some hundred heartbeats. */
const behind = 16_384;
const acknowledgement = z.object({
  version: z.number().int().min(0),
  staleness: z.number().int().min(1).max(600_000),
});

/**
 * Serves the register. A stream tells its version at once, on every change, and at every heartbeat; a heartbeat is
 * read from the database, so that silence means that the register cannot be reached (promise 3 of the design).
 */
export function createRegisterService(settings: RegisterServiceSettings): RegisterService {
  const { sql, hubIssuer, hubKeys, heartbeatMilliseconds = 250, report = () => {} } = settings;
  const db = drizzle(sql);
  const streams = new Set<ServerResponse>();
  const closing = new AbortController();
  const takePlace = places(wholesAtOnce);
  let beating = false;
  let again = false;

  const send = (moment: RegisterMoment, to: Iterable<ServerResponse> = streams): void => {
    const event = `data: ${JSON.stringify(moment)}\n\n`;
    for (const stream of to) {
      if (stream.writableLength > behind) stream.destroy();
      else stream.write(event);
    }
  };

  // A change while a version is being read may not be in it: it is read once more.
  const beat = async (): Promise<void> => {
    again = beating;
    if (beating || streams.size === 0) return;
    beating = true;
    try {
      send(await readRegisterMoment(db));
    } catch (error) {
      report(error);
    } finally {
      beating = false;
      if (again) void beat();
    }
  };
  const heart = setInterval(() => void beat(), heartbeatMilliseconds);
  heart.unref();

  // A lost connection listens again by itself; only the first attempt can fail for good.
  const listening = (async () => {
    while (!closing.signal.aborted) {
      try {
        return await sql.listen(
          'hub_register',
          () => void beat(),
          () => void beat(),
        );
      } catch (error) {
        report(error);
        await sleep(listenAgain, undefined, { signal: closing.signal }).catch(() => {});
      }
    }
    return undefined;
  })();

  const gatewayOf = async (request: IncomingMessage): Promise<string | null> => {
    const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
    return token === undefined ? null : await verifyRegisterToken(token, hubIssuer, hubKeys);
  };

  const serveRegister = async (query: URLSearchParams, response: ServerResponse): Promise<void> => {
    const since = sinceOf(query);
    const known = since !== undefined && (await isKnown(db, since));
    using _place = known ? undefined : await takePlace();
    if (response.destroyed) return;
    response.writeHead(200, { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' });
    await readRegister(db, since, (line) => writeLine(response, line));
    response.end();
  };

  const serveStream = async (response: ServerResponse): Promise<void> => {
    const moment = await readRegisterMoment(db);
    if (closing.signal.aborted || response.destroyed) {
      response.destroy();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    streams.add(response);
    response.on('close', () => streams.delete(response));
    send(moment, [response]);
  };

  const acknowledge = async (gateway: string, request: IncomingMessage, response: ServerResponse) => {
    const said = acknowledgement.safeParse(await readJson(request, mostAcknowledged));
    if (!said.success) return refuse(response, 400, 'BAD_REQUEST');
    await putAcknowledgement(db, gateway, said.data);
    response.writeHead(204, { 'cache-control': 'no-store' }).end();
  };

  const serveChanges = async (request: IncomingMessage, response: ServerResponse) => {
    const asked = agreementFeedQuestion.safeParse(await readJson(request, mostAsked));
    if (!asked.success) return refuse(response, 400, 'BAD_REQUEST');
    const feed = await readAgreementFeed(db, asked.data);
    if (!feed) return refuse(response, 400, 'CURSOR_INVALID');
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(JSON.stringify(feed));
  };

  const serve = async (
    path: string,
    query: URLSearchParams,
    request: IncomingMessage,
    response: ServerResponse,
  ) => {
    const method = posted.has(path) ? 'POST' : 'GET';
    if (request.method !== method) return refuse(response, 405, 'METHOD_NOT_ALLOWED');
    const gateway = await gatewayOf(request);
    if (gateway === null) return refuse(response, 401, 'ASSERTION_INVALID');
    if (path === '/register') return await serveRegister(query, response);
    if (path === '/register/stream') return await serveStream(response);
    if (path === '/register/changes') return await serveChanges(request, response);
    return await acknowledge(gateway, request, response);
  };

  return {
    handle(request, response) {
      const [path = '', query] = (request.url ?? '').split('?');
      if (!paths.has(path)) return false;
      serve(path, new URLSearchParams(query), request, response).catch((error: unknown) => {
        if (!response.destroyed) report(error);
        if (response.headersSent) response.destroy();
        else refuse(response, 503, 'AGREEMENTS_UNAVAILABLE');
      });
      return true;
    },
    async close() {
      closing.abort();
      clearInterval(heart);
      for (const stream of streams) stream.end();
      streams.clear();
      const listener = await Promise.race([listening, sleep(listenAgain, undefined, { ref: false })]);
      await listener?.unlisten().catch(report);
    },
  };
}

const posted: ReadonlySet<string> = new Set(['/register/acknowledged', '/register/changes']);
const paths: ReadonlySet<string> = new Set(['/register', '/register/stream', ...posted]);
/** Characters of an acknowledgement, and of a question of changes, which names organisations. */
const mostAcknowledged = 1_000;
const mostAsked = 100_000;

/** The version that the asker has; undefined where it names none, and so is given everything. */
function sinceOf(query: URLSearchParams): Since | undefined {
  const since = query.get('since');
  const mark = query.get('mark');
  return since && mark && /^\d{1,15}$/.test(since) ? { version: Number(since), mark } : undefined;
}

/** Writes a line and waits until more is wanted. Throws where the gateway has gone, or takes nothing for too long. */
async function writeLine(response: ServerResponse, line: RegisterLine): Promise<void> {
  if (response.destroyed) throw new Error('The gateway has gone.');
  if (response.write(`${JSON.stringify(line)}\n`)) return;
  const enough = new AbortController();
  const signal = AbortSignal.any([enough.signal, AbortSignal.timeout(stalled)]);
  try {
    await Promise.race([once(response, 'drain', { signal }), once(response, 'close', { signal })]);
  } finally {
    enough.abort();
  }
}

/** So many places, each given back at the end of the block that took it; whoever comes when there is none waits for one. */
function places(count: number): () => Promise<Disposable> {
  const waiting: (() => void)[] = [];
  let free = count;
  return async () => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    return {
      [Symbol.dispose]() {
        const next = waiting.shift();
        if (next) next();
        else free += 1;
      },
    };
  };
}

/** The body as JSON; undefined where it is none, or longer than so many characters. */
async function readJson(request: IncomingMessage, most: number): Promise<unknown> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > most) return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refuse(response: ServerResponse, status: number, code: ErrorCode): void {
  const text = JSON.stringify({ errors: [{ message: errorCatalogue[code].meaning, extensions: { code } }] });
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  });
  response.end(text);
}
