import { describe, expect, test } from 'vitest';
import { notInForce, type RegisteredVersion } from '../../policy/agreement.ts';
import { areaTree } from '../../policy/area.ts';
import { outside } from '../../policy/coverage.ts';
import { legalBody, makeRegister } from '../../policy/register.ts';
import { clausesFor, contains, type Grant, scopeFor } from '../../policy/scope.ts';
import { localAgreementId } from '../../subgraphs/city/seed/agreements/local.ts';
import { overarchingId } from '../../subgraphs/city/seed/agreements/overarching.ts';
import { withoutEffect } from '../../subgraphs/city/seed/agreements/without-effect.ts';
import { agreementsOf } from '../../subgraphs/city/seed/agreements.ts';
import { organisationsOf } from '../../subgraphs/city/seed/organisations.ts';
import { clients, demonstrationPartners } from '../../subgraphs/city/seed/partners.ts';
import { products } from '../../subgraphs/city/seed/products.ts';
import { purposes } from '../../subgraphs/city/seed/purposes.ts';
import { partiesThatSign } from '../../subgraphs/city/seed.ts';
import { loadGeography, lpoDistrictPairs } from '../../subgraphs/geography.ts';
import { agreementVersionSchema } from '../../trust/agreement-version.ts';
import { digestOf } from '../../trust/canonical.ts';

const geography = loadGeography();
const seeded = agreementsOf(geography);
const today = '2026-11-22T12:00:00.000Z';

const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
  new Map(list.map((item) => [item.id, item]));

const register = makeRegister({
  version: 1,
  instant: '2019-01-01T00:00:00.000Z',
  organisations: byId(organisationsOf(geography)),
  partners: byId(demonstrationPartners),
  clients: byId(clients),
  purposes: new Map(purposes.map((purpose) => [purpose.code, purpose])),
  products: byId(products),
  areas: areaTree(geography.areas),
  successions: [],
  versions: seeded.map(
    ({ content, signedBy, signedAt, events }): RegisteredVersion => ({
      content,
      digest: digestOf(content),
      signatures: signedBy.map((party) => ({ party, at: signedAt })),
      events,
    }),
  ),
});

const organisationsKnown = organisationsOf(geography);
const existedOn = (id: string, day: string): boolean =>
  organisationsKnown.some(
    (one) =>
      one.id === id &&
      (one.validFrom === null || one.validFrom <= day) &&
      (one.validTo === null || day <= one.validTo),
  );
const grantsOf = (partner: string, purpose: string, instant = today): readonly Grant[] =>
  scopeFor(register, { partner, purpose, instant }).grants;
const productsOf = (partner: string, purpose: string): readonly string[] =>
  [...new Set(grantsOf(partner, purpose).map((grant) => grant.product))].sort();
/** Whether the partner may read a year's figures of an area itself at the interval. */
const covers = (
  partner: string,
  purpose: string,
  product: string,
  area: string,
  interval: 'MONTH' | 'QUARTER' = 'QUARTER',
): boolean =>
  outside(
    { area, level: null, from: 180, to: 191, interval },
    grantsOf(partner, purpose).filter((grant) => grant.product === product),
    register.areas,
  ) === null;

