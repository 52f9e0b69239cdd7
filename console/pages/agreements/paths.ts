/** Where the agreements are. */
export const agreementsPath = '/overenskommelser';

/** An id as one part of an address: its colons stay readable, and whatever could end the part is encoded. */
const part = (id: string): string => encodeURIComponent(id).replaceAll('%3A', ':');

/** The address of an agreement, or of one of its versions; `view` is what of it is shown. */
export function agreementPath(id: string, number?: number | null, view?: VersionView): string {
  const path = `${agreementsPath}/${part(id)}${number === undefined || number === null ? '' : `/${number}`}`;
  return view === undefined || view === versionViews[0] ? path : `${path}?del=${view}`;
}

/** The address of a data product in the catalogue. */
export const productPath = (id: string): string => `/dataprodukter/${part(id)}`;

/** The address of the draft of an agreement. */
export const draftPath = (id: string): string => `${agreementsPath}/${part(id)}/utkast`;

/** What may be shown of a version, as its address says; the first is what is shown unless it says. */
export const versionViews = ['klausuler', 'text', 'underskrifter', 'jamfor', 'konsekvens', 'filer'] as const;
export type VersionView = (typeof versionViews)[number];
