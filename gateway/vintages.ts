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

/**
 * Follows what the subgraphs publish: each is asked once a second, and answers 304 where nothing is new. Of one that
 * cannot be reached the last that was heard is kept; a fault is reported once until it is over.
 */
export function followVintages({
  subgraphs,
  issuer,
  signer,
  every = 1_000,
  report,
}: VintageSettings): VintageView {
  const stop = new AbortController();
  const agent = new Agent({ keepAliveTimeout: 60_000 });
  const heard = new Map<string, { readonly etag: string; readonly list: readonly PublishedIndicator[] }>();
  let digest = '';
  let indicators: ReadonlyMap<string, PublishedIndicator> = new Map();

  const put = (name: string, etag: string, list: readonly PublishedIndicator[]) => {
    heard.set(name, { etag, list });
    const known = [...heard].sort(([a], [b]) => (a < b ? -1 : 1));
    indicators = new Map(known.flatMap(([, each]) => each.list.map((one) => [one.id, one] as const)));
    digest = createHash('sha256')
      .update(JSON.stringify(known.map(([subgraph, each]) => [subgraph, each.etag])))
      .digest('base64url');
  };

  const follow = async (name: string, url: string, heardFirst: () => void) => {
    let token = { text: '', until: 0 };
    let faulty = false;
    while (!stop.signal.aborted) {
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
            ...(known ? { 'if-none-match': known.etag } : {}),
          },
        });
        if (statusCode === 200) {
          put(name, String(headers.etag ?? ''), publishedIndicators.parse(await body.json()));
        } else {
          await body.dump();
          if (statusCode !== 304)
            throw new Error(`Subgraph ${name} answered for its vintages: ${statusCode}.`);
        }
        faulty = false;
      } catch (error) {
        if (!faulty && !stop.signal.aborted) report(error);
        faulty = true;
      }
      heardFirst();
      await delay(every, undefined, { signal: stop.signal }).catch(() => {});
    }
  };
  const firsts = [...subgraphs].map(([name, url]) => {
    const first = Promise.withResolvers<void>();
    return { first: first.promise, running: follow(name, url, first.resolve) };
  });

  return {
    digest: () => digest,
    indicators: () => indicators,
    ready: Promise.all(firsts.map(({ first }) => first)).then(() => {}),
    async [Symbol.asyncDispose]() {
      stop.abort();
      await Promise.all(firsts.map(({ running }) => running));
      await agent.destroy();
    },
  };
}
