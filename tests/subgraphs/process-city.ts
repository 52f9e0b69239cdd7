import { drizzle } from 'drizzle-orm/postgres-js';
import { expect } from 'vitest';
import type { Grant } from '../../policy/scope.ts';
import { placeOf } from '../../subgraphs/foundation/records.ts';
import { loadGeography } from '../../subgraphs/geography.ts';
import { picture } from '../../subgraphs/pictures/tables.ts';
import { grantOf } from './claims.ts';
import {
  type CityAnswer,
  district,
  inForce,
  type LifecycleCity,
  ofDistrict,
  ofPolice,
  type Somebody,
  startLifecycleCity,
} from './lifecycle-city.ts';

/** A city with a process of the district's and the police unit's, just begun. */
export type ProcessCity = {
  readonly city: LifecycleCity;
  readonly agreement: { readonly agreement: string; readonly digest: string };
};

const product = 'city.collaboration-process';
const pictures = 'city.situational-pictures';

/** Reads what the district provides: by its own right, or by a clause. */
const reading = (kind: Grant['kind']): readonly Grant[] =>
  [product, pictures].map((one) => grantOf(one, { kind, provider: district }));

/** The two parties, the central level, and an outsider who may read all that the parties write. */
export const asDistrict = (...roles: string[]): Somebody => ({
  ...ofDistrict(...roles),
  grants: reading('own'),
});
export const asPolice = (...roles: string[]): Somebody => ({
  ...ofPolice(...roles),
  grants: reading('clause'),
});
export const asBoard = (...roles: string[]): Somebody => ({
  organisation: 'org:kommunstyrelsen',
  roles,
  grants: reading('clause'),
});
export const asFarsta = (...roles: string[]): Somebody => ({
  organisation: 'org:sdn-farsta',
  roles,
  grants: reading('clause'),
});

/** Starts the city; its first agreement is in force between the two. */
export async function startProcessCity(): Promise<ProcessCity> {
  const city = await startLifecycleCity();
  const agreement = await inForce(city);
  await putPicture(city, released, 'RELEASED');
  await putPicture(city, unreleased, 'OWN');
  return { city, agreement };
}

/** Two pictures of the district, and one of the police, which the city knows by its id alone. */
export const released = 'picture:city:sdn-jarva:2026-10';
export const unreleased = 'picture:city:sdn-jarva:2026-11';
export const ofThePolice = 'picture:police:lpo-jarva:2026-10';

async function putPicture({ owner }: LifecycleCity, id: string, state: 'OWN' | 'RELEASED'): Promise<void> {
  const area = 'sthlm:sdo:jarva';
  const { area_no, cell_no } = placeOf(loadGeography(), pictures, district, area, '2026-10-05');
  await drizzle(owner)
    .insert(picture)
    .values({
      id,
      owner: district,
      provider: district,
      area,
      title: 'Lägesbild (syntetisk)',
      state,
      from: '2026-07',
      to: '2026-09',
      problems: [],
      localConditions: 'Tre torg',
      needs: 'Vuxna på plats',
      resources: 'Fältverksamhet',
      basis: [],
      figures: [],
      createdOn: '2026-10-05',
      releasedAt: state === 'OWN' ? null : new Date('2026-10-12T08:00:00Z'),
      withdrawnReason: null,
      revision: 1,
      updatedAt: new Date('2026-10-12T08:00:00Z'),
      synthetic: true,
      areaNo: area_no,
      cellNo: cell_no,
    });
}

const payload = '{ process { id step cycle revision } object warnings { kind object } }';

