import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import { describe, expect, inject, test } from 'vitest';
import { ask, codes, tokenOf } from './ask.ts';

/** A token as the issuer would sign it, with claims of the attacker's choice, by the issuer's real key. */
async function tokenWith(
  claims: Readonly<Record<string, unknown>>,
  header: Readonly<Record<string, string>> = {},
) {
  const folder = join(inject('hub').dataDir, 'issuer');
  const [file] = (await readdir(folder)).filter((name) => /key/i.test(name));
  const keys = JSON.parse(await readFile(join(folder, file ?? ''), 'utf8'));
  const jwk = findKey(keys);
  const { origin } = inject('hub');
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ client_id: 'district-jarva', sub: 'district-jarva', ...claims })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', ...(jwk.kid ? { kid: jwk.kid } : {}), ...header })
    .setIssuer(typeof claims.iss === 'string' ? claims.iss : `${origin}/oidc`)
    .setAudience(typeof claims.aud === 'string' ? claims.aud : `${origin}/graphql`)
    .setIssuedAt(now - 100)
    .setExpirationTime(typeof claims.exp === 'number' ? claims.exp : now + 60)
    .sign(await importJWK(jwk, 'ES256'));
}

/** The private ES256 key wherever it stands in the issuer's key file. */
function findKey(value: unknown): JWK {
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findKeyOrNull(item);
      if (found) return found;
    }
  }
  const found = findKeyOrNull(value);
  if (!found) throw new Error('The issuer has no ES256 key.');
  return found;
}

function findKeyOrNull(value: unknown): JWK | null {
  if (value === null || typeof value !== 'object') return null;
  if ('kty' in value && value.kty === 'EC' && 'd' in value) return value as JWK;
  for (const item of Object.values(value)) {
    const found = findKeyOrNull(item);
    if (found) return found;
  }
  return null;
}

const viewer = '{ viewer { partner } }';

describe('access tokens', () => {
  test('a token that the issuer did sign is accepted, so that the refusals below are for their reasons', async () => {
    const answer = await ask(null, { query: viewer, token: await tokenWith({}) });
    expect(answer.status).toBe(200);
    expect(answer.data.viewer.partner).toBe('district-jarva');
  });

  test.each([
    ['none', 'TOKEN_MISSING', 401, (): Promise<string | null> => Promise.resolve(null)],
    [
      'one that is no JWT',
      'TOKEN_MALFORMED',
      401,
      (): Promise<string | null> => Promise.resolve('abc.def.ghi'),
    ],
    ['an expired one', 'TOKEN_EXPIRED', 401, () => tokenWith({ exp: Math.floor(Date.now() / 1000) - 10 })],
    [
      'one for another audience',
      'TOKEN_AUDIENCE',
      401,
      () => tokenWith({ aud: 'https://elsewhere.example/graphql' }),
    ],
    ['one of another issuer', 'TOKEN_ISSUER', 401, () => tokenWith({ iss: 'https://elsewhere.example' })],
    ['one of another type', 'TOKEN_MALFORMED', 401, () => tokenWith({}, { typ: 'JWT' })],
    ['one of an unknown client', 'CLIENT_UNKNOWN', 403, () => tokenWith({ client_id: 'nobody' })],
    [
      'one of a person of an unknown partner',
      'CLIENT_UNKNOWN',
      403,
      () => tokenWith({ client_id: 'console', hub_partner: 'nobody', roles: ['analyst'] }),
    ],
    [
      "one signed by another key under the issuer's key id",
      'TOKEN_SIGNATURE',
      401,
      async () => {
        const { privateKey } = await generateKeyPair('ES256', { extractable: true });
        await exportJWK(privateKey);
        const { origin } = inject('hub');
        const real = await tokenOf('district-jarva');
        const [header] = real.split('.');
        const { kid } = JSON.parse(Buffer.from(header ?? '', 'base64url').toString());
        return new SignJWT({ client_id: 'district-jarva', sub: 'district-jarva' })
          .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid })
          .setIssuer(`${origin}/oidc`)
          .setAudience(`${origin}/graphql`)
          .setIssuedAt()
          .setExpirationTime('1m')
          .sign(privateKey);
      },
    ],
  ] as const)('a request with %s is refused with %s', async (_what, code, status, token) => {
    const answer = await ask(null, { query: viewer, token: await token() });
    expect(answer.status).toBe(status);
    expect(codes(answer)).toEqual([code]);
    expect(answer.data).toBeUndefined();
    expect(answer.headers.get('hub-receipt')).toMatch(/^[0-9a-f-]{36}$/);
    if (status === 401) expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer /);
  });
});

