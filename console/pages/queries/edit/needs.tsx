import { useHubQuery } from '../../../hub/hub.tsx';
import { ProblemList } from '../../../hub/problem-list.tsx';
import { Card, Stack } from '../../../parts/card.tsx';
import { DataTable } from '../../../parts/data-table.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { Badge } from '../../../parts/notice.tsx';
import { useFormats, useWords } from '../../../words.tsx';
import {
  NeedsOfDocumentDocument,
  type NeedsOfDocumentQuery,
  RecipientsOfProductsDocument,
} from './queries.generated.ts';
import { useSettled } from './use-settled.ts';
import type { Trial } from './use-trial.ts';
import { words } from './words.ts';

type Needed = NonNullable<NeedsOfDocumentQuery['explain']>['products'][number];

/** The data products that a document reads for its purpose, whether whoever writes has them, and whom agreements give them. */
export function Needs({
  document,
  purpose,
  trial: { parameters, missing, variables },
}: {
  /** As it is run; null while the hub does not accept it. */
  readonly document: string | null;
  readonly purpose: string;
  readonly trial: Trial;
}) {
  const t = useWords(words);
  const written = JSON.stringify(variables);
  const settled = useSettled(written);
  const waits = settled !== written;
  const { data, problems, fetching } = useHubQuery(
    NeedsOfDocumentDocument,
    { document: document ?? '', variables: settled, purpose },
    { pause: document === null || missing.length > 0 || waits },
  );
  const products = data?.explain?.products;
  return (
    <Card title={t.needs}>
      {document === null ? (
        <p>{t.needsWait}</p>
      ) : missing.length > 0 ? (
        <p>
          {t.needsChosen(
            parameters
              .filter(({ name }) => missing.includes(name))
              .map(({ label }) => label)
              .join(', '),
          )}
        </p>
      ) : products === undefined ? (
        <>
          {fetching || waits ? <Loading text={t.needsLoading} /> : null}
          <ProblemList problems={problems} />
        </>
      ) : products.length === 0 ? (
        <p>{t.needsNothing}</p>
      ) : (
        <Stack>
          <p>{t.needsText2}</p>
          <NeedsTable products={products} />
          <Disclosure title={t.whoCould}>
            <Recipients products={products} purpose={purpose} />
          </Disclosure>
        </Stack>
      )}
    </Card>
  );
}

function NeedsTable({ products }: { readonly products: readonly Needed[] }) {
  const t = useWords(words);
  return (
    <DataTable
      caption={t.needsCaption}
      hideCaption
      empty={null}
      rows={products}
      rowId={({ product }) => product.id}
      columns={[
        {
          id: 'product',
          text: t.product,
          header: true,
          cell: ({ product }) => <span lang="sv">{product.name ?? product.id}</span>,
        },
        {
          id: 'provider',
          text: t.provider,
          cell: ({ product }) => (
            <span lang="sv">{product.providers?.map(({ id, name }) => name ?? id).join(', ')}</span>
          ),
        },
        {
          id: 'sensitivity',
          text: t.sensitivity,
          cell: ({ product }) => (product.sensitivity === null ? '' : t.sensitivities[product.sensitivity]),
        },
        {
          id: 'answer',
          text: t.youHave,
          cell: ({ answer, sentence }) => (
            <>
              <Badge tone={answer === 'HELD' ? 'success' : 'warning'}>{t.answers[answer]}</Badge>{' '}
              <span lang="sv">{sentence}</span>
            </>
          ),
        },
      ]}
    />
  );
}

function Recipients({
  products,
  purpose,
}: {
  readonly products: readonly Needed[];
  readonly purpose: string;
}) {
  const t = useWords(words);
  const { compare } = useFormats();
  const { data, problems, fetching } = useHubQuery(RecipientsOfProductsDocument, { after: null });
  const clauses = (data?.agreements?.edges ?? []).flatMap(({ node }) => node?.versionInForce?.clauses ?? []);
  const namesOf = (product: string): readonly string[] => {
    const given = clauses.filter(
      (clause) => clause.product.id === product && clause.purposes.some(({ code }) => code === purpose),
    );
    const names = new Map(
      given.flatMap(({ recipients }) => recipients.map(({ id, name }) => [id, name ?? id])),
    );
    return [...names.values()].toSorted(compare);
  };
  return (
    <Stack>
      <p>{t.whoCouldText}</p>
      {data === undefined && fetching ? <Loading text={t.needsLoading} /> : null}
      <ProblemList problems={problems} />
      {data === undefined ? null : (
        <dl className="query-recipients">
          {products.map(({ product }) => {
            const names = namesOf(product.id);
            return (
              <div key={product.id}>
                <dt lang="sv">{product.name ?? product.id}</dt>
                <dd>
                  {product.sensitivity === 'OPEN' ? (
                    t.whoOpen
                  ) : names.length === 0 ? (
                    t.whoNobody
                  ) : (
                    <span lang="sv">{names.join(', ')}</span>
                  )}
                </dd>
              </div>
            );
          })}
        </dl>
      )}
      {data?.agreements?.pageInfo.hasNextPage ? <p>{t.whoCouldMore}</p> : null}
    </Stack>
  );
}
