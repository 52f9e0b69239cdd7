import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import readSheets from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, tokenOf } from '../scenario/ask.ts';
import { personToken } from '../scenario/people.ts';
import { axe, type ConsoleBrowser, type OpenOptions, openBrowser, screenshot } from './browser.ts';
import { whileSuspended } from './what-changes.ts';

let browser: ConsoleBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser[Symbol.asyncDispose]());

const lagesbild = '/fragor/lagesbild-for-omrade/1';
const openAs = (account: string, path: string, options: OpenOptions = {}) =>
  browser.openAs(account, path, { purpose: 'lagesbild', ...options });
const run = (page: Page) => page.getByRole('button', { name: 'Kör frågan' }).click();
const chart = (page: Page, name: RegExp) => page.getByRole('figure', { name });

test('an analyst finds a query, runs it for two areas, and sees the figures of one and the reason for the other', async () => {
  const page = await openAs('analytiker-lpo-jarva', '/fragor');
  await page.getByRole('searchbox', { name: 'Sök' }).fill('nattvandringar sida');
  await page
    .getByRole('link', { name: 'Anmälda brott intill oro', exact: true })
    .waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Lägesbild för område', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Lägesbild för område' }).waitFor();
  // What the hub would put in stands there, and is said to be its proposal.
  await page.getByRole('listitem').filter({ hasText: 'Järva' }).waitFor();
  await page.getByText('Föreslås av navet: ert område.').waitFor();
  await page.getByRole('button', { name: /^Områden: 1/ }).click();
  await page.getByRole('combobox', { name: 'Sök: Områden' }).fill('farsta');
  await page
    .getByRole('group', { name: 'Lokalpolisområden' })
    .getByRole('option', { name: 'Farsta' })
    .click();
  await page.keyboard.press('Escape');
  await page.getByText('Körs för ändamålet Lägesbild.').waitFor();
  await run(page);
  await chart(page, /Samtliga brott/).waitFor();
  expect(await chart(page, /Samtliga brott/).textContent()).toContain('Järva');
  const missing = page.getByRole('table', { name: /Det som inte visas/ });
  expect(await missing.getByRole('row', { name: /Samtliga brott.*Farsta.*AREA_NOT_COVERED/ }).count()).toBe(
    1,
  );
  expect(await missing.getByRole('row', { name: /Nattvandringar.*PRODUCT_NOT_COVERED/ }).count()).toBe(1);
  // The address is the selection, and the receipt is that of the run.
  expect(new URL(page.url()).searchParams.getAll('p-areas')).toEqual(['lpo:jarva', 'lpo:farsta']);
  const receipt = await page.locator('.queries-receipt code').textContent();
  const logged = await ask(null, {
    query: `query($id: ID!) { receipt(id: $id) { id } }`,
    variables: { id: receipt },
    token: await personToken('analytiker-lpo-jarva'),
  });
  expect(logged.data.receipt.id).toBe(receipt);
});

test('a run can be seen as a table, bars, a map and JSON', async () => {
  const page = await openAs('analytiker-lpo-jarva', `${lagesbild}?p-areas=lpo:jarva&vy=tabell`);
  await run(page);
  await page.getByRole('table', { name: /Samtliga brott/ }).waitFor();
  for (const view of ['Staplar', 'Karta', 'JSON', 'Linjer']) {
    await page.getByRole('radiogroup', { name: 'Visa svaret som' }).getByText(view, { exact: true }).click();
    await (view === 'JSON' ? page.getByText('"period":').first() : chart(page, /Samtliga brott/)).waitFor();
  }
  await screenshot(page, 'fragor-svar');
});

test('a run that is cancelled shows nothing, and says so', async () => {
  const page = await openAs('analytiker-lpo-jarva', `${lagesbild}?p-areas=lpo:jarva`);
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('"sharedQuery"')) return route.continue();
    // As slow as a hub under load; what was cancelled can no longer be answered.
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    await route.continue().catch(() => {});
  });
  await run(page);
  await page.getByText(/Frågan körs/).waitFor();
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await page.getByText('Hämtningen avbröts').waitFor();
  expect(await page.getByRole('figure').count()).toBe(0);
  await page.unroute('**/graphql');
  await run(page);
  await chart(page, /Samtliga brott/).waitFor();
});

