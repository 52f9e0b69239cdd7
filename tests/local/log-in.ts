import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Browser } from './browser.ts';

/** Logs a demonstration person in at a hub; the access token. */
export async function logIn(origin: string, dataDir: string, account: string): Promise<string> {
  const lines = (await readFile(join(dataDir, 'issuer/people.txt'), 'utf8')).split('\n');
  const password = lines.find((line) => line.startsWith(`${account}\t`))?.split('\t')[1];
  if (password === undefined) throw new Error(`There is no person ${account}.`);
  const browser = new Browser(origin);
  const { page, verifier } = await browser.openLogin();
  const answer = await browser.follow(await browser.submit(page, { account, password, action: 'login' }));
  const code = new URL(answer.headers.get('location') ?? 'about:blank').searchParams.get('code') ?? '';
  const response = await fetch(`${origin}/oidc/token`, {
    method: 'POST',
    body: new URLSearchParams({
      client_id: 'console',
      grant_type: 'authorization_code',
      code,
      code_verifier: verifier,
      redirect_uri: `${origin}/callback`,
    }),
  });
  const { access_token: token } = (await response.json()) as { access_token?: string };
  if (!token) throw new Error(`${account} got no token.`);
  return token;
}
