import { useMemo, useState } from 'react';
import { signVersion } from '../../../../trust/signature.ts';
import { useAddress } from '../../../address/use-address.ts';
import { downloadText } from '../../../figures/download.tsx';
import { useHubMutation, useHubQuery } from '../../../hub/hub.tsx';
import { ProblemList } from '../../../hub/problem-list.tsx';
import type { Problem } from '../../../hub/problems.ts';
import { Button, LinkButton } from '../../../parts/button.tsx';
import { Definitions } from '../../../parts/card.tsx';
import { Checkbox, RadioGroup } from '../../../parts/choice.tsx';
import { CodeBlock } from '../../../parts/code.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { TextArea } from '../../../parts/field.tsx';
import { FileField } from '../../../parts/file-field.tsx';
import { Isolated } from '../../../parts/isolated.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useViewer } from '../../../shell/viewer.tsx';
import { useFormats, useWords } from '../../../words.tsx';
import { nameOf } from '../clause.ts';
import { agreementsPath } from '../paths.ts';
import { terms } from '../terms.ts';
import { VersionText } from '../version-text.tsx';
import type { BrowserKey } from './browser-keys.ts';
import { doneAddress, heardText } from './done-address.ts';
import { words as keyWords } from './key-words.ts';
import { OthersKey, useAccount } from './others-key.tsx';
import {
  SignDocument,
  type SignedVersionQuery,
  SignedWhatIfDocument,
  SigningKeysDocument,
} from './queries.generated.ts';
import { isGood, type RegisteredKey } from './registered-key.ts';
import { words } from './sign-words.ts';
import { type CheckedBytes, checkBytes, verifiedBy } from './signed-bytes.ts';
import { textOfBytes } from './signed-text.ts';
import { useBrowserKeys } from './use-browser-keys.ts';

type Version = NonNullable<NonNullable<SignedVersionQuery['agreement']>['version']>;

type Way = 'browser' | 'jws';

/** How somebody is about to sign. */
export type Chosen = {
  /** Null while the best way is taken. */
  readonly way: Way | null;
  /** A signature that was made elsewhere, as it was pasted. */
  readonly jws: string;
  /** The key of another person's making that may be used. */
  readonly knownKey: string | null;
};
type Choosing = { readonly chosen: Chosen; readonly onChoose: (change: Partial<Chosen>) => void };

/** What is signed, checked here, and the ways to sign it. */
export function Signing({
  signed,
  version,
  digest,
  chosen,
  onChoose,
  onClose,
}: Choosing & {
  readonly signed: SignedVersionQuery;
  readonly version: Version;
  /** The digest that is to be signed. */
  readonly digest: string;
  readonly onClose: () => void;
}) {
  const checked = useMemo(() => checkBytes(version.canonicalJson, digest), [version.canonicalJson, digest]);
  return (
    <div className="signing stack gap-5">
      <Verdict checked={checked} digest={digest} />
      <Signatories version={version} />
      {checked.kind === 'same' ? (
        <>
          <Content checked={checked} signed={signed} version={version} />
          <Sign version={version} checked={checked} chosen={chosen} onChoose={onChoose} onClose={onClose} />
        </>
      ) : null}
    </div>
  );
}

/** Whether the bytes are those of the digest, and both digests. */
export function Verdict({
  checked,
  digest,
}: {
  readonly checked: CheckedBytes;
  readonly digest: string | null;
}) {
  const t = useWords(words);
  const { kind, computed } = checked;
  return (
    <Notice
      kind={kind === 'same' ? 'success' : 'error'}
      title={t[kind]}
      live={kind === 'same' ? 'polite' : 'assertive'}
    >
      <p>{t[`${kind}Text`]}</p>
      <Definitions
        items={[
          { term: t.computed, text: <code className="key-id">{computed}</code> },
          ...(digest === null ? [] : [{ term: t.claimed, text: <code className="key-id">{digest}</code> }]),
        ]}
      />
    </Notice>
  );
}

