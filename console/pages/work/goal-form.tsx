import { useHubMutation, useHubQuery } from '../../hub/hub.tsx';
import { Grid } from '../../parts/card.tsx';
import { Select } from '../../parts/choice.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { NumberField, TextArea, TextField } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { ActDialog, useNow } from './act-dialog.tsx';
import { actWords } from './act-words.ts';
import { useDraft, useSending } from './draft.ts';
import type { FormProps } from './forms.tsx';
import { GoalIndicatorsDocument, SaveGoalDocument, type SmartGoalInput } from './queries.generated.ts';
import type { Goal } from './story.ts';
import { terms } from './terms.ts';

const kinds = ['COUNT', 'TIME', 'PERCENT', 'ATTITUDE'] as const;

/** A goal, new or changed. */
export function GoalForm({ id, story, refresh, onClose }: FormProps) {
  const t = useWords(actWords);
  const term = useWords(terms);
  const { date, compare } = useFormats();
  const save = useHubMutation(SaveGoalDocument);
  const { data } = useHubQuery(GoalIndicatorsDocument, {});
  const goal = story?.cycles?.flatMap(({ goals }) => goals).find((one) => one.id === id);
  const base = valuesOf(goal);
  const waiting = !story || (id !== null && !goal);
  const { values, typed, set } = useDraft(base, waiting);
  const sending = useSending({ revision: goal?.revision ?? null, refresh, onDone: onClose });
  const now = useNow(sending.clashed);
  const days = story?.agreement?.versionInForce;
  const none = { id: '' as const, text: t.none };
  return (
    <ActDialog
      title={id === null ? t.newGoal : t.editGoal}
      doText={t.save}
      lacking={values.specific.trim() === '' ? [t.specific] : []}
      waiting={waiting}
      sending={sending}
      onClose={onClose}
      onSend={() => {
        if (story)
          void sending.send((revision) =>
            save({ process: story.id, id, revision, content: contentOf(values) }),
          );
      }}
    >
      {(goal?.acceptances.length ?? 0) > 0 ? <Notice kind="warning">{t.goalAcceptNote}</Notice> : null}
      <TextArea
        label={t.specific}
        description={now(typed.specific, base.specific) ?? t.specificHint}
        required
        value={values.specific}
        onChange={(specific) => set({ specific })}
      />
      <Grid size="narrow">
        <Select
          label={t.measureKind}
          description={now(typed.measure, base.measure)}
          options={[none, ...kinds.map((kind) => ({ id: kind, text: term.kind[kind] }))]}
          value={values.measure}
          onChange={(measure) => set({ measure })}
        />
        <Select
          label={t.indicator}
          description={now(typed.indicator, base.indicator)}
          options={[
            none,
            ...(data?.indicators ?? [])
              .map((one) => ({ id: one.id, text: one.name }))
              .toSorted((a, b) => compare(a.text, b.text)),
          ]}
          value={values.indicator}
          onChange={(indicator) =>
            set({
              indicator,
              unit: data?.indicators?.find((one) => one.id === indicator)?.unit ?? values.unit,
            })
          }
        />
        <TextField
          label={t.unit}
          description={now(typed.unit, base.unit)}
          value={values.unit}
          onChange={(unit) => set({ unit })}
        />
        <NumberField
          label={t.baseline}
          description={now(typed.baseline, base.baseline) ?? t.baselineHint}
          value={values.baseline}
          onChange={(baseline) => set({ baseline })}
        />
        <NumberField
          label={t.target}
          description={now(typed.target, base.target)}
          value={values.target}
          onChange={(target) => set({ target })}
        />
        <DateField
          label={t.due}
          description={
            now(typed.due, base.due) ??
            (days
              ? t.within(date(days.validFrom), days.validTo === null ? '…' : date(days.validTo))
              : undefined)
          }
          value={values.due}
          onChange={(due) => set({ due })}
        />
        <Select
          label={t.horizon}
          description={now(typed.horizon, base.horizon)}
          options={(['SHORT', 'LONG'] as const).map((one) => ({ id: one, text: term.horizon[one] }))}
          value={values.horizon}
          onChange={(horizon) => set({ horizon })}
        />
        <TextField label={t.ilsId} value={values.ilsId} onChange={(ilsId) => set({ ilsId })} />
      </Grid>
      <TextArea
        label={t.realisticBecause}
        description={now(typed.realisticBecause, base.realisticBecause)}
        value={values.realisticBecause}
        onChange={(realisticBecause) => set({ realisticBecause })}
      />
    </ActDialog>
  );
}

const valuesOf = (goal: Goal | undefined) => ({
  specific: goal?.specific ?? '',
  measure: goal?.measure ?? ('' as const),
  indicator: goal?.indicator?.id ?? '',
  unit: goal?.unit ?? '',
  baseline: goal?.baseline ?? Number.NaN,
  target: goal?.target ?? Number.NaN,
  due: goal?.due ?? '',
  horizon: goal?.horizon ?? ('SHORT' as const),
  realisticBecause: goal?.realisticBecause ?? '',
  ilsId: goal?.ilsId ?? '',
});

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);
const numberOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

function contentOf(values: ReturnType<typeof valuesOf>): SmartGoalInput {
  return {
    specific: values.specific,
    measure: values.measure === '' ? null : values.measure,
    indicator: orNull(values.indicator),
    unit: orNull(values.unit),
    baseline: numberOrNull(values.baseline),
    target: numberOrNull(values.target),
    due: orNull(values.due),
    horizon: values.horizon,
    realisticBecause: values.realisticBecause,
    ilsId: orNull(values.ilsId),
  };
}
