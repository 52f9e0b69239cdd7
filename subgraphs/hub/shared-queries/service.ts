import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JWTVerifyGetKey } from 'jose';
import { type ErrorCode, hubError } from '../../../schema/errors.ts';
import { verifySharedQueriesToken } from '../../../trust/scope-assertion.ts';
import type { QueryKeeper } from './keeper.ts';

/** What the service is made of. */
export type SharedQueriesServiceSettings = {
  readonly keeper: Pick<QueryKeeper, 'mark' | 'published'>;
  readonly hubIssuer: string;
  readonly hubKeys: JWTVerifyGetKey;
  readonly report: (error: unknown) => void;
};

type Answer = { readonly status: number; readonly body: unknown; readonly etag?: string };

/**
 * GET /shared-queries: every published version that organisations have saved, for gateways alone, with an ETag that
 * changes with every act. True where it took the request.
 */
export function sharedQueriesService({ keeper, hubIssuer, hubKeys, report }: SharedQueriesServiceSettings) {
  const serve = async ({ method, headers }: IncomingMessage): Promise<Answer> => {
    if (method !== 'GET') return failure(405, 'METHOD_NOT_ALLOWED');
    const token = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1];
    if (!token || !(await verifySharedQueriesToken(token, hubIssuer, hubKeys))) {
      return failure(401, 'ASSERTION_INVALID');
    }
    // Read before the list: what is published in between is sent again, and never missed.
    const etag = `"${await keeper.mark()}"`;
    if (headers['if-none-match'] === etag) return { status: 304, body: null, etag };
    return { status: 200, body: await keeper.published(), etag };
  };
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    if (request.url?.split('?')[0] !== '/shared-queries') return false;
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
