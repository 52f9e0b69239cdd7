import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import postgres from 'postgres';
import { expect, inject, test } from 'vitest';
import { roleNames } from '../../local/secrets.ts';
import { type Answer, ask, codes } from './ask.ts';
import { addressOf, asOwner, asServing } from './databases.ts';
import { personToken } from './people.ts';

const fields = 'id version state revision mine title purpose { code } broken { message line column }';
const as = async (person: string, query: string, variables: object = {}): Promise<Answer> =>
  ask(null, { token: await personToken(person), query, variables: { ...variables } });
const run = (partner: string, id: string, variables: object = {}): Promise<Answer> =>
  ask(partner, { sharedQuery: id, variables: { ...variables } });
const firstCode = (answer: Answer) => codes(answer)[0];

const document = (title = 'Mitt område') => `
  query MittOmrade($area: ID! @parameter(label: "Område", relative: MY_AREA))
  @sharedQuery(title: "${title}", description: "Områdets namn.", purpose: "lagesbild", view: TABLE) {
    area(id: $area) { id name }
  }`;

const save = (person: string, name: string, more: object = {}) =>
  as(
    person,
    `mutation($name: String!, $document: String!, $revision: Int, $runnableBy: [ID!], $everybody: Boolean! = false) {
      saved: saveSharedQuery(name: $name, document: $document, revision: $revision, runnableBy: $runnableBy, everybody: $everybody) { ${fields} }
    }`,
    { name, document: document(), ...more },
  );
const submit = (person: string, id: string, version = 1, revision = 1) =>
  as(
    person,
    `mutation($id: ID!, $version: Int!, $revision: Int!) {
      submitted: submitSharedQuery(id: $id, version: $version, revision: $revision) { ${fields} }
    }`,
    { id, version, revision },
  );
const review = (
  person: string,
  id: string,
  outcome = 'APPROVE',
  comment: string | null = null,
  version = 1,
) =>
  as(
    person,
    `mutation($id: ID!, $version: Int!, $outcome: SharedQueryReview!, $comment: String) {
      reviewed: reviewSharedQuery(id: $id, version: $version, outcome: $outcome, comment: $comment) { ${fields} }
    }`,
    { id, version, outcome, comment },
  );
const publish = (person: string, id: string, version = 1) =>
  as(
    person,
    `mutation($id: ID!, $version: Int!) { published: publishSharedQuery(id: $id, version: $version) { ${fields} } }`,
    { id, version },
  );
const retire = (person: string, id: string, version = 1) =>
  as(
    person,
    `mutation($id: ID!, $version: Int!) { retired: retireSharedQuery(id: $id, version: $version, reason: "ersatt") { ${fields} } }`,
    { id, version },
  );
const read = (person: string, id: string, version: number | null = null) =>
  as(person, `query($id: ID!, $version: Int) { sharedQuery(id: $id, version: $version) { ${fields} } }`, {
    id,
    version,
  });

const newName = () => `q-${randomUUID().slice(0, 8)}`;

/** A published version of Järva's, by its two people; gives its id. */
async function published(more: object = {}): Promise<string> {
  const saved = await save('analytiker-jarva', newName(), more);
  expect(saved.errors).toEqual([]);
  const { id } = saved.data.saved;
  for (const step of [submit('analytiker-jarva', id)]) expect((await step).errors).toEqual([]);
  expect((await review('samordnare-jarva', id)).errors).toEqual([]);
  expect((await publish('analytiker-jarva', id)).errors).toEqual([]);
  return id;
}

