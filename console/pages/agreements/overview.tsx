import * as z from 'zod';
import { useAddress } from '../../address/use-address.ts';
import { LinkButton } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { useWords } from '../../words.tsx';
import { AgreementListing } from './agreement-list.tsx';
import { Completeness } from './completeness.tsx';
import { Expiring } from './expiring.tsx';
import { agreementsPath } from './paths.ts';
import { Successions } from './successions.tsx';
import { words } from './words.ts';

const address = { vy: z.enum(['alla', 'upphor', 'fullstandighet', 'overtaganden']).default('alla') };

/** All agreements, and what is told of them together. */
export function Overview() {
  const t = useWords(words);
  const [{ vy }, choose] = useAddress(address);
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          <>
            <LinkButton to={`${agreementsPath}/nycklar`} icon={<Icon name="key" size={18} />}>
              {t.keys}
            </LinkButton>
            <LinkButton to={`${agreementsPath}/ny`} icon={<Icon name="plus" size={18} />}>
              {t.create}
            </LinkButton>
          </>
        }
      />
      <Tabs
        label={t.views}
        value={vy}
        onChange={(next) => choose({ vy: next })}
        tabs={[
          { id: 'alla', text: t.list, content: <AgreementListing /> },
          { id: 'upphor', text: t.expiring, content: <Expiring /> },
          { id: 'fullstandighet', text: t.completeness, content: <Completeness /> },
          { id: 'overtaganden', text: t.successions, content: <Successions /> },
        ]}
      />
    </>
  );
}
