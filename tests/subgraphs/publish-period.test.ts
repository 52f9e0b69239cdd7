import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indicatorOf } from '../../subgraphs/foundation/indicators.ts';
import { loadFoundation } from '../../subgraphs/foundation/load.ts';
import { publicationBlock } from '../../subgraphs/foundation/publication-block.ts';
import { planOf } from '../../subgraphs/foundation/publication-request.ts';
import { publishPeriod } from '../../subgraphs/foundation/publish-period.ts';
import { verifyVintages } from '../../subgraphs/foundation/verify-vintages.ts';
import { loadGeography } from '../../subgraphs/geography.ts';
import { startPublicationWorkers } from '../../subgraphs/publication-workers.ts';
import { publishCommand } from '../../subgraphs/publish-command.ts';
import { roundingKey } from '../rounding-key.ts';
import { startDatabases, type TestDatabases } from './databases.ts';
import { importChanges, importMonth, loadCity } from './publishing.ts';

const root = join(import.meta.dirname, '../..');
const geography = loadGeography();
const fires = 'fire.fires.total';
const firesNo = indicatorOf(fires).no;
/** Numbers of months: July 2026 is the first after the demonstration's. */
const july = 198;

let databases: TestDatabases;
let owner: postgres.Sql;
beforeAll(async () => {
  databases = await startDatabases(['city', 'police']);
  owner = databases.owner('city');
  await loadCity(owner, geography);
}, 60_000);
afterAll(() => databases[Symbol.asyncDispose]());

/** Everything that is out of a database's figures, and the proofs, as one number. */
const snapshot = async (sql = owner): Promise<string> => {
  const [row] = await sql<{ sum: string }[]>`
    select concat_ws(' ',
      (select sum(hashtextextended(t::text, 1)) from released_cell as t),
      (select sum(hashtextextended(t::text, 2)) from exact_cell as t),
      (select sum(hashtextextended(t::text, 3)) from vintage as t),
      (select sum(hashtextextended(t::text, 4)) from vintage_proof as t)) as sum`;
  return row?.sum ?? '';
};
/** The figures that could be read of an indicator after a vintage. */
const readAsOf = async (indicatorNo: number, vintageNo: number): Promise<ReadonlyMap<string, string>> => {
  const rows = await owner<{ cell: string; figure: string }[]>`
    select concat_ws(' ', interval_rank, area_no, month_no) as cell, concat_ws(' ', status, value) as figure
      from released_cell
     where indicator_no = ${indicatorNo} and vintage_from <= ${vintageNo} and vintage_to > ${vintageNo}`;
  return new Map(rows.map(({ cell, figure }) => [cell, figure]));
};
const hours = Array.from({ length: 40 }, (_, at) => at).values();
/** Instants that follow each other. */
const next = (): string => new Date(Date.UTC(2026, 7, 15, hours.next().value ?? 40)).toISOString();
const publish = (to: string, given: Partial<Parameters<typeof publishPeriod>[2]> = {}) =>
  publishPeriod(owner, geography, { indicator: fires, to, publishedAt: next(), ...given });

