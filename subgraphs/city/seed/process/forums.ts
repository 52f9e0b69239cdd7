import type { Day } from '../../../../policy/agreement.ts';
import type { ForumSeat } from '../../../../policy/forum.ts';
import { districtsAt, type Geography, lpoDistrictPairs } from '../../../geography.ts';
import type { forum } from '../../process-tables.ts';
import { committeeOf, policeUnitOf } from '../organisations.ts';

/** A forum, before it has its place for row security. */
export type SeedForum = Omit<typeof forum.$inferInsert, 'areaNo' | 'cellNo' | 'seats'> & {
  readonly seats: readonly ForumSeat[];
  /** The area that it lies in for row security: the successor's, where its own is no more. */
  readonly rowArea: string;
};

const source = 'Syntetiska data; råden efter Trygghetsprogrammet 2020-2023, rad 465-468';
const begun: Day = '2020-07-01';
/** The police's areas changed: councils have other seats from this day on. */
const policeAreasChanged: Day = '2025-01-01';
const dayBeforeChange: Day = '2024-12-31';
/** The day on which the present division begins. */
const divided: Day = '2023-07-01';

const seat = (organisation: string, function_: string): ForumSeat => ({ organisation, function: function_ });
const schools = seat('org:utbildningsnamnden', 'Samordnare mellan skola, socialtjänst och polis');
/** A council that one of its members has left. */
const withoutSchools = 'sthlm:sdo:skarholmen';

/** Every forum: a council for each district committee since July 2020, and one of each other kind. */
export function forumsOf(geography: Geography): readonly SeedForum[] {
  return [...councils(geography), ...otherForums];
}

function councils(geography: Geography): readonly SeedForum[] {
  const districts = new Map(
    [begun, divided].flatMap((day) => districtsAt(geography, day).map((district) => [district.id, district])),
  );
  return [...districts.values()].flatMap((district) => {
    const from = district.validFrom > begun ? district.validFrom : begun;
    const council = (part: { id: string; seatsOn: Day; from: Day; to: Day | null }): SeedForum => {
      const owner = district.successors[0] ?? district.id;
      return {
        id: part.id,
        kind: 'LOCAL_CRIME_PREVENTION_COUNCIL',
        name: `Lokalt brottsförebyggande råd i ${district.name} (syntetiskt)`,
        convener: committeeOf(district.id),
        area: district.id,
        agreement: null,
        seats: seatsOf(geography, district.id, part.seatsOn),
        meets: 'Fyra gånger om året',
        validFrom: part.from,
        validTo: part.to,
        synthetic: true,
        source,
        provider: committeeOf(owner),
        rowArea: owner,
      };
    };
    const id = `forum:rad:${district.id.replace('sthlm:sdo:', '')}`;
    if (district.validTo !== null)
      return [council({ id, seatsOn: district.validTo, from, to: district.validTo })];
    const then = seatsOf(geography, district.id, dayBeforeChange);
    const now = seatsOf(geography, district.id, policeAreasChanged);
    if (JSON.stringify(then) === JSON.stringify(now))
      return [council({ id, seatsOn: policeAreasChanged, from, to: null })];
    return [
      council({ id: `${id}:2024`, seatsOn: dayBeforeChange, from, to: dayBeforeChange }),
      council({ id, seatsOn: policeAreasChanged, from: policeAreasChanged, to: null }),
    ];
  });
}

function seatsOf(geography: Geography, district: string, day: Day): readonly ForumSeat[] {
  const units = lpoDistrictPairs(geography, day).filter((pair) => pair.district === district);
  return [
    seat(committeeOf(district), 'Stadsdelsdirektör, ordförande'),
    ...units.map(({ policeArea }) => seat(policeUnitOf(policeArea), 'Lokalpolisområdeschef')),
    ...(district === withoutSchools && day >= policeAreasChanged ? [] : [schools]),
    seat('org:arbetsmarknadsforvaltningen', 'Enhetschef'),
  ];
}

const other = { meets: 'Varannan månad', validTo: null, synthetic: true, source: 'Syntetiska data' } as const;
const central = {
  convener: 'org:kommunstyrelsen',
  provider: 'org:kommunstyrelsen',
  area: 'sthlm:kommun',
  rowArea: 'sthlm:kommun',
};

const otherForums: readonly SeedForum[] = [
  {
    ...other,
    id: 'forum:styrgrupp:norra-innerstaden',
    kind: 'STEERING_GROUP',
    name: 'Styrgrupp för platssamverkan Klara (syntetisk)',
    convener: 'org:sdn-norra-innerstaden',
    provider: 'org:sdn-norra-innerstaden',
    area: 'sthlm:stadsdel:norrmalm',
    rowArea: 'sthlm:stadsdel:norrmalm',
    agreement: 'agreement:place:klara',
    seats: [
      seat('org:sdn-norra-innerstaden', 'Stadsdelsdirektör, ordförande'),
      seat('org:lpo-norra-innerstaden', 'Lokalpolisområdeschef'),
      seat('org:trafiknamnden', 'Avdelningschef'),
      seat('org:kommunstyrelsen', 'Trygghetsdirektör'),
      seat('org:city-i-samverkan', 'Verksamhetsledare'),
    ],
    validFrom: '2025-04-15',
  },
  {
    ...other,
    id: 'forum:natverk:farsta',
    kind: 'NETWORK',
    name: 'Nätverk med föreningar i Farsta (syntetiskt)',
    convener: 'org:sdn-farsta',
    provider: 'org:sdn-farsta',
    area: 'sthlm:sdo:farsta',
    rowArea: 'sthlm:sdo:farsta',
    agreement: null,
    seats: [
      seat('org:sdn-farsta', 'Trygghetssamordnare, sammankallande'),
      seat('org:nattvandrarna-farsta', 'Kontaktfunktion'),
      seat('org:idrottsforening-farsta', 'Kontaktfunktion'),
      seat('org:lpo-farsta', 'Kommunpolis'),
    ],
    validFrom: '2024-02-01',
  },
  {
    ...other,
    ...central,
    id: 'forum:tillsyn',
    kind: 'INSPECTION_COOPERATION',
    name: 'Tillsynssamverkan (syntetisk)',
    agreement: null,
    seats: [
      seat('org:kommunstyrelsen', 'Samordnare, sammankallande'),
      seat('org:socialnamnden', 'Enhetschef för tillstånd'),
      seat('org:miljonamnden', 'Avdelningschef'),
      seat('org:polisregion-stockholm', 'Samordnare'),
    ],
    validFrom: '2021-03-01',
  },
  {
    ...other,
    ...central,
    id: 'forum:fordonshinder',
    kind: 'VEHICLE_BARRIER_GROUP',
    name: 'Samarbete om fordonshinder (syntetiskt)',
    agreement: null,
    seats: [
      seat('org:kommunstyrelsen', 'Säkerhetschef, sammankallande'),
      seat('org:trafiknamnden', 'Avdelningschef'),
      seat('org:polisregion-stockholm', 'Samordnare'),
      seat('org:sakerhetspolisen', 'Kontaktfunktion'),
      seat('org:raddningstjansten', 'Kontaktfunktion'),
    ],
    validFrom: '2020-09-01',
  },
];