test('a draft is reviewed by a second person, published, run by id and version, and retired within a second', async () => {
  const name = newName();
  const { saved } = (await save('analytiker-jarva', name)).data;
  expect(saved).toMatchObject({
    id: `sdn-jarva.${name}`,
    version: 1,
    state: 'DRAFT',
    revision: 1,
    mine: true,
  });
  const { id } = saved;
  expect(firstCode(await run('district-jarva', id))).toBe('SHARED_QUERY_UNKNOWN');
  expect((await submit('analytiker-jarva', id)).data.submitted).toMatchObject({
    state: 'SUBMITTED',
    revision: null,
  });
  expect((await review('samordnare-jarva', id)).data.reviewed).toMatchObject({
    state: 'APPROVED',
    mine: false,
  });
  expect(firstCode(await run('district-jarva', id))).toBe('SHARED_QUERY_UNKNOWN');
  expect((await publish('analytiker-jarva', id)).data.published.state).toBe('PUBLISHED');
  const ran = await run('district-jarva', id);
  expect(ran.errors).toEqual([]);
  expect(ran.data.area).toEqual({ id: 'sthlm:sdo:jarva', name: 'Järva' });
  expect((await retire('samordnare-jarva', id)).data.retired.state).toBe('RETIRED');
  await delay(1_000);
  expect(firstCode(await run('district-jarva', id))).toBe('SHARED_QUERY_UNKNOWN');
});

test('the author may not review it, nor a person without the role, nor another organisation', async () => {
  const { id } = (await save('samordnare-jarva', newName())).data.saved;
  await submit('samordnare-jarva', id);
  expect(firstCode(await review('samordnare-jarva', id))).toBe('SECOND_PERSON_REQUIRED');
  expect(firstCode(await review('firmatecknare-jarva', id))).toBe('ROLE_REQUIRED');
  for (const other of ['samordnare-lpo-jarva', 'samordnare-central', 'samordnare-polisregion']) {
    expect(firstCode(await review(other, id))).toBe('SHARED_QUERY_UNKNOWN');
  }
  expect((await review('analytiker-jarva', id)).data.reviewed.state).toBe('APPROVED');
});

test('a machine writes no shared query', async () => {
  const answer = await ask('district-jarva', {
    query: `mutation($d: String!) { saveSharedQuery(name: "a", document: $d) { id } }`,
    variables: { d: document() },
  });
  expect(firstCode(answer)).toBe('ROLE_REQUIRED');
});

test('another organisation reads no draft: it looks as one that is not there', async () => {
  // Not even one that it is going to run.
  const runnableBy = ['org:polismyndigheten'];
  const { id } = (await save('analytiker-jarva', newName(), { runnableBy })).data.saved;
  expect((await read('samordnare-jarva', id)).data.sharedQuery.id).toBe(id);
  const [forbidden, absent] = [
    await read('samordnare-lpo-jarva', id),
    await read('samordnare-lpo-jarva', 'x.y'),
  ];
  expect(codes(forbidden)).toEqual(['SHARED_QUERY_UNKNOWN']);
  expect({ ...forbidden.errors[0], path: [] }).toEqual({ ...absent.errors[0], path: [] });
  for (const act of [submit, publish, retire]) {
    expect(firstCode(await act('samordnare-lpo-jarva', id))).toBe('SHARED_QUERY_UNKNOWN');
  }
});

test('each is told of the versions that it may read, newest first', async () => {
  const id = await published();
  await save('analytiker-jarva', id.split('.')[1] ?? '', { document: document('Andra') });
  const versions = async (person: string) => {
    const query = 'query($id: ID!) { sharedQuery(id: $id) { versions { version state } } }';
    return (await as(person, query, { id })).data.sharedQuery?.versions ?? null;
  };
  expect(await versions('samordnare-jarva')).toEqual([
    { version: 2, state: 'DRAFT' },
    { version: 1, state: 'PUBLISHED' },
  ]);
  // Published for its own organisation alone: others are not told that there is any.
  expect(await versions('samordnare-lpo-jarva')).toBeNull();
  const open = await published({ everybody: true, runnableBy: null });
  await save('analytiker-jarva', open.split('.')[1] ?? '', { document: document('Andra') });
  const query = 'query($id: ID!) { sharedQuery(id: $id) { versions { version } } }';
  const told = await as('samordnare-lpo-jarva', query, { id: open });
  expect(told.data.sharedQuery.versions).toEqual([{ version: 1 }]);
});

