import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { isShown, withTypenames } from '../coverage/finding.ts';
import { receivedTitle, refusedTitle } from '../coverage/page.ts';
import { type Probe, type ProbeName, probes } from '../coverage/probes.ts';
import type { Shown } from '../coverage/row.ts';
import { rows } from '../coverage/rows.ts';
import { type Answer, ask, codes } from './ask.ts';

/** What the rows of a probe show, each with the row's id: of what is held, and of what is told in place of an absent row. */
const shownBy = (name: ProbeName): readonly (readonly [id: string, show: Shown])[] =>
  rows.flatMap(({ id, standing }) => {
    if (standing.kind === 'held' && standing.probe === name)
      return standing.shows.map((show) => [id, show] as const);
    if (standing.kind === 'absent' && standing.exists?.probe === name)
      return [[id, standing.exists.show] as const];
    return [];
  });

/** Asks without a token, as often as unknown callers may: more of them than are recorded are told to wait. */
async function askUnknown(query: string): Promise<Answer> {
  for (let waits = 0; ; waits += 1) {
    const answer = await ask(null, { query, token: null });
    if (answer.status !== 429 || waits === 5) return answer;
    await delay(Number(answer.headers.get('retry-after')) * 1_000);
  }
}

describe.each(Object.entries<Probe>(probes))('%s', (key, probe) => {
  const name = key as ProbeName;
  const query = withTypenames(probe.document);
  const seen = (answer: Answer): readonly string[] =>
    shownBy(name).flatMap(([id, show]) => (isShown(answer.data, show) ? [`${id} ${show.at}`] : []));

  test(receivedTitle(name, probe), async () => {
    const { partner, purpose } = probe.entitled;
    const answer = await ask(partner, { query, ...(purpose ? { purpose } : {}) });
    expect(answer.errors).toEqual([]);
    expect(answer.headers.get('hub-receipt')).not.toBeNull();
    expect(seen(answer)).toEqual(shownBy(name).map(([id, { at }]) => `${id} ${at}`));
    expect(seen(answer).length).toBeGreaterThan(0);
  });

  test(refusedTitle(name, probe), async () => {
    const { refused } = probe;
    if (refused.how === 'no-token') {
      const answer = await askUnknown(query);
      expect([answer.status, codes(answer), answer.data]).toEqual([401, ['TOKEN_MISSING'], undefined]);
      return;
    }
    const { partner, purpose } = refused.asker;
    const answer = await ask(partner, { query, ...(purpose ? { purpose } : {}) });
    expect(answer.headers.get('hub-receipt')).not.toBeNull();
    expect(seen(answer)).toEqual([]);
    expect(codes(answer)).toEqual(refused.how === 'code' ? [refused.code] : []);
  });
});
