import { connect } from 'node:net';
import { describe, expect, inject, test } from 'vitest';
import { type Answer, ask, codes, tokenOf } from './ask.ts';

const agreementById = 'query ($id: ID!) { agreement(id: $id) { id title } }';

/** What a partner sees of an answer but its receipt. */
const seen = ({ status, data, errors }: Answer) => ({ status, data, errors });

/** The first line and the body of an answer to bytes as they stand. */
async function raw(text: string): Promise<string> {
  const { hostname, port } = new URL(inject('hub').origin);
  const socket = connect(Number(port), hostname);
  socket.write(text);
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe('values that no database or digest can take', () => {
  test.each([
    ['NUL', 'agreement\0'],
    ['half of a surrogate pair', '\ud800'],
  ])('a variable with %s is refused, and names itself', async (_, id) => {
    const answer = await ask('stranger', { query: agreementById, variables: { id } });
    expect(answer.status).toBe(400);
    expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.errors[0]?.extensions.variables).toEqual(['id']);
  });

  test('a variable that nests without end is refused', async () => {
    let month: unknown = 'x';
    for (let depth = 0; depth < 1_000; depth += 1) month = [{ month }];
    const answer = await ask('stranger', {
      query: 'query ($at: Date) { areas(level: CITY, at: $at) { id } }',
      variables: { at: month },
    });
    expect(answer.status).toBe(400);
    expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
  });

  test.each([
    '{ agreement(id: "a\\u0000") { id } }',
    '{ areas(level: CITY, at: { toString: 1 }) { id } }',
    '{ accessLog(from: 5) { edges { cursor } } }',
  ])('a document that writes them is refused: %s', async (query) => {
    const answer = await ask('stranger', { query });
    expect(answer.status).toBe(400);
    expect(codes(answer)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  test.each(['garbage', '0000-01-01T00:00:00Z', '2024-13-01T00:00:00Z', 'infinity'])(
    'the instant %s is an invalid argument, and costs its field alone',
    async (at) => {
      const answer = await ask('stockholm-central', {
        query: `query ($at: DateTime) { purposes { code } viewer { partner }
          accessLog(from: $at) { edges { cursor } } orderGuardDeployments(at: $at) { edges { cursor } } }`,
        variables: { at },
      });
      expect(answer.status).toBe(200);
      expect(codes(answer)).toEqual(['ARGUMENT_INVALID']);
      expect(answer.errors.map(({ path }) => path?.[0]).sort()).toEqual([
        'accessLog',
        'orderGuardDeployments',
      ]);
      expect(answer.data.purposes.length).toBeGreaterThan(0);
      expect(answer.data.viewer.partner).toBe('stockholm-central');
    },
  );
});

describe('what one partner can make the hub do', () => {
  test('many invalid questions of one partner leave the subgraph open to the others', async () => {
    await Promise.all(
      Array.from({ length: 20 }, () =>
        ask('stranger', {
          query: '{ accessLog(from: "garbage") { edges { cursor } } agreement(id: "x") { id } }',
        }),
      ),
    );
    const answer = await ask('district-jarva', {
      query: '{ purposes { code } accessLog { edges { cursor } } }',
    });
    expect(answer.errors).toEqual([]);
  });

  test('a document is refused for its nesting, definitions or names before it is parsed', async () => {
    const chain = Array.from({ length: 1_000 }, (_, at) => `fragment F${at} on Viewer { ...F${at + 1} }`);
    const documents = {
      nesting: `{ viewer { ${'... { '.repeat(2_000)} partner ${'}'.repeat(2_000)} } }`,
      definitions: `{ viewer { ...F0 } } ${chain.join(' ')} fragment F1000 on Viewer { partner }`,
      name: `query ${'A'.repeat(10_000)} { viewer { partner } }`,
    };
    for (const [limit, query] of Object.entries(documents)) {
      const answer = await ask('stranger', { query });
      expect(answer.status).toBe(400);
      expect(answer.errors[0]?.extensions).toEqual({ code: 'OPERATION_TOO_LARGE', limit });
    }
    expect((await ask('stranger', { query: `{ viewer { partner } } # ${'}{'.repeat(500)}` })).status).toBe(
      200,
    );
  });

  test('the cells of all indicators and aliases of a request are counted together', async () => {
    const whole = (alias: string) =>
      `${alias}: observations(areas: ["sthlm:kommun"], from: "2015-01", to: "2024-12", interval: QUARTER, level: CITY_DISTRICT) { observations { value } }`;
    const aliases = Array.from({ length: 20 }, (_, at) => whole(`a${at}`));
    const answer = await ask('police-region', {
      purpose: 'lagesbild',
      query: `{ indicators(ids: ["police.reported-offences.theft"]) { ${aliases.join('\n')} } }`,
    });
    expect(codes(answer)).toEqual(['ARGUMENT_INVALID']);
    expect(answer.text.length).toBeLessThan(5_000_000);
    expect(answer.data.indicators[0].a0[0].observations.length).toBeGreaterThan(4_000);
  });

  test('an address that is none is not found', async () => {
    expect(await raw('GET // HTTP/1.1\r\nHost: hub\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1.1 404 /);
  });
});

describe('what lies outside', () => {
  test('an agreement of others, one that is none, and the children and filters that lead to them look alike', async () => {
    const forbidden = await ask('stranger', {
      query: agreementById,
      variables: { id: 'agreement:local:jarva:jarva' },
    });
    const absent = await ask('stranger', { query: agreementById, variables: { id: 'agreement:no-such' } });
    expect(seen(forbidden)).toEqual(seen(absent));
    const after = Buffer.from('agreements after agreement:local:').toString('base64url');
    const listed = await ask('stranger', {
      query: `{ a: agreements(level: LOCAL) { edges { cursor } pageInfo { hasNextPage endCursor } }
        b: agreements(party: "org:lpo-jarva", level: LOCAL) { edges { cursor } pageInfo { hasNextPage endCursor } }
        c: agreements(after: "${after}", level: LOCAL, first: 1) { edges { cursor } pageInfo { hasNextPage endCursor } }
        d: agreement(id: "agreement:stad-polis") { children { id } } }`,
    });
    const empty = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
    expect(listed.errors).toEqual([]);
    expect(listed.data).toEqual({ a: empty, b: empty, c: empty, d: { children: [] } });
  });

  test('deployments to come do not show without the product of plans, whichever way they are asked for', async () => {
    const deployments = `{ orderGuardDeployments(first: 200) { edges { node { id from status } } }
      later: orderGuardDeployments(at: "2039-06-01T00:00:00Z", first: 200) { edges { node { id from status } } } }`;
    const all = await ask('stockholm-central', { purpose: 'ordningsvaktsplanering', query: deployments });
    const some = await ask('district-jarva', { purpose: 'ordningsvaktsplanering', query: deployments });
    const planned = (answer: Answer) =>
      [...answer.data.orderGuardDeployments.edges, ...answer.data.later.edges].filter(
        ({ node }) => node.status === 'PLANNED',
      ).length;
    expect(planned(all)).toBeGreaterThan(0);
    expect(some.data.orderGuardDeployments.edges.length).toBeGreaterThan(0);
    expect(planned(some)).toBe(0);
  });

  test('certifications in areas of another provider are refused by the argument, never an empty list', async () => {
    const certifications =
      'query ($areas: [ID!]) { certifications(areas: $areas) { edges { node { id } } } }';
    const asked = (areas: readonly string[]) =>
      ask('property-owners-jarva', { purpose: 'lagesbild', query: certifications, variables: { areas } });
    expect((await asked(['sthlm:sdo:jarva'])).data.certifications.edges.length).toBeGreaterThan(0);
    const outside = await asked(['sthlm:sdo:jarva', 'sthlm:sdo:skarholmen']);
    expect(codes(outside)).toEqual(['AREA_NOT_COVERED']);
    expect(outside.errors[0]?.extensions.areas).toEqual(['sthlm:sdo:skarholmen']);
  });

  test('cursors of the access log tell nothing of others’ entries, and follow only one’s own', async () => {
    const page = (partner: string, after: string | null) =>
      ask(partner, {
        query: `query ($after: String) { accessLog(first: 2, after: $after) {
          edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`,
        variables: { after },
      });
    for (let at = 0; at < 5; at += 1) await ask('fire-brigade', { query: '{ viewer { partner } }' });
    const first = await page('fire-brigade', null);
    const cursors = first.data.accessLog.edges.map(({ cursor }: { cursor: string }) => cursor);
    for (const cursor of cursors)
      expect(Buffer.from(cursor, 'base64url').toString()).not.toMatch(/after \d+$/);
    const second = await page('fire-brigade', first.data.accessLog.pageInfo.endCursor);
    const ids = [first, second].flatMap(({ data }) =>
      data.accessLog.edges.map(({ node }: { node: { id: string } }) => node.id),
    );
    expect(new Set(ids).size).toBe(4);
    const foreign = await page('lpo-farsta', first.data.accessLog.pageInfo.endCursor);
    expect(foreign.data.accessLog.edges).toEqual([]);
    const none = Buffer.from('after 17').toString('base64url');
    expect(codes(await page('fire-brigade', none))).toEqual(['ARGUMENT_INVALID']);
  });
});

test('of two tokens the first counts, and two purposes are none of the register’s', async () => {
  const [stranger, district] = await Promise.all([tokenOf('stranger'), tokenOf('district-jarva')]);
  const body = JSON.stringify({ query: '{ viewer { partner purpose { code } } }' });
  const send = (headers: readonly string[]) =>
    raw(
      [
        'POST /graphql HTTP/1.1',
        'Host: hub',
        'Connection: close',
        'Content-Type: application/json',
        `Content-Length: ${body.length}`,
        ...headers,
        '',
        body,
      ].join('\r\n'),
    );
  const twice = await send([`Authorization: Bearer ${stranger}`, `Authorization: Bearer ${district}`]);
  expect(twice).toContain('"partner":"stranger"');
  const purposes = await send([
    `Authorization: Bearer ${stranger}`,
    'Hub-Purpose: lagesbild',
    'Hub-Purpose: kameraplacering',
  ]);
  expect(purposes).toContain('PURPOSE_UNKNOWN');
});

test.each(['__proto__', 'constructor', 'toString'])(
  'a variable called %s steers no more than another',
  async (name) => {
    const answer = await ask('stranger', {
      purpose: 'lagesbild',
      query: `query ($${name}: Boolean = true) { cameraSites @include(if: $${name}) { edges { node { id } } } }`,
    });
    expect(answer.data).toBeNull();
    expect(codes(answer)).toEqual(['PRODUCT_NOT_COVERED']);
  },
);
