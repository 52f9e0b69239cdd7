import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answer, ask, codes } from '../scenario/ask.ts';
import { personToken } from '../scenario/people.ts';
import { axe, type ConsoleBrowser, type OpenOptions, openBrowser, screenshot } from './browser.ts';
import { whileSuspended } from './what-changes.ts';

let browser: ConsoleBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser[Symbol.asyncDispose]());

const newName = () => `q-${randomUUID().slice(0, 8)}`;
const openAs = (account: string, path: string, options: OpenOptions = {}) =>
  browser.openAs(account, path, { purpose: 'lagesbild', ...options });
const as = async (person: string, query: string, variables: Record<string, unknown> = {}): Promise<Answer> =>
  ask(null, { token: await personToken(person), query, variables });

const document = (title = 'Mitt område', description = 'Områdets namn.') => `# Skriven för hand.
query MittOmrade($area: ID! @parameter(label: "Område", relative: MY_AREA))
@sharedQuery(title: ${JSON.stringify(title)}, description: ${JSON.stringify(description)}, purpose: "lagesbild") {
  area(id: $area) { id name }
}
`;

/** A draft of the police's, saved past the page; its address. */
async function draft(
  text = document(),
  name = newName(),
): Promise<{ readonly id: string; readonly path: string }> {
  const { data, errors } = await as(
    'analytiker-lpo-jarva',
    'mutation($name: String!, $text: String!) { saveSharedQuery(name: $name, document: $text) { id } }',
    { name, text },
  );
  expect(errors).toEqual([]);
  return { id: data.saveSharedQuery.id, path: `/fragor/${data.saveSharedQuery.id}/1` };
}

const act = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const dialog = (page: Page) => page.getByRole('dialog');
const text = (page: Page) => page.getByLabel('Dokument (GraphQL)');
const save = (page: Page) => page.getByRole('button', { name: /^Spara (utkastet|som nytt utkast)$/ });
const said = (page: Page, what: string | RegExp) => page.getByText(what, { exact: true }).first().waitFor();
/** Why a button cannot be used; null where it can. */
const reasonOf = async (page: Page, name: string): Promise<string | null> => {
  const button = act(page, name);
  await button.waitFor();
  if ((await button.getAttribute('aria-disabled')) === null) return null;
  const reason = await button.getAttribute('aria-describedby');
  return page.evaluate((id) => globalThis.document.getElementById(id)?.textContent ?? '', reason ?? '');
};
/** Does what a dialog asks for. */
async function perform(page: Page, name: string, confirm = name): Promise<void> {
  await act(page, name).click();
  await dialog(page).getByRole('button', { name: confirm, exact: true }).click();
  await dialog(page).waitFor({ state: 'detached' });
}

