import { createServer } from 'node:http';
import { createLocalJWKSet, exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataLinksService } from '../../subgraphs/hub/data-links/service.ts';
import { sharedQueriesService } from '../../subgraphs/hub/shared-queries/service.ts';
import { signDataLinksToken, signSharedQueriesToken } from '../../trust/scope-assertion.ts';

const hubIssuer = 'http://hub.example';
const { privateKey, publicKey } = await generateKeyPair('EdDSA');
const stranger = await generateKeyPair('EdDSA');
const key = { id: 'k', key: privateKey };
const settings = {
  hubIssuer,
  hubKeys: createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'EdDSA' }] }),
  report: () => {},
};
let read = 0;
const seen = async () => {
  read += 1;
  return [];
};
const queries = sharedQueriesService({ keeper: { mark: async () => '1', published: seen }, ...settings });
const links = dataLinksService({ links: { mark: async () => '1', live: seen }, ...settings });
const server = createServer((request, response) => {
  if (!queries(request, response) && !links(request, response)) response.writeHead(404).end();
});
let origin = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => server.close());

const get = async (path: string, token: string | null, method = 'GET') => {
  const headers: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };
  return (await fetch(`${origin}${path}`, { method, headers })).status;
};

test.each([
  ['/shared-queries', signSharedQueriesToken, signDataLinksToken],
  ['/data-links', signDataLinksToken, signSharedQueriesToken],
])('%s is for gateways alone, with a token made for it', async (path, sign, signOther) => {
  const token = await sign(hubIssuer, key);
  expect(await get(path, token)).toBe(200);
  read = 0;
  expect(await get(path, null)).toBe(401);
  expect(await get(path, 'none')).toBe(401);
  expect(await get(path, await signOther(hubIssuer, key))).toBe(401);
  expect(await get(path, await sign('http://other.example', key))).toBe(401);
  expect(await get(path, await sign(hubIssuer, { id: 'k', key: stranger.privateKey }))).toBe(401);
  expect(await get(path, token, 'POST')).toBe(405);
  expect(read).toBe(0);
});
