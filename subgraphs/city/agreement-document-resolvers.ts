import { setImmediate as nextTurn } from 'node:timers/promises';
import { decodeProtectedHeader } from 'jose';
import { agreementText, type SignatureForm } from '../../policy/agreement-text.ts';
import { everyArea } from '../../policy/area.ts';
import { phaseOf } from '../../policy/lifecycle.ts';
import { odrlAgreement } from '../../policy/odrl.ts';
import { type HeldBack, type WhatIf, whatIfSteps } from '../../policy/what-if.ts';
import { heldBackText, whatIfText } from '../../policy/what-if-text.ts';
import { hubError } from '../../schema/errors.ts';
import { canonicalJson } from '../../trust/canonical.ts';
import { instantOf } from '../day.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { agreementOf, registered, signaturesOf, versionsOf } from './agreement-state.ts';
import { byId, dataProducts, organisations, purposesOf, referredTo } from './catalogue.ts';
import type { SignatureRow, VersionRow } from './queries.ts';
import { namesFor, readerRegister } from './reader-register.ts';
import type { Resolvers } from './resolvers.generated.ts';

/** A clause that would give nothing, with the reason as the schema has it. */
export type HeldBackClause = HeldBack & { readonly reason: HeldBack['blocker']['kind'] };

async function versionOf(id: string, number: number | null | undefined, context: SubgraphContext) {
  const versions = await versionsOf(id, context);
  const wanted = number ?? versions.at(-1)?.number;
  return versions.find((row) => row.number === wanted) ?? null;
}

async function textOf(row: VersionRow, context: SubgraphContext): Promise<string> {
  const { content, digest } = row;
  const { instant } = context.claims;
  const [agreement, parent, signatures, version] = await Promise.all([
    agreementOf(content.agreement, context),
    content.parent === null ? null : agreementOf(content.parent, context),
    signaturesOf(digest, context),
    registered(row, context),
  ]);
  const facts = {
    digest,
    signatures: signatures.map(formOf),
    synthetic: agreement?.synthetic ?? false,
    standing: { phase: phaseOf(version, instant), day: instant.slice(0, 10) },
  };
  return agreementText(content, facts, await namesFor(parent ? [parent] : [], context));
}

/** How a party signed, by what its signature says of itself: gateways verify it, a text only tells. */
function formOf({ party, keyId, jws, signedAt }: SignatureRow): SignatureForm {
  const { document, attestedBy } = decodeProtectedHeader(jws);
  const onPaper = typeof document === 'string' && typeof attestedBy === 'string';
  return { party, keyId, at: signedAt.toISOString(), paper: onPaper ? { document, attestedBy } : null };
}

/** Comparing whole scopes takes a tenth of a second for the largest agreement: no request asks for many. */
const mostWhatIfs = 10;
/** Nor for one that takes longer than so many of them, milliseconds of work in one request. */
const mostWork = 2_000;

/** A version, or a draft under a name of its own instead of the digest. */
type Asked = Pick<VersionRow, 'content' | 'digest'>;
type WhatIfQuestion = { readonly row: Asked; readonly instant: string };

/** For parties alone: nobody else is to work out what others would gain before it is agreed. */
export async function consequencesOf(row: Asked, at: string | null | undefined, context: SubgraphContext) {
  const { organisation, legalBody, instant } = context.claims;
  const { parties, validFrom } = row.content;
  if (!parties.some((party) => [organisation, legalBody].includes(party.organisation))) {
    throw hubError('NOT_A_PARTY');
  }
  const begins = `${validFrom}T00:00:00.000Z`;
  return context
    .loader<WhatIfQuestion, WhatIf>(
      'what-if',
      async (questions) => {
        const register = await readerRegister(context);
        const work = { left: mostWork };
        const told: (WhatIf | Error)[] = [];
        for (const [place, { row: asked, instant: when }] of questions.entries()) {
          told.push(
            place < mostWhatIfs
              ? await inTurns(whatIfSteps(register, asked.content, when), work)
              : hubError('ARGUMENT_INVALID', `Ask whatIf of at most ${mostWhatIfs} versions at a time.`),
          );
        }
        return told;
      },
      (asked) => `${asked.row.digest} ${asked.instant}`,
    )
    .load({ row, instant: instantOf(at, begins > instant ? begins : instant) });
}

/** Takes the steps, giving way to other requests between them: the register is served by the same process. */
async function inTurns(steps: Generator<undefined, WhatIf>, work: { left: number }): Promise<WhatIf | Error> {
  for (;;) {
    const began = performance.now();
    const step = steps.next();
    if (step.done) return step.value;
    work.left -= performance.now() - began;
    if (work.left < 0) {
      return hubError(
        'ARGUMENT_INVALID',
        'The comparison is too large. Ask whatIf of fewer versions at a time.',
      );
    }
    await nextTurn();
  }
}

async function consequencesText(told: WhatIf, context: SubgraphContext): Promise<string> {
  const titles = await Promise.all(told.unfit.map(({ agreement }) => agreementOf(agreement, context)));
  return whatIfText(
    told,
    await namesFor(
      titles.filter((row) => row !== null),
      context,
    ),
  );
}

/** A version as something to read: its text, its bytes, its ODRL, and what it would change. */
export const agreementDocumentResolvers = {
  CollaborationAgreement: {
    version: ({ id }, { number }, context) => versionOf(id, number, context),
  },
  AgreementVersion: {
    text: (row, _, context) => textOf(row, context),
    canonicalJson: ({ content }) => canonicalJson(content),
    odrl: ({ content, digest }) => JSON.stringify(odrlAgreement(content, digest), null, 2),
    whatIf: (row, { at }, context) => consequencesOf(row, at, context),
  },
  WhatIf: {
    at: ({ instant }) => instant,
    heldBack: ({ heldBack }) => heldBack.map((held) => ({ ...held, reason: held.blocker.kind })),
    text: (told, _, context) => consequencesText(told, context),
  },
  WhatIfChange: {
    organisation: ({ organisation }, _, context) => referredTo(organisations(context), organisation),
    product: ({ product }, _, context) => referredTo(dataProducts(context), product),
    provider: ({ provider }, _, context) => referredTo(organisations(context), provider),
    purposes: (change, _, context) => purposesOf(change.purposes, context),
  },
  ScopePart: {
    areas: ({ areas }, _, { reference }) => areas.flatMap((id) => reference.areas.get(id) ?? []),
    everyArea: ({ areas }) => areas.includes(everyArea),
    disclosures: ({ disclosures }) =>
      disclosures.map((disclosure) => (disclosure === 'exact' ? 'EXACT' : 'PROTECTED')),
  },
  HeldBackReason: {
    VERSION: 'version',
    PROVIDER_NOT_PARTY: 'provider-not-party',
    PURPOSE: 'purpose',
    LEGAL_BASIS: 'legal-basis',
    DIRECTION: 'direction',
    RECIPIENT_KIND: 'recipient-kind',
    SECRECY_ASSESSMENT: 'secrecy-assessment',
    PARENT: 'parent',
    RECIPIENT_UNKNOWN: 'recipient-unknown',
  },
  WhatIfHeldBack: {
    organisation: ({ recipient }, _, context) => byId(organisations(context), recipient),
    explanation: (held) => heldBackText(held),
  },
  WhatIfUnfit: {
    agreement: ({ agreement }, _, context) => agreementOf(agreement, context),
    version: ({ number }) => number,
  },
} satisfies Resolvers;
