import type { GraphQLError, GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { mayBeKept } from '../../policy/kept-answers.ts';
import type { Register } from '../../policy/register.ts';
import type { HeldScope } from '../scopes.ts';
import { Serialised } from '../serialised.ts';
import type { Trace } from '../trace.ts';
import type { VintageView } from '../vintages.ts';
import type { Caller } from './authenticate.ts';
import type { Authorized, OperationInput } from './authorize.ts';

/** What an operation was answered, with what was learnt on the way. Data is `Serialised` where it may be kept. */
export type Answered = {
  readonly data: unknown;
  readonly errors: readonly GraphQLError[];
  readonly reads: Trace['reads'];
  readonly denied: Trace['denied'];
  /** What each subgraph that answered says that its answers rest on; null where one did not, or said different things. */
  readonly rests: ReadonlyMap<string, string | null>;
};

/** What an answer is kept under. */
type Question = {
  readonly key: string;
  readonly grounds: Grounds;
};

/** What an answer rests on beside its key: it is the answer for as long as these are the same. */
type Grounds = {
  /** What the answers of each subgraph rest on, by name. */
  readonly rests: ReadonlyMap<string, string>;
  /** Which subgraph is asked for which product. */
  readonly products: Register['products'];
};

/** Who asks what, as far as it has been decided. */
export type Asked = {
  readonly input: OperationInput;
  readonly authorized: Authorized;
  readonly caller: Caller;
  /** Digest of the variables. */
  readonly variables: string;
  /** When whoever asks no longer waits, milliseconds. */
  readonly deadline: number;
};

/** Answers that are kept, and those that are on their way. */
export type AnswerCache = {
  /**
   * The answer to what is asked: one that is kept; or one that is on its way to the same question, while there is time to
   * wait for it; or what `run` gives, which is kept where it may be. Where that fails, each who waited asks for itself.
   * `stands` says whether the scope is still what it was.
   */
  answer(asked: Asked, run: () => Promise<Answered>, stands: () => boolean): Promise<Answered>;
};

export type AnswerCacheParts = {
  readonly schema: GraphQLSchema;
  /** Names the schema: another supergraph answers otherwise. */
  readonly schemaDigest: string;
  /** The subgraphs that the operation's plan may ask. */
  readonly subgraphsOf: (authorized: Authorized, input: OperationInput) => readonly string[];
  readonly vintages: Pick<VintageView, 'rests'>;
  readonly limits: CacheLimits;
};

/** Most answers and bytes that are kept; 0 of either keeps none. */
export type CacheLimits = { readonly entries: number; readonly bytes: number };

type Kept = { readonly answered: Answered; readonly grounds: Grounds };
type Flight = { readonly landed: Promise<Answered | undefined>; readonly grounds: Grounds };

/** No answer takes more than this part of the whole. */
const largestPart = 1 / 16;
/** What an answer takes beside its text, bytes. */
const overhead = 1_000;
/** An answer that could not be kept is not waited for by others, so long: they would wait in vain. */
const hopelessMilliseconds = 2_000;
/** The scope that a subgraph is told is at most this old, milliseconds: around midnight it may be of the day before. */
const assertedWithin = 10_000;
const operationsKept = 5_000;

/**
 * Keeps answers in memory. Of an answer it must be known all that it depends on: the operation is made of fields that are
 * judged (policy/kept-answers.ts), each subgraph said what its part rests on, and this is what the gateway had heard of it
 * before it asked. Whatever is not known so is not kept. Nothing is ever taken away because something has changed: what
 * was kept on other grounds is not found.
 */
export function createAnswerCache(parts: AnswerCacheParts): AnswerCache {
  const { schema, schemaDigest, subgraphsOf, vintages, limits } = parts;
  if (limits.entries === 0 || limits.bytes === 0) return { answer: (_, run) => run() };
  const largest = limits.bytes * largestPart;
  const answers = new LRUCache<string, Kept>({ max: limits.entries, maxSize: limits.bytes });
  const flights = new Map<string, Flight>();
  const hopeless = new LRUCache<string, true>({ max: 10_000, ttl: hopelessMilliseconds });
  /** By operation: the subgraphs that it asks; null where its answers are not kept. */
  const operations = new LRUCache<string, { readonly asks: readonly string[] | null }>({
    max: operationsKept,
  });

  const asksOf = (authorized: Authorized, input: OperationInput): readonly string[] | null => {
    const known = operations.get(authorized.key);
    if (known) return known.asks;
    const asks = mayBeKept(schema, input.document) ? subgraphsOf(authorized, input) : null;
    operations.set(authorized.key, { asks });
    return asks;
  };

  const questionOf = ({ authorized, input, caller, variables }: Asked): Question | undefined => {
    const { decision, key: operation, held, register, fresh, purpose } = authorized;
    if (!fresh || decision.document === null || decision.denials.length > 0) return undefined;
    if (input.operation.operation !== 'query') return undefined;
    const asks = asksOf(authorized, input);
    const rests = asks && vintages.rests(asks);
    if (!rests) return undefined;
    const day = new Date().toISOString().slice(0, 10);
    const names = [schemaDigest, operation, variables, held.fingerprint, purpose, caller.mode, day];
    return {
      key: [...names, sharedBy(held, caller, register, asks)].join('\n'),
      grounds: { rests, products: register.products },
    };
  };

  const keep = (
    { key, grounds }: Question,
    answered: Answered,
    stands: () => boolean,
  ): Answered | undefined => {
    const restsAsHeard = [...answered.rests].every(
      ([subgraph, rests]) => rests === grounds.rests.get(subgraph),
    );
    const today = new Date(Date.now() - assertedWithin).toISOString().slice(0, 10);
    if (answered.errors.length > 0 || answered.denied.size > 0 || answered.data === null) return undefined;
    if (!restsAsHeard || !key.includes(`\n${today}\n`) || !stands()) return undefined;
    const data = new Serialised(answered.data);
    const kept = { ...answered, data };
    const size = data.text.length * 2 + key.length + overhead;
    if (size <= largest) answers.set(key, { answered: kept, grounds }, { size });
    return kept;
  };

  const cache: AnswerCache = {
    async answer(asked, run, stands) {
      const question = questionOf(asked);
      if (!question || Date.now() >= asked.deadline) return run();
      const { key, grounds } = question;
      const known = answers.get(key);
      if (known && same(known.grounds, grounds)) return known.answered;
      const flight = flights.get(key);
      if (flight && same(flight.grounds, grounds)) {
        return (await inTime(flight.landed, asked.deadline)) ?? cache.answer(asked, run, stands);
      }
      const landing = Promise.withResolvers<Answered | undefined>();
      const own: Flight = { landed: landing.promise, grounds };
      if (!hopeless.has(key)) flights.set(key, own);
      let kept: Answered | undefined;
      try {
        const answered = await run();
        kept = keep(question, answered, stands);
        if (kept) hopeless.delete(key);
        else hopeless.set(key, true);
        return kept ?? answered;
      } finally {
        if (flights.get(key) === own) flights.delete(key);
        // A failure is nobody's answer but the one's who met it: the others ask again, one for all.
        landing.resolve(kept);
      }
    },
  };
  return cache;
}

function same(one: Grounds, other: Grounds): boolean {
  if (one.products !== other.products || one.rests.size !== other.rests.size) return false;
  for (const [subgraph, rests] of one.rests) if (other.rests.get(subgraph) !== rests) return false;
  return true;
}

/** The answer, or undefined where it has not come by the deadline. */
async function inTime(landed: Flight['landed'], deadline: number): Promise<Answered | undefined> {
  const late = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => late.resolve(undefined), Math.max(0, deadline - Date.now()));
  try {
    return await Promise.race([landed, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

const grantedTo = new WeakMap<HeldScope, { readonly own: readonly string[]; readonly agreed: boolean }>();

/**
 * Among whom an answer under a scope is shared. Own data is given to who shows a token of its owner: to the same client or
 * person alone. What agreements give, a provider's subgraph accepts organisation by organisation. Open data is everybody's.
 */
function sharedBy(held: HeldScope, caller: Caller, register: Register, asks: readonly string[]): string {
  let granted = grantedTo.get(held);
  if (!granted) {
    const { grants } = held.scope;
    const own = grants.flatMap(({ kind, product }) => (kind === 'own' ? product : []));
    granted = { own: [...new Set(own)], agreed: grants.some(({ kind }) => kind === 'clause') };
    grantedTo.set(held, granted);
  }
  if (granted.own.some((product) => asks.includes(register.products.get(product)?.subgraph ?? ''))) {
    const { client, partner, person, roles } = caller;
    return JSON.stringify([client, partner.id, person, roles]);
  }
  return granted.agreed ? caller.organisation.id : '';
}
