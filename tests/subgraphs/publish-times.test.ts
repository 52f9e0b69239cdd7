import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unknownBaseAreaId } from '../../subgraphs/areas.ts';
import { demonstrationSeries } from '../../subgraphs/demonstration.ts';
import { indicatorOf } from '../../subgraphs/foundation/indicators.ts';
import { loadFoundation, loadSeries } from '../../subgraphs/foundation/load.ts';
import { publishPeriod } from '../../subgraphs/foundation/publish-period.ts';
import {
  publishTimes,
  type TimesOfYear,
  timesOut,
  timesProven,
} from '../../subgraphs/foundation/publish-times.ts';
import { decodeWitnesses, encodeProof } from '../../subgraphs/foundation/witnesses.ts';
import { loadGeography } from '../../subgraphs/geography.ts';
import { daysOfMonth, weekdayOf, weekOf } from '../../subgraphs/weeks.ts';
import { startDatabases, type TestDatabases } from './databases.ts';
import { importChanges, importMonth } from './publishing.ts';

const geography = loadGeography();
const theft = 'police.reported-offences.theft';
const times = 'police.offence-times.total';
const timesNo = indicatorOf(times).no;
const categories = ['burglary', 'drugs-weapons', 'person', 'theft', 'vandalism', 'other'];
const offenceNos = categories.map((category) => indicatorOf(`police.reported-offences.${category}`).no);
/** January 2026; the demonstration ends with June. */
const january = 192;

let databases: TestDatabases;
let owner: postgres.Sql;
beforeAll(async () => {
  databases = await startDatabases(['police']);
  owner = databases.owner('police');
  await loadFoundation(owner, 'police', geography);
  await loadSeries(owner, 'police', geography, demonstrationSeries(geography), null);
}, 60_000);
afterAll(() => databases[Symbol.asyncDispose]());

const publish = (given: Partial<Parameters<typeof publishPeriod>[2]> = {}) =>
  publishPeriod(owner, geography, { indicator: theft, to: '2026-12', ...given });
const proven = async (sql: postgres.ISql, year: number) => {
  const of = (await timesOut(sql)).find((one) => one.year === year);
  if (!of) throw new Error(`no times of ${year} are out`);
  return timesProven(sql, geography, of);
};
/** Does something in a transaction, and undoes it. */
const undone = async (work: (sql: postgres.TransactionSql) => Promise<unknown>): Promise<void> => {
  const begun = owner.begin(async (sql) => {
    await work(sql);
    throw new Error('undone');
  });
  await expect(begun).rejects.toThrow('undone');
};
/** What is found after a change that is then undone. */
const changed = async (change: (sql: postgres.TransactionSql) => Promise<unknown>, year = 2026) => {
  let faults: readonly string[] = [];
  await undone(async (sql) => {
    await change(sql);
    faults = (await proven(sql, year)).faults;
  });
  return faults;
};

/** Imports weeks and times of 2026 that sum to its offences, each day and time as many. */
async function importTimes(): Promise<void> {
  const totals = await owner<{ month: number; value: number }[]>`
    select month_no as month, sum(value)::int as value
      from (select distinct on (indicator_no, area_no, month_no) indicator_no, month_no, value from base_cell
             where indicator_no = any(${offenceNos}) and indicator_no <> ${offenceNos[0] ?? 0}
               and month_no between ${january} and ${january + 11}
             order by indicator_no, area_no, month_no, import_no desc) as latest
     group by 1`;
  const cells = new Map<string, number>();
  for (const { month, value } of totals) {
    const days = daysOfMonth(2026, month - january);
    const slots = days.flatMap((day) => [0, 1, 2, 3].map((time) => ({ day, time })));
    for (const [at, { day, time }] of slots.entries()) {
      const count = Math.floor(((at + 1) * value) / slots.length) - Math.floor((at * value) / slots.length);
      for (const category of [101 + weekOf(day) - 1, 201 + weekdayOf(day) * 4 + time]) {
        const key = `${month} ${category}`;
        cells.set(key, (cells.get(key) ?? 0) + count);
      }
    }
  }
  const area = geography.byId.get(unknownBaseAreaId)?.no ?? 0;
  const [{ no } = { no: 0 }] = await owner<{ no: number }[]>`select max(no) + 1 as no from import_record`;
  await owner`insert into base_cell ${owner(
    [...cells].map(([key, value]) => {
      const [month = 0, category = 0] = key.split(' ').map(Number);
      return {
        indicator_no: timesNo,
        area_no: area,
        month_no: month,
        breakdown_no: category,
        import_no: no,
        value,
      };
    }),
  )}`;
}

