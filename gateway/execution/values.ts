import type { FetchDataRewrite, QueryPlanSelectionNode } from '@apollo/query-planner';
import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';

/** A JSON object in the course of execution. Made without a prototype, so that no field name can reach one. */
export type Value = { [key: string]: unknown };

/** True for an object that is neither null nor a list. */
export function isValue(value: unknown): value is Value {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** A value's own member: a field named as something of every object's prototype is absent until it is answered. */
export function memberOf(value: unknown, key: string): unknown {
  return isValue(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Merges what a subgraph answered into what is known, in place; lists are merged by position. */
export function mergeInto(target: Value, source: Value): void {
  for (const key of Object.keys(source)) {
    if (key === '__proto__') continue;
    const value = source[key];
    const known = memberOf(target, key);
    if (isValue(known) && isValue(value)) mergeInto(known, value);
    else if (Array.isArray(known) && Array.isArray(value)) mergeLists(known, value);
    else if (value !== undefined && !(value === null && isValue(known))) target[key] = value;
  }
}

function mergeLists(target: unknown[], source: readonly unknown[]): void {
  for (const [index, value] of source.entries()) {
    const known = target[index];
    if (isValue(known) && isValue(value)) mergeInto(known, value);
    else if (Array.isArray(known) && Array.isArray(value)) mergeLists(known, value);
    else target[index] = value;
  }
}

/** One place in the answer with the path that leads to it. */
export type Place = { readonly value: Value; readonly path: readonly (string | number)[] };

/** The objects at a plan's path, `@` standing for every item of a list. Null and absent places are left out. */
export function placesAt(from: readonly Place[], path: readonly (string | number)[]): readonly Place[] {
  let places: readonly { value: unknown; path: readonly (string | number)[] }[] = from;
  for (const part of path) {
    places = places.flatMap(({ value, path: at }) => {
      if (part === '@') {
        return Array.isArray(value)
          ? value.map((item, index) => ({ value: item, path: [...at, index] }))
          : [];
      }
      if (!isValue(value)) return [];
      return [{ value: memberOf(value, String(part)), path: [...at, part] }];
    });
  }
  return places.flatMap(({ value, path: at }) => (isValue(value) ? [{ value, path: at }] : []));
}

/** What a subgraph needs of an entity, by the plan's selection; undefined where the entity lacks it. */
export function representationOf(
  schema: GraphQLSchema,
  entity: Value,
  selections: readonly QueryPlanSelectionNode[],
): Value | undefined {
  const result: Value = Object.create(null);
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      const key = selection.alias ?? selection.name;
      const value = memberOf(entity, key);
      if (value === undefined) return undefined;
      if (!selection.selections || value === null) {
        result[key] = value;
        continue;
      }
      const nested = nestedOf(schema, value, selection.selections);
      if (nested === undefined) return undefined;
      result[key] = nested;
    } else {
      if (selection.typeCondition && !isOfType(schema, entity, selection.typeCondition)) continue;
      const inner = representationOf(schema, entity, selection.selections);
      if (inner === undefined) return undefined;
      mergeInto(result, inner);
    }
  }
  return result;
}

function nestedOf(
  schema: GraphQLSchema,
  value: unknown,
  selections: readonly QueryPlanSelectionNode[],
): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => (item === null ? null : nestedOf(schema, item, selections)));
    return items.includes(undefined) ? undefined : items;
  }
  return isValue(value) ? representationOf(schema, value, selections) : value;
}

function isOfType(schema: GraphQLSchema, value: Value, condition: string, ifUnknown = false): boolean {
  const name = memberOf(value, '__typename');
  if (typeof name !== 'string') return ifUnknown;
  if (name === condition) return true;
  const type = schema.getType(name);
  const wanted = schema.getType(condition);
  return (
    isAbstractType(wanted) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(wanted, type)
  );
}

const fragment = '... on ';

/** Applies a plan's rewrites (set a value, rename a key) in place. */
export function rewrite(
  schema: GraphQLSchema,
  rewrites: readonly FetchDataRewrite[] | undefined,
  value: unknown,
): void {
  for (const step of rewrites ?? []) rewriteAt(schema, step, step.path, value);
}

function rewriteAt(
  schema: GraphQLSchema,
  step: FetchDataRewrite,
  path: readonly string[],
  value: unknown,
): void {
  if (Array.isArray(value)) {
    for (const item of value) rewriteAt(schema, step, path, item);
    return;
  }
  const [first, ...rest] = path;
  if (!isValue(value) || first === undefined) return;
  if (first.startsWith(fragment)) {
    if (isOfType(schema, value, first.slice(fragment.length), true)) rewriteAt(schema, step, rest, value);
  } else if (rest.length > 0) {
    rewriteAt(schema, step, rest, memberOf(value, first));
  } else if (step.kind === 'ValueSetter') {
    value[first] = step.setValueTo;
  } else if (memberOf(value, first) !== undefined && value[first] !== null) {
    value[step.renameKeyTo] = value[first];
    delete value[first];
  }
}
