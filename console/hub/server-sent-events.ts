/** One event of a stream: its type, `message` where it names none, and its data with lines joined by a line feed. */
export type ServerSentEvent = { readonly type: string; readonly data: string };

/** An event that is longer than this has no end that is worth waiting for, characters. */
const longest = 65_536;

/**
 * The events of a `text/event-stream` (HTML Standard 9.2.6), wherever its chunks are cut. Comments, ids, retry times and
 * unknown fields are passed over, and so is an event that has not come to its end. Throws RangeError where an event does
 * not end; what the body throws is passed on. Leaving the loop cancels the body.
 */
export async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerSentEvent> {
  const reader = body.getReader();
  // Takes a byte order mark away by itself.
  const decoder = new TextDecoder();
  let afterReturn = false;
  let rest = '';
  let type = '';
  let data: string[] = [];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const decoded = decoder.decode(value, { stream: true });
      if (decoded === '') continue;
      // The line feed of a carriage return that was last in the chunk before.
      const text: string = afterReturn && decoded.startsWith('\n') ? decoded.slice(1) : decoded;
      afterReturn = text.endsWith('\r');
      const lines = (rest + text).split(/\r\n|\n|\r/);
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (line === '') {
          const event = { type: type || 'message', data: data.join('\n') };
          const told = data.length > 0;
          type = '';
          data = [];
          if (told) yield event;
          continue;
        }
        const [, field, value] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
        if (field === 'event') type = value ?? '';
        if (field === 'data') data.push(value ?? '');
      }
      if (data.reduce((sum, line) => sum + line.length, rest.length) > longest)
        throw new RangeError('An event does not end.');
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
