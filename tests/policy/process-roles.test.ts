import { expect, test } from 'vitest';
import type { Actor } from '../../policy/lifecycle.ts';
import type { ProcessObject } from '../../policy/process.ts';
import { type ProcessActName, processRole, startProblem } from '../../policy/process-rules.ts';
import {
  answer,
  central,
  committee,
  goal,
  judging,
  object,
  police,
  process,
  traffic,
} from './process-world.ts';

const actor = (organisation: string, ...roles: readonly string[]): Actor => ({
  organisation,
  legalBody: organisation,
  roles,
});
const every = ['analyst', 'coordinator', 'manager', 'signatory', 'officer', 'registrar'];
const stranger = 'org:sdn-farsta';
const ofPolice = object('goal:1', goal(), { maker: police });

/** Who may do each act, by what it changes: a new object, one that the police made, or the process itself. */
type Act = {
  readonly act: ProcessActName;
  readonly roles: readonly string[];
  readonly object: ProcessObject | null;
  readonly may: readonly string[];
};
const parties = [committee, police, traffic];
const coordinator = ['coordinator'];
const analyst = ['analyst', 'coordinator'];
const acts: readonly Act[] = [
  { act: 'start', roles: coordinator, object: null, may: parties },
  { act: 'move', roles: coordinator, object: null, may: [committee] },
  { act: 'close', roles: coordinator, object: null, may: [committee] },
  { act: 'save-joint_picture', roles: coordinator, object: null, may: parties },
  { act: 'save-joint_picture', roles: coordinator, object: ofPolice, may: [committee, police] },
  { act: 'save-prioritisation', roles: coordinator, object: null, may: parties },
  { act: 'save-prioritisation', roles: coordinator, object: ofPolice, may: [committee, police] },
  { act: 'save-cause_analysis', roles: analyst, object: null, may: parties },
  { act: 'save-cause_analysis', roles: analyst, object: ofPolice, may: [committee, police] },
  { act: 'save-goal', roles: coordinator, object: null, may: parties },
  { act: 'save-goal', roles: coordinator, object: ofPolice, may: [committee, police] },
  { act: 'accept-goal', roles: ['coordinator', 'signatory'], object: ofPolice, may: parties },
  { act: 'save-measure', roles: coordinator, object: null, may: parties },
  { act: 'save-measure', roles: coordinator, object: ofPolice, may: [police] },
  { act: 'save-follow_up', roles: analyst, object: null, may: parties },
  { act: 'save-follow_up', roles: analyst, object: ofPolice, may: [committee, police] },
  { act: 'save-obstacle', roles: coordinator, object: null, may: parties },
  { act: 'save-signal', roles: coordinator, object: null, may: parties },
  { act: 'take-up', roles: coordinator, object: ofPolice, may: [central] },
  { act: 'answer', roles: coordinator, object: ofPolice, may: [central] },
];
const named = acts.map((one) => ({ ...one, of: one.object ? 'of the police' : 'anew' }));

test.each(named)('$act $of is done by $may alone', ({ act, roles, object: changed, may }) => {
  for (const organisation of [...parties, central, stranger]) {
    const result = answer(processRole(act, actor(organisation, ...every), process(), changed));
    const isOwners = parties.includes(organisation) && may[0] !== central;
    expect([organisation, result]).toEqual([
      organisation,
      may.includes(organisation) ? roles[0] : [isOwners ? 'OWNER_REQUIRED' : 'NOT_A_PARTY', {}],
    ]);
  }
});

test.each(named)('$act $of takes one of the roles $roles', ({ act, roles, object: changed, may }) => {
  const [who = ''] = may;
  for (const role of every) {
    const result = answer(processRole(act, actor(who, role), process(), changed));
    expect([role, result]).toEqual([role, roles.includes(role) ? role : ['ROLE_REQUIRED', { roles }]]);
  }
  expect(answer(processRole(act, actor(who), process(), changed))).toEqual(['ROLE_REQUIRED', { roles }]);
});

test('without the role nobody learns whether they are a party, nor whether the process goes on', () => {
  const closed = process({ closedOn: '2026-05-01' });
  expect(answer(processRole('save-goal', actor(stranger, 'analyst'), closed, null))).toEqual([
    'ROLE_REQUIRED',
    { roles: coordinator },
  ]);
});

