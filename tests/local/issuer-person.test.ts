import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import { Browser } from '../../local/browser.ts';
import { dataFolder } from './data-folder.ts';
import { field, resource, type ServedIssuer, serveIssuer } from './issuer-server.ts';

async function passwordOf(dataDir: string, account: string): Promise<string> {
  const lines = (await readFile(join(dataDir, 'issuer/people.txt'), 'utf8')).split('\n');
  return lines.find((line) => line.startsWith(`${account}\t`))?.split('\t')[1] ?? '';
}

async function logIn(browser: Browser, password: string) {
  const { page, verifier } = await browser.openLogin();
  const answer = await browser.submit(page, { account: 'astrid', password, action: 'login' });
  return { answer: await browser.follow(answer), verifier };
}

function callbackOf(answer: Response, { origin }: ServedIssuer): URLSearchParams {
  const location = new URL(answer.headers.get('location') ?? 'about:blank');
  expect(`${location.origin}${location.pathname}`).toBe(`${origin}/callback`);
  return location.searchParams;
}

function exchange(origin: string, form: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(`${origin}/oidc/token`, {
    method: 'POST',
    body: new URLSearchParams({ client_id: 'console', ...form }),
  });
}

async function redeem(served: ServedIssuer, browser: Browser, password: string) {
  const { answer, verifier } = await logIn(browser, password);
  const code = callbackOf(answer, served).get('code') ?? '';
  const form = {
    grant_type: 'authorization_code',
    code,
    code_verifier: verifier,
    redirect_uri: `${served.origin}/callback`,
  };
  return { form, response: await exchange(served.origin, form) };
}

test('a person logs in and gets a token with partner and roles, for the hub alone', async () => {
  await using folder = await dataFolder();
  await using served = await serveIssuer(folder.path);
  const { response } = await redeem(
    served,
    new Browser(served.origin),
    await passwordOf(folder.path, 'astrid'),
  );
  const keys = createRemoteJWKSet(new URL(served.issuer.jwksUri));
  const { payload } = await jwtVerify(await field(response.clone(), 'access_token'), keys, {
    issuer: served.issuer.issuerUrl,
    audience: resource,
    typ: 'at+jwt',
  });
  const claims = { sub: 'astrid', hub_partner: 'district-jarva', roles: ['analyst', 'coordinator'] };
  expect(payload).toMatchObject({ ...claims, client_id: 'console' });
  expect(decodeJwt(await field(response, 'id_token'))).toMatchObject({ ...claims, name: 'Astrid Påhittad' });
});

test('the console in a browser, which names its origin, gets its token; a page of another origin does not', async () => {
  await using folder = await dataFolder();
  await using served = await serveIssuer(folder.path);
  const browser = new Browser(served.origin);
  const password = await passwordOf(folder.path, 'astrid');
  const { answer, verifier } = await logIn(browser, password);
  const asked = (origin: string) =>
    fetch(`${served.origin}/oidc/token`, {
      method: 'POST',
      headers: { origin },
      body: new URLSearchParams({
        client_id: 'console',
        grant_type: 'authorization_code',
        code: callbackOf(answer, served).get('code') ?? '',
        code_verifier: verifier,
        redirect_uri: `${served.origin}/callback`,
      }),
    });
  const foreign = await asked('https://elsewhere.example');
  expect([foreign.status, foreign.headers.get('access-control-allow-origin')]).toEqual([400, null]);
  expect(await foreign.text()).not.toContain('access_token');
  expect((await asked(served.origin)).status).toBe(200);
});

test('a code serves once, and its second use ends what the first one gave', async () => {
  await using folder = await dataFolder();
  await using served = await serveIssuer(folder.path);
  const password = await passwordOf(folder.path, 'astrid');
  const { form, response } = await redeem(served, new Browser(served.origin), password);
  const refreshToken = await field(response, 'refresh_token');
  expect(await field(await exchange(served.origin, form), 'error')).toBe('invalid_grant');
  const refreshed = await exchange(served.origin, {
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
  });
  expect(await field(refreshed, 'error')).toBe('invalid_grant');
});

