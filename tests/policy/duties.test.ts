import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duties } from '../../policy/duties/duties.ts';
import type { DutyFacts, GovernedFacts, ReadProcess } from '../../policy/duties/facts.ts';
import { type DutyReport, dutyReport } from '../../policy/duties/report.ts';
import type { ObjectContent } from '../../policy/process.ts';
import { runs } from '../amount.ts';
import {
  committees,
  day,
  goal,
  ideal,
  measure,
  object,
  obstacle,
  organisations,
  picture,
  record,
} from './duty-facts.ts';
import { version } from './world.ts';

type Change = (facts: DutyFacts) => DutyFacts;
type Case = {
  readonly id: string;
  readonly notMet: Change;
  readonly notAssessable: Change;
};

const change =
  (parts: (facts: DutyFacts) => Partial<DutyFacts>): Change =>
  (facts) => ({ ...facts, ...parts(facts) });
const recordsBut = (kind: string, committee?: string): Change =>
  change(({ records }) => ({
    records: records.filter((one) => one.kind !== kind || (committee && one.committee !== committee)),
  }));
const inProcess = (id: string, made: (process: ReadProcess) => Partial<ReadProcess>): Change =>
  change(({ processes }) => ({
    processes: processes.map((one) => (one.id === id ? { ...one, ...made(one) } : one)),
  }));
/** The objects of every process with their content changed, or (null) left out. */
const contents = (made: (content: ObjectContent, id: string) => ObjectContent | null): Change =>
  change(({ processes }) => ({
    processes: processes.map((process) => ({
      ...process,
      objects: process.objects.flatMap((one) => {
        const content = made(one.content, one.id);
        return content ? [{ ...one, content }] : [];
      }),
    })),
  }));
const without = (kind: ObjectContent['kind']): Change =>
  contents((content) => (content.kind === kind ? null : content));
const unseen = (product: GovernedFacts): Change =>
  change(({ sees }) => ({ sees: { ...sees, [product]: new Set<string>() } }));
const noProcess: Change = change(() => ({ processes: [], moves: [] }));
const measures = (made: Partial<Extract<ObjectContent, { kind: 'MEASURE' }>>): Change =>
  contents((content) => (content.kind === 'MEASURE' ? { ...content, ...made } : content));
const both =
  (...changes: readonly Change[]): Change =>
  (facts) =>
    changes.reduce((made, one) => one(made), facts);
/** No open fact leaves committees without a duty: what cannot be judged then is that there is none. */
const nobody: Change = change(() => ({ organisations: [] }));

