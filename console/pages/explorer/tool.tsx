import 'graphiql/style.css';
import './tool.css';
import { GraphiQL, type GraphiQLProps } from 'graphiql';
import type { GraphQLSchema } from 'graphql';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type Theme, useTheme } from '../../shell/theme.tsx';
import { useWords } from '../../words.tsx';
import { words } from './words.ts';

/** GraphiQL's own texts are in English. */
const itsLanguage = 'en';

/**
 * GraphiQL with one tab and no headers of its own: the token and the purpose are the console's. What it remembers ends with
 * the page. When `gone` turns true its answer is taken away.
 */
export function Tool({
  schema,
  query,
  variables,
  onQuery,
  onVariables,
  fetcher,
  gone,
}: {
  readonly schema: GraphQLSchema;
  readonly query: string;
  readonly variables: string;
  readonly onQuery: (query: string) => void;
  readonly onVariables: (variables: string) => void;
  readonly fetcher: GraphiQLProps['fetcher'];
  readonly gone: boolean;
}) {
  const t = useWords(words);
  const { theme } = useTheme();
  const shown = useShownTheme(theme);
  const [storage] = useState(memory);
  const tool = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!tool.current) return;
    nameEditors(tool.current);
    // The editors come when their own files have been fetched.
    const watch = new MutationObserver(() => tool.current && nameEditors(tool.current));
    watch.observe(tool.current, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, []);
  return (
    <section
      ref={tool}
      className="explorer-tool"
      aria-label={t.tool}
      lang={itsLanguage}
      onKeyDownCapture={letTabLeave}
    >
      <GraphiQL
        schema={schema}
        fetcher={fetcher}
        query={query}
        variables={variables}
        // Only a text is taken: undefined leaves the answer to GraphiQL.
        {...(gone ? { response: '' } : {})}
        onEditQuery={onQuery}
        onEditVariables={onVariables}
        isHeadersEditorEnabled={false}
        shouldPersistHeaders={false}
        showPersistHeadersSettings={false}
        defaultEditorToolsVisibility="variables"
        forcedTheme={shown}
        storage={storage}
      />
    </section>
  );
}

/**
 * What CodeMirror leaves out: a name for each editor, that of the part which it stands in, and a way to scroll it by keyboard.
 */
function nameEditors(tool: HTMLElement): void {
  for (const editor of tool.querySelectorAll('.CodeMirror textarea:not([aria-label])'))
    editor.setAttribute('aria-label', editor.closest('section')?.getAttribute('aria-label') ?? '');
  for (const scrolled of tool.querySelectorAll('.CodeMirror-scroll[tabindex="-1"]')) {
    scrolled.setAttribute('tabindex', '0');
    scrolled.setAttribute('role', 'group');
    scrolled.setAttribute('aria-label', scrolled.closest('section')?.getAttribute('aria-label') ?? '');
  }
}

/** CodeMirror takes Tab for itself, and who has no mouse would not get out: it leaves, but from a list of completions. */
function letTabLeave(event: KeyboardEvent): void {
  const completing = document.querySelector('.CodeMirror-hints') !== null;
  if (event.key === 'Tab' && !completing && event.target instanceof HTMLTextAreaElement)
    event.stopPropagation();
}

/** The theme that is on the screen; GraphiQL's styles need it said. */
function useShownTheme(theme: Theme): 'light' | 'dark' {
  const [dark, setDark] = useState(() => machine.matches);
  useEffect(() => {
    const follow = ({ matches }: MediaQueryListEvent) => setDark(matches);
    machine.addEventListener('change', follow);
    return () => machine.removeEventListener('change', follow);
  }, []);
  return theme === 'auto' ? (dark ? 'dark' : 'light') : theme;
}
const machine = matchMedia('(prefers-color-scheme: dark)');

/** What GraphiQL takes for the browser's storage, and is none. */
function memory(): NonNullable<GraphiQLProps['storage']> {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
}
