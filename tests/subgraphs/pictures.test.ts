import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grantOf } from './claims.ts';
import {
  type Asker,
  asking,
  type PictureAgencies,
  type PictureAnswer,
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
  const { ask, save, put, release, reads, reference } = asking(askThem, world);

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
