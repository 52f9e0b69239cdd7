import { type ReactNode, useEffect, useRef } from 'react';
import { useBlocker } from 'react-router';
import { useWords } from '../words.tsx';
import { Confirm } from './dialog.tsx';
import { words } from './words.ts';

/**
 * Asks before a page with unsaved changes is left: within the console by `guard`, to be shown, which says what of them is
 * lost; out of it by the browser's own question. `leave` goes without asking.
 */
export function useLeaving(
  unsaved: boolean,
  lost: string,
): {
  readonly guard: ReactNode;
  readonly leave: (go: () => void) => void;
} {
  const t = useWords(words);
  const going = useRef(false);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsaved && !going.current && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);
  return {
    leave(go) {
      going.current = true;
      go();
    },
    guard: (
      <Confirm
        title={t.leaveTitle}
        open={blocker.state === 'blocked'}
        onClose={() => blocker.reset?.()}
        onConfirm={() => blocker.proceed?.()}
        confirmText={t.leave}
        cancelText={t.stay}
        danger
      >
        <p>{lost}</p>
      </Confirm>
    ),
  };
}
