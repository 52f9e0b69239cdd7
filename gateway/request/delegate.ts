import { GraphQLError } from 'graphql';
import { Agent } from 'undici';
import type { Register } from '../../policy/register.ts';
import type { Grant } from '../../policy/scope.ts';
import { type ErrorCode, errorCatalogue } from '../../schema/errors.ts';
import {
  gatewayAudience,
  grantsFor,
  type ScopeClaims,
  signScopeAssertion,
} from '../../trust/scope-assertion.ts';
import type { Fetch, SubgraphAnswer, SubgraphRequest } from '../execution/fetch.ts';
import { createProofBringer, type ProofSettings } from '../proofs.ts';
import type { HeldScope } from '../scopes.ts';
import { postJson, type Reply } from '../subgraph-call.ts';
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
  /** Noted here: what each subgraph says that its answers rest on, by name; null where it does not say one thing. */
  readonly rests: Map<string, string | null>;
  /** Aborted when the client has gone before its answer. Of use for one request alone: nobody takes it back. */
  readonly gone?: AbortSignal | undefined;
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
 * SUBGRAPH_UNAVAILABLE, but for an answer without end and a client that has gone, which refuse the operation.
 */
export function createDelegate(settings: DelegateSettings) {
  const agent = new Agent({ connections: 64, keepAliveTimeout: 30_000, pipelining: 1 });
  const addresses = new Map([...settings.subgraphs].map(([name, url]) => [name, new URL(url)] as const));
  const breakers = new Map<string, { failures: number; openUntil: number }>();
  const assertions = new Map<string, Asserted & { usedUntil: number }>();
  const bringProofs = createProofBringer(settings, agent);

  const assertion = ({ caller, held, register, asker }: Operation, subgraph: string): Asserted => {
    const now = Date.now();
    // The asker's part says the grants and the register's version: after a change the old assertion is not found.
    const key = `${subgraph} ${asker}`;
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
    const signed = async (claims: ScopeClaims, audience: string) =>
      JSON.stringify(
        await signScopeAssertion(claims, audience, settings.issuer, assertionLifetime, settings.signer),
      );
    // The hub's own subgraph asks the gateway back as who asks, in a header, where a hundred grants have no room.
    const told =
      subgraph === 'hub'
        ? Promise.all([signed(content, subgraph), signed({ ...content, grants: [] }, gatewayAudience)])
        : Promise.all([signed(content, subgraph)]);
    const made = {
      json: told.then(([scope, ask]) =>
        Buffer.from(`"scope":${scope}${ask === undefined ? '' : `,"ask":${ask}`}`),
      ),
      own: subgraph !== 'hub' && content.grants.some(({ kind }) => kind === 'own'),
      usedUntil: now + assertionReuse,
    };
    assertions.set(key, made);
    return made;
  };

  const post = async (asked: SubgraphRequest, operation: Operation): Promise<SubgraphAnswer> => {
    const address = addresses.get(asked.subgraph);
    if (!address) throw new Error(`No address for subgraph ${asked.subgraph}.`);
    const { deadline, gone, abortable } = operation;
    const received = (bytes: number) => {
      operation.received += bytes;
      return operation.received > largestAnswer ? tooLarge() : undefined;
    };
    const remaining = () => Math.min(settings.timeout, deadline - Date.now());
    const send = async (proofs?: 'brought'): Promise<Reply> => {
      const { json, own } = assertion(operation, asked.subgraph);
      // Own data is given to whoever shows a token of its owner; nobody else's subgraph sees the token.
      const body = bodyOf(asked, await json, proofs, own ? operation.caller.token : undefined);
      const timeout = remaining();
      if (timeout <= 0) throw new NotItsFault('The deadline has passed.');
      if (abortable && gone?.aborted) throw clientGone(operation);
      return postJson(agent, address, body, { timeout, received, abortable });
    };
    const read = ({ text }: Reply) => JSON.parse(text) as SubgraphAnswer & Tally;
    let reply = await send();
    let answer = read(reply);
    const unproved = reply.status === 409 ? unprovedOf(answer) : [];
    if (unproved.length > 0) {
      // Nothing has been executed yet. What cannot be brought costs the clauses that rest on it, and nothing else.
      const { href } = address;
      await bringProofs(asked.subgraph, href, unproved, Math.max(1, remaining())).catch(settings.report);
      reply = await send('brought');
      answer = read(reply);
    }
    if (reply.status >= 400 && !answer.data) {
      // It lives and has answered; an operation that it cannot carry out must not close it to everybody.
      throw new NotItsFault(`Subgraph ${asked.subgraph} answered ${reply.status}: ${codesOf(answer)}.`);
    }
    for (const { product, provider, rows } of answer.extensions?.read ?? []) {
      noteRead(operation, product, provider, rows);
    }
    noteRests(operation, asked.subgraph, answer.extensions?.rests ?? null);
    return answer;
  };

  const fetchFor = (delegation: Delegation): Fetch => {
    const operation = operationOf(delegation);
    return async (asked) => {
      if (asked.mutates) operation.abortable = undefined;
      const breaker = breakers.get(asked.subgraph) ?? { failures: 0, openUntil: 0 };
      breakers.set(asked.subgraph, breaker);
      if (Date.now() < breaker.openUntil) return unavailable(asked.subgraph);
      try {
        const answer = await post(asked, operation).catch((error: unknown) => {
          const again = asked.mutates ? neverArrived(error) : connectionFaults.has(faultOf(error));
          if (again) return post(asked, operation);
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

/** One operation under way. */
type Operation = Delegation & {
  /** Names who asks, under which grants, by which version of the register. */
  readonly asker: string;
  /** Bytes that it has been answered so far. */
  received: number;
  /** What to call where the client goes. Undefined once something may have been changed: its end is then waited for, and told in the log. */
  abortable: Set<(reason: Error) => void> | undefined;
};

function operationOf(delegation: Delegation): Operation {
  const { caller, held, register, gone } = delegation;
  const asker = JSON.stringify([
    caller.client,
    caller.person,
    caller.roles,
    caller.partner.id,
    held.scope.purpose,
    held.fingerprint,
    register.version,
  ]);
  const operation: Operation = { ...delegation, asker, received: 0, abortable: new Set() };
  gone?.addEventListener('abort', () => {
    for (const abort of operation.abortable ?? []) abort(clientGone(operation));
  });
  return operation;
}

/** What a subgraph is posted. The assertion, as long as all the rest and the same for a second, comes as JSON. */
function bodyOf(
  { query, operationName, variables }: SubgraphRequest,
  assertion: Buffer,
  proofs: 'brought' | undefined,
  token: string | undefined,
): Buffer {
  const asked = JSON.stringify({ query, operationName, variables }).slice(0, -1);
  const brought = proofs === undefined ? '' : `,"proofs":${JSON.stringify(proofs)}`;
  const shown = token === undefined ? '' : `,"token":${JSON.stringify(token)}`;
  return Buffer.concat([
    Buffer.from(`${asked},"extensions":{`),
    assertion,
    Buffer.from(`${brought}${shown}}}`),
  ]);
}

const tooLarge = (): GraphQLError =>
  refuseWhole('OPERATION_TOO_LARGE', 'The answer would be too large: ask for less at a time.', {
    limit: 'answer',
  });

/** What was read by then does not leave, and is not recorded as read. */
function clientGone({ trace }: Operation): GraphQLError {
  trace.reads.clear();
  return refuseWhole('CLIENT_GONE');
}

/** The assertion as it stands in `extensions`, and whether it grants the caller's own data. */
type Asserted = { readonly json: Promise<Buffer>; readonly own: boolean };

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

type Tally = {
  readonly extensions?: {
    readonly read?: readonly { readonly product: string; readonly provider: string; readonly rows: number }[];
    /** Names what the answer rests on. */
    readonly rests?: string;
  };
};

function noteRead({ held, trace }: Delegation, product: string, provider: string, rows: number): void {
  const key = `${product} ${provider}`;
  const known = trace.reads.get(key);
  if (known) known.rows += rows;
  else
    trace.reads.set(key, { product, provider, rows, clauses: clausesOf(held.scope.grants).get(key) ?? [] });
}

/** Laid out once for a scope's grants, which never change: another scope has others. */
const clauses = new WeakMap<readonly Grant[], ReadonlyMap<string, readonly string[]>>();

/** What gives each provider's products. */
function clausesOf(grants: readonly Grant[]): ReadonlyMap<string, readonly string[]> {
  const known = clauses.get(grants);
  if (known) return known;
  const found = new Map<string, Set<string>>();
  for (const { product, provider, clause, kind } of grants) {
    const key = `${product} ${provider}`;
    const names = found.get(key) ?? new Set();
    found.set(key, names.add(clause ?? kind));
  }
  const made = new Map([...found].map(([key, names]) => [key, [...names]] as const));
  clauses.set(grants, made);
  return made;
}

function noteRests({ rests }: Delegation, subgraph: string, said: string | null): void {
  const known = rests.get(subgraph);
  rests.set(subgraph, known === undefined || known === said ? said : null);
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
  return { errors: [{ message: errorCatalogue[code].meaning, extensions: { subgraph, code } }] };
}

const codesOf = ({ errors }: SubgraphAnswer): string =>
  (errors ?? []).map(({ extensions }) => String(extensions?.code)).join(', ');

function faultOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
