import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { areaTree } from '../../policy/area.ts';
import { type Area, cityId, unknownBaseAreaId, unknownDistrictId } from '../../subgraphs/areas.ts';
import { readCityDistricts, readPoliceMemberships, readPopulationWeights } from '../../subgraphs/facts.ts';
import { readCameras, readOrderGuardAreas } from '../../subgraphs/facts-places.ts';
import { districtsAt, loadGeography, lpoDistrictPairs, rangesOf } from '../../subgraphs/geography.ts';
import { slug } from '../../subgraphs/slug.ts';
import { vulnerableAreaEditions } from '../../subgraphs/vulnerable-areas.ts';

const geography = loadGeography();
const ofLevel = (level: Area['level']) => geography.areas.filter((area) => area.level === level);
const area = (id: string): Area => {
  const found = geography.byId.get(id);
  if (!found) throw new Error(id);
  return found;
};
const inside = (id: string): readonly Area[] => {
  const { no } = area(id);
  return geography.closure
    .filter((row) => row.ancestor === no)
    .flatMap((row) => geography.areas[row.descendant - 1] ?? []);
};
const cityDistrictsOf = (id: string): readonly string[] =>
  inside(id)
    .filter((member) => member.level === 'CITY_DISTRICT')
    .map((member) => member.name);

