import { expect, test } from 'vitest';
import { Refused } from '../../gateway/refused.ts';
import { admit, type Incoming, type SharedQuery } from '../../gateway/request/admit.ts';

const shared: SharedQuery = { id: 'lagesbild', document: 'query L { areas { id } }', purpose: 'lagesbild' };
const queries = new Map([[shared.id, shared]]);
const incoming = (change: Partial<Incoming> = {}): Incoming => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', authorization: 'Bearer a.b.c' },
  search: '',
  body: '{"query":"{ areas { id } }"}',
  ...change,
});
const codeOf = (change: Partial<Incoming>): string => {
  try {
    admit(incoming(change), queries);
    return 'admitted';
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.code;
  }
};

test('a partner’s question by POST and by GET is admitted', () => {
  expect(admit(incoming(), queries)).toMatchObject({
    token: 'a.b.c',
    purposeHeader: null,
    sharedQuery: null,
    request: { method: 'POST', body: { query: '{ areas { id } }' } },
  });
  const search = '?query=%7B%20__typename%20%7D';
  expect(admit(incoming({ method: 'GET', search, body: '' }), queries).request).toMatchObject({ search });
});

test.each(['PUT', 'DELETE', 'PATCH', 'HEAD', 'get', 'TRACE', ''])('the method %j is not', (method) => {
  expect(codeOf({ method })).toBe('METHOD_NOT_ALLOWED');
});

test('a body that was too large is not', () => {
  expect(codeOf({ body: undefined })).toBe('BODY_TOO_LARGE');
});

test.each([
  undefined,
  '',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'application/jsonp',
  'text/plain; application/json',
])('a body of type %j is not', (type) => {
  expect(codeOf({ headers: { 'content-type': type } })).toBe('MEDIA_TYPE_UNSUPPORTED');
});

test.each(['application/json; charset=utf-8', 'Application/JSON', ' application/json '])('%j is', (type) => {
  expect(codeOf({ headers: { 'content-type': type } })).toBe('admitted');
});

test.each(['', '{', 'query', '{"query":}', '{}{}'])('the body %j is no JSON', (body) => {
  expect(codeOf({ body })).toBe('BAD_REQUEST');
});

test.each([
  ['Bearer a.b.c', 'a.b.c'],
  ['bearer a.b.c', 'a.b.c'],
  ['Bearer   a.b.c', 'a.b.c'],
  ['Basic a.b.c', null],
  ['Bearer', null],
  ['Bearer ', null],
  ['Bearer a b', null],
  ['a.b.c', null],
  ['xBearer a.b.c', null],
  ['Bearer a, Bearer b', null],
])('the token of %j is %j', (authorization, token) => {
  const headers = { 'content-type': 'application/json', authorization };
  expect(admit(incoming({ headers }), queries).token).toBe(token);
});

test('two Authorization headers are no token', () => {
  const headers = { 'content-type': 'application/json', authorization: ['Bearer a', 'Bearer b'] };
  expect(admit(incoming({ headers }), queries).token).toBeNull();
});

test('a blank purpose is none', () => {
  const purposeOf = (text: string) =>
    admit(incoming({ headers: { 'content-type': 'application/json', 'hub-purpose': text } }), queries)
      .purposeHeader;
  expect(purposeOf('   ')).toBeNull();
  expect(purposeOf(' lagesbild ')).toBe('lagesbild');
});

test('a shared query’s document takes the place of its id, variables stay', () => {
  const body = JSON.stringify({ sharedQuery: 'lagesbild', variables: { area: 'x' } });
  const admitted = admit(incoming({ body }), queries);
  expect(admitted.sharedQuery).toEqual(shared);
  expect(admitted.request.body).toEqual({ query: shared.document, variables: { area: 'x' } });
  const search = '?sharedQuery=lagesbild&variables=%7B%7D&query=%7B%20secret%20%7D';
  const got = admit(incoming({ method: 'GET', search, body: '' }), queries);
  const parameters = new URLSearchParams(got.request.search);
  expect(parameters.getAll('query')).toEqual([shared.document]);
  expect(parameters.has('sharedQuery')).toBe(false);
});

test('a document beside a shared query is refused: the declared purpose is not that document’s', () => {
  expect(codeOf({ body: '{"sharedQuery":"lagesbild","query":"{ x }"}' })).toBe('BAD_REQUEST');
});

test.each(['"nobody"', '"__proto__"', '7', '{}', 'null', '["lagesbild"]'])(
  'the shared query %s is unknown',
  (id) => {
    expect(codeOf({ body: `{"sharedQuery":${id}}` })).toBe('SHARED_QUERY_UNKNOWN');
  },
);

test('an empty shared query by GET is unknown, and a batch is left to be refused', () => {
  expect(codeOf({ method: 'GET', search: '?sharedQuery=', body: '' })).toBe('SHARED_QUERY_UNKNOWN');
  expect(admit(incoming({ body: '[{"query":"{ a }"}]' }), queries).sharedQuery).toBeNull();
});
