import { answersKeptCause } from '../measure-rules.ts';
import { objectsOf } from '../process.ts';
import { smartLack } from '../process-warnings.ts';
import { type Duty, everyCommittee, found, programmeLine, type Subject } from './duty.ts';
import {
  allOf,
  duringYear,
  halfYear,
  type InProcess,
  isFollowedUp,
  ofObject,
  openMeasures,
  openOnes,
  unseenMakers,
} from './in-processes.ts';
import { type DayFacts, daysFrom } from './on-day.ts';

const qualityAssured: Duty = {
  id: 'D04',
  requirement:
    'Allt arbete kvalitetssäkras och följs upp: varje åtgärd har ett problem, en prövad orsak, ett SMART mål och en uppföljning.',
  source: programmeLine(218),
  ...everyCommittee,
  judge(facts) {
    const measures = allOf(facts.processes, 'MEASURE').filter(
      ({ object: { content } }) => content.cancelled === null && duringYear(facts, content),
    );
    const subjects = measures.map((one) => {
      const lacks = lacksOf(facts, one);
      const met = lacks.length === 0;
      const note = met ? 'Har problem, prövad orsak och SMART mål.' : lacks.join(' ');
      // Whether all have accepted the goal is not known where the reader does not see who is to.
      const proven = !met || one.process.parties.length > 0;
      return { ...ofObject(facts, 'measure', one, met, note), proven };
    });
    return found(
      'Ingen åtgärd syns som pågick eller var planerad under året.',
      subjects.flatMap(({ proven, ...subject }): readonly Subject[] => (proven ? [subject] : [])),
      [
        ...unseenMakers(facts),
        ...subjects.flatMap(({ proven, committee }) => (proven || committee === null ? [] : committee)),
      ],
    );
  },
};

/** What a measure lacks of quality, a sentence each. */
function lacksOf({ on }: DayFacts, one: InProcess<'MEASURE'>): readonly string[] {
  const { objects, parties } = one.process;
  const { content } = one.object;
  const goal = objectsOf(objects, 'GOAL').find(({ id }) => id === content.goal);
  const due = content.actualTo !== null && content.actualTo < daysFrom(on, -halfYear);
  return [
    content.problem === '' ? 'Problem saknas.' : null,
    answersKeptCause(content, objects) ? null : onPictureAlone,
    goal ? smartLack(goal.content, parties) : 'Mål saknas.',
    due && !isFollowedUp(one) ? 'Genomförd för mer än 180 dagar sedan och inte uppföljd.' : null,
  ].filter((lack) => lack !== null);
}

const onPictureAlone = 'Vilar på lägesbilden ensam.';

const isPreventive: Duty['liesOn'] = ({ id, role }) =>
  role === 'stadsdelsnämnd' || id === 'org:socialnamnden' || id === 'org:utbildningsnamnden';

const knowledgeBased: Duty = {
  id: 'D17',
  requirement: 'Det förebyggande arbetet genomförs enligt kunskapsbaserade arbetssätt.',
  source: programmeLine(749),
  who: 'Stadsdelsnämnderna, socialnämnden och utbildningsnämnden',
  liesOn: isPreventive,
  judge(facts) {
    const responsible = new Set(facts.organisations.filter(isPreventive).map(({ id }) => id));
    const measures = openMeasures(facts).filter(
      ({ object }) => object.content.preventionKind === 'SOCIAL' && responsible.has(object.maker),
    );
    return found(
      'Ingen social åtgärd av dem syns.',
      measures.map((one) => {
        const met = answersKeptCause(one.object.content, one.process.objects);
        const note = met ? 'Svarar mot en behållen orsak.' : onPictureAlone;
        return ofObject(facts, 'measure', one, met, note);
      }),
      unseenMakers(facts),
    );
  },
};

const weighed: Duty = {
  id: 'D22',
  requirement: 'Situationella åtgärder i den fysiska miljön vägs mot andra intressen.',
  source: programmeLine(1016),
  ...everyCommittee,
  judge(facts) {
    const measures = openMeasures(facts).filter(
      ({ object: { content } }) => content.physical && content.preventionKind === 'SITUATIONAL',
    );
    return found(
      'Ingen situationell åtgärd i den fysiska miljön syns.',
      measures.map((one) => {
        const met = Boolean(one.object.content.weighing);
        return ofObject(
          facts,
          'measure',
          one,
          met,
          met ? 'Avvägningen är dokumenterad.' : 'Avvägning saknas.',
        );
      }),
      unseenMakers(facts),
    );
  },
};

const correctInformation: Duty = {
  id: 'D24',
  requirement: 'Information är korrekt, saklig och aktuell: uppgifter anger källa och när de lästes.',
  source: programmeLine(1103),
  ...everyCommittee,
  judge(facts) {
    const followUps = allOf(openOnes(facts), 'FOLLOW_UP').map((one) => {
      const { figures } = one.object.content;
      const met =
        figures.length > 0 &&
        figures.every(
          ({ asOf, indicators, vintages }) =>
            asOf.slice(0, 10) <= facts.on &&
            vintages.length >= Math.max(1, indicators.length) &&
            vintages.every((vintage) => vintage !== ''),
        );
      const note = met ? 'Varje siffra har utgåva och tidpunkt.' : 'Siffror med utgåva och tidpunkt saknas.';
      return ofObject(facts, 'follow-up', one, met, note);
    });
    // A record that says where it is from is as it should be, and says nothing of figures.
    const unsourced = facts.records
      .filter(({ source }) => source === '')
      .map(
        ({ id, committee }): Subject => ({
          committee,
          kind: 'record',
          object: id,
          met: false,
          note: 'Källa saknas.',
        }),
      );
    return found('Ingen uppföljning syns.', [...followUps, ...unsourced], unseenMakers(facts));
  },
};

/** Duties that each measure and each follow-up meets or does not. */
export const measureDuties: readonly Duty[] = Object.freeze([
  qualityAssured,
  knowledgeBased,
  weighed,
  correctInformation,
]);
