import { Checkbox } from '../../../parts/choice.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useSessionState } from '../../../session/use-session.tsx';
import { useWords } from '../../../words.tsx';
import type { BrowserKey } from './browser-keys.ts';
import { words } from './key-words.ts';

/** The account of the person who is logged in; null where nobody is. */
export function useAccount(): string | null {
  const state = useSessionState();
  return state.kind === 'signed-in' ? state.person.account : null;
}

/** Says that another person made the key, and asks whoever would use or remove it to say that they know. */
export function OthersKey({
  held,
  known,
  onKnown,
}: {
  readonly held: BrowserKey;
  readonly known: boolean;
  readonly onKnown: (known: boolean) => void;
}) {
  const t = useWords(words);
  return (
    <Notice kind="warning" title={t.madeBy(held.account)}>
      <div className="stack gap-3">
        <p>{t.madeByText}</p>
        <Checkbox checked={known} onChange={onKnown}>
          {t.knownOthers}
        </Checkbox>
      </div>
    </Notice>
  );
}
