import { expect, test } from 'vitest';
import { givenText } from '../../console/pages/start/gives.ts';
import type { StartGrantFragment } from '../../console/pages/start/queries.generated.ts';

const grant = (product: string, provider: string, name = provider): StartGrantFragment => ({
  kind: 'CLAUSE',
  product: { id: product, name: product },
  provider: { id: provider, name },
  everyArea: true,
  areas: [],
  clause: null,
  agreement: null,
});
const given = (grants: readonly StartGrantFragment[]) =>
  givenText(grants, {
    districts: (count) => `${count} stadsdelsnämnder`,
    andMore: (names, count) => `${names} och ${count} till`,
    fromProviders: (products, providers) => `${products} från ${providers}`,
    list: (items) => new Intl.ListFormat('sv-SE').format(items),
    others: (count) => `${count} till`,
  });

test('providers of the same products stand together, district committees by how many they are', () => {
  const of = ['org:sdn-jarva', 'org:sdn-farsta', 'org:kommunstyrelsen'].flatMap((provider) => [
    grant('Samverkansprocesser', provider, provider === 'org:kommunstyrelsen' ? 'Kommunstyrelsen' : provider),
    grant('Råd, forum och samordnare', provider),
  ]);
  expect(given(of)).toEqual({
    text: 'Samverkansprocesser · Råd, forum och samordnare från 2 stadsdelsnämnder och Kommunstyrelsen',
    whole: true,
  });
});

test('one district committee is named, and providers of other products stand apart', () => {
  const of = [
    grant('Anmälda brott', 'org:polismyndigheten', 'Polismyndigheten'),
    grant('Platser', 'org:sdn-jarva', 'Järva stadsdelsnämnd'),
  ];
  expect(given(of).text).toBe('Anmälda brott från Polismyndigheten; Platser från Järva stadsdelsnämnd');
});

test('more than three products are cut, and it is told that they are', () => {
  const of = ['A', 'B', 'C', 'D', 'E'].map((product) => grant(product, 'org:x', 'X'));
  expect(given(of)).toEqual({ text: 'A · B · C och 2 till från X', whole: false });
});

test('more than three providers are cut, and it is told that they are', () => {
  const of = ['K', 'L', 'M', 'N', 'O'].map((provider) => grant('A', provider));
  expect(given(of)).toEqual({ text: 'A från K, L, M och 2 till', whole: false });
});
