import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AgreementVersion, RegisteredVersion } from '../../policy/agreement.ts';
import { areaTree } from '../../policy/area.ts';
import { type CompletenessFacts, completeness, type KnownOrganisation } from '../../policy/completeness.ts';
import { expiring } from '../../policy/expiry.ts';
import { processingRegister, processingRegisterText, rolesIn } from '../../policy/processing-register.ts';
import { clausesFor } from '../../policy/scope.ts';
import { inForce } from '../../policy/standing.ts';
import { whatIf } from '../../policy/what-if.ts';
import { whatIfText } from '../../policy/what-if-text.ts';
import { agreementsOf } from '../../subgraphs/city/seed/agreements.ts';
import { committeeOf, organisationsOf, policeUnitOf } from '../../subgraphs/city/seed/organisations.ts';
import { products } from '../../subgraphs/city/seed/products.ts';
import { purposes } from '../../subgraphs/city/seed/purposes.ts';
import { loadGeography, lpoDistrictPairs } from '../../subgraphs/geography.ts';
import { digestOf } from '../../trust/canonical.ts';
import { runs } from '../amount.ts';
import { asking, clause, content, noon, parties, register, version } from './world.ts';

const geography = loadGeography();
const now = '2026-11-22T12:00:00.000Z';
const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
  new Map(list.map((one) => [one.id, one]));
const seeded = {
  ...register(
    agreementsOf(geography).map(({ content: made, signedBy, signedAt, events }) => ({
      content: made,
      digest: digestOf(made),
      signatures: signedBy.map((party) => ({ party, at: signedAt })),
      events,
    })),
  ),
  organisations: byId(organisationsOf(geography)),
  products: byId(products),
  purposes: new Map(purposes.map((one) => [one.code, one])),
  areas: areaTree(geography.areas),
};
const same = (id: string) => id;
const names = { organisation: same, product: same, area: same, purpose: same, agreement: same };

describe('which versions are in force', () => {
  const frame = { agreement: 'agr:frame', level: 'overarching' as const };
  const local = version({ agreement: 'agr:local', level: 'local', parent: 'agr:frame' });

  test('a local one is while its parent is, and never without', () => {
    expect(inForce([version(frame), local], noon)).toHaveLength(2);
    expect(inForce([version({ ...frame, validTo: '2024-06-14' }), local], noon)).toEqual([]);
    expect(inForce([local], noon)).toEqual([]);
    expect(inForce([version({ level: 'local', parent: null })], noon)).toEqual([]);
  });

  test('a ring of parents is not', () => {
    const ring = [
      version({ agreement: 'agr:a', parent: 'agr:b' }),
      version({ agreement: 'agr:b', parent: 'agr:a' }),
    ];
    expect(inForce(ring, noon)).toEqual([]);
  });
});

test('in force here is in force for the scope: where every clause fits, the same versions give', () => {
  const versions = fc.array(
    fc.record({
      parent: fc.constantFrom(null, 'agr:0', 'agr:1', 'agr:2', 'agr:none'),
      level: fc.constantFrom('overarching' as const, 'regional' as const, 'local' as const),
      validTo: fc.constantFrom(null, null, '2024-06-14'),
    }),
    { minLength: 1, maxLength: 6 },
  );
  let given = 0;
  fc.assert(
    fc.property(versions, (list) => {
      const made = list.map((one, at) => version({ ...one, agreement: `agr:${at % 4}`, number: at }));
      const giving = clausesFor(register(made), asking()).filter(({ blocker }) => blocker === null);
      expect(inForce(made, noon)).toEqual(giving.map((found) => found.version));
      given += giving.length;
    }),
    { numRuns: runs(500) },
  );
  expect(given).toBeGreaterThan(100);
});

