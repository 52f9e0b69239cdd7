import { useState } from 'react';
import { downloadText } from '../../../figures/download.tsx';
import { useHubMutation } from '../../../hub/hub.tsx';
import { Button } from '../../../parts/button.tsx';
import { Card, Definitions } from '../../../parts/card.tsx';
import { CodeBlock } from '../../../parts/code.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { useLastingDialog } from '../../../parts/lasting-dialog.tsx';
import { Badge, Notice } from '../../../parts/notice.tsx';
import { useFormats, useWords } from '../../../words.tsx';
import { type BrowserKey, forgetKey, makeKey, stateKey } from './browser-keys.ts';
import { ConfirmSent } from './confirm-sent.tsx';
import { words } from './key-words.ts';
import { OthersKey, useAccount } from './others-key.tsx';
import { RotateKeyDocument } from './queries.generated.ts';
import { isGood, type RegisteredKey } from './registered-key.ts';
import { RotateElsewhere } from './rotate-elsewhere.tsx';

type Changed = { readonly onChanged: () => void };

/** The keys that this browser holds for a party: makes them, and leads them into the register. */
export function BrowserKeys({
  party,
  use,
  may,
  registered,
  held,
  onChanged,
}: Changed & {
  readonly party: string;
  readonly use: BrowserKey['use'];
  /** Whether the person may sign, and so make a key. */
  readonly may: boolean;
  /** Undefined while it is asked for. */
  readonly registered: readonly RegisteredKey[] | undefined;
  readonly held: readonly BrowserKey[] | 'unavailable' | undefined;
}) {
  const t = useWords(words);
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  const account = useAccount();
  const current = registered?.find((key) => isGood(key) && key.use.toLowerCase() === use);
  const make = async () => {
    if (account === null) return;
    setBusy(true);
    try {
      await makeKey(party, account, use);
      setFailed(false);
    } catch {
      setFailed(true);
    }
    setBusy(false);
    onChanged();
  };
  return (
    <Card title={t.browser}>
      <div className="stack gap-4">
        <p>{t.browserText}</p>
        <Notice kind="warning" title={t.loss}>
          <p>{t.lossText}</p>
        </Notice>
        <Notice kind="info" title={t.pins}>
          <p>{t.pinsText}</p>
        </Notice>
        {held === 'unavailable' ? (
          <Notice kind="error" title={t.unavailable}>
            <p>{t.unavailableText}</p>
          </Notice>
        ) : (
          <>
            {(registered === undefined ? [] : (held ?? [])).map((key) => (
              <Held
                key={key.id}
                held={key}
                registered={registered?.find(({ id }) => id === key.id)}
                current={current}
                endorser={held?.find(({ id }) => id === current?.id)}
                onChanged={onChanged}
              />
            ))}
            {failed ? (
              <Notice kind="error" live="assertive">
                <p>{t.cannotMake}</p>
              </Notice>
            ) : null}
            <div>
              <Button
                variant={held?.length === 0 ? 'primary' : 'secondary'}
                icon={<Icon name="key" size={18} />}
                reason={may ? undefined : t.needsRole}
                busy={busy}
                onPress={() => void make()}
              >
                {held?.length === 0 ? t.make : t.makeAnother}
              </Button>
            </div>
          </>
        )}
        {may ? (
          <Disclosure title={t.elsewhereTitle}>
            <RotateElsewhere
              party={party}
              reason={registered !== undefined && current === undefined ? t.noneToRotate : undefined}
              onRotated={onChanged}
            />
          </Disclosure>
        ) : null}
      </div>
    </Card>
  );
}

