import { type Clause, type Day, notInForce, type RegisteredVersion } from './agreement.ts';
import { type AreaLevel, everyArea, levelRank, liesWithin } from './area.ts';
import {
  type Blocker,
  type Facts,
  goesAsTheLawGoes,
  listsPurpose,
  type Rule,
  reachesRecipient,
  restsOnLaw,
  secrecyAssessed,
} from './clause-rules.ts';
import type { Organisation } from './organisation.ts';
import { type Interval, intervalRank, type Month } from './period.ts';
import type { NamedClause, Register } from './register.ts';
import { namesOf, standInsOf } from './succession.ts';

/** Who asks, why, and when. `purpose` null: none was stated. `instant`: ISO 8601 in UTC. */
export type Asking = { readonly partner: string; readonly purpose: string | null; readonly instant: string };

/** One rectangle that the partner may read: from a clause in force, from owning the data, or because it is open. */
export type Grant = {
  readonly kind: 'clause' | 'own' | 'open';
  readonly product: string;
  readonly provider: string;
  readonly areas: readonly string[];
  readonly from: Month;
  readonly to: Month | null;
  readonly finestLevel: AreaLevel;
  readonly finestInterval: Interval;
  readonly disclosure: 'exact' | 'protected';
  /** `<agreement>/<version>#<clause>`; null for own and open data. */
  readonly clause: string | null;
  /** Digest of the signed version; null for own and open data. */
  readonly digest: string | null;
};

/** What the partner may read for the purpose at the instant. No grants: nothing. */
export type Scope = Asking & {
  readonly registerVersion: number;
  readonly organisation: string;
  readonly grants: readonly Grant[];
  /** The next instant at which a grant may change; null for never. */
  readonly validUntil: string | null;
};

type Context = Facts & {
  readonly register: Register;
  readonly asking: Asking;
  readonly version: RegisteredVersion;
};

/**
 * The conditions of design section 5, in the order in which a refusal names them: what a party can mend by
 * signing comes before what a new clause is needed for, and the asker's own purpose comes first of all.
 */
const rules = Object.freeze<Rule<Context>[]>([
  listsPurpose,
  ({ version, asking }) => {
    const why = notInForce(version, asking.instant);
    return why && { kind: 'version', why };
  },
  (context) => (providerSigned(context) ? null : { kind: 'provider-not-party' }),
  reachesRecipient,
  restsOnLaw,
  goesAsTheLawGoes,
  secrecyAssessed,
  (context) => outsideParent(context),
]);

/** A clause of a version, looked at in a register at an instant. */
type Placed = Pick<Context, 'register' | 'version' | 'clause'> & {
  readonly asking: Pick<Asking, 'instant'>;
};

/**
 * Whether the provider has signed: itself, or by a unit. A unit gives of its own areas, unless a parent, whose clause
 * the provider has signed in the same way, gives more.
 */
function providerSigned({ register, version, clause, asking }: Placed): boolean {
  return version.signatures.some(({ party, at }) => {
    if (at > asking.instant) return false;
    if (party === clause.provider) return true;
    const unit = register.organisations.get(party);
    if (unit?.unitOf !== clause.provider) return false;
    const own = unit.internalScope ?? [everyArea];
    return version.content.parent !== null || liesWithin(register.areas, own, clause.areas);
  });
}

function outsideParent({ register, asking, version, clause }: Placed): Blocker | null {
  const { parent, level } = version.content;
  if (parent === null) return level === 'local' ? { kind: 'parent', why: 'missing' } : null;
  const standing = standingAs(register, parent, asking.instant, new Set([version.content.agreement]));
  if (standing.length === 0) return { kind: 'parent', why: 'not in force' };
  const inside = standing.some((candidate) =>
    candidate.content.clauses.some((outer) => {
      if (!contains(register, outer, clause)) return false;
      // What the outer clause may not give itself, it cannot carry.
      const placed = { register, asking, version: candidate, clause: outer };
      return providerSigned(placed) && outsideParent(placed) === null;
    }),
  );
  return inside ? null : { kind: 'parent', why: 'wider than its parent' };
}

