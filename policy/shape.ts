import { type Denial, type Shape, typenameKey } from './decision.ts';

/** Where a denied field stood in the answer: the path of its first occurrence, and how often it occurred. */
export type Occurrence = {
  readonly denial: Denial;
  readonly path: readonly (string | number)[];
  readonly count: number;
};

/**
 * Puts denied fields back as null where they were asked for, drops what narrowing added, and says where each
 * stood. A denied field whose parents turned out null or empty has no place in the answer and is reported by its
 * response keys alone.
 */
export function shapeAnswer(
  data: unknown,
  shape: Shape,
  denials: readonly Denial[],
): { readonly data: unknown; readonly occurrences: readonly Occurrence[] } {
  const found = new Map<Denial, { path: readonly (string | number)[]; count: number }>();
  const shaped = walk(data, shape, [], found);
  return {
    data: shaped,
    occurrences: denials.map((denial) => {
      const place = found.get(denial);
      return { denial, path: place?.path ?? denial.path, count: place?.count ?? 0 };
    }),
  };
}

function walk(
  value: unknown,
  shape: Shape,
  path: readonly (string | number)[],
  found: Map<Denial, { path: readonly (string | number)[]; count: number }>,
): unknown {
  if (Array.isArray(value)) return value.map((item, index) => walk(item, shape, [...path, index], found));
  if (value === null || typeof value !== 'object') return value;
  const source = value as Readonly<Record<string, unknown>>;
  const typename = source[typenameKey];
  const nulls = new Set<string>();
  for (const { key, types, denial } of shape.denied) {
    if (types !== null && typeof typename === 'string' && !types.includes(typename)) continue;
    nulls.add(key);
    const place = found.get(denial);
    if (place) place.count += 1;
    else found.set(denial, { path: [...path, key], count: 1 });
  }
  const shaped: Record<string, unknown> = {};
  for (const key of shape.keys) {
    if (nulls.has(key)) shaped[key] = null;
    else if (key in source) {
      const child = shape.children.get(key);
      shaped[key] = child ? walk(source[key], child, [...path, key], found) : source[key];
    }
  }
  return shaped;
}
