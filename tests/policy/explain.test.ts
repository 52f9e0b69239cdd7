import { describe, expect, test } from 'vitest';
import type { RegisteredVersion } from '../../policy/agreement.ts';
import type { Explanation } from '../../policy/explain.ts';
import { ExplanationTooLarge } from '../../policy/explain-rows.ts';
import { explained, operationOn } from './explained.ts';
import { clause, noon, parties, products, register, version } from './world.ts';

const sites = clause({
  id: 'sites',
  product: 'city.camera-sites',
  provider: 'org:kommunstyrelsen',
  from: '2020-01',
});
const ofCity = (change: Parameters<typeof version>[0] = {}, state: Parameters<typeof version>[1] = {}) =>
  version(
    {
      agreement: 'agr:city',
      title: 'Staden',
      parties: parties('org:kommunstyrelsen', 'org:sdn-jarva'),
      clauses: [sites],
      ...change,
    },
    state,
  );
const verdicts = ({ fields }: Explanation) =>
  Object.fromEntries(fields.map(({ coordinate, verdict }) => [coordinate, verdict]));
const productIn = ({ products: all }: Explanation, id = 'city.camera-sites') =>
  all.find(({ product }) => product === id);
const obstacles = (explanation: Explanation, id?: string) =>
  productIn(explanation, id)?.blocked.map(({ clause: name, obstacles: found }) => [
    name,
    found.map(({ code }) => code),
  ]);
const asked = '{ cameraSites { id area { name } assessment } area(id: "x") { name } }';

describe('fields', () => {
  test('what is held is allowed, with the clause and version that give it', () => {
    const explanation = explained(register([ofCity()]), '{ cameraSites { id } area(id: "x") { name } }');
    expect(verdicts(explanation)).toEqual({
      'Query.cameraSites': 'ALLOWED',
      'CameraSite.id': 'ALLOWED',
      'Query.area': 'ALLOWED',
      'Area.name': 'ALLOWED',
    });
    expect(productIn(explanation)).toMatchObject({
      answer: 'HELD',
      grants: [{ clause: 'agr:city/1#sites', provider: 'org:kommunstyrelsen', areas: ['sthlm:sdo:jarva'] }],
      reasons: [],
      blocked: [],
      amendable: [],
    });
  });

  test('what is missing is denied; what stands below it is denied too, or not reached', () => {
    const explanation = explained(register([]), asked);
    expect(verdicts(explanation)).toEqual({
      'Query.cameraSites': 'DENIED',
      'CameraSite.id': 'DENIED',
      'CameraSite.area': 'DENIED',
      'Area.name': 'ALLOWED',
      'CameraSite.assessment': 'DENIED',
      'Query.area': 'ALLOWED',
    });
    expect(explanation.fields.find(({ coordinate }) => coordinate === 'Area.name')?.paths).toEqual([
      ['cameraSites', 'area', 'name'],
      ['area', 'name'],
    ]);
    expect(verdicts(explained(register([]), '{ cameraSites { area { name } } }'))['Area.name']).toBe(
      'UNREACHED',
    );
    expect(explanation.products.map(({ product, answer }) => [product, answer])).toEqual([
      ['city.camera-sites', 'MISSING'],
      ['police.camera-assessments', 'MISSING'],
    ]);
  });

  test('one of several alternatives suffices, and the smallest set is missing', () => {
    const either = (versions: readonly RegisteredVersion[]) =>
      explained(register(versions), '{ either }').fields[0];
    expect(either([])).toMatchObject({
      verdict: 'DENIED',
      missing: ['fire.fires'],
      requires: [['fire.fires'], ['city.camera-sites', 'police.reported-offences']],
    });
    expect(either([ofCity()])).toMatchObject({ verdict: 'DENIED', missing: ['fire.fires'] });
    expect(either([ofCity(), version()])).toMatchObject({ verdict: 'ALLOWED', missing: [] });
  });

  test('fragments, aliases and skipped branches are laid out as they are decided', () => {
    const text = `query ($on: Boolean!) { a: cameraSites { ...S } b: cameraSites @include(if: $on) { id } c: area(id: "x") @skip(if: true) { name } }
      fragment S on CameraSite { name: id }`;
    const explanation = explained(register([]), operationOn(text, { on: false }));
    expect(explanation.fields.map(({ coordinate, paths }) => [coordinate, paths])).toEqual([
      ['Query.cameraSites', [['a']]],
      ['CameraSite.id', [['a', 'name']]],
    ]);
  });

  test('agreements are decided row by row', () => {
    expect(verdicts(explained(register([]), '{ agreements { id } }'))['Query.agreements']).toBe('BY_ROW');
  });
});