test('a draft is not overwritten by whoever read an older revision', async () => {
  const name = newName();
  await save('analytiker-jarva', name);
  const changed = await save('samordnare-jarva', name, { revision: 1, document: document('Nytt') });
  expect(changed.data.saved).toMatchObject({ version: 1, revision: 2, title: 'Nytt' });
  const lost = await save('analytiker-jarva', name, { revision: 1 });
  expect(lost.errors[0]?.extensions).toMatchObject({ code: 'EDIT_CONFLICT', revision: 2 });
  expect(firstCode(await submit('analytiker-jarva', `sdn-jarva.${name}`, 1, 1))).toBe('EDIT_CONFLICT');
});

test('what was submitted never changes; a new version is a new draft, and each runs by its number', async () => {
  const id = await published();
  const name = id.split('.')[1] ?? '';
  expect(firstCode(await save('analytiker-jarva', name, { revision: 1 }))).toBe('STATE_CONFLICT');
  const second = await save('analytiker-jarva', name, { document: document('Andra') });
  expect(second.data.saved).toMatchObject({ version: 2, state: 'DRAFT' });
  expect((await read('samordnare-jarva', id)).data.sharedQuery.version).toBe(1);
  await submit('analytiker-jarva', id, 2);
  expect(firstCode(await review('samordnare-jarva', id, 'RETURN', null, 2))).toBe('ARGUMENT_INVALID');
  expect((await review('samordnare-jarva', id, 'RETURN', 'Rubriken.', 2)).data.reviewed.state).toBe(
    'RETURNED',
  );
  expect(firstCode(await publish('analytiker-jarva', id, 2))).toBe('STATE_CONFLICT');
  const owner = asOwner('hub');
  await expect(owner`update shared_query_version set title = 'x' where id = ${id}`).rejects.toThrow(
    /not changed/,
  );
  await expect(owner`delete from shared_query_version where id = ${id}`).rejects.toThrow();
  await owner.end();
});

test('it runs for its owner alone, for those that it names, or for everybody', async () => {
  const own = await published();
  expect((await run('district-jarva', own)).errors).toEqual([]);
  expect(firstCode(await run('district-farsta', own))).toBe('SHARED_QUERY_UNKNOWN');
  const police = await published({ runnableBy: ['org:polismyndigheten'] });
  expect((await run('lpo-jarva', police)).data.area.id).toBe('lpo:jarva');
  expect((await run('district-jarva', police)).errors).toEqual([]);
  expect(firstCode(await run('district-farsta', police))).toBe('SHARED_QUERY_UNKNOWN');
  const all = await published({ everybody: true });
  expect((await run('district-farsta', all)).data.area.id).toBe('sthlm:sdo:farsta');
});

test('every problem of a document is told, with line and column', async () => {
  const broken = `query Fel($x: ID!, $y: Month! @parameter(label: "Y", relative: MY_AREA))
@sharedQuery(title: "Fel", description: "", purpose: "lagesbild") {
  viewer { partner nosuch }
  area(id: $x) { nosuch }
}`;
  const answer = await save('analytiker-jarva', newName(), { document: broken });
  expect(firstCode(answer)).toBe('SHARED_QUERY_INVALID');
  const problems = answer.errors[0]?.extensions.problems as {
    message: string;
    line: number;
    column: number;
  }[];
  expect(problems.map(({ line, column }) => `${line}:${column}`).sort()).toEqual([
    '1:11',
    '1:20',
    '1:20',
    '3:20',
    '4:18',
  ]);
  expect(JSON.stringify(problems)).not.toContain('Did you mean');
});

