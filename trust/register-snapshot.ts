import type { AgreementVersion, RegisteredVersion, Signature } from '../policy/agreement.ts';
import type { Layers } from '../policy/layers.ts';
import type { Register } from '../policy/register.ts';
import { agreementVersionSchema } from './agreement-version.ts';
import { canonicalJson, digestOfText } from './canonical.ts';
import { createPool, type Pool } from './pool.ts';
import { type Draft, startDraft } from './register-draft.ts';
import { type BeginLine, type RegisterLists, readRegisterLine, type VersionLine } from './register-lines.ts';
import { type PartyKey, verifySignedText } from './signature.ts';

/** A verified signature with what proves it. */
export type ProvenSignature = Signature & { readonly keyId: string; readonly jws: string };

/** A version of a verified register: its signatures can be shown to others. */
export type ProvenVersion = Omit<RegisteredVersion, 'signatures'> & {
  readonly signatures: readonly ProvenSignature[];
};

/** What convinces somebody else, who has the parties' keys, of a version. */
export type VersionProof = {
  readonly content: AgreementVersion;
  readonly digest: string;
  readonly signatures: readonly ProvenSignature[];
};

/** What was left out of a register, and why: for the operator's log. */
export type Rejected = { readonly version: string; readonly why: string };

/** A version as it is held: with the signatures that did not verify, since a key may be registered yet that they do with. */
type HeldVersion = ProvenVersion & { readonly unproven: readonly ProvenSignature[] };

/** A verified register, with what the next changes are put onto. Immutable. */
export type HeldRegister = {
  readonly register: Register;
  /** The mark of its version: see `RegisterMoment`. */
  readonly mark: string;
  readonly keys: ReadonlyMap<string, PartyKey>;
  /** By digest. */
  readonly versions: Layers<HeldVersion>;
  readonly pool: Pool;
};

/** A register that was received, and what of it was new and did not enter. */
export type Received = { readonly held: HeldRegister; readonly rejected: readonly Rejected[] };

/**
 * Reads a register line by line, whole or as changes of the one that is held, and verifies all that it rests on: a
 * version whose digest is not that of its bytes, or whose content is malformed, does not enter; a signature that does
 * not verify with the party's registered key, valid when it was made, does not count. What was verified before is not
 * verified again. Throws where the lines are malformed, cut, or changes of another register: all or nothing. How much is
 * done at one go is up to `lines`: between two of them the register is only being made.
 */
export async function receiveRegister(
  lines: AsyncIterable<string> | Iterable<string>,
  held?: HeldRegister,
): Promise<Received> {
  let begun: BeginLine | undefined;
  let ended = false;
  let lists: Partial<RegisterLists> = {};
  let keys: ReadonlyMap<string, PartyKey> = new Map();
  let draft: Draft<HeldVersion> | undefined;
  const pool = held?.pool ?? createPool();
  const rejected: Rejected[] = [];
  for await (const text of lines) {
    const line = readRegisterLine(text);
    if (line.kind === 'begin') {
      if (begun) throw new TypeError('A register that begins twice.');
      begun = line;
      draft = startDraft(line, held);
      if (line.from !== null && held) keys = held.keys;
      continue;
    }
    if (!draft || ended) throw new TypeError('A line out of place.');
    switch (line.kind) {
      case 'parts':
        if (draft.touched.size > 0) throw new TypeError('A line out of place.');
        lists = line.parts;
        if (lists.keys) keys = keysOf(lists.keys, held?.keys);
        break;
      case 'version': {
        const version = held?.versions.get(line.digest);
        const made = await prove(line, {
          keys,
          known: version && held && { version, keys: held.keys },
          pool,
        });
        rejected.push(...made.rejected);
        draft.put(line.digest, made.version);
        break;
      }
      case 'removed':
        draft.put(line.digest, undefined);
        break;
      case 'end':
        ended = line.version === begun?.version;
        if (!ended) throw new TypeError('The end of another version.');
    }
  }
  if (!begun || !draft || !ended) throw new Error('The register was cut on its way.');
  if (begun.from !== null && held && lists.keys) rejected.push(...(await proveAgain(held, keys, draft)));
  const { version, mark, instant } = begun;
  const made = draft.finish({ version, instant }, lists);
  return { held: { ...made, mark, keys, pool }, rejected };
}

