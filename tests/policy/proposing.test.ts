import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AgreementVersion, Clause } from '../../policy/agreement.ts';
import { differences, type ProposingFacts, problemsOf } from '../../policy/proposing.ts';
import { contains } from '../../policy/scope.ts';
import { runs } from '../amount.ts';
import { clause, content, nodes, noon, organisations, parties, products, tree, version } from './world.ts';

const facts = (change: Partial<ProposingFacts> = {}): ProposingFacts => ({
  now: noon,
  organisations: new Map(
    organisations.map((one) => [one.id, { ...one, role: 'any', validFrom: null, validTo: null }]),
  ),
  products: new Map(products.map((one) => [one.id, one])),
  purposes: new Set(['lagesbild', 'uppfoljning']),
  areas: tree,
  signatoryKinds: new Map([['any', ['chef']]]),
  versions: [],
  parentVersions: [],
  ancestors: [],
  ...change,
});
const codes = (change: Partial<AgreementVersion>, known: Partial<ProposingFacts> = {}) => [
  ...new Set(problemsOf(content(change), facts(known)).map(({ code }) => code)),
];

const parent = version({ agreement: 'agr:parent', clauses: [clause({ areas: ['*'], from: '2019-01' })] });
const under = { parentVersions: [parent], ancestors: ['agr:parent'] };
const local = { level: 'local', parent: 'agr:parent' } as const;
const assessed = {
  function: 'f',
  decided: '2024-01-01',
  diarienummer: 'D',
  conditions: '',
  reviewBy: '2030-01-01',
};
const shielded = clause({
  product: 'police.camera-assessments',
  secrecyAssessment: assessed,
});

test('a sound content may be proposed, inside its parent too', () => {
  expect(codes({})).toEqual([]);
  expect(codes(local, under)).toEqual([]);
  expect(codes({ clauses: [shielded] })).toEqual([]);
});

test('a unit gives data of its own area alone, where no parent says more', () => {
  const byUnit = { parties: parties('org:lpo-jarva', 'org:sdn-jarva') };
  const of = (areas: readonly string[]) => ({ ...byUnit, clauses: [clause({ areas })] });
  expect(codes(of(['sthlm:stadsdel:kista']))).toEqual([]);
  expect(codes(of(['sthlm:stadsdel:kista', 'sthlm:stadsdel:farsta']))).toEqual(['PROVIDER_NOT_PARTY']);
  expect(codes(of(['*']))).toEqual(['PROVIDER_NOT_PARTY']);
  expect(codes({ ...of(['sthlm:stadsdel:farsta']), ...local }, under)).toEqual([]);
});

type Row = readonly [
  what: string,
  change: Partial<AgreementVersion>,
  expected: readonly string[],
  known?: Partial<ProposingFacts>,
];

