import { Checkbox } from '../../../parts/choice.tsx';
import { DateField } from '../../../parts/date-field.tsx';
import { TextField } from '../../../parts/field.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { useWords } from '../../../words.tsx';
import type { AssessmentForm } from './draft-form.ts';
import type { ProblemAt } from './draft-problems.ts';
import { words } from './draft-words.ts';

/** The provider's weighing under the secrecy act, where there is one. */
export function AssessmentFields({
  assessment,
  onChange,
  problemAt,
}: {
  readonly assessment: AssessmentForm | null;
  readonly onChange: (assessment: AssessmentForm | null) => void;
  readonly problemAt: ProblemAt;
}) {
  const t = useWords(words);
  const problem = problemAt('secrecyAssessment');
  const set = (change: Partial<AssessmentForm>) => {
    if (assessment) onChange({ ...assessment, ...change });
  };
  return (
    <section aria-label={t.assessment} className="stack gap-3">
      <h3>{t.assessment}</h3>
      {problem === undefined ? null : (
        <Notice kind="warning">
          <p>{problem}</p>
        </Notice>
      )}
      <Checkbox
        checked={assessment !== null}
        onChange={(made) =>
          onChange(
            made ? { function: '', decided: '', diarienummer: '', conditions: '', reviewBy: '' } : null,
          )
        }
      >
        {t.assessed}
      </Checkbox>
      {assessment === null ? null : (
        <div className="draft-fields">
          <TextField
            label={t.assessmentBy}
            required
            value={assessment.function}
            onChange={(by) => set({ function: by })}
          />
          <DateField
            label={t.assessmentDecided}
            required
            value={assessment.decided}
            onChange={(decided) => set({ decided })}
            problem={problemAt('secrecyAssessment.decided')}
          />
          <TextField
            label={t.assessmentReference}
            required
            value={assessment.diarienummer}
            onChange={(diarienummer) => set({ diarienummer })}
          />
          <DateField
            label={t.assessmentReview}
            required
            value={assessment.reviewBy}
            onChange={(reviewBy) => set({ reviewBy })}
            problem={problemAt('secrecyAssessment.reviewBy')}
          />
          <TextField
            label={t.assessmentConditions}
            value={assessment.conditions}
            onChange={(conditions) => set({ conditions })}
          />
        </div>
      )}
    </section>
  );
}
