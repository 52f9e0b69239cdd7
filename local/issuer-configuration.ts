import { type Configuration, errors, type KoaContextWithOIDC } from 'oidc-provider';
import { clientLookup, type MachineClient } from './issuer-clients.ts';
import type { IssuerKeys } from './issuer-keys.ts';
import { html, page, pageHeaders, trustedHtml } from './issuer-page.ts';
import type { People } from './issuer-people.ts';
import { createIssuerStore } from './issuer-store.ts';

/** The console's client id: the one client that people log in to. */
export const consoleClientId = 'console';

/** The one scope of the hub's API; what a partner may see is decided by agreements, never by scopes. */
export const resourceScope = 'hub';

/** What the provider is configured from. */
export type IssuerSettings = {
  readonly origin: string;
  readonly dataDir: string;
  readonly resource: string;
  readonly keys: IssuerKeys;
  readonly people: People;
  readonly accessTokenSeconds: number;
};

const hour = 60 * 60;
const workday = 10 * hour;

/** The provider's configuration, with nothing left to a default that is meant for development. */
export function issuerConfiguration(settings: IssuerSettings): Configuration {
  const { dataDir, keys, people, accessTokenSeconds } = settings;
  return {
    adapter: adapterFactory(settings.origin, dataDir),
    jwks: keys.jwks,
    cookies: {
      keys: keys.cookieKeys,
      names: { session: 'hub_session', interaction: 'hub_interaction', resume: 'hub_resume' },
      long: { httpOnly: true, sameSite: 'lax', signed: true, path: '/oidc' },
      short: { httpOnly: true, sameSite: 'lax', signed: true },
    },
    clientAuthMethods: ['client_secret_basic', 'private_key_jwt', 'none'],
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    enabledJWA: {
      clientAuthSigningAlgValues: ['ES256', 'ES384', 'EdDSA', 'Ed25519', 'PS256'],
      idTokenSigningAlgValues: ['ES256'],
    },
    responseTypes: ['code'],
    pkce: { required: () => true },
    scopes: ['openid', 'profile', 'offline_access'],
    claims: { openid: ['sub'], profile: ['name', 'hub_partner', 'roles'] },
    // There is no userinfo endpoint, so the console reads who has logged in from the ID token.
    conformIdTokenClaims: false,
    // Browsers name the origin of the console's own requests too; any other origin is refused.
    clientBasedCORS: (_ctx, origin, client) =>
      origin === settings.origin && client.clientId === consoleClientId,
    interactions: { url: (_ctx, interaction) => `/oidc/interaction/${interaction.uid}` },
    findAccount: (_ctx, accountId) => {
      const person = people.find(accountId);
      if (person === undefined) return undefined;
      const { name, partner, roles } = person;
      return { accountId, claims: () => ({ sub: accountId, name, hub_partner: partner, roles: [...roles] }) };
    },
    loadExistingGrant,
    extraTokenClaims: (_ctx, token) => {
      const person = token.kind === 'AccessToken' ? people.find(token.accountId) : undefined;
      return person === undefined ? undefined : { hub_partner: person.partner, roles: [...person.roles] };
    },
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    expiresWithSession: () => true,
    rotateRefreshToken: true,
    ttl: {
      AccessToken: accessTokenSeconds,
      ClientCredentials: accessTokenSeconds,
      AuthorizationCode: 60,
      IdToken: hour,
      Interaction: hour / 4,
      RefreshToken: workday,
      Session: workday,
      Grant: workday + hour,
    },
    features: features(settings),
    renderError: (ctx, out) => {
      const body = html`<p>Begäran kunde inte genomföras.</p><p><code>${out.error}</code> ${out.error_description ?? ''}</p>`;
      sendBody(ctx, 'Något gick fel', body);
    },
  };
}

function features({ resource, accessTokenSeconds }: IssuerSettings): Configuration['features'] {
  return {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    userinfo: { enabled: false },
    dPoP: { enabled: false },
    pushedAuthorizationRequests: { enabled: false },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => resource,
      useGrantedResource: () => true,
      getResourceServerInfo: (_ctx, requested) => {
        if (requested !== resource) throw new errors.InvalidTarget('this issuer serves one resource only');
        return {
          scope: resourceScope,
          audience: resource,
          accessTokenTTL: accessTokenSeconds,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'ES256' } },
        };
      },
    },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (ctx, form) => {
        const body = html`<p>Vill du logga ut från Trygghetsnavet?</p>${trustedHtml(form)}
<div class="actions">
<button type="submit" form="op.logoutForm" name="logout" value="yes" autofocus>Logga ut</button>
<button type="submit" form="op.logoutForm" class="secondary">Fortsätt vara inloggad</button>
</div>`;
        sendBody(ctx, 'Logga ut', body);
      },
      postLogoutSuccessSource: (ctx) => sendBody(ctx, 'Du är utloggad', html`<p>Du kan stänga fönstret.</p>`),
    },
  };
}

/** Gives the first-party console its consent; another client has none. */
async function loadExistingGrant(ctx: KoaContextWithOIDC) {
  const { client, session, provider, result } = ctx.oidc;
  if (client === undefined) return undefined;
  const grantId = result?.consent?.grantId ?? session?.grantIdFor(client.clientId);
  const existing = grantId === undefined ? undefined : await provider.Grant.find(grantId);
  if (existing !== undefined) return existing;
  if (client.clientId !== consoleClientId || session?.accountId === undefined) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile offline_access');
  for (const resource of Object.keys(ctx.oidc.resourceServers ?? {}))
    grant.addResourceScope(resource, resourceScope);
  await grant.save();
  return grant;
}

function adapterFactory(origin: string, dataDir: string): Configuration['adapter'] {
  const store = createIssuerStore();
  const lookup = clientLookup(dataDir);
  return (model) => {
    const memory = store(model);
    if (model !== 'Client') return memory;
    return {
      ...memory,
      find: async (clientId) => {
        if (clientId === consoleClientId) return consoleMetadata(origin);
        const client = await lookup(clientId);
        return client && machineMetadata(client);
      },
    };
  };
}

function consoleMetadata(origin: string) {
  return {
    client_id: consoleClientId,
    client_name: 'Trygghetsnavet',
    token_endpoint_auth_method: 'none' as const,
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code' as const],
    redirect_uris: [`${origin}/callback`],
    post_logout_redirect_uris: [origin, `${origin}/`],
  };
}

function machineMetadata(client: MachineClient) {
  const common = {
    client_id: client.clientId,
    grant_types: ['client_credentials'],
    redirect_uris: [],
    response_types: [],
  };
  return 'secret' in client
    ? { ...common, token_endpoint_auth_method: 'client_secret_basic' as const, client_secret: client.secret }
    : { ...common, token_endpoint_auth_method: 'private_key_jwt' as const, jwks: client.jwks };
}

function sendBody(ctx: KoaContextWithOIDC, title: string, body: ReturnType<typeof html>): void {
  ctx.set({ ...pageHeaders });
  ctx.body = page(title, body);
}
