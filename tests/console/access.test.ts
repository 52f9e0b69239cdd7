import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe, type ConsoleBrowser, openBrowser, screenshot } from './browser.ts';

let browser: ConsoleBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser[Symbol.asyncDispose]());

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const explained = (document: string, members: Readonly<Record<string, string>> = {}) =>
  `/atkomst?${new URLSearchParams({ document, ...members })}`;
const paper = (id: string, version: number) => `/overenskommelser/${encodeURIComponent(id)}/${version}`;

const cameras = `query Kameror {
  viewer { partner }
  cameraSites(first: 5) {
    edges {
      node {
        id
        assessment { recommendation }
      }
    }
  }
}`;

test('a coordinator of Järva sees by which clause each data product is theirs, and takes it away as a file', async () => {
  const page = await browser.openAs('samordnare-jarva', '/atkomst', { purpose: 'lagesbild' });
  const table = page.getByRole('table', { name: 'Enligt överenskommelser: Lägesbild' });
  const offences = table.getByRole('row').filter({ hasText: 'anmalda-brott' }).first();
  await offences.getByText('Polismyndigheten').waitFor();
  expect(await offences.getByRole('link').getAttribute('href')).toBe(paper('agreement:local:jarva:jarva', 2));
  await offences.getByRole('button', { name: 'Anmälda brott' }).click();
  const sentence = page.getByRole('dialog', { name: 'Anmälda brott' });
  await sentence
    .getByText(
      /^police\.reported-offences från org:polismyndigheten för .* \(enligt agreement:local:jarva:jarva\/2#anmalda-brott/,
    )
    .waitFor();
  await sentence.getByRole('button', { name: 'Stäng' }).click();
  await region(page, 'Egna uppgifter').getByText('Platssamverkan').waitFor();
  await region(page, 'Öppna uppgifter').getByText('Anmälda brott i kommunen (Brå)').waitFor();
  await region(page, 'När rättigheterna tar slut').getByText('31 dec. 2039').first().waitFor();
  // Nothing of another partner's agreements.
  expect(await page.getByText(/farsta|nattvandrarna-farsta/i).count()).toBe(0);

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hämta som CSV' }).click(),
  ]);
  const csv = await readFile(await file.path(), 'utf8');
  expect(csv.split('\r\n')[0]).toContain('Dataprodukt;id;Uppgiftslämnare');
  expect(csv).toContain('police.reported-offences');
  expect(csv).toContain('agreement:local:jarva:jarva/2#anmalda-brott');
  await screenshot(page, 'access');
});

test('another purpose, a product and an area narrow what is shown, and the address keeps them', async () => {
  const page = await browser.openAs('samordnare-jarva', '/atkomst', { purpose: 'lagesbild' });
  await page
    .getByRole('button', { name: /Lägesbild Ändamål|Ändamål Lägesbild/ })
    .last()
    .click();
  await page.getByRole('option', { name: 'Platssamverkan' }).click();
  const table = page.getByRole('table', { name: 'Enligt överenskommelser: Platssamverkan' });
  await table.getByText('Kameraplatser').first().waitFor();
  await page.getByText(/Visas för ett annat ändamål än det du har valt \(Lägesbild\)/).waitFor();
  await page.getByLabel('Dataprodukt eller uppgiftslämnare').fill('kameraplatser');
  await expect.poll(() => table.getByRole('row').count()).toBe(2);
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
    andamal: 'platssamverkan',
    produkt: 'kameraplatser',
  });
  await page.reload();
  await table.waitFor();
  await expect.poll(() => table.getByRole('row').count()).toBe(2);
  await page.getByLabel('Dataprodukt eller uppgiftslämnare').fill('finns inte');
  await page.getByText('Ingen överenskommelse ger något här').first().waitFor();
});

