import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyPurpose } from '../../subgraphs/city/seed/purposes.ts';
import { canonicalJson } from '../../trust/canonical.ts';
import { readOdrl } from '../policy/odrl-reader.ts';
import { now, type SeededCity, startSeededCity } from './seeded-city.ts';

let city: SeededCity;
beforeAll(async () => {
  city = await startSeededCity();
});
afterAll(() => city?.[Symbol.asyncDispose]());

const ask: SeededCity['ask'] = (...asked) => city.ask(...asked);

describe('what is made of agreements', () => {
  const documents = `query ($id: ID!) {
    agreement(id: $id) { version { number digest text canonicalJson odrl } } }`;

  test('a version reads as text, bytes and ODRL, and all three have one digest', async () => {
    const { data, codes, read } = await ask('district-farsta', null, documents, {
      id: 'agreement:local:farsta:farsta',
    });
    expect(codes).toEqual([]);
    const { number, digest, text, canonicalJson: bytes, odrl } = data.agreement.version;
    expect(number).toBe(2);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(digest);
    expect(text).toContain(digest);
    expect(text).toContain('Syntetisk');
    expect(text).toContain('Farsta (stadsdelsområde)');
    expect(text).toMatch(/Undertecknad 2024-01-25 med nyckeln org:sdn-farsta:1/);
    expect(canonicalJson(readOdrl(odrl).version)).toBe(bytes);
    expect(read).toEqual([{ product: 'city.agreements', provider: 'org:kommunstyrelsen', rows: 1 }]);
  });

  test('every version that the police region may read comes back from its ODRL without loss', async () => {
    const query = `query ($after: String) { agreements(first: 200, after: $after) {
      edges { node { versions { canonicalJson odrl } } } } }`;
    const { data } = await ask('police-region', null, query);
    const versions = data.agreements.edges.flatMap(
      ({ node }: { node: { versions: { canonicalJson: string; odrl: string }[] } }) => node.versions,
    );
    expect(versions.length).toBeGreaterThan(30);
    for (const { canonicalJson: bytes, odrl } of versions) {
      expect(canonicalJson(readOdrl(odrl).version)).toBe(bytes);
    }
  });

  test('another district’s agreement has no text, and a number that is not there no version', async () => {
    const local = { id: 'agreement:local:farsta:farsta' };
    expect((await ask('district-jarva', null, documents, local)).data).toEqual({ agreement: null });
    const query =
      '{ agreement(id: "agreement:stad-polis") { version(number: 99) { text } one: version(number: 1) { number } } }';
    const { data } = await ask('district-jarva', null, query);
    expect(data.agreement).toEqual({ version: null, one: { number: 1 } });
  });

  const whatIf = `query ($id: ID!, $at: DateTime) { agreement(id: $id) { version { whatIf(at: $at) {
    at text heldBack { clause recipient organisation { id } reason explanation } unfit { clause }
    changes { organisation { id } product { id } provider { id } purposes { code } begun ceased
      gained { areas { id } everyArea levels intervals disclosures from to } lost { from } } } } } }`;

  test('a party to an unsigned agreement sees what signing would give, and from when', async () => {
    const id = 'agreement:skjutningar-farsta';
    const { data, codes } = await ask('district-farsta', null, whatIf, { id });
    expect(codes).toEqual([]);
    const told = data.agreement.version.whatIf;
    expect(told.at).toBe(now);
    expect(told.heldBack).toEqual([]);
    expect(told.changes).toEqual([
      {
        organisation: { id: 'org:sdn-farsta' },
        product: { id: 'police.shootings' },
        provider: { id: 'org:polismyndigheten' },
        purposes: ['lagesbild', 'orsaksanalys', 'uppfoljning', 'manadsrapport'].map((code) => ({ code })),
        begun: [`${id}/1#skjutningar`],
        ceased: [],
        gained: [
          {
            areas: [{ id: 'sthlm:sdo:farsta' }],
            everyArea: false,
            levels: ['DISTRICT_COMMITTEE_AREA'],
            intervals: ['QUARTER', 'YEAR'],
            disclosures: ['PROTECTED'],
            from: '2015-01',
            to: null,
          },
        ],
        lost: [],
      },
    ]);
    expect(told.text).toContain('Får: Bekräftade skjutningar från Polismyndigheten');
    const later = await ask('district-farsta', null, whatIf, { id, at: '2041-01-01T00:00:00Z' });
    expect(later.data.agreement.version.whatIf).toMatchObject({
      changes: [],
      heldBack: [{ reason: 'VERSION' }],
    });
  });

  test('a clause whose law has lapsed is held back, and says so in Swedish', async () => {
    const { data } = await ask('stockholm-central', null, whatIf, {
      id: 'agreement:ordningsvakter-kollektivtrafik',
    });
    expect(data.agreement.version.whatIf.changes).toEqual([]);
    expect(data.agreement.version.whatIf.heldBack).toEqual([
      {
        clause: 'ordningsvakter',
        recipient: 'org:trafikforvaltningen',
        organisation: { id: 'org:trafikforvaltningen' },
        reason: 'LEGAL_BASIS',
        explanation: 'det rättsliga stödet är inte i kraft (Lag (1980:578) om ordningsvakter 3 §)',
      },
    ]);
  });

  test('whoever is no party is told nothing of what a version would change', async () => {
    for (const partner of ['stranger', 'district-jarva', 'lpo-jarva']) {
      const { data, codes } = await ask(partner, null, whatIf, { id: 'agreement:stad-polis' });
      expect(codes).toEqual(['NOT_A_PARTY']);
      expect(data.agreement.version.whatIf).toBeNull();
    }
    const bad = { id: 'agreement:skjutningar-farsta', at: 'soon' };
    expect((await ask('district-farsta', null, whatIf, bad)).codes).toEqual(['ARGUMENT_INVALID']);
  });

  test('what-if is not asked of many versions at a time', async () => {
    const query =
      '{ agreements(level: LOCAL, first: 200) { edges { node { versions { whatIf { at } } } } } }';
    const { codes } = await ask('traffic-committee', null, query);
    expect(codes.length).toBeGreaterThan(10);
    expect(new Set(codes)).toEqual(new Set(['ARGUMENT_INVALID']));
  });

  const processing = `query ($of: ID, $at: DateTime) { processingRegister(organisation: $of, at: $at) {
    organisation { id } categories thirdCountries security text
    lines { agreement { id } clause roles controller { id } contact product { id sensitivity }
      processor { id } purposes { code } legalBasis { section } impactAssessment erasure version
      provider { id } recipients { id } } } }`;

  test('the register of processing has the lines of agreements that the partner may read, and no others', async () => {
    const { data, codes, read } = await ask('district-jarva', null, processing, { of: 'org:sdn-jarva' });
    expect(codes).toEqual([]);
    const found = data.processingRegister;
    expect(found.organisation).toEqual({ id: 'org:sdn-jarva' });
    expect(found.lines).toContainEqual({
      agreement: { id: 'agreement:local:jarva:jarva' },
      clause: 'anmalda-brott',
      roles: ['CONTROLLER', 'RECIPIENT'],
      controller: { id: 'org:sdn-jarva' },
      contact: 'trygghet.jarva@stad.example',
      product: { id: 'police.reported-offences', sensitivity: 'AGGREGATED' },
      processor: null,
      purposes: everyPurpose.map((code) => ({ code })),
      legalBasis: [{ section: '5' }, { section: '3' }],
      impactAssessment: null,
      erasure: expect.stringContaining('Gallras'),
      version: 2,
      provider: { id: 'org:polismyndigheten' },
      recipients: [{ id: 'org:sdn-jarva' }],
    });
    expect(found.text).toContain('# Registerförteckning: Järva stadsdelsnämnd');
    expect(read[0]).toMatchObject({ product: 'city.agreements' });
    const others = (await ask('district-jarva', null, processing, { of: 'org:sdn-farsta' })).data;
    const agreements = others.processingRegister.lines.map(
      ({ agreement }: { agreement: { id: string } }) => agreement.id,
    );
    expect(agreements).not.toContain('agreement:local:farsta:farsta');
    expect(others.processingRegister.text).not.toContain('agreement:local:farsta');
    const stranger = (await ask('stranger', null, processing, { of: 'org:lpo-jarva' })).data;
    // The overarching ones, which are public.
    expect(
      new Set(
        stranger.processingRegister.lines.map(({ agreement }: { agreement: { id: string } }) => agreement.id),
      ),
    ).toEqual(new Set(['agreement:gemensam-samverkan', 'agreement:stad-polis']));
    const before = await ask('district-jarva', null, processing, {
      of: 'org:sdn-jarva',
      at: '2019-01-01T00:00:00Z',
    });
    expect(before.data.processingRegister.lines).toEqual([]);
    const unknown = await ask('district-jarva', null, processing, { of: 'org:none' });
    expect(unknown.codes).toEqual(['ARGUMENT_INVALID']);
    const all = (await ask('district-jarva', null, processing)).data.processingRegister;
    expect(all.organisation).toBeNull();
    expect(all.lines.length).toBeGreaterThan(found.lines.length);
  });

  const expiring = `query ($within: Int!, $at: DateTime) { expiringAgreements(within: $within, at: $at) {
    kind day agreement { id } version clauses what } }`;

  test('what expires is told of readable agreements alone, within the days asked for', async () => {
    expect((await ask('district-jarva', null, expiring, { within: 180 })).data.expiringAgreements).toEqual(
      [],
    );
    const late = { within: 31, at: '2039-12-15T00:00:00Z' };
    const mine = (await ask('district-jarva', null, expiring, late)).data.expiringAgreements;
    expect(mine).toContainEqual(
      expect.objectContaining({
        kind: 'VERSION',
        day: '2039-12-31',
        agreement: { id: 'agreement:local:jarva:jarva' },
      }),
    );
    expect(JSON.stringify(mine)).not.toContain('agreement:local:farsta');
    for (const within of [-1, 7301]) {
      expect((await ask('district-jarva', null, expiring, { within })).codes).toEqual(['ARGUMENT_INVALID']);
    }
  });

  const completeness = `query ($at: DateTime) { completeness(at: $at) { at checks {
    id requirement source outcome assessed lacking { organisations { id } agreement { id } } met { agreement { id } } } } }`;

  type Check = { id: string; outcome: string; assessed: number };
  const outcomes = async (partner: string, at: string | null = null) => {
    const { data, codes } = await ask(partner, null, completeness, { at });
    expect(codes).toEqual([]);
    return new Map<string, Check>(data.completeness.checks.map((check: Check) => [check.id, check]));
  };

  test('the city’s board sees that every district has its agreement, and what is missing', async () => {
    const found = await outcomes('stockholm-central');
    expect(found.size).toBe(14);
    expect(found.get('district-has-local-agreement')).toMatchObject({
      outcome: 'MET',
      assessed: 11,
      lacking: [],
    });
    expect(found.get('district-agrees-with-each-police-area')).toMatchObject({
      outcome: 'MET',
      assessed: 13,
    });
    expect(found.get('legal-basis-in-force')).toMatchObject({
      outcome: 'NOT_MET',
      lacking: [{ agreement: { id: 'agreement:ordningsvakter-kollektivtrafik' } }],
    });
    expect(found.get('region-police')?.outcome).toBe('NOT_ASSESSABLE');
    const before = await outcomes('stockholm-central', '2018-06-01T00:00:00Z');
    expect(before.get('district-has-local-agreement')).toMatchObject({ outcome: 'NOT_MET', assessed: 14 });
    expect(before.get('overarching-city-police')?.outcome).toBe('NOT_MET');
  });

  test('a district’s report is about what it may read, and a stranger’s says what cannot be assessed', async () => {
    expect((await outcomes('district-jarva')).get('district-has-local-agreement')).toMatchObject({
      assessed: 1,
    });
    expect((await outcomes('police-region')).get('region-police')?.outcome).toBe('MET');
    const stranger = await outcomes('stranger');
    expect(stranger.get('district-has-local-agreement')?.outcome).toBe('NOT_ASSESSABLE');
    expect(stranger.get('overarching-city-police')?.outcome).toBe('MET');
  });
});

