import { defineConfig } from 'vitest/config';

const usual = { testTimeout: 30_000, hookTimeout: 120_000 };
// Vite would load graphql's ES modules beside the CommonJS ones that Apollo loads: two realms, which graphql refuses.
const resolve = { alias: { graphql: `${import.meta.dirname}/node_modules/graphql/index.js` } };
const long = process.env.HUB_TESTS === 'full';

/** `npm test` runs two projects: what needs no hub, and scenarios on one that runs. `npm run test:full` adds tests/full. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        resolve,
        test: {
          ...usual,
          name: 'parts',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/scenario/**', 'tests/full/**'],
        },
      },
      {
        resolve,
        test: {
          ...usual,
          name: 'scenarios',
          // One hub for all: what stops its databases must not stop them for another file.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          include: ['tests/scenario/**/*.test.ts', ...(long ? ['tests/full/**/*.test.ts'] : [])],
          globalSetup: ['tests/scenario/running-hub.ts'],
          testTimeout: long ? 1_800_000 : 60_000,
        },
      },
    ],
  },
});
