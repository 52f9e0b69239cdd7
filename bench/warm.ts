/**
 * What warming and new supergraphs cost whoever asks meanwhile: the pauses, in time of the processor, of the event loop of one gateway while it
 * starts and plans the shared queries, and while it takes another supergraph; and the first request of each shared query
 * beside the hundredth. Run: node bench/warm.ts
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { gatewaySettings } from '../config.ts';
import { startGateway } from '../gateway/start.ts';
import { freePort } from '../local/postgres-process.ts';
import { roleNames } from '../local/secrets.ts';
import { requestToken } from '../local/token.ts';
import { committedSupergraphSdl } from '../schema/sdl.ts';
import { readSettings } from '../settings.ts';
import { databaseOf } from '../subgraphs/foundation/provision.ts';

/** What the gateway promises of warming, milliseconds. */
const promised = 50;
const partner = 'district-jarva';
const times = 100;

const dataDir = await mkdtemp(join(tmpdir(), 'hub-bench-'));
await chmod(dataDir, 0o711);
const port = await freePort();
const hub = spawn(process.execPath, ['local/main.ts'], {
  cwd: join(import.meta.dirname, '..'),
  env: { HUB_DATA_DIR: dataDir, HUB_PORT: String(port) },
  stdio: ['ignore', 'ignore', 'inherit'],
});
try {
  // Written when everything answers.
  while (!existsSync(join(dataDir, 'hub.json')) && hub.exitCode === null) await delay(200);
  await measure();
} finally {
  hub.kill('SIGINT');
  await once(hub, 'exit');
  await rm(dataDir, { recursive: true, force: true });
}

/** A gateway in this process, over the subgraphs of the hub that runs. */
async function measure(): Promise<void> {
  const read = async (file: string) => JSON.parse(await readFile(join(dataDir, file), 'utf8'));
  const { origin, subgraphs } = await read('hub.json');
  const { passwords, logKey } = await read('secrets.json');
  const database = await read('postgres.json');
  const config = readSettings(gatewaySettings, {
    HUB_PORT: '0',
    HUB_ORIGIN: origin,
    HUB_ISSUER: `${origin}/oidc`,
    HUB_JWKS_URL: `${origin}/oidc/jwks`,
    HUB_AUDIENCE: `${origin}/graphql`,
    HUB_SUBGRAPH_CITY: subgraphs.city,
    HUB_SUBGRAPH_POLICE: subgraphs.police,
    HUB_SUBGRAPH_REGION: subgraphs.region,
    HUB_SUBGRAPH_CIVIL_SOCIETY: subgraphs['civil-society'],
    HUB_SUBGRAPH_HUB: subgraphs.hub,
    HUB_SIGNING_KEYS_FILE: join(dataDir, 'hub-keys.json'),
    HUB_LOG_DATABASE_URL: `postgres://${roleNames.gateway}:${passwords[roleNames.gateway]}@127.0.0.1:${database.port}/${databaseOf('hub')}`,
  });
  const report = (error: unknown) => console.error(error);
  const pauses = watchPauses();
  await using gateway = await startGateway(config, { logKey: Buffer.from(logKey, 'hex'), report });
  console.log(`building the first hub: ${told(pauses.take())}`);
  await gateway.ready;
  console.log(`planning the shared queries as wholes: ${told(pauses.take())}`);
  await delay(2_000);
  console.log(`and what is left of them for partners: ${told(pauses.take())}`);
  const token = await requestToken(dataDir, partner);
  const headers = { authorization: `Bearer ${token}` };
  // The token is verified, and the subgraphs are connected to.
  await (await fetch(`${gateway.url}/graphql?sharedQuery=kommunens-anmalda-brott`, { headers })).text();
  for (const sharedQuery of ['lagesbild-for-omrade', 'overenskommelsernas-lage', 'platssamverkan']) {
    const took: number[] = [];
    for (let at = 0; at < times; at += 1) {
      const began = performance.now();
      const answer = await fetch(`${gateway.url}/graphql?sharedQuery=${sharedQuery}`, { headers });
      await answer.text();
      if (answer.status !== 200) throw new Error(`${sharedQuery}: ${answer.status}`);
      took.push(performance.now() - began);
    }
    const usual = took.toSorted((a, b) => a - b)[times / 2] ?? 0;
    console.log(
      `${sharedQuery}: the first request took ${took[0]?.toFixed(1)} ms, the usual one ${usual.toFixed(1)}`,
    );
  }
  for (const round of ['first', 'second', 'third']) {
    pauses.take();
    const slowest = { ms: 0 };
    let asking = true;
    const others = (async () => {
      while (asking) {
        const began = performance.now();
        const { status } = await fetch(`${gateway.url}/health/live`);
        if (status !== 200) throw new Error(`${status}`);
        slowest.ms = Math.max(slowest.ms, performance.now() - began);
      }
    })();
    const began = performance.now();
    await gateway.takeSupergraph(`# ${round}\n${committedSupergraphSdl()}`);
    const whole = performance.now() - began;
    asking = false;
    await others;
    console.log(
      `taking a supergraph, the ${round} time: ${(whole / 1_000).toFixed(1)} s until it is served; the slowest of what was asked meanwhile took ${slowest.ms.toFixed(0)} ms; ${told(pauses.take())}`,
    );
  }
}

/** Notes what the main thread has worked between two turns of the event loop: as long as nothing else could be done. */
function watchPauses() {
  let seen: number[] = [];
  let last = worked();
  setInterval(() => {
    const now = worked();
    seen.push(now - last);
    last = now;
  }, 1).unref();
  return {
    take(): readonly number[] {
      const taken = seen;
      seen = [];
      last = worked();
      return taken;
    },
  };
}

/** Time of the processor, milliseconds: what other programs take of it does not count. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

function told(pauses: readonly number[]): string {
  const long = pauses.filter((pause) => pause > promised).map((pause) => pause.toFixed(0));
  const longest = Math.max(0, ...pauses).toFixed(0);
  return long.length === 0
    ? `no pause over ${promised} ms, the longest ${longest}`
    : `${long.length} pauses over ${promised} ms: ${long.join(', ')}`;
}
