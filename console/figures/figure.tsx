import { type ReactNode, type Ref, useId, useRef } from 'react';
import { Disclosure } from '../parts/disclosure.tsx';
import { useWords } from '../words.tsx';
import { DownloadFigures, DownloadPicture } from './download.tsx';
import { FigureTable } from './figure-table.tsx';
import type { Series } from './series.ts';
import { StatusNotes } from './status-notes.tsx';
import './figures.css';
import { words } from './words.ts';

/** What every figure of the console may be told. */
export interface FigureProps {
  readonly title: string;
  /** What is to be seen in the figure, in a sentence or two. */
  readonly summary?: string;
  /** The element, for a `DownloadPicture` elsewhere on the page. */
  readonly ref?: Ref<HTMLElement>;
  /** What its files are called, without an ending; without it nothing can be saved here. */
  readonly downloadName?: string;
  /** The rows of the table behind the figure, or that there is none because the page shows it. */
  readonly table?: 'periods' | 'areas' | 'none';
}

interface FrameProps extends FigureProps {
  readonly kind: 'line' | 'bar' | 'map';
  readonly series: readonly Series[];
  readonly notes?: readonly string[];
  readonly picture: ReactNode;
  readonly children?: ReactNode;
}

/** A figure with its title, summary, picture, sources, footnotes, table and files. */
export function Figure(props: FrameProps) {
  const t = useWords(words);
  const id = useId();
  const own = useRef<HTMLElement>(null);
  const { series, title, summary, downloadName, table = 'periods' } = props;
  const cells = series.flatMap((one) => one.cells);
  const sources = [...new Set(series.flatMap(({ source }) => (source ? [source] : [])))];
  const synthetic = series.some((one) => one.synthetic);
  return (
    <figure
      ref={(element) => {
        own.current = element;
        if (typeof props.ref === 'function') return props.ref(element);
        if (props.ref) props.ref.current = element;
      }}
      className={`figure figure-${props.kind}`}
      aria-labelledby={`${id}-title`}
      aria-describedby={summary ? `${id}-summary` : undefined}
    >
      <figcaption>
        <span className="figure-title" id={`${id}-title`} data-picture-title>
          {title}
        </span>
        {synthetic && (
          <span className="figure-synthetic" data-picture-note>
            {t.synthetic}
          </span>
        )}
        {summary && (
          <span className="figure-summary" id={`${id}-summary`}>
            {summary}
          </span>
        )}
      </figcaption>
      {props.picture}
      {props.children}
      <StatusNotes cells={cells} />
      {[...sources.map(t.source), ...(props.notes ?? [])].map((note) => (
        <p key={note} className="figure-source" data-picture-note>
          {note}
        </p>
      ))}
      {table !== 'none' && cells.length > 0 && (
        <Disclosure title={t.asTable}>
          <FigureTable caption={title} series={series} rows={table} />
        </Disclosure>
      )}
      {downloadName && cells.length > 0 && (
        <div className="figure-files">
          <DownloadPicture figureRef={own} name={downloadName} />
          <DownloadFigures series={series} name={downloadName} />
        </div>
      )}
    </figure>
  );
}
