import { useMemo, useState } from 'react';
import { type Receipt, readReceipt } from '../../../trust/receipt.ts';
import { useAddress } from '../../address/use-address.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { TextArea, TextField } from '../../parts/field.tsx';
import { FileField } from '../../parts/file-field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useWords } from '../../words.tsx';
import { logAddress } from './address.ts';
import { ReceiptReport } from './receipt-report.tsx';
import { receiptWords } from './receipt-words.ts';

/** A receipt holds a record and some dozens of hashes; a larger file is none, bytes. */
const largest = 200_000;

/** Verifies a receipt that somebody has, by its file or text; or asks for one by a request's number. Nothing of it is sent anywhere. */
export function CheckReceipt() {
  const t = useWords(receiptWords);
  const [, set] = useAddress(logAddress);
  const [number, setNumber] = useState('');
  const [text, setText] = useState('');
  const [tooLarge, setTooLarge] = useState(false);
  const receipt = useMemo(() => read(text), [text]);
  return (
    <div className="log-check">
      <Card title={t.byNumber}>
        <p>{t.byNumberText}</p>
        <form
          className="log-check-number"
          onSubmit={(event) => {
            event.preventDefault();
            if (number.trim() !== '') set({ kvitto: number.trim() });
          }}
        >
          <TextField label={t.number} value={number} onChange={setNumber} maxLength={100} />
          <Button type="submit" reason={number.trim() === '' ? t.numberFirst : undefined}>
            {t.fetch}
          </Button>
        </form>
      </Card>
      <Card title={t.byFile}>
        <p>{t.byFileText}</p>
        <FileField
          label={t.file}
          accept=".json,application/json"
          onFile={async (file) => {
            setTooLarge(file.size > largest);
            setText(file.size > largest ? '' : await file.text());
          }}
        />
        <TextArea
          label={t.paste}
          value={text}
          onChange={(pasted) => {
            setTooLarge(false);
            setText(pasted);
          }}
          mono
          rows={5}
          maxLength={largest}
          problem={tooLarge || (text.trim() !== '' && receipt === undefined) ? t.unreadable : undefined}
        />
        {receipt ? (
          <>
            <p className="log-receipt-id">
              {t.request} <code translate="no">{receipt.id}</code>
            </p>
            <ReceiptReport receipt={receipt} />
          </>
        ) : null}
      </Card>
      <Notice kind="info" title={t.otherwise}>
        <p>{t.otherwiseText}</p>
        <p>
          <code translate="no">npm run log:verify -- --receipt receipt.json --keys log-jwks.json</code>
        </p>
      </Notice>
    </div>
  );
}

function read(text: string): Receipt | undefined {
  try {
    return readReceipt(JSON.parse(text));
  } catch {
    return undefined;
  }
}