async function fileOf(
  page: Page,
  format: string,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Hämta ${format}`, exact: true }).click(),
  ]);
  const bytes = await readFile(await download.path());
  await page.getByText(`${download.suggestedFilename()} är hämtad.`).waitFor();
  return { name: download.suggestedFilename(), bytes };
}

test('every form of a file is downloaded whole, with the figures of the selection', async () => {
  const search = 'p-areas=lpo:jarva&p-from=2024-01&p-to=2024-12&p-interval=YEAR';
  const page = await openAs(
    'analytiker-lpo-jarva',
    `${lagesbild}?${search}&flik=hamta&rubriker=en&dialekt=rfc4180`,
  );
  const csv = await fileOf(page, 'CSV');
  expect(csv.name).toMatch(/^lagesbild-for-omrade_v1_.*\.csv$/);
  const rows: readonly Readonly<Record<string, string>>[] = parse(csv.bytes, { columns: true });
  const offences = rows.find((row) => row.indicator === 'police.reported-offences.total');
  expect(offences).toMatchObject({ area_id: 'lpo:jarva', period: '2024', status: 'OBSERVED' });
  const value = Number(offences?.value);
  expect(value).toBeGreaterThan(100);
  expect(rows.at(-1)?.indicator).toBe('END');

  const json = JSON.parse((await fileOf(page, 'JSON')).bytes.toString());
  expect(json.end.complete).toBe(true);
  const stat = JSON.parse((await fileOf(page, 'JSON-stat')).bytes.toString());
  expect(stat.value).toContain(value);
  const geo = JSON.parse((await fileOf(page, 'GeoJSON')).bytes.toString());
  expect(geo.type).toBe('FeatureCollection');
  expect(JSON.stringify(geo.features[0].properties)).toContain(String(value));
  const [sheet] = await readSheets((await fileOf(page, 'Excel (xlsx)')).bytes);
  expect(sheet?.data.flat()).toContain(value);
});

test('a form that a query does not give is disabled with its reason', async () => {
  const page = await openAs('analytiker-lpo-jarva', '/fragor/overenskommelsernas-lage?flik=hamta');
  const button = page.getByRole('button', { name: 'Hämta JSON-stat' });
  await button.waitFor();
  expect(await button.getAttribute('aria-disabled')).toBe('true');
  await page.locator('.queries-formats .queries-facts', { hasText: 'frågor om statistik' }).waitFor();
});

test('a file that the hub refuses is refused in words', async () => {
  const page = await openAs(
    'analytiker-lpo-jarva',
    `${lagesbild}?p-areas=lpo:jarva&p-from=1999-99&flik=hamta`,
    {
      expected: /status of 400/,
    },
  );
  await page.getByRole('button', { name: 'Hämta CSV', exact: true }).click();
  await page.getByText('Ett värde saknas eller går inte att använda').waitFor();
});

test('a value that does not fit is refused by the hub, and its field is marked', async () => {
  const page = await openAs('analytiker-lpo-jarva', `${lagesbild}?p-areas=lpo:jarva&p-from=1999-99`, {
    expected: /status of 400/,
  });
  await run(page);
  const field = page.getByRole('group', { name: /Från och med/ });
  await field.getByText('Det ska vara en månad, skriven ÅÅÅÅ-MM.').waitFor();
  expect(await field.getByRole('combobox', { name: 'År' }).getAttribute('aria-invalid')).toBe('true');
  expect(await page.getByRole('figure').count()).toBe(0);
});

test('the copied curl runs the same query for a client of the partner, and holds no token', async () => {
  const page = await openAs(
    'analytiker-lpo-jarva',
    `${lagesbild}?p-areas=lpo:jarva&p-interval=YEAR&flik=hamta`,
  );
  await page.context().grantPermissions(['clipboard-write']);
  const block = page.locator('.code-block');
  await block.getByRole('button', { name: 'Kopiera' }).click();
  await block.getByText('Kopierat').waitFor();
  const code = (await block.locator('code').textContent()) ?? '';
  expect(code).not.toMatch(/eyJ/);
  const { stdout } = await promisify(execFile)('sh', ['-c', code], {
    env: { PATH: process.env.PATH, HUB_TOKEN: await tokenOf('lpo-jarva') },
  });
  const { data } = JSON.parse(stdout);
  expect(data.indicators[0].observations[0].area.id).toBe('lpo:jarva');
  expect(data.indicators[0].observations[0].observations[0].period).toMatch(/^\d{4}$/);
});

test('who may not state the purpose of a query is told, and cannot run it', async () => {
  const page = await openAs('analytiker-lpo-jarva', '/fragor/underlag-for-kameraplats');
  const button = page.getByRole('button', { name: 'Kör frågan' });
  await button.waitFor();
  expect(await button.getAttribute('aria-disabled')).toBe('true');
  await page.locator('.queries-reason', { hasText: 'Du får inte ange ändamålet' }).waitFor();
});

test('who has next to nothing sees what is missing, and no figure', async () => {
  const page = await openAs('samordnare-nattvandrarna-farsta', `${lagesbild}?p-areas=sthlm:sdo:jarva`);
  await run(page);
  await page.getByText('4 uppgifter visas inte').waitFor();
  expect(await page.getByRole('figure').count()).toBe(0);
  await page.getByRole('button', { name: 'Vad som saknas och vem som kan ge det' }).click();
  await page.getByText('Ingen gällande överenskommelse ger dig uppgifterna').last().waitFor();
});

test('a query that there is not, or is not for one, is told of as such', async () => {
  const page = await openAs('analytiker-lpo-jarva', '/fragor/finns-inte');
  await page.getByText('Den delade frågan hittades inte').waitFor();
});

test('figures under the purpose of a query leave within two seconds of its agreement, whatever purpose is chosen', async () => {
  const path = '/fragor/fore-och-efter-atgard?p-areas=sthlm:sdo:jarva';
  const page = await openAs('analytiker-jarva', path);
  await page.getByText(/Du har annars valt Lägesbild/).waitFor();
  await run(page);
  await chart(page, /Samtliga brott/).waitFor();
  await whileSuspended(async (began) => {
    await chart(page, /Samtliga brott/).waitFor({ state: 'detached' });
    expect(performance.now() - began).toBeLessThan(2_000);
    await page.getByText('Svaret visas inte längre').waitFor();
  });
});

test('figures of a run leave when another purpose is chosen', async () => {
  const page = await openAs('analytiker-jarva', `${lagesbild}?p-areas=sthlm:sdo:jarva`);
  await run(page);
  await chart(page, /Samtliga brott/).waitFor();
  await page.getByRole('button', { name: /Ändamål/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Uppföljning' }).click();
  await page.getByText('Svaret visas inte längre').waitFor();
  expect(await page.getByRole('figure').count()).toBe(0);
});

test('a data link is made, used by a tool with HTTP Basic, and gives nothing once it is revoked', async () => {
  const page = await openAs(
    'analytiker-jarva',
    `${lagesbild}?p-areas=sthlm:sdo:jarva&p-interval=YEAR&flik=hamta`,
  );
  await page.getByRole('button', { name: 'Skapa en datalänk' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Skapa', exact: true }).click();
  await dialog.getByText('Lösenordet visas bara här och nu').waitFor();
  // It cannot be shown again: it stays when what may be seen changes.
  await whileSuspended(() => page.getByText('Det du får se har ändrats').waitFor());
  const [user, secret, address] = await dialog.locator('.queries-told code').allTextContents();
  const get = () =>
    fetch(address ?? '', {
      headers: { authorization: `Basic ${Buffer.from(`${user}:${secret}`).toString('base64')}` },
    });
  await expect.poll(async () => (await get()).status, { timeout: 5_000, interval: 500 }).toBe(200);
  expect(await (await get()).text()).toContain('sthlm:sdo:jarva');
  await dialog.getByRole('button', { name: 'Stäng' }).last().click();
  expect(await page.content()).not.toContain(secret);
  const row = page.getByRole('row').filter({ hasText: user ?? '' });
  await row.getByText('Gäller', { exact: true }).waitFor();
  await row.getByRole('button', { name: 'Återkalla' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Återkalla' }).click();
  await row.getByText(/Återkallad/).waitFor();
  await expect.poll(async () => (await get()).status, { timeout: 5_000, interval: 500 }).toBe(401);
});

test('who may not make data links is told who may', async () => {
  const page = await browser.openAs('ansvarig-lpo-jarva', `${lagesbild}?flik=hamta`);
  const button = page.getByRole('button', { name: 'Skapa en datalänk' });
  await button.waitFor();
  expect(await button.getAttribute('aria-disabled')).toBe('true');
});

test.each(['sv', 'en'] as const)(
  'an analyst who knows no id by heart chooses indicators by name, and the ids are sent: %s',
  async (language) => {
    const page = await openAs(
      'analytiker-jarva',
      '/fragor/uppfoljning-av-atgard?p-areas=sthlm:sdo:jarva&p-indicators=finns.inte',
      { language, purpose: 'uppfoljning' },
    );
    const tags = page.getByRole('list', { name: /^Indikatorer: / });
    // What the address brings is not listed, and stands there all the same.
    await tags.getByText('finns.inte').waitFor();
    await page.getByRole('button', { name: /^Indikatorer: 1/ }).click();
    const search = page.getByRole('combobox', { name: /: Indikatorer$/ });
    await search.fill('bränder');
    await page.getByRole('option', { name: /fire\.fires\.total/ }).click();
    // Who does know an id finds it by that.
    await search.fill('tyck-till.damage');
    await page.getByRole('option', { name: /city\.tyck-till\.damage/ }).click();
    await search.fill('finns');
    await page.getByRole('option', { name: 'finns.inte' }).click();
    await page.getByRole('option', { name: 'finns.inte', selected: false }).waitFor();
    await search.fill('');
    expect(await page.getByRole('option').count()).toBeGreaterThan(20);
    expect(await axe(page)).toEqual([]);
    await screenshot(page, `fragor-namn-${language}`);
    await page.keyboard.press('Escape');
    const sent = page.waitForRequest((request) => request.postData()?.includes('"sharedQuery":') ?? false);
    await page.getByRole('button', { name: /Kör frågan|Run the query/ }).click();
    expect((await sent).postDataJSON().variables.indicators).toEqual([
      'fire.fires.total',
      'city.tyck-till.damage',
    ]);
    await chart(page, /Bränder/).waitFor();
  },
);

test('a data product is chosen by name, another takes its place, and without names its id is written', async () => {
  const page = await openAs('analytiker-jarva', '/fragor/vem-laste-vad', {
    purpose: 'uppfoljning',
    expected: /status of 503/,
  });
  const open = () => page.getByRole('button', { name: /^Dataprodukt: / }).click();
  await open();
  await page.getByRole('option', { name: /police\.shootings/ }).click();
  await page.getByRole('list', { name: 'Dataprodukt: 1 vald' }).waitFor();
  await open();
  await page.getByRole('combobox', { name: 'Sök: Dataprodukt' }).fill('anmälda brott');
  await page.getByRole('option', { name: /police\.reported-offences/ }).click();
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  const sent = page.waitForRequest((request) => request.postData()?.includes('"sharedQuery":') ?? false);
  await run(page);
  expect((await sent).postDataJSON().variables).toEqual({ product: 'police.reported-offences' });

  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('NamesOfIds')
      ? route.fulfill({ status: 503, json: { errors: [] } })
      : route.continue(),
  );
  await page.reload();
  const field = page.getByRole('textbox', { name: 'Dataprodukt' });
  expect(await field.inputValue()).toBe('police.reported-offences');
  await field.fill('fire.fires');
  await page.waitForURL(/p-product=fire\.fires/);
});

const looks = (['sv', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
);

test.each(looks)(
  'nobody is shut out of a query and its answer: $language, $theme',
  async ({ language, theme }) => {
    const page = await openAs('analytiker-lpo-jarva', `${lagesbild}?p-areas=lpo:jarva&p-areas=lpo:farsta`, {
      language,
      theme,
    });
    await page.getByRole('button', { name: /Kör frågan|Run the query/ }).click();
    await chart(page, /Samtliga brott/).waitFor();
    const found = [...(await axe(page))];
    for (const tab of [/Hämta|Download/, /Om frågan|About/]) {
      await page.getByRole('tab', { name: tab }).click();
      found.push(...(await axe(page)));
    }
    expect(found).toEqual([]);
  },
);
