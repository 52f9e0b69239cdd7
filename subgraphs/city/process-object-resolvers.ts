import { answersKeptCause } from '../../policy/measure-rules.ts';
import type { CauseAssumption, FollowUp, ObjectKind, Prioritisation } from '../../policy/process.ts';
import { measureState, smartOf } from '../../policy/process-rules.ts';
import { connectionOf, type Page, sliceOf } from '../connection.ts';
import { requireProduct } from '../require-product.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { allOf, byId, organisations, places, referredTo } from './catalogue.ts';
import { concepts } from './concepts.ts';
import {
  noteObjects,
  type ObjectOf,
  type ObjectRow,
  objectOf,
  objectsIn,
  ofKind,
  partiesOf,
  processOf,
  processProduct,
  selectObstacles,
} from './process-queries.ts';
import type { Arena, Perspective, Resolvers } from './resolvers.generated.ts';

/** A problem with its number in the prioritisation, from 1. */
export type NumberedProblem = Prioritisation['problems'][number] & { readonly no: number };
/** An assumption with its number in the analysis, from 1. */
export type NumberedAssumption = CauseAssumption & { readonly no: number };

type ObstaclePage = Page & { readonly state?: string | null };

async function obstaclePage(args: ObstaclePage, context: SubgraphContext) {
  requireProduct(processProduct, context);
  const rows = await selectObstacles(context.tx, args.state ?? null, sliceOf('obstacles', args));
  const connection = connectionOf('obstacles', ofKind(rows, 'OBSTACLE'), args);
  noteObjects(
    connection.edges.map(({ node }) => node),
    context,
  );
  return connection;
}

async function oneMeasure(id: string, context: SubgraphContext): Promise<ObjectOf<'MEASURE'> | null> {
  requireProduct(processProduct, context);
  const row = await objectOf(id, context);
  return row && (ofKind([row], 'MEASURE').at(0) ?? null);
}

const numbered = <T extends object>(items: readonly T[]): readonly (T & { readonly no: number })[] =>
  items.map((item, at) => ({ ...item, no: at + 1 }));

/** The objects of a kind in the same process. All of a process are read at once, so that going from one to another reads nothing. */
async function beside<K extends ObjectKind>({ process }: ObjectRow, kind: K, context: SubgraphContext) {
  return ofKind(await objectsIn(process, context), kind);
}

async function measuresOf(goal: ObjectOf<'GOAL'>, context: SubgraphContext) {
  return (await beside(goal, 'MEASURE', context)).filter(({ content }) => content.goal === goal.id);
}

async function followUpsOf(
  object: ObjectRow,
  isAbout: (followUp: FollowUp) => boolean,
  context: SubgraphContext,
) {
  return (await beside(object, 'FOLLOW_UP', context)).filter(({ content }) => isAbout(content));
}

async function causeOf(measure: ObjectOf<'MEASURE'>, context: SubgraphContext) {
  const { causeAnalysis, cause } = measure.content;
  const analysis = await byId(beside(measure, 'CAUSE_ANALYSIS', context), causeAnalysis);
  return numbered(analysis?.content.assumptions ?? []).find(({ no }) => no === cause) ?? null;
}

/** The parties of an object's process; none where the reader may read neither it nor its agreement or place. */
async function partiesBeside({ process }: ObjectRow, context: SubgraphContext): Promise<readonly string[]> {
  const row = await processOf(process, context);
  return row ? partiesOf(row, context) : [];
}

async function awaiting(goal: ObjectOf<'GOAL'>, context: SubgraphContext) {
  const accepted = new Set(goal.content.acceptances.map(({ party }) => party));
  const parties = await partiesBeside(goal, context);
  return allOf(
    organisations(context),
    parties.filter((party) => !accepted.has(party)),
  );
}

async function jointPicturesOf({ content }: ObjectOf<'JOINT_PICTURE'>, context: SubgraphContext) {
  const rows = await Promise.all(content.composedOfJoint.map((id) => objectOf(id, context)));
  return ofKind(
    rows.filter((row) => row !== null),
    'JOINT_PICTURE',
  );
}

async function areaOfProcess({ process }: ObjectRow, _: unknown, context: SubgraphContext) {
  return context.reference.areas.get((await processOf(process, context))?.area ?? '') ?? null;
}

const madeBy = ({ maker }: ObjectRow, _: unknown, context: SubgraphContext) =>
  byId(organisations(context), maker);

const processOfObject = ({ process }: ObjectRow, _: unknown, context: SubgraphContext) =>
  processOf(process, context);

const placeOf = (place: string | null, context: SubgraphContext) => byId(places(context), place);

