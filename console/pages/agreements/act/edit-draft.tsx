import './act.css';
import './draft.css';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useHubMutation, useHubQuery } from '../../../hub/hub.tsx';
import { ProblemList } from '../../../hub/problem-list.tsx';
import type { Problem } from '../../../hub/problems.ts';
import { CodeBlock } from '../../../parts/code.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { Empty, Notice } from '../../../parts/notice.tsx';
import { PageHeader } from '../../../parts/page-header.tsx';
import { useLeaving } from '../../../parts/use-leaving.tsx';
import { useViewer } from '../../../shell/viewer.tsx';
import { useWords } from '../../../words.tsx';
import { agreementPath, agreementsPath, draftPath } from '../paths.ts';
import { AgreementActions } from './agreement-actions.tsx';
import { type DraftForm, emptyDraft, formOf, inputOf, isSame } from './draft-form.ts';
import { words } from './draft-words.ts';
import { Editor } from './editor.tsx';
import { CreateDocument, DraftDocument, EditDocument } from './queries.generated.ts';
import { TypedParts } from './typed-parts.tsx';

/** What passes by itself, so that what could not be read now is not lost to whoever reads it. */
const passing: ReadonlySet<string> = new Set([
  'HUB_LOST',
  'HUB_UNREACHABLE',
  'ISSUER_UNREACHABLE',
  'LOG_UNAVAILABLE',
  'NOT_READY',
  'SESSION_OVER',
  'SUBGRAPH_UNAVAILABLE',
]);

/** What a person has written, and the draft that it was written on. */
type Work = { readonly form: DraftForm; readonly base: DraftForm; readonly revision: number };

/** The editor of an agreement's draft, or of an agreement that is begun, by the address. */
export function EditDraft() {
  const { id } = useParams();
  return id === undefined ? <Begun /> : <Edited key={id} id={id} />;
}

/** An agreement that is begun: it is in the page alone until it is saved for the first time. */
function Begun() {
  const t = useWords(words);
  const { actor } = useViewer();
  const navigate = useNavigate();
  const [form, setForm] = useState<DraftForm | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const create = useHubMutation(CreateDocument);
  const empty = emptyDraft(actor?.organisation.id ?? '');
  const { guard, leave } = useLeaving(form !== null && !isSame(form, empty), t.leaveText);
  const save = async () => {
    if (!form) return;
    setBusy(true);
    const { data, problems: found } = await create({ content: inputOf(form) });
    setBusy(false);
    setProblems(found);
    const id = data?.createAgreement?.agreement?.id;
    if (id !== undefined) leave(() => void navigate(draftPath(id), { replace: true }));
  };
  return (
    <>
      <PageHeader title={t.newTitle} lead={t.lead} meta={<Link to={agreementsPath}>← {t.backToAll}</Link>} />
      {guard}
      {actor === undefined ? (
        <Loading text={t.loading} />
      ) : (
        <Editor
          id={null}
          form={form ?? empty}
          onChange={setForm}
          draftProblems={null}
          problems={problems}
          dirty={form !== null}
          savedAt={null}
          busy={busy}
          onSave={() => void save()}
        />
      )}
    </>
  );
}

/** A draft that is kept by the hub. What is typed stays in the page through renewals of the session and changes of scope. */
function Edited({ id }: { readonly id: string }) {
  const t = useWords(words);
  const { data, problems: unread, refresh, fetching } = useHubQuery(DraftDocument, { id });
  const agreement = data?.agreement;
  const draft = agreement?.draft;
  const [work, setWork] = useState<Work | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [busy, setBusy] = useState(false);
  const [wasMerged, setWasMerged] = useState(false);
  const edit = useHubMutation(EditDocument);

  const kept = draft ? formOf(draft.canonicalJson) : undefined;
  const dirty = work !== null && !isSame(work.form, work.base);
  // What nobody has typed in follows the hub; what somebody has stays until it is brought together with it.
  if (work && !dirty && draft && draft.revision > work.revision) setWork(null);
  const read = draft && kept ? { form: kept, base: kept, revision: draft.revision } : undefined;
  // Without the hub's word of it, a draft is shown only to whoever has typed in it.
  const shown = dirty ? work : read && (work ?? read);
  const passes = fetching || unread.some(({ code }) => passing.has(code));
  const theirs = work && draft && dirty && draft.revision > work.revision ? kept : undefined;
  const { guard } = useLeaving(dirty, t.leaveText);

  const save = async () => {
    if (!work) return;
    setBusy(true);
    setWasMerged(false);
    const { form, revision } = work;
    const { data: saved, problems: found } = await edit({ agreement: id, revision, content: inputOf(form) });
    setBusy(false);
    const now = saved?.editDraft?.agreement?.draft;
    if (now) setWork((latest) => latest && { ...latest, base: form, revision: now.revision });
    const conflict = found.some(({ code }) => code === 'EDIT_CONFLICT');
    if (conflict) refresh();
    // The conflict is shown as both texts, which says more.
    setProblems(found.filter(({ code }) => code !== 'EDIT_CONFLICT'));
  };

  const head = (title: string, actions = true) => (
    <PageHeader
      title={title}
      lead={t.lead}
      meta={<Link to={agreementPath(id)}>← {t.back}</Link>}
      actions={actions ? <AgreementActions agreement={id} /> : undefined}
    />
  );
  if (shown === undefined) {
    return (
      <>
        {head(agreement?.title ?? (data === undefined ? t.draft : t.none))}
        <ProblemList problems={unread} />
        {draft ? (
          <Notice kind="error" title={t.unreadable}>
            <CodeBlock label={t.unreadable} code={draft.canonicalJson} />
          </Notice>
        ) : data !== undefined ? (
          <Empty title={t.none}>
            <p>{t.noneText}</p>
          </Empty>
        ) : fetching ? (
          <Loading text={t.loading} />
        ) : null}
      </>
    );
  }
  if (!draft && !passes) {
    return (
      <>
        {head(t.draft, false)}
        {guard}
        <ProblemList problems={unread} />
        <TypedParts base={shown.base} form={shown.form} />
      </>
    );
  }
  return (
    <>
      {head(draft ? t.title(shown.base.title, draft.number) : t.draft, !dirty)}
      {guard}
      <ProblemList problems={unread} />
      <Editor
        id={id}
        form={shown.form}
        onChange={(form) => setWork({ ...shown, form })}
        draftProblems={draft?.problems ?? null}
        problems={problems}
        dirty={dirty}
        savedAt={draft?.updatedAt ?? null}
        busy={busy}
        onSave={() => void save()}
        conflict={theirs ? { base: shown.base, theirs } : undefined}
        onMerged={(form) => {
          if (!draft || !theirs) return;
          setWork({ form, base: theirs, revision: draft.revision });
          setWasMerged(true);
        }}
        wasMerged={wasMerged}
      />
    </>
  );
}
