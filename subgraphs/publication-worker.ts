import { parentPort, workerData } from 'node:worker_threads';
import postgres from 'postgres';
import { publicationBlock } from './foundation/publication-block.ts';
import { loadGeography } from './geography.ts';
import type { OwnerLogin, WorkerAnswer, WorkerTask } from './publication-workers.ts';

// A thread that computes years of publications, one after the other, over a connection of its own.
const login: OwnerLogin = workerData;
const sql = postgres({ ...login, max: 1, onnotice: () => {} });
const geography = loadGeography();
parentPort?.on('message', async ({ plan, year }: WorkerTask) => {
  const answer: WorkerAnswer = await publicationBlock(sql, geography, plan, year).then(
    (block) => ({ block }),
    (error: unknown) => ({ error: error instanceof postgres.PostgresError ? error.code : String(error) }),
  );
  parentPort?.postMessage(answer);
});
