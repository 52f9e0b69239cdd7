import { ErrorResponse, type User, type UserManager } from 'oidc-client-ts';
import { createUserManager, type Person, personOf, readSettings, type SessionSettings } from './oidc.ts';

/** Where the login stands. `expired`: the provider's session is over; what is typed stays, and a login goes on with it. */
export type SessionState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'unreachable'; readonly part: 'hub' | 'issuer' }
  | { readonly kind: 'signed-out'; readonly problem: 'cancelled' | 'failed' | null }
  | { readonly kind: 'signed-in'; readonly person: Person; readonly expired: boolean };

/** No token can be had until the person logs in again. */
export class SessionOver extends Error {
  override name = 'SessionOver';
}

/**
 * The login of this page. Tokens stay in its memory, and go nowhere but to who they are for: access tokens in the headers of
 * requests to the hub, the refresh token in the body of those to the issuer, the ID token nowhere.
 */
export type Session = {
  readonly state: () => SessionState;
  readonly subscribe: (changed: () => void) => () => void;
  /**
   * Finishes a login that has returned, takes up the provider's session, or waits for the person. Resolves to whether this
   * window has anything to show: one that hands its login to the page that opened it closes.
   */
  readonly start: () => Promise<boolean>;
  /** An access token with some time left, renewed where it has little. Throws SessionOver, or a TypeError where the issuer is away. */
  readonly token: () => Promise<string>;
  /** The token was refused: the next one is new. */
  readonly refuse: (token: string) => void;
  readonly signIn: () => Promise<void>;
  /** Logs in again in a window of its own, so that this page stays as it is. */
  readonly signInAgain: () => Promise<void>;
  /** Takes everything off the page and out of this tab, then asks the issuer to end its session too, where it can be reached. */
  readonly signOut: () => Promise<void>;
};

/** Says that this tab has been logged in, so that a reload takes the provider's session up without asking. */
const rememberedKey = 'hub.signed-in';
const marginSeconds = 20;
/** The name of the window in which a person logs in again. */
const secondLogin = 'hub-login';

/** Whether this window is the one in which a person has just logged in again. It hands the login to the page that opened it, and closes. */
export const isSecondLogin = (): boolean =>
  location.pathname === '/callback' && window.opener !== null && window.name === secondLogin;

/** The page to return to: one of this origin. */
const returnPath = (state: unknown): string =>
  typeof state === 'string' && /^\/(?![/\\])/.test(state) ? state : '/';

export function createSession(): Session {
  let current: SessionState = { kind: 'starting' };
  const listeners = new Set<() => void>();
  let settings: SessionSettings | undefined;
  let manager: UserManager | undefined;
  let user: User | undefined;
  let renewing: Promise<string> | undefined;
  const refused = new Set<string>();

  const become = (next: SessionState) => {
    current = next;
    for (const listener of listeners) listener();
  };

  const forget = () => {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith('hub.')) sessionStorage.removeItem(key);
  };

  /**
   * Nothing of the person is left: every page goes from the screen, and what they wrote out of this tab's storage, what a page
   * kept as it went included.
   */
  const leave = async () => {
    manager = undefined;
    user = undefined;
    forget();
    become({ kind: 'signed-out', problem: null });
    await new Promise((gone) => setTimeout(gone));
    forget();
  };

  /** Takes what `users` were given. Throws SessionOver where it is no longer this page's. */
  const taken = (users: UserManager, next: User) => {
    if (users !== manager) throw new SessionOver();
    const person = personOf(next);
    if (current.kind === 'signed-in' && current.person.account !== person.account) {
      // Another person's page is another page. The first one's goes at once: whoever is asked whether to leave it may stay.
      void leave().then(() => {
        sessionStorage.setItem(rememberedKey, 'yes');
        location.assign('/');
      });
      throw new SessionOver();
    }
    user = next;
    sessionStorage.setItem(rememberedKey, 'yes');
    become({ kind: 'signed-in', person, expired: false });
  };

  async function managed(): Promise<UserManager> {
    settings ??= await readSettings();
    manager ??= createUserManager(settings);
    return manager;
  }

  async function start(): Promise<boolean> {
    let users: UserManager;
    try {
      users = await managed();
    } catch {
      become({ kind: 'unreachable', part: 'hub' });
      return true;
    }
    if (location.pathname === '/callback') return finish(users);
    if (sessionStorage.getItem(rememberedKey) === null) become({ kind: 'signed-out', problem: null });
    else await redirect(users, 'none');
    return true;
  }

  async function finish(users: UserManager): Promise<boolean> {
    try {
      if (isSecondLogin()) {
        // The page that opened this window finishes the login: what it began it with is in its own storage.
        await users.signinPopupCallback();
        close();
        return false;
      }
      const returned = await users.signinRedirectCallback();
      history.replaceState(null, '', returnPath(returned.state));
      taken(users, returned);
    } catch (error) {
      const code = error instanceof ErrorResponse ? error.error : null;
      const back = error instanceof ErrorResponse ? returnPath(error.state) : '/';
      history.replaceState(null, '', back);
      sessionStorage.removeItem(rememberedKey);
      const silent = code === 'login_required' || code === 'interaction_required';
      if (error instanceof TypeError) become({ kind: 'unreachable', part: 'issuer' });
      else
        become({
          kind: 'signed-out',
          problem: silent ? null : code === 'access_denied' ? 'cancelled' : 'failed',
        });
    }
    return true;
  }

  async function redirect(users: UserManager, prompt?: 'none'): Promise<void> {
    const { pathname, search, hash } = location;
    const state = pathname === '/callback' ? '/' : `${pathname}${search}${hash}`;
    try {
      await users.signinRedirect({ state, ...(prompt ? { prompt } : {}) });
    } catch {
      become({ kind: 'unreachable', part: 'issuer' });
    }
  }

  async function renewed(): Promise<string> {
    const users = await managed();
    let next: User | null;
    try {
      if (!user?.refresh_token) throw new SessionOver();
      next = await users.signinSilent();
    } catch (error) {
      // The issuer is away: it may come back, and the session with it.
      if (!(error instanceof ErrorResponse || error instanceof SessionOver))
        throw new TypeError('issuer', { cause: error });
      next = null;
    }
    if (!next) {
      if (users === manager && current.kind === 'signed-in') become({ ...current, expired: true });
      throw new SessionOver();
    }
    taken(users, next);
    return next.access_token;
  }

  return {
    state: () => current,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    start,
    async token() {
      if (!user) throw new SessionOver();
      const left = user.expires_in ?? 0;
      if (left > marginSeconds && !refused.has(user.access_token)) return user.access_token;
      if (current.kind === 'signed-in' && current.expired) throw new SessionOver();
      renewing ??= renewed().finally(() => {
        renewing = undefined;
      });
      return renewing;
    },
    refuse(token) {
      refused.clear();
      refused.add(token);
    },
    async signIn() {
      const users = await managed().catch(() => undefined);
      if (users) await redirect(users);
      else become({ kind: 'unreachable', part: 'hub' });
    },
    async signInAgain() {
      const users = await managed();
      const next = await users.signinPopup({ popupWindowTarget: secondLogin });
      try {
        taken(users, next);
      } catch (error) {
        if (!(error instanceof SessionOver)) throw error;
      }
    },
    async signOut() {
      await leave();
      try {
        // It has no ID token, which would stand in the address, in the browser's history and in logs: the issuer asks the person instead.
        const users = await managed();
        await users.signoutRedirect();
      } catch {
        // The issuer is away: the page is signed out all the same.
      }
    },
  };
}
