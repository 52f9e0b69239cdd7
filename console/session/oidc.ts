import { InMemoryWebStorage, type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import * as z from 'zod';

const settings = z.object({
  issuer: z.url(),
  client: z.string().min(1),
  resource: z.string().min(1),
  scope: z.string().min(1),
});

/** Where people log in, as the hub says it. */
export type SessionSettings = Readonly<z.infer<typeof settings>>;

/** Asks the hub where people log in. Throws where it cannot be reached. */
export async function readSettings(): Promise<SessionSettings> {
  const response = await fetch('/console.json');
  if (!response.ok) throw new Error(`console.json: ${response.status}`);
  return settings.parse(await response.json());
}

const claims = z.object({
  sub: z.string(),
  name: z.string().default(''),
  hub_partner: z.string().default(''),
  roles: z.array(z.string()).default([]),
});

/** Who has logged in, as the issuer says it. What they may see is decided by the hub at each request. */
export type Person = {
  readonly account: string;
  readonly name: string;
  readonly partner: string;
  readonly roles: readonly string[];
};

/** The person of a login. */
export function personOf({ profile }: User): Person {
  const { sub, name, hub_partner, roles } = claims.parse(profile);
  return { account: sub, name: name || sub, partner: hub_partner, roles };
}

/**
 * Authorization code with PKCE. Tokens are kept in this page's memory alone, and stand in no address; of a login that is under
 * way, its state and code verifier stand in the tab's storage until it returns. Each has a memory of its own.
 */
export function createUserManager({ issuer, client, resource, scope }: SessionSettings): UserManager {
  return new UserManager({
    authority: issuer,
    client_id: client,
    redirect_uri: `${location.origin}/callback`,
    popup_redirect_uri: `${location.origin}/callback`,
    post_logout_redirect_uri: `${location.origin}/`,
    response_type: 'code',
    scope,
    resource,
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
    automaticSilentRenew: false,
    monitorSession: false,
    revokeTokensOnSignout: false,
    filterProtocolClaims: true,
    loadUserInfo: false,
  });
}
