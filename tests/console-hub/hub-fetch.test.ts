import { afterEach, expect, test, vi } from 'vitest';
import { createHubFetch } from '../../console/hub/hub-fetch.ts';
import type { Session } from '../../console/session/session.ts';

const origin = 'https://hub.example';
const session: Session = {
  state: () => ({ kind: 'starting' }),
  subscribe: () => () => {},
  start: async () => true,
  token: async () => 'token',
  refuse: () => {},
  signIn: async () => {},
  signInAgain: async () => {},
  signOut: async () => {},
};

/** Where a path was sent, as the browser reads it; undefined where it was not. */
async function sentTo(path: string): Promise<string | undefined> {
  const sent: string[] = [];
  vi.stubGlobal('location', { origin });
  vi.stubGlobal('fetch', async (address: string) => {
    sent.push(new URL(address, origin).href);
    return new Response();
  });
  await createHubFetch(session)(path).catch((error: unknown) => {
    if (!(error instanceof RangeError)) throw error;
  });
  return sent[0];
}

afterEach(() => vi.unstubAllGlobals());

test.each(['/graphql', '/log/entries?from=//x', '/reports/a%5Cb', '/'])(
  'a token goes to %j',
  async (path) => {
    expect(await sentTo(path)).toBe(`${origin}${path}`);
  },
);

test.each([
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/\t/elsewhere.example',
  '/\n\\elsewhere.example',
  '\t//elsewhere.example',
  'https://elsewhere.example/graphql',
  'https://hub.example.elsewhere.example/',
  'graphql',
  'javascript:0',
  '',
])('a token does not go to %j', async (path) => {
  expect(await sentTo(path)).toBeUndefined();
});
