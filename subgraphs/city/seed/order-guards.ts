import { type OrderGuardArea, readOrderGuardAreas } from '../../facts-places.ts';
import { slug } from '../../slug.ts';
import { cityDistrictId } from './places.ts';

/** A deployment of order guards, by Stockholm days. */
export type SeedDeployment = {
  readonly id: string;
  readonly regime: 'LOV_3_1980' | 'TILLSTAND_2023';
  readonly permitArea: string;
  readonly area: string;
  readonly from: string;
  /** The first day after it; null until further notice. */
  readonly until: string | null;
  readonly tasks: readonly string[];
  readonly powers: readonly string[];
  readonly synthetic: boolean;
  readonly source: string;
};

/** No area under LOV 3 § is valid from this day. */
const endOf1980 = '2026-01-01';

const work = {
  tasks: ['PRESENCE', 'INFORMATION', 'EXTERNAL_INSPECTION'],
  powers: ['AVVISA', 'AVLAGSNA', 'OMHANDERTA'],
};

/** Areas named in public under the act of 1980, made-up permits under that of 2023, and two far ahead. */
export function orderGuardDeployments(): readonly SeedDeployment[] {
  const known = readOrderGuardAreas()
    .filter((fact) => fact.status.startsWith('granted') && fact.cityDistricts.length > 0)
    .map(fromFact);
  return [...known, ...madeUp];
}

function fromFact(fact: OrderGuardArea): SeedDeployment {
  const { from, until } = spanOf(fact.valid);
  return {
    ...work,
    id: `ov:${slug(fact.place)}:1980`,
    regime: 'LOV_3_1980',
    permitArea: fact.place,
    area: cityDistrictId(fact.cityDistricts[0] ?? ''),
    from,
    until,
    synthetic: fact.synthetic,
    source: `${fact.source}; giltigt ${fact.valid} enligt källan, som längst till 2025-12-31`,
  };
}

/** `2022`, `2019-10-`, `-2022` or `2018-09..2022`: the days are the widest that the source allows. */
function spanOf(valid: string): { readonly from: string; readonly until: string } {
  const match = /^(?:(\d{4})(?:-(\d\d))?)?(?:-|\.\.)?(\d{4})?$/.exec(valid);
  if (!match) throw new Error(`order_guard_areas.csv: "${valid}" is no span`);
  const [, year, month, last] = match;
  const until = last === undefined ? endOf1980 : `${Number(last) + 1}-01-01`;
  return { from: `${year ?? '2019'}-${month ?? '01'}-01`, until };
}

const invented = (place: string, cityDistrict: string, from = endOf1980): SeedDeployment => ({
  ...work,
  id: `ov:${slug(place)}:${from.slice(0, 4)}`,
  regime: 'TILLSTAND_2023',
  permitArea: `${place} (syntetiskt tillståndsområde)`,
  area: cityDistrictId(cityDistrict),
  from,
  until: null,
  synthetic: true,
  source: 'Syntetiska data',
});

const madeUp: readonly SeedDeployment[] = [
  invented('Sergels torg', 'Norrmalm'),
  invented('Medborgarplatsen', 'Södermalm'),
  invented('Fridhemsplan', 'Kungsholmen'),
  invented('Brommaplan', 'Riksby'),
  invented('Hässelby torg', 'Hässelby gård'),
  invented('Husby centrum', 'Husby'),
  invented('Rinkeby torg', 'Rinkeby'),
  invented('Gullmarsplan', 'Johanneshov'),
  invented('Rågsveds centrum', 'Rågsved'),
  invented('Skarpnäcks torg', 'Skarpnäcks gård'),
  invented('Farsta centrum', 'Farsta'),
  invented('Skärholmens centrum', 'Skärholmen'),
  invented('Tensta centrum', 'Tensta', '2039-06-01'),
  invented('Farsta strand', 'Farsta strand', '2039-06-01'),
];

/** The instant at which a Stockholm day begins. Days near the change of time are not used. */
export function stockholmMidnight(day: string): Date {
  const month = Number(day.slice(5, 7));
  return new Date(`${day}T00:00:00${month >= 4 && month <= 10 ? '+02:00' : '+01:00'}`);
}
