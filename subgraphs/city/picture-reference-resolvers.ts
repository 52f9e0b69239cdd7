import { type PictureAgency, readPictureId } from '../../policy/picture-id.ts';
import type { JointPicture } from '../../policy/process.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { byId, organisations } from './catalogue.ts';
import type { Resolvers } from './resolvers.generated.ts';

/** A picture that a joint one is composed of, and whose it is. */
export type ComposedPicture = JointPicture['composedOf'][number];
/** A picture of any agency: another's by its id alone, which its own subgraph answers for. */
export type AnyPicture = { readonly id: string };

const typeOf: Readonly<
  Record<PictureAgency, 'CityPicture' | 'PolicePicture' | 'RegionPicture' | 'CivilSocietyPicture'>
> = {
  city: 'CityPicture',
  police: 'PolicePicture',
  region: 'RegionPicture',
  civil: 'CivilSocietyPicture',
};

/**
 * References to pictures. A picture's id says which agency keeps it: those of the city are read here, as a reference to
 * one is; of the others nothing is known here but that the joint picture names them.
 */
export function pictureReferenceResolvers(
  cityPicture: (entity: AnyPicture, context: SubgraphContext) => Promise<AnyPicture | null>,
) {
  return {
    SituationalPicture: {
      __resolveType: ({ id }) => {
        const agency = readPictureId(id)?.agency;
        return agency ? typeOf[agency] : null;
      },
    },
    PictureReference: {
      owner: ({ owner }, _, context) => byId(organisations(context), owner),
      picture: ({ picture: id }, _, context) => {
        const agency = readPictureId(id)?.agency;
        if (!agency) return null;
        return agency === 'city' ? cityPicture({ id }, context) : { id };
      },
    },
  } satisfies Resolvers;
}
