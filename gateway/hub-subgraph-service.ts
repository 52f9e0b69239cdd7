import { GraphQLError } from 'graphql';
import { createLocalJWKSet } from 'jose';
import type * as z from 'zod';
import type { Register } from '../policy/register.ts';
import { hubError } from '../schema/errors.ts';
import {
  AssertionError,
  gatewayAudience,
  type KeySet,
  type ScopeClaims,
  verifyScopeAssertion,
} from '../trust/scope-assertion.ts';
import type { Hub } from './hub.ts';
import type { Incoming } from './request/admit.ts';
import type { Outgoing } from './request.ts';

/** A page of saved documents, bytes: more than anything else that is asked. */
const largest = 16 * 1024 * 1024;

/**
 * What is for the hub's own subgraph, which shows the assertion for the gateway that it was given with what it was asked.
 * Everybody else, a partner with its access token or whoever has a subgraph's scope assertion too, gets 401. It is part of
 * a request that is logged, and logs nothing itself.
 */
export function forHubSubgraph(hub: Pick<Hub, 'register' | 'report'>, issuer: string, keys: KeySet) {
  const key = createLocalJWKSet({ keys: [...keys.keys] });
  const claimsOf = ({ authorization }: Incoming['headers']): Promise<ScopeClaims> => {
    const token = typeof authorization === 'string' ? /^Bearer (\S+)$/.exec(authorization)?.[1] : undefined;
    return verifyScopeAssertion(token, gatewayAudience, issuer, key, Date.now());
  };
  return {
    /** How much of a question's body is read, bytes: none of anybody else's, so that nobody fills the gateway's memory. */
    bodyLimit: (headers: Incoming['headers']): Promise<number> =>
      claimsOf(headers).then(
        () => largest,
        () => 0,
      ),
    /** Answers a POST of a question. */
    service:
      <Q>(question: z.ZodType<Q>, work: (register: Register, asked: Q, claims: ScopeClaims) => unknown) =>
      async ({ method, headers, body }: Incoming): Promise<Outgoing> => {
        try {
          if (method !== 'POST') return answer(405, errorsOf(hubError('METHOD_NOT_ALLOWED')));
          const claims = await claimsOf(headers);
          if (body === undefined) return answer(413, errorsOf(hubError('BODY_TOO_LARGE')));
          const register = hub.register.current();
          if (!register) return answer(503, errorsOf(hubError('NOT_READY')));
          if (!hub.register.fresh()) throw hubError('AGREEMENTS_UNAVAILABLE');
          return answer(200, { answer: await work(register, question.parse(JSON.parse(body)), claims) });
        } catch (error) {
          if (error instanceof AssertionError) return answer(401, errorsOf(hubError(error.code)));
          if (error instanceof GraphQLError) return answer(200, errorsOf(error));
          hub.report(error);
          return answer(500, errorsOf(hubError('INTERNAL')));
        }
      },
  };
}

const errorsOf = ({ message, extensions }: GraphQLError) => ({ errors: [{ message, extensions }] });

const answer = (status: number, body: unknown): Outgoing => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(body),
});
