import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { grantOf } from './claims.ts';
import { type CityAnswer, documents, ofPolice, type Somebody } from './lifecycle-city.ts';
import {
  acts,
  asBoard,
  asDistrict,
  asFarsta,
  asPolice,
  begun,
  dayFromNow,
  done,
  followed,
  followUpInput,
  goalInput,
  jointPictureInput,
  mapped,
  measureInput,
  objectRow,
  ofThePolice,
  type ProcessCity,
  problems,
  processInput,
  refusalOf,
  released,
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

/** What the history says, first to latest. */
const history = (process: string) =>
  made.city.owner`select act, organisation, role, object, cycle, from_step, to_step, restart, reason
    from process_act where process = ${process} order by no`;

describe('a round', () => {
  test('goes from its start to the next by those whose acts they are, and the history tells', async () => {
    const { city } = made;
    const { process, goal, measure } = await followed(made);
    const follow = { process, content: followUpInput(goal, [measure]) };
    const { object: followUp } = await done(city, asPolice('analyst'), 'followUp', follow);
    const moved = await done(city, coordinator, 'move', { process, revision: 5, to: 'OWN_MAPPING' });
    expect(moved.process).toEqual({ id: process, step: 'OWN_MAPPING', cycle: 2, revision: 6 });
    const closed = await done(city, coordinator, 'close', { process, revision: 6, reason: 'Klart' });
    expect(closed.process.revision).toBe(7);
    const rows = await history(process);
    const by = { district: 'org:sdn-jarva', police: 'org:lpo-jarva' };
    expect(rows.map(({ act, organisation, role }) => [act, organisation, role])).toEqual([
      ['start', by.district, 'coordinator'],
      ['move', by.district, 'coordinator'],
      ['move', by.district, 'coordinator'],
      ['save-joint_picture', by.district, 'coordinator'],
      ['save-prioritisation', by.district, 'coordinator'],
      ['save-goal', by.district, 'coordinator'],
      ['save-measure', by.district, 'coordinator'],
      ['accept-goal', by.district, 'coordinator'],
      ['accept-goal', by.police, 'signatory'],
      ['move', by.district, 'coordinator'],
      ['save-measure', by.district, 'coordinator'],
      ['move', by.district, 'coordinator'],
      ['save-follow_up', by.police, 'analyst'],
      ['move', by.district, 'coordinator'],
      ['close', by.district, 'coordinator'],
    ]);
    expect(rows.at(-2)).toMatchObject({ cycle: 2, from_step: 'FOLLOW_UP', to_step: 'OWN_MAPPING' });
    expect(rows.at(-1)).toMatchObject({ object: null, reason: 'Klart', restart: false });
    expect(await objectRow(made.city, followUp)).toMatchObject({
      kind: 'FOLLOW_UP',
      maker: by.police,
      cycle: 1,
    });
  });

  test('is taken up anew from an earlier step with a reason, and what was made stays', async () => {
    const { city } = made;
    const { process, goal } = await followed(made);
    const back = { process, revision: 5, to: 'JOINT_MAPPING' };
    expect(refusalOf(await ask(coordinator, acts.move, back))?.code).toBe('ARGUMENT_INVALID');
    await done(city, coordinator, 'move', { ...back, reason: ' Ny uppgift ' });
    expect((await history(process)).at(-1)).toMatchObject({ restart: true, reason: 'Ny uppgift', cycle: 1 });
    expect((await objectRow(made.city, goal))?.content.acceptances).toHaveLength(2);
  });

  test('warns in its answer of a measure that rests on a picture alone', async () => {
    const { process, goal } = await mapped(made);
    const act = await done(made.city, coordinator, 'measure', { process, content: measureInput(goal) });
    expect(act.warnings).toContainEqual({ kind: 'MEASURE_ON_PICTURE_ALONE', object: act.object });
  });

  test('has one joint picture and one prioritisation, each named by the round', async () => {
    const { process } = await mapped(made);
    const again = { process, content: jointPictureInput() };
    expect(refusalOf(await ask(coordinator, acts.jointPicture, again))).toMatchObject({
      code: 'EDIT_CONFLICT',
      revision: 1,
    });
    const act = await done(made.city, coordinator, 'jointPicture', { ...again, revision: 1 });
    expect(act.object).toBe(`${process}:1:joint`);
    expect((await objectRow(made.city, act.object))?.content.composedOf).toEqual([
      { picture: released, owner: 'org:sdn-jarva' },
      { picture: ofThePolice, owner: 'org:lpo-jarva' },
    ]);
    const reprioritised = await done(made.city, coordinator, 'prioritisation', {
      process,
      revision: 1,
      problems,
    });
    expect(reprioritised.object).toBe(`${process}:1:prioritisation`);
  });
});

describe('an obstacle', () => {
  test('is raised by a party, and taken up and answered by the central level', async () => {
    const { city } = made;
    const process = await begun(made);
    const { object } = await done(city, policeCoordinator, 'obstacle', {
      process,
      text: 'Stolpar utan ägare',
    });
    expect(object).toMatch(/^obstacle:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z:[0-9a-f-]{36}$/);
    const early = await ask(asBoard('coordinator'), acts.answer, {
      obstacle: object,
      revision: 1,
      answer: 'Ja',
    });
    expect(refusalOf(early)?.code).toBe('STATE_CONFLICT');
    const ofParty = await ask(policeCoordinator, acts.takeUp, { obstacle: object, revision: 1 });
    expect(refusalOf(ofParty)?.code).toBe('NOT_A_PARTY');
    await done(city, asBoard('coordinator'), 'takeUp', { obstacle: object, revision: 1 });
    const stale = await ask(asBoard('coordinator'), acts.answer, {
      obstacle: object,
      revision: 1,
      answer: 'Ja',
    });
    expect(refusalOf(stale)).toMatchObject({ code: 'EDIT_CONFLICT', revision: 2 });
    await done(city, asBoard('coordinator'), 'answer', {
      obstacle: object,
      revision: 2,
      answer: 'Vi tar över',
    });
    expect(await objectRow(made.city, object)).toMatchObject({
      maker: 'org:lpo-jarva',
      revision: 3,
      content: { state: 'ANSWERED', answer: 'Vi tar över', raisedOn: dayFromNow(0) },
    });
    const signal = { process, expected: 'Ljus före hösten', observed: 'Arbetet väntar' };
    expect((await done(city, policeCoordinator, 'signal', signal)).object).toMatch(/^signal:/);
  });
});

describe('a goal', () => {
  test('that is written anew has to be accepted anew', async () => {
    const { city } = made;
    const { process, goal } = await mapped(made);
    await done(city, policeCoordinator, 'accept', { goal, revision: 1, function: 'Kommunpolis' });
    const twice = await ask(policeCoordinator, acts.accept, { goal, revision: 2, function: 'Kommunpolis' });
    expect(refusalOf(twice)?.code).toBe('STATE_CONFLICT');
    const stale = await ask(coordinator, acts.accept, { goal, revision: 1, function: 'Direktör' });
    expect(refusalOf(stale)).toMatchObject({ code: 'EDIT_CONFLICT', revision: 2 });
    const content = goalInput({ target: 30 });
    await done(city, coordinator, 'goal', { process, id: goal, revision: 2, content });
    expect(await objectRow(made.city, goal)).toMatchObject({
      revision: 3,
      content: { target: 30, acceptances: [] },
    });
  });

  test('holds the acceptance of the party, its function and the instant', async () => {
    const { goal } = await mapped(made);
    await done(made.city, policeCoordinator, 'accept', { goal, revision: 1, function: ' Kommunpolis ' });
    const row = await objectRow(made.city, goal);
    expect(row?.content.acceptances).toEqual([
      { party: 'org:lpo-jarva', function: 'Kommunpolis', at: new Date(row?.updated_at).toISOString() },
    ]);
  });
});

test('of two who edit the same at once, one has written and the other is told of it', async () => {
  const { process, goal } = await mapped(made);
  const writes = [31, 32, 33, 34].map((target) =>
    ask(coordinator, acts.goal, { process, id: goal, revision: 1, content: goalInput({ target }) }),
  );
  const codes = (await Promise.all(writes)).map((answer) => answer.codes.join());
  expect(codes.sort()).toEqual(['', 'EDIT_CONFLICT', 'EDIT_CONFLICT', 'EDIT_CONFLICT']);
  expect((await objectRow(made.city, goal))?.revision).toBe(2);
  const moves = ['OWN_MAPPING', 'INITIATED'].map((to) =>
    ask(coordinator, acts.move, { process, revision: 3, to, reason: 'omtag' }),
  );
  const moved = (await Promise.all(moves)).map((answer) => answer.codes.join());
  expect(moved.sort()).toEqual(['', 'EDIT_CONFLICT']);
});

describe('a process', () => {
  const start = (change: Readonly<Record<string, unknown>>, who = coordinator) =>
    ask(who, acts.start, { process: processInput(made.agreement.agreement, change) });

  test('is its lead’s own: provider, cell and first day', async () => {
    const process = await begun(made);
    const [row] = await made.city.owner`select * from process where id = ${process}`;
    expect(row).toMatchObject({
      lead: 'org:sdn-jarva',
      provider: 'org:sdn-jarva',
      step: 'INITIATED',
      cycle: 1,
      revision: 1,
      synthetic: false,
    });
    const [area] = await made.city.owner`select no from area where id = 'sthlm:sdo:jarva'`;
    expect(row?.area_no).toBe(area?.no);
    expect(
      (await ask({ ...coordinator, grants: [] }, acts.close, { process, revision: 1, reason: 'r' })).codes,
    ).toEqual(['PROCESS_UNKNOWN']);
  });

  test('is begun by a party that may lead, for its own area and an agreement that it may read', async () => {
    const code = async (answer: Promise<CityAnswer>) => refusalOf(await answer)?.code;
    expect(await code(start({}, asDistrict('analyst')))).toBe('ROLE_REQUIRED');
    expect(await code(start({}, policeCoordinator))).toBe('NOT_A_PARTY');
    expect(await code(start({ agreement: 'agreement:nothing' }))).toBe('AGREEMENT_UNKNOWN');
    expect(await code(start({}, asFarsta('coordinator')))).toBe('AGREEMENT_UNKNOWN');
    expect(await code(start({ agreement: 'agreement:stad-polis' }))).toBe('NOT_A_PARTY');
    expect(await code(start({ area: 'sthlm:sdo:farsta' }))).toBe('AREA_NOT_COVERED');
    expect(await code(start({ area: 'sthlm:kommun' }))).toBe('AREA_NOT_COVERED');
    expect(await code(start({ area: 'sthlm:sdo:ingenstans' }))).toBe('AREA_UNKNOWN');
    expect(await code(start({ placeCollaboration: 'place-collaboration:rinkeby-torg' }))).toBe(
      'ARGUMENT_INVALID',
    );
    expect(await code(start({ agreement: null }))).toBe('ARGUMENT_INVALID');
    const place = { agreement: null, placeCollaboration: 'place-collaboration:rinkeby-torg' };
    expect(await code(start(place))).toBe('AGREEMENT_UNKNOWN');
  });

  test('of a place is its authorities’, from the place’s first month on', async () => {
    const lead = 'org:sdn-farsta';
    const grants = ['city.collaboration-process', 'city.place-collaborations'].map((product) =>
      grantOf(product, { provider: lead }),
    );
    const by = (organisation: string): Somebody => ({ organisation, roles: ['coordinator'], grants });
    const begins = {
      agreement: null,
      placeCollaboration: 'place-collaboration:farsta-centrum',
      area: 'sthlm:stadsdel:farsta',
    };
    const started = await start(begins, by(lead));
    expect(started.errors).toEqual([]);
    const process: string = started.data.act.process.id;
    const text = { process, text: 'Hinder' };
    await done(made.city, by('org:trafiknamnden'), 'obstacle', text);
    // An association is a party of the place, but could not read what it takes part in.
    expect(refusalOf(await ask(by('org:nattvandrarna-farsta'), acts.obstacle, text))?.code).toBe(
      'NOT_A_PARTY',
    );
    await done(made.city, by(lead), 'move', { process, revision: 1, to: 'OWN_MAPPING' });
    await done(made.city, by(lead), 'move', { process, revision: 2, to: 'JOINT_MAPPING' });
    const early = { process, content: goalInput({ due: '2025-02-28' }) };
    expect(refusalOf(await ask(by(lead), acts.goal, early))).toMatchObject({
      code: 'DATE_OUTSIDE_AGREEMENT',
      from: '2025-03-01',
      to: null,
    });
    const onTheDay = { process, content: goalInput({ due: '2025-03-01' }) };
    await done(made.city, by(lead), 'goal', onTheDay);
  });

  test('of a place with an agreement is the agreement’s parties’', async () => {
    const lead = 'org:sdn-norra-innerstaden';
    const grants = ['city.collaboration-process', 'city.place-collaborations'].map((product) =>
      grantOf(product, { provider: lead }),
    );
    const by = (organisation: string): Somebody => ({ organisation, roles: ['coordinator'], grants });
    const begins = {
      agreement: null,
      placeCollaboration: 'place-collaboration:klara',
      area: 'sthlm:stadsdel:norrmalm',
    };
    const started = await start(begins, by(lead));
    expect(started.errors).toEqual([]);
    const text = { process: started.data.act.process.id, text: 'Hinder' };
    await done(made.city, by('org:kommunstyrelsen'), 'obstacle', text);
    expect(refusalOf(await ask(by('org:city-i-samverkan'), acts.obstacle, text))?.code).toBe('NOT_A_PARTY');
    await made.city.owner`insert into agreement_event (digest, kind, at, party)
      select digest, 'suspended', now() - interval '1 second', ${lead} from agreement_version where agreement = 'agreement:place:klara'`;
    expect(refusalOf(await ask(by(lead), acts.obstacle, text))?.code).toBe('STATE_CONFLICT');
  });

  test('that is closed takes nothing more', async () => {
    const { process, goal } = await mapped(made);
    await done(made.city, coordinator, 'close', { process, revision: 3, reason: 'Klart' });
    const refused = [
      ask(coordinator, acts.move, { process, revision: 4, to: 'IMPLEMENTATION' }),
      ask(coordinator, acts.close, { process, revision: 4, reason: 'Igen' }),
      ask(coordinator, acts.goal, { process, id: goal, revision: 1, content: goalInput() }),
      ask(policeCoordinator, acts.accept, { goal, revision: 1, function: 'Kommunpolis' }),
      ask(coordinator, acts.obstacle, { process, text: 'Hinder' }),
    ];
    for (const answer of await Promise.all(refused)) {
      expect(refusalOf(answer)).toMatchObject({ code: 'STATE_CONFLICT', state: 'closed' });
    }
  });

  test('is not written in while its agreement is suspended', async () => {
    const { city, agreement } = made;
    const process = await begun(made);
    const { digest } = agreement;
    const suspended = await ask(ofPolice('officer'), documents.suspend, { digest, reason: 'r' });
    expect(suspended.errors).toEqual([]);
    const signal = { process, expected: 'e', observed: 'o' };
    for (const who of [coordinator, policeCoordinator]) {
      expect(refusalOf(await ask(who, acts.signal, signal))).toMatchObject({
        code: 'STATE_CONFLICT',
        state: 'not-in-force',
      });
    }
    expect(refusalOf(await ask(asDistrict('officer'), acts.signal, signal))?.code).toBe('ROLE_REQUIRED');
    expect(refusalOf(await start({}))?.code).toBe('STATE_CONFLICT');
    const resumed = await ask(ofPolice('officer'), documents.resume, { digest });
    expect(resumed.errors).toEqual([]);
    await done(city, coordinator, 'signal', signal);
  });
});
