import { useWords } from '../../../words.tsx';
import { type DiffLine, lineDiff } from './line-diff.ts';
import { words } from './words.ts';

/** How many unchanged lines stand around a change. */
const around = 3;

/** What differs between two texts, line by line; longer stretches that are the same are counted. */
export function TextDifference({
  before,
  after,
  label,
}: {
  readonly before: string;
  readonly after: string;
  readonly label: string;
}) {
  const t = useWords(words);
  if (before === after) return <p>{t.noDifference}</p>;
  const lines = lineDiff(before, after);
  const count = (kind: DiffLine['kind']) => lines.filter((line) => line.kind === kind).length;
  const near = (at: number) =>
    lines.slice(Math.max(0, at - around), at + around + 1).some(({ kind }) => kind !== 'same');
  const shown: { readonly at: number; readonly line: DiffLine | undefined; hidden: number }[] = [];
  for (const [at, line] of lines.entries()) {
    const last = shown.at(-1);
    if (near(at)) shown.push({ at, line, hidden: 0 });
    else if (last && last.line === undefined) last.hidden += 1;
    else shown.push({ at, line: undefined, hidden: 1 });
  }
  return (
    <div className="query-difference">
      <p className="query-difference-count">{t.differenceOf(count('removed'), count('added'))}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="query-difference-region" aria-label={label} tabIndex={0}>
        <ol>
          {shown.map(({ at, line, hidden }) =>
            line === undefined ? (
              <li key={at} className="query-difference-hidden">
                {t.unchanged(hidden)}
              </li>
            ) : (
              <li key={at} className={`query-difference-${line.kind}`}>
                <span aria-hidden="true">
                  {line.kind === 'added' ? '+' : line.kind === 'removed' ? '−' : ' '}
                </span>
                {line.kind === 'same' ? null : (
                  <span className="visually-hidden">{line.kind === 'added' ? t.added : t.removed} </span>
                )}
                <code translate="no">{line.text}</code>
              </li>
            ),
          )}
        </ol>
      </section>
    </div>
  );
}
