import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { followRegister, type RegisterSettings } from '../../gateway/register.ts';

const lists = {
  organisations: [],
  partners: [],
  clients: [],
  purposes: [],
  products: [],
  areas: [],
  successions: [],
  keys: [],
};
const client = (id: string) => ({ id, partner: 'p', purposes: [], mode: 'omit', active: true });

/** A register service that does as the test says, and what a gateway makes of it. */
async function following(change: Partial<RegisterSettings> = {}) {
  const told = { version: 7, mark: 'm7', ahead: 0, silent: false };
  const asked: string[] = [];
  const said: unknown[] = [];
  const reported: string[] = [];
  const moment = () => ({
    version: told.version,
    mark: told.mark,
    instant: new Date(Date.now() + told.ahead).toISOString(),
  });
  /** The lines of an answer, and after how many characters it is cut. */
  let answer = (since: string | null): { readonly lines: readonly unknown[]; readonly cut?: number } => ({
    lines: [
      { kind: 'begin', from: since === null ? null : Number(since), ...moment() },
      { kind: 'parts', parts: { ...lists, clients: [client(`in ${told.version}`)] } },
      { kind: 'end', version: told.version },
    ],
  });
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://register.test');
    if (url.pathname === '/register/acknowledged') {
      request.on('data', (chunk) => said.push(JSON.parse(String(chunk))));
      response.writeHead(204).end();
    } else if (url.pathname === '/register') {
      asked.push(url.search);
      const { lines, cut } = answer(url.searchParams.get('since'));
      const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
      if (cut === undefined) response.end(text);
      else response.write(text.slice(0, cut), () => setTimeout(() => response.destroy(), 10));
    } else {
      const beat = setInterval(() => {
        if (!told.silent) response.write(`data: ${JSON.stringify(moment())}\n\n`);
      }, 20);
      response.on('close', () => clearInterval(beat));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const register = followRegister({
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token: async () => 'token',
    staleness: 300,
    clockSkew: 2_000,
    report: (error) => reported.push(String(error)),
    rejected: () => {},
    ...change,
  });
  await register.ready;
  return {
    told,
    asked,
    said,
    reported,
    register,
    answers: (make: typeof answer) => {
      answer = make;
    },
    clients: () => [...(register.current()?.clients.keys() ?? [])],
    async [Symbol.asyncDispose]() {
      await register[Symbol.asyncDispose]();
      server.close();
      server.closeAllConnections();
    },
  };
}

test('a register that goes back to an older version is not taken for fresh', async () => {
  await using gateway = await following();
  const { told, reported, register } = gateway;
  await vi.waitFor(() => expect(register.fresh()).toBe(true));
  Object.assign(told, { version: 3, mark: 'm3' });
  await delay(600);
  expect(register.fresh()).toBe(false);
  expect(register.current()?.version).toBe(7);
  expect(reported[0]).toContain('went back from version 7 to 3');
  Object.assign(told, { version: 8, mark: 'm8' });
  await vi.waitFor(() => expect(register.fresh()).toBe(true), 2_000);
  expect(register.current()?.version).toBe(8);
});

test('a register of the same number but another mark is another: it is asked for what has changed', async () => {
  await using gateway = await following();
  await vi.waitFor(() => expect(gateway.register.fresh()).toBe(true));
  expect(gateway.asked).toEqual(['']);
  gateway.told.mark = 'restored';
  await vi.waitFor(() => expect(gateway.asked).toEqual(['', '?since=7&mark=m7']));
});

test('changes that are cut anywhere change nothing, and are asked for again', async () => {
  await using gateway = await following();
  const { register, told, clients } = gateway;
  const before = register.current();
  const lines = [
    { kind: 'begin', from: 7, version: 8, mark: 'm8', instant: new Date().toISOString() },
    { kind: 'parts', parts: { clients: [client('new')] } },
    { kind: 'removed', digest: 'none' },
    { kind: 'end', version: 8 },
  ];
  const { length } = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  let cut = 1;
  let cuts = 0;
  gateway.answers(() => {
    cuts += 1;
    return cut < length ? { lines, cut } : { lines };
  });
  Object.assign(told, { version: 8, mark: 'm8' });
  for (const at of [1, Math.floor(length / 2), length - 25, length - 1]) {
    cut = at;
    const seen = cuts;
    await vi.waitFor(() => expect(cuts).toBeGreaterThan(seen + 1), 3_000);
    expect(register.current()).toBe(before);
    expect(clients()).toEqual(['in 7']);
  }
  expect(register.fresh()).toBe(false);
  cut = length;
  await vi.waitFor(() => expect(register.fresh()).toBe(true), 2_000);
  expect([register.current()?.version, clients()]).toEqual([8, ['new']]);
});

test('a register whose clock is not this gateway’s is followed, but not fresh, and the operator is told once', async () => {
  await using gateway = await following();
  const { told, register, reported, clients } = gateway;
  for (const ahead of [2_600, -2_600]) {
    await vi.waitFor(() => expect(register.fresh()).toBe(true), 2_000);
    reported.length = 0;
    told.ahead = ahead;
    await delay(500);
    expect(register.fresh()).toBe(false);
    expect(reported).toHaveLength(1);
    expect(reported[0]).toContain(ahead > 0 ? 'ahead of' : 'behind');
    const version = told.version + 1;
    Object.assign(told, { version, mark: `m${version}` });
    await vi.waitFor(() => expect(clients()).toEqual([`in ${version}`]));
    expect(register.fresh()).toBe(false);
    told.ahead = 1_500 * Math.sign(ahead);
  }
  await vi.waitFor(() => expect(register.fresh()).toBe(true), 2_000);
});

test('silence ends freshness after the staleness, and what was held stays', async () => {
  await using gateway = await following({ staleness: 1_000 });
  const { told, register } = gateway;
  await vi.waitFor(() => expect(register.fresh()).toBe(true));
  told.silent = true;
  await delay(600);
  expect(register.fresh()).toBe(true);
  await delay(700);
  expect(register.fresh()).toBe(false);
  expect(register.current()?.version).toBe(7);
});

test('a gateway acknowledges what it has put in place, and nothing that was refused', async () => {
  await using gateway = await following();
  const { told, said } = gateway;
  await vi.waitFor(() => expect(said).toEqual([{ version: 7, staleness: 300 }]));
  gateway.answers(() => ({ lines: [{ kind: 'begin', from: 7 }] }));
  Object.assign(told, { version: 8, mark: 'm8' });
  await delay(500);
  expect(said).toEqual([{ version: 7, staleness: 300 }]);
});
