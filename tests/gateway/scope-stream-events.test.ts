import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventsOf, type ServerSentEvent } from '../../console/hub/server-sent-events.ts';
import { runs } from '../amount.ts';

/** A body of these chunks. */
const bodyOf = (...chunks: readonly (string | Uint8Array)[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks)
        controller.enqueue(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
      controller.close();
    },
  });

async function read(...chunks: readonly (string | Uint8Array)[]): Promise<readonly ServerSentEvent[]> {
  const found: ServerSentEvent[] = [];
  for await (const event of eventsOf(bodyOf(...chunks))) found.push(event);
  return found;
}

test.each<[string, string, readonly ServerSentEvent[]]>([
  ['an event has its type and its data', 'event: beat\ndata: {}\n\n', [{ type: 'beat', data: '{}' }]],
  ['one that names no type is a message', 'data: a\n\n', [{ type: 'message', data: 'a' }]],
  ['lines of data are joined', 'data: a\ndata:b\ndata\n\n', [{ type: 'message', data: 'a\nb\n' }]],
  ['one blank after the colon is taken away', 'data:  a\n\n', [{ type: 'message', data: ' a' }]],
  ['a value may have colons', 'data: a: b\n\n', [{ type: 'message', data: 'a: b' }]],
  ['the last type counts', 'event: a\nevent: b\ndata: 1\n\n', [{ type: 'b', data: '1' }]],
  ['a type is of one event alone', 'event: a\n\ndata: 1\n\n', [{ type: 'message', data: '1' }]],
  [
    'comments, ids and others are passed over',
    ': c\nid: 1\nretry: 5\nx: y\ndata: 1\n\n',
    [{ type: 'message', data: '1' }],
  ],
  ['what has not come to its end is none', 'data: 1\n\ndata: 2\n', [{ type: 'message', data: '1' }]],
  ['a byte order mark is no part of it', '\uFEFFdata: 1\n\n', [{ type: 'message', data: '1' }]],
  ['lines end by CRLF', 'event: a\r\ndata: 1\r\n\r\n', [{ type: 'a', data: '1' }]],
  ['lines end by CR', 'event: a\rdata: 1\r\r', [{ type: 'a', data: '1' }]],
])('%s', async (_, text, events) => {
  expect(await read(text)).toEqual(events);
});

test('wherever the bytes are cut, the events are the same', async () => {
  const ends = fc.constantFrom('\n', '\r\n', '\r');
  const event = fc.record({
    type: fc.constantFrom('scope', 'beat', 'end'),
    data: fc.array(
      fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n\uFEFF]/g, '')),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    end: ends,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(event, { maxLength: 5 }),
      fc.boolean(),
      fc.array(fc.nat({ max: 200 }), { maxLength: 30 }),
      async (events, marked, cuts) => {
        const lines = events.flatMap(({ type, data, end }) => [
          `:${end}event: ${type}${end}`,
          ...data.map((line) => `data: ${line}${end}`),
          end,
        ]);
        const bytes = new TextEncoder().encode(`${marked ? '\uFEFF' : ''}${lines.join('')}`);
        const places = [...new Set([0, ...cuts.filter((cut) => cut < bytes.length), bytes.length])].sort(
          (a, b) => a - b,
        );
        const chunks = places.map((place, at) => bytes.slice(place, places[at + 1] ?? bytes.length));
        expect(await read(...chunks)).toEqual(
          events.map(({ type, data }) => ({ type, data: data.join('\n') })),
        );
      },
    ),
    { numRuns: runs(200) },
  );
});

test('an event is given as soon as it is whole, though the next has begun', async () => {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const events = eventsOf(readable);
  writer.write(new TextEncoder().encode('data: 1\r\n\r')).catch(() => {});
  expect((await events.next()).value).toEqual({ type: 'message', data: '1' });
  writer.write(new TextEncoder().encode('\ndata: 2\n\n')).catch(() => {});
  expect((await events.next()).value).toEqual({ type: 'message', data: '2' });
  await events.return(undefined);
});

test('an event without an end is given up, be it one line or many', async () => {
  await expect(read('data: ', 'x'.repeat(70_000))).rejects.toThrow(RangeError);
  const line = `data: ${'x'.repeat(1_000)}\n`;
  await expect(read(...Array.from({ length: 70 }, () => line))).rejects.toThrow(RangeError);
});

test('whoever stops reading cancels the body', async () => {
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode('data: 1\n\n')),
    cancel() {
      cancelled = true;
    },
  });
  for await (const event of eventsOf(body)) {
    expect(event.data).toBe('1');
    break;
  }
  expect(cancelled).toBe(true);
});
