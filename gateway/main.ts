import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { readGatewayConfig } from '../config.ts';
import { committedSupergraphFile } from '../schema/sdl.ts';
import { ConfigError } from '../settings.ts';
import { startGateway } from './start.ts';
import { followSupergraphFile } from './supergraph-file.ts';
import { serveUngoverned } from './ungoverned.ts';

const usage = `npm run gateway                                        run the gateway from its HUB_* settings (docs/settings.md);
                                                       on SIGHUP it reads its supergraph again
npm run gateway -- --supergraph <file> --port <n> --ungoverned
                                                       serve any supergraph without partners or agreements, on loopback
`;

/** Runs one gateway, or an ungoverned one for conformance suites. Returns the exit code, or undefined while it runs. */
async function main(): Promise<number | undefined> {
  const { values } = parseArgs({
    options: {
      supergraph: { type: 'string' },
      port: { type: 'string' },
      ungoverned: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const report = (error: unknown) => console.error(error);
  if (values.ungoverned) {
    if (!values.supergraph) throw new ConfigError('--ungoverned needs --supergraph <file>.');
    const port = Number(values.port ?? '4000');
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new ConfigError('--port takes a port from 0 to 65535.');
    const running = await serveUngoverned(await readFile(values.supergraph, 'utf8'), port, report);
    console.error(
      `\n  WARNING: UNGOVERNED. ${running.url} serves ${values.supergraph} to anybody on this machine:\n  no partners, no agreements, no log. For conformance suites only.\n`,
    );
    stopWith(running);
    return undefined;
  }
  if (values.supergraph)
    throw new ConfigError('--supergraph is for --ungoverned. Set HUB_SUPERGRAPH_FILE to serve another one.');
  const config = readGatewayConfig();
  const file = config.HUB_SUPERGRAPH_FILE ?? committedSupergraphFile;
  const running = await startGateway(config, {
    supergraphSdl: await readFile(file, 'utf8'),
    logKey: await keyFile(config.HUB_LOG_KEY_FILE),
    report,
  });
  const supergraph = followSupergraphFile({
    file,
    watched: config.HUB_SUPERGRAPH_FILE !== null,
    take: running.takeSupergraph,
    told: (message) => console.error(message),
    report,
  });
  process.on('SIGHUP', supergraph.read);
  console.error(`The gateway answers at ${running.url}/graphql`);
  stopWith(running);
  return undefined;
}

/** Reads a key, made at first use and kept readable for its owner alone. */
async function keyFile(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const key = randomBytes(32);
    await writeFile(path, key, { mode: 0o600, flag: 'wx' });
    return key;
  }
}

function stopWith(running: AsyncDisposable): void {
  const stop = () => {
    running[Symbol.asyncDispose]().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().then(
  (code) => {
    if (code !== undefined) process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
