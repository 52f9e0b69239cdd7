import { readFile } from 'node:fs/promises';
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { ExportRefused, exportLines } from '../../console/pages/log/export-lines.ts';
import { type Answer, ask } from '../scenario/ask.ts';
import { axe, type ConsoleBrowser, openBrowser, screenshot } from './browser.ts';

let browser: ConsoleBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser[Symbol.asyncDispose]());

/** A reading of what the police and the fire brigade provide, by its receipt. */
const read = (partner: string, area: string): Promise<Answer> =>
  ask(partner, {
    purpose: 'lagesbild',
    operationName: 'TwoProviders',
    query: `query TwoProviders { indicators(ids: ["police.reported-offences.total", "fire.fires.total"]) {
      observations(areas: ["${area}"], from: "2025-01", to: "2025-03", interval: QUARTER) { observations { value } } } }`,
  });
const receiptOf = ({ headers }: Answer): string => headers.get('hub-receipt') ?? '';

const entries = (page: Page) => page.locator('main section li').filter({ has: page.locator('time') });

test('the police see that Järva’s district read their figures, why and under what, and not what else it asked for', async () => {
  const answer = await read('district-jarva', 'sthlm:sdo:jarva');
  const page = await browser.openAs('analytiker-polisregion', '/logg', { purpose: 'lagesbild' });
  const entry = entries(page).filter({ hasText: 'Järva stadsdelsnämnd' }).first();
  await entry.getByText(/Järva stadsdelsnämnd frågade för ändamålet Lägesbild/).waitFor();
  const text = await entry.innerText();
  expect(text).toMatch(/Anmälda brott: 1 rad|Anmälda brott: \d+ rader/);
  expect(text).not.toMatch(/[Bb]ränder/);
  const link = entry.getByRole('link', { name: /Lokal samverkansöverenskommelse/ });
  expect(await link.getAttribute('href')).toBe('/overenskommelser/agreement%3Alocal%3Ajarva%3Ajarva');
  await page
    .getByRole('figure', { name: 'Poster över tid' })
    .getByText(/Omfattar de \d+ poster/)
    .waitFor();
  // Its receipt proves the reading to the police, without what the record says.
  await page.goto(`/logg?kvitto=${receiptOf(answer)}`);
  const receipt = page.getByRole('dialog', { name: 'Kvitto' });
  await receipt.getByText('Kvittot stämmer').waitFor({ timeout: 15_000 });
  await receipt.getByText('Posten följer inte med: den får bara den som frågade.').waitFor();
});

test('a district sees what it has read itself, and nothing of another district', async () => {
  await read('district-farsta', 'sthlm:sdo:farsta');
  await read('district-jarva', 'sthlm:sdo:jarva');
  const page = await browser.openAs('samordnare-jarva', '/logg?vy=vi', { purpose: 'lagesbild' });
  const own = entries(page).filter({ hasText: 'TwoProviders' }).first();
  await own.waitFor();
  expect(await own.innerText()).toContain('Järva stadsdelsnämnd');
  expect(await entries(page).filter({ hasText: 'Farsta stadsdelsnämnd' }).count()).toBe(0);
  expect(await entries(page).filter({ hasNotText: 'Järva stadsdelsnämnd' }).count()).toBe(0);
  // Nor is there a receipt of Farsta's for it.
  const foreign = receiptOf(await read('district-farsta', 'sthlm:sdo:farsta'));
  await page.goto(`/logg?kvitto=${foreign}`);
  await page.getByText('Det finns inget kvitto för numret').waitFor();
});

