import { type AgreementVersion, type Clause, notInForce, type RegisteredVersion } from './agreement.ts';
import type { Blocker } from './clause-rules.ts';
import { makeRegister, type Register } from './register.ts';
import { clausesFor, scopeFor } from './scope.ts';
import { type Difference, differenceOver, type Readable } from './scope-difference.ts';

/** What an organisation gains and loses of one product and provider, for purposes that all see the same change. */
export type Change = Difference & {
  readonly organisation: string;
  readonly product: string;
  readonly provider: string;
  readonly purposes: readonly string[];
  /** The clauses that give what they did not give before, and those that no longer give: `<agreement>/<version>#<clause>`. */
  readonly begun: readonly string[];
  readonly ceased: readonly string[];
};

/** A clause of the version that would give a recipient nothing, and why. */
export type HeldBack = {
  readonly clause: string;
  readonly recipient: string;
  readonly blocker: Blocker | { readonly kind: 'recipient-unknown' };
};

/** A clause of an agreement within this one that gives something now and would not fit any longer. */
export type Unfit = { readonly agreement: string; readonly number: number; readonly clause: string };

/** What a version would change if all its parties had signed it. */
export type WhatIf = {
  /** ISO 8601 in UTC. */
  readonly instant: string;
  readonly changes: readonly Change[];
  readonly heldBack: readonly HeldBack[];
  readonly unfit: readonly Unfit[];
};

/**
 * Compares the register without the version (the one that it follows standing, where no later one is in force) with
 * the register in which every party has signed it and it has superseded those before it, at the instant. Exact: a
 * part is gained or lost where the decision on some request differs. `register` need not know the version.
 */
