import { useState } from 'react';
import { usePurpose } from '../hub/purpose.tsx';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useWords } from '../words.tsx';
import { useViewer } from './viewer.tsx';
import { words } from './words.ts';

/** Says that this person has been asked on this machine, and went on without a purpose. */
const askedKey = 'hub.purpose-asked';

/** The purpose, always in sight. It is asked for once, when none is chosen. */
export function PurposeChooser() {
  const t = useWords(words);
  const { viewer } = useViewer();
  const { purpose, setPurpose } = usePurpose();
  const [open, setOpen] = useState(() => purpose === null && localStorage.getItem(askedKey) === null);
  const permitted = viewer?.purposesPermitted ?? [];
  const nameOf = (code: string) => permitted.find((one) => one.code === code)?.name ?? code;
  const choose = (code: string | null) => {
    localStorage.setItem(askedKey, 'yes');
    setPurpose(code);
    setOpen(false);
  };
  return (
    <>
      <Button variant="secondary" onPress={() => setOpen(true)}>
        <span className="shell-purpose-label">{t.purpose}: </span>
        <strong className={purpose === null ? 'shell-purpose-none' : undefined}>
          {purpose === null ? t.noPurpose : nameOf(purpose)}
        </strong>
      </Button>
      <Dialog title={t.choosePurpose} open={open && viewer !== undefined} onClose={() => choose(purpose)}>
        <p>{t.purposeExplained}</p>
        <ul className="shell-purposes">
          {permitted.map(({ code, name }) => (
            <li key={code}>
              <Button variant={code === purpose ? 'primary' : 'secondary'} onPress={() => choose(code)}>
                {name ?? code}
              </Button>
            </li>
          ))}
          <li>
            <Button variant="quiet" onPress={() => choose(null)}>
              {t.continueWithout}
            </Button>
          </li>
        </ul>
      </Dialog>
    </>
  );
}
