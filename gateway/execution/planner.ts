import { createHash } from 'node:crypto';
import { operationFromDocument, type Supergraph } from '@apollo/federation-internals';
import { type PlanNode, type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import { type DocumentNode, print } from 'graphql';
import { LRUCache } from 'lru-cache';

const plansKept = 2_000;
/** Of all documents whose plans are kept, characters: a plan grows with its document. */
const documentsKept = 1_000_000;

/** Plans operations over a supergraph, and remembers the plans of documents it has seen. */
export type Planner = {
  /** `key` names the document and operation: the same key must mean the same document. */
  plan(key: string, document: DocumentNode, operationName: string | undefined): QueryPlan;
};

/** A planner for a supergraph that has been stripped of security features. */
export function createPlanner(supergraph: Supergraph): Planner {
  const planner = new QueryPlanner(supergraph);
  const schema = supergraph.apiSchema();
  const plans = new LRUCache<string, QueryPlan>({ max: plansKept, maxSize: documentsKept });
  return {
    plan(key, document, operationName) {
      const known = plans.get(key);
      if (known) return known;
      const operation = operationFromDocument(schema, document, operationName ? { operationName } : {});
      const plan = planner.buildQueryPlan(operation);
      plans.set(key, plan, { size: document.loc?.end || print(document).length });
      return plan;
    },
  };
}

/** A key for a document that has none: SHA-256 of its text. */
export function documentKey(document: DocumentNode): string {
  return createHash('sha256').update(print(document)).digest('hex');
}

/** The subgraphs that a plan may ask, each once. */
export function subgraphsOf({ node }: QueryPlan): readonly string[] {
  const names = new Set<string>();
  const visit = (one: PlanNode | undefined): void => {
    switch (one?.kind) {
      case 'Fetch':
        names.add(one.serviceName);
        return;
      case 'Sequence':
      case 'Parallel':
        one.nodes.forEach(visit);
        return;
      case 'Flatten':
        visit(one.node);
        return;
      case 'Condition':
        visit(one.ifClause);
        visit(one.elseClause);
    }
  };
  if (node?.kind !== 'Subscription') visit(node);
  return [...names].sort();
}