export function whatIf(register: Register, version: AgreementVersion, instant: string): WhatIf {
  const steps = whatIfSteps(register, version, instant);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, organisation by organisation, so that whoever works it out can give way to others between them, or stop. */
export function* whatIfSteps(
  register: Register,
  version: AgreementVersion,
  instant: string,
): Generator<undefined, WhatIf> {
  const { without, within, imagined } = registersOf(register, version, instant);
  const difference = differenceOver(register.areas);
  const changes: Change[] = [];
  const unfit = new Map<string, Unfit>();
  for (const organisation of concerned(register, version)) {
    yield undefined;
    const own = ownOf(register, organisation, instant);
    for (const purpose of register.purposes.keys()) {
      const asking = { partner: organisation, purpose, instant };
      const before = clausesFor(without, asking);
      const after = clausesFor(within, asking);
      for (const { version: other, clause } of stoppedByParent(before, after)) {
        const { agreement, number } = other.content;
        unfit.set(nameOf(other, clause.id), { agreement, number, clause: clause.id });
      }
      const had = Map.groupBy(standing(before), ({ source }) => source);
      const has = Map.groupBy(standing(after), ({ source }) => source);
      for (const source of new Set([...had.keys(), ...has.keys()])) {
        const were = had.get(source) ?? [];
        const are = has.get(source) ?? [];
        const begun = namesOnlyIn(are, were);
        const ceased = namesOnlyIn(were, are);
        const [first] = [...are, ...were];
        if (!first || begun.length + ceased.length === 0) continue;
        const { product, provider } = first.clause;
        const owned = own.filter((grant) => grant.product === product && grant.provider === provider);
        const found = difference(readableOf(owned, were), readableOf(owned, are));
        if (found.gained.length + found.lost.length === 0) continue;
        changes.push({ organisation, product, provider, purposes: [purpose], begun, ceased, ...found });
      }
    }
  }
  return {
    instant,
    changes: overPurposes(changes),
    heldBack: heldBack(within, imagined, instant),
    unfit: [...unfit.values()],
  };
}

/** The register with these versions alone. Every organisation asks as itself: recipients need not be partners. */
function withVersions(register: Register, versions: readonly RegisteredVersion[]): Register {
  const partners = new Map(
    [...register.organisations.keys()].map((id) => [id, { id, organisation: id, testMode: false }]),
  );
  return makeRegister({ ...register, versions, partners });
}

function registersOf(register: Register, content: AgreementVersion, instant: string) {
  const same = (one: RegisteredVersion) =>
    one.content.agreement === content.agreement && one.content.number === content.number;
  const known = register.versions.find(same);
  const ofAgreement = register.versions.filter((one) => one.content.agreement === content.agreement);
  const later = ofAgreement.some(
    (one) => one.content.number > content.number && notInForce(one, instant) === null,
  );
  const earlier = ofAgreement.filter((one) => one.content.number < content.number);
  const last = Math.max(...earlier.map((one) => one.content.number));
  const without = register.versions
    .filter((one) => !same(one))
    .map((one) =>
      !later && earlier.includes(one) && one.content.number === last
        ? { ...one, events: one.events.filter(({ kind }) => kind !== 'superseded') }
        : one,
    );
  const imagined: RegisteredVersion = {
    content,
    digest: known?.digest ?? '',
    signatures: content.parties.map(({ organisation }) => ({ party: organisation, at: instant })),
    events: known?.events ?? [],
  };
  const superseded = { kind: 'superseded', at: `${content.validFrom}T00:00:00.000Z` } as const;
  const within = without.map((one) =>
    one.content.agreement === content.agreement && one.content.number < content.number
      ? { ...one, events: [...one.events, superseded] }
      : one,
  );
  return {
    imagined,
    without: withVersions(register, without),
    within: withVersions(register, [...within, imagined]),
  };
}

/** The organisations that receive by this agreement, any version of it, or by one that lies within it. */
function concerned(register: Register, { agreement, clauses }: AgreementVersion): ReadonlySet<string> {
  const family = new Set([agreement]);
  for (let size = 0; size !== family.size; ) {
    size = family.size;
    for (const { content } of register.versions) {
      if (content.parent !== null && family.has(content.parent)) family.add(content.agreement);
    }
  }
  const theirs = register.versions.filter(({ content }) => family.has(content.agreement));
  const named = [...clauses, ...theirs.flatMap(({ content }) => content.clauses)];
  return new Set(
    named.flatMap(({ recipients }) => recipients).filter((id) => register.organisations.has(id)),
  );
}

/** What an organisation reads without any agreement. */
function ownOf(register: Register, organisation: string, instant: string) {
  return scopeFor(withVersions(register, []), { partner: organisation, purpose: null, instant }).grants;
}

type Found = ReturnType<typeof clausesFor>[number];
type Standing = { readonly name: string; readonly source: string; readonly clause: Clause };

const nameOf = ({ content }: RegisteredVersion, clause: string): string =>
  `${content.agreement}/${content.number}#${clause}`;

/** The clauses that give something, each with its product and provider. */
function standing(found: readonly Found[]): readonly Standing[] {
  return found
    .filter(({ blocker }) => blocker === null)
    .map(({ version, clause }) => ({
      name: nameOf(version, clause.id),
      source: `${clause.product} ${clause.provider}`,
      clause,
    }));
}

const readableOf = (own: readonly Readable[], found: readonly Standing[]): readonly Readable[] => [
  ...own,
  ...found.map(({ clause }) => clause),
];

const namesOnlyIn = (some: readonly Standing[], others: readonly Standing[]): readonly string[] =>
  some.map(({ name }) => name).filter((name) => !others.some((other) => other.name === name));

/** What stands before and is outside its parent after. */
function stoppedByParent(before: readonly Found[], after: readonly Found[]): readonly Found[] {
  const stood = new Set(before.filter(({ blocker }) => blocker === null).map(({ clause }) => clause));
  return after.filter(({ clause, blocker }) => blocker?.kind === 'parent' && stood.has(clause));
}

/** Changes that differ in their purpose alone are one. */
function overPurposes(changes: readonly Change[]): readonly Change[] {
  const groups = Map.groupBy(changes, (change) => JSON.stringify({ ...change, purposes: [] }));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, purposes: group.flatMap(({ purposes }) => purposes) }] : [];
  });
}

/** For each clause and recipient what stands in the way whatever purpose is stated. */
function heldBack(register: Register, imagined: RegisteredVersion, instant: string): readonly HeldBack[] {
  const recipients = new Set(imagined.content.clauses.flatMap((clause) => clause.recipients));
  return [...recipients].flatMap((recipient): readonly HeldBack[] => {
    const named = imagined.content.clauses.filter((clause) => clause.recipients.includes(recipient));
    if (!register.organisations.has(recipient)) {
      return named.map(({ id }) => ({ clause: id, recipient, blocker: { kind: 'recipient-unknown' } }));
    }
    const purposes = new Set(named.map(({ purposes: [purpose] }) => purpose ?? null));
    return [...purposes].flatMap((purpose) =>
      clausesFor(register, { partner: recipient, purpose, instant }).flatMap(
        ({ version, clause, blocker }) =>
          version === imagined && blocker !== null && (clause.purposes[0] ?? null) === purpose
            ? [{ clause: clause.id, recipient, blocker }]
            : [],
      ),
    );
  });
}
