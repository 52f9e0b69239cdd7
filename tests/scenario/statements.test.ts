import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, inject, test } from 'vitest';
import { recorded } from '../../bench/recorded-statements.ts';
import { committedSupergraphSdl } from '../../schema/sdl.ts';
import type { SubgraphWork } from '../../subgraphs/work.ts';
import { ask, type Question } from './ask.ts';
import { asOwner } from './databases.ts';
import { fieldsOf, listOperations } from './every-list.ts';
import { personToken } from './people.ts';

/** Asks the hub, and tells what its subgraphs did meanwhile. */
const worked = async (partner: string, question: Question) => {
  const { result, works } = await recorded(inject('hub').dataDir, () => ask(partner, question));
  return { answer: result, works };
};

/** The statements that a request to a subgraph sent more than once, with how often. Texts hold no values, so that each item's own would be the same. */
function repeated({ subgraph, statements }: SubgraphWork): readonly (readonly [string, number])[] {
  const times = new Map<string, number>();
  for (const text of statements) times.set(text, (times.get(text) ?? 0) + 1);
  return [...times].flatMap(([text, count]) => (count > 1 ? [[`${subgraph}: ${text}`, count] as const] : []));
}

const counted = (works: readonly SubgraphWork[]) =>
  works.map(({ subgraph, statements }) => `${subgraph} ${statements.length}`).sort();

const folder = `${import.meta.dirname}/../../schema/shared-queries`;
const sharedQueries = readdirSync(folder).map((file) => ({
  id: file.replace('.graphql', ''),
  text: readFileSync(`${folder}/${file}`, 'utf8'),
}));
const districts = ['jarva', 'farsta', 'skarholmen'].map((slug) => `sthlm:sdo:${slug}`);

/** Who may read most of what a shared query asks for; stockholm-central unless said here. */
const readers: Readonly<Record<string, string>> = {
  'underlag-for-kameraplats': 'traffic-committee',
  platssamverkan: 'district-jarva',
  'vem-laste-vad': 'district-jarva',
};

test.each(sharedQueries)(
  '$id takes as many statements for many areas and items as for few',
  async (query) => {
    const run = (areas: readonly string[], first: number) =>
      worked(readers[query.id] ?? 'stockholm-central', {
        sharedQuery: query.id,
        variables: {
          ...(query.text.includes('$areas') ? { areas } : {}),
          ...(query.text.includes('$first') ? { first } : {}),
        },
      });
    await forget();
    const few = await run(districts.slice(0, 1), 2);
    if (!/\$areas|\$first/.test(query.text)) await forget();
    const many = await run(districts, 50);
    expect(many.answer.status).toBe(200);
    expect(many.works.length).toBeGreaterThan(0);
    expect(counted(many.works)).toEqual(counted(few.works));
  },
);

/** Every database changes, though nothing in it: what gateways have kept is given no more. */
async function forget(): Promise<void> {
  for (const name of ['city', 'police', 'region', 'civil-society'] as const) {
    const owner = asOwner(name);
    await owner`update vintage set no = no where false`;
    await owner.end();
  }
  await delay(600);
}

const operations = listOperations();
/** Each document is another, so that no answer is one that a gateway has kept. */
let documents = 0;
const lists = [...new Set(operations.map(({ list }) => list))];

/** What is refused of a part, while the rest is answered. */
const refused = new Set([
  'NOT_A_PARTY',
  'LEVEL_NOT_PUBLISHED',
  'AREA_NOT_COVERED',
  'PRODUCT_NOT_COVERED',
  'PURPOSE_NOT_COVERED',
  'ARGUMENT_INVALID',
]);

/** Who asks a list, and why; stockholm-central for a situation picture unless said here. */
const askers: Readonly<Record<string, readonly [partner: string, purpose: string]>> = {
  'Query.cameraSites': ['traffic-committee', 'kameraplacering'],
  'Query.orderGuardDeployments': ['district-jarva', 'ordningsvaktsplanering'],
  'Query.vehicleBarriers': ['traffic-committee', 'platssamverkan'],
  'Query.safetyWalks': ['district-jarva', 'uppfoljning'],
  'Query.placeCollaborations': ['district-jarva', 'platssamverkan'],
  'Query.accessLog': ['district-jarva', 'uppfoljning'],
};

/** What a person alone may ask, and who does. */
const people: Readonly<Record<string, string>> = { 'Query.checkSharedQuery': 'samordnare-jarva' };

/** Tables that more fields than one read, each when it is come to: states, signatures and texts; figures, and what they changed from; processes and their objects, and those of others that they name. */
const fieldsThatRead: Readonly<Record<string, number>> = {
  agreement: 2,
  agreement_signature: 3,
  agreement_event: 3,
  exact_cell: 2,
  process: 2,
  process_object: 2,
};
const readersOf = (text: string): number => fieldsThatRead[/ from "(\w+)"/.exec(text)?.[1] ?? ''] ?? 1;

/** Lists of which the demonstration has less than two items. */
const short = new Set([
  'Query.reportDeliveries',
  'Query.dataLinks',
  'Query.placeCollaborations',
  'Query.safetyChecklists',
]);

test('every entity of the graph is among what is asked for', () => {
  const sdl = committedSupergraphSdl();
  const entities = [...sdl.matchAll(/^type (\w+)(?:(?!^\})[\s\S])*?@join__type\(graph: \w+, key:/gm)].flatMap(
    ([, name]) => name ?? [],
  );
  const asked = operations.flatMap(({ document }) => [...fieldsOf(document(1)).keys()]);
  const types = new Set(asked.map((coordinate) => coordinate.split('.')[0]));
  expect(new Set(entities).size).toBeGreaterThan(15);
  expect(entities.filter((name) => !types.has(name))).toEqual([]);
  expect(operations.length).toBeGreaterThan(150);
});

test.each(lists)('%s takes no statement for each of its items, whatever is asked of them', async (list) => {
  const [partner, purpose] = askers[list] ?? ['stockholm-central', 'lagesbild'];
  const person = people[list];
  const token = person === undefined ? {} : { token: await personToken(person) };
  for (const { field, document, items, isList } of operations.filter((one) => one.list === list)) {
    const asked = (first: number) =>
      worked(partner, {
        ...token,
        query: `${document(first)} # ${import.meta.filename} ${documents++}`,
        purpose,
      });
    // Lists in lists are taken to be long, so that few of the outermost may be asked for.
    let first = 8;
    let work = await asked(first);
    for (; work.answer.status === 400 && first > 1; work = await asked(first)) first = first > 3 ? 3 : 1;
    const { answer, works } = work;
    const faults = answer.errors.filter(({ extensions }) => !refused.has(extensions.code));
    expect({ field, status: answer.status, faults }).toEqual({ field, status: 200, faults: [] });
    if (isList && first > 1 && !short.has(list)) expect(items(answer.data).length).toBeGreaterThan(1);
    // A field that stands in the operation at several places may be read at each of them.
    const places = Math.max(...fieldsOf(document(8)).values());
    const tooOften = works
      .flatMap(repeated)
      .filter(([text, times]) => times > Math.max(places, readersOf(text)));
    expect({ field, tooOften }).toEqual({ field, tooOften: [] });
  }
});
