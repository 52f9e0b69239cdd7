import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { ask } from '../scenario/ask.ts';
import { personToken } from '../scenario/people.ts';
import { contentInput, district, documents, policeUnit } from '../subgraphs/lifecycle-city.ts';
import { axe, type ConsoleBrowser, openBrowser, screenshot } from './browser.ts';

let browser: ConsoleBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser[Symbol.asyncDispose]());

/** A person acts; the answer must be without errors. */
async function act(account: string, query: string, variables: Readonly<Record<string, unknown>>) {
  const answer = await ask(null, { query, variables, token: await personToken(account) });
  expect(answer.errors).toEqual([]);
  return answer.data.act;
}

/** `npm run sign`, as a signatory at its own desk. */
async function sign(account: string, digest: string, party: string): Promise<void> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['local/sign.ts', digest, '--party', party],
    { env: { PATH: process.env.PATH, HUB_DATA_DIR: inject('hub').dataDir } },
  );
  await act(account, documents.sign, { digest, jws: stdout.trim() });
}

/** Proposes an agreement between the district of Järva and the local police area. */
async function propose(title: string, validTo: string | null) {
  const content = contentInput({ title, validTo });
  const { agreement } = await act('samordnare-jarva', documents.create, { content });
  const { version } = await act('samordnare-jarva', documents.propose, {
    agreement: agreement.id,
    revision: 1,
  });
  return { id: String(agreement.id), digest: String(version.digest) };
}

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test('an analyst of Järva sees her agreements, what each gives, and what expires soon with what to do', async () => {
  const { id, digest } = await propose('Samverkan som snart löper ut (syntetisk)', inDays(90));
  await sign('firmatecknare-jarva', digest, district);
  await sign('chef-lpo-jarva', digest, policeUnit);
  const page = await browser.openAs('analytiker-jarva', '/', { purpose: 'lagesbild' });
  const agreements = region(page, 'Överenskommelser i kraft');
  const local = agreements.getByRole('listitem').filter({ hasText: 'Lokal samverkansöverenskommelse' });
  await local
    .getByText(/^Ger er, för Järva: Anmälda brott · Händelserapporter från Polismyndigheten\.$/)
    .waitFor();
  const link = local.getByRole('link', { name: /Lokal samverkansöverenskommelse mellan Järva/ });
  expect(await link.getAttribute('href')).toBe(
    `/overenskommelser/${encodeURIComponent('agreement:local:jarva:jarva')}`,
  );
  const ending = region(page, 'Att göra').getByRole('listitem').filter({ hasText: 'snart löper ut' });
  await ending.getByText(/Version 1 löper ut\. Sista dag/).waitFor();
  await ending.getByText(/Föreslå en ny version i god tid/).waitFor();
  expect(await ending.getByRole('link').getAttribute('href')).toBe(
    `/overenskommelser/${encodeURIComponent(id)}/1`,
  );
  await screenshot(page, 'start');
  await act('firmatecknare-jarva', documents.end, { agreement: id, at: null, reason: 'klart' });
  // What has ended is neither hers nor anything to do, without her doing anything.
  await ending.waitFor({ state: 'detached' });
});

test('what awaits a party’s signature is told to it, and to nobody else', async () => {
  const { digest } = await propose('Samverkan att skriva under (syntetisk)', null);
  const page = await browser.openAs('firmatecknare-jarva', '/');
  const duty = region(page, 'Att göra').getByRole('listitem').filter({ hasText: 'att skriva under' });
  await duty.getByText('Version 1 väntar på er underskrift').waitFor();
  await duty.getByText('Läs den och underteckna.').waitFor();
  const stranger = await browser.openAs('samordnare-farsta', '/', { purpose: 'lagesbild' });
  await region(stranger, 'Nytt').getByRole('listitem').first().waitFor();
  expect(await stranger.getByText('att skriva under').count()).toBe(0);
  await act('samordnare-jarva', documents.withdraw, { digest, reason: 'prov' });
});

