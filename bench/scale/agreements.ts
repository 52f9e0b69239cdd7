import { setTimeout as delay } from 'node:timers/promises';
import type { Progress } from '../section.ts';
import type { ScaleHub } from './hub.ts';
import { type Asker, median, quantile, run } from './load.ts';
import { megabytes } from './part.ts';
import type { RegisterPoint, Registers } from './registers.ts';
import { alone, area, asking, partyTo } from './synthetic-agreements.ts';

/** What one register's size cost. Milliseconds, but for memory (MB) and starting (s). */
export type AgreementsPoint = {
  readonly agreements: number;
  /** Medians of the rounds: of who is party to few agreements, and of who is party to many. */
  readonly few: Cost;
  readonly many: Cost;
  readonly memoryReady: number;
  readonly memoryAfter: number;
  readonly startSeconds: number;
  readonly startCpuSeconds: number;
  /** From the commit of a suspension until the first answer without what it gave. */
  readonly refused: readonly number[];
};

/** Processor time and latency of a request, milliseconds. */
export type Cost = {
  readonly gatewayCpu: number;
  readonly policeCpu: number;
  readonly p50: number;
  readonly p99: number;
};

export type AgreementsOptions = {
  readonly rounds: number;
  readonly requests: number;
  readonly suspensions: number;
  readonly signal: AbortSignal;
};

const atOnce = 4;
const cases = ['few', 'many'] as const;

/** The variables of a situation picture: one district, two years by quarter, one of nine periods. */
export const pictureVariables = (at: number) => {
  const from = 2015 + (at % 9);
  return { areas: [area], from: `${from}-01`, to: `${from + 1}-12`, interval: 'QUARTER' };
};

/** A situation picture that must be answered whole. */
export const picture = (at: number) => ({
  sharedQuery: 'lagesbild-for-omrade',
  variables: pictureVariables(at),
});

/** Measures the points in turns, smallest and largest first, so that what disturbs the machine disturbs them alike. */
export async function measureAgreements(
  hub: ScaleHub,
  { points, police, register }: Registers,
  ask: Asker,
  progress: Progress,
  { rounds, requests, suspensions, signal }: AgreementsOptions,
): Promise<readonly AgreementsPoint[]> {
  const tokens = { few: await hub.token(asking.few), many: await hub.token(asking.many) };
  const askAs = (point: RegisterPoint, who: keyof typeof asking) => async (at: number) => {
    const asked = await ask({ url: point.gateway.url, token: tokens[who], body: picture(at) });
    if (asked.text.includes('"errors"')) throw new Error(`Not whole: ${asked.text.slice(0, 500)}`);
    return asked;
  };
  const costs = points.map(() => ({ few: [] as Cost[], many: [] as Cost[] }));
  const memoryReady: number[] = [];
  for (const point of points) {
    memoryReady.push(await megabytes(point.gateway.pid, 'VmRSS'));
    progress(`warming the gateway on ${point.agreements} agreements`);
    for (const who of cases) await run(requests, atOnce, [], askAs(point, who), signal);
  }
  const order = [...points.keys()].sort(
    (a, b) => Math.min(a, points.length - 1 - a) - Math.min(b, points.length - 1 - b),
  );
  for (let round = 0; round < rounds; round += 1) {
    for (const no of order) {
      const point = points[no];
      if (!point) continue;
      progress(`round ${round + 1} of ${rounds}: ${point.agreements} agreements`);
      for (const who of cases) {
        const { cpu, took } = await run(requests, atOnce, [point.gateway, police], askAs(point, who), signal);
        costs[no]?.[who].push({
          gatewayCpu: cpu[0] ?? Number.NaN,
          policeCpu: cpu[1] ?? Number.NaN,
          p50: median(took),
          p99: quantile(took, 0.99),
        });
      }
    }
  }
  const found: AgreementsPoint[] = [];
  for (const [no, point] of points.entries()) {
    progress(`suspending in ${point.agreements} agreements`);
    const { few = [], many = [] } = costs[no] ?? {};
    found.push({
      agreements: point.agreements,
      few: middle(few),
      many: middle(many),
      memoryReady: memoryReady[no] ?? Number.NaN,
      memoryAfter: await megabytes(point.gateway.pid, 'VmRSS'),
      startSeconds: point.gateway.start.seconds,
      startCpuSeconds: point.gateway.start.cpuSeconds,
      refused: await suspend(
        hub,
        point,
        register.digestOf(alone.agreement),
        tokens.few,
        ask,
        suspensions,
        signal,
      ),
    });
  }
  return found;
}

