import { type IncomingHttpHeaders, request } from 'node:http';
import { createConnection } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';

const { origin } = inject('hub');

const pages = [
  '/',
  '/callback',
  '/karta',
  '/fragor',
  '/overenskommelser',
  '/atkomst',
  '/logg',
  '/utforska',
  '/dataprodukter',
  '/arbetet',
];
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${origin}${path}`, { method, headers });
/** The first script that a page names: a file of its own, with its digest in its name. */
const scriptOf = async (page: string): Promise<string> =>
  /src="(\/assets\/[^"]+\.js)"/.exec(await (await get(page)).text())?.[1] ?? '';

/** What comes back for a request line exactly as it stands: no client has put its path in order before. */
const raw = (line: string): Promise<{ status: number; text: string }> => {
  const { hostname, port } = new URL(origin);
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; text: string }>();
  const socket = createConnection({ host: hostname, port: Number(port) });
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk;
  });
  socket.once('end', () => resolve({ status: Number(/^HTTP\/1.1 (\d+)/.exec(text)?.[1]), text }));
  socket.once('error', reject);
  socket.write(`${line} HTTP/1.1\r\nhost: ${hostname}\r\nconnection: close\r\n\r\n`);
  return promise;
};

/** A file's bytes as they travel. */
const bytes = (path: string, accepted: string): Promise<{ headers: IncomingHttpHeaders; body: Buffer }> =>
  new Promise((resolve, reject) => {
    request(`${origin}${path}`, { headers: { 'accept-encoding': accepted } }, (answer) => {
      buffer(answer).then((body) => resolve({ headers: answer.headers, body }), reject);
    })
      .once('error', reject)
      .end();
  });

test.each(pages.flatMap((page) => (page === '/' || page === '/callback' ? [page] : [page, `${page}/x/y`])))(
  '%s is the console, never from a cache, and says what it may do',
  async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<div id="console">');
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(answer.headers.get('permissions-policy')).toMatch(
      /camera=\(\).*geolocation=\(\).*microphone=\(\)/,
    );
    expect(answer.headers.get('strict-transport-security')).toBeNull();
    const policy = (answer.headers.get('content-security-policy') ?? '').split('; ');
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "connect-src 'self'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "object-src 'none'",
        "require-trusted-types-for 'script'",
      ]),
    );
    expect(policy.join()).not.toMatch(/unsafe|https?:|\*/);
  },
);

test('GraphiQL has a page of its own, with nothing inline either', async () => {
  const answer = await get('/graphiql');
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain('<div id="graphiql">');
  expect(answer.headers.get('content-security-policy')).toMatch(
    /default-src 'none'; script-src 'self'; style-src 'self';/,
  );
});

test('a file of the console is compressed as its reader takes it, and kept for good since its name is its digest', async () => {
  const script = await scriptOf('/');
  const plain = await get(script, { 'accept-encoding': 'identity' });
  const text = await plain.text();
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(Object.fromEntries(plain.headers)).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
  });
  const encodings = [
    ['br', 'br', brotliDecompressSync],
    ['gzip;q=0.5, br;q=0', 'gzip', gunzipSync],
    ['GZIP', 'gzip', gunzipSync],
    ['*', 'br', brotliDecompressSync],
  ] as const;
  for (const [accepted, encoding, decompress] of encodings) {
    const { headers, body } = await bytes(script, accepted);
    expect([accepted, headers['content-encoding']]).toEqual([accepted, encoding]);
    expect(body.length).toBe(Number(headers['content-length']));
    expect(decompress(body).toString()).toBe(text);
  }
  for (const accepted of ['', 'identity', 'br;q=0', 'zstd'])
    expect((await bytes(script, accepted)).headers['content-encoding']).toBeUndefined();
});

test('what has not changed is not sent again, and HEAD sends the head alone', async () => {
  for (const path of ['/', await scriptOf('/'), '/mark.svg']) {
    const first = await get(path);
    const again = await get(path, { 'if-none-match': first.headers.get('etag') ?? '' });
    expect([path, again.status, await again.text()]).toEqual([path, 304, '']);
    expect(again.headers.get('content-security-policy')).toBe(first.headers.get('content-security-policy'));
    const head = await get(path, { 'accept-encoding': 'identity' }, 'HEAD');
    expect([path, head.status, await head.text()]).toEqual([path, 200, '']);
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(0);
  }
});

test('the console is told who logs people in, and no secret', async () => {
  const answer = await get('/console.json');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.json()).toEqual({
    origin,
    issuer: `${origin}/oidc`,
    client: 'console',
    resource: `${origin}/graphql`,
    scope: 'openid profile',
  });
});

test.each([
  '/assets/../index.html',
  '/assets/%2e%2e/index.html',
  '/assets/..%2findex.html',
  '/assets/..%5cindex.html',
  '/..%2f..%2fpackage.json',
  '/../../package.json',
  '/assets/../../build.ts',
  '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '/index.html',
  '/graphiql.html',
  '/index.html.br',
  '/.built-from',
  '/assets/',
  '/assets',
  '/assets/none.js',
  '/mark.svg%00',
  '/assets/%00',
  '/kartan',
  '/graphiql/',
])('%s leads to no file', async (path) => {
  const { status, text } = await raw(`GET ${path}`);
  expect([path, status]).toEqual([path, 404]);
  expect(text).toContain('NOT_FOUND');
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s finds no page', async (method) => {
  for (const path of ['/', '/karta', '/console.json', '/mark.svg', await scriptOf('/')])
    expect([path, (await get(path, {}, method)).status]).toEqual([path, 404]);
});