test('what is shown for a purpose was answered for it, and asked for once', async () => {
  const page = await browser.openAs('samordnare-jarva', '/atkomst', { purpose: 'lagesbild' });
  const table = (purpose: string) =>
    page.getByRole('table', { name: `Enligt överenskommelser: ${purpose}`, exact: true });
  const choose = async (from: string, to: string) => {
    await page
      .getByRole('button', { name: new RegExp(`^(${from} Ändamål|Ändamål ${from})$`) })
      .last()
      .click();
    await page.getByRole('option', { name: to, exact: true }).click();
  };
  await table('Lägesbild').getByText('Anmälda brott').first().waitFor();
  const asked: string[] = [];
  const held = new Map<string, () => void>();
  await page.route('**/graphql', async (route) => {
    const { 'hub-purpose': purpose = '' } = route.request().headers();
    if (!/query Access\b/.test(route.request().postData() ?? '')) return route.continue();
    asked.push(purpose);
    await new Promise<void>((resolve) => held.set(purpose, resolve));
    if (purpose !== 'uppfoljning') return route.continue();
    const errors = [{ message: '', extensions: { code: 'PURPOSE_NOT_PERMITTED' } }];
    return route.fulfill({ json: { data: null, errors } });
  });
  await choose('Lägesbild', 'Platssamverkan');
  await expect.poll(() => held.has('platssamverkan')).toBe(true);
  // Nothing of the first stands under the second's name, however long the answer takes.
  expect(await page.getByRole('table').count()).toBe(0);
  held.get('platssamverkan')?.();
  await table('Platssamverkan').getByText('Kameraplatser').first().waitFor();
  expect(asked).toEqual(['platssamverkan']);
  // Nor where it fails.
  await choose('Platssamverkan', 'Uppföljning');
  await expect.poll(() => held.has('uppfoljning')).toBe(true);
  held.get('uppfoljning')?.();
  await page.getByText('PURPOSE_NOT_PERMITTED').or(page.getByRole('alert')).first().waitFor();
  expect(await page.getByRole('table').count()).toBe(0);
  // What was kept of the first is its own, and no other's.
  await choose('Uppföljning', 'Lägesbild');
  await table('Lägesbild').getByText('Anmälda brott').first().waitFor();
  expect(await table('Lägesbild').getByText('Kameraplatser').count()).toBe(0);
  held.get('lagesbild')?.();
});

test('an explanation names the clause that gives a field, and the agreement that could give what is missing', async () => {
  const page = await browser.openAs('samordnare-jarva', explained(cameras, { for: 'platssamverkan' }), {
    purpose: 'lagesbild',
  });
  await page.getByText('En dataprodukt fattas helt eller delvis').waitFor();
  await page.getByText('För Järva stadsdelsnämnd, ändamål Platssamverkan.').waitFor();
  const given = region(page, 'Kameraplatser');
  await given.getByText('Omfattas', { exact: true }).waitFor();
  const clause = given.getByRole('link', { name: /, version 1, klausul kameraplatser-jarva$/ });
  expect(await clause.getAttribute('href')).toBe(paper('agreement:stadens-namnder', 1));
  const missing = region(page, 'Polisens bedömningar av kameraplatser');
  await missing.getByText('Saknas', { exact: true }).waitFor();
  await missing.getByText('Ingen klausul nämner er för den här dataprodukten.').waitFor();
  await missing.getByRole('link', { name: /^Lokal samverkansöverenskommelse mellan Järva/ }).waitFor();
  await missing.getByRole('button', { name: 'Text att skicka' }).click();
  const letter = missing.getByRole('region', { name: 'Text att skicka' });
  const text = await letter.innerText();
  expect(text).toContain('Ärende: begäran om Polisens bedömningar av kameraplatser');
  expect(text).toMatch(/^Till: .*Polismyndigheten/);
  expect(text).toContain('Samordnaren, Järva stadsdelsnämnd');

  const lines = region(page, 'Frågans rader').getByRole('listitem');
  const marks = await lines.evaluateAll((all) => all.map((line) => line.getAttribute('data-mark')));
  expect(marks).toEqual([
    null,
    'plain',
    'clause',
    'plain',
    'clause',
    'clause',
    'denied',
    null,
    null,
    null,
    null,
  ]);
  const field = page.getByRole('row').filter({ hasText: 'CameraSite.assessment' });
  await field.getByText('nekas').waitFor();
  await field.getByText('Saknar Polisens bedömningar av kameraplatser.').waitFor();
  // Under the chosen purpose the camera sites are missing too, and the clause's own purposes are offered.
  await page.goto(explained(cameras));
  await given.getByText(/^Klausulen gäller andra ändamål\. Den gäller för/).waitFor();
  await given.getByRole('button', { name: 'Förklara för Platssamverkan' }).click();
  await given.getByText('Omfattas', { exact: true }).waitFor();
  await screenshot(page, 'access-explain');
});

test('what an argument asks for beyond the clauses is told by area, with the clauses to widen', async () => {
  const document =
    'query ($areas: [ID!]!) { indicators(ids: ["police.reported-offences.theft"]) { id observations(areas: $areas, from: "2025-01", to: "2025-12", interval: QUARTER) { unit } } }';
  const page = await browser.openAs('samordnare-jarva', '/atkomst?vy=forklara', { purpose: 'lagesbild' });
  await page.getByLabel('GraphQL-fråga').fill(document);
  await page.getByLabel('Variabler, som JSON').fill('{"areas": [');
  await page.getByRole('button', { name: 'Förklara', exact: true }).click();
  await page.getByText('Variablerna är inte ett JSON-objekt.').waitFor();
  await page.getByLabel('Variabler, som JSON').fill('{"areas": ["sthlm:sdo:jarva", "sthlm:sdo:farsta"]}');
  await page.getByRole('button', { name: 'Förklara', exact: true }).click();
  const offences = region(page, 'Anmälda brott');
  await offences.getByText('Omfattas delvis').waitFor();
  await offences.getByText('sthlm:sdo:farsta: området omfattas inte.').waitFor();
  await offences.getByRole('heading', { name: 'Klausuler att utvidga' }).waitFor();
  expect(new URL(page.url()).searchParams.get('document')).toBe(document);
});