describe('what stands in the way', () => {
  test('a clause names everything at once, and the nearest clause comes first', () => {
    const lapsed = { ...clause().legalBasis[0], to: '2023-12-31' } as (typeof sites)['legalBasis'][number];
    const worse = ofCity(
      {
        agreement: 'agr:worse',
        validTo: '2024-02-01',
        clauses: [{ ...sites, purposes: ['uppfoljning'], legalBasis: [lapsed] }],
      },
      { events: [] },
    );
    const suspended = ofCity({}, { events: [{ kind: 'suspended', at: '2024-03-01T00:00:00.000Z' }] });
    const explanation = explained(register([worse, suspended]), asked);
    expect(obstacles(explanation)).toEqual([
      ['agr:city/1#sites', ['SUSPENDED']],
      ['agr:worse/1#sites', ['PURPOSE', 'EXPIRED', 'LEGAL_BASIS']],
    ]);
    expect(productIn(explanation)?.reasons).toEqual(['SUSPENDED', 'PURPOSE', 'EXPIRED', 'LEGAL_BASIS']);
    const [, second] = productIn(explanation)?.blocked ?? [];
    expect(second?.obstacles[0]).toMatchObject({ purposes: ['uppfoljning'], line: null });
    expect(second?.obstacles[2]).toMatchObject({ line: 'OSL 10 kap. 2 §' });
  });

  test.each([
    ['NOT_SIGNED', ofCity({}, { signedBy: ['org:kommunstyrelsen'] })],
    ['NOT_YET_VALID', ofCity({ validFrom: '2024-07-01' })],
    ['EXPIRED', ofCity({ validTo: '2024-06-14' })],
    ['SUSPENDED', ofCity({}, { events: [{ kind: 'suspended', at: '2024-06-01T00:00:00.000Z' }] })],
    ['ENDED', ofCity({}, { events: [{ kind: 'ended', at: '2024-06-01T00:00:00.000Z' }] })],
    ['SUPERSEDED', ofCity({}, { events: [{ kind: 'superseded', at: '2024-06-01T00:00:00.000Z' }] })],
    ['PROVIDER_NOT_PARTY', ofCity({ parties: parties('org:sdn-jarva'), clauses: [sites] })],
    ['PURPOSE', ofCity({ clauses: [{ ...sites, purposes: ['uppfoljning'] }] })],
    ['LEGAL_BASIS', ofCity({ clauses: [{ ...sites, legalBasis: [] }] })],
    [
      'DIRECTION',
      ofCity({
        clauses: [
          { ...sites, legalBasis: sites.legalBasis.map((line) => ({ ...line, receiver: 'state' as const })) },
        ],
      }),
    ],
    ['PARENT', ofCity({ parent: 'agr:nowhere' })],
  ] as const)('%s is named, alone where it stands alone', (code, registered) => {
    const explanation = explained(register([registered]), asked);
    expect(obstacles(explanation)).toEqual([['agr:city/1#sites', [code]]]);
    expect(productIn(explanation)?.answer).toBe('MISSING');
  });

  test('a missing signature names who has not signed', () => {
    const explanation = explained(register([ofCity({}, { signedBy: ['org:kommunstyrelsen'] })]), asked);
    expect(productIn(explanation)?.blocked[0]?.obstacles[0]?.parties).toEqual(['org:sdn-jarva']);
  });

  test('a secrecy assessment past its review is named', () => {
    const assessments = clause({ id: 'a', product: 'police.camera-assessments' });
    expect(
      obstacles(
        explained(register([version({ clauses: [assessments] })]), asked),
        'police.camera-assessments',
      ),
    ).toEqual([['agr:jarva/1#a', ['SECRECY_ASSESSMENT']]]);
  });

  test('a kind of organisation that may not receive it is told so, without a clause, and nothing could be amended', () => {
    const between = ofCity({
      agreement: 'agr:owners',
      parties: parties('org:kommunstyrelsen', 'org:fastighetsagare-jarva'),
    });
    const owners = { asking: { partner: 'property-owners-jarva' } };
    expect(productIn(explained(register([between]), asked, owners))).toMatchObject({
      reasons: ['NO_CLAUSE', 'RECIPIENT_KIND'],
      blocked: [],
      amendable: [],
    });
    const named = ofCity({ clauses: [{ ...sites, recipients: ['org:fastighetsagare-jarva'] }] });
    expect(obstacles(explained(register([named]), asked, owners))).toEqual([
      ['agr:city/1#sites', ['RECIPIENT_KIND']],
    ]);
  });

  test('no purpose is a reason of its own', () => {
    const explanation = explained(register([ofCity()]), asked, { asking: { purpose: null } });
    expect(productIn(explanation)?.reasons).toEqual(['PURPOSE_REQUIRED', 'PURPOSE']);
  });

  test('agreements with both in them could be amended; those that have ended, and those of others, could not', () => {
    const empty = { clauses: [] };
    const explanation = explained(
      register([
        ofCity({ ...empty, agreement: 'agr:a' }),
        ofCity(
          { ...empty, agreement: 'agr:b' },
          { events: [{ kind: 'ended', at: '2024-06-01T00:00:00.000Z' }] },
        ),
        ofCity({ ...empty, agreement: 'agr:c', parties: parties('org:kommunstyrelsen', 'org:ssbf') }),
        ofCity({ ...empty, agreement: 'agr:d', parties: parties('org:ssbf', 'org:sdn-jarva') }),
      ]),
      asked,
    );
    expect(productIn(explanation)?.amendable.map(({ agreement }) => agreement)).toEqual(['agr:a']);
  });
});

