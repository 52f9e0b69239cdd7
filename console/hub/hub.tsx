import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { retryExchange } from '@urql/exchange-retry';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import {
  type AnyVariables,
  Client,
  type CombinedError,
  cacheExchange,
  createRequest,
  fetchExchange,
  type GraphQLRequest,
  type OperationResult,
} from 'urql';
import * as z from 'zod';
import { useSession, useSessionState } from '../session/use-session.tsx';
import { createHubFetch, type HubFetch } from './hub-fetch.ts';
import { type Problem, problemsOf } from './problems.ts';
import { usePurpose } from './purpose.tsx';
import { followScope, type ScopeState } from './scope-stream.ts';

/** How long figures stay on the screen when nothing is heard of the scope that gives them, milliseconds. */
export const trusted = 5_000;

/** The epoch before anything is heard of the scope, where it is lost from the beginning. */
const unheard = 'unheard';

type HubState = {
  readonly fetch: HubFetch;
  /** What asks under a purpose, and keeps what was answered under it alone; another one in another epoch. */
  readonly clientOf: (purpose: string | null) => Client;
  /** The purpose that requests state. */
  readonly purpose: string | null;
  /** What is known of the scope; null before the first word of it. */
  readonly scope: ScopeState | null;
  /** Answers of another epoch are not shown: it is another when the person, the purpose or the scope is another. */
  readonly epoch: string | null;
  /** Nothing governed is shown while the scope is unknown for longer than it is trusted. */
  readonly veiled: boolean;
  /** Count up when figures are published, and when the shared queries that may be run change. */
  readonly news: { readonly vintage: number; readonly queries: number };
};

const HubContext = createContext<HubState | null>(null);

/**
 * The hub as the one who is logged in sees it for the chosen purpose. Follows the scope: when it changes, every answer that
 * was given under the old one is dropped, and what pages show is asked for anew.
 */
export function HubProvider({ children }: { readonly children: ReactNode }) {
  const session = useSession();
  const { purpose } = usePurpose();
  const hubFetch = useMemo(() => createHubFetch(session), [session]);
  const [scope, setScope] = useState<{ readonly of: string | null; readonly state: ScopeState } | null>(null);
  const [news, setNews] = useState({ vintage: 0, queries: 0 });
  const [, setTurned] = useState(0);

  // A page that nobody sees holds no line: a browser has six to an origin, for all its tabs.
  useEffect(() => {
    let following: AbortController | undefined;
    const told = (state: ScopeState) =>
      setScope((was) => ({ of: purpose, state: was?.of === purpose ? lostFor(was.state, state) : state }));
    const follow = () => {
      if (document.visibilityState === 'hidden') {
        // From now on nothing is heard.
        if (following) told({ kind: 'lost', since: Date.now() });
        following?.abort();
        following = undefined;
        return;
      }
      if (following) return;
      following = new AbortController();
      followScope({
        fetch: globalThis.fetch.bind(globalThis),
        url: '/graphql/scope',
        token: session.token,
        purpose,
        signal: following.signal,
        onScope: told,
        onNews: (kind) => setNews((now) => ({ ...now, [kind]: now[kind] + 1 })),
      });
    };
    const turn = () => {
      follow();
      // Rendered anew before it is painted: how long it was hidden is told by the clock, which runs while timers stand still.
      flushSync(() => setTurned(Date.now()));
    };
    follow();
    document.addEventListener('visibilitychange', turn);
    return () => {
      document.removeEventListener('visibilitychange', turn);
      following?.abort();
    };
  }, [session, purpose]);

  const known = scope !== null && scope.of === purpose ? scope.state : null;
  const lostSince = known?.kind === 'lost' ? known.since : null;
  const [late, setLate] = useState<number | null>(null);
  useEffect(() => {
    if (lostSince === null) return;
    const left = Math.max(0, lostSince + trusted - Date.now());
    const timer = setTimeout(() => setLate(lostSince), left);
    return () => clearTimeout(timer);
  }, [lostSince]);

  // A line that is lost keeps the epoch of what was last heard: what comes back unchanged is shown again.
  const [epoch, setEpoch] = useState<string | null>(null);
  const heard =
    known === null ? undefined : known.kind === 'live' ? `${known.fingerprint} ${known.fresh}` : null;
  const next = heard === undefined ? null : heard === null ? (epoch ?? unheard) : `${purpose ?? ''} ${heard}`;
  if (next !== epoch) setEpoch(next);

  // Where the hub refuses a scope that it gave, at once; what it gave under none is its own answer.
  const refused = known?.kind === 'lost' && known.refused === true && epoch !== null && epoch !== unheard;
  const veiled = refused || (lostSince !== null && (late === lostSince || Date.now() >= lostSince + trusted));

  const clientOf = useMemo(() => clientsOf(hubFetch), [hubFetch, epoch]);
  const state = useMemo<HubState>(
    () => ({ fetch: hubFetch, clientOf, purpose, scope: known, epoch, veiled, news }),
    [hubFetch, clientOf, purpose, known, epoch, veiled, news],
  );
  return <HubContext value={state}>{children}</HubContext>;
}

