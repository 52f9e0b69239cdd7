import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';

/** How often, of a thousand, a field is null, an error or an empty list, and an entity is not to be had. */
export type Mood = {
  readonly nulls: number;
  readonly errors: number;
  readonly empty: number;
  readonly absent: number;
};

export const calm: Mood = { nulls: 0, errors: 0, empty: 50, absent: 0 };
export const usual: Mood = { nulls: 80, errors: 40, empty: 100, absent: 20 };
export const stormy: Mood = { nulls: 250, errors: 200, empty: 100, absent: 100 };

/** An object of the world: its type in the subgraph that speaks of it, and its number. */
export type Thing = { readonly __typename: string; readonly k: number; readonly given?: unknown };

/** One subgraph of a federation: its name and its schema, links to the federation's specification included. */
export type Definition = { readonly name: string; readonly typeDefs: DocumentNode };

/**
 * What there is to be asked: a value for every type, number, field and arguments, the same whichever subgraph is asked,
 * however often and in whatever order. So two executors that ask the same are told the same.
 */
export type World = {
  /** Every field's answer; throws where the world has an error at it. */
  readonly fieldOf: (
    source: unknown,
    args: Readonly<Record<string, unknown>>,
    info: GraphQLResolveInfo,
  ) => unknown;
  /** The thing that a subgraph's reference is to, null where there is none, an error where it cannot be had. */
  readonly refer: (
    subgraph: string,
    type: string,
    reference: Readonly<Record<string, unknown>>,
  ) => Thing | null | GraphQLError;
};

/** A whole number below 2^32 from a text. */
const numberOf = (text: string): number => createHash('md5').update(text).digest().readUInt32LE();

type Facts = {
  /** The name under which a type's things are numbered: that of its interface, where some subgraph takes it for an object. */
  readonly families: ReadonlyMap<string, string>;
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** Coordinates that stand in some key: never null, never an error, and telling the thing's number. */
  readonly keyed: ReadonlySet<string>;
  readonly requirements: ReadonlyMap<string, SelectionSetNode>;
};

/**
 * A world for a federation. `strict` is its supergraph's whole schema: nullability is read from there, so that a schema
 * in which everything may be null is told the same.
 */