test('a purpose is asked for once, stays in sight, and when it is changed the page shows another scope', async () => {
  const page = await browser.openAs('analytiker-jarva', '/', { asksForPurpose: true });
  const question = page.getByRole('dialog', { name: 'Välj ändamål' });
  await question.getByRole('button', { name: 'Lägesbild' }).click();
  await region(page, 'För ändamålet Lägesbild').waitFor();
  await page.getByRole('button', { name: 'Ändamål: Lägesbild' }).waitFor();
  await page.reload();
  const now = region(page, 'För ändamålet Lägesbild');
  await now.waitFor();
  expect(await question.count()).toBe(0);
  const before = await now.getByText(/dataprodukter från/).innerText();

  await now.getByRole('button', { name: 'Vad ger ett annat ändamål?' }).click();
  await now.getByRole('button', { name: /Jämför med/ }).click();
  await page.getByRole('option', { name: 'Platssamverkan' }).click();
  const compared = region(page, 'Platssamverkan i stället');
  await compared.getByText('Kameraplatser').waitFor();
  expect(new URL(page.url()).searchParams.get('jamfor')).toBe('platssamverkan');
  await compared.getByRole('button', { name: 'Byt till Platssamverkan' }).click();
  const then = region(page, 'För ändamålet Platssamverkan');
  await page.getByRole('button', { name: 'Ändamål: Platssamverkan' }).waitFor();
  expect(await then.getByText(/dataprodukte?r? från/).innerText()).not.toBe(before);
  await region(page, 'Överenskommelser i kraft')
    .getByText(/Kameraplatser/)
    .first()
    .waitFor();
});

test('somebody of an organisation without agreements is taught what this is and whom to ask', async () => {
  const page = await browser.openAs('analytiker-frammande-bolag', '/', { purpose: 'lagesbild' });
  const taught = region(page, 'Er organisation har ingen överenskommelse ännu');
  await taught.getByText(/Varje organisation ser det som dess överenskommelser ger/).waitFor();
  await taught.getByText(/Anmälda brott i kommunen \(Brå\)/).waitFor();
  await taught.getByRole('heading', { name: 'Vem ni kan fråga' }).waitFor();
  await taught.getByText('Kommunstyrelsen', { exact: true }).waitFor();
  expect(await page.getByRole('region', { name: 'Överenskommelser i kraft' }).count()).toBe(0);
  // Nothing of other partners' agreements.
  expect(await page.getByText(/Lokal samverkansöverenskommelse|skjutningar/).count()).toBe(0);
  await screenshot(page, 'start-ny');
  expect(await axe(page)).toEqual([]);
});

test('what has happened since the last visit is marked, and only that', async () => {
  const page = await browser.openAs('samordnare-jarva', '/', { purpose: 'lagesbild' });
  const news = region(page, 'Nytt');
  await news.getByRole('listitem').first().waitFor();
  expect(await news.getByText('Nytt sedan sist').count()).toBe(0);
  const { digest } = await propose('Samverkan som är ny (syntetisk)', null);
  // Another tab is another visit, with what this machine remembers.
  const visit = await page.context().newPage();
  await visit.goto('/');
  await visit.getByRole('button', { name: /^Logga in$/ }).click();
  const fresh = region(visit, 'Nytt').getByRole('listitem').filter({ hasText: 'Nytt sedan sist' });
  await fresh.getByText('Samverkan som är ny').waitFor();
  expect(await fresh.getByRole('link').count()).toBe(1);
  await act('samordnare-jarva', documents.withdraw, { digest, reason: 'prov' });
});

test('the first page takes few and small answers', async () => {
  const page = await browser.openAs('analytiker-jarva', '/', { purpose: 'lagesbild' });
  await region(page, 'Nytt').getByRole('listitem').first().waitFor();
  const names: string[] = [];
  page.on('request', (request) => {
    const body: unknown = request.url().endsWith('/graphql') ? request.postDataJSON() : undefined;
    if (typeof body === 'object' && body !== null && 'operationName' in body)
      names.push(String(body.operationName));
  });
  await page.reload();
  await region(page, 'Nytt').getByRole('listitem').first().waitFor();
  await region(page, 'Överenskommelser i kraft').waitFor();
  expect(names.toSorted()).toEqual(['News', 'Start', 'Viewer']);
});

test.each([
  ['sv', 'dark'],
  ['en', 'light'],
] as const)('the first page has nothing against it in %s, %s', async (language, theme) => {
  const page = await browser.openAs('analytiker-jarva', '/', { purpose: 'lagesbild', language, theme });
  await region(page, language === 'sv' ? 'Nytt' : 'News')
    .getByRole('listitem')
    .first()
    .waitFor();
  expect(await axe(page)).toEqual([]);
});
