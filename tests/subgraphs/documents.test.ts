import { drizzle } from 'drizzle-orm/postgres-js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Grant } from '../../policy/scope.ts';
import { selectGoverningDocuments } from '../../subgraphs/city/document-queries.ts';
import { concepts } from '../../subgraphs/city/seed/concepts.ts';
import { internalDocuments, openDocuments } from '../../subgraphs/city/seed/documents.ts';
import { organisationsOf } from '../../subgraphs/city/seed/organisations.ts';
import { programmes } from '../../subgraphs/city/seed/programmes.ts';
import { targets } from '../../subgraphs/city/seed/targets.ts';
import { indicators } from '../../subgraphs/foundation/indicators.ts';
import { loadGeography } from '../../subgraphs/geography.ts';
import { readReference } from '../../subgraphs/reference.ts';
import { sealScope, withScope } from '../../subgraphs/row-security.ts';
import { claimsOf, grantOf } from './claims.ts';
import { type SeededCity, startSeededCity } from './seeded-city.ts';

let city: SeededCity;
beforeAll(async () => {
  city = await startSeededCity();
});
afterAll(() => city?.[Symbol.asyncDispose]());

const product = 'city.internal-documents';
const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] =>
  rows.map(({ id }) => id).sort();
const open = idsOf(openDocuments);
const all = idsOf([...openDocuments, ...internalDocuments]);
const documents = '{ governingDocuments { id kind count synthetic } }';

describe('documents', () => {
  test.each([
    ['stranger', 'uppfoljning'],
    ['night-walkers-farsta', 'lagesbild'],
    ['police-region', 'uppfoljning'],
    ['district-jarva', null],
  ])(
    'that are open are all that %s reads for %s, and the log has nothing to note',
    async (partner, purpose) => {
      const { data, codes, read } = await city.ask(partner, purpose, documents);
      expect(codes).toEqual([]);
      expect(idsOf(data.governingDocuments)).toEqual(open);
      expect(read).toEqual([]);
    },
  );

  test.each([
    ['district-jarva', 'uppfoljning'],
    ['traffic-committee', 'kameraplacering'],
    ['stockholm-central', null],
  ])('of the intranet and on action plans are read by %s for %s, and noted', async (partner, purpose) => {
    const { data, codes, read } = await city.ask(partner, purpose, documents);
    expect(codes).toEqual([]);
    expect(idsOf(data.governingDocuments)).toEqual(all);
    expect(read).toEqual([{ product, provider: 'org:kommunstyrelsen', rows: internalDocuments.length }]);
  });

  test('that are left out look like those that are not there, however they are asked for', async () => {
    const query = `{ plans: governingDocuments(kind: EXTREMISM_ACTION_PLAN) { id count decidedBy { id } validFrom }
      again: governingDocuments(kind: SUPPORT_MATERIAL, at: "2026-01-01") { id } }`;
    const refused = await city.ask('stranger', 'uppfoljning', query);
    expect(refused).toEqual({ data: { plans: [], again: [] }, codes: [], read: [] });
    const { data } = await city.ask('district-jarva', 'uppfoljning', query);
    // One row for all of them: no plan is anybody's, and none has a place.
    expect(data.plans).toEqual([
      { id: 'document:extremism-action-plans', count: 19, decidedBy: null, validFrom: null },
    ]);
    expect(data.again).toHaveLength(3);
  });

  test('hold on a day as far as their days are known, and no day is none', async () => {
    const on = async (day: string) =>
      city.ask('stranger', null, 'query ($at: Date) { governingDocuments(at: $at) { id } }', { at: day });
    const programme = 'document:safety-programme-2020';
    expect(idsOf((await on('2023-12-31')).data.governingDocuments)).toEqual(open);
    for (const day of ['2019-12-31', '2024-01-01']) {
      expect(idsOf((await on(day)).data.governingDocuments)).toEqual(open.filter((id) => id !== programme));
    }
    for (const day of ['2023-02-30', '']) expect((await on(day)).codes).toEqual(['ARGUMENT_INVALID']);
  });

  test('are given by a clause on the whole city, and by none on a part of it or on another product', async () => {
    const db = drizzle(city.databases.serving('city'));
    const reference = await readReference(db);
    const read = async (...grants: readonly Grant[]) => {
      const sealed = sealScope(claimsOf(grants), reference, city.databases.sealKey);
      return idsOf((await withScope(db, sealed, selectGoverningDocuments)).result);
    };
    const provider = 'org:kommunstyrelsen';
    expect(await read(grantOf(product, { provider }))).toEqual(all);
    expect(await read(grantOf(product, { provider, areas: ['sthlm:kommun'] }))).toEqual(all);
    for (const less of [
      grantOf(product, { provider, areas: ['sthlm:sdo:jarva'] }),
      grantOf(product, { provider, to: '2019-12' }),
      grantOf(product, { provider: 'org:trafiknamnden' }),
      grantOf('city.key-figures', { provider }),
    ])
      expect(await read(less)).toEqual(open);
    expect(await read()).toEqual(open);
  });

  test('of a shared kind are refused by the database without a cell, or with that of another area', async () => {
    const [row] = await city.owner`select area_no, cell_no from governing_document where cell_no is not null`;
    const add = (given: object) =>
      city.owner`insert into governing_document ${city.owner({
        ...{ id: 'document:new', kind: 'GUIDELINE', title: 't', summary: 's', count: 1 },
        ...{ synthetic: true, source: 's', ...given },
      })}`;
    const placed = { provider: 'org:kommunstyrelsen', area_no: row?.area_no, cell_no: row?.cell_no };
    for (const [constraint, given] of [
      ['kind', { kind: 'EXTREMISM_ACTION_PLANS' }],
      ['shared', { kind: 'EXTREMISM_ACTION_PLAN' }],
      ['shared', { kind: 'SUPPORT_MATERIAL', provider: placed.provider }],
      ['shared', { kind: 'SUPPORT_MATERIAL', ...placed, area_no: null }],
      ['shared', { ...placed }],
      ['shared', { count: 0 }],
      ['cell_of_area', { kind: 'SUPPORT_MATERIAL', ...placed, area_no: Number(placed.area_no) + 1 }],
      ['validity', { valid_from: '2024-01-01', valid_to: '2023-12-31' }],
    ] as const) {
      await expect(add(given), constraint).rejects.toThrow(`governing_document_${constraint}`);
    }
    await add({ kind: 'SUPPORT_MATERIAL', ...placed });
    await city.owner`delete from governing_document where id = 'document:new'`;
  });
});

