import postgres from 'postgres';
import { readSubgraphConfig } from '../config.ts';
import { acceptVersions } from './signed-versions.ts';

const usage = `Keeps the list of agreement versions that a provider has signed; its subgraph accepts clauses of no other.
Run where the subgraph runs, with HUB_OWNER_DATABASE_URL and the rest of its settings.

  npm run accept -- add <digest> <provider>        the provider has signed the version
  npm run accept -- withdraw <digest> <provider>   the provider suspends its part, within a second
  npm run accept -- restore <digest> <provider>
  npm run accept -- list
`;

async function main(): Promise<void> {
  const [verb, digest, provider] = process.argv.slice(2);
  if (verb === undefined || verb === '--help') {
    process.stdout.write(usage);
    return;
  }
  const url = readSubgraphConfig().HUB_OWNER_DATABASE_URL;
  if (!url) throw new TypeError('Set HUB_OWNER_DATABASE_URL: only the owner keeps the list.');
  const owner = postgres(url.reveal(), { max: 1, onnotice: () => {} });
  try {
    if (verb === 'list') {
      for (const row of await owner`select digest, provider, withdrawn_at from signed_version order by provider, digest`) {
        console.log(`${row.digest} ${row.provider}${row.withdrawn_at ? ' withdrawn' : ''}`);
      }
      return;
    }
    if (!digest || !/^[0-9a-f]{64}$/.test(digest) || !provider) {
      throw new TypeError(
        'Give the digest of a version (64 hexadecimal digits) and the provider that has signed it.',
      );
    }
    if (verb === 'add') return await acceptVersions(owner, [{ digest, provider }]);
    if (verb !== 'withdraw' && verb !== 'restore') throw new TypeError(`There is no ${verb}.\n\n${usage}`);
    const changed = await owner`
      update signed_version set withdrawn_at = ${verb === 'withdraw' ? new Date().toISOString() : null}
      where digest = ${digest} and provider = ${provider}`;
    if (changed.count === 0) throw new TypeError('That version is not on the list of that provider.');
  } finally {
    await owner.end();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
