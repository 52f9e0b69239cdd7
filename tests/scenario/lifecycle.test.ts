import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { expect, inject, test, vi } from 'vitest';
import { ensureSecrets, registrarKey } from '../../local/secrets.ts';
import { dataFolder } from '../local/data-folder.ts';
import {
  clauseInput,
  contentInput,
  district,
  documents,
  policeUnit,
  signatureOf,
} from '../subgraphs/lifecycle-city.ts';
import { type Answer, ask, codes, tokenOf } from './ask.ts';
import { asOwner } from './databases.ts';
import { personToken } from './people.ts';

/** A person acts; the answer must be without errors. */
async function act(account: string, query: string, variables: Readonly<Record<string, unknown>>) {
  const answer = await ask(null, { query, variables, token: await personToken(account) });
  expect(answer.errors).toEqual([]);
  return answer.data.act;
}

/** `npm run sign`, as a signatory at its own desk. */
async function signAtDesk(digest: string, party: string): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['local/sign.ts', digest, '--party', party],
    {
      env: { PATH: process.env.PATH, HUB_DATA_DIR: inject('hub').dataDir },
    },
  );
  return stdout.trim();
}

/** What no agreement of the demonstration gives the district: police figures by basområde. */
const rows = {
  purpose: 'lagesbild',
  query: `{ indicators(ids: ["police.reported-offences.theft"]) { id ... on PoliceIndicator {
    observations(areas: ["sthlm:stadsdel:husby"], from: "2025-01", to: "2025-12", interval: YEAR, level: BASE_AREA) { observations { value } } } } }`,
};
const has = (answer: Answer) => Array.isArray(answer.data?.indicators?.[0]?.observations?.[0]?.observations);

/** Asks until the district has the rows, or has them no more. Fails after two seconds: the promise is one. */
async function until(wanted: boolean): Promise<number> {
  const start = performance.now();
  for (;;) {
    const answer = await ask('district-jarva', rows);
    if (has(answer) === wanted) return performance.now() - start;
    if (performance.now() - start > 2_000) throw new Error(`after two seconds: ${codes(answer).join(' ')}`);
    await delay(5);
  }
}

/** Gateways that other tests have stopped would be waited for until they lapse: the one that runs says itself again. */
async function forgetGoneGateways(): Promise<void> {
  const city = asOwner('city');
  await city`delete from register_gateway`;
  await vi.waitFor(async () => expect(await city`select from register_gateway`).toHaveLength(1), {
    timeout: 15_000,
  });
  await city.end();
}

const suspendTelling = `mutation ($digest: String!, $reason: String!) {
  act: suspendVersion(digest: $digest, reason: $reason) { gateways { acknowledged } }
}`;

test('a district gains rows when both have signed, and loses them by suspension and by the end', async () => {
  expect(has(await ask('district-jarva', rows))).toBe(false);
  const content = contentInput({
    clauses: [clauseInput({ areas: ['sthlm:stadsdel:husby'], finestLevel: 'BASE_AREA' })],
  });
  const { agreement } = await act('samordnare-jarva', documents.create, { content });
  const { version } = await act('samordnare-jarva', documents.propose, {
    agreement: agreement.id,
    revision: 1,
  });
  const { digest } = version;
  expect(version.state).toBe('PROPOSED');
  // The police pinned the unit's key in their own database; what it signs is theirs (the second lock).
  await act('firmatecknare-jarva', documents.sign, { digest, jws: await signAtDesk(digest, district) });
  expect(has(await ask('district-jarva', rows))).toBe(false);
  await act('chef-lpo-jarva', documents.sign, { digest, jws: await signAtDesk(digest, policeUnit) });
  expect(await until(true)).toBeLessThan(1_000);
  await forgetGoneGateways();
  const suspended = await act('ansvarig-lpo-jarva', suspendTelling, { digest, reason: 'prövas' });
  expect(suspended.gateways).toEqual([{ acknowledged: true }]);
  // Every gateway has acknowledged: not one answer more has the rows.
  expect(has(await ask('district-jarva', rows))).toBe(false);
  await act('ansvarig-lpo-jarva', documents.resume, { digest });
  expect(await until(true)).toBeLessThan(1_000);
  const ended = await act('firmatecknare-jarva', documents.end, {
    agreement: agreement.id,
    at: null,
    reason: 'klart',
  });
  expect(ended.agreement.state).toBe('ENDED');
  expect(await until(false)).toBeLessThan(1_000);
});

