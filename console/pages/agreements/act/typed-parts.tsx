import { CodeBlock } from '../../../parts/code.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useWords } from '../../../words.tsx';
import type { DraftForm } from './draft-form.ts';
import { typedIn } from './draft-merge.ts';
import { words } from './draft-words.ts';

/** What somebody had typed in a draft that may no longer be read, to be taken along; nothing else of the draft. */
export function TypedParts({ base, form }: { readonly base: DraftForm; readonly form: DraftForm }) {
  const t = useWords(words);
  const lines = typedIn(base, form).map(
    ({ part, texts }) => `${part === 'clauses' ? t.clauses : (t.parts[part] ?? part)}: ${texts.join('\n')}`,
  );
  return (
    <>
      <Notice kind="warning" title={t.goneTitle} live="assertive">
        <p>{t.goneText}</p>
      </Notice>
      {lines.length === 0 ? null : <CodeBlock label={t.typed} code={lines.join('\n')} />}
    </>
  );
}
