import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createLocalJWKSet, type JSONWebKeySet } from 'jose';
import { type Verdict, verifyLog } from '../trust/log-file.ts';

const usage = `Verifies an exported access log with public keys alone.

  npm run log:verify -- <file.ndjson> --keys <jwks.json>

The keys are those of the hub's /.well-known/hub-log-jwks.json, fetched and kept by the one who verifies. A checkpoint
kept from before may be added to the file as a line of its own, {"checkpoint":"..."}: then nothing that it vouches for
can have been changed or cut off since. Exit code 0: verified; 1: not; 2: could not be read.
`;

/** Returns the exit code. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { keys: { type: 'string' }, help: { type: 'boolean', default: false } },
  });
  const [file] = positionals;
  if (values.help || file === undefined || values.keys === undefined) {
    process.stdout.write(usage);
    return values.help ? 0 : 2;
  }
  const keys = createLocalJWKSet(JSON.parse(await readFile(values.keys, 'utf8')) as JSONWebKeySet);
  let told = performance.now();
  const verdict = await verifyLog(
    () => createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY }),
    keys,
    (records) => {
      if (performance.now() - told < 2_000) return;
      told = performance.now();
      console.error(`${records} records`);
    },
  );
  console.log(sentence(verdict));
  return verdict.kind === 'verified' ? 0 : 1;
}

function sentence(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'verified': {
      const { records, checkpoints, unsigned, last } = verdict;
      return `Verified: ${records} records, ${checkpoints} checkpoints of ${last.origin}, the last of ${last.at} with root ${last.root}.${
        unsigned === 0 ? '' : ` No checkpoint vouches for the last ${unsigned} yet.`
      }`;
    }
    case 'bad-line':
      return `NOT VERIFIED: line ${verdict.line}: ${verdict.why}.`;
    case 'bad-record':
      return `NOT VERIFIED: record ${verdict.index}: ${verdict.why}.`;
    case 'bad-checkpoint':
      return `NOT VERIFIED: checkpoint of size ${verdict.size}: ${verdict.why}.`;
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  },
);
