import fc from 'fast-check';
import {
  executeSync,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  NoUnusedFragmentsRule,
  NoUnusedVariablesRule,
  parse,
  specifiedRules,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { expect, test } from 'vitest';
import { decide } from '../../policy/decision.ts';
import { shapeAnswer } from '../../policy/shape.ts';
import { patience, runs } from '../amount.ts';
import { model, operationOf, schema } from './governed.ts';
import { numbers, randomOperation } from './random-operation.ts';
import { allowed, type Held, type Rules, referenceAnswer } from './reference-decision.ts';

/** The rules of `governed.ts`, written out by hand: the reference does not read the model's. */
const rules: Rules = {
  'Query.assessment': [['p']],
  'Query.either': [['p'], ['q', 'r']],
  'Mutation.forbidden': [['p']],
  'Site.name': [['p']],
  'Area.figures': [['q']],
  'Figure.note': [['r']],
  Assessment: [['s']],
  Brief: [['s']],
};
const lenient = specifiedRules.filter(
  (rule) => rule !== NoUnusedFragmentsRule && rule !== NoUnusedVariablesRule,
);

/** Data that is a pure function of the place: some nulls, lists of two, any possible type. */
function held(type: string, seed: number): Held {
  return {
    type,
    get(field) {
      const parent = schema.getType(type);
      const declared = isObjectType(parent) ? parent.getFields()[field]?.type : undefined;
      return declared ? answerOf(declared, hash(seed, field)) : null;
    },
  };
}
function answerOf(type: GraphQLOutputType, seed: number): unknown {
  if (seed % 9 === 0) return null;
  if (isListType(type)) return [1, 2].map((index) => answerOf(type.ofType, hash(seed, String(index))));
  const named = getNamedType(type);
  if (!isCompositeType(named)) return named.name === 'Int' ? seed % 1000 : `v${seed % 1000}`;
  const types = isAbstractType(named) ? schema.getPossibleTypes(named) : [named];
  return held(types[seed % types.length]?.name ?? '', seed);
}
const hash = (seed: number, text: string): number => {
  let mixed = seed;
  for (const letter of text) mixed = (Math.imul(mixed, 31) + letter.charCodeAt(0)) & 0x7fffffff;
  return (Math.imul(mixed ^ (mixed >>> 13), 0x45d9f3b) ^ 0x2545f49) & 0x7fffffff;
};

const cases = fc.record({
  seed: fc.integer(),
  products: fc.subarray(['p', 'q', 'r', 's']),
  on: fc.boolean(),
  off: fc.option(fc.boolean(), { nil: undefined }),
});

test(
  '20,000 random operations: no denied coordinate is left, and the answer is the one made by hand',
  () => {
    let narrowed = 0;
    fc.assert(
      fc.property(cases, ({ seed, products, on, off }) => {
        const text = randomOperation(schema, numbers(seed));
        const document = parse(text, { noLocation: true });
        fc.pre(validate(schema, document, lenient).length === 0);
        const { operation, variables } = operationOf(document, off === undefined ? { on } : { on, off });
        const having = new Set(products);
        const decision = decide({ schema, model, document, operation, variables, products: having });
        const root = held('Query', hash(seed, 'root'));
        const expected = referenceAnswer(schema, rules, having, document, variables, root);

        let data: unknown = {};
        if (decision.document) {
          if (decision.denials.length > 0) {
            narrowed += 1;
            const wrong = validate(schema, decision.document).map(({ message }) => message);
            const info = new TypeInfo(schema);
            visit(
              decision.document,
              visitWithTypeInfo(info, {
                Field({ name }) {
                  const parent = info.getParentType();
                  if (parent && allowed(schema, rules, having, parent, name.value)) return;
                  wrong.push(`${parent?.name}.${name.value} is left`);
                },
              }),
            );
            if (wrong.length > 0) expect({ text, wrong }).toEqual({ text, wrong: [] });
          }
          const executed = executeSync({
            schema,
            document: decision.document,
            rootValue: root,
            variableValues: variables,
            fieldResolver: (source: Held, _args, _context, info) => source.get(info.fieldName),
            typeResolver: (source: Held) => source.type,
          });
          if (executed.errors) throw new AggregateError(executed.errors);
          data = executed.data;
        }
        const shaped = decision.shape ? shapeAnswer(data, decision.shape, decision.denials).data : data;
        if (JSON.stringify(shaped) !== JSON.stringify(expected)) {
          expect({ text, shaped: JSON.stringify(shaped) }).toEqual({
            text,
            shaped: JSON.stringify(expected),
          });
        }
      }),
      { numRuns: runs(20_000) },
    );
    expect(narrowed).toBeGreaterThan(3_000);
  },
  patience,
);
