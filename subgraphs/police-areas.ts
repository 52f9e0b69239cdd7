import { type PoliceAreaFact, readPoliceAreas } from './facts.ts';
import { slug } from './slug.ts';

/** A local police area (lokalpolisområde) of Polisregion Stockholm, inside the city or not. */
export type PoliceArea = {
  readonly id: string;
  readonly name: string;
  /** The police's area code, or null where it is not known. */
  readonly code: string | null;
  /** True where the code was inferred from its neighbours, not read. */
  readonly codeInferred: boolean;
  /** The polisområde it belongs to. */
  readonly policeDistrict: { readonly code: string; readonly name: string };
  readonly validFrom: string;
  /** The last day, or null while it lasts. */
  readonly validTo: string | null;
  /** In words, municipalities outside the city too. */
  readonly covers: string;
  readonly touchesCity: boolean;
  readonly note: string | null;
  readonly source: string;
};

/** The police reform that made local police areas. */
const policeReform = '2015-01-01';

/** All local police areas of the region that are known, by id. */
export function loadPoliceAreas(): readonly PoliceArea[] {
  return readPoliceAreas()
    .map(policeArea)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function policeArea(fact: PoliceAreaFact): PoliceArea {
  const codeInferred = fact.code?.endsWith('?') ?? false;
  const code = fact.code?.replace('?', '') ?? null;
  const validity = parseValidity(fact.valid);
  const notes = [
    code === null ? 'Koden är inte känd.' : codeInferred ? 'Koden är härledd, inte läst.' : null,
    validity.formerName === null ? null : `Hette ${validity.formerName} till omkring 2021.`,
  ].filter((note) => note !== null);
  return {
    id: `lpo:${slug(fact.name)}`,
    name: fact.name,
    code,
    codeInferred,
    policeDistrict: { code: fact.districtCode, name: fact.districtName },
    validFrom: validity.from,
    validTo: validity.to,
    covers: fact.covers,
    touchesCity: fact.touchesCity,
    note: notes.length === 0 ? null : notes.join(' '),
    source: citation(fact.source),
  };
}

/** The source as it is to be cited: the police's open geodata by their name. */
function citation(source: string): string {
  return source
    .replace(
      'Polisen uso_2023/uso_2025 attribute OMRADESKOD',
      'Källa: Polismyndigheten, utsatta områden 2023 och 2025',
    )
    .replace('polisen.se 2020 uses name Rinkeby', 'polisen.se 2020, under namnet Rinkeby')
    .replace('Globen page excludes Vantör', 'sidan om Globen utesluter Vantör')
    .replace('domain knowledge', 'allmän kännedom');
}

/** `2015-`, `-2024-12-31`, `2025-01-01-` or `2021?- (before: Rinkeby)`: a new name is not a new area. */
function parseValidity(valid: string): { from: string; to: string | null; formerName: string | null } {
  const match =
    /^(?:(?<from>\d{4}-\d\d-\d\d)|\d{4}\??)?-(?<to>\d{4}-\d\d-\d\d)?(?: \(before: (?<before>.+)\))?$/.exec(
      valid,
    );
  if (!match) throw new Error('police_local_areas.csv: a validity is not understood');
  return {
    from: match.groups?.from ?? policeReform,
    to: match.groups?.to ?? null,
    formerName: match.groups?.before ?? null,
  };
}
