/** What `..` of a file means, which publishers write for both. */
export type TwoDots = 'SUPPRESSED' | 'NOT_COLLECTED';

/** What a cell says. */
export type CellFigure =
  | {
      readonly kind: 'figure';
      readonly value: number;
      readonly preliminary: boolean;
      readonly estimated: boolean;
    }
  | { readonly kind: 'suppressed' }
  /** No figure was collected, or none can be: nothing is stored, and the cell is read as not collected. */
  | { readonly kind: 'none' }
  | { readonly kind: 'wrong'; readonly reason: string };

const wrong = (reason: string): CellFigure => ({ kind: 'wrong', reason });

/**
 * Reads a value with its status, by the signs of Swedish official statistics and by SDMX's codes: `-` is zero, `.`
 * cannot occur, `..` is not available (suppressed or not collected, as `twoDots` says), `c` confidential, `p`
 * preliminary, `e` estimated. A value without a figure and without a sign is not collected. What contradicts itself or
 * is not known is wrong, and never zero.
 */
export function figureOf(value: number | null, status: string | null, twoDots: TwoDots | null): CellFigure {
  const sign = status?.trim() ?? '';
  if (value === null) {
    switch (sign) {
      case '-':
        return { kind: 'figure', value: 0, preliminary: false, estimated: false };
      case '':
      case '.':
      case ':':
        return { kind: 'none' };
      case 'c':
        return { kind: 'suppressed' };
      case '..':
        if (twoDots === null)
          return wrong('has the sign "..": say what it means with --two-dots SUPPRESSED or NOT_COLLECTED');
        return { kind: twoDots === 'SUPPRESSED' ? 'suppressed' : 'none' };
      default:
        return wrong('has no value, and a status that is not known');
    }
  }
  if (['.', '..', ':', 'c'].includes(sign) || (sign === '-' && value !== 0))
    return wrong('has a value, and a status that says there is none');
  return { kind: 'figure', value, preliminary: sign === 'p', estimated: sign === 'e' };
}
