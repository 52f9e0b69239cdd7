import { Card } from '../../parts/card.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Badge } from '../../parts/notice.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { type Attention, attentionOf } from './attention.ts';
import { anchorOf, type Story, today } from './story.ts';
import { words } from './words.ts';

const tones: Readonly<Record<Attention['kind'], 'error' | 'warning' | 'info'>> = {
  'overdue-goal': 'error',
  late: 'error',
  obstacle: 'error',
  warned: 'warning',
  'not-begun': 'warning',
  awaiting: 'warning',
  'due-goal': 'info',
  'due-measure': 'info',
};

/** What calls for somebody now, first on the page. */
export function AttentionList({ story }: { readonly story: Story }) {
  const t = useWords(words);
  const { date } = useFormats();
  const items = attentionOf(story, today());
  return (
    <Card title={t.now}>
      {items.length === 0 ? (
        <p className="work-calm">
          <Icon name="check" /> {t.nothingNow}
        </p>
      ) : (
        <ul className="work-attention">
          {items.map(({ kind, object, name, day, said, waits }) => (
            <li key={`${kind} ${object} ${said}`} className={`work-attention-${tones[kind]}`}>
              <Badge tone={tones[kind]}>{t.attention[kind](day === null ? '' : date(day))}</Badge>{' '}
              <a href={`#${anchorOf(object)}`}>{name === '' ? t.go : name}</a>
              {said === null ? null : <p lang="sv">{said}</p>}
              {waits.length === 0 ? null : <p>{t.waitsFor(waits.join(', '))}</p>}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
