import { type ReactNode, useState } from 'react';
import { Link, useParams } from 'react-router';
import * as z from 'zod';
import { useAddress } from '../../address/use-address.ts';
import { useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import { type Run, useRun } from '../../hub/use-run.ts';
import { LastingDialogs } from '../../parts/lasting-dialog.tsx';
import { Loading, Skeleton } from '../../parts/loading.tsx';
import { Badge, Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { useWords } from '../../words.tsx';
import { AboutQuery } from './about-query.tsx';
import type { QueryDone } from './edit/act-dialog.tsx';
import { QueryActions } from './edit/query-actions.tsx';
import type { QueryDetail as Detail } from './parameters.ts';
import { SharedQueryDetailDocument } from './queries.generated.ts';
import { RunPanel } from './run-panel.tsx';
import { TakePanel } from './take-panel.tsx';
import { useFollowed } from './use-followed.ts';
import { useParameters } from './use-parameters.ts';
import { words } from './words.ts';

const address = { flik: z.enum(['kor', 'hamta', 'om']).default('kor') };

/** One version of a shared query: to run, to take away, and to read about. */
export function QueryDetail() {
  const { id = '', version } = useParams();
  const asked = version !== undefined && /^[1-9]\d{0,8}$/.test(version) ? Number(version) : null;
  return (
    <LastingDialogs of={`${id}@${asked}`}>
      <Version key={`${id}@${asked}`} id={id} version={asked} />
    </LastingDialogs>
  );
}

function Version({ id, version }: { readonly id: string; readonly version: number | null }) {
  const t = useWords(words);
  const { data, problems, fetching, refresh } = useHubQuery(SharedQueryDetailDocument, { id, version });
  useFollowed(refresh);
  const query = data?.sharedQuery ?? undefined;
  // Here, so that what became of a run, or of an act, is told after the query itself has been asked for anew.
  const run = useRun(query === undefined ? {} : { purpose: query.purpose.code });
  const [done, setDone] = useState<QueryDone | null>(null);
  return (
    <div className="page-queries">
      <p className="queries-back">
        <Link to="/fragor">{t.back}</Link>
      </p>
      {query === undefined ? (
        <>
          <PageHeader title={t.title} />
          {fetching ? (
            <>
              <Loading text={t.loadingQuery} />
              <Skeleton lines={8} />
            </>
          ) : (
            <ProblemList problems={problems} />
          )}
        </>
      ) : (
        <Opened
          query={query}
          run={run}
          actions={<QueryActions id={query.id} version={query.version} done={done} onDone={setDone} />}
        />
      )}
    </div>
  );
}

function Opened({
  query,
  run,
  actions,
}: {
  readonly query: Detail;
  readonly run: Run;
  readonly actions: ReactNode;
}) {
  const t = useWords(words);
  const [{ flik }, set] = useAddress(address);
  const parameters = useParameters(query);
  return (
    <>
      <PageHeader
        title={query.title || query.id}
        lang="sv"
        lead={<span lang="sv">{query.description}</span>}
        meta={
          <span className="queries-marks">
            <Badge tone={query.state === 'PUBLISHED' ? 'success' : 'warning'}>{t.states[query.state]}</Badge>
            <Badge tone="accent">
              <span lang="sv">{query.purpose.name ?? query.purpose.code}</span>
            </Badge>
            <span className="queries-facts">
              <span lang={query.owner ? 'sv' : undefined}>{query.owner?.name ?? t.hubOwned}</span>
              {` · ${t.version(query.version)} · `}
              <code>{query.id}</code>
            </span>
          </span>
        }
        actions={actions}
      />
      <Broken query={query} />
      <Tabs
        label={t.tabs}
        value={flik}
        onChange={(tab) => set({ flik: tab })}
        tabs={[
          {
            id: 'kor',
            text: t.tabRun,
            content: <RunPanel query={query} parameters={parameters} run={run} />,
          },
          { id: 'hamta', text: t.tabTake, content: <TakePanel query={query} parameters={parameters} /> },
          { id: 'om', text: t.tabAbout, content: <AboutQuery query={query} /> },
        ]}
      />
    </>
  );
}

function Broken({ query: { broken } }: { readonly query: Detail }) {
  const t = useWords(words);
  if (broken.length === 0) return null;
  return (
    <Notice kind="error" title={t.brokenTitle}>
      <p>{t.isBroken}</p>
      <ul>
        {broken.map(({ message, line, column }) => (
          <li key={`${line} ${column} ${message}`} lang="en">
            {message}
            {line === null || column === null ? null : ` (${t.atLine(line, column)})`}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
