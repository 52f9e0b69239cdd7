import { availableParallelism } from 'node:os';
import { drizzle } from 'drizzle-orm/postgres-js';
import type postgres from 'postgres';
import { databaseOf } from '../../subgraphs/foundation/provision.ts';
import { noVintage } from '../../subgraphs/foundation/tables.ts';
import { loadGeography } from '../../subgraphs/geography.ts';
import { readReference } from '../../subgraphs/reference.ts';
import { sealScope } from '../../subgraphs/row-security.ts';
import { claimsOf, grantOf } from '../../tests/subgraphs/claims.ts';
import type { Progress } from '../section.ts';
import { picture, pictureVariables } from './agreements.ts';
import type { ScaleHub, Subgraphs } from './hub.ts';
import { type Asker, median, quantile, run } from './load.ts';
import { area, asking } from './synthetic-agreements.ts';
import { importFigures, publishFigures } from './synthetic-figures.ts';

/** What reading costs beside so many figures. Milliseconds, bytes, seconds. */
export type ObservationsPoint = {
  readonly baseCells: number;
  readonly releasedCells: number;
  /** Of the whole database of the police. */
  readonly bytes: number;
  /** Writing and indexing the cells by SQL. */
  readonly makingSeconds: number;
  /** What a situation picture asks of the police, as the role that serves under a sealed scope: the statement alone. */
  readonly statement: Latency;
  /** The whole picture over HTTP at a hub, of four subgraphs. */
  readonly picture: Latency & { readonly policeCpu: number };
};

export type Latency = { readonly p50: number; readonly p99: number };

/** Base cells that were copied in, protected and published by the command's own code. */
export type PublishedFigures = {
  readonly baseCells: number;
  readonly copySeconds: number;
  readonly publishSeconds: number;
  readonly threads: number;
};

export type ObservationsOptions = {
  readonly sizes: readonly number[];
  readonly published: number;
  readonly rounds: number;
  readonly signal: AbortSignal;
};

const product = 'police.reported-offences';
const indicator = `${product}.total`;
/** 2015-01 to 2026-08. */
const months = { first: 60, last: 199 };

/** Measures reading beside figures of each size, rising, and what it takes to publish. `behind`: the other subgraphs. */
export async function measureObservations(
  hub: ScaleHub,
  behind: Omit<Subgraphs, 'police'>,
  ask: Asker,
  progress: Progress,
  { sizes, published, rounds, signal }: ObservationsOptions,
): Promise<{ readonly points: readonly ObservationsPoint[]; readonly publication: PublishedFigures }> {
  const empty = await hub.copy('police', 'scale_police_empty', 'scale_police_published');
  const publication = await publish(hub, empty, published, progress);
  const token = await hub.token(asking.few);
  const points: ObservationsPoint[] = [];
  for (const size of sizes) {
    signal.throwIfAborted();
    progress(`making ${size} base cells`);
    const database = await hub.copy('police', 'scale_police_empty', `scale_police_${size}`);
    const owner = hub.owner('police', database);
    const started = performance.now();
    const made = await makeCells(owner, size);
    const makingSeconds = (performance.now() - started) / 1_000;
    await owner.end();
    progress(`reading beside ${made.baseCells} base cells`);
    const statement = await readAlone(hub, database, rounds);
    const police = await hub.subgraph('police', database);
    const gateway = await hub.gateway({ ...behind, police: police.url });
    const asked = async (at: number) => {
      const answer = await ask({ url: gateway.url, token, body: picture(at) });
      if (answer.text.includes('"errors"')) throw new Error(`Not whole: ${answer.text.slice(0, 500)}`);
      return answer;
    };
    await run(rounds, 4, [], asked, signal);
    const { cpu, took } = await run(rounds, 1, [police], asked, signal);
    points.push({
      ...made,
      bytes: await hub.bytes(database),
      makingSeconds,
      statement,
      picture: { p50: median(took), p99: quantile(took, 0.99), policeCpu: cpu[0] ?? Number.NaN },
    });
    await gateway[Symbol.asyncDispose]();
    await police[Symbol.asyncDispose]();
  }
  return { points, publication };
}

