import { afterAll, beforeAll, describe, expect, it, test, vi } from 'vitest';
import { grantOf } from './claims.ts';
import {
  type Asker,
  documentsOf,
  type PictureAgencies,
  type PictureAnswer,
  type PictureWorld,
  startPictureAgencies,
  worlds,
  written,
} from './picture-agencies.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let agencies: PictureAgencies;
beforeAll(async () => {
  agencies = await startPictureAgencies();
});
afterAll(async () => {
  await agencies?.[Symbol.asyncDispose]();
  expect(agencies?.reported).toEqual([]);
});

const policeWorld = worlds.find(({ agency }) => agency === 'police') as PictureWorld;

/** Asks one of an agency's documents, and gives what a list or a reference has of a picture. */
function asking(world: PictureWorld) {
  const documents = documentsOf(world);
  const ask = (
    who: Asker,
    document: keyof typeof documents,
    variables: Readonly<Record<string, unknown>> = {},
  ) => agencies.ask(world, who, documents[document], variables);
  const save = (who: Asker, change: Readonly<Record<string, unknown>> = {}, ref = {}) =>
    ask(who, 'save', { ...ref, content: written(world.area, change) });
  const reference = async (who: Asker, ids: readonly string[]): Promise<PictureAnswer> =>
    ask(who, 'entities', { representations: ids.map((id) => ({ __typename: world.type, id })) });
  const put = async (change: Readonly<Record<string, unknown>> = {}): Promise<string> => {
    const { data, errors } = await save(world.owner, change);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data.act.picture.id;
  };
  const release = async (id: string, revision = 1) => {
    const { errors } = await ask(world.owner, 'release', { id, revision });
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
  };
  /** Whether somebody reads a picture: in the list and by reference alike. */
  const reads = async (who: Asker, id: string): Promise<boolean> => {
    const page = await ask(who, 'page', { first: 200 });
    const one = await reference(who, [id]);
    expect([page.codes, one.codes]).toEqual([[], []]);
    const listed = page.data.page.edges.some(({ node }: { node: { id: string } }) => node.id === id);
    expect(one.data._entities[0]?.id ?? null).toBe(listed ? id : null);
    return listed;
  };
  return { ask, save, put, release, reads, reference };
}

/** Those to whom an own picture must look as if it were not there, though its cell is granted to each. */
const strangersOf = ({
  owner,
  another,
  recipient,
  product,
  area,
}: PictureWorld): readonly (readonly [string, Asker])[] => {
  const provider = owner.legalBody ?? owner.organisation;
  const clause = grantOf(product, { provider, areas: [area] });
  return [
    ['a recipient of a clause', recipient],
    [
      'a recipient who says that the owner is its legal body',
      { ...recipient, legalBody: owner.organisation },
    ],
    ['whoever says that it is the owner and has shown nothing', { ...owner, grants: [clause] }],
    ['another who has own data there', another],
    [
      'another who has own data there, and the clause too',
      { ...another, grants: [...another.grants, clause] },
    ],
  ];
};

