import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

/** How the console looks; `auto` follows the machine. */
export type Theme = 'auto' | 'light' | 'dark';

type Chosen = { readonly theme: Theme; readonly setTheme: (theme: Theme) => void };

const ThemeContext = createContext<Chosen>({ theme: 'auto', setTheme: () => {} });
const storageKey = 'hub.theme';

const stored = (): Theme => {
  const theme = localStorage.getItem(storageKey);
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
};

/** Holds the chosen theme, and tells the styles of it by `data-theme`. */
export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  const [theme, setTheme] = useState(stored);
  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    localStorage.setItem(storageKey, theme);
  }, [theme]);
  const chosen = useMemo(() => ({ theme, setTheme }), [theme]);
  return <ThemeContext value={chosen}>{children}</ThemeContext>;
}

/** The theme, and how to change it. */
export const useTheme = (): Chosen => useContext(ThemeContext);
