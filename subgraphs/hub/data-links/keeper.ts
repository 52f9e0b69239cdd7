import { createHash, randomBytes } from 'node:crypto';
import { and, count, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import type postgres from 'postgres';
import { hubError } from '../../../schema/errors.ts';
import type { LiveDataLink } from '../../../trust/data-links.ts';
import { dataLink } from '../tables.ts';

/** Who acts: a person for a partner, by the roles of its token, for a purpose that it may state. */
export type LinkActor = {
  readonly partner: string;
  readonly organisation: string;
  readonly person: string | null;
  readonly roles: readonly string[];
  readonly purpose: string | null;
};

/** A link as its partner sees it. */
export type DataLinkRow = Omit<typeof dataLink.$inferSelect, 'secret' | 'person'>;

/** What is done with data links. Each throws errors of the catalogue. */
export type LinkKeeper = {
  /** Creates a link for a version of a shared query and the purpose of the request; the secret is told here alone. */
  create(actor: LinkActor, asked: NewLink): Promise<{ readonly link: DataLinkRow; readonly secret: string }>;
  revoke(actor: LinkActor, id: string): Promise<DataLinkRow>;
  /** Changes with every link that is created, revoked or at its end. */
  mark(): Promise<string>;
  /** Those that may be used now: for gateways alone. */
  live(): Promise<readonly LiveDataLink[]>;
};

/** The export that a link is for, and the instant at which it ends, ISO 8601 in UTC. */
export type NewLink = { readonly sharedQuery: string; readonly version: number; readonly expires: string };

const roles = ['analyst', 'coordinator'];
const day = 24 * 60 * 60 * 1_000;
/** Links of one partner that may be live at once. */
const mostLive = 50;
const sharedQueryForm = /^[\w.~-]{1,200}$/;

/** The columns that a partner may see of its links. */
export const shownColumns = {
  id: dataLink.id,
  partner: dataLink.partner,
  organisation: dataLink.organisation,
  sharedQuery: dataLink.sharedQuery,
  version: dataLink.version,
  purpose: dataLink.purpose,
  created: dataLink.created,
  expires: dataLink.expires,
  revoked: dataLink.revoked,
};

/** Writes data links as a member of hub_keeper, over its pool. */
export function createLinkKeeper(pool: postgres.Sql): LinkKeeper {
  const db = drizzle(pool);
  const isLive = and(isNull(dataLink.revoked), gt(dataLink.expires, sql`now()`));

  return {
    create(actor, { sharedQuery, version, expires }) {
      const person = requireRole(actor);
      const { partner, organisation, purpose } = actor;
      if (purpose === null) throw hubError('PURPOSE_REQUIRED');
      const end = Date.parse(expires);
      if (!(end > Date.now()) || end > Date.now() + 365 * day) {
        throw hubError('ARGUMENT_INVALID', 'A data link ends in the future, at most a year from now.');
      }
      if (!sharedQueryForm.test(sharedQuery) || version < 1) throw hubError('SHARED_QUERY_UNKNOWN');
      const secret = randomBytes(32).toString('base64url');
      return db.transaction(async (tx) => {
        await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`data-link ${partner}`}))`);
        const [held] = await tx
          .select({ live: count() })
          .from(dataLink)
          .where(and(eq(dataLink.partner, partner), isLive));
        if ((held?.live ?? 0) >= mostLive) throw hubError('TOO_MANY_ACTS');
        const [link] = await tx
          .insert(dataLink)
          .values({
            id: `link-${randomBytes(9).toString('base64url')}`,
            partner,
            organisation,
            sharedQuery,
            version,
            purpose,
            secret: createHash('sha256').update(secret).digest('hex'),
            created: new Date().toISOString(),
            expires: new Date(end).toISOString(),
            person,
          })
          .returning(shownColumns);
        if (!link) throw new Error('A data link was not written.');
        return { link, secret };
      });
    },
    async revoke(actor, id) {
      requireRole(actor);
      const own = and(eq(dataLink.id, id), eq(dataLink.partner, actor.partner));
      const [revoked] = await db
        .update(dataLink)
        .set({ revoked: new Date().toISOString() })
        .where(and(own, isNull(dataLink.revoked)))
        .returning(shownColumns);
      if (revoked) return revoked;
      const [known] = await db.select(shownColumns).from(dataLink).where(own);
      // Another partner's looks as one that is not there.
      if (!known) throw hubError('DATA_LINK_UNKNOWN');
      return known;
    },
    async mark() {
      const [state] = await db
        .select({
          all: count(),
          live: sql<number>`count(*) filter (where ${isLive})`,
          revoked: sql<number>`count(${dataLink.revoked})`,
        })
        .from(dataLink);
      return `${state?.all ?? 0}-${state?.live ?? 0}-${state?.revoked ?? 0}`;
    },
    async live() {
      const rows = await db
        .select({ ...shownColumns, secret: dataLink.secret })
        .from(dataLink)
        .where(isLive)
        .orderBy(desc(dataLink.created));
      return rows.map(({ id, partner, sharedQuery, version, purpose, secret, expires }) => ({
        id,
        partner,
        sharedQuery,
        version,
        purpose,
        secret,
        expires: new Date(expires).toISOString(),
      }));
    },
  };
}

/** The person who acts. Machines have tokens, and so need no link. */
function requireRole({ person, roles: held }: LinkActor): string {
  if (person === null || !roles.some((role) => held.includes(role))) {
    throw hubError('ROLE_REQUIRED', undefined, { roles });
  }
  return person;
}
