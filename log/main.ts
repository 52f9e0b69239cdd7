import { readCheckpointConfig } from '../config.ts';
import { readSigningKeys } from '../gateway/signing-keys.ts';
import { startCheckpointer } from './checkpointer.ts';

/** Signs checkpoints of the access log from its settings: `npm run checkpoint`. */
async function main(): Promise<void> {
  const config = readCheckpointConfig();
  const checkpointer = startCheckpointer({
    url: config.HUB_LOG_READER_DATABASE_URL.reveal(),
    origin: config.HUB_ORIGIN,
    keys: await readSigningKeys(config.HUB_LOG_SIGNING_KEYS_FILE),
    seconds: config.HUB_CHECKPOINT_SECONDS,
    report: (error) => console.error(error),
  });
  const stop = () => {
    checkpointer[Symbol.asyncDispose]().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  // The first tells at once whether keys and database are as they should be.
  await checkpointer.checkpoint();
  console.error(`The log is signed every ${config.HUB_CHECKPOINT_SECONDS} s.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
