import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useHub, useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Badge, Empty } from '../../parts/notice.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { agreementPath } from './agreements.tsx';
import { type NewsItem, newsOf } from './news.ts';
import { forgetCursor, keepCursor, visitCursor } from './news-cursor.ts';
import { NewsDocument } from './queries.generated.ts';
import { words } from './words.ts';

const slice = 6;

/** What has happened to figures and agreements that concern the partner, with what is new since the last visit marked. */
export function News({ partner }: { readonly partner: string }) {
  const t = useWords(words);
  const [cursor, setCursor] = useState(() => visitCursor(partner));
  const [limit, setLimit] = useState(slice);
  const { data, problems, fetching, refresh } = useHubQuery(NewsDocument, { cursor, known: cursor !== null });
  const { news } = useHub();
  useEffect(() => {
    if (news.vintage > 0) refresh();
  }, [news.vintage, refresh]);

  const unknown = cursor !== null && problems.some(({ code }) => code === 'CURSOR_INVALID');
  useEffect(() => {
    if (!unknown) return;
    forgetCursor(partner);
    setCursor(null);
  }, [unknown, partner]);
  const readTo = data?.fresh?.cursor ?? (cursor === null ? data?.recent?.cursor : undefined);
  useEffect(() => {
    if (readTo !== undefined) keepCursor(partner, readTo);
  }, [readTo, partner]);

  const items = newsOf(data?.recent?.changes ?? [], data?.fresh?.changes ?? []);
  const shown = items.slice(0, limit);
  const left = items.length - shown.length;
  const fresh = items.filter((item) => item.fresh).length;
  const away = data?.recent?.unavailable ?? [];
  return (
    <Card title={t.news} actions={fresh === 0 ? undefined : <Badge tone="accent">{t.newCount(fresh)}</Badge>}>
      {unknown ? null : <ProblemList problems={problems} />}
      {away.length > 0 ? <p className="page-start-faint">{t.unavailable(t.list(away))}</p> : null}
      {data?.recent ? (
        items.length === 0 ? (
          <Empty title={t.newsNone}>
            <p>{t.newsNoneText}</p>
          </Empty>
        ) : (
          <>
            <p className="page-start-faint">{t.newsLead}</p>
            <ul className="page-start-list">
              {shown.map((item) => (
                <Item key={item.key} item={item} />
              ))}
            </ul>
            {left === 0 ? null : (
              <div>
                <Button onPress={() => setLimit(limit + 20)}>{t.moreNews(Math.min(left, 20))}</Button>
              </div>
            )}
            {left === 0 && data.recent.more ? <p className="page-start-faint">{t.earlierLeftOut}</p> : null}
          </>
        )
      ) : fetching ? (
        <Loading text={t.newsLoading} />
      ) : null}
    </Card>
  );
}

function Item({ item }: { readonly item: NewsItem }) {
  const t = useWords(words);
  const { date } = useFormats();
  const [{ agreement, product, version }] = item.changes;
  return (
    <li className="page-start-news">
      <p className="page-start-marks">
        <time dateTime={item.at} className="page-start-faint">
          {date(item.at)}
        </time>
        {item.fresh ? <Badge tone="accent">{t.newSince}</Badge> : null}
      </p>
      <p lang="sv">
        {agreement ? (
          <Link to={agreementPath(agreement.id, version ?? undefined)}>
            {agreement.title ?? agreement.id}
          </Link>
        ) : product ? (
          <Link to={`/dataprodukter/${encodeURIComponent(product.id)}`}>{product.name ?? product.id}</Link>
        ) : null}
      </p>
      {agreement ? (
        <AgreementEvents item={item} />
      ) : (
        <p>
          <Publication item={item} />
        </p>
      )}
    </li>
  );
}

/** What happened to each version, in the order of a version's life. */
function AgreementEvents({ item: { changes } }: { readonly item: NewsItem }) {
  const t = useWords(words);
  const byVersion = [...Map.groupBy(changes, ({ version }) => version)].toSorted(
    ([a], [b]) => (b ?? 0) - (a ?? 0),
  );
  return (
    <ul className="page-start-events">
      {byVersion.map(([version, of]) => {
        const signed = of.flatMap(({ kind, party }) =>
          kind === 'AGREEMENT_SIGNED' && party ? [party.name ?? party.id] : [],
        );
        const events = life.flatMap((kind) => {
          if (kind === 'AGREEMENT_SIGNED')
            return signed.length === 0
              ? []
              : [signed.length > 2 ? t.signedByMany(signed.length) : t.signedBy(t.list(signed))];
          return of
            .filter((change) => change.kind === kind)
            .map(({ party }) => (party ? t.by(t.events[kind], party.name ?? party.id) : t.events[kind]));
        });
        return <li key={version}>{t.ofVersion(version ?? 1, t.list([...new Set(events)]))}</li>;
      })}
    </ul>
  );
}

const life = [
  'AGREEMENT_PROPOSED',
  'AGREEMENT_SIGNED',
  'AGREEMENT_WITHDRAWN',
  'AGREEMENT_IN_FORCE',
  'AGREEMENT_SUSPENDED',
  'AGREEMENT_RESUMED',
  'AGREEMENT_ENDED',
  'AGREEMENT_SUPERSEDED',
  'AGREEMENT_EXPIRED',
] as const;

function Publication({ item: { changes } }: { readonly item: NewsItem }) {
  const t = useWords(words);
  const { period } = useFormats();
  const [{ kind, vintage }] = changes;
  const months = changes
    .flatMap(({ firstMonth, lastMonth }) => [firstMonth ?? [], lastMonth ?? []].flat())
    .toSorted();
  const label = vintage ?? '';
  const said = kind === 'VINTAGE_REVISED' ? t.revised(label) : t.published(label);
  const [first, last] = [months[0], months.at(-1)];
  return first === undefined || last === undefined
    ? said
    : `${said}. ${t.indicators(changes.length, period(first), period(last))}`;
}
