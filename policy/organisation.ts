/** What kind of legal body an organisation is. It decides which sensitivities it may receive. */
export type OrganisationKind = 'authority' | 'company' | 'association';

/** What part of public administration an authority is; null for what is none. Some rules of law know of it. */
export type Branch = 'municipal' | 'regional' | 'state' | 'law-enforcement';

/** Who a rule of law speaks of: anybody, a kind of organisation, or a branch of public administration. */
export type PartyKind = 'anyone' | OrganisationKind | Branch;

/** Whether an organisation is of the kind that a rule of law speaks of. */
export function isOfKind(
  { kind, branch }: Pick<Organisation, 'kind' | 'branch'>,
  wanted: PartyKind,
): boolean {
  return wanted === 'anyone' || wanted === kind || wanted === branch;
}

/** A legal body (each nämnd is one; Polismyndigheten is one), or a unit of one. */
export type Organisation = {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly branch: Branch | null;
  /** The legal body that this is a unit of; null for a legal body itself. */
  readonly unitOf: string | null;
  /** Areas that a unit's own data is narrowed to; null for no narrowing. Empty means no area at all. */
  readonly internalScope: readonly string[] | null;
};

/** An organisation, or a unit of one, that has clients at the hub. */
export type Partner = { readonly id: string; readonly organisation: string; readonly testMode: boolean };

/** A credential of a partner: the issuer's client id and what it may ask for. */
export type Client = {
  readonly id: string;
  readonly partner: string;
  /** Purposes this client may state. Empty permits none: it reads open and own data only. */
  readonly purposes: readonly string[];
  /** What a denied field does to the operation: it is omitted (null with an error), or the whole is refused. */
  readonly mode: 'omit' | 'refuse';
  /** Which operations it may send: any, or published shared queries only. */
  readonly documents: 'any' | 'published';
  /** False once the client is revoked. */
  readonly active: boolean;
};

/** A purpose code, its Swedish name, and the roles of people that may state it. */
export type Purpose = {
  readonly code: string;
  readonly name: string;
  /** Roles that permit a person to state the purpose; machines need none. */
  readonly roles: readonly string[];
};
