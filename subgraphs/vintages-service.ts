import type { IncomingMessage, ServerResponse } from 'node:http';
import { and, asc, eq, gt, lte, max, sql } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import type { JWTVerifyGetKey } from 'jose';
import { monthOf } from '../policy/period.ts';
import { type ErrorCode, errorCatalogue } from '../schema/errors.ts';
import { verifyVintagesToken } from '../trust/scope-assertion.ts';
import type { PublishedIndicator, VintageHistory } from '../trust/vintages.ts';
import { type Rests, readChanges } from './changes.ts';
import { indicator, noVintage, vintage } from './foundation/tables.ts';

/** What the service of vintages is made of. */
export type VintagesServiceSettings = {
  readonly name: string;
  readonly db: PostgresJsDatabase;
  readonly hubIssuer: string;
  readonly hubKeys: JWTVerifyGetKey;
  /** Names what answers rest on. */
  readonly rests: Rests;
  readonly report: (error: unknown) => void;
};

/**
 * What a subgraph has published, for gateways alone: `GET /vintages` (each indicator as it is now; its ETag names what
 * answers of the subgraph rest on, so that it moves with every change of its data; without one nothing may be kept) and
 * `GET /vintages/history?since=&upto=` (publications by their numbers). Read from the database each time, so that a
 * publication is seen at once. Takes the request where the path is its own.
 */
export function vintagesService({ name, db, hubIssuer, hubKeys, rests, report }: VintagesServiceSettings) {
  const published = async (known: string | undefined): Promise<Answer> => {
    const restingOn = rests();
    // Before the list: what changes in between is told again, and never missed.
    const etag = restingOn && `"${restingOn(await readChanges(db))}"`;
    if (etag !== null && known === etag) return { status: 304, body: '', etag };
    const body = JSON.stringify(await readPublished(db, name));
    return { status: 200, body, ...(etag === null ? {} : { etag }) };
  };

  const serve = async (path: string, search: URLSearchParams, request: IncomingMessage): Promise<Answer> => {
    if (request.method !== 'GET') return failure(405, 'METHOD_NOT_ALLOWED');
    const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (!token || !(await verifyVintagesToken(token, name, hubIssuer, hubKeys))) {
      return failure(401, 'ASSERTION_INVALID');
    }
    if (path === '/vintages') return published(request.headers['if-none-match']);
    const [since, upto] = [numberOf(search.get('since')), numberOf(search.get('upto'))];
    if (since === undefined || since === null || upto === undefined) return failure(400, 'BAD_REQUEST');
    return { status: 200, body: JSON.stringify(await readHistory(db, name, since, upto)) };
  };

  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const [path = '', search] = (request.url ?? '').split('?');
    if (path !== '/vintages' && path !== '/vintages/history') return false;
    serve(path, new URLSearchParams(search), request)
      .catch((error: unknown) => {
        report(error);
        return failure(503, 'INTERNAL');
      })
      .then((answer) => write(response, answer));
    return true;
  };
}

/** Each indicator that the subgraph hosts and has published, by its id. */
async function readPublished(db: PostgresJsDatabase, name: string): Promise<readonly PublishedIndicator[]> {
  const rows = await db
    .select({
      id: indicator.id,
      product: indicator.product,
      vintage: sql<number>`max(${vintage.no})`,
      label: sql<string>`(array_agg(${vintage.label} order by ${vintage.no} desc))[1]`,
      publishedAt: sql<string>`(array_agg(${vintage.publishedAt} order by ${vintage.no} desc))[1]`,
      firstMonth: sql<number>`min(${vintage.firstMonth})`,
      lastMonth: sql<number>`max(${vintage.lastMonth})`,
      preliminaryFrom: sql<
        number | null
      >`(array_agg(${vintage.preliminaryFrom} order by ${vintage.no} desc))[1]`,
    })
    .from(vintage)
    .innerJoin(indicator, eq(indicator.no, vintage.indicatorNo))
    .where(eq(indicator.host, name))
    .groupBy(indicator.id, indicator.product)
    .orderBy(indicator.id);
  return rows.map((row) => ({
    ...row,
    publishedAt: new Date(row.publishedAt).toISOString(),
    firstMonth: monthOf(row.firstMonth),
    lastMonth: monthOf(row.lastMonth),
    preliminaryFrom: row.preliminaryFrom === null ? null : monthOf(row.preliminaryFrom),
  }));
}

/** Publications with numbers after `since`, up to `upto` (null: the latest). Publications take turns, so that numbers commit in order. */
function readHistory(
  db: PostgresJsDatabase,
  name: string,
  since: number,
  upto: number | null,
): Promise<VintageHistory> {
  return db.transaction(
    async (tx) => {
      const [{ last } = { last: null }] = await tx.select({ last: max(vintage.no) }).from(vintage);
      const rows = await tx
        .select({
          no: vintage.no,
          indicator: indicator.id,
          product: indicator.product,
          label: vintage.label,
          kind: vintage.kind,
          publishedAt: vintage.publishedAt,
          firstMonth: vintage.firstMonth,
          lastMonth: vintage.lastMonth,
        })
        .from(vintage)
        .innerJoin(indicator, eq(indicator.no, vintage.indicatorNo))
        .where(
          and(
            eq(indicator.host, name),
            gt(vintage.no, since),
            upto === null ? undefined : lte(vintage.no, upto),
          ),
        )
        .orderBy(asc(vintage.no), asc(indicator.id));
      return {
        last: last ?? 0,
        vintages: rows.map((row) => ({
          ...row,
          publishedAt: new Date(row.publishedAt).toISOString(),
          firstMonth: monthOf(row.firstMonth),
          lastMonth: monthOf(row.lastMonth),
        })),
      };
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

/** A vintage's number; null where none is given, undefined where it is none. */
function numberOf(text: string | null): number | null | undefined {
  if (text === null) return null;
  return /^\d{1,10}$/.test(text) && Number(text) <= noVintage ? Number(text) : undefined;
}

type Answer = { readonly status: number; readonly body: string; readonly etag?: string };

const failure = (status: number, code: ErrorCode): Answer => ({
  status,
  body: JSON.stringify({ errors: [{ message: errorCatalogue[code].meaning, extensions: { code } }] }),
});

function write(response: ServerResponse, { status, body, etag }: Answer): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    ...(etag === undefined ? {} : { etag }),
    ...(status === 304 ? {} : { 'content-length': Buffer.byteLength(body) }),
  });
  response.end(status === 304 ? undefined : body);
}
