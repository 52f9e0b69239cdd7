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
];
