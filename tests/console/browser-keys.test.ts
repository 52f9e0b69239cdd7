import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documents } from '../subgraphs/lifecycle-city.ts';
import { act, addressOf, button, proposedBy, restoreKey } from './agreement-desk.ts';
import { axe, type ConsoleBrowser, openBrowser, signIn } from './browser.ts';
import { whileSilent } from './what-changes.ts';

let browser: ConsoleBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser[Symbol.asyncDispose]();
  await restoreKey();
});

const keysPage = '/overenskommelser/nycklar';

/** The district's good key, by the register. */
async function goodKey(): Promise<string> {
  const { signingKeys } = await act('firmatecknare-jarva', '{ signingKeys { id validTo } }', {});
  return signingKeys.find((key: { readonly validTo: string | null }) => key.validTo === null)?.id;
}

/** Makes a key in the browser of a signatory who stands on the page of keys, and has it registered; its id. */
async function registered(page: Page): Promise<string> {
  const old = await goodKey();
  await button(page, 'Skapa en nyckel').click();
  await page.getByText('Er giltiga nyckel finns inte i den här webbläsaren.').waitFor();
  await act('firmatecknare-jarva', documents.revokeKey, { key: old, reason: 'prov' });
  await page.reload();
  await button(page, 'Skapa överlämning').click();
  const handover = (await page.locator('pre').first().textContent()) ?? '';
  await act('registrator-central', documents.registerKey, JSON.parse(handover));
  await page.reload();
  return goodKey();
}

const held = (page: Page, id: string) => page.getByRole('region', { name: `Nyckel ${id}` });

test('a key of the browser takes the place of the old one by its endorsement, and the old one is removed', async () => {
  const page = await browser.openAs('firmatecknare-jarva', keysPage);
  const old = await registered(page);
  const remove = button(held(page, old), 'Ta bort ur webbläsaren');
  await remove.waitFor();
  expect(await remove.getAttribute('aria-disabled')).toBe('true');
  await button(page, 'Skapa en ny nyckel').click();
  await button(page, 'Byt till den här nyckeln').click();
  const asked = page.getByRole('alertdialog');
  await button(asked, 'Byt till den här nyckeln').click();
  await page.getByText('Nyckeln är utbytt.').waitFor();
  await button(page.getByRole('dialog'), 'Stäng').last().click();
  const now = await goodKey();
  expect(now).not.toBe(old);
  await held(page, now).getByText('Giltig', { exact: true }).waitFor();

  await held(page, old).getByText('Spärrad eller utbytt').waitFor();
  await remove.click();
  await button(asked, 'Avbryt').click();
  expect(await held(page, old).count()).toBe(1);
  await remove.click();
  await button(asked, 'Ta bort ur webbläsaren').click();
  await button(page.getByRole('dialog'), 'Stäng').last().click();
  await held(page, old).waitFor({ state: 'detached' });
  await page.reload();
  await held(page, now).waitFor();
  expect(await held(page, old).count()).toBe(0);
});

test('a key is revoked on its page with a reason, which stays while it is written when the hub falls silent', async () => {
  const page = await browser.openAs('firmatecknare-jarva', keysPage);
  const key = await registered(page);
  await button(page, `Spärra nyckeln ${key}`).click();
  const asked = page.getByRole('alertdialog');
  await asked.getByLabel('Skäl').fill('datorn är borta');
  const silent = page.getByText('Kontakten med navet är bruten').first();
  await whileSilent(() => silent.waitFor({ timeout: 20_000 }));
  await silent.waitFor({ state: 'detached', timeout: 20_000 });
  expect(await asked.getByLabel('Skäl').inputValue()).toBe('datorn är borta');
  await button(asked, /^Spärra/).click();
  await page.getByText('Nyckeln är spärrad.').waitFor();
  await button(page.getByRole('dialog'), 'Stäng').last().click();
  await held(page, key).getByText('Spärrad eller utbytt').waitFor();
  expect(await goodKey()).toBeUndefined();
  await restoreKey();
});

test('whose a key is stands by it, and another person uses or removes it only after having said so', async () => {
  const page = await browser.openAs('firmatecknare-jarva', keysPage);
  const key = await registered(page);
  await held(page, key).getByText('firmatecknare-jarva').waitFor();
  const { id, digest } = await proposedBy('Nyckel av en annan (syntetisk)');
  const notice = page.getByText('Nyckeln gjordes av en-annan-undertecknare på den här datorn');
  await page.goto(addressOf(id, '/1?underteckna=ja'));
  await page.getByText('Jag har läst det som undertecknas').click();
  const sign = button(page, 'Underteckna');
  await expect.poll(() => sign.getAttribute('aria-disabled')).not.toBe('true');
  expect(await notice.count()).toBe(0);

  // As if the first signatory at this machine had been somebody else.
  await page.evaluate(async (made) => {
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await ask(indexedDB.open('hub.signing-keys'));
    const keys = db.transaction('keys', 'readwrite').objectStore('keys');
    await ask(keys.put({ ...(await ask(keys.get(made))), account: 'en-annan-undertecknare' }));
    db.close();
  }, key);
  await page.reload();
  await page.getByText('Jag har läst det som undertecknas').click();
  await notice.waitFor();
  expect(await sign.getAttribute('aria-disabled')).toBe('true');
  expect(await axe(page)).toEqual([]);
  await page.getByText('Jag vet att nyckeln inte är min').click();
  await sign.click();
  await page.getByText('Er underskrift är lämnad').waitFor();
  await act('samordnare-jarva', documents.withdraw, { digest, reason: 'prov' });

  // The same browser, another login.
  const account = 'samordnare-jarva';
  await page.context().clearCookies();
  const other = await page.context().newPage();
  await page.close();
  await other.goto(keysPage);
  await signIn(other, account);
  await act('firmatecknare-jarva', documents.revokeKey, { key, reason: 'prov' });
  await other.reload();
  const theirs = held(other, key);
  await theirs.getByText('Nyckeln gjordes av en-annan-undertecknare på den här datorn').waitFor();
  const remove = button(theirs, 'Ta bort ur webbläsaren');
  expect(await remove.getAttribute('aria-disabled')).toBe('true');
  expect(await axe(other)).toEqual([]);
  await theirs.getByText('Jag vet att nyckeln inte är min').click();
  await remove.click();
  const asked = other.getByRole('alertdialog');
  await asked.getByText('Nyckeln gjordes av en-annan-undertecknare på den här datorn').waitFor();
  await button(asked, 'Ta bort ur webbläsaren').click();
  await button(other.getByRole('dialog'), 'Stäng').last().click();
  await theirs.waitFor({ state: 'detached' });
});
