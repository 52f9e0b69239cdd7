import { createLocalJWKSet, exportJWK, generateKeyPair } from 'jose';
import { expect, test } from 'vitest';
import { maskRecord } from '../../log/mask.ts';
import { canonicalJson } from '../../trust/canonical.ts';
import { signCheckpoint } from '../../trust/checkpoint.ts';
import { verifyLog } from '../../trust/log-file.ts';
import { leafOfText } from '../../trust/log-leaf.ts';
import type { LogLine } from '../../trust/log-line.ts';
import { rootOf } from '../../trust/merkle.ts';
import { signRegisterToken } from '../../trust/scope-assertion.ts';

type RecordLine = Extract<LogLine, { salt: string }>;

async function keyOf(id: string) {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return {
    signer: { id, key: privateKey },
    published: createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: id }] }),
  };
}
const key = await keyOf('log-1');
const other = await keyOf('log-1');
const at = '2026-03-01T12:00:00.000Z';

const lineOf = (index: number, partner: string): RecordLine => {
  const id = `request-${index}`;
  const salt = index.toString(16).padStart(32, '0');
  const record = canonicalJson({ id, at, partner });
  return { index, id, at, salt, record, leaf: leafOfText(salt, record) };
};
const records = Array.from({ length: 12 }, (_, index) => lineOf(index, 'district-jarva'));
const sign = (size: number, of = records, by = key.signer): Promise<string> =>
  signCheckpoint(
    { origin: 'https://hub.example', size, root: rootOf(of.slice(0, size).map(({ leaf }) => leaf)), at },
    by,
  );
const notes = await Promise.all([5, 10].map((size) => sign(size)));
const vouched = notes.map((checkpoint) => ({ checkpoint }));
const honest: readonly LogLine[] = [...records, ...vouched];

const verify = (lines: readonly (LogLine | string)[], keys = key.published) =>
  verifyLog(async function* () {
    for (const line of lines) yield typeof line === 'string' ? line : JSON.stringify(line);
  }, keys);

test('a log is verified, with what no checkpoint vouches for yet, wherever in the file its checkpoints stand', async () => {
  const verdict = { kind: 'verified', records: 12, checkpoints: 2, unsigned: 2, last: { size: 10, at } };
  expect(await verify(honest)).toMatchObject(verdict);
  expect(await verify([...vouched.toReversed(), ...records, ''])).toMatchObject(verdict);
  expect(await verify([...honest, ...vouched])).toMatchObject(verdict);
});

test('a record that was changed is named', async () => {
  const changed = { ...lineOf(7, 'district-farsta'), leaf: records[7]?.leaf ?? '' };
  expect(await verify(honest.with(7, changed))).toMatchObject({ kind: 'bad-record', index: 7 });
  const resalted = { ...lineOf(7, 'district-jarva'), salt: 'ff'.repeat(16) };
  expect(await verify(honest.with(7, resalted))).toMatchObject({ kind: 'bad-record', index: 7 });
  const dated = { ...lineOf(7, 'district-jarva'), at: '2026-03-02T12:00:00.000Z' };
  expect(await verify(honest.with(7, dated))).toMatchObject({ kind: 'bad-record', index: 7 });
});

test('a record that was changed together with its leaf shows at the checkpoint that vouched for it', async () => {
  const changed = honest.with(7, lineOf(7, 'district-farsta'));
  expect(await verify(changed)).toMatchObject({
    kind: 'bad-checkpoint',
    size: 10,
    why: expect.stringContaining('5 to 9'),
  });
});

test('a record that was removed, repeated, or moved is named by its place', async () => {
  expect(await verify(honest.toSpliced(4, 1))).toMatchObject({ kind: 'bad-record', index: 4 });
  expect(await verify(honest.toSpliced(4, 0, lineOf(3, 'district-jarva')))).toMatchObject({
    kind: 'bad-record',
    index: 4,
  });
  const [one, two] = [lineOf(2, 'district-jarva'), lineOf(3, 'district-jarva')];
  expect(await verify(honest.with(2, two).with(3, one))).toMatchObject({ kind: 'bad-record', index: 2 });
  expect(await verify(honest.with(2, { ...two, index: 2 }).with(3, { ...one, index: 3 }))).toMatchObject({
    kind: 'bad-checkpoint',
    size: 5,
  });
});

test('records cut off at the end show by a checkpoint that was kept', async () => {
  expect(await verify([...records.slice(0, 8), ...vouched])).toMatchObject({
    kind: 'bad-checkpoint',
    size: 10,
  });
});

test('a checkpoint that the log’s key did not sign is named', async () => {
  const forged = await sign(5, records, other.signer);
  expect(await verify([...records, { checkpoint: forged }])).toMatchObject({
    kind: 'bad-checkpoint',
    size: 5,
  });
  expect(await verify(honest, other.published)).toMatchObject({ kind: 'bad-checkpoint', size: 5 });
  const token = await signRegisterToken('https://hub.example', key.signer, 'gateway-1');
  expect((await verify([...honest, { checkpoint: token }])).kind).toBe('bad-checkpoint');
  const [head, , signature] = (notes[0] ?? '').split('.');
  const moved = `${head}.${(notes[1] ?? '').split('.')[1]}.${signature}`;
  expect(await verify([...records, { checkpoint: moved }])).toMatchObject({
    kind: 'bad-checkpoint',
    size: 10,
  });
  const split = await sign(5, records.with(1, lineOf(1, 'district-farsta')));
  expect(await verify([...honest, { checkpoint: split }])).toMatchObject({ kind: 'bad-checkpoint', size: 5 });
});

