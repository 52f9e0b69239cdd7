/** Something that another may take the place of while it is in use. Disposing it disposes what is in it. */
export type Current<T> = AsyncDisposable & {
  /** What is in place now; not to be held on to. */
  readonly get: () => T;
  /** Works with what is in place now, which is kept for as long as the work takes. */
  readonly use: <R>(work: (now: T) => Promise<R>) => Promise<R>;
  /** Puts another in its place, at once. Resolves when the work with the one before has ended and it has been disposed. */
  readonly replace: (other: T) => Promise<void>;
};

type Held<T> = { readonly it: T; users: number; left: PromiseWithResolvers<void> };

/** Holds what is used until another replaces it. */
export function createCurrent<T extends AsyncDisposable>(first: T): Current<T> {
  const hold = (it: T): Held<T> => ({ it, users: 0, left: Promise.withResolvers() });
  let held = hold(first);
  const leaving = new Set<Promise<void>>();

  const leave = async (before: Held<T>) => {
    if (before.users > 0) await before.left.promise;
    await before.it[Symbol.asyncDispose]();
  };

  return {
    get: () => held.it,
    async use(work) {
      const mine = held;
      mine.users += 1;
      try {
        return await work(mine.it);
      } finally {
        mine.users -= 1;
        if (mine.users === 0 && mine !== held) mine.left.resolve();
      }
    },
    async replace(other) {
      const before = held;
      held = hold(other);
      const left = leave(before);
      leaving.add(left);
      try {
        await left;
      } finally {
        leaving.delete(left);
      }
    },
    async [Symbol.asyncDispose]() {
      await Promise.allSettled(leaving);
      await held.it[Symbol.asyncDispose]();
    },
  };
}
