import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Grant } from '../../policy/scope.ts';
import { type Agency, type Answer, type RunningAgencies, startAgencies } from './agencies.ts';
import { grantOf } from './claims.ts';

let agencies: RunningAgencies;
beforeAll(async () => {
  agencies = await startAgencies();
});
afterAll(async () => {
  await agencies?.[Symbol.asyncDispose]();
  expect(agencies?.reported).toEqual([]);
});

const ask = (
  agency: Agency,
  query: string,
  grants: readonly Grant[] = [],
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer> => agencies.ask(agency, query, grants, variables);

const entities = (
  agency: Agency,
  type: string,
  ids: readonly string[],
  fields: string,
  grants: readonly Grant[] = [],
) =>
  ask(
    agency,
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} { ${fields} } } }`,
    grants,
    { representations: ids.map((id) => ({ __typename: type, id })) },
  );

describe('the police', () => {
  it('tell any partner which local police areas touch the city, by date', async () => {
    const { data, codes } = await ask(
      'police',
      '{ now: localPoliceAreas { id } then: localPoliceAreas(at: "2024-12-31") { id } ended: localPoliceArea(id: "lpo:norrmalm") { code name policeRegionArea validTo touchesCity area { id } areas(level: DISTRICT_COMMITTEE_AREA) { id } before: areas(level: DISTRICT_COMMITTEE_AREA, at: "2023-06-30") { id } after: areas(at: "2025-01-01") { id } source } farsta: localPoliceArea(id: "lpo:farsta") { code } nacka: localPoliceArea(id: "lpo:nacka") { touchesCity area { id } areas { id } } none: localPoliceArea(id: "lpo:none") { id } }',
    );
    expect(codes).toEqual([]);
    const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
    expect(ids(data.now)).toHaveLength(8);
    expect(ids(data.now)).not.toContain('lpo:norrmalm');
    expect(ids(data.then)).toContain('lpo:norrmalm');
    expect(ids(data.then)).toHaveLength(7);
    // Its code was inferred from its neighbours', and so is not given.
    expect(data.ended).toMatchObject({ code: null, validTo: '2024-12-31', area: { id: 'lpo:norrmalm' } });
    expect(data.ended.source).toContain('polisen.se');
    expect(data.farsta.code).toBe('531230');
    expect(ids(data.ended.areas)).toEqual(['sthlm:sdo:kungsholmen', 'sthlm:sdo:norra-innerstaden']);
    expect(ids(data.ended.before).sort()).toEqual([
      'sthlm:sdo:kungsholmen',
      'sthlm:sdo:norrmalm',
      'sthlm:sdo:ostermalm',
    ]);
    expect(data.ended.after).toEqual([]);
    expect(data.nacka).toEqual({ touchesCity: false, area: null, areas: [] });
    expect(data.none).toBeNull();
  });

  it('refuse a day that is none', async () => {
    for (const at of ['2024-02-30', 'today', '2024']) {
      const { data, codes } = await ask('police', `{ localPoliceAreas(at: "${at}") { id } }`);
      expect([data.localPoliceAreas, codes]).toEqual([null, ['ARGUMENT_INVALID']]);
    }
  });

  it('say which police areas an area overlaps, n to m', async () => {
    const { data } = await entities(
      'police',
      'Area',
      [
        'sthlm:sdo:enskede-arsta-vantor',
        'sthlm:sdo:jarva',
        'sthlm:sdo:okand-plats',
        'lpo:farsta',
        'sthlm:none',
      ],
      'localPoliceAreas { id areas { id } }',
    );
    const ids = data._entities.map((one: { localPoliceAreas: { id: string }[] }) =>
      one.localPoliceAreas.map(({ id }) => id),
    );
    expect(ids).toEqual([['lpo:farsta', 'lpo:globen'], ['lpo:jarva'], [], ['lpo:farsta'], []]);
    expect(data._entities[1].localPoliceAreas[0].areas).toHaveLength(11);
  });

  it('class vulnerable areas by edition, and riskområde in none from 2025', async () => {
    const { data, codes } = await ask(
      'police',
      '{ all: vulnerableAreas { id name classifications { edition class source } localPoliceArea { id } successors { id } predecessors { id } } latest: vulnerableAreas(edition: 2025) { id } }',
    );
    expect(codes).toEqual([]);
    expect(data.all).toHaveLength(12);
    expect(data.latest).toHaveLength(8);
    const husby = data.all.find((one: { id: string }) => one.id === 'vuln:husby');
    expect(husby.localPoliceArea).toEqual({ id: 'lpo:jarva' });
    expect(husby.predecessors).toEqual([]);
    const divided = data.all.find((one: { id: string }) => one.id === 'vuln:rinkeby-tensta');
    expect(divided.successors.map(({ id }: { id: string }) => id).sort()).toEqual([
      'vuln:hjulsta',
      'vuln:rinkeby',
      'vuln:tensta',
    ]);
    const tensta = data.all.find((one: { id: string }) => one.id === 'vuln:tensta');
    expect(tensta.predecessors).toEqual([{ id: 'vuln:rinkeby-tensta' }]);
    expect(husby.classifications[0]).toEqual({
      edition: 2015,
      class: 'SARSKILT_UTSATT',
      source: 'Källa: Polismyndigheten, utsatta områden 2015, efter UO-Project',
    });
    expect((await ask('police', '{ vulnerableAreas(edition: 2020) { id } }')).codes).toEqual([
      'ARGUMENT_INVALID',
    ]);
    const { data: counted } = await ask('police', '{ vulnerableAreaCounts { edition class areas } }');
    const counts = (edition: number) =>
      counted.vulnerableAreaCounts
        .filter((one: { edition: number }) => one.edition === edition)
        .map((one: { class: string; areas: number }) => [one.class, one.areas]);
    expect(counts(2023)).toEqual([
      ['UTSATT', 4],
      ['RISK', 0],
      ['SARSKILT_UTSATT', 2],
    ]);
    expect(counts(2025)).toEqual([
      ['UTSATT', 5],
      ['SARSKILT_UTSATT', 3],
    ]);
    const { data: inside } = await entities(
      'police',
      'Area',
      ['sthlm:sdo:jarva', 'sthlm:sdo:bromma'],
      'vulnerableAreas(edition: 2025) { id }',
    );
    expect(inside._entities[0].vulnerableAreas.map(({ id }: { id: string }) => id)).toEqual([
      'vuln:hjulsta',
      'vuln:husby',
      'vuln:rinkeby',
      'vuln:tensta',
    ]);
    expect(inside._entities[1].vulnerableAreas).toEqual([]);
  });

  const sites = ['camera:husby-centrum', 'camera:sergels-torg', 'camera:none'];
  const fields = 'assessment { assessed recommendation need reviewBy synthetic }';

  it('give assessments of the sites in a clause’s areas, and null for others as for none', async () => {
    const grants = [grantOf('police.camera-assessments', { areas: ['sthlm:sdo:jarva'] })];
    const { data, codes, read } = await entities('police', 'CameraSite', sites, fields, grants);
    expect(codes).toEqual([]);
    expect(data._entities[0].assessment).toMatchObject({ synthetic: true });
    expect(data._entities.slice(1)).toEqual([{ assessment: null }, { assessment: null }]);
    expect(read).toEqual([
      { product: 'police.camera-assessments', provider: 'org:polismyndigheten', rows: 1 },
    ]);
  });

  it('give no assessment without the product', async () => {
    const { data, codes } = await entities('police', 'CameraSite', sites, fields, [
      grantOf('police.reported-offences'),
    ]);
    expect(data._entities).toEqual(sites.map(() => ({ assessment: null })));
    expect(new Set(codes)).toEqual(new Set(['PRODUCT_NOT_COVERED']));
  });

  it('give the joint briefings of a deployment, in the months of the clause', async () => {
    const grants = [grantOf('police.joint-briefings', { to: '2026-09' })];
    const { data, read } = await entities(
      'police',
      'OrderGuardDeployment',
      ['guard:brommaplan', 'guard:alvik'],
      'jointBriefings { id at functions focus synthetic }',
      grants,
    );
    expect(data._entities[0].jointBriefings.map(({ at }: { at: string }) => at)).toEqual([
      '2026-05-22T14:30:00.000Z',
      '2026-09-11T15:00:00.000Z',
    ]);
    expect(data._entities[1].jointBriefings).toEqual([]);
    expect(read).toMatchObject([{ rows: 2 }]);
  });
});

const observed = (args: string) =>
  `observations(${args}) { area { id } level disclosure threshold synthetic source observations { area { id } period value status } }`;

describe('indicators', () => {
  it('answer each area asked for in its own position, and refuse what lies outside the scope', async () => {
    const { data, codes, read } = await entities(
      'police',
      'PoliceIndicator',
      ['police.reported-offences.total'],
      observed(
        'areas: ["sthlm:sdo:jarva", "sthlm:sdo:farsta", "lpo:jarva", "x"], from: "2025-01", to: "2025-12", interval: QUARTER',
      ),
      [grantOf('police.reported-offences', { areas: ['sthlm:sdo:jarva', 'lpo:jarva'] })],
    );
    const [jarva, farsta, lpo] = data._entities[0].observations;
    expect(jarva.observations.map(({ period }: { period: string }) => period)).toEqual([
      '2025K1',
      '2025K2',
      '2025K3',
      '2025K4',
    ]);
    expect(jarva).toMatchObject({ disclosure: 'PROTECTED', threshold: 5, synthetic: true });
    expect(lpo.observations.map(({ value }: { value: number }) => value)).toEqual(
      jarva.observations.map(({ value }: { value: number }) => value),
    );
    expect(farsta).toBeNull();
    expect([...codes].sort()).toEqual(['AREA_NOT_COVERED', 'AREA_UNKNOWN']);
    expect(read).toEqual([
      { product: 'police.reported-offences', provider: 'org:polismyndigheten', rows: 8 },
    ]);
  });

  it('of the region are answered by the region', async () => {
    const { data, codes } = await entities(
      'region',
      'RegionIndicator',
      ['region.transit-incidents.total', 'fire.fires.total'],
      observed('areas: ["sthlm:sdo:jarva"], from: "2025-01", to: "2025-12", interval: QUARTER'),
      [grantOf('region.transit-incidents', { provider: 'org:region-stockholm' })],
    );
    expect(data._entities[0].observations[0].observations[0].status).toBe('OBSERVED');
    expect(data._entities[1].observations).toBeNull();
    expect(codes).toEqual(['INDICATOR_UNKNOWN']);
  });

  const walks = (areas: string, level: string, grants: readonly Grant[]) =>
    entities(
      'civil-society',
      'CivilSocietyIndicator',
      ['civil.night-walks.total'],
      observed(`areas: [${areas}], from: "2025-01", to: "2025-12", interval: YEAR${level}`),
      grants,
    );
  const farsta = grantOf('civil.night-walks', { provider: 'org:nattvandrarna-farsta' });
  const jarva = grantOf('civil.night-walks', { provider: 'org:nattvandrarna-jarva' });

  it('of two associations need each one’s own grant', async () => {
    const { data, codes, read } = await walks('"sthlm:sdo:farsta", "sthlm:sdo:jarva", "lpo:jarva"', '', [
      farsta,
    ]);
    expect(data._entities[0].observations.map((one: unknown) => one === null)).toEqual([false, true, true]);
    expect(codes).toEqual(['AREA_NOT_COVERED', 'AREA_NOT_COVERED']);
    expect(read).toEqual([{ product: 'civil.night-walks', provider: 'org:nattvandrarna-farsta', rows: 1 }]);
  });

  it('never call not collected what lies outside the scope', async () => {
    const within = ', level: DISTRICT_COMMITTEE_AREA';
    const one = await walks('"sthlm:kommun"', within, [farsta]);
    expect([one.data._entities[0].observations, one.codes]).toEqual([[null], ['AREA_NOT_COVERED']]);
    const both = await walks('"sthlm:kommun"', within, [farsta, jarva]);
    expect(both.codes).toEqual([]);
    const collected = both.data._entities[0].observations[0].observations.filter(
      (cell: { status: string }) => cell.status === 'OBSERVED',
    );
    expect(collected.map((cell: { area: { id: string } }) => cell.area.id)).toEqual([
      'sthlm:sdo:farsta',
      'sthlm:sdo:jarva',
    ]);
    expect(both.read).toHaveLength(2);
  });
});

describe('the region', () => {
  it('lists the metro stations, and those inside an area', async () => {
    const { data, codes } = await ask(
      'region',
      '{ stations { id source } inside: stations(within: "lpo:jarva") { id name lines location { lon lat } area { id } } }',
    );
    expect(codes).toEqual([]);
    expect(data.stations).toHaveLength(100);
    expect(data.inside.map(({ name }: { name: string }) => name)).toContain('Rinkeby');
    const { data: found } = await entities(
      'region',
      'Area',
      ['sthlm:sdo:jarva', 'sthlm:bas:husby-01'],
      'stations { id }',
    );
    expect(found._entities[0].stations).toHaveLength(data.inside.length);
    expect(found._entities[1].stations).toEqual([]);
    expect((await ask('region', '{ stations(within: "x") { id } }')).codes).toEqual(['AREA_UNKNOWN']);
    const { data: named } = await entities('region', 'Station', ['station:rinkeby', 'station:none'], 'name');
    expect(named._entities).toEqual([{ name: 'Rinkeby' }, null]);
  });
});

describe('civil society', () => {
  it('lists the associations, and says which are synthetic', async () => {
    const { data, codes } = await ask(
      'civil-society',
      '{ all: associations { id organisation { id } kind areas { id } synthetic } walkers: associations(kind: NIGHT_WALKERS) { id synthetic } }',
    );
    expect(codes).toEqual([]);
    expect(data.all).toHaveLength(8);
    const kinds = data.all.map(({ kind }: { kind: string }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['PROPERTY_OWNERS', 'NIGHT_WALKERS', 'SPORTS', 'CULTURE']));
    expect(data.all.filter((one: { synthetic: boolean }) => !one.synthetic)).toHaveLength(4);
    expect(data.walkers).toHaveLength(2);
    const { data: groups } = await entities(
      'civil-society',
      'Area',
      ['sthlm:sdo:farsta', 'lpo:farsta', 'sthlm:sdo:bromma', 'sthlm:kommun'],
      'nightWalkGroups { id } neighbourhoodWatch { active since synthetic }',
    );
    expect(groups._entities.map((one: { nightWalkGroups: unknown[] }) => one.nightWalkGroups.length)).toEqual(
      [1, 1, 0, 2],
    );
  });

  const certifications = (args: string, grants: readonly Grant[]) =>
    ask(
      'civil-society',
      `{ certifications(${args}) { edges { cursor node { id area { id } association { id } questions compulsoryMet validFrom validTo withdrawnAt synthetic } } pageInfo { hasNextPage endCursor } } }`,
      grants,
    );
  const ofOwners = ['jarva', 'skarholmen', 'ragsved', 'hasselby-vallingby'].map((slug) =>
    grantOf('civil.certifications', { provider: `org:fastighetsagare-${slug}` }),
  );

  it('pages through certifications by opaque cursors, each once', async () => {
    const seen: string[] = [];
    let after = '';
    for (let page = 0; page < 10; page += 1) {
      const { data, codes, read } = await certifications(`first: 5${after}`, ofOwners);
      expect(codes).toEqual([]);
      const { edges, pageInfo } = data.certifications;
      expect(read.reduce((sum, { rows }) => sum + rows, 0)).toBe(edges.length);
      seen.push(...edges.map((edge: { node: { id: string } }) => edge.node.id));
      after = `, after: "${pageInfo.endCursor}"`;
      if (!pageInfo.hasNextPage) break;
    }
    expect(seen).toHaveLength(24);
    expect(new Set(seen).size).toBe(24);
  });

  it('gives a clause’s certifications alone, in its area', async () => {
    const { data, read } = await certifications('areas: ["sthlm:sdo:jarva"]', ofOwners);
    expect(data.certifications.edges).toHaveLength(6);
    const withdrawn = data.certifications.edges.filter(
      (edge: { node: { withdrawnAt: string | null } }) => edge.node.withdrawnAt !== null,
    );
    expect(withdrawn).toHaveLength(1);
    expect(read).toMatchObject([{ provider: 'org:fastighetsagare-jarva', rows: 6 }]);
    const one = await certifications('first: 200', ofOwners.slice(1, 2));
    expect(one.data.certifications.edges).toHaveLength(6);
    expect(one.data.certifications.pageInfo.hasNextPage).toBe(false);
    expect((await certifications('first: 200', [])).codes).toContain('PRODUCT_NOT_COVERED');
    const { data: area } = await entities(
      'civil-society',
      'Area',
      ['sthlm:sdo:jarva'],
      'certifications { id validTo withdrawnAt }',
      ofOwners,
    );
    for (const { validTo, withdrawnAt } of area._entities[0].certifications) {
      expect(validTo >= '2026-11-01').toBe(true);
      expect(withdrawnAt).toBeNull();
    }
    expect(area._entities[0].certifications.length).toBeGreaterThan(1);
  });

  it('refuses a page of more than 200, of none, and a cursor of its own making', async () => {
    for (const args of ['first: 201', 'first: 0', 'first: -1', 'after: "x"', 'after: ""', 'areas: []']) {
      expect((await certifications(args, ofOwners)).codes).toEqual(['ARGUMENT_INVALID']);
    }
    expect((await certifications('areas: ["x"]', ofOwners)).codes).toEqual(['AREA_UNKNOWN']);
  });

  it('gives partnerships to who has a clause on them, and resolves them by id', async () => {
    const grants = [grantOf('civil.partnerships', { provider: 'org:nattvandrarna-farsta' })];
    const query =
      '{ partnerships { edges { node { id association { id synthetic } committee { id } aim areas { id } validFrom validTo synthetic } } pageInfo { hasNextPage } } }';
    const { data, codes } = await ask('civil-society', query, grants);
    expect(codes).toEqual([]);
    expect(data.partnerships.edges.map((edge: { node: { id: string } }) => edge.node.id)).toEqual([
      'partnership:nattvandrarna-farsta',
    ]);
    const ids = ['partnership:nattvandrarna-farsta', 'partnership:nattvandrarna-jarva'];
    const { data: found } = await entities('civil-society', 'Partnership', ids, 'aim', grants);
    expect(found._entities[0].aim).toContain('Syntetiskt');
    expect(found._entities[1]).toBeNull();
  });
});
