import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { HeaderMap } from '@apollo/server';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { isErrorCode } from '../../schema/errors.ts';
import { canonicalJson } from '../../trust/canonical.ts';
import type { Current } from '../current.ts';
import type { Hub } from '../hub.ts';
import { Refused } from '../refused.ts';
import type { Admitted, Incoming } from '../request/admit.ts';
import type { Caller } from '../request/authenticate.ts';
import { purposeOf } from '../request/purpose.ts';
import { findAsked } from '../request/select.ts';
import {
  finish,
  type Identify,
  type Outgoing,
  type RequestContext,
  route,
  type Service,
  type ServiceRequest,
  standing,
} from '../request.ts';
import { matchesTag, textOf } from '../serialised.ts';
import { givenVariables, type SharedQuery, variablesOf } from '../shared-queries.ts';
import {
  chooseTables,
  type ExportOptions,
  fileName,
  readAddress,
  readOptions,
  recordedEnding,
} from './address.ts';
import type { Format } from './format.ts';
import { identifyForExport, lacksOwnData, refuseOtherThanItsOwn } from './identify.ts';
import type { AnswerError } from './rows.ts';
import { CutOff, type PageAnswer, type Run, startRun } from './run.ts';
import { type Table, tablesOf } from './table.ts';

/** An export as it leaves: whole where it is refused, not modified or a HEAD, and else written as it is read. */
export type Exported = Outgoing | Streamed;

/** An answer that is written as it is read. `close` is called when it has been, or will not be. */
export type Streamed = {
  readonly status: 200;
  readonly headers: Readonly<Record<string, string>>;
  /** Throws where the export was cut off: the connection is then broken, never ended. */
  readonly chunks: AsyncGenerator<string | Uint8Array>;
  /** Whether what has been read may still leave. */
  readonly stands: () => Promise<boolean>;
  readonly close: () => void;
};

/** Exports of one caller that may be written at once. */
const atOnce = 4;
/** Exports that a data link may open in a minute: tools fetch again when they are opened, not all the time. */
const linkOpenings = 30;
/** How often a page waits for its caller's rate, at most. */
const mostWaits = 30;

type Opened = {
  readonly query: SharedQuery;
  readonly tables: readonly Table[];
  readonly format: Format;
  readonly options: ExportOptions;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly purpose: string | null;
  readonly caller: Caller;
  readonly admitted: Admitted;
  readonly fingerprint: string;
  readonly vintages: string;
  readonly operation: string;
};

/** The hub that answers now; an export is read on the one that it was opened on, or cut off. */
export type ExportHubs = Pick<Current<Hub>, 'get' | 'use'>;

/**
 * Makes what serves `GET /shared-queries/<id>/<version>.<extension>`. Opening an export and each page of it go through
 * the route by themselves: each is authenticated, decided and recorded. `limit`: most rows of one.
 */
export function createExports(hubs: ExportHubs, limit: number) {
  const running = new Map<string, number>();
  const links = new RateLimiterMemory({ points: linkOpenings, duration: 60 });

  return async (incoming: Incoming, pathname: string): Promise<Exported> => {
    const hub = hubs.get();
    const state: { opened?: Opened } = {};
    const identify = identifyForExport(incoming);
    const head = incoming.method === 'HEAD';
    const asked: Incoming = {
      // What the address says is the export's: of it the route needs to know alone whether a token stood in it.
      ...incoming,
      method: 'GET',
      search: new URLSearchParams(incoming.search).has('access_token') ? '?access_token=' : '',
    };
    const opening: Service = async (request) => {
      if (incoming.method !== 'GET' && !head) throw new Refused('METHOD_NOT_ALLOWED');
      await rateOf(request.caller, links);
      const opened = await open(request, incoming, pathname);
      const { trace } = request;
      const etag = etagOf(opened, hub);
      const headers = { ...standing(trace), ...headersOf(opened, trace.at, etag) };
      trace.decision = 'answered';
      if (etag !== null && matchesTag(incoming.headers['if-none-match'], etag)) {
        return { status: 304, headers, body: '' };
      }
      if (!head) state.opened = opened;
      return { status: 200, headers, body: '' };
    };
    const outgoing = await hubs.use((now) => route(now, asked, opening, identify));
    const { opened } = state;
    if (!opened || outgoing.status !== 200) return challenged(outgoing);
    const key = JSON.stringify([opened.caller.client, opened.caller.person]);
    const held = running.get(key) ?? 0;
    if (held >= atOnce) return refusalOf(new Refused('RATE_LIMITED', { retryAfterSeconds: 5 }), outgoing);
    running.set(key, held + 1);
    const close = () => {
      const left = (running.get(key) ?? 1) - 1;
      if (left <= 0) running.delete(key);
      else running.set(key, left);
    };
    try {
      const run = await startRun({
        head: {
          id: opened.query.id,
          version: opened.query.version,
          title: opened.query.title,
          purpose: opened.query.purpose,
          partner: opened.caller.partner.id,
          at: new Date().toISOString(),
          parameters: opened.variables,
          labels: opened.options.labels,
        },
        tables: opened.tables,
        variables: opened.variables,
        limit,
        ask: pagesOf(hubs, hub, asked, opened, identify),
        stands: () => stands(hubs, hub, opened, identify),
        areaReads: opened.format.takes !== 'areas' ? 'names' : hasGeometry(hub) ? 'geometry' : 'centroid',
        publishedAt: (indicator) => hub.vintages.indicators().get(indicator)?.publishedAt,
      });
      return {
        status: 200,
        headers: outgoing.headers,
        chunks: written(run, opened),
        stands: run.stands,
        close,
      };
    } catch (error) {
      close();
      if (!(error instanceof CutOff)) throw error;
      return (
        error.outgoing ??
        refusalOf(new Refused(error.code, error.code === 'TOO_MANY_CELLS' ? { limit } : {}), outgoing)
      );
    }
  };
}

