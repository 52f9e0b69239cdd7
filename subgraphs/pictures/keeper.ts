import type postgres from 'postgres';
import type { Actor } from '../../policy/lifecycle.ts';
import type { PictureContent } from '../../policy/picture.ts';
import type { PictureAgency } from '../../policy/picture-id.ts';
import type { Reference } from '../reference.ts';

/** What an owner does with its own pictures. Each is one transaction of the keeper's role, and throws codes of the catalogue. */
export type PictureKeeper = {
  /** Gives the picture's id. */
  save(
    actor: Actor,
    ref: { readonly id: string | null; readonly revision: number | null },
    content: PictureContent,
  ): Promise<string>;
  release(actor: Actor, id: string, revision: number): Promise<void>;
  withdraw(actor: Actor, id: string, revision: number, reason: string): Promise<void>;
};

/** Makes the acts over a pool of the keeper's role of an agency's database. */
export function createPictureKeeper(_settings: {
  readonly sql: postgres.Sql;
  readonly reference: Reference;
  readonly agency: PictureAgency;
  readonly now?: () => Date;
}): PictureKeeper {
  throw new Error('not written');
}
