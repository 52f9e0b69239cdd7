import type { DataProduct } from '../../../policy/product.ts';
import { sources } from '../../foundation/sources.ts';
import { programmeProducts } from './programme-products.ts';

/** A data product as the city's register keeps it. */
export type SeedProduct = DataProduct & { readonly description: string; readonly synthetic: boolean };

const providersOf = (product: string): readonly string[] =>
  sources.filter((source) => source.product === product).map(({ provider }) => provider);

/** The present district committees, each of which may lead place collaborations. */
export const districtCommittees: readonly string[] = providersOf('city.place-collaborations');

const smallCounts = 5;

/** A data product as it is written down: its providers stand with the sources. */
export type Described = Omit<SeedProduct, 'providers'>;

const city: readonly Described[] = [
  {
    id: 'city.agreements',
    name: 'Samverkansöverenskommelser',
    description:
      'Överenskommelser med versioner, klausuler och underskrifter. Övergripande är offentliga; övriga läses av dem som de rör.',
    subgraph: 'city',
    sensitivity: 'open',
    threshold: null,
    synthetic: true,
  },
  {
    id: 'city.tyck-till',
    name: 'Tyck till: synpunkter på den offentliga miljön',
    description:
      'Antal synpunkter på skräp, klotter och skadegörelse, avrundade till fem i varje basområde och månad. Aldrig texten i en synpunkt.',
    subgraph: 'city',
    sensitivity: 'aggregated',
    threshold: null,
    synthetic: true,
  },
  {
    id: 'city.safety-survey',
    name: 'Trygghetsmätningen',
    description: 'Andelar ur stadens trygghetsmätning. Jämförs aldrig med NTU.',
    subgraph: 'city',
    sensitivity: 'aggregated',
    threshold: null,
    synthetic: false,
  },
  {
    id: 'city.school-survey',
    name: 'Stockholmsenkäten',
    description: 'Andelar ur enkäten till skolår 9 och gymnasiets år 2. Aldrig en skola eller klass.',
    subgraph: 'city',
    sensitivity: 'aggregated',
    threshold: null,
    synthetic: false,
  },
  {
    id: 'city.work-environment',
    name: 'Hot och våld mot anställda (IA)',
    description: 'Antal tillbud och skador genom hot och våld. Aldrig en enhet eller en anställd.',
    subgraph: 'city',
    sensitivity: 'aggregated',
    threshold: smallCounts,
    synthetic: true,
  },
  {
    id: 'city.camera-sites',
    name: 'Kameraplatser',
    description: 'Platser för trygghetskameror med rättsligt stöd och medgivanden. Aldrig bilder.',
    subgraph: 'city',
    sensitivity: 'shared',
    threshold: null,
    synthetic: true,
  },
  {
    id: 'city.order-guard-deployments',
    name: 'Ordningsvaktsinsatser',
    description:
      'Pågående och avslutade insatser per tillståndsområde. Aldrig en vakt, aldrig ett arbetspass.',
    subgraph: 'city',
    sensitivity: 'shared',
    threshold: null,
    synthetic: true,
  },
  {
    id: 'city.order-guard-plans',
    name: 'Planerade ordningsvaktsinsatser',
    description: 'Insatser som inte har börjat. Läses bland ordningsvaktsinsatserna.',
    subgraph: 'city',
    sensitivity: 'protected',
    threshold: null,
    synthetic: true,
  },
  {
    id: 'city.place-collaborations',
    name: 'Platssamverkan',
    description: 'Vision, mål och parter för samverkan om en plats.',
    subgraph: 'city',
    sensitivity: 'shared',
    threshold: null,
    synthetic: true,
  },
  {
    id: 'fire.fires',
    name: 'Registrerade bränder',
    description: 'Antal bränder som Storstockholms brandförsvar har registrerat.',
    subgraph: 'city',
    sensitivity: 'aggregated',
    threshold: smallCounts,
    synthetic: true,
  },
  {
    id: 'bra.municipal-offences',
    name: 'Anmälda brott i kommunen (Brå)',
    description: 'Brås officiella statistik för Stockholms kommun. Källa: Brå.',
    subgraph: 'city',
    sensitivity: 'open',
    threshold: null,
    synthetic: false,
  },
  {
    id: 'bra.ntu',
    name: 'Nationella trygghetsundersökningen (NTU)',
    description:
      'Andelar som i NTU, för kommunen. Siffrorna är syntetiska, inte Brås. Jämförs aldrig med Trygghetsmätningen.',
    subgraph: 'city',
    sensitivity: 'open',
    threshold: null,
    synthetic: true,
  },
  ...programmeProducts,
];

