import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/**
 * How much of the log callers take that cannot be made out: requests without a token, with one that is not valid, or
 * that are none. So many a second are recorded, for all such callers together; of more only how many there were.
 */
export type UnknownCallers = {
  /** Whether one more is recorded; counts it where it is not. */
  admit(): Promise<boolean>;
  /** How many were not since this was last asked. Who cannot record that gives it back. */
  takeUnrecorded(): number;
  giveBack(unrecorded: number): void;
};

/** Counts in this process, in memory: what was turned away before it ends and after the last record is not told. */
export function createUnknownCallers(perSecond: number): UnknownCallers {
  const limiter = new RateLimiterMemory({ points: perSecond, duration: 1 });
  let unrecorded = 0;
  return {
    async admit() {
      try {
        await limiter.consume('all');
        return true;
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        unrecorded += 1;
        return false;
      }
    },
    takeUnrecorded() {
      const taken = unrecorded;
      unrecorded = 0;
      return taken;
    },
    giveBack(taken) {
      unrecorded += taken;
    },
  };
}
