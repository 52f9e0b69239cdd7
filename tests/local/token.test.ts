import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodeJwt } from 'jose';
import { expect, test } from 'vitest';
import { dataFolder } from './data-folder.ts';
import { serveIssuer } from './issuer-server.ts';

type Outcome = { readonly code: number; readonly stdout: string; readonly stderr: string };

function token(dataDir: string, ...args: readonly string[]): Promise<Outcome> {
  const script = fileURLToPath(new URL('../../local/token.ts', import.meta.url));
  return new Promise((resolve) => {
    const env = { ...process.env, HUB_DATA_DIR: dataDir };
    execFile(process.execPath, [script, ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

test('the command prints a partner’s token and nothing else', async () => {
  await using folder = await dataFolder();
  await using served = await serveIssuer(folder.path);
  await writeFile(join(folder.path, 'hub.json'), JSON.stringify({ origin: served.origin, pid: process.pid }));
  const { code, stdout, stderr } = await token(folder.path, 'fire-brigade');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  expect(decodeJwt(stdout.trim()).client_id).toBe('fire-brigade');
});

test('a partner that does not exist is answered with those that do', async () => {
  await using folder = await dataFolder();
  await using served = await serveIssuer(folder.path);
  await writeFile(join(folder.path, 'hub.json'), JSON.stringify({ origin: served.origin, pid: process.pid }));
  const { code, stdout, stderr } = await token(folder.path, 'coast-guard');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('fire-brigade, police-region');
});

test('without a running hub the command says how to start one', async () => {
  await using folder = await dataFolder();
  const never = await token(folder.path, 'fire-brigade');
  await writeFile(
    join(folder.path, 'hub.json'),
    JSON.stringify({ origin: 'http://127.0.0.1:9', pid: 2 ** 22 + 1 }),
  );
  const dead = await token(folder.path, 'fire-brigade');
  await writeFile(
    join(folder.path, 'hub.json'),
    JSON.stringify({ origin: 'http://127.0.0.1:9', pid: process.pid }),
  );
  const { origin } = await (async () => {
    await using served = await serveIssuer(folder.path);
    return served;
  })();
  await writeFile(join(folder.path, 'hub.json'), JSON.stringify({ origin, pid: process.pid }));
  const silent = await token(folder.path, 'fire-brigade');
  for (const { code, stdout, stderr } of [never, dead, silent]) {
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('npm start');
  }
});

test('the command logs a demonstration person in, and says who there is where there is no such person', async () => {
  await using folder = await dataFolder();
  await using served = await serveIssuer(folder.path);
  await writeFile(join(folder.path, 'hub.json'), JSON.stringify({ origin: served.origin, pid: process.pid }));
  const { code, stdout, stderr } = await token(folder.path, '--person', 'astrid');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(decodeJwt(stdout.trim())).toMatchObject({ sub: 'astrid', client_id: 'console' });
  const unknown = await token(folder.path, '--person', 'bertil');
  expect(unknown).toMatchObject({ code: 1, stdout: '' });
  expect(unknown.stderr).toBe('There is no person bertil. The people are: astrid.\n');
  await rm(join(folder.path, 'issuer/people.txt'));
  expect((await token(folder.path, '--person', 'astrid')).stderr).toContain('log in through a browser');
});
