import { parseArgs } from 'node:util';
import postgres from 'postgres';
import { type Erased, erasable, eraseLog } from '../log/erase.ts';
import { readRetentionConfig } from './config.ts';
import { connectAsOwner } from './owner-connection.ts';
import { roleNames } from './secrets.ts';

const usage = `Erases records of the access log that are older than the retention rule keeps them.

  npm run log:erase -- --dry-run      says what would be erased
  npm run log:erase

The rule is HUB_LOG_RETENTION_DAYS, the decision that it rests on HUB_LOG_RETENTION_DECISION (diarienummer and date), and
the function that answers for it HUB_LOG_RETENTION_BY. A record and its salt are erased, and what partners could read of
it; its place and leaf stay, so that the log can still be verified. Each erasure is itself a record, with the decision,
and is never erased. It cannot be undone: make sure that the decision covers what the dry run tells. Copies are not
reached: backups, exports, receipts that partners have kept.
`;

/** Returns the exit code. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { 'dry-run': { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const config = readRetentionConfig();
  const url = config.HUB_LOG_ERASER_DATABASE_URL?.reveal();
  const rule = {
    days: config.HUB_LOG_RETENTION_DAYS,
    decision: config.HUB_LOG_RETENTION_DECISION,
    by: config.HUB_LOG_RETENTION_BY,
  };
  const eraser =
    url === undefined
      ? await connectAsOwner(config.HUB_DATA_DIR, 'hub', roleNames.eraser)
      : postgres(url, { max: 1, onnotice: () => {} });
  try {
    if (values['dry-run']) {
      const found = await erasable(eraser, rule);
      console.log(
        found.erased === 0
          ? 'Nothing is old enough to be erased.'
          : `Would erase ${sentence(found)}, by ${rule.decision}.`,
      );
      return 0;
    }
    const count = await eraseLog(eraser, rule, (erased) => console.log(`Erased ${sentence(erased)}.`));
    console.log(`${count} records erased by ${rule.decision}.`);
    return 0;
  } finally {
    await eraser.end({ timeout: 2 });
  }
}

const sentence = ({ first, last, erased }: Erased): string => `${erased} records, from ${first} to ${last}`;

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
