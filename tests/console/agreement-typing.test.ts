import { afterAll, beforeAll, expect, test } from 'vitest';
import { documents } from '../subgraphs/lifecycle-city.ts';
import { act, addressOf, button, drafted, proposedBy } from './agreement-desk.ts';
import { type ConsoleBrowser, goWithin, openBrowser } from './browser.ts';
import { whileSilent, whileSuspended } from './what-changes.ts';

let browser: ConsoleBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser[Symbol.asyncDispose]());

const titleOf = async (id: string) => {
  const query = 'query ($id: ID!) { agreement(id: $id) { draft { title followUp } } }';
  return (await act('samordnare-jarva', query, { id })).agreement.draft;
};

test('from one draft to another without loading the page, nothing of the first is left or sent', async () => {
  const first = await drafted('Det första utkastet (syntetisk)');
  const second = await drafted('Det andra utkastet (syntetisk)');
  const page = await browser.openAs('samordnare-jarva', addressOf(first, '/utkast'));
  const name = page.getByLabel('Namn');
  await expect.poll(() => name.inputValue()).toBe('Det första utkastet (syntetisk)');
  await goWithin(page, addressOf(second, '/utkast'));
  await expect.poll(() => name.inputValue()).toBe('Det andra utkastet (syntetisk)');
  await page.getByLabel('Uppföljning', { exact: true }).fill('Varje kvartal');
  await button(page, 'Spara utkastet').click();
  await page.getByText(/^Sparat /).waitFor();
  expect(await titleOf(second)).toEqual({
    title: 'Det andra utkastet (syntetisk)',
    followUp: 'Varje kvartal',
  });
  await act('samordnare-jarva', documents.discard, { agreement: first, revision: 1 });
  await act('samordnare-jarva', documents.discard, { agreement: second, revision: 2 });
});

test('of a draft that one may no longer read only what one has typed stays, and it is said', async () => {
  const id = await drafted('Tas bort av en annan (syntetisk)');
  const page = await browser.openAs('samordnare-jarva', addressOf(id, '/utkast'), { purpose: 'lagesbild' });
  await page.getByLabel('Uppföljning', { exact: true }).fill('Det jag skrev');
  await page
    .getByRole('group', { name: 'Klausul anmalda-brott' })
    .or(page.getByRole('group', { name: /^Klausul / }))
    .first()
    .getByLabel('Gallring')
    .fill('efter tre år');
  await act('samordnare-polisregion', documents.discard, { agreement: id, revision: 1 });
  await page
    .getByRole('button', { name: /^Ändamål: / })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Uppföljning' }).click();
  await page.getByText('Utkastet visas inte längre').waitFor();
  await page.getByText('Det jag skrev').waitFor();
  await page.getByText('efter tre år').waitFor();
  expect(await page.getByLabel('Namn').count()).toBe(0);
  const shown = (await page.getByRole('main').textContent()) ?? '';
  for (const untouched of ['Tas bort av en annan', 'Regionpolischef', 'Polisregion', 'sthlm:stadsdel:akalla'])
    expect(shown).not.toContain(untouched);
});

test('the reason of an act stays while it is written, when the scope changes under it', async () => {
  const { id, digest } = await proposedBy('Skälet blir kvar (syntetisk)');
  const page = await browser.openAs('samordnare-jarva', addressOf(id), { purpose: 'lagesbild' });
  await button(page, 'Vad kan göras nu').click();
  await button(page.getByRole('dialog'), 'Återkalla förslaget').click();
  await page.getByLabel('Skäl').fill('skrivet före');
  await whileSuspended(async () => {
    await page.getByText('Det du får se har ändrats').waitFor();
    await page.getByRole('alertdialog').getByText('Skälet blir kvar (syntetisk)').waitFor();
    expect(await page.getByLabel('Skäl').inputValue()).toBe('skrivet före');
    await button(page.getByRole('alertdialog'), 'Återkalla').click();
    await page.getByText('Förslaget är återkallat.').waitFor();
  });
  const query =
    'query ($id: ID!) { agreement(id: $id) { version(number: 1) { digest history { act reason } } } }';
  const { agreement } = await act('samordnare-jarva', query, { id });
  expect(agreement.version.digest).toBe(digest);
  expect(agreement.version.history).toContainEqual({ act: 'withdraw', reason: 'skrivet före' });
});

test('a draft that nobody has typed in leaves the screen with the line; one that somebody has stays', async () => {
  const id = await drafted('Bruten kontakt (syntetisk)');
  const [reading, typing] = [
    await browser.openAs('samordnare-jarva', addressOf(id, '/utkast')),
    await browser.openAs('samordnare-jarva', addressOf(id, '/utkast')),
  ];
  await reading.getByLabel('Namn').waitFor();
  await typing.getByLabel('Namn').fill('Skrivet före (syntetisk)');
  await whileSilent(async () => {
    for (const page of [reading, typing])
      await page.getByText('Kontakten med navet är bruten').first().waitFor({ timeout: 20_000 });
    await reading.getByLabel('Namn').waitFor({ state: 'detached', timeout: 2_000 });
    expect(await reading.getByText('Bruten kontakt (syntetisk)').count()).toBe(0);
    expect(await typing.getByLabel('Namn').inputValue()).toBe('Skrivet före (syntetisk)');
  });
  await reading.getByLabel('Namn').waitFor({ timeout: 20_000 });
  expect(await typing.getByLabel('Namn').inputValue()).toBe('Skrivet före (syntetisk)');
  await act('samordnare-jarva', documents.discard, { agreement: id, revision: 1 });
});

test('what is pasted to register, to attest and to sign stays when the hub falls silent', async () => {
  const { id, digest } = await proposedBy('Klistrat blir kvar (syntetisk)');
  const keys = '/overenskommelser/nycklar';
  const registrar = await browser.openAs('registrator-central', keys);
  const signatory = await browser.openAs('firmatecknare-jarva', keys);
  const signing = await browser.openAs('firmatecknare-jarva', addressOf(id, '/1?underteckna=ja'));
  await button(signatory, 'Byt med ett intyg från den gamla nyckeln').click();
  const pasted = [
    registrar.getByLabel('Det som parten lämnade över'),
    registrar.getByLabel('Diarienummer'),
    signatory.getByLabel('Det som kommandot skrev ut'),
    signing.getByLabel('Underskrift (JWS)'),
  ];
  for (const field of pasted) await field.fill('skrivet före');
  const pages = [registrar, signatory, signing];
  await whileSilent(async () => {
    for (const page of pages)
      await page.getByText('Kontakten med navet är bruten').first().waitFor({ timeout: 20_000 });
  });
  for (const page of pages)
    await page
      .getByText('Kontakten med navet är bruten')
      .first()
      .waitFor({ state: 'detached', timeout: 20_000 });
  for (const field of pasted) expect(await field.inputValue()).toBe('skrivet före');
  await act('samordnare-jarva', documents.withdraw, { digest, reason: 'prov' });
});
