import { Link } from 'react-router';
import { ProblemList } from '../../hub/problem-list.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useWords } from '../../words.tsx';
import type { Told } from './use-run.ts';
import { words } from './words.ts';

/** Beside an answer: its receipt, and in words what was denied and why. */
export function Answer({ answer }: { readonly answer: Told }) {
  const t = useWords(words);
  return (
    <section className="explorer-answer" aria-labelledby="explorer-answer">
      <h2 id="explorer-answer">{t.answer}</h2>
      {answer.kind === 'none' ? <p>{t.noAnswer}</p> : null}
      {answer.kind === 'gone' ? (
        <Notice kind="warning" live="polite" title={t.gone}>
          {t.goneText}
        </Notice>
      ) : null}
      {answer.kind === 'here' ? (
        <>
          {answer.problems.length === 0 ? (
            <Notice kind="success" live="polite" title={t.whole}>
              {t.wholeText}
            </Notice>
          ) : (
            <ProblemList problems={answer.problems} />
          )}
          {answer.receipt === null ? null : (
            <p className="explorer-receipt">
              {t.receipt}{' '}
              <Link to={`/logg?${new URLSearchParams({ vy: 'vi', kvitto: answer.receipt })}`}>
                <code translate="no">{answer.receipt}</code>
              </Link>
            </p>
          )}
        </>
      ) : null}
    </section>
  );
}
