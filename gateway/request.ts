import { randomUUID } from 'node:crypto';
import type { HTTPGraphQLResponse } from '@apollo/server';
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import type { OperationDefinitionNode } from 'graphql';
import { narrows } from '../policy/decision.ts';
import type { Register } from '../policy/register.ts';
import type { Hub } from './hub.ts';
import { Refused } from './refused.ts';
import { type Admitted, admit, type Incoming } from './request/admit.ts';
import { authenticate, type Caller } from './request/authenticate.ts';
import { type Authorized, type OperationInput, refuseWhole } from './request/authorize.ts';
import type { Answered } from './request/cache.ts';
import { disclose, refuseIfDenied } from './request/disclose.ts';
import { purposeOf } from './request/purpose.ts';
import { record } from './request/record.ts';
import { select } from './request/select.ts';
import { type Body, dataApart, matchesTag, Serialised, withData } from './serialised.ts';
import { startTrace, type Trace } from './trace.ts';

/** An answer, ready to be written. */
export type Outgoing = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body;
};

/** What the steps inside Apollo Server share. */
export type RequestContext = {
  readonly trace: Trace;
  readonly caller: Caller;
  readonly purpose: string | null;
  readonly deadline: number;
  /** Whether its answer is worth keeping; left out, it is. */
  readonly keep?: boolean;
  /** Is given data that is at hand as bytes, in place of the answer's text; left out, the text has it. */
  readonly apart?: { data: Serialised | null };
  /** Aborted when nobody waits for the answer any more. */
  readonly gone?: AbortSignal | undefined;
};

/**
 * THE ROUTE of a request: admit → authenticate → select → [parse and validate, by Apollo Server] → authorize → cache →
 * delegate → disclose → record. Nothing is written to the partner before the record is durable.
 */
export async function route(
  hub: Hub,
  incoming: Incoming,
  service: Service = graphql,
  identify: Identify = byToken,
): Promise<Outgoing> {
  const trace = startTrace(randomUUID(), new Date().toISOString());
  let outgoing: Outgoing;
  try {
    outgoing = await serve(hub, incoming, trace, service, identify);
  } catch (error) {
    outgoing = refusal(error, incoming, trace, hub);
    if (trace.client === null) {
      if (!(await hub.unknownCallers.admit())) return turnedAway();
      trace.unrecorded = hub.unknownCallers.takeUnrecorded();
    }
  }
  try {
    const { log, keepVariables } = hub;
    await record(trace, { log, keepVariables, register: hub.register.current() });
  } catch (error) {
    hub.unknownCallers.giveBack(trace.unrecorded);
    hub.report(error);
    return refusal(error, incoming, trace, hub);
  }
  return outgoing;
}

/** What is served to a caller that has been admitted and authenticated. */
export type Service = (request: ServiceRequest) => Promise<Outgoing>;

/** A request of a known caller. */
export type ServiceRequest = {
  readonly hub: Hub;
  readonly admitted: Admitted;
  readonly caller: Caller;
  readonly register: Register;
  readonly trace: Trace;
};

/** Finds out who asks. Throws Refused where that cannot be made out. */
export type Identify = (hub: Hub, admitted: Admitted, register: Register) => Promise<Caller>;

/** By an access token. */
export const byToken: Identify = (hub, { token }, register) =>
  authenticate(token, hub.verifyToken, register, hub.peopleClients);

async function serve(
  hub: Hub,
  incoming: Incoming,
  trace: Trace,
  service: Service,
  identify: Identify,
): Promise<Outgoing> {
  const register = hub.register.current();
  if (!register) throw new Refused('NOT_READY');
  trace.registerVersion = register.version;
  const admitted = admit(incoming);
  const caller = await identify(hub, admitted, register);
  note(trace, caller);
  // People share their client; each has a rate of their own.
  using _place = await hub.places.take(JSON.stringify([caller.client, caller.person]));
  return await service({ hub, admitted, caller, register, trace });
}

