import type { RegisteredVersion } from '../policy/agreement.ts';
import { areaTree } from '../policy/area.ts';
import { type Layers, layers } from '../policy/layers.ts';
import {
  makeRegister,
  type Register,
  type RegisterFacts,
  startIndex,
  withChanges,
} from '../policy/register.ts';
import type { BeginLine, RegisterLists } from './register-lines.ts';

/** A register with its versions by digest, as they are held beside it. */
export type Drafted<V> = { readonly register: Register; readonly versions: Layers<V> };

/** A register under way, which nobody sees before it is finished. */
export type Draft<V extends RegisteredVersion> = {
  /** The digests that have been put. */
  readonly touched: ReadonlySet<string>;
  /** Puts a version; undefined leaves out what may be held of that digest. */
  put(digest: string, version: V | undefined): void;
  finish(moment: Pick<RegisterFacts, 'version' | 'instant'>, lists: Partial<RegisterLists>): Drafted<V>;
};

/** Starts a register, whole or from changes of the one held. Throws where they are changes of another. */
export function startDraft<V extends RegisteredVersion>(
  { from }: BeginLine,
  held: Drafted<V> | undefined,
): Draft<V> {
  const touched = new Set<string>();
  const touch = (digest: string) => {
    if (touched.has(digest)) throw new TypeError('A version comes twice.');
    touched.add(digest);
  };
  if (from === null) return { touched, ...wholeDraft(touch) };
  if (from !== held?.register.version) throw new TypeError('Changes of another version.');
  return { touched, ...draftOfChanges(held, touch) };
}

function wholeDraft<V extends RegisteredVersion>(touch: (digest: string) => void): Omit<Draft<V>, 'touched'> {
  const versions = new Map<string, V>();
  const index = startIndex();
  return {
    put(digest, version) {
      touch(digest);
      if (!version) return;
      versions.set(digest, version);
      index.add(version);
    },
    finish: (moment, lists) => ({
      register: makeRegister({ ...moment, ...allFacts(lists), versions: [...versions.values()] }, index),
      versions: layers(versions),
    }),
  };
}

/** Versions put onto a register at one go: with more, it is done by and by. */
const atOnce = 100;

function draftOfChanges<V extends RegisteredVersion>(
  held: Drafted<V>,
  touch: (digest: string) => void,
): Omit<Draft<V>, 'touched'> {
  let { register, versions } = held;
  let pending = new Map<string, V | undefined>();
  const flush = (facts: Partial<RegisterFacts>) => {
    const changed = [...pending.values()].flatMap((version) => version ?? []);
    const removed = [...pending].flatMap(([digest, version]) => (version ? [] : digest));
    register = withChanges(register, { ...facts, changed, removed });
    versions = versions.with(pending);
    pending = new Map();
  };
  return {
    put(digest, version) {
      touch(digest);
      pending.set(digest, version);
      if (pending.size >= atOnce) flush({});
    },
    finish(moment, lists) {
      flush({ ...moment, ...factsOf(lists) });
      return { register, versions };
    },
  };
}

type Lists = Omit<RegisterFacts, 'version' | 'instant'>;

/** Lists as a register has them, those that are there. */
function factsOf(lists: Partial<RegisterLists>) {
  const { organisations, partners, clients, purposes, products, areas } = lists;
  return {
    ...(organisations && { organisations: byId(organisations) }),
    ...(partners && { partners: byId(partners) }),
    ...(clients && { clients: byId(clients) }),
    ...(purposes && { purposes: new Map(purposes.map((purpose) => [purpose.code, purpose])) }),
    ...(products && { products: byId(products) }),
    ...(areas && { areas: areaTree(areas) }),
    ...(lists.successions && { successions: lists.successions }),
  } satisfies Partial<Lists>;
}

function allFacts(lists: Partial<RegisterLists>): Lists {
  const { organisations, partners, clients, purposes, products, areas, successions } = factsOf(lists);
  if (
    !organisations ||
    !partners ||
    !clients ||
    !purposes ||
    !products ||
    !areas ||
    !successions ||
    !lists.keys
  )
    throw new TypeError('A whole register lacks a part.');
  return { organisations, partners, clients, purposes, products, areas, successions };
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((item) => [item.id, item]));
