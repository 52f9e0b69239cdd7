import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readClients } from './issuer-clients.ts';
import { readLocalPaths } from './paths.ts';
import { logIn } from './person-token.ts';
import { isAlive } from './process-identity.ts';
import { systemErrorCode } from './start-error.ts';

const hubSchema = z.object({ origin: z.url(), pid: z.number().int().positive() });
const answerSchema = z.object({ access_token: z.string() });

/** Why no token could be had; the message says what to do. */
export class TokenError extends Error {
  readonly code: 'PARTNER_UNKNOWN' | 'HUB_NOT_RUNNING' | 'TOKEN_REFUSED';

  constructor(
    code: 'PARTNER_UNKNOWN' | 'HUB_NOT_RUNNING' | 'TOKEN_REFUSED',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'TokenError';
    this.code = code;
  }
}

/** An access token of a partner's machine client, from the hub that runs on `dataDir`. */
export async function requestToken(dataDir: string, partner: string | undefined): Promise<string> {
  const origin = await runningOrigin(dataDir);
  const clients = await readClients(dataDir);
  const known = clients.map(({ clientId }) => clientId).sort();
  const client = clients.find(({ clientId }) => clientId === partner);
  if (client === undefined) {
    const asked =
      partner === undefined ? 'Name a partner, or --person <account>.' : `There is no partner ${partner}.`;
    throw new TokenError('PARTNER_UNKNOWN', `${asked} The partners are: ${known.join(', ')}.`);
  }
  if (!('secret' in client)) {
    throw new TokenError(
      'TOKEN_REFUSED',
      `${client.clientId} authenticates with a private key of its own (private_key_jwt), which the hub does not have.`,
    );
  }
  const response = await fetch(`${origin}/oidc/token`, {
    method: 'POST',
    // RFC 6749, section 2.3.1: both parts are form-encoded; an id has nothing to encode.
    headers: { authorization: `Basic ${btoa(`${client.clientId}:${encodeURIComponent(client.secret)}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
    redirect: 'error',
  }).catch((cause: unknown) => {
    throw notRunning(`nothing answers at ${origin}`, cause);
  });
  const answer = answerSchema.safeParse(await response.json().catch(() => undefined));
  if (response.ok && answer.success) return answer.data.access_token;
  throw new TokenError('TOKEN_REFUSED', `The hub at ${origin} refused a token (HTTP ${response.status}).`);
}

async function runningOrigin(dataDir: string): Promise<string> {
  const file = join(dataDir, 'hub.json');
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (systemErrorCode(error) === 'ENOENT') throw notRunning(`there is no ${file}`, error);
    throw error;
  });
  const { origin, pid } = hubSchema.parse(JSON.parse(text));
  if (!isAlive(pid)) throw notRunning(`its process ${pid} has ended`);
  return origin;
}

function notRunning(reason: string, cause?: unknown): TokenError {
  return new TokenError('HUB_NOT_RUNNING', `The hub is not running: ${reason}. Start it with npm start.`, {
    cause,
  });
}

if (import.meta.main) {
  try {
    const { dataDir } = readLocalPaths();
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { person: { type: 'string' } },
    });
    const token =
      values.person === undefined
        ? await requestToken(dataDir, positionals[0])
        : await logIn(await runningOrigin(dataDir), dataDir, values.person);
    console.log(token);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