/** What is lost again has been lost since the first time, and refused if it was. */
function lostFor(was: ScopeState, now: ScopeState): ScopeState {
  if (was.kind === 'live' || now.kind === 'live') return now;
  const since = Math.min(was.since, now.since);
  return { ...now, since, ...(was.refused ? { refused: true } : {}) };
}

/** Clients with nothing kept, one for each purpose that is stated: what one keeps, it knows by document and variables alone. */
function clientsOf(hubFetch: HubFetch): HubState['clientOf'] {
  const clients = new Map<string | null, Client>();
  return (purpose) => {
    const known = clients.get(purpose);
    if (known) return known;
    const client = new Client({
      url: '/graphql',
      fetch: (address, init) => hubFetch(String(address), init),
      fetchOptions: { headers: stating(purpose) },
      preferGetMethod: false,
      requestPolicy: 'cache-and-network',
      exchanges: [cacheExchange, retryExchange({ retryIf: mayPass, maxNumberAttempts: 4 }), fetchExchange],
    });
    clients.set(purpose, client);
    return client;
  };
}

/** Whether asking again may help: the hub was not reached, or says that it starts. A login that is over is not such a thing. */
function mayPass(
  { networkError, graphQLErrors }: CombinedError,
  { kind }: { readonly kind: string },
): boolean {
  if (kind === 'mutation') return false;
  const [only] = problemsOf(networkError ? ({ networkError, graphQLErrors } as CombinedError) : undefined);
  if (only) return only.code === 'HUB_UNREACHABLE';
  return graphQLErrors.some(({ extensions }) => passing.has(String(extensions.code)));
}

const passing: ReadonlySet<string> = new Set([
  'NOT_READY',
  'SCOPE_CHANGED',
  'SCHEMA_CHANGED',
  'LOG_UNAVAILABLE',
]);

/** How the hub stands towards this page. */
export function useHub(): HubState {
  const hub = useContext(HubContext);
  if (!hub) throw new Error('There is no HubProvider.');
  return hub;
}

/** What a query has come to. */
export type Asked<Data> = {
  /** Undefined until just this is answered under this purpose, and again as soon as the scope that gave it no longer holds. */
  readonly data: Data | undefined;
  readonly problems: readonly Problem[];
  readonly fetching: boolean;
  /** Asks again, past what is kept. */
  readonly refresh: () => void;
};

/** What a query is asked with beside its variables. */
export type Asking = {
  /** Not asked while true. */
  readonly pause?: boolean;
  /** Stated in place of the chosen purpose; null states none. */
  readonly purpose?: string | null;
};

const stating = (purpose: string | null): Record<string, string> =>
  purpose === null ? {} : { 'hub-purpose': purpose };
const noProblems: readonly Problem[] = [];
const lost: readonly Problem[] = [{ code: 'HUB_LOST', message: '', path: [], details: {} }];

/** An answer, with what it answers. */
type Answered<Data> = {
  readonly client: Client;
  readonly request: GraphQLRequest;
  readonly renewal: object | null;
  readonly result: OperationResult<Data>;
};

/**
 * Asks the hub, under the chosen purpose. What was denied is null in `data` and has its reason in `problems`. Never keep `data`
 * elsewhere: it goes when the scope that gave it goes.
 */
