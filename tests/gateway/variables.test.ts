import { createHmac, createSecretKey } from 'node:crypto';
import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { createVariables } from '../../gateway/request/variables.ts';
import { canonicalJson } from '../../trust/canonical.ts';

const schema = buildSchema('type Query { a(n: Int, list: [Int!]): Int }');
const key = createSecretKey(Buffer.alloc(32, 1));
const operationOf = (text: string) => parse(text).definitions[0] as OperationDefinitionNode;
const one = operationOf('query One($n: Int = 3, $list: [Int!]) { a(n: $n, list: $list) }');
const two = operationOf('query Two($n: Int = 4, $list: [Int!]) { a(n: $n, list: $list) }');

test('variables that were read before are what they were, and no others are taken for them', () => {
  const read = createVariables(key);
  const first = read(schema, 'd', one, { n: 1 });
  expect(first.values).toEqual({ n: 1 });
  expect(first.digest).toBe(
    createHmac('sha256', key)
      .update(canonicalJson({ n: 1 }))
      .digest('hex'),
  );
  expect(read(schema, 'd', one, { n: 1 })).toBe(first);
  expect(read(schema, 'd', one, { n: 2 }).values).toEqual({ n: 2 });
  expect(read(schema, 'd', one, {}).values).toEqual({ n: 3 });
  expect(read(schema, 'd', two, {}).values).toEqual({ n: 4 });
  expect(read(schema, 'other', two, { n: 1 })).not.toBe(first);
  expect(read(schema, 'd', one, { n: 1, list: [1] }).values).toEqual({ n: 1, list: [1] });
  expect(read(schema, 'd', one, { n: null }).values).toEqual({ n: null });
});

test('what is undefined is not taken for what is left out', () => {
  const read = createVariables(key);
  expect(read(schema, 'd', one, {}).values).toEqual({ n: 3 });
  expect(read(schema, 'd', one, { n: undefined }).values).not.toEqual({ n: 3 });
});

test('what is wrong is refused each time, and long ones are not remembered', () => {
  const read = createVariables(key);
  for (const _ of [1, 2]) expect(() => read(schema, 'd', one, { n: 'x' })).toThrow('$n');
  const list = Array.from({ length: 2_000 }, () => 10);
  expect(read(schema, 'd', one, { list })).not.toBe(read(schema, 'd', one, { list }));
  expect(read(schema, 'd', one, { list })).toEqual(read(schema, 'd', one, { list }));
});
