import { Link } from 'react-router';
import * as z from 'zod';
import { useAddress } from '../../address/use-address.ts';
import { useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import { Row, Stack } from '../../parts/card.tsx';
import { Segmented, Select } from '../../parts/choice.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { SearchField } from '../../parts/field.tsx';
import { finds } from '../../parts/finding.ts';
import { Loading } from '../../parts/loading.tsx';
import { Badge, Notice, SyntheticMark } from '../../parts/notice.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { type Access, accessTo } from './access.ts';
import {
  ProductGrantsDocument,
  ProductIndicatorsDocument,
  type ProductIndicatorsQuery,
  ProductsDocument,
  type ProductsQuery,
} from './queries.generated.ts';
import { Sections } from './sections.tsx';
import { terms, words } from './words.ts';

type Product = NonNullable<ProductsQuery['dataProducts']>[number];
type Indicator = NonNullable<ProductIndicatorsQuery['indicators']>[number];
type Listed = Product & {
  readonly measured: readonly Indicator[] /** Undefined until it is known. */;
  readonly access: Access | null | undefined;
};

const sensitivities = ['OPEN', 'AGGREGATED', 'SHARED', 'PROTECTED'] as const;
const address = {
  sok: z.string().max(200).default(''),
  atkomst: z.enum(['alla', 'har', 'saknar']).default('alla'),
  utgivare: z.string().max(120).optional(),
  kanslighet: z.enum(sensitivities).optional(),
  tema: z.string().max(120).optional(),
  kalla: z.string().max(60).optional(),
};

/** Every data product: found by words and filters, with whether it is had now. */
export function Catalogue() {
  const t = useWords(words);
  const term = useWords(terms);
  const { compare } = useFormats();
  const [chosen, set] = useAddress(address);
  const { data, problems, fetching } = useHubQuery(ProductsDocument, {});
  const { data: measured, problems: unmeasured } = useHubQuery(ProductIndicatorsDocument, {});
  const { data: mine, problems: unknown } = useHubQuery(ProductGrantsDocument, {});
  const all: readonly Listed[] = (data?.dataProducts ?? []).map((product) => ({
    ...product,
    measured: (measured?.indicators ?? []).filter((one) => one.product?.id === product.id),
    access: mine?.viewer ? accessTo(product.id, mine.viewer.scope ?? []) : undefined,
  }));
  const rows = all
    .filter((one) => fits(one, chosen))
    .toSorted((a, b) => compare(a.name ?? a.id, b.name ?? b.id));
  const purpose = mine?.viewer?.purpose;
  const any = { id: '', text: t.any };
  const options = (items: readonly (readonly [string, string])[]) => [
    any,
    ...[...new Map(items)].map(([id, text]) => ({ id, text })).toSorted((a, b) => compare(a.text, b.text)),
  ];
  const orAll = (id: string) => (id === '' ? undefined : id);
  return (
    <Stack gap={4}>
      <Sections />
      <Row gap={4} align="start">
        <SearchField
          label={t.search}
          description={t.searchHint}
          value={chosen.sok}
          onChange={(sok) => set({ sok }, { replace: true })}
        />
        <Segmented
          label={t.access}
          options={[
            { id: 'alla', text: t.any },
            { id: 'har', text: t.accessMine },
            { id: 'saknar', text: t.accessLacking },
          ]}
          value={chosen.atkomst}
          onChange={(atkomst) => set({ atkomst })}
        />
        <Select
          label={t.provider}
          options={options(
            all.flatMap(({ providers }) =>
              (providers ?? []).map(({ id, name }) => [id, name ?? id] as const),
            ),
          )}
          value={chosen.utgivare ?? ''}
          onChange={(id) => set({ utgivare: orAll(id) })}
        />
        <Select
          label={t.sensitivity}
          options={[any, ...sensitivities.map((id) => ({ id, text: term.sensitivity[id] }))]}
          value={chosen.kanslighet ?? ''}
          onChange={(id) => set({ kanslighet: sensitivities.find((one) => one === id) })}
        />
        <Select
          label={t.theme}
          options={options(
            all.flatMap((one) =>
              one.measured.flatMap(({ theme }) => (theme ? [[theme, theme] as const] : [])),
            ),
          )}
          value={chosen.tema ?? ''}
          onChange={(id) => set({ tema: orAll(id) })}
        />
        <Select
          label={t.subgraph}
          options={options(
            all.flatMap(({ hostSubgraph: id }) => (id ? [[id, t.subgraphs[id] ?? id] as const] : [])),
          )}
          value={chosen.kalla ?? ''}
          onChange={(id) => set({ kalla: orAll(id) })}
        />
      </Row>
      {mine === undefined ? null : purpose ? (
        <p className="products-faint">{t.forPurpose(purpose.name ?? purpose.code)}</p>
      ) : (
        <Notice kind="info">{t.noPurpose}</Notice>
      )}
      <ProblemList problems={[...problems, ...unmeasured, ...unknown]} />
      {(data === undefined && fetching) || (mine === undefined && unknown.length === 0) ? (
        <Loading text={t.loading} />
      ) : null}
      {data === undefined || (chosen.atkomst !== 'alla' && mine === undefined) ? null : (
        <ProductTable rows={rows} all={all.length} />
      )}
    </Stack>
  );
}

function ProductTable({ rows, all }: { readonly rows: readonly Listed[]; readonly all: number }) {
  const t = useWords(words);
  const term = useWords(terms);
  const { compare, date, period, number } = useFormats();
  const order = ['CLAUSE', 'OWN', 'ROWS', 'OPEN'];
  return (
    <DataTable
      caption={t.caption(rows.length, all)}
      rows={rows}
      rowId={({ id }) => id}
      empty={<p>{t.noMatch}</p>}
      columns={[
        {
          id: 'product',
          text: t.product,
          header: true,
          sort: (a, b) => compare(a.name ?? a.id, b.name ?? b.id),
          cell: ({ id, name, description, synthetic }) => (
            <div className="products-name">
              <Link to={`/dataprodukter/${id}`}>{name ?? id}</Link>
              <span className="products-faint products-short">{description}</span>
              {synthetic ? <SyntheticMark text={t.synthetic} /> : null}
            </div>
          ),
        },
        {
          id: 'access',
          text: t.access,
          sort: (a, b) => order.indexOf(a.access ?? '') - order.indexOf(b.access ?? ''),
          cell: ({ access }) => (access === undefined ? null : <AccessBadge access={access} />),
        },
        {
          id: 'provider',
          text: t.provider,
          sort: (a, b) => compare(a.providers?.[0]?.name ?? '', b.providers?.[0]?.name ?? ''),
          cell: ({ providers }) =>
            t.providers(providers?.[0]?.name ?? '–', Math.max(0, (providers?.length ?? 0) - 1)),
        },
        {
          id: 'sensitivity',
          text: t.sensitivity,
          sort: (a, b) =>
            sensitivities.indexOf(a.sensitivity ?? 'OPEN') - sensitivities.indexOf(b.sensitivity ?? 'OPEN'),
          cell: ({ sensitivity }) => sensitivity && term.sensitivity[sensitivity],
        },
        {
          id: 'indicators',
          text: t.indicators,
          align: 'end',
          sort: (a, b) => a.measured.length - b.measured.length,
          cell: ({ measured }) => (measured.length === 0 ? '–' : number(measured.length)),
        },
        {
          id: 'published',
          text: t.published,
          sort: (a, b) => compare(latestOf(a)?.publishedAt ?? '', latestOf(b)?.publishedAt ?? ''),
          cell: (row) => {
            const latest = latestOf(row);
            return latest ? (
              <>
                {date(latest.publishedAt)}
                <br />
                <span className="products-faint">{t.covers(period(latest.to))}</span>
              </>
            ) : (
              '–'
            );
          },
        },
      ]}
    />
  );
}

/** By what a product is had, as a word. */
export function AccessBadge({ access }: { readonly access: Access | null }) {
  const t = useWords(words);
  if (access === null) return <Badge tone="neutral">{t.lacking}</Badge>;
  if (access === 'CLAUSE') return <Badge tone="success">{t.byAgreement}</Badge>;
  return <Badge tone="info">{{ OWN: t.own, OPEN: t.open, ROWS: t.ownRows }[access]}</Badge>;
}

/** The latest publication among a product's indicators. */
const latestOf = ({ measured }: Listed) =>
  measured
    .flatMap(({ latestVintage }) => latestVintage ?? [])
    .toSorted((a, b) => a.publishedAt.localeCompare(b.publishedAt))
    .at(-1);

type Chosen = { readonly [Name in keyof typeof address]: z.output<(typeof address)[Name]> };

function fits(one: Listed, { sok, atkomst, utgivare, kanslighet, tema, kalla }: Chosen): boolean {
  const texts = [
    one.id,
    one.name,
    one.description,
    ...(one.providers ?? []).map(({ name }) => name),
    ...one.measured.map(({ name }) => name),
  ];
  return (
    finds(sok, texts) &&
    (atkomst === 'alla' || (one.access !== undefined && (atkomst === 'har') === (one.access !== null))) &&
    (utgivare === undefined || (one.providers ?? []).some(({ id }) => id === utgivare)) &&
    (kanslighet === undefined || one.sensitivity === kanslighet) &&
    (tema === undefined || one.measured.some(({ theme }) => theme === tema)) &&
    (kalla === undefined || one.hostSubgraph === kalla)
  );
}
