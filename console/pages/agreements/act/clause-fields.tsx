import { Button } from '../../../parts/button.tsx';
import { Checkbox, MultiSelect, Select } from '../../../parts/choice.tsx';
import { MonthField, TextField } from '../../../parts/field.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useWords } from '../../../words.tsx';
import { terms } from '../terms.ts';
import { AssessmentFields } from './assessment-fields.tsx';
import { areaLevels, type ClauseForm, intervals, transfers } from './draft-form.ts';
import type { ProblemAt, ShownProblem } from './draft-problems.ts';
import { words } from './draft-words.ts';
import { LawFields } from './law-fields.tsx';
import type { Choices } from './use-choices.ts';

const disclosures = ['PROTECTED', 'EXACT'] as const;

/** A clause: what of whose to whom, why, where and when, how fine, on what basis and on what terms. */
export function ClauseFields({
  clause,
  onChange,
  onRemove,
  onCopy,
  choices,
  problemAt,
  differences,
}: {
  readonly clause: ClauseForm;
  readonly onChange: (change: Partial<ClauseForm>) => void;
  readonly onRemove: () => void;
  readonly onCopy: () => void;
  readonly choices: Choices;
  readonly problemAt: ProblemAt;
  /** In what it passes its parent. */
  readonly differences: ShownProblem['differences'];
}) {
  const t = useWords(words);
  const term = useWords(terms);
  const product = choices.productOf(clause.product);
  const providers = (product?.providers ?? []).map(({ id }) => ({ id, text: choices.nameOf(id) }));
  const whole = problemAt('clause');
  return (
    <fieldset className="draft-group" id={`klausul-${clause.id}`}>
      <legend>{t.clause(clause.id)}</legend>
      {whole === undefined ? null : (
        <Notice kind="warning" title={whole}>
          <ul>
            {differences.map(({ what, asked, given }) => (
              <li key={what}>
                {t.parts[what] ?? what}: {t.asked} {asked.map(choices.nameOf).join(', ') || '–'}; {t.given}{' '}
                {given.map(choices.nameOf).join(', ') || '–'}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <div className="draft-fields">
        <TextField
          label={t.clauseId}
          description={t.clauseIdText}
          required
          maxLength={64}
          value={clause.id}
          onChange={(id) => onChange({ id })}
          problem={problemAt('id')}
        />
        <Select
          label={t.product}
          required
          options={choices.products}
          value={clause.product || undefined}
          onChange={(id) => {
            const [only, ...more] = choices.productOf(id)?.providers ?? [];
            onChange({ product: id, provider: only && more.length === 0 ? only.id : '' });
          }}
          problem={problemAt('product')}
        />
        <Select
          label={t.provider}
          required
          options={providers}
          value={clause.provider || undefined}
          onChange={(provider) => onChange({ provider })}
          reason={product === undefined ? t.chooseProduct : undefined}
          problem={problemAt('provider')}
        />
        <MultiSelect
          label={t.recipients}
          options={choices.organisations}
          value={clause.recipients}
          onChange={(recipients) => onChange({ recipients })}
          problem={problemAt('recipients')}
        />
        <MultiSelect
          label={t.purposes}
          options={choices.purposes}
          value={clause.purposes}
          onChange={(purposes) => onChange({ purposes })}
          problem={problemAt('purposes')}
        />
        <div className="stack gap-2">
          <MultiSelect
            label={t.areas}
            options={choices.areas}
            value={clause.areas}
            onChange={(areas) => onChange({ areas })}
            reason={clause.everyArea ? t.everyAreaReason : undefined}
            problem={problemAt('areas')}
          />
          <Checkbox checked={clause.everyArea} onChange={(everyArea) => onChange({ everyArea })}>
            {t.everyArea}
          </Checkbox>
        </div>
        <MonthField
          label={t.from}
          required
          value={clause.from}
          onChange={(from) => onChange({ from })}
          problem={problemAt('from')}
        />
        <MonthField
          label={t.to}
          description={t.toText}
          max="2099-12"
          value={clause.to}
          onChange={(to) => onChange({ to })}
          problem={problemAt('to')}
        />
        <Select
          label={t.finestLevel}
          options={areaLevels.map((id) => ({ id, text: term.areaLevels[id] }))}
          value={clause.finestLevel === 'PLACE' ? undefined : clause.finestLevel}
          onChange={(finestLevel) => onChange({ finestLevel })}
        />
        <Select
          label={t.finestInterval}
          options={intervals.map((id) => ({ id, text: term.intervals[id] }))}
          value={clause.finestInterval}
          onChange={(finestInterval) => onChange({ finestInterval })}
        />
        <Select
          label={t.disclosure}
          options={disclosures.map((id) => ({ id, text: t.disclosures[id] }))}
          value={clause.disclosure}
          onChange={(disclosure) => onChange({ disclosure })}
        />
        <Select
          label={t.transfer}
          options={transfers.map((id) => ({ id, text: term.transfers[id] }))}
          value={clause.transfer}
          onChange={(transfer) => onChange({ transfer })}
          problem={problemAt('transfer')}
        />
      </div>
      <LawFields
        laws={clause.legalBasis}
        onChange={(legalBasis) => onChange({ legalBasis })}
        problemAt={problemAt}
      />
      <section aria-label={t.processing}>
        <h3>{t.processing}</h3>
        <div className="draft-fields">
          <Select
            label={t.controller}
            required
            options={choices.organisations}
            value={clause.controller || undefined}
            onChange={(controller) => onChange({ controller })}
            problem={problemAt('controller')}
          />
          <Select
            label={t.processor}
            options={[{ id: '-', text: t.noProcessor }, ...choices.organisations]}
            value={clause.processor || '-'}
            onChange={(processor) => onChange({ processor: processor === '-' ? '' : processor })}
            problem={problemAt('processor')}
          />
          <TextField
            label={t.impact}
            description={t.impactText}
            value={clause.impactAssessment}
            onChange={(impactAssessment) => onChange({ impactAssessment })}
            problem={problemAt('impactAssessment')}
          />
          <div className="draft-wide">
            <TextField
              label={t.erasure}
              description={t.erasureText}
              value={clause.erasure}
              onChange={(erasure) => onChange({ erasure })}
            />
          </div>
        </div>
      </section>
      <AssessmentFields
        assessment={clause.secrecyAssessment}
        onChange={(secrecyAssessment) => onChange({ secrecyAssessment })}
        problemAt={problemAt}
      />
      <div className="row gap-3">
        <Button variant="quiet" aria-label={t.copyClauseNamed(clause.id)} onPress={onCopy}>
          {t.copyClause}
        </Button>
        <Button variant="quiet" aria-label={t.removeClause(clause.id)} onPress={onRemove}>
          {t.remove}
        </Button>
      </div>
    </fieldset>
  );
}