/** What is made in a process, each going to the others of its process: problem, cause, goal, measure, outcome. */
export const processObjectResolvers = {
  Query: {
    obstacles: (_, args, context) => obstaclePage(args, context),
    measure: (_, { id }, context) => oneMeasure(id, context),
  },
  JointPicture: {
    scope: ({ content }) => content.scope,
    title: ({ content }) => content.title,
    area: areaOfProcess,
    madeBy,
    composedOf: ({ content }) => content.composedOf,
    composedOfJoint: (picture, _, context) => jointPicturesOf(picture, context),
    problems: ({ content }) => numbered(content.problems),
    summary: ({ content }) => content.summary,
    figures: ({ content }) => content.figures,
  },
  Prioritisation: {
    madeBy,
    problems: ({ content }) => numbered(content.problems),
  },
  PrioritisedProblem: {
    place: ({ place }, _, context) => placeOf(place, context),
  },
  CauseAnalysis: {
    process: processOfObject,
    problem: ({ content }) => content.problem,
    step: ({ content }) => content.step,
    time: ({ content }) => content.time,
    place: ({ content }) => content.place,
    knowledge: ({ content }) => content.knowledge,
    assumptions: ({ content }) => numbered(content.assumptions),
    madeBy,
  },
  CauseAssumption: {
    rootCause: ({ rootCause }, _, context) => byId(concepts(context), rootCause),
  },
  SmartGoal: {
    process: processOfObject,
    specific: ({ content }) => content.specific,
    measure: ({ content }) => content.measure,
    indicator: ({ content }, _, { reference }) => reference.indicators.get(content.indicator ?? '') ?? null,
    unit: ({ content }) => content.unit,
    baseline: ({ content }) => content.baseline,
    target: ({ content }) => content.target,
    acceptances: ({ content }) => content.acceptances,
    awaiting: (goal, _, context) => awaiting(goal, context),
    realisticBecause: ({ content }) => content.realisticBecause,
    due: ({ content }) => content.due,
    horizon: ({ content }) => content.horizon,
    smart: async (goal, _, context) => smartOf(goal.content, await partiesBeside(goal, context)),
    measures: (goal, _, context) => measuresOf(goal, context),
    followUps: (row, _, context) => followUpsOf(row, ({ goal }) => goal === row.id, context),
    ilsId: ({ content }) => content.ilsId,
    madeBy,
  },
  GoalAcceptance: {
    party: ({ party }, _, context) => referredTo(organisations(context), party),
  },
  Measure: {
    process: processOfObject,
    title: ({ content }) => content.title,
    problem: ({ content }) => content.problem,
    goal: (row, _, context) => byId(beside(row, 'GOAL', context), row.content.goal),
    causeAnalysis: (row, _, context) =>
      byId(beside(row, 'CAUSE_ANALYSIS', context), row.content.causeAnalysis),
    cause: (row, _, context) => causeOf(row, context),
    restsOnPictureAlone: async ({ content, process }, _, context) =>
      !answersKeptCause(content, await objectsIn(process, context)),
    workKind: ({ content }) => content.workKind,
    preventionKind: ({ content }) => content.preventionKind,
    physical: ({ content }) => content.physical,
    // What was written came in as words of the schema, and one that is none would be refused on its way out.
    perspectives: ({ content }) => content.perspectives as readonly Perspective[],
    weighing: ({ content }) => content.weighing,
    targetGroups: ({ content }, _, context) => allOf(concepts(context), content.targetGroups),
    arenas: ({ content }) => content.arenas as readonly Arena[],
    place: ({ content }, _, context) => placeOf(content.place, context),
    responsible: madeBy,
    responsibleFunction: ({ content }) => content.responsibleFunction,
    responsibleRole: ({ content }) => content.responsibleRole,
    state: ({ content }) => measureState(content),
    plannedFrom: ({ content }) => content.plannedFrom,
    plannedTo: ({ content }) => content.plannedTo,
    actualFrom: ({ content }) => content.actualFrom,
    actualTo: ({ content }) => content.actualTo,
    cancelled: ({ content }) => content.cancelled,
    followUps: (row, _, context) => followUpsOf(row, ({ measures }) => measures.includes(row.id), context),
    ilsId: ({ content }) => content.ilsId,
    madeBy,
  },
  FollowUp: {
    goal: (row, _, context) => byId(beside(row, 'GOAL', context), row.content.goal),
    measures: (row, _, context) => allOf(beside(row, 'MEASURE', context), row.content.measures),
    on: ({ content }) => content.on,
    outcome: ({ content }) => content.outcome,
    value: ({ content }) => content.value,
    text: ({ content }) => content.text,
    learning: ({ content }) => content.learning,
    figures: ({ content }) => content.figures,
    ilsId: ({ content }) => content.ilsId,
    madeBy,
  },
  RaisedObstacle: {
    process: processOfObject,
    text: ({ content }) => content.text,
    raisedBy: madeBy,
    raisedOn: ({ content }) => content.raisedOn,
    state: ({ content }) => content.state,
    takenUpOn: ({ content }) => content.takenUpOn,
    answeredOn: ({ content }) => content.answeredOn,
    answer: ({ content }) => content.answer,
  },
  CollaborationSignal: {
    raisedBy: madeBy,
    on: ({ content }) => content.on,
    expected: ({ content }) => content.expected,
    observed: ({ content }) => content.observed,
  },
} satisfies Resolvers;
