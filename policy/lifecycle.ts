import {
  isSigned,
  type LifecycleEvent,
  notInForce,
  type RegisteredVersion,
  suspendedBy,
} from './agreement.ts';

/** What a person may do at the hub, on top of what the person's organisation may. */
export type LifecycleRole = 'coordinator' | 'signatory' | 'officer' | 'registrar';

/** An act in the life of an agreement or of a key. */
export type Act =
  | 'create'
  | 'amend'
  | 'edit'
  | 'discard'
  | 'propose'
  | 'withdraw'
  | 'sign'
  | 'attest'
  | 'suspend'
  | 'resume'
  | 'end'
  | 'register-key'
  | 'rotate-key'
  | 'revoke-key'
  | 'succeed';

/** Who acts: a person of a partner, by the roles in its token. Machines have no role and so may do nothing of this. */
export type Actor = {
  readonly organisation: string;
  /** The authority that the organisation is a unit of, or itself. */
  readonly legalBody: string;
  readonly roles: readonly string[];
};

/** Codes of a refused act; each is in the catalogue of errors. */
export type LifecycleCode =
  | 'ROLE_REQUIRED'
  | 'NOT_A_PARTY'
  | 'AGREEMENT_UNKNOWN'
  | 'STATE_CONFLICT'
  | 'EDIT_CONFLICT'
  | 'TOO_MANY_ACTS'
  | 'VERSION_OVERLAP'
  | 'CONTENT_INVALID'
  | 'PARTY_UNKNOWN'
  | 'SIGNATORY_KIND_REQUIRED'
  | 'CLAUSE_INVALID'
  | 'PROVIDER_NOT_PARTY'
  | 'WIDER_THAN_PARENT'
  | 'SIGNATURE_INVALID'
  | 'KEY_UNKNOWN'
  | 'DOCUMENT_INVALID';

/** Why an act is refused and what to mend. `details` are put into the error's extensions. */
export type Refusal = {
  readonly code: LifecycleCode;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
};

/** The registrar's office: the one organisation whose people may attest paper and register first keys. */
export const registrarOrganisation = 'org:kommunstyrelsen';

/** The role that each act needs. Either of two may revoke a key: whoever learns first that it is lost. */
const rolesFor: Readonly<Record<Act, readonly LifecycleRole[]>> = {
  create: ['coordinator'],
  amend: ['coordinator'],
  edit: ['coordinator'],
  discard: ['coordinator'],
  propose: ['coordinator'],
  withdraw: ['coordinator'],
  sign: ['signatory'],
  attest: ['registrar'],
  suspend: ['officer'],
  resume: ['officer'],
  end: ['signatory'],
  'register-key': ['registrar'],
  'rotate-key': ['signatory', 'registrar'],
  'revoke-key': ['signatory', 'registrar'],
  succeed: ['registrar'],
};

/** Makes a refusal. */
export function refusal(
  code: LifecycleCode,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
): Refusal {
  return { code, message, details };
}

/**
 * The role under which somebody does an act, or the refusal. `registrar` counts in the registrar's office alone: any
 * other organisation's issuer may call its people what it likes.
 */
export function roleOf(act: Act, { organisation, roles }: Actor): LifecycleRole | Refusal {
  const wanted = rolesFor[act];
  const held = wanted.find(
    (role) => roles.includes(role) && (role !== 'registrar' || organisation === registrarOrganisation),
  );
  if (held) return held;
  const who = wanted.map((role) => (role === 'registrar' ? `${role} of ${registrarOrganisation}` : role));
  return refusal('ROLE_REQUIRED', `This takes the role ${who.join(' or ')}. Ask somebody who has it.`, {
    roles: wanted,
  });
}

/** Whether a role was found, and no refusal. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'code' in value && 'details' in value;
}

/** Only the party itself: neither the authority that it is a unit of nor a unit of it acts in its place. */
export function requireParty({ organisation }: Actor, parties: readonly string[]): Refusal | null {
  return parties.includes(organisation)
    ? null
    : refusal(
        'NOT_A_PARTY',
        'Your organisation is not among the parties. Only a party itself may do this, neither its authority nor a unit of it.',
      );
}

/**
 * Whether somebody may rotate or revoke a key (null: there is none of that id). A party's key is its signatory's, and the
 * registrar may revoke it; the registrar's own is the registrar's. Another's key looks as one that is not there.
 */
