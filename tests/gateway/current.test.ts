import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createCurrent } from '../../gateway/current.ts';

/** Something with a name that knows whether it has been disposed. */
function thing(name: string) {
  const one = {
    name,
    disposed: false,
    [Symbol.asyncDispose]: async () => {
      one.disposed = true;
    },
  };
  return one;
}

test('what begins after another was put in place works with that, and what was under way with the one before, to its end', async () => {
  const [old, other] = [thing('old'), thing('other')];
  const current = createCurrent(old);
  const end = Promise.withResolvers<void>();
  const underWay = [1, 2].map(() =>
    current.use(async (it) => {
      await end.promise;
      return [it.name, it.disposed];
    }),
  );
  const replaced = current.replace(other);
  expect(current.get().name).toBe('other');
  expect(await current.use(async ({ name }) => name)).toBe('other');
  await delay(20);
  expect(old.disposed).toBe(false);
  end.resolve();
  expect(await Promise.all(underWay)).toEqual([
    ['old', false],
    ['old', false],
  ]);
  await replaced;
  expect([old.disposed, other.disposed]).toEqual([true, false]);
});

test('one that nobody uses is disposed when it is replaced; work that fails is no longer use', async () => {
  const [old, other] = [thing('old'), thing('other')];
  const current = createCurrent(old);
  await expect(current.use(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  await current.replace(other);
  expect(old.disposed).toBe(true);
});

test('disposing waits for what is still leaving', async () => {
  const [old, other] = [thing('old'), thing('other')];
  const current = createCurrent(old);
  const end = Promise.withResolvers<void>();
  const underWay = current.use(() => end.promise);
  const replaced = current.replace(other);
  const disposed = current[Symbol.asyncDispose]();
  await delay(20);
  expect(other.disposed).toBe(false);
  end.resolve();
  await Promise.all([underWay, replaced, disposed]);
  expect([old.disposed, other.disposed]).toEqual([true, true]);
});
