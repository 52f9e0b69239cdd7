import { loadGeography } from '../geography.ts';
import { type VulnerableArea, vulnerableAreaEditions } from '../vulnerable-areas.ts';
import type { AreaFeature } from './area-features.ts';
import { comparableName } from './area-names.ts';
import type { ImportContext } from './importer.ts';

/** The police's list of vulnerable areas as one of its editions has it, and how a file of it is judged. */
export type VulnerableAreaList = {
  readonly edition: number;
  /** The county's areas that the edition lists. */
  readonly listed: readonly VulnerableArea[];
  /** Leaves out what lies in other counties, refuses what contradicts the dates given, and tells of other defects. */
  judge(
    features: readonly AreaFeature[],
    context: ImportContext,
  ): { readonly kept: readonly AreaFeature[]; readonly elsewhere: number };
};

/** The list that holds on a day: that of the latest edition by then. */
export function vulnerableAreasOf(validFrom: string, validTo: string | null): VulnerableAreaList {
  const { vulnerableAreas, policeAreas } = loadGeography();
  const edition = vulnerableAreaEditions
    .map((one) => one.edition)
    .filter((year) => year <= Number(validFrom.slice(0, 4)))
    .reduce((latest, year) => Math.max(latest, year), 0);
  const codes = new Map(policeAreas.map(({ policeDistrict }) => [policeDistrict.name, policeDistrict.code]));
  const municipalities = new Map(
    vulnerableAreas.map(({ name, municipality }) => [comparableName(name), municipality]),
  );
  return {
    edition,
    listed: vulnerableAreas.filter(({ classes }) => classes.some((one) => one.edition === edition)),
    judge(features, context) {
      const kept = features.filter((feature) => /stockholm/i.test(said(feature, 'REGION') ?? 'Stockholm'));
      for (const feature of kept) {
        const { number } = feature;
        // The police write one space where there is no date.
        const end = said(feature, 'AKTUALITET_SLUT');
        if (end !== null && day(end) === null)
          context.reject(1, `feature ${number}`, 'AKTUALITET_SLUT is no date');
        else if (end !== null && day(end) !== validTo)
          context.reject(1, `feature ${number}`, 'AKTUALITET_SLUT differs from --valid-to');
        const code = codes.get(said(feature, 'POLISOMRADE') ?? '');
        if (code !== undefined && code !== (said(feature, 'POLISOMRADESKOD') ?? code))
          context.note(
            `Feature ${number}: POLISOMRADESKOD is not the code of its POLISOMRADE; neither was taken.`,
          );
        const municipality = municipalities.get(comparableName(said(feature, 'NAMN') ?? ''));
        if (municipality !== undefined && municipality !== (said(feature, 'ORT') ?? municipality))
          context.note(`Feature ${number}: ORT is not the municipality of the area; it was not taken.`);
      }
      return { kept, elsewhere: features.length - kept.length };
    },
  };
}

/** A property's text or number without space around it; null where it is blank or absent. */
function said({ properties }: AreaFeature, name: string): string | null {
  const value = properties[name];
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value).normalize('NFC').trim();
  return text === '' ? null : text;
}

/** `YYYY-MM-DD` of a date as the police's files write it (with hyphens or without, with a time or without), or null. */
function day(text: string): string | null {
  const [, year, month, date] = /^(\d{4})-?(\d\d)-?(\d\d)/.exec(text) ?? [];
  return year && month && date ? `${year}-${month}-${date}` : null;
}