async function rateOf({ reads, client }: Caller, links: RateLimiterMemory): Promise<void> {
  if (reads === 'all') return;
  await links.consume(client).catch((cause: unknown) => {
    if (!(cause instanceof RateLimiterRes)) throw cause;
    throw new Refused('RATE_LIMITED', { retryAfterSeconds: Math.ceil(cause.msBeforeNext / 1_000) });
  });
}

/** Reads what is asked for, and decides whether it may be at all. Throws Refused. */
async function open(
  { hub, admitted, caller, register, trace }: ServiceRequest,
  { search }: Incoming,
  pathname: string,
): Promise<Opened> {
  const { id, version, extension } = readAddress(pathname);
  const options = readOptions(search, extension);
  const asked = { kind: 'id', id, version, variables: { kind: 'text', values: options.given } } as const;
  const query = await findAsked(asked, hub.sharedQueries, caller);
  if (!query) throw new Refused('SHARED_QUERY_UNKNOWN');
  const operation = `${query.id}@${query.version}.${recordedEnding(extension)}`;
  trace.operation = operation;
  const purpose = purposeOf({ ...admitted, sharedQuery: query }, caller, register);
  trace.purpose = purpose;
  const { format, tables } = chooseTables(extension, tablesOf(query.document, hub.schema), options.table);
  refuseOtherThanItsOwn(hub, caller, query, tables);
  const pages = new Set(
    tables.flatMap(({ paging }) => (paging.kind === 'cursor' ? [paging.after, paging.first] : [])),
  );
  const own = options.given.find(([name]) => pages.has(name));
  if (own)
    throw new Refused('PARAMETER_INVALID', { parameter: own[0], expected: 'left out: an export is whole' });
  const given = givenVariables(query, asked.variables);
  const all = variablesOf(query, given, caller, hub.vintages, new Date());
  return {
    query,
    tables,
    format,
    options,
    variables: Object.fromEntries(Object.entries(all).filter(([name]) => !pages.has(name))),
    purpose,
    caller,
    admitted,
    fingerprint: hub.fingerprintOf(caller, purpose),
    vintages: hub.vintages.digest(),
    operation,
  };
}

