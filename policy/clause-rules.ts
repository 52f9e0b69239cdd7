import { type AgreementVersion, type Clause, type LegalBasisLine, outsideDays } from './agreement.ts';
import { isOfKind, type Organisation } from './organisation.ts';
import { mayReceive, type Sensitivity } from './product.ts';

/** Why a clause that names the partner gives it nothing now. */
export type Blocker =
  | { readonly kind: 'version'; readonly why: string }
  | { readonly kind: 'provider-not-party' }
  | { readonly kind: 'purpose'; readonly listed: readonly string[] }
  | { readonly kind: 'legal-basis'; readonly line: string }
  | { readonly kind: 'direction'; readonly line: string }
  | { readonly kind: 'recipient-kind' }
  | { readonly kind: 'secrecy-assessment' }
  | { readonly kind: 'parent'; readonly why: string };

/** What a clause is judged by on its own, whoever judges it. */
export type Facts = {
  readonly asking: { readonly purpose: string | null; readonly instant: string };
  readonly clause: Clause;
  /** Of the product; undefined where it is none of the provider's. */
  readonly sensitivity: Sensitivity | undefined;
  readonly provider: Kind | undefined;
  readonly recipient: Kind;
};

type Kind = Pick<Organisation, 'kind' | 'branch'>;

/** A condition on a clause: what stands in the way, or null. */
export type Rule<Known> = (known: Known) => Blocker | null;

/** The clause lists the purpose that was stated. */
export const listsPurpose: Rule<Pick<Facts, 'asking' | 'clause'>> = ({ asking, clause }) =>
  asking.purpose !== null && clause.purposes.includes(asking.purpose)
    ? null
    : { kind: 'purpose', listed: clause.purposes };

/** The kind of the recipient may receive the sensitivity. */
export const reachesRecipient: Rule<Pick<Facts, 'sensitivity' | 'recipient'>> = ({
  sensitivity,
  recipient,
}) =>
  sensitivity !== undefined && mayReceive(recipient.kind, sensitivity) ? null : { kind: 'recipient-kind' };

/** The clause rests on law, and every line of it is in force. */
export const restsOnLaw: Rule<Pick<Facts, 'asking' | 'clause'>> = ({ asking, clause }) => {
  const day = asking.instant.slice(0, 10);
  if (clause.legalBasis.length === 0) return { kind: 'legal-basis', line: 'none stated' };
  const lapsed = clause.legalBasis.find((line) => day < line.from || (line.to !== null && day > line.to));
  return lapsed ? { kind: 'legal-basis', line: citation(lapsed) } : null;
};

/** The law lets this kind of provider disclose to this kind of recipient. */
export const goesAsTheLawGoes: Rule<Pick<Facts, 'clause' | 'provider' | 'recipient'>> = (known) => {
  const { clause, provider, recipient } = known;
  const wrong = clause.legalBasis.find(
    ({ discloser, receiver }) =>
      !provider || !isOfKind(provider, discloser) || !isOfKind(recipient, receiver),
  );
  return wrong ? { kind: 'direction', line: citation(wrong) } : null;
};

/** A clause on protected data has a secrecy assessment in date. */
export const secrecyAssessed: Rule<Pick<Facts, 'asking' | 'clause' | 'sensitivity'>> = (known) => {
  if (known.sensitivity !== 'protected') return null;
  const day = known.asking.instant.slice(0, 10);
  const assessment = known.clause.secrecyAssessment;
  return assessment && assessment.decided <= day && day <= assessment.reviewBy
    ? null
    : { kind: 'secrecy-assessment' };
};

/** A clause as its provider knows it by itself, without the register. */
export type SignedClause = Pick<Facts, 'asking' | 'clause'> & {
  readonly content: Pick<AgreementVersion, 'validFrom' | 'validTo'>;
  readonly sensitivity: Sensitivity;
  /** Undefined where the provider has not noted what kind it is: then kinds are not judged. */
  readonly provider: Kind | undefined;
  readonly recipient: Kind | undefined;
};

/**
 * What of its own stands in the way of a clause that its provider has signed: the same rules as for a scope, but for
 * those that only the register can judge (who else has signed, what has happened since, where its parent stands).
 */
export function blockerOfSigned(signed: SignedClause): Blocker | null {
  const why = outsideDays(signed.content, signed.asking.instant);
  if (why !== null) return { kind: 'version', why };
  const { provider, recipient } = signed;
  const kinds = provider && recipient && { ...signed, provider, recipient };
  return (
    listsPurpose(signed) ??
    restsOnLaw(signed) ??
    secrecyAssessed(signed) ??
    (kinds ? (reachesRecipient(kinds) ?? goesAsTheLawGoes(kinds)) : null)
  );
}

/** `Kommunallag (2017:725) 2 kap. 1 §`. */
export function citation({ law, chapter, section }: LegalBasisLine): string {
  return `${law} ${chapter ? `${chapter} kap. ` : ''}${section} §`;
}
