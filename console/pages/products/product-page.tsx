import { Link, useParams } from 'react-router';
import { useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import { LinkButton } from '../../parts/button.tsx';
import { Card, Definitions, Row, Stack } from '../../parts/card.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Badge, SyntheticMark } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { accessTo } from './access.ts';
import { AccessBadge } from './catalogue.tsx';
import { Grants } from './grants.tsx';
import { HowToGet } from './how-to-get.tsx';
import { IndicatorCards } from './indicator-cards.tsx';
import { ProductDocument, ProductGrantsDocument, ProductIndicatorsDocument } from './queries.generated.ts';
import { terms, words } from './words.ts';

/** A data product: what it is, whether it is had and by what, how to get it, and how it is measured. */
export function ProductPage() {
  const t = useWords(words);
  const term = useWords(terms);
  const { number } = useFormats();
  const { product: id = '' } = useParams();
  const { data, problems, fetching } = useHubQuery(ProductDocument, { id });
  const { data: mine, problems: unknown } = useHubQuery(ProductGrantsDocument, {});
  const { data: catalogue } = useHubQuery(ProductIndicatorsDocument, {});
  const product = data?.dataProduct ?? undefined;
  const grants = (mine?.viewer?.scope ?? []).filter((grant) => grant.product.id === id);
  const indicators = catalogue?.indicators?.filter((one) => one.product?.id === id).map((one) => one.id);
  const access = accessTo(id, grants);
  const missing = data !== undefined && !product && problems.length === 0;
  return (
    <Stack gap={4}>
      <PageHeader
        title={missing ? t.unknown : (product?.name ?? id)}
        lead={product?.description ?? undefined}
        meta={
          <>
            <Link to="/dataprodukter">{t.toCatalogue}</Link>
            {product && mine ? <AccessBadge access={access} /> : null}
            {product?.sensitivity ? <Badge>{term.sensitivity[product.sensitivity]}</Badge> : null}
            {product?.synthetic ? <SyntheticMark text={t.synthetic} /> : null}
          </>
        }
      />
      <ProblemList problems={[...problems, ...unknown]} />
      {data === undefined && fetching ? <Loading text={t.loading} /> : null}
      {missing ? <p>{t.unknownText}</p> : null}
      {product ? (
        <>
          {mine === undefined ? (
            <Loading text={t.loading} />
          ) : access === null ? (
            indicators && (
              <HowToGet product={product} indicators={indicators} purpose={mine.viewer?.purpose ?? null} />
            )
          ) : (
            <Grants grants={grants} access={access} />
          )}
          <Card title={t.about}>
            <Definitions
              items={[
                {
                  term: t.provider,
                  text: (product.providers ?? []).map((one) => one.name ?? one.id).join(', '),
                },
                {
                  term: t.sensitivity,
                  text: product.sensitivity
                    ? `${term.sensitivity[product.sensitivity]}. ${term.sensitivityText[product.sensitivity]}`
                    : '–',
                },
                {
                  term: t.subgraph,
                  text: t.subgraphs[product.hostSubgraph ?? ''] ?? product.hostSubgraph ?? '–',
                },
                {
                  term: t.threshold,
                  text:
                    product.threshold === null ? t.noThreshold : t.thresholdText(number(product.threshold)),
                },
                { term: t.id, text: <code>{product.id}</code> },
              ]}
            />
            <Row>
              {indicators?.[0] ? (
                <LinkButton to={`/karta?indikator=${encodeURIComponent(indicators[0])}`}>
                  {t.onMap}
                </LinkButton>
              ) : null}
              <LinkButton to={`/fragor?sok=${encodeURIComponent(product.name ?? product.id)}`}>
                {t.inQueries}
              </LinkButton>
              <LinkButton to="/atkomst">{t.explainMore}</LinkButton>
            </Row>
          </Card>
          {indicators === undefined ? null : indicators.length === 0 ? (
            <p className="products-faint">{t.notIndicators}</p>
          ) : (
            <IndicatorCards ids={indicators} />
          )}
        </>
      ) : null}
    </Stack>
  );
}
