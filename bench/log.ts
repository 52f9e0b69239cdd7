import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createRemoteJWKSet } from 'jose';
import { Agent, request } from 'undici';
import { type AccessLog, openAccessLog } from '../gateway/access-log.ts';
import { createHub } from '../gateway/hub.ts';
import { createPlaces } from '../gateway/places.ts';
import { followRegister } from '../gateway/register.ts';
import { tokenVerifier } from '../gateway/request/authenticate.ts';
import { route } from '../gateway/request.ts';
import { createGatewayServer } from '../gateway/server.ts';
import { createSharedQueries, readBuiltInQueries } from '../gateway/shared-queries.ts';
import { readSigningKeys } from '../gateway/signing-keys.ts';
import { createUnknownCallers } from '../gateway/unknown-callers.ts';
import { followVintages } from '../gateway/vintages.ts';
import { roleNames } from '../local/secrets.ts';
import { requestToken } from '../local/token.ts';
import { committedSupergraphSdl } from '../schema/sdl.ts';
import { databaseOf } from '../subgraphs/foundation/provision.ts';
import { signRegisterToken } from '../trust/scope-assertion.ts';

// What the access log costs: requests a second through the gateway with the log on and with a log that keeps nothing,
// by turns in one run, over HTTP, with the subgraphs and PostgreSQL on the same machine. Run: node bench/log.ts

const rounds = Number(process.argv[2] ?? 60);
const seconds = Number(process.argv[3] ?? 0.5);
const atOnce = 32;
const port = 4720;

const questions = {
  'figures of four subgraphs': {
    purpose: 'lagesbild',
    body: {
      sharedQuery: 'lagesbild-for-omrade',
      variables: { areas: ['sthlm:sdo:jarva', 'sthlm:sdo:farsta'], from: '2025-01', to: '2025-12' },
    },
  },
  'the cheapest question there is': { purpose: 'lagesbild', body: { query: '{ viewer { partner } }' } },
} as const;

if (process.argv[2] === 'gateway') await serve(process.argv[3] ?? '');
else await measure();

/** In a process of its own: one gateway with two doors, with the log and without. */
async function serve(dataDir: string): Promise<void> {
  const read = async (file: string) => JSON.parse(await readFile(join(dataDir, file), 'utf8'));
  const { origin, subgraphs } = await read('hub.json');
  const { passwords, logKey } = await read('secrets.json');
  const database = await read('postgres.json');
  const keys = await readSigningKeys(join(dataDir, 'hub-keys.json'));
  const report = (error: unknown) => console.error(error);
  const register = followRegister({
    origin: new URL(subgraphs.city).origin,
    token: () => signRegisterToken(origin, keys.signer, 'bench'),
    staleness: 5_000,
    clockSkew: 2_000,
    report,
    rejected: () => {},
  });
  await register.ready;
  const vintages = followVintages({ subgraphs: new Map(), issuer: origin, signer: keys.signer, report });
  const on = openAccessLog(
    `postgres://${roleNames.gateway}:${passwords[roleNames.gateway]}@127.0.0.1:${database.port}/${databaseOf('hub')}`,
  );
  const off: AccessLog = { append: () => Promise.resolve(), [Symbol.asyncDispose]: () => Promise.resolve() };
  for (const [at, log] of [on, off].entries()) {
    const hub = await createHub({
      supergraphSdl: committedSupergraphSdl(),
      register,
      log,
      verifyToken: tokenVerifier(
        `${origin}/oidc`,
        `${origin}/graphql`,
        createRemoteJWKSet(new URL(`${origin}/oidc/jwks`)),
      ),
      delegate: {
        subgraphs: new Map(Object.entries<string>(subgraphs)),
        issuer: origin,
        signer: keys.signer,
        proofOf: register.proofOf,
        timeout: 10_000,
        report,
      },
      vintages,
      dataLinks: { find: () => undefined, [Symbol.asyncDispose]: () => Promise.resolve() },
      sharedQueries: async (documents) =>
        createSharedQueries(
          await readBuiltInQueries(`${import.meta.dirname}/../schema/shared-queries`, documents),
          {
            current: () => ({ queries: [], fresh: true }),
            refresh: () => Promise.resolve(),
            changed: () => new Promise(() => {}),
          },
        ),
      peopleClients: [],
      issuer: `${origin}/oidc`,
      logKey: Buffer.from(logKey, 'hex'),
      keepVariables: new Set(),
      limits: { depth: 15, fields: 1_000, aliases: 100, cost: 200_000 },
      maxTokens: 10_000,
      places: createPlaces(1_000_000, 1_000),
      unknownCallers: createUnknownCallers(20),
      requestTimeout: 10_000,
      cache: { entries: 0, bytes: 0 },
      report,
    });
    const serveRoute = (incoming: Parameters<typeof route>[1]) => route(hub, incoming);
    createGatewayServer({
      route: serveRoute,
      contract: serveRoute,
      accessLogLines: serveRoute,
      forHubSubgraph: {
        answer: { '/explain': serveRoute, '/feed': serveRoute, '/describe-shared-queries': serveRoute },
        bodyLimit: async () => 0,
      },
      reports: (_path, incoming) => serveRoute(incoming),
      exports: () => Promise.reject(new Error('not served')),
      scopeStream: () => Promise.reject(new Error('not served')),
      logProofs: () => Promise.reject(new Error('not served')),
      console: { built: false, handle: () => 'none' },
      ready: () => true,
      keys: keys.published,
      logKeys: undefined,
      bodyLimit: async () => 262_144,
      report,
    }).listen(port + 1 + at, '127.0.0.1');
  }
  console.log('ready');
}