const cases: readonly Case[] = [
  {
    id: 'D01',
    notMet: contents((content, id) => (id === 'process:jarva:measure:socialnamnden' ? null : content)),
    notAssessable: both(noProcess, unseen('process')),
  },
  {
    id: 'D02',
    notMet: change(({ processes }) => ({ processes: processes.filter(({ id }) => id !== 'process:farsta') })),
    notAssessable: both(noProcess, unseen('process')),
  },
  {
    id: 'D03',
    notMet: contents((content, id) => (id === 'process:jarva:measure:miljonamnden' ? null : content)),
    notAssessable: noProcess,
  },
  { id: 'D04', notMet: measures({ goal: 'process:none:goal' }), notAssessable: without('MEASURE') },
  { id: 'D05', notMet: recordsBut('OPERATIONAL_PLAN', 'org:bolaget'), notAssessable: nobody },
  {
    id: 'D06',
    notMet: without('CAUSE_ANALYSIS'),
    notAssessable: change(({ processes }) => ({
      processes: processes.filter(({ id }) => id !== 'process:jarva'),
    })),
  },
  {
    id: 'D07',
    notMet: change(({ records }) => ({
      records: records.map((one) => (one.counterpart ? { ...one, counterpart: null } : one)),
    })),
    notAssessable: change(() => ({
      organisations: organisations.filter(({ id }) => id !== 'org:trygghetsutskottet'),
    })),
  },
  {
    id: 'D08',
    notMet: change(({ coordinators }) => ({
      coordinators: coordinators.map((one) =>
        one.organisation === 'org:bolaget' ? { ...one, mandate: null } : one,
      ),
    })),
    notAssessable: nobody,
  },
  {
    id: 'D09',
    notMet: contents((content) =>
      content.kind === 'OBSTACLE'
        ? obstacle({ state: 'RAISED', takenUpOn: null, answeredOn: null, answer: null })
        : content,
    ),
    notAssessable: without('OBSTACLE'),
  },
  { id: 'D10', notMet: recordsBut('PROGRAMME_SPREAD', 'org:sdn-jarva'), notAssessable: nobody },
  {
    id: 'D12',
    notMet: contents((content) => (content.kind === 'GOAL' && content.horizon === 'LONG' ? null : content)),
    notAssessable: change(({ processes }) => ({
      processes: processes.map((one) => ({ ...one, startedOn: '2026-09-01' })),
    })),
  },
  {
    id: 'D13',
    notMet: contents((content) =>
      content.kind === 'GOAL'
        ? goal(content.horizon, { acceptances: content.acceptances.slice(0, 1) })
        : content,
    ),
    notAssessable: change(({ processes }) => ({
      processes: processes.map((one) => ({ ...one, step: 'JOINT_MAPPING' as const })),
      moves: [],
    })),
  },
  {
    id: 'D14',
    notMet: contents((content) => (content.kind === 'JOINT_PICTURE' ? picture() : content)),
    notAssessable: both(noProcess, unseen('process')),
  },
  {
    id: 'D15',
    notMet: change(({ places }) => ({
      places: places.map((one) => ({ ...one, lead: 'org:trafiknamnden' })),
    })),
    notAssessable: change(() => ({ places: [] })),
  },
  {
    id: 'D16',
    notMet: change(({ activities }) => ({
      activities: activities.map((one) => ({ ...one, completed: '2026-10-02' })),
    })),
    notAssessable: both(
      change(() => ({ activities: [] })),
      measures({ physical: false }),
    ),
  },
  { id: 'D17', notMet: measures({ cause: null }), notAssessable: without('MEASURE') },
  {
    id: 'D19',
    notMet: change(({ records }) => ({
      records: [...records, record('ASSOCIATION_GRANT', 'org:sdn-farsta', '2026-02-01')],
    })),
    notAssessable: recordsBut('ASSOCIATION_GRANT'),
  },
  {
    id: 'D20',
    notMet: change(({ projects }) => ({
      projects: projects.map((one) => ({
        ...one,
        involvement: one.involvement.map((each) =>
          each.organisation === 'org:miljonamnden' ? { ...each, phase: 'PLANNING' } : each,
        ),
      })),
    })),
    notAssessable: change(({ projects }) => ({
      projects: projects.map((one) => ({ ...one, involvement: [] })),
    })),
  },
  {
    id: 'D21',
    notMet: change(({ projects }) => ({
      projects: projects.map((one) => ({ ...one, involvement: one.involvement.slice(0, 3) })),
    })),
    notAssessable: change(({ projects }) => ({
      projects: projects.map((one) => ({ ...one, started: null })),
    })),
  },
  { id: 'D22', notMet: measures({ weighing: null }), notAssessable: measures({ physical: false }) },
  { id: 'D23', notMet: recordsBut('COMMUNICATION', 'org:trafiknamnden'), notAssessable: nobody },
  {
    id: 'D24',
    notMet: contents((content) => (content.kind === 'FOLLOW_UP' ? { ...content, figures: [] } : content)),
    notAssessable: without('FOLLOW_UP'),
  },
  {
    id: 'D25',
    notMet: change(({ records }) => ({
      records: [...records, record('URGENT_COMMUNICATION', 'org:sdn-jarva', '2026-06-04')],
    })),
    notAssessable: recordsBut('URGENT_COMMUNICATION'),
  },
  {
    id: 'D26',
    notMet: recordsBut('COMMUNICATION'),
    notAssessable: change(({ processes }) => ({
      processes: processes.filter(({ id }) => id === 'process:stad'),
    })),
  },
  {
    id: 'D28',
    notMet: change(({ forums }) => ({
      forums: forums.map((one) => ({
        ...one,
        seats: one.seats.filter(({ organisation }) => organisation !== 'org:lpo-farsta'),
      })),
    })),
    notAssessable: both(
      change(() => ({ forums: [] })),
      unseen('forums'),
    ),
  },
  {
    id: 'D29',
    notMet: change(({ register }) => ({
      register: {
        versions: register.versions.map((one) =>
          one.content.level === 'local'
            ? { ...one, content: { ...one.content, validTo: '2027-02-21' } }
            : one,
        ),
      },
    })),
    notAssessable: change(() => ({ reader: ['org:trafiknamnden'] })),
  },
  {
    id: 'D30',
    notMet: change(({ cameras }) => ({
      cameras: cameras.map((one) => ({ ...one, assent: one.assent.slice(0, 1) })),
    })),
    notAssessable: both(
      change(() => ({ cameras: [] })),
      unseen('cameras'),
    ),
  },
];
const neverHeld = ['D11', 'D18', 'D27'];

