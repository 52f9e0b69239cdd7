import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Somebody } from './lifecycle-city.ts';
import {
  acts,
  analysisInput,
  asBoard,
  asDistrict,
  asFarsta,
  asPolice,
  done,
  followUpInput,
  goalInput,
  jointPictureInput,
  mapped,
  measureInput,
  type ProcessCity,
  problems,
  refusalOf,
  startProcessCity,
} from './process-city.ts';

let made: ProcessCity;
let ask: ProcessCity['city']['ask'];
beforeAll(async () => {
  made = await startProcessCity();
  ask = made.city.ask;
});
afterAll(async () => {
  await made?.city[Symbol.asyncDispose]();
  expect(made?.city.reported).toEqual([]);
});

const coordinator = asDistrict('coordinator');
const policeCoordinator = asPolice('coordinator');

/** Every act, well formed and on something that is there, with the roles that may do it. */
type Tried = {
  readonly roles: readonly string[];
  readonly by?: (...roles: string[]) => Somebody;
  readonly variables: (on: {
    readonly process: string;
    readonly goal: string;
    readonly obstacle: string;
    readonly takenUp: string;
  }) => Readonly<Record<string, unknown>>;
};
const tried: Readonly<Record<Exclude<keyof typeof acts, 'start'>, Tried>> = {
  move: {
    roles: ['coordinator'],
    variables: ({ process }) => ({ process, revision: 3, to: 'OWN_MAPPING', reason: 'r' }),
  },
  close: { roles: ['coordinator'], variables: ({ process }) => ({ process, revision: 3, reason: 'r' }) },
  jointPicture: {
    roles: ['coordinator'],
    variables: ({ process }) => ({ process, revision: 1, content: jointPictureInput() }),
  },
  prioritisation: {
    roles: ['coordinator'],
    variables: ({ process }) => ({ process, revision: 1, problems }),
  },
  causeAnalysis: {
    roles: ['analyst', 'coordinator'],
    variables: ({ process }) => ({ process, content: analysisInput() }),
  },
  goal: { roles: ['coordinator'], variables: ({ process }) => ({ process, content: goalInput() }) },
  accept: {
    roles: ['coordinator', 'signatory'],
    variables: ({ goal }) => ({ goal, revision: 1, function: 'Direktör' }),
  },
  measure: {
    roles: ['coordinator'],
    variables: ({ process, goal }) => ({ process, content: measureInput(goal) }),
  },
  followUp: {
    roles: ['analyst', 'coordinator'],
    variables: ({ process, goal }) => ({ process, content: followUpInput(goal, []) }),
  },
  obstacle: { roles: ['coordinator'], variables: ({ process }) => ({ process, text: 'Hinder' }) },
  signal: {
    roles: ['coordinator'],
    variables: ({ process }) => ({ process, expected: 'e', observed: 'o' }),
  },
  takeUp: {
    roles: ['coordinator'],
    by: asBoard,
    variables: ({ obstacle }) => ({ obstacle, revision: 1 }),
  },
  answer: {
    roles: ['coordinator'],
    by: asBoard,
    variables: ({ takenUp }) => ({ obstacle: takenUp, revision: 2, answer: 'a' }),
  },
};
const everyRole = ['analyst', 'coordinator', 'officer', 'signatory', 'registrar', 'manager'];
const names = Object.keys(tried) as (keyof typeof tried)[];

