import { describe, expect, test } from 'vitest';
import { type AgreementVersion, notInForce } from '../../policy/agreement.ts';
import { figuresProblem } from '../../policy/cited-figures.ts';
import { readPictureId } from '../../policy/picture-id.ts';
import {
  type CauseAnalysis,
  causeAnalysisSteps,
  type ObjectContent,
  objectsOf,
  type ProcessFacts,
  type ProcessObject,
} from '../../policy/process.ts';
import {
  acceptedGoal,
  advancedObstacle,
  type Judging,
  moveOf,
  type ProcessActName,
  processRole,
  startProblem,
  warningsOf,
  writtenObject,
} from '../../policy/process-rules.ts';
import { organisationsOf } from '../../subgraphs/city/seed/organisations.ts';
import { placeCollaborations } from '../../subgraphs/city/seed/place-collaborations.ts';
import { places } from '../../subgraphs/city/seed/places.ts';
import { actsOf } from '../../subgraphs/city/seed/process/acts.ts';
import { coordinatorsOf } from '../../subgraphs/city/seed/process/coordinators.ts';
import { forumsOf } from '../../subgraphs/city/seed/process/forums.ts';
import { firesAfter, firesBefore } from '../../subgraphs/city/seed/process/jarva-ids.ts';
import { committeeRecordsOf } from '../../subgraphs/city/seed/process/records.ts';
import { type SeedProcess, standingOf } from '../../subgraphs/city/seed/process/terms.ts';
import { processes } from '../../subgraphs/city/seed/processes.ts';
import { indicators } from '../../subgraphs/foundation/indicators.ts';
import { loadGeography } from '../../subgraphs/geography.ts';
import { seedPictures } from '../../subgraphs/pictures/seed-pictures.ts';
import { register } from './demonstration.ts';

const today = '2026-11-23';
const now = `${today}T12:00:00.000Z`;
/** When the demonstration's first figures were published. */
const firstFigures = '2026-07-15T04:00:00.000Z';

const geography = loadGeography();
const organisations = new Map(organisationsOf(geography).map((one) => [one.id, one]));
const everyObject = processes.flatMap(({ objects }) => objects);
const named = new Set(places.map(({ id }) => id));

/** The version that a process follows: its agreement's, or its place's, in force when it was last at work. */
function agreementOf({ agreement, placeCollaboration, closedOn }: SeedProcess): AgreementVersion {
  const id = agreement ?? placeCollaborations.find((one) => one.id === placeCollaboration)?.agreement;
  const at = `${closedOn ?? today}T12:00:00.000Z`;
  const found = [...register.versions.values()].find(
    (version) => version.content.agreement === id && notInForce(version, at) === null,
  );
  if (!found) throw new Error(`no agreement is in force for ${agreement ?? placeCollaboration}`);
  return found.content;
}

const factsOf = (seed: SeedProcess, at: Partial<ProcessFacts>): ProcessFacts => ({
  ...seed,
  parties: agreementOf(seed)
    .parties.map(({ organisation }) => organisation)
    .filter((id) => organisations.get(id)?.kind === 'authority'),
  ...standingOf(seed),
  ...at,
});

const judging = (seed: SeedProcess, at: Partial<ProcessFacts>, instant = now): Judging => {
  const { validFrom: from, validTo: to } = agreementOf(seed);
  return { process: factsOf(seed, { closedOn: null, ...at }), days: { from, to }, now: instant };
};

/** How an object was first put down: before parties accepted it, and before it was taken up. An analysis goes through its steps. */
function firstWritings(content: ObjectContent): readonly ObjectContent[] {
  if (content.kind === 'GOAL') return [{ ...content, acceptances: [] }];
  if (content.kind === 'OBSTACLE')
    return [{ ...content, state: 'RAISED', takenUpOn: null, answeredOn: null, answer: null }];
  if (content.kind !== 'CAUSE_ANALYSIS') return [content];
  return causeAnalysisSteps
    .slice(0, causeAnalysisSteps.indexOf(content.step) + 1)
    .map((step, at): CauseAnalysis => {
      const tested = step === 'TEST_AND_PRUNE' || step === 'SELECT_MEASURES';
      const assumptions = content.assumptions.map((one) =>
        tested ? one : { ...one, decision: 'UNDECIDED' as const, evidence: '', figures: [] },
      );
      return { ...content, step, assumptions: at < 2 ? [] : assumptions };
    });
}

