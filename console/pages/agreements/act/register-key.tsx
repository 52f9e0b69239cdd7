import { useState } from 'react';
import { useHubMutation, useHubQuery } from '../../../hub/hub.tsx';
import { Button } from '../../../parts/button.tsx';
import { Card, Definitions } from '../../../parts/card.tsx';
import { Checkbox } from '../../../parts/choice.tsx';
import { TextArea } from '../../../parts/field.tsx';
import { FileField } from '../../../parts/file-field.tsx';
import { useFormats, useWords } from '../../../words.tsx';
import { nameOf } from '../clause.ts';
import { ConfirmSent } from './confirm-sent.tsx';
import { judgeHandover } from './key-handover.ts';
import { words } from './key-words.ts';
import { DraftChoicesDocument, RegisterKeyDocument } from './queries.generated.ts';
import { useJudged } from './use-judged.ts';

/** The registrar takes what a party has handed over, checks it, and registers the key. */
export function RegisterKey({ onRegistered }: { readonly onRegistered: () => void }) {
  const t = useWords(words);
  const { dateTime } = useFormats();
  const [text, setText] = useState('');
  const [checked, setChecked] = useState(false);
  const [asking, setAsking] = useState(false);
  const judgement = useJudged(text, judgeHandover);
  const { data } = useHubQuery(DraftChoicesDocument, {});
  const register = useHubMutation(RegisterKeyDocument);
  const good = judgement?.kind === 'good' ? judgement : undefined;
  const party = data?.organisations?.find(({ id }) => id === good?.given.party);
  return (
    <Card title={t.registrar}>
      <div className="stack gap-4">
        <p>{t.registrarText}</p>
        <TextArea
          label={t.paste}
          value={text}
          onChange={(next) => {
            setText(next);
            setChecked(false);
          }}
          rows={6}
          mono
          problem={judgement && judgement.kind !== 'good' ? t.judgements[judgement.kind] : undefined}
        />
        <FileField
          label={t.pasteFile}
          accept="application/json,.json"
          onFile={(file) => void file.text().then(setText)}
        />
        {good ? (
          <>
            <Definitions
              items={[
                {
                  term: t.party,
                  text: `${party ? nameOf(party) : ''} (${good.given.party})`,
                },
                { term: t.use, text: t.uses[good.given.use] },
                { term: t.key, text: <code className="key-id">{good.keyId}</code> },
                { term: t.saidAt, text: dateTime(good.saidAt) },
              ]}
            />
            <Checkbox checked={checked} onChange={setChecked}>
              {t.checked}
            </Checkbox>
          </>
        ) : null}
        <div>
          <Button
            variant="primary"
            reason={good ? (checked ? undefined : t.checkFirst) : t.judgements.unreadable}
            onPress={() => setAsking(true)}
          >
            {t.register}
          </Button>
        </div>
        {asking && good ? (
          <ConfirmSent
            title={t.registerTitle}
            consequences={t.registerConsequences}
            confirm={t.register}
            done={t.registeredDone}
            onSend={async () => {
              const { data: made, problems, receipt } = await register(good.given);
              return { done: (made?.registerKey ?? null) !== null, problems, receipt };
            }}
            onClose={(done) => {
              setAsking(false);
              if (!done) return;
              setText('');
              setChecked(false);
              onRegistered();
            }}
          />
        ) : null}
      </div>
    </Card>
  );
}
