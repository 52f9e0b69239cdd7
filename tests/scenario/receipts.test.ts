import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type CryptoKey, importJWK } from 'jose';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type LogEntry, openAccessLog } from '../../gateway/access-log.ts';
import { roleNames } from '../../local/secrets.ts';
import { signCheckpoint } from '../../trust/checkpoint.ts';
import type { LogRecord } from '../../trust/log-leaf.ts';
import { type SigningKey, signScopeAssertion } from '../../trust/scope-assertion.ts';
import { claimsOf } from '../subgraphs/claims.ts';
import { type Answer, ask, codes, tokenOf } from './ask.ts';
import { addressOf, asOwner, asServing } from './databases.ts';

const root = join(import.meta.dirname, '../..');
let folder = '';
let keys = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-receipts-'));
  keys = join(folder, 'keys.json');
  const published = await fetch(`${inject('hub').origin}/.well-known/hub-log-jwks.json`);
  await writeFile(keys, await published.text());
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const fires = {
  purpose: 'lagesbild',
  query: `query Brander($area: ID!) { indicators(ids: ["fire.fires.total"]) {
    observations(areas: [$area], from: "2025-01", to: "2025-12", interval: YEAR) { observations { value } } } }`,
  variables: { area: 'sthlm:sdo:jarva' },
};
const receiptQuery = `query ($id: ID!) { receipt(id: $id) { id index leaf path checkpoint salt record } }`;
const receiptOf = (partner: string, id: string): Promise<Answer> =>
  ask(partner, { query: receiptQuery, variables: { id } });
const lineOf = (given: Pick<LogRecord, 'id' | 'at'> & Partial<LogRecord>): LogRecord => ({
  client: null,
  partner: null,
  organisation: null,
  person: null,
  purpose: null,
  operation: null,
  document: null,
  variables: null,
  decision: 'answered',
  codes: [],
  products: [],
  denied: [],
  registerVersion: 1,
  ...given,
});
const entryOf = (organisation: string): LogEntry => ({
  organisation,
  role: 'recipient',
  products: [],
  denied: [],
  agreements: [],
});
const idOf = (answer: Answer): string => answer.headers.get('hub-receipt') ?? '';

/** The receipt, once a checkpoint vouches for it. */
async function signedReceipt(partner: string, id: string): Promise<Answer> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const answer = await receiptOf(partner, id);
    if (answer.data.receipt?.checkpoint) return answer;
    await delay(100);
  }
  throw new Error('No checkpoint was signed.');
}

function verify(...args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const options = { cwd: root, env: { PATH: process.env.PATH } };
    execFile(
      process.execPath,
      ['log/verify.ts', ...args, '--keys', keys],
      options,
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr });
      },
    );
  });
}

