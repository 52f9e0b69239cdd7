import type { Clause, SecrecyAssessment } from '../../../../policy/agreement.ts';
import { everyArea } from '../../../../policy/area.ts';
import { type Geography, lpoDistrictPairs } from '../../../geography.ts';
import {
  cityDistrictMonth,
  cityDistrictQuarter,
  clause,
  demonstrationEnd,
  districtMonth,
  paper,
  parties,
  records,
  type SeedVersion,
  version,
} from '../agreement-terms.ts';
import { crimePrevention, dutyToInform, dutyToLawEnforcement, municipalDuty } from '../legal-basis.ts';
import { committeeOf, policeUnitOf } from '../organisations.ts';
import { priorityAreasOf } from '../priority-areas.ts';
import { analysis, everyPurpose } from '../purposes.ts';

/** The overarching agreement of the city and the police region. */
export const overarchingId = 'agreement:stad-polis';
/** The first version: the city council's decision of 2019-11-04. */
export const overarchingFrom2019 = '2019-11-04';
/** The revision of January 2024. The month is published; the day is the demonstration's. */
export const overarchingFrom2024 = '2024-01-25';
/** The demonstration's addition on cameras and order guards, when the rules of law that it rests on were in force. */
const overarchingAmended = '2025-12-15';

const signatories = ['org:kommunstyrelsen', 'org:polisregion-stockholm', 'org:trafiknamnden'];
const everywhere = [everyArea];

const secrecyAssessment = (body: string, subject: string): SecrecyAssessment => ({
  function: body,
  decided: '2025-12-08',
  diarienummer: `DEMO ${subject} sekretess 2025/1`,
  conditions: 'Får inte användas för annat ändamål än det angivna (syntetiskt förbehåll).',
  reviewBy: demonstrationEnd,
});
const policeAssessment = secrecyAssessment('Polisregionens rättsenhet', 'polisregion-stockholm');
const cityAssessment = secrecyAssessment('Stadsledningskontorets juridiska avdelning', 'kommunstyrelsen');

/** Its versions. Clauses on local figures are also the frame that local agreements lie within. */
export function overarchingAgreement(geography: Geography): readonly SeedVersion[] {
  const clauses2024 = [...frame([dutyToInform, municipalDuty], [dutyToInform]), shootings()];
  return [
    version(
      {
        agreement: overarchingId,
        number: 1,
        title:
          'Övergripande samverkansöverenskommelse mellan Stockholms stad och Polisregion Stockholm (2019)',
        level: 'overarching',
        parent: null,
        parties: parties(signatories, overarchingFrom2019),
        validFrom: overarchingFrom2019,
        validTo: null,
        paper: paper({
          problems: [
            'Platser och områden med hög brottslighet och otrygghet',
            'Unga i risk för kriminalitet',
          ],
          likelyCauses: ['Bristande insyn och kontroll på platser', 'Svag etablering och utsatthet'],
          goals: ['Färre anmälda brott på prioriterade platser än samma kvartal året före'],
          activities: [
            'Gemensamma lägesbilder och orsaksanalyser',
            'Lokala överenskommelser i varje stadsdelsnämnd',
          ],
          citizenPledges: ['Staden och polisen arbetar efter samma lägesbild.'],
        }),
        clauses: frame([dutyToInform], [dutyToInform]),
      },
      {
        events: [{ kind: 'superseded', at: `${overarchingFrom2024}T00:00:00.000Z` }],
        priorityAreas: priorityAreasOf(2019),
      },
    ),
    version(
      {
        ...edition2024,
        number: 2,
        title:
          'Övergripande samverkansöverenskommelse mellan Stockholms stad och Polisregion Stockholm (2024)',
        parties: parties(signatories, '2024-01-24'),
        validFrom: overarchingFrom2024,
        clauses: clauses2024,
      },
      {
        events: [{ kind: 'superseded', at: `${overarchingAmended}T00:00:00.000Z` }],
        priorityAreas: priorityAreasOf(2024),
      },
    ),
    version(
      {
        ...edition2024,
        number: 3,
        title:
          'Övergripande samverkansöverenskommelse mellan Stockholms stad och Polisregion Stockholm (2024, med tillägg om kameror och ordningsvakter; tillägget är syntetiskt)',
        parties: parties(signatories, '2025-12-10'),
        validFrom: overarchingAmended,
        clauses: [
          ...clauses2024,
          offenceTimes(),
          ...splitDistricts(geography),
          ...camerasAndGuards(geography),
        ],
      },
      { priorityAreas: priorityAreasOf(2024) },
    ),
  ];
}

/** What the edition of 2024 says, with the addition and without. */
const edition2024 = {
  agreement: overarchingId,
  level: 'overarching',
  parent: null,
  validTo: demonstrationEnd,
  paper: paper({
    problems: [
      'Unga i riskzonen',
      'Otrygga och brottsutsatta platser',
      'Systemhotande brottslighet',
      'Särskilt utsatta brottsoffer',
      'Kriminella miljöer och livsstilar',
    ],
    likelyCauses: ['Bristande insyn och kontroll på platser', 'Svag etablering och utsatthet'],
    goals: [
      'Färre anmälda brott på prioriterade platser än samma kvartal året före',
      'Lägre andel otrygga i Trygghetsmätningen än vid förra mätningen',
    ],
    activities: [
      'Gemensamma lägesbilder och orsaksanalyser',
      'Gemensamt val av kameraplatser',
      'Gemensam planering av ordningsvakter',
    ],
    citizenPledges: ['Staden och polisen arbetar efter samma lägesbild och redovisar vad som görs.'],
  }),
} as const;

type Lines = Clause['legalBasis'];

