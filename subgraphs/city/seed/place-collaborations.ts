import type { Month } from '../../../policy/period.ts';
import { klaraAgreement } from './agreements/place.ts';
import { cityDistrictId } from './places.ts';

/** A collaboration on one place, led by a district committee. */
export type SeedCollaboration = {
  readonly id: string;
  readonly place: string;
  readonly area: string;
  readonly vision: string;
  readonly goals: readonly string[];
  readonly lead: string;
  readonly parties: readonly string[];
  readonly agreement: string | null;
  /** The month that it is known to have begun in, or been there by. */
  readonly month: Month;
  readonly synthetic: boolean;
  readonly source: string;
};

const partners = (committee: string, unit: string): readonly string[] => [
  committee,
  unit,
  'org:trafiknamnden',
];

/** Four that are known in public, with the demonstration's words for their goals, and two made up. */
export const placeCollaborations: readonly SeedCollaboration[] = [
  {
    id: 'place-collaboration:klara',
    place: 'place:klara',
    area: cityDistrictId('Norrmalm'),
    vision: 'Vision Klara (2016)',
    goals: ['En plats som är trygg och levande dygnet runt', 'Minskad öppen narkotikahandel'],
    lead: 'org:sdn-norra-innerstaden',
    parties: [
      ...partners('org:sdn-norra-innerstaden', 'org:lpo-norra-innerstaden'),
      'org:kommunstyrelsen',
      'org:city-i-samverkan',
    ],
    agreement: klaraAgreement,
    month: '2018-01',
    synthetic: false,
    source: 'Stockholms stads trygghetsprogram 2020-2023; målens ord är demonstrationens',
  },
  {
    id: 'place-collaboration:karlaplan',
    place: 'place:karlaplan',
    area: cityDistrictId('Östermalm'),
    vision: 'En trygg och välskött mötesplats',
    goals: ['Fler vuxna på platsen kvällstid'],
    lead: 'org:sdn-norra-innerstaden',
    parties: [...partners('org:sdn-norra-innerstaden', 'org:lpo-norra-innerstaden'), 'org:amf-fastigheter'],
    agreement: null,
    month: '2019-01',
    synthetic: false,
    source: 'Press om platssamverkan; målens ord är demonstrationens',
  },
  {
    id: 'place-collaboration:medborgarplatsen',
    place: 'place:medborgarplatsen',
    area: cityDistrictId('Södermalm'),
    vision: 'En trygg plats för alla, dygnet runt',
    goals: ['Färre våldsbrott på platsen nattetid'],
    lead: 'org:sdn-sodermalm',
    parties: partners('org:sdn-sodermalm', 'org:lpo-sodermalm'),
    agreement: null,
    month: '2019-01',
    synthetic: false,
    source: 'Pilot 2019 enligt press; målens ord är demonstrationens',
  },
  {
    id: 'place-collaboration:hasselby-torg',
    place: 'place:hasselby-torg',
    area: cityDistrictId('Hässelby gård'),
    vision: 'Ett torg att trivas på',
    goals: ['Färre synpunkter på nedskräpning och skadegörelse'],
    lead: 'org:sdn-hasselby-vallingby',
    parties: partners('org:sdn-hasselby-vallingby', 'org:lpo-vallingby'),
    agreement: null,
    month: '2019-01',
    synthetic: false,
    source: 'Pilot 2019 enligt press; målens ord är demonstrationens',
  },
  {
    id: 'place-collaboration:rinkeby-torg',
    place: 'place:rinkeby-torg',
    area: cityDistrictId('Rinkeby'),
    vision: 'Ett torg som är allas',
    goals: ['Ökad vuxennärvaro', 'Färre bränder i den offentliga miljön'],
    lead: 'org:sdn-jarva',
    parties: [...partners('org:sdn-jarva', 'org:lpo-jarva'), 'org:ssbf'],
    agreement: null,
    month: '2025-03',
    synthetic: true,
    source: 'Syntetiska data',
  },
  {
    id: 'place-collaboration:farsta-centrum',
    place: 'place:farsta-centrum',
    area: cityDistrictId('Farsta'),
    vision: 'Ett centrum där man stannar kvar',
    goals: ['Färre anmälda brott på platsen, följt per kvartal'],
    lead: 'org:sdn-farsta',
    parties: [...partners('org:sdn-farsta', 'org:lpo-farsta'), 'org:nattvandrarna-farsta'],
    agreement: null,
    month: '2025-03',
    synthetic: true,
    source: 'Syntetiska data',
  },
];