describe('purposes', () => {
  test.each([
    [
      'a purpose that is no code',
      'district-jarva',
      { purpose: 'nyfikenhet', query: viewer },
      'PURPOSE_UNKNOWN',
      400,
    ],
    [
      'a purpose not permitted to the client',
      'property-owners-jarva',
      { purpose: 'kameraplacering', query: viewer },
      'PURPOSE_NOT_PERMITTED',
      403,
    ],
    [
      'a header that contradicts the declared purpose',
      'district-jarva',
      {
        purpose: 'uppfoljning',
        sharedQuery: 'lagesbild-for-omrade',
        variables: { areas: [], from: '2025-01', to: '2025-12' },
      },
      'PURPOSE_CONFLICT',
      400,
    ],
    [
      'an unknown shared query',
      'district-jarva',
      { sharedQuery: 'allt-om-alla' },
      'SHARED_QUERY_UNKNOWN',
      404,
    ],
  ] as const)('%s is refused whole', async (_what, partner, question, code, status) => {
    const answer = await ask(partner, question);
    expect(answer.status).toBe(status);
    expect(codes(answer)).toEqual([code]);
    expect(answer.data).toBeUndefined();
  });

  test('a person may state the purposes of its roles and no other', async () => {
    const claims = {
      client_id: 'console',
      hub_partner: 'district-jarva',
      sub: 'analytiker-jarva',
      roles: ['analyst'],
    };
    const permitted = await ask(null, {
      query: viewer,
      purpose: 'lagesbild',
      token: await tokenWith(claims),
    });
    expect(permitted.data.viewer.partner).toBe('district-jarva');
    const refused = await ask(null, {
      query: viewer,
      purpose: 'lagesbild',
      token: await tokenWith({ ...claims, roles: [] }),
    });
    expect(refused.status).toBe(403);
    expect(codes(refused)).toEqual(['PURPOSE_NOT_PERMITTED']);
  });

  test('a purpose that no agreement lists gives null with that reason, and what else is asked for still comes', async () => {
    const answer = await ask('traffic-committee', {
      purpose: 'ordningsvaktsplanering',
      query: '{ area(id: "sthlm:sdo:jarva") { name } placeCollaborations { edges { node { id } } } }',
    });
    expect(answer.data.area.name).toBe('Järva');
    expect(answer.data.placeCollaborations).toBeNull();
    expect(codes(answer)).toEqual(['PURPOSE_NOT_COVERED']);
  });
});

