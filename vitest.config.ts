import { defineConfig } from 'vitest/config';

// The long runs are the same tests on ten times the cases: `npm run test:full` (tests/amount.ts).
const usual = {
  testTimeout: process.env.TESTS === 'full' ? 1_800_000 : 30_000,
  hookTimeout: 120_000,
  // The stock gateway, which the hub is compared with, would send metrics to its maker.
  env: { APOLLO_TELEMETRY_DISABLED: 'true' },
};
// Vite would load graphql's ES modules beside the CommonJS ones that Apollo loads: two realms, which graphql refuses.
const resolve = { alias: { graphql: `${import.meta.dirname}/node_modules/graphql/index.js` } };

/** Two projects: what needs no hub, and scenarios on one that runs. */
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
          exclude: ['tests/scenario/**'],
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
          include: ['tests/scenario/**/*.test.ts'],
          globalSetup: ['tests/scenario/running-hub.ts'],
        },
      },
    ],
  },
});
