import type { FetchDataRewrite, QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { compileReader } from './generated-code.ts';
import { compileRewrites } from './rewrites.ts';
import type { TypeConditions } from './type-conditions.ts';
import { isValue, memberOf, mergeInto, setMember, type Value } from './value.ts';

/** What a subgraph is to be asked about, each once, and the objects of the answer that each stands for. */
export type Representations = {
  readonly list: readonly Value[];
  readonly objects: readonly (readonly Value[])[];
  /** An object that should have been represented and lacks what that takes; undefined where there is none. */
  readonly lacking: Value | undefined;
};

/** Represents objects of the answer. */
export type Represent = (objects: readonly Value[]) => Representations;

/** How objects of one type are represented. */
type OfType = {
  /** Equal for objects that are represented alike; undefined where an object lacks a part of it. */
  readonly identity: (object: Value) => unknown;
  /** Of an object that lacks nothing. */
  readonly represent: (object: Value) => Value;
};

/** Compiles what a plan says a subgraph needs to be told of an entity. */
export function compileRepresent(
  requires: readonly QueryPlanSelectionNode[],
  rewrites: readonly FetchDataRewrite[] | undefined,
  conditions: TypeConditions,
): Represent {
  const rewrite = compileRewrites(rewrites, conditions) ?? (() => {});
  const types = new Map<string, OfType | null>();
  const typeNamed = (name: string): OfType | null => {
    let type = types.get(name);
    if (type === undefined) {
      type = compileType(requires, conditions, name);
      types.set(name, type);
    }
    return type;
  };
  return (from) => {
    const list: Value[] = [];
    const objects: Value[][] = [];
    const seen = new Map<OfType, Map<unknown, Value[]>>();
    let lacking: Value | undefined;
    let name: unknown;
    let type: OfType | null | undefined;
    let alike = new Map<unknown, Value[]>();
    for (const object of from) {
      const { __typename } = object;
      if (__typename !== name) {
        name = __typename;
        type = typeof name === 'string' ? typeNamed(name) : undefined;
        alike = (type && seen.get(type)) ?? new Map<unknown, Value[]>();
        if (type) seen.set(type, alike);
      }
      // Not of a type that the subgraph is to be asked about.
      if (type === null) continue;
      const identity = type?.identity(object);
      if (type === undefined || identity === undefined) {
        lacking ??= object;
        continue;
      }
      const known = alike.get(identity);
      if (known) {
        known.push(object);
        continue;
      }
      const places = [object];
      alike.set(identity, places);
      const representation = type.represent(object);
      rewrite(representation);
      list.push(representation);
      objects.push(places);
    }
    return { list, objects, lacking };
  };
}

function compileType(
  requires: readonly QueryPlanSelectionNode[],
  conditions: TypeConditions,
  name: string,
): OfType | null {
  const fields = fieldsFor(requires, conditions, name);
  if (fields.length === 0) return null;
  const part = compileFields(requires, conditions);
  const represent = (object: Value): Value => {
    const representation: Value = {};
    part(object, representation);
    return representation;
  };
  const [way, ...others] = requires.filter((one) => fieldsFor([one], conditions, name).length > 0);
  const within = way?.kind === 'InlineFragment' ? way.selections : [];
  const isFlat = within.every((one) => one.kind === 'Field' && one.selections === undefined);
  if (others.length > 0 || within.length === 0 || !isFlat) {
    const identity = (object: Value) => {
      const representation = represent(object);
      return memberOf(representation, '__typename') === undefined
        ? undefined
        : JSON.stringify(representation);
    };
    return { identity, represent };
  }
  const keys = [...new Set(fields.map(({ alias, name: field }) => alias ?? field))].filter(
    (key) => key !== '__typename',
  );
  const [only] = keys;
  if (keys.length === 1 && only !== undefined) {
    return { identity: compileReader(only), represent };
  }
  const identity = (object: Value) => {
    let identity = '';
    for (const key of keys) {
      const value = memberOf(object, key);
      if (value === undefined) return undefined;
      // With its length a text cannot be taken for two.
      identity += typeof value === 'string' ? `${value.length}:${value}` : `${JSON.stringify(value)};`;
    }
    return identity;
  };
  return { identity, represent };
}

/** The fields of a selection that apply to objects of a type. */
function fieldsFor(
  selections: readonly QueryPlanSelectionNode[],
  conditions: TypeConditions,
  type: string,
): readonly QueryPlanFieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === 'Field') return [selection];
    const on = selection.typeCondition;
    return on === undefined || conditions(on).has(type)
      ? fieldsFor(selection.selections, conditions, type)
      : [];
  });
}

/**
 * Copies selected members; false where one is not there. A fetch may serve fields that need different things: a fragment
 * of which something is not there is left out, and the entity is asked for the others.
 */
type Part = (source: Value, into: Value) => boolean;

function compileFields(selections: readonly QueryPlanSelectionNode[], conditions: TypeConditions): Part {
  const parts = selections.map((selection): Part => {
    if (selection.kind === 'Field') return compileField(selection, conditions);
    const within = compileFields(selection.selections, conditions);
    const on = selection.typeCondition;
    if (on === undefined) return within;
    const types = conditions(on);
    return (source, into) => {
      const own: Value = {};
      if (types.has(String(memberOf(source, '__typename'))) && within(source, own)) mergeInto(into, own);
      return true;
    };
  });
  return (source, into) => {
    for (const part of parts) if (!part(source, into)) return false;
    return true;
  };
}

function compileField({ name, alias, selections }: QueryPlanFieldNode, conditions: TypeConditions): Part {
  const key = alias ?? name;
  if (!selections) {
    return (source, into) => {
      const value = memberOf(source, key);
      if (value !== undefined) setMember(into, key, value);
      return value !== undefined;
    };
  }
  const part = compileFields(selections, conditions);
  return (source, into) => {
    const value = selected(memberOf(source, key), part);
    if (value === undefined) return false;
    mergeInto(into, { [key]: value });
    return true;
  };
}

/** The same selection of an object or of every item of a list; undefined where any of them lacks a part. */
function selected(value: unknown, part: Part): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => selected(item, part));
    return items.includes(undefined) ? undefined : items;
  }
  if (!isValue(value)) return value;
  const into: Value = {};
  return part(value, into) ? into : undefined;
}
