import { expect, test } from 'vitest';
import { Refused } from '../../gateway/refused.ts';
import { admit, type Incoming } from '../../gateway/request/admit.ts';

const incoming = (change: Partial<Incoming> = {}): Incoming => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', authorization: 'Bearer a.b.c' },
  search: '',
  body: '{"query":"{ areas { id } }"}',
  ...change,
});
const codeOf = (change: Partial<Incoming>): string => {
  try {
    admit(incoming(change));
    return 'admitted';
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.code;
  }
};

test('a partner’s question by POST and by GET is admitted', () => {
  expect(admit(incoming())).toMatchObject({
    token: 'a.b.c',
    purposeHeader: null,
    asked: null,
    document: '{ areas { id } }',
    request: { method: 'POST', body: { query: '{ areas { id } }' } },
  });
  const search = '?query=%7B%20__typename%20%7D';
  expect(admit(incoming({ method: 'GET', search, body: '' })).request).toMatchObject({ search });
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
  expect(admit(incoming({ headers })).token).toBe(token);
});

test('two Authorization headers are no token', () => {
  const headers = { 'content-type': 'application/json', authorization: ['Bearer a', 'Bearer b'] };
  expect(admit(incoming({ headers })).token).toBeNull();
});

test('a blank purpose is none', () => {
  const purposeOf = (text: string) =>
    admit(incoming({ headers: { 'content-type': 'application/json', 'hub-purpose': text } })).purposeHeader;
  expect(purposeOf('   ')).toBeNull();
  expect(purposeOf(' lagesbild ')).toBe('lagesbild');
});

test('a shared query is asked for by id and version, with variables as JSON or as parameters of the address', () => {
  const body = JSON.stringify({ sharedQuery: 'lagesbild', sharedQueryVersion: 2, variables: { area: 'x' } });
  expect(admit(incoming({ body })).asked).toEqual({
    kind: 'id',
    id: 'lagesbild',
    version: 2,
    variables: { kind: 'json', values: { area: 'x' } },
  });
  const asked = (search: string) => admit(incoming({ method: 'GET', search, body: '' })).asked;
  expect(asked('?sharedQuery=lagesbild&variables=%7B%7D&query=%7B%20secret%20%7D')).toEqual({
    kind: 'id',
    id: 'lagesbild',
    version: null,
    variables: { kind: 'json', values: {} },
  });
  expect(asked('?sharedQuery=lagesbild&version=3&from=2024-01&areas=a&areas=b')).toEqual({
    kind: 'id',
    id: 'lagesbild',
    version: 3,
    variables: {
      kind: 'text',
      values: [
        ['from', '2024-01'],
        ['areas', 'a'],
        ['areas', 'b'],
      ],
    },
  });
});

test('an operation is asked for by its hash, as Apollo’s clients do', () => {
  const extensions = { persistedQuery: { version: 1, sha256Hash: 'ABC' } };
  const asked = { kind: 'hash', hash: 'abc', document: null, variables: { kind: 'json', values: {} } };
  expect(admit(incoming({ body: JSON.stringify({ extensions }) })).asked).toEqual(asked);
  const search = `?extensions=${encodeURIComponent(JSON.stringify(extensions))}&variables=%7B%7D`;
  expect(admit(incoming({ method: 'GET', search, body: '' })).asked).toEqual(asked);
});

test.each([
  { sharedQuery: 'q', variables: [] },
  { sharedQuery: 'q', variables: 'x' },
  { extensions: { persistedQuery: { sha256Hash: 7 } } },
])('%j is no request', (body) => {
  expect(codeOf({ body: JSON.stringify(body) })).toBe('BAD_REQUEST');
});

test.each([0, -1, 1.5, '1', {}])('the version %j is unknown', (sharedQueryVersion) => {
  expect(codeOf({ body: JSON.stringify({ sharedQuery: 'lagesbild', sharedQueryVersion }) })).toBe(
    'SHARED_QUERY_UNKNOWN',
  );
});

test('a document beside a shared query is refused: the declared purpose is not that document’s', () => {
  expect(codeOf({ body: '{"sharedQuery":"lagesbild","query":"{ x }"}' })).toBe('BAD_REQUEST');
});

test.each(['7', '{}', 'null', '""', '["lagesbild"]'])('the shared query %s is unknown', (id) => {
  expect(codeOf({ body: `{"sharedQuery":${id}}` })).toBe('SHARED_QUERY_UNKNOWN');
});

test('an empty shared query by GET is unknown, and a batch is left to be refused', () => {
  expect(codeOf({ method: 'GET', search: '?sharedQuery=', body: '' })).toBe('SHARED_QUERY_UNKNOWN');
  expect(admit(incoming({ body: '[{"query":"{ a }"}]' })).asked).toBeNull();
});
