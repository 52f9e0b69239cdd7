import { execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openAccessLog } from '../../gateway/access-log.ts';
import { readSigningKeys } from '../../gateway/signing-keys.ts';
import { roleNames } from '../../local/secrets.ts';
import { startCheckpointer } from '../../log/checkpointer.ts';
import type { LogRecord } from '../../trust/log-leaf.ts';
import { ask } from './ask.ts';
import { addressOf, asOwner, asServing } from './databases.ts';

const root = join(import.meta.dirname, '../..');
let folder = '';
let keys = '';
let lines: readonly string[] = [];
let receipt: string | null = null;

/** The log after an answer, once a checkpoint vouches for that; and the keys as the hub publishes them. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hub-log-'));
  keys = join(folder, 'keys.json');
  const hub = inject('hub');
  const published = await fetch(`${hub.origin}/.well-known/hub-log-jwks.json`);
  await writeFile(keys, await published.text());
  const asked = [];
  for (let time = 0; time < 3; time += 1)
    asked.push(await ask('district-jarva', { query: '{ viewer { partner } }' }));
  receipt = asked[1]?.headers.get('hub-receipt') ?? null;
  await signed();
  const file = join(folder, 'log.ndjson');
  expect((await run('local/log-export.ts', file)).code).toBe(0);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  lines = (await readFile(file, 'utf8')).trim().split('\n');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function run(script: string, ...args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const env = { PATH: process.env.PATH, HUB_DATA_DIR: inject('hub').dataDir };
    execFile(process.execPath, [script, ...args], { cwd: root, env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr });
    });
  });
}

/** Waits until a checkpoint vouches for all that is in the log now. */
async function signed(): Promise<void> {
  const owner = asOwner('hub');
  try {
    const [head] = await owner`select size from log_head`;
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const [last] = await owner`select 1 from log_checkpoint where size >= ${head?.size}`;
      if (last) return;
      await delay(100);
    }
    throw new Error('No checkpoint was signed.');
  } finally {
    await owner.end();
  }
}

async function verify(changed: readonly string[]): Promise<{ code: number; output: string }> {
  const file = join(folder, `${randomUUID()}.ndjson`);
  await writeFile(file, `${changed.join('\n')}\n`);
  return run('log/verify.ts', file, '--keys', keys);
}

const isRecord = (line: string): boolean => line.startsWith('{"index"');

test('an exported log is verified with the published keys alone, and the receipt of an answer is in it', async () => {
  expect(await readFile(keys, 'utf8')).not.toContain('"d"');
  const { code, output } = await verify(lines);
  expect(output).toMatch(/^Verified: \d+ records/);
  expect(code).toBe(0);
  expect(lines.filter((line) => line.includes(`"id":"${receipt}"`))).toHaveLength(1);
});

test('a record that was changed, removed or moved is named', async () => {
  const places = lines.flatMap((line, place) => (isRecord(line) ? [place] : []));
  const place = places.find((at) => lines[at]?.includes(`"id":"${receipt}"`)) ?? 0;
  const line = lines[place] ?? '';
  const { index } = JSON.parse(line);
  const before = places[places.indexOf(place) - 1] ?? 0;
  const changes = [
    { changed: lines.with(place, line.replace('district-jarva', 'district-farsta')), named: index },
    { changed: lines.toSpliced(place, 1), named: index },
    { changed: lines.with(place, lines[before] ?? '').with(before, line), named: index - 1 },
  ];
  for (const { changed, named } of changes) {
    const { code, output } = await verify(changed);
    expect(code).toBe(1);
    expect(output).toContain(`NOT VERIFIED: record ${named}:`);
  }
});

