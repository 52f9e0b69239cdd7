import { setTimeout as delay } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { expect, inject, test } from 'vitest';
import { ask, codes } from './ask.ts';
import { asServing } from './databases.ts';
import { personToken } from './people.ts';

type Link = {
  readonly link: { readonly id: string; readonly purpose: { readonly code: string } };
  readonly user: string;
  readonly secret: string;
};

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
const creating = `mutation ($sharedQuery: ID!, $version: Int!, $expires: DateTime!) {
  createDataLink(sharedQuery: $sharedQuery, version: $version, expires: $expires) { link { id purpose { code } } user secret }
}`;

async function create(
  account: string,
  change: Readonly<Record<string, unknown>> = {},
  purpose: string | null = 'lagesbild',
) {
  return ask(null, {
    query: creating,
    variables: { sharedQuery: 'lagesbild-for-omrade', version: 1, expires: inDays(30), ...change },
    token: await personToken(account),
    ...(purpose === null ? {} : { purpose }),
  });
}

async function linkOf(
  account: string,
  change: Readonly<Record<string, unknown>> = {},
  purpose = 'lagesbild',
): Promise<Link> {
  const answer = await create(account, change, purpose);
  expect(answer.errors).toEqual([]);
  const link: Link = answer.data.createDataLink;
  // The gateway hears of it within the second.
  for (let tries = 0; tries < 40; tries += 1) {
    if ((await get(link, 'x/1.csv')).status !== 401) return link;
    await delay(100);
  }
  throw new Error('the gateway has not heard of the link');
}

const get = ({ user, secret }: Pick<Link, 'user' | 'secret'>, path: string, method = 'GET') =>
  fetch(`${inject('hub').origin}/shared-queries/${path}`, {
    method,
    headers: { authorization: `Basic ${Buffer.from(`${user}:${secret}`).toString('base64')}` },
  });
const code = async (response: Response) => {
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  return `${response.status} ${errors[0]?.extensions.code}`;
};
const run = 'areas=sthlm:sdo:jarva&from=2024-01&to=2025-12';
const own = `lagesbild-for-omrade/1.csv?${run}`;

test('a data link gives its own export what agreements and open data give, and is its client in the log', async () => {
  const link = await linkOf('analytiker-jarva');
  expect(link.link.purpose.code).toBe('lagesbild');
  const response = await get(link, own);
  expect(response.status).toBe(200);
  const rows: Record<string, string>[] = parse(await response.text(), { columns: true });
  expect(rows.find(({ indicator }) => indicator === 'police.reported-offences.total')?.status).toBe(
    'OBSERVED',
  );
  expect(rows.at(-1)?.indicator).toBe('END');
  const receipt = response.headers.get('hub-receipt');
  const found = await ask(null, {
    query: 'query ($id: ID!) { receipt(id: $id) { record } }',
    variables: { id: receipt },
    token: await personToken('analytiker-jarva'),
  });
  expect(JSON.parse(found.data.receipt.record)).toMatchObject({
    client: link.user,
    partner: 'district-jarva',
    person: null,
    purpose: 'lagesbild',
  });
});

test('a data link does nothing but GET its own export', async () => {
  const link = await linkOf('analytiker-jarva');
  expect(await code(await get(link, `kommunens-anmalda-brott/1.csv?from=2023-01&to=2023-12`))).toBe(
    '403 DATA_LINK_REFUSED',
  );
  expect(await code(await get(link, own, 'POST'))).toBe('405 METHOD_NOT_ALLOWED');
  const { origin } = inject('hub');
  const authorization = `Basic ${Buffer.from(`${link.user}:${link.secret}`).toString('base64')}`;
  const elsewhere = await Promise.all([
    fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: '{"query":"{ viewer { partner } }"}',
    }),
    fetch(`${origin}/contract.graphql`, { headers: { authorization } }),
    fetch(`${origin}/access-log.ndjson`, { headers: { authorization } }),
  ]);
  for (const response of elsewhere) expect(await code(response)).toBe('401 TOKEN_MISSING');
});

test('a data link states no other purpose than its own', async () => {
  const link = await linkOf('analytiker-jarva', {}, 'uppfoljning');
  expect(await code(await get(link, own))).toBe('403 PURPOSE_NOT_PERMITTED');
});