describe('instants', () => {
  const first = ofCity({ validFrom: '2020-01-01', validTo: '2022-12-31' });
  const second = ofCity(
    { number: 2, validFrom: '2023-01-01' },
    {
      signatures: ['org:kommunstyrelsen', 'org:sdn-jarva'].map((party) => ({
        party,
        at: '2022-12-01T00:00:00.000Z',
      })),
    },
  );
  const at = (instant: string) => explained(register([first, second]), asked, { asking: { instant } });

  test('of a past instant the version of then is named, and none that came later', () => {
    expect(productIn(at('2021-06-01T00:00:00.000Z'))?.grants.map(({ clause: name }) => name)).toEqual([
      'agr:city/1#sites',
    ]);
    expect(productIn(at(noon))?.grants.map(({ clause: name }) => name)).toEqual(['agr:city/2#sites']);
    expect(obstacles(at('2019-12-31T12:00:00.000Z'))).toEqual([['agr:city/1#sites', ['NOT_YET_VALID']]]);
    expect(obstacles(at('2019-06-01T00:00:00.000Z'))).toEqual([]);
  });

  test('of a future instant what will have lapsed is named', () => {
    const ending = ofCity({ validTo: '2024-12-31' });
    const explanation = explained(register([ending]), asked, {
      asking: { instant: '2025-01-01T00:00:00.000Z' },
    });
    expect(obstacles(explanation)).toEqual([['agr:city/1#sites', ['EXPIRED']]]);
  });
});