async function measure(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hub-bench-'));
  await chmod(dataDir, 0o711);
  const hub = spawn(process.execPath, ['local/main.ts'], {
    cwd: join(import.meta.dirname, '..'),
    env: {
      HUB_DATA_DIR: dataDir,
      HUB_PORT: String(port),
      HUB_CHECKPOINT_SECONDS: '10',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    const isReady = () =>
      fetch(`http://localhost:${port}/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      );
    while (!(await isReady()) && hub.exitCode === null) await delay(200);
    const gateway = spawn(process.execPath, [import.meta.filename, 'gateway', dataDir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      await once(gateway.stdout, 'data');
      const token = await requestToken(dataDir, 'district-jarva');
      for (const [name, { purpose, body }] of Object.entries(questions)) {
        const ask = load(
          {
            authorization: `Bearer ${token}`,
            'content-type': 'application/json',
            'hub-purpose': purpose,
          },
          JSON.stringify(body),
        );
        await ask(port + 1, 2);
        await ask(port + 2, 2);
        const pairs: { on: number; off: number }[] = [];
        for (let round = 0; round < rounds; round += 1) {
          // Each goes first as often as the other.
          const first = round % 2 === 0;
          const [one, other] = [
            await ask(port + (first ? 1 : 2), seconds),
            await ask(port + (first ? 2 : 1), seconds),
          ];
          pairs.push(first ? { on: one, off: other } : { on: other, off: one });
        }
        const ratios = pairs.map(({ on, off }) => on / off);
        const [low, high] = [0.25, 0.75].map((part) => quantile(ratios, part).toFixed(2));
        console.log(
          `${name}: ${median(pairs.map(({ on }) => on)).toFixed(0)} requests/s with the log, ${median(pairs.map(({ off }) => off)).toFixed(0)} without; ratio ${median(ratios).toFixed(3)} (median of ${rounds} rounds of ${seconds} s each; half of them from ${low} to ${high})`,
        );
      }
    } finally {
      gateway.kill('SIGKILL');
    }
  } finally {
    hub.kill('SIGINT');
    await once(hub, 'exit');
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Asks as many at once for so many seconds; gives the answers a second. Throws where one is not an answer. */
function load(headers: Readonly<Record<string, string>>, body: string) {
  const agent = new Agent({ connections: atOnce, pipelining: 1 });
  return async (to: number, duration: number): Promise<number> => {
    const start = performance.now();
    const end = start + duration * 1000;
    let answers = 0;
    const client = async () => {
      while (performance.now() < end) {
        const answer = await request(`http://127.0.0.1:${to}/graphql`, {
          method: 'POST',
          dispatcher: agent,
          headers,
          body,
        });
        const text = await answer.body.text();
        if (answer.statusCode !== 200 || !text.includes('"receipt"'))
          throw new Error(`${answer.statusCode}: ${text}`);
        answers += 1;
      }
    };
    await Promise.all(Array.from({ length: atOnce }, client));
    return (answers * 1000) / (performance.now() - start);
  };
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], part: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? Number.NaN;
}
