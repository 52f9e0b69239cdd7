import { BREAK, type DocumentNode, type GraphQLSchema, visit } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { AuthorizationModel } from '../policy/authorization-model.ts';
import { contractOf } from '../policy/contract.ts';

const contractsKept = 200;
const documentsKept = 5_000;

/** Partners' contracts, made once for each set of data products. */
export type Contracts = {
  /** The contract of whoever holds the products. */
  of(products: ReadonlySet<string>): GraphQLSchema;
  /**
   * The schema that an answer is shaped by: the contract where the document asks about the schema itself, so that
   * introspection tells of nothing else; otherwise the public schema, which costs nothing.
   */
  shaping(document: DocumentNode, key: string, products: ReadonlySet<string>): GraphQLSchema;
};

/** Contracts over the public schema, bounded. */
export function createContracts(schema: GraphQLSchema, model: AuthorizationModel): Contracts {
  const contracts = new LRUCache<string, GraphQLSchema>({ max: contractsKept });
  const asking = new LRUCache<string, boolean>({ max: documentsKept });
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
    shaping(document, key, products) {
      let asks = asking.get(key);
      if (asks === undefined) {
        asks = asksAboutSchema(document);
        asking.set(key, asks);
      }
      return asks ? of(products) : schema;
    },
  };
}

function asksAboutSchema(document: DocumentNode): boolean {
  let asks = false;
  visit(document, {
    Field({ name }) {
      if (name.value !== '__schema' && name.value !== '__type') return undefined;
      asks = true;
      return BREAK;
    },
  });
  return asks;
}
