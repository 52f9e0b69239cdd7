import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { AuthorizationModel } from '../policy/authorization-model.ts';
import { contractOf } from '../policy/contract.ts';

const contractsKept = 200;

/** Partners' contracts, made once for each set of data products. */
export type Contracts = {
  /** The contract of whoever holds the products. */
  of(products: ReadonlySet<string>): GraphQLSchema;
};

/** Contracts over the public schema, bounded. */
export function createContracts(schema: GraphQLSchema, model: AuthorizationModel): Contracts {
  const contracts = new LRUCache<string, GraphQLSchema>({ max: contractsKept });
  const of = (products: ReadonlySet<string>): GraphQLSchema => {
    const name = [...products].sort().join(' ');
    const known = contracts.get(name);
    if (known) return known;
    const made = contractOf(schema, model, products);
    contracts.set(name, made);
    return made;
  };
  return {
    of,
  };
}
