import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe, type ConsoleBrowser, openBrowser, screenshot } from './browser.ts';

let browser: ConsoleBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser[Symbol.asyncDispose]());

const local = '/overenskommelser/agreement:local:jarva:jarva';
const overarching = '/overenskommelser/agreement:stad-polis';

/** Opens a page as a coordinator who would read for a situational picture; other roles may state no purpose. */
const openAs = (account: string, path: string): Promise<Page> =>
  browser.openAs(account, path, account.startsWith('samordnare') ? { purpose: 'lagesbild' } : {});

test('samordnare-jarva finds the local agreement under the overarching one, and reads what each clause gives', async () => {
  const page = await openAs('samordnare-jarva', '/overenskommelser');
  const above = page.getByRole('listitem').filter({ hasText: 'Övergripande samverkansöverenskommelse' });
  await above.getByRole('link', { name: /lokalpolisområde Järva/ }).waitFor();
  await page.getByRole('searchbox', { name: 'Sök' }).fill('lokal samverkansöverenskommelse JÄRVA');
  // How many there are in all depends on what has been drafted on this hub.
  await page.getByText(/^1 av \d+ överenskommelser/).waitFor();
  await page.getByRole('link', { name: /lokalpolisområde Järva/ }).click();
  await page.getByRole('heading', { level: 1, name: /lokalpolisområde Järva/ }).waitFor();
  const matrix = page.getByRole('table', { name: '5 klausuler' });
  const row = matrix.getByRole('row', { name: /anmalda-brott 2 lagrum/ });
  const told = (await row.innerText()).replaceAll('\u00ad', '');
  for (const word of [
    'Polismyndigheten',
    'Järva stadsdelsnämnd',
    'stadsdel, kvartal',
    'röjandekontrollerade',
  ])
    expect(told).toContain(word);
  expect(await row.getByText('ja', { exact: true }).count()).toBe(7);
  await row.getByRole('button', { name: /stöd och villkor för anmalda-brott/ }).click();
  await matrix
    .getByText('Offentlighets- och sekretesslag (2009:400), 6 kap. 5 §', { exact: false })
    .waitFor();
  // Where one goes from here: the product, the agreement above, and what is done under this one.
  for (const [name, address] of [
    ['Anmälda brott', '/dataprodukter/police.reported-offences'],
    ['Övergripande samverkansöverenskommelse', '/overenskommelser/agreement:stad-polis'],
    ['Samverkansprocess Järva', '/arbetet/process%3Ajarva'],
  ] as const)
    expect(await page.getByRole('link', { name }).first().getAttribute('href')).toBe(address);
});

test('the paper of a version can be read, and is all that is printed', async () => {
  const page = await openAs('samordnare-jarva', `${local}/2?del=text`);
  const paper = page.getByRole('article');
  await paper.getByRole('heading', { name: '1. Anmälda brott, per stadsdel och kvartal' }).waitFor();
  await paper.getByText('Underteckn', { exact: false }).first().waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await paper.isVisible()).toBe(true);
  for (const gone of [
    page.getByRole('tab').first(),
    page.getByRole('button', { name: 'Skriv ut' }),
    page.getByRole('navigation').first(),
    page.getByText('I korthet'),
  ])
    expect(await gone.isVisible()).toBe(false);
});