async function kept(name: string, text: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

test('the one who asked gets the whole record with its proof, and verifies it offline', async () => {
  const id = idOf(await ask('district-jarva', fires));
  const answer = await signedReceipt('district-jarva', id);
  const { record, salt } = answer.data.receipt;
  expect(salt).toMatch(/^[0-9a-f]{32}$/);
  expect(JSON.parse(record)).toMatchObject({ id, partner: 'district-jarva', operation: 'Brander' });
  const file = await kept('asker.json', answer.text);
  const { code, output } = await verify('--receipt', file);
  expect(output).toContain(`Verified: request ${id} is record `);
  expect(code).toBe(0);
  const changed = await kept('changed.json', answer.text.replace('district-jarva', 'district-farsta'));
  expect(await verify('--receipt', changed)).toMatchObject({
    code: 1,
    output: expect.stringContaining('NOT VERIFIED'),
  });
});

test('a provider whose data was read gets the proof, and neither record nor salt', async () => {
  const id = idOf(await ask('district-jarva', fires));
  const answer = await signedReceipt('fire-brigade', id);
  expect(answer.data.receipt).toMatchObject({ id, salt: null, record: null });
  expect(answer.text).not.toContain('Brander');
  expect(await verify('--receipt', await kept('provider.json', answer.text))).toMatchObject({
    code: 0,
    output: expect.stringContaining('does not hold what the record says'),
  });
});

test('a request that concerns others has no receipt, and looks like one that there is not', async () => {
  const id = idOf(await ask('district-jarva', fires));
  for (const partner of ['stranger', 'district-farsta', 'lpo-jarva']) {
    expect((await receiptOf(partner, id)).data).toEqual({ receipt: null });
  }
  expect((await receiptOf('district-jarva', randomUUID())).data).toEqual({ receipt: null });
  expect((await receiptOf('district-jarva', "' or true --")).data).toEqual({ receipt: null });
  const refused = await ask(null, { query: receiptQuery, variables: { id }, token: null });
  expect(codes(refused)).toEqual(['TOKEN_MISSING']);
});

test('what a person asked is for that person: a colleague gets the proof and not the record', async () => {
  const id = randomUUID();
  const at = new Date().toISOString();
  const line = lineOf({
    id,
    at,
    partner: 'district-jarva',
    organisation: 'org:sdn-jarva',
    person: 'person-1',
  });
  await using log = openAccessLog(addressOf('hub', roleNames.gateway));
  await log.append(line, [entryOf('org:sdn-jarva')]);
  const { keys: hubKeys } = JSON.parse(await readFile(join(inject('hub').dataDir, 'hub-keys.json'), 'utf8'));
  const signer: SigningKey = {
    id: hubKeys[0].kid,
    key: (await importJWK(hubKeys[0], 'EdDSA')) as CryptoKey,
  };
  const askAs = async (person: string | null, organisation = 'org:sdn-jarva') => {
    const claims = { ...claimsOf([], new Date().toISOString()), person, organisation };
    const scope = await signScopeAssertion(claims, 'hub', inject('hub').origin, 3, signer);
    const response = await fetch(inject('hub').subgraphs.hub ?? '', {
      method: 'POST',
      body: JSON.stringify({ query: receiptQuery, variables: { id }, extensions: { scope } }),
    });
    return (await response.json()).data.receipt;
  };
  expect(JSON.parse((await askAs('person-1')).record).person).toBe('person-1');
  for (const colleague of ['person-2', null]) {
    expect(await askAs(colleague)).toMatchObject({ id, record: null, salt: null });
  }
  // A unit of the organisation that asked is concerned as its provider would be.
  expect(await askAs('person-1', 'org:unit-of-it')).toMatchObject({ id, record: null, salt: null });
});

test('the serving role reads leaves, nodes and checkpoints, and no record but by a receipt of its asker’s', async () => {
  const id = idOf(await ask('district-jarva', fires));
  const serving = asServing('hub');
  const denied = { code: '42501' };
  try {
    for (const column of ['id', 'at', 'salt', 'record', 'erasure']) {
      await expect(serving`select ${serving(column)} from access_log`).rejects.toMatchObject(denied);
    }
    await expect(serving`insert into log_node values (4, 999, '')`).rejects.toMatchObject(denied);
    await expect(serving`select * from log_erasure`).rejects.toMatchObject(denied);
    await expect(serving`select hub.erase_log(30, 'x', 'x', true)`).rejects.toMatchObject(denied);
    expect(await serving`select * from hub.receipt(${id})`).toEqual([]);
    expect((await serving`select index, leaf from access_log limit 1`).length).toBe(1);
  } finally {
    await serving.end();
  }
});

test('variables are kept for the products that the operator names, and only the asker reads them', async () => {
  const asked = await ask('lpo-jarva', {
    sharedQuery: 'tyck-till-i-omrade',
    variables: { areas: ['sthlm:sdo:jarva'], from: '2025-01', to: '2025-12' },
  });
  const id = idOf(asked);
  const { record } = (await receiptOf('lpo-jarva', id)).data.receipt;
  expect(JSON.parse(record).variablesKept).toMatchObject({ areas: ['sthlm:sdo:jarva'], from: '2025-01' });
  const provider = await receiptOf('traffic-committee', id);
  expect(provider.data.receipt).toMatchObject({ id, record: null });
  expect(provider.text).not.toContain('sthlm:sdo:jarva');
  const plain = idOf(await ask('district-jarva', fires));
  const other = JSON.parse((await receiptOf('district-jarva', plain)).data.receipt.record);
  expect(other.variables).toMatch(/^[0-9a-f]{64}$/);
  expect(other).not.toHaveProperty('variablesKept');
});

test('anybody verifies that a running hub’s log begins with what a kept checkpoint vouched for', async () => {
  const { origin, dataDir } = inject('hub');
  await signedReceipt('district-jarva', idOf(await ask('district-jarva', fires)));
  const note = join(folder, 'note');
  expect(await verify(origin, '--keep', note)).toMatchObject({ code: 0 });
  await signedReceipt('district-jarva', idOf(await ask('district-jarva', fires)));
  const since = await verify('--hub', origin, '--since', note);
  expect(since.output).toContain('They begin with');
  expect(since.code).toBe(0);

  // As if the log had been another when the kept checkpoint was signed, or longer.
  const { keys: logKeys } = JSON.parse(await readFile(join(dataDir, 'log-keys.json'), 'utf8'));
  const key = (await importJWK(logKeys[0], 'EdDSA')) as CryptoKey;
  const honest = JSON.parse(
    Buffer.from((await readFile(note, 'utf8')).split('.')[1] ?? '', 'base64url').toString(),
  );
  const forged = async (changed: object): Promise<string> =>
    kept(
      `note-${randomUUID()}`,
      await signCheckpoint({ ...honest, ...changed }, { id: logKeys[0].kid, key }),
    );
  for (const [changed, why] of [
    [{ root: 'ab'.repeat(32) }, 'do not begin with'],
    [{ size: 1_000_000 }, 'and shows'],
    [{ origin: 'https://another.example' }, 'is of https://another.example'],
  ] as const) {
    const { code, output } = await verify('--hub', origin, '--since', await forged(changed));
    expect(output).toContain(why);
    expect(code).toBe(1);
  }
});

test('checkpoint and proofs are given without a token, and nothing beside them', async () => {
  const { origin } = inject('hub');
  const get = async (path: string) => {
    const response = await fetch(`${origin}${path}`);
    return { status: response.status, body: await response.json() };
  };
  const { status, body } = await get('/log/checkpoint');
  expect([status, Object.keys(body)]).toEqual([200, ['checkpoint']]);
  expect((await get('/log/consistency?from=1&to=2')).body).toMatchObject({ from: 1, to: 2 });
  for (const path of [
    '/log/consistency',
    '/log/consistency?from=0&to=2',
    '/log/consistency?from=3&to=2',
    '/log/consistency?from=1&to=1e3',
    '/log/consistency?from=1&to=999999999999',
    '/log/records',
  ]) {
    expect([path, (await get(path)).status]).toEqual([path, 404]);
  }
  const posted = await fetch(`${origin}/log/checkpoint`, { method: 'POST' });
  expect(posted.status).toBe(404);
});

test('requests of unknown callers share a rate: what is beyond it has no record, and the next record says how many', async () => {
  const { origin } = inject('hub');
  const count = 200;
  const owner = asOwner('hub');
  try {
    const statuses = await Promise.all(
      Array.from({ length: count }, async (_, at) => {
        const response = await fetch(`${origin}/graphql`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            ...(at % 2 ? { authorization: 'Bearer nonsense' } : {}),
          },
          body: '{"query":"{ viewer { partner } }"}',
        });
        return { status: response.status, receipt: response.headers.get('hub-receipt') };
      }),
    );
    const turnedAway = statuses.filter(({ status }) => status === 429);
    const recorded = statuses.filter(({ status }) => status === 401);
    expect(turnedAway.length + recorded.length).toBe(count);
    expect(recorded.length).toBeLessThan(100);
    expect(turnedAway.every(({ receipt }) => receipt === null)).toBe(true);
    const ids = recorded.map(({ receipt }) => receipt ?? '');
    const [found] = await owner`select count(*)::int as count from access_log where id = any(${ids}::uuid[])`;
    expect(found?.count).toBe(recorded.length);
    // A known caller notices nothing of it.
    expect((await ask('district-jarva', { query: '{ viewer { partner } }' })).status).toBe(200);
    await delay(1_100);
    const next = idOf(await ask(null, { query: '{ viewer { partner } }', token: null }));
    const rows = await owner`select record from access_log where id = any(${[...ids, next]}::uuid[])`;
    const told = rows.map((row) => JSON.parse(row.record).unrecorded ?? 0);
    expect(told.reduce((sum, one) => sum + one, 0)).toBe(turnedAway.length);
  } finally {
    await owner.end();
  }
});