/** The versions that stand as the agreement at the instant: its own, and those of what has taken its place. */
function standingAs(
  register: Register,
  agreement: string,
  instant: string,
  below: ReadonlySet<string>,
): readonly RegisteredVersion[] {
  return standInsOf(register.successions, agreement, instant).flatMap((one) =>
    versionsStanding(register, one, instant, below),
  );
}

/** The versions of an agreement that are in force, and stand on parents in force; `below` guards against rings. */
function versionsStanding(
  register: Register,
  agreement: string,
  instant: string,
  below: ReadonlySet<string>,
): readonly RegisteredVersion[] {
  if (below.has(agreement)) return [];
  const line = new Set([...below, agreement]);
  return (register.byAgreement.get(agreement) ?? []).filter((candidate) => {
    const { content } = candidate;
    if (notInForce(candidate, instant) !== null) return false;
    if (content.parent === null) return content.level !== 'local';
    return standingAs(register, content.parent, instant, line).length > 0;
  });
}

/** Whether the outer clause grants at least what the inner one does, recipients aside. */
export function contains(register: Pick<Register, 'areas'>, outer: Clause, inner: Clause): boolean {
  return (
    outer.product === inner.product &&
    outer.provider === inner.provider &&
    inner.purposes.every((purpose) => outer.purposes.includes(purpose)) &&
    inner.areas.every((area) =>
      outer.areas.some(
        (wide) => wide === everyArea || (area !== everyArea && register.areas.contains(wide, area)),
      ),
    ) &&
    outer.from <= inner.from &&
    (outer.to === null || (inner.to !== null && inner.to <= outer.to)) &&
    levelRank[inner.finestLevel] <= levelRank[outer.finestLevel] &&
    intervalRank[inner.finestInterval] >= intervalRank[outer.finestInterval] &&
    (outer.disclosure === 'exact' || inner.disclosure === 'protected')
  );
}

/** A clause that names the asker, with what stands in its way now (null: nothing does). */
export type JudgedClause = NamedClause & { readonly blocker: Blocker | null };

/** Every clause that names the asker's organisation, judged; with `products`, only clauses on one of them. */
export function clausesFor(
  register: Register,
  asking: Asking,
  products?: readonly string[],
): readonly JudgedClause[] {
  const recipient = organisationOf(register, asking.partner);
  if (!recipient) return [];
  return clausesNaming(register, recipient, asking.instant)
    .filter(({ clause }) => products === undefined || products.includes(clause.product))
    .map(({ version, clause }) => ({
      version,
      clause,
      blocker: blockerOf({ register, asking, version, clause }, recipient),
    }));
}

const noClauses: readonly NamedClause[] = Object.freeze([]);

/** The clauses that name the organisation, or one whose place it has taken by the instant; each once. */
function clausesNaming(
  register: Register,
  organisation: Organisation,
  instant: string,
): readonly NamedClause[] {
  const lists = listsNaming(register, organisation, instant);
  return lists.length === 1 ? (lists[0] ?? noClauses) : [...new Set(lists.flat())];
}

/** The same by name, as the register holds them: its own name first. */
function listsNaming({ successions, byRecipient }: Register, { id }: Organisation, instant: string) {
  return namesOf(successions, id, instant).map((name) => byRecipient.get(name) ?? noClauses);
}

/** Later than anything happens. */
const never = '9999-12-31T23:59:59.999Z';

type Named = Pick<Context, 'register' | 'asking' | 'version' | 'clause'>;

function blockerOf(named: Named, recipient: Organisation): Blocker | null {
  const context = contextOf(named, recipient);
  for (const rule of rules) {
    const blocker = rule(context);
    if (blocker) return blocker;
  }
  return null;
}

function contextOf(named: Named, recipient: Organisation): Context {
  const { register, clause } = named;
  const product = register.products.get(clause.product);
  return {
    ...named,
    sensitivity: product?.providers.includes(clause.provider) ? product.sensitivity : undefined,
    provider: register.organisations.get(clause.provider),
    recipient,
  };
}

