import { hasSigned, isSigned, type NotInForce, notInForce, type RegisteredVersion } from './agreement.ts';
import type { Requirement } from './authorization-model.ts';
import type { Blocker } from './clause-rules.ts';
import { type Operation, type Place, placesIn } from './coordinates.ts';
import { missingFor } from './decision.ts';
import { createRowExplainer, type RowContext, type RowExplanation, type RowVerdict } from './explain-rows.ts';
import type { Organisation } from './organisation.ts';
import { mayReceive } from './product.ts';
import { sentence } from './refusal.ts';
import { legalBody, type Register } from './register.ts';
import { type Asking, blockersFor, type Grant, scopeFor } from './scope.ts';

/**
 * What becomes of a field. PARTLY: of some of what its arguments name. BY_ROW: it is decided where the rows are.
 * UNREACHED: nothing that it needs is missing, but what it stands below is denied. NOT_YOURS: it needs data of
 * others than the provider who asks.
 */
export type Verdict = RowVerdict | 'UNREACHED';

/** Why a clause gives nothing. `parties`: those that have not signed; `purposes`: those it lists; `line`: of law. */
export type Obstacle = {
  readonly code: ObstacleCode;
  readonly reason: string;
  readonly parties: readonly string[];
  readonly purposes: readonly string[];
  readonly line: string | null;
};
export type ObstacleCode =
  | 'WITHDRAWN'
  | 'NOT_SIGNED'
  | 'NOT_YET_VALID'
  | 'EXPIRED'
  | 'SUSPENDED'
  | 'ENDED'
  | 'SUPERSEDED'
  | 'PROVIDER_NOT_PARTY'
  | 'PURPOSE'
  | 'LEGAL_BASIS'
  | 'DIRECTION'
  | 'RECIPIENT_KIND'
  | 'SECRECY_ASSESSMENT'
  | 'PARENT';

/** A clause that names the partner and gives nothing, with all that stands in its way. */
export type BlockedClause = Omit<Grant, 'kind' | 'clause' | 'digest' | 'product'> & {
  /** `<agreement>/<version>#<clause>`. */
  readonly clause: string;
  readonly agreement: string;
  readonly title: string;
  readonly obstacles: readonly Obstacle[];
};

/** One data product of the operation: what gives it, or what stands in the way and what could be amended. */
export type ProductExplanation = {
  readonly product: string;
  readonly answer: 'HELD' | 'MISSING' | 'NOT_YOURS';
  readonly grants: readonly Grant[];
  /** Why it is missing, all together: of the clauses, and NO_CLAUSE, PRODUCT_UNKNOWN or PURPOSE_REQUIRED. */
  readonly reasons: readonly (ObstacleCode | 'NO_CLAUSE' | 'PRODUCT_UNKNOWN' | 'PURPOSE_REQUIRED')[];
  readonly blocked: readonly BlockedClause[];
  readonly amendable: readonly { readonly agreement: string; readonly title: string }[];
};

/** One coordinate of the operation, with one set of products that it requires. */
export type FieldExplanation = {
  readonly coordinate: string;
  /** Where it stands, as response keys from the root. */
  readonly paths: readonly (readonly string[])[];
  readonly verdict: Verdict;
  /** The products that it requires by schema: any one of the lists suffices. Empty: none. */
  readonly requires: Requirement;
  /** The smallest set of them that is missing. */
  readonly missing: readonly string[];
  /** What its arguments ask for, where it is governed by row. */
  readonly rows: readonly RowExplanation[];
};

/** Why an operation would be answered as it would be, for a partner and a purpose at an instant. */
export type Explanation = Asking & {
  readonly organisation: string;
  readonly registerVersion: number;
  readonly fields: readonly FieldExplanation[];
  readonly products: readonly ProductExplanation[];
};