const lines = async (partner: string, search: string) => {
  const response = await fetch(`${inject('hub').origin}/access-log.ndjson${search}`, {
    headers: { authorization: `Bearer ${await tokenOf(partner)}` },
  });
  const text = await response.text();
  return {
    response,
    text,
    entries: response.ok
      ? text
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line))
      : [],
  };
};

test('a partner exports what the log says of what concerns it, and that is logged as well', async () => {
  const id = idOf(await ask('district-jarva', fires));
  const { response, entries } = await lines('fire-brigade', '?role=provider&product=fire.fires');
  expect(response.headers.get('content-type')).toContain('application/x-ndjson');
  expect(entries.find((entry) => entry.id === id)).toEqual({
    id,
    at: expect.any(String),
    partner: 'org:sdn-jarva',
    purpose: 'lagesbild',
    operationName: 'Brander',
    decision: 'ANSWERED',
    outcomeCode: null,
    products: [{ product: 'fire.fires', rows: 1 }],
    agreements: ['agreement:stad-brandforsvar'],
  });
  expect((await lines('stranger', '')).entries.some((entry) => entry.id === id)).toBe(false);
  const own = (await receiptOf('fire-brigade', response.headers.get('hub-receipt') ?? '')).data.receipt;
  expect(JSON.parse(own.record)).toMatchObject({
    operation: 'access-log.ndjson',
    decision: 'answered',
    products: [{ product: 'hub.access-log', rows: entries.length }],
  });
});

