import * as z from 'zod';
import {
  type KeyStatement,
  keyIdOf,
  type PublicKey,
  signKeyStatement,
} from '../../../../trust/key-statement.ts';

/** A signing key of this browser. The private half cannot be read, by the page neither: only used. */
export type BrowserKey = {
  /** The thumbprint of its public half, by which the register knows it. */
  readonly id: string;
  readonly party: string;
  /** The account of the person who made it; null where that was not kept. */
  readonly account: string | null;
  readonly use: KeyStatement['use'];
  readonly jwk: PublicKey;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly privateKey: CryptoKey;
};

const kept = z.object({
  id: z.string(),
  party: z.string(),
  account: z.string().nullable().default(null),
  use: z.enum(['signature', 'attestation']),
  jwk: z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() }),
  madeAt: z.string(),
  privateKey: z.instanceof(CryptoKey),
});

const store = 'keys';

/** Makes a key pair for a party by a person's account, and keeps it in this browser. Throws where the browser cannot make or keep one. */
export async function makeKey(party: string, account: string, use: KeyStatement['use']): Promise<BrowserKey> {
  const pair = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new TypeError('no pair');
  const { x = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const jwk: PublicKey = { kty: 'OKP', crv: 'Ed25519', x };
  const madeAt = new Date().toISOString();
  const { privateKey } = pair;
  const key: BrowserKey = { id: await keyIdOf(jwk), party, account, use, jwk, madeAt, privateKey };
  await within('readwrite', (keys) => keys.add(key));
  return key;
}

/** The keys that this browser holds for a party, whoever made them, the latest first. */
export async function keysOf(party: string): Promise<readonly BrowserKey[]> {
  const found = z.array(kept).parse(await within('readonly', (keys) => keys.getAll()));
  return found
    .filter((key) => key.party === party)
    .toSorted((one, other) => (one.madeAt < other.madeAt ? 1 : -1));
}

/** Takes a key out of this browser, for good. */
export async function forgetKey(id: string): Promise<void> {
  await within('readwrite', (keys) => keys.delete(id));
}

/** What a key says of itself, or of the key that takes its place, now. */
export function stateKey(by: BrowserKey, of: PublicKey, replaces: string | null): Promise<string> {
  const { party, use, id, privateKey } = by;
  return signKeyStatement({ party, use, jwk: of, replaces }, new Date().toISOString(), id, privateKey);
}

/** One request in a transaction of its own; resolves when it is written. */
async function within<T>(mode: IDBTransactionMode, ask: (keys: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const db = await opened();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = db.transaction(store, mode);
      const request = ask(transaction.objectStore(store));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
      transaction.onerror = () => reject(transaction.error);
    });
  } finally {
    db.close();
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('hub.signing-keys', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