const papers: readonly Row[] = [
  ['no title', { title: ' ' }, ['CONTENT_INVALID']],
  ['a last day before its first', { validFrom: '2025-01-01', validTo: '2024-12-31' }, ['CONTENT_INVALID']],
  ['a last day that is past', { validTo: '2024-06-14' }, ['CONTENT_INVALID']],
  ['a day that is none', { validFrom: '2024-02-30' }, ['CONTENT_INVALID']],
  ['no clause', { clauses: [] }, ['CONTENT_INVALID']],
  ['one party', { parties: parties('org:polismyndigheten') }, ['CONTENT_INVALID']],
  [
    'a party twice',
    { parties: parties('org:polismyndigheten', 'org:sdn-jarva', 'org:sdn-jarva') },
    ['CONTENT_INVALID'],
  ],
  ['a party that nobody knows', { parties: parties('org:polismyndigheten', 'org:x') }, ['PARTY_UNKNOWN']],
  [
    'a party that has ceased to be',
    {},
    ['PARTY_UNKNOWN', 'CLAUSE_INVALID'],
    {
      organisations: new Map(
        organisations.map((one) => [
          one.id,
          { ...one, role: 'any', validFrom: null, validTo: one.id === 'org:sdn-jarva' ? '2023-06-30' : null },
        ]),
      ),
    },
  ],
  [
    'a signatory of the wrong kind',
    {},
    ['SIGNATORY_KIND_REQUIRED'],
    { signatoryKinds: new Map([['any', ['ordförande']]]) },
  ],
  ['a signatory where none is configured', {}, ['SIGNATORY_KIND_REQUIRED'], { signatoryKinds: new Map() }],
  ['level local and no parent', { level: 'local' }, ['CONTENT_INVALID']],
  ['a parent and another level', { parent: 'agr:parent' }, ['CONTENT_INVALID'], under],
  ['a parent that is not there', local, ['AGREEMENT_UNKNOWN']],
  [
    'itself among what it lies within',
    local,
    ['CONTENT_INVALID'],
    { ...under, ancestors: ['agr:parent', 'agr:jarva'] },
  ],
  [
    'a parent that has ended',
    local,
    ['STATE_CONFLICT'],
    {
      ...under,
      parentVersions: [version({}, { events: [{ kind: 'ended', at: '2024-01-02T00:00:00.000Z' }] })],
    },
  ],
  ['a number that is not the next', { number: 3 }, ['STATE_CONFLICT'], { versions: [version()] }],
  [
    'a proposal before it that awaits signatures',
    { number: 2 },
    ['VERSION_OVERLAP'],
    { versions: [version({}, { signedBy: [] })] },
  ],
  [
    'an end before it',
    { number: 2 },
    ['STATE_CONFLICT'],
    { versions: [version({}, { events: [{ kind: 'ended', at: '2030-01-01T00:00:00.000Z' }] })] },
  ],
  ['two clauses of one id', { clauses: [clause(), clause()] }, ['CLAUSE_INVALID']],
];

test.each(papers.map(([what, change, expected, known = {}]) => ({ what, change, expected, known })))(
  '$what is refused',
  ({ change, expected, known }) => {
    expect(codes(change, known)).toEqual(expected);
  },
);

const line = clause().legalBasis[0];
if (!line) throw new Error('no line');
const processing = clause().processing;

const clauses: readonly (readonly [what: string, made: Clause, expected: string])[] = [
  ['an unknown product', clause({ product: 'police.x' }), 'CLAUSE_INVALID'],
  ['a provider that does not have the product', clause({ provider: 'org:sdn-jarva' }), 'CLAUSE_INVALID'],
  [
    'a provider that is no party',
    clause({ product: 'fire.fires', provider: 'org:ssbf' }),
    'PROVIDER_NOT_PARTY',
  ],
  ['no recipient', clause({ recipients: [] }), 'CLAUSE_INVALID'],
  ['an unknown recipient', clause({ recipients: ['org:x'] }), 'CLAUSE_INVALID'],
  [
    'protected data to a company',
    { ...shielded, recipients: ['org:fastighetsagare-jarva'] },
    'CLAUSE_INVALID',
  ],
  ['no purpose', clause({ purposes: [] }), 'CLAUSE_INVALID'],
  ['an unknown purpose', clause({ purposes: ['nyfikenhet'] }), 'CLAUSE_INVALID'],
  ['no area', clause({ areas: [] }), 'CLAUSE_INVALID'],
  ['an unknown area', clause({ areas: ['sthlm:atlantis'] }), 'CLAUSE_INVALID'],
  ['a month that is none', clause({ from: '2020-13' }), 'CLAUSE_INVALID'],
  ['months that run backwards', clause({ from: '2024-02', to: '2024-01' }), 'CLAUSE_INVALID'],
  ['no legal basis', clause({ legalBasis: [] }), 'CLAUSE_INVALID'],
  [
    'a legal basis that has lapsed',
    clause({ legalBasis: [{ ...line, to: '2024-01-01' }] }),
    'CLAUSE_INVALID',
  ],
  [
    'a legal basis in the other direction',
    clause({ legalBasis: [{ ...line, discloser: 'municipal' }] }),
    'CLAUSE_INVALID',
  ],
  [
    'a legal basis for another recipient',
    clause({ legalBasis: [{ ...line, receiver: 'law-enforcement' }] }),
    'CLAUSE_INVALID',
  ],
  ['protected data without an assessment', { ...shielded, secrecyAssessment: null }, 'CLAUSE_INVALID'],
  [
    'an assessment past its review',
    { ...shielded, secrecyAssessment: { ...assessed, reviewBy: '2024-01-02' } },
    'CLAUSE_INVALID',
  ],
  [
    'protected data without an impact assessment',
    { ...shielded, processing: { ...processing, impactAssessment: null } },
    'CLAUSE_INVALID',
  ],
  ['protected data as open data', { ...shielded, transfer: 'open' }, 'CLAUSE_INVALID'],
  ['an unknown controller', clause({ processing: { ...processing, controller: 'org:x' } }), 'CLAUSE_INVALID'],
  ['an unknown processor', clause({ processing: { ...processing, processor: 'org:x' } }), 'CLAUSE_INVALID'],
];

