import { expect, inject, test } from 'vitest';
import { recorded } from '../../bench/recorded-statements.ts';
import { ask, codes } from './ask.ts';
import { pagedLists } from './every-list.ts';

/** Who asks a list, and why; stockholm-central for a situation picture unless said here. */
const askers: Readonly<Record<string, readonly [partner: string, purpose: string]>> = {
  cameraSites: ['traffic-committee', 'kameraplacering'],
  orderGuardDeployments: ['district-jarva', 'ordningsvaktsplanering'],
  vehicleBarriers: ['traffic-committee', 'platssamverkan'],
  placeCollaborations: ['stockholm-central', 'platssamverkan'],
  accessLog: ['district-jarva', 'uppfoljning'],
};
const others: Readonly<Record<string, string>> = {
  reportDeliveries: 'report: "manadsrapport", month: "2025-01", ',
};
/** Lists of which the demonstration has no two pages. */
const short = new Set(['reportDeliveries', 'placeCollaborations']);

/** An item by all that its leaves say: not all have an id. */
type Page = {
  readonly items: readonly string[];
  readonly cursors: readonly string[];
  readonly more: boolean;
  readonly end: string | null;
};

/** Each document is another, so that no answer is one that a gateway has kept. */
let documents = 0;

const asked = (list: string, first: number, after: string | null) => {
  const [partner, purpose] = askers[list] ?? ['stockholm-central', 'lagesbild'];
  const args = `${others[list] ?? ''}first: ${first}${after === null ? '' : `, after: ${JSON.stringify(after)}`}`;
  const version = list === 'sharedQueries' ? 'version' : '';
  return ask(partner, {
    query: `{ ${list}(${args}) { edges { cursor node { id ${version} } } pageInfo { hasNextPage endCursor } } }
      # ${import.meta.filename} ${documents++}`,
    purpose,
  });
};

async function page(list: string, first: number, after: string | null): Promise<Page> {
  const answer = await asked(list, first, after);
  expect(answer.errors).toEqual([]);
  const { edges, pageInfo } = answer.data[list];
  return {
    items: edges.map(({ node }: { node: unknown }) => JSON.stringify(node)),
    cursors: edges.map(({ cursor }: { cursor: string }) => cursor),
    more: pageInfo.hasNextPage,
    end: pageInfo.endCursor,
  };
}

test('there are lists with pages', () => {
  expect(pagedLists.length).toBeGreaterThanOrEqual(9);
});

test.each(pagedLists)('%s goes on after an item, whatever has come before it meanwhile', async (list) => {
  const found: string[] = [];
  let last: Page | undefined;
  for (let pages = 0; pages < 4 && (last?.more ?? true); pages += 1) {
    last = await page(list, 2, last?.end ?? null);
    expect(last.end).toBe(last.cursors.at(-1) ?? null);
    found.push(...last.items);
  }
  if (!short.has(list)) expect(found.length).toBeGreaterThan(2);
  // The log has grown by these requests, at its beginning; other lists have not.
  const whole = await page(list, 200, null);
  const start = Math.max(0, whole.items.indexOf(found[0] ?? ''));
  expect(whole.items.slice(start, start + found.length)).toEqual(found);
  if (list !== 'accessLog') expect(start).toBe(0);
  expect(last?.more).toBe(whole.more || whole.items.length > start + found.length);
});

test.each(pagedLists)('%s reads no more than it shows and one, and counts nothing off', async (list) => {
  const { works } = await recorded(inject('hub').dataDir, () => asked(list, 2, null));
  const statements = works.flatMap((work) => work.statements);
  expect(statements.length).toBeGreaterThan(0);
  expect(statements.filter((text) => / limit \$\d+$/.test(text))).toHaveLength(1);
  expect(statements.filter((text) => /\boffset\b/.test(text))).toEqual([]);
});

test.each(pagedLists)('a cursor that is none of %s is refused', async (list) => {
  const other = list === 'agreements' ? 'certifications' : 'agreements';
  const { end } = await page(other, 1, null);
  const made = (text: string) => Buffer.from(text).toString('base64url');
  for (const cursor of [
    end ?? '',
    '',
    'x',
    made(`${list} after \0`),
    made('after a'),
    `${made(`${list} after a`)}=`,
  ]) {
    expect([cursor, codes(await asked(list, 1, cursor))]).toEqual([cursor, ['ARGUMENT_INVALID']]);
  }
});

test.each(pagedLists)('%s has no page of none, and none of more than two hundred', async (list) => {
  for (const first of [0, -1, 201])
    expect(codes(await asked(list, first, null))).toEqual(['ARGUMENT_INVALID']);
});