function Signatories({ version: { parties, signatures } }: { readonly version: Version }) {
  const t = useWords(words);
  const { dateTime } = useFormats();
  const { list } = useWords(terms);
  const { viewer } = useViewer();
  const own = viewer?.organisation.id;
  const signatureOf = (id: string) => signatures.find(({ organisation }) => organisation.id === id);
  const left = parties.filter(({ organisation }) => !signatureOf(organisation.id));
  const others = left.filter(({ organisation }) => organisation.id !== own);
  const isLast = others.length === 0 && left.length === 1;
  return (
    <section aria-label={t.parties}>
      <h3>{t.parties}</h3>
      <ul className="act-consequences" lang="sv">
        {parties.map(({ organisation, signatoryFunction }) => {
          const signature = signatureOf(organisation.id);
          return (
            <li key={organisation.id}>
              <Isolated text={`${nameOf(organisation)} (${signatoryFunction})`} />:{' '}
              {signature ? `${t.signed} ${dateTime(signature.signedAt)}` : t.remains}
            </li>
          );
        })}
      </ul>
      <p>
        {isLast ? (
          t.last
        ) : others.length > 0 ? (
          <Isolated text={t.others(list(others.map((one) => nameOf(one.organisation))))} />
        ) : null}
      </p>
    </section>
  );
}

function Content({
  checked,
  signed,
  version,
}: {
  readonly checked: Extract<CheckedBytes, { kind: 'same' }>;
  readonly signed: SignedVersionQuery;
  readonly version: Version;
}) {
  const t = useWords(words);
  const id = signed.agreement?.id ?? '';
  return (
    <>
      <section aria-label={t.text}>
        <h3>{t.text}</h3>
        <div>
          <VersionText text={textOfBytes(checked.version, checked.computed, signed)} level={4} />
        </div>
      </section>
      <Disclosure title={t.whatIf}>
        <WhatIf id={id} number={version.number} />
      </Disclosure>
      <Disclosure title={t.bytes}>
        <div className="stack gap-3">
          <CodeBlock label={t.bytes} code={version.canonicalJson} />
          <div>
            <Button
              onPress={() =>
                downloadText(`${checked.computed}.json`, 'application/json', version.canonicalJson)
              }
            >
              {t.downloadBytes}
            </Button>
          </div>
        </div>
      </Disclosure>
    </>
  );
}

function WhatIf({ id, number }: { readonly id: string; readonly number: number }) {
  const t = useWords(words);
  const { data, problems } = useHubQuery(SignedWhatIfDocument, { id, number });
  const text = data?.agreement?.version?.whatIf?.text;
  if (text !== undefined) return <VersionText text={text} level={4} />;
  return problems.length > 0 ? <ProblemList problems={problems} /> : <Loading text={t.loading} />;
}

