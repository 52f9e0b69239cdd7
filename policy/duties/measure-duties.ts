import { restsOnPictureAlone } from '../process-rules.ts';
import { type Duty, everyCommittee, found, programmeLine, type Subject } from './duty.ts';
import {
  allOf,
  duringYear,
  halfYear,
  isFollowedUp,
  ofObject,
  openMeasures,
  openOnes,
  unseenMakers,
} from './in-processes.ts';
import { daysFrom } from './on-day.ts';

const qualityAssured: Duty = {
  id: 'D04',
  requirement:
    'Allt arbete kvalitetssäkras och följs upp: varje åtgärd har ett problem, ett mål och en uppföljning.',
  source: programmeLine(218),
  ...everyCommittee,
  judge(facts) {
    const measures = allOf(facts.processes, 'MEASURE').filter(
      ({ object: { content } }) => content.cancelled === null && duringYear(facts, content),
    );
    return found(
      'Ingen åtgärd syns som pågick eller var planerad under året.',
      measures.map((one) => {
        const { problem, goal, actualTo } = one.object.content;
        const aimed = problem !== '' && one.process.objects.some(({ id }) => id === goal);
        const due = actualTo !== null && actualTo < daysFrom(facts.on, -halfYear);
        const followed = !due || isFollowedUp(one);
        const note = !aimed
          ? 'Problem eller mål saknas.'
          : followed
            ? 'Har problem och mål.'
            : 'Genomförd för mer än 180 dagar sedan och inte uppföljd.';
        return ofObject(facts, 'measure', one, aimed && followed, note);
      }),
      unseenMakers(facts),
    );
  },
};

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
        const met = !restsOnPictureAlone(one.object.content, one.process.objects);
        const note = met ? 'Svarar mot en behållen orsak.' : 'Vilar på lägesbilden ensam.';
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
