import { createLocalJWKSet, type JWK } from 'jose';
import type { AgreementVersion } from '../../policy/agreement.ts';
import { canonicalJson, digestOf } from '../../trust/canonical.ts';
import { type KeyStatement, signKeyStatement, verifyKeyStatement } from '../../trust/key-statement.ts';
import { leafOfText } from '../../trust/log-leaf.ts';
import { rootOf, verifyConsistency, verifyInclusion } from '../../trust/merkle.ts';
import { type Receipt, verifyReceipt } from '../../trust/receipt.ts';
import { type PartyKey, signVersion, verifySignature } from '../../trust/signature.ts';

/** What one machine gives another to check. */
export type Vectors = {
  readonly values: readonly unknown[];
  readonly salt: string;
  readonly records: readonly string[];
  readonly proof: readonly string[];
  readonly receipts: readonly Receipt[];
  readonly logKeys: readonly JWK[];
  readonly version: AgreementVersion;
  readonly statement: KeyStatement;
  readonly key: PartyKey;
  readonly jws: readonly string[];
  readonly proofs: readonly string[];
};

/** What `trust` says of the vectors on the machine where this runs: Node, or a browser by the console's own build. */
export async function judged(given: Vectors) {
  const leaves = given.records.map((record) => leafOfText(given.salt, record));
  const root = rootOf(leaves);
  const keys = createLocalJWKSet({ keys: [...given.logKeys] });
  return {
    canonical: given.values.map(canonicalJson),
    digests: given.values.map(digestOf),
    leaves,
    roots: leaves.map((_, size) => rootOf(leaves.slice(0, size))),
    included: leaves.map((leaf, at) => verifyInclusion(leaf, at, leaves.length, given.proof, root)),
    consistent: leaves.map((_, size) =>
      verifyConsistency(size, leaves.length, rootOf(leaves.slice(0, size)), root, given.proof),
    ),
    receipts: await Promise.all(given.receipts.map((receipt) => verifyReceipt(receipt, keys))),
    signatures: await Promise.all(given.jws.map((jws) => verifySignature(given.version, jws, given.key))),
    statements: await Promise.all(
      given.proofs.map((proof) => verifyKeyStatement(given.statement, proof, given.key)),
    ),
  };
}

/** A signature and a statement by a key that cannot leave the machine, and its public half. */
export async function signed(version: AgreementVersion, party: string, signedAt: string) {
  const pair = (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair;
  const { x = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const jwk = { kty: 'OKP', crv: 'Ed25519', x } as const;
  const statement: KeyStatement = { party, use: 'signature', jwk, replaces: null };
  return {
    jwk,
    extractable: pair.privateKey.extractable,
    jws: await signVersion(version, { party, signedAt, paper: null }, 'key-1', pair.privateKey),
    proof: await signKeyStatement(statement, signedAt, 'key-1', pair.privateKey),
  };
}
