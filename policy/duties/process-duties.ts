import { objectsOf } from '../process.ts';
import { type Duty, everyCommittee, found, programmeLine } from './duty.ts';
import {
  allOf,
  beyondMapping,
  halfYear,
  ofObject,
  ofProcess,
  openOnes,
  twoYears,
  unseenMakers,
} from './in-processes.ts';
import { daysFrom, isCommittee, mayLead, unseenLeads, within } from './on-day.ts';

const led: Pick<Duty, 'who' | 'liesOn'> = { who: 'Den nämnd som leder samverkansprocessen', liesOn: mayLead };

const raisesObstacles: Duty = {
  id: 'D09',
  requirement: 'Hinder i det lokala arbetet lyfts till kommunstyrelsen, som tar upp dem.',
  source: programmeLine(455),
  ...everyCommittee,
  judge(facts) {
    const raised = allOf(openOnes(facts), 'OBSTACLE').filter(
      ({ object }) => object.content.raisedOn <= daysFrom(facts.on, -30),
    );
    return found(
      'Inget hinder syns: att inga hinder finns går inte att visa.',
      raised.map((one) => {
        const met = one.object.content.state !== 'RAISED';
        return ofObject(facts, 'obstacle', one, met, met ? 'Upptaget.' : 'Inte upptaget på 30 dagar.');
      }),
      unseenMakers(facts),
    );
  },
};

const documented: Duty = {
  id: 'D12',
  requirement: 'Arbetet dokumenteras, har kortsiktiga och långsiktiga mål, följs upp och utvecklas.',
  source: programmeLine(430),
  ...led,
  judge(facts) {
    const grown = openOnes(facts).filter(({ startedOn }) => startedOn <= daysFrom(facts.on, -halfYear));
    return found(
      'Ingen pågående samverkansprocess syns som är 180 dagar eller äldre.',
      grown.map((process) => {
        const goals = objectsOf(process.objects, 'GOAL').map(({ content }) => content);
        const both = ['SHORT', 'LONG'].every((wanted) => goals.some(({ horizon }) => horizon === wanted));
        const followed =
          objectsOf(process.objects, 'FOLLOW_UP').some(({ content }) =>
            within(facts, twoYears, content.on),
          ) || goals.every(({ due }) => due !== null && due > facts.on);
        const note = !process.documented
          ? 'Historik saknas.'
          : !both
            ? 'Kortsiktiga eller långsiktiga mål saknas.'
            : followed
              ? 'Dokumenterad, med mål på kort och lång sikt.'
              : 'Ingen uppföljning inom två år, fast mål har nått sin dag.';
        return ofProcess(process, process.documented && both && followed, note);
      }),
      unseenLeads(facts, 'process'),
    );
  },
};

const plansWithOthers: Duty = {
  id: 'D13',
  requirement: 'Planering och uppföljning genomförs också med samverkansaktörer.',
  source: programmeLine(437),
  ...led,
  judge(facts) {
    const own = new Set(facts.organisations.filter(isCommittee).map(({ id }) => id));
    return found(
      'Ingen pågående samverkansprocess syns som har passerat den gemensamma kartläggningen.',
      beyondMapping(facts).map((process) => {
        const accepted = objectsOf(process.objects, 'GOAL').some(({ content }) =>
          content.acceptances.some(({ party }) => !own.has(party)),
        );
        const shared = objectsOf(process.objects, 'JOINT_PICTURE').some(
          ({ content }) => new Set(content.composedOf.map(({ owner }) => owner)).size >= 2,
        );
        const note = !accepted
          ? 'Inget mål är accepterat av en part utanför staden.'
          : shared
            ? 'Mål accepterade av en part utanför staden; lägesbild av minst två.'
            : 'Ingen gemensam lägesbild av minst två.';
        return ofProcess(process, accepted && shared, note);
      }),
      unseenLeads(facts, 'process'),
    );
  },
};

const transparent: Duty = {
  id: 'D26',
  requirement: 'Staden är transparent med både underlag och faktiska åtgärder.',
  source: programmeLine(1153),
  ...led,
  judge(facts) {
    const told = facts.records.filter(({ kind }) => kind === 'COMMUNICATION').map(({ content }) => content);
    return found(
      'Ingen pågående samverkansprocess syns som har passerat den gemensamma kartläggningen.',
      beyondMapping(facts).map((process) => {
        const own = objectsOf(process.objects, 'MEASURE').map(({ id }) => id);
        const met = told.some(
          ({ processes, measures }) =>
            processes.includes(process.id) && measures.some((measure) => own.includes(measure)),
        );
        const note = met
          ? 'Underlag och åtgärd är kommunicerade.'
          : 'Ingen kommunikation namnger både processen och en åtgärd i den.';
        return ofProcess(process, met, note);
      }),
      unseenLeads(facts, 'process'),
    );
  },
};

/** Duties that each open process meets or does not. */
export const processDuties: readonly Duty[] = Object.freeze([
  raisesObstacles,
  documented,
  plansWithOthers,
  transparent,
]);
