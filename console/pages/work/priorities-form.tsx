import { useHubMutation } from '../../hub/hub.tsx';
import { Segmented } from '../../parts/choice.tsx';
import { TextArea, TextField } from '../../parts/field.tsx';
import { useWords } from '../../words.tsx';
import { ActDialog, useAway, useNow } from './act-dialog.tsx';
import { actWords } from './act-words.ts';
import { useDraft, useSending } from './draft.ts';
import type { FormProps } from './forms.tsx';
import { type Item, Items } from './items.tsx';
import { type PriorityDecision, SavePrioritisationDocument } from './queries.generated.ts';
import { type Round, roundNow } from './story.ts';
import { words } from './words.ts';

type Problem = {
  readonly problem: string;
  readonly place: string | null;
  readonly basis: string;
  readonly decision: PriorityDecision;
  readonly reason: string;
};

/** What is chosen and what is left out in the round, with reasons; a new one begins with the joint picture's problems. */
export function PrioritiesForm({ story, refresh, onClose }: FormProps) {
  const t = useWords(actWords);
  const said = useWords(words);
  const save = useHubMutation(SavePrioritisationDocument);
  const round = story && roundNow(story);
  const waiting = !story;
  const away = useAway(waiting);
  const base = { problems: problemsOf(round) };
  const { values, typed, set } = useDraft(base, waiting);
  const sending = useSending({ revision: round?.prioritisation?.revision ?? null, refresh, onDone: onClose });
  const now = useNow(sending.clashed);
  const lacking = values.problems.flatMap(({ problem, basis, decision, reason }, no) =>
    problem.trim() === '' || basis.trim() === '' || (decision === 'LEFT_OUT' && reason.trim() === '')
      ? [t.priority(no + 1)]
      : [],
  );
  return (
    <ActDialog
      title={t.editPriorities}
      doText={t.save}
      lacking={values.problems.length === 0 ? [t.problem] : lacking}
      waiting={waiting}
      sending={sending}
      onClose={onClose}
      onSend={() => {
        if (!story) return;
        const problems = values.problems.map(({ key: _, ...one }) => one);
        void sending.send((revision) => save({ process: story.id, revision, problems }));
      }}
    >
      <Items
        items={values.problems}
        onChange={(problems) => set({ problems })}
        now={now(typed.problems, base.problems.map(({ problem }) => problem).join('; '))}
        blank={blank}
        away={away}
        said={{ item: t.priority, remove: t.removeProblem, add: t.addProblem }}
      >
        {(one, change) => (
          <>
            <TextField
              label={t.problem}
              required
              value={one.problem}
              onChange={(problem) => change({ problem })}
            />
            <TextField label={t.basis} required value={one.basis} onChange={(basis) => change({ basis })} />
            <Segmented
              label={t.chosen}
              options={[
                { id: 'PRIORITISED', text: said.prioritised },
                { id: 'LEFT_OUT', text: said.leftOut },
              ]}
              value={one.decision}
              onChange={(decision) => change({ decision })}
            />
            <TextArea
              label={t.reason}
              required={one.decision === 'LEFT_OUT'}
              rows={2}
              value={one.reason}
              onChange={(reason) => change({ reason })}
            />
          </>
        )}
      </Items>
    </ActDialog>
  );
}

const blank: Problem = { problem: '', place: null, basis: '', decision: 'PRIORITISED', reason: '' };

function problemsOf(round: Round | undefined): readonly Item<Problem>[] {
  if (round?.prioritisation)
    return round.prioritisation.problems.map(({ no, place, ...one }) => ({
      key: String(no),
      place: place?.id ?? null,
      problem: one.problem,
      basis: one.basis,
      decision: one.decision,
      reason: one.reason,
    }));
  return (round?.jointPicture?.problems ?? []).map(({ no, title }) => ({
    ...blank,
    key: String(no),
    problem: title,
  }));
}
