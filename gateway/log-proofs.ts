import { request } from 'undici';
import { errorCatalogue } from '../schema/errors.ts';
import { createPlaces } from './places.ts';
import { Refused } from './refused.ts';
import type { Outgoing } from './request.ts';

/** Answers GET /log/checkpoint and /log/consistency. */
export type LogProofs = (pathname: string, search: string) => Promise<Outgoing>;

const patienceMilliseconds = 3_000;
const atOnce = 8;

/**
 * Passes on what of the log is for everybody, from the hub's subgraph: the gateway itself can only append. They need no
 * token and are not recorded, because they tell how many requests there have been and nothing of any. All askers
 * together have one rate.
 */
export function createLogProofs(
  origin: string,
  perSecond: number,
  report: (error: unknown) => void,
): LogProofs {
  const places = createPlaces(perSecond, atOnce);
  return async (pathname, search) => {
    try {
      using _place = await places.take('everybody');
      const { statusCode, body } = await request(`${origin}${pathname}${search}`, {
        signal: AbortSignal.timeout(patienceMilliseconds),
      });
      const text = await body.text();
      if (statusCode === 200) return answer(200, text);
      throw new Refused(statusCode === 404 ? 'NOT_FOUND' : 'NOT_READY');
    } catch (error) {
      const refused = error instanceof Refused ? error : new Refused('NOT_READY', {}, { cause: error });
      if (refused.status >= 500) report(error);
      const { code, status } = refused;
      const message = errorCatalogue[code].meaning;
      return answer(status, JSON.stringify({ errors: [{ message, extensions: { code } }] }));
    }
  };
}

const answer = (status: number, body: string): Outgoing => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body,
});
