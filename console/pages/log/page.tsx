import './log.css';
import { useAddress } from '../../address/use-address.ts';
import { PageHeader } from '../../parts/page-header.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { useWords } from '../../words.tsx';
import { logAddress } from './address.ts';
import { CheckReceipt } from './check-receipt.tsx';
import { KeptLog } from './kept-log.tsx';
import { LogView } from './log-view.tsx';
import { ReceiptDialog } from './receipt-dialog.tsx';
import { words } from './words.ts';

const views = ['andra', 'vi', 'kvitton', 'helhet'] as const;

/** Who read what, under which agreement and why; and whether the log that says so can be trusted. */
export function Page() {
  const t = useWords(words);
  const [{ vy, kvitto }, set] = useAddress(logAddress);
  const content = {
    andra: <LogView view="andra" />,
    vi: <LogView view="vi" />,
    kvitton: <CheckReceipt />,
    helhet: <KeptLog />,
  };
  return (
    <div className="page-log">
      <PageHeader title={t.title} lead={t.lead} />
      <Tabs
        label={t.views}
        value={vy}
        // Who asked is chosen among others in one view and among ourselves in the other.
        onChange={(view) => set({ vy: view, vem: [] })}
        tabs={views.map((id) => ({ id, text: t.view[id], content: content[id] }))}
      />
      <ReceiptDialog id={kvitto} onClose={() => set({ kvitto: '' })} />
    </div>
  );
}
