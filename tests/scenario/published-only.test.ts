import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, expect, inject, test } from 'vitest';
import { type Answer, ask, codes, tokenOf } from './ask.ts';
import { command } from './command.ts';
import { asOwner } from './databases.ts';
import { personToken } from './people.ts';

const folder = await mkdtemp(join(tmpdir(), 'manifests-'));
const client = 'property-owners-jarva';
const city = asOwner('city');
afterAll(async () => {
  await city`update client set documents = 'any' where id = ${client}`;
  await city.end();
  await rm(folder, { recursive: true });
});

/** What the register says of the client, as soon as the gateway has heard of it. */
async function limit(documents: string): Promise<void> {
  await city`update client set documents = ${documents} where id = ${client}`;
  await delay(1_000);
}

const send = async (body: object): Promise<{ status: number; body: Record<string, never> }> => {
  const response = await fetch(`${inject('hub').origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(client)}` },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
};
const refusalOf = (answer: Answer) => [answer.status, ...codes(answer)];
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const body = 'query FrontEnd($id: ID! = "sthlm:sdo:jarva") { area(id: $id) { name } }';
const operation = { id: sha256(body), name: 'FrontEnd', type: 'query', body };

async function importing(operations: readonly object[], ...more: readonly string[]) {
  const file = join(folder, `${operations.length}-${Math.random()}.json`);
  await writeFile(
    file,
    JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }),
  );
  return command({ HUB_DATA_DIR: inject('hub').dataDir }, 'local/shared-queries.ts', 'import', file, ...more);
}
const forOwners = ['--owner', 'org:fastighetsagare-jarva', '--purpose', 'lagesbild'];

test('a client of published queries alone sends no document of its own, asks no schema and changes nothing', async () => {
  expect((await ask(client, { query: '{ viewer { partner } }' })).errors).toEqual([]);
  await limit('published');
  for (const query of ['{ viewer { partner } }', '{ __schema { queryType { name } } }']) {
    expect(refusalOf(await ask(client, { query }))).toEqual([403, 'DOCUMENT_NOT_PUBLISHED']);
  }
  const mutation = 'mutation { retireSharedQuery(id: "a.b", version: 1, reason: "x") { id } }';
  expect(refusalOf(await ask(client, { query: mutation }))).toEqual([403, 'DOCUMENT_NOT_PUBLISHED']);
  const contract = await fetch(`${inject('hub').origin}/contract.graphql`, {
    headers: { authorization: `Bearer ${await tokenOf(client)}` },
  });
  expect(contract.status).toBe(403);
  const ran = await ask(client, { sharedQuery: 'utsatta-omraden-mot-mal', purpose: undefined });
  expect(codes(ran)).not.toContain('DOCUMENT_NOT_PUBLISHED');
  expect((await ask('district-jarva', { query: '{ viewer { partner } }' })).errors).toEqual([]);
});

test('a hash sent with its document is not a way around', async () => {
  const extensions = { persistedQuery: { version: 1, sha256Hash: operation.id } };
  expect((await send({ query: body, extensions })).status).toBe(403);
  const unknown = await send({ extensions });
  expect(unknown.body).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
});

test('a manifest is registered whole or not at all, and each operation is reported', async () => {
  const wrong = 'query Wrong { nosuch }';
  const tried = await importing(
    [
      operation,
      { id: sha256(wrong), name: 'Wrong', type: 'query', body: wrong },
      { ...operation, id: '0'.repeat(64), name: 'Renamed' },
    ],
    ...forOwners,
  );
  expect(tried.code).toBe(1);
  expect(tried.stdout).toMatch(/FrontEnd: fits\nWrong: 1:15 .*nosuch.*\nRenamed: Its id is not the SHA-256/);
  const extensions = { persistedQuery: { version: 1, sha256Hash: operation.id } };
  await delay(1_000);
  expect((await send({ extensions })).body).toMatchObject({
    errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
  });

  const done = await importing([operation], ...forOwners);
  expect([done.code, done.stdout]).toEqual([0, expect.stringContaining('1 operations registered')]);
  const ran = await send({ extensions });
  expect(ran.body).toMatchObject({ data: { area: { name: 'Järva' } } });
  expect((await send({ query: body, extensions })).body).toMatchObject({ data: { area: { name: 'Järva' } } });
  const search = new URLSearchParams({ extensions: JSON.stringify(extensions) });
  const got = await fetch(`${inject('hub').origin}/graphql?${search}`, {
    headers: { authorization: `Bearer ${await tokenOf(client)}` },
  });
  expect(await got.json()).toMatchObject({ data: { area: { name: 'Järva' } } });
  expect((await importing([operation], ...forOwners)).stdout).toContain('registered already');
  const other = await importing([operation], '--owner', 'org:sdn-jarva', '--purpose', 'lagesbild');
  expect([other.code, other.stdout]).toEqual([1, expect.stringContaining('Another organisation')]);
});

test('another organisation does not run a front-end’s operation, nor learn that it is there', async () => {
  const response = await fetch(`${inject('hub').origin}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await personToken('analytiker-jarva')}`,
    },
    body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: operation.id } } }),
  });
  expect((await response.json()).errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
});

test('an import needs an owner and a purpose that the register knows, and a manifest', async () => {
  const [, owner = '', , purpose = ''] = forOwners;
  expect((await importing([operation])).code).toBe(1);
  expect((await importing([operation], '--owner', 'org:ingen', '--purpose', purpose)).stderr).toContain(
    '--owner',
  );
  expect((await importing([operation], '--owner', owner, '--purpose', 'ingen')).stderr).toContain(
    '--purpose',
  );
  expect((await importing([{ id: 'x' }], ...forOwners)).code).toBe(1);
});

test('what is published for everybody is exported as a manifest, which its readers run by hash', async () => {
  const file = join(folder, 'export.json');
  const done = await command(
    { HUB_DATA_DIR: inject('hub').dataDir },
    'local/shared-queries.ts',
    'export',
    file,
  );
  expect(done.code).toBe(0);
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  expect(manifest).toMatchObject({ format: 'apollo-persisted-query-manifest', version: 1 });
  const exported = manifest.operations.find(({ name }: { name: string }) => name === 'UtsattaOmradenMotMal');
  expect(exported.id).toBe(sha256(exported.body));
  expect(exported.body).not.toContain('@');
  expect(manifest.operations.some(({ name }: { name: string }) => name === 'FrontEnd')).toBe(false);
  const response = await fetch(`${inject('hub').origin}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await tokenOf('stockholm-central')}`,
    },
    body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: exported.id } } }),
  });
  expect((await response.json()).data.vulnerableAreas.length).toBeGreaterThan(5);
});

test('a word for what a client may send that the gateway does not know limits it', async () => {
  await limit('allt');
  expect(refusalOf(await ask(client, { query: '{ viewer { partner } }' }))).toEqual([
    403,
    'DOCUMENT_NOT_PUBLISHED',
  ]);
  await limit('any');
  expect((await ask(client, { query: '{ viewer { partner } }' })).errors).toEqual([]);
});
