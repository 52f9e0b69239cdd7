import { sees } from '../completeness.ts';
import { democraticCondition } from '../forum.ts';
import { type Duty, everyCommittee, found, neverHeld, programmeLine, type Subject } from './duty.ts';
import type { RecordFacts } from './facts.ts';
import { ofCommittee, year } from './in-processes.ts';
import { board, type DayFacts, daysFrom, lasts, within } from './on-day.ts';

const safetyCommittee = 'org:trygghetsutskottet';

const ofBoard: Pick<Duty, 'who' | 'liesOn'> = { who: 'Kommunstyrelsen', liesOn: ({ id }) => id === board };

/** A record of a kind that decides. */
const ofRecord = ({ id, committee }: RecordFacts, met: boolean, note: string): Subject => ({
  committee,
  kind: 'record',
  object: id,
  met,
  note,
});

/** A duty of each committee to have a record such as is wanted; open, and so seen where there is one. */
function eachHas(
  { committees, records }: DayFacts,
  wanted: (record: RecordFacts) => boolean,
  notes: { readonly met: string; readonly lacking: string },
) {
  return found(
    'Ingen nämnd fanns.',
    committees.map(({ id }) => {
      const record = records.find((one) => one.committee === id && wanted(one));
      return record ? ofRecord(record, true, notes.met) : ofCommittee(id, false, notes.lacking);
    }),
  );
}

const plans: Duty = {
  id: 'D05',
  requirement: 'Nämnder och bolagsstyrelser formulerar egna mål och aktiviteter i verksamhetsplanen.',
  source: programmeLine(117),
  ...everyCommittee,
  judge: (facts) =>
    eachHas(
      facts,
      ({ kind, from, to, content }) =>
        kind === 'OPERATIONAL_PLAN' &&
        lasts(facts, from, to) &&
        content.goals.length > 0 &&
        content.activities.length > 0,
      {
        met: 'Gällande plan med mål och aktiviteter.',
        lacking: 'Gällande plan med mål och aktiviteter saknas.',
      },
    ),
};

const informsSafetyCommittee: Duty = {
  id: 'D07',
  requirement: 'Trygghetsutskottet får löpande en fördjupad uppföljning.',
  source: programmeLine(127),
  ...ofBoard,
  judge(facts) {
    const none = 'Trygghetsutskottet fanns inte.';
    const committee = facts.organisations.find(({ id }) => id === safetyCommittee);
    if (!committee || !lasts(facts, committee.validFrom, committee.validTo)) return found(none, []);
    const given = facts.records.filter(
      ({ kind, committee: from, counterpart, from: day }) =>
        kind === 'PLAN_FOLLOW_UP' &&
        from === board &&
        counterpart === safetyCommittee &&
        within(facts, 120, day),
    );
    if (given.length === 0)
      return found(none, [ofCommittee(board, false, 'Ingen uppföljning på 120 dagar.')]);
    return found(
      none,
      given.map((record) => ofRecord(record, true, 'Lämnad inom 120 dagar.')),
    );
  },
};

const coordinators: Duty = {
  id: 'D08',
  requirement: 'Varje nämnd och bolagsstyrelse har en utsedd samordnare med tydligt mandat.',
  source: programmeLine(449),
  ...everyCommittee,
  judge: (facts) =>
    found(
      'Ingen nämnd fanns.',
      facts.committees.map(({ id }) => {
        const own = facts.coordinators.filter(({ organisation }) => organisation === id);
        const [first] = own;
        if (!first) return ofCommittee(id, false, 'Samordnare saknas.');
        const note = own.length > 1 ? 'Mer än en samordnare.' : first.mandate ? 'Utsedd.' : 'Mandat saknas.';
        const met = own.length === 1 && Boolean(first.mandate);
        return { committee: id, kind: 'coordinator', object: first.id, met, note };
      }),
    ),
};

const spreadsProgramme: Duty = {
  id: 'D10',
  requirement: 'Chefer säkerställer att programmet sprids och omsätts i praktiken.',
  source: programmeLine(254),
  who: 'Cheferna i varje nämnd och bolag',
  liesOn: everyCommittee.liesOn,
  judge: (facts) =>
    eachHas(facts, ({ kind, from, to }) => kind === 'PROGRAMME_SPREAD' && lasts(facts, from, to), {
      met: 'Spritt.',
      lacking: 'Att programmet har spritts är inte redovisat.',
    }),
};

const staffTakePart: Duty = {
  id: 'D11',
  requirement: 'Medarbetare deltar i samverkan internt och externt.',
  source: programmeLine(274),
  who: 'Medarbetarna i varje nämnd och bolag',
  liesOn: everyCommittee.liesOn,
  judge: () => neverHeld('Medarbetares deltagande är uppgifter om enskilda, som navet aldrig har.'),
};