/** When something was written: what has dates of its own that came later is looked at today. */
const dayOf = ({ kind }: ObjectContent, instant: string): string =>
  kind === 'OBSTACLE' || kind === 'SIGNAL' ? instant : now;

/** What the rules make of a process from its beginning: each act that the history has, by the role that it has. */
function replayed(seed: SeedProcess): readonly ProcessObject[] {
  let standing: Pick<ProcessFacts, 'step' | 'cycle'> = { step: 'INITIATED', cycle: 1 };
  let objects: readonly ProcessObject[] = [];
  const seeded = new Map(seed.objects.map((one) => [one.id, one]));
  const put = (object: ProcessObject) => {
    objects = [...objects.filter(({ id }) => id !== object.id), object];
  };
  const write = (object: ProcessObject, content: unknown, instant: string) => {
    expect(content, `${object.id} ${instant}`).not.toHaveProperty('code');
    put({ ...object, content: content as ObjectContent });
  };
  for (const act of actsOf(seed)) {
    const instant = act.at.toISOString();
    const at = { ...standing, objects, closedOn: null };
    const name = `${seed.id} ${act.act} ${act.object ?? ''} ${instant}`;
    const current = objects.find(({ id }) => id === act.object) ?? null;
    const unitOf = organisations.get(act.organisation)?.unitOf;
    const actor = {
      organisation: act.organisation,
      legalBody: unitOf ?? act.organisation,
      roles: [act.role],
    };
    expect(processRole(act.act as ProcessActName, actor, factsOf(seed, at), current), name).toBe(act.role);
    if (act.act === 'start') {
      const lead = { organisation: seed.lead, role: organisations.get(seed.lead)?.role ?? '' };
      expect(startProblem(judging(seed, at), lead), name).toBeNull();
    } else if (act.act === 'move') {
      const moved = moveOf(judging(seed, at), act.to ?? 'INITIATED', act.reason ?? null);
      expect(moved, name).toEqual({ step: act.to, cycle: act.cycle, restart: act.restart });
      standing = { step: act.to ?? 'INITIATED', cycle: act.cycle };
    } else if (act.act !== 'close') {
      const object = current ?? seeded.get(act.object ?? '');
      if (!object) throw new Error(`${name}: there is no such object`);
      const { content } = object;
      if (act.act.startsWith('save-')) {
        for (const writing of firstWritings(content)) {
          const before = objects.find(({ id }) => id === act.object) ?? null;
          write(
            object,
            writtenObject(judging(seed, { ...standing, objects }, dayOf(content, instant)), writing, before),
            instant,
          );
        }
      } else if (content.kind === 'GOAL') {
        const final = seeded.get(object.id)?.content;
        const accepted =
          final?.kind === 'GOAL' && final.acceptances.find(({ party }) => party === act.organisation);
        const acceptance = { party: act.organisation, function: accepted ? accepted.function : '' };
        write(object, acceptedGoal(judging(seed, at, instant), content, acceptance), instant);
      } else if (content.kind === 'OBSTACLE') {
        const final = seeded.get(object.id)?.content;
        const answer = act.act === 'answer' && final?.kind === 'OBSTACLE' ? final.answer : null;
        write(object, advancedObstacle(judging(seed, at, instant), content, answer), instant);
      }
    }
  }
  return objects;
}

