import { createRequire } from 'node:module';

// Its types say CommonJS, where it is a function; as a module it would be typed as something else.
const load: typeof import('highs')['default'] = createRequire(import.meta.url)('highs');

/** The solver, ready. */
export const highs = await load();
