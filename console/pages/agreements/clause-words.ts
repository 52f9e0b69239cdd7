import { defineWords } from '../../words.tsx';
import type { ClauseFault } from './clause.ts';

const faultSv = (fault: ClauseFault): string => {
  switch (fault.kind) {
    case 'law-lapsed':
      return `Lagrummet upphörde ${fault.day}: ${fault.law}`;
    case 'law-not-yet':
      return `Lagrummet träder i kraft ${fault.day}: ${fault.law}`;
    case 'no-law':
      return 'Rättsligt stöd saknas';
    case 'no-purpose':
      return 'Inget ändamål anges';
    case 'no-assessment':
      return 'Sekretessprövning saknas';
    case 'assessment-due':
      return `Sekretessprövningen skulle ha omprövats ${fault.day}`;
  }
};

const faultEn = (fault: ClauseFault): string => {
  switch (fault.kind) {
    case 'law-lapsed':
      return `The rule of law lapsed on ${fault.day}: ${fault.law}`;
    case 'law-not-yet':
      return `The rule of law takes effect on ${fault.day}: ${fault.law}`;
    case 'no-law':
      return 'No legal basis is stated';
    case 'no-purpose':
      return 'No purpose is stated';
    case 'no-assessment':
      return 'There is no secrecy assessment';
    case 'assessment-due':
      return `The secrecy assessment was due for review on ${fault.day}`;
  }
};

/** What is said of clauses. */
export const words = defineWords({
  sv: {
    caption: (count: number) => (count === 1 ? '1 klausul' : `${count} klausuler`),
    none: 'Inga klausuler',
    noneText: 'Överenskommelsen ger ingen rätt till uppgifter. Klausuler läggs till i ett utkast.',
    product: 'Dataprodukt',
    between: 'Lämnas av → ges till',
    givesTo: 'ger till',
    areas: 'Områden',
    everyArea: 'alla områden',
    noArea: 'inget område',
    finest: 'Finast per',
    purposes: 'Ändamål',
    months: 'Avser tid',
    disclosure: 'Uppgifterna är',
    given: 'ja',
    notGiven: 'nej',
    more: (count: number) => `och ${count} till`,
    laws: (count: number) => (count === 1 ? '1 lagrum' : `${count} lagrum`),
    assessed: 'sekretessprövad',
    termsOf: (clause: string) => `stöd och villkor för ${clause}`,
    legalBasis: 'Rättsligt stöd',
    inForce: 'I kraft',
    reaches: (discloser: string, receiver: string) => `Från ${discloser} till ${receiver}`,
    secrecy: 'Sekretessprövning',
    noSecrecy: 'Ingen angiven. Navet kräver en bara för skyddade uppgifter.',
    decidedBy: (who: string, day: string, reference: string) =>
      `${who}, beslut ${day}, diarienummer ${reference}`,
    conditions: 'Förbehåll',
    noConditions: 'inga',
    reviewBy: 'Omprövas senast',
    recipients: 'Mottagare',
    transfer: 'Överföringsform',
    controller: 'Svarar för behandlingen',
    processor: 'Personuppgiftsbiträde',
    noProcessor: 'inget',
    impact: 'Konsekvensbedömning',
    noImpact: 'ingen angiven',
    erasure: 'Gallring',
    faults: 'Ger ingenting nu',
    fault: faultSv,
    filterProduct: 'Dataprodukt',
    filterParty: 'Part',
    filterPurpose: 'Ändamål',
    everything: 'Alla',
    shown: (shown: number, all: number) => `${shown} av ${all} klausuler visas`,
    noneMatch: 'Ingen klausul stämmer med urvalet',
    clear: 'Visa alla klausuler',
  },
  en: {
    caption: (count: number) => (count === 1 ? '1 clause' : `${count} clauses`),
    none: 'No clauses',
    noneText: 'The agreement gives no right to any data. Clauses are added in a draft.',
    product: 'Data product',
    between: 'Provided by → given to',
    givesTo: 'gives to',
    areas: 'Areas',
    everyArea: 'every area',
    noArea: 'no area',
    finest: 'Finest per',
    purposes: 'Purposes',
    months: 'About time',
    disclosure: 'Figures are',
    given: 'yes',
    notGiven: 'no',
    more: (count: number) => `and ${count} more`,
    laws: (count: number) => (count === 1 ? '1 rule of law' : `${count} rules of law`),
    assessed: 'secrecy assessed',
    termsOf: (clause: string) => `basis and terms of ${clause}`,
    legalBasis: 'Legal basis',
    inForce: 'In force',
    reaches: (discloser: string, receiver: string) => `From ${discloser} to ${receiver}`,
    secrecy: 'Secrecy assessment',
    noSecrecy: 'None stated. The hub requires one for protected data alone.',
    decidedBy: (who: string, day: string, reference: string) =>
      `${who}, decided ${day}, reference ${reference}`,
    conditions: 'Conditions',
    noConditions: 'none',
    reviewBy: 'Review by',
    recipients: 'Recipients',
    transfer: 'Form of transfer',
    controller: 'Answers for the processing',
    processor: 'Processor',
    noProcessor: 'none',
    impact: 'Impact assessment',
    noImpact: 'none stated',
    erasure: 'Erasure',
    faults: 'Gives nothing now',
    fault: faultEn,
    filterProduct: 'Data product',
    filterParty: 'Party',
    filterPurpose: 'Purpose',
    everything: 'All',
    shown: (shown: number, all: number) => `${shown} of ${all} clauses shown`,
    noneMatch: 'No clause matches the choice',
    clear: 'Show all clauses',
  },
});
