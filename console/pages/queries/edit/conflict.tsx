import { useHubQuery } from '../../../hub/hub.tsx';
import { ProblemList } from '../../../hub/problem-list.tsx';
import { Button } from '../../../parts/button.tsx';
import { Stack } from '../../../parts/card.tsx';
import { CodeBlock } from '../../../parts/code.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useWords } from '../../../words.tsx';
import { words as actWords } from './act-words.ts';
import { EditedQueryDocument, type EditedVersionFragment } from './queries.generated.ts';
import { TextDifference } from './text-difference.tsx';
import { words } from './words.ts';

/** What somebody else saved meanwhile beside what was written here; each can be gone on from, and neither is lost. */
export function Conflict({
  id,
  mine,
  onMine,
  onTheirs,
}: {
  readonly id: string;
  readonly mine: string;
  /** Saves what was written on top of what is saved: the newest version, as it is now. */
  readonly onMine: (newest: EditedVersionFragment) => void;
  readonly onTheirs: (newest: EditedVersionFragment) => void;
}) {
  const t = useWords(words);
  const { states } = useWords(actWords);
  const { data, problems, fetching } = useHubQuery(EditedQueryDocument, { id, version: null });
  const newest = data?.sharedQuery?.versions[0];
  if (newest === undefined)
    return (
      <>
        {fetching ? <Loading text={t.loading} /> : null}
        <ProblemList problems={problems} />
      </>
    );
  const isDraft = newest.state === 'DRAFT';
  return (
    <Notice
      kind="warning"
      live="assertive"
      title={t.conflictTitle}
      actions={
        <>
          <Button variant="primary" busy={fetching} onPress={() => onMine(newest)}>
            {isDraft ? t.keepMine : t.keepMineNew}
          </Button>
          <Button busy={fetching} onPress={() => onTheirs(newest)}>
            {t.takeTheirs}
          </Button>
        </>
      }
    >
      <Stack gap={3}>
        <p>{t.conflictText}</p>
        {isDraft ? null : <p>{t.handedOver(newest.version, states[newest.state])}</p>}
        <h3>{t.conflictDifference}</h3>
        <TextDifference before={newest.document} after={mine} label={t.conflictDifference} />
        <Disclosure title={t.theirText}>
          <CodeBlock code={newest.document} label={t.theirText} />
        </Disclosure>
      </Stack>
    </Notice>
  );
}
