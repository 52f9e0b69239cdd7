import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';

/** The rules by coordinate as the schema's text has them, and the schema: all that the reference knows. */
export type Rules = Readonly<Record<string, readonly (readonly string[])[]>>;

/** What an object holds: its type, and what each of its fields answers. */
export type Held = { readonly type: string; readonly get: (field: string) => unknown };

/** A field is allowed where every rule on it, its type, what it returns and (abstract) each implementer is met. */
export function allowed(
  schema: GraphQLSchema,
  rules: Rules,
  products: ReadonlySet<string>,
  parent: GraphQLCompositeType,
  field: string,
): boolean {
  const met = (coordinate: string): boolean => {
    const alternatives = rules[coordinate];
    return alternatives === undefined || alternatives.some((all) => all.every((one) => products.has(one)));
  };
  if (field.startsWith('__')) return true;
  const holders = [parent, ...(isAbstractType(parent) ? schema.getPossibleTypes(parent) : [])];
  const declared = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field] : undefined;
  return (
    holders.every(({ name }) => met(name) && met(`${name}.${field}`)) &&
    declared !== undefined &&
    met(getNamedType(declared.type).name)
  );
}

type Asked = { readonly node: FieldNode; readonly parent: GraphQLCompositeType };

/**
 * Answers an operation as one would by hand: field by field on each object, null where any way in which the
 * field was asked for is denied. Slow, without narrowing, without shaping.
 */
export function referenceAnswer(
  schema: GraphQLSchema,
  rules: Rules,
  products: ReadonlySet<string>,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  root: Held,
): unknown {
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

  const complete = (type: GraphQLOutputType, value: unknown, asked: readonly Asked[]): unknown => {
    if (value === null || value === undefined) return null;
    if (isListType(type)) return (value as unknown[]).map((item) => complete(type.ofType, item, asked));
    const named = getNamedType(type);
    if (!isCompositeType(named)) return value;
    const held = value as Held;
    const on = schema.getType(held.type);
    if (!isObjectType(on)) throw new TypeError('no object type');
    const fields = new Map<string, Asked[]>();
    for (const { node } of asked) if (node.selectionSet) collect(on, named, node.selectionSet, fields);
    return object(on, held, fields);
  };

  const object = (on: GraphQLObjectType, held: Held, fields: ReadonlyMap<string, Asked[]>): unknown => {
    const result: Record<string, unknown> = {};
    for (const [key, asked] of fields) {
      const name = asked[0]?.node.name.value ?? '';
      const type = on.getFields()[name]?.type;
      if (name === '__typename') result[key] = on.name;
      else if (asked.some(({ parent }) => !allowed(schema, rules, products, parent, name)))
        result[key] = null;
      else result[key] = type && complete(type, held.get(name), asked);
    }
    return result;
  };

  const query = schema.getQueryType();
  if (!query) throw new TypeError('no query type');
  const fields = new Map<string, Asked[]>();
  collect(query, query, operation.selectionSet, fields);
  return object(query, root, fields);
}
