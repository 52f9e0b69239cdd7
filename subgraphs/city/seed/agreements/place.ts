import {
  cityDistrictMonth,
  cityDistrictQuarter,
  clause,
  demonstrationEnd,
  paper,
  parties,
  records,
  type SeedVersion,
  version,
} from '../agreement-terms.ts';
import { dutyToInform, dutyToLawEnforcement, municipalDuty } from '../legal-basis.ts';
import { priorityAreasOf } from '../priority-areas.ts';

/** The agreement of the place collaboration Klara. */
export const klaraAgreement = 'agreement:place:klara';

const norrmalm = ['sthlm:stadsdel:norrmalm'];
const purposes = ['platssamverkan'];

/** Klara and Sergels torg: the collaboration is real, its agreement in the hub is the demonstration's. */
export function placeAgreements(): readonly SeedVersion[] {
  const committee = 'org:sdn-norra-innerstaden';
  const unit = 'org:lpo-norra-innerstaden';
  return [
    version(
      {
        agreement: klaraAgreement,
        number: 1,
        title: 'Avtal om platssamverkan Klara',
        level: 'place',
        parent: null,
        parties: parties([committee, unit, 'org:trafiknamnden', 'org:kommunstyrelsen'], '2025-04-08'),
        validFrom: '2025-04-15',
        validTo: demonstrationEnd,
        paper: paper({
          problems: ['Öppen narkotikahandel och otrygghet i Klaraområdet'],
          likelyCauses: ['Många i rörelse, få med ansvar för platsen'],
          goals: [
            'En plats som är trygg och levande dygnet runt',
            'Färre anmälda brott på platsen än samma kvartal året före',
          ],
          responsibleFunctions: ['Platssamordnare', 'Kommunpolis', 'Ansvarig för skötsel i trafiknämnden'],
          activities: ['Trygghetskontor', 'Samordnad närvaro', 'Skötsel och belysning'],
          citizenPledges: ['Den som ser något kan vända sig till trygghetskontoret.'],
        }),
        clauses: [
          clause({
            id: 'platssamverkan',
            product: 'city.place-collaborations',
            provider: committee,
            recipients: [unit, 'org:trafiknamnden', 'org:kommunstyrelsen'],
            purposes,
            areas: norrmalm,
            legalBasis: [dutyToInform],
            ...records,
          }),
          clause({
            id: 'trygghetsaktiviteter',
            product: 'city.safety-activities',
            provider: committee,
            recipients: [unit, 'org:trafiknamnden', 'org:kommunstyrelsen'],
            purposes,
            areas: norrmalm,
            legalBasis: [dutyToInform],
            ...records,
          }),
          clause({
            id: 'tyck-till',
            product: 'city.tyck-till',
            provider: 'org:trafiknamnden',
            recipients: [committee, unit],
            purposes,
            areas: norrmalm,
            legalBasis: [dutyToInform],
            ...cityDistrictMonth,
          }),
          clause({
            id: 'anmalda-brott',
            product: 'police.reported-offences',
            provider: 'org:polismyndigheten',
            recipients: [committee, 'org:trafiknamnden'],
            purposes,
            areas: norrmalm,
            legalBasis: [dutyToInform, municipalDuty],
            ...cityDistrictQuarter,
          }),
          clause({
            id: 'ordningsvakter',
            product: 'city.order-guard-deployments',
            provider: 'org:kommunstyrelsen',
            recipients: [unit],
            purposes,
            areas: norrmalm,
            legalBasis: [dutyToLawEnforcement],
            ...records,
          }),
        ],
      },
      { priorityAreas: priorityAreasOf(2024, [2]) },
    ),
  ];
}
