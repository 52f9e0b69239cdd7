import type { Clause } from '../../../../policy/agreement.ts';
import { everyArea } from '../../../../policy/area.ts';
import {
  cityDistrictMonth,
  clause,
  demonstrationEnd,
  districtMonth,
  type Grain,
  paper,
  parties,
  records,
  type SeedVersion,
  version,
} from '../agreement-terms.ts';
import { dutyToInform, municipalDuty } from '../legal-basis.ts';
import { specialistCommittees } from '../organisations.ts';
import { districtCommittees } from '../products.ts';
import { analysis, everyPurpose } from '../purposes.ts';

const districtOf = (committee: string): string => committee.replace('org:sdn-', 'sthlm:sdo:');

/** The city's own decision on sharing: secrecy applies between committees as between authorities (OSL 8:1-2). */
export function intraCityDecision(): SeedVersion {
  const city = ['org:kommunstyrelsen', ...specialistCommittees, ...districtCommittees];
  return version({
    agreement: 'agreement:stadens-namnder',
    number: 1,
    title: 'Beslut om informationsdelning mellan Stockholms stads nämnder för trygghetsarbetet',
    level: 'overarching',
    parent: null,
    parties: parties(city, '2024-01-24'),
    validFrom: '2024-01-25',
    validTo: demonstrationEnd,
    paper: paper({
      problems: ['Nämnderna ser var sin del av platsens problem'],
      likelyCauses: [
        'Uppgifter stannar hos den nämnd som samlar in dem',
        'Osäkerhet om vad sekretessen medger',
      ],
      responsibleFunctions: ['Trygghetsdirektör', 'Trygghetssamordnare i varje nämnd'],
      goals: ['Varje nämnd utgår från samma lägesbild'],
      activities: ['Delning av statistik, kameraplatser och ordningsvaktsinsatser mellan nämnderna'],
    }),
    clauses: [
      ...perDistrict('tyck-till', 'city.tyck-till', 'org:trafiknamnden', everyPurpose, cityDistrictMonth),
      toBoard('tyck-till', 'city.tyck-till', 'org:trafiknamnden', everyPurpose, cityDistrictMonth),
      ...perDistrict('arbetsmiljo', 'city.work-environment', 'org:kommunstyrelsen', analysis, districtMonth),
      ...perDistrict('kameraplatser', 'city.camera-sites', 'org:trafiknamnden', placement, records),
      ...perDistrict(
        'ordningsvakter',
        'city.order-guard-deployments',
        'org:kommunstyrelsen',
        guards,
        records,
      ),
      toAll('trygghetsmatningen', 'city.safety-survey', 'org:kommunstyrelsen', [
        ...specialistCommittees,
        ...districtCommittees,
      ]),
      toAll('stockholmsenkaten', 'city.school-survey', 'org:socialnamnden', [
        'org:kommunstyrelsen',
        'org:utbildningsnamnden',
        ...districtCommittees,
      ]),
      ...districtCommittees.map((committee) =>
        clause({
          id: `platssamverkan-${committee.replace('org:sdn-', '')}`,
          product: 'city.place-collaborations',
          provider: committee,
          recipients: ['org:kommunstyrelsen', 'org:trafiknamnden'],
          purposes: together,
          areas: [districtOf(committee)],
          legalBasis: [dutyToInform],
          ...records,
        }),
      ),
      ...districtCommittees.map((committee) =>
        clause({
          id: `trygghetsaktiviteter-${committee.replace('org:sdn-', '')}`,
          product: 'city.safety-activities',
          provider: committee,
          recipients: ['org:kommunstyrelsen', 'org:trafiknamnden'],
          purposes: together,
          areas: [districtOf(committee)],
          legalBasis: [dutyToInform],
          ...records,
        }),
      ),
      toAll('nyckeltal', 'city.key-figures', 'org:kommunstyrelsen', [
        ...specialistCommittees,
        ...districtCommittees,
      ]),
      clause({
        id: 'stodmaterial',
        product: 'city.internal-documents',
        provider: 'org:kommunstyrelsen',
        recipients: [...specialistCommittees, ...districtCommittees],
        purposes: everyPurpose,
        areas: [everyArea],
        legalBasis: basis,
        ...records,
      }),
      toBoard('fordonshinder', 'city.vehicle-barriers', 'org:trafiknamnden', together, records),
    ],
  });
}

const placement = ['kameraplacering', 'platssamverkan'];
const guards = ['ordningsvaktsplanering', 'platssamverkan'];
const together = ['platssamverkan', 'uppfoljning'];
const basis = [dutyToInform, municipalDuty];

function perDistrict(
  id: string,
  product: string,
  provider: string,
  purposes: readonly string[],
  grain: Grain,
): readonly Clause[] {
  return districtCommittees.map((committee) =>
    clause({
      id: `${id}-${committee.replace('org:sdn-', '')}`,
      product,
      provider,
      recipients: [committee],
      purposes,
      areas: [districtOf(committee)],
      legalBasis: basis,
      ...grain,
    }),
  );
}

function toBoard(
  id: string,
  product: string,
  provider: string,
  purposes: readonly string[],
  grain: Grain,
): Clause {
  return clause({
    id: `${id}-kommunstyrelsen`,
    product,
    provider,
    recipients: ['org:kommunstyrelsen'],
    purposes,
    areas: [everyArea],
    legalBasis: basis,
    ...grain,
  });
}

/** Surveys and key figures: the city as a whole and the districts, by year at the finest, as far back as they are in the hub. */
function toAll(id: string, product: string, provider: string, recipients: readonly string[]): Clause {
  return clause({
    id,
    product,
    provider,
    recipients,
    purposes: analysis,
    areas: [everyArea],
    legalBasis: basis,
    from: '2010-01',
    finestLevel: 'DISTRICT_COMMITTEE_AREA',
    finestInterval: 'YEAR',
  });
}
