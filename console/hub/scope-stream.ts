import * as z from 'zod';
import { eventsOf } from './server-sent-events.ts';

/** What is known of the scope of who is signed in. */
export type ScopeState =
  | {
      readonly kind: 'live';
      /** Opaque: another one grants something else. */
      readonly fingerprint: string;
      /** False while the hub has not heard from the register of agreements: only open data is served. */
      readonly fresh: boolean;
      /** When a clause changes by its dates, ISO 8601; null where none does. The stream tells when it has happened. */
      readonly validUntil: string | null;
    }
  | {
      readonly kind: 'lost';
      /** When the stream was last heard of, or first asked for, milliseconds since 1970. */
      readonly since: number;
      /** The code of the hub's error catalogue by which it refused or ended the stream, where it said one. */
      readonly reason?: string;
      /** The hub has said that it gives the scope no longer: nothing has to be waited for. */
      readonly refused?: true;
    };

/** What following a scope takes. */
export type ScopeFollowing = {
  readonly fetch: typeof globalThis.fetch;
  /** The address of `/graphql/scope`. */
  readonly url: string;
  /** An access token, asked for anew at each try. */
  readonly token: () => Promise<string>;
  readonly purpose: string | null;
  /** Told each time the state is another; must not throw. */
  readonly onScope: (state: ScopeState) => void;
  /** Told that figures were published, or that the shared queries the caller may run are others; must not throw. */
  readonly onNews?: (news: 'vintage' | 'queries') => void;
  /** Ends it: nothing is told afterwards. */
  readonly signal: AbortSignal;
};

/** A stream that has been silent for so long does not stand, milliseconds: it says something every second. */
const silence = 2_500;
const firstWait = 250;
const longestWait = 5_000;
/** How often it is looked for another token where one was refused, milliseconds. Nothing is sent for it. */
const tokenWait = 1_000;

const scopeEvent = z.object({
  fingerprint: z.string(),
  validUntil: z.string().nullable(),
  fresh: z.boolean(),
});
const endEvent = z.object({ code: z.string() });
const refusal = z.object({
  errors: z.tuple([z.object({ extensions: z.object({ code: z.string() }) })], z.unknown()),
});

/** Ends of a stream that say nothing of what the caller may see. */
const passing: ReadonlySet<string> = new Set(['TOKEN_EXPIRED', 'NOT_READY', 'TOO_MANY_STREAMS']);

/** How one try came to its end. */
type Ended = {
  readonly reason?: string;
  /** The token was refused: the same one need not be tried again. */
  readonly refused?: boolean;
  /** The hub gives the scope no longer. */
  readonly denied?: boolean;
  /** Its token's time was up, which loses nothing if another is at hand. */
  readonly expired?: boolean;
};

/**
 * Follows the scope of who is signed in by the hub's event stream, and goes on for ever: a stream that falls silent, fails or
 * ends is asked for anew after a time that grows to five seconds. Where the token is refused it waits for another.
 */
export function followScope(following: ScopeFollowing): void {
  const { fetch, url, token, purpose, onScope, onNews, signal } = following;
  let heard = Date.now();
  let lost: { readonly reason: string | undefined; readonly denied: boolean } | undefined;
  let line = new AbortController();

  const lose = ({ reason, denied = false }: Ended) => {
    // Silence says nothing beyond a reason that is known.
    const told = lost && (reason === undefined || reason === lost.reason) && (lost.denied || !denied);
    if (signal.aborted || told) return;
    lost = { reason, denied };
    onScope({
      kind: 'lost',
      since: heard,
      ...(reason === undefined ? {} : { reason }),
      ...(denied ? { refused: true } : {}),
    });
  };
  let silent: ReturnType<typeof setTimeout> | undefined;
  const listen = () => {
    clearTimeout(silent);
    silent = setTimeout(() => {
      line.abort();
      lose({});
    }, silence);
  };
  const hear = () => {
    heard = Date.now();
    listen();
  };

  /** Throws where the stream fails or is cut. */
  const attempt = async (bearer: string): Promise<Ended> => {
    const response = await fetch(url, {
      headers: {
        accept: 'text/event-stream',
        authorization: `Bearer ${bearer}`,
        ...(purpose === null ? {} : { 'hub-purpose': purpose }),
      },
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      signal: line.signal,
    });
    if (response.status !== 200) {
      const read = refusal.safeParse(await response.json().catch(() => null));
      const refused = response.status === 401 || response.status === 403;
      return {
        refused,
        denied: refused,
        ...(read.success ? { reason: read.data.errors[0].extensions.code } : {}),
      };
    }
    if (!response.body) return {};
    for await (const { type, data } of eventsOf(response.body)) {
      if (signal.aborted) return {};
      hear();
      if (type === 'scope') {
        const { fingerprint, fresh, validUntil } = scopeEvent.parse(JSON.parse(data));
        lost = undefined;
        onScope({ kind: 'live', fingerprint, fresh, validUntil });
      } else if (type === 'vintage' || type === 'queries') {
        onNews?.(type);
      } else if (type === 'end') {
        const { code } = endEvent.parse(JSON.parse(data));
        return { reason: code, expired: code === 'TOKEN_EXPIRED', denied: !passing.has(code) };
      }
    }
    return {};
  };

  const run = async () => {
    let refused: string | undefined;
    let wait = firstWait;
    while (!signal.aborted) {
      const began = Date.now();
      let ended: Ended = {};
      try {
        const bearer = await token();
        if (signal.aborted) return;
        if (bearer === refused) {
          await pause(tokenWait, signal);
          continue;
        }
        line = new AbortController();
        // While nothing is lost, it is counted from what was heard last.
        if (lost) listen();
        ended = await attempt(bearer);
        refused = ended.refused ? bearer : undefined;
      } catch {
        // The line failed; that is what is told.
      } finally {
        line.abort();
      }
      if (!ended.expired) lose(ended);
      if (Date.now() - began > longestWait) wait = firstWait;
      await pause(wait * (0.5 + Math.random() / 2), signal);
      wait = Math.min(wait * 2, longestWait);
    }
  };

  if (signal.aborted) return;
  signal.addEventListener('abort', () => {
    clearTimeout(silent);
    line.abort();
  });
  listen();
  run();
}

/** Resolves after a time, milliseconds, or as soon as it is ended. */
function pause(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, time);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
}
