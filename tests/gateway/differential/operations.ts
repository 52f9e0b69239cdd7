import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
  isUnionType,
  parse,
  validate,
} from 'graphql';
import type { Question } from './executors.ts';

/** Numbers in [0, 1), and what is picked by them. */
type Dice = {
  readonly next: () => number;
  chance(of: number): boolean;
  below(end: number): number;
  pick<T>(list: readonly T[]): T | undefined;
};

/** Makes dice of a source of numbers in [0, 1). */
export const dice = (next: () => number): Dice => ({
  next,
  chance: (of) => next() < of,
  below: (end) => Math.floor(next() * end),
  pick: (list) => list[Math.floor(next() * list.length)],
});

/** A variable that a document declares: its type as GraphQL writes it, its default if any, and a value if it is given. */
type Variable = { readonly type: string; readonly fallback?: string | undefined; readonly given?: unknown };

/** A value for an input type, undefined where it is left out. Enumerations stand as their names. */
export function inputValue(type: GraphQLInputType, roll: Dice, depth = 2): unknown {
  if (isNonNullType(type)) {
    const inner = type.ofType as GraphQLInputType;
    return inputValue(inner, { ...roll, chance: () => false }, depth) ?? null;
  }
  if (roll.chance(0.08)) return null;
  if (isListType(type)) {
    const item = type.ofType as GraphQLInputType;
    return Array.from({ length: 1 + roll.below(2) }, () =>
      inputValue(item, { ...roll, chance: () => false }, depth),
    );
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => isRequiredInputField(field) || (depth > 0 && roll.next() < 0.4),
    );
    return Object.fromEntries(fields.map((field) => [field.name, inputValue(field.type, roll, depth - 1)]));
  }
  if (isEnumType(type)) return roll.pick(type.getValues())?.name;
  switch (type.name) {
    case 'Int':
      return roll.below(4);
    case 'Float':
      return roll.below(6) / 2;
    case 'Boolean':
      return roll.below(2) === 0;
    default:
      return roll.pick(['1', 'a b', 'Å"\\', '']);
  }
}

/** The same as it stands in a document. */
function literal(value: unknown, type: GraphQLInputType): string {
  if (value === null || value === undefined) return 'null';
  if (isNonNullType(type)) return literal(value, type.ofType as GraphQLInputType);
  if (isListType(type)) {
    const item = type.ofType as GraphQLInputType;
    return `[${(value as unknown[]).map((one) => literal(one, item)).join(', ')}]`;
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const members = Object.entries(value as object).flatMap(([name, member]) => {
      const field = fields[name];
      return field ? [`${name}: ${literal(member, field.type)}`] : [];
    });
    return `{ ${members.join(', ')} }`;
  }
  return isEnumType(type) ? String(value) : JSON.stringify(value);
}

const introspections = [
  '__schema { queryType { name } }',
  's: __schema { types { name kind } directives { name } }',
  '__type(name: "Query") { name fields { name type { kind ofType { name } } } }',
  'none: __type(name: "NoSuchType") { name }',
];

/** How a generator writes: how deep, how broad, and how often every object's `__typename` is asked for. */
export type Manner = { readonly depth: number; readonly breadth: number; readonly typed: number };

/**
 * A random question that is valid, or undefined where none came out: aliases, fragments named and inline, nested and
 * without a type, `@skip` and `@include`, variables with defaults and without, `__typename` anywhere, introspection
 * beside data, the same field under two aliases with different arguments, mutations.
 */