describe('the seeded agreements', () => {
  test('each version is exactly what parties sign and what a gateway reads', () => {
    expect(seeded.length).toBeGreaterThan(40);
    for (const { content } of seeded) expect(agreementVersionSchema.parse(content)).toEqual(content);
    const numbers = seeded.map(({ content }) => `${content.agreement}/${content.number}`);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const { content } of seeded) {
      const ids = content.clauses.map((clause) => clause.id);
      expect(new Set(ids).size, content.agreement).toBe(ids.length);
    }
  });

  test('no version cites a rule of law, an assessment or an organisation that was not there when it took effect', () => {
    for (const { content, signedAt } of seeded) {
      const name = `${content.agreement}/${content.number}`;
      expect(signedAt.slice(0, 10) <= content.validFrom, name).toBe(true);
      for (const { organisation, decided } of content.parties) {
        expect(decided <= signedAt.slice(0, 10), name).toBe(true);
        expect(existedOn(organisation, content.validFrom), `${name} ${organisation}`).toBe(true);
      }
      for (const clause of content.clauses) {
        for (const line of clause.legalBasis)
          expect(line.from <= content.validFrom, `${name}#${clause.id} ${line.law}`).toBe(true);
        const decided = clause.secrecyAssessment?.decided ?? '';
        expect(decided <= signedAt.slice(0, 10), `${name}#${clause.id}`).toBe(true);
        for (const recipient of clause.recipients)
          expect(existedOn(recipient, content.validFrom), `${name}#${clause.id} ${recipient}`).toBe(true);
      }
    }
  });

  test('each party’s decision has a registration number of its own, marked as made up', () => {
    const numbers = seeded.flatMap(({ content }) => content.parties.map(({ diarienummer }) => diarienummer));
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const number of numbers) expect(number).toMatch(/^DEMO [a-z-]+ \d{4}\/\d+$/);
  });

  test('what the paper says is said in full: problems, causes, goals, activities, functions and follow-up', () => {
    const withEffect = seeded.filter(
      ({ content }) => !Object.values<string>(withoutEffect).includes(content.agreement),
    );
    for (const { content } of withEffect)
      for (const [part, said] of Object.entries(content.paper))
        if (part !== 'citizenPledges') expect(said.length, `${content.agreement} ${part}`).toBeGreaterThan(0);
  });

  test('every provider of a clause is a party, itself or through a unit', () => {
    for (const { content } of seeded) {
      const parties = content.parties.map((party) => party.organisation);
      for (const clause of content.clauses) {
        const provided = parties.some(
          (party) => party === clause.provider || legalBody(register, party) === clause.provider,
        );
        expect(provided, `${content.agreement}#${clause.id}`).toBe(true);
      }
    }
  });

  test('every name in them is known: organisations, products of the provider, purposes and areas', () => {
    for (const { content } of seeded) {
      for (const party of content.parties) expect(register.organisations.has(party.organisation)).toBe(true);
      for (const clause of content.clauses) {
        const name = `${content.agreement}#${clause.id}`;
        expect(register.products.get(clause.product)?.providers, name).toContain(clause.provider);
        for (const recipient of clause.recipients)
          expect(register.organisations.has(recipient), `${name} ${recipient}`).toBe(true);
        for (const purpose of clause.purposes) expect(register.purposes.has(purpose), name).toBe(true);
        for (const area of clause.areas)
          expect(area === '*' || register.areas.level(area) !== undefined, `${name} ${area}`).toBe(true);
      }
    }
  });

  test('every clause of a local agreement lies inside one clause of its parent, at each edition', () => {
    const editions = seeded.filter(({ content }) => content.agreement === overarchingId);
    const local = seeded.filter(({ content }) => content.level === 'local');
    expect(local.length).toBeGreaterThan(25);
    for (const { content } of local) {
      const parent = editions.find(
        (edition) =>
          edition.content.validFrom <= content.validFrom &&
          !editions.some(
            (later) =>
              later.content.validFrom > edition.content.validFrom &&
              later.content.validFrom <= content.validFrom,
          ),
      );
      for (const clause of content.clauses) {
        const inside = parent?.content.clauses.some((outer) => contains(register, outer, clause));
        expect(inside, `${content.agreement}/${content.number}#${clause.id}`).toBe(true);
      }
    }
  });

  test('nobody signs who has no key, and every party but one of each version has signed', () => {
    const keys = new Set(partiesThatSign());
    for (const { content, signedBy } of seeded) {
      for (const party of signedBy) expect(keys.has(party)).toBe(true);
      const missing = content.parties.filter((party) => !signedBy.includes(party.organisation));
      expect(missing.length).toBe(content.agreement === withoutEffect.unsigned ? 1 : 0);
    }
  });
});

