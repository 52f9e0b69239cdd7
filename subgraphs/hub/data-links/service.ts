import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JWTVerifyGetKey } from 'jose';
import { type ErrorCode, hubError } from '../../../schema/errors.ts';
import { verifyDataLinksToken } from '../../../trust/scope-assertion.ts';
import type { LinkKeeper } from './keeper.ts';

/** What the service is made of. */
export type DataLinksServiceSettings = {
  readonly links: Pick<LinkKeeper, 'mark' | 'live'>;
  readonly hubIssuer: string;
  readonly hubKeys: JWTVerifyGetKey;
  readonly report: (error: unknown) => void;
};

type Answer = { readonly status: number; readonly body: unknown; readonly etag?: string };

/**
 * GET /data-links: those that may be used now, for gateways alone, with an ETag that changes with each that comes or
 * goes. True where it took the request.
 */
export function dataLinksService({ links, hubIssuer, hubKeys, report }: DataLinksServiceSettings) {
  const serve = async ({ method, headers }: IncomingMessage): Promise<Answer> => {
    if (method !== 'GET') return failure(405, 'METHOD_NOT_ALLOWED');
    const token = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1];
    if (!token || !(await verifyDataLinksToken(token, hubIssuer, hubKeys))) {
      return failure(401, 'ASSERTION_INVALID');
    }
    // Read before the list: what is revoked in between is told again, and never missed.
    const etag = `"${await links.mark()}"`;
    if (headers['if-none-match'] === etag) return { status: 304, body: null, etag };
    return { status: 200, body: await links.live(), etag };
  };
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    if (request.url?.split('?')[0] !== '/data-links') return false;
    serve(request)
      .catch((error: unknown) => {
        report(error);
        return failure(500, 'INTERNAL');
      })
      .then(({ status, body, etag }) => {
        response.writeHead(status, {
          'content-type': 'application/json',
          ...(etag === undefined ? {} : { etag }),
        });
        response.end(status === 304 ? undefined : JSON.stringify(body));
      });
    return true;
  };
}

function failure(status: number, code: ErrorCode): Answer {
  const { message, extensions } = hubError(code);
  return { status, body: { errors: [{ message, extensions }] } };
}
