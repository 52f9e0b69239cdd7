import type { ObjectContent } from '../../policy/process.ts';
import { warningsOf } from '../../policy/process-rules.ts';
import { hubError } from '../../schema/errors.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { lineOf, longestName, textOf } from '../written-text.ts';
import { agreementOf } from './agreement-state.ts';
import { actorOf, reasonOf } from './lifecycle-resolvers.ts';
import { type Belonging, homeOf, processIn, processOf } from './process/facts.ts';
import type { ObjectRef, ProcessKeeper } from './process/keeper.ts';
import {
  causeAnalysisOf,
  followUpOf,
  goalOf,
  jointPictureOf,
  measureOf,
  newProcessOf,
  obstacleOf,
  prioritisationOf,
  signalOf,
} from './process-input.ts';
import { factsOf, type ProcessRow, processProduct } from './process-queries.ts';
import { selectCollaborationsById } from './queries.ts';
import type { Resolvers } from './resolvers.generated.ts';

/** What an act has left: the process as whoever acted may read it now, and the object that was written. */
export type ActedOn = { readonly process: ProcessRow | null; readonly object: string | null };

/**
 * The process after an act, under the row security of whoever acted. It may be null: whoever has begun one by a token that
 * shows no own data does not read it.
 */
async function processNow(id: string, object: string | null, context: SubgraphContext): Promise<ActedOn> {
  context.renew();
  const process = await processIn(context.tx, id);
  if (process) context.read(processProduct, process.provider, 1);
  return { process, object };
}

/** Refuses to begin a process of what the reader may not read: forbidden and absent look alike. */
async function requireReadable(
  { agreement, placeCollaboration }: Belonging,
  context: SubgraphContext,
): Promise<void> {
  const known =
    agreement !== null
      ? await agreementOf(agreement, context)
      : (
          await selectCollaborationsById(context.tx, placeCollaboration === null ? [] : [placeCollaboration])
        )[0];
  if (!known) {
    throw hubError(
      'AGREEMENT_UNKNOWN',
      'There is no such agreement or place collaboration that your organisation may read. `agreements` and `placeCollaborations` list them.',
    );
  }
}

/** Names what is written: a new object without id and revision, an old one by both. */
function refOf(id: string | null | undefined, revision: number | null | undefined): ObjectRef {
  const ref = { id: id ?? null, revision: revision ?? null };
  if ((ref.id === null) !== (ref.revision === null)) {
    throw hubError(
      'ARGUMENT_INVALID',
      'Give the id with the revision that was read, or neither for a new one.',
    );
  }
  return ref;
}

/** What a round has one of is named by its revision alone. */
const ofRound = (revision: number | null | undefined): ObjectRef => ({
  id: null,
  revision: revision ?? null,
});

/** The acts of people in processes, each done by the keeper where they may read the process, which is then read again. */
export function processMutationResolvers(keeper: ProcessKeeper) {
  async function save(
    id: string,
    ref: ObjectRef,
    context: SubgraphContext,
    content: (process: ProcessRow) => ObjectContent | Promise<ObjectContent>,
  ): Promise<ActedOn> {
    const written = await content(await processOf(context.tx, id));
    return processNow(id, await keeper.save(actorOf(context), id, ref, written), context);
  }

  async function onObject(
    object: string,
    context: SubgraphContext,
    act: () => Promise<string>,
  ): Promise<ActedOn> {
    await homeOf(context.tx, object);
    return processNow(await act(), object, context);
  }

  return {
    Mutation: {
      startProcess: async (_, { process }, context) => {
        const begun = newProcessOf(process, context);
        await requireReadable(begun, context);
        return processNow(await keeper.start(actorOf(context), begun), null, context);
      },
      moveProcess: async (_, { process, revision, to, reason }, context) => {
        const why = reason === null || reason === undefined ? null : reasonOf(reason);
        await processOf(context.tx, process);
        await keeper.move(actorOf(context), process, revision, to, why);
        return processNow(process, null, context);
      },
      closeProcess: async (_, { process, revision, reason }, context) => {
        const why = reasonOf(reason);
        await processOf(context.tx, process);
        await keeper.close(actorOf(context), process, revision, why);
        return processNow(process, null, context);
      },
      saveJointPicture: (_, { process, revision, content }, context) =>
        save(process, ofRound(revision), context, (row) => jointPictureOf(content, row, context)),
      savePrioritisation: (_, { process, revision, problems }, context) =>
        save(process, ofRound(revision), context, () => prioritisationOf(problems, context)),
      saveCauseAnalysis: (_, { process, id, revision, content }, context) =>
        save(process, refOf(id, revision), context, () => causeAnalysisOf(content, context)),
      saveGoal: (_, { process, id, revision, content }, context) =>
        save(process, refOf(id, revision), context, () => goalOf(content, context)),
      saveMeasure: (_, { process, id, revision, content }, context) =>
        save(process, refOf(id, revision), context, () => measureOf(content, context)),
      saveFollowUp: (_, { process, id, revision, content }, context) =>
        save(process, refOf(id, revision), context, () => followUpOf(content, context)),
      raiseObstacle: (_, { process, text }, context) =>
        save(process, refOf(null, null), context, () => obstacleOf(text, context)),
      signalCollaboration: (_, { process, expected, observed }, context) =>
        save(process, refOf(null, null), context, () => signalOf(expected, observed, context)),
      acceptGoal: (_, { goal, revision, function: name }, context) =>
        onObject(goal, context, () =>
          keeper.accept(actorOf(context), goal, revision, lineOf(name, 'function', longestName)),
        ),
      takeUpObstacle: (_, { obstacle, revision }, context) =>
        onObject(obstacle, context, () => keeper.advance(actorOf(context), obstacle, revision, null)),
      answerObstacle: (_, { obstacle, revision, answer }, context) =>
        onObject(obstacle, context, () =>
          keeper.advance(actorOf(context), obstacle, revision, textOf(answer, 'answer')),
        ),
    },
    ProcessPayload: {
      warnings: async ({ process }, _, context) =>
        process === null
          ? null
          : warningsOf(await factsOf(process, context), context.claims.instant.slice(0, 10)),
    },
  } satisfies Resolvers;
}
