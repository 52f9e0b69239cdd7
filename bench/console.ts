import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as driver, type Page } from 'playwright-core';
import { readLocalPaths } from '../local/paths.ts';
import { manyAgreements } from './console/agreements.ts';
import { firstView, keepPaints } from './console/first-view.ts';
import { longNames } from './console/long-names.ts';
import { bigMap, sliderStep } from './console/map.ts';

/*
 * node bench/console.ts: what the console's first view weighs and takes, how long a step of the map's slider takes, and how
 * the map, the list of agreements and very long names fare at size, in the Chromium of the tests against the hub that runs
 * (npm start). What is at size is synthetic, and put in place of the hub's answers in the browser. Times are of this machine
 * with whatever else it does; each is printed as the middle one, what 95 % are within, and how many there are.
 */
const dataDir = readLocalPaths().dataDir;
const { origin } = JSON.parse(await readFile(join(dataDir, 'hub.json'), 'utf8'));
const people = await readFile(join(dataDir, 'issuer/people.txt'), 'utf8');
const account = 'analytiker-lpo-jarva';
const password =
  people
    .split('\n')
    .find((line) => line.startsWith(`${account}\t`))
    ?.split('\t')[1] ?? '';

const browser = await driver.launch({
  executablePath: await chromium.executablePath(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});
try {
  const context = await browser.newContext({ baseURL: origin, viewport: { width: 1280, height: 900 } });
  await context.addInitScript(() => localStorage.setItem('hub.purpose', 'lagesbild'));
  await keepPaints(context);
  const page = await context.newPage();
  await logIn(page);
  await firstView(page, '/');
  await firstView(page, '/karta');
  await sliderStep(page);
  await bigMap(page);
  await manyAgreements(page);
  await longNames(page);
} finally {
  await browser.close();
}

async function logIn(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Logga in' }).click();
  await page.getByLabel('Användarnamn').fill(account);
  await page.getByLabel('Lösenord').fill(password);
  await page.getByRole('button', { name: 'Logga in' }).click();
  await page.getByRole('navigation', { name: 'Sidor' }).waitFor();
}
