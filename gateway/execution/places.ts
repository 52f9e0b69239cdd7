import { mostPlaces, tooLarge } from './allowance.ts';
import { isValue, memberOf, type Value } from './value.ts';

/** Where something stands in the answer: response keys and positions in lists. */
export type Path = readonly (string | number)[];

/** A plan's path to objects of the answer: response keys, `@` standing for every item of a list. */
export type PlanPath = readonly string[];

/** Where each object at a plan's path stands: asked only where there is an error to be told. */
export function pathsAt(root: Value, path: PlanPath): ReadonlyMap<Value, readonly Path[]> {
  const found = new Map<Value, Path[]>();
  let visited = 0;
  const visit = (value: unknown, depth: number, at: Path): void => {
    visited += 1;
    if (visited > mostPlaces) tooLarge();
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
