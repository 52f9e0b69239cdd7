import type postgres from 'postgres';
import {
  cellNo,
  cellValues,
  type LinkedTable,
  setsOfLeaves,
  standing,
} from '../../policy/disclosure/linked-table.ts';
import { eachLeaf, type Witness } from '../../policy/disclosure/move.ts';
import { type Regime, sensitiveCells } from '../../policy/disclosure/sensitive.ts';
import type { Geography } from '../geography.ts';
import { protectedWith } from './groups.ts';
import { indicators } from './indicators.ts';
import { offenceTimes } from './offence-times.ts';
import { regimeOf } from './protection.ts';
import { publishedUpTo } from './publication-plan.ts';
import { timesOut, timesProven } from './publish-times.ts';
import { publishedYear } from './published-year.ts';
import { decodeWitnesses } from './witnesses.ts';

/** What came of verifying the proof of one year of a vintage. */
export type VerifiedProof = {
  readonly vintageNo: number;
  /** The first indicator of those that are protected together. */
  readonly indicator: string;
  readonly year: number;
  /** How many cells must not be known, and how many witnesses show that they are not. */
  readonly sensitive: number;
  readonly witnesses: number;
  /** What is wrong, by kind; empty where the proof holds. */
  readonly faults: readonly string[];
};

/**
 * Verifies the proofs of all vintages of a subgraph's database, as its owner: each against the tables as they stood
 * when it came out, put together anew from base cells and from all that could be read by then. Weeks and times rest on the
 * witnesses of all offences of their year (publish-times.ts).
 */
export async function* verifyVintages(
  sql: postgres.ISql,
  geography: Geography,
): AsyncGenerator<VerifiedProof> {
  const groups = new Map(
    indicators
      .filter(({ regime, id }) => regime?.kind === 'threshold' && id !== offenceTimes.id)
      .map((indicator) => protectedWith(indicator))
      .flatMap((group) => (group[0] ? [[group[0].no, group] as const] : [])),
  );
  for (const [groupNo, group] of groups) {
    const numbers = group.map(({ no }) => no);
    for (const { no: vintageNo, year } of await yearsPublished(sql, numbers)) {
      const told = { vintageNo, indicator: group[0]?.id ?? '', year };
      const [stored] = await sql<{ witnesses: Buffer }[]>`
        select witnesses from vintage_proof
         where vintage_no = ${vintageNo} and group_no = ${groupNo} and year = ${year}`;
      if (!stored) {
        yield { ...told, sensitive: 0, witnesses: 0, faults: ['no proof is stored'] };
        continue;
      }
      const out = await publishedUpTo(sql, geography, numbers, vintageNo);
      const of = out && (await publishedYear(sql, geography, out.published, year, out.lastMonth, null));
      if (!of || of === 'contradictory') {
        yield { ...told, sensitive: 0, witnesses: 0, faults: ['the base cells are gone'] };
        continue;
      }
      const witnesses = decodeWitnesses(stored.witnesses);
      const { sensitive, faults } = faultsOf(of.table, regimeOf(of.group), witnesses);
      yield { ...told, sensitive, witnesses: witnesses.length, faults: [...faults] };
    }
  }
  for (const times of await timesOut(sql)) {
    const { witnesses, faults } = await timesProven(sql, geography, times);
    const { year, vintageNo } = times;
    yield { vintageNo, indicator: offenceTimes.id, year, sensitive: 0, witnesses, faults };
  }
}

/** The vintages that brought figures of a year, by year. */
function yearsPublished(sql: postgres.ISql, numbers: readonly number[]) {
  return sql<{ no: number; year: number }[]>`
    select distinct vintage_from as no, 2010 + month_no / 12 as year
      from (select vintage_from, month_no, value, lag(value) over cell as before, row_number() over cell as at
              from released_cell where indicator_no = any(${[...numbers]})
            window cell as (partition by indicator_no, interval_rank, area_no, month_no, breakdown_no
                            order by vintage_from)) as told
     where at = 1 or value is distinct from before
     order by 1, 2`;
}

/** Checks witnesses cell by cell: other tables from 0 up that change nothing shown, and change each sensitive cell. */
function faultsOf(
  table: LinkedTable,
  regime: Regime,
  witnesses: readonly Witness[],
): { readonly sensitive: number; readonly faults: ReadonlySet<string> } {
  const around = [table.areas, table.months, table.parts].map(setsOfLeaves);
  const sensitive = sensitiveCells(table, cellValues(table), regime);
  const proven = new Set<number>();
  const faults = new Set<string>();
  for (const witness of witnesses) {
    const leaves = new Map<number, number>();
    for (const move of witness) {
      eachLeaf(table, move, (leaf, by) => leaves.set(leaf, (leaves.get(leaf) ?? 0) + by));
    }
    const changes = new Map<number, number>();
    for (const [leaf, by] of leaves) {
      if ((table.counts[leaf] ?? Number.NaN) + by >= 0) addToCells(table, around, leaf, by, changes);
      else faults.add('a witness has a count below zero');
    }
    for (const [cell, by] of changes) {
      if (by !== 0 && table.standing[cell] === standing.fixed) faults.add('a witness changes what is shown');
      if (Math.abs(by) >= regime.distance) proven.add(cell);
    }
  }
  let count = 0;
  for (const [cell, is] of sensitive.entries()) {
    if (is === 0 || table.standing[cell] === standing.fixed) continue;
    count += 1;
    if (!proven.has(cell)) faults.add('a count that must not be known has no witness');
  }
  return { sensitive: count, faults };
}

/** Adds a leaf's change to all cells that hold it. */
function addToCells(
  table: LinkedTable,
  [areas = [], months = [], parts = []]: readonly (readonly (readonly number[])[])[],
  leaf: number,
  by: number,
  changes: Map<number, number>,
): void {
  const part = leaf % table.parts.leaves;
  const above = (leaf - part) / table.parts.leaves;
  const month = above % table.months.leaves;
  for (const area of areas[(above - month) / table.months.leaves] ?? []) {
    for (const period of months[month] ?? []) {
      for (const set of parts[part] ?? []) {
        const cell = cellNo(table, area, period, set);
        changes.set(cell, (changes.get(cell) ?? 0) + by);
      }
    }
  }
}
