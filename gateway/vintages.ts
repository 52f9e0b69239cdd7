import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { type SigningKey, signVintagesToken } from '../trust/scope-assertion.ts';
import { type PublishedIndicator, publishedIndicators } from '../trust/vintages.ts';

export type { PublishedIndicator } from '../trust/vintages.ts';

/** What is published, as a gateway knows it. */
export type VintageView = AsyncDisposable & {
  /** Changes whenever anything is published anywhere. */
  readonly digest: () => string;
  /** By indicator id: each that has been published, as it was last heard of. */
  readonly indicators: () => ReadonlyMap<string, PublishedIndicator>;
  /**
   * What answers of these subgraphs rest on, by name: another with every change of their data. Undefined where one of them
   * has not been heard from within a second, or publishes nothing of it.
   */
  readonly rests: (subgraphs: readonly string[]) => ReadonlyMap<string, string> | undefined;
  /** Takes nothing for heard until it has been asked anew: something has just been changed. */
  readonly doubt: () => void;
  /** Resolves when every subgraph has been heard from or has failed once. */
  readonly ready: Promise<void>;
};

export type VintageSettings = {
  /** GraphQL addresses of the subgraphs that publish statistics, by name. */
  readonly subgraphs: ReadonlyMap<string, string>;
  readonly issuer: string;
  readonly signer: SigningKey;
  /** How often each is asked, milliseconds. */
  readonly every?: number;
  readonly report: (error: unknown) => void;
};

/** Tokens last a minute; each is used for half of one. */
const tokenMilliseconds = 30_000;
const timeout = 2_000;
/** So long after a subgraph was asked what it answered is taken for how things are: within the promised second. */
const heardMilliseconds = 900;

type Heard = {
  /** What the subgraph's answers rest on. */
  readonly rests: string;
  /** When it was asked, by the monotonic clock. */
  readonly at: number;
  /** Digest of the list. */
  readonly listed: string;
  readonly list: readonly PublishedIndicator[];
};

/**
 * Follows what the subgraphs publish: each is asked four times a second, and answers 304 where nothing is new. Of one that
 * cannot be reached the last list that was heard is kept; a fault is reported once until it is over.
 */
export function followVintages({
  subgraphs,
  issuer,
  signer,
  every = 250,
  report,
}: VintageSettings): VintageView {
  const stop = new AbortController();
  const agent = new Agent({ keepAliveTimeout: 60_000 });
  const heard = new Map<string, Heard>();
  let doubted = Number.NEGATIVE_INFINITY;
  let digest = '';
  let indicators: ReadonlyMap<string, PublishedIndicator> = new Map();

  const put = (name: string, one: Heard) => {
    heard.set(name, one);
    const known = [...heard].sort(([a], [b]) => (a < b ? -1 : 1));
    indicators = new Map(known.flatMap(([, each]) => each.list.map((item) => [item.id, item] as const)));
    digest = digestOf(JSON.stringify(known.map(([subgraph, each]) => [subgraph, each.listed])));
  };

  const follow = async (name: string, url: string, heardFirst: () => void) => {
    let token = { text: '', until: 0 };
    let faulty = false;
    while (!stop.signal.aborted) {
      const at = performance.now();
      try {
        if (Date.now() > token.until) {
          token = {
            text: await signVintagesToken(name, issuer, signer),
            until: Date.now() + tokenMilliseconds,
          };
        }
        const known = heard.get(name);
        const { statusCode, headers, body } = await request(new URL('/vintages', url), {
          dispatcher: agent,
          signal: AbortSignal.any([stop.signal, AbortSignal.timeout(timeout)]),
          headers: {
            authorization: `Bearer ${token.text}`,
            ...(known ? { 'if-none-match': `"${known.rests}"` } : {}),
          },
        });
        if (statusCode === 200) {
          const text = await body.text();
          const rests = /^"(.+)"$/.exec(String(headers.etag))?.[1] ?? '';
          put(name, { rests, at, listed: digestOf(text), list: publishedIndicators.parse(JSON.parse(text)) });
        } else {
          await body.dump();
          if (statusCode !== 304 || !known)
            throw new Error(`Subgraph ${name} answered for its vintages: ${statusCode}.`);
          heard.set(name, { ...known, at });
        }
        faulty = false;
      } catch (error) {
        if (!faulty && !stop.signal.aborted) report(error);
        faulty = true;
        const last = heard.get(name);
        if (last) heard.set(name, { ...last, at: Number.NEGATIVE_INFINITY });
      }
      heardFirst();
      // Counted from when it was asked: under load answers come late, and what was heard must not lapse meanwhile.
      await delay(Math.max(0, every - (performance.now() - at)), undefined, { signal: stop.signal }).catch(
        () => {},
      );
    }
  };
  const firsts = [...subgraphs].map(([name, url]) => {
    const first = Promise.withResolvers<void>();
    return { first: first.promise, running: follow(name, url, first.resolve) };
  });

  return {
    digest: () => digest,
    indicators: () => indicators,
    rests(names) {
      const since = Math.max(doubted, performance.now() - heardMilliseconds);
      const found = new Map<string, string>();
      for (const name of names) {
        const one = heard.get(name);
        if (!one || one.at <= since || one.rests === '') return undefined;
        found.set(name, one.rests);
      }
      return found;
    },
    doubt() {
      doubted = performance.now();
    },
    ready: Promise.all(firsts.map(({ first }) => first)).then(() => {}),
    async [Symbol.asyncDispose]() {
      stop.abort();
      await Promise.all(firsts.map(({ running }) => running));
      await agent.destroy();
    },
  };
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64url');
