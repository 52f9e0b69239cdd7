import { defineWords } from '../../words.tsx';
import type { Field } from './diff.ts';

/** What is said of differences between versions. */
export const words = defineWords<{
  readonly none: string;
  readonly noneText: string;
  readonly fields: string;
  readonly clauses: string;
  readonly added: string;
  readonly removed: string;
  readonly changed: string;
  readonly before: string;
  readonly after: string;
  readonly nothing: string;
  readonly everyArea: string;
  readonly alike: (count: number) => string;
  readonly summary: (added: number, changed: number, removed: number) => string;
  readonly names: Readonly<Record<Field, string>>;
}>({
  sv: {
    none: 'Inget skiljer dem åt',
    noneText: 'Versionerna har samma parter, giltighet, text och klausuler.',
    fields: 'Text och parter',
    clauses: 'Klausuler',
    added: 'Tillkommer',
    removed: 'Tas bort',
    changed: 'Ändras',
    before: 'från',
    after: 'till',
    nothing: 'inget angivet',
    everyArea: 'alla områden',
    alike: (count) => (count === 1 ? '1 klausul är oförändrad.' : `${count} klausuler är oförändrade.`),
    summary: (added, changed, removed) =>
      `Klausuler: ${added} tillkommer, ${changed} ändras, ${removed} tas bort.`,
    names: {
      title: 'Rubrik',
      validFrom: 'Gäller från',
      validTo: 'Gäller till',
      parties: 'Parter',
      problems: 'Problembild',
      likelyCauses: 'Troliga orsaker',
      goals: 'Mål',
      activities: 'Åtgärder',
      responsibleFunctions: 'Ansvariga funktioner',
      citizenPledges: 'Medborgarlöften',
      followUp: 'Uppföljning',
      product: 'Dataprodukt',
      provider: 'Lämnas av',
      recipients: 'Ges till',
      purposes: 'Ändamål',
      areas: 'Områden',
      months: 'Avser tid',
      finestLevel: 'Finaste nivå',
      finestInterval: 'Finaste period',
      disclosure: 'Uppgifterna är',
      transfer: 'Överföringsform',
      legalBasis: 'Rättsligt stöd',
      secrecyAssessment: 'Sekretessprövning',
      controller: 'Svarar för behandlingen',
      processor: 'Personuppgiftsbiträde',
      impactAssessment: 'Konsekvensbedömning',
      erasure: 'Gallring',
    },
  },
  en: {
    none: 'Nothing differs',
    noneText: 'The versions have the same parties, validity, text and clauses.',
    fields: 'Text and parties',
    clauses: 'Clauses',
    added: 'Added',
    removed: 'Removed',
    changed: 'Changed',
    before: 'from',
    after: 'to',
    nothing: 'nothing stated',
    everyArea: 'every area',
    alike: (count) => (count === 1 ? '1 clause is unchanged.' : `${count} clauses are unchanged.`),
    summary: (added, changed, removed) => `Clauses: ${added} added, ${changed} changed, ${removed} removed.`,
    names: {
      title: 'Title',
      validFrom: 'In force from',
      validTo: 'In force to',
      parties: 'Parties',
      problems: 'Problems in focus',
      likelyCauses: 'Likely causes',
      goals: 'Goals',
      activities: 'Activities',
      responsibleFunctions: 'Responsible functions',
      citizenPledges: 'Pledges to citizens',
      followUp: 'Follow-up',
      product: 'Data product',
      provider: 'Provided by',
      recipients: 'Given to',
      purposes: 'Purposes',
      areas: 'Areas',
      months: 'About time',
      finestLevel: 'Finest level',
      finestInterval: 'Finest period',
      disclosure: 'Figures are',
      transfer: 'Form of transfer',
      legalBasis: 'Legal basis',
      secrecyAssessment: 'Secrecy assessment',
      controller: 'Answers for the processing',
      processor: 'Processor',
      impactAssessment: 'Impact assessment',
      erasure: 'Erasure',
    },
  },
});
