import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { createRemoteJWKSet, exportJWK, generateKeyPair, jwtVerify, SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { addClient, readClients, removeClient, rotateClient } from '../../local/issuer-clients.ts';
import { dataFolder } from './data-folder.ts';
import { clientCredentials, field, resource, type ServedIssuer, serveIssuer } from './issuer-server.ts';

async function secretOf(dataDir: string, clientId: string): Promise<string> {
  const client = (await readClients(dataDir)).find((one) => one.clientId === clientId);
  return client !== undefined && 'secret' in client ? client.secret : '';
}

async function verify(token: string, { issuer }: ServedIssuer) {
  return jwtVerify(token, createRemoteJWKSet(new URL(issuer.jwksUri)), {
    issuer: issuer.issuerUrl,
    audience: resource,
    typ: 'at+jwt',
    algorithms: ['ES256'],
  });
}

test('a partner gets a token for the hub alone, which the published keys verify', async () => {
  await using folder = await dataFolder();
  await using served = await serveIssuer(folder.path);
  const answer = await clientCredentials(
    served.origin,
    'fire-brigade',
    await secretOf(folder.path, 'fire-brigade'),
  );
  const { payload } = await verify(await field(answer, 'access_token'), served);
  expect(payload).toMatchObject({ aud: resource, sub: 'fire-brigade', client_id: 'fire-brigade' });
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(600);
  expect(payload).not.toHaveProperty('roles');
  expect(payload).not.toHaveProperty('hub_partner');
});

test('the lifetime of tokens is configurable', async () => {
  await using folder = await dataFolder();
  await using served = await serveIssuer(folder.path, { accessTokenSeconds: 60 });
  const answer = await clientCredentials(
    served.origin,
    'fire-brigade',
    await secretOf(folder.path, 'fire-brigade'),
  );
  const { payload } = await verify(await field(answer, 'access_token'), served);
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(60);
});

test('a partner with a wrong secret, and one that nobody knows, are refused alike', async () => {
  await using folder = await dataFolder();
  await using served = await serveIssuer(folder.path);
  const wrong = await clientCredentials(served.origin, 'fire-brigade', 'x'.repeat(43));
  const unknown = await clientCredentials(served.origin, 'no-such-partner', 'x'.repeat(43));
  expect([wrong.status, unknown.status]).toEqual([401, 401]);
  expect(await wrong.text()).toBe(await unknown.text());
});

test('a token for somebody else’s service is refused', async () => {
  await using folder = await dataFolder();
  await using served = await serveIssuer(folder.path);
  const secret = await secretOf(folder.path, 'fire-brigade');
  const foreign = await clientCredentials(served.origin, 'fire-brigade', secret, {
    resource: 'https://elsewhere.test/',
  });
  expect(foreign.status).toBe(400);
  expect(await field(foreign, 'error')).toBe('invalid_target');
  const ours = await clientCredentials(served.origin, 'fire-brigade', secret, { resource });
  expect(ours.status).toBe(200);
});

test('a machine client cannot log people in', async () => {
  await using folder = await dataFolder();
  await using served = await serveIssuer(folder.path);
  const query =
    'client_id=fire-brigade&response_type=code&redirect_uri=http://127.0.0.1/callback&scope=openid';
  const answer = await fetch(`${served.origin}/oidc/auth?${query}`, { redirect: 'manual' });
  expect(answer.status).toBe(400);
});

test('a rotated secret is refused from the next request on, and the new one serves', async () => {
  await using folder = await dataFolder();
  await using served = await serveIssuer(folder.path);
  const old = await secretOf(folder.path, 'fire-brigade');
  expect((await clientCredentials(served.origin, 'fire-brigade', old)).status).toBe(200);
  const rotated = await rotateClient(folder.path, 'fire-brigade');
  expect((await clientCredentials(served.origin, 'fire-brigade', old)).status).toBe(401);
  const now = 'secret' in rotated ? rotated.secret : '';
  expect((await clientCredentials(served.origin, 'fire-brigade', now)).status).toBe(200);
});

test('a client added while the hub runs is served, and a removed one is not, even after a restart', async () => {
  await using folder = await dataFolder();
  {
    await using served = await serveIssuer(folder.path);
    const added = await addClient(folder.path, { clientId: 'police-region.import' });
    const secret = 'secret' in added ? added.secret : '';
    expect((await clientCredentials(served.origin, added.clientId, secret)).status).toBe(200);
    const removed = await secretOf(folder.path, 'fire-brigade');
    await removeClient(folder.path, 'fire-brigade');
    expect((await clientCredentials(served.origin, 'fire-brigade', removed)).status).toBe(401);
  }
  await using _again = await serveIssuer(folder.path);
  expect((await readClients(folder.path)).map(({ clientId }) => clientId)).toEqual([
    'police-region',
    'police-region.import',
  ]);
});

test('a client cannot be added twice, nor rotated if there is none, nor named as the console', async () => {
  await using folder = await dataFolder();
  await addClient(folder.path, { clientId: 'fire-brigade' });
  await expect(addClient(folder.path, { clientId: 'fire-brigade' })).rejects.toMatchObject({
    code: 'CLIENT_EXISTS',
  });
  await expect(rotateClient(folder.path, 'nobody')).rejects.toMatchObject({ code: 'CLIENT_UNKNOWN' });
  await expect(removeClient(folder.path, 'nobody')).rejects.toMatchObject({ code: 'CLIENT_UNKNOWN' });
  await expect(addClient(folder.path, { clientId: 'console' })).rejects.toThrow();
});

test('changes made to the registry at the same time are all kept', async () => {
  await using folder = await dataFolder();
  const ids = ['a-one', 'a-two', 'a-three', 'a-four'];
  await Promise.all(ids.map((clientId) => addClient(folder.path, { clientId })));
  expect((await readClients(folder.path)).map(({ clientId }) => clientId).sort()).toEqual([...ids].sort());
});

test('a partner with a key of its own signs for its token, and each signature serves once', async () => {
  await using folder = await dataFolder();
  await using served = await serveIssuer(folder.path);
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'own', alg: 'ES256', use: 'sig' };
  await addClient(folder.path, { clientId: 'region-transit', jwks: { keys: [jwk] } });
  const assertion = await new SignJWT({ jti: 'once' })
    .setProtectedHeader({ alg: 'ES256', kid: 'own' })
    .setIssuer('region-transit')
    .setSubject('region-transit')
    .setAudience(served.issuer.issuerUrl)
    .setIssuedAt()
    .setExpirationTime('1m')
    .sign(privateKey);
  const body = {
    grant_type: 'client_credentials',
    client_id: 'region-transit',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
  };
  const ask = () => fetch(`${served.origin}/oidc/token`, { method: 'POST', body: new URLSearchParams(body) });
  const first = await ask();
  expect((await verify(await field(first, 'access_token'), served)).payload.client_id).toBe('region-transit');
  expect((await ask()).status).toBe(401);
});

