import { GraphQLError, parse } from 'graphql';
import { expect, test, vi } from 'vitest';
import type { Authorized } from '../../gateway/request/authorize.ts';
import { disclose } from '../../gateway/request/disclose.ts';
import { startTrace } from '../../gateway/trace.ts';
import type { Decision } from '../../policy/decision.ts';
import { scopeFor } from '../../policy/scope.ts';
import { errorCatalogue, hubError } from '../../schema/errors.ts';
import { decided } from '../policy/governed.ts';
import { asking, register, version } from '../policy/world.ts';

const agreed = register([version()]);
const whole: Decision = { document: parse('{ open }'), denials: [], shape: null };
const authorized = (change: Partial<Authorized> = {}): Authorized => ({
  decision: whole,
  key: 'k',
  held: { scope: scopeFor(agreed, asking()), products: new Set(), fingerprint: 'f' },
  register: agreed,
  fresh: true,
  purpose: 'lagesbild',
  ...change,
});
function disclosed(data: unknown, errors: readonly GraphQLError[] = [], change: Partial<Authorized> = {}) {
  const trace = startTrace('id', '2024-06-15T12:00:00.000Z');
  const report = vi.fn();
  const answer = disclose({ data, errors }, authorized(change), trace, report);
  return { ...answer, trace, report, text: JSON.stringify({ ...answer, errors: answer.errors }) };
}
const fromSubgraph = (extensions: Record<string, unknown>, message = 'relation "victims" has key 0000') =>
  new GraphQLError(message, { path: ['area', 'name'], extensions });

test('an answer with nothing refused and nothing wrong passes as it is', () => {
  const data = { open: 'x' };
  expect(disclosed(data)).toMatchObject({ data, errors: [] });
});

test.each([
  ['no code', {}],
  ['an unknown code', { code: 'ECONNREFUSED' }],
  ['a code of JavaScript', { code: 'constructor' }],
  ['a code that is a list', { code: ['AREA_UNKNOWN'] }],
  ['INTERNAL', { code: 'INTERNAL' }],
  ['INTERNAL_SERVER_ERROR', { code: 'INTERNAL_SERVER_ERROR' }],
  ['a code of the subgraph’s own server', { code: 'GRAPHQL_VALIDATION_FAILED' }],
  ['a refusal of the gateway itself', { code: 'ASSERTION_EXPIRED' }],
  ['a driver’s code', { code: '23505', detail: 'Key (personnummer)=(0000) already exists.' }],
])('of an error with %s nothing leaves but INTERNAL and its path', (_what, extensions) => {
  const { errors, report, text } = disclosed({ area: null }, [
    fromSubgraph({ ...extensions, serviceName: 'police', stacktrace: ['at db.ts'], sql: 'select' }),
  ]);
  expect(errors.map(({ message, path, extensions: told }) => ({ message, path, told }))).toEqual([
    { message: errorCatalogue.INTERNAL.meaning, path: ['area', 'name'], told: { code: 'INTERNAL' } },
  ]);
  expect(text).not.toMatch(/victims|0000|police|db\.ts|select/);
  expect(report).toHaveBeenCalledOnce();
});

test('a subgraph’s refusal keeps its code and what helps, without the subgraph’s name or stack', () => {
  const { errors, report } = disclosed({ area: null }, [
    fromSubgraph({ code: 'AREA_UNKNOWN', areas: ['x'], serviceName: 'city', stacktrace: ['at'] }, 'No area.'),
  ]);
  expect(errors[0]?.extensions).toEqual({ code: 'AREA_UNKNOWN', areas: ['x'] });
  expect(errors[0]?.path).toEqual(['area', 'name']);
  expect(report).not.toHaveBeenCalled();
});

test('a product that a subgraph refuses is explained by the gateway and recorded as denied', () => {
  const { errors, trace } = disclosed({}, [
    fromSubgraph({ code: 'PRODUCT_NOT_COVERED', products: ['fire.fires'] }, 'rows of fire.fires: 12'),
  ]);
  expect(errors[0]?.extensions).toMatchObject({ code: 'PRODUCT_NOT_COVERED', products: ['fire.fires'] });
  expect(errors[0]?.message).not.toContain('12');
  expect([...trace.denied]).toEqual(['fire.fires']);
});

test('what lies outside the agreements names those that hold the product now', () => {
  const product = 'police.reported-offences';
  const { errors, trace } = disclosed({}, [
    fromSubgraph({ code: 'AREA_NOT_COVERED', product, areas: ['a'] }),
  ]);
  expect(errors[0]?.extensions.agreements).toMatchObject([{ agreement: 'agr:jarva/1' }]);
  expect([...trace.denied]).toEqual([product]);
});

test('what lies outside the agreements names one that is suspended too, and none that is over', () => {
  const event = (kind: 'suspended' | 'ended') =>
    ({ kind, at: '2024-02-01T00:00:00.000Z', party: 'org:polismyndigheten' }) as const;
  const product = 'police.reported-offences';
  const asked = (kind: 'suspended' | 'ended') =>
    disclosed({}, [fromSubgraph({ code: 'AREA_NOT_COVERED', product, areas: ['a'] })], {
      register: register([version({}, { events: [event(kind)] })]),
    }).errors[0]?.extensions.agreements;
  expect(asked('suspended')).toEqual([
    expect.objectContaining({
      agreement: 'agr:jarva/1',
      reason: 'The version is not in force: suspended.',
    }),
  ]);
  expect(asked('ended')).toEqual([]);
});

test('where the register is silent every refusal says so, and names no agreement', () => {
  const decision = decided('{ either }', []);
  const { errors } = disclosed(null, [], { decision, fresh: false });
  expect(errors[0]?.extensions).toMatchObject({ code: 'AGREEMENTS_UNAVAILABLE', products: ['p'] });
  expect(errors[0]?.extensions.agreements).toBeUndefined();
});

test('a refused field is null with path, coordinate and code; many places are one error with their number', () => {
  const decision = decided('{ open things { ... on Site { name } } }', []);
  const site = { __hub_typename: 'Site' };
  const { data, errors, trace } = disclosed({ open: 'x', things: [[site, site], [site]] }, [], { decision });
  expect(data).toEqual({ open: 'x', things: [[{ name: null }, { name: null }], [{ name: null }]] });
  expect(errors.map(({ path, extensions }) => [path, extensions.coordinate, extensions.occurrences])).toEqual(
    [[['things', 0, 0, 'name'], 'Site.name', 3]],
  );
  expect([...trace.denied]).toEqual(['p']);
});

test('an answer that failed as a whole stays null; one of which nothing was allowed has its nulls', () => {
  const partly = decided('{ open either }', []);
  expect(disclosed(null, [hubError('SUBGRAPH_UNAVAILABLE')], { decision: partly }).data).toBeNull();
  expect(disclosed(null, [], { decision: decided('{ x: either }', []) }).data).toBeNull();
});

test.each([
  ['beside its status', { value: 3, status: 'SUPPRESSED' }],
  ['under other names', { count: 3, s: 'SUPPRESSED' }],
  ['that is zero', { value: 0, status: 'SUPPRESSED' }],
])('a suppressed cell with a number %s fails the whole answer', (_what, cell) => {
  expect(() => disclosed({ indicators: [{ observations: [[cell]] }] })).toThrow();
});

test('suppressed cells without a number pass, beside figures that are not suppressed', () => {
  const cells = [
    { value: null, status: 'SUPPRESSED' },
    { value: 7, status: 'OBSERVED' },
    { status: 'SUPPRESSED' },
  ];
  expect(disclosed({ cells }).data).toEqual({ cells });
});
