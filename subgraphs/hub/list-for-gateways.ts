import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JWTVerifyGetKey } from 'jose';
import { type ErrorCode, hubError } from '../../schema/errors.ts';

/** A list that gateways keep a copy of. */
type ListForGateways = {
  readonly path: string;
  /** Whether a token is a gateway's, made for this list. */
  readonly verify: (token: string, hubIssuer: string, hubKeys: JWTVerifyGetKey) => Promise<boolean>;
  /** Changes with every change of the list. */
  readonly mark: () => Promise<string>;
  readonly list: () => Promise<unknown>;
};

/** Whose gateways may read. */
export type ListSettings = {
  readonly hubIssuer: string;
  readonly hubKeys: JWTVerifyGetKey;
  readonly report: (error: unknown) => void;
};

type Answer = { readonly status: number; readonly body: unknown; readonly etag?: string };

/** GET of a list, for gateways alone, with its mark as ETag. The handler is true where it took the request. */
export function listForGateways(
  { path, verify, mark, list }: ListForGateways,
  { hubIssuer, hubKeys, report }: ListSettings,
) {
  const serve = async ({ method, headers }: IncomingMessage): Promise<Answer> => {
    if (method !== 'GET') return failure(405, 'METHOD_NOT_ALLOWED');
    const token = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1];
    if (!token || !(await verify(token, hubIssuer, hubKeys))) return failure(401, 'ASSERTION_INVALID');
    // Read before the list: what changes in between is told again, and never missed.
    const etag = `"${await mark()}"`;
    if (headers['if-none-match'] === etag) return { status: 304, body: null, etag };
    return { status: 200, body: await list(), etag };
  };
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    if (request.url?.split('?')[0] !== path) return false;
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
