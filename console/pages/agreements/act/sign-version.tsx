import './act.css';
import { useEffect, useState } from 'react';
import { useAddress } from '../../../address/use-address.ts';
import { useHubQuery } from '../../../hub/hub.tsx';
import { ProblemList } from '../../../hub/problem-list.tsx';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { useLastingDialog } from '../../../parts/lasting-dialog.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { useWords } from '../../../words.tsx';
import { doneAddress } from './done-address.ts';
import { SignedVersionDocument, VersionNumbersDocument } from './queries.generated.ts';
import { words } from './sign-words.ts';
import { type Chosen, Signing } from './signing.tsx';

/** A button that opens what is signed: the bytes as text, checked in this browser, and how to sign them. */
export function SignVersion({ digest, agreement }: { readonly digest: string; readonly agreement: string }) {
  const t = useWords(words);
  const [, choose] = useAddress(doneAddress);
  const show = useLastingDialog();
  useEffect(
    () => show(<Asked key={digest} digest={digest} agreement={agreement} />),
    [show, digest, agreement],
  );
  return (
    <Button
      variant="primary"
      icon={<Icon name="sign" size={18} />}
      onPress={() => choose({ underteckna: 'ja' })}
    >
      {t.open}
    </Button>
  );
}

type Of = { readonly digest: string; readonly agreement: string };

/** The dialog is open while the address says so. */
function Asked(of: Of) {
  const [{ underteckna }, choose] = useAddress(doneAddress);
  if (underteckna === undefined) return null;
  return <Opened {...of} onClose={() => choose({ underteckna: undefined })} />;
}

function Opened({ digest, agreement: id, onClose }: Of & { readonly onClose: () => void }) {
  const t = useWords(words);
  // Here, so that it stays while the version is asked for anew.
  const [chosen, setChosen] = useState<Chosen>({ way: null, jws: '', knownKey: null });
  const versions = useHubQuery(VersionNumbersDocument, { id });
  const number = versions.data?.agreement?.versions?.find((one) => one.digest === digest)?.number;
  const { data, problems } = useHubQuery(
    SignedVersionDocument,
    { id, number: number ?? 0 },
    { pause: number === undefined },
  );
  const version = data?.agreement?.version;
  return (
    <Dialog title={t.title(data?.agreement?.title ?? '')} open holds size="large" onClose={onClose}>
      <ProblemList problems={[...versions.problems, ...problems]} />
      {data && version ? (
        <Signing
          signed={data}
          version={version}
          digest={digest}
          chosen={chosen}
          onChoose={(change) => setChosen((was) => ({ ...was, ...change }))}
          onClose={onClose}
        />
      ) : (
        <Loading text={t.loading} />
      )}
    </Dialog>
  );
}