export function requireKeyHolder(
  act: 'rotate-key' | 'revoke-key',
  { organisation, roles }: Actor,
  key: { readonly party: string; readonly use: 'signature' | 'attestation' } | null,
): Refusal | null {
  const isRegistrar = organisation === registrarOrganisation && roles.includes('registrar');
  const isSignatory = key?.party === organisation && roles.includes('signatory');
  const may = key?.use === 'attestation' ? isRegistrar : isSignatory || (act === 'revoke-key' && isRegistrar);
  return key && may ? null : refusal('KEY_UNKNOWN', 'No key of that id is registered for your organisation.');
}

/** Whether somebody may read the keys of an organisation: its own people, and the registrar, who registers them. */
export function mayReadKeys({ organisation, roles }: Actor, of: string): boolean {
  return of === organisation || (organisation === registrarOrganisation && roles.includes('registrar'));
}

/** Where a version stands at an instant, its parent aside. */
export type Phase =
  | 'proposed'
  | 'signed'
  | 'in-force'
  | 'suspended'
  | 'expired'
  | 'ended'
  | 'superseded'
  | 'withdrawn';

/** The phase of a proposed version. Past its last day unsigned, it is expired: nobody can sign it any more. */
export function phaseOf(version: RegisteredVersion, instant: string): Phase {
  const why = notInForce(version, instant);
  switch (why) {
    case null:
      return 'in-force';
    case 'not-signed': {
      const { validTo } = version.content;
      return validTo !== null && instant.slice(0, 10) > validTo ? 'expired' : 'proposed';
    }
    case 'not-yet-valid':
      return suspendedBy(version.events.filter(({ at }) => at <= instant)).size > 0 ? 'suspended' : 'signed';
    default:
      return why;
  }
}

/**
 * What the next version would take the place of: the versions that are signed and not over, and the last that all have
 * signed, over or not. Only with one of the parties of each of them does an agreement go on, and they may read and
 * discard what is drafted in their place.
 */
export function replacedBy<T extends RegisteredVersion>(versions: readonly T[], now: string): readonly T[] {
  const signed = versions.filter(isSigned);
  return signed.filter((version) => version === signed.at(-1) || stands(version, now));
}

const stands = (version: RegisteredVersion, now: string): boolean =>
  ['signed', 'in-force', 'suspended'].includes(phaseOf(version, now));

type VersionAct = 'withdraw' | 'sign' | 'attest' | 'suspend' | 'resume';

/** The phases in which each act on a version may be done. */
const phasesFor: Readonly<Record<VersionAct, readonly Phase[]>> = {
  withdraw: ['proposed'],
  sign: ['proposed'],
  attest: ['proposed'],
  suspend: ['signed', 'in-force', 'suspended'],
  resume: ['suspended'],
};

const words = (phase: Phase): string => phase.replaceAll('-', ' ');

/** Refuses an act in a phase that does not allow it. */
export function requirePhase(act: VersionAct, version: RegisteredVersion, instant: string): Refusal | null {
  const phase = phaseOf(version, instant);
  if (phasesFor[act].includes(phase)) return null;
  return refusal(
    'STATE_CONFLICT',
    `The version is ${words(phase)}; this can be done while it is ${phasesFor[act].map(words).join(' or ')}.`,
    {
      state: phase,
      allowed: phasesFor[act],
    },
  );
}

/**
 * Only a party whose data the version gives may suspend it: a provider of a clause, or the unit that stands for one. Any
 * party may end the agreement. A provider that only a unit of it speaks for has the list of its own subgraph.
 */
export function requireProvider(
  { organisation, legalBody }: Actor,
  version: RegisteredVersion,
): Refusal | null {
  const { clauses, parties } = version.content;
  const isParty = parties.some((party) => party.organisation === organisation);
  const gives = clauses.some(({ provider }) => provider === organisation || provider === legalBody);
  return isParty && gives
    ? null
    : refusal(
        'NOT_A_PARTY',
        'Only a party whose data the version gives may suspend or resume it. Any party may end it.',
      );
}

