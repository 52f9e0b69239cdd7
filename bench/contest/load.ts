import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { Pool } from 'undici';

// Puts load on one process and measures what it costs that process. A process of its own, started by the bench.

/** What is to be measured. */
export type LoadAsked = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** With `%N%` where a number is to stand that no other request has. */
  readonly body: string;
  /** What every answer must have: its length in bytes, which tells another answer from the one that was compared. */
  readonly bytes: number;
  readonly pid: number;
  readonly connections: number;
  /** Requests before anything is counted, and milliseconds at least; and milliseconds while it is counted. */
  readonly warm: number;
  readonly before: number;
  readonly during: number;
};

/** What was measured; or why not. */
export type LoadTold =
  | {
      readonly kind: 'measured';
      readonly requests: number;
      readonly requestsPerSecond: number;
      /** CPU of the process by request, all its threads, milliseconds. */
      readonly cpu: number;
      /** Milliseconds that a request took, as its asker sees it. */
      readonly p50: number;
      readonly p99: number;
      /** Memory of the process, megabytes: the most while it was measured, and what it had at the end. */
      readonly peak: number;
      readonly resident: number;
    }
  | { readonly kind: 'failed'; readonly why: string };

/** Clock ticks a second in /proc: 100 on every Linux that Node runs on. */
const ticks = 100;
/** Milliseconds, however few requests there were. */
const longestWarming = 15_000;
/** Fewer requests than this are too few to tell anything: it is counted for longer then, up to so many times. */
const leastCounted = 100;
const longestCounting = 4;
/** No two requests have the same, whoever is asked. */
let number = 100_000_000;

process.on('disconnect', () => process.exit());
process.on('message', (asked: LoadAsked) => {
  measure(asked).then(tell, (error: unknown) =>
    tell({ kind: 'failed', why: error instanceof Error ? error.message : String(error) }),
  );
});

function tell(told: LoadTold): void {
  process.send?.(told);
}

async function measure(asked: LoadAsked): Promise<LoadTold> {
  const { origin, pathname } = new URL(asked.url);
  const pool = new Pool(origin, { connections: asked.connections, pipelining: 1 });
  const took: number[] = [];
  let [counting, done] = [false, 0];
  let stopped = false;
  const worker = async (): Promise<void> => {
    while (!stopped) {
      number += 1;
      const started = performance.now();
      const body = asked.body.replace('%N%', String(number));
      const { status, bytes } = await ask(pool, pathname, asked.headers, body);
      if (status !== 200 || bytes !== asked.bytes)
        throw new Error(`Answered ${status} with ${bytes} bytes where 200 with ${asked.bytes} is due.`);
      done += 1;
      if (counting) took.push(performance.now() - started);
    }
  };
  const working = Promise.all(Array.from({ length: asked.connections }, worker));
  try {
    const givenUp = performance.now() + longestWarming;
    do await Promise.race([working, delay(asked.before)]);
    while (done < asked.warm && performance.now() < givenUp);
    // Linux: from now on the peak is counted anew (proc_pid_clear_refs(5)).
    await writeFile(`/proc/${asked.pid}/clear_refs`, '5');
    const cpuBefore = await cpuOf(asked.pid);
    const started = performance.now();
    counting = true;
    do await Promise.race([working, delay(asked.during)]);
    while (took.length < leastCounted && performance.now() - started < asked.during * longestCounting);
    counting = false;
    const seconds = (performance.now() - started) / 1_000;
    const cpu = (await cpuOf(asked.pid)) - cpuBefore;
    const [peak, resident] = [await megabytes(asked.pid, 'VmHWM'), await megabytes(asked.pid, 'VmRSS')];
    stopped = true;
    await working;
    took.sort((a, b) => a - b);
    const at = (share: number): number => took[Math.floor(took.length * share)] ?? Number.NaN;
    return {
      kind: 'measured',
      requests: took.length,
      requestsPerSecond: took.length / seconds,
      cpu: cpu / took.length,
      p50: at(0.5),
      p99: at(0.99),
      peak,
      resident,
    };
  } finally {
    stopped = true;
    await working.catch(() => {});
    await pool.destroy();
  }
}

function ask(
  pool: Pool,
  path: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<{ readonly status: number; readonly bytes: number }> {
  return new Promise((resolve, reject) => {
    let status = 0;
    let bytes = 0;
    pool.dispatch(
      { path, method: 'POST', headers, body },
      {
        onRequestStart() {},
        onResponseStart(_, statusCode) {
          status = statusCode;
        },
        onResponseData(_, chunk) {
          bytes += chunk.length;
        },
        onResponseEnd: () => resolve({ status, bytes }),
        onResponseError: (_, error) => reject(error),
      },
    );
  });
}

/** Milliseconds that a process has computed, in user and system mode, all threads: fields 14 and 15 of proc_pid_stat(5). */
async function cpuOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1_000) / ticks;
}

async function megabytes(pid: number, name: 'VmRSS' | 'VmHWM'): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) / 1_024;
}
