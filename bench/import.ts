import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { monthOf } from '../policy/period.ts';
import { baseCategories } from '../subgraphs/foundation/breakdowns.ts';
import { indicatorOf } from '../subgraphs/foundation/indicators.ts';
import { loadFoundation } from '../subgraphs/foundation/load.ts';
import { loadGeography } from '../subgraphs/geography.ts';
import { startDatabases } from '../tests/subgraphs/databases.ts';

// What an import costs: rows of base cells from a CSV file into an empty database, by the command as its user runs it, with the
// peak memory of the importing process and of PostgreSQL's process that serves it. Run it with: node bench/import.ts [rows ...]

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100_000, 1_000_000];
/** Counted by weeks and by weekdays and times, so that there are cells enough for millions of rows. */
const indicator = indicatorOf('police.offence-times.total');
const categories = baseCategories(indicator.releasedBy);
const months = 196;
const geography = loadGeography();
const areas = geography.areas.filter(({ level }) => level === 'BASE_AREA').map(({ id }) => id);

/** Distinct cells, as many as are asked for: categories vary slowest. */
function* lines(rows: number): Generator<string> {
  let text = 'indicator,area,month,breakdown,value\n';
  for (let row = 0; row < rows; row += 1) {
    const month = row % months;
    const area = Math.floor(row / months) % areas.length;
    const category = categories[Math.floor(row / (months * areas.length))];
    text += `${indicator.id},${areas[area]},${monthOf(month)},${category?.id},${row % 23}\n`;
    if (text.length < 1 << 16) continue;
    yield text;
    text = '';
  }
  yield text;
}

/** A figure of a process in MB, from the kernel's account of it; 0 once it is gone. */
async function megabytes(pid: number, name: 'VmHWM' | 'RssAnon'): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) / 1_024;
}

/** Seconds of processor time that a process has used, of its own and of the system for it. */
async function processorSeconds(pid: number): Promise<number> {
  const fields =
    (await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')).split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100;
}

const folder = await mkdtemp(join(tmpdir(), 'hub-bench-import-'));
try {
  for (const rows of sizes) {
    await using databases = await startDatabases(['police']);
    const owner = databases.owner('police');
    await loadFoundation(owner, 'police', geography);
    const path = join(folder, `${rows}.csv`);
    await pipeline(Readable.from(lines(rows)), createWriteStream(path));
    const { size } = await stat(path);
    const started = performance.now();
    const importing = spawn(process.execPath, ['local/import.ts', 'counts', path, '--host', 'police'], {
      cwd: join(import.meta.dirname, '..'),
      env: { HUB_OWNER_DATABASE_URL: databases.ownerUrl('police') },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const ended = once(importing, 'exit');
    const peak = { importer: 0, backend: 0 };
    const used = { importer: 0, backend: 0 };
    let running = true;
    void ended.then(() => {
      running = false;
    });
    while (running) {
      peak.importer = Math.max(peak.importer, await megabytes(importing.pid ?? 0, 'VmHWM'));
      used.importer = Math.max(used.importer, await processorSeconds(importing.pid ?? 0));
      const [backend] = await owner<{ pid: number }[]>`
        select pid from pg_stat_activity where pid <> pg_backend_pid() and state <> 'idle' and datname = current_database()`;
      if (backend) {
        peak.backend = Math.max(peak.backend, await megabytes(backend.pid, 'RssAnon'));
        used.backend = Math.max(used.backend, await processorSeconds(backend.pid));
      }
      await delay(50);
    }
    const seconds = (performance.now() - started) / 1_000;
    const [code] = await ended;
    const [{ cells } = { cells: 0 }] = await owner<
      { cells: number }[]
    >`select count(*)::int as cells from base_cell`;
    if (code !== 0) process.exitCode = 1;
    console.log(
      `${rows} rows (${Math.round(size / 1e6)} MB), exit ${code}, ${cells} base cells: ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} rows/s; processor time ${used.importer.toFixed(1)} s in the importer, ${used.backend.toFixed(1)} s in PostgreSQL's process; peak memory ${Math.round(peak.importer)} MB and ${Math.round(peak.backend)} MB of its own`,
    );
    await rm(path);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
