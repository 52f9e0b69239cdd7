import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createIssuer, type Issuer, type IssuerOptions } from '../../local/issuer.ts';

/** The audience of the tests' tokens. */
export const resource = 'https://hub.test/graphql';

/** An issuer that is served over HTTP until it is disposed of. */
export type ServedIssuer = AsyncDisposable & { readonly origin: string; readonly issuer: Issuer };

/** Serves an issuer on a free port, or on a given one. */
export async function serveIssuer(
  dataDir: string,
  options: Partial<IssuerOptions> = {},
  port = 0,
): Promise<ServedIssuer> {
  let issuer: Issuer | undefined;
  const server = createServer((req, res) => issuer?.handle(req, res));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : port}`;
  issuer = await createIssuer({
    origin,
    dataDir,
    resource,
    clients: ['fire-brigade', 'police-region'],
    people: [
      {
        accountId: 'astrid',
        name: 'Astrid Påhittad',
        partner: 'district-jarva',
        roles: ['analyst', 'coordinator'],
      },
    ],
    log: () => undefined,
    ...options,
  });
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { origin, issuer, [Symbol.asyncDispose]: close };
}

/** Asks for a machine's token. */
export function clientCredentials(
  origin: string,
  clientId: string,
  secret: string,
  form: Readonly<Record<string, string>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${origin}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${clientId}:${secret}`)}`, ...headers },
    body: new URLSearchParams({ grant_type: 'client_credentials', ...form }),
  });
}

/** A field of a JSON answer, as text; empty if it is not there. */
export async function field(response: Response, name: string): Promise<string> {
  const body: unknown = await response.json();
  const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
  return typeof value === 'string' ? value : '';
}
