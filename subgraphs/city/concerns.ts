import type { AgreementVersion } from '../../policy/agreement.ts';

/**
 * Who may read a version: its parties and recipients, and for a local one those that keep local agreements, the city's
 * board and the police region. Never the provider's whole authority: one police area does not read another's.
 */
export function concernsOf({ level, parties, clauses }: AgreementVersion): ReadonlySet<string> {
  return new Set([
    ...parties.map((party) => party.organisation),
    ...clauses.flatMap((clause) => clause.recipients),
    ...(level === 'local' ? ['org:kommunstyrelsen', 'org:polisregion-stockholm'] : []),
  ]);
}

/** Whether everybody may read a version: overarching agreements are public. */
export function isPublic({ level }: AgreementVersion): boolean {
  return level === 'overarching';
}