test('a person of one party cannot do what the other party’s person does, whatever the roles', async () => {
  const { agreement } = await act('samordnare-jarva', documents.create, { content: contentInput() });
  const variables = { agreement: agreement.id, revision: 1 };
  const asked = async (
    account: string,
    query: string,
    given: Readonly<Record<string, unknown>> = variables,
  ) => codes(await ask(null, { query, variables: given, token: await personToken(account) }));
  expect(await asked('samordnare-polisregion', documents.propose)).toEqual(['AGREEMENT_UNKNOWN']);
  expect(await asked('analytiker-jarva', documents.propose)).toEqual(['ROLE_REQUIRED']);
  expect(codes(await ask('district-jarva', { query: documents.propose, variables }))).toEqual([
    'ROLE_REQUIRED',
  ]);
  const { version } = await act('samordnare-jarva', documents.propose, variables);
  const jws = await signAtDesk(version.digest, policeUnit);
  expect(await asked('firmatecknare-jarva', documents.sign, { digest: version.digest, jws })).toEqual([
    'KEY_UNKNOWN',
  ]);
  await act('samordnare-lpo-jarva', documents.withdraw, { digest: version.digest, reason: 'prov' });
});

test('a party’s first key is made at its own desk and registered by the registrar', async () => {
  await using folder = await dataFolder();
  const file = `${folder.path}/key.json`;
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, ['local/party-key.ts', ...args], {
      env: { PATH: process.env.PATH, HUB_DATA_DIR: inject('hub').dataDir },
    });
  await run('new', file);
  await expect(run('new', file)).rejects.toMatchObject({ stderr: expect.stringContaining('exists already') });
  const { stdout } = await run('state', file, '--party', 'org:amf-fastigheter');
  const { key } = await act('registrator-central', documents.registerKey, JSON.parse(stdout));
  expect(key).toMatchObject({ organisation: { id: 'org:amf-fastigheter' }, validTo: null });
});

test('npm run sign says what it lacks', async () => {
  const run = async (...args: string[]) =>
    promisify(execFile)(process.execPath, ['local/sign.ts', ...args], {
      env: { PATH: process.env.PATH, HUB_DATA_DIR: inject('hub').dataDir },
    }).then(
      ({ stdout }) => stdout,
      ({ stderr }: { stderr: string }) => stderr,
    );
  expect(await run('--help')).toContain('npm run sign -- <digest | file>');
  expect(await run('0'.repeat(64))).toBe('Give --party <org id>: the party that the signature is of.\n');
  expect(await run('0'.repeat(64), '--party', district)).toBe('The hub has no version of that digest.\n');
  expect(await run('package.json', '--party', district)).toContain('no version of an agreement');
  expect(await run('nothing', '--party', district)).toContain('There is no file nothing.');
});

test('a registrar hands in a scanned document of two megabytes; nobody else’s request may be as large', async () => {
  const { agreement } = await act('samordnare-jarva', documents.create, { content: contentInput() });
  const { version } = await act('samordnare-jarva', documents.propose, {
    agreement: agreement.id,
    revision: 1,
  });
  const scan = Buffer.concat([
    Buffer.from('%PDF-1.7\n<rdf:Description pdfaid:part="2"/>\n'),
    Buffer.alloc(2_000_000, 'x'),
    Buffer.from('\n%%EOF\n'),
  ]);
  const secrets = await ensureSecrets(inject('hub').dataDir, []);
  const key = await registrarKey(secrets);
  if (!key) throw new Error('the demonstration has no registrar');
  const paper = { document: createHash('sha256').update(scan).digest('hex'), attestedBy: 'Registrator' };
  const jws = await signatureOf(version.canonicalJson, district, key, { paper });
  const variables = {
    digest: version.digest,
    party: district,
    document: scan.toString('base64'),
    reference: 'KS DEMO/1',
    jws,
  };
  const sent = async (token: string | null) =>
    ask(null, { query: documents.attest, variables, token }).then(({ status }) => status);
  expect(await sent(await personToken('samordnare-jarva'))).toBe(413);
  expect(await sent(await tokenOf('district-jarva'))).toBe(413);
  expect(await sent(`${await personToken('registrator-central')}x`)).toBe(413);
  expect(await sent(null)).toBe(413);
  const attested = await act('registrator-central', documents.attest, variables);
  // The registrar's office is no party, and reads nothing of what it attests.
  expect(attested.version).toBeNull();
  await act('samordnare-jarva', documents.withdraw, { digest: version.digest, reason: 'prov' });
});
