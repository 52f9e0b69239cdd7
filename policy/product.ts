import type { OrganisationKind } from './organisation.ts';

/**
 * How far a product may travel. `open`: everybody with a client. `aggregated`: statistics, protected at
 * publication. `shared`: authorities under agreement. `protected`: as shared, and only with a secrecy
 * assessment in date (OSL).
 */
export type Sensitivity = 'open' | 'aggregated' | 'shared' | 'protected';

/** The unit of sharing. Every governed field or row belongs to one. */
export type DataProduct = {
  readonly id: string;
  readonly name: string;
  /** The subgraph that hosts it. The host never decides; the provider does. */
  readonly subgraph: string;
  readonly providers: readonly string[];
  readonly sensitivity: Sensitivity;
  /** Counts from 1 to threshold - 1 are suppressed at publication; null for no protection. */
  readonly threshold: number | null;
};

const receivable: Readonly<Record<OrganisationKind, readonly Sensitivity[]>> = {
  authority: ['open', 'aggregated', 'shared', 'protected'],
  company: ['open', 'aggregated'],
  association: ['open', 'aggregated'],
};

/** Whether a kind of organisation may receive a sensitivity at all, whatever is signed. Source: OSL binds authorities only. */
export function mayReceive(kind: OrganisationKind, sensitivity: Sensitivity): boolean {
  return receivable[kind].includes(sensitivity);
}
