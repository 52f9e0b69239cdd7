import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe, type ConsoleBrowser, openBrowser, screenshot } from './browser.ts';

let browser: ConsoleBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser[Symbol.asyncDispose]());

const purpose = 'uppfoljning';

test('the catalogue is narrowed by words and by what one lacks, and its address shows the same to others', async () => {
  const page = await browser.openAs('samordnare-jarva', '/dataprodukter?atkomst=saknar', { purpose });
  const rows = page.getByRole('row');
  await page.getByRole('rowheader', { name: /^Bekräftade skjutningar/ }).waitFor();
  expect(
    await page.getByRole('rowheader', { name: /^Anmälda brott Händelser|^Anmälda brott$/ }).count(),
  ).toBe(0);
  const lacking = await rows.count();
  await page.getByRole('radio', { name: 'Alla' }).click({ force: true });
  await expect.poll(() => rows.count()).toBeGreaterThan(lacking);
  await page.getByRole('searchbox', { name: 'Sök dataprodukt' }).fill('skjutningar');
  await expect.poll(() => rows.count()).toBe(2);
  expect(new URL(page.url()).search).toBe('?sok=skjutningar');
});

test('of a product that one lacks the page says why, which agreements could give it, whom to ask and with what words', async () => {
  const page = await browser.openAs('samordnare-jarva', '/dataprodukter/police.shootings', { purpose });
  const access = page.getByRole('region', { name: 'Din åtkomst' });
  await access.getByText('police.shootings saknas: versionen har löpt ut.').waitFor();
  await access.getByText('agreement:skjutningar-jarva/1#skjutningar', { exact: true }).waitFor();
  const local = access.getByRole('link', { name: /^Lokal samverkansöverenskommelse mellan Järva/ });
  expect(await local.getAttribute('href')).toBe('/overenskommelser/agreement%3Alocal%3Ajarva%3Ajarva');
  await access.getByText('samverkan@polis.example', { exact: false }).waitFor();
  const words = await access.locator('pre').textContent();
  expect(words).toContain(
    'Järva stadsdelsnämnd behöver uppgifterna ”Bekräftade skjutningar” (police.shootings)',
  );
  expect(words).toContain('Tidsbegränsad samverkan om skjutningar i Järva');
  expect(await page.getByText('Du har uppgifterna för det valda ändamålet.').count()).toBe(0);
});

test('a product that another purpose gives says which purpose', async () => {
  const page = await browser.openAs('samordnare-jarva', '/dataprodukter/city.camera-sites', { purpose });
  await page.getByText(/En överenskommelse ger uppgifterna för andra ändamål: .*Platssamverkan/).waitFor();
});

test('of a product that one has the page names the clause, its agreement and how far it reaches', async () => {
  const page = await browser.openAs('analytiker-lpo-jarva', '/dataprodukter/city.tyck-till', {
    purpose: 'lagesbild',
  });
  const access = page.getByRole('region', { name: 'Din åtkomst' });
  await access.getByText('Du har uppgifterna för det valda ändamålet.').waitFor();
  await expect
    .poll(() => access.locator('code').allTextContents())
    .toEqual(expect.arrayContaining([expect.stringMatching(/^agreement:[^/]+\/\d+#/)]));
  expect(await access.getByRole('link').first().getAttribute('href')).toMatch(
    /^\/overenskommelser\/agreement%3A/,
  );
  expect(await access.getByText('Färdig text att skicka').count()).toBe(0);
  const indicator = page.getByRole('button', { name: /^Nedskräpning|skräp/i }).first();
  await indicator.click();
  await page.getByText('Jämförbarhetsklass').first().waitFor();
  await page
    .getByText(/publicerad \d+ \w+\.? \d{4}/)
    .first()
    .waitFor();
});

test.each([
  ['sv', 'dark', 1280],
  ['en', 'light', 360],
] as const)('the catalogue is well for everybody, %s, %s, %i pixels', async (language, theme, width) => {
  const page = await browser.openAs('samordnare-jarva', '/dataprodukter', {
    purpose,
    language,
    theme,
    viewport: { width, height: 900 },
  });
  await page.emulateMedia({ colorScheme: theme });
  const places = [
    ['/dataprodukter', '.data-table'],
    ['/dataprodukter/police.shootings', '.products-ask'],
    ['/dataprodukter/police.reported-offences', '.products-grant'],
    ['/dataprodukter/begrepp', '.data-table'],
  ] as const;
  for (const [path, ready] of places) {
    await page.evaluate((to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, path);
    await page.locator(ready).first().waitFor();
    await screenshot(page, `products${path.replaceAll(/[/.]/g, '-')}-${language}-${theme}-${width}`);
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});
