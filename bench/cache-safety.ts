import { setTimeout as delay } from 'node:timers/promises';
import type postgres from 'postgres';
import { connectAsOwner } from '../local/owner-connection.ts';
import { monthNo, monthOf } from '../policy/period.ts';
import { indicatorOf } from '../subgraphs/foundation/indicators.ts';
import { publishPeriod } from '../subgraphs/foundation/publish-period.ts';
import { loadGeography } from '../subgraphs/geography.ts';
import { type Asking, type OwnGateway, startOwnGateway, type Told } from '../tests/scenario/own-gateway.ts';
import { importMonth } from '../tests/subgraphs/publishing.ts';
import { startDemonstration } from './demonstration.ts';
import type { Bench, Progress } from './section.ts';

/** What was found; milliseconds. */
type CacheSafety = {
  readonly requests: number;
  /** Requests that were answered from what was kept. */
  readonly hits: number;
  /** Rows that left a second or more after an agreement had stopped giving them, or that no agreement gave. Must be 0. */
  readonly rowsOutOfScope: number;
  readonly agreementChanges: number;
  /** From the end of a publication, which has been committed then, to when the last answer without it was asked for. */
  readonly publication: Delay;
  /** From the commit of a suspension to when the last answer with rows was asked for. */
  readonly suspension: Delay;
};

type Delay = { readonly tries: number; readonly median: number; readonly maximum: number };

const agreement = 'agreement:local:farsta:farsta';
const agreed = 'district-farsta';
const without = 'stranger';
const reads = 'stockholm-central';
const asking: Asking = {
  query: `{ indicators(ids: ["police.reported-offences.total"]) { id observations(areas: ["sthlm:sdo:farsta"],
    from: "2025-01", to: "2025-12", interval: YEAR) { observations { value } } } }`,
};
const open: Asking = { query: '{ localPoliceAreas { id code } }' };
const promised = 1_000;
const clients = 4;
/** Months of it are published one by one; the demonstration's last is June 2026. */
const published = 'fire.fires.total';
const lastPublished = '2026-06';

/** Partners ask the same by turns while the agreement of one is suspended and resumed, and while figures are published. */
export const cacheSafety: Bench = {
  name: 'cache-safety',
  about:
    'that no kept answer outlives the agreement or the figures it rests on, and how soon a change is seen',
  async run(progress, { quick, signal }) {
    const found = await measure(quick ? 1_000 : 10_000, quick ? 3 : 10, progress, signal);
    const { requests, hits, rowsOutOfScope, agreementChanges, publication, suspension } = found;
    const line = (what: string, { tries, median, maximum }: Delay) =>
      `| ${what} | ${tries} | ${median} | ${maximum} |`;
    return {
      title: 'Safety of kept answers',
      markdown: `${clients} at once, each as two partners by turns, the one with an agreement and the other without: ${requests} requests, of which ${hits} were
answered from what was kept, while the agreement was suspended or resumed ${agreementChanges} times. Rows that left a second or more
after the agreement had stopped giving them, or that none gave: **${rowsOutOfScope}** (must be 0).

|  | tries | ms, median | ms, most |
| --- | ---: | ---: | ---: |
${line('from a publication to the last request answered without its figures', publication)}
${line('from a suspension to the last request answered with rows', suspension)}

A publication is one more month, imported and published by the code of \`npm run publish\` while its absence is kept; the time begins
when the publication has ended. That of a suspension begins at its commit.`,
      json: found,
    };
  },
};

