import { defineConfig } from 'vitest/config';

// The long runs are the same tests on ten times the cases: `npm run test:full` (tests/amount.ts).
const usual = {
  testTimeout: process.env.TESTS === 'full' ? 1_800_000 : 120_000,
  hookTimeout: 120_000,
  // What is waited for comes late on a busy machine. What must come in time says so itself.
  expect: { poll: { timeout: 10_000 } },
  // The stock gateway, which the hub is compared with, would send metrics to its maker.
  env: { APOLLO_TELEMETRY_DISABLED: 'true' },
};
// Vite would load graphql's ES modules beside the CommonJS ones that Apollo loads: two realms, which graphql refuses.
const resolve = { alias: { graphql: `${import.meta.dirname}/node_modules/graphql/index.js` } };

/** Three projects: what needs no hub, scenarios on one that runs, and the console in a browser on another. */
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
          exclude: ['tests/scenario/**', 'tests/console/**'],
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
      {
        resolve,
        test: {
          ...usual,
          name: 'console',
          // One browser at a time, after the scenarios, on a hub that they have not changed.
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          include: ['tests/console/**/*.test.ts'],
          globalSetup: ['tests/scenario/running-hub.ts'],
        },
      },
    ],
  },
});
