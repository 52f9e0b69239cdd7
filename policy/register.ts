import type { Clause, RegisteredVersion } from './agreement.ts';
import type { AreaTree } from './area.ts';
import { type Layers, layers } from './layers.ts';
import type { Client, Organisation, Partner, Purpose } from './organisation.ts';
import type { DataProduct } from './product.ts';
import type { Succession } from './succession.ts';

/** What a register says beside the versions of agreements. */
export type RegisterFacts = {
  /** Grows by one with every change. */
  readonly version: number;
  /** When it was read, by the register's own clock: ISO 8601 in UTC. What had happened by then is in it. */
  readonly instant: string;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly partners: ReadonlyMap<string, Partner>;
  readonly clients: ReadonlyMap<string, Client>;
  readonly purposes: ReadonlyMap<string, Purpose>;
  readonly products: ReadonlyMap<string, DataProduct>;
  readonly areas: AreaTree;
  readonly successions: readonly Succession[];
};

/** What a register says, without the ways to look it up. */
export type RegisterParts = RegisterFacts & { readonly versions: readonly RegisteredVersion[] };

/** A clause with the version that it is a part of. */
export type NamedClause = { readonly version: RegisteredVersion; readonly clause: Clause };

/** The versions by what decisions ask for. A list that no change has touched is the same object afterwards. */
export type RegisterIndex = {
  readonly byDigest: Layers<RegisteredVersion>;
  /** The versions of each agreement. */
  readonly byAgreement: Layers<readonly RegisteredVersion[]>;
  /** The clauses that name each organisation as a recipient. */
  readonly byRecipient: Layers<readonly NamedClause[]>;
};

/** Everything that decisions rest on, at one version of the register. Immutable; made by `makeRegister` alone. */
export type Register = RegisterParts & RegisterIndex;

/** What is different in a later register: whole facts, and versions by their digests. */
export type RegisterChanges = Partial<RegisterFacts> & {
  /** Versions that are new, or signed, suspended and so on since. */
  readonly changed: readonly RegisteredVersion[];
  /** Digests of versions that are no longer there. */
  readonly removed: readonly string[];
};

/** A register of these facts; its versions may be indexed already (`startIndex`), so that this takes no time. */
export function makeRegister({ versions, ...facts }: RegisterParts, index = indexed(versions)): Register {
  const { byDigest, byAgreement, byRecipient } = index;
  return registerOf(
    facts,
    { byDigest: layers(byDigest), byAgreement: layers(byAgreement), byRecipient: layers(byRecipient) },
    versions,
  );
}

/** What a register says beside its versions, without the rest: its versions may be many, and are made when asked for. */
function factsOf({
  version,
  instant,
  organisations,
  partners,
  clients,
  purposes,
  products,
  areas,
  successions,
}: Register): RegisterFacts {
  return { version, instant, organisations, partners, clients, purposes, products, areas, successions };
}

/** The register after changes. Costs what the changed versions cost, and a copy of the lists that they stand in. */
export function withChanges(register: Register, { changed, removed, ...facts }: RegisterChanges): Register {
  const { byDigest, byAgreement, byRecipient } = register;
  const gone = new Set(
    [...removed, ...changed.map(({ digest }) => digest)].flatMap((digest) => byDigest.get(digest) ?? []),
  );
  const before = indexed([...gone]);
  const added = indexed(changed);
  return registerOf(
    { ...factsOf(register), ...facts },
    {
      byDigest: byDigest.with(
        new Map([...removed.map((digest) => [digest, undefined] as const), ...added.byDigest]),
      ),
      byAgreement: replaced(byAgreement, before.byAgreement, added.byAgreement, (one) => gone.has(one)),
      byRecipient: replaced(byRecipient, before.byRecipient, added.byRecipient, (one) =>
        gone.has(one.version),
      ),
    },
  );
}

function registerOf(
  facts: RegisterFacts,
  index: RegisterIndex,
  list?: readonly RegisteredVersion[],
): Register {
  let versions = list;
  return {
    ...facts,
    ...index,
    get versions() {
      versions ??= [...index.byDigest.values()];
      return versions;
    },
  };
}

/** An index under way: versions are put into it one after the other, so that a long list is not indexed at one go. */
export type StartedIndex = {
  readonly byDigest: ReadonlyMap<string, RegisteredVersion>;
  readonly byAgreement: ReadonlyMap<string, readonly RegisteredVersion[]>;
  readonly byRecipient: ReadonlyMap<string, readonly NamedClause[]>;
  add(version: RegisteredVersion): void;
};

/** An index without versions. Nothing may be added once a register has been made of it. */
export function startIndex(): StartedIndex {
  const byDigest = new Map<string, RegisteredVersion>();
  const byAgreement = new Map<string, RegisteredVersion[]>();
  const byRecipient = new Map<string, NamedClause[]>();
  return {
    byDigest,
    byAgreement,
    byRecipient,
    add(version) {
      byDigest.set(version.digest, version);
      append(byAgreement, version.content.agreement, version);
      for (const clause of version.content.clauses) {
        const named = { version, clause };
        for (const recipient of new Set(clause.recipients)) append(byRecipient, recipient, named);
      }
    },
  };
}

function indexed(versions: readonly RegisteredVersion[]): StartedIndex {
  const index = startIndex();
  for (const version of versions) index.add(version);
  return index;
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** The lists without what is gone and with what is added; lists with neither are kept as they are. */
function replaced<T>(
  lists: Layers<readonly T[]>,
  before: ReadonlyMap<string, readonly T[]>,
  added: ReadonlyMap<string, readonly T[]>,
  isGone: (item: T) => boolean,
): Layers<readonly T[]> {
  const keys = new Set([...before.keys(), ...added.keys()]);
  const changes = [...keys].map((key) => {
    const kept = (lists.get(key) ?? []).filter((item) => !isGone(item));
    const list = [...kept, ...(added.get(key) ?? [])];
    return [key, list.length > 0 ? list : undefined] as const;
  });
  return lists.with(new Map(changes));
}

/** The legal body behind an organisation id: itself, or the authority that it is a unit of. */
export function legalBody(register: Pick<Register, 'organisations'>, organisation: string): string {
  return register.organisations.get(organisation)?.unitOf ?? organisation;
}
