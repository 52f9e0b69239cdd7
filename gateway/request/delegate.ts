import { GraphQLError } from 'graphql';
import { Agent, request } from 'undici';
import type { Register } from '../../policy/register.ts';
import { type ErrorCode, hubError } from '../../schema/errors.ts';
import { grantsFor, type ScopeClaims, signScopeAssertion } from '../../trust/scope-assertion.ts';
import type { Fetch, SubgraphAnswer, SubgraphRequest } from '../execution/execute.ts';
import { createProofBringer, type ProofSettings } from '../proofs.ts';
import type { HeldScope } from '../scopes.ts';
import type { Trace } from '../trace.ts';
import { type Caller, permittedPurposes } from './authenticate.ts';
import { refuseWhole } from './authorize.ts';

/** What delegation needs to know of a request. */
export type Delegation = {
  readonly caller: Caller;
  readonly held: HeldScope;
  readonly register: Register;
  readonly trace: Trace;
  readonly deadline: number;
};

export type DelegateSettings = ProofSettings & {
  /** Address by subgraph. */
  readonly subgraphs: ReadonlyMap<string, string>;
  readonly timeout: number;
  readonly report: (error: unknown) => void;
};

/** An assertion lives this long, seconds, and is used again for one: at most a second beyond need. */
const assertionLifetime = 3;
const assertionReuse = 1_000;
const failuresThatOpen = 5;
const openMilliseconds = 1_000;
/** Most that an operation may be answered in all, bytes: what is more would be held in memory several times over. */
const largestAnswer = 24 * 1024 * 1024;
const connectionFaults = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);
/** Where a connection was never made, nothing can have arrived. */
const neverArrived = (error: unknown): boolean => faultOf(error) === 'ECONNREFUSED';

/**
 * Asks subgraphs over HTTP, each with an assertion made for it alone. A lost connection is tried once more, but never
 * for a mutation that may have arrived; a subgraph that cannot be reached again and again is left alone for a second. Whatever goes wrong is
 * SUBGRAPH_UNAVAILABLE, but for an answer without end, which refuses the operation.
 */
export function createDelegate(settings: DelegateSettings) {
  const agent = new Agent({ connections: 64, keepAliveTimeout: 30_000, pipelining: 1 });
  const breakers = new Map<string, { failures: number; openUntil: number }>();
  const assertions = new Map<string, Asserted & { usedUntil: number }>();
  const bringProofs = createProofBringer(settings, agent);

  const assertion = ({ caller, held, register }: Delegation, subgraph: string): Asserted => {
    const now = Date.now();
    const key = JSON.stringify([
      subgraph,
      caller.client,
      caller.person,
      caller.roles,
      caller.partner.id,
      held.scope.purpose,
      held.fingerprint,
      register.version,
    ]);
    const known = assertions.get(key);
    if (known && now < known.usedUntil) return known;
    // In the order in which they were made, and so in which they end: callers are many, and what is good is not gone through.
    for (const [old, { usedUntil }] of assertions) {
      if (usedUntil > now) break;
      assertions.delete(old);
    }
    const content: ScopeClaims = {
      partner: caller.partner.id,
      organisation: caller.organisation.id,
      legalBody: caller.legalBody,
      purpose: held.scope.purpose,
      instant: new Date(now).toISOString(),
      registerVersion: register.version,
      grants: subgraph === 'hub' ? held.scope.grants : grantsFor(held.scope, hostedBy(register, subgraph)),
      client: caller.client,
      person: caller.person,
      roles: caller.roles,
      purposesPermitted: permittedPurposes(caller, register),
    };
    const made = {
      jwt: signScopeAssertion(content, subgraph, settings.issuer, assertionLifetime, settings.signer),
      own: subgraph !== 'hub' && content.grants.some(({ kind }) => kind === 'own'),
      usedUntil: now + assertionReuse,
    };
    assertions.set(key, made);
    return made;
  };

  const post = async (
    asked: SubgraphRequest,
    delegation: Delegation,
    received: Received,
  ): Promise<SubgraphAnswer> => {
    const url = settings.subgraphs.get(asked.subgraph);
    if (!url) throw new Error(`No address for subgraph ${asked.subgraph}.`);
    const remaining = () => Math.min(settings.timeout, delegation.deadline - Date.now());
    const send = async (proofs?: 'brought') => {
      const timeout = remaining();
      if (timeout <= 0) throw new NotItsFault('The deadline has passed.');
      const { jwt, own } = assertion(delegation, asked.subgraph);
      const { statusCode, body } = await request(url, {
        method: 'POST',
        dispatcher: agent,
        signal: AbortSignal.timeout(timeout),
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: asked.query,
          operationName: asked.operationName,
          variables: asked.variables,
          // Own data is given to whoever shows a token of its owner; nobody else's subgraph sees the token.
          extensions: { scope: await jwt, proofs, token: own ? delegation.caller.token : undefined },
        }),
      });
      return { statusCode, answer: JSON.parse(await textOf(body, received)) as SubgraphAnswer & Tally };
    };
    let { statusCode, answer } = await send();
    const unproved = statusCode === 409 ? unprovedOf(answer) : [];
    if (unproved.length > 0) {
      // Nothing has been executed yet. What cannot be brought costs the clauses that rest on it, and nothing else.
      await bringProofs(asked.subgraph, url, unproved, Math.max(1, remaining())).catch(settings.report);
      ({ statusCode, answer } = await send('brought'));
    }
    if (statusCode >= 400 && !answer.data) {
      // It lives and has answered; an operation that it cannot carry out must not close it to everybody.
      throw new NotItsFault(`Subgraph ${asked.subgraph} answered ${statusCode}: ${codesOf(answer)}.`);
    }
    for (const { product, provider, rows } of answer.extensions?.read ?? []) {
      noteRead(delegation, product, provider, rows);
    }
    return answer;
  };

  const fetchFor = (delegation: Delegation): Fetch => {
    const received: Received = { bytes: 0 };
    return async (asked) => {
      const breaker = breakers.get(asked.subgraph) ?? { failures: 0, openUntil: 0 };
      breakers.set(asked.subgraph, breaker);
      if (Date.now() < breaker.openUntil) return unavailable(asked.subgraph);
      try {
        const answer = await post(asked, delegation, received).catch((error: unknown) => {
          const again = asked.mutates ? neverArrived(error) : connectionFaults.has(faultOf(error));
          if (again) return post(asked, delegation, received);
          throw error;
        });
        breaker.failures = 0;
        return answer;
      } catch (error) {
        if (error instanceof GraphQLError) throw error;
        settings.report(error);
        const failed = asked.mutates && !neverArrived(error) ? uncertain : unavailable;
        if (error instanceof NotItsFault || Date.now() >= delegation.deadline) return failed(asked.subgraph);
        breaker.failures += 1;
        if (breaker.failures >= failuresThatOpen) breaker.openUntil = Date.now() + openMilliseconds;
        return failed(asked.subgraph);
      }
    };
  };

  return { fetchFor, close: () => agent.destroy() };
}

