import { gunzipSync } from 'node:zlib';
import type postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { indicatorOf } from '../../subgraphs/foundation/indicators.ts';
import { publishPeriod } from '../../subgraphs/foundation/publish-period.ts';
import { startDatabases, type TestDatabases } from '../subgraphs/databases.ts';
import { importChanges, importMonth, loadCity } from '../subgraphs/publishing.ts';
import { attack } from './attack.ts';
import { faultsOf } from './checker.ts';
import { highs } from './highs.ts';
import {
  type Cell,
  geography,
  type KeptProof,
  type Sums,
  witnessesOf,
  type Year,
  yearsOf,
} from './released.ts';

// What was published through the command, as an outsider sees it who has kept every vintage: put together from the
// database by code that shares nothing with what published it.

const fires = 'fire.fires.total';
const { no } = indicatorOf(fires);
let databases: TestDatabases;
let owner: postgres.Sql;
beforeAll(async () => {
  databases = await startDatabases(['city']);
  owner = databases.owner('city');
  await loadCity(owner, geography);
}, 60_000);
afterAll(() => databases[Symbol.asyncDispose]());

/** The counts of a year by what imports up to one say, in the order of the proofs: base areas, then months. */
async function sumsOf(year: number, months: number, importNo: number): Promise<Sums> {
  const start = (year - 2010) * 12;
  const areas = await owner<
    { area_no: number }[]
  >`select distinct area_no from base_cell where indicator_no = ${no} order by 1`;
  const baseAreas = areas.map(({ area_no }) => area_no);
  const rows = await owner<{ area_no: number; month_no: number; value: number }[]>`
    select distinct on (area_no, month_no) area_no, month_no, value from base_cell
     where indicator_no = ${no} and month_no between ${start} and ${start + months - 1} and import_no <= ${importNo}
     order by area_no, month_no, import_no desc`;
  const counts = new Int32Array(baseAreas.length * months);
  for (const { area_no, month_no, value } of rows)
    counts[baseAreas.indexOf(area_no) * months + month_no - start] = value;
  return {
    name: fires,
    parts: [counts],
    categories: [{ indicator: fires, parts: [0] }],
    baseAreas,
    firstYear: year,
    months,
  };
}

/** What was read of the year's cells after a vintage. */
async function readingsOf(vintageNo: number): Promise<ReadonlyMap<string, number | null>> {
  const rows = await owner<{ cell: string; value: number | null }[]>`
    select concat_ws(' ', interval_rank, area_no, month_no) as cell, value from released_cell
     where indicator_no = ${no} and vintage_from <= ${vintageNo} and vintage_to > ${vintageNo}`;
  return new Map(rows.map(({ cell, value }) => [`${fires} ${cell}`, value]));
}

test('a month published by the command has a proof that an independent checker verifies', async () => {
  await importMonth(owner, [no], 198);
  await publishPeriod(owner, geography, {
    indicator: fires,
    to: '2026-07',
    publishedAt: '2026-08-15T04:00:00Z',
  });
  const [stored] = await owner<
    { witnesses: Buffer }[]
  >`select witnesses from vintage_proof where vintage_no = 2`;
  const proof: KeptProof = JSON.parse(gunzipSync(stored?.witnesses ?? Buffer.of()).toString());
  const readings = await readingsOf(2);
  const [year] = [...yearsOf(await sumsOf(2026, 7, 1), () => true, readings)];
  if (!year) throw new Error('no year');
  const witnesses = witnessesOf(proof, 7, 1);
  expect(faultsOf(year, witnesses)).toEqual([]);
  expect(year.cells.filter(({ sensitive }) => sensitive).length).toBeGreaterThan(100);
  // And finds what is missing of it.
  expect(faultsOf(year, witnesses.slice(1)).map(({ kind }) => kind)).toContain('not proven');
});

