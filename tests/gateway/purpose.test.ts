import { expect, test } from 'vitest';
import { Refused } from '../../gateway/refused.ts';
import type { Caller } from '../../gateway/request/authenticate.ts';
import { purposeOf } from '../../gateway/request/purpose.ts';
import { register } from '../policy/world.ts';

const agreed = register([]);
const [organisation] = agreed.organisations.values();
const machine = (purposes: readonly string[] | null, roles: readonly string[] = []): Caller => {
  if (!organisation) throw new TypeError('no organisation');
  return {
    token: 'token',
    client: 'c',
    partner: { id: 'district-jarva', organisation: organisation.id, testMode: false },
    organisation,
    legalBody: organisation.id,
    person: purposes === null ? 'anna' : null,
    roles,
    purposes,
    mode: 'omit',
    reads: 'all',
    documents: 'any',
  };
};
type Stated = Parameters<typeof purposeOf>[0];
const admitted = (header: string | null, declared: string | null = null): Stated => ({
  purposeHeader: header,
  sharedQuery: declared === null ? null : { purpose: declared },
});
const stated = (request: Stated, caller: Caller): string | null => {
  try {
    return purposeOf(request, caller, agreed);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.code;
  }
};
const permitted = machine(['lagesbild']);

test('a purpose that is permitted stands, from the header or the shared query', () => {
  expect(stated(admitted('lagesbild'), permitted)).toBe('lagesbild');
  expect(stated(admitted(null, 'lagesbild'), permitted)).toBe('lagesbild');
  expect(stated(admitted('lagesbild', 'lagesbild'), permitted)).toBe('lagesbild');
});

test('no purpose is none, and no refusal', () => {
  expect(stated(admitted(null), permitted)).toBeNull();
});

test('a header that differs from what the shared query declares is a conflict, permitted or not', () => {
  const both = machine(['lagesbild', 'uppfoljning']);
  expect(stated(admitted('uppfoljning', 'lagesbild'), both)).toBe('PURPOSE_CONFLICT');
  expect(stated(admitted('okand', 'lagesbild'), both)).toBe('PURPOSE_CONFLICT');
});

test.each(['okand', 'Lagesbild', 'lagesbild, uppfoljning', '*', '__proto__'])('%j is no code', (code) => {
  expect(stated(admitted(code), machine([code]))).toBe('PURPOSE_UNKNOWN');
});

test('a purpose that is not the client’s is refused, by a shared query too; none are permitted by none', () => {
  expect(stated(admitted('uppfoljning'), permitted)).toBe('PURPOSE_NOT_PERMITTED');
  expect(stated(admitted(null, 'uppfoljning'), permitted)).toBe('PURPOSE_NOT_PERMITTED');
  expect(stated(admitted('lagesbild'), machine([]))).toBe('PURPOSE_NOT_PERMITTED');
});

test('a person may state the purposes of a role held, and no others', () => {
  const anna = machine(null, ['reader-lagesbild']);
  expect(stated(admitted('lagesbild'), anna)).toBe('lagesbild');
  expect(stated(admitted('uppfoljning'), anna)).toBe('PURPOSE_NOT_PERMITTED');
  expect(stated(admitted('lagesbild'), machine(null))).toBe('PURPOSE_NOT_PERMITTED');
});
