import { rerunOf } from '../../policy/cited-figures.ts';
import type { CitedFigures } from '../../policy/picture.ts';
import type { PictureAgency } from '../../policy/picture-id.ts';
import { type Connection, connectionOf, type Page, sliceOf } from '../connection.ts';
import type { Reference } from '../reference.ts';
import { areasReached, requireProduct } from '../require-product.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { agencies } from './agencies.ts';
import { type PictureRow, selectPictures, selectPicturesById } from './queries.ts';

/** The arguments of a list of pictures. */
type PicturePage = Page & { readonly areas?: readonly string[] | null };

/** How an agency's own pictures are read. The list and the references are decided by the scope first, then row by row. */
export function pictureResolvers(agency: PictureAgency) {
  return {
    page: (_: unknown, page: PicturePage, context: SubgraphContext) => pageOf(agency, page, context),
    reference: ({ id }: { readonly id: string }, context: SubgraphContext) => pictureOf(agency, id, context),
    type: {
      owner: ({ owner }: PictureRow) => ({ __typename: 'Organisation' as const, id: owner }),
      area: ({ area }: PictureRow) => ({ __typename: 'Area' as const, id: area }),
      problems: ({ problems }: PictureRow) => problems.map((problem, at) => ({ no: at + 1, ...problem })),
      releasedAt: ({ releasedAt }: PictureRow) => releasedAt?.toISOString() ?? null,
    },
  };
}

/** Figures as they are cited, for whoever reads them. */
export const citedFiguresResolvers = {
  variables: ({ variables }: CitedFigures) => JSON.stringify(variables),
  rerun: (figures: CitedFigures) => rerunOf(figures),
};

/**
 * An agency's picture, null where the reader may not read it, as where there is none. Throws PURPOSE_REQUIRED and
 * PRODUCT_NOT_COVERED by the scope alone. One statement for all that are asked for at the same time.
 */
export async function pictureOf(
  agency: PictureAgency,
  id: string,
  context: SubgraphContext,
): Promise<PictureRow | null> {
  requireProduct(agencies[agency].product, context);
  return context
    .loader<string, PictureRow | null>('pictures', async (ids) => {
      const rows = await selectPicturesById(context.tx, ids);
      note(agency, rows, context);
      return ids.map((wanted) => rows.find((row) => row.id === wanted) ?? null);
    })
    .load(id);
}

async function pageOf(
  agency: PictureAgency,
  page: PicturePage,
  context: SubgraphContext,
): Promise<Connection<PictureRow>> {
  const { product, list } = agencies[agency];
  requireProduct(product, context);
  const slice = sliceOf(list, page);
  const reached = areasReached(product, page.areas, context);
  const inside = reached && numbersInside(context.reference, page.areas ?? []);
  const connection = connectionOf(list, await selectPictures(context.tx, inside, slice), page);
  note(
    agency,
    connection.edges.map(({ node }) => node),
    context,
  );
  return connection;
}

/** The numbers of the areas and of all that lies inside them. */
function numbersInside({ areas, tree }: Reference, outer: readonly string[]): readonly number[] {
  return [...areas.values()]
    .filter((row) => outer.some((id) => tree.contains(id, row.id)))
    .map(({ no }) => no);
}

/** Notes pictures that leave, by the provider whose they are. */
function note(agency: PictureAgency, rows: readonly PictureRow[], context: SubgraphContext): void {
  for (const { provider } of rows) context.read(agencies[agency].product, provider, 1);
}
