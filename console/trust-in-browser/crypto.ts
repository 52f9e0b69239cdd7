import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';

/** A hash that is under way, as Node's `Hash` where `trust` uses one. */
type Hash = {
  /** Adds bytes: those of a text's UTF-8, or what hexadecimal digits stand for. Throws on what is no hexadecimal. */
  readonly update: (text: string, encoding?: 'hex') => Hash;
  readonly digest: (encoding: 'hex') => string;
};

/**
 * What `trust` takes of Node's `node:crypto`, for browsers: the build puts this module in its place, so that one text of the
 * wire formats serves the hub and the page. SHA-256 alone, and at once: WebCrypto's is a promise.
 */
export function createHash(_algorithm: 'sha256'): Hash {
  const state = sha256.create();
  const hash: Hash = {
    update(text, encoding) {
      state.update(encoding === 'hex' ? hexToBytes(text) : new TextEncoder().encode(text));
      return hash;
    },
    digest: () => bytesToHex(state.digest()),
  };
  return hash;
}
