import type { OwnRowsQuery, PictureFragment, PicturesQuery } from './queries.generated.ts';

/** A situational picture, as the partner may read it. */
export type Picture = PictureFragment;

/** Who keeps pictures, as it stands in their ids. */
const agencies = ['city', 'police', 'region', 'civil'] as const;
type Agency = (typeof agencies)[number];

/** Which of the keepers an act is for, as the variables that say so. */
export type Keeper = Readonly<Record<Agency, boolean>>;
const keeperOf = (agency: string | undefined): Keeper => ({
  city: agency === 'city',
  police: agency === 'police',
  region: agency === 'region',
  civil: agency === 'civil',
});
export const keeperOfPicture = (id: string): Keeper => keeperOf(id.split(':')[1]);

/** All the pictures that may be read, the latest period first. */
export function picturesIn(data: PicturesQuery | undefined): readonly Picture[] {
  return listsIn(data)
    .flatMap((list) => list?.edges.flatMap(({ node }) => node ?? []) ?? [])
    .toSorted((a, b) => (b.to ?? '').localeCompare(a.to ?? '') || a.id.localeCompare(b.id));
}

/** Whether some keeper has more than what was asked for. */
export const goesOn = (data: PicturesQuery | undefined): boolean =>
  listsIn(data).some((list) => list?.pageInfo.hasNextPage);

const listsIn = (data: PicturesQuery | undefined) =>
  data ? [data.cityPictures, data.policePictures, data.regionPictures, data.civilSocietyPictures] : [];

/** Where an organisation's own pictures are kept, and the areas that they may be about; undefined where it keeps none. */
export type OwnRows = {
  readonly keeper: Keeper;
  readonly areas: readonly { readonly id: string; readonly name: string | null }[];
};
export function ownRowsIn(data: OwnRowsQuery | undefined): OwnRows | undefined {
  for (const { kind, product, everyArea, areas } of data?.viewer?.scope ?? []) {
    const agency = agencies.find((one) => product.id === `${one}.situational-pictures`);
    if (kind === 'OWN' && agency !== undefined)
      return { keeper: keeperOf(agency), areas: everyArea ? (data?.areas ?? []) : areas };
  }
  return undefined;
}
