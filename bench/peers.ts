import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { print } from 'graphql';
import { requestToken } from '../local/token.ts';
import { stripAuthorization } from '../policy/authorization-model.ts';
import { committedSupergraphSdl } from '../schema/sdl.ts';
import type { LoadAsked, LoadTold } from './contest/load.ts';
import { startLocalHub } from './contest/local-hub.ts';
import { fiveSubgraphs, type Operation } from './contest/operations.ts';
import { type Running, start } from './contest/processes.ts';
import type { FederatedTold } from './federated/main.ts';
import type { Bench } from './section.ts';

/** A gateway that takes part. */
type Contestant = {
  readonly name: string;
  readonly process: Running;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** The hub and its peers, in turn, on the same subgraphs and operations. */
export const peers: Bench = {
  name: 'peers',
  about: 'the hub beside other gateways: CPU, requests a second, time, memory, subgraph calls',
  async run(progress, { quick, signal }) {
    await using stack = new AsyncDisposableStack();
    progress('starting a demonstration hub');
    const hub = stack.use(await startLocalHub(signal));
    const federated = stack.use(start({ file: 'bench/federated/main.ts', args: [JSON.stringify(hub.subgraphs)] }));
    const listening = (await federated.told()) as FederatedTold;
    if (listening.kind !== 'listening') throw new Error('The subgraphs did not start.');
    const { urls } = listening;
    const folder = await mkdtemp(join(tmpdir(), 'hub-bench-files-'));
    stack.defer(() => rm(folder, { recursive: true, force: true }));
    const sdl = committedSupergraphSdl();
    const governed = join(folder, 'governed.graphql');
    const stripped = join(folder, 'stripped.graphql');
    await writeFile(governed, sdl);
    await writeFile(
      stripped,
      print(stripAuthorization(sdl)).replace(/http:\/\/([a-z-]+)\.invalid\/graphql/g, (_, name: string) => urls[name] ?? ''),
    );
    const load = stack.use(start({ file: 'bench/contest/load.ts' }));
    const token = await requestToken(hub.dataDir, 'stockholm-central');
    const json = { 'content-type': 'application/json' };
    const contestants: Contestant[] = [];
    const add = async (name: string, running: Running, headers: Readonly<Record<string, string>> = json) => {
      stack.use(running);
      progress(`starting ${name}`);
      const { url } = (await running.told()) as { readonly url: string };
      contestants.push({ name, process: running, url, headers });
    };
    const args = [stripped, JSON.stringify(urls)];
    await add('apollo', start({ file: 'bench/peers/apollo-gateway.js', args }));
    await add('apollo-pooled', start({ file: 'bench/peers/apollo-gateway-pooled.js', args }));
    await add('aggregator', start({ file: 'bench/peers/aggregator.js', args }));
    const flags = ['--heap-growing-percent=50'];
    await add(
      'hub',
      start({
        file: 'bench/hub-process.ts',
        args: [governed],
        flags,
        environment: {
          ...hub.settings,
          HUB_SUBGRAPH_CITY: urls.city ?? '',
          HUB_SUBGRAPH_POLICE: urls.police ?? '',
          HUB_SUBGRAPH_REGION: urls.region ?? '',
          HUB_SUBGRAPH_CIVIL_SOCIETY: urls['civil-society'] ?? '',
          HUB_SUBGRAPH_HUB: urls.hub ?? '',
        },
      }),
      { ...json, authorization: `Bearer ${token}`, 'hub-purpose': 'lagesbild' },
    );
    await add('ungoverned', start({ file: 'bench/hub-process.ts', args: [stripped, 'ungoverned'], flags }));
    const operation: Operation = fiveSubgraphs;
    const body = JSON.stringify({ query: operation.query, variables: operation.variables });
    const calls = async (): Promise<number> => {
      const told = (await federated.ask('counts')) as FederatedTold;
      return told.kind === 'counts' ? told.calls : 0;
    };
    let expected = '';
    for (const { name, url, headers, process } of contestants) {
      const ask = async () => {
        const response = await fetch(url, { method: 'POST', headers, body: body.replace('%N%', '100000000'), signal });
        return response.text();
      };
      await ask();
      const before = await calls();
      const text = await ask();
      const made = (await calls()) - before;
      const answer = JSON.parse(text);
      if (answer.errors) throw new Error(`${name}: ${text.slice(0, 2000)}`);
      const canonical = sorted(answer.data);
      expected ||= canonical;
      if (canonical !== expected) {
        await writeFile('/tmp/f-a.json', expected);
        await writeFile('/tmp/f-b.json', canonical);
        throw new Error(`${name} answers otherwise`);
      }
      const bytes = Buffer.byteLength(text);
      const during = quick ? 1_500 : 3_000;
      for (const connections of [16, 16]) {
        const asked: LoadAsked = { url, headers, body, bytes, pid: process.pid, connections, before: 2_000, during };
        const told = (await load.ask(asked)) as LoadTold;
        progress(`${name} ${bytes} B ${made} calls ${JSON.stringify(told)}`);
      }
    }
    return { title: 'Peers', markdown: '', json: {} };
  },
};

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
