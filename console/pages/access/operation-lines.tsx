import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { useWords } from '../../words.tsx';
import type { Mark } from './line-marks.ts';
import { words } from './words.ts';

const slice = 300;

/** An operation's text by line, each with what becomes of it; `faults` marks lines that are wrong. */
export function OperationLines({
  text,
  marks,
  faults,
}: {
  readonly text: string;
  readonly marks: ReadonlyMap<number, Mark>;
  readonly faults?: ReadonlySet<number>;
}) {
  const t = useWords(words);
  const [all, setAll] = useState(false);
  const lines = text.split(/\r\n|[\n\r]/).map((line, index) => ({ no: index + 1, line }));
  const shown = all ? lines : lines.slice(0, slice);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="page-access-lines" aria-label={t.itsLines} tabIndex={0}>
        <ol>
          {shown.map(({ no, line }) => {
            const mark = marks.get(no);
            return (
              <li key={no} data-mark={mark} data-fault={faults?.has(no) || undefined}>
                <span className="page-access-line-no">{no}</span>
                <span className="page-access-line-mark">{mark === undefined ? '' : t.marks[mark]}</span>
                <code translate="no">{line.length > 1_000 ? `${line.slice(0, 1_000)} …` : line}</code>
              </li>
            );
          })}
        </ol>
      </section>
      {shown.length === lines.length ? null : (
        <p>
          <span role="status">{t.lines(shown.length, lines.length)} </span>
          <Button variant="quiet" onPress={() => setAll(true)}>
            {t.moreLines}
          </Button>
        </p>
      )}
    </>
  );
}
