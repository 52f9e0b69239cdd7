import { contest, enter } from './contest/contest.ts';
import { hub } from './contest/contestants.ts';
import { fiveSubgraphs } from './contest/operations.ts';
import { type CpuProfile, selfTimes } from './contest/self-times.ts';
import { setStage } from './contest/stage.ts';
import type { Bench } from './section.ts';

const hottest = 10;

/** Where the hub's own time goes. */
export const profile: Bench = {
  name: 'profile',
  about: 'where the hub spends its time on the five-subgraph query: functions and areas, self time',
  async run(progress, options) {
    await using stack = new AsyncDisposableStack();
    const stage = stack.use(await setStage(progress, options));
    const entered = await enter(stage, hub, 'five', progress, stack);
    const effort = { connections: 16, rounds: 1, milliseconds: options.quick ? 1_000 : 3_000 };
    await contest(stage, fiveSubgraphs, [entered], [effort], progress, options);
    progress('sampling');
    await entered.process.ask('profile');
    const { figures } = await contest(
      stage,
      fiveSubgraphs,
      [entered],
      [{ ...effort, milliseconds: options.quick ? 3_000 : 8_000 }],
      progress,
      options,
    );
    const sampled = (await entered.process.ask('profiled')) as CpuProfile;
    const { busyMilliseconds, functions, areas } = selfTimes(sampled);
    const share = (milliseconds: number) => `${((100 * milliseconds) / busyMilliseconds).toFixed(1)} %`;
    const top = functions.slice(0, hottest);
    const markdown = [
      `Sampled every 0.5 ms while 16 connections asked: ${(busyMilliseconds / 1_000).toFixed(1)} s in which its main thread computed.`,
      '### Hottest functions',
      ['| function | where | ms | |', '| --- | --- | ---: | ---: |']
        .concat(
          top.map(({ name, where, self }) => `| ${name} | ${where} | ${self.toFixed(0)} | ${share(self)} |`),
        )
        .join('\n'),
      '### By area',
      ['| area | ms | |', '| --- | ---: | ---: |']
        .concat(areas.map(({ area, self }) => `| ${area} | ${self.toFixed(0)} | ${share(self)} |`))
        .join('\n'),
    ].join('\n\n');
    return {
      title: 'Where the time of the hub goes',
      markdown,
      json: { busyMilliseconds, requests: figures[0]?.requests, functions: top, areas },
    };
  },
};