/** Keeps a copy of the police's database before anybody is connected to it, from which the others are made. */
export const keepEmptyPolice = (hub: ScaleHub): Promise<string> =>
  hub.copy('police', databaseOf('police'), 'scale_police_empty');

async function publish(
  hub: ScaleHub,
  database: string,
  wanted: number,
  progress: Progress,
): Promise<PublishedFigures> {
  const geography = loadGeography();
  const threads = Math.min(4, availableParallelism());
  const owner = hub.owner('police', database);
  try {
    await owner`truncate base_cell, exact_cell, released_cell, vintage, vintage_proof`;
    let started = performance.now();
    progress(`copying ${wanted} base cells`);
    const { baseCells, lastMonth } = await importFigures(owner, geography, wanted);
    const copySeconds = (performance.now() - started) / 1_000;
    started = performance.now();
    for await (const { name } of publishFigures(owner, geography, lastMonth, threads))
      progress(`${name} is published`);
    return { baseCells, copySeconds, publishSeconds: (performance.now() - started) / 1_000, threads };
  } finally {
    await owner.end();
  }
}

/**
 * Fills the tables by SQL: every base cell is published as it is, exact and released, and every coarser area by quarter
 * and year, which is more than any indicator publishes. Categories stand beside each other as importing leaves them.
 */
async function makeCells(owner: postgres.Sql, wanted: number) {
  const [{ areas } = { areas: 0 }] = await owner<
    { areas: number }[]
  >`select count(*)::int as areas from area where level = 'BASE_AREA'`;
  const hosted = await owner<{ no: number; source: number }[]>`
    select indicator.no, source.no as source from indicator join source using (product)
     where host = 'police' order by indicator.id = ${indicator} desc, indicator.no`;
  const each = areas * (months.last - months.first + 1);
  const indicators = hosted.slice(0, Math.ceil(wanted / each));
  const categories = Math.ceil(wanted / each / indicators.length);
  const tables = ['base_cell', 'exact_cell', 'released_cell'];
  await owner`truncate base_cell, exact_cell, released_cell`;
  await owner`set work_mem = '256MB'`;
  await owner`set maintenance_work_mem = '512MB'`;
  for (const table of tables) {
    await owner.unsafe(`alter table ${table} drop constraint ${table}_pk`);
    await owner.unsafe(`alter table ${table} set unlogged`);
  }
  for (const { no, source } of indicators) {
    await owner`
      insert into base_cell (indicator_no, area_no, month_no, breakdown_no, value)
      select ${no}, area.no, month, category, (area.no * 7 + month * 3 + category) % 23
        from area, generate_series(${months.first}::int, ${months.last}::int) as month,
             generate_series(0, ${categories - 1}::int) as category
       where level = 'BASE_AREA' order by 2, 3, 4`;
    await owner`
      insert into released_cell (indicator_no, interval_rank, area_no, month_no, breakdown_no, cell_no, value, status)
      select ${no}, rank, area.no, month, category, ((${source}::bigint * 4 + rank) * 2000 + area.no) * 1000 + month,
             (area.no * 7 + month * 3 + category) % 23, 'OBSERVED'
        from area, generate_series(${months.first}::int, ${months.last}::int) as month,
             generate_series(0, ${categories - 1}::int) as category, generate_series(1, 3) as rank
       where case when level = 'BASE_AREA' then rank = 1 else rank > 1 and month % (case rank when 2 then 3 else 12 end) = 0 end
       order by 2, 3, 4, 5`;
  }
  await owner`insert into exact_cell select * from released_cell`;
  const key = 'indicator_no, area_no, month_no, breakdown_no, import_no';
  const cellKey = 'indicator_no, interval_rank, area_no, month_no, breakdown_no, vintage_from';
  for (const table of tables) {
    const columns = table === 'base_cell' ? key : cellKey;
    await owner.unsafe(`alter table ${table} add constraint ${table}_pk primary key (${columns})`);
    await owner.unsafe(`vacuum (analyze) ${table}`);
  }
  const [counted] = await owner<{ base: number; released: number }[]>`
    select (select count(*)::int from base_cell) as base, (select count(*)::int from released_cell) as released`;
  return { baseCells: counted?.base ?? 0, releasedCells: counted?.released ?? 0 };
}

