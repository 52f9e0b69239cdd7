import type { RegisteredVersion } from './agreement.ts';
import type { AreaTree } from './area.ts';
import type { Client, Organisation, Partner, Purpose } from './organisation.ts';
import type { DataProduct } from './product.ts';

/** Everything that decisions rest on, at one version of the register. Immutable. */
export type Register = {
  /** Grows by one with every change. */
  readonly version: number;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly partners: ReadonlyMap<string, Partner>;
  readonly clients: ReadonlyMap<string, Client>;
  readonly purposes: ReadonlyMap<string, Purpose>;
  readonly products: ReadonlyMap<string, DataProduct>;
  readonly areas: AreaTree;
  readonly versions: readonly RegisteredVersion[];
};

/** The legal body behind an organisation id: itself, or the authority that it is a unit of. */
export function legalBody(register: Pick<Register, 'organisations'>, organisation: string): string {
  return register.organisations.get(organisation)?.unitOf ?? organisation;
}
