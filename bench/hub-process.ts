import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { readGatewayConfig } from '../config.ts';
import { startGateway } from '../gateway/start.ts';
import { serveUngoverned } from '../gateway/ungoverned.ts';
import { followProfiling } from './contest/profiling.ts';

// The hub as a contestant, over the supergraph of a file: governed by its settings, with the subgraphs' addresses and the
// folder of shared queries as further arguments; or ungoverned, as `npm run gateway -- --ungoverned` has it. Started by the
// bench, which is told the address.

const [how, supergraph, addresses, sharedQueriesFolder] = process.argv.slice(2);
const supergraphSdl = await readFile(String(supergraph), 'utf8');
const report = (error: unknown) => console.error(error);
process.on('disconnect', () => process.exit());
if (how === 'ungoverned') {
  const { url } = await serveUngoverned(supergraphSdl, 0, report);
  process.send?.({ url });
} else {
  const running = await startGateway(readGatewayConfig(), {
    supergraphSdl,
    subgraphs: new Map(Object.entries(JSON.parse(addresses ?? '{}'))),
    sharedQueriesFolder,
    logKey: randomBytes(32),
    report,
  });
  await running.ready;
  followProfiling();
  process.send?.({ url: `${running.url}/graphql` });
}
