import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Builds the console into `dist`: files of one origin, with names that carry their digest. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: 'public',
  plugins: [react(), onlyOurLanguages(), withoutFonts(), plainDescriptions()],
  // `trust` is one text for the hub and the page; what it hashes with is another in each.
  resolve: {
    alias: {
      'node:crypto': `${import.meta.dirname}/trust-in-browser/crypto.ts`,
      // What GraphiQL brings and the policy of the console's pages would refuse.
      'react-style-singleton': `${import.meta.dirname}/pages/explorer/no-styles.ts`,
    },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Nothing inside the page itself: its policy admits files of the hub alone.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    // The budget of the first view is kept by a test, in gzipped bytes.
    chunkSizeWarningLimit: 2_000,
    rollupOptions: { input: [`${import.meta.dirname}/index.html`, `${import.meta.dirname}/graphiql.html`] },
  },
});

/** Leaves the component library's own texts in Swedish and English, and drops its other languages. */
function onlyOurLanguages(): Plugin {
  return {
    name: 'only-our-languages',
    enforce: 'pre',
    load: {
      filter: { id: /\/react-(aria|stately)[^?]*\/intl\/.*\b(?!sv-SE|en-US)[a-z]{2}-[A-Z]{2}\.m?js$/ },
      handler: () => 'export default undefined;',
    },
  };
}

/** Leaves out the typefaces that GraphiQL carries within its styles: 300 kB that the pages' policy refuses. */
function withoutFonts(): Plugin {
  return {
    name: 'without-fonts',
    enforce: 'pre',
    transform: {
      filter: { id: /graphiql\/dist\/style\.css$/ },
      handler: (styles) => styles.replaceAll(/@font-face\s*\{[^}]*\}/g, ''),
    },
  };
}

/** Puts the console's way of showing descriptions in the place of GraphiQL's, which makes markup of them. */
function plainDescriptions(): Plugin {
  const ours = JSON.stringify(`${import.meta.dirname}/pages/explorer/descriptions.ts`);
  return {
    name: 'plain-descriptions',
    enforce: 'pre',
    load: {
      filter: { id: /@graphiql\/react\/dist\/markdown\.js$/ },
      handler: () => `export { markdown } from ${ours};`,
    },
  };
}
