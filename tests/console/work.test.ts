import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../scenario/ask.ts';
import { personToken } from '../scenario/people.ts';
import { axe, type ConsoleBrowser, fillDay, goWithin, openBrowser, screenshot } from './browser.ts';
import { whileSilent, whileSuspended } from './what-changes.ts';

let browser: ConsoleBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser[Symbol.asyncDispose]());

const jarva = '/arbetet/process:jarva';
const purpose = 'uppfoljning';

/** Somebody acts past the console, as another person at another machine. */
async function act(account: string, query: string, variables: Readonly<Record<string, unknown>>) {
  const { data, errors } = await ask(null, { query, variables, token: await personToken(account), purpose });
  expect(errors).toEqual([]);
  return data.act;
}

/** Whether an element is neither scrolled away nor covered. */
const isInSight = (of: Locator): Promise<boolean> =>
  of.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });

/** A process of Järva's own, in the step where goals are written, with one goal that nobody has accepted. */
async function begun(): Promise<{ readonly process: string; readonly goal: string }> {
  const started = await act(
    'samordnare-jarva',
    'mutation ($process: ProcessInput!) { act: startProcess(process: $process) { process { id revision } } }',
    {
      process: {
        title: 'Prov av arbetets sida (syntetisk)',
        agreement: 'agreement:local:jarva:jarva',
        area: 'sthlm:sdo:jarva',
        mandate: 'Inom budget',
        resources: 'En dag',
        diarienummer: 'DEMO prov',
        decided: '2026-01-05',
        function: 'Stadsdelsdirektör',
      },
    },
  );
  const { id: process } = started.process;
  let { revision } = started.process;
  for (const to of ['OWN_MAPPING', 'JOINT_MAPPING']) {
    const moved = await act(
      'samordnare-jarva',
      'mutation ($process: ID!, $revision: Int!, $to: ProcessStep!) { act: moveProcess(process: $process, revision: $revision, to: $to) { process { revision } } }',
      { process, revision, to },
    );
    revision = moved.process.revision;
  }
  const saved = await act(
    'samordnare-jarva',
    'mutation ($process: ID!, $content: SmartGoalInput!) { act: saveGoal(process: $process, content: $content) { object } }',
    { process, content: { specific: 'Färre registrerade bränder i Järva nästa halvår', horizon: 'SHORT' } },
  );
  return { process, goal: saved.object };
}

test('the coordinator of Järva reads the work from the pictures to the follow-up, and runs its figures again', async () => {
  const page = await browser.openAs('samordnare-jarva', '/arbetet', { purpose });
  await page.getByRole('link', { name: 'Samverkansprocess Järva (syntetisk)' }).click();
  await page.getByRole('heading', { level: 1, name: 'Samverkansprocess Järva (syntetisk)' }).waitFor();
  const main = page.getByRole('main');
  for (const text of [
    'Polisens lägesbild Järva 2024 (syntetisk)',
    'Stationer i nordväst (syntetisk)',
    'Sköts i ordinarie drift; polisen har inga resurser till det (syntetiskt).',
    'Sommarlov utan aktiviteter',
    'Belysning längs gångvägen mot Tensta (syntetisk)',
    'Lös markfrågor före beslut om belysning.',
    'Belysningsstolpar på mark med oklart ansvar: två nämnder och en fastighetsägare.',
  ])
    await main.getByText(text, { exact: false }).filter({ visible: true }).first().waitFor();
  const goal = main
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: /^Färre registrerade bränder/ }) });
  await expect
    .poll(() => goal.locator('.work-numbers dd').allTextContents())
    .toEqual(['94', '84', '96', '31 dec. 2025']);
  // The indicator's figures, with the measures that may be read marked in time.
  await goal.getByText(/börjar: Belysning längs gångvägen/).waitFor();
  // The timeline says the same as a list.
  await page.getByRole('img', { name: 'Varv 1 i tiden' }).waitFor();
  await page.getByRole('button', { name: 'Visa som lista' }).click();
  await page.getByText(/^Mål: Färre registrerade bränder/).waitFor();
  await screenshot(page, 'work-story-1280');
  const rerun = goal.getByRole('link', { name: /^Kör om Uppföljning av åtgärd, version 1/ }).first();
  const address = new URL(`http://hub${await rerun.getAttribute('href')}`);
  expect(address.pathname).toBe('/fragor/uppfoljning-av-atgard/1');
  expect(address.searchParams.getAll('p-indicators')).toEqual([
    'fire.fires.total',
    'police.reported-offences.total',
  ]);
  expect(address.searchParams.get('p-asOf')).toBe('2026-08-20T06:00:00.000Z');
});

