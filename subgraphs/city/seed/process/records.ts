import type { Day } from '../../../../policy/agreement.ts';
import type { CommitteeRecordContent } from '../../../../policy/forum.ts';
import type { Geography } from '../../../geography.ts';
import type { committeeRecord } from '../../process-tables.ts';
import { committeesSince, notBefore } from './coordinators.ts';

type RecordRow = typeof committeeRecord.$inferInsert;
type Kind = RecordRow['kind'];

const empty: CommitteeRecordContent = {
  text: '',
  goals: [],
  activities: [],
  conditions: [],
  processes: [],
  measures: [],
};

/** A record of a committee (`committee` without `org:`); what is not said is not there. */
function recordOf(
  kind: Kind,
  committee: string,
  of: string,
  title: string,
  rest: Partial<Omit<RecordRow, 'content'>> & {
    readonly from: Day;
    readonly content?: Partial<CommitteeRecordContent>;
  },
): RecordRow {
  const { content, ...said } = rest;
  return {
    id: `record:${kind.toLowerCase().replaceAll('_', '-')}:${committee}:${of}`,
    kind,
    title: `${title} (syntetiska data)`,
    committee: `org:${committee}`,
    counterpart: null,
    area: null,
    content: { ...empty, ...content },
    decided: null,
    diarienummer: null,
    to: null,
    reviewBy: null,
    ilsId: null,
    synthetic: true,
    source: 'Syntetiska data',
    ...said,
  };
}

/** The programme was to be spread from this day on; two committees have not said how they did it. */
const spreadFrom: Day = '2020-06-01';
const notSpread = new Set(['org:kulturnamnden', 'org:idrottsnamnden']);

/** What committees have put down in their ordinary planning. Gaps in it are what the duties find. */
export function committeeRecordsOf(geography: Geography): readonly RecordRow[] {
  const slugOf = (id: string): string => id.replace('org:', '');
  const now = committeesSince(geography, '2026-01-01').map(({ id }) => slugOf(id));
  return [
    ...[...now.filter((slug) => slug !== 'kulturnamnden'), 'svenska-bostader'].map((slug) =>
      plan(slug, 2026),
    ),
    ...['kommunstyrelsen', 'socialnamnden', 'sdn-rinkeby-kista', 'sdn-spanga-tensta'].map((slug) =>
      plan(slug, 2022),
    ),
    ...committeesSince(geography, spreadFrom)
      .filter(({ id }) => !notSpread.has(id))
      .map((committee) =>
        recordOf('PROGRAMME_SPREAD', slugOf(committee.id), '2020', 'Så sprids trygghetsprogrammet', {
          from: notBefore(committee, spreadFrom),
          to: committee.validTo,
          content: { text: 'Genomgång med alla enhetschefer och en årlig dag om programmet (syntetiskt).' },
        }),
      ),
    ...followUps,
    ...told,
    ...grants,
    ...analyses,
    actionPlan,
  ];
}

const plan = (slug: string, year: number): RecordRow =>
  recordOf('OPERATIONAL_PLAN', slug, String(year), `Verksamhetsplan ${year}`, {
    decided: `${year - 1}-12-15`,
    diarienummer: `DEMO ${slug} vp ${year - 1}/1`,
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    ilsId: `ILS-DEMO-VP-${year}-${slug}`,
    content: {
      text: 'Nämndens mål och aktiviteter för trygghet (syntetiskt).',
      goals: ['Fler känner sig trygga i nämndens verksamheter'],
      activities: ['Samordnare med mandat', 'Gemensam lägesbild två gånger om året'],
    },
  });

const followUp = (
  slug: string,
  day: Day,
  processes: readonly string[],
  counterpart: string | null = null,
): RecordRow =>
  recordOf('PLAN_FOLLOW_UP', slug, '2026', 'Uppföljning av verksamhetsplan 2026', {
    counterpart,
    decided: day,
    diarienummer: `DEMO ${slug} uppföljning 2026/1`,
    from: day,
    to: '2026-12-31',
    content: {
      text: 'Målen följda med lägesbilder, orsaksanalyser och indikatorer (syntetiskt).',
      goals: ['Fler känner sig trygga i nämndens verksamheter'],
      processes,
    },
  });

const followUps: readonly RecordRow[] = [
  followUp('kommunstyrelsen', '2026-09-15', ['process:stad'], 'org:trygghetsutskottet'),
  followUp('sdn-jarva', '2026-10-01', ['process:jarva']),
  followUp('sdn-farsta', '2026-10-01', ['process:farsta']),
  followUp('sdn-norra-innerstaden', '2026-10-01', ['process:klara']),
];

