import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { exportJWK, generateKeyPair } from 'jose';
import { expect, test } from 'vitest';
import { startCheckpointer } from '../../log/checkpointer.ts';
import { startDatabases } from './databases.ts';

const migration = new URL('../../subgraphs/hub/migrations/0006_receipts_and_retention.sql', import.meta.url);

test('a log that was signed before nodes were kept gets those that the checkpointer would have written', async () => {
  await using databases = await startDatabases(['hub']);
  const owner = databases.owner('hub');
  const at = new Date().toISOString();
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  await using checkpointer = startCheckpointer({
    url: databases.ownerUrl('hub'),
    origin: 'https://hub.example',
    keys: {
      signer: { id: 'log', key: privateKey },
      published: { keys: [{ ...(await exportJWK(publicKey)), kid: 'log' }] },
    },
    seconds: 3_600,
    report: (error) => {
      throw error;
    },
  });
  for (const count of [10, 300, 1, 233]) {
    const rows = Array.from({ length: count }, () => {
      const id = randomUUID();
      return { id, at, salt: randomUUID().replaceAll('-', ''), record: JSON.stringify({ at, id }) };
    });
    await owner`select hub.append_log(${JSON.stringify(rows)}::text::jsonb, '[]')`;
    await checkpointer.checkpoint();
  }
  const nodes = () => owner`select level, place, hash from log_node order by level, place`;
  const written = await nodes();
  expect(written.map(({ level }) => level).filter((level) => level === 8)).toHaveLength(2);
  expect(written).toHaveLength(34 + 2);
  await owner`alter table log_node disable trigger keep`;
  await owner`delete from log_node`;
  const backfill = (await readFile(migration, 'utf8'))
    .split('--> statement-breakpoint')
    .find((statement) => statement.includes('DO $$'));
  await owner.unsafe(backfill ?? '');
  expect([...(await nodes())]).toEqual([...written]);
});
