import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { followRegister } from '../../gateway/register.ts';

const empty = {
  organisations: [],
  partners: [],
  clients: [],
  purposes: [],
  products: [],
  areas: [],
  versions: [],
  keys: [],
};

test('a register that goes back to an older version is not taken for fresh', async () => {
  let version = 7;
  const server = createServer((request, response) => {
    if (request.url === '/register') {
      response.end(JSON.stringify({ version, ...empty }));
      return;
    }
    const beat = setInterval(() => response.write(`data: {"version":${version}}\n\n`), 20);
    response.on('close', () => clearInterval(beat));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const reported: unknown[] = [];
  const register = followRegister({
    origin: `http://127.0.0.1:${port}`,
    token: async () => 'token',
    staleness: 300,
    report: (error) => reported.push(error),
    rejected: () => {},
  });
  try {
    await register.ready;
    await delay(50);
    expect(register.fresh()).toBe(true);
    version = 3;
    await delay(600);
    expect(register.fresh()).toBe(false);
    expect(register.current()?.version).toBe(7);
    expect(String(reported[0])).toContain('went back from version 7 to 3');
    version = 8;
    await delay(600);
    expect(register.fresh()).toBe(true);
  } finally {
    await register[Symbol.asyncDispose]();
    server.close();
    server.closeAllConnections();
  }
});
