import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { PageHeader } from '../parts/page-header.tsx';
import { useWords } from '../words.tsx';
import { words } from './words.ts';

/** What stands in place of a page that failed, or whose files could not be fetched. */
export function Faulty() {
  const t = useWords(words);
  return (
    <>
      <PageHeader title={t.failed} />
      <Notice
        kind="error"
        live="assertive"
        actions={<Button onPress={() => location.reload()}>{t.reload}</Button>}
      >
        {t.failedText}
      </Notice>
    </>
  );
}
