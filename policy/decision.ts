import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { AuthorizationModel, Requirement } from './authorization-model.ts';

/** One field of the operation that the scope does not reach. */
export type Denial = {
  /** Response keys from the root; list positions are found when the answer is shaped. */
  readonly path: readonly string[];
  readonly coordinate: string;
  /** The data products that are missing: the smallest set that would do. */
  readonly missing: readonly string[];
};

/**
 * How an answer to the narrowed document becomes an answer to the one that was asked: the response keys of one
 * selection in the order of the operation, each with the object types that it was asked of.
 */
export type Shape = readonly ShapeEntry[];

/** One response key of a selection. The same key may come several times, of different types or with more below it. */
export type ShapeEntry = {
  readonly key: string;
  /** Object types that it was asked of; null for all of them. */
  readonly types: readonly string[] | null;
  /** What those types' field gives: where null may not stand, null is passed up. Null for type names and introspection. */
  readonly returns: GraphQLOutputType | null;
  /** Why it is null in the answer; null where it is allowed. */
  readonly denial: Denial | null;
  /** What is below it; null where the answer is passed on as it is. */
  readonly child: Shape | null;
};

/** The decision on one operation. `document` null: nothing of it is allowed, and no subgraph is asked. */
export type Decision = {
  readonly document: DocumentNode | null;
  readonly denials: readonly Denial[];
  /** Null where nothing was denied: the answer is passed on as it is. */
  readonly shape: Shape | null;
};

/** The alias that carries type names while an answer is narrowed. No partner may use it: validation refuses aliases in `__`. */
export const typenameKey = '__hub_typename';

export type DecisionInput = {
  /** The public schema (the API schema of the supergraph). */
  readonly schema: GraphQLSchema;
  readonly model: AuthorizationModel;
  /** A valid document. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The data products of the scope. */
  readonly products: ReadonlySet<string>;
};

type Narrowed = { readonly selections: readonly SelectionNode[]; readonly shape: Shape };

/**
 * Decides each coordinate of an operation and takes out what is denied. `@skip` and `@include` are applied
 * first, so that a branch which is not asked for is neither decided nor refused; fragments are laid out in place,
 * so that nothing can be reached through a name. Pure and total over valid documents.
 */
