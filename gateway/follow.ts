import { setTimeout as delay } from 'node:timers/promises';
import { Agent, request } from 'undici';

/** What a gateway keeps asking a subgraph for, as a service. */
export type FollowSettings = {
  readonly url: string | URL;
  /** Signs a token that lasts a minute. */
  readonly token: () => Promise<string>;
  /** How long it is waited between two questions, milliseconds. */
  readonly every: number;
  /** How long one question may take, milliseconds. */
  readonly timeout: number;
  /** Takes an answer that is new; throws where it does not fit. What it throws is reported as any fault. */
  readonly take: (answer: unknown, etag: string) => void | Promise<void>;
  /** What is asked for, for reports: `its data links`. */
  readonly what: string;
  readonly report: (error: unknown) => void;
};

/** Something that is being followed. Disposing it stops asking. */
export type Following = AsyncDisposable & {
  /** When the last question was asked that has been answered and taken, milliseconds since 1970; -Infinity before. */
  readonly heard: () => number;
  /**
   * Resolves when it has been asked for anew since the call, or could not be: what was so before it is then known. All
   * who call meanwhile share one question, and there are at most ten a second.
   */
  readonly refresh: () => Promise<void>;
};

/** Nothing is asked for sooner than this after the last time, however many look for what is not known. */
const atMostEvery = 100;
/** Tokens last a minute; each is used for half of one. */
const tokenMilliseconds = 30_000;

/**
 * Follows what a subgraph tells gateways: it is asked at intervals, and answers 304 where nothing is new. A fault is
 * reported once until it is over; what was taken last stands meanwhile.
 */
export function follow(settings: FollowSettings): Following {
  const stop = new AbortController();
  const agent = new Agent({ keepAliveTimeout: 60_000 });
  let etag: string | undefined;
  let heard = Number.NEGATIVE_INFINITY;
  let asked = Number.NEGATIVE_INFINITY;
  let token = { text: '', until: 0 };
  let faulty = false;
  /** The last that has begun, and the one that has not: whoever asks meanwhile waits for that. */
  let asking: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  const ask = async () => {
    const began = Date.now();
    asked = began;
    if (began > token.until) token = { text: await settings.token(), until: began + tokenMilliseconds };
    const { statusCode, headers, body } = await request(settings.url, {
      dispatcher: agent,
      signal: AbortSignal.any([stop.signal, AbortSignal.timeout(settings.timeout)]),
      headers: {
        authorization: `Bearer ${token.text}`,
        ...(etag === undefined ? {} : { 'if-none-match': etag }),
      },
    });
    if (statusCode === 200) {
      const told = String(headers.etag ?? '');
      await settings.take(await body.json(), told);
      etag = told;
    } else {
      await body.dump();
      if (statusCode !== 304)
        throw new Error(`A subgraph answered ${statusCode} where it was asked for ${settings.what}.`);
    }
    heard = began;
  };

  /** Asks when the one before has been answered, and its time has come. */
  const askNext = async () => {
    await asking;
    const soon = Math.min(atMostEvery, asked + atMostEvery - Date.now());
    if (soon > 0) await delay(soon, undefined, { signal: stop.signal }).catch(() => {});
    next = undefined;
    asking = ask()
      .then(() => {
        faulty = false;
      })
      .catch((error: unknown) => {
        if (!faulty && !stop.signal.aborted) settings.report(error);
        faulty = true;
      });
    await asking;
  };

  const refresh = () => {
    next ??= askNext();
    return next;
  };

  const run = async () => {
    while (!stop.signal.aborted) {
      await refresh();
      await delay(settings.every, undefined, { signal: stop.signal }).catch(() => {});
    }
  };
  const running = run();

  return {
    heard: () => heard,
    refresh,
    async [Symbol.asyncDispose]() {
      stop.abort();
      await running;
      await agent.destroy();
    },
  };
}
