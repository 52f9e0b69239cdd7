import { isDeepStrictEqual } from 'node:util';
import type { Progress, SectionOptions } from '../section.ts';
import type { Contestant } from './contestants.ts';
import type { Operation } from './operations.ts';
import { type Running, start } from './processes.ts';
import type { Stage } from './stage.ts';

/** What an operation costs at a contestant; medians over rounds. */
export type Figures = {
  readonly contestant: string;
  readonly operation: string;
  readonly connections: number;
  readonly rounds: number;
  /** Requests counted in all rounds. */
  readonly requests: number;
  readonly answerBytes: number;
  readonly subgraphCalls: number;
  readonly cpuMilliseconds: number;
  readonly requestsPerSecond: number;
  readonly p50Milliseconds: number;
  readonly p99Milliseconds: number;
  /** The most memory that the process had, over all rounds, and what it had at the end. */
  readonly peakMegabytes: number;
  readonly residentMegabytes: number;
};

/** How long and how often is measured. */
export type Effort = {
  readonly connections: number;
  readonly rounds: number;
  readonly milliseconds: number;
};

/** A contestant that has been started. */
export type Entered = { readonly contestant: Contestant; readonly process: Running; readonly url: string };

const warmingRequests = { usual: 1_500, quick: 300 };

/** Starts a contestant for a federation; it ends with the stack. */
export async function enter(
  stage: Stage,
  contestant: Contestant,
  federation: Operation['federation'],
  progress: Progress,
  stack: AsyncDisposableStack,
): Promise<Entered> {
  progress(`starting ${contestant.title} (${federation})`);
  const process = stack.use(start(contestant.start(stage, federation)));
  const { url } = (await process.told()) as { readonly url: string };
  return { contestant, process, url };
}

/** What was answered once to be compared, and the calls that this took. */
type Compared = { readonly bytes: number; readonly calls: number; readonly data: unknown };

/**
 * Compares what all answer, warms them, and measures them in turn, round by round. Throws where one answers otherwise than
 * the first, or with errors other than `errors`.
 */
export async function contest(
  stage: Stage,
  operation: Operation,
  entered: readonly Entered[],
  efforts: readonly Effort[],
  progress: Progress,
  { signal, quick }: SectionOptions,
  errors: readonly string[] = [],
): Promise<{ readonly figures: readonly Figures[]; readonly data: unknown }> {
  const body = JSON.stringify({ query: operation.query, variables: operation.variables });
  const credentials = await stage.credentials();
  const headersOf = ({ governed }: Contestant) => ({
    'content-type': 'application/json',
    ...(governed ? credentials : {}),
  });
  const compared = new Map<string, Compared>();
  let data: unknown;
  for (const [at, { contestant, url }] of entered.entries()) {
    const found = await compare(stage, url, headersOf(contestant), body, errors, contestant.title, signal);
    if (at === 0) data = found.data;
    else if (!isDeepStrictEqual(found.data, data)) {
      throw new Error(
        `${operation.title}: ${contestant.title} answers otherwise than ${entered[0]?.contestant.title}: ${firstDifference(data, found.data)}`,
      );
    }
    compared.set(contestant.id, found);
  }
  const figures: Figures[] = [];
  for (const [first, effort] of efforts.entries()) {
    const rounds = new Map<string, Awaited<ReturnType<Stage['load']>>[]>();
    for (let round = 0; round < effort.rounds; round += 1) {
      progress(
        `${operation.title}, ${effort.connections} connections, round ${round + 1} of ${effort.rounds}`,
      );
      for (const { contestant, process, url } of entered) {
        signal.throwIfAborted();
        const measured = await stage
          .load({
            url,
            headers: headersOf(contestant),
            body,
            bytes: compared.get(contestant.id)?.bytes ?? 0,
            pid: process.pid,
            connections: effort.connections,
            warm: first + round === 0 ? warmingRequests[quick ? 'quick' : 'usual'] : effort.connections,
            before: 300,
            during: effort.milliseconds,
          })
          .catch((cause: unknown) => {
            throw new Error(`${operation.title}: ${contestant.title} did not hold out`, { cause });
          });
        rounds.set(contestant.id, [...(rounds.get(contestant.id) ?? []), measured]);
      }
    }
    for (const { contestant } of entered) {
      const all = rounds.get(contestant.id) ?? [];
      const { bytes, calls } = compared.get(contestant.id) ?? { bytes: 0, calls: 0 };
      figures.push({
        contestant: contestant.id,
        operation: operation.id,
        connections: effort.connections,
        rounds: all.length,
        requests: all.reduce((sum, { requests }) => sum + requests, 0),
        answerBytes: bytes,
        subgraphCalls: calls,
        cpuMilliseconds: median(all.map(({ cpu }) => cpu)),
        requestsPerSecond: median(all.map(({ requestsPerSecond }) => requestsPerSecond)),
        p50Milliseconds: median(all.map(({ p50 }) => p50)),
        p99Milliseconds: median(all.map(({ p99 }) => p99)),
        peakMegabytes: Math.max(...all.map(({ peak }) => peak)),
        residentMegabytes: all.at(-1)?.resident ?? 0,
      });
    }
  }
  return { figures, data };
}

async function compare(
  stage: Stage,
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  expected: readonly string[],
  title: string,
  signal: AbortSignal,
): Promise<Compared> {
  const ask = async (number: number) => {
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body: body.replace('%N%', String(number)),
      signal,
    });
    return response.text();
  };
  // Numbers of their own, below those of the load.
  await ask(100_000_000 + Math.floor(Math.random() * 1_000));
  const before = await stage.calls();
  const text = await ask(100_001_000 + Math.floor(Math.random() * 1_000));
  const calls = (await stage.calls()) - before;
  const { data, errors = [] } = JSON.parse(text) as {
    readonly data: unknown;
    readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
  };
  const codes = errors.map(({ extensions }) => extensions?.code ?? 'none');
  if (!isDeepStrictEqual(codes, expected)) {
    throw new Error(`${title} answers with errors (${codes.join(', ')}): ${text.slice(0, 600)}`);
  }
  return { bytes: Buffer.byteLength(text), calls, data };
}

/** Where two answers part, for a message: they are synthetic. */
function firstDifference(one: unknown, other: unknown, path = 'data'): string {
  if (isDeepStrictEqual(one, other)) return 'nowhere';
  if (one !== null && other !== null && typeof one === 'object' && typeof other === 'object') {
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const [a, b] = [Reflect.get(one, key), Reflect.get(other, key)];
      if (!isDeepStrictEqual(a, b)) return firstDifference(a, b, `${path}.${key}`);
    }
  }
  return `${path} is ${JSON.stringify(one)} or ${JSON.stringify(other)}`;
}

/** Of rounds in which anything was counted. */
function median(values: readonly number[]): number {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle) - 1] ?? Number.NaN)) / 2;
}
