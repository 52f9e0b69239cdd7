import { useHubMutation } from '../../hub/hub.tsx';
import { Grid, Row } from '../../parts/card.tsx';
import { Checkbox, MultiSelect, Select } from '../../parts/choice.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { MonthField, NumberField, TextArea } from '../../parts/field.tsx';
import { useWords } from '../../words.tsx';
import { ActDialog, useAway, useNow } from './act-dialog.tsx';
import { actWords } from './act-words.ts';
import { useDraft, useSending } from './draft.ts';
import type { FormProps } from './forms.tsx';
import { type CitedFiguresInput, type FollowUpInput, SaveFollowUpDocument } from './queries.generated.ts';
import { type FollowUp, type Goal, roundNow, type Story, today } from './story.ts';
import { terms } from './terms.ts';

const outcomes = ['REACHED', 'PARTLY', 'NOT_REACHED', 'NOT_ASSESSABLE'] as const;

/** A follow-up, new or changed, with the goal's figures cited as they are now. */
export function FollowUpForm({ id, story, refresh, onClose }: FormProps) {
  const t = useWords(actWords);
  const term = useWords(terms);
  const save = useHubMutation(SaveFollowUpDocument);
  const round = story && roundNow(story);
  const followUp = round?.followUps.find((one) => one.id === id);
  const base = valuesOf(followUp);
  const waiting = !story || (id !== null && !followUp);
  const away = useAway(waiting);
  const { values, typed, set } = useDraft(base, waiting);
  const sending = useSending({ revision: followUp?.revision ?? null, refresh, onDone: onClose });
  const now = useNow(sending.clashed);
  const goal = round?.goals.find((one) => one.id === values.goal);
  const measures = (round?.measures ?? []).filter((one) => one.goal?.id === values.goal);
  const lacking = [
    ...(values.goal === '' ? [t.goal] : []),
    ...(values.on === '' ? [t.on] : []),
    ...(values.text.trim() === '' ? [t.assessment] : []),
    ...(values.outcome !== 'NOT_ASSESSABLE' && !Number.isFinite(values.value) ? [t.value] : []),
    ...(values.cite && (values.from === '' || values.to === '') ? [t.citeFrom] : []),
  ];
  return (
    <ActDialog
      title={id === null ? t.newFollowUp : t.editFollowUp}
      doText={t.save}
      lacking={lacking}
      waiting={waiting}
      sending={sending}
      onClose={onClose}
      onSend={() => {
        if (!story) return;
        const content = contentOf(
          values,
          followUp,
          values.cite && goal ? [citedNow(story, goal, values)] : [],
        );
        void sending.send((revision) => save({ process: story.id, id, revision, content }));
      }}
    >
      <Select
        label={t.goal}
        reason={away}
        required
        options={(round?.goals ?? []).map((one) => ({ id: one.id, text: one.specific }))}
        value={values.goal === '' ? undefined : values.goal}
        onChange={(chosen) => set({ goal: chosen, measures: [] })}
      />
      <MultiSelect
        label={t.measures}
        reason={away}
        options={measures.map((one) => ({ id: one.id, text: one.title }))}
        value={values.measures}
        onChange={(chosen) => set({ measures: chosen })}
      />
      <Grid size="narrow">
        <DateField
          label={t.on}
          required
          max={today()}
          description={now(typed.on, base.on)}
          value={values.on}
          onChange={(on) => set({ on })}
        />
        <Select
          label={t.outcome}
          description={now(typed.outcome, base.outcome)}
          options={outcomes.map((one) => ({ id: one, text: term.outcome[one] }))}
          value={values.outcome}
          onChange={(outcome) => set({ outcome })}
        />
        <NumberField
          label={t.value}
          description={now(typed.value, base.value) ?? t.valueHint}
          {...(goal?.unit ? { unit: goal.unit } : {})}
          value={values.value}
          onChange={(value) => set({ value })}
        />
      </Grid>
      <TextArea
        label={t.assessment}
        required
        description={now(typed.text, base.text)}
        value={values.text}
        onChange={(text) => set({ text })}
      />
      <TextArea
        label={t.learning}
        description={now(typed.learning, base.learning)}
        value={values.learning}
        onChange={(learning) => set({ learning })}
      />
      {goal?.indicator?.latestVintage ? (
        <>
          <Checkbox checked={values.cite} onChange={(cite) => set({ cite })}>
            {t.cite}: {goal.indicator.name}
          </Checkbox>
          {values.cite ? (
            <Row align="start">
              <MonthField label={t.citeFrom} value={values.from} onChange={(from) => set({ from })} />
              <MonthField
                label={t.citeTo}
                value={values.to}
                onChange={(to) => set({ to })}
                description={t.citeHint}
              />
            </Row>
          ) : null}
        </>
      ) : null}
    </ActDialog>
  );
}

const valuesOf = (followUp: FollowUp | undefined) => ({
  goal: followUp?.goal?.id ?? '',
  measures: followUp?.measures.map(({ id }) => id) ?? ([] as readonly string[]),
  on: followUp?.on ?? today(),
  outcome: followUp?.outcome ?? ('NOT_ASSESSABLE' as const),
  value: followUp?.value ?? Number.NaN,
  text: followUp?.text ?? '',
  learning: followUp?.learning ?? '',
  cite: false,
  from: '',
  to: '',
});

/** The goal's indicator in the process's area, as it is read now: a minute ago, which nobody's clock takes for the future. */
function citedNow(
  { area }: Story,
  { indicator }: Goal,
  { from, to }: { readonly from: string; readonly to: string },
): CitedFiguresInput {
  const here = indicator?.releasedAt?.filter(({ level }) => level === area?.level) ?? [];
  const interval = here.some((one) => one.interval === 'QUARTER') ? 'QUARTER' : 'YEAR';
  const indicators = indicator ? [indicator.id] : [];
  const variables = {
    indicators,
    areas: [here.length === 0 ? 'sthlm:kommun' : area?.id],
    from,
    to,
    interval,
    asOf: new Date(Date.now() - 60_000).toISOString(),
  };
  return {
    sharedQuery: 'uppfoljning-av-atgard',
    version: 1,
    variables: JSON.stringify(variables),
    indicators,
    vintages: indicator?.latestVintage ? [indicator.latestVintage.label] : [],
  };
}

function contentOf(
  values: ReturnType<typeof valuesOf>,
  followUp: FollowUp | undefined,
  cited: readonly CitedFiguresInput[],
): FollowUpInput {
  const { goal, measures, on, outcome, text, learning, value } = values;
  const kept = (followUp?.figures ?? []).map(({ sharedQuery, version, variables, indicators, vintages }) => ({
    sharedQuery,
    version,
    variables,
    indicators,
    vintages,
  }));
  return {
    goal,
    measures,
    on,
    outcome,
    text,
    learning,
    value: Number.isFinite(value) ? value : null,
    figures: [...kept, ...cited],
    ilsId: followUp?.ilsId ?? null,
  };
}
