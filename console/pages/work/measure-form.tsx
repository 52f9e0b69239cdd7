import { useHubMutation, useHubQuery } from '../../hub/hub.tsx';
import { Grid } from '../../parts/card.tsx';
import { Checkbox, MultiSelect, Select } from '../../parts/choice.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { TextArea, TextField } from '../../parts/field.tsx';
import { useWords } from '../../words.tsx';
import { ActDialog, useAway, useNow } from './act-dialog.tsx';
import { actWords } from './act-words.ts';
import { useDraft, useSending } from './draft.ts';
import type { FormProps } from './forms.tsx';
import {
  type Arena,
  type MeasureInput,
  type Perspective,
  SaveMeasureDocument,
  WorkConceptsDocument,
} from './queries.generated.ts';
import { type Measure, roundNow, today } from './story.ts';
import { terms } from './terms.ts';

const codes = <Code extends string>(of: Readonly<Record<Code, string>>): readonly Code[] =>
  Object.keys(of) as Code[];

/** A measure, new or changed. */
export function MeasureForm({ id, story, refresh, onClose }: FormProps) {
  const t = useWords(actWords);
  const term = useWords(terms);
  const save = useHubMutation(SaveMeasureDocument);
  const { data: groups } = useHubQuery(WorkConceptsDocument, { kind: 'GROUP' });
  const round =
    story?.cycles?.find(({ measures }) => measures.some((one) => one.id === id)) ??
    (story && roundNow(story));
  const measure = round?.measures.find((one) => one.id === id);
  const base = valuesOf(measure);
  const waiting = !story || (id !== null && !measure);
  const away = useAway(waiting);
  const { values, typed, set } = useDraft(base, waiting);
  const sending = useSending({ revision: measure?.revision ?? null, refresh, onDone: onClose });
  const now = useNow(sending.clashed);
  const kept = (round?.causeAnalyses ?? []).flatMap((analysis) =>
    analysis.problem === values.problem
      ? analysis.assumptions
          .filter(({ decision }) => decision === 'KEPT')
          .map(({ no, text }) => ({ id: `${no} ${analysis.id}`, text }))
      : [],
  );
  const problems = [
    ...new Set([
      ...(round?.prioritisation?.problems.flatMap(({ problem, decision }) =>
        decision === 'PRIORITISED' ? problem : [],
      ) ?? []),
      ...(base.problem === '' ? [] : [base.problem]),
    ]),
  ];
  const required = [
    [t.measureTitle, values.title],
    [t.problem, values.problem],
    [t.goal, values.goal],
    [t.responsibleFunction, values.responsibleFunction],
    [t.plannedFrom, values.plannedFrom],
    [t.plannedTo, values.plannedTo],
  ] as const;
  const text = (name: 'title' | 'weighing' | 'responsibleFunction' | 'cancelled' | 'ilsId') => ({
    value: values[name],
    onChange: (value: string) => set({ [name]: value }),
  });
  const day = (name: 'plannedFrom' | 'plannedTo' | 'actualFrom' | 'actualTo') => ({
    label: t[name],
    description: now(typed[name], base[name]),
    value: values[name],
    onChange: (value: string) => set({ [name]: value }),
    ...(name.startsWith('actual') ? { max: today() } : { required: true }),
  });
  return (
    <ActDialog
      title={id === null ? t.newMeasure : t.editMeasure}
      doText={t.save}
      lacking={required.flatMap(([label, value]) => (value.trim() === '' ? [label] : []))}
      waiting={waiting}
      sending={sending}
      onClose={onClose}
      onSend={() => {
        if (story)
          void sending.send((revision) =>
            save({ process: story.id, id, revision, content: contentOf(values, measure?.place?.id ?? null) }),
          );
      }}
    >
      <TextField
        label={t.measureTitle}
        required
        description={now(typed.title, base.title)}
        {...text('title')}
      />
      <Grid size="medium">
        <Select
          label={t.problem}
          required
          reason={waiting || problems.length > 0 ? undefined : t.nothingPrioritised}
          options={problems.map((problem) => ({ id: problem, text: problem }))}
          value={values.problem === '' ? undefined : values.problem}
          onChange={(problem) => set({ problem, cause: '' })}
        />
        <Select
          label={t.goal}
          required
          reason={waiting || (round?.goals ?? []).length > 0 ? undefined : t.noGoals}
          options={(round?.goals ?? []).map((goal) => ({ id: goal.id, text: goal.specific }))}
          value={values.goal === '' ? undefined : values.goal}
          onChange={(goal) => set({ goal })}
        />
        <Select
          label={t.cause}
          options={[{ id: '', text: t.noCause }, ...kept]}
          value={values.cause}
          onChange={(cause) => set({ cause })}
        />
        <Select
          label={t.workKind}
          options={codes(term.work).map((one) => ({ id: one, text: term.work[one] }))}
          value={values.workKind}
          onChange={(workKind) => set({ workKind })}
        />
        <Select
          label={t.preventionKind}
          options={[
            { id: '', text: t.none },
            ...codes(term.prevention).map((one) => ({ id: one, text: term.prevention[one] })),
          ]}
          value={values.preventionKind}
          onChange={(preventionKind) => set({ preventionKind })}
        />
        <TextField
          label={t.responsibleFunction}
          required
          description={now(typed.responsibleFunction, base.responsibleFunction) ?? t.responsibleFunctionHint}
          {...text('responsibleFunction')}
        />
        <Select
          label={t.responsibleRole}
          options={codes(term.role).map((one) => ({ id: one, text: term.role[one] }))}
          value={values.responsibleRole}
          onChange={(responsibleRole) => set({ responsibleRole })}
        />
      </Grid>
      <Grid size="narrow">
        <DateField {...day('plannedFrom')} />
        <DateField {...day('plannedTo')} />
        <DateField {...day('actualFrom')} />
        <DateField {...day('actualTo')} />
      </Grid>
      <Checkbox checked={values.physical} onChange={(physical) => set({ physical })}>
        {t.physical}
      </Checkbox>
      <Grid size="medium">
        <MultiSelect
          label={t.perspectives}
          reason={away}
          options={codes(term.perspective).map((one) => ({ id: one, text: term.perspective[one] }))}
          value={values.perspectives}
          onChange={(chosen) =>
            set({ perspectives: codes(term.perspective).filter((one) => chosen.includes(one)) })
          }
        />
        <MultiSelect
          label={t.arenas}
          reason={away}
          options={codes(term.arena).map((one) => ({ id: one, text: term.arena[one] }))}
          value={values.arenas}
          onChange={(chosen) => set({ arenas: codes(term.arena).filter((one) => chosen.includes(one)) })}
        />
        <MultiSelect
          label={t.targetGroups}
          reason={away}
          options={(groups?.concepts ?? []).map((one) => ({ id: one.id, text: one.term }))}
          value={values.targetGroups}
          onChange={(targetGroups) => set({ targetGroups })}
        />
      </Grid>
      <TextArea
        label={t.weighing}
        description={now(typed.weighing, base.weighing)}
        {...text('weighing')}
        rows={2}
      />
      <TextArea
        label={t.cancelled}
        description={now(typed.cancelled, base.cancelled) ?? t.cancelledHint}
        {...text('cancelled')}
        rows={2}
      />
      <TextField label={t.ilsId} {...text('ilsId')} />
    </ActDialog>
  );
}

