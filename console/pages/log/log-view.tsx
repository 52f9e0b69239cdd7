import { useMemo } from 'react';
import { useAddress } from '../../address/use-address.ts';
import { ProblemList } from '../../hub/problem-list.tsx';
import { useHubPages } from '../../hub/use-hub-pages.ts';
import { Button } from '../../parts/button.tsx';
import { Loading, Skeleton } from '../../parts/loading.tsx';
import { Empty } from '../../parts/notice.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { logAddress } from './address.ts';
import { filterOf, isBroken, type LogEntry, readsOf } from './entries.ts';
import { EntryList } from './entry-list.tsx';
import { ExportLog } from './export-log.tsx';
import { Filters } from './filters.tsx';
import { LogChart } from './log-chart.tsx';
import { LogEntriesDocument, type LogEntriesQuery } from './queries.generated.ts';
import { words } from './words.ts';

const pageSize = 100;

const cursorAfter = ({ accessLog }: LogEntriesQuery): string | null =>
  accessLog?.pageInfo.hasNextPage ? (accessLog.pageInfo.endCursor ?? null) : null;

/** The log in one of the partner's roles: what to choose, counts over time, and each entry in words. */
export function LogView({ view }: { readonly view: 'andra' | 'vi' }) {
  const t = useWords(words);
  const formats = useFormats();
  const { viewer } = useViewer();
  const [address] = useAddress(logAddress);
  const { fran, till } = address;
  const wrong = fran !== '' && till !== '' && fran > till;
  const filter = filterOf(view, address);
  const { pages, problems, fetching, more, refresh } = useHubPages(
    LogEntriesDocument,
    { first: pageSize, ...filter },
    cursorAfter,
  );
  const entries = useMemo(
    () => pages.flatMap((page) => page.accessLog?.edges.flatMap(({ node }) => node ?? []) ?? []),
    [pages],
  );
  const begun = pages.length > 0;
  return (
    <div className="log-view">
      <p className="log-lead">{t.viewLead[view](viewer?.organisation.name ?? t.yourOrganisation)}</p>
      <Filters entries={entries} view={view} wrong={wrong} />
      <ProblemList problems={problems} />
      {!begun && fetching ? (
        <>
          <Loading text={t.loading} />
          <Skeleton lines={8} />
        </>
      ) : null}
      {!begun ? null : entries.length === 0 ? (
        <Empty title={t.empty[view]}>
          <p>{t.emptyText[view]}</p>
        </Empty>
      ) : (
        <>
          <Sums entries={entries} />
          <LogChart entries={entries} more={more !== undefined} />
        </>
      )}
      {begun ? (
        <div className="log-bar">
          <p role="status">
            {t.loaded(entries.length, formats.number(entries.length))}{' '}
            {more === undefined ? (fetching ? '' : t.allLoaded) : t.moreExist}
          </p>
          <div className="log-bar-acts">
            <Button onPress={refresh} busy={fetching}>
              {t.refresh}
            </Button>
            <ExportLog filter={filter} />
          </div>
        </div>
      ) : null}
      <EntryList entries={entries} />
      {more === undefined ? null : (
        <div className="log-more">
          <Button onPress={more}>{t.more}</Button>
        </div>
      )}
      {begun && fetching ? <Loading text={t.loadingMore} /> : null}
    </div>
  );
}

/** What the entries come to. */
function Sums({ entries }: { readonly entries: readonly LogEntry[] }) {
  const t = useWords(words);
  const { number } = useFormats();
  const rows = entries.flatMap(readsOf).reduce((sum, read) => sum + read.rows, 0);
  const sums = [
    { text: t.entries, value: entries.length },
    { text: t.rows, value: rows },
    { text: t.recipients, value: new Set(entries.map(({ partner }) => partner?.id)).size },
    {
      text: t.notWhole,
      value: entries.filter((one) => one.decision !== 'ANSWERED' && !isBroken(one)).length,
    },
  ];
  return (
    <dl className="log-sums" aria-label={t.sums}>
      {sums.map(({ text, value }) => (
        <div key={text}>
          <dt>{text}</dt>
          <dd>{number(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