/** A key of this browser: registered or on its way there. */
function Held({
  held,
  registered,
  current,
  endorser,
  onChanged,
}: Changed & {
  readonly held: BrowserKey;
  readonly registered: RegisteredKey | undefined;
  readonly current: RegisteredKey | undefined;
  /** The good key, where this browser holds it too. */
  readonly endorser: BrowserKey | undefined;
}) {
  const t = useWords(words);
  const { dateTime } = useFormats();
  const account = useAccount();
  const [known, setKnown] = useState(false);
  const show = useLastingDialog();
  const close = (done: boolean) => {
    show(null);
    if (done) onChanged();
  };
  const others = held.account !== account;
  const good = registered !== undefined && isGood(registered);
  const state = registered === undefined ? t.notRegistered : good ? t.good : t.over;
  return (
    <section className="key-held stack gap-3" aria-label={`${t.key} ${held.id}`}>
      <Definitions
        items={[
          { term: t.key, text: <code className="key-id">{held.id}</code> },
          {
            term: t.state,
            text: <Badge tone={good ? 'success' : registered ? 'neutral' : 'warning'}>{state}</Badge>,
          },
          { term: t.madeAt, text: dateTime(held.madeAt) },
          { term: t.maker, text: held.account ?? t.unknownMaker },
        ]}
      />
      {others ? <OthersKey held={held} known={known} onKnown={setKnown} /> : null}
      {registered !== undefined || (others && !known) ? null : (
        <>
          <p>{t.waits}</p>
          {current === undefined ? (
            <HandOver held={held} />
          ) : endorser === undefined ? (
            <p>{t.replaceElsewhere}</p>
          ) : (
            <div className="stack gap-3">
              <p>{t.rotateText}</p>
              <div>
                <Button
                  variant="primary"
                  onPress={() => show(<Rotate held={held} endorser={endorser} onClose={close} />)}
                >
                  {t.rotate}
                </Button>
              </div>
            </div>
          )}
        </>
      )}
      <div>
        <Button
          variant="quiet"
          reason={good ? t.forgetReason : others && !known ? t.othersFirst : undefined}
          onPress={() => show(<Forget held={held} onClose={close} />)}
        >
          {t.forget}
        </Button>
      </div>
    </section>
  );
}

/** What the registrar is to be given: the variables of registerKey, as the key states them now. */
function HandOver({ held }: { readonly held: BrowserKey }) {
  const t = useWords(words);
  const { time } = useFormats();
  const [made, setMade] = useState<{ readonly text: string; readonly at: string } | null>(null);
  const make = async () => {
    const at = new Date().toISOString();
    const proof = await stateKey(held, held.jwk, null);
    const { party, use, jwk } = held;
    const handover = { party, use: use.toUpperCase(), jwk: JSON.stringify(jwk), proof };
    setMade({ at, text: JSON.stringify(handover, undefined, 2) });
  };
  return (
    <div className="stack gap-3">
      <p>{t.handoverText}</p>
      {made === null ? null : (
        <>
          <p role="status" className="act-note">
            {t.handoverMade(time(made.at))}
          </p>
          <CodeBlock label={t.handover} code={made.text} />
        </>
      )}
      <div className="row gap-3">
        <Button variant={made === null ? 'primary' : 'secondary'} onPress={() => void make()}>
          {made === null ? t.makeHandover : t.makeHandoverAgain}
        </Button>
        {made === null ? null : (
          <Button
            icon={<Icon name="download" size={18} />}
            onPress={() => downloadText(t.fileName, 'application/json', made.text)}
          >
            {t.download}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Asks before a key of this browser is forgotten. */
function Forget({ held, onClose }: { readonly held: BrowserKey; readonly onClose: (done: boolean) => void }) {
  const t = useWords(words);
  const account = useAccount();
  return (
    <ConfirmSent
      title={t.forgetTitle}
      consequences={[...(held.account === account ? [] : [t.madeBy(held.account)]), t.forgetText]}
      confirm={t.forget}
      done={t.forget}
      danger
      onSend={async () => {
        await forgetKey(held.id);
        return { done: true, problems: [], receipt: null };
      }}
      onClose={onClose}
    />
  );
}

/** Asks before a key takes the place of the one that endorses it. */
function Rotate({
  held,
  endorser,
  onClose,
}: {
  readonly held: BrowserKey;
  readonly endorser: BrowserKey;
  readonly onClose: (done: boolean) => void;
}) {
  const t = useWords(words);
  const account = useAccount();
  const rotate = useHubMutation(RotateKeyDocument);
  return (
    <ConfirmSent
      title={t.rotateTitle}
      consequences={[
        ...(endorser.account === account ? [] : [t.oldMadeBy(endorser.account)]),
        ...t.rotateConsequences,
      ]}
      confirm={t.rotate}
      done={t.rotated}
      onSend={async () => {
        const proof = await stateKey(held, held.jwk, endorser.id);
        const endorsement = await stateKey(endorser, held.jwk, endorser.id);
        const asked = { key: endorser.id, jwk: JSON.stringify(held.jwk), proof, endorsement };
        const { data, problems, receipt } = await rotate(asked);
        return { done: (data?.rotateKey ?? null) !== null, problems, receipt };
      }}
      onClose={onClose}
    />
  );
}
