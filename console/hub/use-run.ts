import { useCallback, useEffect, useRef, useState } from 'react';
import * as z from 'zod';
import type { Session } from '../session/session.ts';
import { useSession } from '../session/use-session.tsx';
import { trusted, useHub } from './hub.tsx';
import { type Problem, problemOfThrown, problemsOfBody } from './problems.ts';
import { followScope, type ScopeState } from './scope-stream.ts';

/** What is sent to `/graphql`: an operation, or a shared query by its id. */
export type RunBody = {
  readonly query?: string;
  readonly operationName?: string;
  readonly sharedQuery?: string;
  readonly sharedQueryVersion?: number;
  readonly variables?: Readonly<Record<string, unknown>>;
};

/** A run and what it has come to. */
export type Run = {
  /** Runs it; one that is still running is cancelled first. */
  readonly run: (body: RunBody) => void;
  /** Breaks the running one off: the hub stops it, and `problems` says CANCELLED. */
  readonly cancel: () => void;
  readonly running: boolean;
  /** How long it has run, or ran, milliseconds. */
  readonly elapsed: number;
  /** The answer's data, of any shape; undefined while there is none, and again as soon as the scope that gave it does not hold. */
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** The receipt's id: under it the run stands in the log. */
  readonly receipt: string | undefined;
  /** True where there was an answer that has been dropped because the scope changed: it may be run again. */
  readonly dropped: boolean;
  /** Whether figures have been published since it ran. */
  readonly outdated: boolean;
};

type Outcome = {
  readonly data: unknown;
  readonly problems: readonly Problem[];
  readonly receipt: string | undefined;
};
type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly since: number }
  | { readonly kind: 'dropped' }
  | {
      readonly kind: 'done';
      readonly outcome: Outcome;
      readonly took: number;
      /** The epoch that it holds in; null where its own line to the scope tells when it does not. */
      readonly epoch: string | null;
      readonly vintage: number;
    };

const idle: State = { kind: 'idle' };
const nothing: readonly Problem[] = [];
const unseen: readonly Problem[] = [{ code: 'HUB_LOST', message: '', path: [], details: {} }];

/**
 * Runs operations of any shape, one at a time, each when it is asked to. The answer goes when the scope that gave it goes, and
 * with the component. `purpose` is stated in place of the chosen one: its scope is then followed for as long as the answer is kept.
 */
export function useRun({ purpose: stated }: { readonly purpose?: string } = {}): Run {
  const hub = useHub();
  const session = useSession();
  const [state, setState] = useState<State>(idle);
  const [now, setNow] = useState(0);
  const line = useRef<AbortController>(null);
  const standing = useRef(hub);
  useEffect(() => {
    standing.current = hub;
  }, [hub]);
  useEffect(() => () => line.current?.abort(), []);

  const own = stated !== undefined && stated !== hub.purpose;
  const purpose = stated ?? hub.purpose;
  const run = useCallback(
    (body: RunBody) => {
      line.current?.abort();
      const running = new AbortController();
      line.current = running;
      const since = Date.now();
      const { epoch, news } = standing.current;
      setNow(since);
      setState({ kind: 'running', since });
      const drop = () => {
        running.abort();
        setState({ kind: 'dropped' });
      };
      const finish = (outcome: Outcome) => {
        // Another run, or nobody, waits for it.
        if (line.current !== running) return;
        if (!own && standing.current.epoch !== epoch) return drop();
        setState({
          kind: 'done',
          outcome,
          took: Date.now() - since,
          epoch: own ? null : epoch,
          vintage: news.vintage,
        });
      };
      const send = async () => {
        if (own) await holdScope(session, purpose, running.signal, drop);
        finish(await answerOf(hub.fetch, body, purpose, running.signal));
      };
      send().catch((error: unknown) => {
        const problem = error instanceof ScopeRefused ? error.problem : problemOfThrown(error);
        finish({ data: undefined, problems: [problem], receipt: undefined });
      });
    },
    [hub.fetch, session, own, purpose],
  );
  const cancel = useCallback(() => line.current?.abort(), []);

  const isRunning = state.kind === 'running';
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [isRunning]);
  const gone = state.kind === 'done' && state.epoch !== null && state.epoch !== hub.epoch;
  if (gone) setState({ kind: 'dropped' });

  const shown = state.kind === 'done' && !gone ? state : undefined;
  return {
    run,
    cancel,
    running: isRunning,
    elapsed: isRunning ? Math.max(0, now - state.since) : (shown?.took ?? 0),
    data: hub.veiled ? undefined : shown?.outcome.data,
    problems: shown === undefined ? nothing : hub.veiled ? unseen : shown.outcome.problems,
    receipt: shown?.outcome.receipt,
    dropped: state.kind === 'dropped' || gone,
    outdated: shown !== undefined && shown.vintage !== hub.news.vintage,
  };
}

