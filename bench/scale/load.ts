import { Agent, request } from 'undici';
import { cpuSeconds, type Part } from './part.ts';

/** What is asked of a gateway. */
export type Question = {
  readonly url: string;
  readonly token: string;
  readonly body: unknown;
  readonly purpose?: string;
};

/** An answer of HTTP status 200, with how long it took to its end, milliseconds. */
export type Asked = { readonly text: string; readonly milliseconds: number };

/** Asks over kept connections. The caller disposes of it. */
export type Asker = AsyncDisposable & ((question: Question) => Promise<Asked>);

/** Makes an asker. It throws where the status is not 200. */
export function createAsker(): Asker {
  const agent = new Agent({ connections: 64, keepAliveTimeout: 60_000 });
  const ask = async ({ url, token, body, purpose }: Question): Promise<Asked> => {
    const started = performance.now();
    const answer = await request(url, {
      method: 'POST',
      dispatcher: agent,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        ...(purpose ? { 'hub-purpose': purpose } : {}),
      },
      body: JSON.stringify(body),
    });
    const text = await answer.body.text();
    const milliseconds = performance.now() - started;
    if (answer.statusCode !== 200) throw new Error(`Answered ${answer.statusCode}: ${text.slice(0, 500)}`);
    return { text, milliseconds };
  };
  return Object.assign(ask, { [Symbol.asyncDispose]: () => agent.destroy() });
}

/** What a run of requests cost. */
export type Run = {
  /** Processor time per request, milliseconds, of each part that was watched. */
  readonly cpu: readonly number[];
  /** Of each request, milliseconds, rising. */
  readonly took: readonly number[];
};

/** Makes so many requests, some at once, and watches what the parts use meanwhile. `ask` is given the request's number. */
export async function run(
  requests: number,
  atOnce: number,
  parts: readonly Pick<Part, 'pid'>[],
  ask: (at: number) => Promise<Asked>,
  signal: AbortSignal,
): Promise<Run> {
  const before = await Promise.all(parts.map(({ pid }) => cpuSeconds(pid)));
  const took: number[] = [];
  let next = 0;
  const caller = async () => {
    while (next < requests) {
      signal.throwIfAborted();
      next += 1;
      took.push((await ask(next - 1)).milliseconds);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, caller));
  const after = await Promise.all(parts.map(({ pid }) => cpuSeconds(pid)));
  return {
    cpu: after.map((one, at) => ((one - (before[at] ?? 0)) * 1_000) / requests),
    took: took.sort((a, b) => a - b),
  };
}

/** The value below which a share of the values lies; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The value in the middle. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);
