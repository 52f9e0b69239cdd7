import './edit.css';
import { useEffect, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import * as z from 'zod';
import { useHubMutation } from '../../../hub/hub.tsx';
import { ProblemList } from '../../../hub/problem-list.tsx';
import type { Problem } from '../../../hub/problems.ts';
import { Button } from '../../../parts/button.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { PageHeader } from '../../../parts/page-header.tsx';
import { useLeaving } from '../../../parts/use-leaving.tsx';
import { useViewer } from '../../../shell/viewer.tsx';
import { useFormats, useWords } from '../../../words.tsx';
import { type Begun, type Draft, idOf, isName, isSame, savedRunners } from './begun.ts';
import { Conflict } from './conflict.tsx';
import { DeclarationForm } from './declaration-form.tsx';
import { Differences } from './differences.tsx';
import { readDocument, withoutDeclarations } from './document.ts';
import { DocumentEditor } from './document-editor.tsx';
import { keepText, keptText } from './kept-text.ts';
import { Needs } from './needs.tsx';
import {
  type EditedQueryQuery,
  type EditedVersionFragment,
  SaveSharedQueryDocument,
} from './queries.generated.ts';
import { RunnersField } from './runners-field.tsx';
import { draftOf, maySave } from './standing.ts';
import { TryPanel } from './try-panel.tsx';
import { useCheck } from './use-check.ts';
import { useTrial } from './use-trial.ts';
import { words } from './words.ts';

const views = ['TABLE', 'LINE', 'BARS', 'MAP'] as const;
const arrived = z.object({ savedAt: z.string() });

const placeOf = (organisation: string, id: string | null, version: number | null): string =>
  `${organisation} ${id ?? 'ny'} ${version ?? ''}`;

/**
 * Where a shared query is written: what it is as a form, its document as text, who may run it, what it needs, a try, and what
 * differs from what was before. What is written is the page's own: it goes neither with a scope nor with a login.
 */
export function QueryEditor({
  begun,
  source,
}: {
  readonly begun: Begun;
  /** The version that writing began from, as long as it may be read. */
  readonly source: NonNullable<EditedQueryQuery['sharedQuery']> | undefined;
}) {
  const t = useWords(words);
  const { time } = useFormats();
  const { viewer } = useViewer();
  const { organisation } = begun;
  const place = placeOf(organisation, begun.id, begun.version);
  const [kept, setKept] = useState(() => keptText(place));
  const [base, setBase] = useState({ draft: begun.draft, revision: begun.revision });
  const [draft, setDraft] = useState<Draft>(() => ({ ...begun.draft, text: kept ?? begun.draft.text }));
  const [aside, setAside] = useState<string | undefined>(undefined);
  const came = arrived.safeParse(useLocation().state);
  const [savedAt, setSavedAt] = useState(came.success ? came.data.savedAt : undefined);
  const { text, name, runners } = draft;
  const change = (some: Partial<Draft>) => setDraft((now) => ({ ...now, ...some }));

  const mayWrite = viewer !== undefined && maySave(viewer.roles);
  const check = useCheck(text, mayWrite);
  const trial = useTrial(check.parameters);
  const unsaved = !isSame(draft, base.draft);
  useEffect(() => keepText(place, text === base.draft.text ? null : text), [place, text, base]);
  const { guard, leave } = useLeaving(unsaved, t.leaveText);
  const saving = useSaving({
    begun,
    draft,
    onSaved(sent, revision) {
      setBase({ draft: sent, revision });
      setSavedAt(new Date().toISOString());
    },
    leave,
  });

  const isNew = base.revision === null;
  const reason = !viewer
    ? t.notSignedInYet
    : !mayWrite
      ? t.roleRequired
      : !isName(name)
        ? t.needsName
        : check.wrong.length > 0
          ? t.needsText
          : runners.kind === 'named' && runners.named.length === 0
            ? t.needsRunners
            : unsaved || isNew
              ? undefined
              : t.nothingToSave;
  const accepted = check.accepted === null ? null : withoutDeclarations(check.accepted);
  const said = readDocument(check.accepted ?? text);
  const purpose = said.kind === 'read' ? said.declaration.purpose : '';
  const view = views.find((one) => said.kind === 'read' && one === said.declaration.view) ?? 'TABLE';
  const title = check.reading.kind === 'read' ? check.reading.declaration.title : '';
  const draftVersion = source && begun.id !== null && isNew ? draftOf(source.versions) : undefined;
  const takeTheirs = (newest: EditedVersionFragment) => {
    setAside(text);
    setBase({ draft: { ...base.draft, text: newest.document }, revision: newest.revision });
    change({ text: newest.document });
    saving.settle();
  };
  return (
    <div className="query-edit">
      <p className="query-edit-back">
        {begun.id === null ? (
          <Link to="/fragor">{t.back}</Link>
        ) : (
          <Link to={`/fragor/${encodeURIComponent(begun.id)}/${begun.version}`}>{t.backToQuery}</Link>
        )}
      </p>
      <PageHeader title={begun.id === null ? t.newTitle : t.editTitle(title || name)} lead={t.lead} />
      {kept !== null && kept !== begun.draft.text ? (
        <Notice
          kind="info"
          title={t.keptTitle}
          actions={
            <Button
              onPress={() => {
                setKept(null);
                change({ text: base.draft.text });
              }}
            >
              {t.dropKept}
            </Button>
          }
        >
          {t.keptText}
        </Notice>
      ) : null}
      {begun.id === null && source ? (
        <Notice kind="info" title={t.copiedTitle(source.title)}>
          {t.copiedText}
        </Notice>
      ) : null}
      {draftVersion !== undefined && begun.id !== null ? (
        <Notice kind="warning">
          {t.draftExists(draftVersion)}{' '}
          <Link to={`/fragor/${encodeURIComponent(begun.id)}/${draftVersion}/andra`}>{t.openDraft}</Link>
        </Notice>
      ) : null}
      {saving.conflict === undefined ? null : (
        <Conflict
          id={saving.conflict}
          mine={text}
          onMine={(newest) => void saving.save(newest.revision)}
          onTheirs={takeTheirs}
        />
      )}
      {aside === undefined ? null : (
        <Notice
          kind="info"
          title={t.setAsideTitle}
          actions={
            <Button
              onPress={() => {
                change({ text: aside });
                setAside(undefined);
              }}
            >
              {t.bringBack}
            </Button>
          }
        >
          {t.setAsideText}
        </Notice>
      )}
      <div className="query-edit-main">
        <div className="query-edit-form">
          <DeclarationForm
            name={name}
            onName={(next) => change({ name: next })}
            fixedId={begun.id}
            organisation={organisation}
            text={text}
            reading={check.reading}
            onText={(next) => change({ text: next })}
          />
        </div>
        <div className="query-edit-text">
          <DocumentEditor value={text} onChange={(next) => change({ text: next })} problems={check.wrong}>
            {!mayWrite || check.problems.length > 0 ? t.checkUnable : check.waiting ? t.checking : t.checkOk}
          </DocumentEditor>
          <ProblemList problems={check.problems} />
          <RunnersField
            runners={runners}
            onChange={(next) => change({ runners: next })}
            organisation={organisation}
          />
          <Differences versions={source?.versions ?? []} text={text} />
        </div>
      </div>
      <Needs document={accepted} purpose={purpose} trial={trial} />
      <TryPanel document={accepted} purpose={purpose} trial={trial} view={view} />
      <ProblemList problems={saving.problems} live="assertive" />
      <div className="query-edit-bar">
        <p role="status">
          {unsaved
            ? t.unsaved
            : savedAt === undefined
              ? isNew
                ? begun.version === null
                  ? t.status.begins
                  : t.status.newVersion(begun.version)
                : t.status.draft(begun.version ?? 1)
              : t.saved(time(savedAt))}
        </p>
        <Button
          variant="primary"
          reason={reason}
          busy={saving.busy}
          onPress={() => void saving.save(base.revision)}
        >
          {isNew ? t.saveNew : t.save}
        </Button>
      </div>
      {guard}
    </div>
  );
}

/** Saves a draft, and goes to where it stands from then on; says where somebody else was first. */
function useSaving({
  begun,
  draft,
  onSaved,
  leave,
}: {
  readonly begun: Begun;
  readonly draft: Draft;
  readonly onSaved: (sent: Draft, revision: number | null) => void;
  readonly leave: (go: () => void) => void;
}) {
  const navigate = useNavigate();
  const send = useHubMutation(SaveSharedQueryDocument);
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [conflict, setConflict] = useState<string | undefined>(undefined);
  const { organisation, id, version } = begun;
  const save = async (revision: number | null) => {
    setBusy(true);
    const { data, problems: told } = await send({
      name: draft.name,
      document: draft.text,
      revision,
      ...savedRunners(draft.runners, organisation),
    });
    setBusy(false);
    const outrun = told.some(({ code }) => code === 'EDIT_CONFLICT' || code === 'STATE_CONFLICT');
    setConflict(outrun ? idOf(organisation, draft.name) : undefined);
    setProblems(outrun ? [] : told);
    const saved = data?.saveSharedQuery;
    if (!saved) return;
    onSaved(draft, saved.revision);
    if (saved.id === id && saved.version === version) return;
    keepText(placeOf(organisation, id, version), null);
    const path = `/fragor/${encodeURIComponent(saved.id)}/${saved.version}/andra`;
    leave(() => void navigate(path, { replace: true, state: { savedAt: new Date().toISOString() } }));
  };
  return { busy, problems, conflict, save, settle: () => setConflict(undefined) };
}
