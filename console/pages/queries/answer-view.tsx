import { useMemo } from 'react';
import { Link } from 'react-router';
import * as z from 'zod';
import { useAddress } from '../../address/use-address.ts';
import { ProblemList } from '../../hub/problem-list.tsx';
import type { Run } from '../../hub/use-run.ts';
import { Segmented } from '../../parts/choice.tsx';
import { CodeBlock } from '../../parts/code.tsx';
import { CopyButton } from '../../parts/copy-button.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Empty, Notice, SyntheticMark } from '../../parts/notice.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { AnswerCharts } from './answer-charts.tsx';
import { AnswerMap } from './answer-map.tsx';
import { isSynthetic, tablesOf } from './answer-rows.ts';
import { seriesGroupsOf } from './answer-series.ts';
import { AnswerTables } from './answer-tables.tsx';
import { MissingList } from './missing-list.tsx';
import type { QueryDetail } from './parameters.ts';
import { words } from './words.ts';

const views = ['tabell', 'linjer', 'staplar', 'karta', 'json'] as const;
const address = { vy: z.enum(views).optional() };
const declared = { TABLE: 'tabell', LINE: 'linjer', BARS: 'staplar', MAP: 'karta' } as const;

/** The answer of a run, in the view that the query declares or the person chooses, with what is not shown and why. */
export function AnswerView({
  query,
  run,
  onPage,
}: {
  readonly query: Pick<QueryDetail, 'id' | 'view'>;
  readonly run: Run;
  /** Fetches a next page by its cursor; undefined where the query has none. */
  readonly onPage: ((cursor: string) => void) | undefined;
}) {
  const t = useWords(words);
  const [{ vy }, set] = useAddress(address);
  const { data, problems } = run;
  const groups = useMemo(() => seriesGroupsOf(data), [data]);
  const tables = useMemo(() => tablesOf(data), [data]);
  const hasSeries = groups.some(({ series }) => series.length > 0);
  const hasAreas =
    groups.some(({ series }) => series.some(({ areaId }) => areaId !== undefined)) ||
    tables.some(({ rows }) => rows.some(({ area }) => area !== undefined));
  const wanted = vy ?? declared[query.view];
  const possible =
    wanted === 'karta' ? hasAreas : wanted === 'linjer' || wanted === 'staplar' ? hasSeries : true;
  const view = possible ? wanted : 'tabell';
  const reasonOf = (id: (typeof views)[number]): string | undefined => {
    if (id === 'karta' && !hasAreas) return t.noAreas;
    if ((id === 'linjer' || id === 'staplar') && !hasSeries) return t.noSeries;
    return undefined;
  };
  const synthetic =
    groups.some(({ series }) => series.some((one) => one.synthetic)) ||
    tables.some(({ rows }) => rows.some(isSynthetic));
  const empty = !hasSeries && tables.every(({ rows }) => rows.length === 0);
  return (
    <>
      <Receipt run={run} synthetic={synthetic} />
      {run.outdated ? (
        <Notice kind="info" live="polite">
          {t.outdated}
        </Notice>
      ) : null}
      <MissingList problems={problems} data={data} />
      {data === undefined ? null : empty && problems.length > 0 ? null : empty ? (
        <Empty title={t.emptyAnswerTitle}>
          <p>{t.emptyAnswerText}</p>
        </Empty>
      ) : (
        <>
          <Segmented
            label={t.viewLabel}
            value={view}
            options={views.map((id) => ({ id, text: t.answerViews[id], reason: reasonOf(id) }))}
            onChange={(next) => set({ vy: next === declared[query.view] ? undefined : next })}
          />
          {view === 'linjer' || view === 'staplar' ? (
            <AnswerCharts groups={groups} kind={view} name={query.id} />
          ) : null}
          {view === 'karta' ? <AnswerMap groups={groups} tables={tables} /> : null}
          {view === 'json' ? <CodeBlock code={JSON.stringify(data, null, 2)} label={t.json} /> : null}
          {view === 'json' ? null : (
            <AnswerTables
              groups={groups}
              figures={view === 'tabell'}
              tables={tables}
              problems={problems}
              onPage={onPage}
            />
          )}
        </>
      )}
      {problems.length === 0 ? null : data === undefined ? (
        <ProblemList problems={problems} live="assertive" />
      ) : (
        <Disclosure title={t.whyAndWhom}>
          <ProblemList problems={problems} />
        </Disclosure>
      )}
    </>
  );
}

/** Under what number the run stands in the log, and how long it took. */
function Receipt({ run, synthetic }: { readonly run: Run; readonly synthetic: boolean }) {
  const t = useWords(words);
  const { number } = useFormats();
  const { receipt, elapsed } = run;
  if (receipt === undefined) return null;
  return (
    <div className="queries-receipt">
      {synthetic ? <SyntheticMark text={t.synthetic} /> : null}
      <span>
        <Link to={`/logg?${new URLSearchParams({ vy: 'vi', kvitto: receipt })}`}>{t.receipt}</Link>{' '}
        <code>{receipt}</code>
      </span>
      <CopyButton text={receipt} label={t.copyReceipt} />
      <span>{t.took(number(elapsed / 1_000, 1))}</span>
    </div>
  );
}