describe('rows', () => {
  const observations = (
    areas: readonly string[],
    rest = 'from: "2023-01", to: "2023-12"',
    ids = '["police.reported-offences.theft"]',
  ) => `{ indicators(ids: ${ids}) { observations(areas: ${JSON.stringify(areas)}, ${rest}) { unit } } }`;
  const rowsOf = (text: string, versions = [version()], change: Parameters<typeof explained>[2] = {}) =>
    explained(register(versions), text, change).fields.find(({ coordinate }) =>
      coordinate.endsWith('.observations'),
    );

  test('what the arguments ask for is evaluated as its subgraph would', () => {
    expect(rowsOf(observations(['sthlm:sdo:jarva']))).toMatchObject({
      verdict: 'ALLOWED',
      rows: [
        { indicator: 'police.reported-offences.theft', product: 'police.reported-offences', uncovered: [] },
      ],
    });
    expect(rowsOf(observations(['sthlm:sdo:jarva', 'sthlm:sdo:farsta', 'sthlm:sdo:atlantis']))).toMatchObject(
      {
        verdict: 'PARTLY',
        rows: [
          {
            uncovered: [
              { code: 'AREA_NOT_COVERED', areas: ['sthlm:sdo:farsta'], widen: ['agr:jarva/1#c1'] },
              { code: 'AREA_UNKNOWN', areas: ['sthlm:sdo:atlantis'] },
            ],
          },
        ],
      },
    );
    expect(
      rowsOf(observations(['sthlm:sdo:jarva'], 'from: "2019-01", to: "2020-12"'))?.rows[0]?.uncovered,
    ).toMatchObject([
      {
        code: 'PERIOD_NOT_COVERED',
        periods: [{ from: '2019-01', to: '2019-12' }],
        widen: ['agr:jarva/1#c1'],
      },
    ]);
    expect(
      rowsOf(observations(['sthlm:sdo:jarva'], 'from: "2023-01", to: "2023-12", level: BASE_AREA'))?.rows[0]
        ?.uncovered,
    ).toMatchObject([{ code: 'LEVEL_NOT_COVERED', level: 'BASE_AREA', widen: ['agr:jarva/1#c1'] }]);
  });

  test.each([
    ['PERIOD_INVALID', observations(['sthlm:sdo:jarva'], 'from: "2023-02", to: "2023-12", interval: YEAR')],
    ['PERIOD_INVALID', observations(['sthlm:sdo:jarva'], 'from: "2023-12", to: "2023-01"')],
    ['ARGUMENT_INVALID', observations([])],
    ['INDICATOR_UNKNOWN', observations(['sthlm:sdo:jarva'], undefined, '["police.reported-offences"]')],
    ['PRODUCT_NOT_COVERED', observations(['sthlm:sdo:jarva'], undefined, '["fire.fires.total"]')],
  ])('%s is denied as a whole', (code, text) => {
    expect(rowsOf(text)).toMatchObject({ verdict: 'DENIED', rows: [{ code }] });
  });

  test('indicators that are not named by id are said not to be evaluated', () => {
    const text = observations(['sthlm:sdo:jarva']).replace(
      'ids: ["police.reported-offences.theft"]',
      'theme: "x"',
    );
    expect(rowsOf(text)).toMatchObject({ verdict: 'BY_ROW', rows: [{ code: 'INDICATORS_BY_CATALOGUE' }] });
  });

  test('a type condition leaves only the indicators of that host', () => {
    const text = `{ indicators(ids: ["police.reported-offences.theft", "fire.fires.total"]) { ... on CityIndicator {
      observations(areas: ["sthlm:sdo:jarva"], from: "2023-01", to: "2023-12") { unit } } } }`;
    expect(rowsOf(text)?.rows.map(({ indicator }) => indicator)).toEqual(['fire.fires.total']);
  });

  test('an area that is not valid then is named with its successors', () => {
    const areaTimes = new Map([
      ['sthlm:sdo:jarva', { validFrom: '2023-07-01', validTo: null, successors: [] }],
      [
        'sthlm:sdo:farsta',
        { validFrom: '2007-01-01', validTo: '2022-06-30', successors: ['sthlm:sdo:jarva'] },
      ],
    ]);
    const text = observations(['sthlm:sdo:jarva', 'sthlm:sdo:farsta']);
    expect(rowsOf(text, [version()], { areaTimes })?.rows[0]?.uncovered).toMatchObject([
      { code: 'AREA_NOT_VALID', areas: ['sthlm:sdo:farsta'], instead: ['sthlm:sdo:jarva'] },
    ]);
    const early = version({ validFrom: '2020-01-01' });
    const then = { areaTimes, asking: { instant: '2021-01-01T00:00:00.000Z' } };
    expect(rowsOf(observations(['sthlm:sdo:jarva']), [early], then)?.rows[0]?.uncovered).toMatchObject([
      { code: 'AREA_NOT_VALID', areas: ['sthlm:sdo:jarva'], instead: ['sthlm:sdo:farsta'] },
    ]);
  });

  test('where several providers have areas of their own, only what is certain is said', () => {
    const fires = {
      ...products.find(({ id }) => id === 'fire.fires'),
      providers: ['org:ssbf', 'org:kommunstyrelsen'],
    };
    const shared = new Map(
      products.map((one) => [one.id, one.id === 'fire.fires' ? { ...one, ...fires, id: one.id } : one]),
    );
    const given = version({
      parties: parties('org:ssbf', 'org:sdn-jarva'),
      clauses: [clause({ product: 'fire.fires', provider: 'org:ssbf' })],
    });
    const of = (areas: readonly string[]) =>
      explained(
        register([given], { products: shared }),
        observations(areas, undefined, '["fire.fires.total"]'),
      ).fields.find(({ coordinate }) => coordinate === 'Indicator.observations');
    expect(of(['sthlm:sdo:jarva'])).toMatchObject({
      verdict: 'BY_ROW',
      rows: [{ uncovered: [{ code: 'PROVIDER_BY_AREA' }] }],
    });
    expect(of(['sthlm:sdo:farsta'])).toMatchObject({ verdict: 'DENIED' });
  });

  test('records that are asked for by area are evaluated by area', () => {
    const of = (areas: string) =>
      explained(register([ofCity()]), `{ cameraSites(areas: ${areas}) { id } }`).fields[0];
    expect(of('["sthlm:stadsdel:kista"]')?.verdict).toBe('ALLOWED');
    expect(of('["sthlm:stadsdel:kista", "sthlm:sdo:farsta"]')).toMatchObject({
      verdict: 'PARTLY',
      rows: [
        {
          uncovered: [{ code: 'AREA_NOT_COVERED', areas: ['sthlm:sdo:farsta'], widen: ['agr:city/1#sites'] }],
        },
      ],
    });
  });

  test('what would take too long to work out is refused', () => {
    const text = `{ ${Array.from({ length: 150 }, (_, at) => {
      const month = `${2010 + (at % 50)}-0${1 + (at % 9)}`;
      return `a${at}: indicators(ids: ["police.reported-offences.a${at}"]) { observations(areas: ["sthlm:kommun"], from: "${month}", to: "2080-12", level: BASE_AREA) { unit } }`;
    }).join(' ')} }`;
    expect(() => explained(register([version()]), text)).toThrow(ExplanationTooLarge);
  });
});

