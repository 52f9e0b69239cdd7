import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildConsole, putInPlace } from '../../console/build.ts';
import { type ConsoleSettings, openConsole } from '../../gateway/console.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'console-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const settings: ConsoleSettings = {
  origin: 'https://hub.example',
  issuer: 'https://hub.example/oidc',
  client: 'console',
  resource: 'https://hub.example/graphql',
};

/** What a console answers to one request, in `took` milliseconds; its status is 404 where it leaves it to others. */
async function ask(
  path: string,
  changed: Partial<ConsoleSettings> = {},
  from = folder,
  sent: Readonly<Record<string, string>> = {},
) {
  const served = await openConsole(from, { ...settings, ...changed });
  let took = Number.NaN;
  const server = createServer((request, response) => {
    const began = performance.now();
    const answer = served.handle(request, response, request.url ?? '');
    took = performance.now() - began;
    if (answer !== 'answered') response.writeHead(404).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, {
      headers: sent,
    });
    return { status: response.status, headers: response.headers, text: await response.text(), took };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const write = async () => {
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<p>console</p>');
  await writeFile(join(folder, 'assets/a-1.js'), 'a');
};

test('where no console is built its pages say so, and nothing else is taken for one', async () => {
  for (const none of [folder, join(folder, 'none')]) {
    expect((await openConsole(none, settings)).built).toBe(false);
    expect((await ask('/karta', {}, none)).text).toBe('unbuilt');
    expect((await ask('/nowhere', {}, none)).text).toBe('none');
    expect((await ask('/console.json', {}, none)).status).toBe(200);
  }
});

test('no link leads out of the console, and files of other kinds are not served', async () => {
  await write();
  const secret = await mkdtemp(join(tmpdir(), 'elsewhere-'));
  await writeFile(join(secret, 'key.js'), 'secret');
  await symlink(join(secret, 'key.js'), join(folder, 'assets/link-1.js'));
  await symlink(secret, join(folder, 'assets/folder'));
  await writeFile(join(folder, 'assets/keys.pem'), 'secret');
  await writeFile(join(folder, '.built-from'), 'digest');
  expect((await ask('/assets/a-1.js')).text).toBe('a');
  for (const path of ['/assets/link-1.js', '/assets/folder/key.js', '/assets/keys.pem', '/.built-from'])
    expect([path, (await ask(path)).text]).toEqual([path, 'none']);
  await rm(secret, { recursive: true });
});

test('behind https the browser is told to stay there; on this machine it is not', async () => {
  await write();
  for (const path of ['/', '/assets/a-1.js', '/console.json']) {
    expect((await ask(path)).headers.get('strict-transport-security')).toBe('max-age=31536000');
    const local = { origin: 'http://localhost:4000', issuer: 'http://localhost:4000/oidc' };
    expect((await ask(path, local)).headers.get('strict-transport-security')).toBeNull();
  }
});

test('an issuer elsewhere may be asked for tokens, and its window may come back; nothing else opens', async () => {
  await write();
  const own = await ask('/');
  const foreign = await ask('/', { issuer: 'https://login.example/realms/city' });
  expect(own.headers.get('content-security-policy')).toContain("connect-src 'self';");
  expect(own.headers.get('cross-origin-opener-policy')).toBe('same-origin');
  expect(foreign.headers.get('content-security-policy')).toBe(
    own.headers
      .get('content-security-policy')
      ?.replace("connect-src 'self'", "connect-src 'self' https://login.example"),
  );
  expect(foreign.headers.get('cross-origin-opener-policy')).toBe('same-origin-allow-popups');
  const back = await ask('/callback', { issuer: 'https://login.example/realms/city' });
  expect(back.headers.get('cross-origin-opener-policy')).toBeNull();
  expect(
    JSON.parse((await ask('/console.json', { issuer: 'https://login.example/realms/city' })).text).issuer,
  ).toBe('https://login.example/realms/city');
});

test('the style that the component library adds on iOS is the one that the policy admits', async () => {
  await write();
  const source = await readFile(
    join(import.meta.dirname, '../../node_modules/react-aria/dist/private/overlays/usePreventScroll.mjs'),
    'utf8',
  );
  const styles = [...source.matchAll(/textContent = `([^`]+)`\.trim\(\)/g)].map(([, text = '']) =>
    text.trim(),
  );
  const digests = styles.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  expect(digests).toHaveLength(1);
  expect((await ask('/')).headers.get('content-security-policy')).toContain(
    `style-src 'self' ${digests[0]};`,
  );
});

test('headers of blanks without end are read as fast as others, and as what they say', async () => {
  await write();
  await writeFile(join(folder, 'index.html.gz'), gzipSync('<p>console</p>'));
  const blanks = ' '.repeat(15_000);
  const fastest = async (sent: Readonly<Record<string, string>>) => {
    let least = Number.POSITIVE_INFINITY;
    let said = '';
    // The fastest of three: what a busy machine adds is not what the header takes.
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const { status, headers, took } = await ask('/', {}, folder, sent);
      least = Math.min(least, took);
      said = `${status} ${headers.get('content-encoding')}`;
    }
    expect(least).toBeLessThan(50);
    return said;
  };
  const etag = (await ask('/')).headers.get('etag') ?? '';
  expect(await fastest({ 'accept-encoding': `br${blanks}x, gzip` })).toBe('200 gzip');
  expect(await fastest({ 'accept-encoding': `br, gzip${blanks};Q=0.000` })).toBe('200 null');
  expect(await fastest({ 'accept-encoding': `gzip;${blanks}q=0.5` })).toBe('200 gzip');
  expect(await fastest({ 'if-none-match': `"a"${blanks}"b"` })).toBe('200 gzip');
  expect(await fastest({ 'if-none-match': `"a"${blanks},  ${etag}` })).toBe('304 null');
});

test('builds at one time put one whole console in place and leave nothing beside it; the same is not built again', async () => {
  const built = join(folder, 'dist');
  await mkdir(built);
  await writeFile(join(built, 'old.js'), 'of a build before');
  expect(
    (await Promise.all([buildConsole(built), buildConsole(built)])).filter(Boolean).length,
  ).toBeGreaterThan(0);
  expect(await readdir(folder)).toEqual(['dist']);
  expect(await readdir(built)).not.toContain('old.js');
  const html = await readFile(join(built, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, file]) => file);
  expect(named.length).toBeGreaterThan(1);
  for (const file of named) expect((await readFile(join(built, file ?? ''))).length).toBeGreaterThan(0);
  expect(html).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son\w+=/);
  expect(await buildConsole(built)).toBe(false);
}, 60_000);

test('however many put a folder in one place at one time, one of them stands there whole and nothing beside it', async () => {
  const place = join(folder, 'dist');
  for (let round = 0; round < 30; round += 1) {
    const fresh = Array.from({ length: 8 }, (_, at) => join(folder, `.dist-${round}-${at}`));
    for (const each of fresh) {
      await mkdir(each);
      await writeFile(join(each, 'one'), each);
      await writeFile(join(each, 'two'), each);
    }
    expect(await Promise.all(fresh.map((each) => putInPlace(each, place, async () => false)))).toEqual(
      fresh.map(() => true),
    );
    expect(await readdir(folder)).toEqual(['dist']);
    const stands = await readFile(join(place, 'one'), 'utf8');
    expect(fresh).toContain(stands);
    expect(await readdir(place)).toEqual(['one', 'two']);
    expect(await readFile(join(place, 'two'), 'utf8')).toBe(stands);
  }
});

test('what cannot be put in place is said, and what is as good is left where it stands', async () => {
  const [fresh, place] = [join(folder, '.dist-fresh'), join(folder, 'dist')];
  await mkdir(fresh);
  await writeFile(place, 'a file');
  await expect(putInPlace(fresh, place, async () => false)).rejects.toThrow('ENOTDIR');
  expect(await readFile(place, 'utf8')).toBe('a file');
  await rm(place);
  await mkdir(place);
  await writeFile(join(place, 'as-good'), '');
  expect(await putInPlace(fresh, place, async () => true)).toBe(false);
  expect(await readdir(place)).toEqual(['as-good']);
  expect(await readdir(folder)).toEqual(['.dist-fresh', 'dist']);
});
