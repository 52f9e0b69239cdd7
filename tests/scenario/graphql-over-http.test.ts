import { serverAudits } from 'graphql-http';
import { describe, expect, inject, test } from 'vitest';
import { tokenOf } from './ask.ts';

/**
 * Deliberately not so: to clients that accept application/json, documents that cannot be read or do not fit are
 * refused with 400 as to others, so that nobody takes a refusal for an answer.
 */
const departures = new Set(['572B', 'FDE2', '7B9B']);

const audits = serverAudits({
  url: () => `${inject('hub').origin}/graphql`,
  fetchFn: async (url: string, init: RequestInit = {}) =>
    fetch(url, {
      ...init,
      headers: { ...init.headers, authorization: `Bearer ${await tokenOf('stranger')}` },
    }),
});

describe("the GraphQL over HTTP specification's audits", () => {
  for (const audit of audits) {
    const word = audit.name.split(' ')[0];
    if (word !== 'MUST' && word !== 'SHOULD') continue;
    test(`${audit.id} ${audit.name}`, async () => {
      const result = await audit.fn();
      expect(result.status === 'ok').toBe(!departures.has(audit.id));
    });
  }
});
