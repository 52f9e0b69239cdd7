import { useState } from 'react';
import { useHubMutation } from '../../hub/hub.tsx';
import { TextArea } from '../../parts/field.tsx';
import { useWords } from '../../words.tsx';
import { ActDialog } from './act-dialog.tsx';
import { actWords } from './act-words.ts';
import { useSending } from './draft.ts';
import { AnswerObstacleDocument, TakeUpObstacleDocument } from './queries.generated.ts';
import type { Obstacle } from './story.ts';

/** What kommunstyrelsen does with an obstacle: takes it up, then answers it. */
export function ObstacleForm({
  kind,
  obstacle,
  refresh,
  onClose,
}: {
  readonly kind: 'takeUp' | 'answer';
  readonly obstacle: Pick<Obstacle, 'id' | 'revision' | 'text'> | undefined;
  readonly refresh: () => void;
  readonly onClose: () => void;
}) {
  const t = useWords(actWords);
  const takeUp = useHubMutation(TakeUpObstacleDocument);
  const give = useHubMutation(AnswerObstacleDocument);
  const sending = useSending({ revision: obstacle?.revision ?? null, refresh, onDone: onClose });
  const [answer, setAnswer] = useState('');
  const title = kind === 'takeUp' ? t.takeUp : t.answer;
  return (
    <ActDialog
      title={title}
      {...(kind === 'takeUp' ? { text: t.takeUpText } : {})}
      doText={title}
      lacking={kind === 'answer' && answer.trim() === '' ? [t.answerField] : []}
      waiting={!obstacle}
      sending={sending}
      onClose={onClose}
      onSend={() => {
        if (!obstacle) return;
        const about = (revision: number | null) => ({ obstacle: obstacle.id, revision: revision ?? 0 });
        void sending.send((revision) =>
          kind === 'takeUp' ? takeUp(about(revision)) : give({ ...about(revision), answer }),
        );
      }}
    >
      {obstacle ? <blockquote>{obstacle.text}</blockquote> : null}
      {kind === 'answer' ? (
        <TextArea label={t.answerField} required value={answer} onChange={setAnswer} />
      ) : null}
    </ActDialog>
  );
}
