import type { IncomingMessage, ServerResponse } from 'node:http';
import { Provider } from 'oidc-provider';
import { ensureClients } from './issuer-clients.ts';
import { consoleClientId, issuerConfiguration, resourceScope } from './issuer-configuration.ts';
import { issuerFolder } from './issuer-folder.ts';
import { createInteraction } from './issuer-interaction.ts';
import { loadKeys } from './issuer-keys.ts';
import { loadPeople, type Person } from './issuer-people.ts';

/** The demonstration's OpenID provider, mounted under `/oidc` on the hub's own port. */
export type Issuer = {
  /** Answers what lies under `/oidc`; anything else is 404. */
  handle(req: IncomingMessage, res: ServerResponse): void;
  readonly issuerUrl: string;
  readonly jwksUri: string;
};

/** What the issuer is made of. */
export type IssuerOptions = {
  /** The origin under which browsers and partners reach the hub; the one source of every URL made here. */
  readonly origin: string;
  readonly dataDir: string;
  /** The one audience for which tokens are issued (RFC 8707). */
  readonly resource: string;
  /** Machine clients made at the first start, by partner id; those added later are in the registry alone. */
  readonly clients: readonly string[];
  readonly people: readonly Person[];
  readonly log: (message: string) => void;
  /** Lifetime of access tokens; ten minutes unless set. */
  readonly accessTokenSeconds?: number;
};

/** Makes the issuer, with keys, clients and accounts generated at the first start and kept. */
export async function createIssuer(options: IssuerOptions): Promise<Issuer> {
  const { dataDir, resource, log, accessTokenSeconds = 600 } = options;
  const origin = new URL(options.origin).origin;
  const issuerUrl = `${origin}/oidc`;
  const files = await issuerFolder(dataDir);
  const keys = await loadKeys(files.keys);
  await ensureClients(dataDir, options.clients);
  const people = await loadPeople(dataDir, options.people);

  const provider = new Provider(
    issuerUrl,
    issuerConfiguration({ origin, dataDir, resource, keys, people, accessTokenSeconds }),
  );
  pinOrigin(provider, origin);
  provider.on('server_error', (_ctx, error) => log(`issuer: ${error.name}: ${error.message}`));
  provider.on('grant.error', (ctx, error) =>
    log(`issuer: ${error.error} for ${ctx.oidc.client?.clientId ?? 'no client'}`),
  );
  const answer = provider.callback();

  const interaction = createInteraction({
    provider,
    origin,
    people,
    formKey: keys.cookieKeys[0] ?? '',
    log,
    grantConsent: async (accountId, clientId, scope) => {
      if (clientId !== consoleClientId) return undefined;
      const grant = new provider.Grant({ accountId, clientId });
      grant.addOIDCScope(scope);
      grant.addResourceScope(resource, resourceScope);
      return grant.save();
    },
  });

  const route = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const path = req.url ?? '';
    if (!/^\/oidc\//.test(path)) res.writeHead(404).end();
    else if (path.startsWith('/oidc/interaction/')) await interaction(req, res);
    else {
      // As a framework mounts it: the provider works out its own prefix from the two.
      Object.assign(req, { originalUrl: path });
      req.url = path.slice('/oidc'.length);
      await answer(req, res);
    }
  };

  return {
    issuerUrl,
    jwksUri: `${issuerUrl}/jwks`,
    handle: (req, res) => {
      // On every step, redirects too: else the login's window loses the page that opened it, which has the same.
      res.setHeader('cross-origin-opener-policy', 'same-origin');
      route(req, res).catch((error: unknown) => {
        log(`issuer: ${error instanceof Error ? error.message : 'unknown failure'}`);
        if (!res.headersSent) res.writeHead(500);
        res.end();
      });
    },
  };
}

/**
 * URLs are made from the configured origin alone: neither `Host` nor any `X-Forwarded-*` of a request
 * can lead a person or a code elsewhere, and cookies are `Secure` whenever the origin is https.
 */
function pinOrigin(provider: Provider, origin: string): void {
  const { host, hostname, protocol } = new URL(origin);
  provider.proxy = false;
  Object.defineProperties(provider.request, {
    host: { get: () => host },
    hostname: { get: () => hostname },
    origin: { get: () => origin },
    protocol: { get: () => protocol.slice(0, -1) },
  });
}
