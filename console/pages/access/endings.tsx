import { useState } from 'react';
import { Link } from 'react-router';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useFormats, useWords } from '../../words.tsx';
import type { EndingTogether } from './ends.ts';
import { words } from './words.ts';

const slice = 8;
const day = 86_400_000;
/** What ends further on has a full bar. */
const longest = 5 * 365;

/** When rights end: a bar an agreement and day, soonest first. `from` is the instant that days are counted from. */
export function Endings({
  items,
  from,
}: {
  readonly items: readonly EndingTogether[];
  readonly from: string;
}) {
  const t = useWords(words);
  const { date } = useFormats();
  const [limit, setLimit] = useState(slice);
  const now = Date.parse(from);
  const daysTo = (last: string) => Math.max(0, Math.ceil((Date.parse(`${last}T23:59:59Z`) - now) / day));
  return (
    <Card title={t.timeline}>
      {items.length === 0 ? (
        <p>{t.timelineNone}</p>
      ) : (
        <>
          <p className="page-access-faint">{t.timelineText}</p>
          <ol className="page-access-endings">
            {items.slice(0, limit).map(({ key, title, agreement, version, end, products }) => {
              const days = daysTo(end.day);
              return (
                <li key={key} data-soon={days <= 180 || undefined}>
                  <span className="page-access-ending-day">
                    <time dateTime={end.day}>{date(end.day)}</time> <span>{t.inDays(days)}</span>
                  </span>
                  <span className="page-access-bar" aria-hidden="true">
                    <span style={{ inlineSize: `${Math.min(100, Math.max(2, (days / longest) * 100))}%` }} />
                  </span>
                  <span>
                    <Link to={`/overenskommelser/${encodeURIComponent(agreement)}/${version}`} lang="sv">
                      {title}
                    </Link>
                    {': '}
                    {t.endKinds[end.kind]}
                    {end.what === null ? '' : ` (${end.what})`}
                    <span className="page-access-faint page-access-ending-products" lang="sv">
                      {t.list(products)}
                    </span>
                  </span>
                </li>
              );
            })}
          </ol>
          {items.length <= limit ? null : (
            <div>
              <Button onPress={() => setLimit(items.length)}>{t.more(items.length - limit)}</Button>
            </div>
          )}
        </>
      )}
    </Card>
  );
}
