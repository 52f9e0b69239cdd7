import type { Client, Partner } from '../../../policy/organisation.ts';
import { everyPurpose } from './purposes.ts';

/** A client as the city's register keeps it. */
export type SeedClient = Client & { readonly contactFunction: string; readonly authentication: string };

type Demonstration = {
  readonly id: string;
  readonly organisation: string;
  readonly purposes: readonly string[];
  readonly contactFunction: string;
};

const aboutPlaces = ['lagesbild', 'platssamverkan', 'uppfoljning'];

/** The demonstration's partners: each has one client, of the same id. */
const demonstrations: readonly Demonstration[] = [
  {
    id: 'stockholm-central',
    organisation: 'org:kommunstyrelsen',
    purposes: everyPurpose,
    contactFunction: 'trygghet@stad.example',
  },
  {
    id: 'district-jarva',
    organisation: 'org:sdn-jarva',
    purposes: everyPurpose,
    contactFunction: 'trygghet.jarva@stad.example',
  },
  {
    id: 'district-farsta',
    organisation: 'org:sdn-farsta',
    purposes: everyPurpose,
    contactFunction: 'trygghet.farsta@stad.example',
  },
  {
    id: 'traffic-committee',
    organisation: 'org:trafiknamnden',
    purposes: ['ordningsvaktsplanering', 'kameraplacering', 'platssamverkan', 'lagesbild'],
    contactFunction: 'trygghet.trafik@stad.example',
  },
  {
    id: 'fire-brigade',
    organisation: 'org:ssbf',
    purposes: everyPurpose,
    contactFunction: 'analys@brand.example',
  },
  {
    id: 'police-region',
    organisation: 'org:polisregion-stockholm',
    purposes: everyPurpose,
    contactFunction: 'samverkan.region@polis.example',
  },
  {
    id: 'lpo-jarva',
    organisation: 'org:lpo-jarva',
    purposes: everyPurpose,
    contactFunction: 'kommunpolis.jarva@polis.example',
  },
  {
    id: 'lpo-farsta',
    organisation: 'org:lpo-farsta',
    purposes: everyPurpose,
    contactFunction: 'kommunpolis.farsta@polis.example',
  },
  {
    id: 'region-transit',
    organisation: 'org:trafikforvaltningen',
    purposes: everyPurpose,
    contactFunction: 'trygghet.kollektivtrafik@region.example',
  },
  {
    id: 'property-owners-jarva',
    organisation: 'org:fastighetsagare-jarva',
    purposes: aboutPlaces,
    contactFunction: 'kansli@fastighetsagare-jarva.example',
  },
  {
    id: 'night-walkers-farsta',
    organisation: 'org:nattvandrarna-farsta',
    purposes: aboutPlaces,
    contactFunction: 'styrelse@nattvandrarna-farsta.example',
  },
  {
    id: 'stranger',
    organisation: 'org:frammande-bolag',
    purposes: ['lagesbild'],
    contactFunction: 'info@frammande-bolag.example',
  },
];

/** The demonstration's partners. */
export const demonstrationPartners: readonly Partner[] = demonstrations.map(({ id, organisation }) => ({
  id,
  organisation,
  testMode: true,
}));

/** Their clients. People sign in through the console, which acts for the partner that their token names. */
export const clients: readonly SeedClient[] = demonstrations.map(({ id, purposes, contactFunction }) => ({
  id,
  partner: id,
  purposes,
  mode: 'omit',
  documents: 'any',
  active: true,
  contactFunction,
  authentication: 'client_secret_basic',
}));