function organisationOf(register: Register, partner: string) {
  const id = register.partners.get(partner)?.organisation;
  return id === undefined ? undefined : register.organisations.get(id);
}

/** The scope: the union of whole clauses in force for the partner, its own products, and open ones. */
export function scopeFor(register: Register, asking: Asking): Scope {
  const organisation = organisationOf(register, asking.partner);
  const grants: Grant[] = [];
  let validUntil: string | null = null;
  if (organisation) {
    const body = organisation.unitOf ?? organisation.id;
    for (const product of register.products.values()) {
      for (const provider of product.providers) {
        if (provider === body)
          grants.push(whole('own', product.id, provider, organisation.internalScope ?? [everyArea]));
        else if (product.sensitivity === 'open')
          grants.push(whole('open', product.id, provider, [everyArea]));
      }
    }
    const listed = clausesNaming(register, organisation, asking.instant).filter(
      ({ clause }) => asking.purpose !== null && clause.purposes.includes(asking.purpose),
    );
    for (const named of listed) {
      const blocker = blockerOf({ register, asking, ...named }, organisation);
      if (blocker === null) grants.push(madeOnce(named));
    }
    validUntil = nextChange(register, listed, asking.instant);
  }
  return {
    ...asking,
    registerVersion: register.version,
    organisation: organisation?.id ?? '',
    grants,
    validUntil,
  };
}

/** What a partner's scopes are made of, for every purpose and instant. */
export type Ground = Pick<Register, 'organisations' | 'partners' | 'products' | 'areas' | 'successions'> & {
  /** By each name that the partner's organisation has, or will have by what is recorded. */
  readonly clauses: readonly (readonly NamedClause[])[];
  /** The agreements above those of the clauses, with their versions. */
  readonly above: ReadonlyMap<string, readonly RegisteredVersion[] | undefined>;
};

/** The ground of a partner's scopes in a register. */
export function groundOf(register: Register, partner: string): Ground {
  const { organisations, partners, products, areas, successions } = register;
  const organisation = organisationOf(register, partner);
  const clauses = organisation ? listsNaming(register, organisation, never) : [];
  const above = agreementsAbove(register, clauses.flat());
  return { organisations, partners, products, areas, successions, clauses, above };
}

/** Whether a later register leaves the ground as it was: scopes made on it are then those of the later register too. */
export function standsIn(ground: Ground, register: Register, partner: string): boolean {
  if (ground.organisations !== register.organisations || ground.partners !== register.partners) return false;
  if (ground.products !== register.products || ground.areas !== register.areas) return false;
  if (ground.successions !== register.successions) return false;
  const organisation = organisationOf(register, partner);
  const lists = organisation ? listsNaming(register, organisation, never) : [];
  if (lists.length !== ground.clauses.length || lists.some((list, at) => list !== ground.clauses[at]))
    return false;
  for (const [agreement, versions] of ground.above) {
    if (register.byAgreement.get(agreement) !== versions) return false;
  }
  return true;
}

/** The versions that the clauses are in. Clauses of one version stand together, so that few come twice. */
function versionsOf(clauses: readonly NamedClause[]): readonly RegisteredVersion[] {
  return clauses.flatMap(({ version }, at) => (version === clauses[at - 1]?.version ? [] : version));
}

/** The agreements on which those of the clauses stand, up to the top, with their versions (undefined: none is known). */
function agreementsAbove(register: Register, clauses: readonly NamedClause[]): Ground['above'] {
  const above = new Map<string, readonly RegisteredVersion[] | undefined>();
  const climb = (parent: string | null) => {
    if (parent === null || above.has(parent)) return;
    const versions = register.byAgreement.get(parent);
    above.set(parent, versions);
    for (const { content } of versions ?? []) climb(content.parent);
    for (const successor of standInsOf(register.successions, parent, never)) climb(successor);
  };
  for (const version of versionsOf(clauses)) climb(version.content.parent);
  return above;
}

