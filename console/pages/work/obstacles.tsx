import type { ReactNode } from 'react';
import { Button } from '../../parts/button.tsx';
import { Card, Row } from '../../parts/card.tsx';
import { Badge } from '../../parts/notice.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { actWords } from './act-words.ts';
import { useAgainst } from './against-text.ts';
import type { Doing } from './doing.ts';
import { anchorOf, type Obstacle, type Story } from './story.ts';
import { terms } from './terms.ts';
import { words } from './words.ts';

const tones = { RAISED: 'warning', TAKEN_UP: 'info', ANSWERED: 'success' } as const;

type Acted = Pick<Story, 'closedOn' | 'parties' | 'lead' | 'step'>;

/** An obstacle with what became of it, and what kommunstyrelsen may do with it. */
export function ObstacleItem({
  obstacle,
  process,
  onDo,
  children,
}: {
  readonly obstacle: Obstacle;
  readonly process: Acted;
  readonly onDo: (doing: Doing) => void;
  readonly children?: ReactNode;
}) {
  const t = useWords(words);
  const a = useWords(actWords);
  const term = useWords(terms);
  const { date } = useFormats();
  const { viewer } = useViewer();
  const why = useAgainst();
  const { id, text, state, raisedOn, raisedBy, takenUpOn, answeredOn, answer } = obstacle;
  const said = [
    t.obstacleHistory(date(raisedOn), raisedBy?.name ?? t.hidden),
    ...(takenUpOn === null ? [] : [t.takenUp(date(takenUpOn))]),
    ...(answeredOn === null ? [] : [t.answered(date(answeredOn))]),
  ];
  return (
    <li className="work-obstacle" id={anchorOf(id)} tabIndex={-1}>
      <p>
        {text} <Badge tone={tones[state]}>{term.obstacle[state]}</Badge>
      </p>
      <p className="work-faint">{said.join(', ')}</p>
      {answer === null ? null : (
        <p>
          {t.answer}: {answer}
        </p>
      )}
      {children}
      {state === 'ANSWERED' ? null : (
        <Row gap={2}>
          {state === 'RAISED' ? (
            <Button
              reason={why('takeUp', viewer, process)}
              onPress={() => onDo({ kind: 'takeUp', id })}
              aria-label={`${a.takeUp}: ${text}`}
            >
              {a.takeUp}
            </Button>
          ) : (
            <Button
              reason={why('answer', viewer, process)}
              onPress={() => onDo({ kind: 'answer', id })}
              aria-label={`${a.answer}: ${text}`}
            >
              {a.answer}
            </Button>
          )}
        </Row>
      )}
    </li>
  );
}

/** Obstacles and signals of a process. */
export function ObstaclesAndSignals({
  story,
  onDo,
}: {
  readonly story: Story;
  readonly onDo: (doing: Doing) => void;
}) {
  const t = useWords(words);
  const a = useWords(actWords);
  const { date } = useFormats();
  const { viewer } = useViewer();
  const why = useAgainst();
  return (
    <>
      <Card
        title={t.obstacles}
        actions={
          <Button
            reason={why('obstacle', viewer, story)}
            onPress={() => onDo({ kind: 'obstacle', id: null })}
          >
            {a.raise}
          </Button>
        }
      >
        {(story.obstacles ?? []).length === 0 ? <p className="work-faint">{t.noObstacles}</p> : null}
        <ul className="work-plain">
          {(story.obstacles ?? []).map((obstacle) => (
            <ObstacleItem key={obstacle.id} obstacle={obstacle} process={story} onDo={onDo} />
          ))}
        </ul>
      </Card>
      <Card
        title={t.signals}
        actions={
          <Button reason={why('signal', viewer, story)} onPress={() => onDo({ kind: 'signal', id: null })}>
            {a.signal}
          </Button>
        }
      >
        {(story.signals ?? []).length === 0 ? <p className="work-faint">{t.noSignals}</p> : null}
        <ul className="work-plain">
          {(story.signals ?? []).map(({ id, raisedBy, on, expected, observed }) => (
            <li key={id}>
              <p>
                {t.expected}: {expected}. {t.observed}: {observed}.
              </p>
              <p className="work-faint">{t.signalOf(raisedBy?.name ?? t.hidden, date(on))}</p>
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
}
