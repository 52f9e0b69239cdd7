import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { appendFile, chmod } from 'node:fs/promises';
import { z } from 'zod';
import { issuerFolder, readSecrets } from './issuer-folder.ts';
import { replaceFile } from './private-file.ts';

/** What a person may do at the hub, on top of what the person's organisation may. */
export type Role = 'analyst' | 'coordinator' | 'signatory' | 'officer' | 'registrar';

/** A demonstration account; the person is synthetic. */
export type Person = {
  readonly accountId: string;
  readonly name: string;
  readonly partner: string;
  readonly roles: readonly Role[];
};

/** The accounts, and the one question that the login asks of them. */
export type People = {
  find(accountId: string): Person | undefined;
  /** The person whose password this is. Takes as long for an account that does not exist. */
  verify(accountId: string, password: string): Promise<Person | undefined>;
};

const hashesSchema = z.record(z.string(), z.object({ salt: z.string(), hash: z.string() }));
type PasswordHash = z.infer<typeof hashesSchema>[string];

// RFC 7914; the passwords are of 100 random bits, so this cost is beyond need, and a login takes 50 ms.
const cost = { N: 16_384, r: 8, p: 1 };

/**
 * Loads the accounts. A person without a password gets a random one: its hash is kept, and the password
 * itself is written once to `people.txt`, which the operator hands out and removes.
 */
export async function loadPeople(dataDir: string, people: readonly Person[]): Promise<People> {
  const files = await issuerFolder(dataDir);
  const hashes = new Map(Object.entries((await readSecrets(files.people, hashesSchema)) ?? {}));
  const newcomers = people.filter(({ accountId }) => !hashes.has(accountId));
  if (newcomers.length > 0) {
    const lines = await Promise.all(
      newcomers.map(async ({ accountId, name, partner, roles }) => {
        const password = randomBytes(13).toString('base64url');
        hashes.set(accountId, await hashPassword(password));
        return `${accountId}\t${password}\t${name} (${partner}: ${roles.join(', ')})\n`;
      }),
    );
    await appendFile(files.passwords, lines.join(''), { mode: 0o600 });
    await chmod(files.passwords, 0o600);
    await replaceFile(files.people, `${JSON.stringify(Object.fromEntries(hashes), undefined, 2)}\n`);
  }
  const byId = new Map(people.map((person) => [person.accountId, person]));
  const nobody = await hashPassword(randomBytes(16).toString('base64url'));
  return {
    find: (accountId) => byId.get(accountId),
    verify: async (accountId, password) => {
      const person = byId.get(accountId);
      const known = person && hashes.get(accountId);
      const matches = await matchesHash(password, known ?? nobody);
      return known !== undefined && matches ? person : undefined;
    },
  };
}

async function hashPassword(password: string): Promise<PasswordHash> {
  const salt = randomBytes(16);
  return { salt: salt.toString('base64url'), hash: (await derive(password, salt)).toString('base64url') };
}

async function matchesHash(password: string, { salt, hash }: PasswordHash): Promise<boolean> {
  const expected = Buffer.from(hash, 'base64url');
  const derived = await derive(password, Buffer.from(salt, 'base64url'));
  return expected.length === derived.length && timingSafeEqual(expected, derived);
}

function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, 32, cost, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
