import { Button } from '../../parts/button.tsx';
import { Definitions } from '../../parts/card.tsx';
import { Badge } from '../../parts/notice.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { actWords } from './act-words.ts';
import { anchorOf, type Measure } from './story.ts';
import { terms } from './terms.ts';
import { words } from './words.ts';

const tones = { PLANNED: 'neutral', UNDER_WAY: 'info', DONE: 'success', CANCELLED: 'warning' } as const;

/** A measure: what it answers, where it stands, who answers for it and when. */
export function MeasureCard({
  measure,
  reason,
  onEdit,
}: {
  readonly measure: Measure;
  readonly reason: string | undefined;
  readonly onEdit: () => void;
}) {
  const t = useWords(words);
  const a = useWords(actWords);
  const term = useWords(terms);
  const { date } = useFormats();
  const list = (items: readonly string[]) => (items.length === 0 ? null : items.join(', '));
  const actual =
    measure.actualFrom === null
      ? null
      : `${date(measure.actualFrom)}–${measure.actualTo === null ? t.ongoing : date(measure.actualTo)}`;
  const items: readonly (readonly [string, string | null])[] = [
    [t.cause, measure.cause?.text ?? null],
    [
      t.responsible,
      [
        measure.responsible?.name,
        `${measure.responsibleFunction} (${term.role[measure.responsibleRole].toLowerCase()})`,
      ]
        .filter(Boolean)
        .join(': '),
    ],
    [t.planned, `${date(measure.plannedFrom)}–${date(measure.plannedTo)}`],
    [t.actual, actual],
    [t.cancelled, measure.cancelled],
    [
      t.kindOfWork,
      list([
        term.work[measure.workKind],
        ...(measure.preventionKind ? [term.prevention[measure.preventionKind]] : []),
      ]),
    ],
    [t.perspectives, list(measure.perspectives.map((one) => term.perspective[one]))],
    [t.weighing, measure.weighing],
    [t.targetGroups, list(measure.targetGroups.map((one) => one.term))],
    [t.arenas, list(measure.arenas.map((one) => term.arena[one]))],
    [t.place, measure.place?.name ?? null],
    [t.ilsId, measure.ilsId],
  ];
  return (
    <article className="work-measure" id={anchorOf(measure.id)} tabIndex={-1}>
      <div className="work-item-head">
        <h5>
          {measure.title} <Badge tone={tones[measure.state]}>{term.state[measure.state]}</Badge>{' '}
          {measure.restsOnPictureAlone ? <Badge tone="warning">{t.onPictureAlone}</Badge> : null}
        </h5>
        <Button variant="quiet" reason={reason} onPress={onEdit} aria-label={`${a.edit}: ${measure.title}`}>
          {a.edit}
        </Button>
      </div>
      <Definitions
        items={items.flatMap(([term_, text]) => (text === null || text === '' ? [] : { term: term_, text }))}
      />
    </article>
  );
}