/** The acts as their callers write them. */
export const acts = {
  start: `mutation ($process: ProcessInput!) { act: startProcess(process: $process) ${payload} }`,
  move: `mutation ($process: ID!, $revision: Int!, $to: ProcessStep!, $reason: String) { act: moveProcess(process: $process, revision: $revision, to: $to, reason: $reason) ${payload} }`,
  close: `mutation ($process: ID!, $revision: Int!, $reason: String!) { act: closeProcess(process: $process, revision: $revision, reason: $reason) ${payload} }`,
  jointPicture: `mutation ($process: ID!, $revision: Int, $content: JointPictureInput!) { act: saveJointPicture(process: $process, revision: $revision, content: $content) ${payload} }`,
  prioritisation: `mutation ($process: ID!, $revision: Int, $problems: [PrioritisedProblemInput!]!) { act: savePrioritisation(process: $process, revision: $revision, problems: $problems) ${payload} }`,
  causeAnalysis: `mutation ($process: ID!, $id: ID, $revision: Int, $content: CauseAnalysisInput!) { act: saveCauseAnalysis(process: $process, id: $id, revision: $revision, content: $content) ${payload} }`,
  goal: `mutation ($process: ID!, $id: ID, $revision: Int, $content: SmartGoalInput!) { act: saveGoal(process: $process, id: $id, revision: $revision, content: $content) ${payload} }`,
  accept: `mutation ($goal: ID!, $revision: Int!, $function: String!) { act: acceptGoal(goal: $goal, revision: $revision, function: $function) ${payload} }`,
  measure: `mutation ($process: ID!, $id: ID, $revision: Int, $content: MeasureInput!) { act: saveMeasure(process: $process, id: $id, revision: $revision, content: $content) ${payload} }`,
  followUp: `mutation ($process: ID!, $id: ID, $revision: Int, $content: FollowUpInput!) { act: saveFollowUp(process: $process, id: $id, revision: $revision, content: $content) ${payload} }`,
  obstacle: `mutation ($process: ID!, $text: String!) { act: raiseObstacle(process: $process, text: $text) ${payload} }`,
  takeUp: `mutation ($obstacle: ID!, $revision: Int!) { act: takeUpObstacle(obstacle: $obstacle, revision: $revision) ${payload} }`,
  answer: `mutation ($obstacle: ID!, $revision: Int!, $answer: String!) { act: answerObstacle(obstacle: $obstacle, revision: $revision, answer: $answer) ${payload} }`,
  signal: `mutation ($process: ID!, $expected: String!, $observed: String!) { act: signalCollaboration(process: $process, expected: $expected, observed: $observed) ${payload} }`,
} as const;

/** A day so many days from now, in UTC. */
export const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

type Change = Readonly<Record<string, unknown>>;

export const processInput = (agreement: string, change: Change = {}) => ({
  title: 'Trygghet vid Rinkeby torg (syntetisk)',
  agreement,
  area: 'sthlm:sdo:jarva',
  mandate: 'Får besluta om åtgärder inom ram',
  resources: 'En dag i veckan',
  diarienummer: 'DEMO 7',
  decided: '2026-10-01',
  function: 'Stadsdelsdirektör',
  ...change,
});

export const problem = 'Bränder vid torget';

export const jointPictureInput = (change: Change = {}) => ({
  title: 'Gemensam lägesbild (syntetisk)',
  composedOf: [released, ofThePolice],
  problems: [{ title: problem, description: 'Papperskorgar och containrar', areaId: 'sthlm:sdo:jarva' }],
  summary: 'Bränder och få vuxna på plats',
  ...change,
});

export const problems = [
  { problem, place: 'place:rinkeby-torg', basis: 'Registrerade bränder 2026', decision: 'PRIORITISED' },
  {
    problem: 'Nedskräpning',
    basis: 'Synpunkter 2026',
    decision: 'LEFT_OUT',
    reason: 'Sköts i ordinarie drift',
  },
];

export const analysisInput = (change: Change = {}) => ({
  problem,
  step: 'PREPARATION',
  time: 'Fredag och lördag kväll',
  place: 'Torget',
  ...change,
});

export const goalInput = (change: Change = {}) => ({
  specific: 'Färre registrerade bränder än samma halvår året före',
  measure: 'COUNT',
  indicator: 'fire.fires.total',
  unit: 'antal',
  target: 40,
  realisticBecause: 'Containrar flyttas in',
  due: dayFromNow(300),
  horizon: 'SHORT',
  ...change,
});

