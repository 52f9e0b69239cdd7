import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { documents } from '../subgraphs/lifecycle-city.ts';
import {
  act,
  addressOf,
  button,
  contentOf,
  district,
  drafted,
  police,
  proposedBy,
  restoreKey,
} from './agreement-desk.ts';
import { axe, type ConsoleBrowser, fillDay, openBrowser, screenshot } from './browser.ts';

// Several people, each with a login of their own, on a busy machine.
vi.setConfig({ testTimeout: 150_000, hookTimeout: 150_000 });

let browser: ConsoleBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser[Symbol.asyncDispose]();
  await restoreKey();
});

/** `npm run sign`, at a signatory's own desk. */
async function signAtDesk(digest: string, party: string): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['local/sign.ts', digest, '--party', party],
    { env: { PATH: process.env.PATH, HUB_DATA_DIR: inject('hub').dataDir } },
  );
  return stdout.trim();
}

/** Chooses one of a list that opens. */
async function choose(within: Page | Locator, label: string, option: string): Promise<void> {
  const page = 'context' in within ? within : within.page();
  await within
    .getByRole('button', { name: new RegExp(`${label}`) })
    .first()
    .click();
  await page.getByRole('option').filter({ hasText: option }).first().click();
}

/** Finds one in a list that can be searched, and closes it. */
async function find(group: Locator, label: string, sought: string): Promise<void> {
  const page = group.page();
  await group.getByRole('button', { name: `${label}: Välj` }).click();
  await page.getByRole('combobox', { name: `Sök: ${label}` }).fill(sought);
  await page.getByRole('option', { name: sought }).first().click();
  await page.keyboard.press('Escape');
}

async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
}