describe('what areas cover', () => {
  const geometryOfArea = (id: string, args = '') =>
    ask(
      'stranger',
      null,
      `{ area(id: "${id}") { geometry${args} { schematic source licence validFrom validTo geojson bbox } } }`,
    );
  const square = (west: number) => ({
    type: 'Polygon',
    coordinates: [
      [
        [west, 59.3],
        [west + 0.1, 59.3],
        [west + 0.1, 59.4],
        [west + 0.05, 59.40001],
        [west, 59.4],
        [west, 59.3],
      ],
    ],
  });

  test('is open: a drawing that says so, with the box around it', async () => {
    const { data, codes } = await geometryOfArea('sthlm:sdo:jarva');
    expect(codes).toEqual([]);
    const { geojson, bbox, ...said } = data.area.geometry;
    expect(said).toEqual({
      schematic: true,
      source: 'Schematisk, beräknad ur koordinater; ingen verklig gräns',
      licence: 'CC0-1.0',
      validFrom: '2023-07-01',
      validTo: null,
    });
    expect(geojson.type).toBe('Polygon');
    const [west, south, east, north] = bbox;
    expect([west < east, south < north, west > 17.7, north < 59.5]).toEqual([true, true, true, true]);
    expect((await geometryOfArea('sthlm:sdo:okand-plats')).data.area.geometry).toBeNull();
  });

  test('is as imported on the day asked for, and the drawing when nothing imported holds', async () => {
    await city.owner`
      insert into area_geometry (area_id, valid_from, valid_to, schematic, geometry, source, licence) values
        ('sthlm:sdo:farsta', '2007-01-01', '2020-06-30', false, ${city.owner.json(square(18))}, 'förr', 'CC0-1.0'),
        ('sthlm:sdo:farsta', '2023-07-01', null, false, ${city.owner.json(square(18.1))}, 'nu', 'CC0-1.0'),
        ('vuln:husby', '2025-12-01', null, false, ${city.owner.json(square(18.2))}, 'Polisen', 'CC0-1.0')`;
    const on = async (day: string) => {
      const { data } = await geometryOfArea('sthlm:sdo:farsta', `(at: "${day}")`);
      return [data.area.geometry.schematic, data.area.geometry.source];
    };
    expect(await on('2020-06-30')).toEqual([false, 'förr']);
    expect((await on('2021-01-01'))[0]).toBe(true);
    expect(await on('2026-01-01')).toEqual([false, 'nu']);
    const { data } = await ask(
      'stranger',
      null,
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on VulnerableArea { geometry { source } } } }`,
      {
        of: [
          { __typename: 'VulnerableArea', id: 'vuln:husby' },
          { __typename: 'VulnerableArea', id: 'vuln:tensta' },
        ],
      },
    );
    expect(data._entities).toEqual([{ geometry: { source: 'Polisen' } }, { geometry: null }]);
  });

  test('is simplified by metres, and an odd argument is refused', async () => {
    const positions = async (args: string) =>
      (await geometryOfArea('sthlm:sdo:farsta', args)).data.area.geometry.geojson.coordinates[0].length;
    expect(await positions('(at: "2026-01-01")')).toBe(6);
    expect(await positions('(at: "2026-01-01", simplify: 50)')).toBe(5);
    expect((await geometryOfArea('sthlm:sdo:farsta', '(simplify: -1)')).codes).toEqual(['ARGUMENT_INVALID']);
    expect((await geometryOfArea('sthlm:sdo:farsta', '(at: "2026-02-30")')).codes).toEqual([
      'ARGUMENT_INVALID',
    ]);
  });

  test('is the owner’s alone to write', async () => {
    const serving = city.databases.serving('city', 1);
    await expect(serving`delete from area_geometry`).rejects.toThrow('permission denied');
    await expect(serving`update area_geometry set source = ''`).rejects.toThrow('permission denied');
    expect(await serving`select from area_geometry limit 1`).toHaveLength(1);
  });
});