export const measureInput = (goal: string, change: Change = {}) => ({
  title: 'Containrar flyttas in',
  problem,
  goal,
  workKind: 'CRIME_PREVENTION',
  preventionKind: 'SITUATIONAL',
  responsibleFunction: 'Enhetschef drift',
  responsibleRole: 'MANAGER',
  plannedFrom: dayFromNow(0),
  plannedTo: dayFromNow(100),
  ...change,
});

export const figuresInput = (change: Change = {}) => ({
  sharedQuery: 'uppfoljning-av-atgard',
  version: 1,
  variables: JSON.stringify({ areas: ['sthlm:sdo:jarva'], asOf: '2026-10-01T06:00:00.000Z' }),
  indicators: ['fire.fires.total'],
  vintages: ['fire.fires.total:2'],
  ...change,
});

export const followUpInput = (goal: string, measures: readonly string[], change: Change = {}) => ({
  goal,
  measures,
  on: dayFromNow(0),
  outcome: 'PARTLY',
  value: 44,
  text: 'Skillnaden visar inte att åtgärderna är orsaken',
  figures: [figuresInput()],
  ...change,
});

/** What an act gave; throws where it was refused. */
export async function done(
  city: LifecycleCity,
  who: Somebody,
  act: keyof typeof acts,
  variables: Change,
): Promise<CityAnswer['data']> {
  const answer = await city.ask(who, acts[act], variables);
  if (answer.errors.length > 0) throw new Error(`${act}: ${JSON.stringify(answer.errors)}`);
  return answer.data.act;
}

/** A process of the agreement, begun by the district. Gives its id. */
export async function begun({ city, agreement }: ProcessCity): Promise<string> {
  const act = await done(city, asDistrict('coordinator'), 'start', {
    process: processInput(agreement.agreement),
  });
  return act.process.id;
}

/** A process in JOINT_MAPPING with its joint picture, its priorities and a goal. */
export async function mapped(
  made: ProcessCity,
): Promise<{ readonly process: string; readonly goal: string }> {
  const { city } = made;
  const process = await begun(made);
  const who = asDistrict('coordinator');
  await done(city, who, 'move', { process, revision: 1, to: 'OWN_MAPPING' });
  await done(city, who, 'move', { process, revision: 2, to: 'JOINT_MAPPING' });
  await done(city, who, 'jointPicture', { process, content: jointPictureInput() });
  await done(city, who, 'prioritisation', { process, problems });
  const { object: goal } = await done(city, who, 'goal', { process, content: goalInput() });
  return { process, goal };
}

/** A process in FOLLOW_UP whose goal both have accepted, and whose measure is under way. */
export async function followed(
  made: ProcessCity,
): Promise<{ readonly process: string; readonly goal: string; readonly measure: string }> {
  const { city } = made;
  const { process, goal } = await mapped(made);
  const who = asDistrict('coordinator');
  const content = measureInput(goal);
  const { object: measure } = await done(city, who, 'measure', { process, content });
  await done(city, who, 'accept', { goal, revision: 1, function: 'Stadsdelsdirektör' });
  await done(city, asPolice('signatory'), 'accept', { goal, revision: 2, function: 'Kommunpolis' });
  await done(city, who, 'move', { process, revision: 3, to: 'IMPLEMENTATION' });
  const running = measureInput(goal, { actualFrom: dayFromNow(0) });
  await done(city, who, 'measure', { process, id: measure, revision: 1, content: running });
  await done(city, who, 'move', { process, revision: 4, to: 'FOLLOW_UP' });
  return { process, goal, measure };
}

/** The code that an act is refused with, and what comes with it. */
export function refusalOf({ errors, codes, data }: CityAnswer) {
  expect(data?.act ?? null).toBeNull();
  expect(codes).toHaveLength(1);
  return errors[0]?.extensions;
}

/** An object as the database has it. */
export const objectRow = async ({ owner }: LifecycleCity, id: string) =>
  (await owner`select * from process_object where id = ${id}`)[0];
