import { expect, test } from 'vitest';
import { providersSeen } from '../../policy/duties/sight.ts';
import type { Grant } from '../../policy/scope.ts';
import { tree } from './world.ts';

const product = 'city.collaboration-process';
const roots = new Map([
  ['org:sdn-jarva', 'sthlm:sdo:jarva'],
  ['org:kommunstyrelsen', '*'],
]);
const grant = (change: Partial<Grant> = {}): Grant => ({
  kind: 'clause',
  product,
  provider: 'org:sdn-jarva',
  areas: ['sthlm:sdo:jarva'],
  from: '2015-01',
  to: null,
  finestLevel: 'BASE_AREA',
  finestInterval: 'MONTH',
  disclosure: 'exact',
  clause: 'agreement/1#clause',
  digest: 'digest',
  ...change,
});
const seen = (...grants: readonly Grant[]) => [...providersSeen(grants, tree, product, roots, '2026-11')];

test('a provider all of whose area is granted, from the programme’s first month on, is seen whole', () => {
  expect(seen(grant())).toEqual(['org:sdn-jarva']);
  expect(seen(grant({ kind: 'own', areas: ['*'], from: '2010-01' }))).toEqual(['org:sdn-jarva']);
  expect(seen(grant({ from: '2020-01', to: '2026-11' }))).toEqual(['org:sdn-jarva']);
});

test('a provider is not seen by grants of all parts of its area: records may lie in the whole', () => {
  const parts = ['sthlm:stadsdel:kista', 'sthlm:stadsdel:rinkeby'].map((area) => grant({ areas: [area] }));
  expect(seen(...parts)).toEqual([]);
});

test.each<[string, Partial<Grant>]>([
  ['another area', { areas: ['sthlm:sdo:farsta'] }],
  ['no area', { areas: [] }],
  ['another product', { product: 'city.forums' }],
  ['another provider', { provider: 'org:sdn-farsta' }],
  ['months that begin later than the programme', { from: '2020-02' }],
  ['months that ended before the day', { to: '2026-10' }],
  ['levels too coarse for every record', { finestLevel: 'CITY_DISTRICT' }],
])('%s leaves the provider unseen', (_, change) => {
  expect(seen(grant(change))).toEqual([]);
});

test('a provider whose records may lie anywhere is seen by a grant of every area alone', () => {
  expect(seen(grant({ provider: 'org:kommunstyrelsen', areas: ['sthlm:kommun'] }))).toEqual([]);
  expect(seen(grant({ provider: 'org:kommunstyrelsen', areas: ['*'] }))).toEqual(['org:kommunstyrelsen']);
});
