import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { readGatewayConfig } from '../config.ts';
import { startGateway } from '../gateway/start.ts';
import { serveUngoverned } from '../gateway/ungoverned.ts';

// The hub as a contestant: the gateway from its settings over the supergraph of a file; or with a second argument the same
// ungoverned, as `npm run gateway -- --ungoverned` has it. Started by the bench, which is told the address.

const [file, ungoverned] = process.argv.slice(2);
const supergraphSdl = await readFile(String(file), 'utf8');
const report = (error: unknown) => console.error(error);
process.on('disconnect', () => process.exit());
if (ungoverned) {
  const { url } = await serveUngoverned(supergraphSdl, 0, report);
  process.send?.({ url });
} else {
  const running = await startGateway(readGatewayConfig(), {
    supergraphSdl,
    logKey: randomBytes(32),
    report,
  });
  await running.ready;
  process.send?.({ url: `${running.url}/graphql` });
}
