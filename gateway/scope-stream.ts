import { createHmac, createSecretKey } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { JWTPayload } from 'jose';
import type { Register } from '../policy/register.ts';
import type { ErrorCode } from '../schema/errors.ts';
import { canonicalJson } from '../trust/canonical.ts';
import type { Current } from './current.ts';
import type { Hub } from './hub.ts';
import { Refused } from './refused.ts';
import type { Incoming } from './request/admit.ts';
import { type Caller, callerBehind } from './request/authenticate.ts';
import { purposeOf } from './request/purpose.ts';
import { type Outgoing, route, type ServiceRequest, standing } from './request.ts';
import { mayRun } from './shared-queries.ts';

/** A stream that has been opened and recorded, and is written once its head is. */
export type OpenedStream = {
  readonly status: 200;
  readonly headers: Readonly<Record<string, string>>;
  readonly begin: (response: ServerResponse) => void;
};

/** Streams that tell callers of their scope. Disposing it ends those that are open, and opens no more. */
export type ScopeStreams = Disposable & {
  readonly open: (incoming: Incoming) => Promise<Outgoing | OpenedStream>;
};

export type ScopeStreamParts = {
  /** The hub that answers now: no stream holds on to one. */
  readonly hubs: Pick<Current<Hub>, 'get' | 'use'>;
  /** What fingerprints are made unlike with from caller to caller. */
  readonly logKey: Uint8Array;
  /** Streams of one client and person, and of one partner, that may be open at once. */
  readonly mostOfPerson: number;
  readonly mostOfPartner: number;
  readonly report: (error: unknown) => void;
};

/** How often it is looked at what has changed, for all streams together, milliseconds. */
const every = 100;
/** After so long without anything else a beat is due, milliseconds: the next look is then within the promised second. */
const beatAfter = 800;
/** How often it is looked for figures and shared queries that are new, milliseconds. */
const newsEvery = 500;
/** A reader that leaves more than this untaken is cut off, bytes. */
const mostWaiting = 16_384;
/** How long the end of a stream may take to be taken, milliseconds. */
const parting = 500;

/** What a stream was told last of what concerns its caller beside the scope. */
type News = Readonly<Record<'vintage' | 'queries', string>>;

/** Who has a stream open, and why. */
type Listener = {
  readonly claims: JWTPayload;
  readonly caller: Caller;
  readonly purpose: string | null;
  readonly leave: () => void;
};

type Stream = Listener & {
  readonly response: ServerResponse;
  readonly counts: Record<keyof News, number>;
  caller: Caller;
  /** What its scope was decided by, and until when that stands by its dates alone, milliseconds since 1970. */
  register: Register | undefined;
  fresh: boolean;
  until: number;
  products: ReadonlySet<string>;
  told: string;
  news: News | undefined;
  wrote: number;
};

/**
 * GET /graphql/scope: tells a caller when what it may read for a purpose changes, as server-sent events without any data.
 * It is opened through the route, as a request that is logged once. `scope` comes at once and with every change, `vintage`
 * and `queries` where figures of its products or shared queries it may run are others, `beat` where nothing else came for
 * a second, and `end` with a code before the hub closes it.
 */
