import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../scenario/ask.ts';
import { personToken } from '../scenario/people.ts';
import { axe, type ConsoleBrowser, fillDay, openBrowser, screenshot } from './browser.ts';
import { whileSuspended } from './what-changes.ts';

let browser: ConsoleBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser[Symbol.asyncDispose]());

const openAs = (account: string, address = '') =>
  browser.openAs(account, `/arbetet/lagesbilder${address}`, { purpose: 'lagesbild' });
const newTitle = () => `Prövad lägesbild ${crypto.randomUUID().slice(0, 8)} (syntetisk)`;
const card = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title });
const dialog = (page: Page) => page.getByRole('dialog');
const month = async (page: Page, label: RegExp, value: string) => {
  const field = dialog(page).getByRole('group', { name: label });
  const [year = '', no = ''] = value.split('-');
  await field.getByLabel('År').selectOption(year);
  await field.getByLabel('Månad').selectOption(no);
};
const isOff = async (page: Page, name: string) => {
  const button = page.getByRole('button', { name });
  await button.waitFor();
  return (await button.getAttribute('aria-disabled')) === 'true';
};

/** Presses until it comes to what is expected: an act that a change of scope overtakes is refused, and done again. */
const pressUntil = (button: Locator, seen: Locator) =>
  expect
    .poll(
      async () => {
        if (await seen.isVisible()) return true;
        await button.click({ timeout: 2_000 }).catch(() => {});
        return seen.isVisible();
      },
      { timeout: 20_000, interval: 500 },
    )
    .toBe(true);

/** A picture of the police in Järva, saved past the page and their own alone. */
async function saved(): Promise<{ readonly id: string; readonly title: string }> {
  const title = newTitle();
  const { data, errors } = await ask(null, {
    token: await personToken('samordnare-lpo-jarva'),
    query: 'mutation ($content: PictureInput!) { savePolicePicture(content: $content) { picture { id } } }',
    variables: {
      content: {
        area: 'lpo:jarva',
        title,
        from: '2026-01',
        to: '2026-06',
        problems: [{ title: 'Bränder', description: 'Fler på fredagar (syntetiskt).', areaId: 'lpo:jarva' }],
        localConditions: 'Tre torg (syntetiskt).',
        needs: 'Samlad närvaro (syntetiskt).',
        resources: 'Områdespoliser (syntetiskt).',
        basis: [{ kind: 'QUANTITATIVE', name: 'Anmälda brott', period: 'Våren 2026', asOf: '2026-07-01' }],
      },
    },
  });
  expect(errors).toEqual([]);
  return { id: data.savePolicePicture.picture.id, title };
}

