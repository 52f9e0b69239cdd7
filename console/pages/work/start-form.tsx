import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useHubMutation, useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import { Grid } from '../../parts/card.tsx';
import { MultiSelect } from '../../parts/choice.tsx';
import type { GroupedOption } from '../../parts/choice-list.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { TextArea, TextField } from '../../parts/field.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { ActDialog } from './act-dialog.tsx';
import { actWords } from './act-words.ts';
import { useSending } from './draft.ts';
import { districtOf } from './may.ts';
import {
  type ProcessInput,
  StartChoicesDocument,
  StartPlacesDocument,
  StartProcessDocument,
} from './queries.generated.ts';

const empty = {
  title: '',
  belonging: undefined as string | undefined,
  area: undefined as string | undefined,
  mandate: '',
  resources: '',
  diarienummer: '',
  decided: '',
  function: '',
};

/** A new process, which the organisation that begins it leads; then the page of it. */
export function StartForm({ own, onClose }: { readonly own: string; readonly onClose: () => void }) {
  const t = useWords(actWords);
  const navigate = useNavigate();
  const start = useHubMutation(StartProcessDocument);
  const sending = useSending({ revision: null, refresh: () => {}, onDone: onClose });
  const [typed, setTyped] = useState(empty);
  const set = (change: Partial<typeof empty>) => setTyped((now) => ({ ...now, ...change }));
  const { belongings, areas, known, problems } = useChoices(own);
  // What nobody has chosen yet is the only one there is, and the whole of the organisation's area.
  const only = belongings.length === 1 ? belongings[0]?.id : undefined;
  const values = {
    ...typed,
    belonging: typed.belonging ?? only ?? '',
    area: typed.area ?? areas[0]?.id ?? '',
  };
  const labels: Readonly<Record<keyof typeof empty, string>> = {
    title: t.title,
    belonging: t.belongsToWhat,
    area: t.startArea,
    mandate: t.mandate,
    resources: t.resources,
    diarienummer: t.diarienummer,
    decided: t.decided,
    function: t.decidedBy,
  };
  const keys = Object.keys(labels) as (keyof typeof empty)[];
  const send = async () => {
    const { belonging, ...process } = values;
    const done = await start({ process: { ...process, ...belongingOf(belonging) } });
    const begun = done.data?.startProcess?.process?.id;
    if (begun !== undefined) await navigate(`/arbetet/${encodeURIComponent(begun)}`);
    return done;
  };
  return (
    <ActDialog
      title={t.start}
      text={t.startText}
      doText={t.start}
      lacking={keys.filter((key) => values[key].trim() === '').map((key) => labels[key])}
      waiting={!known && problems.length === 0}
      sending={sending}
      onClose={onClose}
      onSend={() => void sending.send(send)}
    >
      <TextField label={t.title} required value={values.title} onChange={(title) => set({ title })} />
      <Grid size="narrow">
        <MultiSelect
          label={t.belongsTo}
          required
          description={t.belongsToHint}
          reason={known && belongings.length === 0 ? t.noneInForce : undefined}
          limit={1}
          options={belongings}
          value={chosen(values.belonging)}
          onChange={([belonging = '']) => set({ belonging })}
        />
        <MultiSelect
          label={t.startArea}
          required
          limit={1}
          options={areas}
          value={chosen(values.area)}
          onChange={([area = '']) => set({ area })}
        />
      </Grid>
      <ProblemList problems={problems} />
      <TextArea
        label={t.mandate}
        description={t.mandateHint}
        required
        value={values.mandate}
        onChange={(mandate) => set({ mandate })}
      />
      <TextArea
        label={t.resources}
        description={t.resourcesHint}
        required
        value={values.resources}
        onChange={(resources) => set({ resources })}
      />
      <Grid size="narrow">
        <TextField
          label={t.diarienummer}
          required
          value={values.diarienummer}
          onChange={(diarienummer) => set({ diarienummer })}
        />
        <DateField
          label={t.decided}
          required
          value={values.decided}
          onChange={(decided) => set({ decided })}
        />
        <TextField
          label={t.decidedBy}
          description={t.acceptFunctionHint}
          required
          value={values.function}
          onChange={(name) => set({ function: name })}
        />
      </Grid>
    </ActDialog>
  );
}

/** The kind stands with the id that is chosen: the lists may be on their way when it is sent. */
const kinds = { agreement: 'agreement', placeCollaboration: 'place' } as const;
const choiceOf = (kind: keyof typeof kinds, id: string): string => `${kinds[kind]} ${id}`;

function belongingOf(choice: string): Pick<ProcessInput, keyof typeof kinds> {
  const id = choice.slice(choice.indexOf(' ') + 1);
  return choice.startsWith(`${kinds.placeCollaboration} `) ? { placeCollaboration: id } : { agreement: id };
}

const chosen = (id: string): readonly string[] => (id === '' ? [] : [id]);

/** What the process may belong to, and the areas it may be about, that of the whole organisation first. */
function useChoices(own: string) {
  const t = useWords(actWords);
  const { compare } = useFormats();
  const { data, problems } = useHubQuery(StartChoicesDocument, { organisation: own });
  // Asked by itself: it takes a clause that not everybody has, and is left out without it.
  const { data: shared } = useHubQuery(StartPlacesDocument, {});
  const named = (group: string | undefined, rows: readonly Named[]): readonly GroupedOption[] =>
    rows.map(({ id, name }) => ({ id, text: name ?? id, group })).toSorted((a, b) => compare(a.text, b.text));
  const agreements = data?.agreements?.edges.flatMap(({ node }) => node ?? []) ?? [];
  const places = (shared?.placeCollaborations?.edges ?? []).flatMap(({ node }) =>
    node?.parties?.some(({ id }) => id === own)
      ? [{ id: choiceOf('placeCollaboration', node.id), name: node.place?.name ?? node.id }]
      : [],
  );
  const district = districtOf(own);
  const whole = (district === null ? data?.city : data?.districts?.filter(({ id }) => id === district)) ?? [];
  const parts =
    district === null ? [] : (data?.cityDistricts ?? []).filter((one) => one.parent?.id === district);
  return {
    belongings: [
      ...named(
        t.agreements,
        agreements.map(({ id, title }) => ({ id: choiceOf('agreement', id), name: title ?? id })),
      ),
      ...named(t.places, places),
    ],
    areas: [...named(undefined, whole), ...named(undefined, parts)],
    known: data !== undefined,
    problems,
  };
}

type Named = { readonly id: string; readonly name: string | null };
