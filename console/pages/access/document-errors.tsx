import * as z from 'zod';
import type { Problem } from '../../hub/problems.ts';
import { Notice } from '../../parts/notice.tsx';
import { useWords } from '../../words.tsx';
import { explainWords } from './explain-words.ts';
import { OperationLines } from './operation-lines.tsx';

const told = z.array(
  z.object({
    code: z.string(),
    message: z.string(),
    locations: z.array(z.object({ line: z.number(), column: z.number() })).optional(),
  }),
);

/** Why an operation would be refused as a whole: each error in words, at its line. */
export function DocumentErrors({
  document,
  problem,
}: {
  readonly document: string;
  readonly problem: Problem;
}) {
  const t = useWords(explainWords);
  const errors = told.safeParse(problem.details.errors).data ?? [];
  const lines = new Set(errors.flatMap(({ locations }) => (locations ?? []).map(({ line }) => line)));
  return (
    <div className="page-access-explanation">
      <Notice kind="error" live="assertive" title={t.notExplained}>
        <p>{t.notExplainedText}</p>
        <ul className="page-access-errors">
          {errors.map(({ code, message, locations }) => {
            const [place] = locations ?? [];
            return (
              <li key={`${code} ${message} ${place?.line}:${place?.column}`}>
                {place === undefined ? null : <strong>{t.errorAt(place.line, place.column)}: </strong>}
                {t.errorCodes[code] ?? t.otherError} <span lang="en">{shortened(message)}</span>
              </li>
            );
          })}
        </ul>
      </Notice>
      {lines.size === 0 ? null : <OperationLines text={document} marks={new Map()} faults={lines} />}
    </div>
  );
}

const shortened = (text: string): string => (text.length > 300 ? `${text.slice(0, 300)} …` : text);
