const agencies = ['city', 'police', 'region', 'civil'] as const;

/** The agencies that keep own pictures, as the ids of these have them. */
export type PictureAgency = (typeof agencies)[number];

const pattern = /^picture:(?<agency>[a-z]+):(?<owner>[a-z0-9][a-z0-9-]{0,79}):[A-Za-z0-9][A-Za-z0-9-]{0,79}$/;

/**
 * What an id says, `picture:<agency>:<owner without org:>:<rest>`: the agency that keeps the picture, and its owner as the
 * register of organisations has it (`org:<owner>`). Null for no such id.
 */
export function readPictureId(id: string): { readonly agency: PictureAgency; readonly owner: string } | null {
  const { agency: named, owner } = pattern.exec(id)?.groups ?? {};
  const agency = agencies.find((one) => one === named);
  return agency && owner ? { agency, owner: `org:${owner}` } : null;
}
