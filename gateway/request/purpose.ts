import type { Register } from '../../policy/register.ts';
import { Refused } from '../refused.ts';
import { type Caller, permittedPurposes } from './authenticate.ts';

/** What a request says of its purpose. */
type Stated = {
  readonly purposeHeader: string | null;
  readonly sharedQuery: { readonly purpose: string } | null;
};

/**
 * The purpose of a request: the header's, or the one that the shared query declares; null where neither states one.
 * Throws Refused where they differ, or the purpose is no code, or not permitted to the client or the person's roles.
 */
export function purposeOf(
  { purposeHeader: stated, sharedQuery }: Stated,
  caller: Caller,
  register: Register,
): string | null {
  const declared = sharedQuery?.purpose ?? null;
  if (declared !== null && stated !== null && declared !== stated) throw new Refused('PURPOSE_CONFLICT');
  const code = stated ?? declared;
  if (code === null) return null;
  if (!register.purposes.has(code))
    throw new Refused('PURPOSE_UNKNOWN', { known: [...register.purposes.keys()] });
  if (!permittedPurposes(caller, register).includes(code)) {
    throw new Refused('PURPOSE_NOT_PERMITTED', { purpose: code });
  }
  return code;
}
