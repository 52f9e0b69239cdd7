import type { AgreementActsQuery } from './queries.generated.ts';

/** The agreement as its acts are judged. */
export type Judged = NonNullable<AgreementActsQuery['agreement']>;
type Version = NonNullable<Judged['versions']>[number];

/** Who would act: a person, by the roles of the token and the organisation that it is of. */
export type Acting = {
  readonly organisation: string;
  /** The authority that it is a unit of, or itself. */
  readonly legalBody: string;
  readonly roles: readonly string[];
};

export const actNames = [
  'amend',
  'edit',
  'propose',
  'discard',
  'sign',
  'withdraw',
  'suspend',
  'resume',
  'end',
] as const;
/** What people do with an agreement. */
export type ActName = (typeof actNames)[number];

/** Why an act cannot be done now. */
export type Barred =
  | { readonly kind: 'role'; readonly role: string }
  | { readonly kind: 'not-a-party' | 'gives-nothing' | 'ended' }
  | { readonly kind: 'draft-exists' | 'no-draft' | 'nothing-proposed' | 'awaits-signatures' }
  | { readonly kind: 'draft-problems'; readonly count: number }
  | { readonly kind: 'signed-already' | 'suspended-already' | 'not-suspended' | 'suspended-by-others' }
  | { readonly kind: 'nothing-signed' };

/** An act that may be done, on the version that it is done on, or why it may not. */
export type May = { readonly version: Version | null; readonly barred: Barred | null };

/** The role that each takes, as docs/decisions/0020 has it. The hub decides; this only spares people a refusal. */
const roles: Readonly<Record<ActName, string>> = {
  amend: 'coordinator',
  edit: 'coordinator',
  propose: 'coordinator',
  discard: 'coordinator',
  sign: 'signatory',
  withdraw: 'coordinator',
  suspend: 'officer',
  resume: 'officer',
  end: 'signatory',
};

/** What may be done with an agreement now, and by whom: the same rules as the hub asks, from what the reader may see. */
export function whatMay(agreement: Judged, who: Acting): Readonly<Record<ActName, May>> {
  const versions = agreement.versions ?? [];
  const { draft } = agreement;
  const isParty = (version: Version) =>
    version.parties.some(({ organisation }) => organisation.id === who.organisation);
  const proposed = versions.findLast(({ state }) => state === 'PROPOSED') ?? null;
  const standing = versions.filter(({ state }) => ['SIGNED', 'IN_FORCE', 'SUSPENDED'].includes(state));
  const running = standing.findLast(({ state }) => state !== 'SUSPENDED') ?? standing.at(-1) ?? null;
  const halted = standing.findLast((version) => suspendedBy(version).has(who.organisation)) ?? null;
  const latest = standing.at(-1) ?? versions.at(-1) ?? null;
  const ended = agreement.state === 'ENDED';
  const judge = (act: ActName, version: Version | null, ...reasons: (Barred | false)[]): May => {
    const role = roles[act];
    if (!who.roles.includes(role)) return { version, barred: { kind: 'role', role } };
    return { version, barred: reasons.find((reason) => reason !== false) || null };
  };
  const notParty = (version: Version | null): Barred | false =>
    version !== null && !isParty(version) && { kind: 'not-a-party' };
  const noDraft: Barred | false = draft === null && { kind: 'no-draft' };
  const gives = (version: Version | null) =>
    version?.clauses.some(({ provider }) => [who.organisation, who.legalBody].includes(provider.id)) ?? false;
  const problems = draft?.problems?.length ?? 0;
  return {
    amend: judge(
      'amend',
      latest,
      notParty(latest),
      ended && { kind: 'ended' },
      draft !== null && { kind: 'draft-exists' },
    ),
    edit: judge('edit', null, noDraft),
    propose: judge(
      'propose',
      null,
      noDraft,
      proposed !== null && { kind: 'awaits-signatures' },
      problems > 0 && { kind: 'draft-problems', count: problems },
    ),
    discard: judge('discard', null, noDraft),
    sign: judge(
      'sign',
      proposed,
      proposed === null && { kind: 'nothing-proposed' },
      notParty(proposed),
      signedBy(proposed, who.organisation) && { kind: 'signed-already' },
    ),
    withdraw: judge(
      'withdraw',
      proposed,
      proposed === null && { kind: 'nothing-proposed' },
      notParty(proposed),
    ),
    suspend: judge(
      'suspend',
      running,
      running === null && { kind: 'nothing-signed' },
      notParty(running),
      !gives(running) && { kind: 'gives-nothing' },
      running !== null && suspendedBy(running).has(who.organisation) && { kind: 'suspended-already' },
    ),
    resume: judge(
      'resume',
      halted,
      standing.length === 0 && { kind: 'nothing-signed' },
      notParty(standing.at(-1) ?? null),
      halted === null &&
        (standing.some(({ state }) => state === 'SUSPENDED')
          ? { kind: 'suspended-by-others' }
          : { kind: 'not-suspended' }),
    ),
    end: judge(
      'end',
      latest,
      ended && { kind: 'ended' },
      standing.length === 0 && proposed === null && { kind: 'nothing-signed' },
      !versions.some(isParty) && { kind: 'not-a-party' },
    ),
  };
}

const signedBy = (version: Version | null, party: string): boolean =>
  version?.signatures.some(({ organisation }) => organisation.id === party) ?? false;

/** The organisations whose suspensions stand: each resumes its own. */
function suspendedBy({ history }: Pick<Version, 'history'>): ReadonlySet<string> {
  const standing = new Set<string>();
  for (const { act, organisation } of history.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    if (act === 'suspend') standing.add(organisation.id);
    if (act === 'resume') standing.delete(organisation.id);
  }
  return standing;
}