test.each(clauses)('a clause with %s is refused, by name', (_what, made, expected) => {
  const problems = problemsOf(content({ clauses: [made] }), facts());
  expect(problems.map(({ code }) => code)).toContain(expected);
  expect(problems.map((problem) => problem.clause)).toEqual(problems.map(() => 'c1'));
});

test.each([
  ['purposes', { purposes: ['lagesbild', 'uppfoljning'] }, ['uppfoljning']],
  ['areas', { areas: ['sthlm:sdo:farsta'] }, ['sthlm:sdo:farsta']],
  ['from', { from: '2018-12' }, ['2018-12']],
  ['to', { to: null }, []],
  ['finestLevel', { finestLevel: 'BASE_AREA' }, ['BASE_AREA']],
  ['finestInterval', { finestInterval: 'MONTH' }, ['MONTH']],
  ['disclosure', { disclosure: 'exact' }, ['exact']],
  ['product', { product: 'bra.municipal-offences' }, ['bra.municipal-offences of org:polismyndigheten']],
] as const)(
  'a local clause wider than its parent in %s is refused, with the difference',
  (what, change, asked) => {
    const base = { from: '2019-01', to: '2030-12', finestInterval: 'QUARTER' } as const;
    const outer = version({ agreement: 'agr:parent', clauses: [clause(base)] });
    const inside = content({ ...local, clauses: [clause(base)] });
    const known = facts({ ...under, parentVersions: [outer] });
    expect(problemsOf(inside, known)).toEqual([]);
    const wider = problemsOf({ ...inside, clauses: [clause({ ...base, ...change })] }, known);
    expect(wider.find(({ code }) => code === 'WIDER_THAN_PARENT')).toMatchObject({
      clause: 'c1',
      differences: [{ what, asked }],
    });
  },
);

test('there is a difference exactly where one clause does not contain the other', () => {
  const made = fc
    .record({
      purposes: fc.subarray(['lagesbild', 'uppfoljning']),
      areas: fc.subarray([...nodes.map(({ id }) => id), '*', 'sthlm:atlantis']),
      from: fc.constantFrom('2019-01', '2020-01'),
      to: fc.constantFrom(null, '2024-12', '2025-12'),
      finestLevel: fc.constantFrom<Clause['finestLevel']>(
        'CITY',
        'LOCAL_POLICE_AREA',
        'CITY_DISTRICT',
        'BASE_AREA',
      ),
      finestInterval: fc.constantFrom<Clause['finestInterval']>('MONTH', 'QUARTER', 'YEAR'),
      disclosure: fc.constantFrom<Clause['disclosure']>('exact', 'protected'),
    })
    .map((change) => clause(change));
  let inside = 0;
  fc.assert(
    fc.property(made, made, (outer, inner) => {
      const within = contains({ areas: tree }, outer, inner);
      if (within) inside += 1;
      expect(differences(tree, outer, inner).length === 0).toBe(within);
    }),
    { numRuns: runs(2_000) },
  );
  expect(inside).toBeGreaterThan(5);
});

test('a problem names its rule and what breaks it, so that a form can show it where it is mended', () => {
  const wrong = content({ title: '', clauses: [clause({ purposes: ['x'], recipients: ['org:y'] })] });
  expect(problemsOf(wrong, facts()).map(({ clause: at, rule, about }) => ({ at, rule, about }))).toEqual([
    { at: null, rule: 'title', about: null },
    { at: clause().id, rule: 'recipient-exists', about: 'org:y' },
    { at: clause().id, rule: 'purpose-exists', about: 'x' },
  ]);
});
