import { useCallback, useEffect, useState } from 'react';
import { type BrowserKey, keysOf } from './browser-keys.ts';

/** The keys that this browser holds for a party: undefined until they are read, 'unavailable' where it keeps none for pages. */
export function useBrowserKeys(party: string | undefined): {
  readonly keys: readonly BrowserKey[] | 'unavailable' | undefined;
  readonly reread: () => void;
} {
  const [keys, setKeys] = useState<readonly BrowserKey[] | 'unavailable'>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let current = true;
    if (party === undefined) return;
    // The turn only says that they have changed.
    void turn;
    keysOf(party).then(
      (found) => current && setKeys(found),
      () => current && setKeys('unavailable'),
    );
    return () => {
      current = false;
    };
  }, [party, turn]);
  return { keys, reread: useCallback(() => setTurn((now) => now + 1), []) };
}
