import { expect, test } from 'vitest';
import { answersKeptCause } from '../../policy/measure-rules.ts';
import type { ProcessObject, SmartGoal } from '../../policy/process.ts';
import { measureState, type ProcessWarning, smartOf, warningsOf } from '../../policy/process-rules.ts';
import {
  analysis,
  committee,
  day,
  followUp,
  goal,
  measure,
  object,
  obstacle,
  police,
  process,
  traffic,
  wholeRound,
  withObject,
} from './process-world.ts';

const parties = [committee, police, traffic];
const whole = { specific: true, measurable: true, accepted: true, realistic: true, timed: true };
const attitudes = (indicator: string | null) => goal({ measure: 'ATTITUDE', indicator });

test.each<readonly [string, SmartGoal, Partial<typeof whole>]>([
  ['has all five parts', goal(), {}],
  ['says what is to change in 19 characters', goal({ specific: ` ${'x'.repeat(19)} ` }), { specific: false }],
  ['says what is to change in 20', goal({ specific: 'x'.repeat(20) }), {}],
  ['has no measure', goal({ measure: null }), { measurable: false }],
  ['has no unit', goal({ unit: null }), { measurable: false }],
  ['has an empty unit', goal({ unit: ' ' }), { measurable: false }],
  ['has no target', goal({ target: null }), { measurable: false }],
  ['has the target 0', goal({ target: 0 }), {}],
  ['has no baseline', goal({ baseline: null }), {}],
  ['counts without an indicator', goal({ indicator: null }), {}],
  ['is of attitudes by the safety survey', attitudes('city.safety-survey.unsafe-late'), {}],
  ['is of attitudes by the school survey', attitudes('city.school-survey.participation'), {}],
  ['is of attitudes by the national survey', attitudes('bra.ntu.worried'), {}],
  ['is of attitudes by a count of offences', attitudes('bra.ntuition'), { measurable: false }],
  ['is of attitudes by nothing', attitudes(null), { measurable: false }],
  ['one party has not accepted', goal({ acceptances: goal().acceptances.slice(1) }), { accepted: false }],
  ['nobody has accepted', goal({ acceptances: [] }), { accepted: false }],
  ['says not why it can be reached', goal({ realisticBecause: ' ' }), { realistic: false }],
  ['has no day', goal({ due: null }), { timed: false }],
])('a goal that %s', (_what, one, lacks) => {
  expect(smartOf(one, parties)).toEqual({ ...whole, ...lacks });
});

test('a goal that nobody has accepted is not accepted where its parties are not known', () => {
  expect(smartOf(goal({ acceptances: [] }), []).accepted).toBe(false);
  expect(smartOf(goal(), []).accepted).toBe(true);
});

test.each([
  ['answers a kept cause', measure(), true],
  ['answers a dropped one', measure({ cause: 2 }), false],
  ['answers an undecided one', measure({ cause: 3 }), false],
  ['answers none', measure({ cause: null }), false],
  ['answers a cause that is not there', measure({ cause: 9 }), false],
  ['answers a cause of another problem', measure({ problem: 'Otrygghet' }), false],
  ['names no analysis', measure({ causeAnalysis: null }), false],
  ['names an analysis that is not there', measure({ causeAnalysis: 'goal:1' }), false],
])('whether a measure answers a cause that was kept: one that %s', (_what, one, answers) => {
  expect(answersKeptCause(one, wholeRound)).toBe(answers);
});

test.each([
  [measure({ actualFrom: null }), 'PLANNED'],
  [measure(), 'UNDER_WAY'],
  [measure({ actualTo: day }), 'DONE'],
  [measure({ cancelled: 'Ingen mark' }), 'CANCELLED'],
  [measure({ actualFrom: null, cancelled: 'Ingen mark' }), 'CANCELLED'],
])('a measure stands where its days say: %#', (one, state) => {
  expect(measureState(one)).toBe(state);
});

