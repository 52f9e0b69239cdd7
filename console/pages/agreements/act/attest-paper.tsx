import { useState } from 'react';
import { signVersion } from '../../../../trust/signature.ts';
import { useHubMutation, useHubQuery } from '../../../hub/hub.tsx';
import { Button } from '../../../parts/button.tsx';
import { Card } from '../../../parts/card.tsx';
import { Select } from '../../../parts/choice.tsx';
import { TextArea, TextField } from '../../../parts/field.tsx';
import { FileField } from '../../../parts/file-field.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useViewer } from '../../../shell/viewer.tsx';
import { useFormats, useWords } from '../../../words.tsx';
import { nameOf } from '../clause.ts';
import { VersionText } from '../version-text.tsx';
import { ConfirmSent } from './confirm-sent.tsx';
import { words as keyWords } from './key-words.ts';
import { OthersKey, useAccount } from './others-key.tsx';
import { AttestDocument, DraftChoicesDocument, SigningKeysDocument } from './queries.generated.ts';
import { isGood } from './registered-key.ts';
import { words } from './sign-words.ts';
import { checkBytes } from './signed-bytes.ts';
import { textOfBytes } from './signed-text.ts';
import { Verdict } from './signing.tsx';
import { useBrowserKeys } from './use-browser-keys.ts';

/** Largest document that the hub takes, bytes. */
const largest = 2_500_000;

type Document = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

/**
 * The registrar attests that a party has signed a version on paper. The registrar's office reads no agreement of others, so the
 * party hands over the version's bytes, which must have the checksum that stands on the paper.
 */
export function AttestPaper() {
  const t = useWords(words);
  const keyText = useWords(keyWords);
  const { number } = useFormats();
  const { actor } = useViewer();
  const { keys: held } = useBrowserKeys(actor?.organisation.id);
  const registered = useHubQuery(SigningKeysDocument, { organisation: null });
  const choices = useHubQuery(DraftChoicesDocument, {});
  const [text, setText] = useState('');
  const [digest, setDigest] = useState('');
  const [party, setParty] = useState<string>();
  const [document, setDocument] = useState<Document | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [reference, setReference] = useState('');
  const [attestedBy, setAttestedBy] = useState('');
  const [made, setMade] = useState('');
  const [asking, setAsking] = useState(false);
  const [knownKey, setKnownKey] = useState<string | null>(null);

  const account = useAccount();
  const attest = useHubMutation(AttestDocument);

  const checked = text.trim() === '' ? null : checkBytes(text.trim(), digest.trim() || null);
  const version = checked?.kind === 'same' && digest.trim() !== '' ? checked.version : null;
  const names = new Map(
    (choices.data?.organisations ?? []).map((organisation) => [organisation.id, nameOf(organisation)]),
  );
  const good = (Array.isArray(held) ? held : []).filter(
    ({ id, use }) =>
      use === 'attestation' && registered.data?.signingKeys?.some((one) => one.id === id && isGood(one)),
  );
  const key = good.find((one) => one.account === account) ?? good[0];
  const others = key !== undefined && key.account !== account;
  const filled = version && party && document && reference.trim() !== '' && attestedBy.trim() !== '';
  const reason = !filled
    ? t.attestMissing
    : !key && made.trim() === ''
      ? t.attestKey
      : others && knownKey !== key.id
        ? keyText.othersFirst
        : undefined;

  const take = async (file: File) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const isPdf = new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';
    const wrong = bytes.length > largest ? t.tooLarge : isPdf ? null : t.noPdf;
    setRefusal(wrong);
    setDocument(wrong === null ? { name: file.name, bytes } : null);
  };
  const send = async () => {
    if (!checked || !version || !party || !document) return { done: false, problems: [], receipt: null };
    const paper = { document: await sha256(document.bytes), attestedBy: attestedBy.trim() };
    const said = { party, signedAt: new Date().toISOString(), paper };
    const jws = key ? await signVersion(version, said, key.id, key.privateKey) : made.trim();
    const { data, problems, receipt } = await attest({
      digest: checked.computed,
      party,
      document: base64(document.bytes),
      reference: reference.trim(),
      jws,
    });
    return { done: (data?.attestSignature ?? null) !== null, problems, receipt };
  };

  return (
    <Card title={t.attest}>
      <div className="stack gap-4">
        <p>{t.attestText}</p>
        <TextField
          label={t.attestDigest}
          description={t.attestDigestText}
          value={digest}
          onChange={setDigest}
          maxLength={64}
        />
        <TextArea label={t.attestBytes} value={text} onChange={setText} rows={4} mono />
        <FileField
          label={t.attestBytesFile}
          accept="application/json,.json"
          onFile={(file) => void file.text().then(setText)}
        />
        {checked === null || digest.trim() === '' ? null : (
          <Verdict checked={checked} digest={digest.trim()} />
        )}
        {version && checked ? (
          <>
            <div>
              <VersionText
                text={textOfBytes(version, checked.computed, {
                  organisations: choices.data?.organisations ?? null,
                })}
                level={4}
              />
            </div>
            <Select
              label={t.attestParty}
              value={party}
              onChange={setParty}
              options={version.parties.map(({ organisation }) => ({
                id: organisation,
                text: names.get(organisation) ?? organisation,
              }))}
            />
          </>
        ) : null}
        <FileField
          label={t.attestDocument}
          accept="application/pdf,.pdf"
          onFile={(file) => void take(file)}
          {...(document
            ? { description: t.chosenFile(document.name, number(document.bytes.length / 1_000, 0)) }
            : {})}
        />
        {refusal === null ? null : (
          <Notice kind="error" live="assertive">
            <p>{refusal}</p>
          </Notice>
        )}
        <TextField label={t.attestReference} value={reference} onChange={setReference} />
        <TextField label={t.attestBy} value={attestedBy} onChange={setAttestedBy} />
        {others ? (
          <OthersKey
            held={key}
            known={knownKey === key.id}
            onKnown={(known) => setKnownKey(known ? key.id : null)}
          />
        ) : null}
        {key ? null : <TextArea label={t.attestJws} value={made} onChange={setMade} rows={3} mono />}
        <div>
          <Button variant="primary" reason={reason} onPress={() => setAsking(true)}>
            {t.attestSend}
          </Button>
        </div>
      </div>
      {asking ? (
        <ConfirmSent
          title={t.attest}
          consequences={t.attestConsequences}
          confirm={t.attestSend}
          done={t.attestDone}
          onSend={send}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </Card>
  );
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toHex();
}

const base64 = (bytes: Uint8Array): string => bytes.toBase64();
