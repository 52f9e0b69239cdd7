import { createHash, randomBytes } from 'node:crypto';

/** A person's browser in small: it keeps cookies by path and follows redirects one by one. */
export class Browser {
  readonly #cookies = new Map<string, { readonly value: string; readonly path: string }>();
  readonly #origin: string;

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** One request, without following a redirect. */
  async request(location: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(location, this.#origin);
    const headers = new Headers(init.headers);
    const cookies = [...this.#cookies].filter(([, { path }]) => url.pathname.startsWith(path));
    if (cookies.length > 0)
      headers.set('cookie', cookies.map(([name, { value }]) => `${name}=${value}`).join('; '));
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.#keep(line, url.pathname);
    return response;
  }

  /** Follows redirects while they stay with the issuer; the last answer. */
  async follow(response: Response): Promise<Response> {
    let current = response;
    for (let hop = 0; hop < 10; hop += 1) {
      const location = current.headers.get('location');
      if (location === null || !new URL(location, this.#origin).pathname.startsWith('/oidc/')) return current;
      current = await this.request(location);
    }
    throw new Error('too many redirects');
  }

  /** Submits a page's form with these fields on top of the hidden ones. */
  submit(
    page: string,
    fields: Readonly<Record<string, string>>,
    headers: HeadersInit = {},
  ): Promise<Response> {
    const action = /action="([^"]+)"/.exec(page)?.[1] ?? '';
    const hidden = [...page.matchAll(/type="hidden" name="([^"]+)" value="([^"]+)"/g)];
    const form = new URLSearchParams(hidden.map(([, name = '', value = '']) => [name, value]));
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    return this.request(action, {
      method: 'POST',
      body: form,
      headers: { origin: this.#origin, ...headers },
    });
  }

  /** The login page that the console would send its person to, and the secret of its PKCE challenge. */
  async openLogin(
    extra: Readonly<Record<string, string>> = {},
  ): Promise<{ page: string; verifier: string; answer: Response }> {
    const verifier = randomBytes(32).toString('base64url');
    const query = new URLSearchParams({
      client_id: 'console',
      response_type: 'code',
      redirect_uri: `${this.#origin}/callback`,
      scope: 'openid profile',
      state: 'a-state',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      ...extra,
    });
    for (const [name, value] of Object.entries(extra)) if (value === '') query.delete(name);
    const answer = await this.follow(await this.request(`/oidc/auth?${query}`));
    return { page: await answer.clone().text(), verifier, answer };
  }

  #keep(line: string, from: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const [name = '', value = ''] = pair.split(/=(.*)/);
    const path = attributes.find((attribute) => /^path=/i.test(attribute))?.slice(5) ?? from;
    if (attributes.some((attribute) => /^expires=Thu, 01 Jan 1970/i.test(attribute)))
      this.#cookies.delete(name);
    else this.#cookies.set(name, { value, path });
  }
}
