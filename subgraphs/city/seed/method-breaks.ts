/** A change of method within an indicator's series. */
export type SeedMethodBreak = {
  readonly indicator: string;
  readonly from: string;
  readonly description: string;
};

const categories = ['burglary', 'drugs-weapons', 'person', 'theft', 'vandalism', 'other', 'total'];

/** Brå says that the coding of municipality was improved from 2015 (facts/legal_timeline.csv). */
export const methodBreaks: readonly SeedMethodBreak[] = categories.map((category) => ({
  indicator: `bra.municipal-offences.${category}`,
  from: '2015-01',
  description: 'Kodningen av brottets kommun förbättrades från 2015. Källa: Brå.',
}));
