import { cityDistrictId } from './places.ts';
import { line } from './programme-text.ts';

/** An area that the comprehensive plan directs investments to. */
export type SeedFocusArea = {
  readonly id: string;
  readonly name: string;
  /** Which areas it roughly consists of: our reading, as the programme draws no border. */
  readonly areas: readonly string[];
  readonly document: string;
  readonly source: string;
};

const focusArea = (slug: string, name: string, areas: readonly string[]): SeedFocusArea => ({
  id: `focus:${slug}`,
  name,
  areas,
  document: 'document:comprehensive-plan',
  source: `${line('1038-1040')}; vilka områden det är ungefär är navets läsning`,
});

/** The four, in the programme's order. */
export const focusAreas: readonly SeedFocusArea[] = [
  focusArea('kista-jarva', 'Kista-Järva', ['sthlm:sdo:jarva']),
  focusArea('skarholmen', 'Skärholmen', ['sthlm:sdo:skarholmen']),
  focusArea('farsta', 'Farsta', ['sthlm:sdo:farsta']),
  focusArea('hagsatra-ragsved', 'Hagsätra-Rågsved', [cityDistrictId('Hagsätra'), cityDistrictId('Rågsved')]),
];