test('two versions are told apart clause by clause, by sign and word', async () => {
  const page = await openAs('samordnare-jarva', `${overarching}/3?del=jamfor&med=2`);
  await page.getByText(/Klausuler: \d+ tillkommer/).waitFor();
  const added = page.getByRole('listitem').filter({ hasText: '+ Tillkommer' });
  expect(await added.filter({ hasText: 'police.camera-assessments' }).count()).toBe(0);
  expect(await added.count()).toBeGreaterThan(5);
  await page.goto(`${local}/2?del=jamfor`);
  await page.getByText('Klausuler: 0 tillkommer, 5 ändras, 0 tas bort.').waitFor();
  const clause = page.getByRole('listitem').filter({ hasText: 'anmalda-brott-manad' }).first();
  expect(await clause.innerText()).toMatch(/± Ändras[\s\S]*Ändamål[\s\S]*\+ Tillkommer Platssamverkan/);
  const fields = await page.getByRole('region', { name: 'Text och parter' }).innerText();
  expect(fields).toMatch(/Gäller från\s+från 2023-07-01 till 2024-01-25/);
  expect(fields).toMatch(/± Ändras från Järva stadsdelsnämnd \(2023-07-01/);
});

test.each([
  {
    why: 'suspended',
    account: 'ansvarig-polisregion',
    agreement: 'agreement:handelserapporter-brandforsvar',
    says: ['Vilande sedan 2 mars 2026', 'Den ger ingenting medan den är vilande'],
  },
  {
    why: 'expired',
    account: 'samordnare-jarva',
    agreement: 'agreement:skjutningar-jarva',
    says: ['Överenskommelsen löpte ut 28 feb. 2025', 'Den ger ingenting efter sin sista dag'],
  },
  {
    why: 'unsigned',
    account: 'samordnare-farsta',
    agreement: 'agreement:skjutningar-farsta',
    says: ['Alla parter har inte undertecknat', 'Ännu saknas: Lokalpolisområde Farsta.'],
  },
  {
    why: 'without law',
    account: 'samordnare-kollektivtrafik',
    agreement: 'agreement:ordningsvakter-kollektivtrafik',
    says: ['Överenskommelsens enda klausul ger ingenting', 'Lagrummet upphörde 2025-12-31: Lag (1980:578)'],
  },
])('an agreement that is $why says what is wrong with it', async ({ account, agreement, says }) => {
  const page = await openAs(account, `/overenskommelser/${agreement}`);
  for (const text of says) await page.getByText(text).first().waitFor();
});

test('an agreement in force says nothing of faults', async () => {
  const page = await openAs('samordnare-jarva', local);
  await page.getByRole('table', { name: '5 klausuler' }).waitFor();
  expect(await page.getByText(/ger ingenting/i).count()).toBe(0);
});

test('who is no party reads what is public, and is told why the rest is not shown', async () => {
  const page = await openAs('samordnare-farsta', '/overenskommelser');
  await page.getByRole('link', { name: /lokalpolisområde Farsta/ }).waitFor();
  expect(await page.getByText('Järva stadsdelsnämnd och lokalpolisområde').count()).toBe(0);
  await page.goto(local);
  await page.getByRole('heading', { level: 1, name: /finns inte, eller så får ni inte läsa den/ }).waitFor();
  await page.getByText('En överenskommelse läses av sina parter.').waitFor();
  await page.goto(`${overarching}?del=konsekvens`);
  await page.getByText('Er organisation är inte part').waitFor();
  await page.getByText('Bara parterna ser vad en version skulle ändra').waitFor();
  await page.getByRole('tab', { name: 'Klausuler' }).click();
  await page.getByRole('table', { name: '40 klausuler' }).waitFor();
  await page.goto(`${overarching}/9`);
  await page.getByText('Version 9 finns inte, eller så får ni inte läsa den').waitFor();
});

test('a party sees who would gain what, before signing', async () => {
  const page = await openAs(
    'samordnare-farsta',
    '/overenskommelser/agreement:skjutningar-farsta?del=konsekvens',
  );
  const gain = page.getByRole('listitem').filter({ hasText: '+ Får:' }).first();
  expect((await gain.innerText()).replaceAll('\u00ad', '')).toContain('Farsta (stadsdelsområde)');
});

test('the canonical JSON that is downloaded has the digest that is shown', async () => {
  const page = await openAs('samordnare-jarva', `${local}/2?del=filer`);
  await page.getByText('Kontrollräknad här i webbläsaren: stämmer med innehållet.').waitFor();
  const shown = await page.locator('[data-digest]').innerText();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hämta: Kanonisk JSON' }).click(),
  ]);
  const bytes = await readFile(await download.path());
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(shown);
  expect(JSON.parse(bytes.toString())).toMatchObject({ agreement: 'agreement:local:jarva:jarva', number: 2 });
  const [odrl] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hämta: ODRL' }).click(),
  ]);
  expect(await readFile(await odrl.path(), 'utf8')).toContain(shown);
});

