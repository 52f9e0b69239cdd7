import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { AgreementVersion } from '../../../policy/agreement.ts';
import {
  type Actor,
  isEnded,
  refusal,
  replacedBy,
  requireParty,
  requirePhase,
} from '../../../policy/lifecycle.ts';
import { isLine, isPlain } from '../../../policy/plain-text.ts';
import { problemsOf } from '../../../policy/proposing.ts';
import { hubError } from '../../../schema/errors.ts';
import { agreementVersionSchema } from '../../../trust/agreement-version.ts';
import { canonicalJson, digestOf } from '../../../trust/canonical.ts';
import type { Transaction } from '../../row-security.ts';
import { notOneLine } from '../../written-text.ts';
import { concernsOf, isPublic } from '../concerns.ts';
import {
  agreement,
  agreementDraft,
  agreementEvent,
  agreementVersion,
  dataProduct,
  organisation,
} from '../tables.ts';
import { type Deed, demand, type Perform } from './keeper.ts';
import {
  type DraftRow,
  draftOf,
  factsFor,
  type KeptVersion,
  mayRead,
  versionOf,
  versionsOfAgreement,
} from './records.ts';

/** What a coordinator writes: a version without its place in the agreement's life. */
export type DraftContent = Omit<AgreementVersion, 'agreement' | 'number'>;

/** An agreement's life until it is signed. Each gives what it made; each refuses by throwing a code of the catalogue. */
export type Drafting = {
  /** Begins an agreement. Gives its id, which is made here, so that no id can be tried for. */
  create(actor: Actor, content: DraftContent): Promise<string>;
  /** Begins the next version from the one in force or last signed, or else from the latest. */
  amend(actor: Actor, id: string): Promise<void>;
  /** Writes the draft anew, if nobody else has since the revision. Gives the new revision. */
  edit(actor: Actor, id: string, revision: number, content: DraftContent): Promise<number>;
  discard(actor: Actor, id: string, revision: number): Promise<void>;
  /** Lays the draft before its parties. Gives the digest to sign. */
  propose(actor: Actor, id: string, revision: number): Promise<string>;
  /** Takes a version back that not all have signed. */
  withdraw(actor: Actor, digest: string, reason: string): Promise<void>;
};

/** Makes the acts of coordinators. */
export function createDrafting(perform: Perform): Drafting {
  return {
    create: (actor, draft) =>
      perform('create', actor, async ({ tx, now, note }) => {
        const id = `agreement:${draft.level}:${randomUUID()}`;
        const content = whole(draft, id, 1);
        const parties = partiesOf(content);
        demand(requireParty(actor, parties));
        await requireKnown(tx, content);
        const { level, title, parent } = content;
        await tx.insert(agreement).values({ id, level, title, parent, priorityAreas: [] });
        await tx
          .insert(agreementDraft)
          .values({ agreement: id, number: 1, revision: 1, content, parties, updatedAt: new Date(now) });
        await note({ agreement: id, number: 1, parties });
        return id;
      }),

    amend: (actor, id) =>
      perform('amend', actor, async ({ tx, now, note }) => {
        const versions = await versionsOfAgreement(tx, id);
        const last = versions.at(-1);
        // A version in force goes before a proposal: what came to nothing has no say in what comes next.
        const latest = replacedBy(versions, now).at(-1) ?? last;
        if (!last || !latest || !mayRead(actor, latest)) throw hubError('AGREEMENT_UNKNOWN');
        demand(requireParty(actor, partiesOf(latest.content)));
        if (isEnded(versions))
          demand(refusal('STATE_CONFLICT', 'The agreement has been ended. Write a new one.'));
        const [known] = await tx.select().from(agreementDraft).where(eq(agreementDraft.agreement, id));
        if (known)
          demand(refusal('STATE_CONFLICT', 'A draft of the next version exists. Edit or discard it.'));
        const content = { ...latest.content, number: last.content.number + 1 };
        const parties = readersOf(content, versions, now);
        await tx.insert(agreementDraft).values({
          agreement: id,
          number: content.number,
          revision: 1,
          content,
          parties,
          updatedAt: new Date(now),
        });
        await note({ agreement: id, number: content.number, parties });
      }),

    edit: (actor, id, revision, draft) =>
      perform('edit', actor, async (deed) => {
        const { tx, now, note } = deed;
        const known = await ownDraft(deed, id, revision);
        const content = whole(draft, id, known.number);
        demand(requireParty(actor, partiesOf(content)));
        await requireKnown(tx, content);
        const parties = readersOf(content, await versionsOfAgreement(tx, id), now);
        const next = revision + 1;
        await tx
          .update(agreementDraft)
          .set({ content, parties, revision: next, updatedAt: new Date(now) })
          .where(eq(agreementDraft.agreement, id));
        await note({ agreement: id, number: known.number, parties });
        return next;
      }),

    discard: (actor, id, revision) =>
      perform('discard', actor, async (deed) => {
        const { tx, note } = deed;
        const { number, parties } = await ownDraft(deed, id, revision);
        await tx.delete(agreementDraft).where(eq(agreementDraft.agreement, id));
        // An agreement that was never proposed goes with it; row security keeps any other.
        await tx.delete(agreement).where(eq(agreement.id, id));
        await note({ agreement: id, number, parties });
      }),

    propose: (actor, id, revision) =>
      perform('propose', actor, async (deed) => {
        const { tx, now, note } = deed;
        const draft = await ownDraft(deed, id, revision);
        const content = agreementVersionSchema.safeParse(draft.content).data;
        if (!content) throw hubError('CONTENT_INVALID', 'A day or month is not written as one.');
        const problems = problemsOf(content, await factsFor(tx, content, deed));
        const [first] = problems;
        if (first) {
          const { code, message, clause, differences } = first;
          demand(refusal(code, message, { clause, ...(differences ? { differences } : {}), problems }));
        }
        const digest = digestOf(content);
        const parties = partiesOf(content);
        const { level, title, parent } = content;
        await tx.insert(agreementVersion).values({
          digest,
          agreement: id,
          number: content.number,
          content,
          public: isPublic(content),
          parties,
          concerns: [...concernsOf(content)],
          proposedAt: new Date(now),
        });
        await tx.delete(agreementDraft).where(eq(agreementDraft.agreement, id));
        // What is in force keeps its name and place until all have signed what takes its place.
        if (replacedBy(await versionsOfAgreement(tx, id), now).length === 0) {
          await tx.update(agreement).set({ level, title, parent }).where(eq(agreement.id, id));
        }
        await note({ agreement: id, number: content.number, digest, parties });
        return digest;
      }),

    withdraw: (actor, digest, reason) =>
      perform('withdraw', actor, async ({ tx, now, note }) => {
        const version = await versionOf(tx, digest, actor);
        const { content } = version;
        const parties = partiesOf(content);
        demand(requireParty(actor, parties));
        demand(requirePhase('withdraw', version, now));
        await tx
          .insert(agreementEvent)
          .values({ digest, kind: 'withdrawn', at: new Date(now), party: actor.organisation });
        await note({ agreement: content.agreement, number: content.number, digest, reason, parties });
      }),
  };
}