describe('what expires', () => {
  const line = clause().legalBasis[0];
  const ends = (versions: readonly RegisteredVersion[], within: number, instant = noon) =>
    expiring(versions, instant, within).map(({ kind, day, clauses }) => [kind, day, clauses]);
  const expires = version({
    validTo: '2024-09-30',
    clauses: [
      clause({ id: 'a', legalBasis: line ? [{ ...line, to: '2024-07-01' }] : [] }),
      clause({ id: 'b', legalBasis: line ? [{ ...line, to: '2024-07-01' }] : [] }),
      clause({
        id: 'c',
        secrecyAssessment: {
          function: 'f',
          decided: '2024-01-01',
          diarienummer: 'D',
          conditions: '',
          reviewBy: '2024-08-15',
        },
      }),
    ],
  });

  test('is told soonest first: law, secrecy assessment and version, with the clauses that end with it', () => {
    expect(ends([expires], 180)).toEqual([
      ['legal-basis', '2024-07-01', ['a', 'b']],
      ['secrecy-assessment', '2024-08-15', ['c']],
      ['version', '2024-09-30', ['a', 'b', 'c']],
    ]);
  });

  test('is told from its last day back, and no earlier than asked', () => {
    expect(ends([expires], 15)).toEqual([]);
    expect(ends([expires], 16).length).toBe(1);
    expect(ends([expires], 0, '2024-09-30T23:59:59.999Z').map(([kind]) => kind)).toEqual(['version']);
    expect(ends([expires], 0, '2024-10-01T00:00:00.000Z')).toEqual([]);
  });

  test('nothing is told of a version that is ended, superseded or not signed', () => {
    const ended = version(
      { validTo: '2024-09-30' },
      { events: [{ kind: 'ended', at: '2024-02-01T00:00:00.000Z' }] },
    );
    expect(ends([ended, version({ validTo: '2024-09-30' }, { signedBy: [] })], 180)).toEqual([]);
    const suspended = { kind: 'suspended', at: '2024-02-01T00:00:00.000Z' } as const;
    expect(ends([version({ validTo: '2024-09-30' }, { events: [suspended] })], 180)).toHaveLength(1);
  });

  test('all that is seeded to end in 2039 is told in its time', () => {
    expect(expiring(seeded.versions, now, 180)).toEqual([]);
    const told = expiring(seeded.versions, '2039-12-01T00:00:00.000Z', 60);
    expect(told.filter(({ kind }) => kind === 'version').length).toBeGreaterThan(20);
    expect(told.filter(({ kind }) => kind === 'secrecy-assessment').length).toBe(2);
  });
});

describe('the register of processing', () => {
  test('has a line for each clause in force in which the organisation is something, and says what', () => {
    const made = [
      clause({ id: 'a', processing: { ...clause().processing, processor: 'org:ssbf' } }),
      clause({
        id: 'b',
        recipients: ['org:kommunstyrelsen'],
        processing: { ...clause().processing, controller: 'org:kommunstyrelsen' },
      }),
    ];
    const known = register([
      version({ clauses: made }),
      version({ agreement: 'agr:off', number: 2 }, { signedBy: [] }),
    ]);
    const roles = (organisation: string) =>
      processingRegister(known, organisation, noon).map((line) => [line.clause, rolesIn(line, organisation)]);
    expect(roles('org:sdn-jarva')).toEqual([['a', ['controller', 'recipient']]]);
    expect(roles('org:ssbf')).toEqual([['a', ['processor']]]);
    expect(roles('org:polismyndigheten')).toEqual([
      ['a', ['provider']],
      ['b', ['provider']],
    ]);
    expect(roles('org:frammande-bolag')).toEqual([]);
    expect(processingRegister(known, null, noon)).toHaveLength(2);
    expect(processingRegister(known, null, '2023-06-15T00:00:00.000Z')).toEqual([]);
  });

  test('prints what article 30 asks for', () => {
    const lines = processingRegister(register([version()]), 'org:sdn-jarva', noon);
    const printed = processingRegisterText(lines, 'org:sdn-jarva', noon, names, (id) => `kontakt@${id}`);
    for (const part of [
      'kontakt@org:sdn-jarva',
      'lagesbild',
      'police.reported-offences; sammanställd statistik',
      'Mottagare: org:sdn-jarva',
      'tredjeland',
      'Gallring: after two years',
      'SECURITY.md',
      'OSL 10 kap. 2 §',
      'Konsekvensbedömning: D-2',
    ]) {
      expect(printed).toContain(part);
    }
  });
});

