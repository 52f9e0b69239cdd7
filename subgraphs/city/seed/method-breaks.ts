/** A change of method within an indicator's series. */
export type SeedMethodBreak = {
  readonly indicator: string;
  readonly from: string;
  readonly description: string;
};

const categories = ['burglary', 'drugs-weapons', 'person', 'theft', 'vandalism', 'other', 'total'];

/**
 * Brå says that the coding of municipality was improved from 2015 (facts/legal_timeline.csv), and that NTU was made anew
 * in 2017, with another sample and other ways to answer.
 */
export const methodBreaks: readonly SeedMethodBreak[] = [
  ...categories.map((category) => ({
    indicator: `bra.municipal-offences.${category}`,
    from: '2015-01',
    description: 'Kodningen av brottets kommun förbättrades från 2015. Källa: Brå.',
  })),
  ...['unsafe-late', 'worried'].map((question) => ({
    indicator: `bra.ntu.${question}`,
    from: '2017-01',
    description: 'Undersökningen gjordes om 2017, med nytt urval och nya sätt att svara.',
  })),
];
