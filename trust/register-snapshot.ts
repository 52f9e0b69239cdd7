import * as z from 'zod';
import type { AgreementVersion, RegisteredVersion, Signature } from '../policy/agreement.ts';
import { areaTree } from '../policy/area.ts';
import type { Register } from '../policy/register.ts';
import { digestOf } from './canonical.ts';
import { type PartyKey, verifySignature } from './signature.ts';

const level = z.enum(['CITY', 'DISTRICT_COMMITTEE_AREA', 'LOCAL_POLICE_AREA', 'CITY_DISTRICT', 'BASE_AREA']);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);

const partyKind = z.enum([
  'anyone',
  'authority',
  'company',
  'association',
  'municipal',
  'regional',
  'state',
  'law-enforcement',
]);

const clause = z.strictObject({
  id: z.string(),
  product: z.string(),
  provider: z.string(),
  recipients: z.array(z.string()),
  purposes: z.array(z.string()),
  areas: z.array(z.string()),
  from: month,
  to: month.nullable(),
  finestLevel: level,
  finestInterval: z.enum(['MONTH', 'QUARTER', 'YEAR']),
  disclosure: z.enum(['exact', 'protected']),
  transfer: z.enum(['direct-access', 'release', 'open']),
  processing: z.strictObject({
    controller: z.string(),
    processor: z.string().nullable(),
    impactAssessment: z.string().nullable(),
    erasure: z.string(),
  }),
  legalBasis: z.array(
    z.strictObject({
      law: z.string(),
      chapter: z.string().nullable(),
      section: z.string(),
      direction: z.string(),
      discloser: partyKind,
      receiver: partyKind,
      from: day,
      to: day.nullable(),
    }),
  ),
  secrecyAssessment: z
    .strictObject({
      function: z.string(),
      decided: day,
      diarienummer: z.string(),
      conditions: z.string(),
      reviewBy: day,
    })
    .nullable(),
});

/** The signed content of a version, exactly: an unknown member would be signed and not understood, so it is refused. */
export const agreementVersionSchema: z.ZodType<AgreementVersion> = z.strictObject({
  agreement: z.string(),
  number: z.number().int(),
  title: z.string(),
  level: z.enum(['overarching', 'local', 'regional', 'place', 'partnership']),
  parent: z.string().nullable(),
  parties: z.array(
    z.strictObject({
      organisation: z.string(),
      diarienummer: z.string(),
      decided: day,
      signatory: z.string(),
    }),
  ),
  validFrom: day,
  validTo: day.nullable(),
  paper: z.strictObject({
    problems: z.array(z.string()),
    likelyCauses: z.array(z.string()),
    goals: z.array(z.string()),
    activities: z.array(z.string()),
    responsibleFunctions: z.array(z.string()),
    followUp: z.string(),
    citizenPledges: z.array(z.string()),
  }),
  clauses: z.array(clause),
});

const snapshot = z.object({
  version: z.number().int(),
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
  areas: z.array(z.object({ id: z.string(), level, parents: z.array(z.string()) })),
  versions: z.array(
    z.object({
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
  ),
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

/** The register as the city's service sends it: unverified. */
export type RegisterSnapshot = z.infer<typeof snapshot>;

/** A verified signature with what proves it. */
export type ProvenSignature = Signature & { readonly keyId: string; readonly jws: string };

/** A version of a verified register: its signatures can be shown to others. */
export type ProvenVersion = RegisteredVersion & { readonly signatures: readonly ProvenSignature[] };

/** What was left out of a register, and why: for the operator's log. */
export type Rejected = { readonly version: string; readonly why: string };

/**
 * Parses a snapshot and verifies all it rests on: a version whose digest is not that of its bytes, or whose content
 * is malformed, does not enter; a signature that does not verify with the party's registered key, valid when it was
 * made, does not count. Throws where the snapshot itself is malformed: all or nothing.
 */
export async function verifyRegister(
  json: unknown,
  verified: Map<string, boolean> = new Map(),
): Promise<{ readonly register: Register; readonly rejected: readonly Rejected[] }> {
  const parsed = snapshot.parse(json);
  const keys = new Map(parsed.keys.map((key) => [key.id, key]));
  const rejected: Rejected[] = [];
  const versions: ProvenVersion[] = [];
  for (const { content: raw, digest, signatures, events } of parsed.versions) {
    const read = readContent(raw);
    if (!read) {
      rejected.push({ version: digest, why: 'malformed content' });
      continue;
    }
    const { content } = read;
    const name = `${content.agreement}/${content.number}`;
    if (read.digest !== digest) {
      rejected.push({ version: name, why: 'the digest is not that of the content' });
      continue;
    }
    const proven: ProvenSignature[] = [];
    for (const { party, keyId, jws, signedAt } of signatures) {
      const key = keys.get(keyId);
      const memo = `${digest} ${party} ${signedAt} ${jws} ${JSON.stringify(key)}`;
      const good =
        verified.get(memo) ?? (key !== undefined && (await says(content, party, signedAt, jws, key)));
      verified.set(memo, good);
      if (good) proven.push({ party, at: signedAt, keyId, jws });
      else rejected.push({ version: name, why: `a signature for ${party} does not verify` });
    }
    versions.push({ content, digest, signatures: proven, events });
  }
  const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
    new Map(list.map((item) => [item.id, item]));
  return {
    register: {
      version: parsed.version,
      organisations: byId(parsed.organisations),
      partners: byId(parsed.partners),
      clients: byId(parsed.clients),
      purposes: new Map(parsed.purposes.map((purpose) => [purpose.code, purpose])),
      products: byId(parsed.products),
      areas: areaTree(parsed.areas),
      versions,
    },
    rejected,
  };
}

/** Whether the JWS says of this version what the register says of it. */
async function says(content: AgreementVersion, party: string, signedAt: string, jws: string, key: PartyKey) {
  const said = await verifySignature(content, jws, key);
  return said?.party === party && said.signedAt === signedAt;
}

/** The content with the digest of its bytes; undefined where it is malformed or has no canonical form (RFC 8785, 3.1). */
function readContent(
  raw: unknown,
): { readonly content: AgreementVersion; readonly digest: string } | undefined {
  const result = agreementVersionSchema.safeParse(raw);
  if (!result.success) return undefined;
  try {
    return { content: result.data, digest: digestOf(result.data) };
  } catch {
    return undefined;
  }
}