async function graphql({ hub, admitted, caller, register, trace }: ServiceRequest): Promise<Outgoing> {
  const { request, sharedQuery } = await select(admitted, caller, hub);
  if (sharedQuery) trace.operation = `${sharedQuery.id}@${sharedQuery.version}`;
  const purpose = purposeOf({ ...admitted, sharedQuery }, caller, register);
  trace.purpose = purpose;
  const deadline = Date.now() + hub.requestTimeout;
  const apart: { data: Serialised | null } = { data: null };
  const context: RequestContext = { trace, caller, purpose, deadline, gone: admitted.gone, apart };
  const whole = finish(await hub.graphql(request, context), trace);
  const body = (apart.data && withData(whole.body, apart.data)) ?? whole.body;
  const outgoing: Outgoing = { ...whole, body };
  const etag = outgoing.headers.etag;
  // Decided and recorded as any answer: that what the asker has is still right is told in place of it.
  if (etag === undefined || !matchesTag(request.headers.get('if-none-match'), etag)) return outgoing;
  const { 'content-type': _, 'content-length': __, ...headers } = outgoing.headers;
  return { status: 304, headers, body: '' };
}

/**
 * The steps on a parsed and valid operation, called by Apollo Server as its gateway executor. Where the scope has
 * changed while subgraphs answered, what they gave is dropped and the operation decided anew. A mutation is carried
 * out once: what its answer may tell is decided anew, and nobody is told that it was refused after it was done.
 */
export async function answerOperation(
  hub: Hub,
  context: RequestContext,
  request: GatewayGraphQLRequestContext,
): Promise<GatewayExecutionResult> {
  const { trace, caller, purpose, deadline } = context;
  // Apollo Server's type says that there is an operation; there is none where no name fits.
  const operation: OperationDefinitionNode | undefined = request.operation;
  if (!operation) throw refuseWhole('OPERATION_RESOLUTION_FAILURE');
  if (operation.operation === 'subscription') throw refuseWhole('OPERATION_NOT_SUPPORTED');
  const mutates = operation.operation === 'mutation';
  const { values: variables, digest } = hub.variables(
    request.schema,
    request.queryHash,
    operation,
    request.request.variables ?? {},
  );
  trace.given = variables;
  trace.variables = digest;
  const input: OperationInput = {
    document: request.document,
    operation,
    key: request.queryHash,
    variables,
  };
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const started = Date.now();
    const authorized = hub.authorize(input, caller, purpose);
    // Whoever asks may have lost its part in the agreements unheard, and with it the right to change them.
    if (mutates && !authorized.fresh) throw refuseWhole('AGREEMENTS_UNAVAILABLE');
    trace.registerVersion = authorized.register.version;
    trace.reads.clear();
    trace.denied.clear();
    // A client that wants all or nothing gets nothing then: no subgraph need be asked.
    const refused = caller.mode === 'refuse' && authorized.decision.denials.length > 0;
    const changes = (now: Authorized) =>
      now.held.fingerprint !== authorized.held.fingerprint || now.fresh !== authorized.fresh;
    const run = () => carryOut(hub, context, authorized, input, refused);
    const answered =
      mutates || refused || context.keep === false
        ? await run()
        : await hub.answers.answer(
            { input, authorized, caller, variables: digest, deadline },
            run,
            () => !changes(hub.authorize(input, caller, purpose)),
          );
    const done = mutates && !refused && authorized.decision.document !== null;
    // What has been changed is seen by who changed it, whatever this gateway had kept of it.
    if (done) hub.vintages.doubt();
    const now = hub.authorize(input, caller, purpose);
    const changed = changes(now);
    if (changed && !done) continue;
    if (changed && (Date.now() - started > reach || narrows(authorized.decision, now.decision))) {
      // What was read does not leave.
      throw refuseWhole('OUTCOME_WITHHELD');
    }
    // Kept answers are given under the same fingerprint alone: the clauses are those of this scope.
    for (const [key, read] of answered.reads) trace.reads.set(key, read);
    for (const product of answered.denied) trace.denied.add(product);
    const { data, errors } = answered;
    if (caller.mode === 'refuse' && !done) refuseIfDenied(errors, trace);
    return {
      data: handedOver(tagged(data, errors, request), errors, context) as GatewayExecutionResult['data'],
      ...(errors.length > 0 ? { errors } : {}),
      extensions: { receipt: { id: trace.id } },
    };
  }
  throw refuseWhole('SCOPE_CHANGED');
}

/** Delegates what the scope leaves of an operation, and makes the answer that may leave. Notes nothing of it in the trace. */
async function carryOut(
  hub: Hub,
  { caller, trace: { id, at }, deadline, gone }: RequestContext,
  authorized: Authorized,
  input: OperationInput,
  refused: boolean,
): Promise<Answered> {
  const trace = startTrace(id, at);
  const rests = new Map<string, string | null>();
  const executed = refused
    ? { data: null, errors: [] }
    : await hub.execute(authorized, input, { caller, trace, deadline, gone, rests });
  const { data, errors } = disclose(executed, authorized, trace, hub.report);
  return { data, errors, reads: trace.reads, denied: trace.denied, rests };
}