describe('a seeded process', () => {
  test.each(processes.map((seed) => [seed.id, seed] as const))(
    '%s is what its acts make of it, by the rules that bind whoever keeps it: no step out of order, no party too few',
    (_, seed) => {
      const made = replayed(seed);
      const byId = (a: ProcessObject, b: ProcessObject) => (a.id < b.id ? -1 : 1);
      expect([...made].sort(byId)).toEqual([...seed.objects].sort(byId));
    },
  );

  test('is warned of what it lacks, and of nothing else', () => {
    const warned = Object.fromEntries(
      processes.map((seed) => [
        seed.id,
        warningsOf(factsOf(seed, {}), today)
          .map(({ kind, object }) => `${kind} ${object}`)
          .sort(),
      ]),
    );
    expect(warned).toEqual({
      'process:spanga-tensta': ['MEASURE_ON_PICTURE_ALONE spanga-tensta:measure:evenings'],
      'process:jarva': [],
      'process:klara': [
        'FOLLOW_UP_WITHOUT_FIGURES klara:followup:offences',
        'MEASURE_ON_PICTURE_ALONE klara:measure:office',
      ],
      'process:farsta': [
        'MEASURE_ON_PICTURE_ALONE farsta:measure:facades',
        'MEASURE_ON_PICTURE_ALONE farsta:measure:report',
      ],
      'process:stad': [],
      'process:skarholmen': [],
      'process:skarpnack': [],
    });
  });
});

