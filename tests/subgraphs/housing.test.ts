import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Grant } from '../../policy/scope.ts';
import { type Answer, type RunningAgencies, startAgencies } from './agencies.ts';
import { grantOf } from './claims.ts';

let agencies: RunningAgencies;
beforeAll(async () => {
  agencies = await startAgencies(['civil-society']);
});
afterAll(async () => {
  await agencies?.[Symbol.asyncDispose]();
  expect(agencies?.reported).toEqual([]);
});

const ask = (query: string, grants: readonly Grant[] = [], variables = {}): Promise<Answer> =>
  agencies.ask('civil-society', query, grants, variables);

describe('housing', () => {
  const owners = (slug: string) => `org:fastighetsagare-${slug}`;
  const granted = (...slugs: readonly string[]) =>
    slugs.map((slug) => grantOf('civil.certifications', { provider: owners(slug) }));
  const withdrawn = 'certification:fastighetsagare-jarva-4';

  it('is certified by an open checklist: 57 questions, of which 28 are compulsory', async () => {
    const { data, codes, read } = await ask(
      '{ safetyChecklists { id appliesTo yearsValid synthetic source questions { number theme compulsory weight } } }',
    );
    expect(codes).toEqual([]);
    expect(read).toEqual([]);
    const [checklist, ...others] = data.safetyChecklists;
    expect(others).toEqual([]);
    expect(checklist).toMatchObject({ appliesTo: ['EXISTING', 'NEW_BUILD'], yearsValid: 5, synthetic: true });
    const numbers = checklist.questions.map(({ number }: { number: number }) => number);
    expect(numbers).toEqual(Array.from({ length: 57 }, (_, index) => index + 1));
    const compulsory = checklist.questions.filter((one: { compulsory: boolean }) => one.compulsory);
    expect(compulsory).toHaveLength(28);
    const points = checklist.questions.reduce((sum: number, one: { weight: number }) => sum + one.weight, 0);
    expect(points).toBe(100);
  });

  it('holds its certification from the first day to the last, and not from the day it was withdrawn', async () => {
    const on = (day: string) => `on${day.replaceAll('-', '')}: holds(on: "${day}")`;
    const of = (ids: readonly string[], fields: string) =>
      ask(
        `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on SafetyCertification { ${fields} } } }`,
        granted('jarva'),
        { representations: ids.map((id) => ({ __typename: 'SafetyCertification', id })) },
      );
    const { data } = await of([withdrawn], 'validFrom validTo withdrawnAt holds building checklist { id }');
    const [one] = data._entities;
    expect(one).toMatchObject({
      withdrawnAt: '2025-02-16',
      holds: false,
      checklist: { id: 'checklist:2020' },
    });
    const { data: byDay } = await of(
      [withdrawn],
      ['2022-12-31', one.validFrom, '2025-02-15', '2025-02-16', one.validTo].map(on).join(' '),
    );
    expect(Object.values(byDay._entities[0])).toEqual([false, true, true, false, false]);
    const { data: standing } = await of(['certification:fastighetsagare-jarva-5'], 'validFrom validTo holds');
    const { validFrom, validTo, holds } = standing._entities[0];
    expect(holds).toBe(true);
    const dayAfter = new Date(Date.parse(validTo) + 86_400_000).toISOString().slice(0, 10);
    const { data: last } = await of(
      ['certification:fastighetsagare-jarva-5'],
      [validFrom, validTo, dayAfter].map(on).join(' '),
    );
    expect(Object.values(last._entities[0])).toEqual([true, true, false]);
    expect((await of([withdrawn], 'holds(on: "2025-02-30")')).codes).toEqual(['ARGUMENT_INVALID']);
  });

  const inspections = (args: string, grants: readonly Grant[]) =>
    ask(
      `{ safetyInspections${args} { edges { node { id association { id } area { id } inspected advised done synthetic } } pageInfo { hasNextPage } } }`,
      grants,
    );

  it('is looked over by associations, each of which shares its own inspections', async () => {
    const { data, codes, read } = await inspections('', granted('ragsved'));
    expect(codes).toEqual([]);
    expect(data.safetyInspections.edges).toMatchObject([
      { node: { id: 'inspection:fastighetsagare-ragsved-1', area: { id: 'sthlm:stadsdel:ragsved' } } },
      { node: { id: 'inspection:fastighetsagare-ragsved-2', synthetic: true } },
    ]);
    expect(read).toEqual([{ product: 'civil.certifications', provider: owners('ragsved'), rows: 2 }]);
    const all = granted('jarva', 'skarholmen', 'ragsved', 'hasselby-vallingby');
    expect((await inspections('', all)).data.safetyInspections.edges).toHaveLength(8);
    const here = await inspections('(areas: ["sthlm:sdo:skarholmen"])', all);
    expect(here.data.safetyInspections.edges).toHaveLength(2);
  });

  it('keeps inspections from who has no clause on them, there or at all', async () => {
    const refused = await inspections('', []);
    expect([refused.data.safetyInspections, refused.codes]).toEqual([null, ['PRODUCT_NOT_COVERED']]);
    expect((await inspections('(areas: ["sthlm:sdo:jarva"])', granted('ragsved'))).codes).toEqual([
      'AREA_NOT_COVERED',
    ]);
    const elsewhere = grantOf('civil.certifications', {
      provider: owners('jarva'),
      areas: ['sthlm:sdo:skarholmen'],
    });
    expect((await inspections('', [elsewhere])).data.safetyInspections.edges).toEqual([]);
  });

  it('is refused by the database a certification of six years, and more advice done than given', async () => {
    const owner = agencies.owner('civil-society');
    const refusedBy = (work: PromiseLike<unknown>) =>
      work.then(
        () => 'nothing',
        (error: { readonly constraint_name?: string }) => error.constraint_name,
      );
    const certification = (values: Readonly<Record<string, unknown>>) =>
      refusedBy(owner`update certification set ${owner(values)} where id = ${withdrawn}`);
    expect(await certification({ valid_from: '2020-01-01', valid_to: '2025-12-31' })).toBe(
      'certification_term',
    );
    expect(await certification({ valid_from: '2023-01-01', valid_to: '2028-01-01' })).toBe(
      'certification_term',
    );
    expect(await certification({ withdrawn_at: '2022-12-31' })).toBe('certification_term');
    expect(await certification({ building: 'PLANNED' })).toBe('certification_term');
    const inspection = (change: string) =>
      refusedBy(
        owner.unsafe(
          `update safety_inspection set ${change} where id = 'inspection:fastighetsagare-ragsved-1'`,
        ),
      );
    expect(await inspection('done = advised + 1')).toBe('safety_inspection_advice');
    expect(await inspection('done = -1')).toBe('safety_inspection_advice');
    expect(await inspection('cell_no = cell_no + 1000')).toBe('safety_inspection_cell_of_area');
  });
});