describe('reference geography', () => {
  it.each([
    ['2006-12-31', 0],
    ['2007-01-01', 14],
    ['2020-06-30', 14],
    ['2020-07-01', 13],
    ['2023-06-30', 13],
    ['2023-07-01', 11],
    ['2026-11-22', 11],
  ])('gives the division that was valid on %s', (date, count) => {
    expect(districtsAt(geography, date)).toHaveLength(count);
  });

  it.each(['2010-05-05', '2021-05-05', '2025-05-05'])(
    'puts every stadsdel in exactly one district on %s',
    (date) => {
      const members = districtsAt(geography, date).flatMap((district) => cityDistrictsOf(district.id));
      expect(members).toHaveLength(117);
      expect(new Set(members).size).toBe(117);
    },
  );

  it('has one present parent for every stadsdel and base area', () => {
    const present = new Set([...districtsAt(geography, '2026-01-01').map(({ id }) => id), unknownDistrictId]);
    for (const stadsdel of ofLevel('CITY_DISTRICT')) expect(present).toContain(stadsdel.parent);
    for (const base of ofLevel('BASE_AREA')) expect(geography.byId.has(base.parent ?? '')).toBe(true);
    expect(area(unknownBaseAreaId).parent).toBe(unknownDistrictId);
  });

  it('follows a district that ended to its successor', () => {
    expect(area('sthlm:sdo:rinkeby-kista').successors).toEqual(['sthlm:sdo:jarva']);
    expect(area('sthlm:sdo:spanga-tensta').successors).toEqual(['sthlm:sdo:jarva']);
    expect(area('sthlm:sdo:norrmalm').successors).toEqual(['sthlm:sdo:norra-innerstaden']);
    expect(area('sthlm:sdo:alvsjo').successors).toEqual(['sthlm:sdo:hagersten-alvsjo']);
    expect(area('lpo:norrmalm').successors.toSorted()).toEqual([
      'lpo:lidingo-kungsholmen',
      'lpo:norra-innerstaden',
    ]);
  });

  it.each(['2010-05-05', '2021-05-05', '2025-05-05'])(
    'sums to one population by the districts of %s',
    (date) => {
      const sum = districtsAt(geography, date).reduce((all, district) => all + (district.population ?? 0), 0);
      expect(sum).toBe(991_937);
    },
  );

  it('sums to one population by stadsdelar, base areas and police areas', () => {
    const sum = (areas: readonly Area[]) => areas.reduce((all, one) => all + (one.population ?? 0), 0);
    const policeAreasOf = (date: string) =>
      ofLevel('LOCAL_POLICE_AREA').filter(
        (one) => one.validFrom <= date && (one.validTo === null || date <= one.validTo),
      );
    expect(sum(ofLevel('CITY_DISTRICT'))).toBe(991_937);
    expect(sum(ofLevel('BASE_AREA'))).toBe(991_937);
    expect(sum(policeAreasOf('2024-12-31'))).toBe(991_937);
    expect(sum(policeAreasOf('2025-01-01'))).toBe(991_937);
    expect(area(cityId).population).toBe(995_574); // with 3,637 who are registered on no district
    for (const base of ofLevel('BASE_AREA')) expect(base.population).not.toBe(0);
  });

  it('gives LPO Farsta the stadsdelar of Vantör and none of Enskede-Årsta', () => {
    const members = cityDistrictsOf('lpo:farsta');
    expect(members).toEqual(
      expect.arrayContaining(['Bandhagen', 'Hagsätra', 'Högdalen', 'Rågsved', 'Örby', 'Farsta']),
    );
    for (const name of ['Årsta', 'Enskede gård', 'Gamla Enskede', 'Johanneshov', 'Östberga', 'Stureby']) {
      expect(members).not.toContain(name);
    }
  });

  it('splits exactly two districts of today between two police areas', () => {
    const pairs = lpoDistrictPairs(geography, '2026-01-01');
    expect(pairs).toHaveLength(13);
    const districts = pairs.map((pair) => pair.district);
    const split = districts.filter((id, at) => districts.indexOf(id) !== at);
    expect(split).toEqual(['sthlm:sdo:enskede-arsta-vantor', 'sthlm:sdo:hagersten-alvsjo']);
    expect(pairs.flatMap((pair) => pair.cityDistricts)).toHaveLength(117);
    expect(pairs.find((pair) => pair.district === 'sthlm:sdo:bromma')?.cityDistricts).toHaveLength(24);
  });

  it('pairs Norrmalm, Östermalm and Kungsholmen with LPO Norrmalm until it ended', () => {
    const of = (date: string) =>
      lpoDistrictPairs(geography, date)
        .filter((pair) => pair.policeArea === 'lpo:norrmalm')
        .map((pair) => pair.district);
    expect(of('2022-01-01').toSorted()).toEqual([
      'sthlm:sdo:kungsholmen',
      'sthlm:sdo:norrmalm',
      'sthlm:sdo:ostermalm',
    ]);
    expect(of('2025-01-01')).toEqual([]);
  });

  it('numbers areas so that a district and a stadsdel are one range', () => {
    const ranges = (id: string) => rangesOf(inside(id).map(({ no }) => no));
    for (const { id } of districtsAt(geography, '2026-01-01')) expect(ranges(id)).toHaveLength(1);
    for (const { id } of ofLevel('CITY_DISTRICT')) expect(ranges(id)).toHaveLength(1);
    for (const { id, validTo } of ofLevel('DISTRICT_COMMITTEE_AREA')) {
      expect(ranges(id).length).toBeLessThanOrEqual(validTo === null ? 1 : 2);
    }
    for (const { id } of ofLevel('LOCAL_POLICE_AREA')) expect(ranges(id).length).toBeLessThanOrEqual(4);
    expect(geography.areas.map(({ no }) => no)).toEqual(geography.areas.map((_, at) => at + 1));
    expect(geography.areas.length).toBeLessThan(2000);
  });

  it('does not renumber: stored rows refer to the numbers', () => {
    const digest = (areas: readonly Area[]): string => {
      const text = areas.map(({ no, id }) => `${no} ${id}\n`).join('');
      return createHash('sha256').update(text).digest('hex');
    };
    expect(digest(geography.areas.filter(({ level }) => level !== 'PLACE'))).toBe(
      'e03d7da51bed28c56f69ecca7afe59ec3b64d1b67acc1e5bcd7c3c559fb5dfb3',
    );
    expect(digest(geography.areas)).toBe('3ff2758ade0f49e4bc7fcfca82e512fba8fdd0a122584a524370af17dd2b4825');
  });

  it('has a closure that says what the tree of policy says', () => {
    const tree = areaTree(geography.areas);
    const rows = new Set(geography.closure.map((row) => `${row.ancestor} ${row.descendant}`));
    let contained = 0;
    for (const outer of geography.areas) {
      for (const inner of geography.areas) {
        if (!tree.contains(outer.id, inner.id)) continue;
        contained += 1;
        if (!rows.has(`${outer.no} ${inner.no}`)) throw new Error(`${outer.id} holds ${inner.id}`);
      }
    }
    expect(contained).toBe(geography.closure.length);
    expect(rows.size).toBe(geography.closure.length);
  });

  it('makes places of whole base areas, and says so', () => {
    const places = ofLevel('PLACE');
    expect(places).toHaveLength(21);
    const tree = areaTree(geography.areas);
    for (const place of places) {
      expect(place).toMatchObject({ parent: null, parents: [], synthetic: true });
      expect(place.id).toMatch(/^sthlm:plats:[a-z-]+$/);
      expect(place.source).toContain('syntetiska basområden');
      const members = tree.within(place.id, 'BASE_AREA').map((id) => area(id));
      expect(members).toHaveLength(2);
      expect(place.population).toBe(members.reduce((sum, { population }) => sum + (population ?? 0), 0));
      // Part of no area above, so that no sum of areas counts it beside what it is made of.
      expect(geography.areas.filter((one) => tree.contains(one.id, place.id))).toEqual([place]);
    }
    expect(new Set(places.map(({ id }) => tree.within(id, 'BASE_AREA').join(' '))).size).toBe(21);
    expect(tree.within('sthlm:plats:rinkeby-torg', 'BASE_AREA').map((id) => area(id).parent)).toEqual([
      'sthlm:stadsdel:rinkeby',
      'sthlm:stadsdel:rinkeby',
    ]);
  });

  it('says of base areas, and of places made of them, that they are synthetic', () => {
    const synthetic = geography.areas.filter((one) => one.synthetic && one.level !== 'PLACE');
    expect(synthetic).toHaveLength(404);
    for (const base of synthetic) {
      expect(base.level).toBe('BASE_AREA');
      expect(base.name).toContain('(syntetiskt basområde)');
      expect(base.id).toMatch(/^sthlm:bas:[a-z0-9-]+-\d\d$/);
    }
  });

  it('names areas in NFC and identifies them in ASCII, once', () => {
    for (const { id, name } of geography.areas) {
      expect(name).toBe(name.normalize('NFC'));
      expect(id).toMatch(/^[a-z0-9:-]+$/);
    }
    expect(geography.byId.size).toBe(geography.areas.length);
    for (const fact of readCityDistricts()) expect(fact.id).toBe(`sthlm:stadsdel:${slug(fact.name)}`);
  });

  it('loses no stadsdel between the files', () => {
    const names = new Set(readCityDistricts().map(({ name }) => name));
    expect(new Set(readPopulationWeights().map((row) => row.cityDistrict))).toEqual(names);
    expect(new Set(readPoliceMemberships().map((row) => row.cityDistrict))).toEqual(names);
    const places = [...readCameras(), ...readOrderGuardAreas()].flatMap((row) => row.cityDistricts);
    for (const place of places) expect(names).toContain(place);
  });

  it('finds base areas near every station in the city', () => {
    const inCity = geography.metroStations.filter((station) => station.cityDistrict !== null);
    expect(geography.metroStations).toHaveLength(100);
    for (const station of inCity) expect(station.baseAreas.length).toBeGreaterThan(0);
  });

  it('lists the police areas of the region, with what is uncertain about their codes', () => {
    expect(geography.policeAreas).toHaveLength(19);
    expect(geography.policeAreas.filter((one) => one.touchesCity).map(({ id }) => id)).toEqual(
      ofLevel('LOCAL_POLICE_AREA').map(({ id }) => id),
    );
    expect(geography.policeAreas.find(({ id }) => id === 'lpo:globen')).toMatchObject({
      code: '531220',
      codeInferred: true,
    });
    expect(geography.policeAreas.find(({ id }) => id === 'lpo:jarva')?.note).toContain('Rinkeby');
  });
});

