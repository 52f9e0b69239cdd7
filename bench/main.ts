import { parseArgs } from 'node:util';
import { cacheSafety } from './cache-safety.ts';
import { peers } from './peers.ts';
import { profile } from './profile.ts';
import { describeRun, keepResult } from './results.ts';
import { scale } from './scale/scale.ts';
import type { Bench, Section } from './section.ts';
import { statements } from './statements.ts';
import { warm } from './warm.ts';

/** In the order in which they are run. */
const benches: readonly Bench[] = [peers, scale, cacheSafety, statements, warm, profile];
/** Run only where they are named. */
const optional: readonly Bench[] = [profile];

const usage = `npm run bench [-- --quick] [--only <name>,...] [--focus <id>,...] [--profile]

Measures, and writes bench/RESULTS.md and bench/results.json. The peers' packages are installed at first use.

  --quick      fewer and shorter rounds: about a quarter of the time
  --only       these alone:
${benches.map(({ name, about }) => `                 ${name.padEnd(14)} ${about}`).join('\n')}
  --focus      of these, only the operations and contestants with these ids (those of bench/results.json), such as
               five-subgraphs,apollo-gateway,hub; the results are printed and not kept
  --profile    profile too, which is else run only where it is named

Other measurements are programs of their own: node bench/<name>.ts; each says at its beginning what it measures.
`;

/** Runs what is asked for. Returns the exit code. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      focus: { type: 'string' },
      profile: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const names = values.only?.split(',');
  const unknown = names?.filter((name) => !benches.some((bench) => bench.name === name)) ?? [];
  if (unknown.length > 0) {
    process.stderr.write(`There is no bench ${unknown.join(', ')}.\n\n${usage}`);
    return 1;
  }
  const chosen = benches.filter((bench) =>
    names
      ? names.includes(bench.name) || (values.profile && bench === profile)
      : !optional.includes(bench) || values.profile,
  );
  const focus = values.focus === undefined ? null : new Set(values.focus.split(','));
  const stopping = new AbortController();
  // Asked a second time it does not wait for what is under way; what was started ends with it.
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(name, () => (stopping.signal.aborted ? process.exit(130) : stopping.abort()));
  const began = performance.now();
  const progress = (line: string) =>
    console.error(`${((performance.now() - began) / 1_000).toFixed(0).padStart(4)} s  ${line}`);
  const run = await describeRun(values.quick);
  for (const bench of chosen) {
    let section: Section;
    try {
      section = await bench.run(progress, { quick: values.quick, focus, signal: stopping.signal });
    } catch (error) {
      if (stopping.signal.aborted) return 130;
      console.error(`${bench.name} was not measured:`, error);
      return 1;
    }
    if (!focus)
      await keepResult(
        bench.name,
        section,
        run,
        benches.map(({ name }) => name),
      );
    console.log(`\n## ${section.title}\n\n${section.markdown}\n`);
  }
  return 0;
}

process.exitCode = await main();