test('a selection stands in the address, holds after a reload, and is what the file has', async () => {
  await read('district-jarva', 'sthlm:sdo:jarva');
  await ask('district-jarva', { query: '{ viewer { partner } }', purpose: 'no-such-purpose' });
  const page = await browser.openAs('samordnare-jarva', '/logg?vy=vi', { purpose: 'lagesbild' });
  await page.getByRole('button', { name: /^Beslut/ }).click();
  await page.getByRole('option', { name: 'nekad', exact: true }).click();
  await page.keyboard.press('Escape');
  await page.waitForURL(/beslut=REFUSED/);
  await page.reload();
  await entries(page).first().waitFor();
  const all = await entries(page).count();
  expect(all).toBeGreaterThan(0);
  expect(await entries(page).getByText('nekad', { exact: true }).count()).toBe(all);

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hämta urvalet' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('atkomstlogg-vara.ndjson');
  const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\n');
  expect(lines.length).toBeGreaterThanOrEqual(all);
  for (const line of lines)
    expect(JSON.parse(line)).toMatchObject({ decision: 'REFUSED', partner: 'org:sdn-jarva' });

  // What nothing is found for says so, and what would be here.
  await page.goto('/logg?vy=vi&fran=2019-01-01&till=2019-01-31');
  await page.getByText('Ni har inte läst något i det här urvalet').waitFor();
  await page.goto('/logg?vy=vi&fran=2026-02-01&till=2026-01-01');
  await page.getByText(/Första dagen ligger efter den sista/).waitFor();
});

test('a selection is made by the hub among all there is, and nobody else’s requests are in it', async () => {
  await read('district-jarva', 'sthlm:sdo:jarva');
  await ask('stranger', {
    purpose: 'uppfoljning',
    query:
      '{ indicators(ids: ["police.reported-offences.total"]) { observations(areas: ["sthlm:sdo:jarva"], from: "2025-01", to: "2025-03", interval: QUARTER) { observations { value } } } }',
  });
  const page = await browser.openAs('analytiker-polisregion', '/logg', { purpose: 'lagesbild' });
  await entries(page).first().waitFor();
  const choose = async (label: string, option: string) => {
    await page
      .getByRole('search')
      .getByRole('button', { name: new RegExp(`^${label}`) })
      .click();
    await page.getByRole('option', { name: option, exact: true }).click();
    await page.keyboard.press('Escape');
  };
  await choose('Vem som frågade', 'Järva stadsdelsnämnd');
  await choose('Ändamål', 'Lägesbild');
  await page.waitForURL(/andamal=lagesbild/);
  await page.reload();
  const others = entries(page).filter({ hasNotText: /Järva stadsdelsnämnd frågade för ändamålet Lägesbild/ });
  await entries(page).first().waitFor();
  await expect.poll(() => others.count()).toBe(0);
  expect(await entries(page).count()).toBeGreaterThan(0);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hämta urvalet' }).click(),
  ]);
  const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\n');
  expect(lines.length).toBeGreaterThanOrEqual(await entries(page).count());
  for (const line of lines)
    expect(JSON.parse(line)).toMatchObject({ partner: 'org:sdn-jarva', purpose: 'lagesbild' });
});

test('an export follows the hub from page to page, and ends when it is told to or refused', async () => {
  const asked: string[] = [];
  const serve = async (path: string, init?: RequestInit) => {
    init?.signal?.throwIfAborted();
    asked.push(path);
    const headers = { link: '</access-log.ndjson?role=PROVIDER&after=1>; rel="next"' };
    return asked.length < 2
      ? new Response('{"id":"a"}\n{"id":"b"}\n', { headers })
      : new Response('{"id":"c"}\n', { headers: { link: '<https://elsewhere.example/>; rel="next"' } });
  };
  const filter = {
    role: 'PROVIDER',
    from: null,
    to: null,
    product: 'fire.fires',
    purposes: ['lagesbild', null],
    partners: null,
    decisions: ['REFUSED'],
    dataOnly: true,
  } as const;
  const told: number[] = [];
  const run = new AbortController();
  const lines = await exportLines(serve, filter, (all) => told.push(all), run.signal);
  expect(lines).toEqual(['{"id":"a"}', '{"id":"b"}', '{"id":"c"}']);
  expect(told).toEqual([2, 3]);
  expect(asked).toEqual([
    '/access-log.ndjson?role=PROVIDER&product=fire.fires&purpose=lagesbild&purpose=&decision=REFUSED&dataOnly=true',
    '/access-log.ndjson?role=PROVIDER&after=1',
  ]);
  run.abort();
  await expect(exportLines(serve, filter, () => {}, run.signal)).rejects.toThrow(/abort/);
  const refuse = async () =>
    Response.json({ errors: [{ message: '', extensions: { code: 'LOG_UNAVAILABLE' } }] }, { status: 503 });
  const refused = exportLines(refuse, filter, () => {}, new AbortController().signal);
  await expect(refused).rejects.toThrow(ExportRefused);
  await expect(refused).rejects.toThrow('LOG_UNAVAILABLE');
});

