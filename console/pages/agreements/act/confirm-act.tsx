import { useState } from 'react';
import { useHubQuery } from '../../../hub/hub.tsx';
import { ProblemList } from '../../../hub/problem-list.tsx';
import type { Problem } from '../../../hub/problems.ts';
import { Button } from '../../../parts/button.tsx';
import { DateField } from '../../../parts/date-field.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { TextArea } from '../../../parts/field.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { useWords } from '../../../words.tsx';
import { nameOf, today } from '../clause.ts';
import { VersionText } from '../version-text.tsx';
import { words } from './action-words.ts';
import { DraftConsequencesDocument } from './queries.generated.ts';
import { type Outcome, useActs } from './use-acts.ts';
import type { ActName, Judged, May } from './what-may.ts';

/** Those whose reason stands in the history. */
const reasoned: ReadonlySet<ActName> = new Set<ActName>(['withdraw', 'suspend', 'end']);
const dangerous: ReadonlySet<ActName> = new Set<ActName>(['withdraw', 'suspend', 'end', 'discard']);

/**
 * Asks before an act, with all that follows from it. `onClose` is told what became of it; null where nothing was done. The agreement may be out of sight for a moment, since an act changes what may be read.
 */
export function ConfirmAct({
  act,
  agreement,
  may,
  onClose,
}: {
  readonly act: Exclude<ActName, 'edit' | 'sign'>;
  readonly agreement: Judged | undefined;
  readonly may: May | undefined;
  readonly onClose: (outcome: Outcome | null) => void;
}) {
  const t = useWords(words);
  const [reason, setReason] = useState('');
  const [at, setAt] = useState('');
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const perform = useActs();
  const { name, consequences, confirm } = t.acts[act];
  const lacking = reasoned.has(act) && reason.trim() === '';
  const send = async () => {
    setTried(true);
    if (lacking || !agreement || !may) return;
    setBusy(true);
    const became = await perform(act, agreement, may, { reason: reason.trim(), at });
    setBusy(false);
    if (became.done) onClose(became);
    else setProblems(became.problems);
  };
  return (
    <Dialog
      title={may?.version ? `${name}: ${t.version(may.version.number)}` : name}
      open
      role="alertdialog"
      onClose={() => onClose(null)}
      actions={
        <>
          <Button onPress={() => onClose(null)}>{t.cancel}</Button>
          <Button variant={dangerous.has(act) ? 'danger' : 'primary'} busy={busy} onPress={() => void send()}>
            {confirm}
          </Button>
        </>
      }
    >
      <div className="stack gap-4">
        <p lang="sv" className="act-name">
          {agreement?.title}
        </p>
        <section aria-label={t.consequences}>
          <h3>{t.consequences}</h3>
          <ul className="act-consequences">
            {consequences.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        {may ? <Flows act={act} may={may} /> : <Loading text={t.loading} />}
        {act === 'propose' && agreement ? <Proposed agreement={agreement} /> : null}
        {reasoned.has(act) ? (
          <TextArea
            label={t.reason}
            description={t.reasonText}
            value={reason}
            onChange={setReason}
            rows={3}
            maxLength={1_000}
            required
            problem={tried && lacking ? t.reasonMissing : undefined}
          />
        ) : null}
        {act === 'end' ? (
          <DateField label={t.endAt} description={t.endAtText} value={at} onChange={setAt} min={today()} />
        ) : null}
        <ProblemList problems={problems} live="assertive" />
      </div>
    </Dialog>
  );
}

/** What flows because of the version, and would cease or come back. */
function Flows({ act, may: { version } }: { readonly act: ActName; readonly may: May }) {
  const t = useWords(words);
  if (version === null || !['suspend', 'resume', 'end'].includes(act)) return null;
  const lines = version.clauses.map(({ product, provider, recipients }) =>
    t.given(nameOf(product), nameOf(provider), t.list(recipients.map(nameOf))),
  );
  return (
    <section aria-label={act === 'resume' ? t.regains : t.loses}>
      <h3>{act === 'resume' ? t.regains : t.loses}</h3>
      <ul className="act-consequences" lang="sv">
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function Proposed({ agreement: { id, draft } }: { readonly agreement: Judged }) {
  const t = useWords(words);
  const parties = (draft?.parties ?? []).map(
    ({ organisation, signatoryFunction }) => `${nameOf(organisation)} (${signatoryFunction})`,
  );
  return (
    <>
      <p>{t.toSign(t.list(parties))}</p>
      <Disclosure title={t.whatIf}>
        <WhatIfOfDraft id={id} />
      </Disclosure>
    </>
  );
}

/** What the draft would change if all signed it, in the hub's words. */
export function WhatIfOfDraft({ id }: { readonly id: string }) {
  const t = useWords(words);
  const { data, problems } = useHubQuery(DraftConsequencesDocument, { id });
  const text = data?.agreement?.draft?.whatIf?.text;
  if (text !== undefined) return <VersionText text={text} level={4} />;
  return problems.length > 0 ? <ProblemList problems={problems} /> : <Loading text={t.loading} />;
}