const answer = z.object({
  data: z.unknown().optional(),
  extensions: z.object({ receipt: z.object({ id: z.string() }).optional() }).optional(),
});

async function answerOf(
  ask: (path: string, init: RequestInit) => Promise<Response>,
  body: RunBody,
  purpose: string | null,
  signal: AbortSignal,
): Promise<Outcome> {
  const response = await ask('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(purpose === null ? {} : { 'hub-purpose': purpose }),
    },
    body: JSON.stringify(body),
    cache: 'no-store',
    signal,
  });
  const told: unknown = await response.json().catch((error: unknown) => {
    // A proxy's page is no answer; a line that was broken off is told as it is.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  });
  const read = answer.safeParse(told);
  const problems = problemsOfBody(told);
  if (!read.success || (problems.length === 0 && read.data.data === undefined))
    return {
      data: undefined,
      problems: [{ code: 'HUB_UNREACHABLE', message: '', path: [], details: {} }],
      receipt: undefined,
    };
  return {
    data: read.data.data ?? undefined,
    problems,
    receipt: read.data.extensions?.receipt?.id,
  };
}

/** The scope under another purpose is not given: the code says why. */
class ScopeRefused extends Error {
  override name = 'ScopeRefused';
  readonly problem: Problem;

  constructor(code: string) {
    super(code);
    this.problem = { code, message: '', path: [], details: {} };
  }
}

/**
 * Resolves once the scope under a purpose is known; from then on `onGone` is told as soon as it is another, or has not been
 * heard of for as long as it is trusted. Throws ScopeRefused where it is not given, AbortError where it is cancelled.
 */
function holdScope(
  session: Session,
  purpose: string | null,
  signal: AbortSignal,
  onGone: () => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let held: string | undefined;
    /** Since when nothing is heard, milliseconds since 1970. */
    let silent: number | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let following: AbortController | undefined;
    const stop = () => {
      clearTimeout(timer);
      following?.abort();
      document.removeEventListener('visibilitychange', follow);
      reject(new DOMException('', 'AbortError'));
    };
    /** Gone when it has been silent for too long, by the clock: timers stand still in a page that is hidden. */
    const doubt = (since: number) => {
      silent = Math.min(silent ?? since, since);
      clearTimeout(timer);
      const left = silent + trusted - Date.now();
      if (left <= 0) onGone();
      else timer = setTimeout(onGone, left);
    };
    const onScope = (state: ScopeState) => {
      if (state.kind === 'live') {
        clearTimeout(timer);
        silent = undefined;
        const scope = `${state.fingerprint} ${state.fresh}`;
        held ??= scope;
        if (held === scope) resolve();
        else onGone();
      } else if (held !== undefined) {
        if (state.refused) onGone();
        else doubt(state.since);
      } else if (state.reason !== undefined) reject(new ScopeRefused(state.reason));
    };
    // A page that nobody sees holds no line: a browser has six to an origin, for all its tabs.
    const follow = () => {
      following?.abort();
      if (held !== undefined) doubt(silent ?? Date.now());
      if (signal.aborted || document.visibilityState === 'hidden') return;
      following = new AbortController();
      const { fetch } = globalThis;
      const { token } = session;
      followScope({
        fetch: fetch.bind(globalThis),
        url: '/graphql/scope',
        token,
        purpose,
        signal: following.signal,
        onScope,
      });
    };
    signal.addEventListener('abort', stop);
    document.addEventListener('visibilitychange', follow);
    follow();
  });
}
