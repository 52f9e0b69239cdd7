import { type ReactNode, useId, useRef, useState } from 'react';
import { Icon } from '../../../parts/icon.tsx';
import { useWords } from '../../../words.tsx';
import type { DocumentProblem } from './document.ts';
import { words } from './words.ts';

/** A document as text, with the numbers of its lines, and what is wrong with it at its lines and in a list that leads there. */
export function DocumentEditor({
  value,
  onChange,
  problems,
  children,
}: {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly problems: readonly DocumentProblem[];
  /** How the check of it stands. */
  readonly children?: ReactNode;
}) {
  const t = useWords(words);
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [top, setTop] = useState(0);
  const wrong = new Set(problems.map(({ line }) => line));
  const lines = value.split('\n');
  const goTo = ({ line, column }: DocumentProblem) => {
    const before = lines.slice(0, (line ?? 1) - 1);
    const start = before.join('\n').length + (before.length === 0 ? 0 : 1) + (column ?? 1) - 1;
    area.current?.focus();
    area.current?.setSelectionRange(start, start);
  };
  return (
    <div className="query-document">
      <label htmlFor={id} className="field-label">
        {t.document}
      </label>
      <p id={`${id}-hint`} className="field-description">
        {t.documentHint}
      </p>
      <div className="query-document-frame" data-invalid={problems.length > 0 || undefined}>
        <div className="query-document-numbers" aria-hidden="true">
          <div style={{ transform: `translateY(${-top}px)` }}>
            {lines.map((_, index) => (
              <div key={index} data-wrong={wrong.has(index + 1) || undefined}>
                {wrong.has(index + 1) ? '✕ ' : ''}
                {index + 1}
              </div>
            ))}
          </div>
        </div>
        <textarea
          ref={area}
          id={id}
          className="query-document-text"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onScroll={(event) => setTop(event.currentTarget.scrollTop)}
          rows={Math.min(Math.max(lines.length + 1, 14), 36)}
          wrap="off"
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          translate="no"
          maxLength={65_536}
          aria-describedby={`${id}-hint ${id}-problems`}
          aria-invalid={problems.length > 0 || undefined}
        />
      </div>
      <div id={`${id}-problems`} role="status" className="query-document-check">
        {problems.length === 0 ? (
          children
        ) : (
          <>
            <p className="field-problem">
              <Icon name="error" size={16} />
              <span>{t.checkProblems(problems.length)}</span>
            </p>
            <ol className="query-document-problems">
              {problems.map((problem) => (
                <li key={`${problem.line} ${problem.column} ${problem.message}`}>
                  {problem.line === null ? (
                    <span className="query-document-place">{t.wholeDocument}</span>
                  ) : (
                    <button type="button" className="query-document-place" onClick={() => goTo(problem)}>
                      {problem.column === null ? t.line(problem.line) : t.place(problem.line, problem.column)}
                    </button>
                  )}{' '}
                  <span lang="en">{problem.message}</span>
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
    </div>
  );
}
