import { writeFile } from 'node:fs/promises';
import { print } from 'graphql';
import { stripAuthorization } from '../../policy/authorization-model.ts';
import { committedSupergraphSdl } from '../../schema/sdl.ts';
import { databaseNames } from '../../subgraphs/database.ts';
import { start } from '../contest/processes.ts';
import type { Progress } from '../section.ts';
import type { ScaleHub, Subgraphs } from './hub.ts';
import { startInMemory } from './in-memory.ts';
import { type Asker, median, run } from './load.ts';
import { megabytes, type Part } from './part.ts';
import { asking } from './synthetic-agreements.ts';

/** What an answer of a size cost each gateway. */
export type AnswersPoint = {
  /** Bytes of the answer. */
  readonly bytes: number;
  readonly hub: AnswerCost;
  /** The hub with its cache of answers, where the same is asked again. */
  readonly again: AnswerCost & { readonly callsPerRequest: number };
  readonly bare: AnswerCost;
};

/** Milliseconds; the most memory while it was measured, MB. */
export type AnswerCost = { readonly cpu: number; readonly p50: number; readonly peak: number };

export type AnswersOptions = {
  readonly sizes: readonly AnswerSize[];
  readonly rounds: number;
  readonly signal: AbortSignal;
};

/** An answer of so many areas with so many months each: about 52 bytes a cell. `requests` in a round. */
export type AnswerSize = { readonly areas: number; readonly months: number; readonly requests: number };

/** Answers of about 1 kB, 10 kB, 100 kB, 1 MB and 5 MB. */
export const answerSizes: readonly AnswerSize[] = [
  { areas: 1, months: 16, requests: 100 },
  { areas: 4, months: 46, requests: 100 },
  { areas: 16, months: 120, requests: 40 },
  { areas: 100, months: 200, requests: 10 },
  { areas: 400, months: 240, requests: 4 },
];

const query = `query Answer($areas: [ID!]!, $from: Month!, $to: Month!, $asOf: DateTime) {
  indicators(ids: ["police.reported-offences.total"]) {
    id name
    observations(areas: $areas, from: $from, to: $to, interval: MONTH, asOf: $asOf) {
      area { id name }
      observations { period value status }
    }
  }
}`;
const atOnce = 2;
/** No two questions have the same instant, so that nobody answers from a cache; the subgraphs take all for one. */
let asked = 100_000_000;

function question({ areas, months }: AnswerSize, another: boolean) {
  if (another) asked += 1;
  return {
    query,
    variables: {
      areas: Array.from({ length: areas }, (_, at) => `sthlm:bas:synthetic-${at}`),
      from: '2010-01',
      to: `${2010 + Math.floor((months - 1) / 12)}-${String(((months - 1) % 12) + 1).padStart(2, '0')}`,
      asOf: `2026-01-01T00:00:00.${another ? asked : 100_000_000}Z`,
    },
  };
}

/**
 * Measures the hub and bare @apollo/gateway on the same subgraphs, which answer from memory. `behind`: subgraphs of a
 * running hub, for the register and lists that gateways follow.
 */
export async function measureAnswers(
  hub: ScaleHub,
  behind: Subgraphs,
  folder: string,
  ask: Asker,
  progress: Progress,
  { sizes, rounds, signal }: AnswersOptions,
): Promise<readonly AnswersPoint[]> {
  await using stack = new AsyncDisposableStack();
  progress('starting subgraphs in memory, the hub and @apollo/gateway');
  const { urls, gateway, calls } = stack.use(await startInMemory(hub, behind));
  const caching = stack.use(await hub.gateway(urls, { HUB_CACHE_ENTRIES: '10000' }));
  const sdl = print(stripAuthorization(committedSupergraphSdl()));
  const file = `${folder}/stripped.graphql`;
  await writeFile(
    file,
    databaseNames.reduce((text, name) => text.replaceAll(`http://${name}.invalid/graphql`, urls[name]), sdl),
  );
  const bare = stack.use(start({ file: 'bench/peers/apollo-gateway.js', args: [file] }));
  const { url: bareUrl } = (await bare.told()) as { readonly url: string };
  const token = await hub.token(asking.few);
  const askOf = (url: string, size: AnswerSize, another: boolean) => () =>
    ask({ url, token, body: question(size, another), purpose: 'lagesbild' });

  const points: AnswersPoint[] = [];
  for (const size of sizes) {
    progress(`answers of ${size.areas} areas and ${size.months} months`);
    const { text } = await askOf(gateway.url, size, true)();
    if (text.includes('"errors"')) throw new Error(`Not whole: ${text.slice(0, 500)}`);
    const costs = { hub: [] as AnswerCost[], again: [] as AnswerCost[], bare: [] as AnswerCost[] };
    let repeated = 0;
    for (let round = 0; round <= rounds; round += 1) {
      const measure = async (part: Pick<Part, 'pid'>, url: string, another: boolean): Promise<AnswerCost> => {
        // Linux: from now on the peak is counted anew (proc_pid_clear_refs(5)).
        await writeFile(`/proc/${part.pid}/clear_refs`, '5');
        const { cpu, took } = await run(size.requests, atOnce, [part], askOf(url, size, another), signal);
        return { cpu: cpu[0] ?? Number.NaN, p50: median(took), peak: await megabytes(part.pid, 'VmHWM') };
      };
      const ofHub = await measure(gateway, gateway.url, true);
      const before = await calls();
      const ofAgain = await measure(caching, caching.url, false);
      const made = (await calls()) - before;
      const ofBare = await measure(bare, bareUrl, true);
      // The first round is for warming.
      if (round === 0) continue;
      repeated += made;
      costs.hub.push(ofHub);
      costs.again.push(ofAgain);
      costs.bare.push(ofBare);
    }
    points.push({
      bytes: Buffer.byteLength(text),
      hub: middle(costs.hub),
      again: { ...middle(costs.again), callsPerRequest: repeated / rounds / size.requests },
      bare: middle(costs.bare),
    });
  }
  return points;
}

const middle = (costs: readonly AnswerCost[]): AnswerCost => ({
  cpu: median(costs.map(({ cpu }) => cpu)),
  p50: median(costs.map(({ p50 }) => p50)),
  peak: median(costs.map(({ peak }) => peak)),
});

/** The points as a table. */
export function answersMarkdown(points: readonly AnswersPoint[]): string {
  const rows = points.map(({ bytes, hub, again, bare }) => {
    const cells = (cost: AnswerCost): readonly string[] => [
      cost.cpu.toFixed(2),
      (cost.cpu / (bytes / 1e6)).toFixed(0),
      cost.p50.toFixed(1),
      cost.peak.toFixed(0),
    ];
    const share = (hub.cpu / bare.cpu).toFixed(2);
    return [
      (bytes / 1e3).toFixed(1),
      ...cells(hub),
      ...cells(bare),
      share,
      again.cpu.toFixed(2),
      again.callsPerRequest.toFixed(1),
    ].join(' | ');
  });
  const heads = ['hub', '@apollo/gateway'].map(
    (name) => `${name}: CPU ms | CPU ms per MB | p50 ms | peak MB`,
  );
  return `| answer kB | ${heads.join(' | ')} | CPU beside @apollo/gateway | hub with its cache, same question again: CPU ms | subgraph calls |
|---:|${'---:|'.repeat(11)}
${rows.map((row) => `| ${row} |`).join('\n')}`;
}
