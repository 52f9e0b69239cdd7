import { Button } from '../../../parts/button.tsx';
import { Select } from '../../../parts/choice.tsx';
import { DateField } from '../../../parts/date-field.tsx';
import { TextField } from '../../../parts/field.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useWords } from '../../../words.tsx';
import { terms } from '../terms.ts';
import { emptyLaw, type LawForm, partyKinds } from './draft-form.ts';
import type { ProblemAt } from './draft-problems.ts';
import { words } from './draft-words.ts';

/** The rules of law that a clause rests on. */
export function LawFields({
  laws,
  onChange,
  problemAt,
}: {
  readonly laws: readonly LawForm[];
  readonly onChange: (laws: readonly LawForm[]) => void;
  readonly problemAt: ProblemAt;
}) {
  const t = useWords(words);
  const term = useWords(terms);
  const kinds = partyKinds.map((id) => ({ id, text: term.partyKinds[id] }));
  const set = (at: number, change: Partial<LawForm>) =>
    onChange(laws.map((law, index) => (index === at ? { ...law, ...change } : law)));
  const problem = problemAt('legalBasis');
  return (
    <section aria-label={t.laws} className="stack gap-3">
      <h3>{t.laws}</h3>
      {problem === undefined ? null : (
        <Notice kind="warning">
          <p>{problem}</p>
        </Notice>
      )}
      {laws.map((law, at) => (
        <fieldset key={at} className="draft-group draft-inner">
          <legend>{t.law(at + 1)}</legend>
          <div className="draft-fields">
            <TextField
              label={t.lawName}
              required
              value={law.law}
              onChange={(name) => set(at, { law: name })}
            />
            <TextField label={t.chapter} value={law.chapter} onChange={(chapter) => set(at, { chapter })} />
            <TextField
              label={t.section}
              required
              value={law.section}
              onChange={(section) => set(at, { section })}
            />
            <TextField
              label={t.direction}
              description={t.directionText}
              required
              value={law.direction}
              onChange={(direction) => set(at, { direction })}
            />
            <Select
              label={t.discloser}
              options={kinds}
              value={law.discloser}
              onChange={(discloser) => set(at, { discloser })}
            />
            <Select
              label={t.receiver}
              options={kinds}
              value={law.receiver}
              onChange={(receiver) => set(at, { receiver })}
            />
            <DateField
              label={t.lawFrom}
              required
              value={law.from}
              onChange={(from) => set(at, { from })}
              problem={problemAt(`legalBasis.${at}.from`)}
            />
            <DateField
              label={t.lawTo}
              description={t.validToText}
              value={law.to}
              onChange={(to) => set(at, { to })}
            />
          </div>
          <div>
            <Button
              variant="quiet"
              aria-label={t.removeLaw(at + 1)}
              onPress={() => onChange(laws.filter((_, index) => index !== at))}
            >
              {t.remove}
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button icon={<Icon name="plus" size={18} />} onPress={() => onChange([...laws, emptyLaw])}>
          {t.addLaw}
        </Button>
      </div>
    </section>
  );
}