const telling = (
  slug: string,
  day: Day,
  title: string,
  processes: readonly string[],
  measures: readonly string[] = [],
): RecordRow =>
  recordOf('COMMUNICATION', slug, day, title, {
    from: day,
    content: { text: 'Berättat på stadens webbplats och i lokalpressen (syntetiskt).', processes, measures },
  });

const told: readonly RecordRow[] = [
  telling('kommunstyrelsen', '2026-04-27', 'Stadens lägesbild i korthet', ['process:stad']),
  telling(
    'sdn-jarva',
    '2026-09-02',
    'Ljus och vuxna vid Rinkeby torg',
    ['process:jarva'],
    ['jarva:measure:lighting', 'jarva:measure:adults'],
  ),
  telling(
    'sdn-norra-innerstaden',
    '2026-06-18',
    'Skötsel i Klara',
    ['process:klara'],
    ['klara:measure:upkeep'],
  ),
  recordOf(
    'URGENT_COMMUNICATION',
    'kommunstyrelsen',
    '2026-05-04',
    'Samordnat budskap efter en oönskad händelse',
    {
      from: '2026-05-04',
      content: { text: 'Ett gemensamt budskap, utan uppgift om händelsen (syntetiskt).' },
    },
  ),
];

const democratic = ['Står bakom demokratiska principer'];
const grant = (slug: string, association: string, conditions: readonly string[]): RecordRow =>
  recordOf('ASSOCIATION_GRANT', slug, `2026:${association}`, 'Föreningsstöd 2026', {
    counterpart: `org:${association}`,
    decided: '2025-12-16',
    diarienummer: `DEMO ${slug} bidrag ${association} 2025/1`,
    from: '2026-01-01',
    to: '2026-12-31',
    content: { text: 'Stöd till verksamhet för fler vuxna ute på kvällar (syntetiskt).', conditions },
  });

const grants: readonly RecordRow[] = [
  grant('sdn-jarva', 'nattvandrarna-jarva', democratic),
  grant('sdn-farsta', 'nattvandrarna-farsta', democratic),
  grant('sdn-jarva', 'fastighetsagare-jarva', []),
];

const analyses: readonly RecordRow[] = [
  recordOf('SOCIAL_VALUE_ANALYSIS', 'stadsbyggnadsnamnden', '2025', 'Socialt värdeskapande analys', {
    from: '2025-03-01',
    content: { text: 'Vad ett planarbete kan betyda för mötesplatser och rörelse kvällstid (syntetiskt).' },
  }),
  recordOf('GENDER_EQUALITY_ANALYSIS', 'sdn-jarva', '2025', 'Jämställdhetsanalys', {
    area: 'sthlm:sdo:jarva',
    from: '2025-05-01',
    content: { text: 'Hur platser används av kvinnor och män, efter enkäter uppdelade på kön (syntetiskt).' },
  }),
  recordOf('SOCIAL_INVESTMENT', 'socialnamnden', '2025', 'Social investering', {
    from: '2025-02-01',
    to: '2027-12-31',
    content: { text: 'Föräldrastöd i fler stadsdelar (syntetiskt).' },
  }),
  recordOf('SAFETY_INVESTMENT', 'trafiknamnden', '2025', 'Trygghetsinvestering', {
    from: '2025-02-01',
    to: '2025-12-31',
    content: { text: 'Belysning längs gångvägar (syntetiskt).' },
  }),
];

/** What the act of 2023 asks for: decided on, resting on mapping and picture, and looked at again within two years. */
const actionPlan = recordOf('ACTION_PLAN', 'kommunstyrelsen', '2026', 'Åtgärdsplan enligt lag (2023:196)', {
  decided: '2026-05-20',
  diarienummer: 'DEMO KS 2026/7',
  from: '2026-06-01',
  reviewBy: '2028-05-20',
  ilsId: 'ILS-DEMO-AP-2026',
  content: {
    text: 'Planen bygger på stadens kartläggning och lägesbild, de lokala råden, samordningsfunktionen och överenskommelsen med polisen (syntetiskt).',
    goals: [
      'Färre bränder i den offentliga miljön',
      'Fler trygga torg kvällstid',
      'Skador i centrum åtgärdade inom en vecka',
    ],
    activities: [
      'Lokala samverkansprocesser i varje stadsdelsområde',
      'Stadsövergripande lägesbild varje år',
    ],
    processes: ['process:stad', 'process:jarva', 'process:farsta'],
    measures: ['jarva:measure:lighting', 'jarva:measure:adults'],
  },
});
