import { describe, expect, test } from 'vitest';
import { duties } from '../../policy/duties/duties.ts';
import type { DutyFacts } from '../../policy/duties/facts.ts';
import { dutyReport } from '../../policy/duties/report.ts';
import { cases, neverHeld, neverMet } from './duty-cases.ts';
import {
  both,
  change,
  contents,
  inProcess,
  measures,
  noProcess,
  outcomeOf,
  recordsBut,
  resultOf,
  unseen,
} from './duty-changes.ts';
import { committees, ideal } from './duty-facts.ts';
import { goal } from './duty-objects.ts';

test('there are thirty duties, each with its line of the programme, and each is tried', () => {
  expect(duties.map(({ id }) => id)).toEqual(
    Array.from({ length: 30 }, (_, at) => `D${String(at + 1).padStart(2, '0')}`),
  );
  expect(duties.every(({ source }) => /rad \d+$/.test(source))).toBe(true);
  expect([...cases.map(({ id }) => id), ...neverHeld].sort()).toEqual(duties.map(({ id }) => id));
});

test.each(cases.filter(({ id }) => !neverMet.includes(id)))('$id is met by facts that meet it', ({ id }) => {
  const { outcome, subjects } = resultOf(dutyReport(ideal, null), id);
  expect([outcome, subjects.length > 0]).toEqual(['met', true]);
});

describe.each(cases)('$id', ({ id, notMet, notAssessable }) => {
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

describe('a measure is of quality', () => {
  const notesOf = (facts: typeof ideal) => [
    ...new Set(resultOf(dutyReport(facts, null), 'D04').subjects.map(({ note }) => note)),
  ];
  const ofGoals = (parts: Parameters<typeof goal>[1]) =>
    contents((content) => (content.kind === 'GOAL' ? goal(content.horizon, parts) : content));

  test.each([
    ['has no problem', measures({ problem: '' }), 'Problem saknas. Vilar på lägesbilden ensam.'],
    ['has no goal', measures({ goal: 'none' }), 'Mål saknas.'],
    ['answers no cause', measures({ cause: null }), 'Vilar på lägesbilden ensam.'],
    ['answers another problem’s cause', measures({ problem: 'Bränder' }), 'Vilar på lägesbilden ensam.'],
    [
      'has a goal that is not specific',
      ofGoals({ specific: 'Bättre' }),
      'Målet är inte SMART. Det saknar vad som ska förändras.',
    ],
    [
      'has a goal that cannot be measured',
      ofGoals({ target: null }),
      'Målet är inte SMART. Det saknar mått, enhet och målvärde.',
    ],
    [
      'has a goal that parties have not accepted',
      ofGoals({ acceptances: goal('SHORT').acceptances.slice(1, 3) }),
      'Målet är inte SMART. Det saknar alla parters accept.',
    ],
    [
      'has a goal that is not said to be realistic',
      ofGoals({ realisticBecause: '' }),
      'Målet är inte SMART. Det saknar varför det kan nås.',
    ],
    [
      'has a goal without a day',
      ofGoals({ due: null }),
      'Målet är inte SMART. Det saknar när det ska vara nått.',
    ],
    ['was carried out long ago', measures({ actualTo: '2026-05-20', goal: 'none' }), 'Mål saknas.'],
  ] as const)('but not one that %s, and its note says so', (_what, made, note) => {
    const facts = made(ideal);
    expect(outcomeOf(facts, 'D04')).toBe('not-met');
    expect(notesOf(facts)).toEqual([note]);
  });

  test('but not one that nobody has followed up half a year after', () => {
    const done = both(
      measures({ actualTo: '2026-05-20' }),
      contents((content) => (content.kind === 'FOLLOW_UP' ? null : content)),
    )(ideal);
    expect(notesOf(done)).toEqual(['Genomförd för mer än 180 dagar sedan och inte uppföljd.']);
  });

  test('where the parties are known that are to accept its goal', () => {
    const unread = change(({ register }) => ({ register: { versions: register.versions.slice(0, 1) } }));
    expect(outcomeOf(unread(ideal), 'D04')).toBe('not-assessable');
    expect(outcomeOf(both(unread, measures({ cause: null }))(ideal), 'D04')).toBe('not-met');
  });
});

test('assents and a legal basis do not show that surveillance is needed: it is not said to be', () => {
  expect(resultOf(dutyReport(ideal, null), 'D30')).toMatchObject({
    outcome: 'not-assessable',
    reason: 'Medgivanden och rättsligt stöd finns. Om övervakningen är nödvändig framgår inte.',
    subjects: [],
  });
  const none = change(() => ({ cameras: [] }))(ideal);
  expect(resultOf(dutyReport(none, null), 'D30').reason).toBe('Ingen kameraplats syns.');
});

test('a reason counts in words that fit one and many', () => {
  const { duties: found } = dutyReport(ideal, null);
  const reason = (id: string) => found.find(({ duty }) => duty.id === id)?.reason;
  expect(reason('D15')).toBe('Kravet är uppfyllt i det enda fallet.');
  expect(reason('D23')).toBe(`Kravet är uppfyllt i alla ${committees.length} fall.`);
});

test('the hub is called by its name', () => {
  const told = dutyReport(ideal, null).duties.map(({ duty, reason }) => `${duty.requirement} ${reason}`);
  expect(told.filter((one) => /hubb/i.test(one))).toEqual([]);
  expect(resultOf(dutyReport(ideal, null), 'D27').reason).toBe(
    'Leveranserna finns i navets egen graf, som rapporten inte läser.',
  );
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
