import { digestOf } from '../../../trust/canonical.ts';
import type { Geography } from '../../geography.ts';
import { agreementsOf } from './agreements.ts';

/**
 * The demonstration's versions that have been ended or superseded, by provider: each provider withdraws its part, since
 * its signature under a version without a last day says nothing of an end that the register alone knows.
 */
export function endedVersionsOf(
  geography: Geography,
): readonly { readonly digest: string; readonly provider: string }[] {
  return agreementsOf(geography)
    .filter(({ events }) => events.some(({ kind }) => kind === 'ended' || kind === 'superseded'))
    .flatMap(({ content }) => {
      const digest = digestOf(content);
      return [...new Set(content.clauses.map(({ provider }) => provider))].map((provider) => ({
        digest,
        provider,
      }));
    });
}
