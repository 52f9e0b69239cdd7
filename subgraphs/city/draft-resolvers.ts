import { type Problem, problemsOf } from '../../policy/proposing.ts';
import { hubError } from '../../schema/errors.ts';
import { agreementVersionSchema } from '../../trust/agreement-version.ts';
import { canonicalJson } from '../../trust/canonical.ts';
import { instantOf } from '../day.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { consequencesOf } from './agreement-document-resolvers.ts';
import { actsOf, type Draft, draftOf, papersOf, versionStandings, versionState } from './agreement-state.ts';
import { organisations, referredTo } from './catalogue.ts';
import { factsForAny } from './lifecycle/records.ts';
import type { Resolvers } from './resolvers.generated.ts';

/** Each asks for all organisations, products and versions, and may take a tenth of a second. */
const mostJudged = 10;

/** What would be refused if the draft were proposed now, by the same rules as proposing asks. */
async function draftProblems(row: Draft, context: SubgraphContext) {
  const problems = await context
    .loader<Draft, readonly Problem[]>(
      'draft-problems',
      (drafts) => judged(drafts, context),
      ({ agreement }) => agreement,
    )
    .load(row);
  return problems.map((problem) => ({ differences: [], ...problem }));
}

async function judged(
  drafts: readonly Draft[],
  { tx, claims, reference }: SubgraphContext,
): Promise<readonly (readonly Problem[] | Error)[]> {
  const contents = drafts.slice(0, mostJudged).map(({ content }) => content);
  const readable = contents.filter((content) => agreementVersionSchema.safeParse(content).success);
  const judging = { now: claims.instant, areas: reference.tree, actor: null };
  const factsOf = readable.length > 0 ? await factsForAny(tx, readable, judging) : null;
  return drafts.map(({ content }, place) => {
    if (place >= mostJudged) {
      return hubError('ARGUMENT_INVALID', `Ask for the problems of at most ${mostJudged} drafts at a time.`);
    }
    if (factsOf && readable.includes(content)) return problemsOf(content, factsOf(content));
    const message = 'A day or month is not written as one.';
    return [{ code: 'CONTENT_INVALID', clause: null, rule: 'days', about: null, message }];
  });
}

const parts = {
  problemsInFocus: ({ content }: Draft) => content.paper.problems,
  likelyCauses: ({ content }: Draft) => content.paper.likelyCauses,
  goals: ({ content }: Draft) => content.paper.goals,
  activities: ({ content }: Draft) => content.paper.activities,
  responsibleFunctions: ({ content }: Draft) => content.paper.responsibleFunctions,
  followUp: ({ content }: Draft) => content.paper.followUp,
  citizenPledges: ({ content }: Draft) => content.paper.citizenPledges,
};

/** Drafts, what is signed of a version, and its history: by reading, as the agreements themselves. */
export const draftResolvers = {
  CollaborationAgreement: {
    draft: ({ id }, _, context) => draftOf(id, context),
  },
  AgreementVersion: {
    state: (row, { at }, context) => versionState(row, instantOf(at, context.claims.instant), context),
    history: ({ digest }, _, context) => actsOf(digest, context),
    standings: (row, _, context) => versionStandings(row, context),
  },
  AgreementSignature: {
    paper: async ({ digest, party }, _, context) =>
      (await papersOf(digest, context)).find((paper) => paper.party === party) ?? null,
  },
  AgreementDraft: {
    ...parts,
    updatedAt: ({ updatedAt }) => updatedAt.toISOString(),
    parties: ({ content }) => content.parties.map((party) => ({ ...party, digest: '' })),
    clauses: ({ content }) => content.clauses,
    canonicalJson: ({ content }) => canonicalJson(content),
    problems: (row, _, context) => draftProblems(row, context),
    whatIf: (row, { at }, context) => {
      if (!agreementVersionSchema.safeParse(row.content).success) throw hubError('CONTENT_INVALID');
      const digest = `draft ${row.agreement} ${row.revision}`;
      return consequencesOf({ content: row.content, digest }, at, context);
    },
  },
  AgreementAct: {
    at: ({ at }) => at.toISOString(),
    organisation: ({ organisation }, _, context) => referredTo(organisations(context), organisation),
  },
  PaperSignature: { at: ({ at }) => at.toISOString() },
} satisfies Resolvers;