test('a private key is not accepted as a client’s public one', async () => {
  await using folder = await dataFolder();
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: 'own', alg: 'ES256' };
  await expect(
    addClient(folder.path, { clientId: 'region-transit', jwks: { keys: [jwk] } }),
  ).rejects.toThrow();
});

test('a token signed before a restart verifies after it', async () => {
  await using folder = await dataFolder();
  let token: string;
  let port: number;
  {
    await using served = await serveIssuer(folder.path);
    port = Number(new URL(served.origin).port);
    token = await field(
      await clientCredentials(served.origin, 'fire-brigade', await secretOf(folder.path, 'fire-brigade')),
      'access_token',
    );
  }
  await using again = await serveIssuer(folder.path, {}, port);
  expect((await verify(token, again)).payload.sub).toBe('fire-brigade');
});

test('every file of secrets can be read by us alone', async () => {
  await using folder = await dataFolder();
  await using _served = await serveIssuer(folder.path);
  const files = ['keys.json', 'clients.json', 'people.json', 'people.txt'];
  const modes = await Promise.all(
    files.map(async (file) => (await stat(join(folder.path, 'issuer', file))).mode & 0o777),
  );
  expect(modes).toEqual([0o600, 0o600, 0o600, 0o600]);
});

test('a start with default keys, or with keys that others can read, is refused', async () => {
  await using folder = await dataFolder();
  await (await serveIssuer(folder.path))[Symbol.asyncDispose]();
  const file = join(folder.path, 'issuer/keys.json');
  const good = await readFile(file, 'utf8');
  const refused = { code: 'ISSUER_KEYS_UNSAFE' };
  await writeFile(file, good.replace(/"kid": "[^"]+"/, '"kid": "keystore-CHANGE-ME"'));
  await expect(serveIssuer(folder.path)).rejects.toMatchObject(refused);
  await writeFile(file, good.replace(/"cookieKeys": \[[^\]]+\]/, '"cookieKeys": ["some secret key"]'));
  await expect(serveIssuer(folder.path)).rejects.toMatchObject(refused);
  await writeFile(file, good);
  await chmod(file, 0o644);
  await expect(serveIssuer(folder.path)).rejects.toMatchObject(refused);
});

test('a request cannot move the issuer’s addresses by its Host or X-Forwarded headers', async () => {
  await using folder = await dataFolder();
  await using served = await serveIssuer(folder.path);
  const headers = {
    host: 'evil.test',
    'x-forwarded-host': 'evil.test',
    'x-forwarded-proto': 'https',
    forwarded: 'host=evil.test',
  };
  const discovery = await new Promise<string>((resolve, reject) => {
    request(`${served.origin}/oidc/.well-known/openid-configuration`, { headers }, (res) => {
      let text = '';
      res
        .setEncoding('utf8')
        .on('data', (chunk) => (text += chunk))
        .on('end', () => resolve(text));
    })
      .on('error', reject)
      .end();
  });
  expect(discovery).not.toContain('evil.test');
  expect(JSON.parse(discovery)).toMatchObject({
    issuer: served.issuer.issuerUrl,
    jwks_uri: served.issuer.jwksUri,
    token_endpoint: `${served.origin}/oidc/token`,
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'private_key_jwt', 'none'],
    code_challenge_methods_supported: ['S256'],
    grant_types_supported: expect.not.arrayContaining(['implicit']),
  });
});

test('nothing is answered outside /oidc', async () => {
  await using folder = await dataFolder();
  await using served = await serveIssuer(folder.path);
  const paths = ['/', '/oidcx', '/graphql', '/.well-known/openid-configuration', '/oidc/me', '/oidc/reg'];
  const statuses = await Promise.all(
    paths.map(async (path) => (await fetch(`${served.origin}${path}`)).status),
  );
  expect(statuses).toEqual(paths.map(() => 404));
});
