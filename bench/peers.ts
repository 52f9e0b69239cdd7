import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contest, type Effort, type Entered, enter, type Figures } from './contest/contest.ts';
import { type Contestant, contestants, hiveCached, hub, prebuilt } from './contest/contestants.ts';
import {
  cacheHit,
  denied,
  fiveSubgraphs,
  mutation,
  nestedQuery,
  type Operation,
  partlyDenied,
  small,
} from './contest/operations.ts';
import { installPeers } from './contest/peer-packages.ts';
import { peersSection } from './contest/report.ts';
import { setStage } from './contest/stage.ts';
import type { Bench } from './section.ts';

/** The hub and its peers, in turn, on the same subgraphs and operations. */
export const peers: Bench = {
  name: 'peers',
  about: 'the hub beside other gateways: CPU by request, requests a second, time, memory, subgraph calls',
  async run(progress, options) {
    const { quick, focus } = options;
    const few: Effort = { connections: 16, rounds: quick ? 2 : 4, milliseconds: quick ? 1_000 : 2_000 };
    const many: Effort = { ...few, connections: 128, rounds: quick ? 1 : 3 };
    const brief: Effort = { ...few, rounds: quick ? 1 : 3, milliseconds: quick ? 700 : 1_500 };
    await using stack = new AsyncDisposableStack();
    const versions = await installPeers(progress);
    const stage = stack.use(await setStage(progress, options));

    /** Those of interest, started where they are not running yet. */
    const running = new Map<string, Entered>();
    const entered = async (all: readonly Contestant[], federation: Operation['federation']) => {
      const wanted = focused(focus, contestants, all);
      for (const contestant of wanted) {
        const key = `${contestant.id} ${federation}`;
        if (!running.has(key)) running.set(key, await enter(stage, contestant, federation, progress, stack));
      }
      return wanted.flatMap(({ id }) => running.get(`${id} ${federation}`) ?? []);
    };
    const figures: Figures[] = [];
    const measure = async (
      operation: Operation,
      all: readonly Contestant[],
      efforts: readonly Effort[],
      errors: readonly string[] = [],
    ): Promise<unknown> => {
      const taking = await entered(all, operation.federation);
      const found = await contest(stage, operation, taking, efforts, progress, options, errors);
      figures.push(...found.figures);
      return found.data;
    };

    const wanted = focused(focus, operations, operations);
    if (wanted.includes(fiveSubgraphs)) await measure(fiveSubgraphs, contestants, [few, many]);
    if (wanted.includes(small)) await measure(small, contestants, [brief]);
    if (wanted.includes(cacheHit)) {
      const answer = join(stage.folder, 'answer.json');
      const data = await measure(cacheHit, [hub], []);
      await writeFile(answer, JSON.stringify({ data }));
      await measure(cacheHit, [prebuilt(answer), hiveCached, hub], [few]);
    }
    if (wanted.includes(partlyDenied)) await measure(partlyDenied, [hub], [brief], ['PURPOSE_NOT_COVERED']);
    if (wanted.includes(denied)) await measure(denied, [hub], [brief], ['PURPOSE_NOT_COVERED']);
    if (wanted.includes(nestedQuery)) await measure(nestedQuery, contestants, [few, many]);
    if (wanted.includes(mutation)) await measure(mutation, contestants, [brief]);
    return peersSection(figures, versions);
  },
};

const operations = [fiveSubgraphs, small, cacheHit, partlyDenied, denied, nestedQuery, mutation];

/** Of `these`, those that are in focus; all of them where none of `known` is. */
function focused<T extends { readonly id: string }>(
  focus: ReadonlySet<string> | null,
  known: readonly T[],
  these: readonly T[],
): readonly T[] {
  return known.some(({ id }) => focus?.has(id)) ? these.filter(({ id }) => focus?.has(id)) : these;
}
