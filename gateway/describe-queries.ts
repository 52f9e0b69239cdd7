import { createLocalJWKSet } from 'jose';
import * as z from 'zod';
import { hubError } from '../schema/errors.ts';
import { AssertionError, type KeySet, verifyScopeAssertion } from '../trust/scope-assertion.ts';
import type { Hub } from './hub.ts';
import type { Incoming } from './request/admit.ts';
import type { Outgoing } from './request.ts';
import type { SharedQuery } from './shared-queries.ts';
import type { ReadDocument } from './shared-query-document.ts';

/** What the hub's own subgraph asks about shared queries. */
const question = z.strictObject({
  documents: z.array(z.strictObject({ text: z.string(), origin: z.enum(['person', 'manifest']) })).max(200),
  /** Organisations that are to be known. */
  organisations: z.array(z.string()).max(200),
});

/** What a gateway tells: it has the schema and the register. */
export type QueriesDescribed = {
  /** In the order asked. */
  readonly documents: readonly ReadDocument[];
  readonly unknownOrganisations: readonly string[];
  /** Those that come with the hub. */
  readonly builtIn: readonly SharedQuery[];
};

/**
 * POST /describe-shared-queries: for the hub's own subgraph, which shows the scope assertion that it was itself asked
 * with; everybody else gets 401. It is part of a request that is logged, and logs nothing itself.
 */
export function describeService(
  hub: Pick<Hub, 'register' | 'documents' | 'sharedQueries' | 'report'>,
  issuer: string,
  keys: KeySet,
) {
  const verify = createLocalJWKSet({ keys: [...keys.keys] });
  return async ({ method, headers, body }: Incoming): Promise<Outgoing> => {
    try {
      if (method !== 'POST') return failure(405, 'METHOD_NOT_ALLOWED');
      const { authorization } = headers;
      const token = typeof authorization === 'string' ? /^Bearer (\S+)$/.exec(authorization)?.[1] : undefined;
      await verifyScopeAssertion(token, 'hub', issuer, verify, Date.now());
      if (body === undefined) return failure(413, 'BODY_TOO_LARGE');
      const register = hub.register.current();
      if (!register) return failure(503, 'NOT_READY');
      const asked = question.parse(JSON.parse(body));
      const described: QueriesDescribed = {
        documents: asked.documents.map(({ text, origin }) => {
          if (origin === 'manifest') return hub.documents.plain(text);
          return knownPurpose(hub.documents.shared(text), register.purposes);
        }),
        unknownOrganisations: asked.organisations.filter((id) => !register.organisations.has(id)),
        builtIn: hub.sharedQueries.all().filter(({ owner }) => owner === 'hub'),
      };
      return answer(200, described);
    } catch (error) {
      if (error instanceof AssertionError) return failure(401, error.code);
      hub.report(error);
      return failure(500, 'INTERNAL');
    }
  };
}

/** Which purposes there are the register knows, and no schema. */
function knownPurpose(read: ReadDocument, purposes: ReadonlyMap<string, unknown>): ReadDocument {
  if (read.kind === 'problems' || purposes.has(read.declared.purpose)) return read;
  const message = 'The purpose is not a code of the register. `purposes` lists the codes.';
  return { kind: 'problems', problems: [{ message, line: null, column: null }] };
}

function failure(status: number, code: Parameters<typeof hubError>[0]): Outgoing {
  const { message, extensions } = hubError(code);
  return answer(status, { errors: [{ message, extensions }] });
}

const answer = (status: number, body: unknown): Outgoing => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(body),
});