/** Refuses a second suspension by one organisation, and a resumption by one that has not suspended. */
export function requireSuspension(
  act: 'suspend' | 'resume',
  { organisation }: Actor,
  version: RegisteredVersion,
): Refusal | null {
  const standing = suspendedBy([...version.events].sort(byTime));
  if (act === 'suspend' && standing.has(organisation)) {
    return refusal('STATE_CONFLICT', 'Your organisation has suspended it already.', { state: 'suspended' });
  }
  if (act === 'resume' && !standing.has(organisation)) {
    return refusal('STATE_CONFLICT', 'Your organisation has not suspended it; whoever has must resume it.', {
      state: 'suspended',
    });
  }
  return null;
}

/** An event to write on a version. */
export type NewEvent = LifecycleEvent & { readonly digest: string };

/** An instant after every event of the version, so that no two have the same place in its history. */
export function afterEvents({ events }: RegisteredVersion, now: string): string {
  const last = events.reduce((latest, { at }) => (at > latest && at <= now ? at : latest), '');
  return last === now ? new Date(Date.parse(now) + 1).toISOString() : now;
}

/**
 * What ending an agreement writes: an end at the instant on every version of the party's that is signed and not over by
 * then, and a withdrawal, now, of one that still awaits signatures: its own, and any where it ends what that would
 * replace. Refused where nothing is left to end.
 */
export function endEvents(
  versions: readonly RegisteredVersion[],
  party: string,
  at: string,
  now: string,
): readonly NewEvent[] | Refusal {
  const events: NewEvent[] = [];
  const isOwn = ({ content }: RegisteredVersion) =>
    content.parties.some(({ organisation }) => organisation === party);
  const ends = versions.some((version) => isOwn(version) && stands(version, now));
  for (const version of versions) {
    const { digest } = version;
    const phase = phaseOf(version, now);
    if (!isOwn(version) && !(ends && phase === 'proposed')) continue;
    if (phase === 'proposed') events.push({ digest, kind: 'withdrawn', at: now, party });
    else if (phase === 'signed' || phase === 'in-force' || phase === 'suspended') {
      if (version.events.some((event) => isFinal(event) && event.at <= at)) continue;
      events.push({ digest, kind: 'ended', at, party });
    }
  }
  if (events.length > 0) return events;
  return refusal(
    'STATE_CONFLICT',
    'No version of the agreement is proposed, or signed and still to end by then.',
    {
      state: 'ended',
    },
  );
}

/** Whether the agreement has been ended, now or in time to come: it takes no further version. */
export function isEnded(versions: readonly RegisteredVersion[]): boolean {
  return versions.some(({ events }) => events.some(({ kind }) => kind === 'ended'));
}

/**
 * What the last signature of a version writes on the earlier ones: each is superseded at the later of the signature's
 * instant and the new version's first midnight, unless it is over by then. So no two are ever in force at once.
 */
export function supersedeEvents(
  completed: RegisteredVersion,
  earlier: readonly RegisteredVersion[],
  party: string,
): readonly NewEvent[] {
  const signed = completed.signatures.reduce((latest, { at }) => (at > latest ? at : latest), '');
  const start = `${completed.content.validFrom}T00:00:00.000Z`;
  const at = signed > start ? signed : start;
  return earlier
    .filter((version) => version.digest !== completed.digest)
    .filter((version) => {
      const phase = phaseOf(version, at);
      return (
        (phase === 'signed' || phase === 'in-force' || phase === 'suspended') &&
        !version.events.some((event) => isFinal(event) && event.at <= at)
      );
    })
    .map(({ digest }) => ({ digest, kind: 'superseded', at, party }));
}

const isFinal = ({ kind }: LifecycleEvent): boolean =>
  kind === 'ended' || kind === 'superseded' || kind === 'withdrawn';
const byTime = (a: LifecycleEvent, b: LifecycleEvent): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);

/** How far a signer's clock may stray, milliseconds: a signature counts from its own instant, so none may be old or to come. */
const signedAtMost = 15 * 60_000;
const signedAhead = 60_000;

/** Refuses a signature whose instant is not about now, or before the version was proposed: nothing takes effect in the past. */
export function requireTimely(signedAt: string, proposedAt: string, now: string): Refusal | null {
  const age = Date.parse(now) - Date.parse(signedAt);
  if (age <= signedAtMost && age >= -signedAhead && signedAt >= proposedAt) return null;
  return refusal(
    'SIGNATURE_INVALID',
    'The signature must be made after the proposal, and within the last 15 minutes. Sign anew.',
    {
      reason: 'signed-at',
    },
  );
}
