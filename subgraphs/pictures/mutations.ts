import type { Actor } from '../../policy/lifecycle.ts';
import type { PictureAgency } from '../../policy/picture-id.ts';
import {
  ownerRequired,
  type PictureAct,
  requirePictureRole,
  requirePictureStanding,
} from '../../policy/picture-rules.ts';
import { hubError } from '../../schema/errors.ts';
import { requireProduct } from '../require-product.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { textOf } from '../written-text.ts';
import { agencies } from './agencies.ts';
import { contentOf, type WrittenPicture } from './content.ts';
import { demand, type PictureKeeper } from './keeper.ts';
import { selectPicturesById } from './queries.ts';
import { pictureOf } from './resolvers.ts';

type Named = { readonly id: string; readonly revision: number };
type Saved = {
  readonly id?: string | null;
  readonly revision?: number | null;
  readonly content: WrittenPicture;
};

const longestReason = 1_000;

/**
 * The acts of people on an agency's own pictures, each done by the keeper and then read again. They are refused in this
 * order: ROLE_REQUIRED, what the scope does not reach, PICTURE_UNKNOWN, OWNER_REQUIRED, STATE_CONFLICT, EDIT_CONFLICT, then
 * what is written.
 */
export function pictureMutations(agency: PictureAgency, keeper: PictureKeeper) {
  const { product } = agencies[agency];
  const written = async (id: string, context: SubgraphContext) => {
    context.renew();
    return { picture: await pictureOf(agency, id, context) };
  };
  return {
    save: async (_: unknown, { id = null, revision = null, content }: Saved, context: SubgraphContext) => {
      const actor = actorFor('save', product, context);
      if (id === null) requireOwner(actor, product, context);
      else await requireStanding('save', actor, product, { id, revision }, context);
      const { reference, claims } = context;
      const checked = contentOf(content, reference, claims.instant);
      requireOwnArea(actor, product, checked.area, context);
      return written(await keeper.save(actor, { id, revision }, checked), context);
    },
    release: async (_: unknown, { id, revision }: Named, context: SubgraphContext) => {
      const actor = actorFor('release', product, context);
      await requireStanding('release', actor, product, { id, revision }, context);
      await keeper.release(actor, id, revision);
      return written(id, context);
    },
    withdraw: async (
      _: unknown,
      { id, revision, reason }: Named & { readonly reason: string },
      context: SubgraphContext,
    ) => {
      const actor = actorFor('withdraw', product, context);
      await requireStanding('withdraw', actor, product, { id, revision }, context);
      await keeper.withdraw(actor, id, revision, textOf(reason, 'reason', longestReason));
      return written(id, context);
    },
  };
}

/** Who acts, in a role for the act and under a scope that reaches the product. Machines act for nobody. */
function actorFor(act: PictureAct, product: string, context: SubgraphContext): Actor {
  const { organisation, legalBody, person, roles } = context.claims;
  const actor: Actor = { organisation, legalBody, roles: person === null ? [] : roles };
  demand(requirePictureRole(act, actor));
  requireProduct(product, context);
  return actor;
}

/**
 * What of the product is the actor's own. That it is has been shown to this subgraph by a token of its own people, which
 * what the gateway says of an organisation has not: so nobody writes for an owner but the owner.
 */
const ownGrants = ({ legalBody }: Actor, product: string, { claims }: SubgraphContext) =>
  claims.grants.filter(
    (grant) => grant.kind === 'own' && grant.product === product && grant.provider === legalBody,
  );

function requireOwner(actor: Actor, product: string, context: SubgraphContext): void {
  if (ownGrants(actor, product, context).length === 0) demand(ownerRequired);
}

/** A picture that the actor may not read looks as one that is not there. */
async function requireStanding(
  act: PictureAct,
  actor: Actor,
  product: string,
  { id, revision }: { readonly id: string; readonly revision: number | null },
  context: SubgraphContext,
): Promise<void> {
  const [row] = await selectPicturesById(context.tx, [id]);
  if (!row) throw hubError('PICTURE_UNKNOWN');
  requireOwner(actor, product, context);
  demand(requirePictureStanding(act, actor, row, revision));
}

/** A picture lies where its owner's rows lie, and inside what a unit has as its own. */
function requireOwnArea(actor: Actor, product: string, area: string, context: SubgraphContext): void {
  const { reference } = context;
  const own = ownGrants(actor, product, context).flatMap(({ areas }) => areas);
  const inside = own.some((wide) => reference.tree.contains(wide, area));
  if (inside && reference.mayLieIn(product, actor.legalBody, area)) return;
  throw hubError('AREA_NOT_COVERED', undefined, { product, areas: [area] });
}
