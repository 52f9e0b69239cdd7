import { useEffect } from 'react';
import { useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Loading, ProgressBar } from '../../parts/loading.tsx';
import { Empty } from '../../parts/notice.tsx';
import { useWords } from '../../words.tsx';
import { LogReceiptDocument } from './queries.generated.ts';
import { ReceiptReport } from './receipt-report.tsx';
import { receiptWords } from './receipt-words.ts';

/** How often it is asked whether the next checkpoint vouches for a request, milliseconds. */
const askAgain = 5_000;

/** The receipt of a request, asked for and verified; nothing where no request is chosen. */
export function ReceiptDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const t = useWords(receiptWords);
  return (
    <Dialog title={t.title} open={id !== ''} onClose={onClose} size="large">
      <AskedReceipt key={id} id={id} />
    </Dialog>
  );
}

function AskedReceipt({ id }: { readonly id: string }) {
  const t = useWords(receiptWords);
  const { data, problems, fetching, refresh } = useHubQuery(
    LogReceiptDocument,
    { id },
    { pause: id === '', purpose: null },
  );
  const receipt = data?.receipt;
  const waits = receipt !== undefined && receipt !== null && receipt.checkpoint === null;
  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(refresh, askAgain);
    return () => clearInterval(timer);
  }, [waits, refresh]);
  return (
    <div className="log-receipt">
      <p className="log-receipt-id">
        {t.request} <code translate="no">{id}</code>
      </p>
      <ProblemList problems={problems} />
      {receipt === undefined && fetching ? <Loading text={t.loading} /> : null}
      {receipt === null && problems.length === 0 ? (
        <Empty title={t.none}>
          <p>{t.noneText}</p>
        </Empty>
      ) : null}
      {waits ? (
        <div role="status">
          <p>{t.waiting}</p>
          <ProgressBar label={t.waitingLabel} />
        </div>
      ) : null}
      {receipt && !waits ? <ReceiptReport receipt={receipt} /> : null}
    </div>
  );
}
