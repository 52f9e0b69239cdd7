import { describe, expect, test } from 'vitest';
import { activities } from '../../subgraphs/city/seed/activities.ts';
import { cameraSites } from '../../subgraphs/city/seed/camera-sites.ts';
import { citizenProposals } from '../../subgraphs/city/seed/citizen-proposals.ts';
import { focusAreas } from '../../subgraphs/city/seed/focus-areas.ts';
import { orderGuardDeployments } from '../../subgraphs/city/seed/order-guards.ts';
import { organisationsOf } from '../../subgraphs/city/seed/organisations.ts';
import { placeCollaborations } from '../../subgraphs/city/seed/place-collaborations.ts';
import { places } from '../../subgraphs/city/seed/places.ts';
import { safetyWalks } from '../../subgraphs/city/seed/safety-walks.ts';
import { urbanProjects } from '../../subgraphs/city/seed/urban-projects.ts';
import { vehicleBarriers } from '../../subgraphs/city/seed/vehicle-barriers.ts';
import { sources } from '../../subgraphs/foundation/sources.ts';
import { loadGeography } from '../../subgraphs/geography.ts';

const geography = loadGeography();
const sites = cameraSites();
const deployments = orderGuardDeployments(geography);
const site = (id: string) => sites.find((one) => one.id === `camera:${id}`);

describe('camera sites', () => {
  test('one that runs today has a rule of law in force today, and one for its first day', () => {
    for (const { id, month, to, legalBasis } of sites) {
      const inForce = (day: string) =>
        legalBasis.some((line) => line.from <= day && (line.to === null || day <= line.to));
      expect(inForce(`${month}-28`), id).toBe(true);
      if (to === null) expect(inForce('2026-11-22'), id).toBe(true);
    }
  });

  test('what was set up for a time has a last day: the city’s pilot of six months, the police’s ninety days', () => {
    for (const { id, temporary, to } of sites) expect(to !== null, id).toBe(temporary);
    expect(site('sibeliusgangen')?.to).toBe('2024-01-31');
    expect(site('hjulsta-torg')?.to).toBe('2019-12-29');
  });

  test('the city is the controller of its own pilot alone, and owns what it has put up for the police', () => {
    const byCity = sites.filter(({ operator }) => operator === 'org:kommunstyrelsen').map(({ id }) => id);
    expect(byCity.sort()).toEqual(['camera:edvard-griegsgangen', 'camera:sibeliusgangen']);
    const divided = sites.filter(
      ({ operator, infrastructureOwner }) =>
        operator === 'org:polismyndigheten' && infrastructureOwner === 'org:trafiknamnden',
    );
    expect(divided.length).toBeGreaterThan(3);
  });

  test('a made-up site has the assent of both parties before its first day', () => {
    for (const { synthetic, assent, from } of sites.filter((one) => one.synthetic)) {
      expect(synthetic).toBe(true);
      expect(assent.map(({ party }) => party)).toEqual(['org:trafiknamnden', 'org:polisregion-stockholm']);
      for (const { decided } of assent) expect((decided ?? '9') <= (from ?? '')).toBe(true);
    }
  });
});

describe('deployments of order guards', () => {
  test('none under the act of 1980 lasts beyond 2025, and the further powers are those of 2023', () => {
    for (const { id, regime, from, until, powers } of deployments) {
      const old = regime === 'LOV_3_1980';
      if (old) expect(until !== null && until <= '2026-01-01', id).toBe(true);
      else expect(from >= '2024-01-01', id).toBe(true);
      expect(powers.includes('TRANSPORTERA'), id).toBe(!old);
      expect(powers).toContain('AVVISA');
    }
  });
});

test('no name that a partner reads is in another language, or in another form than NFC', () => {
  const names = [
    ...sites.map(({ source }) => source),
    ...deployments.flatMap(({ permitArea, source }) => [permitArea, source]),
    ...places.map(({ name }) => name),
    ...organisationsOf(geography).map(({ name }) => name),
  ];
  for (const name of names) {
    expect(name).toBe(name.normalize('NFC'));
    expect(name).not.toMatch(/\b(of|positions|unnamed|before|initially|area|nights|cameras)\b/);
  }
});

test('every party of a place collaboration is an organisation, and every place a named one', () => {
  const known = new Set(organisationsOf(geography).map(({ id }) => id));
  const named = new Set(places.map(({ id }) => id));
  for (const { parties, place } of placeCollaborations) {
    for (const party of parties) expect(known.has(party), party).toBe(true);
    expect(named.has(place), place).toBe(true);
  }
  for (const { place } of sites) if (place !== null) expect(named.has(place), place).toBe(true);
});

test('what is done and built in places names organisations, places and areas that are there', () => {
  const known = new Set(organisationsOf(geography).map(({ id }) => id));
  const named = new Set(places.map(({ id }) => id));
  const organisations = [
    ...activities.flatMap(({ committee, partners }) => [committee, ...partners]),
    ...safetyWalks.flatMap(({ committee, findings }) => [
      committee,
      ...findings.map((one) => one.responsible),
    ]),
    ...vehicleBarriers.map(({ infrastructureOwner }) => infrastructureOwner),
    ...urbanProjects.flatMap(({ lead, involvement }) => [
      lead,
      ...involvement.map((one) => one.organisation),
    ]),
    ...citizenProposals.map(({ committee }) => committee),
  ];
  expect(organisations.filter((id) => !known.has(id))).toEqual([]);
  expect(activities.filter(({ place }) => place !== null && !named.has(place))).toEqual([]);
  const areas = [...focusAreas, ...urbanProjects].flatMap((one) => one.areas);
  expect(areas.filter((id) => !geography.byId.has(id))).toEqual([]);
  const focus = new Set<string | null>([null, ...focusAreas.map(({ id }) => id)]);
  expect(urbanProjects.filter(({ focusArea }) => !focus.has(focusArea))).toEqual([]);
});

test('what a district committee shares lies in its own district', () => {
  const shared = [
    ...activities.flatMap(({ id, provider, area }) => (provider === null ? [] : { id, provider, area })),
    ...safetyWalks.map(({ id, committee: provider, area }) => ({ id, provider, area })),
  ];
  expect(shared.length).toBeGreaterThan(10);
  for (const { id, provider, area } of shared) {
    const source = sources.find(
      (one) => one.product === 'city.safety-activities' && one.provider === provider,
    );
    expect([id, geography.byId.get(area)?.parent]).toEqual([id, source?.root]);
  }
});
