import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contest, type Effort, enter, type Figures } from './contest/contest.ts';
import { contestants, hiveCached, hub, prebuilt } from './contest/contestants.ts';
import {
  cacheHit,
  denied,
  fiveSubgraphs,
  mutation,
  nestedQuery,
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
    const { quick } = options;
    const few: Effort = { connections: 16, rounds: quick ? 2 : 4, milliseconds: quick ? 1_000 : 2_000 };
    const many: Effort = { ...few, connections: 128, rounds: quick ? 1 : 3 };
    const brief: Effort = { ...few, rounds: quick ? 1 : 3, milliseconds: quick ? 700 : 1_500 };
    await using stack = new AsyncDisposableStack();
    const versions = await installPeers(progress);
    const stage = stack.use(await setStage(progress, options));
    const figures: Figures[] = [];
    const five = await enter(stage, contestants, 'five', progress, stack);
    const main = await contest(stage, fiveSubgraphs, five, [few, many], progress, options);
    figures.push(...main.figures);
    figures.push(...(await contest(stage, small, five, [brief], progress, options)).figures);

    const answer = join(stage.folder, 'answer.json');
    await writeFile(answer, JSON.stringify({ data: main.data }));
    const caching = [
      ...(await enter(stage, [prebuilt(answer), hiveCached], 'five', progress, stack)),
      ...five.filter(({ contestant }) => contestant === hub),
    ];
    figures.push(...(await contest(stage, cacheHit, caching, [few], progress, options)).figures);
    const own = five.filter(({ contestant }) => contestant === hub);
    for (const operation of [partlyDenied, denied]) {
      const found = await contest(stage, operation, own, [brief], progress, options, ['PURPOSE_NOT_COVERED']);
      figures.push(...found.figures);
    }
    const nested = await enter(stage, contestants, 'nested', progress, stack);
    figures.push(...(await contest(stage, nestedQuery, nested, [few, many], progress, options)).figures);
    figures.push(...(await contest(stage, mutation, nested, [brief], progress, options)).figures);
    return peersSection(figures, versions);
  },
};
