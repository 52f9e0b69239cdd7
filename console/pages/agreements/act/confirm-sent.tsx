import { type ReactNode, useState } from 'react';
import type { Acted } from '../../../hub/hub.tsx';
import { ProblemList } from '../../../hub/problem-list.tsx';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { TextArea } from '../../../parts/field.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useWords } from '../../../words.tsx';
import { words } from './action-words.ts';

/** What became of something that was sent. */
export type Sent = Pick<Acted<unknown>, 'problems' | 'receipt'> & { readonly done: boolean };

/** Asks before something is sent, with what follows from it, and says what became of it. */
export function ConfirmSent({
  title,
  consequences,
  confirm,
  done,
  danger = false,
  reasonFor,
  onSend,
  onClose,
  children,
}: {
  readonly title: string;
  readonly consequences: readonly string[];
  readonly confirm: string;
  readonly done: string;
  readonly danger?: boolean;
  /** Where a reason is asked for: it is given to `onSend`. */
  readonly reasonFor?: { readonly label: string; readonly description: string; readonly missing: string };
  readonly onSend: (reason: string) => Promise<Sent>;
  /** Told whether it was done. */
  readonly onClose: (done: boolean) => void;
  readonly children?: ReactNode;
}) {
  const t = useWords(words);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState<Sent | null>(null);
  const lacking = reasonFor !== undefined && reason.trim() === '';
  const send = async () => {
    setTried(true);
    if (lacking) return;
    setBusy(true);
    setSent(null);
    setSent(await onSend(reason.trim()));
    setBusy(false);
  };
  if (sent?.done) {
    const close = () => onClose(true);
    return (
      <Dialog
        title={title}
        open
        onClose={close}
        actions={
          <Button variant="primary" onPress={close}>
            {t.close}
          </Button>
        }
      >
        <Notice kind="success" title={done} live="polite">
          {sent.receipt === null ? null : <p className="act-note">{t.receipt(sent.receipt)}</p>}
        </Notice>
      </Dialog>
    );
  }
  return (
    <Dialog
      title={title}
      open
      role="alertdialog"
      onClose={() => onClose(false)}
      actions={
        <>
          <Button onPress={() => onClose(false)}>{t.cancel}</Button>
          <Button variant={danger ? 'danger' : 'primary'} busy={busy} onPress={() => void send()}>
            {confirm}
          </Button>
        </>
      }
    >
      <div className="stack gap-4">
        {children}
        <section aria-label={t.consequences}>
          <h3>{t.consequences}</h3>
          <ul className="act-consequences">
            {consequences.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        {reasonFor === undefined ? null : (
          <TextArea
            label={reasonFor.label}
            description={reasonFor.description}
            value={reason}
            onChange={setReason}
            rows={3}
            maxLength={1_000}
            required
            problem={tried && lacking ? reasonFor.missing : undefined}
          />
        )}
        {sent === null ? null : <ProblemList problems={sent.problems} live="assertive" />}
      </div>
    </Dialog>
  );
}
