import {
  type DocumentNode,
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
import { type Grant, scopeFor } from '../../policy/scope.ts';
import { patience } from '../amount.ts';
import { model, operationOf, schema } from './governed.ts';
import { answered, hash, held, rules } from './governed-data.ts';
import { numbers, randomOperation } from './random-operation.ts';
import { randomRegisters } from './random-register.ts';
import { referenceProducts, referenceScope } from './reference.ts';
import { allowed, referenceAnswer } from './reference-decision.ts';

const cases = process.env.TESTS === 'full' ? 1_000_000 : 20_000;
/** A register is asked so many questions, and each so many operations. */
const questions = 8;
const operations = 5;
const lenient = specifiedRules.filter(
  (rule) => rule !== NoUnusedFragmentsRule && rule !== NoUnusedVariablesRule,
);

type Asked = {
  readonly text: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** Random valid operations, so many that each is met by few of the registers. */
function randomOperations(count: number, next: () => number): readonly Asked[] {
  const made: Asked[] = [];
  while (made.length < count) {
    const text = randomOperation(schema, next);
    const document = parse(text, { noLocation: true });
    if (validate(schema, document, lenient).length > 0) continue;
    const on = next() < 0.5;
    made.push({ text, document, variables: next() < 0.5 ? { on } : { on, off: next() < 0.5 } });
  }
  return made;
}

const named = (grants: readonly Grant[]): readonly string[] =>
  grants
    .map(({ kind, clause, product, areas }) =>
      kind === 'clause' ? `clause ${clause}` : `${kind} ${product} in ${areas.join(' ')}`,
    )
    .sort();

/** Coordinates in what is left that the products do not reach, and what is not valid about it. */
function leaks(document: DocumentNode, products: ReadonlySet<string>): readonly string[] {
  const found = validate(schema, document).map(({ message }) => message);
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field(node) {
        const parent = info.getParentType();
        if (parent && allowed(schema, rules, products, parent, node)) return;
        found.push(`${parent?.name}.${node.name.value} is left`);
      },
    }),
  );
  return found;
}

/** One case by both evaluators; what they disagree on, or null. */
function compare(asked: Asked, scope: readonly Grant[], reference: ReadonlySet<string>, seed: number) {
  const { document } = asked;
  const { operation, variables } = operationOf(document, asked.variables);
  const products = new Set(scope.map(({ product }) => product));
  const root = held('Query', seed);
  const decision = decide({ schema, model, document, operation, variables, products });
  const { data, occurrences } = answered(decision, root, variables);
  const expected = referenceAnswer(schema, rules, reference, document, variables, root);
  const denied = new Set(
    occurrences.flatMap(({ count, denial }) => (count > 0 ? [`/${denial.path.join('/')}`] : [])),
  );
  const wrong = [
    JSON.stringify(data) === JSON.stringify(expected.data) ? '' : 'data',
    denied.symmetricDifference(expected.denied).size === 0 ? '' : 'denials',
    decision.denials.every(({ missing }) => missing.length > 0 && missing.every((one) => !products.has(one)))
      ? ''
      : 'missing products',
    ...(decision.document && decision.denials.length > 0 ? leaks(decision.document, reference) : []),
  ].filter(Boolean);
  return {
    kind: decision.denials.length === 0 ? 'whole' : decision.document ? 'narrowed' : 'refused',
    wrong: wrong.length === 0 ? null : { wrong, text: asked.text, products: [...products], data, expected },
  };
}

test(
  `${cases.toLocaleString('en')} random registers and operations: the production evaluator and the reference agree`,
  () => {
    const started = performance.now();
    const seed = Math.floor(Math.random() * 2 ** 31);
    const next = numbers(seed);
    const pool = randomOperations(Math.min(cases / 20, 10_000), next);
    const random = randomRegisters(next);
    const kinds: Record<string, number> = { whole: 0, narrowed: 0, refused: 0 };
    const disagreements: unknown[] = [];
    let compared = 0;
    let granted = 0;
    while (compared < cases && disagreements.length === 0) {
      const { register, world } = random.register();
      for (let at = 0; at < questions; at += 1) {
        const question = random.question();
        const { grants } = scopeFor(register, question);
        const expected = referenceScope(world, question);
        granted += grants.filter(({ kind }) => kind === 'clause').length;
        if (named(grants).join() !== expected.join()) disagreements.push({ question, grants, expected });
        const reference = referenceProducts(world, expected);
        for (let no = 0; no < operations; no += 1) {
          const asked = pool[Math.floor(next() * pool.length)];
          if (!asked) continue;
          const { kind, wrong } = compare(asked, grants, reference, hash(compared, 'root'));
          kinds[kind] = (kinds[kind] ?? 0) + 1;
          if (wrong) disagreements.push({ question, ...wrong });
          compared += 1;
        }
      }
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.info(
      `differential: ${compared} cases, ${disagreements.length} disagreements, ${seconds} s (${kinds.whole} answered whole, ${kinds.narrowed} narrowed, ${kinds.refused} refused; ${granted} grants by clause; seed ${seed})`,
    );
    expect(disagreements).toEqual([]);
    expect(granted).toBeGreaterThan(cases / 40);
    for (const count of Object.values(kinds)) expect(count).toBeGreaterThan(cases / 20);
  },
  patience,
);