test('two vintages published by the command tell no small count, and no small difference, of who was added or taken away', async () => {
  const months = Array.from({ length: 12 }, (_, at) => 168 + at);
  const importNo = await importChanges(owner, no, months, (area, month) =>
    area === 150 && month === 170
      ? 12
      : (area * 7 + month * 13) % 23 === 0
        ? 1
        : (area * 5 + month) % 31 === 0
          ? -1
          : 0,
  );
  await publishPeriod(owner, geography, {
    indicator: fires,
    to: '2026-06',
    revise: true,
    publishedAt: '2026-08-16T04:00:00Z',
  });
  const [before, after] = [await sumsOf(2024, 12, 0), await sumsOf(2024, 12, importNo)];
  const [readBefore, readAfter] = [await readingsOf(2), await readingsOf(3)];
  const [old] = [...yearsOf(before, () => true, readBefore)];
  const [revised] = [...yearsOf(after, () => true, readAfter)];
  if (!old || !revised) throw new Error('no year');

  // What of each leaf both count, what the revision took away and what it added: an attacker's unknowns.
  const counts = old.counts.map((count, leaf) => Math.min(count, revised.counts[leaf] ?? 0));
  const unknowns = Int32Array.from({ length: counts.length * 3 }, (_, at) => {
    const leaf = Math.floor(at / 3);
    const kept = counts[leaf] ?? 0;
    return [kept, (old.counts[leaf] ?? 0) - kept, (revised.counts[leaf] ?? 0) - kept][at % 3] ?? 0;
  });
  expect(unknowns.some((count, at) => at % 3 === 1 && count > 0)).toBe(true);
  expect(unknowns.some((count, at) => at % 3 === 2 && count > 0)).toBe(true);
  const cells: Cell[] = [];
  const differences: {
    readonly leaves: readonly number[];
    readonly value: number;
    readonly known: boolean;
  }[] = [];
  for (const [at, one] of old.cells.entries()) {
    const other = revised.cells[at];
    if (!other || one.name !== other.name) throw new Error('cells differ');
    cells.push({ ...one, leaves: one.leaves.flatMap((leaf) => [leaf * 3, leaf * 3 + 1]) });
    // A figure that is as it was may be unchanged, or withheld: what it is now is not known.
    const told = other.state === 'shown' && keyed(readAfter, other) !== keyed(readBefore, one);
    const state = told ? 'shown' : 'in no table';
    cells.push({ ...other, state, leaves: other.leaves.flatMap((leaf) => [leaf * 3, leaf * 3 + 2]) });
    differences.push({
      leaves: one.leaves,
      value: other.value - one.value,
      known: told && one.state === 'shown',
    });
  }
  const known = differences.filter((one) => one.known);
  expect(known.length).toBeGreaterThan(5);
  expect(known.filter(({ value }) => Math.abs(value) < 5)).toEqual([]);
  const small = differences.filter(({ value }) => value !== 0 && Math.abs(value) < 5);
  expect(small.length).toBeGreaterThan(100);
  const follows = spanOf(known.map(({ leaves }) => leaves));
  expect(follows(known[0]?.leaves ?? [])).toBe(true);
  expect(small.filter(({ leaves }) => follows(leaves))).toEqual([]);

  const joint: Year = { name: fires, counts: unknowns, cells, holding: [] };
  const shown = cells.filter(({ state }) => state === 'shown');
  const targets = cells.filter(
    ({ sensitive, state, table }) => sensitive && (state === 'suppressed' || table.startsWith('PIECE')),
  );
  expect(targets.length).toBeGreaterThan(100);
  const { byPropagation, byProgramming } = attack(highs, joint, shown, targets);
  expect([...byPropagation, ...byProgramming].map(({ name }) => name)).toEqual([]);
}, 240_000);

/** What was read of a cell, by its name among the readings; undefined where it is in no table. */
function keyed(readings: ReadonlyMap<string, number | null>, { name }: Cell): number | null | undefined {
  const [, id = '', , period = ''] = /^\S+ (.+) (\d{4}) (\S+)$/.exec(name) ?? [];
  const [span = '', start = ''] = period.split('/');
  const area = geography.byId.get(id)?.no;
  return readings.get(`${fires} ${[1, 3, 12].indexOf(Number(span)) + 1} ${area} ${168 + Number(start)}`);
}

/** Whether a sum of leaves follows from known sums by adding and subtracting: Gaussian elimination by a prime. */
function spanOf(known: readonly (readonly number[])[]): (leaves: readonly number[]) => boolean {
  const prime = 65_521;
  const inverse = (value: number): number => {
    let [result, base, power] = [1, value, prime - 2];
    for (; power > 0; power >>= 1) {
      if (power & 1) result = (result * base) % prime;
      base = (base * base) % prime;
    }
    return result;
  };
  const rows: { readonly pivot: number; readonly row: ReadonlyMap<number, number> }[] = [];
  const reduce = (leaves: readonly number[]): Map<number, number> => {
    const left = new Map(leaves.map((leaf) => [leaf, 1]));
    for (const { pivot, row } of rows) {
      const factor = left.get(pivot);
      if (!factor) continue;
      for (const [leaf, by] of row) {
        const value = ((left.get(leaf) ?? 0) + (prime - factor) * by) % prime;
        if (value === 0) left.delete(leaf);
        else left.set(leaf, value);
      }
    }
    return left;
  };
  for (const leaves of known) {
    const left = reduce(leaves);
    const [first] = left;
    if (!first) continue;
    const scale = inverse(first[1]);
    rows.push({ pivot: first[0], row: new Map([...left].map(([leaf, by]) => [leaf, (by * scale) % prime])) });
  }
  return (leaves) => reduce(leaves).size === 0;
}