function whole(kind: 'own' | 'open', product: string, provider: string, areas: readonly string[]): Grant {
  return {
    kind,
    product,
    provider,
    areas,
    from: '2010-01',
    to: null,
    finestLevel: 'BASE_AREA',
    finestInterval: 'MONTH',
    disclosure: 'exact',
    clause: null,
    digest: null,
  };
}

const grantsMade = new WeakMap<NamedClause, Grant>();

/** The grant of a clause of the register: the same object for every purpose and recipient. */
function madeOnce(named: NamedClause): Grant {
  const known = grantsMade.get(named);
  if (known) return known;
  const grant = grantOf(named.version, named.clause);
  grantsMade.set(named, grant);
  return grant;
}

/** What a clause of a version grants, whole. */
export function grantOf(version: Pick<RegisteredVersion, 'content' | 'digest'>, clause: Clause): Grant {
  return {
    kind: 'clause',
    product: clause.product,
    provider: clause.provider,
    areas: clause.areas,
    from: clause.from,
    to: clause.to,
    finestLevel: clause.finestLevel,
    finestInterval: clause.finestInterval,
    disclosure: clause.disclosure,
    clause: `${version.content.agreement}/${version.content.number}#${clause.id}`,
    digest: version.digest,
  };
}

/**
 * The first instant after the given one at which a day or event takes effect in what the clauses rest on: their own
 * terms, in force or not, their versions, and every version of the agreements above those.
 */
function nextChange(register: Register, clauses: readonly NamedClause[], instant: string): string | null {
  const today = instant.slice(0, 10);
  let event: string | null = null;
  let begins: Day | null = null;
  let ends: Day | null = null;
  const span = (from: Day, to: Day | null) => {
    if (from > today && (begins === null || from < begins)) begins = from;
    if (to !== null && to >= today && (ends === null || to < ends)) ends = to;
  };
  const consider = ({ content, signatures, events }: RegisteredVersion) => {
    span(content.validFrom, content.validTo);
    for (const { at } of signatures) if (at > instant && (event === null || at < event)) event = at;
    for (const { at } of events) if (at > instant && (event === null || at < event)) event = at;
  };
  versionsOf(clauses).forEach(consider);
  for (const { clause } of clauses) {
    for (const line of clause.legalBasis) span(line.from, line.to);
    const assessment = clause.secrecyAssessment;
    if (assessment) span(assessment.decided, assessment.reviewBy);
  }
  for (const versions of agreementsAbove(register, clauses).values()) versions?.forEach(consider);
  for (const { from } of register.successions)
    if (from > instant && (event === null || from < event)) event = from;
  return earliest([event, begins && startOf(begins), ends && endOf(ends)]);
}

const earliest = (instants: readonly (string | null)[]): string | null =>
  instants.reduce((first, one) => (first === null || (one !== null && one < first) ? one : first), null);
const startOf = (day: Day): string => `${day}T00:00:00.000Z`;
const dayMilliseconds = 86_400_000;
/** The midnight after the day; null after the last of the calendar's days, which is never reached. */
const endOf = (day: Day): string | null =>
  day >= '9999-12-31' ? null : new Date(Date.parse(startOf(day)) + dayMilliseconds).toISOString();

/** As `clausesFor`, with everything that stands in a clause's way rather than the first alone (empty: nothing does). */
export function blockersFor(
  register: Register,
  asking: Asking,
  products: readonly string[],
): readonly (NamedClause & { readonly blockers: readonly Blocker[] })[] {
  const recipient = organisationOf(register, asking.partner);
  if (!recipient) return [];
  return clausesNaming(register, recipient, asking.instant)
    .filter(({ clause }) => products.includes(clause.product))
    .map(({ version, clause }) => {
      const context = contextOf({ register, asking, version, clause }, recipient);
      return { version, clause, blockers: rules.flatMap((rule) => rule(context) ?? []) };
    });
}
