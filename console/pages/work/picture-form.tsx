import { useState } from 'react';
import { useHubMutation } from '../../hub/hub.tsx';
import { Grid } from '../../parts/card.tsx';
import { MultiSelect, Select } from '../../parts/choice.tsx';
import type { GroupedOption } from '../../parts/choice-list.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { MonthField, TextArea, TextField } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useWords } from '../../words.tsx';
import { ActDialog, useAway, useNow } from './act-dialog.tsx';
import { actWords } from './act-words.ts';
import { useDraft, useSending } from './draft.ts';
import { type Item, Items } from './items.tsx';
import { PictureTexts } from './picture-texts.tsx';
import { pictureWords } from './picture-words.ts';
import { type Keeper, keeperOfPicture, type OwnRows, type Picture } from './pictures.ts';
import {
  ReleasePictureDocument,
  SavePictureDocument,
  type SourceKind,
  WithdrawPictureDocument,
} from './queries.generated.ts';

type Problem = {
  readonly title: string;
  readonly description: string;
  readonly offenceCategory: string | null;
  readonly areaId: string | null;
};
type Source = {
  readonly kind: SourceKind;
  readonly name: string;
  readonly period: string;
  readonly asOf: string;
};

/** What a form of a picture takes. It is undefined while it is read again; the form stays. */
type FormProps = {
  readonly picture: Picture | undefined;
  readonly refresh: () => void;
  readonly onClose: () => void;
};

/** A picture of one's own as it is written; a new one has no `id`. */
export function PictureForm({
  id,
  keeper,
  rows,
  picture,
  refresh,
  onClose,
}: FormProps & {
  readonly id: string | null;
  readonly keeper: Keeper;
  /** Undefined while they are read again. */
  readonly rows: OwnRows | undefined;
}) {
  const t = useWords(actWords);
  const p = useWords(pictureWords);
  const save = useHubMutation(SavePictureDocument);
  const base = valuesOf(picture, id === null ? rows?.whole : undefined);
  const waiting = id !== null && !picture;
  const away = useAway(waiting);
  const { values, typed, set } = useDraft(base, waiting);
  const sending = useSending({
    revision: picture?.revision ?? null,
    refresh,
    onDone: () => {
      onClose();
      refresh();
    },
  });
  const now = useNow(sending.clashed);
  // Somebody may release it while it is written. What is written is not lost: it can be a picture of its own.
  const settled = picture !== undefined && picture.state !== 'OWN';
  const reversed = values.from !== '' && values.to !== '' && values.to < values.from;
  const texts = {
    title: p.title,
    from: p.from,
    to: p.to,
    localConditions: p.local,
    needs: p.needs,
    resources: p.resources,
  } as const;
  const keys = Object.keys(texts) as (keyof typeof texts)[];
  const lacking = [
    ...(values.area.length === 0 ? [p.area] : []),
    ...keys.filter((key) => values[key].trim() === '' || (key === 'to' && reversed)).map((key) => texts[key]),
    ...values.problems.flatMap(({ title, description }, no) =>
      title.trim() === '' || description.trim() === '' ? [t.priority(no + 1)] : [],
    ),
    ...values.basis.flatMap(({ name, period, asOf }, no) =>
      name.trim() === '' || period.trim() === '' || asOf === '' ? [p.source(no + 1)] : [],
    ),
  ];
  const longText = (key: 'localConditions' | 'needs' | 'resources') => (
    <TextArea
      label={texts[key]}
      required
      rows={3}
      description={now(typed[key], base[key]) ?? p.noPerson}
      value={values[key]}
      onChange={(text) => set({ [key]: text })}
    />
  );
  return (
    <ActDialog
      title={id === null ? p.write : p.edit}
      doText={settled ? p.saveNew : t.save}
      {...(settled ? { clashText: p.settled } : {})}
      lacking={lacking}
      waiting={waiting}
      sending={sending}
      onClose={onClose}
      onSend={() => {
        const {
          area: [chosen = ''],
          problems,
          basis,
          ...content
        } = values;
        void sending.send((revision) =>
          save({
            ...keeper,
            id: settled ? null : id,
            revision: settled ? null : revision,
            content: {
              ...content,
              area: chosen,
              problems: problems.map(({ key: _, ...one }) => one),
              basis: basis.map(({ key: _, ...one }) => one),
              figures: (picture?.figures ?? []).map(
                ({ sharedQuery, version, variables, indicators, vintages }) => ({
                  sharedQuery,
                  version,
                  variables,
                  indicators,
                  vintages,
                }),
              ),
            },
          }),
        );
      }}
    >
      {settled ? <Notice kind="warning">{p.settled}</Notice> : null}
      <TextField
        label={p.title}
        required
        description={now(typed.title, base.title)}
        value={values.title}
        onChange={(title) => set({ title })}
      />
      <Grid size="narrow">
        <MultiSelect
          label={p.area}
          required
          limit={1}
          reason={away ?? (rows ? undefined : t.loadingAgain)}
          description={now(typed.area, picture?.area?.name)}
          options={optionsOf(rows, picture)}
          value={values.area}
          onChange={(next) => set({ area: next })}
        />
        <MonthField
          label={p.from}
          required
          description={now(typed.from, base.from)}
          value={values.from}
          onChange={(from) => set({ from })}
        />
        <MonthField
          label={p.to}
          required
          description={now(typed.to, base.to)}
          value={values.to}
          onChange={(to) => set({ to })}
          problem={reversed ? p.toBefore : undefined}
        />
      </Grid>
      <Items
        items={values.problems}
        onChange={(problems) => set({ problems })}
        now={now(typed.problems, base.problems.map(({ title }) => title).join('; '))}
        blank={blankProblem}
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
              description={p.noPerson}
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
      {longText('localConditions')}
      {longText('needs')}
      {longText('resources')}
      <Items
        items={values.basis}
        onChange={(basis) => set({ basis })}
        now={now(typed.basis, base.basis.map(({ name, period }) => `${name}, ${period}`).join('; '))}
        blank={blankSource}
        away={away}
        said={{ item: p.source, remove: p.removeSource, add: p.addSource }}
      >
        {(one, change) => (
          <Grid size="narrow">
            <TextField
              label={p.name}
              required
              description={p.nameHint}
              value={one.name}
              onChange={(name) => change({ name })}
            />
            <Select
              label={p.kind}
              required
              options={kinds.map((kind) => ({ id: kind, text: p.sources[kind] }))}
              value={one.kind}
              onChange={(kind) => change({ kind })}
            />
            <TextField
              label={p.period}
              required
              value={one.period}
              onChange={(period) => change({ period })}
            />
            <DateField label={p.asOf} required value={one.asOf} onChange={(asOf) => change({ asOf })} />
          </Grid>
        )}
      </Items>
    </ActDialog>
  );
}