test('an analyst writes a query for two areas, a second person returns and then approves it, and another authority runs it for its own rows until it is retired', async () => {
  const name = newName();
  const id = `lpo-jarva.${name}`;
  const author = await openAs(
    'analytiker-lpo-jarva',
    '/fragor/ny?from=lagesbild-for-omrade&omrade=lpo:jarva&omrade=sthlm:sdo:jarva',
  );
  await said(author, 'Texten är en kopia av ”Lägesbild för område”');
  expect(await text(author).inputValue()).toContain('$areas: [ID!]! = ["lpo:jarva", "sthlm:sdo:jarva"]');
  await author.getByLabel('Namn i id:t').fill(name);
  await author.getByLabel('Rubrik').fill('Två områden i Järva');
  expect(await text(author).inputValue()).toContain('title: "Två områden i Järva"');
  await author.getByText('Min organisation och de jag väljer').click();
  await act(author, 'Organisationer: Välj').click();
  await author.getByRole('combobox', { name: 'Sök: Organisationer' }).fill('järva stadsdelsnämnd');
  await author.getByRole('option', { name: /Järva stadsdelsnämnd/ }).click();
  await author.keyboard.press('Escape');
  await said(author, 'Navet godtar dokumentet.');
  // What it needs, and a try of it, before anything is saved.
  await author
    .getByRole('row', { name: /brott.*Polismyndigheten.*Ja/ })
    .first()
    .waitFor();
  await act(author, 'Prova frågan').click();
  await author.getByRole('figure').first().waitFor();
  await save(author).click();
  await author.waitForURL(`**/fragor/${id}/1/andra`);
  await said(author, /^Utkastet sparades/);
  await author.getByRole('link', { name: 'Till frågan' }).click();
  await perform(author, 'Lämna för granskning');
  await said(author, 'Utkastet är lämnat för granskning.');
  await expect
    .poll(() => reasonOf(author, 'Granska'), { timeout: 5_000 })
    .toMatch(/Du har skrivit den. En annan analytiker eller samordnare/);

  const second = await openAs('samordnare-lpo-jarva', `/fragor/${id}/1`);
  await act(second, 'Granska').click();
  await dialog(second).getByLabel('Kommentar').fill('Säg i rubriken att det gäller <b>Järva</b>.');
  await dialog(second).getByRole('button', { name: 'Återlämna' }).click();
  await said(second, 'Versionen är återlämnad med din kommentar.');
  await act(second, 'Läge och historik').click();
  await dialog(second).getByText('Säg i rubriken att det gäller <b>Järva</b>.').waitFor();

  await author.reload();
  await author.getByRole('link', { name: 'Ny version' }).click();
  await author.getByLabel('Rubrik').fill('Järva: två områden');
  await said(author, '1 rad bort, 1 rad till');
  await save(author).click();
  await author.waitForURL(`**/fragor/${id}/2/andra`);
  await author.getByRole('link', { name: 'Till frågan' }).click();
  await perform(author, 'Lämna för granskning');

  await second.goto(`/fragor/${id}/2`);
  await act(second, 'Granska').click();
  await dialog(second).getByRole('button', { name: 'Godkänn' }).click();
  await said(second, 'Versionen är godkänd och kan publiceras.');
  await perform(second, 'Publicera');
  await said(second, 'Versionen är publicerad.');

  const district = await openAs('analytiker-jarva', `/fragor/${id}`);
  await district.getByRole('heading', { level: 1, name: 'Järva: två områden' }).waitFor();
  await district.getByRole('button', { name: 'Kör frågan' }).click();
  await district.getByRole('figure').first().waitFor();
  const rows = async (person: string): Promise<readonly string[]> => {
    const { data } = await ask(null, { token: await personToken(person), sharedQuery: id, variables: {} });
    return data.indicators.flatMap(
      (one: { id: string; observations: readonly ({ area: { id: string } } | null)[] | null }) =>
        (one.observations ?? []).flatMap((given) => (given ? [`${one.id} ${given.area.id}`] : [])),
    );
  };
  // Each its own: what the district's agreements give it, and what those of the police give them.
  const [ofDistrict, ofPolice] = [await rows('analytiker-jarva'), await rows('analytiker-lpo-jarva')];
  expect(ofDistrict).toContain('region.transit-incidents.total sthlm:sdo:jarva');
  expect(ofPolice).toContain('police.reported-offences.total lpo:jarva');
  expect(ofPolice).not.toContain('region.transit-incidents.total sthlm:sdo:jarva');
  expect(await district.getByRole('link', { name: 'Kopiera till en ny fråga' }).count()).toBe(1);

  await act(second, 'Dra tillbaka').click();
  await dialog(second).getByLabel('Skäl').fill('Ersätts.');
  // A reason that is being written outlives a change of what may be seen, and so does the word of what it came to.
  await whileSuspended(() => second.getByText('Det du får se har ändrats').waitFor());
  const before = Date.now();
  await dialog(second).getByRole('button', { name: 'Dra tillbaka' }).click();
  await said(second, 'Versionen är tillbakadragen.');
  await district.getByText('Tillbakadragen', { exact: true }).first().waitFor({ timeout: 5_000 });
  expect(Date.now() - before).toBeLessThan(2_500);
  await expect
    .poll(() => district.getByRole('button', { name: /^Kör/ }).first().getAttribute('aria-disabled'))
    .toBe('true');
}, 90_000);

test('who wrote a query is refused its review by the hub too, in words that say who could', async () => {
  const { id, path } = await draft();
  await as(
    'analytiker-lpo-jarva',
    'mutation($id: ID!) { submitSharedQuery(id: $id, version: 1, revision: 1) { id } }',
    { id },
  );
  const page = await openAs('analytiker-lpo-jarva', '/fragor');
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replaceAll('"mine":true', '"mine":false'),
    });
  });
  await page.goto(path);
  await act(page, 'Granska').click();
  await dialog(page).getByRole('button', { name: 'Godkänn' }).click();
  await dialog(page).getByText('SECOND_PERSON_REQUIRED').waitFor();
  await dialog(page)
    .getByText(/Be en kollega i din organisation som är analytiker eller samordnare/)
    .waitFor();
  const { data } = await as('analytiker-lpo-jarva', 'query($id: ID!) { sharedQuery(id: $id) { state } }', {
    id,
  });
  expect(data.sharedQuery.state).toBe('SUBMITTED');
});