/** Who is told: the partner itself, or a provider, of its own products alone. */
export type Viewpoint =
  | { readonly kind: 'self' }
  | {
      readonly kind: 'provider';
      /** The provider. */
      readonly provider: string;
      /** The organisation that asks for it: itself or a unit. */
      readonly organisation: string;
    };

/** What is explained beside the operation. `now`: the instant of asking, ISO 8601 in UTC. */
export type Explained = Pick<RowContext, 'rules' | 'areaTimes'> & {
  readonly asking: Asking;
  readonly now: string;
  readonly viewpoint: Viewpoint;
};

/**
 * Explains each coordinate of an operation for a partner, as of the instant in the asking: signatures, events,
 * legal-basis lines and assessments count as they stood then. To a provider, decisions tell of its own data alone.
 * It is decided from the register, the arguments and the scope; never from data. Throws ExplanationTooLarge.
 */
export function explain(register: Register, operation: Operation, explained: Explained): Explanation {
  const { asking, viewpoint } = explained;
  const partner = register.partners.get(asking.partner);
  const organisation = partner && register.organisations.get(partner.organisation);
  const mayTell = (product: string) =>
    viewpoint.kind === 'self' ||
    register.products.get(product)?.providers.includes(viewpoint.provider) === true;
  const grants = scopeFor(register, asking).grants.filter(
    ({ provider }) => viewpoint.kind === 'self' || provider === viewpoint.provider,
  );
  const held = new Set(grants.map(({ product }) => product));
  const rowsAt = createRowExplainer({
    ...explained,
    ...asking,
    register,
    grants,
    mayTell,
    variables: operation.variables,
  });
  const fields = new Map<string, FieldExplanation>();
  const closed = new Set<Place>();
  const asked = new Set<string>();
  const lacking = new Set<string>();
  for (const place of placesIn(operation)) {
    const { coordinate, requirements, path } = place;
    const missing = missingFor(requirements, held) ?? [];
    const requires = alternativesOf(requirements);
    const telling = requires.flat().every(mayTell);
    const below = place.above !== null && closed.has(place.above);
    const rows = telling && missing.length === 0 ? rowsAt(place) : [];
    const own = !telling ? 'NOT_YOURS' : missing.length > 0 ? 'DENIED' : together(rows.map(verdictOf));
    const verdict = below && own !== 'DENIED' && own !== 'NOT_YOURS' ? 'UNREACHED' : own;
    if (below || own === 'DENIED') closed.add(place);
    for (const product of requires.flat()) asked.add(product);
    for (const product of missing) lacking.add(product);
    for (const { product, verdict: found } of rows) {
      if (product === null) continue;
      asked.add(product);
      if (found === 'DENIED' || found === 'PARTLY') lacking.add(product);
    }
    // Arguments may require more at one place than at another.
    const key = JSON.stringify([coordinate, requires]);
    const known = fields.get(key);
    fields.set(key, {
      coordinate,
      paths: [...(known?.paths ?? []), path],
      verdict: known ? together([known.verdict, verdict]) : verdict,
      requires,
      missing: telling ? missing : [],
      rows: [...(known?.rows ?? []), ...rows],
    });
  }
  const agreements = lacking.size > 0 ? agreementsOf(register, organisation, explained) : [];
  const products = [...asked].sort().map((product): ProductExplanation => {
    if (!mayTell(product)) return { ...unsaid, product, answer: 'NOT_YOURS' };
    const given = grants.filter((grant) => grant.product === product);
    const answer = given.length > 0 ? 'HELD' : 'MISSING';
    if (!lacking.has(product) && answer === 'HELD') return { ...unsaid, product, answer, grants: given };
    const blocked = blockedClauses(register, product, explained);
    return {
      product,
      answer,
      grants: given,
      reasons: answer === 'HELD' ? [] : reasonsFor(register, product, asking, organisation, blocked),
      blocked,
      amendable: amendable(register, product, organisation, viewpoint, agreements),
    };
  });
  return {
    ...asking,
    organisation: organisation?.id ?? '',
    registerVersion: register.version,
    fields: [...fields.values()],
    products,
  };
}

