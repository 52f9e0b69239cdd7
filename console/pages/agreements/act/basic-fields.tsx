import { useHubQuery } from '../../../hub/hub.tsx';
import { Card } from '../../../parts/card.tsx';
import { Select } from '../../../parts/choice.tsx';
import { DateField } from '../../../parts/date-field.tsx';
import { TextArea, TextField } from '../../../parts/field.tsx';
import { useWords } from '../../../words.tsx';
import { terms } from '../terms.ts';
import { type DraftForm, levels, listedTexts } from './draft-form.ts';
import type { ProblemAt } from './draft-problems.ts';
import { words } from './draft-words.ts';
import { ParentChoicesDocument } from './queries.generated.ts';

type Fields = {
  readonly form: DraftForm;
  readonly onChange: (change: Partial<DraftForm>) => void;
  readonly problemAt: ProblemAt;
};

/** What an agreement is called, where it belongs and when it holds. */
export function BasicFields({ form, onChange, problemAt, own }: Fields & { readonly own: string | null }) {
  const t = useWords(words);
  const term = useWords(terms);
  const { data } = useHubQuery(ParentChoicesDocument, {});
  const parents = (data?.agreements?.edges ?? [])
    .flatMap(({ node }) => node ?? [])
    .filter(({ id, state }) => id !== own && (state === 'IN_FORCE' || state === 'SIGNED'))
    .map(({ id, title, level }) => ({
      id,
      text: title ?? id,
      description: level === null ? undefined : term.levels[level],
    }));
  // One that may not be read is shown by its id, so that it is not lost.
  const known = form.parent === '' || parents.some(({ id }) => id === form.parent);
  const isLocal = form.level === 'LOCAL';
  return (
    <Card title={t.basics}>
      <div className="draft-fields">
        <div className="draft-wide">
          <TextField
            label={t.name}
            required
            value={form.title}
            onChange={(title) => onChange({ title })}
            problem={problemAt('title')}
          />
        </div>
        <Select
          label={t.level}
          options={levels.map((id) => ({ id, text: term.levels[id] }))}
          value={form.level}
          onChange={(level) => onChange(level === 'LOCAL' ? { level } : { level, parent: '' })}
        />
        <div className="draft-wide">
          <Select
            label={t.parent}
            options={[
              { id: '-', text: t.noParent },
              ...parents,
              ...(known ? [] : [{ id: form.parent, text: form.parent }]),
            ]}
            value={form.parent || '-'}
            onChange={(parent) => onChange({ parent: parent === '-' ? '' : parent })}
            reason={isLocal ? undefined : t.parentReason}
            problem={problemAt('parent')}
          />
        </div>
        <DateField
          label={t.validFrom}
          required
          value={form.validFrom}
          onChange={(validFrom) => onChange({ validFrom })}
          problem={problemAt('validFrom')}
        />
        <DateField
          label={t.validTo}
          description={t.validToText}
          value={form.validTo}
          onChange={(validTo) => onChange({ validTo })}
          problem={problemAt('validTo')}
        />
      </div>
    </Card>
  );
}

/** What the paper says beside its clauses, an item a line. */
export function TextFields({ form, onChange }: Omit<Fields, 'problemAt'>) {
  const t = useWords(words);
  return (
    <Card title={t.texts}>
      <div className="stack gap-4">
        <p className="act-note">{t.textsText}</p>
        <div className="draft-fields">
          {listedTexts.map((name) => (
            <TextArea
              key={name}
              label={t.listed[name]}
              rows={3}
              maxLength={20_000}
              value={form[name]}
              onChange={(text) => onChange({ [name]: text })}
            />
          ))}
          <TextArea
            label={t.followUp}
            rows={3}
            maxLength={20_000}
            value={form.followUp}
            onChange={(followUp) => onChange({ followUp })}
          />
        </div>
      </div>
    </Card>
  );
}