export function createScopeStreams(parts: ScopeStreamParts): ScopeStreams {
  const { hubs, report } = parts;
  const key = createSecretKey(createHmac('sha256', parts.logKey).update('scope streams').digest());
  const seats = createSeats(parts);
  const streams = new Set<Stream>();
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let newest: { readonly marks: string; readonly at: number } = { marks: '', at: Number.NEGATIVE_INFINITY };

  const say = (stream: Stream, event: string, data: Readonly<Record<string, unknown>>) => {
    stream.response.write(eventOf(event, data));
    stream.wrote = Date.now();
  };

  const finish = (stream: Stream, code: ErrorCode) => {
    if (!streams.delete(stream)) return;
    const { response } = stream;
    response.end(eventOf('end', { code }));
    setTimeout(() => response.destroy(), parting).unref();
  };

  const tellScope = (stream: Stream, hub: Hub) => {
    const { claims, purpose } = stream;
    const { register, fresh, held } = hub.scopeNow(stream.caller, purpose);
    if (register !== stream.register) {
      stream.caller = callerBehind(claims, stream.caller.token, register, hub.peopleClients);
      purposeOf({ purposeHeader: purpose, sharedQuery: null }, stream.caller, register);
    }
    const { validUntil } = held.scope;
    const { client, partner, person } = stream.caller;
    const named = canonicalJson([client, partner.id, person, held.fingerprint]);
    const fingerprint = createHmac('sha256', key).update(named).digest('base64url');
    stream.register = register;
    stream.fresh = fresh;
    stream.until = validUntil === null ? Number.POSITIVE_INFINITY : Date.parse(validUntil);
    const told = canonicalJson([fingerprint, validUntil, fresh]);
    if (told === stream.told) return;
    stream.told = told;
    stream.products = held.products;
    // What another scope has brought or taken is no news of its own.
    stream.news = newsFor(stream, hub);
    say(stream, 'scope', { fingerprint, validUntil, fresh });
  };

  const tellNews = (stream: Stream, hub: Hub) => {
    const news = newsFor(stream, hub);
    for (const kind of ['vintage', 'queries'] as const) {
      if (stream.news?.[kind] === news[kind]) continue;
      stream.counts[kind] += 1;
      say(stream, kind, { n: stream.counts[kind] });
    }
    stream.news = news;
  };

  /** What does not move is passed over without being asked about. Throws Refused where the stream must end. */
  const look = (stream: Stream, hub: Hub, now: number, moved: boolean) => {
    if (now >= (stream.claims.exp ?? 0) * 1_000) throw new Refused('TOKEN_EXPIRED');
    const stands = hub.register.current() === stream.register && hub.register.fresh() === stream.fresh;
    if (!stands || now >= stream.until) tellScope(stream, hub);
    if (moved) tellNews(stream, hub);
    if (now - stream.wrote >= beatAfter) say(stream, 'beat', {});
    if (stream.response.writableLength > mostWaiting) stream.response.destroy();
  };

  const lookOrEnd = (stream: Stream, hub: Hub, now: number, moved: boolean) => {
    try {
      look(stream, hub, now, moved);
    } catch (error) {
      if (!(error instanceof Refused)) report(error);
      finish(stream, error instanceof Refused ? error.code : 'INTERNAL');
    }
  };

  const lookAtAll = () => {
    const hub = hubs.get();
    const now = Date.now();
    let moved = false;
    if (now - newest.at >= newsEvery) {
      const marks = marksOf(hub);
      moved = marks !== newest.marks;
      newest = { marks, at: now };
    }
    for (const stream of streams) lookOrEnd(stream, hub, now, moved);
  };

  const begin = (listener: Listener, response: ServerResponse) => {
    // Who went meanwhile is not heard of again.
    if (response.destroyed) return listener.leave();
    const stream: Stream = {
      ...listener,
      response,
      counts: { vintage: 0, queries: 0 },
      register: undefined,
      fresh: false,
      until: Number.NEGATIVE_INFINITY,
      products: new Set(),
      told: '',
      news: undefined,
      wrote: Number.NEGATIVE_INFINITY,
    };
    streams.add(stream);
    response.once('close', () => {
      listener.leave();
      streams.delete(stream);
      if (streams.size > 0) return;
      clearInterval(timer);
      timer = undefined;
    });
    timer ??= setInterval(lookAtAll, every);
    if (stopped) finish(stream, 'NOT_READY');
    else lookOrEnd(stream, hubs.get(), Date.now(), false);
  };

  return {
    async open(incoming) {
      let listener: Listener | undefined;
      // Anything but GET is refused by its form.
      const asked = incoming.method === 'GET' ? incoming : { ...incoming, method: 'HEAD' };
      let outgoing: Outgoing;
      try {
        outgoing = await hubs.use((hub) =>
          route(hub, asked, async (request) => {
            listener = await listenerOf(request, seats);
            request.trace.decision = 'answered';
            return { status: 200, headers: { ...standing(request.trace), ...streamHeaders }, body: '' };
          }),
        );
      } catch (error) {
        listener?.leave();
        throw error;
      }
      if (outgoing.status === 405) return { ...outgoing, headers: { ...outgoing.headers, allow: 'GET' } };
      const opened = listener;
      if (!opened || outgoing.status !== 200) {
        opened?.leave();
        return outgoing;
      }
      return { status: 200, headers: outgoing.headers, begin: (response) => begin(opened, response) };
    },
    [Symbol.dispose]() {
      stopped = true;
      for (const stream of streams) finish(stream, 'NOT_READY');
    },
  };
}

const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  // A proxy that gathered events would keep them from who must be told.
  'x-accel-buffering': 'no',
  connection: 'close',
} as const;

/** Takes the caller's seat. Throws Refused. */
async function listenerOf(
  { hub, admitted, caller, register, trace }: ServiceRequest,
  seats: Seats,
): Promise<Listener> {
  trace.operation = 'scope';
  const purpose = purposeOf({ ...admitted, sharedQuery: null }, caller, register);
  trace.purpose = purpose;
  const claims = await hub.verifyToken(caller.token);
  return { claims, caller, purpose, leave: seats.take(caller) };
}

/** What every caller's news is a part of, compared alone. */
const marksOf = (hub: Hub): string =>
  [
    hub.vintages.digest(),
    ...hub.sharedQueries
      .all()
      .map(({ id, version, hash, runnableBy, broken }) =>
        [id, version, hash, runnableBy, broken.length].join(' '),
      ),
  ].join('\n');

/** What is published of the caller's products, and the shared queries that it may run. */
function newsFor({ caller, products }: Stream, hub: Hub): News {
  const vintage = [...hub.vintages.indicators().values()]
    .filter(({ product }) => products.has(product))
    .map((one) => `${one.id} ${one.vintage}`);
  const queries = hub.sharedQueries
    .all()
    .filter((query) => mayRun(query, caller))
    .map(({ id, version, hash, broken }) => `${id} ${version} ${hash} ${broken.length}`);
  return { vintage: vintage.join('\n'), queries: queries.join('\n') };
}

const eventOf = (event: string, data: Readonly<Record<string, unknown>>): string =>
  `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/** Seats of those who listen. `take` gives what gives the seat back; it throws TOO_MANY_STREAMS where none is free. */
type Seats = { readonly take: (caller: Caller) => () => void };

function createSeats({
  mostOfPerson,
  mostOfPartner,
}: Pick<ScopeStreamParts, 'mostOfPerson' | 'mostOfPartner'>): Seats {
  const taken = new Map<string, number>();
  return {
    take({ client, person, partner }) {
      const limits = [
        [canonicalJson([partner.id]), mostOfPartner],
        [canonicalJson([partner.id, client, person]), mostOfPerson],
      ] as const;
      if (limits.some(([name, most]) => (taken.get(name) ?? 0) >= most))
        throw new Refused('TOO_MANY_STREAMS', { retryAfterSeconds: 5 });
      for (const [name] of limits) taken.set(name, (taken.get(name) ?? 0) + 1);
      let left = false;
      return () => {
        if (left) return;
        left = true;
        for (const [name] of limits) {
          const others = (taken.get(name) ?? 1) - 1;
          if (others === 0) taken.delete(name);
          else taken.set(name, others);
        }
      };
    },
  };
}