/** An assertion, and whether it grants the caller's own data. */
type Asserted = { readonly jwt: Promise<string>; readonly own: boolean };

/** The versions that a subgraph wants proved before it executes anything. */
function unprovedOf({ errors }: SubgraphAnswer): readonly string[] {
  const digests = errors?.find(({ extensions }) => extensions?.code === 'PROOF_REQUIRED')?.extensions
    ?.digests;
  return Array.isArray(digests) ? digests.filter((digest) => typeof digest === 'string') : [];
}

/** A failure that says nothing of whether the subgraph can be reached. */
class NotItsFault extends Error {
  override name = 'NotItsFault';
}

/** What an operation has been answered so far. */
type Received = { bytes: number };

/** The body as text. Throws OPERATION_TOO_LARGE where the operation's answers grow over what is held in memory. */
async function textOf(body: AsyncIterable<Buffer>, received: Received): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of body) {
    received.bytes += chunk.length;
    if (received.bytes > largestAnswer) {
      throw refuseWhole('OPERATION_TOO_LARGE', 'The answer would be too large: ask for less at a time.', {
        limit: 'answer',
      });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

type Tally = {
  readonly extensions?: {
    readonly read?: readonly { readonly product: string; readonly provider: string; readonly rows: number }[];
  };
};

function noteRead({ held, trace }: Delegation, product: string, provider: string, rows: number): void {
  const key = `${product} ${provider}`;
  const known = trace.reads.get(key);
  if (known) {
    known.rows += rows;
    return;
  }
  const clauses = held.scope.grants
    .filter((grant) => grant.product === product && grant.provider === provider)
    .map((grant) => grant.clause ?? grant.kind);
  trace.reads.set(key, { product, provider, rows, clauses: [...new Set(clauses)] });
}

const hosted = new WeakMap<Register, Map<string, ReadonlySet<string>>>();

function hostedBy(register: Register, subgraph: string): ReadonlySet<string> {
  let bySubgraph = hosted.get(register);
  if (!bySubgraph) {
    bySubgraph = new Map();
    hosted.set(register, bySubgraph);
  }
  let products = bySubgraph.get(subgraph);
  if (!products) {
    products = new Set(
      [...register.products.values()].flatMap((product) =>
        product.subgraph === subgraph ? [product.id] : [],
      ),
    );
    bySubgraph.set(subgraph, products);
  }
  return products;
}

const unavailable = (subgraph: string): SubgraphAnswer => failure('SUBGRAPH_UNAVAILABLE', subgraph);
const uncertain = (subgraph: string): SubgraphAnswer => failure('CHANGE_UNCERTAIN', subgraph);

function failure(code: ErrorCode, subgraph: string): SubgraphAnswer {
  const { message, extensions } = hubError(code, undefined, { subgraph });
  return { errors: [{ message, extensions }] };
}

const codesOf = ({ errors }: SubgraphAnswer): string =>
  (errors ?? []).map(({ extensions }) => String(extensions?.code)).join(', ');

function faultOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
