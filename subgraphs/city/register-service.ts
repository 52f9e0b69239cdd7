import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { drizzle } from 'drizzle-orm/postgres-js';
import type { JWTVerifyGetKey } from 'jose';
import type postgres from 'postgres';
import { type ErrorCode, errorCatalogue } from '../../schema/errors.ts';
import { verifyRegisterToken } from '../../trust/scope-assertion.ts';
import { readRegister, readRegisterVersion } from './register-queries.ts';

/** What the register service is made of. */
export type RegisterServiceSettings = {
  /** A pool of its own, logged in as a member of hub_register. The caller ends it, after `close`. */
  readonly sql: postgres.Sql;
  readonly hubIssuer: string;
  readonly hubKeys: JWTVerifyGetKey;
  readonly heartbeatMilliseconds?: number;
  /** Told of faults; what it is told never reaches a gateway. */
  readonly report?: (error: unknown) => void;
};

/** The register of agreements as gateways read it: `GET /register` and `GET /register/stream`. */
export type RegisterService = {
  /** Takes the request where its path is the register's; false where it is not. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  /** Ends all streams. The pool stays open. */
  close(): Promise<void>;
};

const listenAgain = 1000;

/**
 * Serves the register. A stream tells its version at once, on every change, and at every heartbeat; a heartbeat is
 * read from the database, so that silence means that the register cannot be reached (promise 3 of the design).
 */
export function createRegisterService(settings: RegisterServiceSettings): RegisterService {
  const { sql, hubIssuer, hubKeys, heartbeatMilliseconds = 250, report = () => {} } = settings;
  const db = drizzle(sql);
  const streams = new Set<ServerResponse>();
  const closing = new AbortController();
  let beating = false;

  const send = (version: number, to: Iterable<ServerResponse> = streams): void => {
    for (const stream of to) stream.write(`data: {"version":${version}}\n\n`);
  };

  const beat = async (): Promise<void> => {
    if (beating || streams.size === 0) return;
    beating = true;
    try {
      send(await readRegisterVersion(db));
    } catch (error) {
      report(error);
    } finally {
      beating = false;
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

  const admitted = async (request: IncomingMessage): Promise<boolean> => {
    const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
    return token !== undefined && (await verifyRegisterToken(token, hubIssuer, hubKeys));
  };

  const serve = async (request: IncomingMessage, response: ServerResponse, stream: boolean) => {
    if (request.method !== 'GET') return refuse(response, 405, 'METHOD_NOT_ALLOWED');
    if (!(await admitted(request))) return refuse(response, 401, 'ASSERTION_INVALID');
    if (!stream) return answer(response, 200, await readRegister(db));
    const version = await readRegisterVersion(db);
    if (closing.signal.aborted || response.destroyed) {
      response.destroy();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    streams.add(response);
    response.on('close', () => streams.delete(response));
    send(version, [response]);
  };

  return {
    handle(request, response) {
      const path = request.url?.split('?')[0];
      if (path !== '/register' && path !== '/register/stream') return false;
      serve(request, response, path === '/register/stream').catch((error: unknown) => {
        report(error);
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

function answer(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  });
  response.end(text);
}

function refuse(response: ServerResponse, status: number, code: ErrorCode): void {
  answer(response, status, { errors: [{ message: errorCatalogue[code].meaning, extensions: { code } }] });
}
