import { useProblemText } from '../../hub/problem-list.tsx';
import type { Problem } from '../../hub/problems.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useLanguage, useWords } from '../../words.tsx';
import { objectOf } from './answer-series.ts';
import { useAreaOptions } from './area-options.ts';
import { columnName } from './column-words.ts';
import { words } from './words.ts';

/** What of an answer is not there, thing by thing, with the reason: where the figure would have been named. */
export function MissingList({
  problems,
  data,
}: {
  readonly problems: readonly Problem[];
  readonly data: unknown;
}) {
  const t = useWords(words);
  const textOf = useProblemText();
  const areas = new Map(useAreaOptions().map(({ id, text }) => [id, text]));
  const { language } = useLanguage();
  /** What of a thing is missing, where that is not simply its figures. */
  const partOf = (path: readonly (string | number)[]): readonly string[] => {
    const field = path.findLast((part) => typeof part === 'string');
    if (field === undefined || (field === 'observations' && path.length > 1)) return [];
    return [t.part[field] ?? columnName(field, language)];
  };
  const placed = problems.filter(({ path }) => path.length > 0);
  if (placed.length === 0) return null;
  const rows = placed.map((problem) => ({
    id: problem.path.join('.') + problem.code,
    what: [...namesAlong(data, problem.path), ...partOf(problem.path)].join(' · '),
    area: areasIn(problem)
      .map((id) => areas.get(id) ?? id)
      .join(', '),
    why: textOf(problem).title,
    code: problem.code,
  }));
  const table = (
    <DataTable
      caption={t.missingCaption}
      hideCaption
      rowId={({ id }) => id}
      rows={rows}
      empty={null}
      columns={[
        {
          id: 'what',
          text: t.missingWhat,
          header: true,
          cell: ({ what, area }) => (
            <span lang="sv">
              {what}
              {area === '' ? null : <span className="queries-under">{area}</span>}
            </span>
          ),
        },
        {
          id: 'why',
          text: t.missingWhy,
          cell: ({ why, code }) => (
            <>
              {why} <code className="queries-code">{code}</code>
            </>
          ),
        },
      ]}
    />
  );
  return (
    <Notice kind="info" title={t.missingTitle(rows.length)}>
      {rows.length > 6 ? <Disclosure title={t.missingCaption}>{table}</Disclosure> : table}
    </Notice>
  );
}

/** What the things are called through which a path goes. */
function namesAlong(data: unknown, path: readonly (string | number)[]): readonly string[] {
  const names: string[] = [];
  let value = data;
  for (const part of path) {
    const object = objectOf(value);
    value = Array.isArray(value) ? value[Number(part)] : object?.[String(part)];
    const inner = objectOf(value);
    const name = inner?.name ?? inner?.title ?? inner?.id;
    if (typeof name === 'string' && !names.includes(name)) names.push(name);
  }
  return names;
}

function areasIn({ details }: Problem): readonly string[] {
  const { areas, area } = details;
  const all: readonly unknown[] = Array.isArray(areas) ? areas : area === undefined ? [] : [area];
  return all.filter((one): one is string => typeof one === 'string');
}
