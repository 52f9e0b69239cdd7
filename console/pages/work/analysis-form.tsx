import { useHubMutation, useHubQuery } from '../../hub/hub.tsx';
import { Grid } from '../../parts/card.tsx';
import { Select } from '../../parts/choice.tsx';
import { TextArea, TextField } from '../../parts/field.tsx';
import { useWords } from '../../words.tsx';
import { ActDialog, useAway, useNow } from './act-dialog.tsx';
import { actWords } from './act-words.ts';
import { useDraft, useSending } from './draft.ts';
import type { FormProps } from './forms.tsx';
import { type Item, Items } from './items.tsx';
import {
  type AssumptionDecision,
  type CauseAssumptionInput,
  SaveCauseAnalysisDocument,
  WorkConceptsDocument,
} from './queries.generated.ts';
import { type Analysis, roundNow } from './story.ts';
import { analysisSteps, terms } from './terms.ts';

type Assumption = Required<Pick<CauseAssumptionInput, 'text' | 'figures'>> & {
  readonly decision: AssumptionDecision;
  readonly evidence: string;
  readonly rootCause: string;
};

const decisions = ['UNDECIDED', 'KEPT', 'DROPPED'] as const;

/** A cause analysis, new or changed, with its assumptions. */
export function AnalysisForm({ id, story, refresh, onClose }: FormProps) {
  const t = useWords(actWords);
  const term = useWords(terms);
  const save = useHubMutation(SaveCauseAnalysisDocument);
  const { data: causes } = useHubQuery(WorkConceptsDocument, { kind: 'ROOT_CAUSE' });
  const round = story && roundNow(story);
  const analysis = round?.causeAnalyses.find((one) => one.id === id);
  const base = valuesOf(analysis);
  const waiting = !story || (id !== null && !analysis);
  const away = useAway(waiting);
  const { values, typed, set } = useDraft(base, waiting);
  const sending = useSending({ revision: analysis?.revision ?? null, refresh, onDone: onClose });
  const now = useNow(sending.clashed);
  const problems = round?.prioritisation?.problems.filter(({ decision }) => decision === 'PRIORITISED') ?? [];
  const required = [
    [t.problem, values.problem],
    [t.time, values.time],
    [t.place, values.place],
    ...values.assumptions.map(({ text }, no) => [t.assumption(no + 1), text] as const),
  ] as const;
  const text = (name: 'problem' | 'time' | 'place' | 'knowledge') => ({
    label: t[name],
    description: now(typed[name], base[name]),
    value: values[name],
    onChange: (value: string) => set({ [name]: value }),
  });
  return (
    <ActDialog
      title={id === null ? t.newAnalysis : t.editAnalysis}
      doText={t.save}
      lacking={required.flatMap(([label, value]) => (value.trim() === '' ? [label] : []))}
      waiting={waiting}
      sending={sending}
      onClose={onClose}
      onSend={() => {
        if (!story) return;
        const { assumptions, ...rest } = values;
        const content = {
          ...rest,
          assumptions: assumptions.map(({ key: _, rootCause, ...one }) => ({
            ...one,
            rootCause: rootCause === '' ? null : rootCause,
          })),
        };
        void sending.send((revision) => save({ process: story.id, id, revision, content }));
      }}
    >
      {problems.length === 0 ? (
        <TextField required {...text('problem')} />
      ) : (
        <Select
          label={t.problem}
          required
          options={problems.map(({ problem }) => ({ id: problem, text: problem }))}
          value={values.problem === '' ? undefined : values.problem}
          onChange={(problem) => set({ problem })}
        />
      )}
      <Select
        label={t.analysisStep}
        description={t.analysisStepHint}
        options={analysisSteps.map((step) => ({ id: step, text: term.analysisStep[step] }))}
        value={values.step}
        onChange={(step) => set({ step })}
      />
      <Grid>
        <TextField required {...text('time')} />
        <TextField required {...text('place')} />
      </Grid>
      <TextArea {...text('knowledge')} />
      <Items
        items={values.assumptions}
        onChange={(assumptions) => set({ assumptions })}
        now={now(typed.assumptions, base.assumptions.map(({ text }) => text).join('; '))}
        blank={blank}
        away={away}
        said={{ item: t.assumption, remove: t.removeAssumption, add: t.addAssumption }}
      >
        {(one, change, no) => (
          <>
            <TextField
              label={t.assumption(no)}
              required
              value={one.text}
              onChange={(value) => change({ text: value })}
            />
            <Grid>
              <Select
                label={t.decision}
                options={decisions.map((each) => ({ id: each, text: term.assumption[each] }))}
                value={one.decision}
                onChange={(decision) => change({ decision })}
              />
              <Select
                label={t.rootCause}
                options={[
                  { id: '', text: t.none },
                  ...(causes?.concepts ?? []).map((each) => ({ id: each.id, text: each.term })),
                ]}
                value={one.rootCause}
                onChange={(rootCause) => change({ rootCause })}
              />
            </Grid>
            <TextArea
              label={t.evidence}
              rows={2}
              value={one.evidence}
              onChange={(evidence) => change({ evidence })}
            />
          </>
        )}
      </Items>
    </ActDialog>
  );
}

const blank: Assumption = { text: '', decision: 'UNDECIDED', evidence: '', rootCause: '', figures: [] };

const valuesOf = (analysis: Analysis | undefined) => ({
  problem: analysis?.problem ?? '',
  step: analysis?.step ?? ('PREPARATION' as const),
  time: analysis?.time ?? '',
  place: analysis?.place ?? '',
  knowledge: analysis?.knowledge ?? '',
  assumptions: (analysis?.assumptions ?? []).map(
    ({ no, text, decision, evidence, rootCause, figures }): Item<Assumption> => ({
      key: String(no),
      text,
      decision,
      evidence,
      rootCause: rootCause?.id ?? '',
      figures: figures.map(({ sharedQuery, version, variables, indicators, vintages }) => ({
        sharedQuery,
        version,
        variables,
        indicators,
        vintages,
      })),
    }),
  ) as readonly Item<Assumption>[],
});
