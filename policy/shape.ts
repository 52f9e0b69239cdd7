import { type GraphQLOutputType, isListType, isNonNullType } from 'graphql';
import { type Decision, type Denial, type Shape, type ShapeEntry, typenameKey } from './decision.ts';

/** Where a denied field stood in the answer: the path of its first occurrence, and how often it occurred. */
export type Occurrence = {
  readonly denial: Denial;
  readonly path: readonly (string | number)[];
  readonly count: number;
};

type Path = readonly (string | number)[];
type Found = Map<Denial, { readonly path: Path; count: number }>;
type Expected = {
  readonly denials: Denial[];
  returns: GraphQLOutputType | null;
  child: Shape | null;
};
/** What stands at each response key of an object of one type. */
type Layout = ReadonlyMap<string, Expected>;

/**
 * Makes the answer to what was asked from the answer to what was left of it: puts denied fields back as null, drops
 * what narrowing added, and says where each stood. Where nothing was left, all of it is null. Where null may not stand it is passed up to the nearest parent that may be null, as any error's is. A denied
 * field whose parents turned out null or empty has no place in the answer and is reported by its response keys alone.
 */
export function shapeAnswer(
  data: unknown,
  { document, denials, shape: asked }: Decision,
): { readonly data: unknown; readonly occurrences: readonly Occurrence[] } {
  if (asked === null) return { data, occurrences: [] };
  const found: Found = new Map();
  const layouts = new Map<Shape, Map<string, Layout>>();

  /** The value as it may stand here; undefined where it is null and may not be. */
  const settle = (
    value: unknown,
    type: GraphQLOutputType | null,
    shape: Shape | null,
    path: Path,
  ): unknown => {
    if (!isNonNullType(type)) return settleNullable(value, type, shape, path);
    return settleNullable(value, type.ofType, shape, path) ?? undefined;
  };
  const settleNullable = (
    value: unknown,
    type: GraphQLOutputType | null,
    shape: Shape | null,
    path: Path,
  ): unknown => {
    if (shape === null || value === null || typeof value !== 'object') return value;
    if (!Array.isArray(value)) return settleObject(value, shape, path);
    const inner = isListType(type) ? type.ofType : null;
    const items = value.map((item, index) => settle(item, inner, shape, [...path, index]));
    return items.includes(undefined) ? null : items;
  };
  const settleObject = (source: object, shape: Shape, path: Path): unknown => {
    const values = source as Readonly<Record<string, unknown>>;
    const typename = Object.hasOwn(values, typenameKey) ? String(values[typenameKey]) : '';
    const shaped: Record<string, unknown> = Object.create(null);
    let passesUp = false;
    for (const [key, { denials, returns, child }] of layoutOf(layouts, shape, typename)) {
      for (const denial of denials) note(found, denial, [...path, key]);
      if (denials.length === 0 && !Object.hasOwn(values, key)) continue;
      const settled = settle(denials.length > 0 ? null : values[key], returns, child, [...path, key]);
      if (settled === undefined) passesUp = true;
      else shaped[key] = settled;
    }
    return passesUp ? null : shaped;
  };

  const shaped = settleNullable(document === null ? {} : data, null, asked, []);
  return {
    data: document === null ? null : shaped,
    occurrences: denials.map((denial) => {
      const place = found.get(denial);
      return { denial, path: place?.path ?? denial.path, count: place?.count ?? 0 };
    }),
  };
}

function note(found: Found, denial: Denial, path: Path): void {
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
  const layout = new Map<string, Expected>();
  for (const { key, returns, denial, child } of entries) {
    const known = layout.get(key) ?? { denials: [], returns, child: null };
    if (denial) known.denials.push(denial);
    if (child) known.child = known.child ? [...known.child, ...child] : child;
    layout.set(key, known);
  }
  return layout;
}
