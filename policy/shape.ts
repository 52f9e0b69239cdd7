import { type Denial, type Shape, type ShapeEntry, typenameKey } from './decision.ts';

/** Where a denied field stood in the answer: the path of its first occurrence, and how often it occurred. */
export type Occurrence = {
  readonly denial: Denial;
  readonly path: readonly (string | number)[];
  readonly count: number;
};

type Found = Map<Denial, { readonly path: readonly (string | number)[]; count: number }>;
/** What stands at each response key of an object of one type. */
type Layout = ReadonlyMap<string, { readonly denials: Denial[]; readonly child: Shape | null }>;

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
  const found: Found = new Map();
  const layouts = new Map<Shape, Map<string, Layout>>();
  const walk = (value: unknown, shape: Shape, path: readonly (string | number)[]): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => walk(item, shape, [...path, index]));
    if (value === null || typeof value !== 'object') return value;
    const source = value as Readonly<Record<string, unknown>>;
    const typename = Object.hasOwn(source, typenameKey) ? String(source[typenameKey]) : '';
    const shaped: Record<string, unknown> = Object.create(null);
    for (const [key, { denials, child }] of layoutOf(layouts, shape, typename)) {
      if (denials.length > 0) {
        shaped[key] = null;
        for (const denial of denials) note(found, denial, [...path, key]);
      } else if (Object.hasOwn(source, key)) {
        shaped[key] = child ? walk(source[key], child, [...path, key]) : source[key];
      }
    }
    return shaped;
  };
  const shaped = walk(data, shape, []);
  return {
    data: shaped,
    occurrences: denials.map((denial) => {
      const place = found.get(denial);
      return { denial, path: place?.path ?? denial.path, count: place?.count ?? 0 };
    }),
  };
}

function note(found: Found, denial: Denial, path: readonly (string | number)[]): void {
  const place = found.get(denial);
  if (place) place.count += 1;
  else found.set(denial, { path, count: 1 });
}

/** The keys of an object of the type, in the order of the operation; a type of '' is the only one there can be. */
function layoutOf(layouts: Map<Shape, Map<string, Layout>>, shape: Shape, typename: string): Layout {
  let byType = layouts.get(shape);
  if (!byType) {
    byType = new Map();
    layouts.set(shape, byType);
  }
  let layout = byType.get(typename);
  if (!layout) {
    layout = layOut(
      shape.filter(({ types }) => types === null || typename === '' || types.includes(typename)),
    );
    byType.set(typename, layout);
  }
  return layout;
}

function layOut(entries: readonly ShapeEntry[]): Layout {
  const layout = new Map<string, { denials: Denial[]; child: Shape | null }>();
  for (const { key, denial, child } of entries) {
    const known = layout.get(key) ?? { denials: [], child: null };
    if (denial) known.denials.push(denial);
    if (child) known.child = known.child ? [...known.child, ...child] : child;
    layout.set(key, known);
  }
  return layout;
}