test('a coordinator writes an agreement, both parties sign, it takes effect, is suspended, resumed and ended: all by the pages', async () => {
  const title = 'Uppföljning i Akalla (syntetisk)';
  const coordinator = await browser.openAs('samordnare-jarva', '/overenskommelser/ny');
  await coordinator.getByLabel('Namn').fill(title);
  await fillDay(coordinator, 'Första dag', '2026-01-01');
  const own = coordinator.getByRole('group', { name: 'Part 1' });
  await choose(own, 'Undertecknas av', 'Stadsdelsnämndens ordförande');
  await own.getByLabel('Diarienummer').fill('DEMO 1');
  await fillDay(own, 'Beslutsdag', '2025-12-15');
  await button(coordinator, 'Skapa utkastet').click();
  await coordinator.waitForURL(/\/utkast$/);
  // What keeps it from being proposed is said, and at the fields too.
  await coordinator.getByText('2 brister att rätta', { exact: true }).waitFor();
  await coordinator.getByText(/^Sparat .* · 2 brister att rätta$/).waitFor();
  expect(await coordinator.getByText('Lägg till minst en klausul.').count()).toBe(2);
  await coordinator.getByText('Det måste finnas minst två parter.').first().waitFor();

  await button(coordinator, 'Lägg till part').click();
  const other = coordinator.getByRole('group', { name: 'Part 2' });
  await choose(other, 'Organisation', 'Polisregion Stockholm');
  await choose(other, 'Undertecknas av', 'Regionpolischef');
  await other.getByLabel('Diarienummer').fill('DEMO 2');
  await fillDay(other, 'Beslutsdag', '2025-12-16');
  await button(coordinator, 'Lägg till klausul').click();
  const clause = coordinator.getByRole('group', { name: 'Klausul klausul-1' });
  await choose(clause, 'Dataprodukt', 'police.reported-offences');
  await find(clause, 'Mottagare', 'Järva stadsdelsnämnd');
  await find(clause, 'Ändamål', 'Uppföljning');
  await find(clause, 'Områden', 'Akalla');
  await clause.getByRole('group', { name: 'Första månad' }).getByLabel('År').selectOption('2020');
  await clause
    .getByLabel('Lag (')
    .or(clause.getByLabel('Lag', { exact: true }))
    .first()
    .fill('Offentlighets- och sekretesslag (2009:400)');
  await clause.getByLabel('Kapitel').fill('10');
  await clause.getByLabel('Paragraf').fill('15 a');
  await clause.getByLabel('Riktning i ord').fill('mellan myndigheter');
  await fillDay(clause, 'I kraft från', '2025-12-01');
  await clause.getByLabel('Gallring').fill('efter två år');
  await screenshot(coordinator, 'agreement-draft');
  await button(coordinator, 'Spara utkastet').click();
  await coordinator.getByText('Inga brister: utkastet kan föreslås').waitFor();
  // Off the button, whose reason hangs beside it.
  await coordinator.mouse.move(0, 0);
  await coordinator.getByRole('tooltip').waitFor({ state: 'hidden' });
  // At the end, where the bar with the button lies over no field.
  await coordinator.evaluate(() => scrollTo(0, document.body.scrollHeight));
  expect(await axe(coordinator)).toEqual([]);
  await button(coordinator, 'Föreslå').click();
  const asked = coordinator.getByRole('alertdialog');
  await asked.getByText('Innehållet låses').waitFor();
  await button(asked, 'Föreslå versionen').click();
  await coordinator.getByText('Versionen är föreslagen och väntar på underskrifter.').waitFor();
  const id = decodeURIComponent(/overenskommelser\/([^/]+)\//.exec(coordinator.url())?.[1] ?? '');
  // From the draft that is no more to the version that awaits signatures.
  await button(coordinator.getByRole('dialog'), 'Stäng').last().click();
  await coordinator.waitForURL((url) => url.pathname.endsWith(id) && url.search === '');
  await coordinator.getByText('Föreslagen', { exact: false }).first().waitFor();

  // A key of this browser: no use before it is registered, which the registrar does.
  const signatory = await browser.openAs('firmatecknare-jarva', addressOf(id, '/1?underteckna=ja'));
  await signatory.getByText('Innehållet stämmer med kontrollsumman').waitFor();
  await signatory.getByText('Webbläsaren har ingen nyckel som är registrerad').first().waitFor();
  await signatory.goto('/overenskommelser/nycklar');
  await button(signatory, 'Skapa en nyckel').click();
  await signatory.getByText('Er giltiga nyckel finns inte i den här webbläsaren.').waitFor();
  await button(signatory, /^Spärra nyckeln/)
    .first()
    .click();
  await signatory.getByLabel('Skäl').fill('prov med webbläsarens nyckel');
  await button(signatory.getByRole('alertdialog'), 'Spärra').click();
  await signatory.getByText('Nyckeln är spärrad.').waitFor();
  await button(signatory.getByRole('dialog'), 'Stäng').last().click();
  await button(signatory, 'Skapa överlämning').click();
  const handover = (await signatory.locator('pre').first().textContent()) ?? '';
  expect(JSON.parse(handover)).toMatchObject({ party: district, use: 'SIGNATURE' });
  expect(handover).not.toContain('"d"');
  expect(await axe(signatory)).toEqual([]);
  await screenshot(signatory, 'agreement-keys');
  await signatory.goto(addressOf(id, '/1?underteckna=ja'));
  await signatory.getByText('Nyckeln i webbläsaren är inte registrerad').first().waitFor();

  const registrar = await browser.openAs('registrator-central', '/overenskommelser/nycklar');
  await registrar.getByLabel('Det som parten lämnade över').fill(handover.replace('sdn-jarva', 'sdn-farsta'));
  await registrar.getByText('Nyckeln har inte intygat just det här.').first().waitFor();
  await registrar.getByLabel('Det som parten lämnade över').fill(handover);
  await registrar.getByText('Jag har kontrollerat vem som lämnar nyckeln').click();
  await button(registrar, 'Registrera nyckeln').click();
  await button(registrar.getByRole('alertdialog'), 'Registrera nyckeln').click();
  await registrar.getByText('Nyckeln är registrerad.').waitFor();

  await signatory.reload();
  await signatory.getByText('Jag har läst det som undertecknas').click();
  await screenshot(signatory, 'agreement-signing');
  expect(await axe(signatory)).toEqual([]);
  await button(signatory, 'Underteckna').click();
  await signatory.getByText('Er underskrift är lämnad').waitFor();
  await signatory.getByText('bekräftad här i webbläsaren').waitFor();
  await signatory.getByText(/börjar gälla först när också Polisregion Stockholm/).waitFor();
  await button(signatory, 'Bekräfta mot loggens publika nycklar').click();
  await expect
    .poll(
      async () => {
        await button(signatory, 'Bekräfta mot loggens publika nycklar').click();
        return signatory.getByText(/^Bekräftat: post \d+ av \d+ i loggen/).isVisible();
      },
      { timeout: 15_000, interval: 1_000 },
    )
    .toBe(true);

  // The police sign with a key that their desk has.
  const chief = await browser.openAs('regionpolischef', addressOf(id, '/1?underteckna=ja'));
  const computed = (await chief.locator('.signing code').first().textContent()) ?? '';
  const foreign = await proposedBy('En annan (syntetisk)');
  await chief.getByText('Jag har läst det som undertecknas').click();
  await chief.getByLabel('Underskrift (JWS)').fill(await signAtDesk(foreign.digest, police));
  await button(chief, 'Underteckna').click();
  await chief.getByText('Underskriften är inte gjord över det här innehållet').waitFor();
  await chief.getByLabel('Underskrift (JWS)').fill(await signAtDesk(computed, police));
  await button(chief, 'Underteckna').click();
  await chief.getByText('Alla parter har undertecknat').waitFor();
  await chief.getByText('Versionens läge: I kraft.').waitFor();

  const officer = await browser.openAs('ansvarig-polisregion', addressOf(id));
  await button(officer, 'Vad kan göras nu').click();
  await button(officer.getByRole('dialog'), 'Lägg vilande').click();
  await officer.getByText('Mottagarna förlorar sin läsrätt inom en sekund').waitFor();
  await button(officer.getByRole('alertdialog'), 'Lägg vilande').click();
  await officer.getByText('Skriv ett skäl.').waitFor();
  await officer.getByLabel('Skäl').fill('prövas');
  await button(officer.getByRole('alertdialog'), 'Lägg vilande').click();
  await officer.getByText('Versionen är vilande.').waitFor();
  await button(officer.getByRole('dialog'), 'Stäng').last().click();
  await button(officer, 'Återuppta').click();
  await button(officer.getByRole('alertdialog'), 'Återuppta').click();
  await officer.getByText('Er organisations vilandeförklaring är hävd.').waitFor();

  await signatory.goto(addressOf(id));
  await button(signatory, 'Vad kan göras nu').click();
  await button(signatory.getByRole('dialog'), 'Säg upp').click();
  await signatory.getByLabel('Skäl').fill('provet är klart');
  await button(signatory.getByRole('alertdialog'), 'Säg upp').click();
  await signatory.getByText('Överenskommelsen är uppsagd.').waitFor();
  await act('samordnare-jarva', documents.withdraw, { digest: foreign.digest, reason: 'prov' });
});

test('two who edit one draft lose nothing: each other’s changes are brought together, and the same one is chosen', async () => {
  const id = await drafted('Två som skriver (syntetisk)');
  const mine = await browser.openAs('samordnare-jarva', addressOf(id, '/utkast'));
  await settled(mine);
  await mine.getByLabel('Uppföljning', { exact: true }).fill('Vart tredje månadsskifte');
  await mine.getByLabel('Namn').fill('Mitt namn (syntetisk)');
  // Meanwhile somebody else saves.
  const { agreement, revision, ...content } = {
    agreement: id,
    revision: 1,
    ...contentOf('Deras namn (syntetisk)'),
    goals: ['Färre brott'],
  };
  await act('samordnare-polisregion', documents.edit, { agreement, revision, content });
  await button(mine, 'Spara utkastet').click();
  await mine.getByText('Någon annan har ändrat utkastet').waitFor();
  await mine.getByText('De andras ändringar som tas med: Mål').waitFor();
  await mine.getByText('Dina ändringar som behålls: Uppföljning').waitFor();
  const choice = mine.getByRole('radiogroup', { name: 'Båda har ändrat: Namn' });
  await choice.getByText('Mitt namn (syntetisk)').waitFor();
  expect(await axe(mine)).toEqual([]);
  await choice.getByText('Deras namn (syntetisk)').click();
  await button(mine, 'För ihop och fortsätt redigera').click();
  await button(mine, 'Spara utkastet').click();
  await mine.getByText(/^Sparat /).waitFor();
  const query = 'query ($id: ID!) { agreement(id: $id) { draft { title followUp goals revision } } }';
  const { agreement: kept } = await act('samordnare-jarva', query, { id });
  expect(kept.draft).toEqual({
    title: 'Deras namn (syntetisk)',
    followUp: 'Vart tredje månadsskifte',
    goals: ['Färre brott'],
    revision: 3,
  });
  // What is not saved is asked about before it is left.
  await mine.getByLabel('Namn').fill('Ännu ett namn (syntetisk)');
  await mine.getByRole('link', { name: 'Dataprodukter' }).click();
  await mine.getByText('Lämna sidan utan att spara?').waitFor();
  await button(mine, 'Stanna kvar').click();
  expect(await mine.getByLabel('Namn').inputValue()).toBe('Ännu ett namn (syntetisk)');
  await act('samordnare-jarva', documents.discard, { agreement: id, revision: 3 });
});

test('nobody is led to sign bytes that are not those of the checksum', async () => {
  const { id, digest } = await proposedBy('Ändrade tecken (syntetisk)');
  const page = await browser.openAs('firmatecknare-jarva', addressOf(id, '/1'));
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    // One letter of what would be signed, on its way to the page.
    await route.fulfill({ response, body: text.replace('\\"2020-01\\"', '\\"2019-01\\"') });
  });
  await page.getByRole('button', { name: 'Granska och underteckna' }).click();
  await page.getByText('Innehållet stämmer inte med kontrollsumman').waitFor();
  expect(await button(page, 'Underteckna').count()).toBe(0);
  await page.unroute('**/graphql');
  await act('samordnare-jarva', documents.withdraw, { digest, reason: 'prov' });
});