const partiesOf = ({ parties }: Pick<AgreementVersion, 'parties'>): string[] =>
  parties.map(({ organisation }) => organisation);

/** Who may read, edit and discard a draft: its parties, and those of the versions that it would take the place of. */
function readersOf(content: AgreementVersion, versions: readonly KeptVersion[], now: string): string[] {
  const bound = replacedBy(versions, now).flatMap(({ content: replaced }) => partiesOf(replaced));
  return [...new Set([...partiesOf(content), ...bound])];
}

/** The draft, at the revision that the coordinator saw and of an agreement that its organisation is a party to. */
async function ownDraft({ tx, actor }: Deed, id: string, revision: number): Promise<DraftRow> {
  const draft = await draftOf(tx, id, actor);
  if (!draft) throw hubError('AGREEMENT_UNKNOWN');
  demand(requireParty(actor, draft.parties));
  if (draft.revision !== revision) {
    demand(
      refusal(
        'EDIT_CONFLICT',
        'Somebody has changed the draft since you read it. Read it again and edit that.',
        {
          revision: draft.revision,
        },
      ),
    );
  }
  return draft;
}

/** Refuses a draft that refers to what is not there: whoever reads it could not be shown it. */
async function requireKnown(tx: Transaction, { parties, clauses }: AgreementVersion): Promise<void> {
  const organisations = new Set(
    (await tx.select({ id: organisation.id }).from(organisation)).map(({ id }) => id),
  );
  const products = new Set((await tx.select({ id: dataProduct.id }).from(dataProduct)).map(({ id }) => id));
  const unknown = parties.find((party) => !organisations.has(party.organisation));
  if (unknown) demand(refusal('PARTY_UNKNOWN', `There is no organisation ${unknown.organisation}.`));
  for (const { id: clause, product, provider, processing } of clauses) {
    if (!products.has(product)) {
      demand(refusal('CLAUSE_INVALID', 'There is no such data product.', { clause }));
    }
    if (!organisations.has(provider) || !organisations.has(processing.controller)) {
      demand(refusal('CLAUSE_INVALID', 'The provider or the controller is no organisation.', { clause }));
    }
  }
}

/** Twice the longest known. Every gateway holds all that is proposed, for good. */
const longestContent = 131_072;

/** The content as a version. Text that has no canonical form, or that is not to be printed, is refused. */
function whole(draft: DraftContent, id: string, number: number): AgreementVersion {
  const content: AgreementVersion = { ...draft, agreement: id, number };
  const text = canonicalOrNone(content);
  if (text === undefined || !textsOf(content).every(isPlain)) {
    throw hubError('CONTENT_INVALID', 'The content holds what is no text.');
  }
  const broken = linesOf(content).find(([, line]) => !isLine(line));
  if (broken) throw notOneLine(broken[0]);
  if (text.length > longestContent) {
    throw hubError('CONTENT_INVALID', `The content is longer than ${longestContent} characters of JSON.`);
  }
  return content;
}

/** What is one line each, with its name in the schema: else it could look like a section of what is signed. */
const linesOf = ({
  title,
  parties,
  paper,
  clauses,
}: AgreementVersion): readonly (readonly [string, string])[] => [
  ['title', title],
  ...parties.flatMap(({ diarienummer, signatory }) => [
    ['parties.diarienummer', diarienummer] as const,
    ['parties.signatoryFunction', signatory] as const,
  ]),
  ...paper.responsibleFunctions.map((name) => ['responsibleFunctions', name] as const),
  ...clauses.flatMap(({ secrecyAssessment: assessed }) =>
    assessed
      ? [
          ['clauses.secrecyAssessment.function', assessed.function] as const,
          ['clauses.secrecyAssessment.diarienummer', assessed.diarienummer] as const,
        ]
      : [],
  ),
];

/** Every text in a JSON value. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function canonicalOrNone(content: AgreementVersion): string | undefined {
  try {
    return canonicalJson(content);
  } catch {
    return undefined;
  }
}
