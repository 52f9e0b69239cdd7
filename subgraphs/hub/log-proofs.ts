import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { errorCatalogue } from '../../schema/errors.ts';
import { newestCheckpoint, readConsistency } from './receipts.ts';

/**
 * What of the log is for everybody, as the gateway passes it on: GET /log/checkpoint, the newest signed note, and
 * GET /log/consistency?from=&to=, the proof between two sizes. They tell how many requests there have been, and
 * nothing of any. True where it took the request.
 */
export function logProofs(db: PostgresJsDatabase, report: (error: unknown) => void) {
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const url = URL.parse(request.url ?? '/', 'http://hub.invalid');
    if (!url?.pathname.startsWith('/log/')) return false;
    const answer = (status: number, value: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    };
    proofOf(db, url).then(
      (proof) => answer(proof ? 200 : 404, proof ?? failure('NOT_FOUND')),
      (error: unknown) => {
        report(error);
        answer(500, failure('INTERNAL'));
      },
    );
    return true;
  };
}

async function proofOf(db: PostgresJsDatabase, { pathname, searchParams }: URL): Promise<unknown> {
  switch (pathname) {
    case '/log/checkpoint': {
      const newest = await newestCheckpoint(db);
      return newest && { checkpoint: newest.note };
    }
    case '/log/consistency': {
      const [from, to] = [sizeOf(searchParams.get('from')), sizeOf(searchParams.get('to'))];
      const proof = from && to ? await readConsistency(db, from, to) : undefined;
      return proof && { from, to, proof };
    }
    default:
      return undefined;
  }
}

/** A size as it is written in an address; 0, which is none, for anything else. */
const sizeOf = (text: string | null): number => (/^[1-9]\d{0,14}$/.test(text ?? '') ? Number(text) : 0);

const failure = (code: 'NOT_FOUND' | 'INTERNAL') => ({
  errors: [{ message: errorCatalogue[code].meaning, extensions: { code } }],
});
