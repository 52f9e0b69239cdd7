import { expect, test } from 'vitest';
import {
  type ObjectContent,
  type ProcessFacts,
  type ProcessObject,
  type ProcessStep,
  processSteps,
} from '../../policy/process.ts';
import { writtenObject } from '../../policy/process-rules.ts';
import {
  analysis,
  answer,
  assumption,
  cited,
  day,
  followUp,
  goal,
  jointPicture,
  judging,
  measure,
  object,
  obstacle,
  police,
  prioritisation,
  problem,
  wholeRound,
  withObject,
  without,
} from './process-world.ts';

const signal: ObjectContent = {
  kind: 'SIGNAL',
  on: day,
  expected: 'Ljus före hösten',
  observed: 'Inget ljus',
};
const objects = without('joint:1', 'prioritisation:1');
const picked = without('prioritisation:1');

/** In which steps each kind is written, with a process in which nothing else stands in its way. */
const written: readonly [ObjectContent, readonly ProcessStep[], readonly ProcessObject[]][] = [
  [jointPicture(), ['JOINT_MAPPING'], objects],
  [prioritisation(), ['JOINT_MAPPING'], picked],
  [analysis({ step: 'PREPARATION', assumptions: [] }), ['OWN_MAPPING', 'JOINT_MAPPING'], wholeRound],
  [goal({ acceptances: [] }), ['JOINT_MAPPING'], wholeRound],
  [measure(), ['JOINT_MAPPING', 'IMPLEMENTATION', 'FOLLOW_UP'], wholeRound],
  [followUp(), ['IMPLEMENTATION', 'FOLLOW_UP'], wholeRound],
  [obstacle({ raisedOn: day }), processSteps, wholeRound],
  [signal, processSteps, wholeRound],
];
test.each(
  written.flatMap(([content, allowed, there]) =>
    processSteps.map((step) => ({ kind: content.kind, step, content, allowed, there })),
  ),
)('$kind in $step', ({ step, content, allowed, there }) => {
  const result = writtenObject(judging({ step, objects: there }), content, null);
  expect(answer(result)).toEqual(
    allowed.includes(step) ? content : ['STEP_OUT_OF_ORDER', { step, allowed, missing: [] }],
  );
});

test.each(
  written.map(([content, [step = 'FOLLOW_UP'], there]) => ({ kind: content.kind, content, step, there })),
)('$kind is not written in a closed process, nor where nobody is a party', ({ content, step, there }) => {
  const refused = (facts: Partial<ProcessFacts>) =>
    answer(writtenObject(judging({ step, objects: there, ...facts }), content, null));
  expect(refused({ closedOn: day })).toEqual(['STATE_CONFLICT', { state: 'closed' }]);
  expect(refused({ parties: [] })).toEqual(['STATE_CONFLICT', { state: 'not-in-force' }]);
});

const invalid = (field: string) => ['CONTENT_INVALID', { field }];
const two = jointPicture().composedOf;
const foreign = { picture: 'picture:region:trafikforvaltningen:1', owner: 'org:region-stockholm' };
const outOfOrder = (parts: Readonly<Record<string, unknown>>) => [
  'STEP_OUT_OF_ORDER',
  expect.objectContaining(parts),
];
const identify = (parts: Parameters<typeof assumption>[0]) =>
  analysis({ step: 'IDENTIFY_LIKELY_CAUSES', assumptions: [assumption(parts)] });
const select = (...decisions: ('KEPT' | 'DROPPED' | 'UNDECIDED')[]) =>
  analysis({ step: 'SELECT_MEASURES', assumptions: decisions.map((decision) => assumption({ decision })) });
const physical = (...perspectives: string[]) => measure({ physical: true, perspectives });
const outside = (field: string) => [
  'DATE_OUTSIDE_AGREEMENT',
  { field, from: '2025-01-01', to: '2027-12-31' },
];
const disordered = (...fields: string[]) => ['DATES_OUT_OF_ORDER', { fields }];
const notKept = (cause: number, causeAnalysis: string | null = 'analysis:1') => [
  'CAUSE_NOT_KEPT',
  { causeAnalysis, cause },
];
const unknown = ['PROCESS_UNKNOWN', {}];
const notRepeatable = (details: Readonly<Record<string, unknown>>) => ['FIGURES_NOT_REPEATABLE', details];
const future = [cited(), cited({ vintages: [] })];

