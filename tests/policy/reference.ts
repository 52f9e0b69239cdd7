import type { Clause, RegisteredVersion } from '../../policy/agreement.ts';
import type { AreaNode } from '../../policy/area.ts';
import type { Organisation } from '../../policy/organisation.ts';
import type { DataProduct } from '../../policy/product.ts';

/** What the reference evaluator knows: the register's facts as plain lists. */
export type World = {
  readonly nodes: readonly AreaNode[];
  readonly organisations: readonly Organisation[];
  readonly partners: Readonly<Record<string, string>>;
  readonly products: readonly DataProduct[];
  readonly versions: readonly RegisteredVersion[];
};

type Question = { readonly partner: string; readonly purpose: string | null; readonly instant: string };

/**
 * The second evaluator of design section 5, written from that section alone and for reading, not for speed: the
 * names of what a partner holds, `clause <agreement>/<version>#<clause>`, `own <product>`, `open <product>`.
 */
export function referenceScope(world: World, { partner, purpose, instant }: Question): readonly string[] {
  const held: string[] = [];
  const me = world.organisations.find(({ id }) => id === world.partners[partner]);
  if (me === undefined) return held;
  const legalBody = me.unitOf === null ? me.id : me.unitOf;
  for (const product of world.products) {
    for (const provider of product.providers) {
      if (provider === legalBody) held.push(`own ${product.id} in ${me.internalScope?.join(' ') ?? '*'}`);
      else if (product.sensitivity === 'open') held.push(`open ${product.id} in *`);
    }
  }
  for (const version of world.versions) {
    for (const clause of version.content.clauses) {
      const name = `${version.content.agreement}/${version.content.number}#${clause.id}`;
      if (holds(world, version, clause, me, purpose, instant)) held.push(`clause ${name}`);
    }
  }
  return held.sort();
}

function holds(
  world: World,
  version: RegisteredVersion,
  clause: Clause,
  me: Organisation,
  purpose: string | null,
  instant: string,
): boolean {
  const product = world.products.find(({ id }) => id === clause.product);
  const time = Date.parse(instant);
  if (!inForce(world, version, time, [])) return false;
  if (!clause.recipients.some((recipient) => recipient === me.id)) return false;
  if (purpose === null || !clause.purposes.some((listed) => listed === purpose)) return false;
  if (!given(world, version, clause, time)) return false;
  if (clause.legalBasis.length === 0) return false;
  const giver = world.organisations.find(({ id }) => id === clause.provider);
  for (const { from, to, discloser, receiver } of clause.legalBasis) {
    if (!onDays(time, from, to)) return false;
    if (discloser !== 'anyone' && giver?.kind !== discloser && giver?.branch !== discloser) return false;
    if (receiver !== 'anyone' && me.kind !== receiver && me.branch !== receiver) return false;
  }
  if (giver === undefined) return false;
  if (product === undefined || !product.providers.some((one) => one === clause.provider)) return false;
  if (me.kind !== 'authority' && !['open', 'aggregated'].includes(product.sensitivity)) return false;
  if (product.sensitivity === 'protected') {
    const weighed = clause.secrecyAssessment;
    if (weighed === null || !onDays(time, weighed.decided, weighed.reviewBy)) return false;
  }
  return carried(world, version, clause, time);
}

/** The provider signed: itself, or by a unit of it, which without a parent gives of its own areas alone. */
function given(
  world: World,
  { content, signatures }: RegisteredVersion,
  clause: Clause,
  time: number,
): boolean {
  const base = (area: string): readonly string[] => {
    const parts = world.nodes.filter(({ parents }) => parents.includes(area)).flatMap(({ id }) => base(id));
    return world.nodes.find(({ id }) => id === area)?.level === 'BASE_AREA' ? [area] : parts;
  };
  return signatures.some(({ party, at }) => {
    if (Date.parse(at) > time) return false;
    if (party === clause.provider) return true;
    const unit = world.organisations.find(({ id, unitOf }) => id === party && unitOf === clause.provider);
    if (!unit) return false;
    if (content.parent !== null || unit.internalScope === null || unit.internalScope.includes('*'))
      return true;
    const own = unit.internalScope;
    return clause.areas.every((area) => {
      if (own.some((wide) => liesIn(world, area, wide))) return true;
      const parts = base(area);
      return parts.length > 0 && parts.every((part) => own.some((wide) => liesIn(world, part, wide)));
    });
  });
}