const middle = (costs: readonly Cost[]): Cost => ({
  gatewayCpu: median(costs.map(({ gatewayCpu }) => gatewayCpu)),
  policeCpu: median(costs.map(({ policeCpu }) => policeCpu)),
  p50: median(costs.map(({ p50 }) => p50)),
  p99: median(costs.map(({ p99 }) => p99)),
});

const onlyOne = `query Only { indicators(ids: ["police.shootings.total"]) { observations(areas: ["sthlm:kommun"], from: "2024-01", to: "2024-12",
  interval: YEAR) { observations { status } } } }`;
/** How long a change may take before it is taken for lost, milliseconds. */
const longestChange = 10_000;

/** Suspends an agreement and resumes it, and asks all the time for what it alone gives. */
async function suspend(
  hub: ScaleHub,
  { database, gateway }: RegisterPoint,
  digest: string,
  token: string,
  ask: Asker,
  times: number,
  signal: AbortSignal,
): Promise<readonly number[]> {
  const given = async (): Promise<boolean> => {
    const { text } = await ask({ url: gateway.url, token, body: { query: onlyOne }, purpose: 'lagesbild' });
    return text.includes('"status"');
  };
  const until = async (wanted: boolean): Promise<number> => {
    const started = performance.now();
    while ((await given()) !== wanted) {
      signal.throwIfAborted();
      if (performance.now() - started > longestChange)
        throw new Error(`Still ${wanted ? 'refused' : 'given'}.`);
    }
    return performance.now() - started;
  };
  const owner = hub.owner('city', database);
  const put = (kind: 'suspended' | 'resumed') =>
    owner`insert into agreement_event (digest, kind, at) values (${digest}, ${kind}, clock_timestamp())`;
  const took: number[] = [];
  try {
    await until(true);
    for (let time = 0; time < times; time += 1) {
      await put('suspended');
      took.push(await until(false));
      await put('resumed');
      await until(true);
      // Not in step with the register's heartbeat.
      await delay((time * 97) % 250, undefined, { signal });
    }
  } finally {
    await owner.end();
  }
  return took;
}

/** How far the costs of the points lie from that of the first, least and most, as shares: 1 is equal. */
function flatness(costs: readonly number[]): { readonly least: number; readonly most: number } {
  const [first = Number.NaN] = costs;
  const shares = costs.map((cost) => cost / first);
  return { least: Math.min(...shares), most: Math.max(...shares) };
}

/** The points as a table, and whether the cost is flat. */
export function agreementsMarkdown(points: readonly AgreementsPoint[]): string {
  const ms = (value: number): string => value.toFixed(2);
  const rows = points.map(({ agreements, few, many, ...rest }) =>
    [
      agreements,
      ms(few.gatewayCpu),
      few.p50.toFixed(1),
      ms(few.policeCpu),
      ms(many.gatewayCpu),
      many.p50.toFixed(1),
      ms(many.policeCpu),
      `${rest.memoryReady.toFixed(0)} / ${rest.memoryAfter.toFixed(0)}`,
      `${median(rest.refused).toFixed(0)} / ${Math.max(...rest.refused).toFixed(0)}`,
      `${rest.startSeconds.toFixed(1)} (${rest.startCpuSeconds.toFixed(1)})`,
    ].join(' | '),
  );
  const spread = (costs: readonly number[]): string => {
    const { least, most } = flatness(costs);
    return `${least.toFixed(2)} to ${most.toFixed(2)}`;
  };
  const ofMany = points.filter(({ agreements }) => agreements >= partyTo.many);
  return `| agreements in force | gateway CPU ms, party to ${partyTo.few} | p50 ms | police CPU ms | gateway CPU ms, party to ${partyTo.many} | p50 ms | police CPU ms | memory MB ready / after | suspension to refusal ms p50 / max | start s (CPU s) |
|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
${rows.map((row) => `| ${row} |`).join('\n')}

Gateway CPU per request beside that of the fewest agreements: ${spread(points.map(({ few }) => few.gatewayCpu))} for who is party to
${partyTo.few}; ${spread(ofMany.map(({ many }) => many.gatewayCpu))} for who is party to ${partyTo.many} (from ${ofMany[0]?.agreements} agreements on). Flat means 0.75 to 1.25.`;
}
