import { Link } from 'react-router';
import { useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import { type DataColumn, DataTable } from '../../parts/data-table.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Empty } from '../../parts/notice.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { nameOf } from './clause.ts';
import { agreementPath } from './paths.ts';
import { SuccessionsDocument, type SuccessionsQuery } from './queries.generated.ts';
import { words } from './report-words.ts';

type Succession = NonNullable<SuccessionsQuery['successions']>[number];

/** Which organisations and agreements took the place of which, and by what decision. */
export function Successions() {
  const t = useWords(words);
  const { date, compare } = useFormats();
  const { data, problems } = useHubQuery(SuccessionsDocument, {});
  const names = new Map(data?.organisations?.map((one) => [one.id, nameOf(one)]));
  const shown = (kind: Succession['kind'], id: string) =>
    kind === 'AGREEMENT' ? <Link to={agreementPath(id)}>{id}</Link> : (names.get(id) ?? id);
  const columns: readonly DataColumn<Succession>[] = [
    {
      id: 'from',
      text: t.fromDay,
      sort: (a, b) => compare(a.from, b.from),
      cell: ({ from }) => date(from),
    },
    { id: 'kind', text: t.kind, cell: ({ kind }) => t.kinds[kind] },
    {
      id: 'predecessor',
      text: t.predecessor,
      header: true,
      sort: (a, b) => compare(names.get(a.predecessor) ?? '', names.get(b.predecessor) ?? ''),
      cell: ({ kind, predecessor }) => shown(kind, predecessor),
    },
    { id: 'successor', text: t.successor, cell: ({ kind, successor }) => shown(kind, successor) },
    {
      id: 'decision',
      text: t.decision,
      cell: ({ decided, diarienummer }) => `${date(decided)}, ${diarienummer}`,
    },
  ];
  return (
    <div className="stack gap-4">
      <p>{t.successionsLead}</p>
      <ProblemList problems={problems} />
      {data?.successions ? (
        <DataTable
          caption={t.successionsCaption}
          hideCaption
          columns={columns}
          rows={data.successions}
          rowId={({ kind, predecessor, successor, from }) => [kind, predecessor, successor, from].join(' ')}
          empty={
            <Empty title={t.noSuccessions}>
              <p>{t.noSuccessionsText}</p>
            </Empty>
          }
        />
      ) : problems.length > 0 ? null : (
        <Loading text={t.loading} />
      )}
    </div>
  );
}
