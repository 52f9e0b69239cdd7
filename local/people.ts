import type { Person } from './issuer-people.ts';

/** The demonstration's people: functions of partners, none of them anybody. Their passwords are made at first start. */
export const demonstrationPeople: readonly Person[] = [
  {
    accountId: 'analytiker-jarva',
    name: 'Analytiker, Järva (syntetisk)',
    partner: 'district-jarva',
    roles: ['analyst'],
  },
  {
    accountId: 'samordnare-jarva',
    name: 'Samordnare, Järva (syntetisk)',
    partner: 'district-jarva',
    roles: ['analyst', 'coordinator'],
  },
  {
    accountId: 'firmatecknare-jarva',
    name: 'Undertecknare, Järva (syntetisk)',
    partner: 'district-jarva',
    roles: ['signatory'],
  },
  {
    accountId: 'analytiker-polisregion',
    name: 'Analytiker, Polisregion Stockholm (syntetisk)',
    partner: 'police-region',
    roles: ['analyst'],
  },
  {
    accountId: 'ansvarig-polisregion',
    name: 'Uppgiftsansvarig, Polisregion Stockholm (syntetisk)',
    partner: 'police-region',
    roles: ['officer'],
  },
  {
    accountId: 'samordnare-central',
    name: 'Samordnare, stadsledningskontoret (syntetisk)',
    partner: 'stockholm-central',
    roles: ['analyst', 'coordinator'],
  },
  {
    accountId: 'ansvarig-jarva',
    name: 'Uppgiftsansvarig, Järva (syntetisk)',
    partner: 'district-jarva',
    roles: ['officer'],
  },
  {
    accountId: 'samordnare-lpo-jarva',
    name: 'Kommunpolis, lokalpolisområde Järva (syntetisk)',
    partner: 'lpo-jarva',
    roles: ['analyst', 'coordinator'],
  },
  {
    accountId: 'chef-lpo-jarva',
    name: 'Lokalpolisområdeschef, Järva (syntetisk)',
    partner: 'lpo-jarva',
    roles: ['signatory'],
  },
  {
    accountId: 'ansvarig-lpo-jarva',
    name: 'Uppgiftsansvarig, lokalpolisområde Järva (syntetisk)',
    partner: 'lpo-jarva',
    roles: ['officer'],
  },
  {
    accountId: 'samordnare-polisregion',
    name: 'Samordnare, Polisregion Stockholm (syntetisk)',
    partner: 'police-region',
    roles: ['analyst', 'coordinator'],
  },
  {
    accountId: 'regionpolischef',
    name: 'Regionpolischef, Polisregion Stockholm (syntetisk)',
    partner: 'police-region',
    roles: ['signatory'],
  },
  {
    accountId: 'ordforande-central',
    name: 'Undertecknare, kommunstyrelsen (syntetisk)',
    partner: 'stockholm-central',
    roles: ['signatory'],
  },
  {
    accountId: 'registrator-central',
    name: 'Registrator, stadsledningskontoret (syntetisk)',
    partner: 'stockholm-central',
    roles: ['registrar'],
  },
  {
    accountId: 'analytiker-lpo-jarva',
    name: 'Analytiker, lokalpolisområde Järva (syntetisk)',
    partner: 'lpo-jarva',
    roles: ['analyst'],
  },
  {
    accountId: 'samordnare-farsta',
    name: 'Samordnare, Farsta (syntetisk)',
    partner: 'district-farsta',
    roles: ['analyst', 'coordinator'],
  },
  {
    accountId: 'samordnare-trafik',
    name: 'Samordnare, trafiknämnden (syntetisk)',
    partner: 'traffic-committee',
    roles: ['coordinator'],
  },
  {
    accountId: 'samordnare-nattvandrarna-farsta',
    name: 'Samordnare, Nattvandrarna i Farsta (syntetisk)',
    partner: 'night-walkers-farsta',
    roles: ['coordinator'],
  },
  {
    accountId: 'samordnare-kollektivtrafik',
    name: 'Samordnare, trafikförvaltningen (syntetisk)',
    partner: 'region-transit',
    roles: ['coordinator'],
  },
  {
    accountId: 'analytiker-frammande-bolag',
    name: 'Analytiker, bolag utan överenskommelser (syntetisk)',
    partner: 'stranger',
    roles: ['analyst'],
  },
];
