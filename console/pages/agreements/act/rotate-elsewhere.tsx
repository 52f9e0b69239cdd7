import { useCallback, useState } from 'react';
import { useHubMutation } from '../../../hub/hub.tsx';
import { Button } from '../../../parts/button.tsx';
import { Definitions } from '../../../parts/card.tsx';
import { TextArea } from '../../../parts/field.tsx';
import { useFormats, useWords } from '../../../words.tsx';
import { ConfirmSent } from './confirm-sent.tsx';
import { type Judgement, judgeRotation, type Rotation } from './key-handover.ts';
import { words } from './key-words.ts';
import { RotateKeyDocument } from './queries.generated.ts';
import { useJudged } from './use-judged.ts';

/** Takes what `npm run party-key` printed where the old key is, and hands it in. */
export function RotateElsewhere({
  party,
  reason,
  onRotated,
}: {
  readonly party: string;
  /** Why there is nothing to rotate. */
  readonly reason: string | undefined;
  readonly onRotated: () => void;
}) {
  const t = useWords(words);
  const { time } = useFormats();
  const [text, setText] = useState('');
  const [asking, setAsking] = useState(false);
  const judge = useCallback((given: string) => judgeRotation(given, party), [party]);
  const judgement = useJudged(text, judge);
  const rotate = useHubMutation(RotateKeyDocument);
  const good = judgement?.kind === 'good' ? judgement : undefined;
  const problem = judgement && judgement.kind !== 'good' ? t.judgements[judgement.kind] : undefined;
  return (
    <div className="stack gap-3">
      <p>{t.elsewhereText}</p>
      <TextArea label={t.pasteRotation} value={text} onChange={setText} rows={6} mono problem={problem} />
      {good ? <NewKey judged={good} time={time(good.saidAt)} /> : null}
      <div>
        <Button
          reason={reason ?? (good ? undefined : t.judgements.unreadable)}
          onPress={() => setAsking(true)}
        >
          {t.rotateTitle}
        </Button>
      </div>
      {asking && good ? (
        <ConfirmSent
          title={t.rotateTitle}
          consequences={t.rotateConsequences}
          confirm={t.rotateTitle}
          done={t.rotated}
          onSend={async () => {
            const { data, problems, receipt } = await rotate(good.given);
            return { done: (data?.rotateKey ?? null) !== null, problems, receipt };
          }}
          onClose={(done) => {
            setAsking(false);
            if (done) onRotated();
          }}
        />
      ) : null}
    </div>
  );
}

function NewKey({
  judged: { keyId },
  time,
}: {
  readonly judged: Extract<Judgement<Rotation>, { kind: 'good' }>;
  readonly time: string;
}) {
  const t = useWords(words);
  return (
    <Definitions
      items={[
        { term: t.key, text: <code className="key-id">{keyId}</code> },
        { term: t.saidAt, text: time },
      ]}
    />
  );
}