export function createWorld(
  seed: number,
  mood: Mood,
  definitions: readonly Definition[],
  strict: GraphQLSchema,
): World {
  const facts = factsOf(definitions);
  const family = (type: string) => facts.families.get(type) ?? type;
  const chance = (what: string, text: string, rate: number) =>
    rate > 0 && numberOf(`${seed} ${what} ${text}`) % 1000 < rate;

  const thing = (type: string, text: string): Thing => {
    const members = facts.members.get(type);
    const number = numberOf(`${seed} ${text}`);
    if (members) {
      const k = number % (members.length * 3);
      return { __typename: type, k };
    }
    const siblings = facts.members.get(family(type));
    const k = siblings ? (number % 3) * siblings.length + siblings.indexOf(type) : number % 4;
    return { __typename: type, k };
  };
  /** Of an interface whose members are numbered together, the member that a number is of. */
  const concrete = (type: string, k: number): Thing => {
    const members = facts.members.get(type) ?? [];
    return { __typename: members[k % members.length] ?? type, k };
  };

  const answerOf = (
    schema: GraphQLSchema,
    type: GraphQLOutputType,
    loose: GraphQLOutputType,
    text: string,
  ): unknown => {
    const nulls = isNonNullType(type) ? mood.nulls / 20 : mood.nulls;
    if (chance('null', text, nulls)) return null;
    const inner = getNullableType(type);
    if (isListType(inner)) {
      const item: GraphQLOutputType = inner.ofType;
      const length = chance('empty', text, mood.empty) ? 0 : 1 + (numberOf(`${seed} length ${text}`) % 3);
      return Array.from({ length }, (_, index) => answerOf(schema, item, loose, `${text} ${index}`));
    }
    if (isLeafType(inner)) return leafOf(inner, numberOf(`${seed} ${text}`), text);
    // The schema that asks may have an object where the supergraph has an interface.
    const named = schema.getType(getNamedType(loose).name);
    if (isObjectType(named)) return thing(named.name, text);
    if (!isAbstractType(named)) throw new TypeError(`no such type: ${named}`);
    if (isInterfaceType(named) && facts.members.has(named.name)) {
      return concrete(named.name, thing(named.name, text).k);
    }
    const possible = schema
      .getPossibleTypes(named)
      .map(({ name }) => name)
      .sort();
    return thing(possible[numberOf(`${seed} type ${text}`) % possible.length] ?? '', text);
  };

  const world: World = {
    fieldOf(source, args, info) {
      // A subgraph may call its root types otherwise.
      const type =
        info.parentType === info.schema.getQueryType()
          ? 'Query'
          : info.parentType === info.schema.getMutationType()
            ? 'Mutation'
            : info.parentType.name;
      const field = info.fieldName;
      const { k = 0, given } = (source ?? {}) as Partial<Thing>;
      const coordinate = `${family(type)}.${field}`;
      const declared = strictType(strict, type, field) ?? info.returnType;
      if (facts.keyed.has(`${type}.${field}`)) {
        const named = getNamedType(declared);
        if (!isLeafType(named)) return { __typename: named.name, k };
        return named.name === 'Int' ? k : `${family(type)}:${k}`;
      }
      const needs = facts.requirements.get(coordinate);
      const needed = needs
        ? given === undefined
          ? requiredOf(world, needs, { __typename: type, k }, info)
          : pick(needs, given)
        : undefined;
      const text = `${coordinate} ${k} ${JSON.stringify(args)} ${JSON.stringify(needed) ?? ''}`;
      if (chance('error', `${coordinate} ${k} ${JSON.stringify(args)}`, mood.errors)) {
        const code = numberOf(text) % 3;
        throw new GraphQLError(`No ${coordinate} of ${k}.`, {
          extensions: code === 0 ? {} : { code: code === 1 ? 'AREA_NOT_COVERED' : 'FORBIDDEN', k },
        });
      }
      return answerOf(info.schema, declared, info.returnType, text);
    },
    refer(subgraph, type, reference) {
      const k = numberIn(Object.entries(reference).filter(([field]) => facts.keyed.has(`${type}.${field}`)));
      if (chance('absent', `${subgraph} ${type} ${k}`, mood.absent)) {
        if (k % 2 === 0) return null;
        return new GraphQLError(`No ${family(type)} ${k} in ${subgraph}.`, {
          extensions: { code: 'NOT_FOUND' },
        });
      }
      return facts.members.has(type) && isInterfaceIn(definitions, subgraph, type)
        ? { ...concrete(type, k), given: reference }
        : { __typename: type, k, given: reference };
    },
  };
  return world;
}

const strictType = (strict: GraphQLSchema, type: string, field: string): GraphQLOutputType | undefined => {
  const found = strict.getType(type);
  return isObjectType(found) || isInterfaceType(found) ? found.getFields()[field]?.type : undefined;
};

/** The number that a reference's keys tell: each is a text that ends with it, or it. */
function numberIn(keys: unknown): number {
  const text = JSON.stringify(keys);
  const told = /:(\d+)"/.exec(text) ?? /,(\d+)\]/.exec(text);
  if (!told) throw new TypeError(`a reference without a key: ${text}`);
  return Number(told[1]);
}

function leafOf(type: { readonly name: string }, number: number, text: string): unknown {
  if (isEnumType(type)) {
    const values = type.getValues();
    return values[number % values.length]?.name;
  }
  // Zero, false and the empty text are values: an executor must not take them for none.
  switch (type.name) {
    case 'Int':
      return number % 5;
    case 'Float':
      return (number % 6) / 2;
    case 'Boolean':
      return number % 2 === 0;
    case 'GeoJSON':
      return { type: 'Point', coordinates: [number % 90, number % 7] };
    default:
      return number % 11 === 0 ? '' : `${text.split(' ').slice(0, 2).join('#')}~${number % 1000}`;
  }
}

/** What a reference holds of what is required, in the order in which it is required. */
function pick(set: SelectionSetNode, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => pick(set, item));
  if (value === null || typeof value !== 'object') return value ?? null;
  return set.selections.flatMap((selection) => {
    if (selection.kind !== Kind.FIELD) return [];
    const member = (value as Record<string, unknown>)[selection.name.value];
    return [selection.selectionSet ? pick(selection.selectionSet, member) : (member ?? null)];
  });
}

