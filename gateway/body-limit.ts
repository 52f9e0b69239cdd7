import type { IncomingHttpHeaders } from 'node:http';
import { bearer } from './request/admit.ts';
import type { TokenVerifier } from './request/authenticate.ts';

/** The role whose people hand in signed documents (policy/lifecycle.ts). */
const handsInDocuments = 'registrar';

/** What a request's body may be, bytes. */
export type BodyLimits = { readonly usual: number; readonly document: number };

/**
 * How much of a body is read: little of anybody's, and a document's worth where the request says beforehand that it is
 * larger and comes with the good token of a registrar, so that nobody else can fill the gateway's memory.
 */
export async function bodyLimitFor(
  headers: IncomingHttpHeaders,
  { usual, document }: BodyLimits,
  verifyToken: TokenVerifier,
): Promise<number> {
  if (!(Number(headers['content-length']) > usual)) return usual;
  const token = bearer(headers.authorization);
  if (token === null) return usual;
  try {
    const { roles } = await verifyToken(token);
    return Array.isArray(roles) && roles.includes(handsInDocuments) ? document : usual;
  } catch {
    // The route refuses the token itself, and says why.
    return usual;
  }
}
