import {
  executeSync,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Decision } from '../../policy/decision.ts';
import { shapeAnswer } from '../../policy/shape.ts';
import { schema } from './governed.ts';
import type { Held, Rules } from './reference-decision.ts';

/** The rules of `governed.ts`, written out by hand: the reference does not read the model's. */
export const rules: Rules = {
  'Query.assessment': [['p']],
  'Query.either': [['p'], ['q', 'r']],
  'Query.must': [['r']],
  'Mutation.forbidden': [['p']],
  'Site.name': [['p']],
  'Area.figures': [['q']],
  'Figure.note': [['r']],
  'Strict.code': [['p']],
  Assessment: [['s']],
  Brief: [['s']],
  Class: [['r']],
  Secret: [['q']],
};

/** Data that is a pure function of the place: some nulls where they may be, lists of two, any possible type. */
export function held(type: string, seed: number): Held {
  return {
    type,
    get(field) {
      const parent = schema.getType(type);
      const declared = isObjectType(parent) ? parent.getFields()[field]?.type : undefined;
      return declared ? valueAt(declared, hash(seed, field)) : null;
    },
  };
}

function valueAt(type: GraphQLOutputType, seed: number): unknown {
  if (isNonNullType(type)) return someOf(type.ofType, seed);
  return seed % 9 === 0 ? null : someOf(type, seed);
}

function someOf(type: GraphQLOutputType, seed: number): unknown {
  if (isListType(type)) return [1, 2].map((index) => valueAt(type.ofType, hash(seed, String(index))));
  const named = getNamedType(type);
  if (named.name === 'Class') return seed % 2 ? 'A' : 'B';
  if (!isCompositeType(named)) return named.name === 'Int' ? seed % 1000 : `v${seed % 1000}`;
  const types = isAbstractType(named) ? schema.getPossibleTypes(named) : [named];
  return held(types[seed % types.length]?.name ?? '', seed);
}

/** A number from a number and a text, the same each time. */
export const hash = (seed: number, text: string): number => {
  let mixed = seed;
  for (const letter of text) mixed = (Math.imul(mixed, 31) + letter.charCodeAt(0)) & 0x7fffffff;
  return (Math.imul(mixed ^ (mixed >>> 13), 0x45d9f3b) ^ 0x2545f49) & 0x7fffffff;
};

/** What is left of an operation answered from data and shaped, as the gateway does. */
export function answered(
  decision: Decision,
  rootValue: Held,
  variableValues: Readonly<Record<string, unknown>>,
): ReturnType<typeof shapeAnswer> {
  const { document } = decision;
  if (document === null) return shapeAnswer(null, decision);
  const { data, errors } = executeSync({
    schema,
    document,
    rootValue,
    variableValues,
    fieldResolver: (source: Held, _args, _context, info) => source.get(info.fieldName),
    typeResolver: (source: Held) => source.type,
  });
  if (errors) throw new AggregateError(errors);
  return shapeAnswer(data, decision);
}
