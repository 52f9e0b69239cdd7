import { once } from 'node:events';
import { expect, test } from 'vitest';
import { dataApart, Serialised, stringifyResult, textOf, withData } from '../../gateway/serialised.ts';
import { createGatewayServer, type ServerParts } from '../../gateway/server.ts';

const data = { area: { name: 'Skärholmen – “norr”' } };
const extensions = { receipt: { id: 'å' } };
/** As Apollo Server hands a result over. */
const written = (one: object) => stringifyResult({ errors: undefined, data: one, extensions } as object);

test('data that is put in as bytes makes the same answer as data in the text', () => {
  const body = withData(written(dataApart), new Serialised(data));
  expect(body).toHaveLength(3);
  expect(textOf(body ?? '')).toBe(written(new Serialised(data)));
  expect(JSON.parse(textOf(body ?? ''))).toEqual({ data, extensions });
});

test.each([
  ['an error', { errors: [{ message: 'x' }] }],
  ['an error beside data', { errors: [{ message: 'x' }], data: null }],
  ['data of its own', { data: { data: '' } }],
])('no data is put into an answer with %s', (_, result) => {
  expect(withData(stringifyResult(result as object), new Serialised(data))).toBeUndefined();
});

test('a body in pieces leaves whole, with its length in bytes', async () => {
  const pieces = withData(written(dataApart), new Serialised(data)) ?? '';
  const route = async () => ({ status: 200, headers: { 'hub-receipt': 'r' }, body: pieces });
  const server = createGatewayServer({ route, bodyLimit: async () => 100 } as unknown as ServerParts);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const answered = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', body: '{}' });
    const bytes = Buffer.from(await answered.arrayBuffer());
    expect(bytes.toString()).toBe(textOf(pieces));
    expect(answered.headers.get('content-length')).toBe(String(bytes.length));
    expect(answered.headers.get('x-content-type-options')).toBe('nosniff');
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
