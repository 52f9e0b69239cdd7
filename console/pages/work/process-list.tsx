import { useState } from 'react';
import { Link } from 'react-router';
import * as z from 'zod';
import { useAddress } from '../../address/use-address.ts';
import { useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import { Button } from '../../parts/button.tsx';
import { Row, Stack } from '../../parts/card.tsx';
import { Select, Switch } from '../../parts/choice.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { SearchField } from '../../parts/field.tsx';
import { finds } from '../../parts/finding.ts';
import { Loading } from '../../parts/loading.tsx';
import { Badge, Empty } from '../../parts/notice.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { actWords } from './act-words.ts';
import { useAgainstStart } from './against-text.ts';
import { DoNow } from './do-now.tsx';
import { ProcessesDocument, type ProcessesQuery } from './queries.generated.ts';
import { PurposeHint, Sections } from './sections.tsx';
import { StartForm } from './start-form.tsx';
import { terms } from './terms.ts';
import { words } from './words.ts';

type Listed = NonNullable<NonNullable<ProcessesQuery['collaborationProcesses']>['edges'][number]['node']>;

const address = {
  sok: z.string().max(200).default(''),
  overenskommelse: z.string().max(200).optional(),
  omrade: z.string().max(200).optional(),
  avslutade: z.literal('ja').optional(),
  mina: z.literal('ja').optional(),
  varningar: z.literal('ja').optional(),
};

/** The processes that may be read: found by words, agreement and area, those that call for somebody marked. */
export function ProcessList() {
  const t = useWords(words);
  const acts = useWords(actWords);
  const [after, setAfter] = useState<readonly string[]>([]);
  const [{ sok, overenskommelse, omrade, avslutade, mina, varningar }, set] = useAddress(address);
  const { viewer } = useViewer();
  const { data, problems, fetching } = useHubQuery(ProcessesDocument, {});
  const all = nodesOf(data);
  const own = viewer?.organisation.id;
  const whyNot = useAgainstStart();
  // The organisation that begins one: it is asked for anew with a scope, and the form stays.
  const [starting, setStarting] = useState<string | null>(null);
  const fits = (one: Listed) =>
    fitsWords(one, sok) &&
    (overenskommelse === undefined || one.agreement?.id === overenskommelse) &&
    (omrade === undefined || one.area?.id === omrade) &&
    (avslutade === 'ja' || one.closedOn === null) &&
    (mina !== 'ja' || one.lead?.id === own) &&
    (varningar !== 'ja' || (one.warnings ?? []).length > 0);
  const pageInfo = data?.collaborationProcesses?.pageInfo;
  return (
    <Stack gap={4}>
      <Sections />
      <PurposeHint />
      <Row gap={4} align="start">
        <SearchField
          label={t.search}
          description={t.searchHint}
          value={sok}
          onChange={(text) => set({ sok: text }, { replace: true })}
        />
        <Select
          label={t.agreement}
          options={[
            { id: '', text: t.any },
            ...choices(
              all,
              ({ agreement }) => agreement && { id: agreement.id, text: agreement.title ?? agreement.id },
            ),
          ]}
          value={overenskommelse ?? ''}
          onChange={(id) => set({ overenskommelse: id === '' ? undefined : id })}
        />
        <Select
          label={t.area}
          options={[
            { id: '', text: t.any },
            ...choices(all, ({ area }) => area && { id: area.id, text: area.name ?? area.id }),
          ]}
          value={omrade ?? ''}
          onChange={(id) => set({ omrade: id === '' ? undefined : id })}
        />
      </Row>
      <Row gap={4}>
        <Switch on={avslutade === 'ja'} onChange={(on) => set({ avslutade: on ? 'ja' : undefined })}>
          {t.showClosed}
        </Switch>
        <Switch on={mina === 'ja'} onChange={(on) => set({ mina: on ? 'ja' : undefined })}>
          {t.onlyMine}
        </Switch>
        <Switch on={varningar === 'ja'} onChange={(on) => set({ varningar: on ? 'ja' : undefined })}>
          {t.onlyWarned}
        </Switch>
      </Row>
      <Row>
        <Button reason={whyNot(viewer)} onPress={() => setStarting(own ?? null)}>
          {acts.start}
        </Button>
      </Row>
      {starting === null ? null : <StartForm own={starting} onClose={() => setStarting(null)} />}
      <ProblemList problems={problems} />
      {data === undefined && fetching ? <Loading text={t.loading} /> : null}
      {data === undefined || all.length === 0 ? (
        data && problems.length === 0 ? (
          <Empty title={t.noProcesses}>{t.noProcessesText}</Empty>
        ) : null
      ) : (
        <>
          <DoNow processes={all.filter(fits)} />
          <ProcessTable rows={all.filter(fits)} />
        </>
      )}
      {after.map((cursor) => (
        <NextPage
          key={cursor}
          after={cursor}
          fits={fits}
          onMore={(next) => setAfter([...after, next])}
          last={after.at(-1) === cursor}
        />
      ))}
      {pageInfo?.hasNextPage && pageInfo.endCursor !== null && after.length === 0 ? (
        <Button onPress={() => setAfter(pageInfo.endCursor === null ? [] : [pageInfo.endCursor])}>
          {t.more}
        </Button>
      ) : null}
    </Stack>
  );
}

function NextPage({
  after,
  fits,
  onMore,
  last,
}: {
  readonly after: string;
  readonly fits: (one: Listed) => boolean;
  readonly onMore: (cursor: string) => void;
  readonly last: boolean;
}) {
  const t = useWords(words);
  const { data, problems } = useHubQuery(ProcessesDocument, { after });
  const pageInfo = data?.collaborationProcesses?.pageInfo;
  const next = pageInfo?.hasNextPage ? pageInfo.endCursor : null;
  return (
    <>
      <ProblemList problems={problems} />
      {data === undefined ? <Loading text={t.loading} /> : <ProcessTable rows={nodesOf(data).filter(fits)} />}
      {last && next ? <Button onPress={() => onMore(next)}>{t.more}</Button> : null}
    </>
  );
}

function ProcessTable({ rows }: { readonly rows: readonly Listed[] }) {
  const t = useWords(words);
  const term = useWords(terms);
  const { date, compare } = useFormats();
  const byName = (name: (one: Listed) => string | null | undefined) => (a: Listed, b: Listed) =>
    compare(name(a) ?? '', name(b) ?? '');
  return (
    <DataTable
      caption={t.listCaption}
      rows={rows}
      rowId={({ id }) => id}
      empty={<p>{t.noMatch}</p>}
      columns={[
        {
          id: 'title',
          text: t.process,
          header: true,
          sort: byName(({ title }) => title),
          cell: ({ id, title }) => <Link to={`/arbetet/${id}`}>{title ?? id}</Link>,
        },
        { id: 'area', text: t.area, sort: byName(({ area }) => area?.name), cell: ({ area }) => area?.name },
        { id: 'lead', text: t.lead_, sort: byName(({ lead }) => lead?.name), cell: ({ lead }) => lead?.name },
        {
          id: 'round',
          text: t.round,
          align: 'end',
          sort: (a, b) => (a.cycle ?? 0) - (b.cycle ?? 0),
          cell: ({ cycle }) => cycle,
        },
        {
          id: 'step',
          text: t.stepNow,
          cell: ({ step, closedOn }) =>
            closedOn === null ? step && term.step[step] : <Badge>{t.closed(date(closedOn))}</Badge>,
        },
        {
          id: 'warnings',
          text: t.warnings,
          align: 'end',
          sort: (a, b) => (a.warnings?.length ?? 0) - (b.warnings?.length ?? 0),
          cell: ({ warnings }) =>
            warnings && warnings.length > 0 ? <Badge tone="warning">{warnings.length}</Badge> : 0,
        },
      ]}
    />
  );
}

const nodesOf = (data: ProcessesQuery | undefined): readonly Listed[] =>
  data?.collaborationProcesses?.edges.flatMap(({ node }) => node ?? []) ?? [];

const fitsWords = ({ title, area, lead, agreement, placeCollaboration }: Listed, text: string): boolean =>
  finds(text, [title, area?.name, lead?.name, agreement?.title, placeCollaboration?.place?.name]);

function choices(
  rows: readonly Listed[],
  of: (one: Listed) => { readonly id: string; readonly text: string } | null,
): readonly { readonly id: string; readonly text: string }[] {
  return [...new Map(rows.flatMap((row) => of(row) ?? []).map((one) => [one.id, one])).values()];
}
