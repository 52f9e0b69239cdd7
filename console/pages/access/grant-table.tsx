import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { LinkButton } from '../../parts/button.tsx';
import { Definitions } from '../../parts/card.tsx';
import { type DataColumn, DataTable } from '../../parts/data-table.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { clauseParts, clauseText, type End } from './ends.ts';
import type { AccessGrantFragment } from './queries.generated.ts';
import { words } from './words.ts';

type Grant = AccessGrantFragment;

/** The address of the version that a clause, as agreement/version#clause, stands in. */
export function paperOf(clause: string | null): string | undefined {
  const parts = clauseParts(clause);
  return parts && `/overenskommelser/${encodeURIComponent(parts.agreement)}/${parts.version}`;
}

const nameOf = ({ id, name }: { readonly id: string; readonly name: string | null }): string => name ?? id;
const keyOf = ({ clause, product, provider }: Grant): string => `${clause} ${product.id} ${provider.id}`;

/** Rights by clause, one a row; each opens with its sentence and leads to the paper. */
export function GrantTable({
  grants,
  ends,
  caption,
  empty,
}: {
  readonly grants: readonly Grant[];
  readonly ends: ReadonlyMap<string, End>;
  readonly caption: string;
  readonly empty: ReactNode;
}) {
  const t = useWords(words);
  const { date, period, compare } = useFormats();
  const [opened, setOpened] = useState<string | undefined>(undefined);
  const open = grants.find((grant) => keyOf(grant) === opened);
  const endOf = ({ clause }: Grant) => (clause === null ? undefined : ends.get(clause));
  const endDay = (grant: Grant) => endOf(grant)?.day ?? '9999';
  const columns: readonly DataColumn<Grant>[] = [
    {
      id: 'product',
      text: t.productColumn,
      header: true,
      cell: ({ product }) => <span lang="sv">{nameOf(product)}</span>,
      sort: (a, b) => compare(nameOf(a.product), nameOf(b.product)),
    },
    {
      id: 'provider',
      text: t.provider,
      cell: ({ provider }) => <span lang="sv">{nameOf(provider)}</span>,
      sort: (a, b) => compare(nameOf(a.provider), nameOf(b.provider)),
    },
    { id: 'areas', text: t.areas, cell: (grant) => <Areas grant={grant} /> },
    {
      id: 'data',
      text: t.data,
      cell: ({ from, to, finestLevel, finestInterval, disclosure }) => (
        <span className="page-access-data">
          <span>{to === null ? t.onwards(period(from)) : t.span(period(from), period(to))}</span>
          <span>{t.finestOf(t.levels[finestLevel], t.intervals[finestInterval])}</span>
          <span className="page-access-under">{t.disclosures[disclosure]}</span>
        </span>
      ),
    },
    {
      id: 'clause',
      text: t.clause,
      cell: ({ clause, agreement }) => {
        const paper = paperOf(clause);
        const parts = clauseParts(clause);
        return paper === undefined ? null : (
          <Link to={paper} lang="sv" className="page-access-paper">
            <span className="page-access-title">{agreement?.title ?? parts?.agreement}</span>
            <span className="page-access-under">{parts && t.clauseOf(parts.version, parts.id)}</span>
          </Link>
        );
      },
      sort: (a, b) => compare(a.clause ?? '', b.clause ?? ''),
    },
    {
      id: 'ends',
      text: t.endsColumn,
      cell: (grant) => {
        const end = endOf(grant);
        return end === undefined ? t.endsNot : date(end.day);
      },
      sort: (a, b) => compare(endDay(a), endDay(b)),
    },
  ];
  return (
    <>
      <DataTable
        caption={caption}
        hideCaption
        columns={columns}
        rows={[...grants].sort((a, b) => compare(nameOf(a.product), nameOf(b.product)))}
        rowId={keyOf}
        empty={empty}
        onRow={(grant) => setOpened(keyOf(grant))}
        selected={opened}
      />
      <Dialog
        title={open === undefined ? '' : nameOf(open.product)}
        open={open !== undefined}
        onClose={() => setOpened(undefined)}
        actions={
          open === undefined ? undefined : (
            <>
              <LinkButton to={`/dataprodukter/${encodeURIComponent(open.product.id)}`}>
                {t.toProduct}
              </LinkButton>
              <LinkButton to={paperOf(open.clause) ?? '/overenskommelser'} variant="primary">
                {t.toPaper}
              </LinkButton>
            </>
          )
        }
      >
        {open === undefined ? null : <GrantText grant={open} end={endOf(open)} />}
      </Dialog>
    </>
  );
}

function Areas({ grant: { everyArea, areas } }: { readonly grant: Grant }) {
  const t = useWords(words);
  if (everyArea) return t.everywhere;
  // A district and a police area may have one name.
  const alike = new Set(areas.map(nameOf)).size < areas.length;
  const names = areas.map((area) =>
    alike && area.level !== null ? `${nameOf(area)} (${t.levels[area.level]})` : nameOf(area),
  );
  return (
    <span lang="sv">
      {t.list(names.length > 4 ? [...names.slice(0, 3), t.more(names.length - 3)] : names)}
    </span>
  );
}

function GrantText({ grant, end }: { readonly grant: Grant; readonly end: End | undefined }) {
  const t = useWords(words);
  const { date } = useFormats();
  return (
    <Definitions
      items={[
        { term: t.inWords, text: <span lang="sv">{grant.sentence}</span> },
        {
          term: t.ends,
          text:
            end === undefined
              ? t.endsNot
              : `${date(end.day)}: ${t.endKinds[end.kind]}${end.what === null ? '' : ` (${end.what})`}`,
        },
        {
          term: t.clause,
          text: <span lang="sv">{clauseText(grant.clause, grant.agreement?.title, t)}</span>,
        },
        { term: t.digest, text: <code className="page-access-digest">{grant.digest}</code> },
      ]}
    />
  );
}
