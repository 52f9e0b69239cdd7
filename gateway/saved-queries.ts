import { setTimeout as delay } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { type SavedQuery, savedQueries } from '../trust/saved-queries.ts';
import { type SigningKey, signSharedQueriesToken } from '../trust/scope-assertion.ts';
import type { SavedQueries, SharedQuery } from './shared-queries.ts';
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

/** The saved queries as a gateway holds them. */
export type SavedQueriesView = AsyncDisposable & {
  readonly current: () => SavedQueries;
  /** Resolves when they have been asked for anew, or could not be. */
  readonly refresh: () => Promise<void>;
};

/** Twice in the second within which one that is retired must not be run. */
const every = 500;
/** An id that is not known is looked for no sooner than this after the last time. */
const atMostEvery = 100;
const timeout = 1_000;
/** Tokens last a minute; each is used for half of one. */
const tokenMilliseconds = 30_000;

/** Follows the published queries of the hub's own subgraph; each is read once by the schema that this gateway has. */
export function followSavedQueries(settings: SavedQueriesSettings): SavedQueriesView {
  const stop = new AbortController();
  const agent = new Agent({ keepAliveTimeout: 60_000 });
  let read = new Map<string, ReadDocument>();
  let queries: readonly SharedQuery[] = [];
  let etag: string | undefined;
  let heard = Number.NEGATIVE_INFINITY;
  let asked = Number.NEGATIVE_INFINITY;
  let token = { text: '', until: 0 };
  let faulty = false;
  let asking: Promise<void> | undefined;

  const put = (list: readonly SavedQuery[]) => {
    const known = new Map<string, ReadDocument>();
    queries = list.map((saved) => {
      const key = `${saved.origin} ${saved.document}`;
      const document = read.get(key) ?? documentOf(saved, settings.documents);
      known.set(key, document);
      return queryOf(saved, document);
    });
    read = known;
  };

  const ask = async () => {
    asked = Date.now();
    if (asked > token.until) {
      const text = await signSharedQueriesToken(settings.issuer, settings.signer);
      token = { text, until: asked + tokenMilliseconds };
    }
    const { statusCode, headers, body } = await request(`${settings.origin}/shared-queries`, {
      dispatcher: agent,
      signal: AbortSignal.any([stop.signal, AbortSignal.timeout(timeout)]),
      headers: {
        authorization: `Bearer ${token.text}`,
        ...(etag === undefined ? {} : { 'if-none-match': etag }),
      },
    });
    if (statusCode === 200) {
      put(savedQueries.parse(await body.json()));
      etag = String(headers.etag ?? '');
    } else {
      await body.dump();
      if (statusCode !== 304)
        throw new Error(`The hub's subgraph answered for its shared queries: ${statusCode}.`);
    }
    heard = asked;
  };

  const refresh = () => {
    if (asking) return asking;
    // What was published since the last time is not passed over.
    asking = delay(Math.max(0, asked + atMostEvery - Date.now()))
      .then(ask)
      .then(() => {
        faulty = false;
      })
      .catch((error: unknown) => {
        if (!faulty && !stop.signal.aborted) settings.report(error);
        faulty = true;
      })
      .finally(() => {
        asking = undefined;
      });
    return asking;
  };

  const run = async () => {
    while (!stop.signal.aborted) {
      await refresh();
      await delay(every, undefined, { signal: stop.signal }).catch(() => {});
    }
  };
  const running = run();

  return {
    current() {
      const fresh = Date.now() - heard <= settings.staleness;
      return { queries: fresh ? queries : [], fresh };
    },
    refresh,
    async [Symbol.asyncDispose]() {
      stop.abort();
      await running;
      await agent.destroy();
    },
  };
}

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
