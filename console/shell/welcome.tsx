import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import type { SessionState } from '../session/session.ts';
import { useSession } from '../session/use-session.tsx';
import { useWords } from '../words.tsx';
import { words } from './words.ts';

/** What who is not logged in sees: what this is, and how to get in. */
export function Welcome({ state }: { readonly state: Exclude<SessionState, { kind: 'signed-in' }> }) {
  const t = useWords(words);
  const session = useSession();
  if (state.kind === 'starting') return <p role="status">{t.starting}</p>;
  return (
    <div className="shell-welcome">
      <h1>{t.welcome}</h1>
      <p className="shell-welcome-lead">{t.welcomeText}</p>
      {state.kind === 'unreachable' ? (
        <Notice
          kind="error"
          live="assertive"
          actions={<Button onPress={() => location.reload()}>{t.retry}</Button>}
        >
          {t.unreachable[state.part]}
        </Notice>
      ) : (
        <>
          {state.problem ? (
            <Notice kind="warning" live="polite">
              {state.problem === 'cancelled' ? t.signInCancelled : t.signInFailed}
            </Notice>
          ) : null}
          <Button variant="primary" onPress={() => void session.signIn()}>
            {t.signIn}
          </Button>
        </>
      )}
      <p className="shell-welcome-note">{t.demonstration}</p>
    </div>
  );
}