test('an analyst writes a picture of its own, the coordinator releases it, those whom agreements cover read it, and it is taken back', async () => {
  const title = newTitle();
  const author = await openAs('analytiker-lpo-jarva');
  await author.getByRole('button', { name: 'Skriv lägesbild' }).click();
  const form = dialog(author);
  await form.getByLabel('Rubrik').fill(title);
  await month(author, /^Från och med/, '2026-06');
  await month(author, /^Till och med/, '2026-01');
  await form.getByText('Välj en månad som inte är före den första.').waitFor();
  expect(await isOff(author, 'Spara')).toBe(true);
  await month(author, /^Från och med/, '2026-01');
  await month(author, /^Till och med/, '2026-06');
  await form.getByRole('button', { name: 'Lägg till problem' }).click();
  const problem = form.getByRole('group', { name: 'Problem 1' });
  await problem.getByLabel(/^Problem/).fill('Bränder på gårdar');
  await problem.getByLabel(/^Vad är känt/).fill('Fler på fredagar (syntetiskt).');
  await form.getByLabel(/^Lokala förhållanden/).fill('Tre torg (syntetiskt).');
  await form.getByLabel(/^Behov/).fill('Samlad närvaro (syntetiskt).');
  await form.getByRole('button', { name: 'Lägg till källa' }).click();
  const source = form.getByRole('group', { name: 'Källa 1' });
  await source.getByLabel(/^Vad det är/).fill('Trygghetsvandring');
  await source.getByLabel(/^Period i ord/).fill('Våren 2026');
  await fillDay(source, /^Aktuell per/, '2026-05-20');
  await screenshot(author, 'arbetet-skriv-lagesbild');
  expect(await axe(author)).toEqual([]);
  // What is written stays while what may be seen changes.
  await whileSuspended(() => author.getByText('Det du får se har ändrats').waitFor());
  await form.getByLabel(/^Resurser/).fill('Områdespoliser, 070-123 45 67');
  // No number of anybody: refused at its field, and nothing is lost.
  await pressUntil(form.getByRole('button', { name: 'Spara' }), form.getByText('CONTENT_INVALID'));
  await form
    .getByText(/resurser/)
    .first()
    .waitFor();
  await form.getByLabel(/^Resurser/).fill('Områdespoliser (syntetiskt).');
  await form.getByRole('button', { name: 'Spara' }).click();
  await form.waitFor({ state: 'detached' });
  await card(author, title).getByText('Bara er egen').waitFor();
  await card(author, title).getByText('Trygghetsvandring, Våren 2026').waitFor();
  expect(await isOff(author, `Delge: ${title}`)).toBe(true);

  await author.getByLabel('Sök rubrik, part eller område').fill('finns inte');
  await author.getByText('Ingen stämmer med det som är valt.').waitFor();

  const district = await openAs('analytiker-jarva');
  await card(district, 'Polisens lägesbild Järva 2024 (syntetisk)').waitFor();
  expect(await card(district, title).count()).toBe(0);

  const second = await openAs('samordnare-lpo-jarva', '?vems=egna');
  await second.getByRole('button', { name: `Delge: ${title}` }).click();
  await dialog(second)
    .getByText(/ändras aldrig mer/)
    .waitFor();
  await dialog(second).getByRole('button', { name: 'Delge', exact: true }).click();
  await card(second, title)
    .getByText(/^Delgiven/)
    .first()
    .waitFor();
  expect(await second.getByRole('button', { name: `Ändra: ${title}` }).count()).toBe(0);

  await district.reload();
  await card(district, title).getByText('Lokalpolisområde Järva').waitFor();
  await card(district, title).getByText('Fler på fredagar (syntetiskt).').waitFor();
  expect(await card(district, title).getByRole('button').count()).toBe(0);

  await second.getByRole('button', { name: `Återkalla: ${title}` }).click();
  await dialog(second).getByLabel('Skäl').fill('Ersätts av en ny.');
  await dialog(second).getByRole('button', { name: 'Återkalla', exact: true }).click();
  await card(second, title).getByText('Återkallad').waitFor();
  await district.reload();
  await card(district, 'Polisens lägesbild Järva 2024 (syntetisk)').waitFor();
  expect(await card(district, title).count()).toBe(0);
});

const written = {
  area: 'lpo:jarva',
  from: '2026-01',
  to: '2026-06',
  problems: [],
  localConditions: 'Fyra torg (syntetiskt).',
  needs: 'Något annat (syntetiskt).',
  resources: 'Områdespoliser (syntetiskt).',
  basis: [{ kind: 'QUALITATIVE', name: 'Trygghetsvandring', period: 'Våren 2026', asOf: '2026-05-20' }],
};
/** A colleague of the police acts past the page. */
async function meanwhile(account: string, query: string, variables: Readonly<Record<string, unknown>>) {
  const { errors } = await ask(null, { token: await personToken(account), query, variables });
  expect(errors).toEqual([]);
}
const save =
  'mutation ($id: ID!, $revision: Int!, $content: PictureInput!) { savePolicePicture(id: $id, revision: $revision, content: $content) { picture { id } } }';

test('two who edit one picture lose nothing: the second is told what holds now, and what it did not touch is kept', async () => {
  const { id, title } = await saved();
  const page = await openAs('samordnare-lpo-jarva');
  await page.getByRole('button', { name: `Ändra: ${title}` }).click();
  const form = dialog(page);
  await form.getByLabel(/^Behov/).fill('Fler vuxna på plats (syntetiskt).');
  const source = form.getByRole('group', { name: 'Källa 1' });
  await source.getByLabel(/^Period i ord/).fill('Januari till maj 2026');
  // The picture is read again while it is written.
  await whileSuspended(() => page.getByText('Det du får se har ändrats').waitFor());
  expect(await source.getByLabel(/^Vad det är/).inputValue()).toBe('Anmälda brott');
  await meanwhile('analytiker-lpo-jarva', save, { id, revision: 1, content: { ...written, title } });
  await pressUntil(
    form.getByRole('button', { name: 'Spara', exact: true }),
    form.getByText('Nu gäller: Något annat (syntetiskt).'),
  );
  await form.getByText('Nu gäller: Trygghetsvandring, Våren 2026').waitFor();
  expect(await form.getByLabel(/^Lokala förhållanden/).inputValue()).toBe('Fyra torg (syntetiskt).');
  await form.getByRole('button', { name: 'Spara min version' }).click();
  await form.waitFor({ state: 'detached' });
  const shown = card(page, title);
  await shown.getByText('Fler vuxna på plats (syntetiskt).').waitFor();
  await shown.getByText('Fyra torg (syntetiskt).').waitFor();
  await shown.getByText('Anmälda brott, Januari till maj 2026').waitFor();
});