describe.each(worlds)('a picture of the $agency', (world) => {
  const { owner, another, recipient, product, area } = world;
  const { ask, save, put, release, reads, reference } = asking(world);

  it('is its owner’s alone until it is released, whoever else the cell is granted to', async () => {
    const id = await put();
    expect(id).toMatch(new RegExp(`^picture:${world.agency}:${owner.organisation.slice(4)}:[0-9a-f-]{36}$`));
    expect(await reads(owner, id)).toBe(true);
    for (const [name, who] of strangersOf(world)) expect([name, await reads(who, id)]).toEqual([name, false]);
  });

  it('is read by a clause once it is released, and noted for the provider', async () => {
    const id = await put();
    const { data } = await ask(owner, 'release', { id, revision: 1 });
    expect(data.act.picture).toMatchObject({ id, state: 'RELEASED', revision: 2 });
    expect(data.act.picture.releasedAt).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
    expect(await reads(recipient, id)).toBe(true);
    const { data: read, read: noted } = await reference(recipient, [id]);
    expect(read._entities).toEqual([data.act.picture]);
    expect(noted).toEqual([{ product, provider: owner.legalBody, rows: 1 }]);
  });

  it('is left out for a clause of another area, and of a period before it', async () => {
    const id = await put();
    await release(id);
    const provider = owner.legalBody ?? '';
    const elsewhere = grantOf(product, { provider, areas: ['sthlm:stadsdel:farsta-strand'] });
    const before = grantOf(product, { provider, areas: [area], to: '2020-12' });
    for (const grant of [elsewhere, before]) {
      const who = { ...recipient, grants: [grant] };
      expect(await reads(who, id)).toBe(false);
      const { data } = await ask(who, 'page', { first: 1 });
      expect(data.page).toEqual({ edges: [], pageInfo: { hasNextPage: false, endCursor: null } });
    }
  });

  it('is refused by the scope alone where nothing of the product is granted', async () => {
    const stranger: Asker = { organisation: 'org:frammande-bolag', grants: [] };
    for (const [purpose, code] of [
      ['lagesbild', 'PRODUCT_NOT_COVERED'],
      [null, 'PURPOSE_REQUIRED'],
    ] as const) {
      const who = { ...stranger, purpose };
      const page = await ask(who, 'page');
      expect([page.data.page, page.codes, page.errors[0]?.extensions.products]).toEqual([
        null,
        [code],
        [product],
      ]);
      const one = await reference(who, [`picture:${world.agency}:none:1`]);
      expect([one.data._entities, one.codes]).toEqual([[null], [code]]);
    }
  });

  it('is its owner’s again once it is withdrawn, and looks to others as one that never was', async () => {
    const id = await put();
    await release(id);
    const { data } = await ask(owner, 'withdraw', {
      id,
      revision: 2,
      reason: 'Byggde på fel uppgifter (syntetiskt)',
    });
    expect(data.act.picture).toMatchObject({ id, state: 'WITHDRAWN', revision: 3 });
    expect(await reads(owner, id)).toBe(true);
    for (const [name, who] of strangersOf(world)) expect([name, await reads(who, id)]).toEqual([name, false]);
  });

  it('is edited by its owner until it is released, and never after that', async () => {
    const id = await put();
    const edited = await save(owner, { title: 'Ny rubrik (syntetisk)' }, { id, revision: 1 });
    expect(edited.data.act.picture).toMatchObject({
      id,
      title: 'Ny rubrik (syntetisk)',
      revision: 2,
      state: 'OWN',
    });
    await release(id, 2);
    const state = async (document: 'save' | 'release' | 'withdraw', revision: number) => {
      const rest = { save: { content: written(area) }, release: {}, withdraw: { reason: 'Fel' } }[document];
      const { data, codes, errors } = await ask(owner, document, { id, revision, ...rest });
      expect(data.act).toBeNull();
      return [codes[0], errors[0]?.extensions.state];
    };
    expect(await state('save', 3)).toEqual(['STATE_CONFLICT', 'RELEASED']);
    expect(await state('release', 3)).toEqual(['STATE_CONFLICT', 'RELEASED']);
    await ask(owner, 'withdraw', { id, revision: 3, reason: 'Fel (syntetiskt)' });
    expect(await state('withdraw', 4)).toEqual(['STATE_CONFLICT', 'WITHDRAWN']);
    expect(await state('release', 4)).toEqual(['STATE_CONFLICT', 'WITHDRAWN']);
    const { data } = await reference(owner, [id]);
    expect(data._entities[0]).toMatchObject({ title: 'Ny rubrik (syntetisk)', revision: 4 });
  });

  it('is saved, released and withdrawn by nobody else', async () => {
    const id = await put();
    for (const [name, who] of strangersOf(world)) {
      const saved = await save(who, {}, { id, revision: 1 });
      const released = await ask(who, 'release', { id, revision: 1 });
      expect([name, saved.codes, released.codes]).toEqual([name, ['PICTURE_UNKNOWN'], ['PICTURE_UNKNOWN']]);
    }
    await release(id);
    for (const [name, who] of strangersOf(world)) {
      const { codes } = await ask(who, 'withdraw', { id, revision: 2, reason: 'Fel' });
      const seen = await reads(who, id);
      expect([name, codes]).toEqual([name, [seen ? 'OWNER_REQUIRED' : 'PICTURE_UNKNOWN']]);
    }
    const { data } = await reference(owner, [id]);
    expect(data._entities[0]).toMatchObject({ state: 'RELEASED', revision: 2 });
  });

  it('is begun by nobody who has not shown that it keeps such pictures', async () => {
    const [[, aRecipient], [, saysSo], [, saysItIs]] = strangersOf(world) as [
      [string, Asker],
      [string, Asker],
      [string, Asker],
    ];
    for (const who of [aRecipient, saysSo, saysItIs])
      expect((await save(who)).codes).toEqual(['OWNER_REQUIRED']);
    const nobody = { organisation: 'org:frammande-bolag', roles: ['coordinator'], grants: [] };
    expect((await save(nobody)).codes).toEqual(['PRODUCT_NOT_COVERED']);
  });

  it('takes a role in a person’s token: an analyst writes, a coordinator releases and withdraws', async () => {
    const analyst = { ...owner, roles: ['analyst'] };
    const machine = { ...owner, person: null };
    const officer = { ...owner, roles: ['officer', 'signatory'] };
    const { data } = await save(analyst);
    const { id } = data.act.picture;
    const asked = { id, revision: 1 };
    for (const who of [machine, officer]) {
      expect((await save(who)).codes).toEqual(['ROLE_REQUIRED']);
      expect((await ask(who, 'release', asked)).codes).toEqual(['ROLE_REQUIRED']);
    }
    const refused = await ask(analyst, 'release', asked);
    expect([refused.codes, refused.errors[0]?.extensions.roles]).toEqual([
      ['ROLE_REQUIRED'],
      ['coordinator'],
    ]);
    await release(id);
    const withdrawn = await ask(analyst, 'withdraw', { id, revision: 2, reason: 'Fel' });
    expect(withdrawn.codes).toEqual(['ROLE_REQUIRED']);
  });

  it('is written once where two edit at once, and the other is told', async () => {
    const id = await put();
    const titles = ['En (syntetisk)', 'Två (syntetisk)', 'Tre (syntetisk)'];
    const answers = await Promise.all(titles.map((title) => save(owner, { title }, { id, revision: 1 })));
    const won = answers.filter(({ codes }) => codes.length === 0);
    expect(won).toHaveLength(1);
    const lost = answers.filter(({ codes }) => codes.length > 0);
    expect(lost.map(({ codes, errors }) => [codes, errors[0]?.extensions.revision])).toEqual([
      [['EDIT_CONFLICT'], 2],
      [['EDIT_CONFLICT'], 2],
    ]);
    const { data } = await reference(owner, [id]);
    expect(data._entities[0]).toEqual(won[0]?.data.act.picture);
    expect((await ask(owner, 'release', { id, revision: 1 })).codes).toEqual(['EDIT_CONFLICT']);
    expect((await save(owner, {}, { id })).codes).toEqual(['EDIT_CONFLICT']);
  });

  it('is not written over by whoever read it before another’s edit was done', async () => {
    const id = await put();
    const editing = agencies.databases.keeper(world.name);
    const waiting = await editing.begin(async (sql) => {
      await sql`update picture set title = 'Den andras (syntetisk)', revision = 2 where id = ${id}`;
      const late = save(owner, {}, { id, revision: 1 });
      // Long enough for it to come to the row, which is held.
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { late };
    });
    expect((await waiting.late).codes).toEqual(['EDIT_CONFLICT']);
    const { data } = await reference(owner, [id]);
    expect(data._entities[0]).toMatchObject({ title: 'Den andras (syntetisk)', revision: 2 });
  });

  it('lies in an area of its owner’s', async () => {
    if (world.outside === null) return;
    const refused = await save(owner, { area: world.outside });
    expect([refused.codes, refused.errors[0]?.extensions.areas]).toEqual([
      ['AREA_NOT_COVERED'],
      [world.outside],
    ]);
    const id = await put();
    expect((await save(owner, { area: world.outside }, { id, revision: 1 })).codes).toEqual([
      'AREA_NOT_COVERED',
    ]);
    expect((await save(owner, { area: 'sthlm:sdo:atlantis' })).codes).toEqual(['AREA_UNKNOWN']);
  });

  it('stands in pages that tell nothing of what is hidden, and is asked for in one statement with others', async () => {
    const ids = [await put(), await put(), await put()];
    for (const id of ids.slice(0, 2)) await release(id);
    const all = (await ask(recipient, 'page', { first: 200 })).data.page.edges.map(
      ({ node }: { node: { id: string } }) => node.id,
    );
    expect(all).toEqual(expect.arrayContaining(ids.slice(0, 2)));
    expect(all).not.toContain(ids[2]);
    const paged: string[] = [];
    let after: string | null = null;
    for (let hasNextPage = true; hasNextPage; ) {
      const { data }: PictureAnswer = await ask(recipient, 'page', { first: 1, after });
      expect(data.page.edges).toHaveLength(1);
      paged.push(data.page.edges[0].node.id);
      ({ hasNextPage, endCursor: after } = data.page.pageInfo);
    }
    expect(paged).toEqual(all);
    // The cursor of a picture that is hidden is no way to it.
    const owners = (await ask(owner, 'page', { first: 200 })).data.page.edges;
    const hidden = owners.find(({ node }: { node: { id: string } }) => node.id === ids[2]);
    const { data } = await ask(recipient, 'page', { first: 200, after: hidden.cursor });
    const later = all.filter((id: string) => id > (ids[2] ?? ''));
    expect(data.page.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(later);
    const asked = await reference(recipient, [...ids, 'picture:none']);
    expect(asked.data._entities.map((one: { id: string } | null) => one?.id ?? null)).toEqual([
      ...ids.slice(0, 2),
      null,
      null,
    ]);
    expect(asked.statements).toHaveLength(1);
    expect((await ask(recipient, 'page', { areas: ['sthlm:sdo:atlantis'] })).codes).toEqual(['AREA_UNKNOWN']);
    expect((await ask(recipient, 'page', { after: 'nonsense' })).codes).toEqual(['ARGUMENT_INVALID']);
    const named = await ask(recipient, 'page', { areas: [area], first: 200 });
    expect(named.data.page.edges).toHaveLength(all.length);
    if (world.outside === null) return;
    expect((await ask(recipient, 'page', { areas: [world.outside] })).codes).toEqual(['AREA_NOT_COVERED']);
    expect(
      (await ask(another, 'page', { areas: ['sthlm:stadsdel:farsta-strand'] })).data.page?.edges ?? [],
    ).toEqual([]);
  });
});

describe('what is written in a picture', () => {
  const { owner, area } = policeWorld;
  const { save, ask, put } = asking(policeWorld);
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
    ['too long a title', { title: 'x'.repeat(201) }, 'CONTENT_INVALID', 'title'],
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
    ['figures without an instant', figures({ variables: '{}' }), 'FIGURES_NOT_REPEATABLE'],
    [
      'figures of an instant to come',
      figures({ variables: '{"asOf":"2099-01-01T00:00:00.000Z"}' }),
      'FIGURES_NOT_REPEATABLE',
    ],
    ['figures whose variables are no JSON', figures({ variables: 'asOf' }), 'FIGURES_NOT_REPEATABLE'],
    ['figures whose variables are a list', figures({ variables: '[]' }), 'FIGURES_NOT_REPEATABLE'],
    [
      'figures whose variables hold what cannot be kept',
      figures({ variables: '{"asOf":"2026-08-20T06:00:00.000Z","a":"\\u0000"}' }),
      'FIGURES_NOT_REPEATABLE',
    ],
    ['figures of other vintages than indicators', figures({ vintages: [] }), 'FIGURES_NOT_REPEATABLE'],
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
  const { put, release, reference } = asking(world);
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
    await expect(sql`delete from picture where id = ${id}`).rejects.toMatchObject(denied);
    await expect(sql`truncate picture`).rejects.toMatchObject(denied);
    for (const state of ['RELEASED', 'WITHDRAWN']) {
      await expect(
        sql`insert into picture select (jsonb_populate_record(p, ${sql.json({ id: `${id}-2`, state, released_at: '2026-01-01' })})).*
          from picture p where id = ${id}`,
      ).rejects.toMatchObject(denied);
    }
    // A cell of another area than its own is none that may be stored.
    await expect(sql`update picture set cell_no = cell_no + 1000 where id = ${id}`).rejects.toMatchObject({
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
    expect(onPictures).toEqual(['INSERT', 'SELECT']);
    const columns = await owner<{ name: string; column: string; right: string }[]>`
      select c.relname as name, t.attname as column, a.privilege_type as right
      from pg_attribute t join pg_class c on c.oid = t.attrelid, aclexplode(t.attacl) a
      where a.grantee = 'hub_keeper'::regrole order by 1, 2`;
    const kept = ['created_on', 'id', 'owner', 'provider', 'synthetic'];
    const all = await owner<{ name: string }[]>`
      select attname as name from pg_attribute where attrelid = 'picture'::regclass and attnum > 0 order by 1`;
    expect(columns.filter(({ name }) => name === 'picture')).toEqual(
      all.flatMap(({ name }) =>
        kept.includes(name) ? [] : { name: 'picture', column: name, right: 'UPDATE' },
      ),
    );
    if (world.name === 'city') return;
    expect(rights.filter(({ name }) => name !== 'picture')).toEqual([]);
    expect(columns.filter(({ name }) => name !== 'picture')).toEqual([]);
  });
});