test('a refresh token gives another token for the hub, and serves once', async () => {
  await using folder = await dataFolder();
  await using served = await serveIssuer(folder.path);
  const password = await passwordOf(folder.path, 'astrid');
  const { response } = await redeem(served, new Browser(served.origin), password);
  const form = { grant_type: 'refresh_token', refresh_token: await field(response, 'refresh_token') };
  const refreshed = await exchange(served.origin, form);
  expect(decodeJwt(await field(refreshed, 'access_token'))).toMatchObject({
    aud: resource,
    hub_partner: 'district-jarva',
  });
  expect(await field(await exchange(served.origin, form), 'error')).toBe('invalid_grant');
});

test('after logging out, the refresh token is of no use and the login is asked for again', async () => {
  await using folder = await dataFolder();
  await using served = await serveIssuer(folder.path);
  const browser = new Browser(served.origin);
  const { response } = await redeem(served, browser, await passwordOf(folder.path, 'astrid'));
  const query = new URLSearchParams({
    id_token_hint: await field(response.clone(), 'id_token'),
    post_logout_redirect_uri: served.origin,
  });
  const page = await (await browser.request(`/oidc/session/end?${query}`)).text();
  const done = await browser.submit(page, { logout: 'yes' });
  expect(done.headers.get('location')).toMatch(new RegExp(`^${served.origin}/?$`));
  const form = { grant_type: 'refresh_token', refresh_token: await field(response, 'refresh_token') };
  expect(await field(await exchange(served.origin, form), 'error')).toBe('invalid_grant');
  expect((await browser.openLogin()).page).toContain('Lösenord');
});

test('a wrong password, and a person whom nobody knows, are refused alike', async () => {
  await using folder = await dataFolder();
  await using served = await serveIssuer(folder.path);
  const browser = new Browser(served.origin);
  const { page } = await browser.openLogin();
  const wrong = await browser.submit(page, { account: 'astrid', password: 'wrong', action: 'login' });
  const unknown = await browser.submit(page, { account: 'nobody', password: 'wrong', action: 'login' });
  expect([wrong.status, unknown.status]).toEqual([403, 403]);
  expect(await wrong.text()).toBe(await unknown.text());
});

test('after five wrong passwords even the right one must wait, attempts side by side included', async () => {
  await using folder = await dataFolder();
  await using served = await serveIssuer(folder.path);
  const browser = new Browser(served.origin);
  const { page } = await browser.openLogin();
  const guess = () => browser.submit(page, { account: 'astrid', password: 'wrong', action: 'login' });
  const statuses = (await Promise.all(Array.from({ length: 8 }, guess))).map(({ status }) => status);
  expect(statuses.filter((status) => status === 429)).toHaveLength(3);
  const password = await passwordOf(folder.path, 'astrid');
  const right = await browser.submit(page, { account: 'astrid', password, action: 'login' });
  expect(right.status).toBe(429);
  expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(0);
});

test('a form from another site, without the hidden token, or from another browser is refused', async () => {
  await using folder = await dataFolder();
  await using served = await serveIssuer(folder.path);
  const password = await passwordOf(folder.path, 'astrid');
  const browser = new Browser(served.origin);
  const { page } = await browser.openLogin();
  const fields = { account: 'astrid', password, action: 'login' };
  expect((await browser.submit(page, fields, { origin: 'https://evil.test' })).status).toBe(403);
  expect((await browser.submit(page, { ...fields, token: 'forged' })).status).toBe(403);
  expect((await new Browser(served.origin).submit(page, fields)).status).toBe(400);
});