test('who is no party is told that before it is told that the process is closed', () => {
  const closed = process({ closedOn: '2026-05-01' });
  const result = (organisation: string) =>
    answer(processRole('save-goal', actor(organisation, 'coordinator'), closed, null));
  expect(result(stranger)).toEqual(['NOT_A_PARTY', {}]);
  expect(result(committee)).toEqual(['STATE_CONFLICT', { state: 'closed' }]);
});

test.each(named)('$act $of is refused where no agreement is in force', ({ act, object: changed, may }) => {
  const [who = ''] = may;
  expect(answer(processRole(act, actor(who, ...every), process({ parties: [] }), changed))).toEqual([
    'STATE_CONFLICT',
    { state: 'not-in-force' },
  ]);
});

test('that no agreement is in force is told to those alone that were parties of it', () => {
  const former = process({ parties: [], formerly: [committee] });
  const result = (organisation: string) =>
    answer(processRole('save-signal', actor(organisation, 'coordinator'), former, null));
  expect(result(committee)).toEqual(['STATE_CONFLICT', { state: 'not-in-force' }]);
  expect(result(stranger)).toEqual(['NOT_A_PARTY', {}]);
});

test('a unit’s authority and an authority’s unit act for themselves alone', () => {
  const unit: Actor = { organisation: 'org:kontoret', legalBody: committee, roles: every };
  expect(answer(processRole('save-goal', unit, process(), null))).toEqual(['NOT_A_PARTY', {}]);
  expect(answer(processRole('move', unit, process(), null))).toEqual(['NOT_A_PARTY', {}]);
});

test('an object of another process is not reached through the process that one leads', () => {
  const foreign = object('goal:1', goal(), { process: 'process:farsta', maker: committee });
  expect(answer(processRole('save-goal', actor(committee, ...every), process(), foreign))).toEqual([
    'PROCESS_UNKNOWN',
    {},
  ]);
});

test('a lead that is no party any more can still move and close, and no more', () => {
  const left = process({ parties: [police, traffic] });
  const lead = actor(committee, ...every);
  expect(processRole('move', lead, left, null)).toBe('coordinator');
  expect(answer(processRole('save-goal', lead, left, ofPolice))).toEqual(['NOT_A_PARTY', {}]);
});

const district = { organisation: committee, role: 'stadsdelsnämnd' };
const board = { organisation: central, role: 'kommunstyrelse' };
const ofBoard = { lead: central, parties: [central, police] };
const begun = { step: 'INITIATED', objects: [] } as const;

test.each([
  ['a district committee that is a party', district, {}, null],
  [
    'a district committee with a place of its own',
    district,
    { agreement: null, placeCollaboration: 'place-collaboration:klara' },
    null,
  ],
  ['kommunstyrelsen, for the whole city', board, { ...ofBoard, area: 'sthlm:kommun' }, null],
  ['kommunstyrelsen, for an area', board, ofBoard, 'NOT_A_PARTY'],
  ['the police', { organisation: police, role: 'lokalpolisområde' }, { lead: police }, 'NOT_A_PARTY'],
  [
    'another, for the whole city',
    { organisation: traffic, role: 'facknämnd' },
    { lead: traffic, area: 'sthlm:kommun' },
    'NOT_A_PARTY',
  ],
  ['a district committee for another lead', district, { lead: traffic }, 'NOT_A_PARTY'],
  [
    'a district committee that is no party',
    { organisation: stranger, role: 'stadsdelsnämnd' },
    { lead: stranger },
    'NOT_A_PARTY',
  ],
  ['one of nothing', district, { agreement: null }, 'ARGUMENT_INVALID'],
  ['one of an agreement and of a place', district, { placeCollaboration: 'x' }, 'ARGUMENT_INVALID'],
  ['one of no agreement in force', district, { parties: [] }, 'STATE_CONFLICT'],
  [
    'one on a decision to come',
    district,
    { decision: { diarienummer: 'JÄR 1', decided: '2026-05-21', function: 'Chef' } },
    'DATES_OUT_OF_ORDER',
  ],
])('a process is begun by %s: %3$s', (_what, lead, facts, code) => {
  expect(startProblem(judging({ ...begun, ...facts }), lead)?.code ?? null).toBe(code);
});

test('a decision of today is made', () => {
  const decision = { diarienummer: 'JÄR 1', decided: '2026-05-20', function: 'Chef' };
  expect(startProblem(judging({ ...begun, decision }), district)).toBeNull();
});
