import { everyArea } from '../../../../policy/area.ts';
import {
  clause,
  demonstrationEnd,
  districtMonth,
  districtQuarter,
  paper,
  parties,
  records,
  type SeedVersion,
  version,
} from '../agreement-terms.ts';
import { dutyToInform, municipalDuty, orderGuards1980 } from '../legal-basis.ts';
import { analysis } from '../purposes.ts';

/** The agreements that grant nothing today, by why. All are synthetic. */
export const withoutEffect = {
  expired: 'agreement:skjutningar-jarva',
  unsigned: 'agreement:skjutningar-farsta',
  suspended: 'agreement:handelserapporter-brandforsvar',
  lapsedLegalBasis: 'agreement:ordningsvakter-kollektivtrafik',
} as const;

const demonstration = paper({ activities: ['Visar hur navet nekar (syntetisk överenskommelse)'] });

/** Four agreements without effect, so that refusals and their reasons can be seen. */
export function agreementsWithoutEffect(): readonly SeedVersion[] {
  const shootings = {
    product: 'police.shootings',
    provider: 'org:polismyndigheten',
    purposes: analysis,
    legalBasis: [dutyToInform, municipalDuty],
    ...districtQuarter,
  };
  return [
    version({
      agreement: withoutEffect.expired,
      number: 1,
      title: 'Tidsbegränsad samverkan om skjutningar i Järva (syntetisk)',
      level: 'regional',
      parent: null,
      parties: parties(['org:sdn-jarva', 'org:lpo-jarva'], '2024-02-20'),
      validFrom: '2024-03-01',
      validTo: '2025-02-28',
      paper: demonstration,
      clauses: [
        clause({
          id: 'skjutningar',
          recipients: ['org:sdn-jarva'],
          areas: ['sthlm:sdo:jarva'],
          ...shootings,
        }),
      ],
    }),
    version(
      {
        agreement: withoutEffect.unsigned,
        number: 1,
        title: 'Samverkan om skjutningar i Farsta (syntetisk)',
        level: 'regional',
        parent: null,
        parties: parties(['org:sdn-farsta', 'org:lpo-farsta'], '2026-03-01'),
        validFrom: '2026-03-01',
        validTo: demonstrationEnd,
        paper: demonstration,
        clauses: [
          clause({
            id: 'skjutningar',
            recipients: ['org:sdn-farsta'],
            areas: ['sthlm:sdo:farsta'],
            ...shootings,
          }),
        ],
      },
      { signedBy: ['org:sdn-farsta'] },
    ),
    version(
      {
        agreement: withoutEffect.suspended,
        number: 1,
        title: 'Samverkan om händelserapporter mellan polisregionen och brandförsvaret (syntetisk)',
        level: 'regional',
        parent: null,
        parties: parties(['org:polisregion-stockholm', 'org:ssbf'], '2025-01-20'),
        validFrom: '2025-02-01',
        validTo: demonstrationEnd,
        paper: demonstration,
        clauses: [
          clause({
            id: 'handelserapporter',
            product: 'police.event-reports',
            provider: 'org:polismyndigheten',
            recipients: ['org:ssbf'],
            purposes: analysis,
            areas: [everyArea],
            legalBasis: [dutyToInform],
            ...districtMonth,
          }),
        ],
      },
      { events: [{ kind: 'suspended', at: '2026-03-02T08:00:00.000Z' }] },
    ),
    version({
      agreement: withoutEffect.lapsedLegalBasis,
      number: 1,
      title: 'Samordning av ordningsvakter mellan staden och kollektivtrafiken (syntetisk)',
      level: 'regional',
      parent: null,
      parties: parties(['org:kommunstyrelsen', 'org:region-stockholm'], '2022-03-01'),
      validFrom: '2022-03-15',
      validTo: null,
      paper: demonstration,
      clauses: [
        clause({
          id: 'ordningsvakter',
          product: 'city.order-guard-deployments',
          provider: 'org:kommunstyrelsen',
          recipients: ['org:trafikforvaltningen'],
          purposes: ['ordningsvaktsplanering'],
          areas: [everyArea],
          legalBasis: [orderGuards1980],
          ...records,
        }),
      ],
    }),
  ];
}