// Each step continues from what the ones before it imported and published.
describe.sequential('publication after publication of fires', () => {
  describe('what is refused', () => {
    const refused: readonly (readonly [string, readonly string[]])[] = [
      ['Give an indicator after --indicator.', ['--to', '2026-07']],
      ['Give the last month after --to, as YYYY-MM.', ['--indicator', fires]],
      ['There is no such option, or it lacks its value. --help lists them.', ['--everything']],
      [
        'There is no indicator fire.smoke. Give the id of one, such as fire.fires.total.',
        ['--indicator', 'fire.smoke', '--to', '2026-07'],
      ],
      ['Give the last month as YYYY-MM.', ['--indicator', fires, '--to', '2026-13']],
      [
        'No base cells of fire.fires.total have been imported for 2026-07. Import them first.',
        ['--indicator', fires, '--to', '2026-07'],
      ],
      [
        'No base cells of bra.municipal-offences.theft have been imported here.',
        ['--indicator', 'bra.municipal-offences.theft', '--to', '2026-07'],
      ],
      ['2026-06 is published already. Revise it with --revise.', ['--indicator', fires, '--to', '2026-06']],
      [
        '2026-07 is not published yet. Publish it without --revise.',
        ['--indicator', fires, '--to', '2026-07', '--revise'],
      ],
      ['No later import has figures of these months.', ['--indicator', fires, '--to', '2026-06', '--revise']],
      [
        'Rounded figures are not revised: two roundings of one count narrow it down.',
        ['--indicator', 'city.tyck-till.litter', '--to', '2026-06', '--revise'],
      ],
      [
        'Give the first preliminary month as YYYY-MM, or none.',
        ['--indicator', fires, '--to', '2026-06', '--preliminary-from', 'soon'],
      ],
      [
        'What is final stays final: give a later first preliminary month.',
        ['--indicator', fires, '--to', '2026-06', '--preliminary-from', '2025-12'],
      ],
      [
        'A publication of that label is out already. Give another label.',
        ['--indicator', fires, '--to', '2026-06', '--preliminary-from', 'none', '--label', '2026-06'],
      ],
      [
        'Something has been published at or after that instant. Give a later one.',
        [
          '--indicator',
          fires,
          '--to',
          '2026-06',
          '--preliminary-from',
          'none',
          '--published-at',
          '2026-07-15T04:00:00Z',
        ],
      ],
      [
        'Give the instant of publication in UTC, such as 2026-08-15T04:00:00Z.',
        ['--indicator', fires, '--to', '2026-06', '--preliminary-from', 'none', '--published-at', 'soon'],
      ],
    ];

    test.each(refused)('%s', async (message, args) => {
      const before = await snapshot();
      const parts = {
        owners: async () => [owner],
        geography,
        roundingKey: async () => roundingKey,
        progress: () => {},
      };
      await expect(publishCommand(args, parts)).rejects.toMatchObject({ message });
      expect(await snapshot()).toBe(before);
    });
  });

  test('publishes a new month beside what is out, which stays as it is', async () => {
    await importMonth(owner, [firesNo], july);
    const out = await readAsOf(firesNo, 1);
    const before = await snapshot();
    const dry = await publish('2026-07', { dryRun: true });
    expect(dry).toMatchObject({ vintageNo: null, shown: 1, withheld: 0 });
    expect(await snapshot()).toBe(before);

    const done = await publish('2026-07');
    expect(done).toEqual({ ...dry, vintageNo: 2, label: '2026-07' });
    expect(await readAsOf(firesNo, 1)).toEqual(out);
    const now = await readAsOf(firesNo, 2);
    expect([...now.keys()].filter((cell) => !out.has(cell))).toEqual([`1 1 ${july}`]);
    expect([...out].filter(([cell, figure]) => now.get(cell) !== figure)).toEqual([]);

    await importMonth(owner, [firesNo], july + 1);
    await importMonth(owner, [firesNo], july + 2);
    const third = await publish('2026-09');
    const later = await readAsOf(firesNo, 3);
    // Two months of the city, and the quarter of districts, police areas and the city.
    expect(third.shown + third.withheld).toBe(later.size - now.size);
    expect(third.shown).toBeGreaterThan(10);
    expect([...now].filter(([cell, figure]) => later.get(cell) !== figure)).toEqual([]);
  });

  test('gives the same bytes from the same figures, in a thread of its own too', async () => {
    await importMonth(owner, [firesNo], july + 3);
    const indicator = indicatorOf(fires);
    const plan = await planOf(owner, geography, [indicator], { indicator: fires, to: '2026-10' });
    const [one, other] = [
      await publicationBlock(owner, geography, plan, 2026),
      await publicationBlock(owner, geography, plan, 2026),
    ];
    expect(one.proof).not.toBeNull();
    expect(other).toEqual(one);
    const { host, port, database, user, pass } = owner.options;
    await using workers = startPublicationWorkers(
      { host: host[0] ?? '', port: port[0] ?? 0, database, username: user, password: String(pass) },
      1,
    );
    const apart = await workers.block(plan, 2026);
    expect({ ...apart, proof: Buffer.from(apart.proof ?? []) }).toEqual({
      ...one,
      proof: Buffer.from(one.proof ?? []),
    });
  });

  test('two publications at once take turns: one publishes the month, the other finds it published', async () => {
    const second = databases.owner('city');
    const at = next();
    const results = await Promise.allSettled(
      [owner, second].map((sql) =>
        publishPeriod(sql, geography, { indicator: fires, to: '2026-10', publishedAt: at }),
      ),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [failed] = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    expect(failed).toMatchObject({ code: 'ALREADY_PUBLISHED' });
    expect(await owner`select no from vintage where last_month = ${july + 3}`).toHaveLength(1);
  });

  test('a later first preliminary month makes final what came before it, and nothing else', async () => {
    const before = await readAsOf(firesNo, 4);
    // All that is out, whatever month is given last.
    const done = await publish('2026-09', { preliminaryFrom: '2026-04' });
    expect(done).toMatchObject({ vintageNo: 5, label: '2026-09 r1', shown: 0, withheld: 0 });
    expect(await owner`select first_month, last_month, kind from vintage where no = 5`.values()).toEqual([
      [60, july + 3, 'first'],
    ]);
    const after = await readAsOf(firesNo, 5);
    const changed = [...after].filter(([cell, figure]) => before.get(cell) !== figure);
    expect(changed.length).toBeGreaterThan(20);
    for (const [cell, figure] of changed) {
      const [rank = 0, , month = 0] = cell.split(' ').map(Number);
      expect(month + (rank === 1 ? 0 : 2)).toBeLessThan(195);
      expect(before.get(cell)?.replace('PRELIMINARY', 'OBSERVED')).toBe(figure);
    }
    expect([...after.values()].some((figure) => figure.startsWith('PRELIMINARY'))).toBe(true);
    // By its period alone, shown or withheld, and no value with it.
    const [wrong] = await owner<{ statuses: number; values: number }[]>`
    with now as (
      select 'exact' as what, * from exact_cell where vintage_to = 2147483647
      union all select 'released', * from released_cell where vintage_to = 2147483647 and status <> 'SUPPRESSED')
    select count(*) filter (where (status = 'PRELIMINARY')
                              <> (month_no + (array[1, 3, 12])[interval_rank] - 1 >= 195))::int as statuses,
           (select count(*)::int from exact_cell as o
              join exact_cell as n using (indicator_no, interval_rank, area_no, month_no, breakdown_no)
             where indicator_no = ${firesNo} and o.vintage_to = 5 and n.vintage_from = 5 and o.value <> n.value) as values
      from now where indicator_no = ${firesNo}`;
    expect(wrong).toEqual({ statuses: 0, values: 0 });
    await expect(publish('2026-10', { preliminaryFrom: '2026-01' })).rejects.toMatchObject({
      code: 'PRELIMINARY_INVALID',
    });
  });

  describe('a revision', () => {
    const months = Array.from({ length: 24 }, (_, at) => 168 + at);
    test('is a vintage of its own beside the old one, at coarse levels, by nothing or by five at least', async () => {
      await importChanges(owner, firesNo, months, (area, month) =>
        area === 150 && month === 170
          ? 12
          : (area * 7 + month * 13) % 23 === 0
            ? 1
            : (area * 5 + month) % 31 === 0
              ? -1
              : 0,
      );
      const old = await readAsOf(firesNo, 5);
      const done = await publish('2026-06', { revise: true });
      expect(done).toMatchObject({ vintageNo: 6, label: '2026-06 r1' });
      expect(done.shown).toBeGreaterThan(5);
      expect(await readAsOf(firesNo, 5)).toEqual(old);
      const levels = new Map(geography.areas.map(({ no, level }) => [no, level]));
      const changed = [...(await readAsOf(firesNo, 6))].filter(([cell, figure]) => old.get(cell) !== figure);
      expect(changed).toHaveLength(done.shown);
      for (const [cell, figure] of changed) {
        const [before = '', value] = [old.get(cell), Number(figure.split(' ')[1])];
        const [, area = 0] = cell.split(' ').map(Number);
        expect(['CITY', 'DISTRICT_COMMITTEE_AREA', 'LOCAL_POLICE_AREA']).toContain(levels.get(area));
        expect(figure.split(' ')[0]).toBe('REVISED');
        expect(Math.abs(value - Number(before.split(' ')[1]))).toBeGreaterThanOrEqual(5);
      }
      // Who reads exactly reads what is counted now, at every level.
      const [{ wrong } = { wrong: -1 }] = await owner<{ wrong: number }[]>`
      select count(*)::int as wrong
        from exact_cell as e
        join (select c.ancestor, b.year, sum(b.value) as value
                from (select distinct on (area_no, month_no) area_no, month_no, 2010 + month_no / 12 as year, value
                        from base_cell where indicator_no = ${firesNo}
                       order by area_no, month_no, import_no desc) as b
                join area_closure as c on c.descendant = b.area_no
               group by c.ancestor, b.year) as s
          on s.ancestor = e.area_no and (s.year - 2010) * 12 = e.month_no
       where e.indicator_no = ${firesNo} and e.interval_rank = 3 and e.vintage_to = 2147483647
         and e.month_no < 192 and s.value <> e.value`;
      expect(wrong).toBe(0);
      // The vintage does not tell which months have other figures.
      expect(await owner`select first_month, last_month, kind from vintage where no = 6`.values()).toEqual([
        [60, 197, 'revision'],
      ]);
    });

    test('may follow a revision, and a new month may follow both', async () => {
      await importChanges(owner, firesNo, months, (area, month) =>
        area === 250 && month === 173 ? 15 : (area * 3 + month * 11) % 29 === 0 ? 1 : 0,
      );
      await importMonth(owner, [firesNo], july + 4);
      expect(await publish('2026-09', { revise: true })).toMatchObject({ vintageNo: 7 });
      expect(await publish('2026-11')).toMatchObject({ vintageNo: 8 });
    });

    test('and everything else that is out is proven by what is stored', async () => {
      const verified = await Array.fromAsync(verifyVintages(owner, geography));
      expect(verified.filter(({ faults }) => faults.length > 0)).toEqual([]);
      const late = verified
        .filter(({ vintageNo }) => vintageNo > 1)
        .map(({ vintageNo, year }) => `${vintageNo} ${year}`);
      // The second revision of 2025 cannot be protected, and so changes no figure of it.
      expect(late).toEqual(['2 2026', '3 2026', '4 2026', '6 2024', '6 2025', '7 2024', '8 2026']);
      for (const { sensitive, witnesses } of verified)
        expect([sensitive > 100, witnesses > 10]).toEqual([true, true]);
    });
  });

  test('what is shown by hand, a proof that is taken away and one of another year are found', async () => {
    const faults = new Map<number, readonly string[]>();
    const undone = owner.begin(async (sql) => {
      await sql`
      update released_cell as r set value = e.value, status = 'OBSERVED' from exact_cell as e
       where (r.indicator_no, r.interval_rank, r.area_no, r.month_no) = (e.indicator_no, e.interval_rank, e.area_no, e.month_no)
         and r.indicator_no = ${firesNo} and r.month_no = 156 and r.status = 'SUPPRESSED'`;
      await sql`delete from vintage_proof where group_no = ${firesNo} and year = 2022`;
      await sql`
      update vintage_proof set witnesses = (select witnesses from vintage_proof where group_no = ${firesNo} and year = 2020)
       where group_no = ${firesNo} and year = 2021`;
      for await (const one of verifyVintages(sql, geography)) {
        if (one.faults.length > 0) faults.set(one.year, one.faults);
      }
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect([...faults.keys()].sort()).toEqual([2021, 2022, 2023]);
    expect(faults.get(2023)).toContain('a witness changes what is shown');
    expect(faults.get(2022)).toEqual(['no proof is stored']);
    expect(faults.get(2021)).toContain('a count that must not be known has no witness');
  });

  test('killed half-way it leaves nothing, and holds nobody up', async () => {
    // 2017 to 2020, which none has revised.
    const all = Array.from({ length: 48 }, (_, at) => 84 + at);
    await importChanges(owner, firesNo, all, (area, month) => ((area + month) % 40 === 0 ? 7 : 0));
    const before = await snapshot();
    const env = { PATH: process.env.PATH, HUB_OWNER_DATABASE_URL: databases.ownerUrl('city') };
    const args = ['local/publish.ts', '--indicator', fires, '--to', '2026-06', '--revise'];
    const child: ChildProcess = spawn(process.execPath, args, {
      cwd: root,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const ended = once(child, 'exit');
    const [told] = await once(child.stderr ?? child, 'data');
    expect(String(told)).toContain(`${fires} 20`);
    child.kill('SIGKILL');
    expect((await ended)[1]).toBe('SIGKILL');
    expect(await snapshot()).toBe(before);
    // The lock went with it; run to the end, the same revises.
    const again = await publish('2026-06', { revise: true, dryRun: true });
    expect(again.shown).toBeGreaterThan(20);
  });
});

test('what cannot be protected publishes nothing, and is named', async () => {
  const police = databases.owner('police');
  await loadFoundation(police, 'police', geography);
  // In a city of one base area, Brå's figures for the city are the base area's.
  const [area] = await police<
    { no: number }[]
  >`select no from area where level = 'BASE_AREA' order by no limit 1`;
  const indicators = ['burglary', 'drugs-weapons', 'person', 'theft', 'vandalism', 'other'];
  await police`insert into base_cell ${police(
    indicators.flatMap((category) =>
      Array.from({ length: 12 }, (_, month) => ({
        indicator_no: indicatorOf(`police.reported-offences.${category}`).no,
        area_no: area?.no ?? 0,
        month_no: 180 + month,
        value: month === 3 && (category === 'burglary' || category === 'theft') ? 2 : 0,
      })),
    ),
  )}`;
  const before = await snapshot(police);
  const whole = publishPeriod(police, geography, {
    indicator: 'police.reported-offences.theft',
    to: '2025-12',
  });
  await expect(whole).rejects.toMatchObject({
    code: 'CANNOT_BE_PROTECTED',
    message:
      'police.reported-offences.theft of 2025 cannot be protected beside what is out, or its categories contradict each other. Nothing was published.',
  });
  expect(await snapshot(police)).toBe(before);
  expect(await police`select from released_cell`).toHaveLength(0);

  // Beside another base area it can be, but not a burglary that is no theft: it would be a count below zero.
  const again = (dryRun: boolean) =>
    publishPeriod(police, geography, { indicator: 'police.reported-offences.theft', to: '2025-12', dryRun });
  await police`
    insert into base_cell (indicator_no, area_no, month_no, value)
    select indicator_no, area_no + number, month_no, 40 + 7 * indicator_no
      from base_cell, generate_series(1, 5) as number`;
  expect((await again(true)).shown).toBeGreaterThan(100);
  await police`update base_cell set value = 1 where indicator_no = 1 and month_no = 184 and area_no = ${area?.no ?? 0}`;
  await expect(again(false)).rejects.toMatchObject({ code: 'CANNOT_BE_PROTECTED' });
});
