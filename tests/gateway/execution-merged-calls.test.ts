import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'graphql';
import { afterAll, expect, test } from 'vitest';
import type { Fetch, SubgraphAnswer, SubgraphRequest } from '../../gateway/execution/fetch.ts';
import { federate } from './federation.ts';
import { marketplace, nestedQuery } from './marketplace.ts';

const federation = await federate(marketplace);
const { ours, stock, fetch } = federation;
afterAll(() => federation.stop());

/** Notes what is asked, and may answer in the subgraph's stead. */
function spying(
  instead: (request: SubgraphRequest) => Promise<SubgraphAnswer> | undefined = () => undefined,
) {
  const asked: SubgraphRequest[] = [];
  const by: Fetch = async (request) => {
    asked.push(request);
    return (await instead(request)) ?? fetch(request);
  };
  const of = (subgraph: string) => asked.filter((request) => request.subgraph === subgraph);
  return { asked, by, of };
}
const withoutErrors = async (query: string, by: Fetch, variables = {}) => {
  const { data, errors } = await ours(query, variables, by);
  expect(errors).toEqual([]);
  expect(data).toEqual((await stock(query, variables)).data);
  return data;
};
const pathsOf = (errors: readonly { readonly path?: readonly (string | number)[] }[]) =>
  errors.map(({ path }) => path?.join('.')).sort();
const representationsIn = ({ variables }: SubgraphRequest) =>
  Object.values(variables).filter((value) => Array.isArray(value));

/** Two branches: one asks reviews of users, the other of products. */
const branches = '{ users { id reviews { body } } topProducts { upc reviews { id } } }';

test('branches that ask one subgraph for entities at the same time do so in one call', async () => {
  const { asked, by } = spying();
  await withoutErrors(nestedQuery, by);
  const counts = Object.groupBy(asked, ({ subgraph }) => subgraph);
  const calls = Object.entries(counts).map(([subgraph, requests]) => [subgraph, requests?.length]);
  expect(Object.fromEntries(calls)).toEqual({ accounts: 2, products: 2, reviews: 1, inventory: 1 });
});

/** Stock is asked for at once, the estimate after the weight of what other branches find. */
const unequal = '{ topProducts { inStock } users { reviews { product { shippingEstimate } } } }';

test('entities that no other fetch waits for go with a later call to their subgraph', async () => {
  const { by, of } = spying();
  await withoutErrors(unequal, by);
  expect(of('inventory').map((request) => representationsIn(request).length)).toEqual([2]);
});

test('they do not wait where that call is long in coming', async () => {
  const slow = 400;
  let slowed = 0;
  const { by, of } = spying((request) => {
    if (request.subgraph !== 'reviews') return undefined;
    return sleep(slow).then(() => {
      slowed = Date.now();
      return fetch(request);
    });
  });
  const times: number[] = [];
  await withoutErrors(unequal, (request) => {
    if (request.subgraph === 'inventory') times.push(Date.now());
    return by(request);
  });
  expect(of('inventory').map((request) => representationsIn(request).length)).toEqual([1, 1]);
  expect(slowed - Number(times[0])).toBeGreaterThan(slow / 4);
});

test('what others wait for does not wait for a later call', async () => {
  const { by, of } = spying();
  // The weight is asked for at once, since the estimate takes it.
  await withoutErrors(
    '{ users { favourite { shippingEstimate } reviews { product { reviews { product { name } } } } } }',
    by,
  );
  const asked = of('products').map(({ query }) =>
    ['weight', 'name'].filter((field) => query.includes(field)),
  );
  expect(asked).toEqual([['weight'], ['name']]);
});

test('where the later call never comes, nothing is lost', async () => {
  const { by, of } = spying((request) =>
    request.subgraph === 'reviews' ? Promise.resolve({ errors: [{ message: 'down' }] }) : undefined,
  );
  const { data, errors } = await ours(unequal, {}, by);
  expect(data).toMatchObject({ topProducts: [{ inStock: expect.any(Boolean) }, {}] });
  expect(pathsOf(errors)).toEqual(['users.0.reviews']);
  expect(of('inventory')).toHaveLength(1);
});

