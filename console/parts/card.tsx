import { type ReactNode, useId } from 'react';
import type { Tone } from './notice.tsx';
import './card.css';

/** A part of a page with a frame of its own; with a title it is a region that the title names. */
export function Card({
  title,
  level = 2,
  actions,
  children,
}: {
  readonly title?: ReactNode;
  readonly level?: 2 | 3 | 4;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className="card" aria-labelledby={title === undefined ? undefined : id}>
      {title === undefined && actions === undefined ? null : (
        <div className="card-head">
          {title === undefined ? null : (
            <Heading id={id} className="card-title">
              {title}
            </Heading>
          )}
          {actions === undefined ? null : <div className="card-actions">{actions}</div>}
        </div>
      )}
      {children}
    </section>
  );
}

/** Cards side by side, as many as there is room for; `narrow` ones for single figures, `wide` for charts. */
export function Grid({
  children,
  size = 'medium',
}: {
  readonly children: ReactNode;
  readonly size?: 'narrow' | 'medium' | 'wide';
}) {
  return <div className={`grid grid-${size}`}>{children}</div>;
}

/** One thing under another. */
export function Stack({
  children,
  gap = 4,
}: {
  readonly children: ReactNode;
  readonly gap?: 1 | 2 | 3 | 4 | 5 | 6;
}) {
  return <div className={`stack gap-${gap}`}>{children}</div>;
}

/** One thing beside another, on several lines where the room is small. */
export function Row({
  children,
  gap = 3,
  align = 'center',
}: {
  readonly children: ReactNode;
  readonly gap?: 1 | 2 | 3 | 4 | 5 | 6;
  readonly align?: 'start' | 'center' | 'end';
}) {
  return <div className={`row gap-${gap} row-${align}`}>{children}</div>;
}

/** Terms and what they are here. */
export function Definitions({
  items,
}: {
  readonly items: readonly { readonly term: string; readonly text: ReactNode }[];
}) {
  return (
    <dl className="definitions">
      {items.map((item) => (
        <div key={item.term}>
          <dt>{item.term}</dt>
          <dd>{item.text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What happened, in the order given. */
export function Timeline({
  items,
  label,
}: {
  readonly items: readonly {
    readonly id: string;
    readonly at: ReactNode;
    readonly title: ReactNode;
    readonly body?: ReactNode;
    readonly tone?: Tone | 'neutral';
  }[];
  readonly label: string;
}) {
  return (
    <ol className="timeline" aria-label={label}>
      {items.map((item) => (
        <li key={item.id} className={`timeline-item timeline-${item.tone ?? 'neutral'}`}>
          <div className="timeline-at">{item.at}</div>
          <div className="timeline-title">{item.title}</div>
          {item.body === undefined ? null : <div className="timeline-body">{item.body}</div>}
        </li>
      ))}
    </ol>
  );
}