/** The statement of a situation picture as the subgraph makes it, in a transaction whose setting has been made. */
async function readAlone(hub: ScaleHub, database: string, rounds: number): Promise<Latency> {
  const serving = hub.serving('police', database);
  try {
    const reference = await readReference(drizzle(serving));
    const sealKey = Buffer.from(hub.secrets.sealKeys.police ?? '', 'hex');
    const grants = [grantOf(product, { areas: [area], from: '2012-01' })];
    const no = reference.indicators.get(indicator)?.no ?? 0;
    const areaNo = reference.areaNo(area) ?? 0;
    const took: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const { from } = pictureVariables(round);
      const first = (Number(from.slice(0, 4)) - 2010) * 12;
      const of = (table: string) => serving`
        select indicator_no, area_no, month_no, breakdown_no, value, status, answers, margin_of_error from ${serving(table)}
         where indicator_no in (${no}) and interval_rank = 2 and area_no = any(${`{${areaNo}}`}::int[])
           and month_no between ${first} and ${first + 23} and breakdown_no in (0) and vintage_to = ${noVintage}`;
      const sealed = sealScope(claimsOf(grants), reference, sealKey);
      await serving.begin('read only', async (tx) => {
        await tx`select set_config('hub.scope', ${sealed}, true)`;
        const started = performance.now();
        const rows = await tx`${of('exact_cell')} union all ${of('released_cell')}`;
        took.push(performance.now() - started);
        if (rows.length === 0) throw new Error('Nothing was read.');
      });
    }
    const warm = took.slice(Math.floor(rounds / 10));
    return { p50: median(warm), p99: quantile(warm, 0.99) };
  } finally {
    await serving.end();
  }
}

/** What a size beyond those measured would cost, from the last two points: bytes grow with cells, the statement with log10(cells). */
export function extrapolate(points: readonly ObservationsPoint[], baseCells: number) {
  const [a, b] = points.slice(-2);
  if (!a || !b) return undefined;
  const beyond = (from: number, to: number, x: (cells: number) => number): number =>
    to + ((to - from) / (x(b.baseCells) - x(a.baseCells))) * (x(baseCells) - x(b.baseCells));
  return {
    baseCells,
    bytes: beyond(a.bytes, b.bytes, (cells) => cells),
    // Where a busy machine made the smaller one slower, there is nothing to go by but the larger one.
    statementP50: Math.max(b.statement.p50, beyond(a.statement.p50, b.statement.p50, Math.log10)),
  };
}

/** The points as a table. */
export function observationsMarkdown(
  points: readonly ObservationsPoint[],
  { baseCells, copySeconds, publishSeconds, threads }: PublishedFigures,
): string {
  const millions = (cells: number): string => (cells / 1e6).toFixed(2);
  const rows = points.map((point) =>
    [
      millions(point.baseCells),
      millions(point.releasedCells),
      point.statement.p50.toFixed(2),
      point.statement.p99.toFixed(2),
      point.picture.p50.toFixed(1),
      point.picture.p99.toFixed(1),
      point.picture.policeCpu.toFixed(2),
      (point.bytes / 1e6).toFixed(0),
      point.makingSeconds.toFixed(0),
    ].join(' | '),
  );
  const beyond = extrapolate(points, 1e8);
  if (beyond)
    rows.push(
      `100, not measured | | ${beyond.statementP50.toFixed(2)} | | | | | ${(beyond.bytes / 1e6).toFixed(0)} |`,
    );
  const perMillion = (seconds: number): string => (seconds / (baseCells / 1e6)).toFixed(1);
  return `| base cells, millions | released cells, millions | statement p50 ms | p99 ms | picture over HTTP p50 ms | p99 ms | police CPU ms | database MB | made by SQL in s |
|---:|---:|---:|---:|---:|---:|---:|---:|---:|
${rows.map((row) => `| ${row} |`).join('\n')}

The cells are made by SQL, not imported: every base cell is published as it is, and every coarser area by quarter and year. The last line
follows from the last two measured ones: bytes grow with cells, the statement's p50 with log10(cells). Publishing by the command's own code: ${millions(baseCells)} million
base cells were copied in at ${perMillion(copySeconds)} s a million, and protected and published in ${threads} threads at ${perMillion(publishSeconds)} s a million.`;
}
