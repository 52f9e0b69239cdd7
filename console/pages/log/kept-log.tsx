import { useCallback, useEffect, useState } from 'react';
import type { LogVerdict } from '../../../trust/continued-log.ts';
import { downloadText } from '../../figures/download.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Confirm } from '../../parts/dialog.tsx';
import { FileField } from '../../parts/file-field.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { NoEd25519, verifyLogToday } from './public-keys.ts';
import { receiptWords } from './receipt-words.ts';

/** Where this browser keeps the last checkpoint that it saw and verified. It is public. */
const keptKey = 'hub.log-checkpoint';

type Outcome =
  | { readonly kind: 'checking' }
  | { readonly kind: 'checked'; readonly verdict: LogVerdict; readonly note: string | null }
  | { readonly kind: 'untried'; readonly why: 'keys' | 'browser' };

/**
 * Verifies that today's log begins with the one that this browser saw before, and keeps what it sees now in its place. What does
 * not continue the kept one is never kept: the old one is evidence.
 */
export function KeptLog() {
  const t = useWords(receiptWords);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'checking' });
  const [forgetting, setForgetting] = useState(false);
  const check = useCallback(async (brought?: string) => {
    setOutcome({ kind: 'checking' });
    const kept = brought ?? localStorage.getItem(keptKey) ?? undefined;
    try {
      const verdict = await verifyLogToday(kept);
      if (verdict.kind === 'verified' && brought === undefined) localStorage.setItem(keptKey, verdict.note);
      setOutcome({ kind: 'checked', verdict, note: kept ?? null });
    } catch (error) {
      setOutcome({ kind: 'untried', why: error instanceof NoEd25519 ? 'browser' : 'keys' });
    }
  }, []);
  useEffect(() => void check(), [check]);
  return (
    <div className="log-check">
      <Card title={t.whole}>
        <p>{t.wholeText}</p>
        {outcome.kind === 'checking' ? <Loading text={t.checkingLog} /> : null}
        {outcome.kind === 'untried' ? (
          <Notice kind="error" live="assertive" title={t.untried}>
            {t.untriedText[outcome.why]}
          </Notice>
        ) : null}
        {outcome.kind === 'checked' ? <Verdict verdict={outcome.verdict} /> : null}
        <div className="log-bar-acts">
          <Button onPress={() => void check()} busy={outcome.kind === 'checking'}>
            {t.checkAgain}
          </Button>
          {outcome.kind === 'checked' ? <Saves outcome={outcome} /> : null}
          {outcome.kind === 'checked' && outcome.verdict.kind === 'not-verified' && outcome.note ? (
            <Button variant="quiet" onPress={() => setForgetting(true)}>
              {t.forget}
            </Button>
          ) : null}
        </div>
      </Card>
      <Card title={t.bringTitle}>
        <p>{t.bringText}</p>
        <FileField
          label={t.bring}
          accept=".txt,text/plain"
          onFile={async (file) => check((await file.slice(0, 10_000).text()).trim())}
        />
      </Card>
      <Confirm
        title={t.forgetTitle}
        open={forgetting}
        onClose={() => setForgetting(false)}
        onConfirm={() => {
          localStorage.removeItem(keptKey);
          setForgetting(false);
          void check();
        }}
        confirmText={t.forget}
        cancelText={t.keep}
        danger
      >
        <p>{t.forgetText}</p>
      </Confirm>
    </div>
  );
}

function Verdict({ verdict }: { readonly verdict: LogVerdict }) {
  const t = useWords(receiptWords);
  const { number, dateTime } = useFormats();
  if (verdict.kind === 'not-verified')
    return (
      <Notice kind="error" live="assertive" title={t.logNotVerified}>
        {t.logNotVerifiedText[verdict.failed]}
      </Notice>
    );
  const { newest, since } = verdict;
  if (since === null)
    return (
      <Notice kind="info" live="polite" title={t.firstKept}>
        {t.firstKeptText(number(newest.size), dateTime(newest.at))}
      </Notice>
    );
  return (
    <Notice kind="success" live="polite" title={t.logVerified}>
      {t.logVerifiedText(number(since.size), dateTime(since.at), number(newest.size), dateTime(newest.at))}
    </Notice>
  );
}

/** What may be saved of a check: the note of today, or the kept one where today's does not continue it. */
function Saves({ outcome }: { readonly outcome: Outcome & { readonly kind: 'checked' } }) {
  const t = useWords(receiptWords);
  const { verdict, note } = outcome;
  const saved = verdict.kind === 'verified' ? verdict.note : note;
  if (saved === null) return null;
  return (
    <Button
      icon={<Icon name="download" size={18} />}
      onPress={() => downloadText('checkpoint.txt', 'text/plain', `${saved}\n`)}
    >
      {verdict.kind === 'verified' ? t.saveNote : t.saveKept}
    </Button>
  );
}
