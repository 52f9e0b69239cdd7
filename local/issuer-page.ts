import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';

/** Markup that is safe to send: made by `html`, never from a bare string. */
export type Html = { readonly markup: string };

const style = `
body{font:1.0625rem/1.5 system-ui,sans-serif;color:#1b1b1b;background:#f4f4f4;margin:0}
main{max-width:26rem;margin:4rem auto;padding:2rem;background:#fff;border:1px solid #767676}
h1{font-size:1.5rem;margin-top:0}
label{display:block;margin-top:1rem;font-weight:600}
input{box-sizing:border-box;width:100%;padding:.6rem;font:inherit;border:1px solid #5a5a5a}
button{margin:1.5rem .75rem 0 0;padding:.6rem 1.2rem;font:inherit;border:1px solid #004b84;background:#004b84;color:#fff}
button.secondary{background:#fff;color:#004b84}
:focus-visible{outline:3px solid #d17a00;outline-offset:2px}
[role=alert]{border-left:4px solid #b00020;padding-left:.75rem;font-weight:600}
`;
const styleHash = createHash('sha256').update(style).digest('base64');

/** No scripts, no frames, nothing from elsewhere, and forms that go nowhere but back to us. */
const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** The headers of every page of the issuer. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': contentSecurityPolicy,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
};

/** Markup with every value escaped, save values that are markup themselves. */
export function html(texts: TemplateStringsArray, ...values: readonly (string | Html)[]): Html {
  const escaped = values.map((value) => (typeof value === 'string' ? escapeHtml(value) : value.markup));
  return { markup: texts.map((text, index) => text + (escaped[index] ?? '')).join('') };
}

/** Markup that a library made and vouches for. */
export function trustedHtml(markup: string): Html {
  return { markup };
}

/** A whole page, in Swedish. */
export function page(title: string, body: Html): string {
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – Trygghetsnavet</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${body.markup}
<p><small>Demonstration: alla konton och personer här är syntetiska.</small></p>
</main>
</body>
</html>
`;
}

/** Sends a page. */
export function sendPage(
  res: ServerResponse,
  status: number,
  title: string,
  body: Html,
  headers: Readonly<Record<string, string>> = {},
): void {
  res.writeHead(status, { ...pageHeaders, ...headers }).end(page(title, body));
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