// Each step continues from what the one before it imported or published.
describe.sequential('weeks and times of day of a finished year', () => {
  test('are not published with its offences where no base cells of them are there, and it is said', async () => {
    for (let month = january + 6; month < january + 12; month += 1)
      await importMonth(owner, offenceNos, month);
    const done = await publish();
    expect(done.times).toEqual([
      { year: 2026, withheld: 'no base cells of its weeks and times have been imported' },
    ]);
    expect((await timesOut(owner)).map(({ year }) => year)).toEqual(
      Array.from({ length: 11 }, (_, at) => 2015 + at),
    );
  });

  test('are not published while the year is preliminary, nor revised or tried', async () => {
    await importTimes();
    await expect(publish({ indicator: times })).rejects.toMatchObject({
      code: 'CANNOT_BE_PROTECTED',
      message: '2026: its offences are preliminary: weeks and times are published once, when they are final.',
    });
    for (const given of [{ revise: true }, { dryRun: true }, { label: 'mine' }]) {
      await expect(publish({ indicator: times, ...given })).rejects.toMatchObject({ code: 'TIMES_ONCE' });
    }
  });

  test('are not published where they do not sum to the offences, a count is small, or a witness moves between months', async () => {
    const tried = async (change: (sql: postgres.TransactionSql) => Promise<unknown>) => {
      let done: readonly TimesOfYear[] = [];
      await undone(async (sql) => {
        await sql`update vintage set preliminary_from = null`;
        await change(sql);
        done = await publishTimes(sql, geography, new Date().toISOString());
      });
      return done;
    };
    expect(await tried(async () => {})).toEqual([{ year: 2026, withheld: null }]);
    expect(
      await tried(
        (sql) =>
          sql`update base_cell set value = value + 1 where indicator_no = ${timesNo} and month_no = 195 and breakdown_no = 114`,
      ),
    ).toEqual([{ year: 2026, withheld: 'its weeks or times do not sum to the offences of a month' }]);
    // The last days of April are in week 18 too: what is taken from it there is given to week 17.
    const small = await tried(
      (sql) => sql`
        with of as (select value - 4 as by from base_cell
                     where indicator_no = ${timesNo} and month_no = 195 and breakdown_no = 118)
        update base_cell set value = value + case breakdown_no when 118 then -by else by end from of
         where indicator_no = ${timesNo} and month_no = 195 and breakdown_no in (117, 118)`,
    );
    expect(small).toEqual([{ year: 2026, withheld: 'a count of its weeks and times is small' }]);
    const moved = await tried((sql) => moveBetweenMonths(sql, 2026));
    expect(moved).toEqual([{ year: 2026, withheld: "a witness changes the city's total of a month" }]);
    expect(await tried((sql) => sql`delete from vintage_proof where year = 2026`)).toEqual([
      { year: 2026, withheld: 'no proof of its offences is stored' },
    ]);
  });

  test('are published when the year is final, and proven by what is stored', async () => {
    const done = await publish({ preliminaryFrom: null });
    expect(done.times).toEqual([{ year: 2026, withheld: null }]);
    const cells = await owner<{ value: number; breakdown: number }[]>`
      select value, breakdown_no as breakdown from released_cell where indicator_no = ${timesNo} and month_no = ${january}`;
    const sum = (from: number, to: number) =>
      cells.reduce(
        (all, { value, breakdown }) => all + (from <= breakdown && breakdown <= to ? value : 0),
        0,
      );
    expect(cells).toHaveLength(1 + 53 + 28);
    expect([sum(101, 153), sum(201, 228)]).toEqual([sum(0, 0), sum(0, 0)]);
    expect(sum(0, 0)).toBeGreaterThan(100_000);
    for (const year of [2016, 2026]) {
      const { witnesses, faults } = await proven(owner, year);
      expect([witnesses > 100, faults]).toEqual([true, []]);
    }
    await expect(publish({ indicator: times })).rejects.toMatchObject({ code: 'CANNOT_BE_PROTECTED' });
  });

  test('a witness that moves events between months, a proof taken away and another count are found', async () => {
    expect(await changed((sql) => moveBetweenMonths(sql, 2026))).toEqual([
      "a witness changes the city's total of a month",
    ]);
    expect(await changed((sql) => moveBetweenMonths(sql, 2019), 2019)).toEqual([
      "a witness changes the city's total of a month",
    ]);
    expect(await changed((sql) => sql`delete from vintage_proof where year = 2026`)).toEqual([
      'no proof of its offences is stored',
    ]);
    expect(
      await changed(
        (sql) =>
          sql`update released_cell set value = value + 1 where indicator_no = ${timesNo} and breakdown_no = 120`,
      ),
    ).toEqual(['what is shown is not what its base cells count']);
  });

  test('stay proven when offences of the year are revised', async () => {
    const months = Array.from({ length: 12 }, (_, at) => january + at);
    await importChanges(owner, indicatorOf(theft).no, months, (area, month) =>
      area === 150 && month === january + 2 ? 60 : (area * 7 + month * 13) % 23 === 0 ? 1 : 0,
    );
    const { shown, vintageNo } = await publish({ revise: true });
    console.log(`revised beside weeks: ${shown} figures, vintage ${vintageNo}`);
    expect((await proven(owner, 2026)).faults).toEqual([]);
  });
});

/** Gives a stored proof one witness more, which moves an event from January to February and changes nothing else. */
async function moveBetweenMonths(sql: postgres.TransactionSql, year: number): Promise<void> {
  const [stored] = await sql<{ no: number; witnesses: Buffer }[]>`
    select vintage_no as no, witnesses from vintage_proof where year = ${year} and group_no = 1 order by 1 desc limit 1`;
  if (!stored) throw new Error('no proof is stored');
  const move = { area: 3, otherArea: -1, month: 1, otherMonth: 0, part: 1, otherPart: -1 };
  const witnesses = [...decodeWitnesses(stored.witnesses), [move]];
  const proof = Buffer.from(encodeProof({ inputs: '', name: '', year, witnesses }));
  await sql`
    update vintage_proof set witnesses = ${proof} where vintage_no = ${stored.no} and year = ${year} and group_no = 1`;
}
