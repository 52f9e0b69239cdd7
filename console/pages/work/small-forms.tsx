import { useState } from 'react';
import { useHubMutation } from '../../hub/hub.tsx';
import { Select } from '../../parts/choice.tsx';
import { TextArea, TextField } from '../../parts/field.tsx';
import { useWords } from '../../words.tsx';
import { ActDialog } from './act-dialog.tsx';
import { actWords } from './act-words.ts';
import { useSending } from './draft.ts';
import type { FormProps } from './forms.tsx';
import { earlierSteps } from './next-step.ts';
import {
  AcceptGoalDocument,
  CloseProcessDocument,
  MoveProcessDocument,
  type ProcessStep,
  RaiseObstacleDocument,
  SignalCollaborationDocument,
} from './queries.generated.ts';
import { processSteps, terms } from './terms.ts';

const stepOf = (id: string | null): ProcessStep | undefined => processSteps.find((step) => step === id);

/** Into the next step, or the next round; `id` is the step. */
export function MoveForm({ id, story, refresh, onClose }: FormProps) {
  const t = useWords(actWords);
  const term = useWords(terms);
  const act = useHubMutation(MoveProcessDocument);
  const sending = useSending({ revision: story?.revision ?? null, refresh, onDone: onClose });
  const to = stepOf(id);
  return (
    <ActDialog
      title={t.move}
      clashText={t.processChanged}
      text={to === undefined ? '' : t.moveText(term.step[to])}
      doText={t.move}
      lacking={[]}
      waiting={!story || to === undefined}
      sending={sending}
      onClose={onClose}
      onSend={() => {
        if (story && to)
          void sending.send((revision) =>
            act({ process: story.id, revision: revision ?? 0, to, reason: null }),
          );
      }}
    />
  );
}

/** Back to an earlier step, with the reason. */
export function MoveBackForm({ story, refresh, onClose }: FormProps) {
  const t = useWords(actWords);
  const term = useWords(terms);
  const act = useHubMutation(MoveProcessDocument);
  const sending = useSending({ revision: story?.revision ?? null, refresh, onDone: onClose });
  const [to, setTo] = useState<ProcessStep>();
  const [reason, setReason] = useState('');
  return (
    <ActDialog
      title={t.moveBack}
      clashText={t.processChanged}
      doText={t.moveBack}
      lacking={[...(to ? [] : [t.moveTo]), ...(reason.trim() === '' ? [t.moveReason] : [])]}
      waiting={!story}
      sending={sending}
      onClose={onClose}
      onSend={() => {
        if (story && to)
          void sending.send((revision) => act({ process: story.id, revision: revision ?? 0, to, reason }));
      }}
    >
      <Select
        label={t.moveTo}
        required
        options={story ? earlierSteps(story).map((step) => ({ id: step, text: term.step[step] })) : []}
        value={to}
        onChange={setTo}
      />
      <TextArea label={t.moveReason} required value={reason} onChange={setReason} />
    </ActDialog>
  );
}

/** The end of a process, with the reason. */
export function CloseForm({ story, refresh, onClose }: FormProps) {
  const t = useWords(actWords);
  const act = useHubMutation(CloseProcessDocument);
  const sending = useSending({ revision: story?.revision ?? null, refresh, onDone: onClose });
  const [reason, setReason] = useState('');
  return (
    <ActDialog
      title={t.close}
      clashText={t.processChanged}
      text={t.closeText}
      doText={t.close}
      lacking={reason.trim() === '' ? [t.closeReason] : []}
      waiting={!story}
      sending={sending}
      onClose={onClose}
      onSend={() => {
        if (story)
          void sending.send((revision) => act({ process: story.id, revision: revision ?? 0, reason }));
      }}
    >
      <TextArea
        label={t.closeReason}
        description={t.closeReasonHint}
        required
        value={reason}
        onChange={setReason}
      />
    </ActDialog>
  );
}

/** A party's acceptance of a goal. */
export function AcceptForm({ id, story, refresh, onClose }: FormProps) {
  const t = useWords(actWords);
  const act = useHubMutation(AcceptGoalDocument);
  const goal = story?.cycles?.flatMap(({ goals }) => goals).find((one) => one.id === id);
  const sending = useSending({ revision: goal?.revision ?? null, refresh, onDone: onClose });
  const [name, setName] = useState('');
  return (
    <ActDialog
      title={t.accept}
      text={t.acceptText}
      doText={t.accept}
      lacking={name.trim() === '' ? [t.acceptFunction] : []}
      waiting={!goal}
      sending={sending}
      onClose={onClose}
      onSend={() => {
        if (goal)
          void sending.send((revision) => act({ goal: goal.id, revision: revision ?? 0, function: name }));
      }}
    >
      {goal ? <blockquote>{goal.specific}</blockquote> : null}
      <TextField
        label={t.acceptFunction}
        description={t.acceptFunctionHint}
        required
        value={name}
        onChange={setName}
      />
    </ActDialog>
  );
}

/** An obstacle, raised to the central level. */
export function RaiseForm({ story, refresh, onClose }: FormProps) {
  const t = useWords(actWords);
  const act = useHubMutation(RaiseObstacleDocument);
  const sending = useSending({ revision: null, refresh, onDone: onClose });
  const [text, setText] = useState('');
  return (
    <ActDialog
      title={t.raise}
      text={t.raiseText}
      doText={t.raise}
      lacking={text.trim() === '' ? [t.obstacle] : []}
      waiting={!story}
      sending={sending}
      onClose={onClose}
      onSend={() => {
        if (story) void sending.send(() => act({ process: story.id, text }));
      }}
    >
      <TextArea label={t.obstacle} description={t.obstacleHint} required value={text} onChange={setText} />
    </ActDialog>
  );
}

/** A signal that the collaboration does not have the effect that is sought. */
export function SignalForm({ story, refresh, onClose }: FormProps) {
  const t = useWords(actWords);
  const act = useHubMutation(SignalCollaborationDocument);
  const sending = useSending({ revision: null, refresh, onDone: onClose });
  const [expected, setExpected] = useState('');
  const [observed, setObserved] = useState('');
  return (
    <ActDialog
      title={t.signal}
      text={t.signalText}
      doText={t.signal}
      lacking={[
        ...(expected.trim() === '' ? [t.expected] : []),
        ...(observed.trim() === '' ? [t.observed] : []),
      ]}
      waiting={!story}
      sending={sending}
      onClose={onClose}
      onSend={() => {
        if (story) void sending.send(() => act({ process: story.id, expected, observed }));
      }}
    >
      <TextArea label={t.expected} required value={expected} onChange={setExpected} />
      <TextArea label={t.observed} required value={observed} onChange={setObserved} />
    </ActDialog>
  );
}