/** A picture leaves its owner. */
export function ReleaseForm({ picture, refresh, onClose }: FormProps) {
  const p = useWords(pictureWords);
  const release = useHubMutation(ReleasePictureDocument);
  const sending = useSending({
    revision: picture?.revision ?? null,
    refresh,
    onDone: () => {
      onClose();
      refresh();
    },
  });
  return (
    <ActDialog
      title={p.releaseNamed(picture?.title ?? '')}
      text={p.releaseText}
      doText={p.release}
      clashText={p.changed}
      lacking={[]}
      waiting={!picture}
      sending={sending}
      onClose={onClose}
      onSend={() => {
        if (!picture) return;
        const { id } = picture;
        void sending.send((revision) => release({ ...keeperOfPicture(id), id, revision: revision ?? 0 }));
      }}
    >
      {picture ? <PictureTexts picture={picture} /> : null}
    </ActDialog>
  );
}

/** A picture is taken back, with the reason. */
export function WithdrawForm({ picture, refresh, onClose }: FormProps) {
  const p = useWords(pictureWords);
  const withdraw = useHubMutation(WithdrawPictureDocument);
  const sending = useSending({
    revision: picture?.revision ?? null,
    refresh,
    onDone: () => {
      onClose();
      refresh();
    },
  });
  const [reason, setReason] = useState('');
  return (
    <ActDialog
      title={p.withdrawNamed(picture?.title ?? '')}
      text={p.withdrawText}
      doText={p.withdraw}
      clashText={p.changed}
      lacking={reason.trim() === '' ? [p.reason] : []}
      waiting={!picture}
      sending={sending}
      onClose={onClose}
      onSend={() => {
        if (!picture) return;
        const { id } = picture;
        void sending.send((revision) =>
          withdraw({ ...keeperOfPicture(id), id, revision: revision ?? 0, reason }),
        );
      }}
    >
      <TextArea label={p.reason} required description={p.noPerson} value={reason} onChange={setReason} />
    </ActDialog>
  );
}

const kinds = ['QUANTITATIVE', 'QUALITATIVE'] as const;
const blankProblem: Problem = { title: '', description: '', offenceCategory: null, areaId: null };
const blankSource: Source = { kind: 'QUANTITATIVE', name: '', period: '', asOf: '' };

/** The values of a picture; those of a new one are empty, but for the area that is `whole`. */
function valuesOf(picture: Picture | undefined, whole: string | undefined) {
  const area = picture ? picture.area?.id : whole;
  return {
    area: (area === undefined ? [] : [area]) as readonly string[],
    title: picture?.title ?? '',
    from: picture?.from ?? '',
    to: picture?.to ?? '',
    problems: (picture?.problems ?? []).map(
      ({ no, title, description, offenceCategory, areaId }): Item<Problem> => ({
        key: String(no),
        title,
        description,
        offenceCategory,
        areaId,
      }),
    ) as readonly Item<Problem>[],
    localConditions: picture?.localConditions ?? '',
    needs: picture?.needs ?? '',
    resources: picture?.resources ?? '',
    basis: (picture?.basis ?? []).map(
      ({ kind, name, period, asOf }, no): Item<Source> => ({ key: String(no), kind, name, period, asOf }),
    ) as readonly Item<Source>[],
  };
}

/** The areas to choose from, the one that the picture is about already among them. */
function optionsOf(rows: OwnRows | undefined, picture: Picture | undefined): readonly GroupedOption[] {
  const areas = rows?.areas ?? [];
  const now = picture?.area;
  return !now || areas.some(({ id }) => id === now.id)
    ? areas
    : [{ id: now.id, text: now.name ?? now.id }, ...areas];
}