test('bytes that were changed on their way are told of, since nobody should sign them', async () => {
  const page = await openAs('samordnare-jarva', local);
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('VersionFiles')) return route.continue();
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replace('anmalda-brott', 'anmalda-brott2'),
    });
  });
  await page.getByRole('tab', { name: 'Filer' }).click();
  await page.getByText('stämmer INTE med innehållet').waitFor();
});

test('the report of completeness names what is missing, and what cannot be judged', async () => {
  const page = await openAs('samordnare-central', '/overenskommelser?vy=fullstandighet');
  const check = page
    .getByRole('listitem')
    .filter({ hasText: 'Varje klausul vilar på rättsligt stöd som är i kraft.' });
  await check.getByText('Brister').waitFor();
  const [missing] = [check.getByRole('link', { name: /Samordning av ordningsvakter/ })];
  expect(await missing.getAttribute('href')).toBe(
    '/overenskommelser/agreement:ordningsvakter-kollektivtrafik',
  );
  await page.getByText('Er organisation får inte läsa det som krävs för att bedöma kravet.').waitFor();
});

test('what expires and who took over from whom are told with their days', async () => {
  const page = await openAs('samordnare-jarva', '/overenskommelser?vy=upphor');
  await page.getByText('tjugo år').click();
  await page
    .getByRole('row', { name: /31 dec\. 2039.*Versionens sista dag/ })
    .first()
    .waitFor();
  expect(new URL(page.url()).searchParams.get('inom')).toBe('7300');
  await page.goto('/overenskommelser?vy=overtaganden');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('rowheader').or(page.getByText('Inga övertaganden är registrerade')).first().waitFor();
});

test('the keyboard reaches the matrix, scrolls it, and opens a clause', async () => {
  const page = await openAs('samordnare-jarva', local);
  await page.getByRole('tab', { name: 'Klausuler' }).focus();
  const matrix = page.getByRole('region', { name: '5 klausuler' });
  await matrix.waitFor();
  const isFocused = () => matrix.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 4 && !(await isFocused()); presses += 1) await page.keyboard.press('Tab');
  expect(await isFocused()).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await matrix.getByText('Svarar för behandlingen').waitFor();
});

const looks = [
  { language: 'sv', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const;
const views = [
  `${local}?del=text`,
  `${local}?del=underskrifter`,
  `${local}?del=jamfor`,
  `${local}?del=konsekvens`,
  `${local}?del=filer`,
  '/overenskommelser/agreement:stadens-namnder',
  '/overenskommelser?som=lista',
  '/overenskommelser?vy=upphor&inom=7300',
  '/overenskommelser?vy=fullstandighet',
  '/overenskommelser?vy=overtaganden',
];

test.each(looks)(
  'nobody is shut out of any view of agreements: $language, $theme',
  { timeout: 120_000 },
  async (look) => {
    const page = await browser.openAs('samordnare-jarva', '/overenskommelser', {
      purpose: 'lagesbild',
      ...look,
    });
    const found: string[] = [];
    for (const path of views) {
      await page.goto(path);
      await page.locator('main h1').first().waitFor();
      await page.waitForFunction(
        () => document.querySelector('main .loading, main .skeleton, main [aria-busy=true]') === null,
      );
      found.push(...(await axe(page)).map((violation) => `${path}: ${violation}`));
      await screenshot(page, `agreements-${look.language}-${look.theme}-${path.replaceAll(/\W+/g, '-')}`);
    }
    expect(found).toEqual([]);
  },
);
