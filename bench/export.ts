import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { roleNames } from '../local/secrets.ts';
import { requestToken } from '../local/token.ts';
import { databaseOf } from '../subgraphs/foundation/provision.ts';

// What an export costs: the memory that a gateway of its own process takes beyond what it had, and rows a second, for
// each format, with the subgraphs and PostgreSQL of a running hub on the same machine. Run: node bench/export.ts [rows]

const wanted = Number(process.argv[2] ?? 500_000);
const port = 4730;
const gatewayPort = 4731;
/** 132 months of three indicators, and a row that says that the fourth is refused. */
const rowsOfArea = 3 * 132 + 1;

const root = join(import.meta.dirname, '..');
const dataDir = await mkdtemp(join(tmpdir(), 'hub-export-'));
await chmod(dataDir, 0o711);
/** Runs one of our programmes with settings beside the environment of this one. */
const start = (settings: Readonly<Record<string, string>>, ...file: readonly string[]) =>
  spawn(
    'env',
    [...Object.entries(settings).map(([name, value]) => `${name}=${value}`), process.execPath, ...file],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
const hub = start(
  { HUB_DATA_DIR: dataDir, HUB_PORT: String(port), HUB_RATE_PER_SECOND: '5000' },
  'local/main.ts',
);
const read = async (file: string) => JSON.parse(await readFile(join(dataDir, file), 'utf8'));
try {
  let running: { origin: string; subgraphs: Record<string, string> } | undefined;
  while (!running) {
    if (hub.exitCode !== null) throw new Error('The hub did not start.');
    running = await read('hub.json').catch(() => undefined);
    await delay(200);
  }
  const { passwords } = await read('secrets.json');
  const database = await read('postgres.json');
  const { origin, subgraphs } = running;
  const gateway = start(
    {
      HUB_PORT: String(gatewayPort),
      HUB_HOST: '127.0.0.1',
      HUB_ORIGIN: origin,
      HUB_ISSUER: `${origin}/oidc`,
      HUB_AUDIENCE: `${origin}/graphql`,
      HUB_JWKS_URL: `${origin}/oidc/jwks`,
      HUB_SIGNING_KEYS_FILE: join(dataDir, 'hub-keys.json'),
      HUB_LOG_KEYS_FILE: 'none',
      HUB_LOG_KEY_FILE: join(dataDir, 'bench-log-key'),
      HUB_LOG_DATABASE_URL: `postgres://${roleNames.gateway}:${passwords[roleNames.gateway]}@127.0.0.1:${database.port}/${databaseOf('hub')}`,
      HUB_SUBGRAPH_CITY: String(subgraphs.city),
      HUB_SUBGRAPH_POLICE: String(subgraphs.police),
      HUB_SUBGRAPH_REGION: String(subgraphs.region),
      HUB_SUBGRAPH_CIVIL_SOCIETY: String(subgraphs['civil-society']),
      HUB_SUBGRAPH_HUB: String(subgraphs.hub),
      HUB_RATE_PER_SECOND: '5000',
    },
    // Nearly a thousand areas stand in the address.
    '--max-http-header-size=65536',
    'gateway/main.ts',
  );
  try {
    for (;;) {
      if (gateway.exitCode !== null) throw new Error('The gateway did not start.');
      const ready = await fetch(`http://127.0.0.1:${gatewayPort}/health/ready`).catch(() => undefined);
      if (ready?.ok) break;
      await delay(200);
    }
    await measure(gateway.pid ?? 0, await requestToken(dataDir, 'district-farsta'));
  } finally {
    gateway.kill('SIGTERM');
    await once(gateway, 'exit');
  }
} finally {
  hub.kill('SIGINT');
  await once(hub, 'exit');
  await rm(dataDir, { recursive: true, force: true });
}

/** Resident memory of a process now, megabytes. */
async function resident(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

async function measure(pid: number, token: string): Promise<void> {
  const areas = (count: number) => Array.from({ length: count }, () => 'sthlm:sdo:farsta').join(',');
  const path = (extension: string, count: number) =>
    `/shared-queries/lagesbild-for-omrade/1.${extension}?areas=${areas(count)}&from=2015-01&to=2025-12&interval=MONTH`;
  // Once of each beforehand, so that code is compiled and pools are open.
  for (const extension of ['csv', 'json', 'xlsx', 'jsonstat.json', 'geojson']) {
    await fetched(path(extension, 50), token);
  }
  console.log('format          rows     seconds   rows/s   file MB   resident before, most, more (MB)');
  for (const extension of ['csv', 'json', 'xlsx', 'jsonstat.json', 'geojson']) {
    await delay(2_000);
    const before = await resident(pid);
    let most = before;
    const watch = setInterval(() => {
      resident(pid).then(
        (now) => {
          most = Math.max(most, now);
        },
        () => clearInterval(watch),
      );
    }, 50);
    const begun = performance.now();
    const count = Math.ceil(wanted / rowsOfArea);
    const { bytes, lines } = await fetched(path(extension, count), token);
    if (extension === 'csv' && lines < wanted) throw new Error(`The file has ${lines} lines.`);
    const seconds = (performance.now() - begun) / 1_000;
    clearInterval(watch);
    const rows = count * rowsOfArea;
    const figures = [before, most, most - before].map((figure) => figure.toFixed(0)).join(', ');
    console.log(
      `${extension.padEnd(15)} ${rows}   ${seconds.toFixed(1).padStart(6)}   ${(rows / seconds).toFixed(0).padStart(6)}   ${(bytes / 1e6).toFixed(1).padStart(6)}   ${figures}`,
    );
  }
}

/** Fetches to the end, keeping nothing. Fails where it is cut off. */
function fetched(path: string, token: string): Promise<{ readonly bytes: number; readonly lines: number }> {
  return new Promise((resolve, reject) => {
    const options = { headers: { authorization: `Bearer ${token}` }, maxHeaderSize: 65_536 };
    get(`http://127.0.0.1:${gatewayPort}${path}`, options, (response) => {
      let bytes = 0;
      let lines = 0;
      if (response.statusCode !== 200) reject(new Error(`Answered ${response.statusCode}.`));
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines += 1;
      });
      response.on('end', () => resolve({ bytes, lines }));
      response.on('error', reject);
    }).on('error', reject);
  });
}