test('a document is checked as it would be when saved, for whoever may save it, and nothing is saved', async () => {
  const check = (person: string, text: string) =>
    as(
      person,
      'query($document: String!) { checkSharedQuery(document: $document) { problems { message line column } parameters { name type required relative now } } }',
      { document: text },
    );
  const fits = await check('analytiker-jarva', document());
  expect(fits.errors).toEqual([]);
  expect(fits.data.checkSharedQuery).toEqual({
    problems: [],
    parameters: [
      { name: 'area', type: 'ID!', required: false, relative: 'MY_AREA', now: '"sthlm:sdo:jarva"' },
    ],
  });
  const text = document().replace('{ id name }', '{ id nosuch }').replace('lagesbild', 'nyfikenhet');
  const saved = await save('analytiker-jarva', newName(), { document: text });
  const { problems, parameters } = (await check('analytiker-jarva', text)).data.checkSharedQuery;
  expect(problems).toEqual(saved.errors[0]?.extensions.problems);
  expect(problems).toMatchObject([{ line: 4, column: 26 }]);
  expect(parameters).toEqual([]);
  expect(firstCode(await check('firmatecknare-jarva', text))).toBe('ROLE_REQUIRED');
});

test.each([
  ['a purpose that is none', document().replace('lagesbild', 'nyfikenhet'), 'SHARED_QUERY_INVALID'],
  [
    'a mutation',
    document()
      .replace('query Mitt', 'mutation Mitt')
      .replace(/area\(id.*\}/, 'publishSharedQuery(id: $area, version: 1) { id }'),
    'SHARED_QUERY_INVALID',
  ],
  ['two operations', `${document()} query Two { viewer { partner } }`, 'SHARED_QUERY_INVALID'],
  [
    'the schema',
    document().replace('{ id name }', '{ id } __schema { types { name } }'),
    'SHARED_QUERY_INVALID',
  ],
  ['no declaration', 'query A { viewer { partner } }', 'SHARED_QUERY_INVALID'],
  ['no GraphQL', 'query {', 'SHARED_QUERY_INVALID'],
])('%s is not saved', async (_, text, code) => {
  expect(firstCode(await save('analytiker-jarva', newName(), { document: text }))).toBe(code);
});

test('an organisation that there is not is not named, and a name keeps its form', async () => {
  expect(firstCode(await save('analytiker-jarva', newName(), { runnableBy: ['org:ingen'] }))).toBe(
    'PARTY_UNKNOWN',
  );
  expect(firstCode(await save('analytiker-jarva', 'Ett Namn'))).toBe('ARGUMENT_INVALID');
});

test('one that the schema no longer fits is shown as broken, and refused', async () => {
  const id = `sdn-jarva.${newName()}`;
  const text = document().replace('{ id name }', '{ id borttaget }');
  const owner = asOwner('hub');
  await owner`
    insert into shared_query_version (id, version, owner, state, revision, title, description, purpose, view, document, origin, author)
    values (${id}, 1, 'org:sdn-jarva', 'published', 1, 'Trasig', '', 'lagesbild', 'TABLE', ${text}, 'person', 'nobody')`;
  await owner`
    insert into shared_query_act (id, version, state, at, organisation, person)
    values (${id}, 1, 'published', now(), 'org:sdn-jarva', 'nobody')`;
  await owner.end();
  const shown = await read('analytiker-jarva', id);
  expect(shown.data.sharedQuery.broken).toEqual([
    { message: expect.stringContaining('borttaget'), line: 4, column: 26 },
  ]);
  const refused = await run('district-jarva', id);
  expect(refused.status).toBe(409);
  expect(refused.errors[0]?.extensions).toMatchObject({
    code: 'SHARED_QUERY_BROKEN',
    problems: [{ line: 4 }],
  });
});

