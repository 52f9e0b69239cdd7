import type { Branch, Organisation } from '../../../policy/organisation.ts';
import { unknownDistrictId } from '../../areas.ts';
import type { Geography } from '../../geography.ts';

/** An organisation as the city's register keeps it. */
export type SeedOrganisation = Organisation & {
  readonly role: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly successors: readonly string[];
  /** A functional address under .example: synthetic. */
  readonly coordinatorFunction: string | null;
};

/** The committee of a district committee area: `sthlm:sdo:farsta` → `org:sdn-farsta`. */
export function committeeOf(district: string): string {
  return district.replace('sthlm:sdo:', 'org:sdn-');
}

/** The unit of the police for a local police area: `lpo:farsta` → `org:lpo-farsta`. */
export function policeUnitOf(policeArea: string): string {
  return policeArea.replace('lpo:', 'org:lpo-');
}

const committeeNames: readonly (readonly [id: string, name: string, address: string])[] = [
  ['org:trafiknamnden', 'Trafiknämnden', 'trafik'],
  ['org:socialnamnden', 'Socialnämnden', 'social'],
  ['org:utbildningsnamnden', 'Utbildningsnämnden', 'utbildning'],
  ['org:arbetsmarknadsnamnden', 'Arbetsmarknadsnämnden', 'arbetsmarknad'],
  ['org:kulturnamnden', 'Kulturnämnden', 'kultur'],
  ['org:idrottsnamnden', 'Idrottsnämnden', 'idrott'],
  ['org:miljonamnden', 'Miljö- och hälsoskyddsnämnden', 'miljo'],
  ['org:exploateringsnamnden', 'Exploateringsnämnden', 'exploatering'],
  ['org:stadsbyggnadsnamnden', 'Stadsbyggnadsnämnden', 'stadsbyggnad'],
];

/** Administrations (förvaltningar), each a unit of its committee. */
const administrations: readonly (readonly [id: string, name: string, committee: string])[] = [
  ['org:stadsledningskontoret', 'Stadsledningskontoret', 'org:kommunstyrelsen'],
  ['org:trafikkontoret', 'Trafikkontoret', 'org:trafiknamnden'],
  ['org:socialforvaltningen', 'Socialförvaltningen', 'org:socialnamnden'],
  ['org:utbildningsforvaltningen', 'Utbildningsförvaltningen', 'org:utbildningsnamnden'],
  ['org:arbetsmarknadsforvaltningen', 'Arbetsmarknadsförvaltningen', 'org:arbetsmarknadsnamnden'],
];

/** Companies and an association of businesses that public sources name in safety work. They are no partners. */
const businesses: readonly (readonly [id: string, name: string, kind: Organisation['kind'], role: string])[] =
  [
    ['org:svenska-bostader', 'AB Svenska Bostäder', 'company', 'kommunalt bostadsbolag'],
    ['org:familjebostader', 'AB Familjebostäder', 'company', 'kommunalt bostadsbolag'],
    ['org:stockholmshem', 'AB Stockholmshem', 'company', 'kommunalt bostadsbolag'],
    ['org:amf-fastigheter', 'AMF Fastigheter AB', 'company', 'fastighetsägare'],
    ['org:city-i-samverkan', 'City i Samverkan', 'association', 'näringslivsförening'],
  ];

/** Bodies that the programme names and that share nothing by the hub: names only. */
const namedOnly: readonly (readonly [id: string, name: string, role: string])[] = [
  ['org:sakerhetspolisen', 'Säkerhetspolisen', 'statlig myndighet'],
  ['org:kriminalvarden', 'Kriminalvården', 'statlig myndighet'],
  ['org:raddningstjansten', 'Räddningstjänsten', 'räddningstjänst'],
  ['org:solna', 'Solna stad', 'annan kommun'],
  ['org:sundbyberg', 'Sundbybergs stad', 'annan kommun'],
];

/** The city's committees but those of the districts. */
export const specialistCommittees: readonly string[] = committeeNames.map(([id]) => id);

/** Which part of public administration an authority is. */
function branchOf(id: string, kind: Organisation['kind']): Branch | null {
  if (kind !== 'authority') return null;
  if (/^org:(polis|lpo-|sakerhetspolisen|kriminalvarden)/.test(id)) return 'law-enforcement';
  if (/^org:(region-stockholm|trafikforvaltningen)$/.test(id)) return 'regional';
  return id === 'org:bra' ? 'state' : 'municipal';
}

const body = (
  id: string,
  name: string,
  kind: Organisation['kind'],
  role: string,
  coordinatorFunction: string | null = null,
): SeedOrganisation => ({
  id,
  name,
  kind,
  branch: branchOf(id, kind),
  role,
  unitOf: null,
  internalScope: null,
  validFrom: null,
  validTo: null,
  successors: [],
  coordinatorFunction,
});