test('what is asked in the same words is asked once, about all entities, each once', async () => {
  const { by, of } = spying();
  await withoutErrors(
    '{ users { reviews { product { name } } } topProducts { reviews { author { name } product { name } } } }',
    by,
  );
  const [, entities] = of('products');
  expect(entities?.query.match(/_entities/g)).toHaveLength(1);
  expect(entities?.variables.representations).toEqual([
    { __typename: 'Product', upc: 'a' },
    { __typename: 'Product', upc: 'b' },
  ]);
});

test('what is asked in other words has an alias of its own in the same call', async () => {
  const { by, of } = spying();
  await withoutErrors(branches, by);
  expect(of('reviews').map(({ query }) => query.match(/_entities/g)?.length)).toEqual([2]);
  expect(
    of('reviews')
      .flatMap(representationsIn)
      .map((list) => list.length),
  ).toEqual([3, 2]);
});

test('each alias keeps the partner’s variables, which the stock executor takes for the planner’s', async () => {
  const { by, of } = spying();
  const query = `
    query ($first: String, $representations: String, $representations0: String) {
      users { reviews { author { a: mail(at: $first) } } }
      topProducts { best { author { a: mail(at: $representations) b: mail(at: $representations0) } } }
    }`;
  const given = { first: 'x', representations: 'y', representations0: 'z' };
  const { data, errors } = await ours(query, given, by);
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    users: [{ reviews: [{ author: { a: 'user-1@x' } }, {}] }, {}, {}],
    topProducts: [{ best: { author: { a: 'user-1@y', b: 'user-1@z' } } }, {}],
  });
  const [, entities, ...more] = of('accounts');
  expect(more).toEqual([]);
  expect(entities?.variables).toMatchObject(given);
  expect(entities && representationsIn(entities).length).toBe(2);
});

test('fragments of the same name in one call are kept apart', async () => {
  const { by, of } = spying();
  await withoutErrors(nestedQuery, by);
  const [call] = of('reviews');
  const named = parse(call?.query ?? '').definitions.flatMap((definition) =>
    definition.kind === 'FragmentDefinition' ? [definition.name.value] : [],
  );
  expect(named).toHaveLength(2);
  expect(new Set(named).size).toBe(2);
});

test('a variable called as the planner’s own is the partner’s, also in a call by itself', async () => {
  const { by, of } = spying();
  const query =
    'query ($representations: String) { topProducts { best { author { mail(at: $representations) } } } }';
  const { data, errors } = await ours(query, { representations: 'y' }, by);
  expect(errors).toEqual([]);
  expect(JSON.stringify(data)).toContain('user-1@y');
  expect(of('accounts')).toHaveLength(1);
});

test('a slow subgraph before one branch does not hold the other back', async () => {
  const slow = 400;
  let slowed = 0;
  const { by, of } = spying((request) => {
    if (request.subgraph !== 'accounts') return undefined;
    return sleep(slow).then(() => {
      slowed = Date.now();
      return fetch(request);
    });
  });
  const times: number[] = [];
  await withoutErrors(branches, (request) => {
    if (request.subgraph === 'reviews') times.push(Date.now());
    return by(request);
  });
  expect(of('reviews').map((request) => representationsIn(request).length)).toEqual([1, 1]);
  expect(slowed - Number(times[0])).toBeGreaterThan(slow / 4);
});

test('a branch that turns out to need nothing is not waited for', async () => {
  const { by, of } = spying((request) =>
    request.subgraph === 'accounts' ? Promise.resolve({ data: { users: [] } }) : undefined,
  );
  const { data } = await ours(branches, {}, by);
  expect(data).toMatchObject({ users: [], topProducts: [{ upc: 'a', reviews: [{}, {}] }, {}] });
  expect(of('reviews').map(({ query }) => query.includes('e0'))).toEqual([false]);
});

