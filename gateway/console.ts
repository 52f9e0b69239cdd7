import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ConsoleFile, type Encoding, readConsoleFiles } from './console-files.ts';
import { matchesTag } from './serialised.ts';

/** What the console's pages are told of the hub that serves them, at `/console.json`. Nothing in it is secret. */
export type ConsoleSettings = {
  /** The hub's own address. */
  readonly origin: string;
  /** The OpenID provider that people log in at. */
  readonly issuer: string;
  /** The client that people log in to; null where there is none. */
  readonly client: string | null;
  /** What access tokens are asked for (RFC 8707). */
  readonly resource: string;
};

/** The console as it is served. */
export type Console = {
  /** False where the console has not been built: no page of it is served then. */
  readonly built: boolean;
  /**
   * Answers a request for one of the console's addresses. `unbuilt` is a page whose file is not there, `none` an
   * address that is none of the console's, or a method that it does not know; neither has been answered.
   */
  readonly handle: (
    request: IncomingMessage,
    response: ServerResponse,
    pathname: string,
  ) => 'answered' | 'unbuilt' | 'none';
};

/** Addresses that the console itself makes pages of, each with everything under it. */
const pages =
  /^\/(callback|(karta|fragor|overenskommelser|atkomst|logg|utforska|dataprodukter|arbetet)(\/.*)?)?$/;
const callback = '/callback';
const graphiql = '/graphiql';
/** Where people are asked for what the ID token says of them; the access token needs no scope at the hub. */
const scope = 'openid profile';

/** The style element that react-aria-components adds under a dialog on iOS, so that nothing scrolls behind it: by its digest. */
const addedStyle = "'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='";

/** Off altogether, but for copying a text or an address when a person asks for it. */
const permissions = [
  'accelerometer=()',
  'autoplay=()',
  'camera=()',
  'clipboard-read=()',
  'clipboard-write=(self)',
  'display-capture=()',
  'encrypted-media=()',
  'fullscreen=()',
  'gamepad=()',
  'geolocation=()',
  'gyroscope=()',
  'hid=()',
  'idle-detection=()',
  'local-fonts=()',
  'magnetometer=()',
  'microphone=()',
  'midi=()',
  'payment=()',
  'picture-in-picture=()',
  'publickey-credentials-create=()',
  'publickey-credentials-get=()',
  'screen-wake-lock=()',
  'serial=()',
  'storage-access=()',
  'usb=()',
  'window-management=()',
  'xr-spatial-tracking=()',
].join(', ');

/**
 * Reads the built console into memory, a few megabytes, and answers with it. What was built afterwards is served
 * after the next start.
 */
export async function openConsole(folder: string, settings: ConsoleSettings): Promise<Console> {
  const files = await readConsoleFiles(folder);
  const told = Buffer.from(JSON.stringify({ ...settings, scope }));
  const headers = pageHeaders(settings);
  return {
    built: files !== null,
    handle(request, response, pathname) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return 'none';
      if (pathname === '/console.json') {
        response.writeHead(200, {
          ...headers.file,
          'content-type': 'application/json; charset=utf-8',
          'content-length': told.length,
          'cache-control': 'no-store',
        });
        response.end(request.method === 'HEAD' ? undefined : told);
        return 'answered';
      }
      const page = pageAt(pathname);
      if (page !== undefined) {
        const file = files?.get(page);
        if (!file) return 'unbuilt';
        send(request, response, file, { ...headers.page(pathname), 'cache-control': 'no-store' });
        return 'answered';
      }
      const file = pathname.endsWith('.html') ? undefined : files?.get(pathname.slice(1));
      if (!file) return 'none';
      // Names of assets carry their digest; what else there is keeps its name when it changes.
      const kept = pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
      send(request, response, file, { ...headers.file, 'cache-control': kept });
      return 'answered';
    },
  };
}

/** The file behind a page's address; undefined where the address is no page. */
function pageAt(pathname: string): string | undefined {
  if (pathname === graphiql) return 'graphiql.html';
  return pages.test(pathname) ? 'index.html' : undefined;
}

type Headers = Readonly<Record<string, string>>;

/** The headers of the console's files and of its pages, but for what caches are told. */
function pageHeaders({ origin, issuer }: ConsoleSettings): {
  readonly file: Headers;
  readonly page: (pathname: string) => Headers;
} {
  const issuerOrigin = new URL(issuer).origin;
  const foreign = issuerOrigin !== new URL(origin).origin;
  const file = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    ...(new URL(origin).protocol === 'https:' ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  };
  // The login's window comes back from the issuer to the page that opened it. Where the issuer is another origin,
  // that page must let it go there, and what it comes back to must not cut it off.
  const opener = foreign ? 'same-origin-allow-popups' : 'same-origin';
  const every = { ...file, 'x-frame-options': 'DENY', 'permissions-policy': permissions };
  const cutOff = { 'cross-origin-opener-policy': opener };
  const policies = {
    console: policy({
      'style-src': `'self' ${addedStyle}`,
      'connect-src': foreign ? `'self' ${issuerOrigin}` : "'self'",
      'require-trusted-types-for': "'script'",
      // One policy, which makes nothing but empty markup (console/page-policy.ts).
      'trusted-types': 'default',
    }),
    // Its fonts are in its style sheet; and it writes markup, made from descriptions in the schema.
    graphiql: policy({ 'font-src': "'self' data:" }),
  };
  return {
    file,
    page: (pathname) => ({
      ...every,
      ...(foreign && pathname === callback ? {} : cutOff),
      'content-security-policy': pathname === graphiql ? policies.graphiql : policies.console,
    }),
  };
}

/** Nothing inline, nothing evaluated, nothing from or to another origin, but for what is said here. */
const policy = (said: Readonly<Record<string, string>>): string =>
  Object.entries({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'object-src': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'base-uri': "'none'",
    ...said,
  })
    .map((directive) => directive.join(' '))
    .join('; ');

function send(request: IncomingMessage, response: ServerResponse, file: ConsoleFile, headers: Headers): void {
  const common = { ...headers, etag: file.etag, vary: 'accept-encoding' };
  if (matchesTag(request.headers['if-none-match'], file.etag)) {
    response.writeHead(304, common).end();
    return;
  }
  const [encoding, content] = chosen(file, request.headers['accept-encoding'] ?? '');
  response.writeHead(200, {
    ...common,
    'content-type': file.type,
    'content-length': content.length,
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : content);
}

const preferred: readonly Encoding[] = ['br', 'gzip'];

/** The shortest encoding that is there and accepted (RFC 9110, 12.5.3); as it is where there is none. */
function chosen({ content }: ConsoleFile, accepted: string): readonly [Encoding, Buffer] {
  const weights = new Map(
    accepted.split(',').map((item) => {
      // By single characters: an expression that looks for blanks too reads runs of them over and over.
      const [name = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='));
      return [name, weight === undefined ? 1 : Number(weight.slice(2))] as const;
    }),
  );
  for (const encoding of preferred) {
    const found = content.get(encoding);
    if (found && (weights.get(encoding) ?? weights.get('*') ?? 0) > 0) return [encoding, found];
  }
  return ['identity', content.get('identity') ?? Buffer.alloc(0)];
}
