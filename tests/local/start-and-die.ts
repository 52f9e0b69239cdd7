import { lockDataDir } from '../../local/lock.ts';
import { startPostgres } from '../../local/postgres.ts';

// A hub in small, run as a process of its own by the tests, so that it can be killed.
const [dataDir = '', what = ''] = process.argv.slice(2);
await lockDataDir(dataDir);
if (what === 'postgres') await startPostgres({ dataDir, log: () => undefined });
console.log('ready');
setInterval(() => undefined, 60_000);
