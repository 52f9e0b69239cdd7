import { isValue, memberOf, type Value } from './value.ts';

/** Where something stands in the answer: response keys and positions in lists. */
export type Path = readonly (string | number)[];

/** A plan's path to objects of the answer: response keys, `@` standing for every item of a list. */
export type PlanPath = readonly string[];

/** The objects at a plan's path, each once. Null, absent and other places are left out. */
export function objectsAt(root: Value, path: PlanPath): readonly Value[] {
  let level: unknown[] = [root];
  for (const part of path) {
    const next: unknown[] = [];
    if (part === '@') {
      for (const list of level) {
        if (Array.isArray(list)) for (const item of list) if (item !== null) next.push(item);
      }
    } else {
      for (const value of level) {
        const member = isValue(value) ? memberOf(value, part) : undefined;
        if (member !== undefined && member !== null) next.push(member);
      }
    }
    level = next;
  }
  // Answers to equal representations are shared, so that one object may stand at several places.
  return level.length === 1 ? level.filter(isValue) : [...new Set(level)].filter(isValue);
}

/** Where each object at a plan's path stands: asked only where there is an error to be told. */
export function pathsAt(root: Value, path: PlanPath): ReadonlyMap<Value, readonly Path[]> {
  const found = new Map<Value, Path[]>();
  const visit = (value: unknown, depth: number, at: Path): void => {
    const part = path[depth];
    if (part === undefined) {
      if (!isValue(value)) return;
      const known = found.get(value);
      if (known) known.push(at);
      else found.set(value, [at]);
    } else if (part !== '@') {
      if (isValue(value)) visit(memberOf(value, part), depth + 1, [...at, part]);
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, depth + 1, [...at, index]);
    }
  };
  visit(root, 0, []);
  return found;
}
