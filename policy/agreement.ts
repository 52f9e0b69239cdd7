import type { AreaLevel } from './area.ts';
import type { PartyKind } from './organisation.ts';
import type { Interval, Month } from './period.ts';

/** A calendar day, `YYYY-MM-DD`, from midnight to midnight in UTC. */
export type Day = string;

/** The rule of law that a flow rests on. An agreement is not itself a legal basis. */
export type LegalBasisLine = {
  readonly law: string;
  readonly chapter: string | null;
  readonly section: string;
  /** Who may disclose to whom under it, in words. */
  readonly direction: string;
  /** What kind of party may disclose under it, and what kind may receive. It never reaches the other way. */
  readonly discloser: PartyKind;
  readonly receiver: PartyKind;
  readonly from: Day;
  /** Last day in force; null until further notice. */
  readonly to: Day | null;
};

/** The provider's documented weighing under the secrecy act; names a function, never a person. */
export type SecrecyAssessment = {
  readonly function: string;
  readonly decided: Day;
  readonly diarienummer: string;
  /** What the recipient must keep to (förbehåll); empty where nothing was laid down. */
  readonly conditions: string;
  readonly reviewBy: Day;
};

/** How data leaves the provider: the recipient reads for itself, the provider releases each time, or it is open. */
export type TransferForm = 'direct-access' | 'release' | 'open';

/** What the register of processing (GDPR article 30) says of a flow. */
export type Processing = {
  /** The organisation that answers for the processing at the recipient's side of the flow. */
  readonly controller: string;
  /** The organisation that processes for it (GDPR article 28); null where none does. */
  readonly processor: string | null;
  /** Reference of the impact assessment (GDPR article 35); null where none is needed, which the parties answer for. */
  readonly impactAssessment: string | null;
  /** When what was received is erased, in words. */
  readonly erasure: string;
};

/** One grant in a version: a rectangle of product × areas × months × level, to recipients, for purposes. */
export type Clause = {
  readonly id: string;
  readonly product: string;
  readonly provider: string;
  readonly recipients: readonly string[];
  readonly purposes: readonly string[];
  /** Area ids, or `*` for every area. Empty grants nothing. */
  readonly areas: readonly string[];
  /** First month of data. */
  readonly from: Month;
  /** Last month of data; null until further notice. */
  readonly to: Month | null;
  readonly finestLevel: AreaLevel;
  readonly finestInterval: Interval;
  readonly disclosure: 'exact' | 'protected';
  readonly transfer: TransferForm;
  readonly processing: Processing;
  readonly legalBasis: readonly LegalBasisLine[];
  readonly secrecyAssessment: SecrecyAssessment | null;
};

/** A party as the paper has it. */
export type Party = {
  readonly organisation: string;
  readonly diarienummer: string;
  readonly decided: Day;
  /** The function that signs, never a person's name. */
  readonly signatory: string;
};

/** What the paper says beside its clauses (Brå's template for agreements). */
export type Paper = {
  readonly problems: readonly string[];
  readonly likelyCauses: readonly string[];
  readonly goals: readonly string[];
  readonly activities: readonly string[];
  readonly responsibleFunctions: readonly string[];
  readonly followUp: string;
  readonly citizenPledges: readonly string[];
};

export type AgreementLevel = 'overarching' | 'local' | 'regional' | 'place' | 'partnership';

/** The bytes that parties sign: one numbered version of a collaboration agreement. Never changed once proposed. */
export type AgreementVersion = {
  readonly agreement: string;
  readonly number: number;
  readonly title: string;
  readonly level: AgreementLevel;
  /** The agreement that this one lies within; required for level local. */
  readonly parent: string | null;
  readonly parties: readonly Party[];
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly paper: Paper;
  readonly clauses: readonly Clause[];
};

/** Something that happened to a version after it was proposed. */
export type LifecycleEvent = {
  readonly kind: 'withdrawn' | 'suspended' | 'resumed' | 'ended' | 'superseded';
  readonly at: string;
  /**
   * The organisation whose act it was; null where nobody's is known. A suspension lasts until the one that suspended
   * resumes; two organisations' suspensions each need their own resumption.
   */
  readonly party?: string | null;
};

/** A party's signature, verified. It counts from its instant on. */
export type Signature = { readonly party: string; readonly at: string };

/** A version with what has happened to it. `signatures` holds only what was verified. */
export type RegisteredVersion = {
  readonly content: AgreementVersion;
  /** SHA-256 of the canonical JSON of `content`, hexadecimal. */
  readonly digest: string;
  readonly signatures: readonly Signature[];
  readonly events: readonly LifecycleEvent[];
};

/** Whether the party has signed by the instant. */
export function hasSigned(version: RegisteredVersion, party: string, instant: string): boolean {
  return version.signatures.some((signature) => signature.party === party && signature.at <= instant);
}

/** Whether every party has signed, whenever: what only some have signed is nobody's but theirs. */
export function isSigned({ content, signatures }: RegisteredVersion): boolean {
  const { parties } = content;
  return (
    parties.length > 0 &&
    parties.every(({ organisation }) => signatures.some(({ party }) => party === organisation))
  );
}

/** Why a version is not in force at an instant. */
export type NotInForce =
  | 'withdrawn'
  | 'not-signed'
  | 'not-yet-valid'
  | 'expired'
  | 'suspended'
  | 'ended'
  | 'superseded';

/** Whether an instant lies outside the days of a version: why it is not valid then, or null. */
export function outsideDays(
  { validFrom, validTo }: Pick<AgreementVersion, 'validFrom' | 'validTo'>,
  instant: string,
): 'not-yet-valid' | 'expired' | null {
  const day = instant.slice(0, 10);
  if (day < validFrom) return 'not-yet-valid';
  return validTo !== null && day > validTo ? 'expired' : null;
}

/**
 * The state of a version by itself (its parent aside) at an instant: null where it is in force, else why not.
 * Days are read in UTC; an instant is an ISO 8601 string in UTC, so that strings compare as times.
 */
export function notInForce(version: RegisteredVersion, instant: string): NotInForce | null {
  const { content, events } = version;
  if (events.some(({ kind, at }) => kind === 'withdrawn' && at <= instant)) return 'withdrawn';
  if (content.parties.length === 0) return 'not-signed';
  if (content.parties.some((party) => !hasSigned(version, party.organisation, instant))) return 'not-signed';
  const past = [...events]
    .filter(({ at }) => at <= instant)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const final = past.find(({ kind }) => kind === 'ended' || kind === 'superseded');
  if (final) return final.kind === 'ended' ? 'ended' : 'superseded';
  return outsideDays(content, instant) ?? (suspendedBy(past).size > 0 ? 'suspended' : null);
}

/** Whose suspensions stand after these events, in their order; null for one whose organisation is not known. */
export function suspendedBy(events: readonly LifecycleEvent[]): ReadonlySet<string | null> {
  const standing = new Set<string | null>();
  for (const { kind, party = null } of events) {
    if (kind === 'suspended') standing.add(party);
    else if (kind === 'resumed') standing.delete(party);
  }
  return standing;
}
