import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createLocalJWKSet, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { type Verdict, verifyLog } from '../trust/log-file.ts';
import { parse } from '../trust/log-line.ts';
import { readReceipt, verifyReceipt } from '../trust/receipt.ts';
import { verifyHub } from './verify-hub.ts';

const usage = `Verifies the access log with public keys alone: an export of it, a receipt, or a hub that runs.

  npm run log:verify -- <file.ndjson> --keys <jwks.json>
      every record of an export, and every checkpoint; the first that is not as it was signed is named
  npm run log:verify -- --receipt <file.json> --keys <jwks.json>
      that one request stands in the log: the hub's answer to { receipt(id: "...") { id index leaf path checkpoint salt
      record } }
  npm run log:verify -- --hub <https://...> --keys <jwks.json> [--since <note file>] [--keep <note file>]
      the newest checkpoint of a hub, and that the log still begins with what the checkpoint kept from before vouched
      for; --keep writes the newest down, for the next time (both may name one file)

The keys are those of the hub's /.well-known/hub-log-jwks.json, fetched and kept by the one who verifies: they are never
taken from the hub that is verified. A checkpoint kept from before may also be added to an export, as a line of its own,
{"checkpoint":"..."}: then nothing that it vouches for can have been changed or cut off since.
Exit code 0: verified; 1: not; 2: could not be read.
`;

/** Returns the exit code. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      keys: { type: 'string' },
      receipt: { type: 'string' },
      hub: { type: 'string' },
      since: { type: 'string' },
      keep: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const [place] = positionals;
  const hub = values.hub ?? (place && /^https?:\/\//.test(place) ? place : undefined);
  const subject = values.receipt ?? hub ?? place;
  if (values.help || subject === undefined || values.keys === undefined) {
    process.stdout.write(usage);
    return values.help ? 0 : 2;
  }
  const keys = createLocalJWKSet(JSON.parse(await readFile(values.keys, 'utf8')) as JSONWebKeySet);
  const told =
    values.receipt !== undefined
      ? await tellReceipt(values.receipt, keys)
      : hub !== undefined
        ? await tellHub(hub, keys, values)
        : await tellLog(subject, keys);
  console.log(told);
  return told.startsWith('Verified') ? 0 : 1;
}

async function tellReceipt(file: string, keys: JWTVerifyGetKey): Promise<string> {
  const receipt = readReceipt(parse(await readFile(file, 'utf8')));
  if (!receipt) throw new Error(`${file} holds no receipt.`);
  const verdict = await verifyReceipt(receipt, keys);
  if (verdict.kind === 'not-verified') return `NOT VERIFIED: ${verdict.why}.`;
  const { id, index, checkpoint, record } = verdict;
  const { origin, size, at } = checkpoint;
  return `Verified: request ${id} is record ${index} of the ${size} that ${origin} signed at ${at}. ${
    record === null ? 'The receipt does not hold what the record says.' : `The record says:\n${record}`
  }`;
}

async function tellHub(
  hub: string,
  keys: JWTVerifyGetKey,
  files: { readonly since?: string | undefined; readonly keep?: string | undefined },
): Promise<string> {
  const kept = files.since === undefined ? undefined : (await readFile(files.since, 'utf8')).trim();
  const verdict = await verifyHub(hub, keys, kept);
  if (verdict.kind === 'not-verified') return `NOT VERIFIED: ${verdict.why}.`;
  const { note, newest, since } = verdict;
  if (files.keep !== undefined) await writeFile(files.keep, `${note}\n`);
  return `Verified: ${newest.origin} has signed ${newest.size} records at ${newest.at}, with root ${newest.root}. ${
    since === null
      ? 'This covers the signature alone: keep the checkpoint (--keep), and give it next time (--since).'
      : `They begin with the ${since.size} that were signed at ${since.at}: none of these was changed, removed or moved.`
  } What the records say it does not cover: an export and receipts do.`;
}

async function tellLog(file: string, keys: JWTVerifyGetKey): Promise<string> {
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
  return sentence(verdict);
}

function sentence(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'verified': {
      const { records, checkpoints, unsigned, erasures, masked, last } = verdict;
      const parts = [
        `Verified: ${records} records, ${checkpoints} checkpoints of ${last.origin}, the last of ${last.at} with root ${last.root}.`,
        ...(unsigned === 0 ? [] : [`No checkpoint vouches for the last ${unsigned} yet.`]),
        ...(masked === 0 ? [] : [`${masked} are masked: of these the leaves alone are verified.`]),
        ...erasedBy(erasures),
      ];
      return parts.join(' ');
    }
    case 'bad-line':
      return `NOT VERIFIED: line ${verdict.line}: ${verdict.why}.`;
    case 'bad-record':
      return `NOT VERIFIED: record ${verdict.index}: ${verdict.why}.`;
    case 'bad-checkpoint':
      return `NOT VERIFIED: checkpoint of size ${verdict.size}: ${verdict.why}.`;
  }
}

/** By decision, how many records are erased. Whether the decision is one that may erase is for a person to see. */
function erasedBy(erasures: Extract<Verdict, { kind: 'verified' }>['erasures']): readonly string[] {
  return [...Map.groupBy(erasures, ({ decision }) => decision)].map(([decision, those]) => {
    const count = those.reduce((sum, one) => sum + one.count, 0);
    return `${count} are erased under decision ${JSON.stringify(decision)}: of these the leaves alone are verified.`;
  });
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