const warned = (one: ProcessObject, on = day): readonly (readonly [ProcessWarning['kind'], string])[] =>
  warningsOf(process({ objects: withObject(one) }), on).map(({ kind, object: id }) => [kind, id]);
const planned = (parts: Parameters<typeof measure>[0]) =>
  object('measure:1', measure({ plannedTo: '2026-05-19', ...parts }));

test.each<readonly [string, ProcessObject, ProcessWarning['kind'] | null]>([
  ['nothing, with a whole round', object('goal:1', goal()), null],
  ['a measure without a cause', object('measure:1', measure({ cause: null })), 'MEASURE_ON_PICTURE_ALONE'],
  [
    'a measure against another problem than its analysis',
    object('measure:1', measure({ problem: 'Otrygghet' })),
    'MEASURE_ON_PICTURE_ALONE',
  ],
  ['a goal without a day', object('goal:1', goal({ due: null })), 'GOAL_NOT_SMART'],
  ['a measure whose last day was yesterday', planned({}), 'MEASURE_LATE'],
  ['no measure whose last day is today', planned({ plannedTo: day }), null],
  ['no measure that was done after its last day', planned({ actualTo: day }), null],
  ['no measure that is cancelled', planned({ cancelled: 'Ingen mark' }), null],
  ['a measure that never began', planned({ actualFrom: null }), 'MEASURE_LATE'],
  ['a follow-up without figures', object('it', followUp({ figures: [] })), 'FOLLOW_UP_WITHOUT_FIGURES'],
  ['no follow-up with figures', object('it', followUp()), null],
  ['an obstacle of 30 days', object('it', obstacle({ raisedOn: '2026-04-20' })), 'OBSTACLE_WAITING'],
  ['no obstacle of 29 days', object('it', obstacle({ raisedOn: '2026-04-21' })), null],
  [
    'an obstacle that was taken up and not answered',
    object('it', obstacle({ raisedOn: '2026-04-20', state: 'TAKEN_UP', takenUpOn: day })),
    'OBSTACLE_WAITING',
  ],
  [
    'no obstacle that was answered',
    object('it', obstacle({ raisedOn: '2026-04-20', state: 'ANSWERED', answeredOn: day, answer: 'Ja' })),
    null,
  ],
])('a process is warned of %s', (_what, one, kind) => {
  expect(warned(one)).toEqual(kind ? [[kind, one.id]] : []);
});

test('a cause that is dropped after its measure was written is warned of', () => {
  expect(warned(object('analysis:1', analysis({ assumptions: [] })))).toEqual([
    ['MEASURE_ON_PICTURE_ALONE', 'measure:1'],
  ]);
});

test('warnings say in Swedish what is the matter, and what a goal lacks', () => {
  const objects = [
    object('a', goal({ measure: null, due: null })),
    object('b', measure({ plannedTo: '2026-05-18', cause: null })),
    object('c', followUp({ figures: [] })),
    object('d', obstacle({ raisedOn: '2026-01-01' })),
  ];
  expect(warningsOf(process({ objects }), day)).toEqual([
    {
      kind: 'MEASURE_ON_PICTURE_ALONE',
      object: 'b',
      text: 'Åtgärden svarar inte mot någon orsak som har prövats och behållits. Den kan stanna vid symptomen.',
    },
    {
      kind: 'GOAL_NOT_SMART',
      object: 'a',
      text: 'Målet är inte SMART. Det saknar mått, enhet och målvärde och när det ska vara nått.',
    },
    {
      kind: 'MEASURE_LATE',
      object: 'b',
      text: 'Åtgärden skulle ha varit genomförd 2026-05-18 och är det inte.',
    },
    {
      kind: 'FOLLOW_UP_WITHOUT_FIGURES',
      object: 'c',
      text: 'Uppföljningen anger inga siffror som den vilar på.',
    },
    {
      kind: 'OBSTACLE_WAITING',
      object: 'd',
      text: 'Hindret lyftes 2026-01-01 och har inte besvarats.',
    },
  ]);
});