/** Changes the answer to one operation of the page on its way. */
const changing = (page: Page, operation: string, change: (body: string) => string) =>
  page.route('**/graphql', async (route: Route) => {
    if (!route.request().postData()?.includes(`query ${operation}`)) return route.continue();
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });

test('an analyst’s own receipt is verified in the browser step by step, and one with a changed record is not', async () => {
  const page = await browser.openAs('samordnare-jarva', '/logg?vy=vi', { purpose: 'lagesbild' });
  await entries(page).first().waitFor();
  const own = receiptOf(await read('district-jarva', 'sthlm:sdo:jarva'));
  await page.goto(`/logg?kvitto=${own}`);
  const receipt = page.getByRole('dialog', { name: 'Kvitto' });
  await receipt.getByText('Kvittot stämmer', { exact: true }).waitFor({ timeout: 15_000 });
  const steps = receipt.getByRole('list', { name: 'Så här kontrollerades kvittot' });
  expect(await steps.getByText('stämmer', { exact: true }).count()).toBe(5);
  await receipt.getByRole('button', { name: 'Posten, ordagrant' }).click();
  await receipt.getByText('"partner": "district-jarva"').waitFor();
  await screenshot(page, 'log-receipt');

  await changing(page, 'LogReceipt', (body) => body.replace('district-jarva', 'district-farsta'));
  await page.goto(`/logg?kvitto=${own}`);
  await receipt.getByText('Kvittot stämmer inte').waitFor();
  await receipt.getByText(/^Posten är inte den som loggen har undertecknat/).waitFor();
  expect(await steps.getByText('stämmer inte', { exact: true }).count()).toBe(1);
  expect(await steps.getByText('inte prövat', { exact: true }).count()).toBe(1);
  expect(await receipt.getByText('Kvittot stämmer', { exact: true }).count()).toBe(0);
});

test('a receipt that nobody has vouched for yet is waited for, and then verified', async () => {
  const own = receiptOf(await read('district-jarva', 'sthlm:sdo:jarva'));
  const page = await browser.openAs('samordnare-jarva', '/', { purpose: 'lagesbild' });
  let early = true;
  await changing(page, 'LogReceipt', (body) => {
    if (!early) return body;
    early = false;
    const { data, ...rest } = JSON.parse(body);
    return JSON.stringify({ ...rest, data: { receipt: { ...data.receipt, path: null, checkpoint: null } } });
  });
  await page.goto(`/logg?kvitto=${own}`);
  await page.getByText(/ingen kontrollpunkt har undertecknats sedan dess/).waitFor();
  await page.getByText('Kvittot stämmer', { exact: true }).waitFor({ timeout: 15_000 });
});

