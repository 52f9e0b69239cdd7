import { config } from 'zod';

/*
 * What the libraries must know of the page's content security policy (gateway/console.ts) before any of them is used.
 */

// Else zod tries whether it may make functions of texts, and is told off.
config({ jitless: true });

/** As much of trusted types as is used here; TypeScript does not know them yet. */
type Factory = {
  createPolicy(
    name: string,
    rules: { createHTML(text: string, ...asker: readonly unknown[]): string | null },
  ): { createHTML(text: string): string };
};

/**
 * Text becomes markup nowhere by itself in the console, but for emptying an element, which react-aria-components does: under
 * `require-trusted-types-for` the browser asks here for every string, with the place that wants it, and null refuses it. A
 * browser without trusted types does not ask.
 */
const policy = (Reflect.get(globalThis, 'trustedTypes') as Factory | undefined)?.createPolicy('default', {
  createHTML: (text, ...asker) => (asker.length === 0 || text === '' ? text : null),
});

/** Markup that its caller has made itself, with every text in it escaped, in the form that the browser lets through. */
export const madeMarkup = (markup: string): string => policy?.createHTML(markup) ?? markup;
