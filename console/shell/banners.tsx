import { useEffect, useRef, useState } from 'react';
import { useHub } from '../hub/hub.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { useSession, useSessionState } from '../session/use-session.tsx';
import { useWords } from '../words.tsx';
import { words } from './words.ts';

/** What stands in the way of the whole page: a login that has run out, a hub that does not answer, a scope that has changed. */
export function Banners() {
  return (
    <div className="shell-banners">
      <SessionBanner />
      <HubBanner />
      <ScopeBanner />
    </div>
  );
}

function SessionBanner() {
  const t = useWords(words);
  const session = useSession();
  const state = useSessionState();
  const [failed, setFailed] = useState(false);
  if (state.kind !== 'signed-in' || !state.expired) return null;
  const again = () => {
    setFailed(false);
    session.signInAgain().catch(() => setFailed(true));
  };
  return (
    <Notice
      kind="warning"
      live="assertive"
      title={t.sessionOver}
      actions={
        <Button variant="primary" onPress={again}>
          {t.signInAgain}
        </Button>
      }
    >
      {failed ? t.sessionOverFailed : t.sessionOverText}
    </Notice>
  );
}

function HubBanner() {
  const t = useWords(words);
  const { scope, veiled } = useHub();
  const state = useSessionState();
  if (state.kind === 'signed-in' && state.expired) return null;
  if (scope?.kind === 'live' && !scope.fresh)
    return (
      <Notice kind="warning" live="polite" title={t.stale}>
        {t.staleText}
      </Notice>
    );
  if (!veiled) return null;
  return (
    <Notice kind="error" live="assertive" title={t.lostLine}>
      {t.lostLineText}
    </Notice>
  );
}

/** Told when the scope changes under an open page; not when the person changes the purpose. */
function ScopeBanner() {
  const t = useWords(words);
  const { scope, purpose } = useHub();
  const [told, tell] = useState(false);
  const before = useRef<{ readonly purpose: string | null; readonly fingerprint: string } | null>(null);
  const fingerprint = scope?.kind === 'live' ? scope.fingerprint : null;
  useEffect(() => {
    if (fingerprint === null) return;
    const was = before.current;
    before.current = { purpose, fingerprint };
    if (was !== null) tell(was.purpose === purpose && was.fingerprint !== fingerprint);
  }, [fingerprint, purpose]);
  if (!told) return null;
  return (
    <Notice
      kind="info"
      live="polite"
      title={t.scopeChanged}
      actions={
        <Button variant="quiet" onPress={() => tell(false)}>
          {t.dismiss}
        </Button>
      }
    >
      {t.scopeChangedText}
    </Notice>
  );
}
