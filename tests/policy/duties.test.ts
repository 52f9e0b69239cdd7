import { describe, expect, test } from 'vitest';
import { duties } from '../../policy/duties/duties.ts';
import type { DutyFacts } from '../../policy/duties/facts.ts';
import { dutyReport } from '../../policy/duties/report.ts';
import { cases, neverHeld } from './duty-cases.ts';
import {
  both,
  change,
  contents,
  inProcess,
  noProcess,
  outcomeOf,
  recordsBut,
  resultOf,
  unseen,
} from './duty-changes.ts';
import { committees, ideal } from './duty-facts.ts';

test('there are thirty duties, each with its line of the programme, and each is tried', () => {
  expect(duties.map(({ id }) => id)).toEqual(
    Array.from({ length: 30 }, (_, at) => `D${String(at + 1).padStart(2, '0')}`),
  );
  expect(duties.every(({ source }) => /rad \d+$/.test(source))).toBe(true);
  expect([...cases.map(({ id }) => id), ...neverHeld].sort()).toEqual(duties.map(({ id }) => id));
});

describe.each(cases)('$id', ({ id, notMet, notAssessable }) => {
  test('is met by facts that meet it', () => {
    const { outcome, subjects } = resultOf(dutyReport(ideal, null), id);
    expect([outcome, subjects.length > 0]).toEqual(['met', true]);
  });

  test('is not met by facts that do not, and those are named first', () => {
    const { outcome, subjects } = resultOf(dutyReport(notMet(ideal), null), id);
    expect([outcome, subjects[0]?.met]).toEqual(['not-met', false]);
  });

  test('is not judged where there is nothing to judge by, or nothing that the reader would see', () => {
    const { outcome, reason } = resultOf(dutyReport(notAssessable(ideal), null), id);
    expect([outcome, reason !== '']).toEqual(['not-assessable', true]);
  });
});

test.each(neverHeld)('%s is never judged: the hub does not hold what it takes', (id) => {
  expect(resultOf(dutyReport(ideal, null), id)).toMatchObject({ outcome: 'not-assessable', subjects: [] });
});

describe('a committee', () => {
  test('is reported by its own part, and counted in the report of the city', () => {
    const facts = recordsBut('COMMUNICATION', 'org:trafiknamnden')(ideal);
    expect(outcomeOf(facts, 'D23', 'org:trafiknamnden')).toBe('not-met');
    expect(outcomeOf(facts, 'D23', 'org:sdn-jarva')).toBe('met');
    const { byCommittee } = dutyReport(facts, null);
    expect(byCommittee.map(({ committee }) => committee)).toEqual(committees);
    expect(byCommittee.filter(({ failing }) => failing.length > 0)).toEqual([
      expect.objectContaining({ committee: 'org:trafiknamnden', notMet: 1, failing: ['D23'] }),
    ]);
    expect(byCommittee.every(({ met, notMet, notAssessable }) => met + notMet + notAssessable === 30)).toBe(
      true,
    );
  });

  test('has no part in what lies on others', () => {
    expect(resultOf(dutyReport(ideal, 'org:trafiknamnden'), 'D07')).toMatchObject({
      outcome: 'not-assessable',
      reason: 'Uppdraget ligger inte på nämnden.',
    });
    expect(dutyReport(ideal, 'org:trafiknamnden').byCommittee).toEqual([]);
  });

  test('that is no more is one on days when it was', () => {
    const then = { ...ideal, on: '2022-01-01' };
    const standings = dutyReport(then, null).byCommittee.map(({ committee }) => committee);
    expect(standings).toContain('org:sdn-kista');
    expect(standings).not.toContain('org:sdn-jarva');
  });

  test('that is no more is seen where its successor is, and not by itself', () => {
    const then = { ...ideal, on: '2022-01-01', processes: [], moves: [] };
    expect(outcomeOf(then, 'D02', 'org:sdn-kista')).toBe('not-met');
    const sees = {
      ...ideal.sees,
      process: new Set(['org:sdn-kista', 'org:kommunstyrelsen', 'org:sdn-farsta']),
    };
    expect(outcomeOf({ ...then, sees }, 'D02', 'org:sdn-kista')).toBe('not-assessable');
  });
});

describe('who is called on', () => {
  test('stands in agreements: a process whose parties are not known calls on nobody for sure', () => {
    const idle = contents((content, id) => (id === 'process:jarva:measure:miljonamnden' ? null : content))(
      ideal,
    );
    const unknown = change(({ register }) => ({ register: { versions: register.versions.slice(0, 2) } }))(
      idle,
    );
    expect(outcomeOf(idle, 'D03')).toBe('not-met');
    expect(outcomeOf(unknown, 'D03')).toBe('not-assessable');
  });

  test('stands, for the process of a place, in the agreement of the place as it was on the day', () => {
    const ofPlace = both(
      inProcess('process:jarva', () => ({
        agreement: null,
        placeCollaboration: 'place-collaboration:torget',
      })),
      change(({ places }) => ({ places: places.map((one) => ({ ...one, agreement: 'agr:sdn-jarva' })) })),
    )(ideal);
    expect(outcomeOf(ofPlace, 'D03')).toBe('met');
    const ended = change(({ register }) => ({
      register: {
        versions: register.versions.map((one) =>
          one.content.agreement === 'agr:sdn-jarva'
            ? { ...one, events: [{ kind: 'ended' as const, at: '2026-11-01T00:00:00.000Z' }] }
            : one,
        ),
      },
    }))(ofPlace);
    expect(outcomeOf(ended, 'D03')).toBe('not-assessable');
    expect(outcomeOf({ ...ended, on: '2026-10-31' }, 'D03')).toBe('met');
  });

  test('no company is: processes are authorities’', () => {
    expect(outcomeOf(ideal, 'D03', 'org:bolaget')).toBe('not-assessable');
  });
});

test('whether an open record names processes is not told to whom they are hidden', () => {
  const hidden = both(noProcess, unseen('process'))(ideal);
  const nameless: DutyFacts = {
    ...hidden,
    records: hidden.records.map((one) => ({ ...one, content: { ...one.content, processes: [] } })),
  };
  expect(hidden.records.some(({ content }) => content.processes.length > 0)).toBe(true);
  const judged = (facts: DutyFacts) => resultOf(dutyReport(facts, null), 'D06');
  expect(judged(nameless)).toEqual(judged(hidden));
});
