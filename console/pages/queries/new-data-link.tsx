import { useState } from 'react';
import { useHubMutation, useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import type { Problem } from '../../hub/problems.ts';
import { Button } from '../../parts/button.tsx';
import { Stack } from '../../parts/card.tsx';
import { CopyButton } from '../../parts/copy-button.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useWords } from '../../words.tsx';
import { CreateDataLinkDocument, DataLinksDocument } from './queries.generated.ts';
import { words } from './take-words.ts';

const day = 86_400_000;
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** What is told once: it lives in the open dialog, and nowhere after it. */
type Made = { readonly user: string; readonly secret: string };

/** What the link is of, and where it leads. */
type Linked = {
  readonly id: string;
  readonly version: number;
  readonly purpose: string;
  readonly address: string;
};

/** Makes a data link, and shows its password as long as the dialog is open. */
export function NewDataLink({ of, onClose }: { readonly of: Linked; readonly onClose: () => void }) {
  const t = useWords(words);
  const create = useHubMutation(CreateDataLinkDocument, { purpose: of.purpose });
  const { refresh } = useHubQuery(DataLinksDocument, {});
  const [expires, setExpires] = useState(() => dayOf(Date.now() + 90 * day));
  const [made, setMade] = useState<Made | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const [min, max] = [dayOf(Date.now() + day), dayOf(Date.now() + 364 * day)];
  const wrong = expires < min || expires > max ? t.linkExpiresWrong : undefined;
  const send = async () => {
    setBusy(true);
    setProblems([]);
    const { data, problems: told } = await create({
      sharedQuery: of.id,
      version: of.version,
      expires: `${expires}T23:59:59Z`,
    });
    setBusy(false);
    setProblems(told);
    if (!data?.createDataLink) return;
    const { user, secret } = data.createDataLink;
    setMade({ user, secret });
    refresh();
  };
  return (
    <Dialog
      title={made === null ? t.createLink : t.linkMade}
      open
      holds
      onClose={onClose}
      actions={
        made === null ? (
          <Button variant="primary" busy={busy} reason={wrong} onPress={() => void send()}>
            {t.create}
          </Button>
        ) : (
          <Button variant="primary" onPress={onClose}>
            {t.close}
          </Button>
        )
      }
    >
      {made === null ? (
        <Stack>
          <DateField
            label={t.linkExpires}
            description={t.linkExpiresHint}
            required
            value={expires}
            min={min}
            max={max}
            onChange={setExpires}
            problem={wrong}
          />
          <ProblemList problems={problems} live="assertive" />
        </Stack>
      ) : (
        <Stack>
          <Notice kind="warning" live="polite">
            {t.secretOnce}
          </Notice>
          <Told label={t.user} text={made.user} />
          <Told label={t.secret} text={made.secret} />
          <Told label={t.address} text={of.address} />
          <p className="queries-facts">{t.addressHint}</p>
        </Stack>
      )}
    </Dialog>
  );
}

function Told({ label, text }: { readonly label: string; readonly text: string }) {
  const t = useWords(words);
  return (
    <div className="queries-told">
      <span>{label}</span>
      <code>{text}</code>
      <CopyButton text={text} label={t.copyWhat(label)} />
    </div>
  );
}
