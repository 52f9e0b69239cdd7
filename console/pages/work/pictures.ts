import type { GroupedOption } from '../../parts/choice-list.tsx';
import { districtOf } from './may.ts';
import type { AreaLevel, OwnRowsQuery, PictureFragment, PicturesQuery } from './queries.generated.ts';

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

/** Where an organisation's own pictures are kept, and the areas that they may be about. */
export type OwnRows = {
  readonly keeper: Keeper;
  readonly areas: readonly GroupedOption[];
  /** What they are mostly about; undefined where nothing is that more than the rest. */
  readonly whole: string | undefined;
};

/**
 * The rows that are an organisation's own: those of a unit lie in its areas, those of a district committee in its district,
 * and those of others anywhere; undefined where it keeps no pictures. `levels`: what the levels of areas are called.
 */
export function ownRowsIn(
  data: OwnRowsQuery | undefined,
  levels: Readonly<Record<AreaLevel, string>>,
  compare: (one: string, other: string) => number,
): OwnRows | undefined {
  const { organisation, scope } = data?.viewer ?? {};
  const grant = scope?.find(({ kind, product }) => kind === 'OWN' && agencyOf(product.id) !== undefined);
  if (!data || !grant || !organisation) return undefined;
  const { city, districts, police, cityDistricts } = data;
  const under = (level: AreaLevel | undefined, areas: readonly Named[] | null) =>
    (areas ?? [])
      .map(({ id, name }) => ({
        id,
        text: name ?? id,
        ...(level === undefined ? {} : { group: levels[level] }),
      }))
      .toSorted((a, b) => compare(a.text, b.text));
  const rows = (areas: readonly GroupedOption[], whole: string | undefined) => ({
    keeper: keeperOf(agencyOf(grant.product.id)),
    areas,
    whole,
  });
  if (!grant.everyArea) {
    const [first, ...more] = grant.areas;
    return rows(under(undefined, grant.areas), more.length === 0 ? first?.id : undefined);
  }
  const district = districtOf(organisation.id);
  const isWhole = ({ id }: Named) => district === null || id === district;
  const isPart = ({ parent }: { readonly parent: { readonly id: string } | null }) =>
    district === null || parent?.id === district;
  return rows(
    [
      ...(district === null ? under('CITY', city) : []),
      ...under('DISTRICT_COMMITTEE_AREA', districts?.filter(isWhole) ?? null),
      ...(district === null ? under('LOCAL_POLICE_AREA', police) : []),
      ...under('CITY_DISTRICT', cityDistricts?.filter(isPart) ?? null),
    ],
    district ?? undefined,
  );
}

type Named = { readonly id: string; readonly name: string | null };
const agencyOf = (product: string): Agency | undefined =>
  agencies.find((one) => product === `${one}.situational-pictures`);
