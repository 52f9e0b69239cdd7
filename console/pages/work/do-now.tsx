import { useState } from 'react';
import { Link } from 'react-router';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Badge } from '../../parts/notice.tsx';
import { useWords } from '../../words.tsx';
import { anchorOf } from './story.ts';
import { words } from './words.ts';

type Warned = {
  readonly id: string;
  readonly title: string | null;
  readonly warnings:
    | readonly { readonly kind: string; readonly object: string; readonly text: string }[]
    | null;
};

const slice = 6;

/** What is overdue or warned of in several processes, what is late first, each with the way to it. */
export function DoNow({ processes }: { readonly processes: readonly Warned[] }) {
  const t = useWords(words);
  const [limit, setLimit] = useState(slice);
  const items = processes
    .flatMap(({ id, title, warnings }) =>
      (warnings ?? []).map((warning) => ({
        ...warning,
        id,
        title: title ?? id,
        late: warning.kind === 'MEASURE_LATE',
      })),
    )
    .toSorted((a, b) => Number(b.late) - Number(a.late));
  if (items.length === 0) return null;
  return (
    <Card title={t.now}>
      <ul className="work-attention">
        {items.slice(0, limit).map(({ id, title, kind, object, text, late }) => (
          <li
            key={`${id} ${kind} ${object} ${text}`}
            className={late ? 'work-attention-error' : 'work-attention-warning'}
          >
            <Badge tone={late ? 'error' : 'warning'}>
              {late ? t.attention.late() : t.attention.warned()}
            </Badge>{' '}
            <Link to={`/arbetet/${encodeURIComponent(id)}#${anchorOf(object)}`} lang="sv">
              {title}
            </Link>
            <p lang="sv">{text}</p>
          </li>
        ))}
      </ul>
      {items.length <= limit ? null : (
        <div>
          <Button onPress={() => setLimit(items.length)}>{t.moreNow(items.length - limit)}</Button>
        </div>
      )}
    </Card>
  );
}