test('a log that nothing vouches for, and a line that is none, are not verified', async () => {
  expect((await verify(records)).kind).toBe('bad-checkpoint');
  expect((await verify([])).kind).toBe('bad-checkpoint');
  expect(await verify([...honest, 'nonsense'])).toMatchObject({ kind: 'bad-line', line: 15 });
  expect(await verify([...honest, '{"checkpoint":7}'])).toMatchObject({ kind: 'bad-checkpoint' });
});

const erasure = {
  at: '2026-05-01T12:00:00.000Z',
  before: '2026-04-01T12:00:00.000Z',
  by: 'arkivansvarig',
  count: 3,
  days: 30,
  decision: 'KS 2026/1',
  first: 1,
  id: 'erasure-1',
  kind: 'erasure',
  last: 3,
};
const erasureLine = (index: number, said: typeof erasure): RecordLine => {
  const record = canonicalJson(said);
  return { index, id: said.id, at: said.at, salt: '00', record, leaf: leafOfText('00', record) };
};
const withoutPayload = ({ index, id, at, leaf }: RecordLine, by: number): LogLine => ({
  index,
  id,
  at,
  leaf,
  erasure: by,
});

/** A log whose records 1 to 3 an erasure in place 12 has erased, and a checkpoint of all 13. */
async function erasedLog(said = erasure, erased: readonly number[] = [1, 2, 3], by = 12) {
  const all = [...records, erasureLine(12, said)];
  const lines = all.map((line) => (erased.includes(line.index) ? withoutPayload(line, by) : line));
  return [...lines, ...vouched, { checkpoint: await sign(13, all) }];
}

test('a log of which some was erased is verified by leaves, and the decision is told', async () => {
  expect(await verify(await erasedLog())).toMatchObject({
    kind: 'verified',
    records: 13,
    unsigned: 0,
    erasures: [{ decision: 'KS 2026/1', count: 3 }],
  });
});

test('a record that was erased, and no erasure in the log covers it, is named', async () => {
  const bad = (index: number) => ({ kind: 'bad-record', index });
  expect(await verify(await erasedLog(erasure, [1, 2, 3, 4]))).toMatchObject(bad(4));
  expect(await verify(await erasedLog(erasure, [1, 2, 3], 11))).toMatchObject(bad(1));
  expect(await verify(await erasedLog({ ...erasure, before: at }))).toMatchObject(bad(1));
  expect(await verify(await erasedLog({ ...erasure, count: 2 }))).toMatchObject(bad(12));
  expect(await verify(await erasedLog(erasure, [1, 2]))).toMatchObject(bad(12));
  expect(await verify(await erasedLog({ ...erasure, kind: 'request' }))).toMatchObject(bad(1));
  const hidden = (await erasedLog()).filter((line) => !('index' in line && line.index === 12));
  expect(await verify(hidden.slice(0, -1))).toMatchObject(bad(1));
});

test('an erasure that was put in afterwards shows at the checkpoint', async () => {
  const changed = await erasedLog();
  const another = { ...erasure, decision: 'KS 2026/2' };
  expect(await verify(changed.with(12, erasureLine(12, another)))).toMatchObject({
    kind: 'bad-checkpoint',
    size: 13,
  });
});

test('an erased record’s leaf that was changed shows at the checkpoint', async () => {
  const changed = (await erasedLog()).with(2, withoutPayload(lineOf(2, 'district-farsta'), 12));
  expect(await verify(changed)).toMatchObject({ kind: 'bad-checkpoint', size: 5 });
});

test('a masked log is verified by leaves, and masked records are counted', async () => {
  const masked = records.map(({ index, id, at, leaf, record }) => ({
    index,
    id,
    at,
    leaf,
    masked: maskRecord(record),
  }));
  const verdict = await verify([...masked, ...vouched]);
  expect(verdict).toMatchObject({ kind: 'verified', records: 12, masked: 12 });
  const moved = masked.with(3, { ...masked[4], index: 3 } as (typeof masked)[number]);
  expect(await verify([...moved, ...vouched])).toMatchObject({ kind: 'bad-checkpoint', size: 5 });
});

test('a masked record has nothing that points at a person or at what exactly was asked, known to us or not', () => {
  const record = canonicalJson({
    id: '0',
    at,
    partner: 'district-jarva',
    client: 'jarva-analys',
    person: 'sub-17',
    operation: 'HusbyBrott',
    document: 'abc',
    variables: 'def',
    variablesKept: { area: 'sthlm:stadsdel:husby' },
    later: 'a field of a later version',
  });
  const shown = maskRecord(record);
  expect(JSON.parse(shown)).toMatchObject({ id: '0', at, partner: 'district-jarva', person: 'masked' });
  expect(shown).not.toMatch(/jarva-analys|sub-17|Husby|husby|abc|def|later/);
  const machine = canonicalJson({ id: '0', at, partner: 'district-jarva', person: null });
  expect(maskRecord(machine)).toBe(shown);
});
