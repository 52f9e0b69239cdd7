import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** A source of numbers in [0, 1) from a seed (mulberry32): the same seed gives the same operation. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const steering = [
  '@skip(if: true)',
  '@skip(if: false)',
  '@include(if: true)',
  '@include(if: false)',
  '@include(if: $on)',
  '@skip(if: $off)',
  '@include(if: $off)',
];

/** What an argument may be given; types that are not named here are left out. */
const literals: Readonly<Record<string, readonly string[]>> = {
  ID: ['"1"', '"2"'],
  Boolean: ['true', '$on', '$off'],
  Class: ['A', 'B', 'null'],
  Filter: ['{}', '{ text: "x" }', '{ class: A }', '{ inner: { inner: { class: B } } }'],
  String: ['"x"'],
};

/** A random query: arguments, aliases, fragments named and inline, nested and without a type, `@skip` and `@include`. */
export function randomOperation(schema: GraphQLSchema, next: () => number): string {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  const steer = () => (next() < 0.12 ? ` ${pick(steering)}` : '');
  const composite = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLCompositeType => isCompositeType(type) && !type.name.startsWith('__'),
  );
  const fragments = ['F0', 'F1', 'F2'].map((name) => ({ name, type: pick(composite) }));
  const objects = (type: GraphQLCompositeType) =>
    isObjectType(type) ? [type] : schema.getPossibleTypes(type);
  const overlap = (one: GraphQLCompositeType, other: GraphQLCompositeType) =>
    objects(one).some((type) => objects(other).includes(type));

  const args = (declared: readonly GraphQLArgument[]): string => {
    const given = declared.flatMap(({ name, type }) => {
      const literal = next() < 0.3 && pick(literals[getNamedType(type).name] ?? []);
      return literal ? [`${name}: ${literal}`] : [];
    });
    return given.length > 0 ? `(${given.join(', ')})` : '';
  };

  const selection = (type: GraphQLCompositeType, depth: number, after: number): string => {
    const roll = next();
    if (roll < 0.12) {
      const fits = fragments.slice(after).filter((one) => one.type && overlap(one.type, type));
      const fragment = pick(fits);
      if (fragment) return `...${fragment.name}${steer()}`;
    }
    if (roll < 0.35 && depth > 0) {
      const on = pick(composite.filter((one) => overlap(one, type)));
      if (on) return `... on ${on.name}${steer()} { ${selections(on, depth - 1, after)} }`;
    }
    if (roll < 0.4 && depth > -2)
      return `...${steer() || ' @include(if: true)'} { ${selections(type, depth - 1, after)} }`;
    const field =
      isObjectType(type) || isInterfaceType(type) ? pick(Object.values(type.getFields())) : undefined;
    if (!field || roll < 0.45) return next() < 0.5 ? '__typename' : 't: __typename';
    const returned = getNamedType(field.type);
    if (isCompositeType(returned) && depth <= 0) return 't: __typename';
    const alias = pick(['', '', `${field.name}2: `, `a_${field.name}: `, `constructor_${field.name}: `]);
    const below = isCompositeType(returned) ? ` { ${selections(returned, depth - 1, after)} }` : '';
    return `${alias}${field.name}${args(field.args)}${steer()}${below}`;
  };
  const selections = (type: GraphQLCompositeType, depth: number, after: number): string =>
    Array.from({ length: 1 + Math.floor(next() * 3) }, () => selection(type, depth, after)).join(' ');

  const root = schema.getQueryType();
  if (!root) return '{ __typename }';
  const main = `query Q($on: Boolean!, $off: Boolean = false) { ${selections(root, 3, 0)} }`;
  const named = fragments.map(({ name, type }, index) =>
    type ? `fragment ${name} on ${type.name} { ${selections(type, 2, index + 1)} }` : '',
  );
  return [main, ...named].join('\n');
}
