import type { Geography } from '../../geography.ts';
import { numbered, type SeedVersion } from './agreement-terms.ts';
import { collaborationAgreement } from './agreements/collaboration.ts';
import { intraCityDecision } from './agreements/intra-city.ts';
import { localAgreements } from './agreements/local.ts';
import { overarchingAgreement } from './agreements/overarching.ts';
import { partnerships } from './agreements/partnerships.ts';
import { placeAgreements } from './agreements/place.ts';
import { regionalAgreements } from './agreements/regional.ts';
import { agreementsWithoutEffect } from './agreements/without-effect.ts';

/** Every version of every agreement of the demonstration. */
export function agreementsOf(geography: Geography): readonly SeedVersion[] {
  return numbered([
    ...overarchingAgreement(geography),
    ...localAgreements(geography),
    ...regionalAgreements(geography),
    intraCityDecision(),
    ...placeAgreements(),
    ...partnerships(),
    collaborationAgreement(geography),
    ...agreementsWithoutEffect(),
  ]);
}
