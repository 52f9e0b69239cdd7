import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import postgres from 'postgres';
import { roleNames } from '../local/secrets.ts';
import { databaseOf } from '../subgraphs/foundation/provision.ts';
import { type Asking, type OwnGateway, startOwnGateway, type Told } from '../tests/scenario/own-gateway.ts';

/** What was found; milliseconds. */
export type CacheSafety = {
  readonly requests: number;
  /** Requests that were answered from what was kept. */
  readonly hits: number;
  /** Rows that left a second or more after an agreement had stopped giving them, or that no agreement gave. Must be 0. */
  readonly rowsOutOfScope: number;
  readonly agreementChanges: number;
  /** From the commit of a publication to when the last answer with the old figure was asked for. */
  readonly publication: { readonly tries: number; readonly median: number; readonly maximum: number };
  /** From the commit of a suspension to when the last answer with rows was asked for. */
  readonly suspension: { readonly tries: number; readonly median: number; readonly maximum: number };
};

const agreement = 'agreement:local:farsta:farsta';
const agreed = 'district-farsta';
const without = 'stranger';
const asking: Asking = {
  query: `{ indicators(ids: ["police.reported-offences.total"]) { id observations(areas: ["sthlm:sdo:farsta"],
    from: "2025-01", to: "2025-12", interval: YEAR) { observations { value } } } }`,
};
const open: Asking = { query: '{ localPoliceAreas { id code } }' };
const promised = 1_000;

/**
 * Two partners ask the same by turns, so many times each, while the agreement of one is suspended and resumed and figures
 * are published: against an embedded hub of its own.
 */
export async function measureCacheSafety(each = 10_000): Promise<CacheSafety> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hub-bench-'));
  await chmod(dataDir, 0o711);
  const hub = spawn('env', [`HUB_DATA_DIR=${dataDir}`, 'HUB_PORT=0', process.execPath, 'local/main.ts'], {
    cwd: join(import.meta.dirname, '..'),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    const read = async (file: string) => JSON.parse(await readFile(join(dataDir, file), 'utf8'));
    while (!(await read('hub.json').catch(() => undefined))) {
      if (hub.exitCode !== null) throw new Error('The hub did not start.');
      await delay(100);
    }
    const { passwords } = await read('secrets.json');
    const { port } = await read('postgres.json');
    const owner = (name: 'city' | 'police') => {
      const role = roleNames.owner(name);
      const login = `${role}:${encodeURIComponent(passwords[role])}`;
      return postgres(`postgres://${login}@127.0.0.1:${port}/${databaseOf(name)}`, {
        max: 1,
        onnotice: () => {},
      });
    };
    const sql = { city: owner('city'), police: owner('police') };
    try {
      await using gateway = await startOwnGateway({ dataDir, name: 'bench' });
      return await measure(gateway, sql.city, sql.police, each);
    } finally {
      await Promise.all([sql.city.end(), sql.police.end()]);
    }
  } finally {
    hub.kill('SIGINT');
    await once(hub, 'exit');
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function measure(
  gateway: OwnGateway,
  city: postgres.Sql,
  police: postgres.Sql,
  each: number,
): Promise<CacheSafety> {
  const [version] = await city`
    select digest from agreement_version where agreement = ${agreement} order by number desc limit 1`;
  let changes = 0;
  /** When it stopped giving, by the commit; null while it gives. */
  let suspendedAt: number | null = null;
  const happens = async (kind: 'suspended' | 'resumed') => {
    if (kind === 'resumed') suspendedAt = null;
    await city`insert into agreement_event (digest, kind, at) values (${version?.digest}, ${kind}, now())`;
    if (kind === 'suspended') suspendedAt = performance.now();
    changes += 1;
  };
  const published = await publications(gateway, police);
  const suspensions: number[] = [];
  for (let at = 0; at < 10; at += 1) {
    while (rowsIn(await gateway.ask(agreed, asking)) === 0) await delay(5);
    await happens('suspended');
    suspensions.push(await lastBefore(async () => rowsIn(await gateway.ask(agreed, asking)) === 0));
    await happens('resumed');
  }

  let requests = 0;
  let rowsOutOfScope = 0;
  const before = gateway.executions();
  let done = false;
  const changing = (async () => {
    while (!done) {
      await happens('suspended');
      await delay(1_500);
      await happens('resumed');
      await delay(1_500);
    }
  })();
  const client = async (count: number) => {
    for (let at = 0; at < count; at += 1) {
      for (const partner of [agreed, without]) {
        const since = suspendedAt;
        const asked = performance.now();
        const rows = rowsIn(await gateway.ask(partner, asking));
        requests += 1;
        const stopped = partner === without || (since !== null && asked - since >= promised);
        if (stopped) rowsOutOfScope += rows;
      }
      await gateway.ask(without, open);
      requests += 1;
    }
  };
  const clients = 4;
  await Promise.all(Array.from({ length: clients }, () => client(Math.ceil(each / clients))));
  done = true;
  await changing;
  return {
    requests,
    hits: requests - (gateway.executions() - before),
    rowsOutOfScope,
    agreementChanges: changes,
    publication: summary(published),
    suspension: summary(suspensions),
  };
}

/** How long the old figure is given after each of ten publications, and after the correction of all. */
async function publications(gateway: OwnGateway, police: postgres.Sql): Promise<readonly number[]> {
  const found: number[] = [];
  const figure = async () =>
    Number(
      (await gateway.ask(agreed, asking)).data?.indicators[0]?.observations?.[0]?.observations[0]?.value,
    );
  const was = await figure();
  for (const wanted of [...Array.from({ length: 10 }, (_, at) => was + at + 1), was]) {
    const more = wanted - (await figure());
    // What a publication commits: cells of both kinds, at once.
    await police.begin(async (sql) => {
      for (const table of ['released_cell', 'exact_cell']) {
        await sql`update ${sql(table)} set value = value + ${more} where interval_rank = 3
          and month_no = ${(2025 - 2010) * 12} and area_no = (select no from area where id = 'sthlm:sdo:farsta')
          and indicator_no = (select no from indicator where id = 'police.reported-offences.total')`;
      }
    });
    found.push(await lastBefore(async () => (await figure()) === wanted));
    await delay(Math.random() * 300);
  }
  return found;
}

/** When the last question was asked that was not yet answered so, milliseconds from now. */
async function lastBefore(holds: () => Promise<boolean>): Promise<number> {
  const begun = performance.now();
  for (let last = 0; ; ) {
    const asked = performance.now() - begun;
    if (await holds()) return last;
    if (asked > 10_000) throw new Error('It took too long.');
    last = asked;
  }
}

const rowsIn = ({ data }: Told): number =>
  data?.indicators?.[0]?.observations?.[0]?.observations?.length ?? 0;

function summary(values: readonly number[]): CacheSafety['publication'] {
  const sorted = values.map(Math.round).sort((a, b) => a - b);
  return {
    tries: sorted.length,
    median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    maximum: sorted.at(-1) ?? Number.NaN,
  };
}

if (import.meta.main)
  console.log(JSON.stringify(await measureCacheSafety(Number(process.argv[2] ?? 10_000)), null, 2));
