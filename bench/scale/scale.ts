import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from '../section.ts';
import { agreementsMarkdown, measureAgreements } from './agreements.ts';
import { answerSizes, answersMarkdown, measureAnswers } from './answers.ts';
import { callersMarkdown, measureCallers } from './callers.ts';
import { startScaleHub } from './hub.ts';
import { startInMemory } from './in-memory.ts';
import { drawLines, type LinePicture } from './line-picture.ts';
import { createAsker } from './load.ts';
import { extrapolate, keepEmptyPolice, measureObservations, observationsMarkdown } from './observations.ts';
import { startRegisters } from './registers.ts';

const pictures = join(import.meta.dirname, '../results');

/** What a curve found. */
type Curve = {
  readonly heading: string;
  readonly text: string;
  readonly table: string;
  readonly picture: LinePicture;
  readonly json: Readonly<Record<string, unknown>>;
};

/** How the cost of a request depends on how much there is of something: agreements, callers, figures, answer. */
export const scale: Bench = {
  name: 'scale',
  about:
    'curves: 10 to 10,000 agreements, 1 to 1,000 callers, 0.1 to 10 million figures, answers of 1 kB to 5 MB',
  async run(progress, { quick, focus, signal }) {
    await using stack = new AsyncDisposableStack();
    const folder = await mkdtemp(join(tmpdir(), 'hub-scale-files-'));
    stack.defer(() => rm(folder, { recursive: true, force: true }));
    progress('starting the databases of a demonstration hub');
    const hub = stack.use(await startScaleHub(signal));
    const ask = stack.use(createAsker());
    const rounds = 3;
    await keepEmptyPolice(hub);
    const wanted = (curve: string) => !focus || focus.has(curve);
    const many = wanted('agreements') || wanted('callers');
    const sizes = quick ? [10, 100, 1_000] : [10, 100, 1_000, 10_000];
    const registers = await startRegisters(hub, many ? sizes : [10], progress, signal);
    const [fewest] = registers.points;
    const largest = registers.points.at(-1);
    if (!fewest || !largest) throw new RangeError('no sizes');
    const curves: Curve[] = [];
    /** Tells it at once: what comes later may fail. */
    const keep = (curve: Curve): void => {
      curves.push(curve);
      for (const line of curve.table.split('\n')) progress(line);
    };

    if (wanted('agreements')) {
      const agreements = await measureAgreements(hub, registers, ask, progress, {
        rounds: quick ? rounds : 5,
        requests: quick ? 60 : 100,
        suspensions: quick ? 5 : 9,
        signal,
      });
      keep({
        heading: 'Agreements',
        text: `The question is the situation picture (lägesbild) of four subgraphs. A gateway and a city's subgraph for each register; every version is signed
by its parties. Two ask in turns: the one is party to three agreements, the other to a hundred.`,
        table: agreementsMarkdown(agreements),
        picture: {
          title: 'Gateway CPU by agreements in force',
          across: 'agreements in force',
          up: 'ms a request',
          series: ['asker is party to 3', 'asker is party to 100'],
          points: agreements.map(({ agreements: at, few, many }) => ({
            at,
            values: [few.gatewayCpu, at < 100 ? Number.NaN : many.gatewayCpu],
          })),
        },
        json: { agreements },
      });
    }
    if (wanted('callers')) {
      await using inMemory = await startInMemory(hub, { ...registers.shared, city: largest.city.url });
      const callers = await measureCallers(hub, inMemory.gateway, ask, progress, {
        sizes: quick ? [1, 10, 100] : [1, 10, 100, 1_000],
        rounds,
        requests: quick ? 100 : 200,
        signal,
      });
      keep({
        heading: 'Callers',
        text: `So many tokens ask the same in turns, at a gateway with the most agreements and subgraphs that answer from memory: machines, each of another
partner with an agreement of its own; and people of one partner.`,
        table: callersMarkdown(callers),
        picture: {
          title: 'Gateway CPU by callers',
          across: 'callers',
          up: 'ms a request',
          series: ['machines of as many partners', 'people of one partner'],
          points: callers.map(({ callers: at, partners, people }) => ({
            at,
            values: [partners.gatewayCpu, people.gatewayCpu],
          })),
        },
        json: { callers },
      });
    }
    // Their heartbeats would be counted with what comes next.
    for (const { gateway, city } of registers.points.slice(1)) {
      await gateway[Symbol.asyncDispose]();
      await city[Symbol.asyncDispose]();
    }
    const behind = { ...registers.shared, city: fewest.city.url };
    if (wanted('figures')) {
      const { points, publication } = await measureObservations(hub, behind, ask, progress, {
        sizes: quick ? [100_000, 1_000_000] : [100_000, 1_000_000, 10_000_000],
        published: 100_000,
        rounds: quick ? 100 : 300,
        signal,
      });
      keep({
        heading: 'Figures',
        text: 'One request at a time.',
        table: observationsMarkdown(points, publication),
        picture: {
          title: 'Reading beside many figures',
          across: 'base cells',
          up: 'ms',
          series: ['statement, p50', 'statement, p99'],
          points: points.map(({ baseCells: at, statement }) => ({
            at,
            values: [statement.p50, statement.p99],
          })),
        },
        json: { observations: points, notMeasured: extrapolate(points, 1e8) ?? null, publication },
      });
    }
    if (wanted('answers')) {
      const answers = await measureAnswers(hub, behind, folder, ask, progress, {
        sizes: quick ? answerSizes.slice(0, 4) : answerSizes,
        rounds,
        signal,
      });
      keep({
        heading: 'Answers',
        text: `Two requests at once, at subgraphs that answer from memory: the cost is the gateway's. What no two requests have in common keeps caches out; then the
same question is asked again. A subgraph of ours gives at most 50,000 cells of 200 areas to a request, and the hub holds at most 24 MB of what
subgraphs answer to one operation, and reads at most 4 MB of a subgraph's request, 256 kB of a partner's: answers of 5 MB lie within that.`,
        table: answersMarkdown(answers),
        picture: {
          title: 'CPU by size of the answer, beside @apollo/gateway',
          across: 'bytes',
          up: 'share of its CPU',
          series: ['hub'],
          points: answers.map(({ bytes: at, hub: ours, bare }) => ({ at, values: [ours.cpu / bare.cpu] })),
        },
        json: { answers },
      });
    }
    const parts = [];
    for (const { heading, text, table, picture } of curves) {
      const name = `scale-${heading.toLowerCase()}.svg`;
      if (!focus) {
        await mkdir(pictures, { recursive: true });
        await writeFile(join(pictures, name), drawLines(picture));
      }
      parts.push(`### ${heading}\n\n${text}\n\n${table}\n\n![${picture.title}](results/${name})`);
    }
    return {
      title: 'Scale',
      markdown: `Everything here is synthetic, on the demonstration hub: PostgreSQL, five subgraphs and a gateway, each a process of its own, the token
check, the decision and the durable log on. Processor time is that of the process named, from the kernel's account; points are measured in
turns, and the median of ${rounds} rounds stands here (of ${quick ? rounds : 5} for agreements). Four requests at once, unless something else is said.

${parts.join('\n\n')}`,
      json: Object.assign({}, ...curves.map(({ json }) => json)),
    };
  },
};