describe('documents', () => {
  test.each([
    ['no GraphQL', { query: '{' }, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ viewer { partnerr } }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['no document', {}, 'BAD_REQUEST'],
    [
      'no operation of that name',
      { query: 'query A { viewer { partner } }', operationName: 'B' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'a variable of the wrong type',
      { query: 'query ($ids: [ID!]!) { indicators(ids: $ids) { id } }', variables: { ids: { secret: 1 } } },
      'BAD_USER_INPUT',
    ],
    [
      'a missing variable',
      { query: 'query ($ids: [ID!]!) { indicators(ids: $ids) { id } }' },
      'BAD_USER_INPUT',
    ],
    [
      'too deep a document',
      { query: `{ area(id: "sthlm:kommun") ${'{ parent '.repeat(20)}{ id }${' }'.repeat(20)} }` },
      'OPERATION_TOO_LARGE',
    ],
    [
      'too many aliases',
      { query: `{ ${Array.from({ length: 200 }, (_, at) => `a${at}: viewer { partner }`).join(' ')} }` },
      'OPERATION_TOO_LARGE',
    ],
    ['a subscription', { query: 'subscription { viewer { partner } }' }, 'OPERATION_NOT_SUPPORTED'],
  ] as const)('%s is refused with 400', async (_what, question, code) => {
    const answer = await ask('district-jarva', question);
    expect(answer.status).toBe(400);
    expect(codes(answer)).toContain(code);
    expect(answer.data).toBeUndefined();
    expect(answer.text).not.toMatch(/did you mean|stacktrace|node_modules|secret/i);
  });

  test.each([
    ['an unknown area', { areas: ['sthlm:sdo:ingenstans'] }, 'AREA_UNKNOWN'],
    ['an area that had ended', { areas: ['sthlm:sdo:rinkeby-kista'] }, 'AREA_NOT_VALID'],
    ['half a period', { areas: ['sthlm:sdo:jarva'], from: '2025-02' }, 'PERIOD_INVALID'],
    ['a period that runs backwards', { areas: ['sthlm:sdo:jarva'], from: '2026-01' }, 'PERIOD_INVALID'],
    ['a month before the clause', { areas: ['sthlm:sdo:jarva'], from: '2012-01' }, 'PERIOD_NOT_COVERED'],
    ['no area', { areas: [] }, 'ARGUMENT_INVALID'],
  ])('%s is told by its code, never as an empty list', async (_what, given, code) => {
    const answer = await ask('district-jarva', {
      purpose: 'lagesbild',
      query: `query ($areas: [ID!]!, $from: Month!, $to: Month!) { indicators(ids: ["fire.fires.total"]) {
        observations(areas: $areas, from: $from, to: $to, interval: QUARTER) { vintage } } }`,
      variables: { from: '2025-01', to: '2025-12', ...given },
    });
    expect(answer.status).toBe(200);
    expect(codes(answer)).toEqual([code]);
    const { observations } = answer.data.indicators[0];
    expect(observations === null || observations[0] === null).toBe(true);
  });

  test('a level finer than the clause is told as such', async () => {
    const answer = await ask('district-jarva', {
      purpose: 'lagesbild',
      query: `{ indicators(ids: ["police.reported-offences.person"]) {
        observations(areas: ["sthlm:sdo:jarva"], level: BASE_AREA, from: "2025-01", to: "2025-12", interval: YEAR) { vintage } } }`,
    });
    expect(codes(answer)).toEqual(['LEVEL_NOT_COVERED']);
  });
});

describe('HTTP', () => {
  const url = () => `${inject('hub').origin}/graphql`;

  test.each([
    ['another method', { method: 'DELETE' }, 405],
    ['another media type', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' }, 415],
    ['no JSON', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' }, 400],
    [
      'a body that is too large',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: `{"query":"${' '.repeat(400_000)}"}`,
      },
      413,
    ],
  ])('%s is refused', async (_what, init, status) => {
    const response = await fetch(url(), init);
    expect(response.status).toBe(status);
    expect((await response.json()).errors[0].extensions.code).toBeTruthy();
  });

  test('an answer is private and varies with who asks and why', async () => {
    const { headers } = await ask('district-jarva', { query: viewer });
    expect(headers.get('cache-control')).toBe('private, no-cache');
    expect(headers.get('vary')).toContain('Authorization, Hub-Purpose');
  });

  test('paths that are not served answer 404 with a code', async () => {
    const response = await fetch(`${inject('hub').origin}/admin`);
    expect(response.status).toBe(404);
    expect((await response.json()).errors[0].extensions.code).toBe('NOT_FOUND');
  });
});
