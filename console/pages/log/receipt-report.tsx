import { useEffect, useState } from 'react';
import { verifyCheckpoint } from '../../../trust/checkpoint.ts';
import { type Receipt, receiptSteps, verifyReceipt } from '../../../trust/receipt.ts';
import { downloadText } from '../../figures/download.tsx';
import { Button } from '../../parts/button.tsx';
import { CodeBlock } from '../../parts/code.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { NoEd25519, publishedKeys } from './public-keys.ts';
import { receiptWords } from './receipt-words.ts';

type Step = (typeof receiptSteps)[number];
type Verified = {
  readonly failed: Step | null;
  /** What the checkpoint says, once its signature holds. */
  readonly checkpoint: { readonly origin: string; readonly size: number; readonly at: string } | null;
};
type Outcome = { readonly of: Receipt } & (
  | ({ readonly kind: 'tried' } & Verified)
  | { readonly kind: 'untried'; readonly why: 'keys' | 'browser' }
);

/** What came of verifying a receipt in this browser, step by step, what it proves and what it does not. */
export function ReceiptReport({ receipt }: { readonly receipt: Receipt }) {
  const t = useWords(receiptWords);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    let over = false;
    verified(receipt).then(
      (tried) => over || setOutcome({ of: receipt, kind: 'tried', ...tried }),
      (error: unknown) =>
        over ||
        setOutcome({ of: receipt, kind: 'untried', why: error instanceof NoEd25519 ? 'browser' : 'keys' }),
    );
    return () => {
      over = true;
    };
  }, [receipt]);
  if (outcome?.of !== receipt) return <Loading text={t.verifying} />;
  if (outcome.kind === 'untried')
    return (
      <Notice kind="error" live="assertive" title={t.untried}>
        {t.untriedText[outcome.why]}
      </Notice>
    );
  const { failed, checkpoint } = outcome;
  const foreign = checkpoint !== null && checkpoint.origin !== location.origin;
  return (
    <div className="log-receipt-report">
      {failed === null ? (
        <Notice kind="success" live="polite" title={t.verified}>
          <p>{t.verifiedText}</p>
          {foreign ? <p>{t.foreign(checkpoint.origin)}</p> : null}
        </Notice>
      ) : (
        <Notice kind="error" live="assertive" title={t.notVerified}>
          {t.notVerifiedText[failed]}
        </Notice>
      )}
      <Steps receipt={receipt} failed={failed} checkpoint={checkpoint} />
      <div className="log-proves">
        <section>
          <h3>{t.proves}</h3>
          {failed === null ? (
            <ul>
              <li>{t.provesPlace}</li>
              <li>{t.provesKept}</li>
              {receipt.record ? <li>{t.provesRecord}</li> : null}
            </ul>
          ) : (
            <p>{t.provesNothing}</p>
          )}
        </section>
        <section>
          <h3>{t.provesNot}</h3>
          <ul>
            <li>{t.notSame}</li>
            <li>{t.notKeys}</li>
            <li>{receipt.record ? t.notAnswer : t.notRecord}</li>
          </ul>
        </section>
      </div>
      {receipt.record ? (
        <Disclosure title={t.record}>
          <p>{t.recordText}</p>
          <CodeBlock label={t.recordLabel} code={indented(receipt.record)} />
        </Disclosure>
      ) : null}
      <div>
        <Button icon={<Icon name="download" size={18} />} onPress={() => save(receipt)}>
          {t.save}
        </Button>
      </div>
    </div>
  );
}

function Steps({ receipt, failed, checkpoint }: { readonly receipt: Receipt } & Verified) {
  const t = useWords(receiptWords);
  const { number, dateTime } = useFormats();
  const texts: Readonly<Record<Step, string>> = {
    vouched: t.steps.vouched,
    checkpoint: checkpoint
      ? t.steps.checkpoint(number(checkpoint.size), dateTime(checkpoint.at))
      : t.steps.checkpointUntold,
    path: t.steps.path(number(receipt.index + 1), number(receipt.path?.length ?? 0)),
    leaf: receipt.record ? t.steps.leaf : t.steps.leafWithheld,
    id: receipt.record ? t.steps.id : t.steps.idWithheld,
  };
  const failedAt = failed === null ? receiptSteps.length : receiptSteps.indexOf(failed);
  return (
    <ol className="log-steps" aria-label={t.stepsLabel}>
      {receiptSteps.map((step, at) => {
        const withheld = !receipt.record && (step === 'leaf' || step === 'id');
        const state = at > failedAt || withheld ? 'untried' : at === failedAt ? 'failed' : 'held';
        return (
          <li key={step} className={`log-step log-step-${state}`}>
            <Icon name={state === 'held' ? 'check' : state === 'failed' ? 'error' : 'minus'} size={18} />
            <div>
              <p>
                <strong>{t.stepNames[step]}</strong> <span className="log-step-state">{t.states[state]}</span>
              </p>
              <p>{texts[step]}</p>
              {step === 'path' ? <code translate="no">{receipt.leaf}</code> : null}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** Verifies with the keys that the hub publishes. What the record says is read from the receipt, not from here. */
async function verified(receipt: Receipt): Promise<Verified> {
  const keys = await publishedKeys();
  const verdict = await verifyReceipt(receipt, keys);
  if (verdict.kind === 'verified') return { failed: null, checkpoint: verdict.checkpoint };
  const { failed } = verdict;
  if (failed === 'vouched' || failed === 'checkpoint') return { failed, checkpoint: null };
  // Its signature holds: what it says may be told.
  return { failed, checkpoint: (await verifyCheckpoint(receipt.checkpoint ?? '', keys)) ?? null };
}

const save = (receipt: Receipt) =>
  downloadText(`kvitto-${receipt.id}.json`, 'application/json', `${JSON.stringify(receipt, null, 2)}\n`);

function indented(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}
