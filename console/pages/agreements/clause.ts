import type { ClausePartsFragment } from './queries.generated.ts';

/** A clause as it is shown: of a version that is signed, proposed or being written. */
export type ShownClause = ClausePartsFragment;

/** Why a clause gives nothing on a day, whatever the state of its version. */
export type ClauseFault =
  | { readonly kind: 'law-lapsed' | 'law-not-yet'; readonly law: string; readonly day: string }
  | { readonly kind: 'no-law' | 'no-purpose' | 'no-assessment' }
  | { readonly kind: 'assessment-due'; readonly day: string };

/** A rule of law as it is cited: `Lag (2023:196) om …, 3 §`. */
export const citation = ({
  law,
  chapter,
  section,
}: Pick<ShownClause['legalBasis'][number], 'law' | 'chapter' | 'section'>): string =>
  `${law}, ${chapter === null ? '' : `${chapter} kap. `}${section} §`;

/** What of a clause itself stands in its way on a day ('YYYY-MM-DD'): the hub judges the rest. */
export function clauseFaults(clause: ShownClause, day: string): readonly ClauseFault[] {
  const { legalBasis, purposes, product, secrecyAssessment } = clause;
  const faults: ClauseFault[] = [];
  if (legalBasis.length === 0) faults.push({ kind: 'no-law' });
  if (purposes.length === 0) faults.push({ kind: 'no-purpose' });
  for (const line of legalBasis) {
    if (line.to !== null && line.to < day)
      faults.push({ kind: 'law-lapsed', law: citation(line), day: line.to });
    else if (line.from > day) faults.push({ kind: 'law-not-yet', law: citation(line), day: line.from });
  }
  if (product.sensitivity === 'PROTECTED') {
    if (secrecyAssessment === null) faults.push({ kind: 'no-assessment' });
    else if (secrecyAssessment.reviewBy < day)
      faults.push({ kind: 'assessment-due', day: secrecyAssessment.reviewBy });
  }
  return faults;
}

/** Today in UTC, as the register counts days. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** What something of the register is called; its id where it has no name. */
export const nameOf = ({ id, name }: { readonly id: string; readonly name: string | null }): string =>
  name ?? id;

/** An area with what kind of area it is: several kinds share names. */
export function areaText(
  area: ShownClause['areas'][number],
  levels: Readonly<Record<NonNullable<ShownClause['areas'][number]['level']>, string>>,
): string {
  return area.level === null || area.level === 'CITY'
    ? nameOf(area)
    : `${nameOf(area)} (${levels[area.level]})`;
}
