import { desc, eq } from 'drizzle-orm';
import { instantOf } from '../day.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { type DataLinkRow, type LinkActor, type LinkKeeper, shownColumns } from './data-links/keeper.ts';
import type { Resolvers } from './resolvers.generated.ts';
import { dataLink } from './tables.ts';

/** Resolvers of data links: what is read, under row security, and what is done, by the keeper. */
export function dataLinkResolvers(keeper: LinkKeeper) {
  return {
    Query: {
      dataLinks: async (_, _args, { tx, claims }) => {
        const rows = await tx
          .select(shownColumns)
          .from(dataLink)
          .where(eq(dataLink.partner, claims.partner))
          .orderBy(desc(dataLink.created))
          .limit(mostListed);
        return rows.map(linkOf);
      },
    },
    Mutation: {
      createDataLink: async (_, { sharedQuery, version, expires }, context) => {
        const end = instantOf(expires, context.claims.instant);
        const { link, secret } = await keeper.create(actorOf(context), {
          sharedQuery,
          version,
          expires: end,
        });
        return { link: linkOf(link), user: link.id, secret };
      },
      revokeDataLink: async (_, { id }, context) => linkOf(await keeper.revoke(actorOf(context), id)),
    },
  } satisfies Resolvers;
}

const mostListed = 200;

const linkOf = ({ id, sharedQuery, version, purpose, created, expires, revoked }: DataLinkRow) => ({
  id,
  sharedQuery,
  version,
  purpose: { code: purpose },
  created: new Date(created).toISOString(),
  expires: new Date(expires).toISOString(),
  revoked: revoked === null ? null : new Date(revoked).toISOString(),
});

const actorOf = ({ claims }: SubgraphContext): LinkActor => ({
  partner: claims.partner,
  organisation: claims.organisation,
  person: claims.person,
  roles: claims.roles,
  purpose: claims.purpose,
});
