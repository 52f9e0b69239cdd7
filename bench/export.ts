import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import postgres from 'postgres';
import { roleNames } from '../local/secrets.ts';
import { requestToken } from '../local/token.ts';
import { databaseOf } from '../subgraphs/foundation/provision.ts';
import { noVintage } from '../subgraphs/foundation/tables.ts';
import { gatewayFlags } from './gateway-flags.ts';

// What an export costs: the memory that a gateway of its own process takes beyond what it had, and rows a second, for
// each format, with the subgraphs and PostgreSQL of a running hub on the same machine. Every row is another figure, and
// each format has a fresh gateway. Run: node bench/export.ts [rows] [format ...]

const wanted = Number(process.argv[2] ?? 500_000);
const every = ['csv', 'json', 'xlsx', 'jsonstat.json', 'geojson'];
const formats = process.argv.length > 3 ? process.argv.slice(3) : every;
const port = 4730;
const gatewayPort = 4731;
/** Months from 2015-01 to 2026-06, as the demonstration has them, of each indicator. */
const months = { first: 60, last: 197 };
const indicators = [
  'police.event-reports.total',
  ...['burglary', 'drugs-weapons', 'person', 'theft', 'vandalism', 'other', 'total'].map(
    (category) => `police.reported-offences.${category}`,
  ),
];
const rowsOfArea = indicators.length * (months.last - months.first + 1);
const queryId = 'polismyndigheten.matning';
const document = `
  query Matning($areas: [ID!]! @parameter(label: "Områden"), $from: Month! @parameter(label: "Från"), $to: Month! @parameter(label: "Till"))
  @sharedQuery(title: "Mätning", description: "", purpose: "lagesbild", view: TABLE) {
    indicators(ids: ${JSON.stringify(indicators)}) {
      id name unit provider { id name }
      observations(areas: $areas, from: $from, to: $to, interval: MONTH) {
        area { id name } synthetic source threshold observations { period value status }
      }
    }
  }`;

const root = join(import.meta.dirname, '..');
const stopping = new AbortController();
const { signal } = stopping;
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => stopping.abort());
const dataDir = await mkdtemp(join(tmpdir(), 'hub-export-'));
const read = async (file: string) => JSON.parse(await readFile(join(dataDir, file), 'utf8'));
try {
  await chmod(dataDir, 0o711);
  await withHub(fill);
  await withHub(async () => {
    console.log('format          rows     seconds   rows/s   file MB   resident before, most, more (MB)');
    for (const format of formats) await withGateway((pid) => measure(format, pid));
  });
} catch (error) {
  if (!signal.aborted) throw error;
  process.exitCode = 130;
} finally {
  await rm(dataDir, { recursive: true, force: true });
}

