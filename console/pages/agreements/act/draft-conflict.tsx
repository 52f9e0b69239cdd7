import { useState } from 'react';
import { Button } from '../../../parts/button.tsx';
import { RadioGroup } from '../../../parts/choice.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useWords } from '../../../words.tsx';
import type { DraftForm } from './draft-form.ts';
import { clauseOf, merge, merged } from './draft-merge.ts';
import { words } from './draft-words.ts';

/** Somebody else has written meanwhile: shows both, and brings them together without losing either. */
export function DraftConflict({
  base,
  mine,
  theirs,
  nameOf,
  onMerged,
}: {
  readonly base: DraftForm;
  readonly mine: DraftForm;
  readonly theirs: DraftForm;
  readonly nameOf: (id: string) => string;
  readonly onMerged: (form: DraftForm) => void;
}) {
  const t = useWords(words);
  const [chosen, setChosen] = useState<ReadonlyMap<string, 'mine' | 'theirs'>>(new Map());
  const outcome = merge(base, mine, theirs);
  const { taken, kept, conflicts } = outcome;
  const label = (part: string) => {
    const clause = clauseOf(part);
    return clause === null ? (t.parts[part] ?? part) : t.clause(clause);
  };
  // What is not chosen stays mine: nothing that was typed goes unless somebody says so.
  const isMine = (part: string) => (chosen.get(part) ?? 'mine') === 'mine';
  const ownParts = new Set(conflicts.map(({ part }) => part).filter(isMine));
  return (
    <Notice
      kind="warning"
      title={t.conflict}
      live="assertive"
      actions={
        <Button variant="primary" onPress={() => onMerged(merged(mine, theirs, outcome, ownParts))}>
          {t.merge}
        </Button>
      }
    >
      <div className="stack gap-4">
        <p>{t.conflictText}</p>
        {taken.length === 0 ? null : (
          <p>
            {t.taken}: {taken.map(label).join(', ')}
          </p>
        )}
        {kept.length === 0 ? null : (
          <p>
            {t.kept}: {kept.map(label).join(', ')}
          </p>
        )}
        {conflicts.map(({ part, mine: ofMe, theirs: ofThem }) => (
          <RadioGroup<'mine' | 'theirs'>
            key={part}
            label={`${t.choose}: ${label(part)}`}
            value={isMine(part) ? 'mine' : 'theirs'}
            onChange={(choice) => setChosen(new Map([...chosen, [part, choice]]))}
            options={[
              { id: 'mine', text: t.mine, description: readable(ofMe, ofThem, nameOf, t.gone) },
              { id: 'theirs', text: t.theirs, description: readable(ofThem, ofMe, nameOf, t.gone) },
            ]}
          />
        ))}
      </div>
    </Notice>
  );
}

/** A part of a form in one line: of a clause or a list only what differs from the other. */
function readable(json: string, other: string, nameOf: (id: string) => string, gone: string): string {
  if (json === '') return gone;
  const value: unknown = JSON.parse(json);
  const against: unknown = other === '' ? null : JSON.parse(other);
  if (typeof value !== 'object' || value === null) return String(value);
  const there: Readonly<Record<string, unknown>> =
    typeof against === 'object' && against !== null ? { ...against } : {};
  return Object.entries(value)
    .filter(([name, member]) => JSON.stringify(member) !== JSON.stringify(there[name]))
    .map(([, member]) => textOf(member, nameOf))
    .join('; ');
}

function textOf(value: unknown, nameOf: (id: string) => string): string {
  if (typeof value === 'string') return value === '' ? '–' : nameOf(value);
  if (Array.isArray(value)) return value.map((member) => textOf(member, nameOf)).join(', ') || '–';
  if (typeof value === 'object' && value !== null)
    return Object.values(value)
      .map((member) => textOf(member, nameOf))
      .join(' ');
  return value === null ? '–' : String(value);
}
