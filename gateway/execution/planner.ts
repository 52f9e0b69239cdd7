import { createHash } from 'node:crypto';
import { operationFromDocument, type Supergraph } from '@apollo/federation-internals';
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import { type DocumentNode, print } from 'graphql';

/** Plans an operation of a document. Throws GraphQLError where it cannot be planned. */
export type Plan = (document: DocumentNode, operationName: string | undefined) => QueryPlan;

/** A planner for a supergraph that has been stripped of security features. */
export function createPlanner(supergraph: Supergraph): Plan {
  const planner = new QueryPlanner(supergraph);
  const schema = supergraph.apiSchema();
  return (document, operationName) =>
    planner.buildQueryPlan(operationFromDocument(schema, document, operationName ? { operationName } : {}));
}

/** A key for a document that has none: SHA-256 of its text. */
export function documentKey(document: DocumentNode): string {
  return createHash('sha256').update(print(document)).digest('hex');
}
