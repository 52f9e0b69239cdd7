import type { Column } from './columns.ts';
import type { End, Head, Run } from './run.ts';

/** How a run is written. */
export type Format = {
  /** The end of the address, after the version and a dot. */
  readonly extension: string;
  readonly contentType: string;
  /** The end of the file's name, where it differs. */
  readonly fileExtension: string;
  /** True where it is written when all has been read: then each chunk is asked for anew whether it may leave. */
  readonly gathers: boolean;
  readonly takes: 'everything' | 'observations' | 'areas';
  /** Chunks of whole rows. */
  readonly write: (run: Run, options: FormatOptions) => AsyncGenerator<string | Uint8Array>;
};

/** What an address may ask of a format. */
export type FormatOptions = {
  readonly dialect: 'rfc4180' | 'excel-sv';
  /** The coordinate reference system of GeoJSON: null for WGS 84, which RFC 7946 has alone. */
  readonly crs: 'EPSG:3006' | 'EPSG:3011' | null;
};

/** The name of a column as the reader has asked for it. */
export const labelOf = ({ name, swedish }: Column, { labels }: Head): string =>
  labels === 'sv' ? swedish : name;

/** The sentence that every file of synthetic figures bears. */
export const syntheticMark = 'Syntetiska data: gjorda för demonstration, beskriver inget som har hänt.';

/** What a file tells of itself, under names that are the same in every format. */
export const about = (head: Head, end: End) => ({
  title: head.title,
  sharedQuery: head.id,
  version: head.version,
  purpose: head.purpose,
  partner: head.partner,
  at: head.at,
  parameters: head.parameters,
  sources: end.sources,
  vintages: end.vintages,
  synthetic: end.synthetic,
  ...(end.synthetic ? { syntheticMark } : {}),
});
