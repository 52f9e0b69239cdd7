import { channel } from 'node:diagnostics_channel';

/**
 * What a subgraph did to answer a request: the texts of its statements in their order, without what begins, scopes and
 * ends their transaction. Texts hold no values.
 */
export type SubgraphWork = {
  readonly subgraph: string;
  readonly operation: string | null;
  readonly statements: readonly string[];
};

/** Told of each `SubgraphWork` before its answer is sent, for whoever listens in the same process. */
export const subgraphWork = channel('trygghetsnavet:subgraph-work');