const police: readonly Described[] = [
  {
    id: 'police.reported-offences',
    name: 'Anmälda brott',
    description: 'Antal anmälda brott efter kategori, område och tid. Aldrig ett ärende.',
    subgraph: 'police',
    sensitivity: 'aggregated',
    threshold: smallCounts,
    synthetic: true,
  },
  {
    id: 'police.event-reports',
    name: 'Händelserapporter',
    description: 'Antal händelserapporter efter område och tid. Aldrig texten i en rapport.',
    subgraph: 'police',
    sensitivity: 'aggregated',
    threshold: smallCounts,
    synthetic: true,
  },
  {
    id: 'police.shootings',
    name: 'Bekräftade skjutningar',
    description: 'Antal bekräftade skjutningar. Få och därför grovt redovisade.',
    subgraph: 'police',
    sensitivity: 'aggregated',
    threshold: smallCounts,
    synthetic: true,
  },
  {
    id: 'police.event-notices',
    name: 'Polisens händelsenotiser',
    description:
      'Antal händelsenotiser som polisen publicerat, ett redaktionellt urval. Aldrig texten i en notis, aldrig en plats.',
    subgraph: 'police',
    sensitivity: 'open',
    threshold: null,
    synthetic: false,
  },
  {
    id: 'police.offence-times',
    name: 'Anmälda brott efter vecka, veckodag och tid',
    description:
      'Antal anmälda brott i hela staden och ett helt år, efter vecka och efter veckodag och tid på dygnet. Aldrig ett område.',
    subgraph: 'police',
    sensitivity: 'aggregated',
    threshold: smallCounts,
    synthetic: true,
  },
  {
    id: 'police.camera-assessments',
    name: 'Polisens bedömningar av kameraplatser',
    description: 'Polisens behovs- och proportionalitetsbedömning av en kameraplats. Aldrig bilder.',
    subgraph: 'police',
    sensitivity: 'protected',
    threshold: null,
    synthetic: true,
  },
  {
    id: 'police.joint-briefings',
    name: 'Gemensamma utsättningsmöten',
    description:
      'Polisens möten med ordningsvakter inför en insats: tid, funktioner och inriktning. Aldrig en person.',
    subgraph: 'police',
    sensitivity: 'protected',
    threshold: null,
    synthetic: true,
  },
  {
    id: 'police.situational-pictures',
    name: 'Egna lägesbilder: polisens',
    description:
      'Lokala lägesbilder med problem, lokala förhållanden, behov och resurser. Ägarens egna tills de delges. Aldrig en person.',
    subgraph: 'police',
    sensitivity: 'shared',
    threshold: null,
    synthetic: true,
  },
];

const region: readonly Described[] = [
  {
    id: 'region.transit-incidents',
    name: 'Händelser i kollektivtrafiken',
    description: 'Antal trygghetshändelser vid stationer och i fordon.',
    subgraph: 'region',
    sensitivity: 'aggregated',
    threshold: smallCounts,
    synthetic: true,
  },
  {
    id: 'region.guard-presence',
    name: 'Ordningsvakters och trygghetsvärdars närvaro i kollektivtrafiken',
    description: 'Timmar av närvaro efter område och tid. Aldrig en vakt, aldrig ett arbetspass.',
    subgraph: 'region',
    sensitivity: 'aggregated',
    threshold: null,
    synthetic: true,
  },
  {
    id: 'region.statistics-exchange',
    name: 'Statistikutbyte med vården',
    description: 'Antal vårdbesök efter våld. Aldrig en patient, aldrig en vårdinrättning.',
    subgraph: 'region',
    sensitivity: 'aggregated',
    threshold: smallCounts,
    synthetic: true,
  },
  {
    id: 'region.situational-pictures',
    name: 'Egna lägesbilder: regionens',
    description:
      'Lokala lägesbilder med problem, lokala förhållanden, behov och resurser. Ägarens egna tills de delges. Aldrig en person.',
    subgraph: 'region',
    sensitivity: 'shared',
    threshold: null,
    synthetic: true,
  },
];

const civilSociety: readonly Described[] = [
  {
    id: 'civil.night-walks',
    name: 'Nattvandringar',
    description: 'Antal genomförda nattvandringar. Aldrig en vandrare.',
    subgraph: 'civil-society',
    sensitivity: 'aggregated',
    threshold: null,
    synthetic: true,
  },
  {
    id: 'civil.certifications',
    name: 'Trygghetscertifierade fastigheter',
    description:
      'Certifieringar och besiktningar av fastigheter: område, resultat och giltighet. Aldrig en adress.',
    subgraph: 'civil-society',
    sensitivity: 'shared',
    threshold: null,
    synthetic: true,
  },
  {
    id: 'civil.partnerships',
    name: 'Idéburna offentliga partnerskap (IOP)',
    description: 'Partnerskap mellan staden och föreningar: parter, uppgift och tid.',
    subgraph: 'civil-society',
    sensitivity: 'shared',
    threshold: null,
    synthetic: true,
  },
  {
    id: 'civil.situational-pictures',
    name: 'Egna lägesbilder: civilsamhällets',
    description:
      'Lokala lägesbilder med problem, lokala förhållanden, behov och resurser. Ägarens egna tills de delges. Aldrig en person.',
    subgraph: 'civil-society',
    sensitivity: 'shared',
    threshold: null,
    synthetic: true,
  },
];

const hub: readonly Described[] = [
  {
    id: 'hub.access-log',
    name: 'Åtkomstlogg',
    description: 'Vem som har läst vad och varför. Var och en läser det som rör den.',
    subgraph: 'hub',
    sensitivity: 'shared',
    threshold: null,
    synthetic: false,
  },
  {
    id: 'hub.monthly-report',
    name: 'Månadsrapport',
    description: 'Leveranser av månadsrapporten: vem som har hämtat den och när. Aldrig vad den visade.',
    subgraph: 'hub',
    sensitivity: 'shared',
    threshold: null,
    synthetic: false,
  },
];

/** Every data product of every subgraph, with its providers as the sources number them. */
export const products: readonly SeedProduct[] = [...city, ...police, ...region, ...civilSociety, ...hub].map(
  (product) => ({ ...product, providers: providersOf(product.id) }),
);
