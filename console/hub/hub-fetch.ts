import type { Session } from '../session/session.ts';

/**
 * Fetches from the hub as who is logged in: with an access token, and once more with a new one where the hub refused it. Only
 * paths of the hub itself are asked: a token goes nowhere else. Throws SessionOver where nobody is logged in any more, and
 * TypeError where the hub or the issuer cannot be reached.
 */
export type HubFetch = (path: string, init?: RequestInit) => Promise<Response>;

/** Whether it is a path of this origin, as the browser reads it: it skips tabs and line breaks, and takes `\\` for `/`. */
const isOurs = (path: string): boolean =>
  path.startsWith('/') && new URL(path, location.origin).origin === location.origin;

/** Makes the fetch of a login. */
export function createHubFetch(session: Session): HubFetch {
  const send = async (path: string, init: RequestInit) => {
    if (!isOurs(path)) throw new RangeError('Only paths of the hub are asked with a token.');
    const token = await session.token();
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${token}`);
    return {
      token,
      response: await fetch(path, { ...init, headers, redirect: 'error', credentials: 'omit' }),
    };
  };
  return async (path, init = {}) => {
    const { token, response } = await send(path, init);
    if (response.status !== 401) return response;
    session.refuse(token);
    return (await send(path, init)).response;
  };
}