export function useHubQuery<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { pause = false, purpose: stated }: Asking = {},
): Asked<Data> {
  const { clientOf, epoch, purpose: chosen, veiled } = useHub();
  const client = clientOf(stated === undefined ? chosen : stated);
  const { key } = createRequest<Data, Variables>(query, variables);
  // Variables that are written anew at each rendering ask for the same.
  const request = useMemo(() => createRequest<Data, Variables>(query, variables), [key]);
  const [renewed, renew] = useState<Pick<Answered<Data>, 'client' | 'request'> | null>(null);
  const renewal = renewed?.client === client && renewed.request === request ? renewed : null;
  const [answered, answer] = useState<Answered<Data> | null>(null);
  const asks = !pause && epoch !== null;
  // Before anything is painted: what is kept is there at once.
  useLayoutEffect(() => {
    if (!asks) return;
    const asked = client.executeQuery<Data, Variables>(
      request,
      renewal ? { requestPolicy: 'network-only' } : {},
    );
    const { unsubscribe } = asked.subscribe((result) => answer({ client, request, renewal, result }));
    return unsubscribe;
  }, [client, request, renewal, asks]);

  // An answer to another question, under another purpose or in another epoch is nobody's.
  const current = asks && answered?.client === client && answered.request === request ? answered : null;
  const error = current?.result.error;
  const problems = useMemo(() => problemsOf(error), [error]);
  const fetching = asks && (current === null || current.renewal !== renewal || current.result.stale);
  const refresh = useCallback(() => renew({ client, request }), [client, request]);
  useRecovery(fetching ? noProblems : problems, refresh);
  if (veiled) return { data: undefined, problems: lost, fetching: false, refresh };
  return {
    data: current?.result.data ?? undefined,
    problems,
    fetching: fetching || (!pause && epoch === null),
    refresh,
  };
}

/** What passes by itself when the hub, the issuer or the login is back. */
const untilBack: ReadonlySet<string> = new Set(['SESSION_OVER', 'HUB_UNREACHABLE', 'ISSUER_UNREACHABLE']);
/** What a part of the hub answers while it is away: it is asked again after a while. */
const untilLater: ReadonlySet<string> = new Set([
  'SUBGRAPH_UNAVAILABLE',
  'SHARED_QUERIES_UNAVAILABLE',
  'LOG_UNAVAILABLE',
  'NOT_READY',
]);
const later = 10_000;

/** Asks again, when what was in the way may be gone, for what could not be answered. */
function useRecovery(problems: readonly Problem[], refresh: () => void): void {
  const { scope } = useHub();
  const session = useSessionState();
  const back = scope?.kind === 'live' && session.kind === 'signed-in' && !session.expired;
  const waits = problems.some(({ code }) => untilBack.has(code));
  const asks = problems.some(({ code }) => untilLater.has(code));
  const missed = useRef({ waits, refresh });
  missed.current = { waits, refresh };
  useEffect(() => {
    if (back && missed.current.waits) missed.current.refresh();
  }, [back]);
  useEffect(() => {
    if (!asks) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') missed.current.refresh();
    }, later);
    return () => clearInterval(timer);
  }, [asks]);
}

/** What an act has come to: `data` where the hub carried it out. */
export type Acted<Data> = {
  readonly data: Data | undefined;
  readonly problems: readonly Problem[];
  /** The request's id in the access log; null where the hub gave none. */
  readonly receipt: string | null;
};

const receiptOf = z.object({ receipt: z.object({ id: z.string() }) });

/**
 * An act at the hub. It is sent once: what became of one that was not answered has to be read. `purpose` is stated in place
 * of the chosen one; null states none.
 */
export function useHubMutation<Data, Variables extends AnyVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
  { purpose: stated }: Pick<Asking, 'purpose'> = {},
): (variables: Variables) => Promise<Acted<Data>> {
  const { clientOf, purpose: chosen } = useHub();
  const purpose = stated === undefined ? chosen : stated;
  return useCallback(
    async (variables) => {
      // By the client of the chosen purpose, which asks anew for what the act has changed.
      const context = { fetchOptions: { headers: stating(purpose) } };
      const { data, error, extensions } = await clientOf(chosen).mutation(mutation, variables, context);
      const receipt = receiptOf.safeParse(extensions).data?.receipt.id ?? null;
      return { data: data ?? undefined, problems: problemsOf(error), receipt };
    },
    [clientOf, chosen, mutation, purpose],
  );
}
