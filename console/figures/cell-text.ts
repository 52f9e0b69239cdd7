import { type Cell, type CellState, shownValue, stateOf } from './series.ts';

/** The words that a cell may need, of `words.ts`. */
export interface CellWords {
  readonly suppressed: string;
  readonly missing: string;
  readonly notApplicable: string;
  readonly preliminaryMark: string;
  readonly revisedMark: string;
}

/** A cell in words: its figure with its mark, or why there is none. Never a figure for one that is not known. */
export function cellText(
  cell: Pick<Cell, 'value' | 'status'> | undefined,
  texts: CellWords,
  number: (value: number) => string,
): string {
  const value = shownValue(cell);
  const state: CellState = stateOf(cell);
  switch (state) {
    case 'suppressed':
      return texts.suppressed;
    case 'not-applicable':
      return texts.notApplicable;
    case 'preliminary':
      return value === null ? texts.missing : `${number(value)} ${texts.preliminaryMark}`;
    case 'revised':
      return value === null ? texts.missing : `${number(value)} ${texts.revisedMark}`;
    case 'known':
      return value === null ? texts.missing : number(value);
    case 'missing':
      return texts.missing;
  }
}
