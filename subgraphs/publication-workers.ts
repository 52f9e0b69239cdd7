import { Worker } from 'node:worker_threads';
import type { PublicationBlock } from './foundation/publication-block.ts';
import type { PublicationPlan } from './foundation/publication-plan.ts';

/** Where a subgraph's database is, and its owner. */
export type OwnerLogin = {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly username: string;
  readonly password: string;
};

/** What a worker is asked, and what it answers; `error` has the code of what went wrong, never its words. */
export type WorkerTask = { readonly plan: PublicationPlan; readonly year: number };
export type WorkerAnswer = { readonly block: PublicationBlock } | { readonly error: string };

/** Threads that compute years of publications, each over a connection of its own. */
export type PublicationWorkers = AsyncDisposable & {
  block(plan: PublicationPlan, year: number): Promise<PublicationBlock>;
};

/** Starts as many threads; each computes one year at a time. They end with `await using`. */
export function startPublicationWorkers(login: OwnerLogin, threads: number): PublicationWorkers {
  const all = Array.from(
    { length: threads },
    () => new Worker(new URL('./publication-worker.ts', import.meta.url), { workerData: login }),
  );
  const free = [...all];
  const waiting: ((worker: Worker) => void)[] = [];
  const take = async (): Promise<Worker> => free.pop() ?? new Promise((resolve) => waiting.push(resolve));
  const give = (worker: Worker): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else free.push(worker);
  };
  return {
    async block(plan, year) {
      const worker = await take();
      try {
        return await ask(worker, { plan, year });
      } finally {
        give(worker);
      }
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(all.map((worker) => worker.terminate()));
    },
  };
}

function ask(worker: Worker, task: WorkerTask): Promise<PublicationBlock> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      worker.off('message', answered);
      worker.off('error', failed);
      worker.off('exit', ended);
    };
    const answered = (answer: WorkerAnswer): void => {
      stop();
      if ('block' in answer) resolve(answer.block);
      else reject(new Error(`a year could not be computed: ${answer.error}`));
    };
    const failed = (cause: unknown): void => {
      stop();
      reject(new Error('a thread that computes publications failed', { cause }));
    };
    const ended = (): void => failed(undefined);
    worker.on('message', answered);
    worker.on('error', failed);
    worker.on('exit', ended);
    worker.postMessage(task);
  });
}
