import type { Progress } from '../section.ts';
import { picture } from './agreements.ts';
import type { ScaleHub, ServingPart } from './hub.ts';
import { type Asked, type Asker, median, quantile, run } from './load.ts';
import { megabytes } from './part.ts';
import { asking, partnerOf } from './synthetic-agreements.ts';

/** What so many callers cost, who ask in turns: milliseconds, and memory in MB. */
export type CallersPoint = {
  readonly callers: number;
  /** Machines, each of another partner with an agreement of its own. */
  readonly partners: CallersCost;
  /** People of one partner, each with a token of her own. */
  readonly people: CallersCost;
};

export type CallersCost = {
  readonly gatewayCpu: number;
  readonly p50: number;
  readonly p99: number;
  readonly memory: number;
};

export type CallersOptions = {
  readonly sizes: readonly number[];
  readonly rounds: number;
  /** At least; no fewer than there are callers. */
  readonly requests: number;
  readonly signal: AbortSignal;
};

const atOnce = 4;
const kinds = ['partners', 'people'] as const;

/** Measures how the cost of a request depends on how many others ask: sizes in turns, for each kind of caller. */
export async function measureCallers(
  hub: ScaleHub,
  gateway: ServingPart,
  ask: Asker,
  progress: Progress,
  { sizes, rounds, requests, signal }: CallersOptions,
): Promise<readonly CallersPoint[]> {
  const most = Math.max(...sizes);
  const numbers = Array.from({ length: most }, (_, at) => at);
  const tokens = {
    partners: await Promise.all(numbers.map((at) => hub.token(partnerOf(at)))),
    people: await Promise.all(
      numbers.map((at) => hub.token('console', { id: `person-${at}`, partner: asking.few })),
    ),
  };
  const askOf =
    (kind: (typeof kinds)[number], callers: number) =>
    async (at: number): Promise<Asked> => {
      const token = tokens[kind][at % callers] ?? '';
      const asked = await ask({ url: gateway.url, token, body: picture(Math.floor(at / callers) + at) });
      if (asked.text.includes('"errors"')) throw new Error(`Not whole: ${asked.text.slice(0, 500)}`);
      return asked;
    };
  const costs = new Map(
    sizes.map((size) => [size, { partners: [] as CallersCost[], people: [] as CallersCost[] }]),
  );
  for (const kind of kinds) {
    progress(`${most} ${kind} ask for the first time`);
    await run(most, atOnce, [], askOf(kind, most), signal);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const size of sizes) {
      progress(`round ${round + 1} of ${rounds}: ${size} callers`);
      for (const kind of kinds) {
        const { cpu, took } = await run(
          Math.max(requests, size),
          atOnce,
          [gateway],
          askOf(kind, size),
          signal,
        );
        costs.get(size)?.[kind].push({
          gatewayCpu: cpu[0] ?? Number.NaN,
          p50: median(took),
          p99: quantile(took, 0.99),
          memory: await megabytes(gateway.pid, 'VmRSS'),
        });
      }
    }
  }
  return sizes.map((callers) => {
    const { partners = [], people = [] } = costs.get(callers) ?? {};
    return { callers, partners: middle(partners), people: middle(people) };
  });
}

const middle = (costs: readonly CallersCost[]): CallersCost => {
  const of = (name: keyof CallersCost): number => median(costs.map((cost) => cost[name]));
  return {
    gatewayCpu: of('gatewayCpu'),
    p50: of('p50'),
    p99: of('p99'),
    memory: of('memory'),
  };
};

/** The points as a table. */
export function callersMarkdown(points: readonly CallersPoint[]): string {
  const cells = ({ gatewayCpu, p50, memory }: CallersCost): string =>
    [gatewayCpu.toFixed(2), p50.toFixed(1), memory.toFixed(0)].join(' | ');
  const heads = kinds.map((kind) => `${kind}: gateway CPU ms | p50 ms | memory MB`);
  return `| callers | ${heads.join(' | ')} |
|---:|${'---:|'.repeat(6)}
${points.map(({ callers, partners, people }) => `| ${callers} | ${cells(partners)} | ${cells(people)} |`).join('\n')}`;
}
