import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import type { Hub } from '../../gateway/hub.ts';
import { answerOperation, type RequestContext } from '../../gateway/request.ts';
import { startTrace } from '../../gateway/trace.ts';

const schema = buildSchema('type Query { figure: Int }');
const document = parse('{ figure }');
const operation = document.definitions[0] as OperationDefinitionNode;

/** A hub whose scope has the given fingerprint each time it is asked, the last one from then on. */
function hubWith(fingerprints: readonly string[]) {
  let asked = 0;
  let executed = 0;
  const hub = {
    logKey: new Uint8Array(32),
    report: () => {},
    authorize: () => {
      const fingerprint = fingerprints[Math.min(asked, fingerprints.length - 1)];
      asked += 1;
      return {
        decision: { document, denials: [], shape: null },
        key: 'k',
        held: { fingerprint },
        register: { version: asked },
        fresh: true,
        purpose: null,
      };
    },
    execute: async () => {
      executed += 1;
      return { data: { figure: executed }, errors: [] };
    },
  } as unknown as Hub;
  return { hub, executions: () => executed };
}

const answer = (hub: Hub) => {
  const context = {
    trace: startTrace('id', '2026-01-01T00:00:00.000Z'),
    caller: { mode: 'omit' },
    purpose: null,
    deadline: Date.now() + 1_000,
  } as unknown as RequestContext;
  return answerOperation(hub, context, { schema, document, operation, queryHash: 'h', request: {} } as never);
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