test('own data is not given by a data link, and the refusal says that a token is needed', async () => {
  const police = await linkOf('analytiker-polisregion');
  expect(await code(await get(police, own))).toBe('403 OWN_DATA_NEEDS_TOKEN');
  const log = await linkOf('analytiker-jarva', { sharedQuery: 'vem-laste-vad' }, 'uppfoljning');
  expect(await code(await get(log, 'vem-laste-vad/1.csv'))).toBe('403 OWN_DATA_NEEDS_TOKEN');
});

test('agreements are not given by a data link, wherever in an answer they stand', async () => {
  const sharedQuery = 'platssamverkan';
  const link = await linkOf('samordnare-central', { sharedQuery }, 'platssamverkan');
  for (const path of ['1.csv', '1.json', '1.xlsx']) {
    expect(await code(await get(link, `${sharedQuery}/${path}`))).toBe('403 OWN_DATA_NEEDS_TOKEN');
  }
});

test('an unknown link, a wrong secret and a revoked link look alike, and revoking works within a second', async () => {
  const link = await linkOf('analytiker-jarva');
  expect((await get(link, own)).status).toBe(200);
  const revoked = await ask(null, {
    query: 'mutation ($id: ID!) { revokeDataLink(id: $id) { id revoked } }',
    variables: { id: link.user },
    token: await personToken('samordnare-jarva'),
  });
  expect(revoked.data.revokeDataLink.revoked).not.toBeNull();
  await delay(1_000);
  const texts = [];
  for (const wrong of [
    link,
    { ...link, user: 'link-okand' },
    { ...(await linkOf('analytiker-jarva')), secret: 'x' },
  ]) {
    const response = await get(wrong, own);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toContain('Basic realm="trygghetsnavet"');
    const { errors } = (await response.json()) as { errors: unknown };
    texts.push(JSON.stringify(errors));
  }
  expect(new Set(texts).size).toBe(1);
  expect(texts[0]).toContain('DATA_LINK_INVALID');
});

test('links are listed for their partner alone, without their secrets', async () => {
  const link = await linkOf('analytiker-jarva');
  const listed = async (account: string) => {
    const query = '{ dataLinks { id sharedQuery version created expires revoked } }';
    const answer = await ask(null, { query, token: await personToken(account) });
    return { ids: answer.data.dataLinks.map(({ id }: { id: string }) => id), text: answer.text };
  };
  const own = await listed('samordnare-jarva');
  expect(own.ids).toContain(link.user);
  expect(own.text).not.toContain(link.secret);
  expect((await listed('analytiker-polisregion')).ids).not.toContain(link.user);
  const other = await ask(null, {
    query: 'mutation ($id: ID!) { revokeDataLink(id: $id) { id } }',
    variables: { id: link.user },
    token: await personToken('analytiker-polisregion'),
  });
  expect(codes(other)).toEqual(['DATA_LINK_UNKNOWN']);
  expect((await get(link, own ? 'x/1.csv' : '')).status).not.toBe(401);
});

test.each([
  ['firmatecknare-jarva', {}, 'lagesbild', ['PURPOSE_NOT_PERMITTED', 'ROLE_REQUIRED']],
  ['analytiker-jarva', { expires: inDays(400) }, 'lagesbild', ['ARGUMENT_INVALID']],
  ['analytiker-jarva', { expires: inDays(-1) }, 'lagesbild', ['ARGUMENT_INVALID']],
  ['analytiker-jarva', {}, null, ['PURPOSE_REQUIRED']],
] as const)('%s creates no link with %j for %s', async (account, change, purpose, expected) => {
  const answer = await create(account, change, purpose);
  expect(answer.data?.createDataLink ?? null).toBeNull();
  expect(expected).toContain(codes(answer)[0]);
});

test('a machine creates no link: it has tokens', async () => {
  const answer = await ask('district-jarva', {
    query: creating,
    variables: { sharedQuery: 'lagesbild-for-omrade', version: 1, expires: inDays(1) },
    purpose: 'lagesbild',
  });
  expect(codes(answer)).toEqual(['ROLE_REQUIRED']);
});

test('the role that serves requests reads no digest of a secret and writes no link', async () => {
  const sql = asServing('hub');
  try {
    await expect(sql`select secret from data_link`).rejects.toMatchObject({ code: '42501' });
    await expect(sql`update data_link set revoked = null`).rejects.toMatchObject({ code: '42501' });
    expect(await sql`select id from data_link`).toHaveLength(0);
  } finally {
    await sql.end();
  }
});
