import { expect, inject, test, vi } from 'vitest';
import { followScope, type ScopeState } from '../../console/hub/scope-stream.ts';
import { type Heard, listen, openStream } from '../gateway/scope-streams.ts';
import { documents } from '../subgraphs/lifecycle-city.ts';
import { ask, codes, tokenOf } from './ask.ts';
import { asOwner } from './databases.ts';
import { personToken } from './people.ts';

const until = (holds: () => void) => vi.waitFor(holds, { timeout: 2_000, interval: 5 });
const origin = () => inject('hub').origin;
const heardBy = async (partner: string): Promise<Heard> => {
  const heard = await listen(origin(), await tokenOf(partner));
  await until(() => expect(heard.of('scope')).toHaveLength(1));
  return heard;
};

/** Järva's local agreement with the police is suspended by the police's own person, meanwhile. */
async function whileSuspended(work: () => Promise<void>): Promise<number> {
  const sql = asOwner('city');
  const [version] = await sql`
    select digest from agreement_version where agreement = 'agreement:local:jarva:jarva' order by number desc limit 1`;
  await sql.end();
  const act = async (query: string, variables: Readonly<Record<string, unknown>>) => {
    const answer = await ask(null, { query, variables, token: await personToken('ansvarig-lpo-jarva') });
    expect(codes(answer)).toEqual([]);
  };
  await personToken('ansvarig-lpo-jarva');
  const began = performance.now();
  await act(documents.suspend, { digest: version?.digest, reason: 'prövas' });
  try {
    await work();
  } finally {
    await act(documents.resume, { digest: version?.digest });
  }
  return began;
}

test('a suspension is told within a second to the district that it takes figures from, and to no other partner', async () => {
  await using district = await heardBy('district-jarva');
  await using stranger = await heardBy('stranger');
  const before = district.fingerprint();
  const began = await whileSuspended(async () => {
    await until(() => expect(district.of('scope')).toHaveLength(2));
    expect(district.fingerprint()).not.toBe(before);
  });
  const told = district.events.filter(({ type }) => type === 'scope')[1]?.at ?? Number.POSITIVE_INFINITY;
  expect(told - began).toBeLessThan(2_000);
  await until(() => expect(district.of('scope')).toHaveLength(3));
  expect(district.fingerprint()).toBe(before);
  expect(stranger.of('scope')).toHaveLength(1);
});

test('the console’s reader is told the same, and asks once', async () => {
  const stop = new AbortController();
  const states: ScopeState[] = [];
  let asked = 0;
  followScope({
    fetch: (...given) => {
      asked += 1;
      return fetch(...given);
    },
    url: `${origin()}/graphql/scope`,
    token: () => personToken('analytiker-jarva'),
    purpose: 'lagesbild',
    onScope: (state) => states.push(state),
    signal: stop.signal,
  });
  await until(() => expect(states).toHaveLength(1));
  await whileSuspended(() => until(() => expect(states).toHaveLength(2)));
  await until(() => expect(states).toHaveLength(3));
  stop.abort();
  expect(states.map(({ kind }) => kind)).toEqual(['live', 'live', 'live']);
  expect(states[2]).toEqual(states[0]);
  expect(states[1]).not.toEqual(states[0]);
  expect(asked).toBe(1);
});

test('two persons of one partner have fingerprints that are not equal, and each stream is one entry of the log', async () => {
  const fingerprints: string[] = [];
  const receipts: string[] = [];
  for (const account of ['analytiker-jarva', 'samordnare-jarva']) {
    await using heard = await listen(origin(), await personToken(account));
    await until(() => expect(heard.of('scope')).toHaveLength(1));
    fingerprints.push(heard.fingerprint());
    receipts.push(String(heard.headers.get('hub-receipt')));
  }
  expect(new Set(fingerprints).size).toBe(2);
  const sql = asOwner('hub');
  const entries = await sql`select record from access_log where id in ${sql(receipts)}`;
  await sql.end();
  expect(entries.map(({ record }) => JSON.parse(record).operation)).toEqual(['scope', 'scope']);
});

test('a client that is removed is told so, and then no more', async () => {
  const sql = asOwner('city');
  try {
    await using heard = await heardBy('night-walkers-farsta');
    await sql`update client set active = false where id = 'night-walkers-farsta'`;
    await until(() => expect(heard.of('end')).toEqual([{ code: 'CLIENT_UNKNOWN' }]));
    await heard.ended;
  } finally {
    await sql`update client set active = true where id = 'night-walkers-farsta'`;
    await sql.end();
  }
});

test('whoever may not ask may not listen', async () => {
  const said = async (token: string | null, purpose?: string) => {
    const response = await openStream(origin(), token, purpose === undefined ? {} : { purpose });
    return `${response.status} ${(await response.json()).errors[0].extensions.code}`;
  };
  expect(await said(null)).toBe('401 TOKEN_MISSING');
  expect(await said(await tokenOf('stranger'), 'kameraplacering')).toBe('403 PURPOSE_NOT_PERMITTED');
});

test('a person has as many streams open as is set, and the next is refused', async () => {
  await using open = new AsyncDisposableStack();
  for (let count = 0; count < 16; count += 1) open.use(await heardBy('stranger'));
  const refused = await openStream(origin(), await tokenOf('stranger'));
  expect(refused.status).toBe(429);
  expect((await refused.json()).errors[0].extensions.code).toBe('TOO_MANY_STREAMS');
});
