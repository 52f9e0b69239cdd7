import { type CryptoKey, exportJWK, generateKeyPair } from 'jose';
import type { PartyKey } from '../../trust/signature.ts';

/** A party's key pair as tests need it: the private half, and the public one as the register holds it. */
export type TestKey = { readonly privateKey: CryptoKey; readonly registered: PartyKey };

/** Makes an Ed25519 key for a party, valid through the tests' time. */
export async function keyOf(party: string, id = `${party}#1`): Promise<TestKey> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return {
    privateKey,
    registered: {
      id,
      party,
      use: 'signature',
      jwk: await exportJWK(publicKey),
      validFrom: '2020-01-01T00:00:00.000Z',
      validTo: null,
    },
  };
}
