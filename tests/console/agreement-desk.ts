import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CryptoKey, exportJWK, generateKeyPair } from 'jose';
import type { Locator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { keyIdOf, signKeyStatement } from '../../trust/key-statement.ts';
import { ask } from '../scenario/ask.ts';
import { personToken } from '../scenario/people.ts';
import { clauseInput, contentInput, documents, partyInput } from '../subgraphs/lifecycle-city.ts';

/** Who signs in these tests, and gives a key up for it. */
export const district = 'org:sdn-jarva';
/** The other party. */
export const police = 'org:polisregion-stockholm';

/** A person acts by the API; the answer must be without errors. */
export async function act(account: string, query: string, variables: Readonly<Record<string, unknown>>) {
  const answer = await ask(null, { query, variables, token: await personToken(account) });
  expect(answer.errors).toEqual([]);
  return answer.data;
}

/** Gives the district a key that the desk's commands have, as it was before: other tests sign with it. */
export async function restoreKey(): Promise<void> {
  const keys = await act('firmatecknare-jarva', '{ signingKeys { id validTo } }', {});
  const secretsFile = join(inject('hub').dataDir, 'secrets.json');
  const secrets = JSON.parse(await readFile(secretsFile, 'utf8'));
  const good = keys.signingKeys.find((key: { validTo: string | null }) => key.validTo === null);
  if (good?.id === secrets.partyKeys[district].kid) return;
  if (good) await act('firmatecknare-jarva', documents.revokeKey, { key: good.id, reason: 'prov' });
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const { x = '', d } = await exportJWK(pair.privateKey);
  const jwk = { kty: 'OKP', crv: 'Ed25519', x } as const;
  const kid = await keyIdOf(jwk);
  const proof = await stated(jwk, kid, pair.privateKey);
  await act('registrator-central', documents.registerKey, {
    party: district,
    use: 'SIGNATURE',
    jwk: JSON.stringify(jwk),
    proof,
  });
  secrets.partyKeys[district] = { ...jwk, d, kid };
  await writeFile(secretsFile, JSON.stringify(secrets), { mode: 0o600 });
}

const stated = (jwk: Parameters<typeof keyIdOf>[0], kid: string, key: CryptoKey): Promise<string> =>
  signKeyStatement(
    { party: district, use: 'signature', jwk, replaces: null },
    new Date().toISOString(),
    kid,
    key,
  );

/** What the police would give the district in the tests' own agreements: nothing that another test looks at. */
export const contentOf = (title: string) =>
  contentInput({
    title,
    parties: [partyInput(district, 'Stadsdelsnämndens ordförande'), partyInput(police, 'Regionpolischef')],
    clauses: [clauseInput({ areas: ['sthlm:stadsdel:akalla'], purposes: ['uppfoljning'] })],
  });

/** A draft that the district has begun, of revision 1; its id. */
export async function drafted(title: string): Promise<string> {
  const { act: made } = await act('samordnare-jarva', documents.create, { content: contentOf(title) });
  return made.agreement.id;
}

/** A proposed version of its own agreement. */
export async function proposedBy(title: string): Promise<{ readonly id: string; readonly digest: string }> {
  const id = await drafted(title);
  const { act: made } = await act('samordnare-jarva', documents.propose, { agreement: id, revision: 1 });
  return { id, digest: made.version.digest };
}

/** The page of an agreement. */
export const addressOf = (id: string, rest = '') => `/overenskommelser/${id}${rest}`;
/** A button by its whole name, or by a pattern. */
export const button = (within: Page | Locator, name: string | RegExp) =>
  within.getByRole('button', { name, exact: typeof name === 'string' });
