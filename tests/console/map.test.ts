import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axe, type ConsoleBrowser, openBrowser, screenshot } from './browser.ts';

let browser: ConsoleBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser[Symbol.asyncDispose]());

/** Longer than a poll waits otherwise: machines that run tests are slow. */
const eventually = <T>(what: () => T | Promise<T>) => expect.poll(what, { timeout: 8_000 });

const lagesbild = { purpose: 'lagesbild' };

const area = (page: Page, name: string): Locator =>
  page.getByRole('listbox', { name: /^Områden:/ }).getByRole('option', { name: new RegExp(`^${name}:`) });
const told = async (page: Page, name: string): Promise<string> =>
  (await area(page, name).getAttribute('aria-label')) ?? '';
const slider = (page: Page): Locator => page.getByRole('slider', { name: 'Period' });
const fillOf = (page: Page, name: string): Promise<string> =>
  area(page, name).evaluate((element) => element.style.fill);

/** Waits until the map has its figures. */
async function drawn(page: Page): Promise<void> {
  await page.locator('.page-map-figure[aria-busy=false]').waitFor();
  await page.locator('.figure-area').first().waitFor();
}

/** Chooses from a list that opens, and waits until it has closed and given the focus back. */
async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name: new RegExp(`${label}$`) });
  await button.click();
  await page.getByRole('listbox', { name: label }).getByRole('option', { name: option }).first().click();
  await eventually(() => button.evaluate((one) => one === document.activeElement)).toBe(true);
}

async function save(page: Page, within: string, button: string): Promise<{ name: string; text: string }> {
  const taken: Promise<Download> = page.waitForEvent('download');
  await page.locator(within).getByRole('button', { name: button }).first().click();
  const file = await taken;
  const text = await readFile(await file.path(), 'utf8');
  return { name: file.suggestedFilename(), text };
}

const card = '.page-map-figure';
const series = '.page-map-series';

test('an analyst of Järva begins where figures are hers and few are protected, and others say that they are not covered', async () => {
  const page = await browser.openAs('analytiker-jarva', '/karta', lagesbild);
  await drawn(page);
  await eventually(() => told(page, 'Akalla')).toMatch(/^Akalla: \d+ p, kv\. 2 2026$/);
  expect(await fillOf(page, 'Akalla')).toMatch(/figure-class-\d/);
  expect(await told(page, 'Farsta')).toBe('Farsta: omfattas inte av era överenskommelser');
  expect(await fillOf(page, 'Farsta')).toMatch(/-outside/);
  const colours = await page
    .locator('.figure-area')
    .evaluateAll((all) =>
      all.map((one) => (one instanceof SVGElement && /outside/.test(one.style.fill) ? 'outside' : 'shown')),
    );
  expect(colours.filter((one) => one === 'shown')).toHaveLength(11);
  expect(colours).toHaveLength(117);
  await eventually(() => page.getByText('Syntetiska uppgifter').count()).toBeGreaterThan(0);
  await eventually(() => page.getByText(/Schematisk karta/).count()).toBe(1);
  await screenshot(page, 'map-jarva');
});

test('an analyst of the local police area chooses, plays, compares two areas, and the address shows a colleague the same', async () => {
  const page = await browser.openAs('analytiker-lpo-jarva', '/karta', lagesbild);
  await drawn(page);
  await choose(page, 'Indikator', 'Tillgreppsbrott, anmälda');
  await drawn(page);
  await slider(page).focus();
  await page.keyboard.press('Home');
  await eventually(() => told(page, 'Husby')).toMatch(/kv\. 1 2015$/);
  await page.getByRole('button', { name: 'Spela upp' }).click();
  await eventually(() => told(page, 'Husby')).toMatch(/kv\. 3 2015$/);
  await page.getByRole('button', { name: 'Pausa' }).click();
  const { at, husby } = { at: await slider(page).inputValue(), husby: await told(page, 'Husby') };
  await page.getByRole('button', { name: 'Ta bort alla' }).click();
  await area(page, 'Husby').click();
  await area(page, 'Tensta').focus();
  await page.keyboard.press('Enter');
  await choose(page, 'Jämför med perioden', 'kv. 4 2025');
  const compared = page.getByRole('figure', { name: /^kv\. 4 2025 och/ });
  await compared.waitFor();
  const lines = page.getByRole('figure', { name: 'Tillgreppsbrott, anmälda i valda områden' });
  expect(await lines.locator('.figure-legend li').allTextContents()).toEqual(['Husby', 'Tensta']);
  const table = page.getByRole('region', { name: /^Läget kv/ });
  await eventually(() => table.getByRole('rowheader').allTextContents()).toEqual(['Husby', 'Tensta']);
  const address = new URL(page.url());
  expect([...address.searchParams.keys()].toSorted()).toEqual([
    'indikator',
    'mot',
    'omrade',
    'omrade',
    'tid',
  ]);

  await page.reload();
  await drawn(page);
  expect(page.url()).toBe(address.href);
  expect(await slider(page).inputValue()).toBe(at);
  expect(await told(page, 'Husby')).toBe(husby);
  expect(await area(page, 'Tensta').getAttribute('aria-selected')).toBe('true');
  await compared.waitFor();
});

