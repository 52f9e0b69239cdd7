import { expect, test } from 'vitest';
import { createPlaces } from '../../gateway/places.ts';
import { Refused } from '../../gateway/refused.ts';

const limited = expect.objectContaining({ code: 'RATE_LIMITED', status: 429 });

test('a caller with as many requests under way as it may is told to wait, another is not', async () => {
  const places = createPlaces(1_000, 2);
  await places.take('district-jarva');
  const second = await places.take('district-jarva');
  await expect(places.take('district-jarva')).rejects.toEqual(limited);
  await expect(places.take('district-farsta')).resolves.toBeDefined();
  second[Symbol.dispose]();
  second[Symbol.dispose]();
  await places.take('district-jarva');
  await expect(places.take('district-jarva')).rejects.toEqual(limited);
});

test('a caller that asks faster than agreed is told how long to wait', async () => {
  const places = createPlaces(3, 100);
  for (let asked = 0; asked < 3; asked += 1) (await places.take('stranger'))[Symbol.dispose]();
  const refused = await places.take('stranger').catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Refused);
  expect(refused).toEqual(limited);
  expect((refused as Refused).extensions.retryAfterSeconds).toBeGreaterThan(0);
});