export function decide(input: DecisionInput): Decision {
  const { schema, operation } = input;
  const root = schema.getRootType(operation.operation);
  if (!root) return { document: null, denials: [], shape: null };
  const denials: Denial[] = [];
  const fragments = new Map(
    input.document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const walker = new Walker(input, fragments, denials);
  const { selections, shape } = walker.narrow(root, operation.selectionSet, []);
  if (denials.length === 0) return { document: input.document, denials, shape: null };
  if (selections.length === 0) return { document: null, denials, shape };
  const used = variablesIn(selections);
  const narrowed: OperationDefinitionNode = {
    ...operation,
    variableDefinitions: operation.variableDefinitions?.filter((definition) =>
      used.has(definition.variable.name.value),
    ),
    selectionSet: { kind: Kind.SELECTION_SET, selections: [...selections] },
  };
  return { document: { kind: Kind.DOCUMENT, definitions: [narrowed] }, denials, shape };
}

/** Whether a decision denies, anywhere in the operation, what an earlier one on the same operation allowed. */
export function narrows(then: Decision, now: Decision): boolean {
  const place = ({ path, coordinate }: Denial) => `${path.join('.')} ${coordinate}`;
  const denied = new Set(then.denials.map(place));
  return now.denials.some((denial) => !denied.has(place(denial)));
}

/**
 * Every rule on asking a type for a field: those of the type and of the field (where the type is abstract, of every
 * possible type too), of what the field returns, and of the types of the arguments that it is given: whoever may not
 * read a value may not filter by it either. All must be met. The one source for decisions and contracts.
 */
export function rulesOn(
  { requirements, possibleTypes }: AuthorizationModel,
  type: string,
  field: string,
  returned: string,
  given: readonly string[],
): readonly Requirement[] {
  const holders = [type, ...(possibleTypes.get(type) ?? [])];
  return [...holders.flatMap((holder) => [holder, `${holder}.${field}`]), returned, ...given].flatMap(
    (coordinate) => requirements.get(coordinate) ?? [],
  );
}

/** The smallest set of products that is missing for a list of requirements, or null where all are met. */
export function missingFor(
  requirements: readonly Requirement[] | undefined,
  products: ReadonlySet<string>,
): readonly string[] | null {
  const missing = new Set<string>();
  for (const requirement of requirements ?? []) {
    let best: readonly string[] | null = null;
    for (const all of requirement) {
      const lacking = all.filter((product) => !products.has(product));
      if (best === null || lacking.length < best.length) best = lacking;
    }
    for (const product of best ?? ['']) missing.add(product);
  }
  return missing.size === 0 ? null : [...missing].sort();
}

class Walker {
  readonly #input: DecisionInput;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #denials: Denial[];

  constructor(
    input: DecisionInput,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    denials: Denial[],
  ) {
    this.#input = input;
    this.#fragments = fragments;
    this.#denials = denials;
  }

  narrow(type: GraphQLCompositeType, set: SelectionSetNode, path: readonly string[]): Narrowed {
    const shape: ShapeEntry[] = [];
    const types = isObjectType(type) ? [type.name] : null;
    const selections = this.#selections(type, set, path, types, shape);
    return { selections, shape };
  }

  #selections(
    type: GraphQLCompositeType,
    set: SelectionSetNode,
    path: readonly string[],
    condition: readonly string[] | null,
    shape: ShapeEntry[],
  ): readonly SelectionNode[] {
    const kept: SelectionNode[] = [];
    for (const selection of set.selections) {
      if (!this.#included(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        kept.push(...this.#field(type, selection, path, condition, shape));
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(selection.name.value) : selection;
      if (!fragment) continue;
      const on = fragment.typeCondition?.name.value;
      const inner = on === undefined ? type : this.#input.schema.getType(on);
      if (!inner || !isCompositeType(inner)) continue;
      const types = on === undefined ? condition : intersect(condition, this.#objectTypes(inner));
      // No object here can be of these types: the selection asks for nothing, so there is nothing to deny.
      if (types?.length === 0) continue;
      const within = this.#selections(inner, fragment.selectionSet, path, types, shape);
      if (within.length === 0) continue;
      kept.push({
        kind: Kind.INLINE_FRAGMENT,
        typeCondition:
          on === undefined ? undefined : { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: on } },
        selectionSet: { kind: Kind.SELECTION_SET, selections: [...within] },
      });
    }
    return kept;
  }

  #field(
    parent: GraphQLCompositeType,
    field: FieldNode,
    path: readonly string[],
    condition: readonly string[] | null,
    shape: ShapeEntry[],
  ): readonly SelectionNode[] {
    const key = field.alias?.value ?? field.name.value;
    const plain: FieldNode = {
      ...field,
      directives: field.directives?.filter(({ name }) => name.value !== 'skip' && name.value !== 'include'),
    };
    if (field.name.value.startsWith('__')) {
      shape.push({ key, types: condition, returns: null, denial: null, child: null });
      return [plain];
    }
    const definition = 'getFields' in parent ? parent.getFields()[field.name.value] : undefined;
    if (!definition) return [];
    const returned = getNamedType(definition.type);
    const note = (denial: Denial | null, child: Shape | null) => {
      for (const { types, returns } of this.#returns(parent, definition, condition)) {
        shape.push({ key, types, returns, denial, child });
      }
    };
    const fieldPath = [...path, key];
    const given = (field.arguments ?? []).flatMap(({ name }) => {
      const argument = definition.args.find((one) => one.name === name.value);
      return argument ? [getNamedType(argument.type).name] : [];
    });
    const { model, products } = this.#input;
    const missing = missingFor(rulesOn(model, parent.name, definition.name, returned.name, given), products);
    if (missing) {
      const denial = { path: fieldPath, coordinate: `${parent.name}.${definition.name}`, missing };
      this.#denials.push(denial);
      note(denial, null);
      return [];
    }
    if (!field.selectionSet || !isCompositeType(returned)) {
      note(null, null);
      return [plain];
    }
    const child = this.narrow(returned, field.selectionSet, fieldPath);
    note(null, child.shape);
    const selections = [...child.selections];
    if (isAbstractType(returned) || selections.length === 0) selections.unshift(typenameSelection);
    return [{ ...plain, selectionSet: { kind: Kind.SELECTION_SET, selections } }];
  }

  /** What the field gives, by object type: implementers of an interface may promise more than it does. */
  #returns(
    parent: GraphQLCompositeType,
    { name, type }: GraphQLField<unknown, unknown>,
    condition: readonly string[] | null,
  ): readonly Pick<ShapeEntry, 'types' | 'returns'>[] {
    if (!isInterfaceType(parent)) return [{ types: condition, returns: type }];
    const groups = new Map<string, { types: string[]; returns: GraphQLOutputType }>();
    for (const holder of intersect(condition, this.#objectTypes(parent))) {
      const object = this.#input.schema.getType(holder);
      const returns = isObjectType(object) ? (object.getFields()[name]?.type ?? type) : type;
      const group = groups.get(String(returns));
      if (group) group.types.push(holder);
      else groups.set(String(returns), { types: [holder], returns });
    }
    if (groups.size > 1) return [...groups.values()];
    return [{ types: condition, returns: [...groups.values()][0]?.returns ?? type }];
  }

  #objectTypes(type: GraphQLCompositeType): readonly string[] {
    if (isObjectType(type)) return [type.name];
    return this.#input.schema.getPossibleTypes(type).map(({ name }) => name);
  }

  #included(selection: SelectionNode): boolean {
    for (const directive of selection.directives ?? []) {
      const name = directive.name.value;
      if (name !== 'skip' && name !== 'include') continue;
      const value = directive.arguments?.find((argument) => argument.name.value === 'if')?.value;
      const truth =
        value?.kind === Kind.BOOLEAN
          ? value.value
          : value?.kind === Kind.VARIABLE && this.#input.variables[value.name.value] === true;
      if (name === 'skip' ? truth : !truth) return false;
    }
    return true;
  }
}

const typenameSelection: FieldNode = {
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: typenameKey },
  name: { kind: Kind.NAME, value: '__typename' },
};

function intersect(condition: readonly string[] | null, types: readonly string[]): readonly string[] {
  return condition === null ? types : types.filter((type) => condition.includes(type));
}

function variablesIn(selections: readonly SelectionNode[]): ReadonlySet<string> {
  const found = new Set<string>();
  visit({ kind: Kind.SELECTION_SET, selections } satisfies SelectionSetNode, {
    Variable: ({ name }) => {
      found.add(name.value);
    },
  });
  return found;
}