describe('vulnerable areas', () => {
  const inCity = geography.vulnerableAreas.filter((one) => one.municipality === 'Stockholm');
  const classesOf = (edition: number, areas = geography.vulnerableAreas) =>
    areas.flatMap((one) => one.classes.filter((row) => row.edition === edition).map((row) => row.class));

  it('knows riskområde in edition 2023, in the county but nowhere in the city', () => {
    const edition = vulnerableAreaEditions.find((one) => one.edition === 2023);
    expect(edition?.classes).toContain('riskområde');
    expect(edition?.nationalByClass.riskområde).toBe(15);
    expect(classesOf(2023)).toContain('riskområde');
    expect(classesOf(2023, inCity)).not.toContain('riskområde');
  });

  it('does not know riskområde in edition 2025', () => {
    expect(vulnerableAreaEditions.find((one) => one.edition === 2025)?.classes).not.toContain('riskområde');
    expect(classesOf(2025)).not.toContain('riskområde');
  });

  it.each([
    [2015, 7],
    [2017, 8],
    [2019, 8],
    [2021, 8],
    [2023, 6],
    [2025, 8],
  ])('has the areas of the city in edition %i', (edition, count) => {
    expect(classesOf(edition, inCity)).toHaveLength(count);
  });

  it('splits Rinkeby/Tensta in 2025, with Hjulsta in the stadsdel Tensta', () => {
    const one = (id: string) => geography.vulnerableAreas.find((candidate) => candidate.id === id);
    expect(one('vuln:rinkeby-tensta')?.successors).toEqual(['vuln:rinkeby', 'vuln:tensta', 'vuln:hjulsta']);
    expect(one('vuln:rinkeby-tensta')?.classes.at(-1)?.edition).toBe(2023);
    expect(one('vuln:hjulsta')).toMatchObject({
      cityDistricts: ['sthlm:stadsdel:tensta'],
      classes: [{ edition: 2025, class: 'utsatt område' }],
    });
  });

  it('has one id for each area, and successors that exist', () => {
    const ids = new Set(geography.vulnerableAreas.map(({ id }) => id));
    expect(ids.size).toBe(geography.vulnerableAreas.length);
    for (const { successors } of geography.vulnerableAreas) {
      for (const successor of successors) expect(ids).toContain(successor);
    }
  });
});
