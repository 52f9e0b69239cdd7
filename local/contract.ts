import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { readLocalPaths } from './paths.ts';
import { requestToken } from './token.ts';

const usage = `Prints a partner's contract from the running hub, as SDL: the part of the schema that it may use.

  npm run -s contract -- <partner> [--purpose <code,...>] > contract.graphql

Without --purpose: what needs none. What lapses within 60 days stands at the head.
`;

const hubSchema = z.object({ origin: z.url() });
const refusalSchema = z.object({ errors: z.tuple([z.object({ message: z.string() })]) });

/**
 * A partner's contract from the running hub, as SDL, for purposes separated by commas (empty: for none). Throws with
 * a message that says what to do: no hub, no such partner, a purpose that is unknown or not permitted.
 */
export async function fetchContract(partner: string | undefined, purposes: string): Promise<string> {
  const { dataDir, hubFile } = readLocalPaths();
  const token = await requestToken(dataDir, partner);
  const { origin } = hubSchema.parse(JSON.parse(await readFile(hubFile, 'utf8')));
  const response = await fetch(`${origin}/contract.graphql?purpose=${encodeURIComponent(purposes)}`, {
    headers: { authorization: `Bearer ${token}` },
    redirect: 'error',
  });
  if (response.ok) return response.text();
  const refusal = refusalSchema.safeParse(await response.json().catch(() => undefined));
  throw new Error(refusal.data?.errors[0].message ?? `The hub answered HTTP ${response.status}.`);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { purpose: { type: 'string', default: '' }, help: { type: 'boolean', default: false } },
  });
  process.stdout.write(values.help ? usage : await fetchContract(positionals[0], values.purpose));
}

if (import.meta.main) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
