import type { Supergraph } from '@apollo/federation-internals';
import type { PlanNode, SubscriptionNode } from '@apollo/query-planner';
import { type DocumentNode, type GraphQLSchema, getOperationAST, print } from 'graphql';
import { LRUCache } from 'lru-cache';
import { errorCatalogue, hubError } from '../../schema/errors.ts';
import { compileOperation, type Execute } from './operation.ts';
import { createPlanner } from './planner.ts';
import { isIncremental } from './selection.ts';
import { typeConditions } from './type-conditions.ts';

/** Compiles operations over one supergraph and remembers them. */
export type Execution = {
  /** The public schema: answers are shaped by it. */
  readonly apiSchema: GraphQLSchema;
  /**
   * `key` names document and operation: the same key must mean the same document. Throws GraphQLError where the
   * operation cannot be planned, and OPERATION_NOT_SUPPORTED where it is of a kind that is not offered.
   */
  compile(key: string, document: DocumentNode, operationName: string | undefined): CompiledOperation;
};

/** An operation with its plan, ready to be run any number of times. */
export type CompiledOperation = {
  /** What the plan may ask, sorted. */
  readonly subgraphs: readonly string[];
  readonly execute: Execute;
};

const operationsKept = 2_000;
/** Of all documents that are kept compiled, characters: a plan grows with its document. */
const documentsKept = 1_000_000;

/** Compiles and runs operations over one supergraph that has been stripped of security features. */
export function createExecution(supergraph: Supergraph): Execution {
  const plan = createPlanner(supergraph);
  const conditions = typeConditions(supergraph.schema.toGraphQLJSSchema());
  const apiSchema = supergraph.apiSchema().toGraphQLJSSchema();
  const operations = new LRUCache<string, CompiledOperation>({ max: operationsKept, maxSize: documentsKept });
  const compile = (document: DocumentNode, operationName: string | undefined): CompiledOperation => {
    const operation = getOperationAST(document, operationName);
    if (!operation) throw notSupported('OPERATION_RESOLUTION_FAILURE');
    if (isIncremental(document, operation)) throw notSupported('OPERATION_NOT_SUPPORTED');
    const planned = plan(document, operationName);
    return {
      subgraphs: [...new Set(subgraphsOf(planned.node))].sort(),
      execute: compileOperation({ plan: planned, conditions, apiSchema, document, operation }),
    };
  };
  return {
    apiSchema,
    compile(key, document, operationName) {
      let known = operations.get(key);
      if (!known) {
        known = compile(document, operationName);
        operations.set(key, known, { size: document.loc?.end || print(document).length });
      }
      return known;
    },
  };
}

/** Refuses an operation before it is planned: Apollo Server takes the HTTP status from the error. */
const notSupported = (code: 'OPERATION_NOT_SUPPORTED' | 'OPERATION_RESOLUTION_FAILURE') =>
  hubError(code, undefined, { http: { status: errorCatalogue[code].status } });

function subgraphsOf(node: PlanNode | SubscriptionNode | undefined): readonly string[] {
  switch (node?.kind) {
    case undefined:
    case 'Subscription':
    case 'Defer':
      return [];
    case 'Fetch':
      return [node.serviceName];
    case 'Flatten':
      return subgraphsOf(node.node);
    case 'Condition':
      return [...subgraphsOf(node.ifClause), ...subgraphsOf(node.elseClause)];
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap(subgraphsOf);
  }
}
