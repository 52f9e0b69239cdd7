import { useEffect, useState } from 'react';
import { useHubQuery } from '../../../hub/hub.tsx';
import { Button } from '../../../parts/button.tsx';
import { Definitions } from '../../../parts/card.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useViewer } from '../../../shell/viewer.tsx';
import { useFormats, useWords } from '../../../words.tsx';
import { nameOf } from '../clause.ts';
import { terms } from '../terms.ts';
import { words } from './action-words.ts';
import { LogReceipt } from './log-receipt.tsx';
import { SignedVersionDocument, SigningKeysDocument, VersionNumbersDocument } from './queries.generated.ts';
import { words as signWords } from './sign-words.ts';
import { checkBytes, verifiedBy } from './signed-bytes.ts';
import type { ActName } from './what-may.ts';

/** What became of an act: that it is done, who goes by it already, and its receipt. */
export function Acted({
  act,
  agreement,
  digest,
  receipt,
  heard,
  onClose,
}: {
  readonly act: ActName;
  readonly agreement: string;
  /** The version, where one was signed. */
  readonly digest: string | undefined;
  readonly receipt: string | undefined;
  /** How many of how many gateways: '2/2'. */
  readonly heard: string | undefined;
  readonly onClose: () => void;
}) {
  const t = useWords(words);
  const [some, all] = (heard ?? '').split('/').map(Number);
  return (
    <Dialog
      title={t.acts[act].name}
      open
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          {t.close}
        </Button>
      }
    >
      <div className="stack gap-4">
        {act === 'sign' ? (
          <Signed agreement={agreement} digest={digest} />
        ) : (
          <Notice kind="success" title={t.acts[act].done} live="polite" />
        )}
        {all === undefined || some === undefined ? null : <p>{t.heard(some, all)}</p>}
        {receipt === undefined ? null : <LogReceipt id={receipt} />}
      </div>
    </Dialog>
  );
}

/** One's own signature, read back from the hub and verified here, and who remains. */
function Signed({
  agreement: id,
  digest,
}: {
  readonly agreement: string;
  readonly digest: string | undefined;
}) {
  const t = useWords(signWords);
  const { states, list } = useWords(terms);
  const { dateTime } = useFormats();
  const { viewer } = useViewer();
  const own = viewer?.organisation.id;
  const versions = useHubQuery(VersionNumbersDocument, { id });
  const number = versions.data?.agreement?.versions?.find((one) => one.digest === digest)?.number;
  const { data } = useHubQuery(
    SignedVersionDocument,
    { id, number: number ?? 0 },
    { pause: number === undefined },
  );
  const keys = useHubQuery(SigningKeysDocument, { organisation: null });
  const version = data?.agreement?.version;
  const registered = keys.data?.signingKeys;
  const jws = version?.signatures.find(({ organisation }) => organisation.id === own)?.jws;
  const text = version?.canonicalJson;
  const [verified, setVerified] = useState<{ readonly keyId: string; readonly signedAt: string } | null>();
  useEffect(() => {
    let current = true;
    if (text === undefined || jws === undefined || !registered || own === undefined || digest === undefined)
      return;
    const bytes = checkBytes(text, digest);
    const verifying = bytes.kind === 'same' ? verifiedBy(text, jws, own, registered) : Promise.resolve(null);
    verifying.then((found) => current && setVerified(found));
    return () => {
      current = false;
    };
  }, [text, jws, registered, own, digest]);
  if (!version || verified === undefined) return <Loading text={t.checking} />;
  const left = version.parties.filter(
    ({ organisation }) => !version.signatures.some((one) => one.organisation.id === organisation.id),
  );
  return (
    <Notice
      kind={verified ? 'success' : 'error'}
      title={verified ? (left.length === 0 ? t.doneInForce : t.done) : t.notVerified}
      live="polite"
    >
      <p>{t.doneText(states[version.state])}</p>
      {left.length === 0 ? null : (
        <p>{t.others(list(left.map(({ organisation }) => nameOf(organisation))))}</p>
      )}
      {verified ? (
        <>
          <p>{t.verified}</p>
          <Definitions
            items={[
              { term: t.byKey, text: <code className="key-id">{verified.keyId}</code> },
              { term: t.at, text: dateTime(verified.signedAt) },
              { term: t.digest, text: <code className="key-id">{digest}</code> },
            ]}
          />
        </>
      ) : null}
    </Notice>
  );
}
