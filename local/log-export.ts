import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { exportLog } from '../log/export.ts';
import type { LogLine } from '../trust/log-line.ts';
import { connectAsOwner } from './owner-connection.ts';
import { readLocalPaths } from './paths.ts';

const usage = `Writes the access log of the running embedded hub to a file, for npm run log:verify.

  npm run log:export -- <file.ndjson>
  npm run log:export -- <file.ndjson> --masked

The records say who asked for what: the file is for the one who answers for the log, and is readable for its owner alone.

With --masked, clients, persons, names of operations, digests of documents and variables are masked in every record, and
salts left out, by which they could be guessed. Places, leaves and checkpoints stay, so the file can be verified as far
as leaves go. It is meant as a draft where the log is asked for as a public record (allmän handling): organisations,
purposes, instants, products and counts stay in it. Whether these may be released is a secrecy assessment
(sekretessprövning) that a person makes, record by record; no program does, and this one has not.
`;

/** Returns the exit code. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      masked: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  if (values.help || file === undefined) {
    process.stdout.write(usage);
    return values.help ? 0 : 2;
  }
  const { dataDir } = readLocalPaths();
  const owner = await connectAsOwner(dataDir, 'hub');
  try {
    const output = createWriteStream(file, { mode: 0o600 });
    const failed = once(output, 'error').then(([error]) => {
      throw error;
    });
    failed.catch(() => {});
    let told = performance.now();
    let lines = 0;
    const write = async (line: LogLine) => {
      if (!output.write(`${JSON.stringify(line)}\n`)) await Promise.race([once(output, 'drain'), failed]);
      lines += 1;
      if (performance.now() - told < 2_000) return;
      told = performance.now();
      console.error(`${lines} lines`);
    };
    const done = await exportLog(owner, write, { masked: values.masked });
    output.end();
    await Promise.race([once(output, 'close'), failed]);
    console.error(`${done.records} records and ${done.checkpoints} checkpoints are in ${file}.`);
    return 0;
  } finally {
    await owner.end({ timeout: 2 });
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
