import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { gatewaySettings } from '../config.ts';
import { startGateway } from '../gateway/start.ts';
import { roleNames } from '../local/secrets.ts';
import { requestToken } from '../local/token.ts';
import { committedSupergraphSdl } from '../schema/sdl.ts';
import { readSettings } from '../settings.ts';
import { databaseOf } from '../subgraphs/foundation/provision.ts';
import { startDemonstration } from './demonstration.ts';
import type { Bench } from './section.ts';

/** What the gateway promises of warming, milliseconds. */
const promised = 50;
const partner = 'district-jarva';
const times = 100;
const sharedQueries = ['lagesbild-for-omrade', 'overenskommelsernas-lage', 'platssamverkan'];

/** Where the event loop is not free, milliseconds of the main thread's processor time. */
type Pauses = { readonly stage: string; readonly longest: number; readonly overPromised: readonly number[] };

/** What warming and new supergraphs cost whoever asks meanwhile, at one gateway in this process. */
export const warm: Bench = {
  name: 'warm',
  about:
    'pauses of a gateway that warms and takes another supergraph; the first request beside the usual one',
  async run(progress, { signal }) {
    await using stack = new AsyncDisposableStack();
    progress('starting a demonstration hub');
    const { dataDir, read } = stack.use(await startDemonstration(signal));
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
    stack.defer(() => pauses.stop());
    const found: Pauses[] = [];
    progress('starting and warming a gateway');
    const gateway = stack.use(await startGateway(config, { logKey: Buffer.from(logKey, 'hex'), report }));
    found.push(pauses.take('building the first hub'));
    await gateway.ready;
    found.push(pauses.take('planning the shared queries as wholes'));
    await delay(2_000, undefined, { signal });
    found.push(pauses.take('planning what is left of them for partners'));

    const headers = { authorization: `Bearer ${await requestToken(dataDir, partner)}` };
    const ask = async (sharedQuery: string): Promise<number> => {
      const began = performance.now();
      const answer = await fetch(`${gateway.url}/graphql?sharedQuery=${sharedQuery}`, { headers });
      await answer.text();
      if (answer.status !== 200) throw new Error(`${sharedQuery}: ${answer.status}`);
      return performance.now() - began;
    };
    // The token is verified, and the subgraphs are connected to.
    await ask('kommunens-anmalda-brott');
    const requests = [];
    for (const sharedQuery of sharedQueries) {
      progress(sharedQuery);
      const took: number[] = [];
      for (let at = 0; at < times; at += 1) {
        signal.throwIfAborted();
        took.push(await ask(sharedQuery));
      }
      const usual = took.toSorted((a, b) => a - b)[times / 2] ?? Number.NaN;
      requests.push({ sharedQuery, first: took[0] ?? Number.NaN, usual });
    }

    const supergraphs = [];
    for (const round of ['first', 'second', 'third']) {
      signal.throwIfAborted();
      progress(`taking a supergraph, the ${round} time`);
      pauses.take(round);
      let slowest = 0;
      let asking = true;
      const others = (async () => {
        while (asking) {
          const began = performance.now();
          const { status } = await fetch(`${gateway.url}/health/live`);
          if (status !== 200) throw new Error(`${status}`);
          slowest = Math.max(slowest, performance.now() - began);
        }
      })();
      const began = performance.now();
      await gateway.takeSupergraph(`# ${round}\n${committedSupergraphSdl()}`);
      const seconds = (performance.now() - began) / 1_000;
      asking = false;
      await others;
      supergraphs.push({ round, seconds, slowest });
      found.push(pauses.take(`taking a supergraph, the ${round} time`));
    }
    return {
      title: 'Warming and new supergraphs',
      markdown: `One gateway over the subgraphs of a demonstration hub. Pauses are processor time of the main thread between two turns of its event loop;
${promised} ms is promised.

|  | longest pause ms | pauses over ${promised} ms |
| --- | ---: | ---: |
${found.map(({ stage, longest, overPromised }) => `| ${stage} | ${longest.toFixed(0)} | ${overPromised.length} |`).join('\n')}

| shared query | first request ms | usual one ms |
| --- | ---: | ---: |
${requests.map(({ sharedQuery, first, usual }) => `| ${sharedQuery} | ${first.toFixed(1)} | ${usual.toFixed(1)} |`).join('\n')}

| taking a supergraph | s until it is served | slowest of what was asked meanwhile, ms |
| --- | ---: | ---: |
${supergraphs.map(({ round, seconds, slowest }) => `| the ${round} time | ${seconds.toFixed(1)} | ${slowest.toFixed(0)} |`).join('\n')}`,
      json: { pauses: found, requests, supergraphs },
    };
  },
};

/** Notes what the main thread has worked between two turns of the event loop: as long as nothing else could be done. */
function watchPauses() {
  let seen: number[] = [];
  let last = worked();
  const timer = setInterval(() => {
    const now = worked();
    seen.push(now - last);
    last = now;
  }, 1);
  return {
    /** What was noted since the last time. */
    take(stage: string): Pauses {
      const taken = seen;
      seen = [];
      last = worked();
      return {
        stage,
        longest: Math.max(0, ...taken),
        overPromised: taken.filter((pause) => pause > promised),
      };
    },
    stop: () => clearInterval(timer),
  };
}

/** Time of the processor, milliseconds: what other programs take of it does not count. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}
