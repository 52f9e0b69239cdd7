import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { z } from 'zod';
import { issuerFiles, issuerFolder, readSecrets } from './issuer-folder.ts';
import { withLock } from './lock.ts';
import { replaceFile } from './private-file.ts';
import { systemErrorCode } from './start-error.ts';

const clientIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]{0,62}$/)
  .refine((id) => id !== 'console', 'the console is no machine client');

const publicKeySchema = z.looseObject({ kty: z.enum(['EC', 'OKP', 'RSA']), d: z.undefined().optional() });

const credentialSchema = z.union([
  z.strictObject({ clientId: clientIdSchema, secret: z.string().min(32) }),
  z.strictObject({ clientId: clientIdSchema, jwks: z.object({ keys: z.array(publicKeySchema).min(1) }) }),
]);

const registrySchema = z.strictObject({
  clients: z.array(credentialSchema),
  /** Removed clients: kept, so that a restart does not make them anew. */
  removed: z.array(clientIdSchema),
});

/** A machine client: with a secret (`client_secret_basic`) or with public keys (`private_key_jwt`). */
export type MachineClient = Readonly<z.infer<typeof credentialSchema>>;

type Registry = z.infer<typeof registrySchema>;

/** What is wrong with a request to change the registry of clients. */
class ClientRegistryError extends Error {
  readonly code: 'CLIENT_UNKNOWN' | 'CLIENT_EXISTS';

  constructor(code: 'CLIENT_UNKNOWN' | 'CLIENT_EXISTS', message: string) {
    super(message);
    this.name = 'ClientRegistryError';
    this.code = code;
  }
}

/** Gives each partner a client of its own name with a random secret, unless it has one or had it removed. */
export async function ensureClients(dataDir: string, partnerIds: readonly string[]): Promise<void> {
  await change(dataDir, (registry) => {
    const known = new Set([...registry.clients.map(({ clientId }) => clientId), ...registry.removed]);
    const missing = partnerIds.filter((id) => !known.has(id));
    registry.clients.push(...missing.map((clientId) => ({ clientId, secret: newSecret() })));
  });
}

/** Adds a client, with a random secret unless a secret or public keys are given. A running hub knows it at once. */
export async function addClient(
  dataDir: string,
  client: { readonly clientId: string; readonly secret?: string; readonly jwks?: unknown },
): Promise<MachineClient> {
  const added = credential(client);
  await change(dataDir, (registry) => {
    if (registry.clients.some(({ clientId }) => clientId === added.clientId)) {
      throw new ClientRegistryError(
        'CLIENT_EXISTS',
        `There is already a client ${added.clientId}; rotate it instead.`,
      );
    }
    registry.clients.push(added);
    registry.removed = registry.removed.filter((id) => id !== added.clientId);
  });
  return added;
}

/**
 * Replaces a client's credential, with a random secret unless one or public keys are given. The old one is
 * refused from that moment; tokens already issued live to their end.
 */
export async function rotateClient(
  dataDir: string,
  clientId: string,
  replacement: { readonly secret?: string; readonly jwks?: unknown } = {},
): Promise<MachineClient> {
  const rotated = credential({ clientId, ...replacement });
  await change(dataDir, (registry) => {
    const index = registry.clients.findIndex((client) => client.clientId === clientId);
    if (index < 0) throw unknownClient(clientId);
    registry.clients[index] = rotated;
  });
  return rotated;
}

/** Removes a client for good; tokens already issued to it live to their end. */
export async function removeClient(dataDir: string, clientId: string): Promise<void> {
  await change(dataDir, (registry) => {
    const kept = registry.clients.filter((client) => client.clientId !== clientId);
    if (kept.length === registry.clients.length) throw unknownClient(clientId);
    registry.clients = kept;
    registry.removed.push(clientId);
  });
}

/** Every machine client, as the registry stands. */
export async function readClients(dataDir: string): Promise<readonly MachineClient[]> {
  return (await readSecrets(issuerFiles(dataDir).clients, registrySchema))?.clients ?? [];
}

/** Looks clients up by id, reading the registry again whenever its file has been replaced. */
export function clientLookup(dataDir: string): (clientId: string) => Promise<MachineClient | undefined> {
  let seen: string | undefined;
  let clients: ReadonlyMap<string, MachineClient> = new Map();
  const file = issuerFiles(dataDir).clients;
  return async (clientId) => {
    const stamp = await fileStamp(file);
    if (stamp !== seen) {
      clients = new Map((await readClients(dataDir)).map((client) => [client.clientId, client]));
      seen = stamp;
    }
    return clients.get(clientId);
  };
}

async function change(dataDir: string, edit: (registry: Registry) => void): Promise<void> {
  const files = await issuerFolder(dataDir);
  await withLock(files.clientsLock, async () => {
    const registry = (await readSecrets(files.clients, registrySchema)) ?? { clients: [], removed: [] };
    const before = JSON.stringify(registry);
    edit(registry);
    if (JSON.stringify(registry) === before) return;
    await replaceFile(files.clients, `${JSON.stringify(registry, undefined, 2)}\n`);
  });
}

/** Changes with every replacement of the file: each is a new inode. */
async function fileStamp(file: string): Promise<string> {
  try {
    const { ino, mtimeNs, size } = await stat(file, { bigint: true });
    return `${ino}/${mtimeNs}/${size}`;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return 'none';
    throw error;
  }
}

function credential(client: { clientId: string; secret?: string; jwks?: unknown }): MachineClient {
  const { clientId, secret, jwks } = client;
  if (jwks === undefined) return credentialSchema.parse({ clientId, secret: secret ?? newSecret() });
  return credentialSchema.parse({ clientId, jwks, ...(secret === undefined ? {} : { secret }) });
}

function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

function unknownClient(clientId: string): ClientRegistryError {
  return new ClientRegistryError('CLIENT_UNKNOWN', `There is no client ${clientId}.`);
}
