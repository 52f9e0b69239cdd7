import type { Actor } from '../../policy/lifecycle.ts';
import { isPlain } from '../../policy/plain-text.ts';
import { hubError } from '../../schema/errors.ts';
import { canonicalJson } from '../../trust/canonical.ts';
import { type PublicKey, readPublicKey } from '../../trust/key-statement.ts';
import { dayOf, instantOf } from '../day.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { agreementOf } from './agreement-state.ts';
import { byId, organisations } from './catalogue.ts';
import { contentOf } from './draft-content.ts';
import type { Lifecycle } from './lifecycle/lifecycle.ts';
import type { DecidedSuccession } from './lifecycle/succession.ts';
import { selectVersion } from './queries.ts';
import type { Resolvers, SuccessionInput } from './resolvers.generated.ts';

/** Whoever acts. Machines act for nobody: without a person there is no role. */
export const actorOf = ({ claims: { organisation, legalBody, person, roles } }: SubgraphContext): Actor => ({
  organisation,
  legalBody,
  roles: person === null ? [] : roles,
});

/** The agreement after an act, under the row security of whoever acted. */
async function agreementNow(id: string, context: SubgraphContext) {
  context.renew();
  return { agreement: await agreementOf(id, context) };
}

async function versionNow(digest: string, context: SubgraphContext) {
  context.renew();
  const version = await selectVersion(context.tx, digest);
  return { version, agreement: version && (await agreementOf(version.agreement, context)) };
}

const longestReason = 1_000;

/** A reason as it was given, trimmed. Throws ARGUMENT_INVALID where it is empty, too long or no plain text. */
export function reasonOf(reason: string): string {
  const text = reason.trim();
  if (text === '' || text.length > longestReason || !isPlain(text)) {
    throw hubError('ARGUMENT_INVALID', 'Give the reason in one to a thousand characters of plain text.');
  }
  return text;
}

function keyIn(text: string): PublicKey {
  const jwk = readPublicKey(text);
  if (!jwk)
    throw hubError('ARGUMENT_INVALID', 'Give the public key as a JWK with kty OKP, crv Ed25519 and x alone.');
  return jwk;
}

function bytesIn(text: string): Uint8Array {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) throw hubError('DOCUMENT_INVALID');
  return Buffer.from(text, 'base64');
}

/** A decision as it was sent in. Throws ARGUMENT_INVALID where a day, an instant or a text is none. */
function successionOf(input: SuccessionInput, { claims }: SubgraphContext): DecidedSuccession {
  const { kind, predecessor, successor, from, decided, diarienummer } = input;
  // Without an instant it holds from when it is written, which is a little later than now.
  const start = from ? instantOf(from, claims.instant) : null;
  return {
    kind,
    predecessor,
    successor,
    from: start,
    decided: dayOf(decided, claims.instant),
    diarienummer: reasonOf(diarienummer),
  };
}

const longestWait = 2_000;

/** The acts of people on agreements and keys, each done by the keeper and then read again. */
export function lifecycleResolvers(lifecycle: Lifecycle) {
  const gateways = (_: unknown, { waitMilliseconds }: { readonly waitMilliseconds: number }) => {
    if (waitMilliseconds < 0 || waitMilliseconds > longestWait) {
      throw hubError('ARGUMENT_INVALID', `Wait from 0 to ${longestWait} milliseconds.`);
    }
    return lifecycle.gateways(waitMilliseconds);
  };
  return {
    Query: {
      signingKeys: (_, { organisation }, context) => {
        const actor = actorOf(context);
        return lifecycle.keys.of(actor, organisation ?? actor.organisation);
      },
    },
    Mutation: {
      createAgreement: async (_, { content }, context) =>
        agreementNow(await lifecycle.create(actorOf(context), contentOf(content)), context),
      amendAgreement: async (_, { agreement }, context) => {
        await lifecycle.amend(actorOf(context), agreement);
        return agreementNow(agreement, context);
      },
      editDraft: async (_, { agreement, revision, content }, context) => {
        await lifecycle.edit(actorOf(context), agreement, revision, contentOf(content));
        return agreementNow(agreement, context);
      },
      discardDraft: async (_, { agreement, revision }, context) => {
        await lifecycle.discard(actorOf(context), agreement, revision);
        return agreementNow(agreement, context);
      },
      proposeVersion: async (_, { agreement, revision }, context) =>
        versionNow(await lifecycle.propose(actorOf(context), agreement, revision), context),
      withdrawProposal: async (_, { digest, reason }, context) => {
        await lifecycle.withdraw(actorOf(context), digest, reasonOf(reason));
        return versionNow(digest, context);
      },
      signVersion: async (_, { digest, jws }, context) => {
        await lifecycle.sign(actorOf(context), digest, jws);
        return versionNow(digest, context);
      },
      attestSignature: async (_, { digest, party, document, reference, jws }, context) => {
        const paper = { party, document: bytesIn(document), reference: reasonOf(reference), jws };
        await lifecycle.attest(actorOf(context), digest, paper);
        return versionNow(digest, context);
      },
      suspendVersion: async (_, { digest, reason }, context) => {
        await lifecycle.suspend(actorOf(context), digest, reasonOf(reason));
        return versionNow(digest, context);
      },
      resumeVersion: async (_, { digest }, context) => {
        await lifecycle.resume(actorOf(context), digest);
        return versionNow(digest, context);
      },
      endAgreement: async (_, { agreement, at, reason }, context) => {
        const instant = at ? instantOf(at, context.claims.instant) : null;
        await lifecycle.end(actorOf(context), agreement, instant, reasonOf(reason));
        return agreementNow(agreement, context);
      },
      registerKey: async (_, { party, use, jwk, proof }, context) => ({
        key: await lifecycle.keys.register(actorOf(context), party, use, { jwk: keyIn(jwk), proof }),
      }),
      rotateKey: async (_, { key, jwk, proof, endorsement }, context) => ({
        key: await lifecycle.keys.rotate(actorOf(context), key, { jwk: keyIn(jwk), proof }, endorsement),
      }),
      recordSuccession: async (_, { succession }, context) => {
        const decided = successionOf(succession, context);
        const followed = await lifecycle.succeed(actorOf(context), decided);
        context.renew();
        return followed;
      },
      revokeKey: async (_, { key, reason }, context) => ({
        key: await lifecycle.keys.revoke(actorOf(context), key, reasonOf(reason)),
      }),
    },
    AgreementPayload: { gateways },
    VersionPayload: { gateways },
    SuccessionPayload: { gateways },
    SigningKey: {
      organisation: ({ party }, _, context) => byId(organisations(context), party),
      validFrom: ({ validFrom }) => validFrom.toISOString(),
      validTo: ({ validTo }) => validTo?.toISOString() ?? null,
      jwk: ({ jwk }) => canonicalJson(jwk),
    },
    KeyUse: { SIGNATURE: 'signature', ATTESTATION: 'attestation' },
  } satisfies Resolvers;
}
