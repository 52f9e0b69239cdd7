import type { Clause, RegisteredVersion } from './agreement.ts';
import type { AreaTree } from './area.ts';
import type { Client, Organisation, Partner, Purpose } from './organisation.ts';
import type { DataProduct } from './product.ts';

/** What a register says, without the ways to look it up. */
export type RegisterParts = {
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
  readonly versions: readonly RegisteredVersion[];
};

/** A clause with the version that it is a part of. */
export type NamedClause = { readonly version: RegisteredVersion; readonly clause: Clause };

/** The versions by what decisions ask for. A list that no change has touched is the same object afterwards. */
export type RegisterIndex = {
  /** The versions of each agreement. */
  readonly byAgreement: ReadonlyMap<string, readonly RegisteredVersion[]>;
  /** The clauses that name each organisation as a recipient. */
  readonly byRecipient: ReadonlyMap<string, readonly NamedClause[]>;
};

/** Everything that decisions rest on, at one version of the register. Immutable; made by `makeRegister` alone. */
export type Register = RegisterParts & RegisterIndex;

/** What is different in a later register: whole parts, and versions by their digests. */
export type RegisterChanges = Partial<Omit<RegisterParts, 'versions'>> & {
  /** Versions that are new, or signed, suspended and so on since. */
  readonly changed: readonly RegisteredVersion[];
  /** Digests of versions that are no longer there. */
  readonly removed: readonly string[];
};

/** An index that versions are put into one after the other, so that a long list need not be indexed at one go. */
export function startIndex(): { readonly index: RegisterIndex; add(version: RegisteredVersion): void } {
  const byAgreement = new Map<string, RegisteredVersion[]>();
  const byRecipient = new Map<string, NamedClause[]>();
  return {
    index: { byAgreement, byRecipient },
    add(version) {
      append(byAgreement, version.content.agreement, version);
      for (const clause of version.content.clauses) {
        const named = { version, clause };
        for (const recipient of new Set(clause.recipients)) append(byRecipient, recipient, named);
      }
    },
  };
}

/** A register of these parts; `index` is that of its versions where it has been made already. */
export function makeRegister(parts: RegisterParts, index: RegisterIndex = indexOf(parts.versions)): Register {
  return { ...parts, ...index };
}

/** The register after changes. Costs what the changed versions cost, and a copy of the lists that they stand in. */
export function withChanges(register: Register, { changed, removed, ...parts }: RegisterChanges): Register {
  if (changed.length === 0 && removed.length === 0) return { ...register, ...parts };
  const gone = new Set([...removed, ...changed.map(({ digest }) => digest)]);
  const isGone = (version: RegisteredVersion) => gone.has(version.digest);
  const before = indexOf(register.versions.filter(isGone));
  const added = indexOf(changed);
  return {
    ...register,
    ...parts,
    versions: [...register.versions.filter((version) => !isGone(version)), ...changed],
    byAgreement: replaced(register.byAgreement, before.byAgreement, added.byAgreement, isGone),
    byRecipient: replaced(register.byRecipient, before.byRecipient, added.byRecipient, ({ version }) =>
      isGone(version),
    ),
  };
}

function indexOf(versions: readonly RegisteredVersion[]): RegisterIndex {
  const { index, add } = startIndex();
  for (const version of versions) add(version);
  return index;
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** The lists without what is gone and with what is added; lists with neither are kept as they are. */
function replaced<T>(
  lists: ReadonlyMap<string, readonly T[]>,
  before: ReadonlyMap<string, readonly T[]>,
  added: ReadonlyMap<string, readonly T[]>,
  isGone: (item: T) => boolean,
): ReadonlyMap<string, readonly T[]> {
  const result = new Map(lists);
  for (const key of new Set([...before.keys(), ...added.keys()])) {
    const kept = (lists.get(key) ?? []).filter((item) => !isGone(item));
    const list = [...kept, ...(added.get(key) ?? [])];
    if (list.length > 0) result.set(key, list);
    else result.delete(key);
  }
  return result;
}

/** The legal body behind an organisation id: itself, or the authority that it is a unit of. */
export function legalBody(register: Pick<Register, 'organisations'>, organisation: string): string {
  return register.organisations.get(organisation)?.unitOf ?? organisation;
}
