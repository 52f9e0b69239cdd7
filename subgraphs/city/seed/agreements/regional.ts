import type { Clause } from '../../../../policy/agreement.ts';
import { everyArea } from '../../../../policy/area.ts';
import { districtsAt, type Geography } from '../../../geography.ts';
import {
  cityDistrictQuarter,
  clause,
  demonstrationEnd,
  districtMonth,
  type Grain,
  paper,
  parties,
  type SeedVersion,
  version,
} from '../agreement-terms.ts';
import { dutyToInform, municipalDuty } from '../legal-basis.ts';
import { committeeOf, policeUnitOf } from '../organisations.ts';
import { analysis } from '../purposes.ts';

const from = '2024-01-25';
const everywhere = [everyArea];
const useInDistricts = [...analysis, 'platssamverkan', 'ordningsvaktsplanering'];

/** Agreements with Region Stockholm and with the fire brigade. */
export function regionalAgreements(geography: Geography): readonly SeedVersion[] {
  return [policeAndRegion(), statisticsExchange(geography), fireBrigade(geography)];
}

/** The first agreement of the police region and Region Stockholm: January 2024. */
function policeAndRegion(): SeedVersion {
  const transit = {
    provider: 'org:region-stockholm',
    recipients: ['org:polisregion-stockholm'],
    purposes: [...analysis, 'ordningsvaktsplanering'],
    areas: everywhere,
    legalBasis: [dutyToInform],
    ...cityDistrictQuarter,
  };
  return version({
    agreement: 'agreement:polis-region',
    number: 1,
    title: 'Samverkansöverenskommelse mellan Region Stockholm och Polisregion Stockholm',
    level: 'regional',
    parent: null,
    parties: parties(['org:polisregion-stockholm', 'org:region-stockholm'], '2024-01-24'),
    validFrom: from,
    validTo: demonstrationEnd,
    paper: paper({
      problems: ['Otrygghet i kollektivtrafiken och vid stationer'],
      likelyCauses: ['Ansvaret byter hand vid stationens dörr', 'Få vuxna och personal sena kvällar'],
      responsibleFunctions: [
        'Samordnare för kollektivtrafik i polisregionen',
        'Trygghetschef i trafikförvaltningen',
      ],
      goals: ['Färre händelser vid stationer, följt per kvartal'],
      activities: ['Gemensam lägesbild av stationer', 'Samordnad närvaro'],
    }),
    clauses: [
      clause({ id: 'kollektivtrafik', product: 'region.transit-incidents', ...transit }),
      clause({ id: 'vaktnarvaro', product: 'region.guard-presence', ...transit }),
      clause({
        id: 'anmalda-brott',
        product: 'police.reported-offences',
        provider: 'org:polismyndigheten',
        recipients: ['org:region-stockholm', 'org:trafikforvaltningen'],
        purposes: [...analysis, 'ordningsvaktsplanering'],
        areas: everywhere,
        legalBasis: [dutyToInform],
        ...cityDistrictQuarter,
      }),
    ],
  });
}

/** The city and the Region: each committee gets its own district's figures, the city's board all of them. */
function statisticsExchange(geography: Geography): SeedVersion {
  const clauses = [
    ['kollektivtrafik', 'region.transit-incidents'],
    ['vaktnarvaro', 'region.guard-presence'],
    ['vardbesok', 'region.statistics-exchange'],
  ].flatMap(([id = '', product = '']) =>
    byDistrict(geography, id, product, 'org:region-stockholm', districtMonth),
  );
  return version({
    agreement: 'agreement:stad-region',
    number: 1,
    title: 'Överenskommelse om statistikutbyte mellan Stockholms stad och Region Stockholm',
    level: 'regional',
    parent: null,
    parties: parties(['org:kommunstyrelsen', 'org:region-stockholm'], '2024-01-24'),
    validFrom: from,
    validTo: demonstrationEnd,
    paper: paper({
      problems: ['Våld och otrygghet som ingen av parterna ser ensam'],
      likelyCauses: [
        'Skador av våld anmäls inte alltid',
        'Händelser i kollektivtrafiken syns inte i stadens bild',
      ],
      responsibleFunctions: ['Trygghetssamordnare', 'Statistiker i Region Stockholm'],
      goals: ['Varje stadsdelsnämnd har en samlad lägesbild av sitt område'],
      activities: ['Utbyte av skyddad statistik varje månad'],
    }),
    clauses,
  });
}

/** The fire brigade is a body of its own: what it shares with the city it shares by agreement, though the city hosts it. */
function fireBrigade(geography: Geography): SeedVersion {
  const units = geography.areas.filter((area) => area.level === 'LOCAL_POLICE_AREA' && area.validTo === null);
  return version({
    agreement: 'agreement:stad-brandforsvar',
    number: 1,
    title:
      'Samverkansöverenskommelse mellan Stockholms stad, Storstockholms brandförsvar och Polisregion Stockholm',
    level: 'regional',
    parent: null,
    parties: parties(['org:kommunstyrelsen', 'org:ssbf', 'org:polisregion-stockholm'], '2025-01-20'),
    validFrom: '2025-02-01',
    validTo: demonstrationEnd,
    paper: paper({
      problems: ['Anlagda bränder i den offentliga miljön'],
      likelyCauses: ['Brännbart material som lämnas ute', 'Få vuxna på platsen kvällstid'],
      responsibleFunctions: ['Trygghetssamordnare', 'Kommunpolis', 'Brandförebyggare'],
      goals: ['Färre anlagda bränder, följt per kvartal'],
      activities: ['Gemensam lägesbild av bränder'],
    }),
    clauses: [
      ...byDistrict(geography, 'brander', 'fire.fires', 'org:ssbf', districtMonth),
      toOne('brander-polisregion', 'fire.fires', 'org:ssbf', 'org:polisregion-stockholm', everywhere),
      ...units.map(({ id }) =>
        toOne(`brander-${id.replace(':', '-')}`, 'fire.fires', 'org:ssbf', policeUnitOf(id), [id]),
      ),
    ],
  });
}

function toOne(
  id: string,
  product: string,
  provider: string,
  recipient: string,
  areas: readonly string[],
  grain: Grain = districtMonth,
): Clause {
  const toCity = recipient === 'org:kommunstyrelsen' || recipient.startsWith('org:sdn-');
  return clause({
    id,
    product,
    provider,
    recipients: [recipient],
    purposes: useInDistricts,
    areas,
    legalBasis: toCity ? [dutyToInform, municipalDuty] : [dutyToInform],
    ...grain,
  });
}

function byDistrict(
  geography: Geography,
  id: string,
  product: string,
  provider: string,
  grain: Grain,
): readonly Clause[] {
  return [
    toOne(`${id}-kommunstyrelsen`, product, provider, 'org:kommunstyrelsen', everywhere, grain),
    ...districtsAt(geography, from).map((area) =>
      toOne(
        `${id}-${area.id.replace('sthlm:sdo:', '')}`,
        product,
        provider,
        committeeOf(area.id),
        [area.id],
        grain,
      ),
    ),
  ];
}
