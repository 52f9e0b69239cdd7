import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type CryptoKey, exportJWK, generateKeyPair, importJWK } from 'jose';
import * as z from 'zod';
import { type KeyStatement, keyIdOf, type PublicKey, signKeyStatement } from '../trust/key-statement.ts';
import { readLocalPaths } from './paths.ts';
import { replaceFile } from './private-file.ts';
import { ensureSecrets } from './secrets.ts';

const usage = `Makes keys that sign agreements, and the statements with which they are registered.

  npm run party-key -- new <file>                     a new private key, in a file that you alone can read
  npm run party-key -- state <file> --party <org id> [--use attestation]
                                                      the variables of the mutation registerKey
  npm run party-key -- state <file> --party <org id> --replaces <old key file | demonstration>
                                                      the variables of rotateKey, signed by the old key too

"demonstration" is the key that the embedded hub made for the party.
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
type PrivateJwk = z.infer<typeof privateKey>;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      party: { type: 'string' },
      use: { type: 'string', default: 'signature' },
      replaces: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const [verb, file] = positionals;
  if (values.help || verb === undefined) {
    process.stdout.write(usage);
    return;
  }
  if (file === undefined) throw new UsageError('Name the file of the key.');
  if (verb === 'new') return make(file);
  if (verb !== 'state') throw new UsageError(`There is no ${verb}. Use new or state.`);
  const { party, use, replaces } = values;
  if (party === undefined) throw new UsageError('Give --party <org id>: the party that holds the key.');
  if (use !== 'signature' && use !== 'attestation')
    throw new UsageError('--use takes signature or attestation.');
  const old =
    replaces === undefined
      ? null
      : replaces === 'demonstration'
        ? await demonstrationKey(party)
        : await readKey(replaces);
  console.log(JSON.stringify(await variables(await readKey(file), old, party, use), undefined, 2));
}

async function make(file: string): Promise<void> {
  if (existsSync(file)) throw new UsageError(`${file} exists already. A key is not written over another.`);
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const { d, x } = await exportJWK(pair.privateKey);
  if (d === undefined || x === undefined) throw new Error('the key could not be exported');
  const jwk: PublicKey = { kty: 'OKP', crv: 'Ed25519', x };
  await replaceFile(file, JSON.stringify({ ...jwk, d, kid: await keyIdOf(jwk) }));
  console.error(`${file} holds the private key. Whoever has it can sign for the party: keep it so.`);
}

/** What registerKey takes, or rotateKey where a key is replaced. */
async function variables(key: PrivateJwk, old: PrivateJwk | null, party: string, use: KeyStatement['use']) {
  const jwk: PublicKey = { kty: key.kty, crv: key.crv, x: key.x };
  const statement = { party, use, jwk, replaces: old?.kid ?? null };
  const now = new Date().toISOString();
  const say = async (by: PrivateJwk, id: string) =>
    signKeyStatement(statement, now, id, (await importJWK(by, 'EdDSA')) as CryptoKey);
  const proof = await say(key, await keyIdOf(jwk));
  const text = JSON.stringify(jwk);
  return old
    ? { key: old.kid, jwk: text, proof, endorsement: await say(old, old.kid) }
    : { party, use: use.toUpperCase(), jwk: text, proof };
}

async function readKey(path: string): Promise<PrivateJwk> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new UsageError(`${path} cannot be read, or is no JSON.`, { cause });
  }
  const key = privateKey.safeParse(parsed);
  if (!key.success) throw new UsageError(`${path} holds no private Ed25519 JWK with a kid.`);
  return key.data;
}

async function demonstrationKey(party: string): Promise<PrivateJwk> {
  const { partyKeys } = await ensureSecrets(readLocalPaths().dataDir, []);
  const key = partyKeys[party];
  if (!key) throw new UsageError('The demonstration has no key of that party.');
  return key;
}

main().catch((error: unknown) => {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = 1;
});
