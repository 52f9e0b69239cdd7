import type { GraphQLFormattedError } from 'graphql';
import type { Value } from './value.ts';

/** One request to a subgraph. */
export type SubgraphRequest = {
  readonly subgraph: string;
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** True for a mutation: it must not be sent twice. */
  readonly mutates: boolean;
};

/** What a subgraph answered. The value is taken over: it is changed in place. */
export type SubgraphAnswer = {
  readonly data?: Value | null;
  readonly errors?: readonly GraphQLFormattedError[];
};

/** Asks a subgraph. What goes wrong is an answer without data and with errors; to reject refuses the operation. */
export type Fetch = (request: SubgraphRequest) => Promise<SubgraphAnswer>;
