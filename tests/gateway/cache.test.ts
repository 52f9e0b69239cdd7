import { setTimeout as delay } from 'node:timers/promises';
import { Supergraph } from '@apollo/federation-internals';
import { buildSchema, getNamedType, isInterfaceType, isObjectType, parse, print } from 'graphql';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  type Answered,
  type Asked,
  type CacheLimits,
  createAnswerCache,
} from '../../gateway/request/cache.ts';
import { Serialised, stringifyResult } from '../../gateway/serialised.ts';
import { readAuthorizationModel, stripAuthorization } from '../../policy/authorization-model.ts';
import { keptFields, mayBeKept } from '../../policy/kept-answers.ts';
import { committedSupergraphSdl } from '../../schema/sdl.ts';

afterEach(() => vi.useRealTimers());

const schema = buildSchema(`
  type Query { area(id: ID): Area viewer: Int }
  type Area { id: ID name: String secret: String }
  type Mutation { area: Area }`);
const roomy: CacheLimits = { entries: 100, bytes: 1_000_000 };
const products = new Map([['p', { subgraph: 'police' }]]);

type Said = {
  readonly query?: string;
  readonly key?: string;
  readonly variables?: string;
  readonly fingerprint?: string;
  readonly purpose?: string | null;
  readonly mode?: string;
  readonly fresh?: boolean;
  readonly denials?: readonly unknown[];
  readonly grants?: readonly { readonly kind: string; readonly product: string }[];
  readonly client?: string;
  readonly person?: string | null;
  readonly organisation?: string;
  readonly roles?: readonly string[];
  readonly deadline?: number;
  readonly products?: unknown;
};

/** Who asks what, as the steps before have found it. */
function asked(said: Said = {}): Asked {
  const { query = '{ area { id name } }', grants = [], client = 'c', person = null, roles = [] } = said;
  const document = parse(query);
  return {
    input: { document, operation: document.definitions[0], key: query, variables: {} },
    authorized: {
      decision: { document, denials: said.denials ?? [] },
      key: said.key ?? query,
      held: { scope: { grants }, fingerprint: said.fingerprint ?? 'f' },
      register: { products: said.products ?? products },
      fresh: said.fresh ?? true,
      purpose: said.purpose === undefined ? 'lagesbild' : said.purpose,
    },
    caller: {
      client,
      person,
      roles,
      partner: { id: 'partner' },
      organisation: { id: said.organisation ?? 'org:a' },
      mode: said.mode ?? 'omit',
    },
    variables: said.variables ?? 'v',
    deadline: said.deadline ?? Date.now() + 1_000,
  } as unknown as Asked;
}

/** A cache over two subgraphs, with what was heard of them, and how many operations have been carried out. */
function cacheOf(limits = roomy, schemaDigest = 's') {
  const heard = new Map<string, string>([
    ['city', 'c1'],
    ['police', 'p1'],
  ]);
  const silent = new Set<string>();
  let runs = 0;
  const cache = createAnswerCache({
    schema,
    schemaDigest,
    subgraphsOf: () => ['city', 'police'],
    vintages: {
      rests: (names) =>
        names.some((name) => silent.has(name))
          ? undefined
          : new Map(names.map((name) => [name, heard.get(name) ?? ''])),
    },
    limits,
  });
  const answered = (change: Partial<Answered> = {}): Answered => ({
    data: { run: runs },
    errors: [],
    reads: new Map(),
    denied: new Set(),
    rests: new Map(heard),
    ...change,
  });
  const ask = async (said: Said = {}, change: Partial<Answered> = {}, stands = true) => {
    const { data } = await cache.answer(
      asked(said),
      async () => {
        runs += 1;
        return answered(change);
      },
      () => stands,
    );
    return data instanceof Serialised ? data.text : data;
  };
  return { cache, ask, heard, silent, answered, runs: () => runs };
}