test('an export holds what its filters choose, each by its own', async () => {
  await ask('district-jarva', fires);
  await ask('stranger', fires);
  await ask('district-jarva', { query: '{ viewer { partner } }' });
  const all = (await lines('fire-brigade', '')).entries;
  const search = '?role=provider&purpose=lagesbild&partner=org:sdn-jarva&decision=answered&dataOnly=true';
  const { entries } = await lines('fire-brigade', search);
  expect(entries.length).toBeGreaterThan(0);
  for (const entry of entries)
    expect(entry).toMatchObject({ purpose: 'lagesbild', partner: 'org:sdn-jarva', decision: 'ANSWERED' });
  expect(entries.length).toBeLessThan(all.length);
  const own = (await lines('district-jarva', '?purpose=&role=recipient')).entries;
  expect(own.length).toBeGreaterThan(0);
  for (const entry of own) expect(entry).toMatchObject({ purpose: null, partner: 'org:sdn-jarva' });
});

test('an export without a token, or with a filter that is none, is refused whole', async () => {
  const { origin } = inject('hub');
  const without = await fetch(`${origin}/access-log.ndjson`);
  expect([without.status, (await without.json()).errors[0].extensions.code]).toEqual([401, 'TOKEN_MISSING']);
  for (const [search, code] of [
    ['?role=owner', 'BAD_USER_INPUT'],
    ['?from=yesterday', 'ARGUMENT_INVALID'],
    ['?decision=perhaps', 'BAD_USER_INPUT'],
    ['?dataOnly=perhaps', 'BAD_USER_INPUT'],
    [`?${'purpose=lagesbild&'.repeat(51)}`, 'ARGUMENT_INVALID'],
    ['?after=nonsense', 'ARGUMENT_INVALID'],
  ] as const) {
    const { response, text } = await lines('fire-brigade', search);
    expect([search, response.status, JSON.parse(text).errors[0].extensions.code]).toEqual([
      search,
      400,
      code,
    ]);
  }
});

test('an export of more than an answer holds says where it goes on, and nothing is lost between', async () => {
  const gateway = openAccessLog(addressOf('hub', roleNames.gateway));
  const from = new Date(Date.now() - 3_600_000).toISOString();
  const at = new Date(Date.now() - 1_800_000).toISOString();
  try {
    for (let round = 0; round < 11; round += 1) {
      await Promise.all(
        Array.from({ length: 500 }, () =>
          gateway.append(
            lineOf({ id: randomUUID(), at, partner: 'stranger', organisation: 'org:frammande-bolag' }),
            [entryOf('org:frammande-bolag')],
          ),
        ),
      );
    }
  } finally {
    await gateway[Symbol.asyncDispose]();
  }
  const until = new Date(Date.now() - 600_000).toISOString();
  const first = await lines('stranger', `?from=${from}&to=${until}`);
  const link = /<\/access-log\.ndjson(\?[^>]+)>; rel="next"/.exec(first.response.headers.get('link') ?? '');
  expect(first.entries).toHaveLength(5_000);
  const second = await lines('stranger', link?.[1] ?? '');
  expect(second.response.headers.get('link')).toBeNull();
  const ids = new Set([...first.entries, ...second.entries].map(({ id }) => id));
  expect(ids.size).toBe(5_500);
});