function Sign({
  version,
  checked,
  chosen: { way: asked, jws, knownKey },
  onChoose,
  onClose,
}: Choosing & {
  readonly version: Version;
  readonly checked: Extract<CheckedBytes, { kind: 'same' }>;
  readonly onClose: () => void;
}) {
  const t = useWords(words);
  const keyText = useWords(keyWords);
  const { viewer } = useViewer();
  const own = viewer?.organisation.id;
  const { keys: held } = useBrowserKeys(own);
  const { data } = useHubQuery(SigningKeysDocument, { organisation: null }, { pause: own === undefined });
  const registered = data?.signingKeys ?? [];
  const account = useAccount();
  const { usable, why } = usableKey(Array.isArray(held) ? held : [], registered, account, t);
  const [read, setRead] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [, setAddress] = useAddress(doneAddress);
  const handIn = useHubMutation(SignDocument);
  const way: Way = asked ?? (usable ? 'browser' : 'jws');
  const others = way === 'browser' && usable !== undefined && usable.account !== account;
  const reason = !viewer?.roles.includes('signatory')
    ? t.needsRole
    : !version.parties.some(({ organisation }) => organisation.id === own)
      ? t.notParty
      : version.signatures.some(({ organisation }) => organisation.id === own)
        ? t.signedAlready
        : way === 'browser' && !usable
          ? why
          : way === 'jws' && jws.trim() === ''
            ? t.jwsMissing
            : others && knownKey !== usable.id
              ? keyText.othersFirst
              : read
                ? undefined
                : t.readFirst;

  const sign = async () => {
    if (own === undefined) return;
    setBusy(true);
    setFailure(null);
    setProblems([]);
    try {
      const text = version.canonicalJson;
      const made =
        way === 'browser' && usable
          ? await signVersion(
              checked.version,
              { party: own, signedAt: new Date().toISOString(), paper: null },
              usable.id,
              usable.privateKey,
            )
          : jws.trim();
      // What would be refused is not sent: the hub asks the same of the same bytes.
      if (!(await verifiedBy(text, made, own, registered))) setFailure(t.jwsWrong);
      else {
        const sent = await handIn({ digest: checked.computed, jws: made });
        setProblems(sent.problems);
        if (sent.data?.signVersion) {
          onClose();
          setAddress({
            underteckna: undefined,
            gjort: 'sign',
            digest: checked.computed,
            kvitto: sent.receipt ?? undefined,
            ingangar: heardText(sent.data.signVersion.gateways),
          });
        }
      }
    } catch {
      setFailure(t.failed);
    }
    setBusy(false);
  };

  return (
    <section className="stack gap-4" aria-label={t.how}>
      <RadioGroup<Way>
        label={t.how}
        value={way}
        onChange={(next) => onChoose({ way: next })}
        options={[
          {
            id: 'browser',
            text: t.withBrowser,
            ...(usable ? { description: t.withBrowserText(usable.id) } : { reason: why }),
          },
          { id: 'jws', text: t.withJws, description: t.withJwsText },
        ]}
      />
      {others ? (
        <OthersKey
          held={usable}
          known={knownKey === usable.id}
          onKnown={(known) => onChoose({ knownKey: known ? usable.id : null })}
        />
      ) : null}
      {usable ? null : (
        <div>
          <LinkButton to={`${agreementsPath}/nycklar`}>{t.makeKey}</LinkButton>
        </div>
      )}
      {way === 'jws' ? (
        <>
          <TextArea
            label={t.jws}
            value={jws}
            onChange={(next) => {
              onChoose({ jws: next });
              setFailure(null);
            }}
            rows={4}
            mono
          />
          <FileField
            label={t.jwsFile}
            accept=".jws,.txt,text/plain"
            onFile={(file) => void file.text().then((text) => onChoose({ jws: text }))}
          />
        </>
      ) : null}
      <Checkbox checked={read} onChange={setRead}>
        {t.read} {viewer ? nameOf(viewer.organisation) : ''}.
      </Checkbox>
      {failure === null ? null : (
        <Notice kind="error" live="assertive">
          <p>{failure}</p>
        </Notice>
      )}
      <ProblemList problems={problems} live="assertive" />
      <div className="row gap-3">
        <Button onPress={onClose}>{t.cancel}</Button>
        <Button variant="primary" reason={reason} busy={busy} onPress={() => void sign()}>
          {t.sign}
        </Button>
      </div>
    </section>
  );
}

/** The key of this browser that is registered and good, one's own before another's, or why there is none. */
function usableKey(
  held: readonly BrowserKey[],
  registered: readonly RegisteredKey[],
  account: string | null,
  t: { readonly noBrowserKey: string; readonly keyOver: string; readonly keyNotRegistered: string },
): { readonly usable: BrowserKey | undefined; readonly why: string } {
  const signing = held.filter(({ use }) => use === 'signature');
  const good = signing.filter(({ id }) => registered.some((key) => key.id === id && isGood(key)));
  const usable = good.find((key) => key.account === account) ?? good[0];
  const known = signing.some(({ id }) => registered.some((key) => key.id === id));
  return {
    usable,
    why: signing.length === 0 ? t.noBrowserKey : known ? t.keyOver : t.keyNotRegistered,
  };
}
