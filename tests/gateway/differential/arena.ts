import { Supergraph } from '@apollo/federation-internals';
import type { GraphQLSchema } from 'graphql';
import { numbers } from '../../policy/random-operation.ts';
import { compare, type Verdict } from './differences.ts';
import { type Answer, ourExecutor, type Question, serveWorld, stockExecutor } from './executors.ts';
import { pathKey, wholeServer } from './whole.ts';
import { calm, createWorld, type Definition, type Mood, stormy, usual } from './world.ts';

/** One question, asked of both executors in one world. */
export type Trial = {
  readonly question: Question;
  readonly ours: Answer;
  readonly stock: Answer;
  readonly verdict: Verdict;
  /** The verdict if ours had answered otherwise. */
  readonly judge: (ours: Answer) => Promise<Verdict>;
};

/** A supergraph that both executors serve, over the same subgraphs. */
export type Arena = AsyncDisposable & {
  readonly schema: GraphQLSchema;
  /** Asks both. The seed makes the world, and whether a subgraph is down in it. */
  try(question: Question, seed: number): Promise<Trial>;
};

const moods: readonly Mood[] = [calm, usual, usual, stormy];

/** Opens an arena on a supergraph without security features, with the schemas that it was composed of. */
export async function openArena(supergraphSdl: string, definitions: readonly Definition[]): Promise<Arena> {
  const supergraph = Supergraph.build(supergraphSdl);
  const schema = supergraph.apiSchema().toGraphQLJSSchema();
  const strict = supergraph.schema.toGraphQLJSSchema();
  let world = createWorld(0, calm, definitions, strict);
  let down: string | undefined;
  const subgraphs = serveWorld(
    definitions,
    () => world,
    (name) => name === down,
  );
  const ours = ourExecutor(supergraphSdl, subgraphs);
  const stock = await stockExecutor(supergraphSdl, subgraphs);
  const whole = wholeServer(schema, () => world);
  return {
    schema,
    async try(question, seed) {
      const next = numbers(seed);
      const mood = moods[Math.floor(next() * moods.length)] ?? usual;
      down = next() < 0.1 ? definitions[Math.floor(next() * definitions.length)]?.name : undefined;
      world = createWorld(seed, mood, definitions, strict);
      const [mine, theirs, expected] = [
        await ours(question),
        await stock.run(question),
        await whole(question),
      ];
      const judge = (answer: Answer) => compare(question, answer, theirs, expected, stock.run);
      return { question, ours: mine, stock: theirs, verdict: await judge(mine), judge };
    },
    [Symbol.asyncDispose]: () => stock.stop(),
  };
}

/** Comparisons and what came of them. */
export type Tally = {
  readonly source: string;
  compared: number;
  /** Questions that neither executor planned. */
  unplanned: number;
  /** Questions in which something differed. */
  differing: number;
  readonly kinds: Map<string, number>;
};

/** Starts counting. */
export const startTally = (source: string): Tally => ({
  source,
  compared: 0,
  unplanned: 0,
  differing: 0,
  kinds: new Map(),
});

/** Counts a trial. Throws, with all that is needed to try it again, where ours differs in a way that is of no kind. */
export function count(tally: Tally, { question, ours, stock, verdict }: Trial, where: string): void {
  tally.compared += 1;
  if (ours.thrown !== undefined && ours.thrown === stock.thrown) tally.unplanned += 1;
  if (verdict.kinds.length > 0) tally.differing += 1;
  for (const kind of verdict.kinds) tally.kinds.set(kind, (tally.kinds.get(kind) ?? 0) + 1);
  if (verdict.unexplained.length === 0) return;
  const told = (answer: Answer) =>
    [
      `  ${answer.thrown ?? JSON.stringify(answer.data)}`,
      ...answer.errors.map(
        ({ message, path, extensions }) => `  ! ${pathKey(path)} ${message} ${JSON.stringify(extensions)}`,
      ),
      ...answer.calls.map(
        (call) =>
          `  > ${call.subgraph}: ${call.query} ${JSON.stringify(call.variables)}\n    < ${JSON.stringify(call.answer)}`,
      ),
    ].join('\n');
  throw new Error(
    [
      `Our execution differs from the stock one, and not in a known way.`,
      where,
      question.query,
      `operation ${question.operationName}, variables ${JSON.stringify(question.variables)}`,
      ...verdict.unexplained.slice(0, 5).map((difference) => JSON.stringify(difference)),
      `ours:\n${told(ours)}`,
      `stock:\n${told(stock)}`,
    ].join('\n'),
  );
}
