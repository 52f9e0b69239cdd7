import { createLocalJWKSet } from 'jose';
import { useEffect, useState } from 'react';
import * as z from 'zod';
import { readReceipt, verifyReceipt } from '../../../../trust/receipt.ts';
import { useHubQuery } from '../../../hub/hub.tsx';
import { ProblemList } from '../../../hub/problem-list.tsx';
import { Button } from '../../../parts/button.tsx';
import { useWords } from '../../../words.tsx';
import { LogReceiptDocument } from './queries.generated.ts';
import { words } from './sign-words.ts';

const published = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });

type Verdict =
  | { readonly kind: 'good'; readonly index: number; readonly size: number }
  | { readonly kind: 'not-yet' | 'bad' };

/** A request's id in the access log, and on demand whether the log has it: verified here against the log's published keys. */
export function LogReceipt({ id }: { readonly id: string }) {
  const t = useWords(words);
  const [asked, setAsked] = useState(false);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const { data, problems, refresh, fetching } = useHubQuery(LogReceiptDocument, { id }, { pause: !asked });
  const receipt = data?.receipt;
  useEffect(() => {
    let current = true;
    if (receipt) verdictOf(receipt).then((found) => current && setVerdict(found));
    return () => {
      current = false;
    };
  }, [receipt]);
  return (
    <div className="stack gap-2">
      <p className="act-note">
        {t.receipt}: <code className="key-id">{id}</code>
      </p>
      <ProblemList problems={problems} />
      <div className="row gap-3">
        <Button busy={asked && fetching} onPress={() => (asked ? refresh() : setAsked(true))}>
          {t.confirmReceipt}
        </Button>
        <span role="status">
          {verdict === null
            ? null
            : verdict.kind === 'good'
              ? t.receiptGood(verdict.index, verdict.size)
              : verdict.kind === 'not-yet'
                ? t.receiptNotYet
                : t.receiptBad}
        </span>
      </div>
    </div>
  );
}

async function verdictOf(given: unknown): Promise<Verdict> {
  const receipt = readReceipt(given);
  const response = await fetch('/.well-known/hub-log-jwks.json');
  const keys = published.safeParse(await response.json().catch(() => undefined)).data;
  if (!receipt || !keys) return { kind: 'bad' };
  if (receipt.checkpoint === null) return { kind: 'not-yet' };
  const verdict = await verifyReceipt(receipt, createLocalJWKSet(keys));
  return verdict.kind === 'verified'
    ? { kind: 'good', index: verdict.index, size: verdict.checkpoint.size }
    : { kind: 'bad' };
}
