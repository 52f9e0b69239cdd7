import { setTimeout as delay } from 'node:timers/promises';
import { Agent, request } from 'undici';
import type { Register } from '../policy/register.ts';
import { type Rejected, type VersionProof, verifyRegister } from '../trust/register-snapshot.ts';

/** The register as a gateway holds it. */
export type RegisterView = AsyncDisposable & {
  /** The newest verified register; undefined until the first has come. */
  current(): Register | undefined;
  /** Whether the city has been heard from within the staleness. */
  fresh(): boolean;
  /** What proves a version of the current register to a provider's subgraph; undefined where there is none. */
  proofOf(digest: string): VersionProof | undefined;
  /** Resolves when the first register has come. */
  readonly ready: Promise<void>;
};

export type RegisterSettings = {
  /** The city's register service, without a trailing slash: `http://host:port`. */
  readonly origin: string;
  /** A token for the service, made anew for each connection. */
  readonly token: () => Promise<string>;
  readonly staleness: number;
  readonly report: (error: unknown) => void;
  /** Told what a snapshot was refused for: the operator must know. */
  readonly rejected: (rejected: readonly Rejected[]) => void;
};

const retryMilliseconds = 200;

/**
 * Follows the city's register: a stream tells its version, and each new version is fetched whole, verified, and put
 * in place at once. A snapshot that cannot be read or verified changes nothing.
 */
export function followRegister(settings: RegisterSettings): RegisterView {
  const stop = new AbortController();
  const agent = new Agent({ keepAliveTimeout: 60_000 });
  const verified = new Map<string, boolean>();
  let register: Register | undefined;
  let proofs: ReadonlyMap<string, VersionProof> = new Map();
  let heard = Number.NEGATIVE_INFINITY;
  const first = Promise.withResolvers<void>();

  const ask = async (path: string) =>
    request(`${settings.origin}${path}`, {
      dispatcher: agent,
      headers: { authorization: `Bearer ${await settings.token()}` },
      signal: stop.signal,
      headersTimeout: settings.staleness,
      bodyTimeout: settings.staleness,
    });

  const fetchSnapshot = async () => {
    const { statusCode, body } = await ask('/register');
    if (statusCode !== 200) {
      await body.dump();
      throw new Error(`The register service answered ${statusCode}.`);
    }
    const result = await verifyRegister(await body.json(), verified);
    if (register && result.register.version < register.version) {
      throw new Error(
        `The register went back from version ${register.version} to ${result.register.version}: governed data is not served. Restart the gateway if the register was restored.`,
      );
    }
    ({ register, proofs } = result);
    settings.rejected(result.rejected);
    first.resolve();
  };

  const follow = async () => {
    const { statusCode, body } = await ask('/register/stream');
    if (statusCode !== 200) {
      await body.dump();
      throw new Error(`The register stream answered ${statusCode}.`);
    }
    let rest = '';
    for await (const chunk of body) {
      rest += String(chunk);
      const events = rest.split('\n\n');
      rest = events.pop() ?? '';
      const last = events.at(-1);
      const data = last && /^data: (.*)$/m.exec(last)?.[1];
      if (!data) continue;
      const { version } = JSON.parse(data) as { version: number };
      if (register?.version !== version) await fetchSnapshot();
      heard = Date.now();
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
    current: () => register,
    fresh: () => Date.now() - heard <= settings.staleness,
    proofOf: (digest) => proofs.get(digest),
    ready: first.promise,
    async [Symbol.asyncDispose]() {
      stop.abort();
      await running;
      await agent.destroy();
    },
  };
}