test('a form larger than a login can be is refused', async () => {
  await using folder = await dataFolder();
  await using served = await serveIssuer(folder.path);
  const browser = new Browser(served.origin);
  const { page } = await browser.openLogin();
  const answer = await browser.submit(page, { account: 'astrid', password: 'x'.repeat(200_000) });
  expect(answer.status).toBe(413);
});

test('a login without PKCE, or with its plain method, is refused', async () => {
  await using folder = await dataFolder();
  await using served = await serveIssuer(folder.path);
  const browser = new Browser(served.origin);
  const without = await browser.openLogin({ code_challenge: '', code_challenge_method: '' });
  const plain = await browser.openLogin({ code_challenge_method: 'plain' });
  expect(callbackOf(without.answer, served).get('error')).toBe('invalid_request');
  expect(callbackOf(plain.answer, served).get('error')).toBe('invalid_request');
});

test('a code is worthless without the secret behind its challenge', async () => {
  await using folder = await dataFolder();
  await using served = await serveIssuer(folder.path);
  const { answer } = await logIn(new Browser(served.origin), await passwordOf(folder.path, 'astrid'));
  const code = callbackOf(answer, served).get('code') ?? '';
  const form = { grant_type: 'authorization_code', code, redirect_uri: `${served.origin}/callback` };
  const response = await exchange(served.origin, { ...form, code_verifier: 'v'.repeat(43) });
  expect(await field(response, 'error')).toBe('invalid_grant');
});

test('codes go to the console alone, and for the hub alone', async () => {
  await using folder = await dataFolder();
  await using served = await serveIssuer(folder.path);
  const browser = new Browser(served.origin);
  const elsewhere = await browser.openLogin({ redirect_uri: 'https://evil.test/callback' });
  expect(elsewhere.answer.status).toBe(400);
  const foreign = await browser.openLogin({ resource: 'https://elsewhere.test/' });
  expect(callbackOf(foreign.answer, served).get('error')).toBe('invalid_target');
});

test('consent that is asked for is given to the console without a page', async () => {
  await using folder = await dataFolder();
  await using served = await serveIssuer(folder.path);
  const browser = new Browser(served.origin);
  await redeem(served, browser, await passwordOf(folder.path, 'astrid'));
  const { answer } = await browser.openLogin({ prompt: 'consent' });
  expect(callbackOf(answer, served).get('code')).toBeTruthy();
});

test('a person who cancels comes back to the console without a code', async () => {
  await using folder = await dataFolder();
  await using served = await serveIssuer(folder.path);
  const browser = new Browser(served.origin);
  const { page } = await browser.openLogin();
  const answer = await browser.follow(await browser.submit(page, { action: 'cancel' }));
  expect(callbackOf(answer, served).get('error')).toBe('access_denied');
});

test('the login page is Swedish, without scripts, and cannot be framed', async () => {
  await using folder = await dataFolder();
  await using served = await serveIssuer(folder.path);
  const { page, answer } = await new Browser(served.origin).openLogin();
  expect(page).toContain('<html lang="sv">');
  expect(page).not.toMatch(/<script/i);
  const policy = answer.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(answer.headers.get('cache-control')).toContain('no-store');
});

test('passwords outlive a restart and are written down once', async () => {
  await using folder = await dataFolder();
  await (await serveIssuer(folder.path))[Symbol.asyncDispose]();
  const password = await passwordOf(folder.path, 'astrid');
  await rm(join(folder.path, 'issuer/people.txt'));
  await using served = await serveIssuer(folder.path);
  const { response } = await redeem(served, new Browser(served.origin), password);
  expect(response.status).toBe(200);
  await expect(readFile(join(folder.path, 'issuer/people.txt'))).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a person who is no longer on the list cannot log in', async () => {
  await using folder = await dataFolder();
  await (await serveIssuer(folder.path))[Symbol.asyncDispose]();
  await using served = await serveIssuer(folder.path, { people: [] });
  const { answer } = await logIn(new Browser(served.origin), await passwordOf(folder.path, 'astrid'));
  expect(answer.status).toBe(403);
});
