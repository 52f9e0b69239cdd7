import { useEffect, useState } from 'react';
import { useWords } from '../words.tsx';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { words } from './words.ts';
import './field.css';
import './copy-button.css';

/** Copies a text, and says whether it could. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const t = useWords(words);
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome('none'), 2_500);
    return () => clearTimeout(timer);
  }, [outcome]);
  return (
    <span className="copy-button">
      <Button
        variant="quiet"
        icon={<Icon name={outcome === 'copied' ? 'check' : 'copy'} size={18} />}
        onPress={() => {
          navigator.clipboard.writeText(text).then(
            () => setOutcome('copied'),
            () => setOutcome('failed'),
          );
        }}
      >
        {label}
      </Button>
      <span role="status" className={outcome === 'failed' ? 'field-problem' : 'visually-hidden'}>
        {outcome === 'copied' ? t.copied : outcome === 'failed' ? t.copyFailed : null}
      </span>
    </span>
  );
}