/** Content that is written over an object of the round or anew, and what it is refused by; null: it is written. */
type Case = readonly [what: string, content: ObjectContent, refused: unknown, facts?: Partial<ProcessFacts>];
const implementing = { step: 'IMPLEMENTATION' } as const;
const cityWide = { area: 'sthlm:kommun', objects } as const;

const jointPictures: readonly Case[] = [
  ['two pictures', jointPicture(), null, { objects }],
  ['one picture', jointPicture({ composedOf: two.slice(0, 1) }), invalid('composedOf'), { objects }],
  ['one picture, for the whole city', jointPicture({ composedOf: two.slice(0, 1) }), null, cityWide],
  ['none, for the whole city', jointPicture({ composedOf: [] }), invalid('composedOf'), cityWide],
  [
    'the same picture twice',
    jointPicture({ composedOf: [...two.slice(0, 1), ...two.slice(0, 1)] }),
    invalid('composedOf'),
    { objects },
  ],
  [
    'what is no picture',
    jointPicture({ composedOf: [...two, { picture: 'police:1', owner: police }] }),
    invalid('composedOf'),
    { objects },
  ],
  [
    'a picture under another owner than its own',
    jointPicture({ composedOf: [...two, foreign] }),
    invalid('composedOf'),
    { objects },
  ],
  [
    'joint pictures',
    jointPicture({ composedOfJoint: ['farsta:1:joint'] }),
    invalid('composedOfJoint'),
    { objects },
  ],
  [
    'joint pictures, for the whole city',
    jointPicture({ composedOfJoint: ['farsta:1:joint'] }),
    null,
    cityWide,
  ],
  [
    'one joint picture twice, for the whole city',
    jointPicture({ composedOfJoint: ['farsta:1:joint', 'farsta:1:joint'] }),
    invalid('composedOfJoint'),
    cityWide,
  ],
  [
    'figures that cannot be run again',
    jointPicture({ figures: future }),
    notRepeatable({ figure: 1, what: 'lists' }),
    { objects },
  ],
];

const prioritisations: readonly Case[] = [
  ['a problem', prioritisation(), null, { objects: picked }],
  [
    'a problem without a joint picture',
    prioritisation(),
    outOfOrder({ missing: ['jointPicture'] }),
    { objects: without('joint:1', 'prioritisation:1') },
  ],
  [
    'a problem with a joint picture of an earlier round',
    prioritisation(),
    outOfOrder({ missing: ['jointPicture'] }),
    { cycle: 2, objects: picked },
  ],
  [
    'a problem left out without a reason',
    prioritisation([problem(), problem({ problem: 'Skräp', decision: 'LEFT_OUT', reason: ' ' })]),
    invalid('reason'),
    { objects: picked },
  ],
  [
    'a problem left out with its reason',
    prioritisation([problem(), problem({ problem: 'Skräp', decision: 'LEFT_OUT', reason: 'Sköts i drift' })]),
    null,
    { objects: picked },
  ],
  [
    'a problem that is both chosen and left out',
    prioritisation([problem(), problem({ decision: 'LEFT_OUT', reason: 'Sköts i drift' })]),
    invalid('problem'),
    { objects: picked },
  ],
];

const prepared = { step: 'PREPARATION', assumptions: [] } as const;
const analyses: readonly Case[] = [
  ['in preparation', analysis(prepared), null],
  ['that begins in the second step', analysis({ step: 'DEEPEN_KNOWLEDGE', assumptions: [] }), null],
  [
    'that begins in the third step',
    analysis({ step: 'IDENTIFY_LIKELY_CAUSES', assumptions: [] }),
    ['STEP_OUT_OF_ORDER', { step: null, allowed: ['PREPARATION', 'DEEPEN_KNOWLEDGE'], missing: [] }],
  ],
  ['of a problem by other words', analysis({ ...prepared, problem: 'bränder' }), invalid('problem')],
  [
    'of a problem that was left out',
    analysis(prepared),
    invalid('problem'),
    {
      objects: withObject(
        object('prioritisation:1', prioritisation([problem({ decision: 'LEFT_OUT', reason: 'Drift' })])),
      ),
    },
  ],
  [
    'of any problem before there is a prioritisation',
    analysis({ ...prepared, problem: 'Buller' }),
    null,
    { step: 'OWN_MAPPING', objects: [] },
  ],
  [
    'with assumptions before their step',
    analysis({ step: 'DEEPEN_KNOWLEDGE', assumptions: [assumption({ decision: 'UNDECIDED' })] }),
    outOfOrder({
      step: 'DEEPEN_KNOWLEDGE',
      allowed: ['IDENTIFY_LIKELY_CAUSES', 'TEST_AND_PRUNE', 'SELECT_MEASURES'],
    }),
  ],
];

