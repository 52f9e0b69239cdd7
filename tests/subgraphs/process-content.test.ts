import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentsOf, type PictureWorld, worlds, written } from './picture-agencies.ts';
import {
  acts,
  analysisInput,
  asDistrict,
  asPolice,
  begun,
  dayFromNow,
  done,
  figuresInput,
  goalInput,
  jointPictureInput,
  mapped,
  measureInput,
  objectRow,
  ofThePolice,
  type ProcessCity,
  problem,
  refusalOf,
  released,
  startProcessCity,
  unreleased,
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
const [cityWorld] = worlds.filter(({ agency }) => agency === 'city') as [PictureWorld];
const savePicture = documentsOf(cityWorld).save;

describe('what is written', () => {
  const invalid = async (act: keyof typeof acts, variables: Readonly<Record<string, unknown>>) => {
    const { process } = shared;
    const found = refusalOf(await ask(coordinator, acts[act], { process, ...variables }));
    return [found?.code, found?.field];
  };
  let shared: { readonly process: string; readonly goal: string };
  beforeAll(async () => {
    shared = await mapped(made);
  });

  test('is plain text of a length, and names what is there', async () => {
    const long = 'a'.repeat(4_001);
    expect(await invalid('obstacle', { text: '  ' })).toEqual(['CONTENT_INVALID', 'text']);
    expect(await invalid('obstacle', { text: long })).toEqual(['CONTENT_INVALID', 'text']);
    expect(await invalid('obstacle', { text: 'a\u202eb' })).toEqual(['CONTENT_INVALID', 'text']);
    expect(await invalid('obstacle', { text: 'a\u200fb' })).toEqual(['CONTENT_INVALID', 'text']);
    expect(await invalid('obstacle', { text: 'a\ud800b' })).toEqual(['CONTENT_INVALID', 'text']);
    for (const text of ['hos 19121212-1212', 'ring 070-174 06 05', 'skriv till a.b@stad.se']) {
      expect(await invalid('obstacle', { text })).toEqual(['CONTENT_INVALID', 'text']);
    }
    const goal = (change: object) => invalid('goal', { content: goalInput({ ...change }) });
    expect(await goal({ indicator: 'fire.fires.none' })).toEqual(['CONTENT_INVALID', 'indicator']);
    expect(await goal({ unit: 'a'.repeat(121) })).toEqual(['CONTENT_INVALID', 'unit']);
    expect(await goal({ due: '2027-02-30' })).toEqual(['ARGUMENT_INVALID', undefined]);
    const measure = (change: object) =>
      invalid('measure', { content: measureInput(shared.goal, { ...change }) });
    expect(await measure({ place: 'place:x' })).toEqual(['CONTENT_INVALID', 'place']);
    expect(await measure({ targetGroups: ['concept:x'] })).toEqual(['CONTENT_INVALID', 'targetGroups']);
    expect(await measure({ responsibleFunction: 'a'.repeat(121) })).toEqual([
      'CONTENT_INVALID',
      'responsibleFunction',
    ]);
    for (const field of ['title', 'responsibleFunction']) {
      expect(await measure({ [field]: 'a\nb' })).toEqual(['CONTENT_INVALID', field]);
    }
    const content = jointPictureInput({ title: 'a\nb' });
    expect(await invalid('jointPicture', { revision: 1, content })).toEqual(['CONTENT_INVALID', 'title']);
    const assumptions = [{ text: 'Mörka gångvägar', rootCause: 'concept:x' }];
    expect(await invalid('causeAnalysis', { content: analysisInput({ assumptions }) })).toEqual([
      'CONTENT_INVALID',
      'assumptions.rootCause',
    ]);
    const many = Array.from({ length: 51 }, () => ({ problem, basis: 'b', decision: 'PRIORITISED' }));
    expect(await invalid('prioritisation', { revision: 1, problems: many })).toEqual([
      'CONTENT_INVALID',
      'problems',
    ]);
  });

  test('is not longer in all than an agreement may be', async () => {
    const many = Array.from({ length: 20 }, () => ({ title: problem, description: 'å'.repeat(3_999) }));
    const problemsOf = (length: number) => ({
      revision: 1,
      content: jointPictureInput({ problems: Array.from({ length }, (_, at) => many[at % 20]) }),
    });
    expect(await invalid('jointPicture', problemsOf(40))).toEqual(['CONTENT_INVALID', 'content']);
    const { process } = await mapped(made);
    await done(made.city, coordinator, 'jointPicture', { process, ...problemsOf(20) });
  });

  test('is composed of released pictures that the reader may read', async () => {
    const composed = (composedOf: readonly string[], who = coordinator) =>
      ask(who, acts.jointPicture, {
        process: shared.process,
        revision: 1,
        content: jointPictureInput({ composedOf }),
      });
    for (const id of [
      unreleased,
      'picture:city:sdn-jarva:x',
      'goal:x',
      'picture:fire:ssbf:x',
      // An owner that there is not, and owners that keep no pictures with that agency.
      'picture:police:nobody:x',
      'picture:police:trafiknamnden:x',
      'picture:region:lpo-jarva:x',
      'picture:civil:region-stockholm:x',
    ]) {
      expect(refusalOf(await composed([id, ofThePolice]))?.code).toBe('PICTURE_UNKNOWN');
    }
    const withoutPictures = { ...coordinator, grants: coordinator.grants?.slice(0, 1) };
    expect(refusalOf(await composed([released, ofThePolice], withoutPictures))?.code).toBe('PICTURE_UNKNOWN');
    const joint = jointPictureInput({ composedOfJoint: [`${shared.process}:1:joint`] });
    expect(await invalid('jointPicture', { revision: 1, content: joint })).toEqual([
      'CONTENT_INVALID',
      'composedOfJoint',
    ]);
  });

  /** Cites the figures in a joint picture and in an own one, which the same people write. */
  const citing = async (figures: readonly object[]) => {
    const { process } = shared;
    const joint = { process, revision: 1, content: jointPictureInput({ figures }) };
    const own = { content: written('sthlm:sdo:jarva', { figures }) };
    return Promise.all([ask(coordinator, acts.jointPicture, joint), ask(coordinator, savePicture, own)]);
  };
  const asOf = '2026-10-01T06:00:00Z';
  const having = (more: object) => ({ variables: JSON.stringify({ asOf, ...more }) });
  const notRepeatable = (what: string) => ({
    code: 'FIGURES_NOT_REPEATABLE',
    field: 'figures',
    figure: 1,
    what,
  });
  const invalidIn = (field: string) => ({ code: 'CONTENT_INVALID', field: `figures.${field}` });

  test.each<[string, Readonly<Record<string, unknown>>, object]>([
    ['variables that are no JSON', { variables: 'asOf' }, notRepeatable('query')],
    ['variables that are a list', { variables: '["asOf"]' }, notRepeatable('query')],
    ['variables that are nothing', { variables: 'null' }, notRepeatable('query')],
    ['no variables', { variables: ' ' }, invalidIn('variables')],
    ['too many variables', having({ a: 'a'.repeat(4_000) }), invalidIn('variables')],
    ['writing turned around in the variables', having({ a: '\u202e' }), invalidIn('variables')],
    ['a control character in a variable', having({ a: '\u0000' }), notRepeatable('query')],
    ['a control character with a letter for it', having({ a: ['\b'] }), notRepeatable('query')],
    ['half a character in a name', having({ '\ud800': 'a' }), notRepeatable('query')],
    ['too long a name in the variables', having({ ['a'.repeat(121)]: 'a' }), notRepeatable('query')],
    ['no version', { version: 0 }, notRepeatable('query')],
    ['no shared query', { sharedQuery: ' ' }, invalidIn('sharedQuery')],
    ['too long a name of one', { sharedQuery: 'a'.repeat(121) }, invalidIn('sharedQuery')],
    ['too long a name of an indicator', { indicators: ['a'.repeat(121)] }, invalidIn('indicators')],
    ['too many indicators', { indicators: Array(51).fill('a') }, invalidIn('indicators')],
    ['a control character in a vintage', { vintages: ['a\u001b'] }, invalidIn('vintages')],
    ['no instant', { variables: '{"areas":[]}' }, notRepeatable('asOf')],
    ['an instant that is none', having({ asOf: '2026-13-01T00:00:00Z' }), notRepeatable('asOf')],
    ['an instant without its zone', having({ asOf: '2026-10-01T06:00:00' }), notRepeatable('asOf')],
    ['an instant of the year 0', having({ asOf: '0000-10-01T06:00:00Z' }), notRepeatable('asOf')],
    ['an instant to come', having({ asOf: '2093-01-01T00:00:00Z' }), notRepeatable('asOf')],
    [
      'an instant to come in another zone',
      having({ asOf: `${dayFromNow(0)}T00:00:00-23:59` }),
      notRepeatable('asOf'),
    ],
    ['fewer vintages than indicators', { vintages: [] }, notRepeatable('lists')],
  ])(
    'cites figures that can be run again, wherever they are cited: not with %s',
    async (_, change, refused) => {
      for (const answer of await citing([figuresInput(), figuresInput(change)])) {
        expect(refusalOf(answer)).toMatchObject(refused);
      }
    },
  );

  test('keeps the instant of its figures in UTC, wherever they are cited', async () => {
    shared = await mapped(made);
    const figures = [figuresInput(having({ areas: ['sthlm:sdo:jarva'], asOf: '2026-10-01T08:00+02:00' }))];
    const [joint, own] = await citing(figures);
    expect([joint.codes, own.codes]).toEqual([[], []]);
    const { id } = own.data.act.picture;
    const [row] = await made.city.owner`select figures from picture where id = ${id}`;
    const kept = (await objectRow(made.city, joint.data.act.object))?.content.figures;
    expect(kept).toMatchObject([
      { asOf: '2026-10-01T06:00:00.000Z', variables: { asOf: '2026-10-01T06:00:00.000Z' } },
    ]);
    expect(row?.figures).toEqual(kept);
  });
});

describe('around the rules', () => {
  const denied = { code: '42501' };

  test('the serving role writes nothing of all this', async () => {
    const sql = made.city.databases.serving('city');
    for (const table of [
      'process',
      'process_object',
      'process_act',
      'forum',
      'coordinator',
      'committee_record',
    ]) {
      await expect(sql`delete from ${sql(table)}`).rejects.toMatchObject(denied);
      await expect(sql`insert into ${sql(table)} default values`).rejects.toMatchObject(denied);
    }
    await expect(sql`update process set revision = 9`).rejects.toMatchObject(denied);
    await expect(sql`update process_object set revision = 9`).rejects.toMatchObject(denied);
  });

  test.each([
    'delete from process',
    'delete from process_object',
    'delete from process_act',
    'truncate process_act',
    'update process_act set reason = reason',
    "update process set provider = 'org:sdn-farsta'",
    'update process set cell_no = cell_no + 1',
    'update process set area_no = area_no',
    "update process set lead = 'org:sdn-farsta'",
    "update process set agreement = 'agreement:stad-polis'",
    'update process set started_on = started_on',
    "update process_object set maker = 'org:sdn-farsta'",
    'update process_object set process = process',
    'update process_object set kind = kind',
    'update process_object set cycle = 9',
    'update process_object set created_on = created_on',
    'select reason from process_act',
    'select * from forum',
    "insert into forum (id) values ('x')",
    `insert into process select 'process:late', title, agreement, place_collaboration, area, lead, 'FOLLOW_UP', cycle, mandate,
      resources, decision, started_on, closed_on, revision, synthetic, source, provider, area_no, cell_no from process limit 1`,
    "update place_collaboration set parties = '{}'",
    'select * from camera_site',
  ])('the keeper cannot: %s', async (statement) => {
    await expect(made.city.databases.keeper('city').unsafe(statement)).rejects.toMatchObject(denied);
  });

  test.each(['update process_act set reason = reason', 'delete from process_act', 'truncate process_act'])(
    'the owner cannot either: %s',
    async (statement) => {
      await expect(made.city.owner.unsafe(statement)).rejects.toMatchObject(denied);
    },
  );

  test('the keeper neither opens a closed process nor writes in it', async () => {
    const { process, goal } = await mapped(made);
    const sql = made.city.databases.keeper('city');
    const noted = () => sql`insert into process_act (process, at, act, organisation, role, cycle, restart)
      values (${process}, now(), 'save-goal', 'org:sdn-jarva', 'coordinator', 1, false)`;
    await noted();
    await done(made.city, coordinator, 'close', { process, revision: 3, reason: 'Klart' });
    await expect(noted()).rejects.toMatchObject(denied);
    const opened = await sql`update process set closed_on = null where id = ${process}`;
    const written = await sql`update process_object set revision = 9 where id = ${goal}`;
    expect([opened.count, written.count]).toEqual([0, 0]);
    const added = sql`insert into process_object
      select 'goal:late', process, cycle, kind, maker, content, created_on, 1, updated_at from process_object where id = ${goal}`;
    await expect(added).rejects.toMatchObject(denied);
  });

  test('an object’s content is of its kind, and a process’s cell of its area', async () => {
    const { process, goal } = await mapped(made);
    const sql = made.city.owner;
    const other = sql`update process_object set content = '{"kind":"SIGNAL"}' where id = ${goal}`;
    await expect(other).rejects.toMatchObject({ code: '23514' });
    const moved = sql`update process set cell_no = cell_no + 1000 where id = ${process}`;
    await expect(moved).rejects.toMatchObject({ code: '23514' });
    const both = sql`update process set place_collaboration = 'place-collaboration:rinkeby-torg' where id = ${process}`;
    await expect(both).rejects.toMatchObject({ code: '23514' });
  });

  test('an organisation acts so many times in a day and not more, whatever its acts', async () => {
    const process = await begun(made);
    await made.city.owner`
      insert into process_act (process, at, act, organisation, role, cycle, restart)
      select ${process}, now() - interval '23 hours', 'save-goal', 'org:lpo-jarva', 'coordinator', 1, false
      from generate_series(1, 500)`;
    const text = { process, text: 'Hinder' };
    expect(refusalOf(await ask(policeCoordinator, acts.obstacle, text))?.code).toBe('TOO_MANY_ACTS');
    await done(made.city, coordinator, 'obstacle', text);
  });
});