export function randomQuestion(schema: GraphQLSchema, roll: Dice, manner: Manner): Question | undefined {
  const variables = new Map<string, Variable>();
  const composite = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLCompositeType => isCompositeType(type) && !type.name.startsWith('__'),
  );
  const objects = (type: GraphQLCompositeType) =>
    isObjectType(type) ? [type] : schema.getPossibleTypes(type);
  const overlapping = (one: GraphQLCompositeType) => {
    const own = new Set(objects(one));
    return (other: GraphQLCompositeType) => objects(other).some((type) => own.has(type));
  };
  const typed = roll.chance(manner.typed);
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const mutates = schema.getMutationType() && roll.chance(0.12);
  const root = mutates ? schema.getMutationType() : schema.getQueryType();
  if (!root) return undefined;
  const fragments = ['F0', 'F1', 'F2'].flatMap((name) => {
    const type = roll.pick(composite.filter((one) => !roots.includes(one as never)));
    return type ? [{ name, type }] : [];
  });

  const declare = (variable: Variable): string => {
    const name = `v${variables.size}`;
    variables.set(name, variable);
    return `$${name}`;
  };
  const condition = (): string => {
    if (roll.chance(0.3)) return roll.chance(0.5) ? 'true' : 'false';
    const known = [...variables].flatMap(([name, { type }]) => (type === 'Boolean!' ? [`$${name}`] : []));
    if (known.length > 0 && roll.chance(0.6)) return roll.pick(known) ?? 'true';
    const given = roll.chance(0.5);
    return roll.chance(0.3)
      ? declare({
          type: 'Boolean!',
          fallback: String(roll.chance(0.6)),
          ...(given ? { given: roll.chance(0.6) } : {}),
        })
      : declare({ type: 'Boolean!', given: roll.chance(0.6) });
  };
  const steer = () => {
    if (!roll.chance(0.13)) return '';
    const first = roll.chance(0.5) ? 'skip' : 'include';
    const second = first === 'skip' ? 'include' : 'skip';
    const both = roll.chance(0.2) ? ` @${second}(if: ${condition()})` : '';
    return ` @${first}(if: ${condition()})${both}`;
  };
  const argument = ({ name, type, defaultValue }: GraphQLArgument): string => {
    if (!(isNonNullType(type) && defaultValue === undefined) && roll.chance(0.5)) return '';
    const value = inputValue(type, roll);
    if (roll.chance(0.5)) return `${name}: ${literal(value, type)}`;
    if (isNonNullType(type) || roll.chance(0.5))
      return `${name}: ${declare({ type: String(type), given: value })}`;
    const fallback = literal(inputValue(type, roll), type);
    return `${name}: ${declare({ type: String(type), fallback, ...(roll.chance(0.5) ? { given: value } : {}) })}`;
  };

  const field = (
    one: GraphQLField<unknown, unknown>,
    depth: number,
    after: number,
    again = false,
  ): string => {
    const returned = getNamedType(one.type);
    if (isCompositeType(returned) && depth <= 0) return 't: __typename';
    const args = one.args.map(argument).filter((text) => text !== '');
    // A name of its own where there are arguments: else most operations would ask two things under one name.
    const alias =
      args.length > 0 || again || roll.chance(0.2)
        ? `${roll.pick(['a', 'b', 'constructor_'])}${roll.below(50)}: `
        : '';
    const below = isCompositeType(returned) ? ` { ${selections(returned, depth - 1, after)} }` : '';
    const text = `${alias}${one.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${steer()}${below}`;
    return !again && one.args.length > 0 && roll.chance(0.2)
      ? `${text} ${field(one, depth, after, true)}`
      : text;
  };
  const selection = (type: GraphQLCompositeType, depth: number, after: number): string => {
    const die = roll.next();
    if (die < 0.1) {
      const fragment = roll.pick(fragments.slice(after).filter((one) => overlapping(type)(one.type)));
      if (fragment) return `...${fragment.name}${steer()}`;
    }
    if ((die < 0.25 || (!isObjectType(type) && die < 0.5)) && depth > 0) {
      const on = roll.pick(composite.filter(overlapping(type)));
      if (on) return `... on ${on.name}${steer()} { ${selections(on, depth - 1, after)} }`;
    }
    if (die > 0.97 && depth > 0)
      return `...${steer() || ' @include(if: true)'} { ${selections(type, depth - 1, after)} }`;
    if (die > 0.93 || isUnionType(type)) return roll.chance(0.5) ? '__typename' : 't: __typename';
    if (type === root && depth === manner.depth && !mutates && die > 0.9)
      return roll.pick(introspections) ?? '__typename';
    const one = roll.pick(Object.values(isInterfaceType(type) || isObjectType(type) ? type.getFields() : {}));
    return one ? field(one, depth, after) : '__typename';
  };
  const selections = (type: GraphQLCompositeType, depth: number, after: number): string => {
    const listed = Array.from({ length: 1 + roll.below(manner.breadth) }, () =>
      selection(type, depth, after),
    );
    return [...(typed ? ['__typename'] : []), ...listed].join(' ');
  };

  const body = selections(root, manner.depth, 0);
  const named = new Map(
    fragments.map(({ name, type }, index) => [
      name,
      `fragment ${name} on ${type.name} { ${selections(type, 2, index + 1)} }`,
    ]),
  );
  const used = new Set<string>();
  const visit = (text: string) => {
    for (const [, name = ''] of text.matchAll(/\.\.\.(F\d)/g)) {
      if (used.has(name)) continue;
      used.add(name);
      visit(named.get(name) ?? '');
    }
  };
  visit(body);
  const written = [body, ...[...used].sort().map((name) => named.get(name) ?? '')].join('\n');
  const declared = [...variables].filter(([name]) => new RegExp(`\\$${name}\\b`).test(written));
  const head = declared.map(
    ([name, { type, fallback }]) => `$${name}: ${type}${fallback === undefined ? '' : ` = ${fallback}`}`,
  );
  const query = `${mutates ? 'mutation' : 'query'} Q${head.length > 0 ? `(${head.join(', ')})` : ''} { ${written.replace(body, `${body} }`)}`;
  if (validate(schema, parse(query)).length > 0) return undefined;
  const given = declared.flatMap(([name, { given }]) =>
    given === undefined ? [] : [[name, given] as const],
  );
  return { query, variables: Object.fromEntries(given) };
}
