import type { ReactNode } from 'react';
import { ProblemList } from '../../hub/problem-list.tsx';
import type { Problem } from '../../hub/problems.ts';
import { Button } from '../../parts/button.tsx';
import { Stack } from '../../parts/card.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useWords } from '../../words.tsx';
import { actWords } from './act-words.ts';

/** A form in a dialog: what is typed stays whatever the hub answers, until it is saved or left. */
export function ActDialog({
  title,
  text,
  doText,
  clashText,
  lacking,
  waiting,
  sending,
  onSend,
  onClose,
  children,
}: {
  readonly title: string;
  readonly text?: string;
  readonly doText: string;
  /** What is said where somebody changed it meanwhile; without it, that what was written here can take the place of that. */
  readonly clashText?: string;
  /** The labels of what must be filled in first. */
  readonly lacking: readonly string[];
  /** The story is being read again: nothing can be sent before it is there. */
  readonly waiting: boolean;
  readonly sending: {
    readonly busy: boolean;
    readonly problems: readonly Problem[];
    readonly clashed: boolean;
  };
  readonly onSend: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}) {
  const t = useWords(actWords);
  const reason = waiting
    ? t.loadingAgain
    : lacking.length > 0
      ? t.fillIn(lacking.map((one) => one.replace(/[?:].*$/, '').toLocaleLowerCase('sv')).join(', '))
      : undefined;
  return (
    <Dialog
      title={title}
      open
      holds
      onClose={onClose}
      size="large"
      actions={
        <>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button variant="primary" busy={sending.busy} reason={reason} onPress={onSend}>
            {sending.clashed && clashText === undefined ? t.conflictSave : doText}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        {text === undefined ? null : <p>{text}</p>}
        {children}
        {waiting ? (
          <Notice kind="info" live="polite">
            {t.loadingAgain}
          </Notice>
        ) : null}
        {sending.clashed ? (
          <Notice kind="warning" title={t.conflict} live="assertive">
            {clashText ?? t.conflictText}
          </Notice>
        ) : null}
        <ProblemList problems={sending.problems} live="assertive" />
      </Stack>
    </Dialog>
  );
}

/** What holds now, under a field that was changed by both; nothing where there is nothing to tell. */
export function useNow(
  clashed: boolean,
): (typed: unknown, holds: string | number | null | undefined) => string | undefined {
  const t = useWords(actWords);
  return (typed, holds) => {
    if (!clashed || typed === undefined || typed === holds) return undefined;
    const text = holds === null || holds === undefined || Number.isNaN(holds) ? '' : String(holds);
    return t.nowSays(text === '' ? t.empty : text);
  };
}

/**
 * Why nothing is chosen in a list, or added to it, while what it holds is read again: it would take the place of all of that.
 * Undefined where it is there.
 */
export function useAway(waiting: boolean): string | undefined {
  const { loadingAgain } = useWords(actWords);
  return waiting ? loadingAgain : undefined;
}
