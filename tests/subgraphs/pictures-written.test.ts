import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import {
  type Asker,
  asking,
  type PictureAgencies,
  type PictureWorld,
  startPictureAgencies,
  worlds,
  written,
} from './picture-agencies.ts';

let agencies: PictureAgencies;
beforeAll(async () => {
  agencies = await startPictureAgencies();
});
afterAll(async () => {
  await agencies?.[Symbol.asyncDispose]();
  expect(agencies?.reported).toEqual([]);
});

const askThem: PictureAgencies['ask'] = (...asked) => agencies.ask(...asked);
const [policeWorld] = worlds.filter(({ agency }) => agency === 'police') as [PictureWorld];

describe('what is written in a picture', () => {
  const { owner, area } = policeWorld;
  const { save, ask, put } = asking(askThem, policeWorld);
  const problem = (change: Readonly<Record<string, unknown>>) => ({
    problems: [{ title: 'Bränder', description: 'Fler (syntetiskt)', ...change }],
  });
  const figures = (change: Readonly<Record<string, unknown>>) => ({
    figures: [
      {
        sharedQuery: 'uppfoljning-av-atgard',
        version: 1,
        variables: '{"asOf":"2026-08-20T06:00:00.000Z"}',
        indicators: ['fire.fires.total'],
        vintages: ['2026-07'],
        ...change,
      },
    ],
  });

  it.each<[string, Readonly<Record<string, unknown>>, string, string?]>([
    ['no title', { title: '  ' }, 'CONTENT_INVALID', 'title'],
    ['too long a title', { title: 'x'.repeat(121) }, 'CONTENT_INVALID', 'title'],
    ['a title of two lines', { title: 'a\nb' }, 'CONTENT_INVALID', 'title'],
    [
      'a problem whose title is of two lines',
      problem({ title: 'a\nb' }),
      'CONTENT_INVALID',
      'problems.title',
    ],
    ['what is not seen', { needs: 'Vuxna\u200b' }, 'CONTENT_INVALID', 'needs'],
    ['an order to the screen', { needs: 'Vuxna\u001b[2J' }, 'CONTENT_INVALID', 'needs'],
    ['writing that is turned around', { resources: 'a\u202eb' }, 'CONTENT_INVALID', 'resources'],
    [
      'what ends a text for the database',
      { localConditions: 'a\u0000b' },
      'CONTENT_INVALID',
      'localConditions',
    ],
    ['half a character', { needs: 'a\ud800' }, 'CONTENT_INVALID', 'needs'],
    ['too much text', { needs: 'x'.repeat(4_001) }, 'CONTENT_INVALID', 'needs'],
    [
      'half a character in a problem',
      problem({ description: 'a\ud800' }),
      'CONTENT_INVALID',
      'problems.description',
    ],
    [
      'too many problems',
      { problems: Array.from({ length: 51 }, () => ({ title: 'a', description: 'b' })) },
      'CONTENT_INVALID',
      'problems',
    ],
    ['a problem about no area', problem({ areaId: 'sthlm:sdo:atlantis' }), 'AREA_UNKNOWN'],
    ['a problem about a place of no form', problem({ areaId: 'place:<script>' }), 'AREA_UNKNOWN'],
    [
      'a source of tomorrow',
      { basis: [{ kind: 'QUANTITATIVE', name: 'a', period: 'b', asOf: '2099-01-01' }] },
      'CONTENT_INVALID',
      'basis.asOf',
    ],
    [
      'a source of no day',
      { basis: [{ kind: 'QUANTITATIVE', name: 'a', period: 'b', asOf: '2025-02-30' }] },
      'ARGUMENT_INVALID',
    ],
    ['months backwards', { from: '2025-12', to: '2025-01' }, 'PERIOD_INVALID'],
    ['no months', { from: '2025-13', to: '2025-14' }, 'PERIOD_INVALID'],
    ['figures without an instant', figures({ variables: '{}' }), 'FIGURES_NOT_REPEATABLE', 'figures'],
    [
      'figures of an instant to come',
      figures({ variables: '{"asOf":"2099-01-01T00:00:00.000Z"}' }),
      'FIGURES_NOT_REPEATABLE',
      'figures',
    ],
    [
      'figures whose variables are no JSON',
      figures({ variables: 'asOf' }),
      'FIGURES_NOT_REPEATABLE',
      'figures',
    ],
    ['figures whose variables are a list', figures({ variables: '[]' }), 'FIGURES_NOT_REPEATABLE', 'figures'],
    [
      'figures whose variables hold what cannot be kept',
      figures({ variables: '{"asOf":"2026-08-20T06:00:00.000Z","a":"\\u0000"}' }),
      'FIGURES_NOT_REPEATABLE',
      'figures',
    ],
    [
      'figures of other vintages than indicators',
      figures({ vintages: [] }),
      'FIGURES_NOT_REPEATABLE',
      'figures',
    ],
  ])('is not %s, neither new nor over what stands', async (_, change, code, field) => {
    const fresh = await save(owner, change);
    expect([fresh.data.act, fresh.codes, fresh.errors[0]?.extensions.field]).toEqual([null, [code], field]);
    const id = await put();
    expect((await save(owner, change, { id, revision: 1 })).codes).toEqual([code]);
    expect((await ask(owner, 'release', { id, revision: 1 })).codes).toEqual([]);
  });

  it('comes back as it was written, texts trimmed, and its figures to be run again', async () => {
    const { data, codes } = await agencies.ask(
      policeWorld,
      owner,
      `mutation ($content: PictureInput!) { act: savePolicePicture(content: $content) { picture {
        owner { id } area { id } localConditions needs basis { kind name period asOf } synthetic
        problems { no title description offenceCategory areaId }
        figures { sharedQuery version variables indicators vintages asOf rerun } } } }`,
      { content: written(area, { ...figures({}), needs: '  Vuxna\nkvällar ' }) },
    );
    expect(codes).toEqual([]);
    const variables = { asOf: '2026-08-20T06:00:00.000Z' };
    expect(data.act.picture).toMatchObject({
      owner: { id: 'org:lpo-jarva' },
      area: { id: 'lpo:jarva' },
      needs: 'Vuxna\nkvällar',
      synthetic: false,
      basis: [{ kind: 'QUALITATIVE', name: 'Trygghetsvandring', period: 'hösten 2025', asOf: '2025-11-03' }],
      problems: [
        { no: 1, offenceCategory: 'skadegörelse', areaId: null },
        { no: 2, offenceCategory: null, areaId: 'place:rinkeby-torg' },
      ],
      figures: [
        { sharedQuery: 'uppfoljning-av-atgard', version: 1, asOf: variables.asOf, vintages: ['2026-07'] },
      ],
    });
    const [cited] = data.act.picture.figures;
    expect(JSON.parse(cited.variables)).toEqual(variables);
    expect(JSON.parse(cited.rerun)).toEqual({
      sharedQuery: 'uppfoljning-av-atgard',
      sharedQueryVersion: 1,
      variables,
    });
  });

  it('is refused in the order of who, what and how, so that a stranger learns nothing of what stands', async () => {
    const id = await put();
    const wrong = { title: '' };
    const asked = async (who: Asker, revision: number) => (await save(who, wrong, { id, revision })).codes;
    expect(await asked(owner, 7)).toEqual(['EDIT_CONFLICT']);
    expect(await asked(owner, 1)).toEqual(['CONTENT_INVALID']);
    expect(await asked(policeWorld.another, 7)).toEqual(['PICTURE_UNKNOWN']);
    expect(await asked({ ...policeWorld.another, roles: [] }, 7)).toEqual(['ROLE_REQUIRED']);
    const { codes, errors } = await ask(policeWorld.another, 'release', {
      id: 'picture:police:lpo-jarva:none',
      revision: 1,
    });
    const hidden = await ask(policeWorld.another, 'release', { id, revision: 1 });
    expect([codes, errors[0]?.message]).toEqual([hidden.codes, hidden.errors[0]?.message]);
  });

  it('is put down a hundred times in a day at most', async () => {
    const database = agencies.databases.owner('police');
    const who = 'org:lpo-farsta';
    const unit = { ...owner, organisation: who, grants: policeWorld.another.grants };
    const first = await save(unit, { area: 'lpo:farsta' });
    expect(first.codes).toEqual([]);
    await database`
      insert into picture select (jsonb_populate_record(p, jsonb_build_object('id', p.id || no))).*
      from picture p, generate_series(1, 99) as no where p.id = ${first.data.act.picture.id}`;
    expect((await save(unit, { area: 'lpo:farsta' })).codes).toEqual(['TOO_MANY_ACTS']);
    expect((await save(owner)).codes).toEqual([]);
  });
});

