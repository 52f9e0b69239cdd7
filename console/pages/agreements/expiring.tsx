import { Link } from 'react-router';
import * as z from 'zod';
import { useAddress } from '../../address/use-address.ts';
import { useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import { Segmented } from '../../parts/choice.tsx';
import { type DataColumn, DataTable } from '../../parts/data-table.tsx';
import { Loading, Skeleton } from '../../parts/loading.tsx';
import { Empty } from '../../parts/notice.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { today } from './clause.ts';
import { agreementPath } from './paths.ts';
import { ExpiringDocument, type ExpiringQuery } from './queries.generated.ts';
import { words } from './report-words.ts';
import { terms } from './terms.ts';

type Term = NonNullable<ExpiringQuery['expiringAgreements']>[number];

const spans = ['30', '90', '365', '1095', '7300'] as const;
const address = { inom: z.enum(spans).default('365') };

/** Versions, rules of law and secrecy assessments that reach their last day soon. */
export function Expiring() {
  const t = useWords(words);
  const term = useWords(terms);
  const { date, compare } = useFormats();
  const [{ inom }, choose] = useAddress(address);
  const { data, problems } = useHubQuery(ExpiringDocument, { within: Number(inom) });
  const rows = data?.expiringAgreements;
  const left = (day: string) => Math.round((Date.parse(day) - Date.parse(today())) / 86_400_000);
  const columns: readonly DataColumn<Term>[] = [
    {
      id: 'day',
      text: t.day,
      header: true,
      sort: (a, b) => compare(a.day, b.day),
      cell: ({ day }) => date(day),
    },
    { id: 'left', text: t.left, align: 'end', cell: ({ day }) => t.leftDays(left(day)) },
    {
      id: 'kind',
      text: t.kind,
      sort: (a, b) => compare(term.expiringKinds[a.kind], term.expiringKinds[b.kind]),
      cell: ({ kind }) => term.expiringKinds[kind],
    },
    {
      id: 'agreement',
      text: t.agreement,
      sort: (a, b) => compare(a.agreement?.title ?? '', b.agreement?.title ?? ''),
      cell: ({ agreement, version }) => (
        <>
          {agreement === null ? null : (
            <Link to={agreementPath(agreement.id, version)} lang="sv">
              {agreement.title ?? agreement.id}
            </Link>
          )}{' '}
          <span className="agreement-nowrap">({t.version(version)})</span>
        </>
      ),
    },
    { id: 'what', text: t.what, cell: ({ what }) => <span lang="sv">{what}</span> },
    {
      id: 'clauses',
      text: t.clauses,
      cell: ({ clauses }) => (clauses.length === 0 ? t.everyClause : clauses.join(', ')),
    },
  ];
  return (
    <div className="stack gap-4">
      <Segmented
        label={t.within}
        options={spans.map((id) => ({ id, text: t.days[id] }))}
        value={inom}
        onChange={(next) => choose({ inom: next })}
      />
      <ProblemList problems={problems} />
      {rows ? (
        <DataTable
          caption={t.expiringCaption}
          hideCaption
          columns={columns}
          rows={rows}
          rowId={({ kind, day, agreement, version, what }) =>
            [kind, day, agreement?.id, version, what].join(' ')
          }
          empty={
            <Empty title={t.nothingExpires}>
              <p>{t.nothingExpiresText}</p>
            </Empty>
          }
        />
      ) : problems.length > 0 ? null : (
        <>
          <Loading text={t.loading} />
          <Skeleton lines={6} />
        </>
      )}
    </div>
  );
}