describe('completeness', () => {
  const facts = (
    versions: readonly RegisteredVersion[],
    change: Partial<CompletenessFacts> = {},
  ): CompletenessFacts => ({
    reader: ['org:kommunstyrelsen'],
    organisations: organisationsOf(geography),
    pairs: lpoDistrictPairs(geography, now.slice(0, 10)).map(({ district, policeArea }) => ({
      committee: committeeOf(district),
      policeUnit: policeUnitOf(policeArea),
    })),
    register: { ...seeded, versions },
    ...change,
  });
  const check = (id: string, given: CompletenessFacts, instant = now) => {
    const found = completeness(given, instant).find((one) => one.id === id);
    if (!found) throw new Error(`there is no check ${id}`);
    const lacking = found.subjects.filter(({ met }) => !met);
    return { outcome: found.outcome, lacking, assessed: found.subjects.length };
  };
  const changed = (
    agreement: string,
    change: (made: AgreementVersion) => Partial<AgreementVersion>,
  ): readonly RegisteredVersion[] =>
    seeded.versions.map((one) =>
      one.content.agreement === agreement
        ? { ...one, content: { ...one.content, ...change(one.content) } }
        : one,
    );
  const without = (agreement: string) => seeded.versions.filter((one) => one.content.agreement !== agreement);
  const jarva = 'agreement:local:jarva:jarva';
  const frame = 'agreement:stad-polis';

  test('of the seed: eleven districts, thirteen pairs with police areas, all agreed today', () => {
    expect(check('district-has-local-agreement', facts(seeded.versions))).toMatchObject({
      outcome: 'met',
      assessed: 11,
    });
    expect(check('district-agrees-with-each-police-area', facts(seeded.versions))).toMatchObject({
      outcome: 'met',
      assessed: 13,
    });
    const outcomes = Object.groupBy(completeness(facts(seeded.versions), now), ({ outcome }) => outcome);
    expect(outcomes['not-assessable']?.map(({ id }) => id)).toEqual(['region-police']);
    expect(outcomes['not-met']?.map(({ id }) => id)).toEqual([
      'committee-has-coordinator',
      'legal-basis-in-force',
      'decided-within-two-years',
      'paper-complete',
    ]);
    expect(outcomes.met).toHaveLength(9);
  });

  test('a district without a local agreement is named', () => {
    const found = check('district-has-local-agreement', facts(without(jarva)));
    expect(found.outcome).toBe('not-met');
    expect(found.lacking).toEqual([{ organisations: ['org:sdn-jarva'], agreement: null, met: false }]);
  });

  test('a district in two police areas lacks the one that it has not agreed with', () => {
    const given = facts(without('agreement:local:enskede-arsta-vantor:globen'));
    expect(check('district-has-local-agreement', given).outcome).toBe('met');
    expect(
      check('district-agrees-with-each-police-area', given).lacking.map(({ organisations }) => organisations),
    ).toEqual([['org:sdn-enskede-arsta-vantor', 'org:lpo-globen']]);
  });

  test('without the overarching agreement no local one stands', () => {
    const given = facts(without(frame));
    expect(check('overarching-city-police', given).outcome).toBe('not-met');
    expect(check('local-inside-overarching', given).lacking).toHaveLength(13);
    expect(check('district-has-local-agreement', given).outcome).toBe('not-met');
  });

  test('a clause that is wider than its parent is found', () => {
    const wide = changed(jarva, ({ clauses }) => ({
      clauses: clauses.map((one) => ({ ...one, finestLevel: 'BASE_AREA' as const })),
    }));
    expect(check('clauses-inside-parent', facts(wide)).lacking.map(({ agreement }) => agreement)).toEqual([
      jarva,
    ]);
  });

  test('what the reader would not see is not assessed, rather than missing', () => {
    const stranger = { reader: ['org:frammande-bolag'] };
    expect(check('region-police', facts(without('agreement:polis-region'))).outcome).toBe('not-assessable');
    expect(check('city-region-statistics', facts([], stranger)).outcome).toBe('not-assessable');
    expect(check('district-has-local-agreement', facts([], stranger)).outcome).toBe('not-assessable');
    const police = { reader: ['org:polisregion-stockholm'] };
    expect(check('region-police', facts(without('agreement:polis-region'), police)).outcome).toBe('not-met');
    expect(check('region-police', facts(seeded.versions, police)).outcome).toBe('met');
    expect(check('city-region-statistics', facts(without('agreement:stad-region'))).outcome).toBe('not-met');
    expect(check('overarching-city-police', facts([], stranger)).outcome).toBe('not-met');
    const own = check('district-has-local-agreement', facts(without(jarva), { reader: ['org:sdn-jarva'] }));
    expect(own).toMatchObject({ outcome: 'not-met', assessed: 1 });
  });

  test('a committee without a coordinator is named, and one that is no more is not asked for', () => {
    const organisations: readonly KnownOrganisation[] = organisationsOf(geography).map((one) =>
      one.id === 'org:kulturnamnden' ? { ...one, coordinatorFunction: null } : one,
    );
    const lacking = check('committee-has-coordinator', facts(seeded.versions, { organisations })).lacking;
    const ids = lacking.flatMap((one) => one.organisations);
    expect(ids).toContain('org:kulturnamnden');
    expect(ids).toContain('org:stockholmshem');
    expect(ids).not.toContain('org:sdn-rinkeby-kista');
  });

  test('a place agreement without a district committee is found', () => {
    const led = changed('agreement:place:klara', () => ({
      parties: parties('org:trafiknamnden', 'org:kommunstyrelsen'),
    }));
    const signed = led.map((one) => ({
      ...one,
      signatures: one.content.parties.map(({ organisation }) => ({
        party: organisation,
        at: '2019-01-01T00:00:00.000Z',
      })),
    }));
    expect(check('place-agreement-led-by-district', facts(signed)).outcome).toBe('not-met');
    expect(check('place-agreement-led-by-district', facts(seeded.versions)).outcome).toBe('met');
  });

  test.each([
    ['secrecy-assessment-in-date', () => ({ secrecyAssessment: null })],
    ['legal-basis-in-force', () => ({ legalBasis: [] })],
    ['processing-described', () => ({ processing: { ...clause().processing, controller: 'org:none' } })],
  ])('%s is not met by a clause that lacks it', (id, lack) => {
    const before = check(id, facts(seeded.versions)).lacking.map(({ agreement }) => agreement);
    const given = facts(
      changed(frame, ({ clauses }) => ({ clauses: clauses.map((one) => ({ ...one, ...lack() })) })),
    );
    const after = check(id, given).lacking.map(({ agreement }) => agreement);
    expect(before).not.toContain(frame);
    expect(after).toContain(frame);
  });

  test('a paper without goals, and a decision older than two years, are found', () => {
    const bare = changed(jarva, ({ paper }) => ({ paper: { ...paper, goals: [] } }));
    expect(check('paper-complete', facts(bare)).lacking.map(({ agreement }) => agreement)).toContain(jarva);
    const recent = (instant: string) =>
      check('decided-within-two-years', facts(seeded.versions), instant).lacking.map(
        ({ agreement }) => agreement,
      );
    expect(recent('2026-01-25T12:00:00.000Z')).not.toContain(jarva);
    expect(recent('2026-01-26T12:00:00.000Z')).toContain(jarva);
  });
});

