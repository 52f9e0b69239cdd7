import { useState } from 'react';
import { Select } from '../../parts/choice.tsx';
import { CodeBlock } from '../../parts/code.tsx';
import { useWords } from '../../words.tsx';
import { letterWords } from './letter-words.ts';
import type { Gap } from './marks.ts';
import { words } from './words.ts';

/** Whom to ask for a product, in one line: the functions of those whose data it is. */
function useAddressed({ providers }: Gap['explained']['product']): string {
  const t = useWords(words);
  const l = useWords(letterWords);
  const to = (providers ?? []).map(({ id, name, coordinators, coordinatorFunction }) => {
    const of = name ?? id;
    const [first] = coordinators ?? [];
    if (first) return `${first.function}, ${of} (${first.mailbox})`;
    return coordinatorFunction === null ? l.coordinatorOf(of) : `${coordinatorFunction}, ${of}`;
  });
  return l.letterTo(to.length === 0 ? l.coordinatorOf(t.provider) : to.join('; '));
}

/** Whom to ask for a product. */
export function Whom({ product }: { readonly product: Gap['explained']['product'] }) {
  return <p lang="sv">{useAddressed(product)}</p>;
}

/** A text to send to the coordinating function of the provider: functions and organisations, never persons. */
export function Letter({
  gap: { explained, rows },
  agreements,
  organisation,
  purpose,
}: {
  readonly gap: Gap;
  readonly agreements: readonly { readonly id: string; readonly title: string }[];
  readonly organisation: string;
  readonly purpose: string;
}) {
  const t = useWords(words);
  const l = useWords(letterWords);
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const agreement = agreements.find(({ id }) => id === chosen) ?? agreements[0];
  const { product, reasons } = explained;
  const to = useAddressed(product);
  const providers = product.providers ?? [];
  const uncovered = rows.flatMap((row) =>
    row.uncovered.map(
      (part) =>
        `${row.indicator ?? product.id}: ${t.list(part.areas)} (${t.uncovered[part.code] ?? part.code}${part.periods.map(({ from, to: last }) => `, ${t.span(from, last)}`).join('')})`,
    ),
  );
  const text = [
    to,
    l.letterSubject(product.name ?? product.id),
    '',
    l.letterBody({
      organisation,
      product: product.name ?? product.id,
      id: product.id,
      purpose,
      provider: t.list(providers.map(({ id, name }) => name ?? id)),
      why: reasons.length > 0 ? reasons.map((reason) => t.reasons[reason]).join(' ') : t.heldPartly,
      agreement: agreement && `${agreement.title} (${agreement.id})`,
      asked: uncovered.length === 0 ? undefined : `${uncovered.join('; ')}.`,
    }),
    '',
    l.letterFrom(organisation),
  ].join('\n');
  return (
    <div className="page-access-letter">
      {agreements.length < 2 || agreement === undefined ? null : (
        <Select
          label={l.letterFor}
          options={agreements.map(({ id, title }) => ({ id, text: title }))}
          value={agreement.id}
          onChange={setChosen}
        />
      )}
      <CodeBlock code={text} label={l.letter} />
    </div>
  );
}
