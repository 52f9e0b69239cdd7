import { expect, test } from 'vitest';
import { createLoginLimit } from '../../local/login-limit.ts';

const office = '192.0.2.1';

test('a whole office that logs in from one address is not taken for somebody who guesses', () => {
  const limit = createLoginLimit(() => 0);
  for (let person = 0; person < 200; person += 1) {
    expect(limit.waitSeconds(`person-${person}`, office)).toBe(0);
    limit.failed(`person-${person}`, office);
    limit.succeeded(`person-${person}`, office);
  }
});

test('one who guesses at many accounts from one address has to wait, also with an account of their own', () => {
  const limit = createLoginLimit(() => 0);
  for (let guess = 0; guess < 50; guess += 1) {
    expect(limit.waitSeconds(`guessed-${guess}`, office)).toBe(0);
    limit.failed(`guessed-${guess}`, office);
    limit.failed('own', office);
    limit.succeeded('own', office);
  }
  expect(limit.waitSeconds('another', office)).toBeGreaterThan(0);
  expect(limit.waitSeconds('another', '192.0.2.2')).toBe(0);
});

test('five failures for one account from one address are enough', () => {
  const limit = createLoginLimit(() => 0);
  for (let guess = 0; guess < 5; guess += 1) limit.failed('person', office);
  expect(limit.waitSeconds('person', office)).toBe(15 * 60);
});
