import type { Hub } from '../../gateway/hub.ts';

/** For a hub of a test that keeps no answers: each is asked for. */
export const uncached = {
  answers: { answer: (_, run) => run() },
  vintages: {
    digest: () => '',
    indicators: () => new Map(),
    rests: () => undefined,
    doubt: () => {},
    ready: Promise.resolve(),
    [Symbol.asyncDispose]: async () => {},
  },
} satisfies Partial<Hub>;
