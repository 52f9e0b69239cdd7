import { digestOf } from '../../../trust/canonical.ts';
import type { Geography } from '../../geography.ts';
import type { SignedVersion } from '../../signed-versions.ts';
import { agreementsOf } from './agreements.ts';
import { organisationsOf } from './organisations.ts';

/** The demonstration's versions with the providers that signed them, themselves or by a unit: what each would pin. */
export function signedVersionsOf(geography: Geography): readonly SignedVersion[] {
  const bodies = new Map(organisationsOf(geography).map(({ id, unitOf }) => [id, unitOf ?? id]));
  return agreementsOf(geography).flatMap(({ content, signedBy }) => {
    const signers = new Set(signedBy.flatMap((party) => [party, bodies.get(party) ?? party]));
    const providers = new Set(content.clauses.map(({ provider }) => provider));
    const digest = digestOf(content);
    return [...providers]
      .filter((provider) => signers.has(provider))
      .map((provider) => ({ digest, provider }));
  });
}