test('a receipt from elsewhere is verified where it is pasted, is sent nowhere, and one changed hash breaks it', async () => {
  const answered = await read('district-jarva', 'sthlm:sdo:jarva');
  const query = `{ receipt(id: "${receiptOf(answered)}") { id index leaf path checkpoint salt record } }`;
  const text = await vi.waitUntil(
    async () => {
      const answer = await ask('district-jarva', { query });
      return answer.data.receipt.checkpoint !== null && answer.text;
    },
    { timeout: 10_000, interval: 200 },
  );
  const page = await browser.openAs('samordnare-jarva', '/logg?vy=kvitton', { purpose: 'lagesbild' });
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.postData() ?? ''));
  const paste = page.getByLabel('Eller klistra in kvittot');
  await paste.fill(text);
  await page.getByText('Kvittot stämmer', { exact: true }).waitFor();
  const receipt = JSON.parse(text).data.receipt;
  const [first = '', ...others] = receipt.path;
  const changed = (first.startsWith('0') ? '1' : '0') + first.slice(1);
  await paste.fill(JSON.stringify({ ...receipt, path: [changed, ...others] }));
  await page.getByText(/^Vägen från begäran leder inte/).waitFor();
  await paste.fill(JSON.stringify({ ...receipt, checkpoint: `${receipt.checkpoint.slice(0, -4)}AAAA` }));
  await page.getByText(/^Ingen av loggens nycklar har undertecknat/).waitFor();
  await paste.fill('{"id": "no receipt"}');
  await page.getByText(/^Det här är inget kvitto/).waitFor();
  expect(sent.filter((body) => body.includes(receipt.leaf) || body.includes(receipt.id))).toEqual([]);
});

test('a browser that has seen the log before tells whether today’s continues it', async () => {
  const { origin } = inject('hub');
  const newest = async () => (await fetch(`${origin}/log/checkpoint`)).text();
  const older = await newest();
  await read('district-jarva', 'sthlm:sdo:jarva');
  await vi.waitUntil(async () => (await newest()) !== older, { timeout: 10_000, interval: 200 });
  const page = await browser.openAs('samordnare-jarva', '/logg?vy=helhet', { purpose: 'lagesbild' });
  await page.getByText('Nu finns något att jämföra med').waitFor();
  await read('district-jarva', 'sthlm:sdo:jarva');
  const again = page.getByRole('button', { name: 'Pröva igen' });
  await again.click();
  await page.getByText('Loggen är hel').waitFor();
  const kept = await page.evaluate(() => localStorage.getItem('hub.log-checkpoint'));

  await page.route('**/log/checkpoint', (route) => route.fulfill({ body: older }));
  await again.click();
  await page.getByText(/^Loggen har färre poster/).waitFor();
  // What does not continue the kept one never takes its place.
  expect(await page.evaluate(() => localStorage.getItem('hub.log-checkpoint'))).toBe(kept);
  await page.unroute('**/log/checkpoint');

  await page.route('**/log/consistency**', async (route) => {
    const response = await route.fetch();
    const { proof, ...rest } = await response.json();
    await route.fulfill({ response, json: { ...rest, proof: [...proof, '0'.repeat(64)] } });
  });
  await page.evaluate(
    (note) => localStorage.setItem('hub.log-checkpoint', note),
    JSON.parse(older).checkpoint as string,
  );
  await again.click();
  await page.getByText(/^Loggen börjar inte längre som den gjorde/).waitFor();
});

test.each([
  ['sv', 'dark'],
  ['en', 'light'],
] as const)('nobody is shut out of the log’s views: %s, %s', { timeout: 60_000 }, async (language, theme) => {
  const own = receiptOf(await read('district-jarva', 'sthlm:sdo:jarva'));
  const page = await browser.openAs('samordnare-jarva', '/', { purpose: 'lagesbild', language, theme });
  const found: string[] = [];
  for (const address of [
    'vy=andra&produkt=fire.fires',
    'vy=vi&produkt=fire.fires&delning=produkt',
    'vy=kvitton',
    'vy=helhet',
    `kvitto=${own}`,
  ]) {
    await page.goto(`/logg?${address}`);
    await page.locator('main h1').waitFor({ state: 'attached' });
    await page.waitForFunction(
      () => document.querySelector('.loading:not(:empty), .skeleton, [aria-busy=true]') === null,
    );
    await page.locator('.tab-panel .empty, .log-entry, .log-steps, .log-check .notice').first().waitFor();
    await screenshot(page, `log-${address.split(/[=&]/)[1]?.slice(0, 8)}-${language}-${theme}`);
    found.push(...(await axe(page)).map((violation) => `${address}: ${violation}`));
  }
  expect(found).toEqual([]);
});