test('a shared query is taken as an example, and a provider asks for another partner', async () => {
  const page = await browser.openAs('samordnare-jarva', '/atkomst?vy=forklara&fraga=tyck-till-i-omrade', {
    purpose: 'lagesbild',
  });
  await page.getByRole('button', { name: 'Använd den här frågan' }).click();
  expect(await page.getByLabel('GraphQL-fråga').inputValue()).toMatch(/^query /);
  await page.getByRole('button', { name: 'Fler val: dag, part, operation' }).click();
  await page.getByLabel('För en annan part').fill('lpo-jarva');
  await page.getByRole('button', { name: 'Förklara', exact: true }).click();
  await page.getByText(/För Lokalpolisområde Järva, ändamål Lägesbild/).waitFor();
  // The district is told nothing of what others provide to the police area.
  await page.getByText('Andras uppgifter').first().waitFor();
  expect(await page.getByText(/version \d+, klausul /).count()).toBe(0);
});

test.each([
  ['is no GraphQL', 'hej hej', /Rad 1, tecken 1: Texten är inte GraphQL/],
  [
    'asks for what is not there',
    '{\n  viewer { partner }\n  finnsInte\n}',
    /Rad 3, tecken 3: Frågan stämmer inte/,
  ],
  [
    'has markup in a name',
    '{ area(id: "<script>document.title=1</script>") { id <script> } }',
    /Texten är inte GraphQL/,
  ],
])('a document that %s is refused in words, at its line', async (_, document, told) => {
  const page = await browser.openAs('samordnare-jarva', explained(document), { purpose: 'lagesbild' });
  const refused = page.getByRole('alert').filter({ hasText: 'kan inte besvaras som den är skriven' });
  await refused.getByText(told).waitFor();
  expect(await page.title()).toBe('Min åtkomst – Trygghetsnavet');
});

test('markup in a string is shown as the text that it is, and a document without end is refused before it is sent', async () => {
  const page = await browser.openAs(
    'samordnare-jarva',
    explained('{ area(id: "<img src=x onerror=document.title=1>") { id } }'),
    { purpose: 'lagesbild' },
  );
  await region(page, 'Frågans rader').getByText('<img src=x onerror=document.title=1>').waitFor();
  expect(await page.locator('main img').count()).toBe(0);
  await page.getByLabel('GraphQL-fråga').fill(`{ ${'viewer { partner } '.repeat(6_000)} }`);
  await page.getByRole('button', { name: 'Förklara', exact: true }).click();
  await page.getByText(/Frågan är för lång: 114\s?004 tecken, högst 100\s?000 ryms/).waitFor();
  // A long one that fits is not in the address, and a reload keeps it.
  await page.getByLabel('GraphQL-fråga').fill(`{ ${'viewer { partner } '.repeat(100)} }`);
  await page.getByRole('button', { name: 'Förklara', exact: true }).click();
  await page.getByText('Allt som frågan gäller besvaras').waitFor();
  expect(new URL(page.url()).searchParams.has('document')).toBe(false);
  await page.reload();
  await page.getByText('Allt som frågan gäller besvaras').waitFor();
  expect((await page.getByLabel('GraphQL-fråga').inputValue()).length).toBe(1_904);
});

test('whoever provides nothing is told why they cannot ask for another', async () => {
  const page = await browser.openAs('analytiker-frammande-bolag', '/atkomst?vy=forklara', {
    purpose: 'lagesbild',
  });
  await page.getByRole('button', { name: 'Fler val: dag, part, operation' }).click();
  await page.getByText('Bara den som lämnar uppgifter kan fråga för en annan part.').waitFor();
  expect(await page.getByLabel('För en annan part').isDisabled()).toBe(true);
  await page.goto(explained('{ viewer { partner } }', { part: 'lpo-jarva' }));
  await page.getByText('PARTNER_NOT_EXPLAINED').waitFor();
});

test.each([
  ['sv', 'light'],
  ['en', 'dark'],
] as const)('neither view has anything against it in %s, %s', async (language, theme) => {
  const page = await browser.openAs('samordnare-jarva', '/atkomst', {
    purpose: 'lagesbild',
    language,
    theme,
  });
  await page.getByRole('table').waitFor();
  expect(await axe(page)).toEqual([]);
  await page.goto(explained(cameras));
  await region(page, language === 'sv' ? 'Frågans rader' : 'Lines of the operation').waitFor();
  expect(await axe(page)).toEqual([]);
});
