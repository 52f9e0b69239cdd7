import type { Clause, Day, LifecycleEvent } from '../../../../policy/agreement.ts';
import { type Geography, lpoDistrictPairs, type PoliceDistrictPair } from '../../../geography.ts';
import {
  cityDistrictMonth,
  cityDistrictQuarter,
  clause,
  demonstrationEnd,
  districtMonth,
  paper,
  parties,
  type SeedVersion,
  version,
} from '../agreement-terms.ts';
import { dutyToInform, municipalDuty } from '../legal-basis.ts';
import { committeeOf, policeUnitOf } from '../organisations.ts';
import { priorityAreasOf } from '../priority-areas.ts';
import { analysis, everyPurpose } from '../purposes.ts';
import { overarchingFrom2019, overarchingFrom2024, overarchingId } from './overarching.ts';

/** Days on which the division into districts or police areas, or the overarching agreement, changed. */
const changes: readonly Day[] = [
  overarchingFrom2019,
  '2020-07-01',
  '2023-07-01',
  overarchingFrom2024,
  '2025-01-01',
];

/** The id of the local agreement of a committee and a local police area. */
export function localAgreementId(district: string, policeArea: string): string {
  return `agreement:local:${district.replace('sthlm:sdo:', '')}:${policeArea.replace('lpo:', '')}`;
}

/** How long a pair had a version: from a day until the day on which it was replaced, or null. */
type Span = { readonly pair: PoliceDistrictPair; readonly from: Day; readonly until: Day | null };

/** One agreement for each pair that there has been since 2019, a version for each edition of the overarching one. */
export function localAgreements(geography: Geography): readonly SeedVersion[] {
  const spans = new Map<string, Span[]>();
  changes.forEach((from, at) => {
    const until = changes[at + 1] ?? null;
    for (const pair of lpoDistrictPairs(geography, from)) {
      const id = localAgreementId(pair.district, pair.policeArea);
      const list = spans.get(id) ?? [];
      spans.set(id, list);
      const last = list.at(-1);
      if (last?.until === from && from !== overarchingFrom2024) list.splice(-1, 1, { ...last, until });
      else list.push({ pair, from, until });
    }
  });
  return [...spans].flatMap(([id, list]) =>
    list.map((span, at) => localVersion(geography, id, at + 1, span, at === list.length - 1)),
  );
}

function localVersion(
  geography: Geography,
  id: string,
  number: number,
  { pair, from, until }: Span,
  latest: boolean,
): SeedVersion {
  const of2024 = from >= overarchingFrom2024;
  const district = geography.byId.get(pair.district);
  const policeArea = geography.byId.get(pair.policeArea);
  const committee = committeeOf(pair.district);
  const unit = policeUnitOf(pair.policeArea);
  const events: LifecycleEvent[] = [];
  // Under the edition of 2019 agreements ran until further notice, and so ended by an event; those of 2024 have a last day.
  if (!of2024 && until !== null)
    events.push({ kind: latest ? 'ended' : 'superseded', at: `${until}T00:00:00.000Z` });
  return version(
    {
      agreement: id,
      number,
      title: `Lokal samverkansöverenskommelse mellan ${district?.name} stadsdelsnämnd och lokalpolisområde ${policeArea?.name}`,
      level: 'local',
      parent: overarchingId,
      parties: parties([committee, unit, 'org:trafiknamnden'], from),
      validFrom: from,
      validTo: of2024 ? (until === null ? demonstrationEnd : dayBefore(until)) : null,
      paper: paper({
        problems: [
          'Brottsutsatta och otrygga platser i området',
          'Unga som riskerar att dras in i kriminalitet',
        ],
        likelyCauses: [
          'Platser med få vuxna, dålig sikt eller bristande skötsel',
          'Svag tillsyn kvällar och nätter',
        ],
        goals: [
          'Färre anmälda brott i området än samma kvartal året före',
          'Färre synpunkter på nedskräpning och skadegörelse än samma kvartal året före',
        ],
        activities: ['Gemensam lägesbild', 'Orsaksanalys av prioriterade platser', 'Månatlig uppföljning'],
        citizenPledges: ['Vi berättar vad vi gör på platsen och varför.'],
      }),
      clauses: clausesOf(geography, pair, committee, unit, of2024),
    },
    {
      events,
      signedAt: `${from}T00:00:00.000Z`,
      priorityAreas: of2024 ? priorityAreasOf(2024, [1, 2]) : priorityAreasOf(2019, [1, 2]),
    },
  );
}

function clausesOf(
  geography: Geography,
  pair: PoliceDistrictPair,
  committee: string,
  unit: string,
  of2024: boolean,
): readonly Clause[] {
  const { whole, areas } = areasOf(geography, pair);
  const police = {
    provider: 'org:polismyndigheten',
    recipients: [committee],
    purposes: of2024 ? everyPurpose : analysis,
    areas,
    legalBasis: of2024 ? [dutyToInform, municipalDuty] : [dutyToInform],
  };
  const products = [
    ['anmalda-brott', 'police.reported-offences'],
    ['handelserapporter', 'police.event-reports'],
  ] as const;
  return [
    ...products.flatMap(([id, product]) => [
      clause({ id, product, ...police, ...cityDistrictQuarter }),
      // By month only for a whole district: stadsdelar are too small for it.
      ...(whole ? [clause({ id: `${id}-manad`, product, ...police, ...districtMonth })] : []),
    ]),
    clause({
      id: 'tyck-till',
      product: 'city.tyck-till',
      provider: 'org:trafiknamnden',
      recipients: [unit],
      purposes: police.purposes,
      areas,
      legalBasis: [dutyToInform],
      ...cityDistrictMonth,
    }),
  ];
}

/** What the two have in common: the whole district (and police area, where that lies in it), else the shared stadsdelar. */
function areasOf(
  geography: Geography,
  { district, policeArea, cityDistricts }: PoliceDistrictPair,
): { readonly whole: boolean; readonly areas: readonly string[] } {
  const shared = new Set(cityDistricts);
  const membersOf = (area: string) =>
    geography.areas.filter((one) => one.level === 'CITY_DISTRICT' && one.parents.includes(area));
  if (!membersOf(district).every(({ id }) => shared.has(id))) return { whole: false, areas: cityDistricts };
  const equal = membersOf(policeArea).every(({ id }) => shared.has(id));
  return { whole: true, areas: equal ? [district, policeArea] : [district] };
}

function dayBefore(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) - 86_400_000).toISOString().slice(0, 10);
}