const resultOf = (report: DutyReport, id: string) => {
  const result = report.duties.find(({ duty }) => duty.id === id);
  if (!result) throw new Error(`There is no ${id}.`);
  return result;
};
const outcomeOf = (facts: DutyFacts, id: string, committee: string | null = null) =>
  resultOf(dutyReport(facts, committee), id).outcome;

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

describe('on a day', () => {
  const early = '2026-02-15';
  const on = (facts: DutyFacts, date: string): DutyFacts => ({ ...facts, on: date });

  test('what begins after it does not count', () => {
    const before = on(ideal, '2026-01-04');
    const { duties: found } = dutyReport(before, null);
    const named = found.flatMap(({ subjects }) => subjects.map((one) => one.object));
    expect(named.filter((one) => /^(process:|project:|activity:)/.test(one))).toEqual(
      ['activity:ljus'].slice(1),
    );
    expect(outcomeOf(before, 'D02')).toBe('not-met');
    expect(outcomeOf(before, 'D20')).toBe('not-assessable');
    expect(outcomeOf(before, 'D23')).toBe('not-met');
  });

  test('what was put down after it is not there', () => {
    expect(outcomeOf(on(ideal, '2026-06-10'), 'D24')).toBe('not-assessable');
    expect(outcomeOf(on(ideal, '2026-10-01'), 'D24')).toBe('met');
  });

  test('a process is where its history had brought it', () => {
    // Both have come to implementation since, and one of them says so by its step alone.
    expect(outcomeOf(on(ideal, early), 'D13')).toBe('not-assessable');
    expect(outcomeOf(on(ideal, '2026-02-20'), 'D13')).toBe('met');
  });

  test('a step of a later round does not hide what the earlier ones came to', () => {
    const restarted = both(
      inProcess('process:jarva', () => ({ step: 'OWN_MAPPING', cycle: 2, objects: [] })),
      change(({ moves }) => ({
        moves: [...moves, { process: 'process:jarva', on: '2026-11-01', to: 'OWN_MAPPING' }],
      })),
    )(ideal);
    expect(outcomeOf(restarted, 'D13', 'org:sdn-jarva')).toBe('not-met');
  });

  test('dates after it are not set: what was done, taken up or accepted later is not', () => {
    expect(outcomeOf(on(ideal, '2026-06-10'), 'D09')).toBe('met');
    const late = contents((content) =>
      content.kind === 'OBSTACLE' ? obstacle({ takenUpOn: '2026-06-20', answeredOn: '2026-06-21' }) : content,
    )(ideal);
    expect(outcomeOf(on(late, '2026-06-10'), 'D09')).toBe('not-met');
    expect(outcomeOf(late, 'D09')).toBe('met');
    const accepted = contents((content) =>
      content.kind === 'GOAL'
        ? goal(content.horizon, {
            acceptances: [{ party: 'org:lpo-jarva', at: '2026-03-01T00:00:00.000Z', function: 'Chef' }],
          })
        : content,
    )(ideal);
    expect(outcomeOf(on(accepted, '2026-02-28'), 'D13')).toBe('not-met');
    expect(outcomeOf(on(accepted, '2026-03-01'), 'D13')).toBe('met');
  });

  test('an agreement counts while it is in force', () => {
    expect(outcomeOf(on(ideal, '2023-12-31'), 'D29')).toBe('not-met');
    expect(outcomeOf(on(ideal, '2024-01-01'), 'D29')).toBe('met');
    const suspended = change(({ register }) => ({
      register: {
        versions: register.versions.map((one) =>
          one.content.agreement === 'agr:frame'
            ? { ...one, events: [{ kind: 'suspended' as const, at: '2026-01-01T00:00:00.000Z' }] }
            : one,
        ),
      },
    }))(ideal);
    expect(outcomeOf(suspended, 'D29')).toBe('not-met');
  });

  test('that is past says that words are those of today', () => {
    const reason = (facts: DutyFacts) => resultOf(dutyReport(facts, null), 'D05').reason;
    expect(reason(on(ideal, '2026-11-22'))).toContain('registrerat i dag');
    expect(reason(ideal)).not.toContain('registrerat i dag');
  });

  test('a closed process lays no more duties on who led it, but what was done in it was done', () => {
    const closed = change(({ processes }) => ({
      processes: processes.map((one) => ({ ...one, closedOn: '2026-11-01' })),
    }))(ideal);
    expect(outcomeOf(closed, 'D12')).toBe('not-assessable');
    expect(outcomeOf(closed, 'D02')).toBe('not-met');
    expect(outcomeOf(closed, 'D01')).toBe('met');
    expect(outcomeOf({ ...closed, on: '2026-10-31' }, 'D12')).toBe('met');
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

describe('what the reader does not see', () => {
  const leads = ['org:kommunstyrelsen', 'org:sdn-jarva', 'org:sdn-farsta'];
  const products: readonly GovernedFacts[] = ['process', 'forums', 'places', 'cameras'];

  /** Facts as somebody reads them who does not reach these providers' rows, but the few that are shown all the same. */
  function hide(
    facts: DutyFacts,
    hidden: ReadonlySet<string>,
    shown: ReadonlySet<string> = new Set(),
  ): DutyFacts {
    const heir = (id: string) => (id === 'org:sdn-kista' ? 'org:sdn-jarva' : id);
    const seen = (product: GovernedFacts, id: string, provider: string) =>
      shown.has(id) || !hidden.has(`${product} ${heir(provider)}`);
    const unhidden = (product: GovernedFacts) =>
      new Set([...facts.sees[product]].filter((id) => !hidden.has(`${product} ${id}`)));
    const processes = facts.processes.filter(({ id, lead }) => seen('process', id, lead));
    return {
      ...facts,
      processes,
      moves: facts.moves.filter(({ process }) => processes.some(({ id }) => id === process)),
      forums: facts.forums.filter(({ id, convener }) => seen('forums', id, convener)),
      places: facts.places.filter(({ id, lead }) => seen('places', id, lead)),
      cameras: facts.cameras.filter(({ id, provider }) => seen('cameras', id, provider)),
      sees: {
        process: unhidden('process'),
        forums: unhidden('forums'),
        places: unhidden('places'),
        cameras: unhidden('cameras'),
      },
    };
  }

  const hidden = fc
    .subarray(products.flatMap((product) => [...leads, 'org:trafiknamnden'].map((id) => `${product} ${id}`)))
    .map((list) => new Set(list));
  const shown = fc
    .subarray([
      'process:jarva',
      'process:farsta',
      'process:stad',
      'place-collaboration:torget',
      'camera:torget',
      'forum:farsta',
    ])
    .map((list) => new Set(list));
  /** Failing facts: some of the changes above, one process or place alone that fails, and measures of committees in others' processes. */
  const failing = fc.subarray([...cases]).map((list) => list.map(({ notMet }) => notMet));
  const lone = fc.subarray([
    inProcess('process:farsta', ({ objects }) => ({
      objects: objects.filter(({ content }) => content.kind !== 'GOAL' && content.kind !== 'MEASURE'),
    })),
    change(({ places }) => ({
      places: [
        ...places,
        ...places.map((one) => ({
          ...one,
          id: 'place-collaboration:farsta',
          lead: 'org:sdn-farsta',
          vision: '',
        })),
      ],
    })),
    change(({ cameras }) => ({
      cameras: [...cameras, ...cameras.map((one) => ({ ...one, id: 'camera:other', assent: [] }))],
    })),
  ]);
  const elsewhere = fc
    .array(
      fc.tuple(
        fc.constantFrom(...committees),
        fc.constantFrom('process:jarva', 'process:farsta', 'process:stad'),
      ),
      {
        maxLength: 3,
      },
    )
    .map(
      (list): Change =>
        change(({ processes }) => ({
          processes: processes.map((process) => ({
            ...process,
            objects: [
              ...process.objects,
              ...list
                .filter(([, id]) => id === process.id)
                .map(([maker], at) =>
                  object(
                    process.id,
                    `more:${at}`,
                    maker,
                    '2026-03-01',
                    measure(process.id, { goal: '', cause: null }),
                  ),
                ),
            ],
          })),
        })),
    );
  const dates = fc.constantFrom(day, '2026-06-10', '2026-02-25', '2022-01-01');

  test('never makes a duty met, nor not met, for the city or a committee', () => {
    let unknown = 0;
    fc.assert(
      fc.property(
        failing,
        lone,
        elsewhere,
        hidden,
        shown,
        dates,
        (changes, one, more, providers, few, on) => {
          const whole = { ...both(...changes, ...one, more)(ideal), on };
          const part = hide(whole, providers, few);
          for (const committee of [
            null,
            ...dutyReport(whole, null).byCommittee.map((one) => one.committee),
          ]) {
            const [all, some] = [dutyReport(whole, committee), dutyReport(part, committee)];
            some.duties.forEach(({ duty, outcome }, at) => {
              const before = all.duties[at]?.outcome;
              if (outcome !== 'not-assessable')
                expect([duty.id, committee, outcome]).toEqual([duty.id, committee, before]);
              else if (before !== outcome) unknown += 1;
            });
          }
        },
      ),
      { numRuns: runs(200) },
    );
    expect(unknown).toBeGreaterThan(200);
  });

  test('is in no subject and no reason', () => {
    const part = hide(ideal, new Set(['process org:sdn-farsta', 'forums org:sdn-farsta']));
    const text = JSON.stringify(
      dutyReport(part, null).duties.map(({ reason, subjects }) => [reason, subjects]),
    );
    expect(text).toContain('process:jarva');
    expect(text).not.toContain('process:farsta');
  });

  test('leaves open facts judged for everybody', () => {
    const stranger = {
      ...hide(
        ideal,
        new Set(
          products.flatMap((product) => [...leads, 'org:trafiknamnden'].map((id) => `${product} ${id}`)),
        ),
      ),
      reader: ['org:frammande-bolag'],
      register: { versions: [version({ agreement: 'agr:frame', level: 'overarching' })] },
    };
    const judged = dutyReport(stranger, null).duties.filter(({ outcome }) => outcome !== 'not-assessable');
    expect(judged.map(({ duty }) => duty.id)).toEqual([
      'D05',
      'D07',
      'D08',
      'D10',
      'D19',
      'D20',
      'D21',
      'D23',
      'D25',
    ]);
  });
});
