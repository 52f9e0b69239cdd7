import { expect, test } from 'vitest';
import { openAccessLog } from '../../gateway/access-log.ts';
import { startTrace } from '../../gateway/trace.ts';
import type { LogRecord } from '../../trust/log-leaf.ts';

const line = (): LogRecord => {
  const { reads, denied, codes, ...rest } = startTrace(
    '00000000-0000-4000-8000-000000000000',
    '2026-01-01T00:00:00.000Z',
  );
  return { ...rest, products: [...reads.values()], denied: [...denied], codes: [...codes] };
};

test('records that wait for a log that hangs are bounded: what is more is refused at once', async () => {
  await using log = openAccessLog('postgres://nobody:x@127.0.0.1:1/none');
  const appended = Array.from({ length: 5_100 }, () => log.append(line(), []));
  const refused = await Promise.allSettled(appended);
  expect(refused.every(({ status }) => status === 'rejected')).toBe(true);
  const last = refused.at(-1);
  expect(last?.status === 'rejected' && String(last.reason)).toContain('Too many records');
  const first = refused[0];
  expect(first?.status === 'rejected' && String(first.reason)).not.toContain('Too many records');
});