describe('whoever may not', () => {
  let on: Parameters<Tried['variables']>[0];
  let kept: unknown;
  const everything = () => made.city.owner`
    select (select json_agg(p order by id) from process p) as processes,
      (select json_agg(o order by id) from process_object o) as objects, (select count(*) from process_act) as acts`;
  beforeAll(async () => {
    const { city } = made;
    const { process, goal } = await mapped(made);
    const { object: obstacle } = await done(city, coordinator, 'obstacle', { process, text: 'Ett' });
    const { object: takenUp } = await done(city, coordinator, 'obstacle', { process, text: 'Två' });
    await done(city, asBoard('coordinator'), 'takeUp', { obstacle: takenUp, revision: 1 });
    on = { process, goal, obstacle, takenUp };
    kept = await everything();
  });
  afterAll(async () => {
    // None of these refusals has left a trace.
    expect(await everything()).toEqual(kept);
  });

  test.each(names)('lacks the role is told so: %s', async (name) => {
    const { roles, by = asDistrict, variables } = tried[name];
    const others = everyRole.filter((role) => !roles.includes(role));
    expect(refusalOf(await ask(by(...others), acts[name], variables(on)))?.code).toBe('ROLE_REQUIRED');
    // A machine has no role, whatever its token says.
    const machine = { ...by(...everyRole), person: null };
    expect(refusalOf(await ask(machine, acts[name], variables(on)))?.code).toBe('ROLE_REQUIRED');
  });

  test.each(names)('is no party is told so, though it may read: %s', async (name) => {
    const answer = await ask(asFarsta(...everyRole), acts[name], tried[name].variables(on));
    expect(refusalOf(answer)?.code).toBe('NOT_A_PARTY');
  });

  test.each(names)('may not read finds nothing there, as where there is nothing: %s', async (name) => {
    const { by = asDistrict, variables } = tried[name];
    const forbidden = await ask({ ...by(...everyRole), grants: [] }, acts[name], variables(on));
    const nothing = { process: 'process:x', goal: 'goal:x', obstacle: 'obstacle:x', takenUp: 'obstacle:x' };
    const absent = await ask(by(...everyRole), acts[name], variables(nothing));
    expect(forbidden.errors).toEqual(absent.errors);
    expect(refusalOf(forbidden)?.code).toBe('PROCESS_UNKNOWN');
  });

  test.each(['move', 'close'] as const)('does not lead is told so: %s', async (name) => {
    const answer = await ask(policeCoordinator, acts[name], tried[name].variables(on));
    expect(refusalOf(answer)?.code).toBe('OWNER_REQUIRED');
  });

  test.each(['move', 'close'] as const)('has read an older revision is told the newer: %s', async (name) => {
    const variables = { ...tried[name].variables(on), revision: 2 };
    expect(refusalOf(await ask(coordinator, acts[name], variables))).toMatchObject({
      code: 'EDIT_CONFLICT',
      revision: 3,
    });
  });

  test('made neither the goal nor leads does not write it over', async () => {
    const variables = { process: on.process, id: on.goal, revision: 1, content: goalInput() };
    expect(refusalOf(await ask(policeCoordinator, acts.goal, variables))?.code).toBe('OWNER_REQUIRED');
  });

  test('names an object of another process, or of another kind, finds nothing', async () => {
    const other = await mapped(made);
    kept = await everything();
    const elsewhere = { process: on.process, id: other.goal, revision: 1, content: goalInput() };
    expect(refusalOf(await ask(coordinator, acts.goal, elsewhere))?.code).toBe('PROCESS_UNKNOWN');
    const asAnalysis = { process: on.process, id: on.goal, revision: 1, content: analysisInput() };
    expect(refusalOf(await ask(coordinator, acts.causeAnalysis, asAnalysis))?.code).toBe('PROCESS_UNKNOWN');
    const asGoal = { goal: on.obstacle, revision: 1, function: 'f' };
    expect(refusalOf(await ask(coordinator, acts.accept, asGoal))?.code).toBe('PROCESS_UNKNOWN');
    const measured = { process: on.process, content: measureInput(other.goal) };
    expect(refusalOf(await ask(coordinator, acts.measure, measured))?.code).toBe('PROCESS_UNKNOWN');
  });

  test('names an object without its revision, or a revision without the object', async () => {
    for (const ref of [{ id: on.goal }, { revision: 1 }]) {
      const variables = { process: on.process, ...ref, content: goalInput() };
      expect(refusalOf(await ask(coordinator, acts.goal, variables))?.code).toBe('ARGUMENT_INVALID');
    }
  });
});
