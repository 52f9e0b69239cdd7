import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  clauseInput,
  documents,
  inForce,
  type LifecycleCity,
  ofDistrict,
  ofRegistrar,
  startLifecycleCity,
} from './lifecycle-city.ts';

let city: LifecycleCity;
beforeAll(async () => {
  city = await startLifecycleCity();
});
afterAll(async () => {
  await city?.[Symbol.asyncDispose]();
  expect(city?.reported).toEqual([]);
});

const decision = { decided: '2026-01-15', diarienummer: 'DEMO 2026/1' };
const succeed = (change: Readonly<Record<string, unknown>>) =>
  city.ask(ofRegistrar, documents.succeed, { succession: { kind: 'AGREEMENT', ...decision, ...change } });

test('children of a replaced agreement stand on what replaced it, and what does not fit is listed', async () => {
  const old = await inForce(city);
  const local = { level: 'LOCAL', parent: old.agreement };
  const fits = await inForce(city, { ...local, clauses: [clauseInput({ areas: ['sthlm:stadsdel:kista'] })] });
  const wide = await inForce(city, local);
  const replacement = await inForce(city, { clauses: [clauseInput({ areas: ['sthlm:stadsdel:kista'] })] });
  const { data, errors } = await succeed({ predecessor: old.agreement, successor: replacement.agreement });
  expect(errors).toEqual([]);
  expect(data.act).toMatchObject({
    succession: { kind: 'AGREEMENT', predecessor: old.agreement, successor: replacement.agreement },
    reparented: [fits.agreement],
    misfits: [{ agreement: wide.agreement, clause: 'anmalda-brott', differences: [{ what: 'areas' }] }],
    gateways: [],
  });
  const { data: read } = await city.ask(
    ofDistrict(),
    '{ successions { predecessor successor decided diarienummer } }',
  );
  expect(read.successions).toEqual([
    { predecessor: old.agreement, successor: replacement.agreement, ...decision },
  ]);
});

test('an organisation’s successor reads the agreements of the one whose place it took, from then on', async () => {
  const { agreement } = await inForce(city);
  const query = 'query ($id: ID!) { agreement(id: $id) { id } }';
  const successor = { organisation: 'org:sdn-farsta', roles: [] };
  expect((await city.ask(successor, query, { id: agreement })).data.agreement).toBeNull();
  const later = new Date(Date.now() + 1_500).toISOString();
  const change = {
    kind: 'ORGANISATION',
    predecessor: 'org:sdn-jarva',
    successor: 'org:sdn-farsta',
    from: later,
  };
  expect((await succeed(change)).errors).toEqual([]);
  expect((await city.ask(successor, query, { id: agreement })).data.agreement).toBeNull();
  await new Promise((resolve) => setTimeout(resolve, 1_600));
  expect((await city.ask(successor, query, { id: agreement })).data.agreement).toEqual({ id: agreement });
  expect(
    (await city.ask({ organisation: 'org:sdn-norra-innerstaden', roles: [] }, query, { id: agreement })).data
      .agreement,
  ).toBeNull();
});

test.each<[string, Readonly<Record<string, unknown>>, string]>([
  ['of itself', { predecessor: 'agreement:stad-polis', successor: 'agreement:stad-polis' }, 'STATE_CONFLICT'],
  [
    'by what is not there',
    { predecessor: 'agreement:stad-polis', successor: 'agreement:none' },
    'AGREEMENT_UNKNOWN',
  ],
  [
    'by no organisation',
    { kind: 'ORGANISATION', predecessor: 'org:ssbf', successor: 'org:none' },
    'PARTY_UNKNOWN',
  ],
  [
    'in the past',
    { kind: 'ORGANISATION', predecessor: 'org:ssbf', successor: 'org:bra', from: '2020-01-01T00:00:00Z' },
    'STATE_CONFLICT',
  ],
  [
    'on no day',
    { kind: 'ORGANISATION', predecessor: 'org:ssbf', successor: 'org:bra', decided: 'today' },
    'ARGUMENT_INVALID',
  ],
  [
    'without a reference',
    { kind: 'ORGANISATION', predecessor: 'org:ssbf', successor: 'org:bra', diarienummer: ' ' },
    'ARGUMENT_INVALID',
  ],
])('a succession %s is refused, and nothing is written', async (_what, change, code) => {
  const before = await city.owner`select count(*)::int as n from succession`;
  const { codes, data } = await succeed(change);
  expect([codes, data.act]).toEqual([[code], null]);
  expect(await city.owner`select count(*)::int as n from succession`).toEqual(before);
});

test('a succession stands once, and never in a ring', async () => {
  const change = { kind: 'ORGANISATION', predecessor: 'org:kulturnamnden', successor: 'org:idrottsnamnden' };
  expect((await succeed(change)).errors).toEqual([]);
  expect((await succeed(change)).codes).toEqual(['STATE_CONFLICT']);
  const back = { ...change, predecessor: 'org:idrottsnamnden', successor: 'org:kulturnamnden' };
  expect((await succeed(back)).codes).toEqual(['STATE_CONFLICT']);
});
