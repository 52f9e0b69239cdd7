import { expect, test } from 'vitest';
import { type ProcessFacts, type ProcessStep, processSteps } from '../../policy/process.ts';
import { moveOf } from '../../policy/process-rules.ts';
import {
  answer,
  committee,
  followUp,
  goal,
  judging,
  measure,
  object,
  police,
  prioritisation,
  problem,
  wholeRound,
  withObject,
  without,
} from './process-world.ts';

const followed = withObject(object('follow-up:1', followUp()));
const reason = 'Ny uppgift om markägande';

/** Where each move leads from a round in which everything is there; null: not a step that may be entered. */
const moves: Readonly<Record<ProcessStep, Readonly<Record<ProcessStep, string | null>>>> = {
  INITIATED: {
    INITIATED: null,
    OWN_MAPPING: 'forward',
    JOINT_MAPPING: null,
    IMPLEMENTATION: null,
    FOLLOW_UP: null,
  },
  OWN_MAPPING: {
    INITIATED: 'restart',
    OWN_MAPPING: null,
    JOINT_MAPPING: 'forward',
    IMPLEMENTATION: null,
    FOLLOW_UP: null,
  },
  JOINT_MAPPING: {
    INITIATED: 'restart',
    OWN_MAPPING: 'restart',
    JOINT_MAPPING: null,
    IMPLEMENTATION: 'forward',
    FOLLOW_UP: null,
  },
  IMPLEMENTATION: {
    INITIATED: 'restart',
    OWN_MAPPING: 'restart',
    JOINT_MAPPING: 'restart',
    IMPLEMENTATION: null,
    FOLLOW_UP: 'forward',
  },
  FOLLOW_UP: {
    INITIATED: 'restart',
    OWN_MAPPING: 'next round',
    JOINT_MAPPING: 'restart',
    IMPLEMENTATION: 'restart',
    FOLLOW_UP: null,
  },
};

test.each(processSteps.flatMap((step) => processSteps.map((to) => ({ step, to, kind: moves[step][to] }))))(
  'from $step to $to: $kind',
  ({ step, to, kind }) => {
    const moved = moveOf(judging({ step, objects: followed }), to, reason);
    const allowed = processSteps.filter((one) => moves[step][one] !== null);
    expect(answer(moved)).toEqual(
      kind === null
        ? ['STEP_OUT_OF_ORDER', { step, allowed, missing: [] }]
        : { step: to, cycle: kind === 'next round' ? 2 : 1, restart: kind === 'restart' },
    );
  },
);

test.each([null, '', '  '])('an earlier step is not taken up anew for the reason %j', (given) => {
  const moved = moveOf(judging({ step: 'IMPLEMENTATION' }), 'JOINT_MAPPING', given);
  expect(answer(moved)).toEqual(['ARGUMENT_INVALID', { argument: 'reason' }]);
});

test('the next step takes no reason', () => {
  expect(moveOf(judging(), 'IMPLEMENTATION', null)).toEqual({
    step: 'IMPLEMENTATION',
    cycle: 1,
    restart: false,
  });
});

const outOfOrder = (missing: readonly string[], goals?: readonly string[]) => [
  'STEP_OUT_OF_ORDER',
  expect.objectContaining(goals ? { missing, goals } : { missing }),
];
const onlyCommittee = goal().acceptances.slice(0, 1);
const decision = { diarienummer: ' ', decided: '2026-01-12', function: 'Chef' };

type Case = readonly [what: string, to: ProcessStep, facts: Partial<ProcessFacts>, refused: unknown];
const cases: readonly Case[] = [
  ['without a mandate', 'OWN_MAPPING', { step: 'INITIATED', mandate: '' }, outOfOrder(['mandate'])],
  [
    'without resources or a decision',
    'OWN_MAPPING',
    { step: 'INITIATED', resources: ' ', decision },
    outOfOrder(['resources', 'decision']),
  ],
  [
    'without a joint picture',
    'IMPLEMENTATION',
    { objects: without('joint:1') },
    outOfOrder(['jointPicture']),
  ],
  [
    'without a prioritisation',
    'IMPLEMENTATION',
    { objects: without('prioritisation:1') },
    outOfOrder(['prioritisation']),
  ],
  [
    'with nothing but problems left out',
    'IMPLEMENTATION',
    {
      objects: withObject(
        object('prioritisation:1', prioritisation([problem({ decision: 'LEFT_OUT', reason: 'Drift' })])),
      ),
    },
    outOfOrder(['prioritisation']),
  ],
  ['without a goal', 'IMPLEMENTATION', { objects: without('goal:1', 'measure:1') }, outOfOrder(['goal'])],
  [
    'with what an earlier round made',
    'IMPLEMENTATION',
    { cycle: 2 },
    outOfOrder(['jointPicture', 'prioritisation', 'goal']),
  ],
  [
    'with goals that no measure serves',
    'IMPLEMENTATION',
    { objects: [...wholeRound, object('goal:3', goal()), object('goal:2', goal())] },
    ['GOAL_WITHOUT_MEASURE', { goals: ['goal:2', 'goal:3'] }],
  ],
  [
    'with a goal whose only measure is cancelled',
    'IMPLEMENTATION',
    { objects: withObject(object('measure:1', measure({ cancelled: 'Ingen mark' }))) },
    ['GOAL_WITHOUT_MEASURE', { goals: ['goal:1'] }],
  ],
  [
    'with a goal that one party of three has accepted',
    'IMPLEMENTATION',
    { objects: withObject(object('goal:1', goal({ acceptances: onlyCommittee }))) },
    outOfOrder(['acceptances'], ['goal:1']),
  ],
  [
    'with a goal that a further party has not accepted',
    'IMPLEMENTATION',
    { parties: [committee, police, 'org:socialnamnden'] },
    outOfOrder(['acceptances'], ['goal:1']),
  ],
  [
    'with no measure begun',
    'FOLLOW_UP',
    { step: 'IMPLEMENTATION', objects: withObject(object('measure:1', measure({ actualFrom: null }))) },
    outOfOrder(['begunMeasure']),
  ],
  [
    'with a goal that is not followed up',
    'OWN_MAPPING',
    { step: 'FOLLOW_UP', objects: [...followed, object('goal:2', goal())] },
    outOfOrder(['followUps'], ['goal:2']),
  ],
  [
    'when it is closed',
    'IMPLEMENTATION',
    { closedOn: '2026-05-01' },
    ['STATE_CONFLICT', { state: 'closed' }],
  ],
  ['with no parties', 'IMPLEMENTATION', { parties: [] }, ['STATE_CONFLICT', { state: 'not-in-force' }]],
];

test.each(cases)('a process does not go on %s', (_what, to, facts, refused) => {
  expect(answer(moveOf(judging(facts), to, null))).toEqual(refused);
});

test('a goal of an earlier round is not asked for again, and a joint picture of it is none of this round', () => {
  const earlier = wholeRound.map((one) => ({ ...one, id: `earlier:${one.id}`, cycle: 0 }));
  const objects = [...earlier, ...without('joint:1')];
  expect(answer(moveOf(judging({ objects }), 'IMPLEMENTATION', null))).toEqual(outOfOrder(['jointPicture']));
  const whole = [...earlier, ...wholeRound];
  expect(moveOf(judging({ objects: whole }), 'IMPLEMENTATION', null)).toMatchObject({
    step: 'IMPLEMENTATION',
  });
});
