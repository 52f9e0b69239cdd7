/** How often a login may fail before the next attempt is refused. */
export type LoginLimit = {
  /** Seconds until another attempt may be made; 0 if one may be made now. */
  waitSeconds(account: string, address: string): number;
  /** Counts a failed attempt. */
  failed(account: string, address: string): void;
  /** Its person has logged in: forgets the failures of the account from the address, and that this attempt was counted as one. */
  succeeded(account: string, address: string): void;
};

const windowMs = 15 * 60 * 1000;
const perAccountAndAddress = 5;
const perAddress = 50;
const remembered = 20_000;

type Failures = { count: number; readonly until: number };

/**
 * Limits guessing: five failures an account from one address, fifty in all from one address, within
 * fifteen minutes. Counting by account alone would let anybody lock a person out.
 */
export function createLoginLimit(now: () => number = Date.now): LoginLimit {
  const failures = new Map<string, Failures>();
  const current = (key: string): Failures | undefined => {
    const found = failures.get(key);
    if (found !== undefined && found.until <= now()) failures.delete(key);
    return failures.get(key);
  };
  const wait = (key: string, allowed: number): number => {
    const found = current(key);
    return found === undefined || found.count < allowed ? 0 : Math.ceil((found.until - now()) / 1000);
  };
  const count = (key: string): void => {
    const found = current(key);
    if (found !== undefined) {
      found.count += 1;
      return;
    }
    const [oldest] = failures.keys();
    if (failures.size >= remembered && oldest !== undefined) failures.delete(oldest);
    failures.set(key, { count: 1, until: now() + windowMs });
  };
  return {
    waitSeconds: (account, address) =>
      Math.max(wait(pair(account, address), perAccountAndAddress), wait(address, perAddress)),
    failed: (account, address) => {
      count(pair(account, address));
      count(address);
    },
    succeeded: (account, address) => {
      failures.delete(pair(account, address));
      const all = current(address);
      if (all !== undefined) all.count -= 1;
    },
  };
}

function pair(account: string, address: string): string {
  return JSON.stringify([account.slice(0, 100), address]);
}