const measures: readonly Case[] = [
  ['that answers a kept cause', measure(), null],
  ['that rests on a picture alone', measure({ causeAnalysis: null, cause: null }), null],
  ['that rests on an analysis and no cause of it', measure({ cause: null }), null],
  ['that answers a dropped cause', measure({ cause: 2 }), notKept(2)],
  ['that answers an undecided cause', measure({ cause: 3 }), notKept(3)],
  ['that answers a cause after the last', measure({ cause: 4 }), notKept(4)],
  ['that answers a cause of another problem', measure({ problem: 'Otrygghet' }), notKept(1)],
  ['that answers cause 0', measure({ cause: 0 }), notKept(0)],
  ['that answers a cause of no analysis', measure({ causeAnalysis: null }), notKept(1, null)],
  ['that rests on an analysis that is none', measure({ causeAnalysis: 'goal:1', cause: null }), unknown],
  ['of a goal that is none', measure({ goal: 'analysis:1' }), unknown],
  ['of a goal of an earlier round', measure(), unknown, { cycle: 2 }],
  ['in the physical environment', physical('CHILD', 'GENDER_EQUALITY', 'ACCESSIBILITY'), null],
  [
    'in the physical environment without perspectives',
    physical('DISABILITY'),
    ['PERSPECTIVES_REQUIRED', { missing: ['CHILD', 'GENDER_EQUALITY', 'ACCESSIBILITY'] }],
  ],
  [
    'in the physical environment without one of them',
    physical('ACCESSIBILITY', 'CHILD'),
    ['PERSPECTIVES_REQUIRED', { missing: ['GENDER_EQUALITY'] }],
  ],
  ['planned for one day', measure({ plannedTo: '2026-05-01' }), null],
  ['planned backwards', measure({ plannedTo: '2026-04-30' }), disordered('plannedFrom', 'plannedTo')],
  ['begun and done today', measure({ actualFrom: day, actualTo: day }), null],
  ['begun tomorrow', measure({ actualFrom: '2026-05-21' }), disordered('actualFrom')],
  ['done tomorrow', measure({ actualTo: '2026-05-21' }), disordered('actualTo')],
  ['done before it began', measure({ actualTo: '2026-05-03' }), disordered('actualFrom', 'actualTo')],
  [
    'done and never begun',
    measure({ actualFrom: null, actualTo: day }),
    disordered('actualFrom', 'actualTo'),
  ],
  ['planned before the agreement', measure({ plannedFrom: '2024-12-31' }), outside('plannedFrom')],
  ['planned after the agreement', measure({ plannedTo: '2028-01-01' }), outside('plannedTo')],
  ['planned for the agreement', measure({ plannedFrom: '2025-01-01', plannedTo: '2027-12-31' }), null],
  ['done and cancelled', measure({ actualTo: day, cancelled: 'Ingen mark' }), invalid('cancelled')],
  ['begun and cancelled', measure({ cancelled: 'Ingen mark' }), null],
];

const followUps: readonly Case[] = [
  ['of a measure and its goal', followUp(), null, implementing],
  ['of a goal alone', followUp({ measures: [] }), null, implementing],
  ['of a goal that is none', followUp({ goal: 'goal:9' }), unknown, implementing],
  [
    'of another goal’s measure',
    followUp({ goal: 'goal:2' }),
    unknown,
    { ...implementing, objects: [...wholeRound, object('goal:2', goal())] },
  ],
  ['of a goal of an earlier round', followUp(), null, { ...implementing, cycle: 2 }],
  ['of tomorrow', followUp({ on: '2026-05-21' }), disordered('on'), implementing],
  ['of the day before the goal', followUp({ on: '2026-04-09' }), disordered('on'), implementing],
  ['of the goal’s day', followUp({ on: '2026-04-10' }), null, implementing],
  [
    'of one measure twice',
    followUp({ measures: ['measure:1', 'measure:1'] }),
    invalid('measures'),
    implementing,
  ],
  ['that reached something without a value', followUp({ value: null }), invalid('value'), implementing],
  ['that reached nothing at all', followUp({ value: 0, outcome: 'NOT_REACHED' }), null, implementing],
  ['that cannot be assessed', followUp({ value: null, outcome: 'NOT_ASSESSABLE' }), null, implementing],
  ['without figures', followUp({ figures: [] }), null, implementing],
  [
    'with figures that cannot be run again',
    followUp({ figures: future }),
    notRepeatable({ figure: 1, what: 'lists' }),
    implementing,
  ],
];