test('who may not write is told so, by the page and by the hub', async () => {
  const { path } = await draft();
  const page = await browser.openAs('chef-lpo-jarva', path);
  expect(await reasonOf(page, 'Ändra utkastet')).toMatch(/analytiker och samordnare/);
  expect(await reasonOf(page, 'Lämna för granskning')).toMatch(/analytiker och samordnare/);
  expect(await reasonOf(page, 'Publicera')).toMatch(/utkast/);
  await page.goto(`${path}/andra`);
  expect(await reasonOf(page, 'Spara utkastet')).toMatch(/analytiker och samordnare/);
  const answer = await as(
    'chef-lpo-jarva',
    'query($d: String!) { checkSharedQuery(document: $d) { problems { line } } }',
    { d: document() },
  );
  expect(codes(answer)).toEqual(['ROLE_REQUIRED']);
});

test('a mistake in a document is shown at its line while it is written, and cannot be saved', async () => {
  const { path } = await draft();
  const page = await openAs('analytiker-lpo-jarva', `${path}/andra`);
  const wrong = page.locator('.query-document-numbers [data-wrong]');
  await text(page).fill(document().replace('{ id name }', '{ id nosuch }'));
  await page.getByRole('button', { name: 'Rad 4, kolumn 24' }).click();
  expect(await wrong.allTextContents()).toEqual(['✕ 4']);
  expect(await text(page).evaluate((area) => Reflect.get(area, 'selectionStart'))).toBe(
    document().indexOf('name }'),
  );
  expect(await reasonOf(page, 'Spara utkastet')).toMatch(/Rätta felen/);
  await screenshot(page, 'query-writing-mistake');
  // What is no GraphQL at all is told before the hub is asked; the form waits, and what it had comes back.
  await text(page).fill(document().replace('{ id name }', '{ id name '));
  await page.getByRole('button', { name: 'Rad 6, kolumn 1' }).waitFor();
  expect(await page.getByLabel('Rubrik').isDisabled()).toBe(true);
  await text(page).fill(document('Annat'));
  await said(page, 'Navet godtar dokumentet.');
  expect(await page.getByLabel('Rubrik').inputValue()).toBe('Annat');
  expect(await wrong.count()).toBe(0);
  expect(await reasonOf(page, 'Spara utkastet')).toBeNull();
});

test('two who write on one draft lose nothing: each sees the other’s text, and goes on from either', async () => {
  const { id, path } = await draft();
  const [one, other] = [
    await openAs('analytiker-lpo-jarva', `${path}/andra`),
    await openAs('samordnare-lpo-jarva', `${path}/andra`),
  ];
  for (const page of [one, other]) await said(page, 'Navet godtar dokumentet.');
  await one.getByLabel('Rubrik').fill('Den enas');
  await other.getByLabel('Rubrik').fill('Den andras');
  await save(one).click();
  await said(one, /^Utkastet sparades/);
  await save(other).click();
  await said(other, 'Någon annan har sparat medan du skrev');
  expect(await text(other).inputValue()).toContain('Den andras');
  await act(other, 'Fortsätt från den sparade texten').click();
  expect(await other.getByLabel('Rubrik').inputValue()).toBe('Den enas');
  await act(other, 'Ta tillbaka min text').click();
  expect(await other.getByLabel('Rubrik').inputValue()).toBe('Den andras');
  await save(other).click();
  await said(other, /^Utkastet sparades/);
  await one.getByLabel('Beskrivning').fill('Mer.');
  await save(one).click();
  await act(one, 'Spara min text i stället').click();
  await said(one, /^Utkastet sparades/);
  const { data } = await as(
    'analytiker-lpo-jarva',
    'query($id: ID!) { sharedQuery(id: $id) { title description revision document } }',
    { id },
  );
  expect(data.sharedQuery).toMatchObject({ title: 'Den enas', description: 'Mer.', revision: 4 });
  // What was written by hand stays as it was.
  expect(data.sharedQuery.document).toBe(document('Den enas', 'Mer.'));
});