/** A programme of ours while `work` runs, in a process group of its own: what stops this one leaves the order to it. */
async function running(
  settings: Readonly<Record<string, string>>,
  file: readonly string[],
  readyAt: string,
  work: (child: ChildProcess) => Promise<void>,
): Promise<void> {
  const given = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  const child = spawn('env', [...given, process.execPath, ...file], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  });
  const ended = once(child, 'exit');
  try {
    for (;;) {
      if (child.exitCode !== null) throw new Error(`${file.at(-1)} did not start.`);
      if ((await fetch(readyAt).catch(() => undefined))?.ok) break;
      await delay(200, undefined, { signal });
    }
    await work(child);
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

function withHub(work: () => Promise<void>): Promise<void> {
  const settings = { HUB_DATA_DIR: dataDir, HUB_PORT: String(port), HUB_RATE_PER_SECOND: '5000' };
  return running(settings, ['local/main.ts'], `http://localhost:${port}/health/ready`, work);
}

async function withGateway(work: (pid: number) => Promise<void>): Promise<void> {
  const { passwords } = await read('secrets.json');
  const database = await read('postgres.json');
  const { origin, subgraphs } = await read('hub.json');
  const settings = {
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
  };
  // As `npm run gateway` has it; and hundreds of areas stand in the address.
  const file = [...gatewayFlags, '--max-http-header-size=65536', 'gateway/main.ts'];
  await running(settings, file, `http://127.0.0.1:${gatewayPort}/health/ready`, ({ pid }) => work(pid ?? 0));
}

/** Figures of every basområde and stadsdel by month, published at those levels for once, and the query for them. */
async function fill(): Promise<void> {
  const { passwords } = await read('secrets.json');
  const database = await read('postgres.json');
  const owner = (name: 'police' | 'hub') =>
    postgres(
      `postgres://${roleNames.owner(name)}:${passwords[roleNames.owner(name)]}@127.0.0.1:${database.port}/${databaseOf(name)}`,
      { max: 1 },
    );
  const police = owner('police');
  const { count } = await police`
    insert into exact_cell (indicator_no, interval_rank, area_no, month_no, cell_no, vintage_to, value, status)
    select indicator_no, 1, area.no, month_no, first / 2000000 * 2000000 + area.no * 1000 + month_no, ${noVintage},
           (area.no * 7 + month_no * 3) % 23, 'OBSERVED'
      from (select indicator_no, min(cell_no) / 1000 * 1000 as first
              from exact_cell join indicator on indicator.no = indicator_no
             where indicator.id = any(${indicators}) and interval_rank = 1 and breakdown_no = 0
             group by indicator_no) as known
     cross join area cross join generate_series(${months.first}::int, ${months.last}::int) as month_no
     where level in ('BASE_AREA', 'CITY_DISTRICT')`;
  await police`analyze exact_cell`;
  await police`update indicator set released_at = released_at || array['BASE_AREA:MONTH', 'CITY_DISTRICT:MONTH']`;
  const areas = await police<{ id: string }[]>`
    select id from area where level in ('BASE_AREA', 'CITY_DISTRICT') order by level, no`;
  await police.end();
  const needed = Math.ceil(wanted / rowsOfArea);
  if (needed > areas.length) throw new Error(`There are ${count} figures, no more.`);
  await writeFile(
    join(dataDir, 'areas.json'),
    JSON.stringify(areas.slice(0, Math.max(2, needed)).map(({ id }) => id)),
  );
  const hub = owner('hub');
  await hub`
    insert into shared_query_version (id, version, owner, state, revision, title, description, purpose, view, document, origin, author)
    values (${queryId}, 1, 'org:polismyndigheten', 'published', 1, 'Mätning', '', 'lagesbild', 'TABLE', ${document}, 'person', 'bench')`;
  await hub`
    insert into shared_query_act (id, version, state, at, organisation, person)
    values (${queryId}, 1, 'published', now(), 'org:polismyndigheten', 'bench')`;
  await hub.end();
}

/** Memory of a process in megabytes: resident now, or at most since it was reset. */
async function megabytes(pid: number, name: 'VmRSS' | 'VmHWM'): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) / 1_024;
}

async function measure(format: string, pid: number): Promise<void> {
  const token = await requestToken(dataDir, 'police-region');
  const areas: readonly string[] = await read('areas.json');
  const path = (extension: string, count: number) =>
    `/shared-queries/${queryId}/1.${extension}?areas=${areas.slice(0, count).join(',')}&from=2015-01&to=2026-06`;
  // Something of another kind beforehand, so that plans are made and pools are open.
  await fetched(path(format === 'csv' ? 'json' : 'csv', 2), token);
  await delay(2_000, undefined, { signal });
  const before = await megabytes(pid, 'VmRSS');
  // Linux: from now on the peak is counted anew (proc_pid_clear_refs(5)).
  await writeFile(`/proc/${pid}/clear_refs`, '5');
  const begun = performance.now();
  const { bytes, lines } = await fetched(path(format, areas.length), token);
  const seconds = (performance.now() - begun) / 1_000;
  const rows = areas.length * rowsOfArea;
  if (format === 'csv' && lines < rows) throw new Error(`The file has ${lines} lines.`);
  const most = await megabytes(pid, 'VmHWM');
  const figures = [before, most, most - before].map((figure) => figure.toFixed(0)).join(', ');
  console.log(
    `${format.padEnd(15)} ${rows}   ${seconds.toFixed(1).padStart(6)}   ${(rows / seconds).toFixed(0).padStart(6)}   ${(bytes / 1e6).toFixed(1).padStart(6)}   ${figures}`,
  );
}

/** Fetches to the end, keeping nothing. Fails where it is cut off. */
function fetched(path: string, token: string): Promise<{ readonly bytes: number; readonly lines: number }> {
  return new Promise((resolve, reject) => {
    const options = { headers: { authorization: `Bearer ${token}` }, maxHeaderSize: 65_536, signal };
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
