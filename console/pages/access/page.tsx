import './access.css';
import * as z from 'zod';
import { useAddress } from '../../address/use-address.ts';
import { PageHeader } from '../../parts/page-header.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { useWords } from '../../words.tsx';
import { Explain } from './explain.tsx';
import { Overview } from './overview.tsx';
import { words } from './words.ts';

/** `document` or `sparad`, which other pages lead here with, are of the explanation. */
const address = {
  vy: z.enum(['oversikt', 'forklara']).optional(),
  document: z.string().optional(),
  sparad: z.string().optional(),
};

/** What the organisation may see and why, and why an operation would be answered as it would be. */
export function Page() {
  const t = useWords(words);
  const { viewer } = useViewer();
  const [{ vy, document, sparad }, set] = useAddress(address);
  const asked = document !== undefined || sparad !== undefined;
  return (
    <div className="page-access">
      <PageHeader
        title={t.title}
        lead={viewer ? t.lead(viewer.organisation.name ?? viewer.organisation.id) : undefined}
      />
      <Tabs
        label={t.views}
        value={vy ?? (asked ? 'forklara' : 'oversikt')}
        onChange={(chosen) => set({ vy: chosen })}
        tabs={[
          { id: 'oversikt', text: t.overview, content: <Overview /> },
          { id: 'forklara', text: t.explain, content: <Explain /> },
        ]}
      />
    </div>
  );
}
