import { useWords } from '../words.tsx';
import { CopyButton } from './copy-button.tsx';
import { words } from './words.ts';
import './code.css';

/** Code or a document as it is, in a region that scrolls; with a button that copies it unless `copy` is false. */
export function CodeBlock({
  code,
  label,
  copy = true,
}: {
  readonly code: string;
  readonly label: string;
  readonly copy?: boolean;
}) {
  const t = useWords(words);
  return (
    <div className="code-block">
      <div className="code-block-head">
        <span>{label}</span>
        {copy ? <CopyButton text={code} label={t.copy} /> : null}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="code-block-region" aria-label={label} tabIndex={0}>
        <pre>
          <code translate="no">{code}</code>
        </pre>
      </section>
    </div>
  );
}