test('what somebody may not do is said with its reason: the role, the party, what stands in the way', async () => {
  const { id, digest } = await proposedBy('Vem som får (syntetisk)');
  const coordinator = await browser.openAs('samordnare-jarva', addressOf(id));
  await button(coordinator, 'Vad kan göras nu').click();
  const barred = coordinator.getByRole('region', { name: 'Inte möjligt nu' });
  await barred.getByText('Kräver rollen undertecknare').first().waitFor();
  await barred.getByText('Kräver rollen uppgiftsansvarig').first().waitFor();
  await barred.getByText('Det finns inget utkast.').first().waitFor();
  expect(await button(barred, 'Säg upp').getAttribute('aria-disabled')).toBe('true');
  expect(await axe(coordinator)).toEqual([]);
  await screenshot(coordinator, 'agreement-acts');
  await button(coordinator.getByRole('dialog'), 'Återkalla förslaget').click();
  await coordinator.getByLabel('Skäl').fill('prov');
  await button(coordinator.getByRole('alertdialog'), 'Återkalla').click();
  await coordinator.getByText('Förslaget är återkallat.').waitFor();
  const query = 'query ($id: ID!) { agreement(id: $id) { version(number: 1) { state digest } } }';
  await expect
    .poll(async () => (await act('samordnare-jarva', query, { id })).agreement.version, { timeout: 5_000 })
    .toEqual({ state: 'WITHDRAWN', digest });
  // The page comes to say so too, without being loaded anew.
  await coordinator.getByText('Återkallad', { exact: true }).first().waitFor();

  // Read by everybody, a party to it or not.
  const overarching = await act(
    'samordnare-nattvandrarna-farsta',
    '{ agreements(first: 50, level: OVERARCHING, state: IN_FORCE) { edges { node { id parties { id } } } } }',
    {},
  );
  const open = overarching.agreements.edges.find(
    ({ node }: { readonly node: { readonly parties: readonly { readonly id: string }[] } }) =>
      !node.parties.some((party) => party.id === 'org:nattvandrarna-farsta'),
  ).node.id;
  const outsider = await browser.openAs('samordnare-nattvandrarna-farsta', addressOf(open));
  await button(outsider, 'Vad kan göras nu').click();
  await outsider
    .getByText('Er organisation är inte part. Bara parterna själva får göra det.')
    .first()
    .waitFor();
});

test.each([
  ['en', 'light'],
  ['sv', 'dark'],
] as const)('the editor and the keys have nothing against them in %s and %s', async (language, theme) => {
  const id = await drafted('Tillgänglig (syntetisk)');
  const page = await browser.openAs('samordnare-jarva', addressOf(id, '/utkast'), { language, theme });
  await page.getByRole('button', { name: /^(Spara utkastet|Save the draft)$/ }).waitFor();
  expect(await axe(page)).toEqual([]);
  await page.goto('/overenskommelser/nycklar');
  await page.getByRole('button', { name: /^(Skapa en nyckel|Make a key)$/ }).waitFor();
  expect(await axe(page)).toEqual([]);
  await act('samordnare-jarva', documents.discard, { agreement: id, revision: 1 });
});
