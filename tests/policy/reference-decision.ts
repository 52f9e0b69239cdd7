import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';

/** The rules by coordinate as the schema's text has them, and the schema: all that the reference knows. */
export type Rules = Readonly<Record<string, readonly (readonly string[])[]>>;

/** What an object holds: its type, and what each of its fields answers. */
export type Held = { readonly type: string; readonly get: (field: string) => unknown };

/**
 * A field is allowed where every rule on it, its type, what it returns (abstract: some type that it may be), what its
 * given arguments hold and (abstract) each implementer is met.
 */
export function allowed(
  schema: GraphQLSchema,
  rules: Rules,
  products: ReadonlySet<string>,
  parent: GraphQLCompositeType,
  { name: { value: field }, arguments: given = [] }: FieldNode,
): boolean {
  const met = (coordinate: string): boolean => {
    const alternatives = rules[coordinate];
    return alternatives === undefined || alternatives.some((all) => all.every((one) => products.has(one)));
  };
  if (field.startsWith('__')) return true;
  const holders = [parent, ...(isAbstractType(parent) ? schema.getPossibleTypes(parent) : [])];
  const declared = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field] : undefined;
  const returned = declared && getNamedType(declared.type);
  const readable = (type: GraphQLNamedType, above: readonly GraphQLNamedType[]): boolean =>
    above.includes(type) ||
    (isInputObjectType(type)
      ? Object.values(type.getFields()).every((one) => readable(getNamedType(one.type), [...above, type]))
      : met(type.name));
  return (
    given.every(({ name }) => {
      const argument = declared?.args.find((one) => one.name === name.value);
      return argument === undefined || readable(getNamedType(argument.type), []);
    }) &&
    holders.every(({ name }) => met(name) && met(`${name}.${field}`)) &&
    declared !== undefined &&
    met(getNamedType(declared.type).name) &&
    (!isAbstractType(returned) || schema.getPossibleTypes(returned).some(({ name }) => met(name)))
  );
}

type Asked = { readonly node: FieldNode; readonly parent: GraphQLCompositeType };

/** An answer made by hand, and the response keys, from the root, of what was denied on the way. */
export type ReferenceAnswer = { readonly data: unknown; readonly denied: ReadonlySet<string> };

/**
 * Answers an operation as one would by hand: field by field on each object, null where any way in which the
 * field was asked for is denied, passed up to the nearest parent that may be null; no data where nothing is allowed.
 * Slow, without narrowing, without shaping.
 */
export function referenceAnswer(
  schema: GraphQLSchema,
  rules: Rules,
  products: ReadonlySet<string>,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  root: Held,
): ReferenceAnswer {
  const fragments = Object.fromEntries(
    document.definitions.flatMap((one) => (one.kind === 'FragmentDefinition' ? [[one.name.value, one]] : [])),
  );
  const operation = document.definitions.find((one) => one.kind === 'OperationDefinition');
  if (operation?.kind !== 'OperationDefinition') throw new TypeError('no operation');

  const collect = (
    on: GraphQLObjectType,
    parent: GraphQLCompositeType,
    set: SelectionSetNode,
    into: Map<string, Asked[]>,
  ): void => {
    for (const selection of set.selections) {
      const excluded = (selection.directives ?? []).some(({ name, arguments: given }) => {
        const value = given?.[0]?.value;
        const truth =
          value?.kind === 'BooleanValue'
            ? value.value
            : value?.kind === 'Variable' && variables[value.name.value] === true;
        return name.value === 'skip' ? truth : name.value === 'include' && !truth;
      });
      if (excluded) continue;
      if (selection.kind === 'Field') {
        const key = selection.alias?.value ?? selection.name.value;
        into.set(key, [...(into.get(key) ?? []), { node: selection, parent }]);
        continue;
      }
      const fragment = selection.kind === 'FragmentSpread' ? fragments[selection.name.value] : selection;
      if (!fragment) throw new TypeError('no such fragment');
      const condition = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : parent;
      if (!isCompositeType(condition)) throw new TypeError('no composite type');
      const applies = isAbstractType(condition) ? schema.isSubType(condition, on) : condition === on;
      if (applies) collect(on, condition, fragment.selectionSet, into);
    }
  };

  const denied = new Set<string>();
  const complete = (
    type: GraphQLOutputType,
    value: unknown,
    asked: readonly Asked[],
    path: string,
  ): unknown => {
    if (isNonNullType(type)) {
      const completed = complete(type.ofType, value, asked, path);
      return completed === null ? impossible : completed;
    }
    if (value === null || value === undefined) return null;
    if (isListType(type)) {
      const items = (value as unknown[]).map((item) => complete(type.ofType, item, asked, path));
      return items.some((item) => item === impossible) ? null : items;
    }
    const named = getNamedType(type);
    if (!isCompositeType(named)) return value;
    const held = value as Held;
    const on = schema.getType(held.type);
    if (!isObjectType(on)) throw new TypeError('no object type');
    const fields = new Map<string, Asked[]>();
    for (const { node, parent } of asked) {
      // The type that the operation speaks of: what it asks of an interface is asked of every implementer.
      const declared = 'getFields' in parent ? parent.getFields()[node.name.value]?.type : undefined;
      const spoken = declared && getNamedType(declared);
      if (node.selectionSet && isCompositeType(spoken)) collect(on, spoken, node.selectionSet, fields);
    }
    return object(on, held, fields, path);
  };

  const object = (
    on: GraphQLObjectType,
    held: Held,
    fields: ReadonlyMap<string, Asked[]>,
    above: string,
  ): unknown => {
    const result: Record<string, unknown> = {};
    for (const [key, asked] of fields) {
      const name = asked[0]?.node.name.value ?? '';
      const type = on.getFields()[name]?.type;
      const path = `${above}/${key}`;
      const refused = asked.some(({ parent, node }) => !allowed(schema, rules, products, parent, node));
      if (refused) denied.add(path);
      if (name === '__typename') result[key] = on.name;
      else if (type) result[key] = complete(type, refused ? null : held.get(name), asked, path);
    }
    return Object.values(result).includes(impossible) ? null : result;
  };

  const query = schema.getQueryType();
  if (!query) throw new TypeError('no query type');
  const fields = new Map<string, Asked[]>();
  collect(query, query, operation.selectionSet, fields);
  const data = object(query, root, fields, '');
  const nothing = fields.size > 0 && [...fields.keys()].every((key) => denied.has(`/${key}`));
  return { data: nothing ? null : data, denied };
}

/** A null that its type does not allow. */
const impossible = Symbol('null');
