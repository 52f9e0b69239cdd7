import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readLocalPaths } from './paths.ts';
import { requestToken } from './token.ts';

/** `npm run contract -- <partner> --purpose <p>`: prints the partner's contract from the running hub, as SDL. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { purpose: { type: 'string', default: '' } },
  });
  const { dataDir, hubFile } = readLocalPaths();
  const token = await requestToken(dataDir, positionals[0]);
  const { origin } = JSON.parse(await readFile(hubFile, 'utf8'));
  const response = await fetch(`${origin}/contract.graphql?purpose=${encodeURIComponent(values.purpose)}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const text = await response.text();
  if (!response.ok) throw new Error(JSON.parse(text).errors[0].message);
  process.stdout.write(text);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
