import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from '../words.tsx';
import { Icon } from './icon.tsx';
import { words } from './words.ts';
import './notice.css';

/** What a message or a mark means for the one who reads it. */
export type Tone = 'info' | 'success' | 'warning' | 'error';

const icons = { info: 'info', success: 'check', warning: 'warning', error: 'error' } as const;

/**
 * A message in the page. `live` reads it aloud as it appears: politely, or at once; what is read at once in a dialog is scrolled
 * into sight too.
 */
export function Notice({
  kind,
  title,
  children,
  actions,
  live,
}: {
  readonly kind: Tone;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly live?: 'polite' | 'assertive';
}) {
  const t = useWords(words);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (live === 'assertive' && notice.current?.closest('[role$=dialog]'))
      notice.current.scrollIntoView({ block: 'nearest' });
  }, [live]);
  return (
    <div
      ref={notice}
      className={`notice notice-${kind}`}
      role={live === undefined ? undefined : live === 'polite' ? 'status' : 'alert'}
    >
      <Icon name={icons[kind]} />
      <div className="notice-body">
        <span className="visually-hidden">{t.kinds[kind]}: </span>
        {title === undefined ? null : <p className="notice-title">{title}</p>}
        {children === undefined ? null : <div className="notice-text">{children}</div>}
        {actions === undefined ? null : <div className="notice-actions">{actions}</div>}
      </div>
    </div>
  );
}

/** Where nothing is yet: says what would be here and how to get it. */
export function Empty({
  title,
  children,
  actions,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}) {
  const id = useId();
  return (
    <section className="empty" aria-labelledby={id}>
      <p id={id} className="empty-title">
        {title}
      </p>
      {children === undefined ? null : <div className="empty-text">{children}</div>}
      {actions === undefined ? null : <div className="notice-actions">{actions}</div>}
    </section>
  );
}

/** A word or two about the state of a thing. */
export function Badge({
  tone = 'neutral',
  children,
}: {
  readonly tone?: Tone | 'neutral' | 'accent';
  readonly children: ReactNode;
}) {
  return <span className={`badge badge-${tone}`}>{children}</span>;
}

/** Marks data that are made up; hatched, so that it is not taken for another badge. */
export function SyntheticMark({ text }: { readonly text: string }) {
  return <span className="badge badge-synthetic">{text}</span>;
}