const fixed: readonly SeedOrganisation[] = [
  body('org:kommunfullmaktige', 'Kommunfullmäktige', 'authority', 'kommunfullmäktige'),
  body('org:kommunstyrelsen', 'Kommunstyrelsen', 'authority', 'kommunstyrelse', 'trygghet@stad.example'),
  ...committeeNames.map(([id, name, address]) =>
    body(id, name, 'authority', 'facknämnd', `trygghet.${address}@stad.example`),
  ),
  ...administrations.map(([id, name, committee]) => ({
    ...body(id, name, 'authority', 'förvaltning'),
    unitOf: committee,
  })),
  {
    ...body('org:trygghetsutskottet', 'Kommunstyrelsens trygghetsutskott', 'authority', 'utskott'),
    unitOf: 'org:kommunstyrelsen',
  },
  ...namedOnly.map(([id, name, role]) => body(id, name, 'authority', role)),
  ...businesses.map(([id, name, kind, role]) => body(id, name, kind, role)),
  body('org:ssbf', 'Storstockholms brandförsvar', 'authority', 'kommunalförbund', 'analys@brand.example'),
  body('org:bra', 'Brottsförebyggande rådet (Brå)', 'authority', 'statlig myndighet'),
  body(
    'org:polismyndigheten',
    'Polismyndigheten',
    'authority',
    'statlig myndighet',
    'samverkan@polis.example',
  ),
  {
    ...body('org:polisregion-stockholm', 'Polisregion Stockholm', 'authority', 'polisregion'),
    unitOf: 'org:polismyndigheten',
    coordinatorFunction: 'samverkan.region@polis.example',
  },
  body('org:region-stockholm', 'Region Stockholm', 'authority', 'region', 'trygghet@region.example'),
  {
    ...body('org:trafikforvaltningen', 'Trafikförvaltningen, Region Stockholm', 'authority', 'förvaltning'),
    unitOf: 'org:region-stockholm',
    coordinatorFunction: 'trygghet.kollektivtrafik@region.example',
  },
  body('org:fastighetsagare-jarva', 'Fastighetsägare i Järva', 'association', 'fastighetsägarförening'),
  body(
    'org:fastighetsagare-skarholmen',
    'Fastighetsägare i Skärholmen',
    'association',
    'fastighetsägarförening',
  ),
  body('org:fastighetsagare-ragsved', 'Fastighetsägare i Rågsved', 'association', 'fastighetsägarförening'),
  body(
    'org:fastighetsagare-hasselby-vallingby',
    'Fastighetsägare i Hässelby-Vällingby',
    'association',
    'fastighetsägarförening',
  ),
  body(
    'org:nattvandrarna-farsta',
    'Nattvandrarna i Farsta (syntetisk förening)',
    'association',
    'nattvandrare',
  ),
  body(
    'org:nattvandrarna-jarva',
    'Nattvandrarna i Järva (syntetisk förening)',
    'association',
    'nattvandrare',
  ),
  body(
    'org:idrottsforening-farsta',
    'Idrottsföreningen i Farsta (syntetisk förening)',
    'association',
    'idrottsförening',
  ),
  body(
    'org:kulturforening-jarva',
    'Kulturföreningen i Järva (syntetisk förening)',
    'association',
    'kulturförening',
  ),
  body('org:frammande-bolag', 'Främmande bolag AB (syntetiskt)', 'company', 'bolag utan överenskommelse'),
];

/** Every organisation: the fixed ones, and those that geography makes, with its dates. */
export function organisationsOf(geography: Geography): readonly SeedOrganisation[] {
  const committees = geography.areas
    .filter((area) => area.level === 'DISTRICT_COMMITTEE_AREA' && area.id !== unknownDistrictId)
    .map((area): SeedOrganisation => {
      const id = committeeOf(area.id);
      return {
        ...body(id, `${area.name} stadsdelsnämnd`, 'authority', 'stadsdelsnämnd'),
        validFrom: area.validFrom,
        validTo: area.validTo,
        successors: area.successors.map(committeeOf),
        coordinatorFunction:
          area.validTo === null ? `trygghet.${id.replace('org:sdn-', '')}@stad.example` : null,
      };
    });
  const units = geography.areas
    .filter((area) => area.level === 'LOCAL_POLICE_AREA')
    .map((area): SeedOrganisation => {
      const id = policeUnitOf(area.id);
      return {
        ...body(id, `Lokalpolisområde ${area.name}`, 'authority', 'lokalpolisområde'),
        unitOf: 'org:polismyndigheten',
        internalScope: [area.id],
        validFrom: area.validFrom,
        validTo: area.validTo,
        successors: area.successors.map(policeUnitOf),
        coordinatorFunction:
          area.validTo === null ? `kommunpolis.${id.replace('org:lpo-', '')}@polis.example` : null,
      };
    });
  return [...fixed, ...committees, ...units];
}
