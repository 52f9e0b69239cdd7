import { setTimeout as delay, setImmediate as nextTurn } from 'node:timers/promises';
import { Agent, request } from 'undici';
import type { Register } from '../policy/register.ts';
import { type RegisterMoment, readRegisterMoment } from '../trust/register-lines.ts';
import {
  type HeldRegister,
  type Rejected,
  receiveRegister,
  type VersionProof,
} from '../trust/register-snapshot.ts';

/** The register as a gateway holds it. */
export type RegisterView = AsyncDisposable & {
  /** The newest verified register; undefined until the first has come. */
  current(): Register | undefined;
  /** What proves a version of the newest register to somebody else; undefined where it holds no such version. */
  proofOf(digest: string): VersionProof | undefined;
  /** Whether the city has been heard from within the staleness, by a clock that agrees with this gateway's. */
  fresh(): boolean;
  /** Resolves when the first register has come. */
  readonly ready: Promise<void>;
};

export type RegisterSettings = {
  /** The city's register service, without a trailing slash: `http://host:port`. */
  readonly origin: string;
  /** A token for the service that names this gateway, made anew for each connection. */
  readonly token: () => Promise<string>;
  /** How long the register may be silent, milliseconds. */
  readonly staleness: number;
  /** By how much the register's clock may differ from this gateway's, milliseconds. */
  readonly clockSkew: number;
  readonly report: (error: unknown) => void;
  /** Told what was refused of what came: the operator must know. */
  readonly rejected: (rejected: readonly Rejected[]) => void;
};

const retryMilliseconds = 200;
/** A whole register is sent as fast as it is verified, and may wait for its turn. */
const wholeTimeout = 30_000;
/** How often the gateway says that it is there, where there is nothing new to acknowledge. */
const acknowledgeAgain = 2_000;
/** Verifying gives way to requests after this long. */
const sliceMilliseconds = 4;

/**
 * Follows the city's register: a stream tells its version, and what has changed since the one that is held is fetched,
 * verified, put in place at once, and acknowledged. What cannot be read to its end or verified changes nothing.
 */
export function followRegister(settings: RegisterSettings): RegisterView {
  const stop = new AbortController();
  const agent = new Agent({ keepAliveTimeout: 60_000 });
  let held: HeldRegister | undefined;
  let heard = Number.NEGATIVE_INFINITY;
  let skewed = false;
  const first = Promise.withResolvers<void>();

  const ask = async (path: string, bodyTimeout: number, said?: unknown) =>
    request(`${settings.origin}${path}`, {
      dispatcher: agent,
      method: said === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${await settings.token()}` },
      body: said === undefined ? null : JSON.stringify(said),
      signal: stop.signal,
      headersTimeout: settings.staleness,
      bodyTimeout,
    });

  const update = async () => {
    const since = held && `?since=${held.register.version}&mark=${encodeURIComponent(held.mark)}`;
    const { statusCode, body } = await ask(`/register${since ?? ''}`, wholeTimeout);
    if (statusCode !== 200) {
      await body.dump();
      throw new Error(`The register service answered ${statusCode}.`);
    }
    const received = await receiveRegister(linesOf(body), held);
    const { version } = received.held.register;
    if (held && version < held.register.version) {
      throw new Error(
        `The register went back from version ${held.register.version} to ${version}: governed data is not served. Restart the gateway if the register was restored.`,
      );
    }
    held = received.held;
    if (received.rejected.length > 0) settings.rejected(received.rejected);
    first.resolve();
  };

  /** A register whose clock differs is followed, but not taken for heard: by its events' instants it cannot be known what is in force. */
  const agrees = (told: RegisterMoment, at: number): boolean => {
    const ahead = Date.parse(told.instant) - at;
    const before = skewed;
    skewed = Math.abs(ahead) > settings.clockSkew;
    if (skewed && !before) {
      settings.report(
        new Error(
          `The register's clock is ${Math.abs(ahead)} ms ${ahead > 0 ? 'ahead of' : 'behind'} this gateway's: governed data is not served. Synchronise the clocks.`,
        ),
      );
    }
    return !skewed;
  };

  const hear = async (told: RegisterMoment, at: number) => {
    const inTime = agrees(told, at);
    if (held && told.version < held.register.version && told.instant <= held.register.instant) return;
    if (told.version !== held?.register.version || told.mark !== held.mark) await update();
    if (inTime) heard = at;
    acknowledge();
  };

  let acknowledged = { version: -1, at: Number.NEGATIVE_INFINITY };
  let acknowledging: Promise<void> | undefined;
  let unacknowledged = false;
  const acknowledge = () => {
    if (!held || acknowledging) return;
    const { version } = held.register;
    const at = Date.now();
    if (version === acknowledged.version && at - acknowledged.at < acknowledgeAgain) return;
    acknowledging = (async () => {
      try {
        const said = { version, staleness: settings.staleness };
        const { statusCode, body } = await ask('/register/acknowledged', settings.staleness, said);
        await body.dump();
        if (statusCode !== 204)
          throw new Error(`The register service took no acknowledgement: ${statusCode}.`);
        acknowledged = { version, at };
        unacknowledged = false;
      } catch (error) {
        if (!unacknowledged && !stop.signal.aborted) settings.report(error);
        unacknowledged = true;
      } finally {
        acknowledging = undefined;
      }
      if (!unacknowledged) acknowledge();
    })();
  };

  const follow = async () => {
    const { statusCode, body } = await ask('/register/stream', settings.staleness);
    if (statusCode !== 200) {
      await body.dump();
      throw new Error(`The register stream answered ${statusCode}.`);
    }
    let news: { readonly told: RegisterMoment; readonly at: number } | undefined;
    let hearing: Promise<void> | undefined;
    const hearAll = async () => {
      try {
        while (news) {
          const { told, at } = news;
          news = undefined;
          await hear(told, at);
        }
      } catch (cause) {
        body.destroy(cause instanceof Error ? cause : new Error('The register was not read.', { cause }));
      } finally {
        hearing = undefined;
      }
    };
    try {
      let rest = '';
      for await (const chunk of body) {
        rest += String(chunk);
        const events = rest.split('\n\n');
        rest = events.pop() ?? '';
        const last = events.at(-1);
        const data = last && /^data: (.*)$/m.exec(last)?.[1];
        if (!data) continue;
        news = { told: readRegisterMoment(data), at: Date.now() };
        hearing ??= hearAll();
      }
    } finally {
      await hearing;
    }
  };

  const run = async () => {
    while (!stop.signal.aborted) {
      try {
        await follow();
      } catch (error) {
        if (stop.signal.aborted) return;
        settings.report(error);
      }
      await delay(retryMilliseconds, undefined, { signal: stop.signal }).catch(() => {});
    }
  };
  const running = run();

  return {
    current: () => held?.register,
    proofOf(digest) {
      const version = held?.versions.get(digest);
      return version && { content: version.content, digest, signatures: version.signatures };
    },
    fresh: () => Date.now() - heard <= settings.staleness,
    ready: first.promise,
    async [Symbol.asyncDispose]() {
      stop.abort();
      await running;
      await acknowledging;
      await agent.destroy();
    },
  };
}

/** The lines of a body, each without its end; what comes after the last end is none. Gives way between them. */
async function* linesOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  let turn = performance.now();
  for await (const chunk of body) {
    rest += decoder.decode(chunk, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (performance.now() - turn > sliceMilliseconds) {
        await nextTurn();
        turn = performance.now();
      }
      yield line;
    }
  }
}