test('the coordinator raises an obstacle, which stands first; kommunstyrelsen takes it up', async () => {
  const { process } = await begun();
  const page = await browser.openAs('samordnare-jarva', `/arbetet/${process}`, { purpose });
  const text = 'Ingen äger frågan om gångtunneln';
  await page.getByRole('button', { name: 'Lyft hinder' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(text);
  await dialog.getByRole('button', { name: 'Lyft hinder' }).click();
  await dialog.waitFor({ state: 'detached' });
  const now = page.getByRole('region', { name: 'Att göra nu' });
  await now.getByRole('link', { name: text }).waitFor();
  const takeUp = page.getByRole('button', { name: `Ta upp: ${text}` });
  expect(await takeUp.getAttribute('aria-disabled')).toBe('true');
  await page
    .getByText('Bara kommunstyrelsens samordnare tar upp och besvarar hinder.')
    .first()
    .waitFor({ state: 'attached' });

  const central = await browser.openAs('samordnare-central', '/arbetet/hinder?lage=RAISED', { purpose });
  await central.getByRole('button', { name: `Ta upp: ${text}` }).click();
  await central.getByRole('dialog').getByRole('button', { name: 'Ta upp', exact: true }).click();
  await central.getByRole('dialog').waitFor({ state: 'detached' });
  await central.getByRole('radio', { name: 'Upptaget' }).click({ force: true });
  await central.getByRole('button', { name: `Besvara: ${text}` }).waitFor();
});

test('the coordinator of Järva begins a process, and closes it with the reason; who may not is told why', async () => {
  const page = await browser.openAs('samordnare-jarva', '/arbetet', { purpose });
  const begin = page.getByRole('button', { name: 'Börja en process' });
  await begin.click();
  const dialog = page.getByRole('dialog');
  const send = dialog.getByRole('button', { name: 'Börja en process' });
  expect(await send.getAttribute('aria-disabled')).toBe('true');
  const title = 'Tryggare gång från Tensta centrum (syntetisk)';
  await dialog.getByLabel(/^Rubrik/).fill(title);
  await dialog.getByRole('button', { name: /^Hör till/ }).click();
  await page.getByRole('combobox', { name: /^Sök: Hör till/ }).fill('Järva');
  const agreements = page.getByRole('group', { name: 'Överenskommelser' }).getByRole('option');
  await agreements.filter({ hasText: 'Järva' }).first().click();
  // One's own district stands there already; a part of it may be chosen, and nobody else's.
  await dialog.getByRole('listitem').filter({ hasText: 'Järva' }).first().waitFor();
  await dialog.getByRole('button', { name: /^Område/ }).click();
  const areas = page.getByRole('listbox').getByRole('option');
  await areas.filter({ hasText: 'Tensta' }).waitFor();
  expect(await areas.filter({ hasText: 'Farsta' }).count()).toBe(0);
  await areas.filter({ hasText: 'Tensta' }).click();
  await dialog.getByLabel(/^Mandat/).fill('Inom nämndens budget');
  await dialog.getByLabel(/^Resurser/).fill('En dag i veckan');
  await dialog.getByLabel(/^Beslutets diarienummer/).fill('DEMO 2026/7');
  await dialog.getByLabel(/^Funktion som beslutade/).fill('Stadsdelsdirektör');
  // What is typed stays when what may be seen changes.
  await whileSuspended(() => page.getByText('Det du får se har ändrats').waitFor());
  await fillDay(dialog, /^Beslutsdag/, '2099-01-05');
  await send.click();
  await dialog.getByText('beslutsdag', { exact: true }).waitFor();
  await expect.poll(() => isInSight(dialog.getByText('DATES_OUT_OF_ORDER'))).toBe(true);
  expect(await dialog.getByLabel(/^Mandat/).inputValue()).toBe('Inom nämndens budget');
  await fillDay(dialog, /^Beslutsdag/, '2026-01-05');
  await screenshot(page, 'work-begin-1280');
  expect(await axe(page)).toEqual([]);
  await send.click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await dialog.waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Avsluta processen' }).click();
  await dialog.getByLabel(/^Skäl till att den avslutas/).fill('Det var ett prov.');
  await dialog.getByRole('button', { name: 'Avsluta processen' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(/^Avslutad /).waitFor();
  expect(await page.getByRole('button', { name: 'Avsluta processen' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Historik' }).click();
  await page.getByText('Det var ett prov.', { exact: false }).waitFor();

  for (const [account, why] of [
    ['samordnare-lpo-jarva', /^En stadsdelsnämnds samordnare börjar en process/],
    ['analytiker-jarva', 'Det kräver rollen samordnare.'],
  ] as const) {
    const other = await browser.openAs(account, '/arbetet', { purpose: 'lagesbild' });
    const barred = other.getByRole('button', { name: 'Börja en process' });
    await other.getByText(why).waitFor({ state: 'attached' });
    expect(await barred.getAttribute('aria-disabled')).toBe('true');
  }
});

test('a form that is open over one process does not go with the page to another', async () => {
  const [one, other] = [await begun(), await begun()];
  const page = await browser.openAs('samordnare-jarva', `/arbetet/${one.process}`, { purpose });
  await page.getByRole('button', { name: 'Lyft hinder' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Hinder i det första arbetet');
  await goWithin(page, `/arbetet/${other.process}`);
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Lyft hinder' }).click();
  expect(await dialog.getByRole('textbox').inputValue()).toBe('');
});

test('a goal is accepted for one’s own party; an edit that somebody came before with loses nothing that was typed', async () => {
  const { process, goal } = await begun();
  const page = await browser.openAs('samordnare-jarva', `/arbetet/${process}`, { purpose });
  await page
    .getByRole('button', { name: 'Acceptera mål: Färre registrerade bränder i Järva nästa halvår' })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Funktion som accepterar/).fill('Stadsdelsdirektör');
  await dialog.getByRole('button', { name: 'Acceptera mål' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(/Järva stadsdelsnämnd \(Stadsdelsdirektör, /).waitFor();
  await page
    .getByText('Din organisation har accepterat målet som det är.')
    .first()
    .waitFor({ state: 'attached' });

  await page.getByRole('button', { name: 'Ändra: Färre registrerade bränder i Järva nästa halvår' }).click();
  await dialog.getByLabel(/^Vad ska förändras/).fill('Minst tio färre registrerade bränder i Järva');
  await act(
    'samordnare-jarva',
    'mutation ($process: ID!, $id: ID!, $content: SmartGoalInput!) { act: saveGoal(process: $process, id: $id, revision: 2, content: $content) { object } }',
    {
      process,
      id: goal,
      content: {
        specific: 'Färre bränder i Järva än förra året',
        horizon: 'SHORT',
        realisticBecause: 'Kända platser',
      },
    },
  );
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await dialog.getByText('Någon har ändrat det medan du skrev').waitFor();
  await dialog.getByText('Nu gäller: Färre bränder i Järva än förra året').waitFor();
  expect(await dialog.getByLabel(/^Vad ska förändras/).inputValue()).toBe(
    'Minst tio färre registrerade bränder i Järva',
  );
  // What was not touched follows what holds now: the other's words are not written over.
  await expect.poll(() => dialog.getByLabel(/^Varför kan det nås/).inputValue()).toBe('Kända platser');
  await dialog.getByRole('button', { name: 'Spara min version' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: 'Minst tio färre registrerade bränder i Järva' }).waitFor();
  await page.getByText('Kända platser').waitFor();
});

test('while a process is read again, nothing takes the place of the lists that stand in its forms', async () => {
  const page = await browser.openAs('samordnare-central', '/arbetet/process:stad', { purpose });
  await page.getByRole('button', { name: 'Ändra: Lägesbild' }).click();
  const dialog = page.getByRole('dialog');
  const problems = dialog.getByRole('group', { name: /^Problem \d/ });
  const add = dialog.getByRole('button', { name: 'Lägg till problem' });
  await expect.poll(() => problems.count()).toBe(1);
  await whileSilent(async () => {
    await dialog.getByText('Uppgifterna hämtas på nytt.').first().waitFor({ timeout: 20_000 });
    expect(await problems.count()).toBe(0);
    expect(await add.getAttribute('aria-disabled')).toBe('true');
    await dialog.getByRole('button', { name: /^Sammansatt av/, disabled: true }).waitFor();
  });
  await problems.waitFor({ timeout: 20_000 });
  await add.click();
  await expect.poll(() => problems.count()).toBe(2);
  await dialog.getByRole('button', { name: 'Avbryt' }).click();
});

test('an analyst of the local police reads why the Region’s picture is not there, in its place, and may not act', async () => {
  const page = await browser.openAs('analytiker-lpo-jarva', jarva, { purpose: 'lagesbild' });
  const region = page.getByRole('listitem').filter({ hasText: /^Trafikförvaltningen, Region Stockholm/ });
  await region.getByText('PRODUCT_NOT_COVERED').waitFor();
  await region.getByText('region.situational-pictures', { exact: false }).waitFor();
  expect(await page.getByRole('main').textContent()).not.toContain('Stationer i nordväst');
  await page.getByText('Polisens lägesbild Järva 2024 (syntetisk)').waitFor();
  const raise = page.getByRole('button', { name: 'Lyft hinder' });
  expect(await raise.getAttribute('aria-disabled')).toBe('true');
  await page.getByText('Du har inte valt ändamålet Uppföljning', { exact: false }).waitFor();
  // What comes in above may take the button away from under the pointer, and its reason with it.
  const press = async () => {
    await raise.hover();
    await raise.click({ force: true });
    return page.getByRole('tooltip').filter({ hasText: 'Det kräver rollen samordnare.' }).count();
  };
  await expect.poll(press, { timeout: 8_000, interval: 500 }).toBe(1);
});

test('the coordinator of Farsta is told nothing of Järva’s process, not even that it exists', async () => {
  const page = await browser.openAs('samordnare-farsta', jarva, { purpose });
  const unknown = 'Processen finns inte, eller omfattas inte av det ni får läsa';
  await page.getByText(unknown).waitFor();
  const forbidden = await page.getByRole('main').textContent();
  const none = await browser.openAs('samordnare-farsta', '/arbetet/process:finns-inte', { purpose });
  await none.getByText(unknown).waitFor();
  expect(await none.getByRole('main').textContent()).toBe(forbidden);
  expect(forbidden).not.toContain('Järva');
});

test('the duties of a committee say why each came out as it did, and by what', async () => {
  const page = await browser.openAs('samordnare-jarva', '/arbetet/uppdrag?namnd=org:sdn-jarva');
  await page.getByRole('heading', { name: /^Uppdragen: Järva stadsdelsnämnd/ }).waitFor();
  const duties = page.locator('.work-duty');
  expect(await duties.count()).toBe(30);
  const second = duties.filter({ hasText: 'Varje stadsdelsnämnd samordnar och leder det lokala arbetet.' });
  await second.getByText('Trygghetsprogrammet 2020-2023.', { exact: false }).waitFor();
  await second.getByText('Uppfyllt', { exact: true }).waitFor();
  await second.getByRole('button', { name: 'Det som avgör (1)' }).click();
  await second.getByText('Leder en pågående samverkansprocess.').waitFor();
  expect(await second.getByRole('link', { name: 'Till processen' }).getAttribute('href')).toBe(jarva);
  await page.getByRole('radio', { name: 'Inte uppfyllt' }).click({ force: true });
  await expect.poll(() => duties.count()).toBeLessThan(30);
  expect(page.url()).toContain('utfall=NOT_MET');
});

test.each([
  ['sv', 'light', 1280],
  ['en', 'dark', 360],
] as const)('the work is well for everybody, %s, %s, %i pixels', async (language, theme, width) => {
  const page = await browser.openAs('samordnare-jarva', '/arbetet', {
    purpose,
    language,
    theme,
    viewport: { width, height: 900 },
  });
  await page.emulateMedia({ colorScheme: theme });
  const places = [
    ['/arbetet', '.data-table'],
    [jarva, '.work-goal .figure-line'],
    ['/arbetet/uppdrag', '.work-duty'],
    ['/arbetet/hinder', '.work-obstacle'],
    ['/arbetet/forum', '.data-table'],
  ] as const;
  for (const [path, ready] of places) {
    await page.evaluate((to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, path);
    await page.locator(ready).first().waitFor();
    await screenshot(page, `work${path.replaceAll(/[/:]/g, '-')}-${language}-${theme}-${width}`);
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});