const denied = { code: '42501' };

describe.each(worlds)('in the database of the $agency, the keeper', (world) => {
  const { put, release, reference } = asking(askThem, world);
  const keeper = () => agencies.databases.keeper(world.name);

  test('changes nothing of a released picture but to take it back', async () => {
    const id = await put();
    await release(id);
    const sql = keeper();
    for (const change of [
      { title: 'En annan' },
      { state: 'OWN' },
      { released_at: null },
      { problems: '[]' },
      { state: 'WITHDRAWN', needs: 'Andra behov' },
      { state: 'WITHDRAWN', area: 'sthlm:sdo:farsta' },
      { revision: 9 },
    ]) {
      await expect(sql`update picture set ${sql(change)} where id = ${id}`).rejects.toMatchObject(denied);
    }
    await sql`update picture set state = 'WITHDRAWN', withdrawn_reason = 'Fel', revision = 3 where id = ${id}`;
    const again = await sql`update picture set state = 'RELEASED' where id = ${id} returning id`;
    expect(again).toEqual([]);
    const { data } = await reference(world.owner, [id]);
    expect(data._entities[0]).toMatchObject({ state: 'WITHDRAWN', title: 'Lägesbild (syntetisk)' });
  });

  test('reads no word of what was written in a picture', async () => {
    const id = await put();
    const sql = keeper();
    for (const column of ['title', 'problems', 'needs', 'figures', 'withdrawn_reason', '*']) {
      const wanted = column === '*' ? sql`*` : sql(column);
      await expect(sql`select ${wanted} from picture where id = ${id}`).rejects.toMatchObject(denied);
    }
    // Nor by way of changing it.
    await expect(
      sql`update picture set updated_at = now() where id = ${id} and title like 'L%'`,
    ).rejects.toMatchObject(denied);
    expect(await sql`select state from picture where id = ${id}`).toEqual([{ state: 'OWN' }]);
  });

  test('gives a picture to nobody else, makes none that is released, and takes none away', async () => {
    const id = await put();
    const sql = keeper();
    for (const change of [
      { id: 'picture:other' },
      { owner: 'org:frammande-bolag' },
      { provider: 'org:frammande-bolag' },
      { created_on: '2020-01-01' },
      { synthetic: true },
    ]) {
      await expect(sql`update picture set ${sql(change)} where id = ${id}`).rejects.toMatchObject(denied);
    }
    const [row] = await agencies.databases.owner(
      world.name,
    )`select to_jsonb(p) as whole from picture p where id = ${id}`;
    const added = (change: object) =>
      sql`insert into picture select * from jsonb_populate_record(null::picture, ${sql.json({ ...row?.whole, ...change })})`;
    await expect(sql`delete from picture where id = ${id}`).rejects.toMatchObject(denied);
    await expect(sql`truncate picture`).rejects.toMatchObject(denied);
    for (const state of ['RELEASED', 'WITHDRAWN']) {
      await expect(added({ id: `${id}-2`, state, released_at: '2026-01-01' })).rejects.toMatchObject(denied);
    }
    await added({ id: `${id}-3`, state: 'OWN' });
    // A cell of another area than its own is none that may be stored.
    await expect(
      sql`update picture set cell_no = ${row?.whole.cell_no + 1000} where id = ${id}`,
    ).rejects.toMatchObject({
      code: '23514',
    });
    const serving = agencies.databases.serving(world.name);
    await expect(serving`update picture set title = 'x'`).rejects.toMatchObject(denied);
    await expect(serving`insert into picture select * from picture`).rejects.toMatchObject(denied);
    expect(await serving`select * from picture`).toEqual([]);
  });

  test('has the rights that it needs on pictures, and where it keeps nothing else no other', async () => {
    const owner = agencies.databases.owner(world.name);
    const rights = await owner<{ name: string; right: string }[]>`
      select c.relname as name, coalesce(a.privilege_type, '') as right
      from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a
      where a.grantee = 'hub_keeper'::regrole and n.nspname not in ('pg_catalog', 'information_schema') order by 1, 2`;
    const onPictures = rights.filter(({ name }) => name === 'picture').map(({ right }) => right);
    expect(onPictures).toEqual(['INSERT']);
    const columns = await owner<{ name: string; column: string; right: string }[]>`
      select c.relname as name, t.attname as column, a.privilege_type as right
      from pg_attribute t join pg_class c on c.oid = t.attrelid, aclexplode(t.attacl) a
      where a.grantee = 'hub_keeper'::regrole order by 1, 2, 3`;
    const kept = ['created_on', 'id', 'owner', 'provider', 'synthetic'];
    const read = ['created_on', 'id', 'owner', 'provider', 'revision', 'state'];
    const all = await owner<{ name: string }[]>`
      select attname as name from pg_attribute where attrelid = 'picture'::regclass and attnum > 0 order by 1`;
    expect(columns.filter(({ name }) => name === 'picture')).toEqual(
      all.flatMap(({ name }) => [
        ...(read.includes(name) ? [{ name: 'picture', column: name, right: 'SELECT' }] : []),
        ...(kept.includes(name) ? [] : [{ name: 'picture', column: name, right: 'UPDATE' }]),
      ]),
    );
    if (world.name === 'city') return;
    expect(rights.filter(({ name }) => name !== 'picture')).toEqual([]);
    expect(columns.filter(({ name }) => name !== 'picture')).toEqual([]);
  });
});
