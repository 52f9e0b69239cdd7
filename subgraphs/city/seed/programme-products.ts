import type { Described } from './products.ts';

/** What the city hosts of the collaboration process and of the safety programme at work. */
export const programmeProducts: readonly Described[] = [
  {
    id: 'city.collaboration-process',
    name: 'Samverkansprocesser',
    description:
      'Gemensamma lägesbilder, prioriteringar, orsaksanalyser, mål, åtgärder, uppföljning och hinder. Den som leder processen lämnar ut; vad en part skriver i den lämnar parten över till den. Aldrig en person.',
    subgraph: 'city',
    sensitivity: 'shared',
    threshold: null,
    synthetic: true,
  },
  {
    id: 'city.forums',
    name: 'Råd, styrgrupper och nätverk',
    description:
      'Forum med sammankallande nämnd och vilka organisationer och funktioner som har plats. Aldrig en person.',
    subgraph: 'city',
    sensitivity: 'shared',
    threshold: null,
    synthetic: true,
  },
  {
    id: 'city.situational-pictures',
    name: 'Egna lägesbilder: stadens',
    description:
      'Lokala lägesbilder med problem, lokala förhållanden, behov och resurser. Ägarens egna tills de delges. Aldrig en person.',
    subgraph: 'city',
    sensitivity: 'shared',
    threshold: null,
    synthetic: true,
  },
  {
    id: 'city.internal-documents',
    name: 'Interna styr- och stöddokument',
    description:
      'Att de finns, antal och tid: handlingsplaner mot våldsbejakande extremism och stödmaterial. Aldrig vad en handlingsplan säger.',
    subgraph: 'city',
    sensitivity: 'shared',
    threshold: null,
    synthetic: true,
  },
  {
    id: 'city.vehicle-barriers',
    name: 'Fordonshinder',
    description:
      'Att det finns synliga fordonshinder i en stadsdel, och varför. Aldrig läge, antal, typ eller planer.',
    subgraph: 'city',
    sensitivity: 'shared',
    threshold: null,
    synthetic: true,
  },
  {
    id: 'city.safety-activities',
    name: 'Riktade insatser och iakttagelser',
    description:
      'Riktade insatser, samarbete med polisen om tillstånd och evenemang, och iakttagelser vid trygghetsvandringar. Aldrig en person.',
    subgraph: 'city',
    sensitivity: 'shared',
    threshold: null,
    synthetic: true,
  },
  {
    id: 'city.key-figures',
    name: 'Nyckeltal',
    description:
      'Ett tal för hela staden och ett helt år, som nämnder och bolag redovisar till kommunstyrelsen: antal avrundade till tio, andelar i hela procent. Aldrig en stadsdel, en skola, en verksamhet eller en person.',
    subgraph: 'city',
    sensitivity: 'aggregated',
    threshold: null,
    synthetic: true,
  },
  {
    id: 'city.daytime-population',
    name: 'Dagbefolkning',
    description: 'Hur många som är i området på dagen, avrundat till hundra.',
    subgraph: 'city',
    sensitivity: 'open',
    threshold: null,
    synthetic: true,
  },
  {
    id: 'bra.municipal-outcomes',
    name: 'Åtal och lagföringar i kommunen',
    description: 'Antal för hela kommunen och ett helt år. Siffrorna är syntetiska, inte Brås.',
    subgraph: 'city',
    sensitivity: 'open',
    threshold: null,
    synthetic: true,
  },
];
