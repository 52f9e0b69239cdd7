import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../trust/canonical.ts';
import { type LogRecord, leafHash, recordText } from '../../trust/log-leaf.ts';

const salt = '00112233445566778899aabbccddeeff';
const record: LogRecord = {
  id: '0',
  at: '2024-06-15T12:00:00.000Z',
  client: 'jarva-analys',
  partner: 'district-jarva',
  organisation: 'org:sdn-jarva',
  person: null,
  purpose: 'lagesbild',
  operation: null,
  document: null,
  variables: null,
  decision: 'answered',
  codes: [],
  products: [{ product: 'fire.fires', provider: 'org:ssbf', rows: 3, clauses: ['agr:fire/1#c1'] }],
  denied: [],
  registerVersion: 7,
};

test('a leaf is the hash of RFC 6962’s prefix, the salt and the canonical record', () => {
  const bytes = Buffer.concat([Buffer.of(0), Buffer.from(salt, 'hex'), Buffer.from(canonicalJson(record))]);
  expect(leafHash(salt, record)).toBe(createHash('sha256').update(bytes).digest('hex'));
});

test('the order of members does not matter to a leaf', () => {
  const turned = { ...Object.fromEntries(Object.entries(record).reverse()), ...record };
  expect(leafHash(salt, turned)).toBe(leafHash(salt, record));
});

test('another salt or any other record is another leaf', () => {
  const first = record.products[0];
  const leaves = [
    leafHash(salt, record),
    leafHash(salt.replace('ff', 'fe'), record),
    leafHash(salt, { ...record, person: 'p' }),
    leafHash(salt, { ...record, decision: 'partial' }),
    leafHash(salt, { ...record, registerVersion: 8 }),
    leafHash(salt, { ...record, products: [] }),
    ...(first ? [leafHash(salt, { ...record, products: [{ ...first, rows: 4 }] })] : []),
  ];
  expect(new Set(leaves).size).toBe(7);
});

test.each<[string, LogRecord]>([
  ['as it is', record],
  ['members turned around', { ...Object.fromEntries(Object.entries(record).reverse()), ...record }],
  [
    'with all there is',
    { ...record, person: 'p', codes: ['A', 'B'], denied: ['x'], unrecorded: 3, operation: 'Å"\n' },
  ],
  ['with variables', { ...record, variablesKept: { b: [{ z: 1, 10: 2, 9: 'é' }], a: null } }],
])('a record’s text is its canonical JSON: %s', (_, one) => {
  expect(recordText(one)).toBe(canonicalJson(one));
});
