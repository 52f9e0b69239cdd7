import { Link } from 'react-router';
import { useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import { Card } from '../../parts/card.tsx';
import { CopyButton } from '../../parts/copy-button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { useWords } from '../../words.tsx';
import { explainedDocument } from './explained-document.ts';
import { HowToGetDocument, type ProductQuery } from './queries.generated.ts';
import { words } from './words.ts';

type Product = NonNullable<ProductQuery['dataProduct']>;

/** For a product that is lacked: why, which agreements could give it, whom to ask, and a text to send. */
export function HowToGet({
  product,
  indicators,
  purpose,
}: {
  readonly product: Product;
  readonly indicators: readonly string[];
  readonly purpose: { readonly code: string; readonly name: string | null } | null;
}) {
  const t = useWords(words);
  const { viewer } = useViewer();
  const document = explainedDocument(product.id, indicators);
  const { data, problems, fetching } = useHubQuery(
    HowToGetDocument,
    { document: document ?? '', purpose: purpose?.code ?? null },
    { pause: document === null },
  );
  const explained = data?.explain?.products.find((one) => one.product.id === product.id);
  const amendable = explained?.amendable ?? [];
  // One that has a clause for them already is the nearest to giving it.
  const nearest =
    amendable.find(({ agreement }) =>
      explained?.blocked.some((one) => one.agreement?.id === agreement?.id),
    ) ?? amendable[0];
  const others = new Map(
    (explained?.blocked ?? []).flatMap(({ obstacles }) =>
      obstacles.flatMap(({ code, purposes }) =>
        code === 'PURPOSE' ? purposes.map((one) => [one.code, one.name ?? one.code] as const) : [],
      ),
    ),
  );
  const text = t.ask({
    product: product.name ?? product.id,
    id: product.id,
    purpose: purpose?.name ?? purpose?.code ?? t.purposeUnchosen,
    own: viewer?.organisation.name ?? viewer?.organisation.id ?? '',
    agreements: nearest?.title ?? '',
  });
  return (
    <Card title={t.yourAccess}>
      <p>{purpose === null ? t.notHeldNoPurpose : t.notHeld}</p>
      {purpose === null ? <Notice kind="info">{t.noPurpose}</Notice> : null}
      {document === null ? <p className="products-faint">{t.notExplained}</p> : null}
      <ProblemList problems={problems} />
      {document !== null && data === undefined && fetching ? <Loading text={t.loading} /> : null}
      {explained ? (
        <>
          <p lang="sv" className="products-sentence">
            {explained.sentence}
          </p>
          {others.size === 0 ? null : (
            <Notice kind="info">{t.changePurpose([...others.values()].join(', '))}</Notice>
          )}
          {explained.blocked.length === 0 ? null : (
            <section className="products-how">
              <h3>{t.nearest}</h3>
              <ul>
                {explained.blocked.map((one) => (
                  <li key={one.clause}>
                    {one.agreement ? (
                      <Link to={`/overenskommelser/${encodeURIComponent(one.agreement.id)}`}>
                        {one.title}
                      </Link>
                    ) : (
                      one.title
                    )}{' '}
                    <code>{one.clause}</code>
                    <br />
                    <span lang="sv" className="products-faint">
                      {one.sentence}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section className="products-how">
            <h3>{t.amendable}</h3>
            {amendable.length === 0 ? <p>{t.noAmendable}</p> : null}
            <ul>
              {amendable.map(({ title, agreement }) => (
                <li key={agreement?.id ?? title}>
                  {agreement ? (
                    <Link to={`/overenskommelser/${encodeURIComponent(agreement.id)}`}>{title}</Link>
                  ) : (
                    title
                  )}
                </li>
              ))}
            </ul>
          </section>
        </>
      ) : null}
      <section className="products-how">
        <h3>{t.whom}</h3>
        <Whom product={product} />
      </section>
      <section className="products-how">
        <h3>{t.askText}</h3>
        <pre lang="sv" className="products-ask">
          {text}
        </pre>
        <CopyButton text={text} label={t.copyText} />
      </section>
    </Card>
  );
}

/** The functions that keep the provider's agreements, never anybody by name. */
function Whom({ product }: { readonly product: Product }) {
  const t = useWords(words);
  const known = (product.providers ?? []).flatMap(({ id, name, coordinators, coordinatorFunction }) => {
    const ways = (coordinators ?? []).map((one) => ({
      key: one.id,
      text: `${one.function}, ${one.mailbox}`,
    }));
    const all =
      ways.length > 0 || coordinatorFunction === null ? ways : [{ key: id, text: coordinatorFunction }];
    return all.map((way) => ({ ...way, name: name ?? id }));
  });
  if (known.length === 0) return <p>{t.noCoordinator}</p>;
  return (
    <ul className="products-whom">
      {known.map(({ key, name, text }) => (
        <li key={key}>
          {name}: {text}
        </li>
      ))}
    </ul>
  );
}