test('a masked export verifies as far as leaves go, and has no client, operation or salt in it', async () => {
  const file = join(folder, 'masked.ndjson');
  expect((await run('local/log-export.ts', file, '--masked')).code).toBe(0);
  const text = await readFile(file, 'utf8');
  const shown = text
    .split('\n')
    .filter(isRecord)
    .map((line) => JSON.parse(line));
  expect(shown.length).toBeGreaterThanOrEqual(lines.filter(isRecord).length);
  expect(shown.every((line) => !('salt' in line) && !('record' in line))).toBe(true);
  expect(shown.every(({ masked }) => JSON.parse(masked).client === 'masked')).toBe(true);
  const { code, output } = await run('log/verify.ts', file, '--keys', keys);
  expect(output).toContain(`${shown.length} are masked: of these the leaves alone are verified.`);
  expect(code).toBe(0);
});

test('a checkpoint is signed by the log’s key and by none of the gateway’s', async () => {
  const gatewayKeys = join(folder, 'gateway-keys.json');
  const published = await fetch(`${inject('hub').origin}/.well-known/hub-jwks.json`);
  await writeFile(gatewayKeys, await published.text());
  const file = join(folder, 'whole.ndjson');
  await writeFile(file, lines.join('\n'));
  const { code, output } = await run('log/verify.ts', file, '--keys', gatewayKeys);
  expect(code).toBe(1);
  expect(output).toContain('none of the keys signed it');
});

const lineOf = (): LogRecord => ({
  id: randomUUID(),
  at: new Date().toISOString(),
  client: null,
  partner: null,
  organisation: null,
  person: null,
  purpose: null,
  operation: null,
  document: null,
  variables: null,
  decision: 'refused',
  codes: ['TOKEN_MISSING'],
  products: [],
  denied: [],
  registerVersion: null,
});

test('whatever gateways append at once, the indices are 0, 1, 2 and so on, and the log verifies', async () => {
  const owner = asOwner('hub');
  try {
    await using one = openAccessLog(addressOf('hub', roleNames.gateway));
    await using two = openAccessLog(addressOf('hub', roleNames.gateway));
    const appending: Promise<void>[] = [];
    for (let round = 0; round < 20; round += 1) {
      for (const log of [one, two]) for (let i = 0; i < 15; i += 1) appending.push(log.append(lineOf(), []));
      await delay(5);
    }
    await Promise.all(appending);
    const [row] = await owner`
      select count(*)::int as count, min(index)::int as first, max(index)::int as last,
        (select size::int from log_head) as size from access_log`;
    expect(row?.count).toBeGreaterThanOrEqual(600);
    expect(row).toEqual({ count: row?.count, first: 0, last: row?.count - 1, size: row?.count });
  } finally {
    await owner.end();
  }
  await signed();
  const file = join(folder, 'after.ndjson');
  await run('local/log-export.ts', file);
  expect((await run('log/verify.ts', file, '--keys', keys)).code).toBe(0);
});

test("the gateway's role cannot insert, choose an index or a leaf, nor read or change the head or a checkpoint", async () => {
  const gateway = postgres(addressOf('hub', roleNames.gateway), { max: 1, onnotice: () => {} });
  const owner = asOwner('hub');
  const denied = { code: '42501' };
  try {
    const insert = gateway`
      insert into access_log (index, id, at, salt, record, leaf)
      values (1000000, ${randomUUID()}, now(), '00', '{}', '00')`;
    await expect(insert).rejects.toMatchObject(denied);
    const entry = gateway`
      insert into access_log_entry (log_id, at, organisation, role, products, denied, agreements, decision)
      values (${randomUUID()}, now(), 'org:ssbf', 'provider', '[]', '{}', '{}', 'answered')`;
    await expect(entry).rejects.toMatchObject(denied);
    await expect(gateway`select size from log_head`).rejects.toMatchObject(denied);
    await expect(gateway`update log_head set size = 0`).rejects.toMatchObject(denied);
    await expect(gateway`select * from log_checkpoint`).rejects.toMatchObject(denied);
    await expect(gateway`insert into log_checkpoint values (1, '', '{}')`).rejects.toMatchObject(denied);
    const id = randomUUID();
    const at = new Date().toISOString();
    const rows = [{ index: 1_000_000, id, at, salt: '00', record: JSON.stringify({ at, id }), leaf: '00' }];
    await gateway`select hub.append_log(${JSON.stringify(rows)}::text::jsonb, '[]')`;
    const [row] = await owner`
      select index < (select size from log_head) as inside, length(leaf) as digits from access_log where id = ${id}`;
    expect(row).toEqual({ inside: true, digits: 64 });
  } finally {
    await gateway.end();
    await owner.end();
  }
});

