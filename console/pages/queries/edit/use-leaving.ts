import { useEffect, useRef } from 'react';
import { type Blocker, useBlocker } from 'react-router';

/**
 * Stands in the way of leaving the page while something is not saved: within the console by the blocker that it gives, out of
 * it by the browser's own question. `letGo` allows the next navigation.
 */
export function useLeaving(unsaved: boolean): { readonly blocker: Blocker; readonly letGo: () => void } {
  const free = useRef(false);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsaved && !free.current && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);
  return {
    blocker,
    letGo: () => {
      free.current = true;
    },
  };
}
