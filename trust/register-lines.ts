import * as z from 'zod';
import { areaLevel } from './agreement-version.ts';

const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
const moment = { version: z.number().int(), mark: z.string(), instant };

const parts = z.object({
  organisations: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      kind: z.enum(['authority', 'company', 'association']),
      branch: z.enum(['municipal', 'regional', 'state', 'law-enforcement']).nullable(),
      unitOf: z.string().nullable(),
      internalScope: z.array(z.string()).nullable(),
    }),
  ),
  partners: z.array(z.object({ id: z.string(), organisation: z.string(), testMode: z.boolean() })),
  clients: z.array(
    z.object({
      id: z.string(),
      partner: z.string(),
      purposes: z.array(z.string()),
      mode: z.enum(['omit', 'refuse']),
      // A word that is not known, or none, limits.
      documents: z.enum(['any', 'published']).catch('published'),
      active: z.boolean(),
    }),
  ),
  purposes: z.array(z.object({ code: z.string(), name: z.string(), roles: z.array(z.string()) })),
  products: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      subgraph: z.string(),
      providers: z.array(z.string()),
      sensitivity: z.enum(['open', 'aggregated', 'shared', 'protected']),
      threshold: z.number().int().nullable(),
    }),
  ),
  successions: z.array(
    z.object({
      kind: z.enum(['organisation', 'agreement']),
      predecessor: z.string(),
      successor: z.string(),
      from: instant,
    }),
  ),
  areas: z.array(z.object({ id: z.string(), level: areaLevel, parents: z.array(z.string()) })),
  keys: z.array(
    z.object({
      id: z.string(),
      party: z.string(),
      use: z.enum(['signature', 'attestation']),
      jwk: z.record(z.string(), z.string()),
      validFrom: instant,
      validTo: instant.nullable(),
    }),
  ),
});

const line = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('begin'), from: z.number().int().nullable(), ...moment }),
  z.object({ kind: z.literal('parts'), parts: parts.partial() }),
  z.object({
    kind: z.literal('version'),
    content: z.unknown(),
    digest: z.string(),
    signatures: z.array(
      z.object({ party: z.string(), keyId: z.string(), jws: z.string(), signedAt: instant }),
    ),
    events: z.array(
      z.object({
        kind: z.enum(['withdrawn', 'suspended', 'resumed', 'ended', 'superseded']),
        at: instant,
        party: z.string().nullable().default(null),
      }),
    ),
  }),
  z.object({ kind: z.literal('removed'), digest: z.string() }),
  z.object({ kind: z.literal('end'), version: z.number().int() }),
]);

/** The register's version with its mark, and the instant at which they were read by the register's own clock. */
export type RegisterMoment = { readonly version: number; readonly mark: string; readonly instant: string };

/** What a register consists of beside the versions of agreements: each list whole. */
export type RegisterLists = z.infer<typeof parts>;

/**
 * One line of a register under way (JSON, one line each): `begin`, at most one `parts`, then versions and digests of
 * removed ones, then `end`. `from` null begins a whole register; a number, what has changed since that version.
 * What does not end with `end` was cut and says nothing.
 */
export type RegisterLine = z.infer<typeof line>;

/** The first line. */
export type BeginLine = Extract<RegisterLine, { kind: 'begin' }>;

/** A version as a line has it, unverified. */
export type VersionLine = Extract<RegisterLine, { kind: 'version' }>;

/** Reads a line. Throws where it is none. */
export function readRegisterLine(text: string): RegisterLine {
  return line.parse(JSON.parse(text));
}

/** Reads what the register's stream tells. Throws where it tells nothing of the kind. */
export function readRegisterMoment(text: string): RegisterMoment {
  return z.object(moment).parse(JSON.parse(text));
}
