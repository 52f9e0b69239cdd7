import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Section } from './section.ts';

const markdownFile = join(import.meta.dirname, 'RESULTS.md');
const jsonFile = join(import.meta.dirname, 'results.json');

/** When, of what and on what a section was measured. */
export type Run = {
  readonly at: string;
  readonly commit: string;
  readonly quick: boolean;
  readonly machine: {
    readonly cores: number;
    readonly model: string;
    readonly memoryGigabytes: number;
    readonly system: string;
    readonly node: string;
    /** Processes that wanted to run when it began, on average of a minute: others on the machine. */
    readonly load: number;
  };
};

type Kept = Readonly<Record<string, Section & { readonly run: Run }>>;

/** What is true of a run from its start. */
export async function describeRun(quick: boolean): Promise<Run> {
  const git = async (...args: readonly string[]) =>
    (
      await promisify(execFile)('git', args, { cwd: import.meta.dirname }).catch(() => ({ stdout: '' }))
    ).stdout.trim();
  const commit = (await git('rev-parse', '--short', 'HEAD')) || 'unknown';
  const changed = await git(
    'status',
    '--porcelain',
    '--untracked-files=no',
    '--',
    '..',
    ':!RESULTS.md',
    ':!results.json',
  );
  const name = /^PRETTY_NAME="?([^"\n]*)/m.exec(
    await readFile('/etc/os-release', 'utf8').catch(() => ''),
  )?.[1];
  const processors = cpus();
  return {
    at: new Date().toISOString(),
    commit: changed === '' ? commit : `${commit} with changes`,
    quick,
    machine: {
      cores: processors.length,
      model: processors[0]?.model.trim() ?? 'unknown',
      memoryGigabytes: Math.round(totalmem() / 1e9),
      system: `${name ?? process.platform}, ${process.platform} ${release()}`,
      node: process.version,
      load: Number((loadavg()[0] ?? 0).toFixed(1)),
    },
  };
}

/**
 * Writes a bench's section into bench/results.json and bench/RESULTS.md, beside those of other benches that stand there,
 * in the order of `names`.
 */
export async function keepResult(
  name: string,
  section: Section,
  run: Run,
  names: readonly string[],
): Promise<void> {
  const before = JSON.parse(await readFile(jsonFile, 'utf8').catch(() => '{}')) as Kept;
  const all: Kept = { ...before, [name]: { ...section, run } };
  const kept: Kept = Object.fromEntries(
    names.flatMap((name) => {
      const found = all[name];
      return found ? [[name, found] as const] : [];
    }),
  );
  await writeFile(jsonFile, `${JSON.stringify(kept, null, 2)}\n`);
  const text = Object.entries(kept).map(
    ([name, { title, markdown, run }]) => `## ${title}\n\n${origin(name, run)}\n\n${markdown}\n`,
  );
  await writeFile(markdownFile, `# Results of npm run bench\n\n${preface}\n\n${text.join('\n')}`);
}

const preface =
  'Written by `npm run bench`; the same figures stand in results.json. Each section is of the last run of its bench.';

const origin = (name: string, { at, commit, quick, machine }: Run): string =>
  `\`npm run bench -- --only ${name}${quick ? ' --quick' : ''}\` at ${at} of ${commit}: ${machine.cores} cores (${machine.model}), ` +
  `${machine.memoryGigabytes} GB, ${machine.system}, Node.js ${machine.node}; load of the machine at the start ${machine.load}.`;
