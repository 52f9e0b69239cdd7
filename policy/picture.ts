import type { Day } from './agreement.ts';
import type { Month } from './period.ts';

/** Whether an own situational picture has left its owner. */
export type PictureState = 'OWN' | 'RELEASED' | 'WITHDRAWN';

/** A problem as a picture has it; never anybody. Programme line 337. */
export type PictureProblem = {
  readonly title: string;
  readonly description: string;
  readonly offenceCategory: string | null;
  readonly areaId: string | null;
};

/** A source that a picture rests on. Programme line 125. */
export type PictureBasis = {
  readonly kind: 'QUANTITATIVE' | 'QUALITATIVE';
  readonly name: string;
  readonly period: string;
  readonly asOf: Day;
};

/**
 * Figures as they were read: a shared query, its version, its variables (a JSON object with `asOf`, ISO 8601 in UTC) and the
 * vintages that answered for the indicators, by the same places. Whoever may run the query gets the same figures again.
 */
export type CitedFigures = {
  readonly sharedQuery: string;
  readonly version: number;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly indicators: readonly string[];
  readonly vintages: readonly string[];
  readonly asOf: string;
};

/** An own picture as it is written, whole. */
export type PictureContent = {
  readonly area: string;
  readonly title: string;
  readonly from: Month;
  readonly to: Month;
  readonly problems: readonly PictureProblem[];
  readonly localConditions: string;
  readonly needs: string;
  readonly resources: string;
  readonly basis: readonly PictureBasis[];
  readonly figures: readonly CitedFigures[];
};