test('the list has those that come with the hub and those that the reader may read, page by page', async () => {
  const { id } = (await save('analytiker-jarva', newName())).data.saved;
  const all = async (person: string, state: string | null) => {
    const ids: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { data, errors } = await as(
        person,
        'query($after: String, $state: SharedQueryState) { sharedQueries(first: 7, after: $after, state: $state) { edges { node { id version state parameters { name relative } } } pageInfo { hasNextPage endCursor } } }',
        { after, state },
      );
      expect(errors).toEqual([]);
      const { edges, pageInfo } = data.sharedQueries;
      ids.push(
        ...edges.map(({ node }: { node: { id: string; version: number } }) => `${node.id}@${node.version}`),
      );
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    return ids;
  };
  const own = await all('samordnare-jarva', null);
  expect(own).toContain(`${id}@1`);
  expect(own).toContain('lagesbild-for-omrade@1');
  expect(new Set(own).size).toBe(own.length);
  expect(await all('samordnare-lpo-jarva', null)).not.toContain(`${id}@1`);
  expect(await all('samordnare-jarva', 'DRAFT')).toContain(`${id}@1`);
  expect(await all('samordnare-jarva', 'PUBLISHED')).not.toContain(`${id}@1`);
});

test('a registered hash runs; another is not found, in the words that Apollo’s clients know, and never registered', async () => {
  const id = await published({ everybody: true });
  const text = 'query H { viewer { partner } }';
  const hash = createHash('sha256').update(text).digest('hex');
  const send = async (body: object) => {
    const response = await fetch(`${inject('hub').origin}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await personToken('analytiker-jarva')}`,
      },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  };
  const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
  for (const _ of [1, 2]) {
    const unknown = await send({ extensions });
    expect(unknown.status).toBe(200);
    expect(unknown.body.errors[0]).toMatchObject({
      message: 'PersistedQueryNotFound',
      extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' },
    });
    // Sent as clients do to register it: run, and not registered.
    expect((await send({ query: text, extensions })).body.data.viewer.partner).toBe('district-jarva');
  }
  expect((await send({ query: `${text} `, extensions })).status).toBe(400);
  expect(id).toContain('sdn-jarva');
});

test('neither a partner nor nobody reaches what gateway and subgraph tell each other', async () => {
  const { origin, subgraphs } = inject('hub');
  const token = await personToken('analytiker-jarva');
  for (const authorization of ['', `Bearer ${token}`]) {
    const described = await fetch(`${origin}/describe-shared-queries`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ documents: [], organisations: [] }),
    });
    expect(described.status).toBe(401);
    // Of a body nothing is read, large as it may be for who may ask: nobody else fills the gateway's memory.
    expect(described.headers.get('connection')).toBe('close');
    const listed = await fetch(new URL('/shared-queries', subgraphs.hub), { headers: { authorization } });
    expect(listed.status).toBe(401);
  }
});

test('the role that serves writes no shared query, and the keeper publishes none that nobody reviewed', async () => {
  const insert = (sql: ReturnType<typeof asOwner>, state: string) => sql`
    insert into shared_query_version (id, version, owner, state, revision, title, description, purpose, view, document, origin, author)
    values (${`sdn-jarva.${newName()}`}, 1, 'org:sdn-jarva', ${state}, 1, '', '', 'lagesbild', 'TABLE', '{ x }', 'person', 'a')`;
  const serving = asServing('hub');
  await expect(insert(serving, 'draft')).rejects.toThrow(/permission denied/);
  expect(await serving`select id from shared_query_version`).toHaveLength(0);
  await serving.end();
  const keeper = postgres(addressOf('hub', roleNames.queryKeeper), { max: 1, onnotice: () => {} });
  await expect(insert(keeper, 'published')).rejects.toThrow(/row-level security/);
  const { id } = (await save('analytiker-jarva', newName())).data.saved;
  await submit('analytiker-jarva', id);
  const reviewedBy = (author: boolean) => keeper`
    update shared_query_version set state = 'approved', reviewer = ${author ? keeper`author` : 'b'} where id = ${id}`;
  await expect(keeper`update shared_query_version set state = 'published' where id = ${id}`).rejects.toThrow(
    /does not go/,
  );
  await expect(reviewedBy(true)).rejects.toThrow(/shared_query_second_person/);
  await expect(keeper`select id from access_log`).rejects.toThrow(/permission denied/);
  await keeper.end();
});
