import { defineConfig } from 'vitest/config';

const usual = { testTimeout: 30_000, hookTimeout: 120_000 };
const long = process.env.HUB_TESTS === 'full';

/** `npm test` runs two projects: what needs no hub, and scenarios on one that runs. `npm run test:full` adds tests/full. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...usual,
          name: 'parts',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/scenario/**', 'tests/full/**'],
        },
      },
      {
        test: {
          ...usual,
          name: 'scenarios',
          include: ['tests/scenario/**/*.test.ts', ...(long ? ['tests/full/**/*.test.ts'] : [])],
          globalSetup: ['tests/scenario/running-hub.ts'],
          testTimeout: long ? 1_800_000 : 60_000,
        },
      },
    ],
  },
});