describe('targets', () => {
  test('say what is not known, and lead to their document, goal and indicator', async () => {
    const { data, codes } = await city.ask(
      'stranger',
      null,
      '{ targets { id within { id } document { id } dueYear value baseline baselineUnknown indicator { id } } }',
    );
    expect(codes).toEqual([]);
    const rows = data.targets as readonly { readonly id: string }[];
    const of = (id: string) => rows.find((row) => row.id === `target:${id}`);
    expect(rows.map(({ id }) => id)).toEqual(targets.map(({ id }) => id));
    expect(of('safe-city')).toMatchObject({ within: null, dueYear: null, value: null });
    expect(of('halve-unsafety')).toMatchObject({
      within: { id: 'target:safe-city' },
      document: { id: 'document:safety-programme-2020' },
      ...{ dueYear: 2025, value: null, baseline: null, indicator: null },
      baselineUnknown: expect.stringContaining('gissar'),
    });
    expect(of('upper-secondary')).toMatchObject({
      value: 100,
      indicator: { id: 'city.key-figures.eligibility' },
    });
  });

  test('that are due are refused by the database with neither a baseline nor the reason, and with both', async () => {
    const add = (given: object) =>
      city.owner`insert into target ${city.owner({
        ...{ id: 'target:new', position: 99, name: 'n', statement: 's', due_year: 2030, source: 's' },
        ...given,
      })}`;
    await expect(add({})).rejects.toThrow('target_baseline');
    await expect(add({ baseline: 20, baseline_unknown: 'vet inte' })).rejects.toThrow('target_baseline');
  });
});

describe('concepts and programmes', () => {
  test('are read by whoever has a token, by kind', async () => {
    const { data, codes } = await city.ask(
      'stranger',
      null,
      `{ concepts(kind: OFFENCE_KIND) { id within { id definition } }
        programmes(kind: HOME_VISITS) { id runBy { id } partners { id } indicators { id name } } }`,
    );
    expect(codes).toEqual([]);
    expect(data.concepts).toHaveLength(5);
    for (const { within } of data.concepts) expect(within.id).toBe('concept:strategiska-brott');
    expect(data.programmes).toEqual([
      {
        id: 'programme:rinkebymodellen',
        runBy: null,
        partners: [{ id: 'org:region-stockholm' }],
        indicators: [{ id: 'city.key-figures.home-visits', name: 'Utökade hembesök' }],
      },
    ]);
  });

  test('but not their figures: those are governed', async () => {
    const { data, codes } = await city.ask(
      'stranger',
      'lagesbild',
      `{ programmes(kind: HOME_VISITS) { indicators { ... on CityIndicator {
        observations(areas: ["sthlm:kommun"], from: "2024-01", to: "2024-12", interval: YEAR) { total { value } } } } } }`,
    );
    expect(codes).toEqual(['PRODUCT_NOT_COVERED']);
    expect(data.programmes[0].indicators[0].observations).toBeNull();
  });
});

test('the database lets nobody write them who serves requests', async () => {
  const serving = city.databases.serving('city');
  for (const table of ['governing_document', 'concept', 'target', 'programme']) {
    await expect(serving`delete from ${serving(table)}`).rejects.toThrow('permission denied');
    await expect(serving`update ${serving(table)} set source = ''`).rejects.toThrow('permission denied');
  }
});

test('what the seeds refer to is there, and each id once', () => {
  const organisations = new Set(organisationsOf(loadGeography()).map(({ id }) => id));
  const known = new Set(indicators.map(({ id }) => id));
  const ids = [...openDocuments, ...internalDocuments, ...concepts, ...targets, ...programmes].map(
    ({ id }) => id,
  );
  expect(new Set(ids).size).toBe(ids.length);
  const referred = [
    ...concepts.map(({ within }) => within),
    ...targets.flatMap(({ within, document }) => [within, document]),
  ];
  for (const id of referred) if (id) expect(ids).toContain(id);
  for (const { id } of targets.flatMap(({ indicator }) => (indicator ? [{ id: indicator }] : [])))
    expect(known).toContain(id);
  for (const { runBy, partners, indicators: counts } of programmes) {
    for (const id of [...partners, ...(runBy ? [runBy] : [])]) expect(organisations).toContain(id);
    for (const id of counts) expect(known).toContain(id);
  }
  for (const { source } of [...openDocuments, ...concepts, ...targets, ...programmes])
    expect(source).toMatch(/^Stockholms stads trygghetsprogram 2020-2023, rad \d/);
});
