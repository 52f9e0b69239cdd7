import type { CitedFigures } from '../../policy/picture.ts';

/** Figures of the shared query of follow-ups, of the same vintage for each indicator, as the demonstration cites them. */
export function citedFigures(given: {
  readonly indicators: readonly string[];
  readonly area: string;
  /** Months, YYYY-MM. */
  readonly from: string;
  readonly to: string;
  readonly interval: 'QUARTER' | 'YEAR';
  /** An instant, ISO 8601 in UTC. */
  readonly asOf: string;
  readonly vintage: string;
}): CitedFigures {
  const { indicators, area, from, to, interval, asOf, vintage } = given;
  return {
    sharedQuery: 'uppfoljning-av-atgard',
    version: 1,
    variables: { indicators, areas: [area], from, to, interval, asOf },
    indicators,
    vintages: indicators.map(() => vintage),
    asOf,
  };
}
