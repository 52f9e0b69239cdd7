import fc from 'fast-check';
import {
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
import type { AreaLevel } from '../../policy/area.ts';
import { outside } from '../../policy/coverage.ts';
import { decide } from '../../policy/decision.ts';
import { type Interval, monthNo, monthOf } from '../../policy/period.ts';
import { scopeFor } from '../../policy/scope.ts';
import { patience, runs } from '../amount.ts';
import { explained, operationOn } from './explained.ts';
import { model, schema } from './governed.ts';
import { numbers, randomOperation } from './random-operation.ts';
import { asking, clause, nodes, products, register, tree, version } from './world.ts';

const lenient = specifiedRules.filter(
  (rule) => rule !== NoUnusedFragmentsRule && rule !== NoUnusedVariablesRule,
);
const [offences] = products.filter(({ id }) => id === 'police.reported-offences');
const letters = new Map(['p', 'q', 'r', 's'].flatMap((id) => (offences ? [[id, { ...offences, id }]] : [])));

const cases = fc.record({
  seed: fc.integer(),
  held: fc.subarray(['p', 'q', 'r', 's']),
  suspended: fc.subarray(['p', 'q', 'r', 's']),
  on: fc.boolean(),
});

test(
  '2,500 random operations and registers: explain allows and denies exactly what the decision does',
  () => {
    let denied = 0;
    fc.assert(
      fc.property(cases, ({ seed, held, suspended, on }) => {
        const text = randomOperation(schema, numbers(seed));
        fc.pre(validate(schema, parse(text), lenient).length === 0);
        const operation = operationOn(text, { on }, { schema, model });
        const versions = held.map((product, at) =>
          version(
            { agreement: `agr:${product}`, number: at + 1, clauses: [clause({ product })] },
            suspended.includes(product)
              ? { events: [{ kind: 'suspended', at: '2024-02-01T00:00:00.000Z' }] }
              : {},
          ),
        );
        const known = register(versions, { products: letters });
        const having = new Set(scopeFor(known, asking()).grants.map(({ product }) => product));
        const decision = decide({ ...operation, products: having });
        const { fields } = explained(known, operation);
        const placesOf = (verdict: string) =>
          fields
            .filter((field) => field.verdict === verdict)
            .flatMap(({ coordinate, paths }) => paths.map((path) => ({ coordinate, path })));
        const name = ({ coordinate, path }: { coordinate: string; path: readonly string[] }) =>
          `${path.join('.')} ${coordinate}`;

        const refused = new Set(decision.denials.map(name));
        const tops = decision.denials.map(({ path }) => `${path.join('.')}.`);
        const found = placesOf('DENIED');
        const unexplained = [...refused].filter((place) => !found.map(name).includes(place));
        const invented = found.filter(
          (place) => !refused.has(name(place)) && !tops.some((top) => place.path.join('.').startsWith(top)),
        );
        denied += refused.size;

        const left = new Set<string>();
        const info = new TypeInfo(schema);
        if (decision.document && decision.denials.length > 0) {
          visit(
            decision.document,
            visitWithTypeInfo(info, {
              Field: ({ name: { value } }) => {
                if (!value.startsWith('__')) left.add(`${info.getParentType()?.name}.${value}`);
              },
            }),
          );
        }
        const allowed = new Set(placesOf('ALLOWED').map(({ coordinate }) => coordinate));
        const differing = decision.denials.length > 0 ? [...left.symmetricDifference(allowed)] : [];
        const others = fields.filter(({ verdict }) => verdict !== 'ALLOWED' && decision.denials.length === 0);
        expect({ text, unexplained, invented, differing, others }).toEqual({
          text,
          unexplained: [],
          invented: [],
          differing: [],
          others: [],
        });
      }),
      { numRuns: runs(2_500) },
    );
    expect(denied).toBeGreaterThan(1_000);
  },
  patience,
);

const level = fc.constantFrom<AreaLevel>('CITY', 'DISTRICT_COMMITTEE_AREA', 'CITY_DISTRICT', 'BASE_AREA');
const interval = fc.constantFrom<Interval>('MONTH', 'QUARTER', 'YEAR');
const someAreas = fc.subarray(
  nodes.map(({ id }) => id),
  { minLength: 1 },
);
const clauses = fc.array(
  fc.record({
    areas: fc.oneof(someAreas, fc.constant(['*'])),
    from: fc.constantFrom('2019-01', '2020-01', '2021-07'),
    to: fc.constantFrom(null, '2021-12', '2022-06'),
    finestLevel: fc.oneof(level, fc.constant<AreaLevel>('BASE_AREA')),
    finestInterval: interval,
  }),
  { maxLength: 3 },
);
const requests = fc.record({
  areas: fc.oneof(
    someAreas,
    someAreas.map((all) => all.slice(0, 2)),
  ),
  start: fc.integer({ min: 0, max: 3 }),
  years: fc.integer({ min: 1, max: 3 }),
  interval,
  level: fc.option(level),
});

test(
  '3,000 random requests of figures: explain covers exactly the areas that coverage does',
  () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(clauses, requests, (given, { areas, start, years, interval: by, level: at }) => {
        const known = register([
          version({ clauses: given.map((change, no) => clause({ ...change, id: `c${no}` })) }),
        ]);
        const from = (monthNo('2019-01') ?? 0) + start * 12;
        const to = from + years * 12 - 1;
        const text = `query ($areas: [ID!]!, $level: AreaLevel) { indicators(ids: ["police.reported-offences.theft"]) {
          observations(areas: $areas, from: "${monthOf(from)}", to: "${monthOf(to)}", interval: ${by}, level: $level) { unit } } }`;
        const explanation = explained(known, operationOn(text, { areas, level: at }));
        const field = explanation.fields.find(({ coordinate }) => coordinate === 'Indicator.observations');
        const { grants } = scopeFor(known, asking());
        const own = grants.filter(({ product }) => product === 'police.reported-offences');
        const missing = areas.filter(
          (area) => outside({ area, level: at, from, to, interval: by }, own, tree) !== null,
        );
        const expected =
          missing.length === 0 ? 'ALLOWED' : missing.length === areas.length ? 'DENIED' : 'PARTLY';
        seen.set(expected, (seen.get(expected) ?? 0) + 1);
        expect(field?.verdict).toBe(expected);
        if (own.length > 0) {
          expect(field?.rows[0]?.uncovered.length).toBe(missing.length);
        } else {
          expect(field?.rows[0]?.code).toBe('PRODUCT_NOT_COVERED');
        }
      }),
      { numRuns: runs(3_000) },
    );
    for (const verdict of ['ALLOWED', 'PARTLY', 'DENIED'])
      expect([verdict, (seen.get(verdict) ?? 0) > 100]).toEqual([verdict, true]);
  },
  patience,
);