describe('an answer is given again', () => {
  test('to the same question on the same grounds, with what was read for it', async () => {
    const { ask, cache, runs } = cacheOf();
    const reads = new Map([['p o', { product: 'p', provider: 'o', rows: 3, clauses: ['a/1#x'] }]]);
    await ask({}, { reads });
    expect(await ask()).toBe('{"run":1}');
    const again = await cache.answer(
      asked(),
      () => Promise.reject(new Error('asked')),
      () => true,
    );
    expect(again.reads).toEqual(reads);
    expect(runs()).toBe(1);
  });

  const own = [{ kind: 'own', product: 'p' }];
  const agreed = [{ kind: 'clause', product: 'p' }];
  const open = [{ kind: 'open', product: 'p' }];
  test.each<[string, Said, Said]>([
    ['another document', {}, { query: '{ area { name id } }' }],
    ['other variables', {}, { variables: 'w' }],
    ['another scope', {}, { fingerprint: 'g' }],
    ['another purpose', {}, { purpose: 'uppfoljning' }],
    ['no purpose', {}, { purpose: null }],
    ['another mode', {}, { mode: 'refuse' }],
    [
      'another organisation, where agreements give',
      { grants: agreed },
      { grants: agreed, organisation: 'org:b' },
    ],
    ['another client, where own data is', { grants: own }, { grants: own, client: 'd' }],
    ['another person, where own data is', { grants: own, person: 'x' }, { grants: own, person: 'y' }],
    ['other roles, where own data is', { grants: own, roles: ['a'] }, { grants: own, roles: ['b'] }],
  ])('but not to %s', async (_, one, other) => {
    const { ask, runs } = cacheOf();
    expect([await ask(one), await ask(other), await ask(one), await ask(other)]).toEqual([
      '{"run":1}',
      '{"run":2}',
      '{"run":1}',
      '{"run":2}',
    ]);
    expect(runs()).toBe(2);
  });

  test.each<[string, Said, Said]>([
    [
      'a colleague under the same agreements',
      { grants: agreed },
      { grants: agreed, client: 'd', person: 'x' },
    ],
    ['another organisation, where all is open', { grants: open }, { grants: open, organisation: 'org:b' }],
    [
      'whoever has own data at a subgraph that is not asked',
      { grants: open },
      { grants: [...open, { kind: 'own', product: 'elsewhere' }] },
    ],
  ])('and to %s', async (_, one, other) => {
    const { ask, runs } = cacheOf();
    await ask(one);
    await ask(other);
    expect(runs()).toBe(1);
  });

  test.each(['city', 'police'])(
    'but not once anything has changed in %s, nor when it is as it was named before',
    async (name) => {
      const { ask, heard, runs } = cacheOf();
      await ask();
      heard.set(name, 'x2');
      expect(await ask()).toBe('{"run":2}');
      expect(await ask()).toBe('{"run":2}');
      expect(runs()).toBe(2);
    },
  );

  test('but not once products are hosted elsewhere', async () => {
    const { ask, runs } = cacheOf();
    await ask();
    await ask({ products: new Map(products) });
    expect(runs()).toBe(2);
  });

  test('but not while a subgraph that it rests on is silent, and again when it is heard', async () => {
    const { ask, silent, runs } = cacheOf();
    await ask();
    silent.add('police');
    expect(await ask()).toEqual({ run: 2 });
    silent.clear();
    expect(await ask()).toBe('{"run":1}');
    expect(runs()).toBe(2);
  });

  test('but not on the next day', async () => {
    vi.useFakeTimers({ now: Date.parse('2026-03-01T23:00:00Z') });
    const { ask } = cacheOf();
    await ask();
    vi.setSystemTime(Date.parse('2026-03-02T00:00:05Z'));
    // The scope that subgraphs were told may still be of the day before.
    expect(await ask()).toEqual({ run: 2 });
    expect(await ask()).toEqual({ run: 3 });
    vi.setSystemTime(Date.parse('2026-03-02T00:01:00Z'));
    expect(await ask()).toBe('{"run":4}');
    expect(await ask()).toBe('{"run":4}');
  });
});

describe('never kept is', () => {
  const twice = async (said: Said, change: Partial<Answered> = {}, stands = true, limits = roomy) => {
    const { ask, runs } = cacheOf(limits);
    await ask(said, change, stands);
    await ask(said, change, stands);
    return runs();
  };
  const reads = new Map<string, string | null>([
    ['city', 'c1'],
    ['police', 'p1'],
  ]);

  test('what is not any of these', async () => expect(await twice({})).toBe(1));
  test.each<[string, Said]>([
    ['a mutation', { query: 'mutation { area { id } }' }],
    ['a field that is not on the list', { query: '{ viewer }' }],
    ['one in a fragment', { query: '{ area { ...F } } fragment F on Area { id secret }' }],
    ['introspection', { query: '{ area { id } __schema { description } }' }],
    ['what a type is', { query: '{ __type(name: "Area") { name } }' }],
    ['what was asked while the register was silent', { fresh: false }],
    ['what is denied in part', { denials: [{}] }],
  ])('%s', async (_, said) => expect(await twice(said)).toBe(2));
  test.each<[string, Partial<Answered>]>([
    ['an error', { errors: [new Error('x') as never] }],
    ['a denial', { denied: new Set(['p']) }],
    ['no data', { data: null }],
    ['what a subgraph does not vouch for', { rests: new Map(reads).set('police', null) }],
    ['what rests on something newer than was heard', { rests: new Map(reads).set('police', 'p2') }],
    ['what a subgraph gave that was not to be asked', { rests: new Map(reads).set('hub', 'h1') }],
  ])('%s', async (_, change) => expect(await twice({}, change)).toBe(2));
  test('what was read under a scope that has changed meanwhile', async () =>
    expect(await twice({}, {}, false)).toBe(2));
  test('an answer of more than a sixteenth of the memory', async () => {
    expect(await twice({}, { data: 'x'.repeat(65_000) })).toBe(2);
    expect(await twice({}, { data: 'x'.repeat(60_000) })).toBe(1);
  });
  test.each([
    { entries: 0, bytes: 1_000 },
    { entries: 10, bytes: 0 },
  ])('anything where %o may be', async (limits) => expect(await twice({}, {}, true, limits)).toBe(2));

  test('more than there is room for', async () => {
    const few = cacheOf({ entries: 3, bytes: 1_000_000 });
    for (const variables of ['1', '2', '3', '4']) await few.ask({ variables });
    await few.ask({ variables: '1' });
    expect(few.runs()).toBe(5);
    const small = cacheOf({ entries: 1_000, bytes: 100_000 });
    for (let at = 0; at < 40; at += 1)
      await small.ask({ variables: String(at) }, { data: 'x'.repeat(2_000) });
    for (let at = 0; at < 20; at += 1)
      await small.ask({ variables: String(at) }, { data: 'x'.repeat(2_000) });
    expect(small.runs()).toBe(60);
  });
});

