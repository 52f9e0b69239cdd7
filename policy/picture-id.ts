/** The agencies that keep own pictures, as the ids of these have them. */
export type PictureAgency = 'city' | 'police' | 'region' | 'civil';

/** What an id says, `picture:<agency>:<owner without org:>:<rest>`; null for no such id. */
export function readPictureId(_id: string): { readonly agency: PictureAgency; readonly owner: string } | null {
  throw new Error('not written');
}
