import { setImmediate as turn } from 'node:timers/promises';
import { legalBody } from '../policy/register.ts';
import type { Hub } from './hub.ts';
import type { RegisterView } from './register.ts';
import { nameOf, type OperationInput } from './request/authorize.ts';
import { mayRun, type SharedQuery } from './shared-queries.ts';

/** What warming needs of a hub. */
export type Warmed = Pick<Hub, 'sharedQueries' | 'read' | 'plan' | 'authorize' | 'report'> & {
  readonly register: Pick<RegisterView, 'current' | 'ready'>;
};

/** The warming of a hub, which goes on for as long as shared queries are published. */
export type Warming = AsyncDisposable & {
  /** Resolves when every shared query that was known at first has been planned as a whole, or could not be. */
  readonly whole: Promise<void>;
  /** Resolves when what is left of each for its partners has been planned too. */
  readonly done: Promise<void>;
};

/** Pairs of a document and a partner whose decision is made beforehand, after a change of the shared queries: the plans that are kept are bounded too. */
const mostPairs = 1_000;

/**
 * Reads and plans the shared queries that are published, so that the first request of each is answered as fast as any:
 * first every document as a whole, the shortest first, then what is left of it for each partner that may run it, under
 * the agreements of that moment. One piece of work in a turn of the event loop, so that requests are answered between.
 * One that cannot be planned is reported once and keeps no other waiting.
 */
export function startWarming(hub: Warmed): Warming {
  const stop = Promise.withResolvers<void>();
  let stopped = false;
  const whole = Promise.withResolvers<void>();
  const done = Promise.withResolvers<void>();
  /** By name; null where it could not be planned. */
  let read = new Map<string, OperationInput | null>();

  const pass = async () => {
    const queries = [...hub.sharedQueries.all()]
      .filter(({ broken }) => broken.length === 0)
      .sort((a, b) => a.document.length - b.document.length);
    const fresh: SharedQuery[] = [];
    for (const query of queries) {
      if (stopped) return;
      if (read.has(keyOf(query))) continue;
      fresh.push(query);
      read.set(keyOf(query), await planned(query));
    }
    const listed = new Set(queries.map(keyOf));
    read = new Map([...read].filter(([key]) => listed.has(key)));
    whole.resolve();
    await Promise.race([hub.register.ready, stop.promise]);
    for (const { query, input, asker } of pairs(fresh)) {
      await turn();
      if (stopped) return;
      try {
        const { key, decision } = hub.authorize(input, asker, query.purpose || null);
        if (decision.document) hub.plan(key, decision.document, input);
      } catch (cause) {
        hub.report(faultOf(query, cause));
        read.set(keyOf(query), null);
      }
    }
    done.resolve();
  };

  const planned = async (query: SharedQuery): Promise<OperationInput | null> => {
    await turn();
    try {
      const input = await hub.read(query.document);
      await turn();
      hub.plan(nameOf(input), input.document, input);
      return input;
    } catch (cause) {
      hub.report(faultOf(query, cause));
      return null;
    }
  };

  function* pairs(queries: readonly SharedQuery[]) {
    const register = hub.register.current();
    if (!register) return;
    let given = 0;
    for (const query of queries) {
      for (const partner of register.partners.values()) {
        const input = read.get(keyOf(query));
        const organisation = register.organisations.get(partner.organisation);
        if (!input || !organisation) continue;
        if (!mayRun(query, { organisation, legalBody: legalBody(register, organisation.id) })) continue;
        given += 1;
        if (given > mostPairs) return;
        yield { query, input, asker: { partner, reads: 'all' } as const };
      }
    }
  }

  const run = async () => {
    await Promise.race([hub.sharedQueries.refresh(), stop.promise]);
    while (!stopped) {
      const changed = hub.sharedQueries.changed();
      await pass();
      await Promise.race([changed, stop.promise]);
    }
  };
  const running = run();

  return {
    whole: Promise.race([whole.promise, stop.promise]),
    done: Promise.race([done.promise, stop.promise]),
    async [Symbol.asyncDispose]() {
      stopped = true;
      stop.resolve();
      await running;
    },
  };
}

const keyOf = ({ id, version, document }: SharedQuery): string => `${id}@${version} ${document}`;

const faultOf = ({ id, version }: SharedQuery, cause: unknown): Error =>
  new Error(`Shared query ${id}@${version} could not be planned before it is asked for.`, { cause });
