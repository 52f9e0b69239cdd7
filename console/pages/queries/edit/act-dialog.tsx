import { useState } from 'react';
import { useHubMutation } from '../../../hub/hub.tsx';
import { ProblemList } from '../../../hub/problem-list.tsx';
import type { Problem } from '../../../hub/problems.ts';
import { Button } from '../../../parts/button.tsx';
import { Stack } from '../../../parts/card.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { TextArea } from '../../../parts/field.tsx';
import { useWords } from '../../../words.tsx';
import { words } from './act-words.ts';
import {
  PublishSharedQueryDocument,
  RetireSharedQueryDocument,
  ReviewSharedQueryDocument,
  SubmitSharedQueryDocument,
} from './queries.generated.ts';
import type { QueryAct, Standing } from './standing.ts';

/** What has been done: an act, or the outcome of a review. */
export type QueryDone = 'submit' | 'APPROVE' | 'RETURN' | 'publish' | 'retire';

type Acted = Pick<Standing, 'id' | 'version' | 'revision'>;

/** Asks before an act, takes the comment or reason that it needs, and carries it out. What was typed stays where the hub refuses. */
export function ActDialog({
  act,
  of,
  onClose,
  onDone,
}: {
  readonly act: QueryAct;
  /** The version as it was read when this was opened. */
  readonly of: Acted;
  readonly onClose: () => void;
  readonly onDone: (what: QueryDone) => void;
}) {
  const t = useWords(words);
  const perform = usePerform(of);
  const [comment, setComment] = useState('');
  const [busy, setBusy] = useState<QueryDone | undefined>(undefined);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const said = comment.trim();
  const start = async (what: QueryDone) => {
    setBusy(what);
    setProblems([]);
    const told = await perform(what, said);
    setBusy(undefined);
    setProblems(told);
    if (told.length === 0) onDone(what);
  };
  const button = (
    what: QueryDone,
    text: string,
    variant: 'primary' | 'secondary' | 'danger',
    reason?: string,
  ) => (
    <Button variant={variant} busy={busy === what} reason={reason} onPress={() => void start(what)}>
      {text}
    </Button>
  );
  return (
    <Dialog
      title={t[act]}
      open
      holds
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t.cancelAct}</Button>
          {act === 'submit' || act === 'publish' ? button(act, t[act], 'primary') : null}
          {act === 'retire'
            ? button('retire', t.retire, 'danger', said === '' ? t.reasonRequired : undefined)
            : null}
          {act === 'review' ? (
            <>
              {button('RETURN', t.returnIt, 'secondary', said === '' ? t.commentRequired : undefined)}
              {button('APPROVE', t.approve, 'primary')}
            </>
          ) : null}
        </>
      }
    >
      <Stack>
        <p>{act === 'publish' ? t.publishText(t.publishWho) : t[`${act}Text`]}</p>
        {act === 'review' ? (
          <TextArea
            label={t.comment}
            description={t.commentHint}
            value={comment}
            onChange={setComment}
            maxLength={2_000}
          />
        ) : null}
        {act === 'retire' ? (
          <TextArea label={t.reason} required value={comment} onChange={setComment} maxLength={2_000} />
        ) : null}
        <ProblemList problems={problems} live="assertive" />
      </Stack>
    </Dialog>
  );
}

/** Carries an act out; resolves with what stood in its way. */
function usePerform({
  id,
  version,
  revision,
}: Acted): (what: QueryDone, comment: string) => Promise<readonly Problem[]> {
  const submit = useHubMutation(SubmitSharedQueryDocument);
  const review = useHubMutation(ReviewSharedQueryDocument);
  const publish = useHubMutation(PublishSharedQueryDocument);
  const retire = useHubMutation(RetireSharedQueryDocument);
  return async (what, comment) => {
    switch (what) {
      case 'submit':
        return (await submit({ id, version, revision: revision ?? 0 })).problems;
      case 'APPROVE':
      case 'RETURN':
        return (await review({ id, version, outcome: what, comment: comment === '' ? null : comment }))
          .problems;
      case 'publish':
        return (await publish({ id, version })).problems;
      case 'retire':
        return (await retire({ id, version, reason: comment })).problems;
    }
  };
}