test('the serving role cannot append; the checkpointer reads leaves alone and cannot append a record; nobody changes a checkpoint', async () => {
  const serving = asServing('hub');
  const reader = postgres(addressOf('hub', roleNames.checkpointer), { max: 1, onnotice: () => {} });
  const owner = asOwner('hub');
  const denied = { code: '42501' };
  try {
    await expect(serving`select hub.append_log('[]', '[]')`).rejects.toMatchObject(denied);
    await expect(serving`select * from log_checkpoint`).rejects.toMatchObject(denied);
    await expect(reader`select hub.append_log('[]', '[]')`).rejects.toMatchObject(denied);
    await expect(reader`select record from access_log`).rejects.toMatchObject(denied);
    await expect(reader`select * from access_log_entry`).rejects.toMatchObject(denied);
    await expect(reader`update log_checkpoint set note = ''`).rejects.toMatchObject(denied);
    expect((await reader`select index, leaf from access_log limit 1`).length).toBe(1);
    await expect(owner`update log_checkpoint set note = ''`).rejects.toThrow(/append-only/);
    await expect(owner`delete from log_checkpoint`).rejects.toThrow(/append-only/);
  } finally {
    await Promise.all([serving, reader, owner].map((sql) => sql.end()));
  }
});

test('a checkpointer signs what is there when it stops, and goes on from nothing that was not signed', async () => {
  const owner = asOwner('hub');
  const errors: unknown[] = [];
  const parts = {
    url: addressOf('hub', roleNames.checkpointer),
    origin: inject('hub').origin,
    seconds: 3_600,
    report: (error: unknown) => errors.push(error),
  };
  try {
    const checkpointer = startCheckpointer({
      ...parts,
      keys: await readSigningKeys(join(inject('hub').dataDir, 'log-keys.json')),
    });
    await ask('district-jarva', { query: '{ viewer { partner } }' });
    await checkpointer[Symbol.asyncDispose]();
    const [row] =
      await owner`select (select max(size) from log_checkpoint) = (select size from log_head) as whole`;
    expect(row).toEqual({ whole: true });
    expect(errors).toEqual([]);
    // Another key did not sign the last checkpoint, so its holder does not continue it.
    await using stranger = startCheckpointer({
      ...parts,
      keys: await readSigningKeys(join(inject('hub').dataDir, 'hub-keys.json')),
    });
    await expect(stranger.checkpoint()).rejects.toThrow(/not what was signed/);
  } finally {
    await owner.end();
  }
});

test('the checkpointer runs as a process of its own, from its settings alone, and signs when it is told to stop', async () => {
  const { dataDir, origin } = inject('hub');
  const checkpointer = spawn(process.execPath, ['log/main.ts'], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      HUB_LOG_READER_DATABASE_URL: addressOf('hub', roleNames.checkpointer),
      HUB_LOG_SIGNING_KEYS_FILE: join(dataDir, 'log-keys.json'),
      HUB_ORIGIN: origin,
      HUB_CHECKPOINT_SECONDS: '3600',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exit = once(checkpointer, 'exit');
  const [told] = await once(checkpointer.stderr, 'data');
  expect(String(told)).toContain('every 3600 s');
  await ask('district-jarva', { query: '{ viewer { partner } }' });
  checkpointer.kill('SIGTERM');
  expect(await exit).toEqual([0, null]);
  const owner = asOwner('hub');
  try {
    const [row] =
      await owner`select (select max(size) from log_checkpoint) = (select size from log_head) as whole`;
    expect(row).toEqual({ whole: true });
  } finally {
    await owner.end();
  }
});