test('what of the map is seen stands in the address, and a colleague sees the same', async () => {
  const page = await browser.openAs('analytiker-jarva', '/karta', lagesbild);
  await drawn(page);
  await eventually(() => told(page, 'Akalla')).toMatch(/\d/);
  const moved = page.locator('.figure-map-svg > g').last();
  /** How much nearer than the whole, and what stands at the left and the top, in the units of the map's plane. */
  const place = async () => {
    const transform = (await moved.getAttribute('transform')) ?? '';
    const [k = 0, , , , x = 0, y = 0] = transform.match(/-?[\d.]+/g)?.map(Number) ?? [];
    return [k, x / k, y / k] as const;
  };
  // Järva is seen first, without a word of it in the address.
  expect(new URL(page.url()).searchParams.has('utsnitt')).toBe(false);
  await page.getByRole('button', { name: 'Zooma in' }).click();
  await page.locator('.figure-map-view').press('ArrowRight');
  await page.waitForURL(/utsnitt=/);
  const before = await place();
  await page.reload();
  await drawn(page);
  await eventually(() => told(page, 'Akalla')).toMatch(/\d/);
  const after = await place();
  expect(after[0] / before[0]).toBeCloseTo(1, 2);
  // A unit is some fifteen metres.
  expect(Math.hypot(after[1] - before[1], after[2] - before[2])).toBeLessThan(2);
  // What is seen first needs no word.
  await page.getByRole('button', { name: 'Mina områden' }).click();
  await page.waitForURL((url) => !url.searchParams.has('utsnitt'));
  // What is no part of the world is not followed.
  await page.goto('/karta?utsnitt=19,59,18,60');
  await drawn(page);
  await eventually(() => told(page, 'Akalla')).toMatch(/\d/);
});

test('no figure stands under the heading of another while that one is under way', async () => {
  const page = await browser.openAs('samordnare-jarva', '/karta', lagesbild);
  await drawn(page);
  await eventually(() => told(page, 'Akalla')).toMatch(/\d/);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/graphql', async (route) => {
    if (/MapFigures|MapChosen/.test(route.request().postData() ?? '')) await held;
    await route.continue();
  });
  await choose(page, 'Indikator', 'Klotter, enligt Tyck till');
  await page.getByText(/^Klotter, enligt Tyck till, stadsdelar/).waitFor();
  expect(await told(page, 'Akalla')).toBe('Akalla: Hämtar siffror');
  expect(await page.getByRole('region', { name: /^Läget kv/ }).count()).toBe(0);
  expect(await page.locator(`${series} table`).count()).toBe(0);
  release();
  await eventually(() => told(page, 'Akalla')).toMatch(/\d/);
});

test('what was never collected says so, and leads to what was', async () => {
  const page = await browser.openAs(
    'samordnare-jarva',
    '/karta?indikator=city.safety-survey.worried&fordelning=SEX&niva=DISTRICT_COMMITTEE_AREA',
    lagesbild,
  );
  await drawn(page);
  await page.getByText('Ingen uppgift har samlats in här').waitFor();
  await eventually(() => told(page, 'Järva')).toMatch(/^Järva: saknas/);
  expect(await fillOf(page, 'Järva')).toMatch(/-missing/);
  await page.getByRole('button', { name: 'Hela staden · År' }).click();
  await eventually(() => told(page, 'Stockholms stad')).toMatch(
    /^Stockholms stad: \d+(,\d)? procent, 20\d\d$/,
  );
});

