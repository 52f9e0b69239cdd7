import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Refused } from './refused.ts';

/**
 * How much of the gateway one caller may take: so many requests a second, and so many under way at once, so that
 * one that asks for much keeps nobody else waiting.
 */
export type Places = {
  /** Takes a place, given back by disposing it. Throws RATE_LIMITED with the seconds to wait. */
  take(caller: string): Promise<Disposable>;
};

/** Places for callers, counted in this process. */
export function createPlaces(ratePerSecond: number, atOnce: number): Places {
  const limiter = new RateLimiterMemory({ points: ratePerSecond, duration: 1 });
  const taken = new Map<string, number>();
  return {
    async take(caller) {
      try {
        await limiter.consume(caller);
      } catch (cause) {
        if (!(cause instanceof RateLimiterRes)) throw cause;
        throw new Refused('RATE_LIMITED', { retryAfterSeconds: Math.ceil(cause.msBeforeNext / 1000) });
      }
      const held = taken.get(caller) ?? 0;
      if (held >= atOnce) throw new Refused('RATE_LIMITED', { retryAfterSeconds: 1 });
      taken.set(caller, held + 1);
      let given = false;
      return {
        [Symbol.dispose]() {
          if (given) return;
          given = true;
          const left = (taken.get(caller) ?? 1) - 1;
          if (left === 0) taken.delete(caller);
          else taken.set(caller, left);
        },
      };
    },
  };
}