/** The data of a whole answer to GET has an ETag, by which the asker may ask whether it is still right. */
function tagged(
  data: unknown,
  errors: Answered['errors'],
  { request, response }: GatewayGraphQLRequestContext,
): unknown {
  if (request.http?.method !== 'GET' || errors.length > 0) return data;
  const serialised = data instanceof Serialised ? data : new Serialised(data);
  response?.http?.headers.set('etag', serialised.etag);
  return serialised;
}

/** The data of a whole answer goes by as bytes: as a part of the answer's text it would be copied several times over. */
function handedOver(data: unknown, errors: Answered['errors'], { apart }: RequestContext): unknown {
  if (!apart || errors.length > 0) return data;
  apart.data = data instanceof Serialised ? data : new Serialised(data);
  return dataApart;
}

/** How long a change of agreements may take to reach an answer under way, milliseconds: within the promised second. */
const reach = 500;

function note(trace: Trace, caller: Caller): void {
  trace.client = caller.client;
  trace.partner = caller.partner.id;
  trace.organisation = caller.organisation.id;
  trace.person = caller.person;
}

/** The answer of GraphQL, ready to be written. */
export function finish(answered: HTTPGraphQLResponse, trace: Trace): Outgoing & { readonly body: string } {
  if (answered.body.kind !== 'complete') throw new TypeError('Incremental delivery is not offered.');
  const status = answered.status ?? 200;
  trace.decision =
    status >= 500 ? 'failed' : status >= 400 ? 'refused' : trace.codes.size > 0 ? 'partial' : 'answered';
  return {
    status,
    headers: { ...Object.fromEntries(answered.headers), ...standing(trace) },
    body: answered.body.string,
  };
}

/** Headers of every answer. */
export const standing = (trace: Trace): Readonly<Record<string, string>> => ({
  'cache-control': 'private, no-cache',
  'hub-receipt': trace.id,
  vary: 'Authorization, Hub-Purpose, Accept, Origin',
});

function refusal(error: unknown, incoming: Incoming, trace: Trace, hub: Hub): Outgoing {
  const refused = error instanceof Refused ? error : new Refused('INTERNAL', {}, { cause: error });
  if (refused.code === 'INTERNAL' || refused.status >= 500) hub.report(error);
  trace.decision = refused.status >= 500 ? 'failed' : 'refused';
  trace.codes.clear();
  trace.codes.add(refused.code);
  const accepts = String(incoming.headers.accept ?? '');
  const type = accepts.includes('application/graphql-response+json')
    ? 'application/graphql-response+json'
    : 'application/json';
  const headers: Record<string, string> = {
    ...standing(trace),
    'content-type': `${type}; charset=utf-8`,
  };
  if (refused.status === 401) headers['www-authenticate'] = challenge(refused, hub.issuer);
  if (refused.status === 405) headers.allow = 'GET, POST';
  const retry = refused.extensions.retryAfterSeconds;
  if (typeof retry === 'number') headers['retry-after'] = String(retry);
  return {
    status: refused.status,
    headers,
    body: JSON.stringify({
      errors: [
        {
          message: refused.message,
          extensions: { ...refused.extensions, code: refused.code },
        },
      ],
      extensions: { receipt: { id: trace.id } },
    }),
  };
}

/** One of more requests of unknown callers than are recorded: it learns nothing, and has no receipt. */
function turnedAway(): Outgoing {
  const { code, status, message } = new Refused('RATE_LIMITED');
  return {
    status,
    headers: {
      'cache-control': 'no-store',
      'content-type': 'application/json; charset=utf-8',
      'retry-after': '1',
    },
    body: JSON.stringify({ errors: [{ message, extensions: { code, retryAfterSeconds: 1 } }] }),
  };
}

/** RFC 6750: no error code where no token was sent. */
const challenge = ({ code }: Refused, issuer: string): string =>
  code === 'TOKEN_MISSING'
    ? `Bearer realm="trygghetsnavet", issuer="${issuer}"`
    : `Bearer realm="trygghetsnavet", error="invalid_token", error_description="${code}"`;