test('a protected figure is hatched and a word, never a number, on the map, in the series, the tables and the files', async () => {
  const page = await browser.openAs('analytiker-jarva', '/', lagesbild);
  const hidden: { area: string; period: string }[] = [];
  page.on('response', async (response) => {
    if (!/MapFigures/.test(response.request().postData() ?? '')) return;
    for (const one of (await response.json()).data.indicators[0].first)
      for (const { period, status, value } of one.observations) {
        if (status !== 'SUPPRESSED') continue;
        expect(value).toBeNull();
        hidden.push({ area: one.area.id, period: period.replace('K', '-Q') });
      }
  });
  await page.goto('/karta?indikator=police.reported-offences.burglary');
  await drawn(page);
  await eventually(() => hidden.length).toBeGreaterThan(20);
  const newest = hidden.filter(({ period }) => period === '2026-Q2').map((one) => one.area);
  expect(newest.length).toBeGreaterThan(1);
  for (const id of newest) {
    const shape = page.locator(`[data-area="${id}"]`);
    expect(await shape.getAttribute('aria-label')).toMatch(/: skyddad, kv\. 2 2026$/);
    expect(await shape.evaluate((element) => element.style.fill)).toMatch(/-suppressed/);
  }
  await page.getByText(/\d\s% av siffrorna är skyddade$/).waitFor();

  await page.goto(
    `/karta?indikator=police.reported-offences.burglary&${newest.map((id) => `omrade=${id}`).join('&')}`,
  );
  await drawn(page);
  const standing = page.getByRole('region', { name: /^Läget kv/ }).getByRole('row');
  await eventually(() => standing.count()).toBe(newest.length + 1);
  for (const row of (await standing.all()).slice(1))
    expect(await row.getByRole('cell').allTextContents()).toEqual(['skyddad', 'skyddad', 'skyddad']);
  const first = page.locator('.page-map-table tbody tr').first().getByRole('cell');
  expect(await first.allTextContents()).toEqual(newest.map(() => 'skyddad'));
  expect(await page.locator(`${series} .figure-lane-suppressed`).count()).toBeGreaterThan(0);

  const ofMap = await save(page, card, 'Spara siffror (CSV)');
  const ofAll = await save(page, '.page-map-files', 'Spara siffror (CSV)');
  for (const { text, count } of [
    { text: ofMap.text, count: newest.length },
    { text: ofAll.text, count: new Set(hidden.map((one) => `${one.area} ${one.period}`)).size },
  ]) {
    const rows = text.split('\r\n').map((row) => row.split(';'));
    const withheld = rows.filter((row) => row.includes('SUPPRESSED'));
    expect(withheld).toHaveLength(count);
    for (const [, , , value, , rate] of withheld) expect([value, rate]).toEqual(['skyddad', '']);
  }
  expect(ofMap.text).not.toMatch(/farsta/);

  // A year has fewer, and is offered.
  await page.getByRole('button', { name: 'Visa per år' }).click();
  await eventually(() => told(page, 'Akalla')).toMatch(/, 2025$/);
});

test('a figure that is not covered says why and where of the same indicator there is any', async () => {
  const page = await browser.openAs('analytiker-jarva', '/karta', lagesbild);
  await drawn(page);
  await page.getByRole('button', { name: 'Hela kartan' }).click();
  await area(page, 'Farsta').focus();
  await page.keyboard.press('Enter');
  const side = page.locator('.page-map-panel');
  await side.getByText('AREA_NOT_COVERED').waitFor();
  await eventually(() => side.innerText()).toMatch(/Områden\s+Farsta/);
  await side.getByText(/Lokal samverkansöverenskommelse mellan Järva/).waitFor();

  const refused = page.locator('.page-map-refused');
  await page.goto('/karta?indikator=police.reported-offences.person&niva=BASE_AREA');
  await refused.getByText('LEVEL_NOT_COVERED').waitFor();
  await eventually(() => refused.innerText()).toMatch(/Områdesnivå\s+basområde/);
  await refused.getByRole('button', { name: 'Stadsdelar · Kvartal' }).click();
  await drawn(page);
  await eventually(() => told(page, 'Akalla')).toMatch(/\d/);

  await page.goto('/karta?indikator=police.shootings.total');
  await refused.getByText('PRODUCT_NOT_COVERED').waitFor();
  expect(await page.locator('.page-map-figure .figure-area').count()).toBe(1);
  expect(await page.getByRole('button', { name: /CSV/ }).count()).toBe(0);

  await page.getByRole('button', { name: /Ändamål/ }).click();
  await page.getByRole('button', { name: 'Fortsätt utan ändamål' }).click();
  await refused.getByText('PURPOSE_REQUIRED').waitFor();
});

