import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { decodeProtectedHeader } from 'jose';
import {
  type Actor,
  refusal,
  requireParty,
  requirePhase,
  requireTimely,
  supersedeEvents,
} from '../../../policy/lifecycle.ts';
import { type PartyKey, type SignatureContent, verifySignature } from '../../../trust/signature.ts';
import { agreement, agreementEvent, agreementPaper, agreementSignature, partyKey } from '../tables.ts';
import { type Deed, demand, granted, type Perform, refused } from './keeper.ts';
import { isArchivalPdf } from './pdf.ts';
import { type KeptVersion, partiesOf, versionOf, versionsOfAgreement } from './records.ts';

/** A document that a party has signed on paper. */
export type Paper = {
  readonly party: string;
  readonly document: Uint8Array;
  /** Its reference in the registrar's register (diarienummer). */
  readonly reference: string;
  /** The registrar's attestation, a detached JWS. */
  readonly jws: string;
};

/** Signatures. Each refuses by throwing a code of the catalogue; the same signature twice is one signature. */
export type Signing = {
  /** A signatory hands in its own organisation's signature. */
  sign(actor: Actor, digest: string, jws: string): Promise<void>;
  /** The registrar attests that a party has signed the version on paper, and leaves the document. */
  attest(actor: Actor, digest: string, paper: Paper): Promise<void>;
};

/** Largest document, bytes. */
const largestDocument = 2_500_000;

/** Makes the acts of signatories and of the registrar on versions. */
export function createSigning(perform: Perform): Signing {
  return {
    sign: (actor, digest, jws) =>
      perform('sign', actor, async (deed) => {
        const version = await versionOf(deed.tx, digest, actor);
        const party = actor.organisation;
        demand(requireParty(actor, partiesOf(version)));
        if (version.jws.get(party) === jws) return;
        requireUnsigned('sign', version, party, deed.now);
        const { keyId, said } = await proven(deed, version, jws, 'signature', party);
        await put(deed, version, { party, keyId, jws, said });
      }),

    attest: (actor, digest, { party, document, reference, jws }) =>
      perform('attest', actor, async (deed) => {
        // The registrar's office may attest for any agreement, also one that it has no part in.
        const version = await versionOf(deed.tx, digest, null);
        if (!partiesOf(version).includes(party)) {
          demand(refusal('PARTY_UNKNOWN', 'That organisation is no party to the version.'));
        }
        if (version.jws.get(party) === jws) return;
        requireUnsigned('attest', version, party, deed.now);
        if (document.length > largestDocument || !isArchivalPdf(document)) {
          demand(refusal('DOCUMENT_INVALID', 'Send a PDF/A of at most 2.5 megabytes, in base64.'));
        }
        const { keyId, said } = await proven(deed, version, jws, 'attestation', actor.organisation);
        const sum = createHash('sha256').update(document).digest('hex');
        if (said.party !== party || said.paper?.document !== sum) {
          demand(
            refusal('SIGNATURE_INVALID', 'The attestation is about another party or document.', {
              reason: 'document',
            }),
          );
        }
        await deed.tx.insert(agreementPaper).values({
          digest,
          party,
          document: sum,
          reference,
          attestedBy: said.paper?.attestedBy ?? '',
          content: document,
          at: new Date(deed.now),
        });
        await put(deed, version, { party, keyId, jws, said });
      }),
  };
}

function requireUnsigned(act: 'sign' | 'attest', version: KeptVersion, party: string, now: string): void {
  demand(requirePhase(act, version, now));
  if (version.jws.has(party)) {
    demand(refusal('STATE_CONFLICT', 'The party has signed this version already.', { state: 'signed' }));
  }
}

/** What a JWS says of the version, by a key of that use that is registered for the organisation and still good. */
async function proven(
  { tx, now }: Deed,
  version: KeptVersion,
  jws: string,
  use: PartyKey['use'],
  holder: string,
): Promise<{ readonly keyId: string; readonly said: SignatureContent }> {
  const keyId = granted(keyIdIn(jws));
  const [row] = await tx
    .select()
    .from(partyKey)
    .where(and(eq(partyKey.id, keyId), eq(partyKey.party, holder), eq(partyKey.use, use)));
  if (!row)
    throw refused(
      refusal(
        'KEY_UNKNOWN',
        'The key that signed is not registered for the party. Sign with its own key, or have this one registered.',
      ),
    );
  const key: PartyKey = {
    ...row,
    validFrom: row.validFrom.toISOString(),
    validTo: row.validTo?.toISOString() ?? null,
  };
  if (key.validTo !== null && key.validTo <= now) {
    demand(
      refusal('SIGNATURE_INVALID', 'The key is revoked or has run out. Sign with a good one.', {
        reason: 'key',
      }),
    );
  }
  const said = await verifySignature(version.content, jws, key);
  if (!said) {
    throw refused(
      refusal('SIGNATURE_INVALID', 'The signature is not of this version by that key, or is malformed.', {
        reason: 'bytes',
      }),
    );
  }
  demand(requireTimely(said.signedAt, version.proposedAt, now));
  return { keyId, said };
}

/** The key that a detached JWS names. */
function keyIdIn(jws: string) {
  const malformed = () =>
    refusal('SIGNATURE_INVALID', 'Send a detached JWS: header, two dots, signature.', {
      reason: 'malformed',
    });
  if (!/^[\w-]+\.\.[\w-]+$/.test(jws)) return malformed();
  try {
    return decodeProtectedHeader(jws).kid ?? malformed();
  } catch {
    return malformed();
  }
}

/** Writes a signature; the last one ends what the version supersedes, in the same breath. */
async function put(
  { tx, note, actor }: Deed,
  version: KeptVersion,
  given: {
    readonly party: string;
    readonly keyId: string;
    readonly jws: string;
    readonly said: SignatureContent;
  },
): Promise<void> {
  const { content, digest } = version;
  const { party, keyId, jws, said } = given;
  await tx
    .insert(agreementSignature)
    .values({ digest, party, keyId, jws, signedAt: new Date(said.signedAt) });
  const signatures = [...version.signatures, { party, at: said.signedAt }];
  const missing = partiesOf(version).filter(
    (one) => !signatures.some((signature) => signature.party === one),
  );
  if (missing.length === 0) {
    const { level, title, parent } = content;
    await tx.update(agreement).set({ level, title, parent }).where(eq(agreement.id, content.agreement));
    const all = await versionsOfAgreement(tx, content.agreement);
    const events = supersedeEvents({ ...version, signatures }, all, actor.organisation);
    if (events.length > 0) {
      await tx.insert(agreementEvent).values(events.map((event) => ({ ...event, at: new Date(event.at) })));
    }
  }
  await note({
    agreement: content.agreement,
    number: content.number,
    digest,
    keyId,
    parties: partiesOf(version),
  });
}
