import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';

const storageKey = 'hub.purpose';

type Chosen = {
  /** A code of the register, or null while none is chosen: then others' governed data is refused. */
  readonly purpose: string | null;
  readonly setPurpose: (purpose: string | null) => void;
};

const PurposeContext = createContext<Chosen>({ purpose: null, setPurpose: () => {} });

/** Holds the purpose (ändamål) that requests state, and remembers it on this machine. */
export function PurposeProvider({ children }: { readonly children: ReactNode }) {
  const [purpose, choose] = useState<string | null>(() => localStorage.getItem(storageKey));
  const chosen = useMemo<Chosen>(
    () => ({
      purpose,
      setPurpose(next) {
        if (next === null) localStorage.removeItem(storageKey);
        else localStorage.setItem(storageKey, next);
        choose(next);
      },
    }),
    [purpose],
  );
  return <PurposeContext value={chosen}>{children}</PurposeContext>;
}

/** The purpose that requests state, and how to change it. */
export const usePurpose = (): Chosen => useContext(PurposeContext);
