import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type CryptoKey, importJWK } from 'jose';
import * as z from 'zod';
import { registrarOrganisation } from '../policy/lifecycle.ts';
import { agreementVersionSchema } from '../trust/agreement-version.ts';
import { digestOf } from '../trust/canonical.ts';
import { signVersion } from '../trust/signature.ts';
import { connectAsOwner, HubNotRunningError } from './owner-connection.ts';
import { readLocalPaths } from './paths.ts';
import { ensureSecrets, partyKeys, registrarKey } from './secrets.ts';
import { systemErrorCode } from './start-error.ts';

const usage = `Signs a version of an agreement, and prints the detached JWS for the mutation signVersion.

  npm run sign -- <digest | file> --party <org id>
  npm run sign -- <digest | file> --party <org id> --key <private JWK file>
  npm run sign -- <digest | file> --party <org id> --paper <PDF/A file> --attested-by <function> [--key <file>]

<digest> is looked up in the running embedded hub; a file holds the version's canonicalJson. Without --key it signs with
the demonstration party's key; the JWK file needs the members kty, crv, x, d and kid (the key's id in the register).
With --paper it is the registrar's attestation that the party has signed that document, for attestSignature.
`;

/** A wrong call; the message says what to give. */
class UsageError extends Error {
  override name = 'UsageError';
}

const privateKey = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
  d: z.string(),
  kid: z.string(),
});

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      party: { type: 'string' },
      key: { type: 'string' },
      paper: { type: 'string' },
      'attested-by': { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const [what] = positionals;
  if (values.help || what === undefined) {
    process.stdout.write(usage);
    return;
  }
  const { party, paper: document, 'attested-by': attestedBy } = values;
  if (party === undefined) throw new UsageError('Give --party <org id>: the party that the signature is of.');
  if ((document === undefined) !== (attestedBy === undefined)) {
    throw new UsageError(
      'Give --paper and --attested-by together: a document, and the function that saw it.',
    );
  }
  const { dataDir } = readLocalPaths();
  const version = await readVersion(what, dataDir);
  if (!version.parties.some(({ organisation }) => organisation === party)) {
    throw new UsageError(
      `The version has no such party. Its parties: ${version.parties.map(({ organisation }) => organisation).join(', ')}.`,
    );
  }
  const key =
    values.key === undefined
      ? await demonstrationKey(dataDir, document === undefined ? party : null)
      : await keyOfFile(values.key);
  const paper =
    document === undefined || attestedBy === undefined
      ? null
      : {
          document: createHash('sha256')
            .update(await readFile(document).catch(unread(document)))
            .digest('hex'),
          attestedBy,
        };
  const signedAt = new Date().toISOString();
  console.log(await signVersion(version, { party, signedAt, paper }, key.keyId, key.privateKey));
}

/** The version of a digest, or of a file. What is signed is what it says, whatever its layout. */
async function readVersion(what: string, dataDir: string) {
  const text = /^[0-9a-f]{64}$/.test(what) ? await registered(what, dataDir) : await readNamed(what);
  const parsed = agreementVersionSchema.safeParse(jsonOf(text));
  if (!parsed.success) throw new UsageError('That is no version of an agreement: give its canonicalJson.');
  return parsed.data;
}

async function registered(digest: string, dataDir: string): Promise<string> {
  const city = await connectAsOwner(dataDir, 'city');
  try {
    const [row] = await city`select content from agreement_version where digest = ${digest}`;
    if (!row || digestOf(row.content) !== digest)
      throw new UsageError('The hub has no version of that digest.');
    return JSON.stringify(row.content);
  } finally {
    await city.end();
  }
}

async function demonstrationKey(dataDir: string, party: string | null) {
  const secrets = await ensureSecrets(dataDir, []);
  const keys = await partyKeys(secrets);
  const key = party === null ? await registrarKey(secrets) : keys.get(party);
  if (key) return key;
  throw new UsageError(
    party === null
      ? `This data folder has no key of ${registrarOrganisation} for attestations. Give --key.`
      : `The demonstration has no key of that party. Give --key, or one of: ${[...keys.keys()].join(', ')}.`,
  );
}

async function keyOfFile(path: string): Promise<{ readonly keyId: string; readonly privateKey: CryptoKey }> {
  const parsed = privateKey.safeParse(jsonOf(await readNamed(path)));
  if (!parsed.success)
    throw new UsageError('--key takes a file with one private Ed25519 JWK that has a kid.');
  return { keyId: parsed.data.kid, privateKey: (await importJWK(parsed.data, 'EdDSA')) as CryptoKey };
}

function readNamed(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(unread(path));
}

function unread(path: string): (error: unknown) => never {
  return (cause) => {
    if (systemErrorCode(cause) !== 'ENOENT') throw cause;
    throw new UsageError(`There is no file ${path}. A digest has 64 digits, 0-9 and a-f.`, { cause });
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

main().catch((error: unknown) => {
  const told = error instanceof UsageError || error instanceof HubNotRunningError;
  console.error(told && error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
