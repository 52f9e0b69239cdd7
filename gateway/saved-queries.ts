import { setImmediate as turn } from 'node:timers/promises';
import { type SavedQuery, savedQueries } from '../trust/saved-queries.ts';
import { type SigningKey, signSharedQueriesToken } from '../trust/scope-assertion.ts';
import { follow } from './follow.ts';
import type { SavedQueriesSource, SharedQuery } from './shared-queries.ts';
import type { DocumentReader, ReadDocument } from './shared-query-document.ts';

/** What following the saved queries rests on. */
export type SavedQueriesSettings = {
  /** The hub's own subgraph, without a path. */
  readonly origin: string;
  readonly issuer: string;
  readonly signer: SigningKey;
  readonly documents: DocumentReader;
  /** How long nothing may be heard before no saved one is run, milliseconds. */
  readonly staleness: number;
  readonly report: (error: unknown) => void;
};

/** The saved queries as a gateway holds them. There are at most ten refreshes a second, shared by all who ask for one. */
export type SavedQueriesView = AsyncDisposable & SavedQueriesSource;

/** Twice in the second within which one that is retired must not be run. */
const every = 500;
const timeout = 1_000;

/** Follows the published queries of the hub's own subgraph; each is read once by the schema that this gateway has. */
export function followSavedQueries(settings: SavedQueriesSettings): SavedQueriesView {
  let read = new Map<string, ReadDocument>();
  let queries: readonly SharedQuery[] = [];
  let change = Promise.withResolvers<void>();

  const put = (list: readonly SavedQuery[]) => {
    queries = list.flatMap((saved) => {
      const document = read.get(keyOf(saved));
      return document ? [queryOf(saved, document)] : [];
    });
  };

  /** What is no longer listed goes at once; what is new is read a document at a time, so that requests are answered between. */
  const take = async (list: readonly SavedQuery[]) => {
    put(list);
    for (const saved of list) {
      const key = keyOf(saved);
      if (read.has(key)) continue;
      read.set(key, documentOf(saved, settings.documents));
      await turn();
    }
    const listed = new Set(list.map(keyOf));
    read = new Map([...read].filter(([key]) => listed.has(key)));
    put(list);
    change.resolve();
    change = Promise.withResolvers();
  };

  const following = follow({
    url: `${settings.origin}/shared-queries`,
    token: () => signSharedQueriesToken(settings.issuer, settings.signer),
    every,
    timeout,
    take: (answer) => take(savedQueries.parse(answer)),
    what: 'its shared queries',
    report: settings.report,
  });

  return {
    current() {
      const fresh = Date.now() - following.heard() <= settings.staleness;
      return { queries: fresh ? queries : [], fresh };
    },
    refresh: following.refresh,
    changed: () => change.promise,
    [Symbol.asyncDispose]: () => following[Symbol.asyncDispose](),
  };
}

const keyOf = ({ origin, document }: SavedQuery): string => `${origin} ${document}`;

const documentOf = ({ origin, document }: SavedQuery, documents: DocumentReader): ReadDocument =>
  origin === 'person' ? documents.shared(document) : documents.plain(document);

/** What is saved beside a document goes before what the document says: of a manifest's it says nothing. */
function queryOf(saved: SavedQuery, read: ReadDocument): SharedQuery {
  const { id, version, owner, runnableBy, title, description, purpose, view, document } = saved;
  const said = { id, version, owner, runnableBy, title, description, purpose, view };
  if (read.kind === 'declared') return { ...read.declared, ...said, broken: [] };
  const nothing = { interval: 'MONTH', parameters: [], indicators: [], hash: '' } as const;
  return { ...nothing, ...said, document, broken: read.problems };
}