describe('the local agreements', () => {
  test.each(['2019-12-01', '2021-01-01', '2024-02-01', '2025-06-01', '2026-11-22', '2035-01-01'])(
    'every committee has one in force with each local police area that it shares stadsdelar with on %s',
    (day) => {
      const instant = `${day}T12:00:00.000Z`;
      const pairs = lpoDistrictPairs(geography, day);
      expect(pairs.length).toBeGreaterThan(12);
      for (const { district, policeArea } of pairs) {
        const id = localAgreementId(district, policeArea);
        const inForce = register.versions.filter(
          (version) => version.content.agreement === id && notInForce(version, instant) === null,
        );
        expect(inForce.length, `${id} on ${day}`).toBe(1);
        const parent = register.versions.filter(
          (version) => version.content.agreement === overarchingId && notInForce(version, instant) === null,
        );
        expect(parent.length).toBe(1);
      }
      const others = register.versions.filter(
        (version) =>
          version.content.level === 'local' &&
          notInForce(version, instant) === null &&
          !pairs.some(
            (pair) => localAgreementId(pair.district, pair.policeArea) === version.content.agreement,
          ),
      );
      expect(others.map((version) => version.content.agreement)).toEqual([]);
    },
  );

  test('a committee in two local police areas gets of each only the stadsdelar that they share', () => {
    const farsta = seeded.find(
      ({ content }) =>
        content.agreement === localAgreementId('sthlm:sdo:enskede-arsta-vantor', 'lpo:farsta') &&
        content.validTo === '2039-12-31',
    );
    const areas = farsta?.content.clauses.flatMap((clause) => clause.areas) ?? [];
    expect(areas).toContain('sthlm:stadsdel:ragsved');
    expect(areas).not.toContain('sthlm:stadsdel:arsta');
    expect(areas).not.toContain('sthlm:sdo:enskede-arsta-vantor');
  });

  test('sharing goes one way: what the committee may read of the police gives the police nothing back', () => {
    expect(productsOf('lpo-jarva', 'lagesbild')).toContain('city.tyck-till');
    expect(productsOf('lpo-jarva', 'lagesbild')).not.toContain('city.work-environment');
  });
});

