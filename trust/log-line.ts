import * as z from 'zod';

const place = z.number().int().min(0);
const head = { index: place, id: z.string(), at: z.string(), leaf: z.string() };

/** A record in its place. The leaf is of the salt (hexadecimal) and the record's canonical JSON, byte for byte. */
const wholeLine = z.strictObject({ ...head, salt: z.string().regex(/^([0-9a-f]{2})+$/), record: z.string() });
/** A record that was erased under a retention rule; `erasure` is the place of the record that says so. */
const erasedLine = z.strictObject({ ...head, erasure: place });
/** A record of which some is masked, and so without its salt, by which the rest could be guessed. */
const maskedLine = z.strictObject({ ...head, masked: z.string() });
const checkpointLine = z.strictObject({ checkpoint: z.string() });
const placedLine = z.union([wholeLine, erasedLine, maskedLine]);

/** A line of an exported log that stands for a record: whole, erased or masked. */
export type PlacedLine = Readonly<z.infer<typeof placedLine>>;

/** A line of an exported log: a record in its place, or a checkpoint. */
export type LogLine = PlacedLine | { readonly checkpoint: string };

const erasure = z.strictObject({
  at: z.iso.datetime(),
  before: z.iso.datetime(),
  by: z.string().min(1),
  count: z.number().int().min(1),
  days: z.number().int().min(1),
  decision: z.string().min(1),
  first: place,
  id: z.string(),
  kind: z.literal('erasure'),
  last: place,
});

/**
 * What the log says of an erasure: whose decision, which function carried it out, and which records from `first` to
 * `last` it made unreadable. It is a record of the log itself.
 */
export type Erasure = Readonly<z.infer<typeof erasure>>;

/** The line of a text, where it stands for a record. */
export const readPlaced = (text: string): PlacedLine | undefined => placedLine.safeParse(parse(text)).data;

/** The note of a checkpoint's line; empty where it has none. */
export const readNote = (text: string): string =>
  checkpointLine.safeParse(parse(text)).data?.checkpoint ?? '';

/** Told by its beginning: a file is read twice, and most of its lines need not be parsed the first time. */
export const isCheckpoint = (text: string): boolean => text.startsWith('{"checkpoint"');

/** Told by what an erasure's record has in it, as JSON within JSON. */
export const mayBeErasure = (text: string): boolean => text.includes('\\"kind\\":\\"erasure\\"');

/** The erasure that a record tells of, if it does. */
export const readErasure = (record: string): Erasure | undefined => erasure.safeParse(parse(record)).data;

const named = z.looseObject({ id: z.string(), at: z.string() });

/** The request and instant that a record, or what of it is not masked, says that it is of. */
export const nameOf = (record: string): { readonly id: string; readonly at: string } | undefined =>
  named.safeParse(parse(record)).data;

/** JSON, or undefined where the text is none. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
