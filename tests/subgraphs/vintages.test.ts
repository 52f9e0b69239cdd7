import type postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { monthNo } from '../../policy/period.ts';
import { indicatorOf } from '../../subgraphs/foundation/indicators.ts';
import type { PublishedCell } from '../../subgraphs/foundation/publication.ts';
import { sourceOf } from '../../subgraphs/foundation/sources.ts';
import { unprotectedCell } from '../../subgraphs/foundation/unprotected.ts';
import { type NewVintage, writeVintage } from '../../subgraphs/foundation/vintages.ts';
import { startDatabases, type TestDatabases } from './databases.ts';

let databases: TestDatabases;
let owner: postgres.Sql;
beforeAll(async () => {
  databases = await startDatabases(['police']);
  owner = databases.owner('police');
});
afterAll(() => databases[Symbol.asyncDispose]());

const shootings = indicatorOf('police.shootings.total');
const source = sourceOf('police.shootings', 'org:polismyndigheten');
const vintage = (given: Partial<NewVintage> = {}): NewVintage => ({
  indicators: [shootings],
  kind: 'first',
  label: '2025K1',
  publishedAt: '2025-05-01T04:00:00Z',
  importNo: 0,
  preliminaryFrom: null,
  ...given,
});

type Status = 'OBSERVED' | 'PRELIMINARY' | 'REVISED';
/** A quarter of the city. */
const cell = (
  month: string,
  value: number,
  { released = value as number | null, status = 'OBSERVED' as Status } = {},
): PublishedCell => {
  const at = unprotectedCell(shootings, source, 'QUARTER', 1, monthNo(month) ?? 0, { value, status });
  return {
    ...at,
    breakdownNo: 0,
    released: released === null ? { value: null, status: 'SUPPRESSED' } : { value: released, status },
  } as PublishedCell;
};
const write = (cells: readonly PublishedCell[], given: Partial<NewVintage> = {}) =>
  owner.begin((sql) => writeVintage(sql, vintage(given), cells));
const rows = (table: 'exact_cell' | 'released_cell') =>
  owner`select month_no, vintage_from, vintage_to, value, status from ${owner(table)} order by month_no, vintage_from`.values();
const last = 2_147_483_647;
const [first, second, third] = [180, 183, 186];

test('writes cells that are new, what is out stays, and what differs is replaced', async () => {
  const none = await write([]);
  expect(none).toEqual({ vintageNo: null, added: 0, revised: 0 });

  const one = await write(
    [cell('2025-01', 12), cell('2025-04', 3, { released: null, status: 'PRELIMINARY' })],
    { preliminaryFrom: '2025-04' },
  );
  expect(one).toEqual({ vintageNo: 1, added: 2, revised: 0 });

  const same = await write([
    cell('2025-01', 12),
    cell('2025-04', 3, { released: null, status: 'PRELIMINARY' }),
  ]);
  expect(same).toEqual({ vintageNo: null, added: 0, revised: 0 });

  // The first is revised, the second is final and revised for who reads exactly, the third is new.
  const two = await write([cell('2025-01', 14), cell('2025-04', 4, { released: null }), cell('2025-07', 9)], {
    kind: 'revision',
    label: '2025K3',
  });
  expect(two).toEqual({ vintageNo: 2, added: 1, revised: 2 });
  expect(await rows('released_cell')).toEqual([
    [first, 1, 2, 12, 'OBSERVED'],
    [first, 2, last, 14, 'REVISED'],
    [second, 1, last, null, 'SUPPRESSED'],
    [third, 2, last, 9, 'OBSERVED'],
  ]);
  expect(await rows('exact_cell')).toEqual([
    [first, 1, 2, 12, 'OBSERVED'],
    [first, 2, last, 14, 'REVISED'],
    [second, 1, 2, 3, 'PRELIMINARY'],
    [second, 2, last, 4, 'REVISED'],
    [third, 2, last, 9, 'OBSERVED'],
  ]);

  // What has been revised says so, though it comes again; a preliminary figure that changes is still preliminary.
  const three = await write(
    [
      cell('2025-01', 14),
      cell('2025-04', 5, { released: null }),
      cell('2025-07', 10, { status: 'PRELIMINARY' }),
    ],
    { kind: 'revision', label: '2025K4' },
  );
  expect(three).toEqual({ vintageNo: 3, added: 0, revised: 2 });
  expect((await rows('released_cell')).slice(1)).toEqual([
    [first, 2, last, 14, 'REVISED'],
    [second, 1, last, null, 'SUPPRESSED'],
    [third, 2, 3, 9, 'OBSERVED'],
    [third, 3, last, 10, 'PRELIMINARY'],
  ]);
  // The months of a revision are all that it is about.
  expect(
    await owner`select no, indicator_no, label, kind, first_month, last_month, preliminary_from from vintage order by no`.values(),
  ).toEqual([
    [1, 9, '2025K1', 'first', first, second + 2, 183],
    [2, 9, '2025K3', 'revision', first, third + 2, null],
    [3, 9, '2025K4', 'revision', first, third + 2, null],
  ]);
});

test('refuses a cell of another indicator, and writes nothing then', async () => {
  const count = async () => (await owner`select count(*)::int from exact_cell`.values()).flat();
  const before = await count();
  const stranger = { ...cell('2026-01', 20), indicatorNo: 8 };
  await expect(write([cell('2025-10', 20), stranger])).rejects.toThrow('not about');
  expect(await count()).toEqual(before);
});

test('the serving role reads when what was published, and neither witnesses nor imports', async () => {
  const serving = databases.serving('police');
  await owner`insert into vintage_proof values (1, 9, 2025, '')`;
  expect(await serving`select no from vintage`).toHaveLength(3);
  for (const table of ['vintage_proof', 'import_record', 'base_cell'])
    await expect(serving`select * from ${serving(table)}`).rejects.toThrow('permission denied');
  for (const table of ['vintage', 'released_cell', 'exact_cell'])
    await expect(serving`delete from ${serving(table)}`).rejects.toThrow('permission denied');
});