test('camera sites lie over the map for the purposes that give them, and the reason stands there for others', async () => {
  const page = await browser.openAs('analytiker-jarva', '/karta?lager=kameror&lager=stationer', {
    purpose: 'platssamverkan',
  });
  await drawn(page);
  const sites = page.getByRole('group', { name: 'Kameraplatser' }).getByRole('img');
  await eventually(() => sites.count()).toBeGreaterThan(2);
  const stations = page.getByRole('group', { name: 'Tunnelbanestationer' }).getByRole('img');
  await eventually(() => stations.count()).toBe(100);
  await page.getByText('Utsatta områden', { exact: true }).click();
  const vulnerable = page.getByRole('group', { name: 'Utsatta områden' }).getByRole('img');
  await vulnerable.first().waitFor();
  await choose(page, 'Utgåva', 'Lista 2015');
  await eventually(() => page.url()).toContain('utgava=2015');
  await eventually(() => vulnerable.first().getAttribute('aria-label')).toMatch(/utsatt område|riskområde/);

  await page.evaluate(() => localStorage.setItem('hub.purpose', 'lagesbild'));
  await page.reload();
  await drawn(page);
  const layers = page.locator('.page-map-layers');
  await layers.getByText('Kameraplatser visas inte').waitFor();
  await layers.getByText('PURPOSE_NOT_COVERED').waitFor();
  await eventually(() => layers.innerText()).toMatch(/Ändamål som den gäller för\s+.*platssamverkan/);
  expect(await layers.locator('.problem-details code').allTextContents()).toEqual(['city.camera-sites']);
  expect(await layers.getByRole('link', { name: /^Se varför/ }).getAttribute('href')).toBe(
    '/atkomst?produkt=city.camera-sites',
  );
  expect(await sites.count()).toBe(0);
  await eventually(() => stations.count()).toBe(100);
});

test('the picture, the figures and the paper hold what the map shows, with its source and marks', async () => {
  const page = await browser.openAs('samordnare-jarva', '/karta', lagesbild);
  await drawn(page);
  const svg = await save(page, card, 'Spara bild (SVG)');
  expect(svg.name).toMatch(/^trygghet-pa-karta-2026-Q2\.svg$/);
  for (const part of [
    'Brott mot person, anmälda',
    'Syntetiska uppgifter',
    'Källa:',
    'CC0-1.0',
    'omfattas inte',
  ])
    expect(svg.text).toContain(part);
  expect((await save(page, series, 'Spara bild (PNG)')).text.slice(1, 4)).toBe('PNG');
  expect((await save(page, series, 'Spara siffror (CSV)')).text).toMatch(/^\uFEFFserie;område;period;värde/);
  await page.evaluate(() => {
    Reflect.set(globalThis, 'print', () => Reflect.set(globalThis, 'printed', true));
  });
  await page.getByRole('button', { name: 'Skriv ut' }).click();
  expect(await page.evaluate(() => Reflect.get(globalThis, 'printed'))).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.page-map-choose').isVisible()).toBe(false);
  expect(await page.locator(`${card} svg[data-picture]`).isVisible()).toBe(true);
});

test('an address made by somebody with ill intent, or mistyped, opens the map as usual', async () => {
  const page = await browser.openAs('samordnare-jarva', '/', lagesbild);
  const ill = encodeURIComponent('"><img src=x onerror=alert(1)>');
  await page.goto(
    `/karta?indikator=${ill}&niva=${ill}&intervall=WEEK&tid=9999-Q9&omrade=${ill}&omrade=javascript:alert(1)&lager=${ill}&utgava=-1&matt=${ill}&mot=1`,
  );
  await drawn(page);
  await eventually(() => told(page, 'Akalla')).toMatch(/^Akalla: \d+ p, kv\. 2 2026$/);
  expect(await page.locator('.notice-error, .notice-warning').count()).toBe(0);
  await page.getByText(/^Adressens indikator finns inte; kartan visar i stället /).waitFor();
});

const looks = [
  { language: 'sv', theme: 'dark', width: 360 },
  { language: 'en', theme: 'light', width: 1920 },
] as const;

test.each(looks)(
  'nobody is shut out of a map full of choices: $language, $theme, $width pixels',
  async ({ language, theme, width }) => {
    const page = await browser.openAs('samordnare-jarva', '/', {
      purpose: 'platssamverkan',
      language,
      theme,
      viewport: { width, height: 900 },
    });
    await page.goto(
      '/karta?indikator=police.reported-offences.burglary&matt=ar&lager=kameror&lager=utsatta&lager=ordningsvakter&mot=2024-Q2&omrade=sthlm:stadsdel:akalla&omrade=sthlm:stadsdel:farsta',
    );
    await drawn(page);
    await page.getByText('AREA_NOT_COVERED').waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    if (width === 360) {
      const choosers = await page.getByRole('button', { name: /^Välj vad kartan visar/ }).boundingBox();
      const map = await page.locator('.figure-map-svg').boundingBox();
      expect(choosers?.y).toBeLessThan(map?.y ?? 0);
    }
    await screenshot(page, `map-full-${width}`);
  },
);