function frame(toCity: Lines, toPolice: Lines): readonly Clause[] {
  const police = {
    provider: 'org:polismyndigheten',
    recipients: ['org:kommunstyrelsen'],
    purposes: everyPurpose,
    areas: everywhere,
    legalBasis: toCity,
  };
  return [
    clause({ id: 'anmalda-brott', product: 'police.reported-offences', ...police, ...cityDistrictQuarter }),
    clause({ id: 'anmalda-brott-manad', product: 'police.reported-offences', ...police, ...districtMonth }),
    clause({ id: 'handelserapporter', product: 'police.event-reports', ...police, ...cityDistrictQuarter }),
    clause({ id: 'handelserapporter-manad', product: 'police.event-reports', ...police, ...districtMonth }),
    clause({
      id: 'tyck-till',
      product: 'city.tyck-till',
      provider: 'org:trafiknamnden',
      recipients: ['org:polisregion-stockholm'],
      purposes: everyPurpose,
      areas: everywhere,
      legalBasis: toPolice,
      ...cityDistrictMonth,
    }),
  ];
}

/** Weeks are finer than the months of other clauses, so that they are signed for by name. */
function offenceTimes(): Clause {
  return clause({
    id: 'anmalda-brott-vecka-och-tid',
    product: 'police.offence-times',
    provider: 'org:polismyndigheten',
    recipients: ['org:kommunstyrelsen'],
    purposes: analysis,
    areas: everywhere,
    legalBasis: [dutyToInform, municipalDuty],
    finestLevel: 'CITY',
    finestInterval: 'YEAR',
  });
}

function shootings(): Clause {
  return clause({
    id: 'skjutningar',
    product: 'police.shootings',
    provider: 'org:polismyndigheten',
    recipients: ['org:kommunstyrelsen'],
    purposes: analysis,
    areas: everywhere,
    legalBasis: [dutyToInform, municipalDuty],
    finestLevel: 'CITY',
    finestInterval: 'QUARTER',
  });
}

/** A district in two local police areas has two local agreements, neither of which can give the district's total. */
function splitDistricts(geography: Geography): readonly Clause[] {
  const pairs = lpoDistrictPairs(geography, '2025-01-01');
  const districts = new Set(pairs.map(({ district }) => district));
  return [...districts]
    .filter((district) => pairs.filter((pair) => pair.district === district).length > 1)
    .map((district) =>
      clause({
        id: `anmalda-brott-${district.replace('sthlm:sdo:', '')}`,
        product: 'police.reported-offences',
        provider: 'org:polismyndigheten',
        recipients: [committeeOf(district)],
        purposes: analysis,
        areas: [district],
        legalBasis: [dutyToInform, municipalDuty],
        ...districtMonth,
      }),
    );
}

function camerasAndGuards(geography: Geography): readonly Clause[] {
  const fromPolice = {
    provider: 'org:polismyndigheten',
    recipients: ['org:kommunstyrelsen', 'org:trafiknamnden'],
    areas: everywhere,
    legalBasis: [crimePrevention],
    secrecyAssessment: policeAssessment,
    impactAssessment: 'DEMO kommunstyrelsen konsekvensbedömning 2025/1',
    ...records,
  };
  const units = geography.areas
    .filter((area) => area.level === 'LOCAL_POLICE_AREA' && area.validTo === null)
    .map((area) => ({
      recipient: policeUnitOf(area.id),
      areas: [area.id],
      suffix: area.id.replace(':', '-'),
    }));
  const receivers = [
    { recipient: 'org:polisregion-stockholm', areas: everywhere, suffix: 'polisregion' },
    ...units,
  ];
  return [
    clause({
      id: 'kamerabedomningar',
      product: 'police.camera-assessments',
      purposes: ['kameraplacering'],
      ...fromPolice,
    }),
    clause({
      id: 'genomgangar',
      product: 'police.joint-briefings',
      purposes: ['ordningsvaktsplanering'],
      ...fromPolice,
    }),
    ...receivers.flatMap(({ recipient, areas, suffix }) => {
      const toPolice = { recipients: [recipient], areas, legalBasis: [dutyToLawEnforcement], ...records };
      return [
        clause({
          id: `kameraplatser-${suffix}`,
          product: 'city.camera-sites',
          provider: 'org:trafiknamnden',
          purposes: ['kameraplacering'],
          ...toPolice,
        }),
        clause({
          id: `ordningsvakter-${suffix}`,
          product: 'city.order-guard-deployments',
          provider: 'org:kommunstyrelsen',
          purposes: ['ordningsvaktsplanering'],
          ...toPolice,
        }),
        clause({
          id: `ordningsvaktsplaner-${suffix}`,
          product: 'city.order-guard-plans',
          provider: 'org:kommunstyrelsen',
          purposes: ['ordningsvaktsplanering'],
          secrecyAssessment: cityAssessment,
          impactAssessment: 'DEMO polismyndigheten konsekvensbedömning 2025/1',
          ...toPolice,
        }),
      ];
    }),
    clause({
      id: 'kameraplatser-kommunstyrelsen',
      product: 'city.camera-sites',
      provider: 'org:trafiknamnden',
      recipients: ['org:kommunstyrelsen'],
      purposes: ['kameraplacering'],
      areas: everywhere,
      legalBasis: [dutyToInform],
      ...records,
    }),
    clause({
      id: 'ordningsvakter-trafiknamnden',
      product: 'city.order-guard-deployments',
      provider: 'org:kommunstyrelsen',
      recipients: ['org:trafiknamnden'],
      purposes: ['ordningsvaktsplanering'],
      areas: everywhere,
      legalBasis: [dutyToInform],
      ...records,
    }),
  ];
}
