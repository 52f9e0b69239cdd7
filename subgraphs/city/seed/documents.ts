import type { governingDocument } from '../document-tables.ts';
import { line } from './programme-text.ts';

type DocumentRow = typeof governingDocument.$inferInsert;

/** A document before it is placed: who provides it and where it lies is the seeding's. */
export type SeedDocument = Omit<DocumentRow, 'provider' | 'areaNo' | 'cellNo'>;

/** The programme that most of the others are known from. */
export const safetyProgramme = 'document:safety-programme-2020';

const document = (
  id: string,
  kind: string,
  title: string,
  summary: string,
  at: number | string,
  rest: Partial<SeedDocument> = {},
): SeedDocument => ({
  id: `document:${id}`,
  kind,
  title,
  summary,
  count: 1,
  decidedBy: null,
  url: null,
  validFrom: null,
  validTo: null,
  synthetic: false,
  source: line(at),
  ...rest,
});

/** What everybody may know of: documents that the programme names, and Brå's two reports that its way of working is from. */
export const openDocuments: readonly SeedDocument[] = [
  {
    ...document(
      'safety-programme-2020',
      'SAFETY_PROGRAMME',
      'Stockholms stads trygghetsprogram 2020–2023',
      'Hur stadens brottsförebyggande och trygghetsskapande arbete ska planeras, genomföras, kommuniceras och följas upp. Är också stadens brottsförebyggande program.',
      30,
    ),
    validFrom: '2020-01-01',
    validTo: '2023-12-31',
  },
  document(
    'security-programme',
    'SECURITY_PROGRAMME',
    'Stockholms stads säkerhetsprogram',
    'Inriktning för bland annat krisberedskap, civilt försvar, säkerhetsskydd, informationssäkerhet och olycksförebyggande arbete. Innehållet finns inte i navet.',
    50,
  ),
  document(
    'budget',
    'BUDGET',
    'Stockholms stads budget',
    'Nämnder och bolagsstyrelser formulerar mål och aktiviteter med utgångspunkt i programmet och budgeten.',
    '117-118',
  ),
  document(
    'comprehensive-plan',
    'COMPREHENSIVE_PLAN',
    'Översiktsplan för Stockholm',
    'Pekar ut fokusområden i ytterstaden: Kista-Järva, Skärholmen, Farsta och Hagsätra-Rågsved.',
    1038,
  ),
  document(
    'strategy-young',
    'STRATEGY',
    'Strategin för att minska risken för att barn, unga och unga vuxna dras in i kriminalitet',
    'Förutsättningar för ett strukturerat, kontinuerligt och långsiktigt arbete, från fyra prioriterade utgångspunkter.',
    84,
  ),
  document(
    'guidelines',
    'GUIDELINE',
    'Relevanta riktlinjer (ingen enskild är nämnd)',
    'Verksamheternas arbete ska följa relevanta riktlinjer. Programmet nämner ingen vid namn, så raden säger bara att de finns.',
    244,
  ),
  document(
    'action-programmes',
    'ACTION_PROGRAMME',
    'Relevanta handlingsprogram (inget enskilt är nämnt)',
    'Verksamheternas arbete ska följa relevanta handlingsprogram. Programmet nämner inget vid namn, så raden säger bara att de finns.',
    244,
  ),
  document(
    'strategies',
    'STRATEGY',
    'Relevanta strategier (ingen utöver strategin för unga är nämnd)',
    'Verksamheternas arbete ska följa relevanta strategier. Programmet nämner en enda vid namn, som har en egen rad.',
    245,
  ),
  document(
    'instructions',
    'INSTRUCTION',
    'Relevanta anvisningar (ingen enskild är nämnd)',
    'Verksamheternas arbete ska följa relevanta anvisningar. Programmet nämner ingen vid namn, så raden säger bara att de finns.',
    245,
  ),
  document(
    'bra-2016',
    'METHOD_REPORT',
    'Samverkan i lokalt brottsförebyggande arbete (Brå, 2016)',
    'Rapport om hur samverkan byggs upp lokalt. Strukturen för stadens arbete är till stor del hämtad härifrån.',
    286,
    { decidedBy: 'org:bra' },
  ),
  document(
    'bra-2018',
    'METHOD_REPORT',
    'Orsaksanalys i lokalt brottsförebyggande arbete (Brå, 2018)',
    'Rapport om hur orsaker till ett problem söks, prövas och gallras innan åtgärder väljs.',
    287,
    { decidedBy: 'org:bra' },
  ),
];

/** What is told under city.internal-documents alone. Of the action plans: one row, no committee, no area and nothing that they say. */
export const internalDocuments: readonly SeedDocument[] = [
  document(
    'extremism-action-plans',
    'EXTREMISM_ACTION_PLAN',
    'Handlingsplaner mot våldsbejakande extremism',
    'Att de finns och hur många de är. Vad de säger, om vad och om vilka, finns inte i navet.',
    952,
    { count: 19 },
  ),
  document(
    'support-situational-picture',
    'SUPPORT_MATERIAL',
    'Stödmaterial: att ta fram en lägesbild',
    'Finns på stadens intranät. Navet har titel och ämne, inte materialet.',
    '1082 och 1141',
  ),
  document(
    'support-cause-analysis',
    'SUPPORT_MATERIAL',
    'Stödmaterial: att göra en orsaksanalys',
    'Finns på stadens intranät. Navet har titel och ämne, inte materialet.',
    '1082 och 1141',
  ),
  document(
    'support-presentation',
    'SUPPORT_MATERIAL',
    'Presentationsmaterial om stadens brottsförebyggande och trygghetsskapande arbete',
    'Finns på stadens intranät, för verksamheter som beskriver arbetet. Navet har titel och ämne, inte materialet.',
    1138,
  ),
];
