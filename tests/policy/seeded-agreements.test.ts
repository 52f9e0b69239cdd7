import { expect, test } from 'vitest';
import { agreementsOf } from '../../subgraphs/city/seed/agreements.ts';
import { products } from '../../subgraphs/city/seed/products.ts';
import { loadGeography } from '../../subgraphs/geography.ts';

test('what the demonstration gives of protected data has the assessments that proposing it would ask for', () => {
  const guarded = new Set(
    products.filter(({ sensitivity }) => sensitivity === 'protected').map(({ id }) => id),
  );
  const clauses = agreementsOf(loadGeography())
    .flatMap(({ content }) => content.clauses)
    .filter(({ product }) => guarded.has(product));
  expect(clauses.length).toBeGreaterThan(2);
  const lacking = clauses.filter(
    ({ secrecyAssessment, processing }) => !secrecyAssessment || !processing.impactAssessment,
  );
  expect(lacking.map(({ id }) => id)).toEqual([]);
});

test('a unit of the police never answers for a processing: its authority does', () => {
  const controllers = agreementsOf(loadGeography())
    .flatMap(({ content }) => content.clauses)
    .map(({ processing }) => processing.controller);
  expect(controllers).toContain('org:polismyndigheten');
  expect(controllers.filter((id) => /^org:(lpo-|polisregion)/.test(id))).toEqual([]);
});
