import { useMemo } from 'react';
import * as z from 'zod';
import { useAddress } from '../../address/use-address.ts';
import { downloadText } from '../../figures/download.tsx';
import { useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import { usePurpose } from '../../hub/purpose.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Select } from '../../parts/choice.tsx';
import { SearchField } from '../../parts/field.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Loading, Skeleton } from '../../parts/loading.tsx';
import { Empty, Notice } from '../../parts/notice.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { accessCsv } from './access-csv.ts';
import { Endings } from './endings.tsx';
import { endings, endsOf } from './ends.ts';
import { GrantTable } from './grant-table.tsx';
import { AccessDocument, type AccessGrantFragment } from './queries.generated.ts';
import { words } from './words.ts';

const none = 'inget';
const address = {
  andamal: z.string().optional(),
  produkt: z.string().max(200).default(''),
  omrade: z.string().default(''),
};

/** Everything that the organisation may read for a purpose: by agreement, its own, and what is open. */
export function Overview() {
  const t = useWords(words);
  const { compare } = useFormats();
  const { viewer } = useViewer();
  const { purpose: chosen } = usePurpose();
  const [{ andamal, produkt, omrade }, set] = useAddress(address);
  const permitted = viewer?.purposesPermitted ?? [];
  const nameOf = (code: string | null) =>
    code === null ? t.noPurpose : (permitted.find((one) => one.code === code)?.name ?? code);
  const asked = andamal === none ? null : (permitted.find(({ code }) => code === andamal)?.code ?? chosen);
  const { data, problems } = useHubQuery(AccessDocument, {}, { purpose: asked });
  const scope = data?.viewer?.scope ?? undefined;
  const ends = useMemo(() => endsOf(data?.expiringAgreements ?? []), [data]);

  const areas = new Map(
    (scope ?? []).flatMap((grant) => grant.areas.map((area) => [area.id, area] as const)),
  );
  // A district and a police area may have one name.
  const alike = new Set(
    [...Map.groupBy(areas.values(), ({ id, name }) => name ?? id)].flatMap(([name, of]) =>
      of.length > 1 ? [name] : [],
    ),
  );
  const area = areas.has(omrade) ? omrade : '';
  const shown = (scope ?? []).filter((grant) => matches(grant, produkt) && covers(grant, area));
  const given = shown.filter(({ kind }) => kind === 'CLAUSE');
  const all = (scope ?? []).filter(({ kind }) => kind === 'CLAUSE').length;
  return (
    <div className="page-access-overview">
      <search className="page-access-filters">
        <Select
          label={t.purpose}
          options={[
            ...permitted.map(({ code, name }) => ({ id: code, text: name ?? code })),
            { id: none, text: t.noPurpose },
          ]}
          value={asked ?? none}
          onChange={(code) => set({ andamal: code === (chosen ?? none) ? undefined : code })}
        />
        <SearchField
          label={t.product}
          value={produkt}
          onChange={(text) => set({ produkt: text }, { replace: true })}
        />
        <Select
          label={t.area}
          options={[
            { id: '', text: t.anyArea },
            ...[...areas.values()]
              .toSorted((a, b) => compare(a.name ?? a.id, b.name ?? b.id))
              .map(({ id, name, level }) => ({
                id,
                text:
                  level !== null && alike.has(name ?? id)
                    ? `${name ?? id} (${t.levels[level]})`
                    : (name ?? id),
                description: level === null ? undefined : t.levels[level],
              })),
          ]}
          value={area}
          onChange={(id) => set({ omrade: id })}
        />
      </search>
      {asked === chosen ? null : <Notice kind="info">{t.purposeNote(nameOf(chosen))}</Notice>}
      <ProblemList problems={problems} />
      {scope === undefined ? (
        problems.length > 0 ? null : (
          <>
            <Loading text={t.loading} />
            <Skeleton lines={10} />
          </>
        )
      ) : (
        <>
          <Card
            title={t.byAgreement}
            actions={
              <Button
                icon={<Icon name="download" />}
                onPress={() =>
                  downloadText(`${t.fileName}-${asked ?? none}.csv`, 'text/csv', accessCsv(shown, ends, t))
                }
              >
                {t.download}
              </Button>
            }
          >
            <p role="status" className="page-access-faint">
              {t.count(given.length, all)}
            </p>
            <GrantTable
              grants={given}
              ends={ends}
              caption={`${t.byAgreement}: ${nameOf(asked)}`}
              empty={
                <Empty
                  title={t.nothing}
                  actions={
                    produkt === '' && area === '' ? undefined : (
                      <Button onPress={() => set({ produkt: '', omrade: '' })}>{t.clear}</Button>
                    )
                  }
                >
                  <p>{asked === null ? t.nothingWithoutPurpose : t.nothingText}</p>
                </Empty>
              }
            />
          </Card>
          <Endings items={endings(given, ends)} from={data?.viewer?.instant ?? ''} />
          <div className="page-access-two">
            <Card title={t.own}>
              <p className="page-access-faint">{t.ownText}</p>
              <Products grants={shown.filter(({ kind }) => kind === 'OWN')} none={t.ownNone} />
            </Card>
            <Card title={t.open}>
              <p className="page-access-faint">{t.openText}</p>
              <Products grants={shown.filter(({ kind }) => kind === 'OPEN')} none={t.nothing} />
            </Card>
          </div>
        </>
      )}
    </div>
  );
}

function Products({
  grants,
  none: nothing,
}: {
  readonly grants: readonly AccessGrantFragment[];
  readonly none: string;
}) {
  const { compare } = useFormats();
  if (grants.length === 0) return <p>{nothing}</p>;
  const byProduct = [...Map.groupBy(grants, ({ product }) => product.name ?? product.id)];
  return (
    <ul className="page-access-products" lang="sv">
      {byProduct
        .toSorted(([a], [b]) => compare(a, b))
        .map(([product, of]) => (
          <li key={product}>
            {product}
            <span className="page-access-faint">
              {[...new Set(of.map(({ provider }) => provider.name ?? provider.id))].join(', ')}
            </span>
          </li>
        ))}
    </ul>
  );
}

function matches({ product, provider }: AccessGrantFragment, sought: string): boolean {
  const text = `${product.name} ${product.id} ${provider.name} ${provider.id}`.toLocaleLowerCase('sv');
  return text.includes(sought.trim().toLocaleLowerCase('sv'));
}

const covers = ({ everyArea, areas }: AccessGrantFragment, area: string): boolean =>
  area === '' || everyArea || areas.some(({ id }) => id === area);
