import type { LegalBasisLine } from '../../../policy/agreement.ts';

// Acts and dates are those of the public sources that docs/ cites; which section carries which flow is the
// demonstration's assumption, to be weighed by each party's lawyers before anything real rests on it.

/** Information between authorities that is not secret, such as protected statistics. */
export const dutyToInform: LegalBasisLine = {
  law: 'Offentlighets- och sekretesslag (2009:400)',
  chapter: '6',
  section: '5',
  direction: 'Från en myndighet till en annan, uppgifter som inte är sekretessbelagda',
  discloser: 'authority',
  receiver: 'authority',
  from: '2009-06-30',
  to: null,
};

/** Information to anybody out of a public document. */
export const publicDocument: LegalBasisLine = {
  law: 'Offentlighets- och sekretesslag (2009:400)',
  chapter: '6',
  section: '4',
  direction: 'Från en myndighet till enskild, uppgifter ur allmän handling som inte är sekretessbelagda',
  discloser: 'authority',
  receiver: 'anyone',
  from: '2009-06-30',
  to: null,
};

/** Disclosure between authorities to prevent or detect crime, after weighing. */
export const crimePrevention: LegalBasisLine = {
  law: 'Offentlighets- och sekretesslag (2009:400)',
  chapter: '10',
  section: '15 a',
  direction: 'Mellan myndigheter, för att förebygga eller upptäcka brott, efter intresseavvägning',
  discloser: 'authority',
  receiver: 'authority',
  from: '2025-12-01',
  to: null,
};

/** The municipality's duty to map crime, keep a picture of the situation and coordinate. */
export const municipalDuty: LegalBasisLine = {
  law: 'Lag (2023:196) om kommuners ansvar för brottsförebyggande arbete',
  chapter: null,
  section: '3',
  direction: 'Till kommunen, för kartläggning av brottslighet och lägesbild',
  discloser: 'anyone',
  receiver: 'municipal',
  from: '2023-07-01',
  to: null,
};

/** The duty to give information to law enforcement; never the other way. */
export const dutyToLawEnforcement: LegalBasisLine = {
  law: 'Lag (2025:170) om skyldighet att lämna uppgifter till de brottsbekämpande myndigheterna',
  chapter: null,
  section: '2',
  direction: 'Endast till brottsbekämpande myndigheter, på begäran och på eget initiativ',
  discloser: 'authority',
  receiver: 'law-enforcement',
  from: '2025-04-01',
  to: null,
};

/** The municipality's general competence: what an association tells a committee of its own work. */
export const municipalCompetence: LegalBasisLine = {
  law: 'Kommunallag (2017:725)',
  chapter: '2',
  section: '1',
  direction: 'Från föreningen till nämnden, uppgifter utan personanknytning',
  discloser: 'association',
  receiver: 'municipal',
  from: '2018-01-01',
  to: null,
};

/** Order guards in areas under the act of 1980; no such area is valid after 2025. */
export const orderGuards1980: LegalBasisLine = {
  law: 'Lag (1980:578) om ordningsvakter',
  chapter: null,
  section: '3',
  direction: 'Om områden för ordningsvakter, mellan kommunen och kollektivtrafiken',
  discloser: 'authority',
  receiver: 'authority',
  from: '1981-01-01',
  to: '2025-12-31',
};

/** The permit of a public place's camera surveillance: abolished from April 2025. */
export const cameraPermit: LegalBasisLine = {
  law: 'Kamerabevakningslag (2018:1200)',
  chapter: null,
  section: '7',
  direction: 'Tillstånd för kamerabevakning av plats dit allmänheten har tillträde',
  discloser: 'anyone',
  receiver: 'anyone',
  from: '2018-08-01',
  to: '2025-03-31',
};

/** The permit under the act before. */
export const cameraPermit2013: LegalBasisLine = {
  law: 'Kameraövervakningslag (2013:460)',
  chapter: null,
  section: '8',
  direction: 'Tillstånd för kameraövervakning av plats dit allmänheten har tillträde',
  discloser: 'anyone',
  receiver: 'anyone',
  from: '2013-07-01',
  to: '2018-07-31',
};

/** The documented weighing that replaces the permit: for the police from 2020, for all from April 2025. */
export const cameraWeighing: LegalBasisLine = {
  law: 'Kamerabevakningslag (2018:1200)',
  chapter: null,
  section: '14 a',
  direction: 'Dokumenterad intresseavvägning före start, i stället för tillstånd',
  discloser: 'anyone',
  receiver: 'anyone',
  from: '2020-01-01',
  to: null,
};
