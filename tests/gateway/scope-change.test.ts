import { createSecretKey } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import type { Hub } from '../../gateway/hub.ts';
import { createVariables } from '../../gateway/request/variables.ts';
import { answerOperation, type RequestContext } from '../../gateway/request.ts';
import { startTrace } from '../../gateway/trace.ts';
import { uncached } from './uncached.ts';

const schema = buildSchema('type Query { figure: Int } type Mutation { figure: Int }');
const document = parse('{ figure }');
const operation = document.definitions[0] as OperationDefinitionNode;
const change = parse('mutation { figure }');
const changing = change.definitions[0] as OperationDefinitionNode;

/** A hub whose scope has the given fingerprint each time it is asked, the last one from then on. */
function hubWith(
  fingerprints: readonly string[],
  { fresh = true, takes = 0, denials = [] as unknown[] } = {},
) {
  let asked = 0;
  let executed = 0;
  const hub = {
    ...uncached,
    variables: createVariables(createSecretKey(new Uint8Array(32))),
    report: () => {},
    authorize: () => {
      const fingerprint = fingerprints[Math.min(asked, fingerprints.length - 1)];
      asked += 1;
      return {
        decision: { document, denials, shape: null },
        key: 'k',
        held: { fingerprint },
        register: { version: asked },
        fresh,
        purpose: null,
      };
    },
    execute: async () => {
      executed += 1;
      await delay(takes);
      return { data: { figure: executed }, errors: [] };
    },
  } as unknown as Hub;
  return { hub, executions: () => executed };
}

const answer = (hub: Hub, mode: 'omit' | 'refuse' = 'omit', asked = { document, operation }) => {
  const context = {
    trace: startTrace('id', '2026-01-01T00:00:00.000Z'),
    caller: { mode },
    purpose: null,
    deadline: Date.now() + 1_000,
  } as unknown as RequestContext;
  return answerOperation(hub, context, { schema, ...asked, queryHash: 'h', request: {} } as never);
};

test('an answer leaves where the scope is the same when it is ready', async () => {
  const { hub, executions } = hubWith(['a']);
  expect((await answer(hub)).data).toEqual({ figure: 1 });
  expect(executions()).toBe(1);
});

test('what was fetched under a scope that has changed meanwhile is dropped, and the operation decided anew', async () => {
  const { hub, executions } = hubWith(['a', 'b']);
  expect((await answer(hub)).data).toEqual({ figure: 2 });
  expect(executions()).toBe(2);
});

test('a scope that keeps changing gives no data but SCOPE_CHANGED', async () => {
  const { hub, executions } = hubWith(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  await expect(answer(hub)).rejects.toMatchObject({
    extensions: { code: 'SCOPE_CHANGED', http: { status: 503 } },
  });
  expect(executions()).toBe(3);
});

const mutate = (hub: Hub, mode: 'omit' | 'refuse' = 'omit') =>
  answer(hub, mode, { document: change, operation: changing });

test('a mutation is carried out once, though it changes the scope of the one who asks', async () => {
  const { hub, executions } = hubWith(['a', 'b', 'c']);
  expect((await mutate(hub)).data).toEqual({ figure: 1 });
  expect(executions()).toBe(1);
});

test('what a slow mutation read under a scope that has changed is held back, and the mutation not repeated', async () => {
  const { hub, executions } = hubWith(['a', 'b'], { takes: 600 });
  await expect(mutate(hub)).rejects.toMatchObject({ extensions: { code: 'OUTCOME_WITHHELD' } });
  expect(executions()).toBe(1);
});

test('nothing is changed while the register of agreements is silent', async () => {
  const { hub, executions } = hubWith(['a'], { fresh: false });
  await expect(mutate(hub)).rejects.toMatchObject({ extensions: { code: 'AGREEMENTS_UNAVAILABLE' } });
  expect(executions()).toBe(0);
});

test('for a client that wants all or nothing, a mutation of which a part is denied changes nothing', async () => {
  const denial = { path: ['figure'], coordinate: 'Mutation.figure', missing: ['p'] };
  const { hub, executions } = hubWith(['a'], { denials: [denial] });
  await mutate(hub, 'refuse').catch(() => {});
  expect(executions()).toBe(0);
});
