import type { PictureAgency } from '../../policy/picture-id.ts';
import type { List } from '../connection.ts';

/** The data product of each agency's own pictures, and the list that has them. */
export const agencies = Object.freeze({
  city: { product: 'city.situational-pictures', list: 'cityPictures' },
  police: { product: 'police.situational-pictures', list: 'policePictures' },
  region: { product: 'region.situational-pictures', list: 'regionPictures' },
  civil: { product: 'civil.situational-pictures', list: 'civilSocietyPictures' },
} as const satisfies Readonly<Record<PictureAgency, { readonly product: string; readonly list: List }>>);
