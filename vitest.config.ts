import { defineConfig } from 'vitest/config';

/** What `npm test` runs: all but what is longer by nature (tests/full). */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: [...(process.env.HUB_TESTS === 'full' ? [] : ['tests/full/**']), 'node_modules/**'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