describe('the seed', () => {
  test('joint pictures are composed of pictures that their owners had released, by ids that say whose they are', () => {
    const pictures = new Map(seedPictures.map((one) => [one.id, one]));
    const joint = objectsOf(everyObject, 'JOINT_PICTURE');
    const composed = joint.flatMap(({ createdOn, content }) =>
      content.composedOf.map((part) => ({ ...part, createdOn })),
    );
    expect(composed.length).toBeGreaterThan(10);
    for (const { picture, owner, createdOn } of composed) {
      expect(readPictureId(picture)?.owner, picture).toBe(owner);
      expect((pictures.get(picture)?.releasedOn ?? '9') < createdOn, picture).toBe(true);
    }
    expect(new Set(composed.map(({ picture }) => readPictureId(picture)?.agency))).toEqual(
      new Set(['city', 'police', 'region', 'civil']),
    );
    for (const { content } of joint)
      for (const id of content.composedOfJoint) expect(joint.map((one) => one.id)).toContain(id);
  });

  test('each problem of a joint picture is one of a picture that it is composed of, said closer or as it is', () => {
    const own = new Map(seedPictures.map(({ id, problems }) => [id, problems.map(({ title }) => title)]));
    const unsaid = objectsOf(everyObject, 'JOINT_PICTURE').flatMap(({ id, content }) => {
      const titles = content.composedOf.flatMap(({ picture }) => own.get(picture) ?? []);
      return content.problems
        .filter(({ title }) => !titles.some((one) => title.startsWith(one)))
        .map(({ title }) => `${id}: ${title}`);
    });
    expect(unsaid).toEqual([]);
  });

  test('an action plan is decided on what there was, a city-wide picture in it, and looked at again within two years', () => {
    const seeds = new Map(processes.map((seed) => [seed.id, seed]));
    const plans = committeeRecordsOf(geography).filter(({ kind }) => kind === 'ACTION_PLAN');
    expect(plans.length).toBeGreaterThan(0);
    for (const { id, decided, from, reviewBy, content } of plans) {
      if (!decided || !reviewBy) throw new Error(`${id} is not decided, or not looked at again`);
      const inTwoYears = `${Number(decided.slice(0, 4)) + 2}${decided.slice(4)}`;
      expect(decided <= from && decided < reviewBy && reviewBy <= inTwoYears, id).toBe(true);
      const begun = content.processes.filter((one) => (seeds.get(one)?.startedOn ?? '9') < decided);
      expect(begun, id).toEqual(content.processes);
      const pictures = objectsOf(
        begun.flatMap((one) => seeds.get(one)?.objects ?? []),
        'JOINT_PICTURE',
      );
      const cityWide = pictures.filter(
        ({ createdOn, content: { scope } }) => scope === 'CITY_WIDE' && createdOn < decided,
      );
      expect(cityWide.length, id).toBeGreaterThan(0);
    }
  });

  test('figures are cited by what can be run again, and nothing from before there were any', () => {
    const cited = [
      ...objectsOf(everyObject, 'FOLLOW_UP').flatMap(({ content }) => content.figures),
      ...seedPictures.flatMap(({ figures = [] }) => figures),
    ];
    expect(cited.length).toBeGreaterThan(3);
    expect(figuresProblem(cited, now)).toBeNull();
    for (const { asOf, indicators: of } of cited) {
      expect(asOf > firstFigures).toBe(true);
      for (const id of of)
        expect(
          indicators.some((one) => one.id === id),
          id,
        ).toBe(true);
    }
  });

  test('the outcome of Järva is what its figures say of its target', () => {
    const [followed] = objectsOf(everyObject, 'FOLLOW_UP');
    const target = Math.floor(0.9 * firesBefore);
    const outcome = firesAfter <= target ? 'REACHED' : firesAfter < firesBefore ? 'PARTLY' : 'NOT_REACHED';
    expect(followed?.content).toMatchObject({ value: firesAfter, outcome });
  });

  test('names organisations, places, areas and objects that there are', () => {
    const areaOrPlace = new Set([...geography.byId.keys(), ...named]);
    const records = committeeRecordsOf(geography);
    const told = [
      ...processes.flatMap(({ lead, provider }) => [lead, provider]),
      ...everyObject.map(({ maker }) => maker),
      ...forumsOf(geography).flatMap(({ convener, provider, seats }) => [
        convener,
        provider,
        ...seats.map(({ organisation }) => organisation),
      ]),
      ...coordinatorsOf(geography).map(({ organisation }) => organisation),
      ...records.flatMap(({ committee, counterpart }) => [committee, counterpart ?? committee]),
      ...seedPictures.map(({ provider }) => provider),
    ];
    expect(told.filter((id) => !organisations.has(id))).toEqual([]);
    const areas = [
      ...processes.flatMap(({ area, rowArea }) => [area, rowArea]),
      ...seedPictures.map(({ area }) => area),
      ...[...seedPictures, ...objectsOf(everyObject, 'JOINT_PICTURE').map(({ content }) => content)].flatMap(
        ({ problems }) => problems.flatMap(({ areaId }) => areaId ?? []),
      ),
    ];
    expect(areas.filter((id) => !areaOrPlace.has(id))).toEqual([]);
    const atPlaces = [
      ...objectsOf(everyObject, 'MEASURE').map(({ content }) => content.place),
      ...objectsOf(everyObject, 'PRIORITISATION').flatMap(({ content }) =>
        content.problems.map(({ place }) => place),
      ),
    ];
    expect(atPlaces.filter((id) => id !== null && !named.has(id))).toEqual([]);
    const made = new Set([...everyObject, ...processes].map(({ id }) => id));
    const cited = records.flatMap(({ content }) => [...content.processes, ...content.measures]);
    expect(cited.length).toBeGreaterThan(8);
    expect(cited.filter((id) => !made.has(id))).toEqual([]);
    expect(made.size).toBe(everyObject.length + processes.length);
  });

  test('every prioritisation leaves something out, and says why', () => {
    for (const { id, content } of objectsOf(everyObject, 'PRIORITISATION')) {
      const out = content.problems.filter(({ decision }) => decision === 'LEFT_OUT');
      expect(out.length, id).toBeGreaterThan(0);
      for (const { reason } of out) expect(reason.length, id).toBeGreaterThan(10);
    }
  });

  test('thirteen councils met in 2022 and eleven do today, each with its police areas; one has lost the schools', () => {
    const councilsOn = (day: string) =>
      forumsOf(geography).filter(
        ({ kind, validFrom, validTo }) =>
          kind === 'LOCAL_CRIME_PREVENTION_COUNCIL' &&
          validFrom <= day &&
          (validTo == null || day <= validTo),
      );
    expect(councilsOn('2022-01-01')).toHaveLength(13);
    expect(councilsOn('2024-12-31')).toHaveLength(11);
    expect(councilsOn(today)).toHaveLength(11);
    for (const { id, seats } of councilsOn('2022-01-01'))
      expect(
        seats.filter(({ organisation }) => organisation.startsWith('org:lpo-')).length,
        id,
      ).toBeGreaterThan(0);
    const without = councilsOn(today).filter(
      ({ seats }) => !seats.some(({ organisation }) => organisation === 'org:utbildningsnamnden'),
    );
    expect(without.map(({ id }) => id)).toEqual(['forum:rad:skarholmen']);
  });
});