/** The keys by id; one that is as it was stays the same object, so that what it verified is known to hold. */
function keysOf(list: readonly PartyKey[], before: ReadonlyMap<string, PartyKey> | undefined) {
  return new Map(
    list.map((key) => {
      const known = before?.get(key.id);
      return [key.id, known && canonicalJson(known) === canonicalJson(key) ? known : key];
    }),
  );
}

/** What a version is proven with: the keys, and the same version as it was held, with the keys of then. */
type Means = {
  readonly keys: ReadonlyMap<string, PartyKey>;
  readonly known: { readonly version: HeldVersion; readonly keys: Means['keys'] } | undefined;
  readonly pool: Pool;
};

type Proven = { readonly version?: HeldVersion; readonly rejected: readonly Rejected[] };

async function prove(
  { content: raw, digest, signatures, events }: VersionLine,
  means: Means,
): Promise<Proven> {
  const read = readContent(raw);
  if (!read) return { rejected: [{ version: digest, why: 'malformed content' }] };
  const { canonical } = read;
  if (digestOfText(canonical) !== digest) {
    const name = `${read.content.agreement}/${read.content.number}`;
    return { rejected: [{ version: name, why: 'the digest is not that of the content' }] };
  }
  const content = means.known?.version.content ?? means.pool.version(read.content);
  const claimed = signatures.map(({ party, keyId, jws, signedAt }) => ({
    party: means.pool.text(party),
    at: signedAt,
    keyId: means.pool.text(keyId),
    jws,
  }));
  return await proveSignatures({ content, digest, events }, () => canonical, claimed, means);
}

async function proveSignatures(
  version: Omit<RegisteredVersion, 'signatures'>,
  canonical: () => string,
  claimed: readonly ProvenSignature[],
  { keys, known }: Means,
): Promise<Proven> {
  const judged = await Promise.all(
    claimed.map(async (claim) => {
      const key = keys.get(claim.keyId);
      const before = known?.keys.get(claim.keyId) === key ? known : undefined;
      if (before?.version.signatures.some((one) => isSame(one, claim))) return true;
      if (before?.version.unproven.some((one) => isSame(one, claim))) return false;
      const said = key && (await verifySignedText(canonical(), claim.jws, key));
      return said?.party === claim.party && said.signedAt === claim.at;
    }),
  );
  const unproven = claimed.filter((_, at) => !judged[at]);
  const { agreement, number } = version.content;
  return {
    version: { ...version, signatures: claimed.filter((_, at) => judged[at]), unproven },
    rejected: unproven.map(({ party }) => ({
      version: `${agreement}/${number}`,
      why: `a signature for ${party} does not verify`,
    })),
  };
}

const isSame = (one: ProvenSignature, other: ProvenSignature): boolean =>
  one.party === other.party && one.at === other.at && one.keyId === other.keyId && one.jws === other.jws;

/** Proves the held versions again that somebody has signed with a key which is new, other or gone. */
async function proveAgain(
  held: HeldRegister,
  keys: ReadonlyMap<string, PartyKey>,
  draft: Draft<HeldVersion>,
): Promise<readonly Rejected[]> {
  const rejected: Rejected[] = [];
  for (const version of held.versions.values()) {
    const { content, digest, events } = version;
    const claimed = [...version.signatures, ...version.unproven];
    if (draft.touched.has(digest)) continue;
    if (claimed.every(({ keyId }) => keys.get(keyId) === held.keys.get(keyId))) continue;
    const means = { keys, known: { version, keys: held.keys }, pool: held.pool };
    const made = await proveSignatures(
      { content, digest, events },
      () => canonicalJson(content),
      claimed,
      means,
    );
    rejected.push(...made.rejected);
    draft.put(digest, made.version);
  }
  return rejected;
}

/** The content with its canonical JSON; undefined where it is malformed or has no canonical form (RFC 8785, 3.1). */
export function readContent(
  raw: unknown,
): { readonly content: AgreementVersion; readonly canonical: string } | undefined {
  const result = agreementVersionSchema.safeParse(raw);
  if (!result.success) return undefined;
  try {
    return { content: result.data, canonical: canonicalJson(result.data) };
  } catch {
    return undefined;
  }
}