async function measure(
  each: number,
  tries: number,
  progress: Progress,
  signal: AbortSignal,
): Promise<CacheSafety> {
  progress('starting a demonstration hub');
  await using stack = new AsyncDisposableStack();
  const { dataDir } = stack.use(await startDemonstration(signal));
  const city = await connectAsOwner(dataDir, 'city');
  stack.defer(() => city.end());
  const gateway = stack.use(await startOwnGateway({ dataDir, name: 'bench' }));
  const publication = await publications(gateway, city, tries, progress, signal);

  const [version] = await city`
    select digest from agreement_version where agreement = ${agreement} order by number desc limit 1`;
  let changes = 0;
  /** When it stopped giving, by the commit; null while it gives. */
  let suspendedAt: number | null = null;
  const happens = async (kind: 'suspended' | 'resumed') => {
    if (kind === 'resumed') suspendedAt = null;
    await city`insert into agreement_event (digest, kind, at) values (${version?.digest}, ${kind}, now())`;
    if (kind === 'suspended') suspendedAt = performance.now();
    changes += 1;
  };
  const suspensions: number[] = [];
  progress('suspending and resuming an agreement');
  for (let at = 0; at < tries; at += 1) {
    while (rowsIn(await gateway.ask(agreed, asking)) === 0) await delay(5, undefined, { signal });
    await happens('suspended');
    suspensions.push(await lastBefore(async () => rowsIn(await gateway.ask(agreed, asking)) === 0));
    await happens('resumed');
  }

  progress(`${2 * each} requests and as many of open data while it goes on`);
  let requests = 0;
  let rowsOutOfScope = 0;
  const before = gateway.executions();
  let done = false;
  const changing = (async () => {
    while (!done) {
      await happens('suspended');
      await delay(1_500);
      await happens('resumed');
      await delay(1_500);
    }
  })();
  const client = async (count: number) => {
    for (let at = 0; at < count; at += 1) {
      signal.throwIfAborted();
      for (const partner of [agreed, without]) {
        const since = suspendedAt;
        const asked = performance.now();
        const rows = rowsIn(await gateway.ask(partner, asking));
        requests += 1;
        const stopped = partner === without || (since !== null && asked - since >= promised);
        if (stopped) rowsOutOfScope += rows;
      }
      await gateway.ask(without, open);
      requests += 1;
    }
  };
  try {
    await Promise.all(Array.from({ length: clients }, () => client(Math.ceil(each / clients))));
  } finally {
    done = true;
    await changing;
  }
  return {
    requests,
    hits: requests - (gateway.executions() - before),
    rowsOutOfScope,
    agreementChanges: changes,
    publication: summary(publication),
    suspension: summary(suspensions),
  };
}

/** How long a figure that is out is still told to be none, after each of some publications of one more month. */
async function publications(
  gateway: OwnGateway,
  city: postgres.Sql,
  tries: number,
  progress: Progress,
  signal: AbortSignal,
): Promise<readonly number[]> {
  const geography = loadGeography();
  const { no } = indicatorOf(published);
  const last = monthNo(lastPublished) ?? 0;
  const found: number[] = [];
  for (let month = last + 1; month <= last + tries; month += 1) {
    const to = monthOf(month);
    progress(`publishing ${to}`);
    const isOut = async () => {
      const { data, codes } = await gateway.ask(reads, {
        query: `{ indicators(ids: ["${published}"]) { id observations(areas: ["sthlm:kommun"],
          from: "${to}", to: "${to}", interval: MONTH) { observations { status } } } }`,
      });
      if (codes.length > 0) throw new Error(`Refused: ${codes.join(', ')}.`);
      const status = data?.indicators[0]?.observations?.[0]?.observations?.[0]?.status;
      return status === 'OBSERVED' || status === 'PRELIMINARY' || status === 'SUPPRESSED';
    };
    await importMonth(city, [no], month);
    // At an unknown moment of the gateway's heartbeat.
    await delay(Math.random() * 300, undefined, { signal });
    // Kept from now on.
    if (await isOut()) throw new Error(`${to} is out already.`);
    await publishPeriod(city, geography, { indicator: published, to });
    found.push(await lastBefore(isOut));
  }
  return found;
}

/** When the last question was asked that was not yet answered so, milliseconds from now. */
async function lastBefore(holds: () => Promise<boolean>): Promise<number> {
  const begun = performance.now();
  for (let last = 0; ; ) {
    const asked = performance.now() - begun;
    if (await holds()) return last;
    if (asked > 10_000) throw new Error('It took too long.');
    last = asked;
  }
}

const rowsIn = ({ data }: Told): number =>
  data?.indicators?.[0]?.observations?.[0]?.observations?.length ?? 0;

function summary(values: readonly number[]): Delay {
  const sorted = values.map(Math.round).sort((a, b) => a - b);
  return {
    tries: sorted.length,
    median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    maximum: sorted.at(-1) ?? Number.NaN,
  };
}
