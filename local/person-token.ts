import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { Browser } from './browser.ts';
import { issuerFiles } from './issuer-folder.ts';
import { systemErrorCode } from './start-error.ts';

const answerSchema = z.object({ access_token: z.string() });

/** Why a demonstration person could not be logged in; the message says what to do. */
class LoginError extends Error {
  override name = 'LoginError';
}

/**
 * Logs a demonstration person in as a browser does, through the issuer's own page and with the password in `people.txt`;
 * the access token. For the embedded hub alone: elsewhere people log in at their own issuer. Throws a LoginError.
 */
export async function logIn(origin: string, dataDir: string, account: string): Promise<string> {
  const password = await passwordOf(issuerFiles(dataDir).passwords, account);
  const browser = new Browser(origin);
  const { page, verifier } = await browser.openLogin();
  const answer = await browser.follow(await browser.submit(page, { account, password, action: 'login' }));
  const code = new URL(answer.headers.get('location') ?? 'about:blank').searchParams.get('code');
  if (code === null)
    throw new LoginError(`The issuer at ${origin} did not let ${account} in (HTTP ${answer.status}).`);
  const response = await fetch(`${origin}/oidc/token`, {
    method: 'POST',
    body: new URLSearchParams({
      client_id: 'console',
      grant_type: 'authorization_code',
      code,
      code_verifier: verifier,
      redirect_uri: `${origin}/callback`,
    }),
    redirect: 'error',
  });
  const token = answerSchema.safeParse(await response.json().catch(() => undefined));
  if (response.ok && token.success) return token.data.access_token;
  throw new LoginError(`The issuer at ${origin} refused ${account} a token (HTTP ${response.status}).`);
}

async function passwordOf(file: string, account: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    if (systemErrorCode(cause) !== 'ENOENT') throw cause;
    throw new LoginError(`There is no ${file}: log in through a browser with the password that was in it.`, {
      cause,
    });
  });
  const people = text.split('\n').map((line) => line.split('\t'));
  const password = people.find(([known]) => known === account)?.[1];
  if (password !== undefined) return password;
  const known = people.flatMap(([name]) => (name ? [name] : []));
  throw new LoginError(`There is no person ${account}. The people are: ${known.join(', ')}.`);
}