/** Asks pages through the route, each with the caller's own credentials, as long as nothing it rests on has changed. */
function pagesOf(hubs: ExportHubs, hub: Hub, asked: Incoming, opened: Opened, identify: Identify) {
  const { query, purpose, fingerprint, operation } = opened;
  return async (
    document: string,
    operationName: string | null,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<PageAnswer> => {
    const service: Service = async ({ admitted, caller, register, trace }) => {
      trace.operation = operation;
      trace.purpose = purposeOf({ ...admitted, sharedQuery: query }, caller, register);
      const context: RequestContext = {
        trace,
        caller,
        purpose: trace.purpose,
        deadline: Date.now() + hub.requestTimeout,
        // Pages are many and read once: they would push out what others ask again.
        keep: false,
      };
      const headers = new HeaderMap([['content-type', 'application/json']]);
      const body = { query: document, operationName, variables };
      const outgoing = finish(
        await hub.graphql({ method: 'POST', headers, search: '', body }, context),
        trace,
      );
      trace.operation = operation;
      if (hub.fingerprintOf(caller, purpose) !== fingerprint) {
        // What was read does not leave.
        trace.reads.clear();
        throw new Refused('SCOPE_CHANGED');
      }
      return outgoing;
    };
    for (let waits = 0; ; waits += 1) {
      const outgoing = await hubs.use((now) => {
        if (now !== hub) throw new CutOff('SCHEMA_CHANGED');
        return route(hub, asked, service, identify);
      });
      const retry = outgoing.headers['retry-after'];
      if (outgoing.status === 429 && retry !== undefined && waits < mostWaits) {
        await delay(Math.min(Number(retry), 5) * 1_000);
        continue;
      }
      const { data, errors } = JSON.parse(textOf(outgoing.body)) as {
        readonly data?: unknown;
        readonly errors?: readonly AnswerError[];
      };
      if (outgoing.status !== 200) {
        const code = errors?.[0]?.extensions.code;
        throw new CutOff(isErrorCode(code) ? code : 'INTERNAL', outgoing);
      }
      if (lacksOwnData(hub, opened.caller, purpose, errors ?? [])) throw new CutOff('OWN_DATA_NEEDS_TOKEN');
      return { data: data ?? null, errors: errors ?? [], receipt: outgoing.headers['hub-receipt'] ?? '' };
    }
  };
}

/** Throws CutOff where what has been read may no longer leave: the caller, its scope or what is published has changed. */
async function stands(hubs: ExportHubs, hub: Hub, opened: Opened, identify: Identify): Promise<void> {
  if (hubs.get() !== hub) throw new CutOff('SCHEMA_CHANGED');
  const register = hub.register.current();
  if (!register) throw new CutOff('NOT_READY');
  let caller: Caller;
  try {
    caller = await identify(hub, opened.admitted, register);
    purposeOf({ ...opened.admitted, sharedQuery: opened.query }, caller, register);
  } catch (error) {
    throw new CutOff(error instanceof Refused ? error.code : 'INTERNAL');
  }
  if (hub.fingerprintOf(caller, opened.purpose) !== opened.fingerprint) throw new CutOff('SCOPE_CHANGED');
  if (isStatistics(opened.tables) && hub.vintages.digest() !== opened.vintages) {
    throw new CutOff('PUBLISHED_MEANWHILE');
  }
}

/** The file, chunk by chunk. Throws at the end, or on the way, where it was cut off. */
async function* written(run: Run, { format, options }: Opened): AsyncGenerator<string | Uint8Array> {
  for await (const chunk of format.write(run, options)) {
    if (format.gathers && !(await run.stands())) break;
    yield chunk;
  }
  const { code } = run.end();
  if (code !== null) throw new CutOff(code);
}

function headersOf({ query, format, variables }: Opened, at: string, etag: string | null) {
  const name = fileName(query, variables, at, format.fileExtension);
  return {
    'content-type': format.contentType,
    'content-disposition': `attachment; filename="${name}"`,
    ...(etag === null ? {} : { etag }),
  };
}

const isStatistics = (tables: readonly Table[]): boolean =>
  tables.every(({ kind }) => kind === 'observations');

/** The subgraphs that figures, and the names of what they are of, come from. */
const hostsOfStatistics = ['city', 'civil-society', 'police', 'region'];

/**
 * Names what an export of statistics rests on; null of anything else, whose rows change by the instant and by who asks,
 * and where one of the subgraphs has not been heard from. Weak (RFC 9110, section 8.8.1), since each file has receipts of
 * its own.
 */
function etagOf(opened: Opened, { vintages }: Pick<Hub, 'vintages'>): string | null {
  const { query, tables, options, variables, purpose, caller, fingerprint, operation } = opened;
  const grounds = vintages.rests(hostsOfStatistics);
  if (!grounds || !isStatistics(tables)) return null;
  const { labels, dialect, crs } = options;
  const written = tables.map(({ document, columns }) => [
    document,
    columns.map(({ name, swedish }) => [name, swedish]),
  ]);
  const { id } = caller.partner;
  const rests = [
    operation,
    query.version,
    written,
    labels,
    dialect,
    crs,
    variables,
    purpose,
    id,
    caller.person,
  ];
  return `W/"${createHash('sha256')
    .update(canonicalJson([...rests, fingerprint, ...grounds]))
    .digest('base64url')}"`;
}

const hasGeometry = ({ schema }: Hub): boolean => {
  const area = schema.getType('Area');
  return area !== undefined && 'getFields' in area && 'geometry' in area.getFields();
};

/** What a refusal says of how to ask: tools that can do Basic alone offer it where they are told. */
function challenged(outgoing: Outgoing): Outgoing {
  if (outgoing.status === 405) return { ...outgoing, headers: { ...outgoing.headers, allow: 'GET, HEAD' } };
  if (outgoing.status !== 401) return outgoing;
  const bearer = outgoing.headers['www-authenticate'] ?? '';
  return {
    ...outgoing,
    headers: {
      ...outgoing.headers,
      'www-authenticate': `${bearer}, Basic realm="trygghetsnavet", charset="UTF-8"`,
    },
  };
}

/** A refusal after the export has been opened, with the receipt of its opening. */
function refusalOf(refused: Refused, { headers }: Outgoing): Outgoing {
  const { 'content-disposition': _, etag: __, ...rest } = headers;
  const retry = refused.extensions.retryAfterSeconds;
  return {
    status: refused.status,
    headers: {
      ...rest,
      'content-type': 'application/json; charset=utf-8',
      ...(typeof retry === 'number' ? { 'retry-after': String(retry) } : {}),
    },
    body: JSON.stringify({
      errors: [{ message: refused.message, extensions: { ...refused.extensions, code: refused.code } }],
      extensions: { receipt: { id: headers['hub-receipt'] } },
    }),
  };
}