const goals: readonly Case[] = [
  ['due on the agreement’s last day', goal({ due: '2027-12-31' }), null],
  ['due after it', goal({ due: '2028-01-01' }), outside('due')],
  ['due before it', goal({ due: '2024-12-31' }), outside('due')],
  ['that has not all its parts yet', goal({ due: null, measure: null, unit: null, target: null }), null],
];

test.each(
  [...jointPictures, ...prioritisations, ...analyses, ...measures, ...followUps, ...goals].map(
    ([what, content, refused, facts = {}]) => ({ kind: content.kind, what, content, refused, facts }),
  ),
)('$kind $what', ({ content, refused, facts }) => {
  const result = writtenObject(judging(facts), content, null);
  const expected = content.kind === 'GOAL' ? { ...content, acceptances: [] } : content;
  const scope = facts.area === 'sthlm:kommun' ? 'CITY_WIDE' : 'JOINT';
  expect(answer(result)).toEqual(
    refused ?? (content.kind === 'JOINT_PICTURE' ? { ...content, scope } : expected),
  );
});

const inStep = (step: Parameters<typeof analysis>[0]) => object('analysis:1', analysis(step));
test.each([
  ['one step further', identify({ decision: 'UNDECIDED', evidence: '' }), 'DEEPEN_KNOWLEDGE', null],
  ['in the step that it was in', analysis(), 'TEST_AND_PRUNE', null],
  ['back in the first step', analysis(prepared), 'SELECT_MEASURES', null],
  ['two steps further', analysis(), 'DEEPEN_KNOWLEDGE', outOfOrder({ step: 'DEEPEN_KNOWLEDGE' })],
  [
    'with an assumption kept before it is tested',
    identify({}),
    'IDENTIFY_LIKELY_CAUSES',
    outOfOrder({ step: 'IDENTIFY_LIKELY_CAUSES', allowed: ['TEST_AND_PRUNE', 'SELECT_MEASURES'] }),
  ],
  [
    'with an assumption dropped before it is tested',
    identify({ decision: 'DROPPED' }),
    'IDENTIFY_LIKELY_CAUSES',
    outOfOrder({ step: 'IDENTIFY_LIKELY_CAUSES' }),
  ],
  [
    'with an assumption kept without evidence',
    analysis({ assumptions: [assumption(), assumption({ evidence: ' ' })] }),
    'TEST_AND_PRUNE',
    ['ASSUMPTION_UNDECIDED', { assumption: 2 }],
  ],
  [
    'with an assumption dropped without evidence',
    analysis({ assumptions: [assumption({ decision: 'DROPPED', evidence: '' })] }),
    'TEST_AND_PRUNE',
    ['ASSUMPTION_UNDECIDED', { assumption: 1 }],
  ],
  ['with measures against what was kept', select('KEPT', 'DROPPED'), 'TEST_AND_PRUNE', null],
  [
    'with measures while an assumption is not tested',
    select('KEPT', 'UNDECIDED'),
    'TEST_AND_PRUNE',
    ['ASSUMPTION_UNDECIDED', { assumption: 2 }],
  ],
  [
    'with measures against nothing that was kept',
    select('DROPPED'),
    'TEST_AND_PRUNE',
    outOfOrder({ step: 'SELECT_MEASURES', missing: ['keptCause'] }),
  ],
  [
    'with evidence by figures that cannot be run again',
    analysis({ assumptions: [assumption(), assumption({ figures: future })] }),
    'TEST_AND_PRUNE',
    notRepeatable({ assumption: 2, figure: 1, what: 'lists' }),
  ],
] as const)('an analysis is written %s', (_what, content, step, refused) => {
  const before = inStep({ step });
  expect(answer(writtenObject(judging({ objects: withObject(before) }), content, before))).toEqual(
    refused ?? content,
  );
});
