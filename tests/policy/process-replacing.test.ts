import { expect, test } from 'vitest';
import type { ObjectContent, ProcessObject } from '../../policy/process.ts';
import { acceptedGoal, advancedObstacle, writtenObject } from '../../policy/process-rules.ts';
import {
  analysis,
  answer,
  central,
  day,
  followUp,
  goal,
  jointPicture,
  judging,
  measure,
  now,
  object,
  obstacle,
  police,
  prioritisation,
  process,
  traffic,
  wholeRound,
} from './process-world.ts';

const signal: ObjectContent = {
  kind: 'SIGNAL',
  on: day,
  expected: 'Ljus före hösten',
  observed: 'Inget ljus',
};
const invalid = (field: string) => ['CONTENT_INVALID', { field }];
const unknown = ['PROCESS_UNKNOWN', {}];

test('a joint picture of the whole city is not composed of itself', () => {
  const before = object('joint:1', jointPicture());
  const content = jointPicture({ composedOfJoint: ['joint:1'] });
  expect(answer(writtenObject(judging({ area: 'sthlm:kommun' }), content, before))).toEqual(
    invalid('composedOfJoint'),
  );
});

test.each([jointPicture(), prioritisation()])('a round has one $kind', (content) => {
  expect(answer(writtenObject(judging(), content, null))).toEqual(['EDIT_CONFLICT', { revision: 1 }]);
});

test('what is written over is of the same process and kind', () => {
  const refused = (before: ProcessObject) => answer(writtenObject(judging(), goal(), before));
  expect(refused(object('goal:1', goal(), { process: 'process:farsta' }))).toEqual(unknown);
  expect(refused(object('measure:1', measure()))).toEqual(unknown);
});

test.each([jointPicture(), prioritisation(), analysis(), goal(), followUp()])(
  '$kind of a round that is over is not written over',
  (content) => {
    const step = content.kind === 'FOLLOW_UP' ? 'FOLLOW_UP' : 'JOINT_MAPPING';
    expect(answer(writtenObject(judging({ cycle: 2, step }), content, object('it', content)))).toEqual([
      'STATE_CONFLICT',
      { state: 'over', cycle: 1 },
    ]);
  },
);

test('a measure of an earlier round is written on as long as it takes, for the goal that it was made for', () => {
  const before = object('measure:1', measure());
  const done = measure({ actualTo: day });
  expect(writtenObject(judging({ cycle: 2 }), done, before)).toEqual(done);
  const later = [...wholeRound, object('goal:2', goal(), { cycle: 2 })];
  const moved = measure({ goal: 'goal:2' });
  expect(answer(writtenObject(judging({ cycle: 2, objects: later }), moved, before))).toEqual(unknown);
});

test('a measure keeps the days that it was planned for though the agreement has others since, and gets no new ones', () => {
  const before = object('measure:1', measure());
  const later = { ...judging(), days: { from: '2026-10-01', to: null } };
  expect(writtenObject(later, measure({ actualTo: day }), before)).toEqual(measure({ actualTo: day }));
  expect(answer(writtenObject(later, measure({ plannedTo: '2026-09-29' }), before))).toEqual([
    'DATE_OUTSIDE_AGREEMENT',
    { field: 'plannedTo', from: '2026-10-01', to: null },
  ]);
});

test('an agreement until further notice has no last day', () => {
  const content = goal({ due: '2049-12-31', acceptances: [] });
  expect(writtenObject({ ...judging(), days: { from: '2025-01-01', to: null } }, content, null)).toEqual(
    content,
  );
});

test('whoever raises an obstacle or a signal says neither its day nor its state', () => {
  const answered = obstacle({
    raisedOn: '2020-01-01',
    state: 'ANSWERED',
    takenUpOn: '2020-01-02',
    answeredOn: '2020-01-03',
    answer: 'Ja',
  });
  expect(writtenObject(judging(), answered, null)).toEqual(obstacle({ raisedOn: day }));
  expect(writtenObject(judging(), { ...signal, on: '2020-01-01' }, null)).toEqual(signal);
});

test.each([obstacle(), signal])('$kind is not written over', (content) => {
  expect(answer(writtenObject(judging(), content, object('it', content)))).toEqual([
    'STATE_CONFLICT',
    { state: 'raised' },
  ]);
});

test('a party accepts a goal once, for itself, as of now', () => {
  const none = goal({ acceptances: [] });
  const acceptance = { party: police, function: 'Lokalpolisområdeschef' };
  const once = acceptedGoal(judging(), none, acceptance);
  expect(once).toEqual({ ...none, acceptances: [{ ...acceptance, at: now }] });
  expect(answer(acceptedGoal(judging(), goal(), acceptance))).toEqual([
    'STATE_CONFLICT',
    { state: 'accepted' },
  ]);
});

test.each([
  ['by who is no party', central, {}, ['NOT_A_PARTY', {}]],
  ['of a closed process', traffic, { closedOn: day }, ['STATE_CONFLICT', { state: 'closed' }]],
  ['of no agreement in force', traffic, { parties: [] }, ['STATE_CONFLICT', { state: 'not-in-force' }]],
])('a goal is not accepted %s', (_what, party, facts, refused) => {
  const none = goal({ acceptances: [] });
  expect(answer(acceptedGoal(judging(facts), none, { party, function: 'Chef' }))).toEqual(refused);
});

const takenUp = obstacle({ state: 'TAKEN_UP', takenUpOn: day });
const answered = obstacle({
  state: 'ANSWERED',
  takenUpOn: day,
  answeredOn: day,
  answer: 'Staden tar över marken.',
});
test.each([
  ['taken up', obstacle(), null, takenUp],
  ['answered', takenUp, 'Staden tar över marken.', answered],
  ['answered before it is taken up', obstacle(), 'Ja', ['STATE_CONFLICT', { state: 'RAISED' }]],
  ['taken up twice', takenUp, null, ['STATE_CONFLICT', { state: 'TAKEN_UP' }]],
  ['taken up when answered', answered, null, ['STATE_CONFLICT', { state: 'ANSWERED' }]],
  ['answered twice', answered, 'Nej', ['STATE_CONFLICT', { state: 'ANSWERED' }]],
  ['answered with nothing', takenUp, ' ', invalid('answer')],
])('an obstacle is %s', (_what, before, text, expected) => {
  expect(answer(advancedObstacle(judging(), before, text))).toEqual(expected);
  const closed = { ...judging(), process: process({ closedOn: day }) };
  expect(answer(advancedObstacle(closed, before, text))).toEqual(['STATE_CONFLICT', { state: 'closed' }]);
});

test('what a goal says of acceptances when it is written is not heard', () => {
  const before = object('goal:1', goal({ acceptances: goal().acceptances.slice(0, 1) }));
  const same = goal({ acceptances: [] });
  expect(writtenObject(judging(), goal(), null)).toEqual(same);
  expect(writtenObject(judging(), same, before)).toEqual(before.content);
  expect(writtenObject(judging(), goal(), before)).toEqual(before.content);
});

test.each<Partial<Parameters<typeof goal>[0]>>([
  { specific: 'Färre anlagda bränder i Järva under 2026' },
  { measure: 'PERCENT' },
  { indicator: null },
  { unit: 'procent' },
  { baseline: null },
  { target: 91 },
  { realisticBecause: '' },
  { due: '2027-01-01' },
  { horizon: 'LONG' },
  { ilsId: 'ILS-1' },
])('nobody has accepted a goal that says something else: %j', (parts) => {
  const before = object('goal:1', goal());
  expect(writtenObject(judging(), goal(parts), before)).toEqual(goal({ ...parts, acceptances: [] }));
});
