import { randomUUID } from 'node:crypto';
import { and, count, eq, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import type postgres from 'postgres';
import type { Actor } from '../../policy/lifecycle.ts';
import type { PictureContent } from '../../policy/picture.ts';
import type { PictureAgency } from '../../policy/picture-id.ts';
import {
  type PictureAct,
  type PictureRefusal,
  requirePictureRole,
  requirePictureStanding,
} from '../../policy/picture-rules.ts';
import { hubError } from '../../schema/errors.ts';
import { recordCell } from '../record-cell.ts';
import type { Reference } from '../reference.ts';
import type { Transaction } from '../row-security.ts';
import { agencies } from './agencies.ts';
import { picture } from './tables.ts';

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

/** New pictures of an organisation in a day: what is put down is kept for good. */
const mostInADay = 100;

/** Makes the acts over a pool of the keeper's role of an agency's database. */
export function createPictureKeeper({
  sql: pool,
  reference,
  agency,
  now = () => new Date(),
}: {
  readonly sql: postgres.Sql;
  readonly reference: Reference;
  readonly agency: PictureAgency;
  readonly now?: () => Date;
}): PictureKeeper {
  const db = drizzle(pool);
  const { product } = agencies[agency];

  /** Changes a picture under a lock, once its rules allow the act on the revision that was read. */
  const change = (
    act: PictureAct,
    actor: Actor,
    ref: { readonly id: string; readonly revision: number | null },
    changed: (before: StandingRow, at: Date) => Partial<typeof picture.$inferInsert>,
  ): Promise<void> =>
    db.transaction(async (tx) => {
      demand(requirePictureRole(act, actor));
      const before = await lockedPicture(tx, ref.id);
      demand(requirePictureStanding(act, actor, before, ref.revision));
      const at = now();
      await tx
        .update(picture)
        .set({ ...changed(before, at), revision: before.revision + 1, updatedAt: at })
        .where(eq(picture.id, before.id));
    });

  const put = (actor: Actor, content: PictureContent): Promise<string> =>
    db.transaction(async (tx) => {
      demand(requirePictureRole('save', actor));
      const { organisation: owner, legalBody: provider } = actor;
      const at = now();
      const createdOn = at.toISOString().slice(0, 10);
      await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`picture ${owner}`}))`);
      await requireRoom(tx, owner, createdOn);
      const id = `picture:${agency}:${owner.replace(/^org:/, '')}:${randomUUID()}`;
      await tx.insert(picture).values({
        ...content,
        ...recordCell(reference, product, provider, content.area, createdOn),
        id,
        owner,
        provider,
        state: 'OWN',
        createdOn,
        revision: 1,
        updatedAt: at,
        synthetic: false,
      });
      return id;
    });

  return {
    async save(actor, { id, revision }, content) {
      if (id === null) return put(actor, content);
      await change('save', actor, { id, revision }, ({ provider, createdOn }) => ({
        ...content,
        ...recordCell(reference, product, provider, content.area, createdOn),
      }));
      return id;
    },
    release: (actor, id, revision) =>
      change('release', actor, { id, revision }, (_, at) => ({ state: 'RELEASED', releasedAt: at })),
    withdraw: (actor, id, revision, reason) =>
      change('withdraw', actor, { id, revision }, () => ({ state: 'WITHDRAWN', withdrawnReason: reason })),
  };
}

/** What the keeper may read of a picture. */
const standing = {
  id: picture.id,
  owner: picture.owner,
  provider: picture.provider,
  state: picture.state,
  revision: picture.revision,
  createdOn: picture.createdOn,
};
type StandingRow = Pick<typeof picture.$inferSelect, keyof typeof standing>;

/** The picture, which nobody else writes until the act is over; one that was withdrawn cannot be locked, and stays as it is. */
async function lockedPicture(tx: Transaction, id: string): Promise<StandingRow> {
  await tx.select({ id: picture.id }).from(picture).where(eq(picture.id, id)).for('update');
  const [row] = await tx.select(standing).from(picture).where(eq(picture.id, id));
  if (!row) throw hubError('PICTURE_UNKNOWN');
  return row;
}

async function requireRoom(tx: Transaction, owner: string, day: string): Promise<void> {
  const [put] = await tx
    .select({ pictures: count() })
    .from(picture)
    .where(and(eq(picture.owner, owner), eq(picture.createdOn, day)));
  if ((put?.pictures ?? 0) < mostInADay) return;
  throw hubError('TOO_MANY_ACTS', `Your organisation may put down ${mostInADay} pictures in a day. Wait.`);
}

/** Throws where the rules refuse; what was written so far is rolled back. */
export function demand(refusal: PictureRefusal | null): void {
  if (refusal) throw hubError(refusal.code, refusal.message, refusal.details);
}
