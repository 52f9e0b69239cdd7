import { useCallback } from 'react';
import { useWords } from '../words.tsx';
import { words } from './words.ts';

/** Units as the hub names them ('antal', or several as 'antal, procent'), in words; those that are not known stay as they are. */
export function useUnit(): (unit: string) => string {
  const { units } = useWords(words);
  return useCallback(
    (unit) =>
      unit
        .split(', ')
        .map((one) => Object.entries(units).find(([known]) => known === one)?.[1] ?? one)
        .join(', '),
    [units],
  );
}