describe('of those that ask the same at the same time', () => {
  /** Asks so many times at once; the first takes its time. */
  async function together(work: () => Promise<Partial<Answered>>, saids: readonly Said[]) {
    const { cache, answered } = cacheOf();
    let runs = 0;
    const results = await Promise.allSettled(
      saids.map((said) =>
        cache.answer(
          asked(said),
          async () => {
            runs += 1;
            return answered(runs === 1 ? await work() : {});
          },
          () => true,
        ),
      ),
    );
    return { runs, results };
  }
  const slow = async () => {
    await delay(30);
    return {};
  };

  test('one is carried out, and all have its answer', async () => {
    const { runs, results } = await together(slow, [{}, {}, {}, {}]);
    expect(runs).toBe(1);
    expect(new Set(results.map((one) => one.status === 'fulfilled' && one.value)).size).toBe(1);
  });

  test('those with another scope are carried out by themselves', async () => {
    expect((await together(slow, [{}, { fingerprint: 'g' }, {}])).runs).toBe(2);
  });

  test('a failure is told to the one who met it alone, and one asks again for the others', async () => {
    const fails = async () => {
      await delay(10);
      throw new Error('the client went away');
    };
    const { runs, results } = await together(fails, [{}, {}, {}]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(runs).toBe(2);
  });

  test('a partial answer is not passed on', async () => {
    const { runs } = await together(
      async () => ({ ...(await slow()), errors: [new Error('x') as never] }),
      [{}, {}],
    );
    expect(runs).toBe(2);
  });

  test('each waits no longer than its own deadline', async () => {
    const begun = performance.now();
    const { cache, answered } = cacheOf();
    const long = Promise.withResolvers<void>();
    const first = cache.answer(
      asked(),
      () => long.promise.then(() => answered()),
      () => true,
    );
    const second = await cache.answer(
      asked({ deadline: Date.now() + 30 }),
      async () => answered({ data: 'by itself' }),
      () => true,
    );
    expect(second.data).toBe('by itself');
    expect(performance.now() - begun).toBeLessThan(500);
    long.resolve();
    await first;
  });

  test('who asks on newer grounds does not get the answer to older ones', async () => {
    const { cache, answered, heard } = cacheOf();
    const long = Promise.withResolvers<void>();
    const old = answered({ data: 'old' });
    const first = cache.answer(
      asked(),
      () => long.promise.then(() => old),
      () => true,
    );
    heard.set('police', 'p2');
    const second = await cache.answer(
      asked(),
      async () => answered({ data: 'new' }),
      () => true,
    );
    expect((second.data as Serialised).text).toBe('"new"');
    long.resolve();
    await first;
    const third = await cache.answer(
      asked(),
      async () => answered({ data: 'newer' }),
      () => true,
    );
    expect((third.data as Serialised).text).not.toBe('"old"');
  });
});

test('data that is text already is written as it is, and an answer is what it would have been', () => {
  const data = { a: [1, null, 'å"\u2028'] };
  const extensions = { receipt: { id: 'r' } };
  const plain = stringifyResult({ data, extensions });
  const kept = stringifyResult({ data: new Serialised(data) as never, extensions });
  expect(kept).toBe(plain);
  expect(new Serialised(data).etag).toBe(new Serialised(structuredClone(data)).etag);
  expect(new Serialised(data).etag).not.toBe(new Serialised({ a: 2 }).etag);
});

describe('the list of fields whose answers may be kept', () => {
  const sdl = committedSupergraphSdl();
  const hub = Supergraph.build(print(stripAuthorization(sdl)))
    .apiSchema()
    .toGraphQLJSSchema();
  const composite = Object.values(hub.getTypeMap()).flatMap((type) =>
    (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__') ? [type] : [],
  );
  const coordinates = composite.flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ type, field, name: `${type.name}.${field.name}` })),
  );

  test('names fields that there are', () => {
    const known = new Set(coordinates.map(({ name }) => name));
    expect([...keptFields].filter((name) => !known.has(name))).toEqual([]);
    expect(keptFields.size).toBeGreaterThan(200);
  });

  test('has nothing of the hub’s own graph, and nothing that changes anything', () => {
    const ofHub = [...sdl.matchAll(/^type (\w+)[^{]*\{([^}]*)\}/gm)].flatMap(([, type, body = '']) =>
      [...body.matchAll(/^ {2}(\w+)(?:\([^)]*\))?:.*join__field\(graph: HUB[,)]/gm)].map(
        ([, field]) => `${type}.${field}`,
      ),
    );
    expect(ofHub).toContain('Query.viewer');
    expect(ofHub.filter((name) => keptFields.has(name))).toEqual([]);
    expect([...keptFields].filter((name) => name.startsWith('Mutation.'))).toEqual([]);
  });

  test('has nothing that is answered as of an instant, but figures as they were published by then', () => {
    const byInstant = coordinates.filter(({ field }) =>
      field.args.some(({ name, type }) => getNamedType(type).name === 'DateTime' && name !== 'asOf'),
    );
    expect(byInstant.map(({ name }) => name)).toContain('CollaborationAgreement.state');
    expect(byInstant.filter(({ name }) => keptFields.has(name))).toEqual([]);
  });

  test('has nothing protected, and nothing of where guards will be', () => {
    const model = JSON.stringify(readAuthorizationModel(sdl), (_, value) =>
      value instanceof Map ? [...value] : value,
    );
    for (const [product, names] of [
      ['police.camera-assessments', ['CameraSite.assessment', 'CameraAssessment.need']],
      ['police.joint-briefings', ['OrderGuardDeployment.jointBriefings', 'JointBriefing.focus']],
      ['city.order-guard-deployments', ['Query.orderGuardDeployments', 'OrderGuardDeployment.status']],
    ] as const) {
      expect(model).toContain(product);
      for (const name of names) expect([name, keptFields.has(name)]).toEqual([name, false]);
    }
  });

  test('decides every operation: one with any field beside it is not kept, wherever that stands', () => {
    /** The shortest way to each type, as text before and after what is asked of it. */
    const ways = new Map([['Query', { before: '', after: '', kept: true }]]);
    const queue = ['Query'];
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
      const { before, after, kept } = ways.get(name) ?? { before: '', after: '', kept: false };
      for (const { field, name: coordinate, type } of coordinates) {
        if (type.name !== name) continue;
        const to = getNamedType(field.type);
        const inner = isInterfaceType(to) ? hub.getPossibleTypes(to) : [];
        for (const target of [to, ...inner]) {
          if (!(isObjectType(target) || isInterfaceType(target)) || ways.has(target.name)) continue;
          ways.set(target.name, {
            before: `${before} { ${field.name} { ... on ${target.name}`,
            after: ` } }${after}`,
            kept: kept && keptFields.has(coordinate),
          });
          queue.push(target.name);
        }
      }
    }
    let decided = 0;
    let kept = 0;
    for (const { type, field, name } of coordinates) {
      const way = ways.get(type.name);
      if (!way) continue;
      const inside = isObjectType(getNamedType(field.type)) || isInterfaceType(getNamedType(field.type));
      const query = `query ${way.before} { ${field.name}${inside ? ' { __typename }' : ''} }${way.after}`;
      const expected = way.kept && keptFields.has(name);
      expect([query, mayBeKept(hub, parse(query))]).toEqual([query, expected]);
      decided += 1;
      if (expected) kept += 1;
    }
    expect(kept).toBeGreaterThan(200);
    expect(decided - kept).toBeGreaterThan(200);
  });

  test('judges a field of an interface by every type behind it', () => {
    const widened = buildSchema(`
      type Query { indicators: [Indicator] }
      interface Indicator { id: ID }
      type PoliceIndicator implements Indicator { id: ID }
      type NewIndicator implements Indicator { id: ID }`);
    expect(mayBeKept(hub, parse('{ indicators { id } }'))).toBe(true);
    expect(mayBeKept(widened, parse('{ indicators { ... on PoliceIndicator { id } } }'))).toBe(true);
    expect(mayBeKept(widened, parse('{ indicators { id } }'))).toBe(false);
  });
});