const unsaid = { grants: [], reasons: [], blocked: [], amendable: [] } as const;

const verdictOf = ({ verdict }: RowExplanation): Verdict => verdict;

/** Several verdicts as one. What is not reached somewhere counts only where it is reached nowhere. */
function together(verdicts: readonly Verdict[]): Verdict {
  const distinct = new Set(verdicts);
  if (distinct.size > 1) distinct.delete('UNREACHED');
  const [first = 'ALLOWED', ...others] = distinct;
  if (others.length === 0) return first;
  const refused = distinct.has('DENIED') || distinct.has('PARTLY') || distinct.has('NOT_YOURS');
  return refused ? 'PARTLY' : 'BY_ROW';
}

/** Several requirements, each of which must be met, as one: any one of the lists suffices. */
function alternativesOf(requirements: readonly Requirement[]): Requirement {
  if (requirements.length === 0) return [];
  let lists = new Map([['', [] as readonly string[]]]);
  for (const requirement of requirements) {
    const wider = [...lists.values()].flatMap((left) =>
      requirement.map((right) => [...new Set([...left, ...right])].sort()),
    );
    lists = new Map(wider.map((list) => [list.join(' '), list]));
  }
  return [...lists.values()];
}

/** The clauses that name the partner and give nothing of the product, those nearest to giving it first. */
function blockedClauses(
  register: Register,
  product: string,
  { asking, now, viewpoint }: Explained,
): readonly BlockedClause[] {
  const found = blockersFor(register, asking, [product]).filter(
    ({ version, clause, blockers }) =>
      blockers.length > 0 &&
      wasKnown(version, asking.instant, now) &&
      (viewpoint.kind === 'self' || clause.provider === viewpoint.provider),
  );
  return found
    .map(({ version, clause, blockers }) => ({
      agreement: version.content.agreement,
      clause: `${version.content.agreement}/${version.content.number}#${clause.id}`,
      title: version.content.title,
      provider: clause.provider,
      areas: clause.areas,
      from: clause.from,
      to: clause.to,
      finestLevel: clause.finestLevel,
      finestInterval: clause.finestInterval,
      disclosure: clause.disclosure,
      obstacles: blockers.map((blocker) => obstacleOf(blocker, version, asking.instant)),
    }))
    .sort(
      (one, other) => one.obstacles.length - other.obstacles.length || (one.clause < other.clause ? -1 : 1),
    );
}

/** When a version was proposed is not known to policy: of a past instant, one that nobody had signed is left out. */
function wasKnown({ signatures }: RegisteredVersion, instant: string, now: string): boolean {
  return instant >= now || signatures.some(({ at }) => at <= instant);
}

function obstacleOf(blocker: Blocker, version: RegisteredVersion, instant: string): Obstacle {
  const code = codeOf(blocker, version, instant);
  const unsigned = version.content.parties.filter(
    ({ organisation }) => !hasSigned(version, organisation, instant),
  );
  return {
    code,
    reason: sentence(blocker),
    parties: code === 'NOT_SIGNED' ? unsigned.map(({ organisation }) => organisation) : [],
    purposes: blocker.kind === 'purpose' ? blocker.listed : [],
    line: blocker.kind === 'legal-basis' || blocker.kind === 'direction' ? blocker.line : null,
  };
}

const versionCodes: Readonly<Record<NotInForce, ObstacleCode>> = {
  withdrawn: 'WITHDRAWN',
  'not-signed': 'NOT_SIGNED',
  'not-yet-valid': 'NOT_YET_VALID',
  expired: 'EXPIRED',
  suspended: 'SUSPENDED',
  ended: 'ENDED',
  superseded: 'SUPERSEDED',
};

