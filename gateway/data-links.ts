import { setTimeout as delay } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { type LiveDataLink, liveDataLinks } from '../trust/data-links.ts';
import { type SigningKey, signDataLinksToken } from '../trust/scope-assertion.ts';

/** What following the data links rests on. */
export type DataLinkSettings = {
  /** The hub's own subgraph, without a path. */
  readonly origin: string;
  readonly issuer: string;
  readonly signer: SigningKey;
  /** How long nothing may be heard before no link is taken, milliseconds. */
  readonly staleness: number;
  readonly report: (error: unknown) => void;
};

/** The data links as a gateway holds them. */
export type DataLinkView = AsyncDisposable & {
  /** The one of that id, where it may be used now: not revoked, not at its end, and heard of lately. */
  find(id: string): LiveDataLink | undefined;
};

/** Twice in the second within which one that is revoked must not be taken. */
const every = 500;
const timeout = 1_000;
/** Tokens last a minute; each is used for half of one. */
const tokenMilliseconds = 30_000;

/** Follows the data links of the hub's own subgraph. A fault is reported once until it is over. */
export function followDataLinks(settings: DataLinkSettings): DataLinkView {
  const stop = new AbortController();
  const agent = new Agent({ keepAliveTimeout: 60_000 });
  let links: ReadonlyMap<string, LiveDataLink> = new Map();
  let etag: string | undefined;
  let heard = Number.NEGATIVE_INFINITY;
  let token = { text: '', until: 0 };
  let faulty = false;

  const ask = async () => {
    const asked = Date.now();
    if (asked > token.until) {
      const text = await signDataLinksToken(settings.issuer, settings.signer);
      token = { text, until: asked + tokenMilliseconds };
    }
    const { statusCode, headers, body } = await request(`${settings.origin}/data-links`, {
      dispatcher: agent,
      signal: AbortSignal.any([stop.signal, AbortSignal.timeout(timeout)]),
      headers: {
        authorization: `Bearer ${token.text}`,
        ...(etag === undefined ? {} : { 'if-none-match': etag }),
      },
    });
    if (statusCode === 200) {
      links = new Map(liveDataLinks.parse(await body.json()).map((link) => [link.id, link]));
      etag = String(headers.etag ?? '');
    } else {
      await body.dump();
      if (statusCode !== 304)
        throw new Error(`The hub's subgraph answered for its data links: ${statusCode}.`);
    }
    heard = asked;
  };

  const run = async () => {
    while (!stop.signal.aborted) {
      try {
        await ask();
        faulty = false;
      } catch (error) {
        if (!faulty && !stop.signal.aborted) settings.report(error);
        faulty = true;
      }
      await delay(every, undefined, { signal: stop.signal }).catch(() => {});
    }
  };
  const running = run();

  return {
    find(id) {
      const now = Date.now();
      if (now - heard > settings.staleness) return undefined;
      const link = links.get(id);
      return link && now < Date.parse(link.expires) ? link : undefined;
    },
    async [Symbol.asyncDispose]() {
      stop.abort();
      await running;
      await agent.destroy();
    },
  };
}