/** The same, worked out where no subgraph has to be told. */
function requiredOf(world: World, set: SelectionSetNode, source: Thing, info: GraphQLResolveInfo): unknown {
  const below = (value: unknown, inner: SelectionSetNode): unknown => {
    if (Array.isArray(value)) return value.map((item) => below(item, inner));
    return value === null ? null : requiredOf(world, inner, value as Thing, info);
  };
  return set.selections.flatMap((selection) => {
    if (selection.kind !== Kind.FIELD) return [];
    const value = asked(world, selection, source, info);
    return [selection.selectionSet ? below(value, selection.selectionSet) : value];
  });
}

function asked(world: World, selection: FieldNode, source: Thing, info: GraphQLResolveInfo): unknown {
  const parentType = info.schema.getType(source.__typename);
  if (!isObjectType(parentType)) return null;
  const field = parentType.getFields()[selection.name.value];
  if (!field) return null;
  try {
    return world.fieldOf(source, {}, { ...info, parentType, fieldName: field.name, returnType: field.type });
  } catch {
    return null;
  }
}

const isInterfaceIn = (definitions: readonly Definition[], subgraph: string, type: string): boolean =>
  definitions.some(
    ({ name, typeDefs }) =>
      name === subgraph &&
      typeDefs.definitions.some(
        (one) => one.kind === Kind.INTERFACE_TYPE_DEFINITION && one.name.value === type,
      ),
  );

function factsOf(definitions: readonly Definition[]): Facts {
  const types = definitions.flatMap(({ typeDefs }) =>
    typeDefs.definitions.flatMap((one) =>
      one.kind === Kind.OBJECT_TYPE_DEFINITION ||
      one.kind === Kind.OBJECT_TYPE_EXTENSION ||
      one.kind === Kind.INTERFACE_TYPE_DEFINITION
        ? [one]
        : [],
    ),
  );
  type Type = (typeof types)[number];
  const selections = (node: Pick<ObjectTypeDefinitionNode, 'directives'>, directive: string) =>
    (node.directives ?? []).flatMap(({ name, arguments: given }) => {
      if (name.value !== directive) return [];
      const fields = given?.find((one) => one.name.value === 'fields')?.value;
      return fields?.kind === Kind.STRING ? [selectionOf(fields.value)] : [];
    });
  const objects = types.filter(({ directives }) =>
    directives?.some(({ name }) => name.value === 'interfaceObject'),
  );
  const families = new Map<string, string>();
  const members = new Map<string, readonly string[]>();
  for (const { name } of objects) {
    const found = new Set(
      types.flatMap((one) =>
        one.kind !== Kind.INTERFACE_TYPE_DEFINITION &&
        one.interfaces?.some((implemented) => implemented.name.value === name.value)
          ? [one.name.value]
          : [],
      ),
    );
    members.set(name.value, [...found].sort());
    for (const member of found) families.set(member, name.value);
  }
  const keyed = new Set<string>();
  const typeOf = (type: string, field: string): string | undefined => {
    const found = types
      .filter(({ name }) => name.value === type)
      .flatMap((one: Type) => one.fields ?? [])
      .find(({ name }) => name.value === field)?.type;
    let inner = found;
    while (inner && inner.kind !== Kind.NAMED_TYPE) inner = inner.type;
    return inner?.name.value;
  };
  const markKeyed = (type: string, set: SelectionSetNode) => {
    for (const selection of set.selections) {
      if (selection.kind !== Kind.FIELD) continue;
      keyed.add(`${type}.${selection.name.value}`);
      const inner = typeOf(type, selection.name.value);
      if (inner && selection.selectionSet) markKeyed(inner, selection.selectionSet);
    }
  };
  const requirements = new Map<string, SelectionSetNode>();
  for (const type of types) {
    for (const set of selections(type, 'key')) markKeyed(type.name.value, set);
    for (const field of type.fields ?? []) {
      const [set] = selections(field, 'requires');
      if (set)
        requirements.set(`${families.get(type.name.value) ?? type.name.value}.${field.name.value}`, set);
    }
  }
  return { families, members, keyed, requirements };
}

function selectionOf(fields: string): SelectionSetNode {
  const [operation] = parse(`{ ${fields} }`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new TypeError(`no fields: ${fields}`);
  return operation.selectionSet;
}
