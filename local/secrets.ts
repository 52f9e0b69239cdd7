import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import * as z from 'zod';
import { registrarOrganisation } from '../policy/lifecycle.ts';
import { type DatabaseName, databaseNames } from '../subgraphs/database.ts';
import type { PartyKey } from '../trust/signature.ts';
import { replaceFile } from './private-file.ts';
import { LocalStartError, systemErrorCode } from './start-error.ts';

const edKey = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
  d: z.string(),
  kid: z.string(),
});

const schema = z.object({
  /** Passwords by database role. */
  passwords: z.record(z.string(), z.string()),
  /** Row security's seal by subgraph, hexadecimal. */
  sealKeys: z.record(z.string(), z.string()),
  logKey: z.string(),
  /** What the demonstration's rounded figures are rounded under; what is published later too. */
  roundingKey: z.string().optional(),
  /** Private keys of the demonstration parties, by organisation. */
  partyKeys: z.record(z.string(), edKey),
  /** The private key of the demonstration's registrar, who attests what was signed on paper. */
  registrarKey: edKey.optional(),
});

/** What the embedded hub made up at its first start and keeps, readable for its owner alone. */
export type Secrets = z.infer<typeof schema>;

/** The database roles of the embedded hub, by what they do. */
export const roleNames = {
  owner: (name: string): string => `${name.replaceAll('-', '_')}_owner`,
  serving: (name: string): string => `${name.replaceAll('-', '_')}_server`,
  register: 'city_register',
  keeper: 'city_keeper',
  queryKeeper: 'hub_query_keeper',
  pictureKeeper: (name: string): string => `${name.replaceAll('-', '_')}_picture_keeper`,
  gateway: 'hub_gateway',
  checkpointer: 'hub_checkpointer',
  eraser: 'hub_eraser',
} as const;

/** The role that writes what people do in a subgraph's database. */
export function keeperRole(name: DatabaseName): string {
  switch (name) {
    case 'city':
      return roleNames.keeper;
    case 'hub':
      return roleNames.queryKeeper;
    default:
      return roleNames.pictureKeeper(name);
  }
}

/** Reads the secrets, or makes them at the first start. `parties` are the organisations that sign in the demonstration. */
export async function ensureSecrets(dataDir: string, parties: readonly string[]): Promise<Secrets> {
  const file = join(dataDir, 'secrets.json');
  const known = await readKnown(file);
  const roles = [
    ...databaseNames.flatMap((name) => [roleNames.owner(name), roleNames.serving(name), keeperRole(name)]),
    roleNames.register,
    roleNames.gateway,
    roleNames.checkpointer,
    roleNames.eraser,
  ];
  const complete =
    known?.registrarKey !== undefined &&
    known.roundingKey !== undefined &&
    parties.every((party) => known.partyKeys[party]) &&
    roles.every((role) => known?.passwords[role]);
  if (known && complete) return known;
  const made: Secrets = known ?? {
    passwords: {},
    sealKeys: Object.fromEntries(databaseNames.map((name) => [name, randomBytes(32).toString('hex')])),
    logKey: randomBytes(32).toString('hex'),
    partyKeys: {},
  };
  for (const role of roles) made.passwords[role] ??= randomBytes(24).toString('base64url');
  for (const party of parties) made.partyKeys[party] ??= await newKey(`${party}:1`);
  made.roundingKey ??= randomBytes(32).toString('base64url');
  made.registrarKey ??= await newKey(`${registrarOrganisation}:attestation:1`);
  await replaceFile(file, JSON.stringify(made));
  return made;
}

async function readKnown(file: string): Promise<Secrets | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
  const parsed = schema.safeParse(safeJson(text));
  if (parsed.success) return parsed.data;
  throw new LocalStartError(
    'SECRETS_DAMAGED',
    `${file} is damaged. Put a good copy back, or move the data folder away to begin anew.`,
  );
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function newKey(kid: string): Promise<z.infer<typeof edKey>> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return edKey.parse({ ...(await exportJWK(privateKey)), kid });
}

/** The hub's signing keys, as the file that a gateway reads; made at the first start. Returns its path. */
export function ensureHubKeys(dataDir: string): Promise<string> {
  return ensureKeys(join(dataDir, 'hub-keys.json'), 'hub');
}

/** The keys that sign the log, which no gateway has; made at the first start. Returns the path. */
export function ensureLogKeys(dataDir: string): Promise<string> {
  return ensureKeys(join(dataDir, 'log-keys.json'), 'log');
}

async function ensureKeys(file: string, what: string): Promise<string> {
  try {
    await readFile(file);
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT') throw error;
    await replaceFile(
      file,
      JSON.stringify({ keys: [await newKey(`${what}-${new Date().toISOString().slice(0, 10)}`)] }),
    );
  }
  return file;
}

/** A demonstration party's key, for signing and as the register holds it. */
export type HeldPartyKey = {
  readonly keyId: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: PartyKey['jwk'];
};

/** The demonstration parties' keys, by organisation. */
export async function partyKeys(secrets: Secrets): Promise<ReadonlyMap<string, HeldPartyKey>> {
  const held = await Promise.all(
    Object.entries(secrets.partyKeys).map(async ([party, key]) => [party, await heldKey(key)] as const),
  );
  return new Map(held);
}

/** The demonstration registrar's key; undefined in a data folder of before there was one. */
export async function registrarKey({ registrarKey: key }: Secrets): Promise<HeldPartyKey | undefined> {
  return key && heldKey(key);
}

async function heldKey({ d, ...publicJwk }: z.infer<typeof edKey>): Promise<HeldPartyKey> {
  const privateKey = (await importJWK({ ...publicJwk, d } as JWK, 'EdDSA')) as CryptoKey;
  return { keyId: publicJwk.kid, privateKey, publicJwk };
}
