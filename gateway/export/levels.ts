import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  type SelectionSetNode,
} from 'graphql';
import { fieldsOf, isConnection, isRows, keyOf, namedType, type TypedField } from './selection.ts';

/** How a value is written where a format tells kinds apart. */
export type ValueKind = 'text' | 'number' | 'boolean' | 'date' | 'instant';

/** A single value of an item: where it stands in it, and what it is. */
export type Leaf = {
  readonly path: readonly string[];
  readonly kind: ValueKind;
  /** In the words of the schema's descriptions: the Swedish word in parentheses. */
  readonly swedish: string;
};

/** A list on the way to a table's rows: how to reach it from an item of the list above, and what each item has. */
export type Level = {
  readonly path: readonly string[];
  /** The type of its items; of a connection's edges, that of their nodes. */
  readonly type: string;
  readonly leaves: readonly Leaf[];
  readonly swedish: string;
};

/** The levels along a way of keys through a selection; the first is the root, whose only item is the answer. */
export function levelsOf(
  way: readonly string[],
  set: SelectionSetNode,
  type: GraphQLNamedType,
  schema: GraphQLSchema,
): readonly Level[] {
  const levels: Level[] = [];
  let path: string[] = [];
  let swedish: string[] = [];
  /** `here`: the selections that stand for the same key, in different fragments. */
  let here: readonly { set: SelectionSetNode; type: GraphQLNamedType }[] = [{ set, type }];
  const add = () => {
    const leaves = new Map<string, Leaf>();
    for (const one of here) {
      for (const leaf of leavesOf(one.set, one.type, schema)) {
        if (!leaves.has(leaf.path.join('.'))) leaves.set(leaf.path.join('.'), leaf);
      }
    }
    const node = here
      .flatMap((one) => fieldsOf(one.set, one.type, schema))
      .find(({ field }) => keyOf(field) === 'node');
    const named = here[0]?.type.name ?? '';
    levels.push({
      path,
      type: node && named.endsWith('Edge') ? namedType(node).name : named,
      leaves: [...leaves.values()],
      swedish: swedish.join(': '),
    });
    path = [];
    swedish = [];
  };
  add();
  for (const key of way) {
    const fields = here
      .flatMap((one) => fieldsOf(one.set, one.type, schema))
      .filter(({ field }) => keyOf(field) === key);
    const [first] = fields;
    if (!first) break;
    path.push(key);
    const word = swedishOf(first);
    if (word !== '' && key !== 'edges' && key !== 'node') swedish.push(word);
    here = fields.flatMap((typed) =>
      typed.field.selectionSet ? [{ set: typed.field.selectionSet, type: namedType(typed) }] : [],
    );
    if (isRows(first)) add();
  }
  // A way without a list: what it leads to is the one row.
  if (levels.length > 1) return levels;
  const [root] = levels;
  add();
  return levels.map((level) => (level === root ? { ...level, leaves: [] } : level));
}

/** The single values of an item: those of its objects among them, those of its lists not. */
function leavesOf(set: SelectionSetNode, type: GraphQLNamedType, schema: GraphQLSchema): readonly Leaf[] {
  return fieldsOf(set, type, schema).flatMap((typed): readonly Leaf[] => {
    const { field } = typed;
    const key = keyOf(field);
    const swedish = swedishOf(typed);
    if (!field.selectionSet) return [{ path: [key], kind: kindOf(typed), swedish }];
    const named = namedType(typed);
    if (isRows(typed) || isConnection(named) || named.name === 'PageInfo') return [];
    return leavesOf(field.selectionSet, named, schema).map((leaf) => ({
      path: [key, ...leaf.path],
      kind: leaf.kind,
      swedish: [key === 'node' ? '' : swedish, leaf.swedish].filter((word) => word !== '').join(': '),
    }));
  });
}

const kinds: Readonly<Record<string, ValueKind>> = {
  Int: 'number',
  Float: 'number',
  Boolean: 'boolean',
  Date: 'date',
  DateTime: 'instant',
};

const kindOf = ({ is }: TypedField): ValueKind =>
  isListType(getNullableType(is.type)) ? 'text' : (kinds[getNamedType(is.type).name] ?? 'text');

/** The Swedish word of a field: the last one in parentheses of its description, or else the field's own name. */
function swedishOf({ is }: TypedField): string {
  const words = [...(is.description ?? '').matchAll(/\(([^()]+)\)/g)];
  const word = words.at(-1)?.[1] ?? is.name;
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