describe('a provider asks about another partner', () => {
  const police = {
    viewpoint: { kind: 'provider', provider: 'org:polismyndigheten', organisation: 'org:polismyndigheten' },
  } as const;

  test('it sees its own products, and nothing of what others give', () => {
    const offences = version({}, { events: [{ kind: 'suspended', at: '2024-06-01T00:00:00.000Z' }] });
    const explanation = explained(
      register([ofCity(), offences]),
      `{ cameraSites(areas: ["sthlm:sdo:jarva"]) { id assessment } indicators(ids: ["police.reported-offences.theft", "fire.fires.total"]) {
        observations(areas: ["sthlm:sdo:jarva"], from: "2023-01", to: "2023-12") { unit } } }`,
      police,
    );
    expect(verdicts(explanation)).toMatchObject({
      'Query.cameraSites': 'NOT_YOURS',
      'CameraSite.assessment': 'NOT_YOURS',
      'Indicator.observations': 'PARTLY',
    });
    expect(productIn(explanation)).toEqual({
      product: 'city.camera-sites',
      answer: 'NOT_YOURS',
      grants: [],
      reasons: [],
      blocked: [],
      amendable: [],
    });
    expect(obstacles(explanation, 'police.reported-offences')).toEqual([['agr:jarva/1#c1', ['SUSPENDED']]]);
    expect(JSON.stringify(explanation)).not.toContain('agr:city');
  });

  test('agreements that it may not see are not named among those that could be amended', () => {
    const local = version({
      agreement: 'agr:unit',
      parties: parties('org:lpo-jarva', 'org:sdn-jarva'),
      clauses: [],
    });
    const of = (change: Parameters<typeof explained>[2]) =>
      productIn(
        explained(register([local, version({ clauses: [] })]), '{ cameraSites { assessment } }', change),
        'police.camera-assessments',
      )?.amendable.map(({ agreement }) => agreement);
    expect(of({})).toEqual(['agr:unit', 'agr:jarva']);
    expect(of(police)).toEqual(['agr:jarva']);
  });

  test('an overarching agreement is named when all have signed it, and not before', () => {
    const content = {
      agreement: 'agr:unit',
      level: 'overarching',
      parties: parties('org:lpo-jarva', 'org:sdn-jarva'),
      clauses: [],
    } as const;
    const signed = version(content);
    const named = (signatures: (typeof signed)['signatures']) =>
      productIn(
        explained(register([{ ...signed, signatures }]), '{ cameraSites { assessment } }', police),
        'police.camera-assessments',
      )?.amendable.map(({ agreement }) => agreement);
    expect(named(signed.signatures)).toEqual(['agr:unit']);
    expect(named(signed.signatures.slice(1))).toEqual([]);
  });

  test('of a product of several providers it learns of its own part alone', () => {
    const shared = new Map(
      products.map((one) => [
        one.id,
        one.id === 'police.camera-assessments' || one.id === 'city.camera-sites'
          ? { ...one, providers: ['org:kommunstyrelsen', 'org:polismyndigheten'] }
          : one,
      ]),
    );
    const explanation = explained(
      register([ofCity()], { products: shared }),
      '{ cameraSites { id } }',
      police,
    );
    expect(verdicts(explanation)['Query.cameraSites']).toBe('DENIED');
    expect(productIn(explanation)).toMatchObject({ answer: 'MISSING', grants: [], reasons: ['NO_CLAUSE'] });
    const suspended = ofCity({}, { events: [{ kind: 'suspended', at: '2024-03-01T00:00:00.000Z' }] });
    const blocked = explained(register([suspended], { products: shared }), '{ cameraSites { id } }', police);
    expect(productIn(blocked)).toMatchObject({ blocked: [], reasons: ['NO_CLAUSE'] });
  });
});