/** Inside a clause of the parent that is itself signed by the provider and carried, up to the top. */
function carried(world: World, { content }: RegisteredVersion, clause: Clause, time: number): boolean {
  const { parent, level, agreement } = content;
  if (parent === null) return level !== 'local';
  return world.versions.some(
    (upper) =>
      upper.content.agreement === parent &&
      inForce(world, upper, time, [agreement]) &&
      upper.content.clauses.some(
        (outer) =>
          inside(world, clause, outer) &&
          given(world, upper, outer, time) &&
          carried(world, upper, outer, time),
      ),
  );
}

const signedInTime = ({ signatures }: RegisteredVersion, name: string, time: number): boolean =>
  signatures.some(({ party, at }) => party === name && Date.parse(at) <= time);

/** Signed by all, not before, not after, not suspended, ended or superseded, parent in force. */
function inForce(world: World, version: RegisteredVersion, time: number, below: readonly string[]): boolean {
  const { content } = version;
  if (below.includes(content.agreement)) return false;
  const names = content.parties.map(({ organisation }) => organisation);
  if (names.length === 0 || !names.every((name) => signedInTime(version, name, time))) return false;
  if (!onDays(time, content.validFrom, content.validTo)) return false;
  const past = version.events.filter(({ at }) => Date.parse(at) <= time);
  if (past.some(({ kind }) => kind !== 'suspended' && kind !== 'resumed')) return false;
  // Each organisation that has suspended must have resumed by itself.
  for (const { kind, at, party } of past) {
    if (kind !== 'suspended') continue;
    const later = past.filter((one) => one.party === party && Date.parse(one.at) > Date.parse(at));
    if (!later.some((one) => one.kind === 'resumed')) return false;
  }
  if (content.parent === null) return content.level !== 'local';
  return world.versions.some(
    (upper) =>
      upper.content.agreement === content.parent &&
      inForce(world, upper, time, [...below, content.agreement]),
  );
}

/** From the first midnight of a day to the last of another. */
function onDays(time: number, first: string, last: string | null): boolean {
  const begin = Date.parse(`${first}T00:00:00Z`);
  const end = last === null ? Number.POSITIVE_INFINITY : Date.parse(`${last}T00:00:00Z`) + 24 * 3_600_000;
  return begin <= time && time < end;
}

const coarseness: Readonly<Record<string, number>> = {
  CITY: 1,
  DISTRICT_COMMITTEE_AREA: 2,
  LOCAL_POLICE_AREA: 2,
  CITY_DISTRICT: 3,
  BASE_AREA: 4,
  PLACE: 4,
};
const fineness: Readonly<Record<string, number>> = { YEAR: 1, QUARTER: 2, MONTH: 3 };

/** Everything that one clause grants, another grants too. */
function liesIn(world: World, area: string, wide: string): boolean {
  const node = world.nodes.find(({ id }) => id === area);
  return node !== undefined && (area === wide || node.parents.some((up) => liesIn(world, up, wide)));
}

function inside(world: World, inner: Clause, outer: Clause): boolean {
  if (inner.product !== outer.product || inner.provider !== outer.provider) return false;
  for (const purpose of inner.purposes) if (!outer.purposes.includes(purpose)) return false;
  for (const area of inner.areas) {
    if (outer.areas.includes('*')) continue;
    if (area === '*' || !outer.areas.some((wide) => liesIn(world, area, wide))) return false;
  }
  if (inner.from < outer.from) return false;
  if (outer.to !== null && (inner.to === null || inner.to > outer.to)) return false;
  if ((coarseness[inner.finestLevel] ?? 9) > (coarseness[outer.finestLevel] ?? 0)) return false;
  if ((fineness[inner.finestInterval] ?? 9) > (fineness[outer.finestInterval] ?? 0)) return false;
  return !(inner.disclosure === 'exact' && outer.disclosure === 'protected');
}

/** The data products of what a partner holds, by the names that `referenceScope` gives. */
export function referenceProducts(world: World, held: readonly string[]): ReadonlySet<string> {
  const clauses = new Map<string, string>(
    world.versions.flatMap(({ content: { agreement, number, clauses: listed } }) =>
      listed.map(({ id, product }) => [`clause ${agreement}/${number}#${id}`, product] as const),
    ),
  );
  return new Set(held.map((name) => clauses.get(name) ?? name.split(' ')[1] ?? ''));
}