const notifications: Duty = {
  id: 'D18',
  requirement: 'Skolpersonal anmäler misstankar om oro till socialnämnden.',
  source: programmeLine(893),
  who: 'Skolans personal',
  liesOn: everyCommittee.liesOn,
  judge: () => neverHeld('Orosanmälan går till socialnämnden och aldrig genom navet.'),
};

const democraticGrants: Duty = {
  id: 'D19',
  requirement: 'Inget ekonomiskt stöd ges till aktörer som inte står bakom demokratiska principer.',
  source: programmeLine(963),
  ...everyCommittee,
  judge: (facts) =>
    found(
      'Inget bidrag är registrerat för dagen.',
      facts.records
        .filter(({ kind, from, to }) => kind === 'ASSOCIATION_GRANT' && lasts(facts, from, to))
        .map((grant) => {
          const met = grant.content.conditions.includes(democraticCondition);
          return ofRecord(
            grant,
            met,
            met ? 'Givet med villkoret.' : 'Villkoret om demokratiska principer saknas.',
          );
        }),
    ),
};

const communicates: Duty = {
  id: 'D23',
  requirement: 'Alla nämnder och bolagsstyrelser kommunicerar det arbete som genomförs.',
  source: programmeLine(1089),
  ...everyCommittee,
  judge: (facts) =>
    eachHas(facts, ({ kind, from }) => kind === 'COMMUNICATION' && within(facts, year, from), {
      met: 'Har kommunicerat under året.',
      lacking: 'Ingen kommunikation under året.',
    }),
};

const urgentCommunication: Duty = {
  id: 'D25',
  requirement: 'Vid oönskade händelser samordnar kommunstyrelsen kommunikationen.',
  source: programmeLine(1128),
  ...ofBoard,
  judge: (facts) =>
    found(
      'Ingen oönskad händelse är känd under året.',
      facts.records
        .filter(({ kind, from }) => kind === 'URGENT_COMMUNICATION' && within(facts, year, from))
        .map((record) => {
          const met = record.committee === board || record.counterpart === board;
          const note = met ? 'Samordnad av kommunstyrelsen.' : 'Inte samordnad med kommunstyrelsen.';
          return { ...ofRecord(record, met, note), committee: board };
        }),
    ),
};

const monthlyReports: Duty = {
  id: 'D27',
  requirement: 'Inkommen statistik sammanställs i rapporter som delges nämnder och bolagsstyrelser.',
  source: programmeLine(1163),
  ...ofBoard,
  judge: () => neverHeld('Leveranserna finns i navets egen graf, som rapporten inte läser.'),
};

const keepsLocalAgreements: Duty = {
  id: 'D29',
  requirement: 'Kommunstyrelsen följer upp och förvaltar de lokala överenskommelserna med polisen.',
  source: programmeLine(525),
  ...ofBoard,
  judge(facts) {
    const seen = facts.pairs.filter(({ committee, policeUnit }) =>
      sees(facts, 'local', [committee, policeUnit]),
    );
    const subjects = seen.map(({ committee, policeUnit }): Subject => {
      const between = facts.standing.filter(
        ({ content: { level, parties } }) =>
          level === 'local' &&
          [committee, policeUnit].every((id) => parties.some(({ organisation }) => organisation === id)),
      );
      const lasting = between.find(
        ({ content: { validTo } }) => validTo === null || validTo > daysFrom(facts.on, 90),
      );
      const agreement = (lasting ?? between[0])?.content.agreement;
      const note = lasting
        ? 'Gäller i mer än 90 dagar.'
        : agreement
          ? 'Går ut inom 90 dagar.'
          : 'Gällande överenskommelse med ett lokalpolisområde saknas.';
      return {
        committee: board,
        kind: agreement ? 'agreement' : 'committee',
        object: agreement ?? committee,
        met: lasting !== undefined,
        note,
      };
    });
    return found(
      'Inga par av stadsdelsnämnd och lokalpolisområde fanns.',
      subjects,
      seen.length < facts.pairs.length ? [board] : [],
    );
  },
};

/** Duties that are judged by open records and roles, and by agreements. */
export const recordDuties: readonly Duty[] = Object.freeze([
  plans,
  informsSafetyCommittee,
  coordinators,
  spreadsProgramme,
  staffTakePart,
  notifications,
  democraticGrants,
  communicates,
  urgentCommunication,
  monthlyReports,
  keepsLocalAgreements,
]);