test('a picture that a colleague has changed is read before it is released', async () => {
  const { id, title } = await saved();
  const page = await openAs('samordnare-lpo-jarva');
  await page.getByRole('button', { name: `Delge: ${title}` }).click();
  const form = dialog(page);
  await form.getByText('Tre torg (syntetiskt).').waitFor();
  await meanwhile('analytiker-lpo-jarva', save, { id, revision: 1, content: { ...written, title } });
  const release = form.getByRole('button', { name: 'Delge', exact: true });
  await release.click();
  await form.getByText(/^Läs lägesbilden som den är nu/).waitFor();
  await form.getByText('Fyra torg (syntetiskt).').waitFor();
  await release.click();
  await form.waitFor({ state: 'detached' });
  await card(page, title)
    .getByText(/^Delgiven/)
    .first()
    .waitFor();
});

test('what is written on a picture that a colleague releases meanwhile can be saved as a new one', async () => {
  const { id, title } = await saved();
  const page = await openAs('analytiker-lpo-jarva');
  await page.getByRole('button', { name: `Ändra: ${title}` }).click();
  const form = dialog(page);
  await form.getByLabel('Rubrik').fill(`${title}, fortsatt`);
  await meanwhile(
    'samordnare-lpo-jarva',
    'mutation ($id: ID!) { releasePolicePicture(id: $id, revision: 1) { picture { id } } }',
    { id },
  );
  await form.getByRole('button', { name: 'Spara' }).click();
  await form.getByText('Lägesbilden är inte längre bara er egen').first().waitFor();
  await form.getByRole('button', { name: 'Spara som ny' }).click();
  await form.waitFor({ state: 'detached' });
  await card(page, `${title}, fortsatt`).getByText('Bara er egen').waitFor();
});

test('what comes of a form that was left closes no other', async () => {
  const [one, other] = [await saved(), await saved()];
  const page = await openAs('samordnare-lpo-jarva');
  await page.getByRole('button', { name: `Ändra: ${one.title}` }).click();
  const form = dialog(page);
  await form.getByLabel(/^Behov/).fill('Sent svar (syntetiskt).');
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    void page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('mutation SavePicture')) return route.fallback();
      resolve();
      await new Promise<void>((go) => {
        answer = go;
      });
      return route.fallback();
    });
  });
  await form.getByRole('button', { name: 'Spara' }).click();
  await asked;
  await form.getByRole('button', { name: 'Avbryt' }).click();
  await page.getByRole('button', { name: `Ändra: ${other.title}` }).click();
  await form.getByLabel(/^Behov/).fill('Det andra formuläret (syntetiskt).');
  answer();
  await card(page, one.title).getByText('Sent svar (syntetiskt).').waitFor({ state: 'attached' });
  expect(await form.getByLabel(/^Behov/).inputValue()).toBe('Det andra formuläret (syntetiskt).');
});

test('the areas to choose from are those that the organisation writes of', async () => {
  const areasOf = async (account: string) => {
    const page = await openAs(account);
    await page.getByRole('button', { name: 'Skriv lägesbild' }).click();
    const chosen = await dialog(page)
      .getByRole('list', { name: /^Område/ })
      .allTextContents();
    await dialog(page)
      .getByRole('button', { name: /^Område/ })
      .click();
    const options = page.getByRole('listbox').getByRole('option');
    await options.first().waitFor();
    return { chosen, areas: await options.allTextContents() };
  };
  const district = await areasOf('samordnare-jarva');
  expect(district.chosen).toEqual(['Järva']);
  expect(district.areas).toContain('Rinkeby');
  expect(district.areas.filter((area) => /Farsta|Hela staden|Stockholm/.test(area))).toEqual([]);
  const region = await areasOf('samordnare-polisregion');
  expect(region.chosen).toEqual([]);
  expect(region.areas.length).toBeGreaterThan(100);
});

test('who has no role for it is told which, and who keeps no pictures is told so', async () => {
  const reasonOf = async (account: string, reason: RegExp) => {
    const page = await browser.openAs(account, '/arbetet/lagesbilder');
    const button = page.getByRole('button', { name: 'Skriv lägesbild' });
    await button.and(page.locator('[aria-disabled=true]')).waitFor();
    await expect
      .poll(async () => {
        const id = await button.getAttribute('aria-describedby');
        return page.evaluate((of) => globalThis.document.getElementById(of)?.textContent, id ?? '');
      })
      .toMatch(reason);
    await screenshot(page, `arbetet-lagesbilder-${account}`);
  };
  await reasonOf('ansvarig-lpo-jarva', /^Det kräver rollen analytiker eller samordnare/);
  await reasonOf('analytiker-frammande-bolag', /skriver inga lägesbilder/);
});
