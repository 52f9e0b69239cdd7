import type { AgreementVersion, Clause } from '../policy/agreement.ts';

/** Equal parts of many versions, held once: a law's section is cited by thousands of clauses. */
export type Pool = {
  text<T extends string>(text: T): T;
  /** The version with its repeated parts replaced by equal ones that are held already. */
  version(version: AgreementVersion): AgreementVersion;
};

/** As many different texts, and parts, as are remembered; beyond that it begins anew, and holds what is common again. */
const remembered = 20_000;

/** Makes an empty pool. What it gives is shared, and must not be written to. */
export function createPool(): Pool {
  const texts = new Map<string, string>();
  const parts = new Map<string, object>();
  const from = <T>(known: Map<string, T>, name: string, made: T): T => {
    const found = known.get(name);
    if (found !== undefined) return found;
    if (known.size >= remembered) known.clear();
    known.set(name, made);
    return made;
  };
  const text = <T extends string>(one: T): T => from(texts, one, one) as T;
  // Parts of one kind have their members in the order of the schema, so that equal ones have equal JSON.
  const part = <T extends object>(one: T): T => from(parts, JSON.stringify(one), one) as T;
  const clause = (one: Clause): Clause => ({
    ...one,
    id: text(one.id),
    product: text(one.product),
    provider: text(one.provider),
    recipients: part(one.recipients),
    purposes: part(one.purposes),
    areas: part(one.areas),
    from: text(one.from),
    to: one.to && text(one.to),
    finestLevel: text(one.finestLevel),
    finestInterval: text(one.finestInterval),
    disclosure: text(one.disclosure),
    transfer: text(one.transfer),
    processing: part(one.processing),
    legalBasis: part(one.legalBasis.map(part)),
    secrecyAssessment: one.secrecyAssessment && part(one.secrecyAssessment),
  });
  return {
    text,
    version: (version) => ({
      ...version,
      parent: version.parent && text(version.parent),
      level: text(version.level),
      validFrom: text(version.validFrom),
      validTo: version.validTo && text(version.validTo),
      parties: version.parties.map((party) => ({
        ...party,
        organisation: text(party.organisation),
        signatory: text(party.signatory),
      })),
      clauses: version.clauses.map(clause),
    }),
  };
}