const valuesOf = (measure: Measure | undefined) => ({
  title: measure?.title ?? '',
  problem: measure?.problem ?? '',
  goal: measure?.goal?.id ?? '',
  /** The assumption's number and the analysis's id. */
  cause: measure?.cause && measure.causeAnalysis ? `${measure.cause.no} ${measure.causeAnalysis.id}` : '',
  workKind: measure?.workKind ?? ('CRIME_PREVENTION' as const),
  preventionKind: measure?.preventionKind ?? ('' as const),
  physical: measure?.physical ?? false,
  perspectives: measure?.perspectives ?? ([] as readonly Perspective[]),
  weighing: measure?.weighing ?? '',
  targetGroups: measure?.targetGroups.map(({ id }) => id) ?? ([] as readonly string[]),
  arenas: measure?.arenas ?? ([] as readonly Arena[]),
  responsibleFunction: measure?.responsibleFunction ?? '',
  responsibleRole: measure?.responsibleRole ?? ('STAFF' as const),
  plannedFrom: measure?.plannedFrom ?? '',
  plannedTo: measure?.plannedTo ?? '',
  actualFrom: measure?.actualFrom ?? '',
  actualTo: measure?.actualTo ?? '',
  cancelled: measure?.cancelled ?? '',
  ilsId: measure?.ilsId ?? '',
});

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

function contentOf(values: ReturnType<typeof valuesOf>, place: string | null): MeasureInput {
  const { cause, preventionKind, weighing, actualFrom, actualTo, cancelled, ilsId, ...rest } = values;
  const [no, ...analysis] = cause.split(' ');
  return {
    ...rest,
    place,
    cause: cause === '' ? null : Number(no),
    causeAnalysis: cause === '' ? null : analysis.join(' '),
    preventionKind: preventionKind === '' ? null : preventionKind,
    weighing: orNull(weighing),
    actualFrom: orNull(actualFrom),
    actualTo: orNull(actualTo),
    cancelled: orNull(cancelled),
    ilsId: orNull(ilsId),
  };
}
