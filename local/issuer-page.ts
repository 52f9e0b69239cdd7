import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';

/** Markup that is safe to send: made by `html`, never from a bare string. */
export type Html = { readonly markup: string };

const style = `
:root{color-scheme:light dark;--text:light-dark(#17212b,#e8edf2);--muted:light-dark(#4a5866,#a9b6c3);
--ground:light-dark(#eef2f5,#10161c);--raised:light-dark(#fff,#19212a);--line:light-dark(#c3ccd5,#35424f);
--field:light-dark(#66757f,#8796a5);--brand:light-dark(#0b4f6c,#7cc4e4);--on-brand:light-dark(#fff,#08222f);
--danger:light-dark(#a3121f,#ff9c9c);--focus:light-dark(#b45309,#f5b455)}
*{box-sizing:border-box}
body{margin:0;min-height:100dvh;display:grid;align-content:start;justify-items:center;padding:clamp(1.5rem,10vh,6rem) 1rem 2rem;
font:1.0625rem/1.5 system-ui,sans-serif;color:var(--text);background:var(--ground)}
main{width:100%;max-width:25rem;padding:clamp(1.25rem,6vw,2.25rem);background:var(--raised);border:1px solid var(--line);border-radius:.75rem}
.brand{display:flex;align-items:center;gap:.6rem;margin:0 0 1.5rem;font-weight:600;color:var(--brand)}
.brand svg{width:1.75rem;height:1.75rem;flex:none}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 1rem}
label{display:block;margin:1rem 0 .3rem;font-weight:600}
input{width:100%;min-height:2.75rem;padding:.5rem .7rem;font:inherit;color:inherit;background:var(--raised);
border:1px solid var(--field);border-radius:.4rem}
.actions{display:flex;flex-wrap:wrap;gap:.75rem;margin-top:1.5rem}
button{min-height:2.75rem;padding:.5rem 1.2rem;font:inherit;font-weight:600;border:1px solid var(--brand);border-radius:.4rem;
background:var(--brand);color:var(--on-brand);cursor:pointer}
button.secondary{background:transparent;color:var(--brand)}
a{color:var(--brand)}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
[role=alert]{margin:0 0 1rem;padding:.6rem .8rem;border-left:4px solid var(--danger);color:var(--danger);font-weight:600}
footer{max-width:25rem;margin-top:1rem;padding:0 .5rem;font-size:.9375rem;text-align:center;color:var(--muted)}
code{overflow-wrap:anywhere}
`;
const mark = `<svg viewBox="0 0 32 32" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round"><circle cx="16" cy="16" r="3.4"/><path d="M16 5v7M16 20v7M5 16h7M20 16h7"/></svg>`;
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
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} – Trygghetsnavet</title>
<style>${style}</style>
</head>
<body>
<main>
<p class="brand">${mark}Trygghetsnavet</p>
<h1>${escapeHtml(title)}</h1>
${body.markup}
</main>
<footer>Demonstration: alla konton och personer här är syntetiska.</footer>
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