test('an entity’s error in one alias stands at the places of that alias only', async () => {
  const { by } = spying((request) =>
    request.subgraph !== 'reviews'
      ? undefined
      : Promise.resolve({
          data: { e0: [null, { reviews: [] }, { reviews: [] }], e1: [{ reviews: [] }, { reviews: [] }] },
          errors: [{ message: 'no', path: ['e0', 0, 'reviews'] }],
        }),
  );
  const { data, errors } = await ours(branches, {}, by);
  expect(pathsOf(errors)).toEqual(['users.0.reviews']);
  expect(data).toMatchObject({ users: [{ reviews: null }, {}, {}], topProducts: [{ reviews: [] }, {}] });
});

test.each([
  ['too few', [{ reviews: [] }]],
  ['too many', Array.from({ length: 9 }, () => ({ reviews: [] }))],
  ['no list of', 'x'],
])('an alias with %s entities costs its own places only', async (_what, e0) => {
  const { by } = spying(({ subgraph }) =>
    subgraph === 'reviews' ? Promise.resolve({ data: { e0, e1: [{ reviews: [] }, null] } }) : undefined,
  );
  const { data, errors } = await ours(branches, {}, by);
  expect(pathsOf(errors)).toEqual(['users.0.reviews']);
  expect(data).toMatchObject({ users: [{ reviews: null }, {}, {}], topProducts: [{ reviews: [] }, {}] });
});

test.each([
  ['', []],
  [', nor where another entity has an error of its own', [{ message: 'also', path: ['e0', 1, 'reviews'] }]],
])('an alias that fails as a whole costs the others nothing%s', async (_what, more) => {
  const { by, of } = spying((request) =>
    request.query.includes('e0') && request.subgraph === 'reviews'
      ? Promise.resolve({ data: null, errors: [{ message: 'no', path: ['e1'] }, ...more] })
      : undefined,
  );
  const { data, errors } = await ours(branches, {}, by);
  expect(pathsOf(errors)).toEqual(['topProducts.0.reviews']);
  expect(data).toMatchObject({
    users: [{ reviews: [{}, {}] }, {}, {}],
    topProducts: [{ reviews: null }, {}],
  });
  expect(of('reviews')).toHaveLength(2);
});

test.each([
  ['fails', { errors: [{ message: 'down' }] }],
  ['answers nothing', {}],
  ['names an alias that nobody asked for', { data: null, errors: [{ message: 'no', path: ['e7'] }] }],
])('a call that %s costs all who share it', async (_what, answer) => {
  const { by, of } = spying(({ subgraph }) => (subgraph === 'reviews' ? Promise.resolve(answer) : undefined));
  const { errors } = await ours(branches, {}, by);
  expect(pathsOf(errors)).toEqual(['topProducts.0.reviews', 'users.0.reviews']);
  expect(of('reviews')).toHaveLength(1);
});

test('an error of an entity stands at every place of it, in whichever branch', async () => {
  const query = '{ users { reviews { author { secret } } } topProducts { best { author { secret } } } }';
  const { data, errors } = await ours(query);
  expect(pathsOf(errors)).toContain('users.0.reviews.1.author.secret');
  expect(pathsOf(errors)).toContain('topProducts.0.best.author.secret');
  expect(pathsOf(errors)).toHaveLength(6);
  expect(data).toMatchObject({ users: [{ reviews: [{ author: null }, {}] }, {}, {}] });
});

test('an entity that several branches get in the same words is told apart by what each asks below it', async () => {
  const query = `{
    users { reviews { author { favourite { n: name } } } }
    topProducts { reviews { author { favourite { n: price } } } }
  }`;
  const { by, of } = spying();
  await withoutErrors(query, by);
  expect(of('accounts')[1]?.query.match(/_entities/g)).toHaveLength(1);
});
