import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../words.tsx';
import { words } from './words.ts';
import './page-header.css';

/**
 * The head of a page: its one h1, which names the document too and takes the focus after a navigation, so that a screen
 * reader starts there.
 */
export function PageHeader({
  title,
  lang,
  lead,
  actions,
  meta,
}: {
  readonly title: string;
  /** The language of the title, where it is not the page's: a name that comes from the hub. */
  readonly lang?: string | undefined;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly meta?: ReactNode;
}) {
  const t = useWords(words);
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  const arrived = useRef(key);
  useEffect(() => {
    document.title = `${title} – ${t.service}`;
  }, [title, t]);
  useEffect(() => {
    // The router's key of the first location of a visit is 'default': there the browser's own order holds.
    if (arrived.current !== 'default') heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className="page-header">
      <div className="page-header-text">
        <h1 ref={heading} tabIndex={-1} lang={lang}>
          {title}
        </h1>
        {lead === undefined ? null : <p className="page-header-lead">{lead}</p>}
        {meta === undefined ? null : <div className="page-header-meta">{meta}</div>}
      </div>
      {actions === undefined ? null : <div className="page-header-actions">{actions}</div>}
    </header>
  );
}
