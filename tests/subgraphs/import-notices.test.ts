import { afterAll, beforeAll, expect, test } from 'vitest';
import { monthOf } from '../../policy/period.ts';
import { jsonElements } from '../../subgraphs/import/json-array.ts';
import { type ImportPlace, startImporting } from './importing.ts';

let place: ImportPlace;
beforeAll(async () => {
  place = await startImporting();
});
afterAll(() => place?.[Symbol.asyncDispose]());

/** Words that stand in the notices of these tests and nowhere else: none may be stored or told. */
const secret = 'Kvarnsvingeln';
type Notice = Readonly<Record<string, unknown>>;
const notice = (id: number, month: string, name = 'Stockholm', more: Notice = {}): Notice => ({
  id,
  datetime: `${month}-15 7:39:59 +01:00`,
  name: `15 ${month}, Rån, ${secret}`,
  summary: `En man i {${secret}} [säger] \\"nej" till "${secret}"\n\u2028`,
  url: `/aktuellt/handelser/${secret}`,
  type: 'Rån',
  location: { name, gps: '59.329324,18.068581' },
  ...more,
});
const run = async (notices: readonly unknown[], ...options: readonly string[]) =>
  place.run('police-events', await place.file('notices.json', JSON.stringify(notices, null, 1)), ...options);
const counted = async () =>
  Object.fromEntries(
    (
      await place.owner('police')`
        select month_no as month, value from released_cell where indicator_no = 12 and vintage_to = 2147483647
         order by month_no`
    ).map(({ month, value }) => [monthOf(month), value]),
  );

/** Every row of every table of the database, as text. */
async function everything(): Promise<string> {
  const sql = place.owner('police');
  const tables = await sql<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`;
  expect(tables.length).toBeGreaterThan(10);
  const texts: string[] = [];
  for (const { name } of tables) {
    const rows = await sql.unsafe<{ text: string | null }[]>(
      `select string_agg(t::text, E'\\n') as text from ${name} as t`,
    );
    texts.push(rows[0]?.text ?? '');
  }
  return texts.join('\n');
}

test('of notices only the counts by month of the municipality are kept: no text, name, address or place', async () => {
  const { code, told } = await run([
    notice(1, '2025-09'),
    notice(2, '2025-10'),
    notice(3, '2025-10'),
    notice(3, '2025-10'),
    notice(4, '2025-10', 'Stockholms län'),
    notice(5, '2025-10', 'Uppsala'),
    notice(6, '2025-11', 'Stockholms län'),
    notice(7, '2025-12'),
    notice(8, '2026-01'),
    notice(9, '2026-02', 'Stockholms län'),
    notice(10, '2026-03'),
  ]);
  expect(code).toBe(0);
  expect(await counted()).toEqual({ '2025-10': 2, '2025-12': 1 });
  expect(told).toContain('Notices of the municipality: 6. Of the county, never taken for the city');
  expect(told).toContain('2025-09 and 2026-03 are partial');
  expect(told).toContain('1 months without a notice of the municipality');
  expect(told).toContain('2 months after 2025-12 are not collected');
  expect(told).not.toContain(secret);
  const stored = await everything();
  expect(stored).toContain('police.event-notices.total');
  expect(stored).not.toContain(secret);
  expect(stored).not.toContain('59.329324');
});

test('the first and the last month are published where the file is said to be whole', async () => {
  await run([notice(1, '2025-09'), notice(2, '2025-10'), notice(3, '2025-10')], '--whole-months');
  expect(await counted()).toMatchObject({ '2025-09': 1, '2025-10': 2 });
});

test.each<[string, Notice, string]>([
  ['without an id', { id: undefined }, '[1].id is not the number of a notice'],
  ['with a time that is none', { datetime: `${secret} i går` }, '[1].datetime is not a date and time'],
  ['in the future', { datetime: '2026-08-01 10:00:00 +02:00' }, '[1].datetime is in the future'],
  ['before the hub', { datetime: '2009-12-31 10:00:00 +02:00' }, '[1].datetime is before 2010'],
  ['without a type', { type: '' }, '[1].type is not the type of an event'],
  ['without a place', { location: null }, '[1].location is not a place with a name'],
  ['with a nameless place', { location: { gps: secret } }, '[1].location.name is not the name of a place'],
])('a notice %s is told by line and path, and nothing of its file is loaded', async (_, wrong, reason) => {
  const before = await place.written();
  const { code, told } = await run([notice(1, '2025-09'), notice(2, '2025-10', 'Stockholm', wrong)]);
  expect(code).toBe(1);
  expect(told).toMatch(/^line 1[0-9]: /);
  expect(told).toContain(reason);
  expect(told).not.toContain(secret);
  expect(await place.written()).toEqual(before);
});

test.each([
  ['empty', '', 'line 1: the file is empty'],
  ['an object', '{"id": 1}', 'line 1: the file is to be one JSON array of objects'],
  ['an array of texts', `["${secret}"]`, 'line 1: the file is to be one JSON array of objects'],
  ['cut off', `[\n{"id": 1, "name": "${secret}`, 'line 2: the file ends inside the array'],
  ['without a comma', '[{}\n{}]', 'line 2: the file is to be one JSON array'],
  ['two arrays', '[{}]\n[]', 'line 2: the file is to be one JSON array'],
  ['an empty array', '[]', 'the file has no rows'],
  ['with broken notices', `[{"${secret}": }]`, 'line 1: [0] is no notice (JSON)'],
])('a file that is %s is refused', async (_, content, reason) => {
  const path = await place.file('broken.json', content);
  const { code, told } = await place.run('police-events', path);
  expect(code).toBe(1);
  expect(told).toContain(reason);
  expect(told).not.toContain(secret);
});

test('elements of an array are found wherever the file happens to be cut into pieces', async () => {
  const notices = [notice(1, '2025-09'), { a: '\\', b: '"]}', c: [{ d: '{"' }] }, {}];
  const text = JSON.stringify(notices, null, 2);
  for (const length of [1, 2, 3, 7, 1_000]) {
    async function* pieces(): AsyncGenerator<string> {
      for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
    }
    const found = await Array.fromAsync(jsonElements(pieces()));
    expect(found.map((element) => JSON.parse(element.text))).toEqual(notices);
    expect(found.map(({ line, index }) => [line, index])).toEqual([
      [2, 0],
      [14, 1],
      [23, 2],
    ]);
  }
});
