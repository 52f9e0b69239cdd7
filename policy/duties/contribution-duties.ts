import { type CauseAnalysisStep, causeAnalysisSteps, objectsOf } from '../process.ts';
import { type Duty, everyCommittee, found, type Judged, programmeLine, type Subject } from './duty.ts';
import { allOf, duringYear, ofCommittee, openOnes, twoYears, year } from './in-processes.ts';
import { board, type DayFacts, type DayProcess, isBeyond, seesAllOf, unseenLeads, within } from './on-day.ts';

/** D01: whoever is seen to have done it has; that nobody has is known where all processes are seen. */
const designsMeasures: Duty = {
  id: 'D01',
  requirement: 'Varje nämnd och bolagsstyrelse utformar, vidtar och följer upp åtgärder.',
  source: programmeLine(202),
  ...everyCommittee,
  judge(facts) {
    const measures = allOf(facts.processes, 'MEASURE');
    const recent = allOf(facts.processes, 'FOLLOW_UP').filter(({ object }) =>
      within(facts, twoYears, object.content.on),
    );
    const subjects = facts.committees.map(({ id }) => {
      const own = measures.filter(({ object }) => object.maker === id);
      const planned = own.some(
        ({ object: { content } }) => content.cancelled === null && duringYear(facts, content),
      );
      const followed = recent.some(
        ({ object }) =>
          object.maker === id || own.some((measure) => object.content.measures.includes(measure.object.id)),
      );
      const note = `${planned ? 'Egen åtgärd' : 'Ingen egen åtgärd'} under året, ${followed ? 'uppföljd' : 'ingen uppföljning'} inom två år.`;
      return ofCommittee(id, planned && followed, note);
    });
    return provenOnly(facts, 'Ingen nämnd fanns.', subjects);
  },
};

/** Subjects that are met by what is seen, and those that are not only where everything would be seen. */
function provenOnly(facts: DayFacts, none: string, subjects: readonly Subject[]): Judged {
  if (unseenLeads(facts, 'process').length === 0) return found(none, subjects);
  return found(
    none,
    subjects.filter(({ met }) => met),
    subjects.flatMap(({ met, committee }) => (met || committee === null ? [] : committee)),
  );
}

/** D02: one process is enough, seen in full or not. */
const leadsLocally: Duty = {
  id: 'D02',
  requirement: 'Varje stadsdelsnämnd samordnar och leder det lokala arbetet.',
  source: programmeLine(210),
  who: 'Stadsdelsnämnderna',
  liesOn: ({ role }) => role === 'stadsdelsnämnd',
  judge(facts) {
    const districts = facts.committees.filter(({ role }) => role === 'stadsdelsnämnd');
    const leading = new Map(
      openOnes(facts)
        .filter(
          ({ furthest, startedOn }) => isBeyond(furthest, 'INITIATED') || within(facts, year, startedOn),
        )
        .map(({ id, lead }) => [lead, id]),
    );
    const known = districts.filter(({ id }) => leading.has(id) || seesAllOf(facts, 'process', id));
    return found(
      'Ingen stadsdelsnämnd fanns.',
      known.map(({ id }) => ({
        committee: id,
        kind: leading.has(id) ? 'process' : 'committee',
        object: leading.get(id) ?? id,
        met: leading.has(id),
        note: leading.has(id)
          ? 'Leder en pågående samverkansprocess.'
          : 'Leder ingen pågående samverkansprocess.',
      })),
      districts.filter((one) => !known.includes(one)).map(({ id }) => id),
    );
  },
};

const isSpecialist: Duty['liesOn'] = ({ role }) => role === 'facknämnd' || role === 'kommunalt bostadsbolag';

