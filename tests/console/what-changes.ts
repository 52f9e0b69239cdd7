import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { ask, codes } from '../scenario/ask.ts';
import { asOwner } from '../scenario/databases.ts';
import { personToken } from '../scenario/people.ts';
import { documents } from '../subgraphs/lifecycle-city.ts';

/**
 * What happens while the district's agreement with the local police is suspended, which changes what its people may see; told
 * when that was sent, by `performance.now()`.
 */
export async function whileSuspended(during: (began: number) => Promise<void>): Promise<void> {
  const sql = asOwner('city');
  const [version] = await sql`
    select digest from agreement_version where agreement = 'agreement:local:jarva:jarva' order by number desc limit 1`;
  await sql.end();
  const token = await personToken('ansvarig-lpo-jarva');
  const act = async (query: string, variables: Readonly<Record<string, unknown>>) =>
    expect(codes(await ask(null, { query, variables, token }))).toEqual([]);
  const began = performance.now();
  await act(documents.suspend, { digest: version?.digest, reason: 'prövas' });
  try {
    await during(began);
  } finally {
    await act(documents.resume, { digest: version?.digest });
  }
}

/** What happens while the hub is silent. */
export async function whileSilent(during: () => Promise<void>): Promise<void> {
  const { pid } = JSON.parse(await readFile(join(inject('hub').dataDir, 'hub.json'), 'utf8'));
  process.kill(pid, 'SIGSTOP');
  try {
    await during();
  } finally {
    process.kill(pid, 'SIGCONT');
  }
}
