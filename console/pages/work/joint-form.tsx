import { useHubMutation, useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import { MultiSelect } from '../../parts/choice.tsx';
import { TextArea, TextField } from '../../parts/field.tsx';
import { useWords } from '../../words.tsx';
import { ActDialog, useAway, useNow } from './act-dialog.tsx';
import { actWords } from './act-words.ts';
import { useDraft, useSending } from './draft.ts';
import type { FormProps } from './forms.tsx';
import { type Item, Items } from './items.tsx';
import {
  PicturesToComposeDocument,
  type PicturesToComposeQuery,
  SaveJointPictureDocument,
} from './queries.generated.ts';
import { type Round, roundNow } from './story.ts';

type Problem = {
  readonly title: string;
  readonly description: string;
  readonly offenceCategory: string | null;
  readonly areaId: string | null;
};

/** The round's joint picture, composed of pictures that their owners have released. */
export function JointForm({ story, refresh, onClose }: FormProps) {
  const t = useWords(actWords);
  const save = useHubMutation(SaveJointPictureDocument);
  const { data, problems: unread } = useHubQuery(PicturesToComposeDocument, {});
  const round = story && roundNow(story);
  const joint = round?.jointPicture ?? undefined;
  const base = valuesOf(joint);
  const waiting = !story;
  const away = useAway(waiting);
  const { values, typed, set } = useDraft(base, waiting);
  const sending = useSending({ revision: joint?.revision ?? null, refresh, onDone: onClose });
  const now = useNow(sending.clashed);
  const composedNow = joint?.composedOf.map(({ picture, owner }) => picture?.title ?? owner?.name).join('; ');
  const lacking = [
    ...(values.title.trim() === '' ? [t.jointTitle] : []),
    ...(values.composedOf.length === 0 ? [t.composedOf] : []),
    ...(values.summary.trim() === '' ? [t.summary] : []),
    ...values.problems.flatMap(({ title, description }, no) =>
      title.trim() === '' || description.trim() === '' ? [t.priority(no + 1)] : [],
    ),
  ];
  return (
    <ActDialog
      title={t.editJoint}
      doText={t.save}
      lacking={lacking}
      waiting={waiting}
      sending={sending}
      onClose={onClose}
      onSend={() => {
        if (!story) return;
        const content = {
          ...values,
          problems: values.problems.map(({ key: _, ...one }) => one),
          composedOfJoint: joint?.composedOfJoint.map(({ id }) => id) ?? [],
          figures: (joint?.figures ?? []).map(
            ({ sharedQuery, version, variables, indicators, vintages }) => ({
              sharedQuery,
              version,
              variables,
              indicators,
              vintages,
            }),
          ),
        };
        void sending.send((revision) => save({ process: story.id, revision, content }));
      }}
    >
      <TextField
        label={t.jointTitle}
        required
        description={now(typed.title, base.title)}
        value={values.title}
        onChange={(title) => set({ title })}
      />
      <MultiSelect
        label={t.composedOf}
        required
        description={now(typed.composedOf, composedNow) ?? t.composedOfHint}
        reason={away}
        options={picturesOf(data)}
        value={values.composedOf}
        onChange={(composedOf) => set({ composedOf })}
      />
      <ProblemList problems={unread} />
      <TextArea
        label={t.summary}
        required
        description={now(typed.summary, base.summary)}
        value={values.summary}
        onChange={(summary) => set({ summary })}
      />
      <Items
        items={values.problems}
        onChange={(problems) => set({ problems })}
        now={now(typed.problems, base.problems.map(({ title }) => title).join('; '))}
        blank={blank}
        away={away}
        said={{ item: t.priority, remove: t.removeProblem, add: t.addProblem }}
      >
        {(one, change) => (
          <>
            <TextField label={t.problem} required value={one.title} onChange={(title) => change({ title })} />
            <TextArea
              label={t.description}
              required
              rows={2}
              value={one.description}
              onChange={(description) => change({ description })}
            />
            <TextField
              label={t.category}
              value={one.offenceCategory ?? ''}
              onChange={(text) => change({ offenceCategory: text === '' ? null : text })}
            />
          </>
        )}
      </Items>
    </ActDialog>
  );
}

const blank: Problem = { title: '', description: '', offenceCategory: null, areaId: null };

const valuesOf = (joint: NonNullable<Round['jointPicture']> | undefined) => ({
  title: joint?.title ?? '',
  composedOf: (joint?.composedOf ?? []).flatMap(({ picture }) => picture?.id ?? []) as readonly string[],
  summary: joint?.summary ?? '',
  problems: (joint?.problems ?? []).map(
    ({ no, title, description, offenceCategory, areaId }): Item<Problem> => ({
      key: String(no),
      title,
      description,
      offenceCategory,
      areaId,
    }),
  ) as readonly Item<Problem>[],
});

/** The released pictures, each with its owner. */
function picturesOf(data: PicturesToComposeQuery | undefined) {
  const { cityPictures, policePictures, regionPictures, civilSocietyPictures } = data ?? {};
  return [cityPictures, policePictures, regionPictures, civilSocietyPictures].flatMap((page) =>
    (page?.edges ?? []).flatMap(({ node }) =>
      node?.state === 'RELEASED'
        ? [{ id: node.id, text: `${node.title ?? node.id} – ${node.owner?.name ?? ''}` }]
        : [],
    ),
  );
}
