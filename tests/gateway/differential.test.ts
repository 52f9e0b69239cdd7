import { parse, print } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stripAuthorization } from '../../policy/authorization-model.ts';
import { committedSupergraphSdl, subgraphNames, subgraphSdl } from '../../schema/sdl.ts';
import { patience, runs } from '../amount.ts';
import { numbers } from '../policy/random-operation.ts';
import { type Arena, count, openArena, startTally, type Tally, type Trial } from './differential/arena.ts';
import { kinds } from './differential/differences.ts';
import type { Answer, Question } from './differential/executors.ts';
import { type Composed, composed, link, randomFederation } from './differential/federations.ts';
import { mutants } from './differential/mutants.ts';
import { dice, type Manner, randomQuestion } from './differential/operations.ts';
import {
  operationsInTests,
  questionOf,
  sharedQueries,
  type Written,
} from './differential/written-operations.ts';
import { shop } from './shop.ts';

// SEED=… tries other questions, federations and worlds.
const seed = Number(process.env.SEED ?? 1);
const tallies: Tally[] = [];
const tallyOf = (source: string): Tally => {
  const tally = startTally(source);
  tallies.push(tally);
  return tally;
};

let hub: Arena;

beforeAll(async () => {
  const definitions = subgraphNames.map((name) => ({ name, typeDefs: parse(subgraphSdl(name)) }));
  hub = await openArena(print(stripAuthorization(committedSupergraphSdl())), definitions);
});

afterAll(async () => {
  await hub[Symbol.asyncDispose]();
  const lines = tallies.map(
    ({ source, compared, unplanned, differing }) =>
      `${compared} ${source} (${differing} differ in known ways, ${unplanned} cannot be planned)`,
  );
  const found = Object.keys(kinds).map((kind) => {
    const times = tallies.reduce((sum, tally) => sum + (tally.kinds.get(kind) ?? 0), 0);
    return `${times} × ${kind}`;
  });
  console.info(`Compared from seed ${seed}: ${lines.join('; ')}. Differences: ${found.join('; ')}.`);
});

/** Tries an operation that somebody wrote in several worlds, with other variables in each. */
async function tryWritten(
  arena: Arena,
  tally: Tally,
  written: readonly Written[],
  worlds: number,
): Promise<void> {
  for (const [index, operation] of written.entries()) {
    for (let world = 0; world < worlds; world += 1) {
      const at = seed * 1_000_000 + index * 1_000 + world;
      const question = questionOf(operation, arena.schema, numbers(at));
      count(tally, await arena.try(question, at), `${operation.file}, seed ${at}`);
    }
  }
}

/** Random questions that are valid, each with the seed that made it. */
function* questions(arena: Arena, from: number, manner: Manner): Generator<readonly [Question, number]> {
  for (let at = from; ; at += 1) {
    const question = randomQuestion(arena.schema, dice(numbers(at)), manner);
    if (question) yield [question, at];
  }
}

async function tryRandom(
  arena: Arena,
  tally: Tally,
  from: number,
  times: number,
  manner: Manner,
  where: string,
): Promise<void> {
  let left = times;
  for (const [question, at] of questions(arena, from, manner)) {
    if (left === 0) return;
    left -= 1;
    count(tally, await arena.try(question, at), `${where}, seed ${at}`);
  }
}

test(
  'the hub’s shared queries are answered as by the stock executor',
  async () => {
    const written = sharedQueries();
    expect(written.length).toBeGreaterThanOrEqual(13);
    await tryWritten(hub, tallyOf('of shared queries'), written, runs(8));
  },
  patience,
);

test(
  'every operation in the tests is answered as by the stock executor',
  async () => {
    const written = operationsInTests(hub.schema);
    expect(written.length).toBeGreaterThanOrEqual(165);
    await tryWritten(hub, tallyOf('of the tests’ operations'), written, runs(3));
  },
  patience,
);

test(
  'every operation on the shop is answered as by the stock executor',
  async () => {
    const subgraphs = Object.entries(shop).map(([name, { typeDefs }]) => ({
      name,
      typeDefs: parse(`${link}\n${typeDefs}`),
    }));
    const { supergraphSdl, definitions } = composed(subgraphs) as Composed;
    await using arena = await openArena(supergraphSdl, definitions);
    const written = operationsInTests(arena.schema);
    expect(written.length).toBeGreaterThanOrEqual(60);
    await tryWritten(arena, tallyOf('of the shop’s operations'), written, runs(4));
  },
  patience,
);

test(
  'random operations on the hub are answered as by the stock executor',
  async () => {
    const tally = tallyOf('random ones on the hub');
    const manner = { depth: 4, breadth: 4, typed: 0.5 };
    await tryRandom(hub, tally, seed * 1_000_000, runs(150), manner, 'the hub');
  },
  patience,
);

test(
  'random operations on random federations are answered as by the stock executor',
  async () => {
    const tally = tallyOf('random ones on random federations');
    const manner = { depth: 3, breadth: 3, typed: 0.5 };
    let left = runs(12);
    for (let at = seed * 1_000; left > 0; at += 1) {
      const federation = randomFederation(dice(numbers(at)), process.env.TESTS === 'full');
      if (!federation) continue;
      left -= 1;
      await using arena = await openArena(federation.supergraphSdl, federation.definitions);
      const schemas = federation.definitions.map(({ name, typeDefs }) => `# ${name}\n${print(typeDefs)}`);
      await tryRandom(arena, tally, at * 1_000, 30, manner, `federation ${at}:\n${schemas.join('\n')}`);
    }
  },
  patience,
);

test.each(Object.entries(mutants))(
  'an executor that %s is found out',
  async (_fault, spoil) => {
    let found = 0;
    for (const [question, at] of questions(hub, seed * 1_000_000, { depth: 3, breadth: 3, typed: 0.5 })) {
      const { ours, verdict, judge } = await trialOf(question, at);
      if (verdict.kinds.length > 0 || ours.thrown !== undefined) continue;
      const spoiled: Answer | undefined = spoil(ours);
      if (!spoiled) continue;
      const { unexplained } = await judge(spoiled);
      expect({ question, at, unexplained }).not.toMatchObject({ unexplained: [] });
      found += 1;
      if (found === 10) return;
    }
  },
  patience,
);

/** The same questions are spoiled in many ways: each is asked once. */
const trials = new Map<number, Promise<Trial>>();
function trialOf(question: Question, at: number): Promise<Trial> {
  const known = trials.get(at) ?? hub.try(question, at);
  trials.set(at, known);
  return known;
}
