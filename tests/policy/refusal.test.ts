import { expect, test } from 'vitest';
import { refuse } from '../../policy/refusal.ts';
import { asking, clause, parties, register, version } from './world.ts';

const offences = ['police.reported-offences'];
const suspended = { events: [{ kind: 'suspended' as const, at: '2024-02-01T00:00:00.000Z' }] };

test('a refusal without a purpose asks for one', () => {
  const refusal = refuse(register([version()]), asking({ purpose: null }), offences);
  expect(refusal).toMatchObject({ code: 'PURPOSE_REQUIRED', products: offences });
});

test('a refusal of the wrong purpose says so, and names the agreement that lists another', () => {
  const refusal = refuse(register([version()]), asking({ purpose: 'uppfoljning' }), offences);
  expect(refusal.code).toBe('PURPOSE_NOT_COVERED');
  expect(refusal.agreements).toMatchObject([{ agreement: 'agr:jarva/1', title: 'Samverkan Järva' }]);
});

test('a refusal names the suspended agreement that would give the product', () => {
  const refusal = refuse(register([version({}, suspended)]), asking(), offences);
  expect(refusal.code).toBe('PRODUCT_NOT_COVERED');
  expect(refusal.agreements.map(({ agreement }) => agreement)).toEqual(['agr:jarva/1']);
});

test('a refusal names no agreement on other products, and none that gives the product', () => {
  const fire = clause({ product: 'fire.fires', provider: 'org:ssbf' });
  const other = version(
    { agreement: 'agr:fire', parties: parties('org:ssbf', 'org:sdn-jarva'), clauses: [fire] },
    suspended,
  );
  const named = (products: readonly string[]) =>
    refuse(register([other, version()]), asking(), products).agreements.map(({ agreement }) => agreement);
  expect(named(['police.camera-assessments'])).toEqual([]);
  expect(named(offences)).toEqual([]);
  expect(named(['fire.fires'])).toEqual(['agr:fire/1']);
});

test('a refusal never names an agreement in which the asker is no recipient, even as a party to it', () => {
  const between = version({
    agreement: 'agr:secret',
    parties: parties('org:polismyndigheten', 'org:kommunstyrelsen', 'org:sdn-jarva'),
    clauses: [clause({ recipients: ['org:kommunstyrelsen'] })],
  });
  expect(refuse(register([between]), asking(), offences).agreements).toEqual([]);
});

test('a stranger learns nothing from a refusal: the register may hold anything or nothing', () => {
  const stranger = asking({ partner: 'stranger' });
  const full = refuse(register([version(), version({ number: 2 }, suspended)]), stranger, offences);
  expect(full).toEqual(refuse(register([]), stranger, offences));
  expect(full).toMatchObject({ code: 'PRODUCT_NOT_COVERED', agreements: [] });
});

test('somebody who is no partner gets the same refusal as a stranger', () => {
  const nobody = refuse(register([version()]), asking({ partner: 'nobody' }), offences);
  expect(nobody).toEqual(refuse(register([version()]), asking({ partner: 'stranger' }), offences));
});

test('two clauses of one version that fail alike are named once', () => {
  const twice = version({ clauses: [clause(), clause({ id: 'c2' })] }, suspended);
  expect(refuse(register([twice]), asking(), offences).agreements).toHaveLength(1);
});