function codeOf(blocker: Blocker, version: RegisteredVersion, instant: string): ObstacleCode {
  switch (blocker.kind) {
    case 'version':
      return versionCodes[notInForce(version, instant) ?? 'not-signed'];
    case 'provider-not-party':
      return 'PROVIDER_NOT_PARTY';
    case 'purpose':
      return 'PURPOSE';
    case 'legal-basis':
      return 'LEGAL_BASIS';
    case 'direction':
      return 'DIRECTION';
    case 'recipient-kind':
      return 'RECIPIENT_KIND';
    case 'secrecy-assessment':
      return 'SECRECY_ASSESSMENT';
    case 'parent':
      return 'PARENT';
  }
}

function reasonsFor(
  register: Register,
  product: string,
  { purpose }: Asking,
  organisation: Organisation | undefined,
  blocked: readonly BlockedClause[],
): ProductExplanation['reasons'] {
  const known = register.products.get(product);
  if (!known) return ['PRODUCT_UNKNOWN'];
  const reasons = new Set<ProductExplanation['reasons'][number]>();
  if (purpose === null) reasons.add('PURPOSE_REQUIRED');
  if (blocked.length === 0) reasons.add('NO_CLAUSE');
  if (organisation && !mayReceive(organisation.kind, known.sensitivity)) reasons.add('RECIPIENT_KIND');
  for (const { obstacles } of blocked) for (const { code } of obstacles) reasons.add(code);
  return [...reasons];
}

/** The agreements that the partner is a party to or a recipient in, by their latest versions, and that may be told of. */
function agreementsOf(
  register: Register,
  organisation: Organisation | undefined,
  { asking, now, viewpoint }: Explained,
): readonly RegisteredVersion[] {
  if (!organisation) return [];
  const own = new Set([organisation.id, legalBody(register, organisation.id)]);
  const latest = new Map<string, RegisteredVersion>();
  for (const version of register.versions) {
    const { agreement, number } = version.content;
    const other = latest.get(agreement);
    if (other && other.content.number > number) continue;
    if (wasKnown(version, asking.instant, now)) latest.set(agreement, version);
  }
  return [...latest.values()].filter((version) => {
    const { parties, clauses } = version.content;
    const why = notInForce(version, asking.instant);
    const concerned =
      parties.some((party) => own.has(party.organisation)) ||
      clauses.some(({ recipients }) => recipients.some((recipient) => own.has(recipient)));
    return concerned && why !== 'ended' && why !== 'superseded' && maySee(version, viewpoint);
  });
}

/**
 * Those of the partner's agreements that could be amended to give the product: the provider is a party, itself or
 * through a unit. None where no agreement could give it to this kind of organisation.
 */
function amendable(
  register: Register,
  product: string,
  organisation: Organisation | undefined,
  viewpoint: Viewpoint,
  agreements: readonly RegisteredVersion[],
): ProductExplanation['amendable'] {
  const known = register.products.get(product);
  if (!known || !organisation || !mayReceive(organisation.kind, known.sensitivity)) return [];
  const providers = viewpoint.kind === 'self' ? known.providers : [viewpoint.provider];
  return agreements.flatMap(({ content: { agreement, title, parties } }) =>
    parties.some(
      (party) =>
        providers.includes(party.organisation) || providers.includes(legalBody(register, party.organisation)),
    )
      ? [{ agreement, title }]
      : [],
  );
}

/** Overarching agreements that all have signed are public; another is seen by its parties, its recipients and the providers of its clauses. */
function maySee(version: RegisteredVersion, viewpoint: Viewpoint): boolean {
  const { level, parties, clauses } = version.content;
  if (viewpoint.kind === 'self' || (level === 'overarching' && isSigned(version))) return true;
  const seeing = [viewpoint.provider, viewpoint.organisation];
  return (
    parties.some(({ organisation }) => seeing.includes(organisation)) ||
    clauses.some(
      ({ provider, recipients }) =>
        provider === viewpoint.provider || recipients.some((recipient) => seeing.includes(recipient)),
    )
  );
}