/** D03: a picture or an object counts, whoever leads. */
const contributes: Duty = {
  id: 'D03',
  requirement: 'Facknämnder och bolagsstyrelser bidrar med kunskap och resurser när det är påkallat.',
  source: programmeLine(214),
  who: 'Facknämnderna och bolagsstyrelserna',
  liesOn: isSpecialist,
  judge(facts) {
    const open = openOnes(facts);
    const asked = facts.committees.filter(isSpecialist);
    const contributed = (id: string, { objects }: DayProcess): boolean =>
      objects.some(({ maker, createdOn }) => maker === id && within(facts, year, createdOn)) ||
      objectsOf(objects, 'JOINT_PICTURE').some(({ content }) =>
        content.composedOf.some(({ owner }) => owner === id),
      );
    // Who is called on stands in agreements: one that the reader may not read may call on anybody.
    const complete =
      unseenLeads(facts, 'process').length === 0 && open.every(({ parties }) => parties.length > 0);
    const standings = asked.map(({ id }) => {
      const taking = open.filter(({ parties }) => parties.includes(id));
      return { id, called: taking.length > 0, met: taking.some((process) => contributed(id, process)) };
    });
    return found(
      'Inte påkallat: ingen facknämnd eller bolagsstyrelse är part i en pågående samverkansprocess.',
      standings
        .filter(({ called, met }) => met || (called && complete))
        .map(({ id, met }) =>
          ofCommittee(
            id,
            met,
            met ? 'Har bidragit.' : 'Part i en pågående process, men har inte bidragit under året.',
          ),
        ),
      standings.filter(({ met }) => !met && !complete).map(({ id }) => id),
    );
  },
};

const informsDecisions: Duty = {
  id: 'D06',
  requirement: 'Nämnder och bolagsstyrelser bidrar till beslutsunderlag med lägesbilder och orsaksanalyser.',
  source: programmeLine(124),
  ...everyCommittee,
  judge(facts) {
    const judgements = facts.committees.map(({ id }) => {
      const followUps = facts.records.filter(
        ({ kind, committee, from }) =>
          kind === 'PLAN_FOLLOW_UP' && committee === id && within(facts, year, from),
      );
      const named = followUps.flatMap(({ content }) => content.processes);
      const seen = facts.processes.filter((process) => named.includes(process.id));
      const met = seen.some(hasAnalysedPicture);
      // Whether a record names processes is told to those alone who may read them all.
      const judgeable = met || followUps.length === 0 || unseenLeads(facts, 'process').length === 0;
      const note = met
        ? 'Uppföljningen vilar på en lägesbild och en orsaksanalys.'
        : named.length === 0
          ? `Ingen uppföljning under året${followUps.length === 0 ? '' : ' som namnger en process'}.`
          : 'Ingen av de processer som uppföljningen namnger har både lägesbild och orsaksanalys.';
      return { id, judgeable, subject: ofCommittee(id, met, note) };
    });
    return found(
      'Ingen nämnd fanns.',
      judgements.filter(({ judgeable }) => judgeable).map(({ subject }) => subject),
      judgements.filter(({ judgeable }) => !judgeable).map(({ id }) => id),
    );
  },
};

/** A picture (a joint one, or own ones that the process has gone on from) and an analysis that has come to likely causes. */
function hasAnalysedPicture({ objects, furthest }: DayProcess): boolean {
  const rank = (step: CauseAnalysisStep) => causeAnalysisSteps.indexOf(step);
  return (
    (objectsOf(objects, 'JOINT_PICTURE').length > 0 || isBeyond(furthest, 'OWN_MAPPING')) &&
    objectsOf(objects, 'CAUSE_ANALYSIS').some(
      ({ content }) => rank(content.step) >= rank('IDENTIFY_LIKELY_CAUSES'),
    )
  );
}

/** D14: a picture of the whole city. Only kommunstyrelsen leads processes of the whole city. */
const supportsPublicSpace: Duty = {
  id: 'D14',
  requirement: 'Kommunstyrelsen stödjer, samordnar och följer upp: en stadsövergripande lägesbild varje år.',
  source: programmeLine(613),
  who: 'Kommunstyrelsen',
  liesOn: ({ id }) => id === board,
  judge(facts) {
    const none = 'Kommunstyrelsen fanns inte.';
    const pictures = allOf(facts.processes, 'JOINT_PICTURE')
      .filter(({ object }) => object.content.scope === 'CITY_WIDE' && within(facts, year, object.createdOn))
      .map(
        ({ object: { id } }): Subject => ({
          committee: board,
          kind: 'joint-picture',
          object: id,
          met: true,
          note: 'Tagen fram under året.',
        }),
      );
    if (pictures.length > 0) return found(none, pictures);
    if (!seesAllOf(facts, 'process', board)) return found(none, [], [board]);
    return found(none, [ofCommittee(board, false, 'Ingen stadsövergripande lägesbild under året.')]);
  },
};

/** Duties to have done something in collaboration processes. What is seen to be done is; that nothing is, takes to see everything. */
export const contributionDuties: readonly Duty[] = Object.freeze([
  designsMeasures,
  leadsLocally,
  contributes,
  informsDecisions,
  supportsPublicSpace,
]);