test('what is not saved is warned of before leaving, and its text is there again; nothing else is kept', async () => {
  const { path } = await draft();
  const page = await openAs('analytiker-lpo-jarva', `${path}/andra`);
  await said(page, 'Navet godtar dokumentet.');
  await page.getByLabel('Rubrik').fill('Osparad rubrik');
  await page.getByRole('link', { name: 'Till frågan' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Stanna kvar' }).click();
  expect(await page.getByLabel('Rubrik').inputValue()).toBe('Osparad rubrik');
  await page.getByRole('link', { name: 'Till frågan' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Lämna sidan' }).click();
  await page.getByRole('link', { name: 'Ändra utkastet' }).click();
  await said(page, 'Din osparade text är framtagen');
  expect(await page.getByLabel('Rubrik').inputValue()).toBe('Osparad rubrik');
  const kept = await page.evaluate(() =>
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith('hub.query-text:'))
      .map((key) => sessionStorage.getItem(key)),
  );
  expect(kept).toEqual([document('Osparad rubrik')]);
  await act(page, 'Visa det sparade i stället').click();
  expect(await page.getByLabel('Rubrik').inputValue()).toBe('Mitt område');
  await expect
    .poll(() =>
      page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('hub.query-text:'))),
    )
    .toEqual([]);
});

test('a title, a description and a comment of markup are shown as they were written', async () => {
  const hostile = '<img src=x onerror="document.title=1">"}] ”';
  const { path } = await draft(document(hostile, hostile));
  const page = await openAs('samordnare-lpo-jarva', path);
  await page.getByRole('heading', { level: 1, name: hostile }).waitFor();
  await page.getByRole('link', { name: 'Ändra utkastet' }).click();
  await page.getByRole('heading', { level: 1, name: `Ändra: ${hostile}` }).waitFor();
  expect(await page.getByLabel('Rubrik').inputValue()).toBe(hostile);
  expect(await page.locator('main img').count()).toBe(0);
  await page.getByLabel('Beskrivning').fill(`${hostile}\n"""`);
  await said(page, 'Navet godtar dokumentet.');
  expect(await page.getByLabel('Beskrivning').inputValue()).toBe(`${hostile}\n"""`);
});

test.each([
  ['sv', 'light'],
  ['en', 'dark'],
] as const)(
  'where a query is written nothing stands in anybody’s way, in %s and %s',
  async (language, theme) => {
    const { path } = await draft();
    const page = await openAs('analytiker-lpo-jarva', `${path}/andra`, {
      language,
      theme,
      viewport: { width: 360, height: 800 },
    });
    await said(page, /^(Navet godtar dokumentet|The hub accepts the document)/);
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => globalThis.document.documentElement.scrollWidth)).toBe(360);
    await screenshot(page, `query-writing-${language}`);
    await page.goto(path);
    await page.getByRole('button', { name: /^(Läge och historik|State and history)$/ }).click();
    await dialog(page).waitFor();
    expect(await axe(page)).toEqual([]);
    await screenshot(page, `query-standing-${language}`);
  },
);

test('a query about a piece of the work takes it by name: a process, a measure of it, a local police area', async () => {
  const { path } = await draft(`query Arbetet(
  $process: ID! @parameter(label: "Process")
  $measure: ID! @parameter(label: "Åtgärd")
  $police: ID! @parameter(label: "Lokalpolisområde")
) @sharedQuery(title: "Ett arbete", description: "Steg och åtgärd.", purpose: "uppfoljning") {
  collaborationProcess(id: $process) { id title step }
  localPoliceArea(id: $police) { id name }
  measure(id: $measure) { id title }
}
`);
  const page = await openAs('analytiker-lpo-jarva', `${path}/andra`, { purpose: 'uppfoljning' });
  const choose = async (label: string, sought: string) => {
    await page.getByRole('button', { name: new RegExp(`^${label}: `) }).click();
    await page.getByRole('combobox', { name: `Sök: ${label}` }).fill(sought);
    await page.getByRole('option').first().click();
  };
  // What it needs depends on what is chosen: that is no fault of what is written.
  await page.getByText('utan: Process, Åtgärd, Lokalpolisområde.').waitFor();
  await choose('Process', 'Järva');
  await choose('Åtgärd', 'belysning');
  await choose('Lokalpolisområde', 'Järva');
  await page.getByRole('row', { name: /Samverkansprocess.*Ja/ }).waitFor();
  await screenshot(page, 'fragor-arbetet-med-namn');
  const sent = page.waitForRequest((request) => request.postData()?.includes('query Arbetet') ?? false);
  await act(page, 'Prova frågan').click();
  expect((await sent).postDataJSON().variables).toEqual({
    process: 'process:jarva',
    measure: 'jarva:measure:lighting',
    police: 'lpo:jarva',
  });
  await page.getByText('process:jarva').last().waitFor();
  // What is read under a purpose is listed under it alone: elsewhere its id is written.
  const other = await openAs('analytiker-lpo-jarva', `${path}/andra`, { purpose: 'manadsrapport' });
  await other.getByRole('button', { name: /^Lokalpolisområde: / }).waitFor();
  await other.getByRole('textbox', { name: 'Process' }).waitFor();
  await other.getByRole('textbox', { name: 'Åtgärd' }).waitFor();
  // Whose own they are would be given a part under any purpose, which would be taken for the whole.
  const text = document('Ett arbete')
    .replace(
      '$area: ID! @parameter(label: "Område", relative: MY_AREA)',
      '$process: ID! @parameter(label: "Process")',
    )
    .replace('purpose: "lagesbild"', 'purpose: "uppfoljning"')
    .replace('area(id: $area) { id name }', 'collaborationProcess(id: $process) { id title }');
  const own = await openAs('analytiker-jarva', '/fragor/ny', { purpose: 'lagesbild' });
  await own.getByLabel('Dokument (GraphQL)').fill(text);
  await own.getByRole('textbox', { name: 'Process' }).waitFor();
});
