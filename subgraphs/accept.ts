import postgres from 'postgres';
import { readSubgraphConfig } from '../config.ts';
import { ConfigError } from '../settings.ts';
import { acceptCommand, UsageError, usage } from './accept-command.ts';
import { PinError } from './keep-pins.ts';

async function main(args: readonly string[]): Promise<void> {
  if (args.length === 0 || args.includes('--help')) {
    process.stdout.write(usage);
    return;
  }
  const url = readSubgraphConfig().HUB_OWNER_DATABASE_URL;
  if (!url) throw new UsageError('Set HUB_OWNER_DATABASE_URL: only the owner keeps what is pinned.');
  const owner = postgres(url.reveal(), { max: 1, onnotice: () => {} });
  try {
    for (const line of await acceptCommand(owner, args)) console.log(line);
  } finally {
    await owner.end();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const told = error instanceof UsageError || error instanceof ConfigError || error instanceof PinError;
  console.error(told ? error.message : error);
  process.exitCode = 1;
});