describe('what-if over the seed', () => {
  const draft = seeded.versions
    .filter(({ content: made }) => made.agreement === 'agreement:stad-polis')
    .at(-1);
  const next = draft
    ? {
        ...draft.content,
        number: 4,
        clauses: draft.content.clauses.filter(({ id }) => id !== 'anmalda-brott'),
      }
    : content();

  test('taking a clause out of the frame names every local agreement that no longer fits', () => {
    const told = whatIf(seeded, next, now);
    expect(told.heldBack).toEqual([]);
    expect(told.unfit).toHaveLength(13);
    expect(new Set(told.changes.map(({ provider }) => provider))).toEqual(new Set(['org:polismyndigheten']));
    expect(told.changes.every(({ gained, lost }) => gained.length === 0 && lost.length > 0)).toBe(true);
    const printed = whatIfText(told, names);
    expect(printed).toContain('## org:sdn-jarva');
    expect(printed).toContain('Förlorar: police.reported-offences från org:polismyndigheten');
    expect(printed).toContain('Underordnade klausuler');
    expect(printed).not.toContain('Får:');
  });

  test('the same terms under a new number change nothing', () => {
    const told = whatIf(seeded, { ...next, clauses: draft?.content.clauses ?? [] }, now);
    expect(told).toMatchObject({ changes: [], heldBack: [], unfit: [] });
    expect(whatIfText(told, names)).toContain('Ingen får eller förlorar');
  });
});
