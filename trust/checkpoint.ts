import { CompactSign, compactVerify, errors, type JWTVerifyGetKey } from 'jose';
import * as z from 'zod';
import type { SigningKey } from './scope-assertion.ts';

/** The `typ` of a checkpoint, so that nothing else that a key of the hub signs can pass for one. */
const checkpointType = 'hub-checkpoint+jwt';

const content = z.strictObject({
  origin: z.string().min(1),
  size: z.number().int().min(1),
  root: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.iso.datetime(),
});

/** What the log's key signs: that the first `size` leaves of the log of `origin` had this root at that instant. */
export type Checkpoint = z.infer<typeof content>;

/** Signs a checkpoint: a compact JWS (RFC 7515) by EdDSA. */
export async function signCheckpoint(checkpoint: Checkpoint, { id, key }: SigningKey): Promise<string> {
  return new CompactSign(new TextEncoder().encode(JSON.stringify(content.parse(checkpoint))))
    .setProtectedHeader({ alg: 'EdDSA', kid: id, typ: checkpointType })
    .sign(key);
}

/** What a checkpoint says, if one of the keys signed it; undefined for any other bytes, key or form. */
export async function verifyCheckpoint(note: string, keys: JWTVerifyGetKey): Promise<Checkpoint | undefined> {
  try {
    const { payload, protectedHeader } = await compactVerify(note, keys, { algorithms: ['EdDSA'] });
    if (protectedHeader.typ !== checkpointType) return undefined;
    return content.safeParse(JSON.parse(new TextDecoder().decode(payload))).data;
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof SyntaxError || error instanceof TypeError)
      return undefined;
    throw error;
  }
}