describe('what the demonstration partners may read today', () => {
  const districtProducts = [
    'police.reported-offences',
    'fire.fires',
    'region.transit-incidents',
    'civil.night-walks',
  ];

  test.each([
    ['district-jarva', 'sthlm:sdo:jarva', 'sthlm:sdo:farsta'],
    ['district-farsta', 'sthlm:sdo:farsta', 'sthlm:sdo:jarva'],
  ])(
    '%s compares offences, fires, transit incidents and night walks of its own district only',
    (partner, own, other) => {
      for (const product of districtProducts) {
        expect(covers(partner, 'lagesbild', product, own), product).toBe(true);
        expect(covers(partner, 'lagesbild', product, own, 'MONTH'), product).toBe(true);
        expect(covers(partner, 'lagesbild', product, other), product).toBe(false);
        expect(covers(partner, 'lagesbild', product, 'sthlm:kommun'), product).toBe(false);
      }
      expect(covers(partner, 'kameraplacering', 'civil.night-walks', own)).toBe(false);
    },
  );

  test('lpo-jarva reads Tyck till in Järva and not in Farsta', () => {
    expect(covers('lpo-jarva', 'lagesbild', 'city.tyck-till', 'sthlm:sdo:jarva')).toBe(true);
    expect(covers('lpo-jarva', 'lagesbild', 'city.tyck-till', 'lpo:jarva')).toBe(true);
    expect(covers('lpo-jarva', 'lagesbild', 'city.tyck-till', 'sthlm:sdo:farsta')).toBe(false);
  });

  test('lpo-jarva reads its own offences, narrowed to its own area', () => {
    const own = grantsOf('lpo-jarva', 'lagesbild').filter((grant) => grant.kind === 'own');
    expect(own.map((grant) => grant.product)).toContain('police.reported-offences');
    for (const grant of own) expect(grant.areas).toEqual(['lpo:jarva']);
  });

  test('property-owners-jarva reads open and aggregated products only, though a shared one was signed', () => {
    const asking = { partner: 'property-owners-jarva', purpose: 'lagesbild', instant: today };
    expect(
      grantsOf('property-owners-jarva', 'lagesbild')
        .filter((grant) => grant.kind === 'clause')
        .map((grant) => grant.product)
        .sort(),
    ).toEqual(['city.tyck-till', 'fire.fires']);
    const camera = clausesFor(register, asking).find(({ clause }) => clause.product === 'city.camera-sites');
    expect(camera?.blocker).toEqual({ kind: 'recipient-kind' });
  });

  test('stranger reads nothing but what is open', () => {
    const grants = grantsOf('stranger', 'lagesbild');
    expect([...new Set(grants.map((grant) => grant.kind))]).toEqual(['open']);
  });

  test('police assessments of cameras reach the traffic committee for that purpose alone', () => {
    expect(productsOf('traffic-committee', 'kameraplacering')).toContain('police.camera-assessments');
    expect(productsOf('traffic-committee', 'lagesbild')).not.toContain('police.camera-assessments');
    expect(productsOf('district-jarva', 'kameraplacering')).not.toContain('police.camera-assessments');
    expect(productsOf('district-jarva', 'kameraplacering')).toContain('city.camera-sites');
  });

  test('planned order guards are known to the police, and not to a district committee', () => {
    expect(productsOf('lpo-farsta', 'ordningsvaktsplanering')).toContain('city.order-guard-plans');
    expect(productsOf('district-farsta', 'ordningsvaktsplanering')).toContain('city.order-guard-deployments');
    expect(productsOf('district-farsta', 'ordningsvaktsplanering')).not.toContain('city.order-guard-plans');
  });

  test('before the secrecy act allowed it, no version in force gave assessments', () => {
    const asking = {
      partner: 'traffic-committee',
      purpose: 'kameraplacering',
      instant: '2025-06-01T12:00:00.000Z',
    };
    const found = clausesFor(register, asking).find(
      ({ clause }) => clause.product === 'police.camera-assessments',
    );
    expect(found?.blocker?.kind).toBe('version');
  });

  test('the demonstration still holds in 2035', () => {
    for (const { id } of demonstrationPartners)
      for (const { code } of purposes) {
        const later = grantsOf(id, code, '2035-01-01T00:00:00.000Z');
        expect(new Set(later.map((grant) => grant.product)), `${id} ${code}`).toEqual(
          new Set(productsOf(id, code)),
        );
      }
  });
});

describe('agreements without effect', () => {
  const blockerOf = (agreement: string, partner: string, purpose: string) => {
    const asking = { partner, purpose, instant: today };
    return clausesFor(register, asking)
      .filter(({ version }) => version.content.agreement === agreement)
      .map(({ blocker }) => blocker);
  };

  test.each([
    [withoutEffect.expired, 'district-jarva', 'lagesbild', { kind: 'version', why: 'expired' }],
    [withoutEffect.unsigned, 'district-farsta', 'lagesbild', { kind: 'version', why: 'not-signed' }],
    [withoutEffect.suspended, 'fire-brigade', 'lagesbild', { kind: 'version', why: 'suspended' }],
  ])('%s gives %s nothing for %s and says why', (agreement, partner, purpose, blocker) => {
    expect(blockerOf(agreement, partner, purpose)).toEqual([blocker]);
    const names = seeded
      .filter(({ content }) => content.agreement === agreement)
      .flatMap(({ content }) => content.clauses.map((clause) => clause.product));
    for (const product of names) expect(productsOf(partner, purpose)).not.toContain(product);
  });

  test('one whose legal basis has lapsed names the line', () => {
    const [blocker] = blockerOf(withoutEffect.lapsedLegalBasis, 'region-transit', 'ordningsvaktsplanering');
    expect(blocker).toEqual({ kind: 'legal-basis', line: 'Lag (1980:578) om ordningsvakter 3 §' });
    expect(productsOf('region-transit', 'ordningsvaktsplanering')).not.toContain(
      'city.order-guard-deployments',
    );
  });
});
