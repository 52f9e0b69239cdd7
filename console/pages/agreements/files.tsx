import { useEffect, useState } from 'react';
import { downloadText } from '../../figures/download.tsx';
import { useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { CodeBlock } from '../../parts/code.tsx';
import { CopyButton } from '../../parts/copy-button.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useWords } from '../../words.tsx';
import { VersionFilesDocument } from './queries.generated.ts';
import { words } from './words.ts';

/** What is signed, as files: the digest, the canonical JSON that it is of (computed again here), and the ODRL. */
export function Files({ id, number }: { readonly id: string; readonly number: number }) {
  const t = useWords(words);
  const { data, problems } = useHubQuery(VersionFilesDocument, { id, number });
  const version = data?.agreement?.version;
  const agrees = useDigestCheck(version?.canonicalJson, version?.digest);
  if (!version)
    return problems.length > 0 ? <ProblemList problems={problems} /> : <Loading text={t.loadingVersion} />;
  const { digest, canonicalJson, odrl } = version;
  const name = `${id.replaceAll(/[^\p{L}\p{N}-]+/gu, '-')}-${number}`;
  return (
    <div className="stack gap-4">
      <Card title={t.digest} level={3} actions={<CopyButton text={digest} label={t.copyDigest} />}>
        <p className="version-digest" data-digest>
          {digest}
        </p>
        {agrees === undefined ? null : (
          <Notice kind={agrees ? 'success' : 'error'} title={agrees ? t.checked : t.mismatch} live="polite" />
        )}
      </Card>
      <File
        title={t.canonical}
        about={t.canonicalText}
        text={canonicalJson}
        name={`${name}.json`}
        type="application/json"
      />
      <File
        title={t.odrl}
        about={t.odrlText}
        text={odrl}
        name={`${name}.odrl.jsonld`}
        type="application/ld+json"
      />
    </div>
  );
}

function File({
  title,
  about,
  text,
  name,
  type,
}: {
  readonly title: string;
  readonly about: string;
  readonly text: string;
  readonly name: string;
  readonly type: string;
}) {
  const t = useWords(words);
  return (
    <Card
      title={title}
      level={3}
      actions={
        <>
          <CopyButton text={text} label={t.copy} />
          <Button
            icon={<Icon name="download" size={18} />}
            aria-label={`${t.download}: ${title}`}
            onPress={() => downloadText(name, type, text)}
          >
            {t.download}
          </Button>
        </>
      }
    >
      <p className="version-note">{about}</p>
      <Disclosure title={t.showFile}>
        <CodeBlock code={text} label={title} copy={false} />
      </Disclosure>
    </Card>
  );
}

/** Whether the SHA-256 of the text is the digest; undefined until it is known. */
function useDigestCheck(text: string | undefined, digest: string | undefined): boolean | undefined {
  const [checked, setChecked] = useState<{ readonly of: string; readonly agrees: boolean }>();
  useEffect(() => {
    if (text === undefined || digest === undefined) return;
    let current = true;
    void crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)).then((bytes) => {
      const hex = Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
      if (current) setChecked({ of: digest, agrees: hex === digest });
    });
    return () => {
      current = false;
    };
  }, [text, digest]);
  return checked !== undefined && checked.of === digest ? checked.agrees : undefined;
}
