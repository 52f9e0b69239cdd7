import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { logIn } from '../local/person-token.ts';
import { requestToken } from '../local/token.ts';
import { type Heard, listen } from '../tests/gateway/scope-streams.ts';
import { documents } from '../tests/subgraphs/lifecycle-city.ts';

/**
 * What streams of scope cost an embedded hub that does nothing else, and how soon all of them are told of a suspension,
 * from sending the mutation: `node bench/scope-stream.ts [streams] [tries]`. Linux alone tells the time of another process.
 */
const streams = Number(process.argv[2] ?? 200);
const tries = Number(process.argv[3] ?? 10);
const idleMilliseconds = 10_000;
const agreement = 'agreement:local:jarva:jarva';

const dataDir = await mkdtemp(join(tmpdir(), 'hub-bench-'));
await chmod(dataDir, 0o711);
const settings = [
  `HUB_DATA_DIR=${dataDir}`,
  'HUB_PORT=0',
  'HUB_RATE_PER_SECOND=5000',
  'HUB_SCOPE_STREAMS_PERSON=1000',
  'HUB_SCOPE_STREAMS_PARTNER=100000',
];
const hub = spawn('env', [...settings, process.execPath, 'local/main.ts'], {
  cwd: join(import.meta.dirname, '..'),
  stdio: ['ignore', 'ignore', 'inherit'],
});

const exited = once(hub, 'exit');

try {
  await measure(await originOf());
} finally {
  hub.kill('SIGINT');
  await exited;
  await rm(dataDir, { recursive: true, force: true });
}

async function originOf(): Promise<string> {
  for (let waited = 0; waited < 60_000; waited += 100) {
    const text = await readFile(join(dataDir, 'hub.json'), 'utf8').catch(() => undefined);
    if (text !== undefined) return (JSON.parse(text) as { origin: string }).origin;
    await delay(100);
  }
  throw new Error('The hub did not start.');
}

async function measure(origin: string): Promise<void> {
  const token = await requestToken(dataDir, 'district-jarva');
  const person = await logIn(origin, dataDir, 'ansvarig-lpo-jarva');
  const ask = async (query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<string> => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${person}` },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    if (text.includes('"errors"')) throw new Error(text);
    return text;
  };
  const found = await ask(`{ agreement(id: "${agreement}") { versions { digest state } } }`);
  const digest = /"digest":"([0-9a-f]+)","state":"IN_FORCE"/.exec(found)?.[1];
  if (digest === undefined) throw new Error(found);

  await delay(5_000);
  const without = await idle();
  await using open = new AsyncDisposableStack();
  const heard: Heard[] = [];
  const began = performance.now();
  for (let count = 0; count < streams; count += 1) heard.push(open.use(await listen(origin, token)));
  const opening = performance.now() - began;
  const withThem = await idle();
  console.log(`${streams} streams opened, one after another: ${(opening / streams).toFixed(1)} ms each`);
  console.log(
    `the hub at rest: ${without.toFixed(2)} % of a core without them, ${withThem.toFixed(2)} % with them`,
  );

  const firsts: number[] = [];
  const lasts: number[] = [];
  for (let no = 0; no < tries; no += 1) {
    const seen = heard.map(({ events }) => events.length);
    const sent = performance.now();
    await ask(documents.suspend, { digest, reason: 'bench' });
    const toldAt = () =>
      heard.flatMap(
        ({ events }, at) => events.slice(seen[at]).find(({ type }) => type === 'scope')?.at ?? [],
      );
    while (toldAt().length < streams) {
      if (performance.now() - sent > 5_000) throw new Error('Not all were told.');
      await delay(20);
    }
    const times = toldAt().map((at) => at - sent);
    firsts.push(Math.min(...times));
    lasts.push(Math.max(...times));
    await ask(documents.resume, { digest });
    await delay(1_000);
  }
  console.log(`a suspension is told, ${tries} tries, from sending the mutation`);
  console.log(`  to the first of them: ${summary(firsts)}`);
  console.log(`  to the last of them:  ${summary(lasts)}`);
}

/** How much of a core the hub's process takes while nothing is asked of it, per cent. */
async function idle(): Promise<number> {
  const before = await ticks();
  await delay(idleMilliseconds);
  const taken = ((await ticks()) - before) * 10;
  return (taken / idleMilliseconds) * 100;
}

/** The processor's time that the hub has had, hundredths of a second. */
async function ticks(): Promise<number> {
  const fields = (await readFile(`/proc/${hub.pid}/stat`, 'utf8')).split(') ')[1]?.split(' ') ?? [];
  return Number(fields[11]) + Number(fields[12]);
}

function summary(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  return `median ${median.toFixed(0)} ms, maximum ${(sorted.at(-1) ?? Number.NaN).toFixed(0)} ms`;
}
