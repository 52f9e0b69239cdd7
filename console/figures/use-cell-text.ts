import { useFormats, useWords } from '../words.tsx';
import { cellText } from './cell-text.ts';
import type { Cell } from './series.ts';
import { words } from './words.ts';

/** `cellText` in the person's language. */
export function useCellText(): (cell: Pick<Cell, 'value' | 'status'> | undefined) => string {
  const texts = useWords(words);
  const { number } = useFormats();
  return (cell) => cellText(cell, texts, number);
}
