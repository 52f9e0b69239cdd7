/** A priority area of one edition of the annex. */
export type SeedPriorityArea = {
  readonly id: string;
  readonly edition: number;
  readonly number: number;
  readonly name: string;
  readonly source: string;
};

const edition = (year: number, source: string, names: readonly string[]): readonly SeedPriorityArea[] =>
  names.map((name, index) => ({
    id: `priority-area:${year}:${index + 1}`,
    edition: year,
    number: index + 1,
    name,
    source,
  }));

/** The ten of 2019, and those of the revision of January 2024. */
export const priorityAreas: readonly SeedPriorityArea[] = [
  ...edition(2019, 'Stockholms stads trygghetsprogram 2020-2023', [
    'Riktat arbete mot avgränsade platser och utsatta områden',
    'Unga i risk för kriminalitet',
    'Avhopparverksamhet för kriminella',
    'Särskilt utsatta och sårbara brottsoffer',
    'Otillåten påverkan',
    'Skolan som brottsplats',
    'Arbetet mot våldsbejakande extremism',
    'Otillåtna bosättningar',
    'Ordningsvakter',
    'Kamerabevakning',
  ]),
  ...edition(2024, 'Stockholms stad och Polisregion Stockholm, januari 2024', [
    'Unga i riskzonen',
    'Otrygga och brottsutsatta platser',
    'Systemhotande brottslighet',
    'Särskilt utsatta brottsoffer',
    'Kriminella miljöer och livsstilar',
    'Psykisk ohälsa',
    'Brott mot välfärden',
  ]),
];

/** The ids of an edition's areas, of those numbers or of all. */
export function priorityAreasOf(year: number, numbers?: readonly number[]): readonly string[] {
  return priorityAreas
    .filter((area) => area.edition === year && (numbers === undefined || numbers.includes(area.number)))
    .map(({ id }) => id);
}
