import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

const LastingDialogContext = createContext<((dialog: ReactNode) => void) | null>(null);

/**
 * Where dialogs stand that outlive the answers they were opened over: what is typed in them, or shown once, stays when a scope
 * goes and its answers are asked for anew. They go with this, and when what they are `of` is no longer what the page is of.
 */
export function LastingDialogs({ of, children }: { readonly of: string; readonly children: ReactNode }) {
  const [shown, setShown] = useState<{ readonly of: string; readonly dialog: ReactNode } | null>(null);
  const show = useCallback((dialog: ReactNode) => setShown({ of, dialog }), [of]);
  return (
    <LastingDialogContext value={show}>
      {children}
      {shown?.of === of ? shown.dialog : null}
    </LastingDialogContext>
  );
}

/** Shows a dialog in place of the one that is open; null closes it. Give it ids and no answers: it keeps what it is given. */
export function useLastingDialog(): (dialog: ReactNode) => void {
  const show = useContext(LastingDialogContext);
  if (show === null) throw new Error('There are no LastingDialogs.');
  return show;
}
