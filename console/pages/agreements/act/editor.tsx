import { useState } from 'react';
import { ProblemList } from '../../../hub/problem-list.tsx';
import type { Problem } from '../../../hub/problems.ts';
import { Button } from '../../../parts/button.tsx';
import { Card } from '../../../parts/card.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { Empty, Notice } from '../../../parts/notice.tsx';
import { useViewer } from '../../../shell/viewer.tsx';
import { useFormats, useWords } from '../../../words.tsx';
import { BasicFields, TextFields } from './basic-fields.tsx';
import { ClauseFields } from './clause-fields.tsx';
import { WhatIfOfDraft } from './confirm-act.tsx';
import { DraftConflict } from './draft-conflict.tsx';
import { type ClauseForm, type DraftForm, emptyClause, missingIn } from './draft-form.ts';
import { type ShownProblem, useProblemAt, useProblems } from './draft-problems.ts';
import { words } from './draft-words.ts';
import { PartyFields } from './party-fields.tsx';
import type { DraftProblemPartsFragment } from './queries.generated.ts';
import { useChoices } from './use-choices.ts';

/** The form of a whole draft, with what is wrong at its field, what would follow, and how it stands with the hub. */
export function Editor({
  id,
  form,
  onChange,
  draftProblems,
  problems,
  dirty,
  savedAt,
  busy,
  onSave,
  conflict,
  onMerged,
  wasMerged = false,
}: {
  /** The agreement; null while it is only in the page. */
  readonly id: string | null;
  readonly form: DraftForm;
  readonly onChange: (form: DraftForm) => void;
  /** What would be refused if what was last saved were proposed; null while nothing is saved. */
  readonly draftProblems: readonly DraftProblemPartsFragment[] | null;
  /** Why the last saving was refused. */
  readonly problems: readonly Problem[];
  readonly dirty: boolean;
  /** ISO 8601. */
  readonly savedAt: string | null;
  readonly busy: boolean;
  readonly onSave: () => void;
  /** What somebody else has written since. */
  readonly conflict?: { readonly base: DraftForm; readonly theirs: DraftForm } | undefined;
  readonly onMerged?: (form: DraftForm) => void;
  readonly wasMerged?: boolean;
}) {
  const t = useWords(words);
  const { time } = useFormats();
  const { viewer } = useViewer();
  const choices = useChoices();
  const [tried, setTried] = useState(false);
  const shown = useProblems(draftProblems ?? [], choices.nameOf);
  const missing = missingIn(form);
  const at = useProblemAt(shown, tried ? missing : []);
  const paper = at(null);
  const change = (part: Partial<DraftForm>) => onChange({ ...form, ...part });
  const role = viewer?.roles.includes('coordinator') ? undefined : t.needsRole;
  const save = () => {
    setTried(true);
    if (missing.length === 0) onSave();
  };
  return (
    <div className="draft stack gap-5">
      {conflict === undefined ? null : (
        <DraftConflict
          base={conflict.base}
          mine={form}
          theirs={conflict.theirs}
          nameOf={choices.nameOf}
          onMerged={(next) => onMerged?.(next)}
        />
      )}
      {wasMerged ? (
        <Notice kind="info" live="polite">
          <p>{t.mergeDone}</p>
        </Notice>
      ) : null}
      {draftProblems === null ? null : <Problems problems={shown} dirty={dirty} />}
      <BasicFields form={form} onChange={change} problemAt={paper} own={id} />
      <PartyFields
        parties={form.parties}
        onChange={(parties) => change({ parties })}
        choices={choices}
        problemAt={paper}
      />
      <Clauses
        clauses={form.clauses}
        onChange={(clauses) => change({ clauses })}
        choices={choices}
        at={at}
        shown={shown}
        own={viewer?.organisation.id ?? ''}
        problem={paper('clauses')}
      />
      <TextFields form={form} onChange={change} />
      {id === null ? null : (
        <Disclosure title={t.whatIf}>
          <div className="stack gap-3">
            {dirty ? <p className="act-note">{t.whatIfUnsaved}</p> : null}
            <WhatIfOfDraft id={id} />
          </div>
        </Disclosure>
      )}
      <ProblemList problems={problems} live="assertive" />
      <div className="draft-save">
        <span role="status">
          {tried && missing.length > 0
            ? t.missing(missing.length)
            : dirty
              ? t.unsaved
              : savedAt === null
                ? null
                : [t.saved(time(savedAt)), shown.length > 0 ? t.problems(shown.length) : '']
                    .filter(Boolean)
                    .join(' · ')}
        </span>
        <Button
          variant="primary"
          busy={busy}
          reason={
            role ?? (dirty ? (conflict ? t.mergeFirst : undefined) : id === null ? t.fillIn : t.upToDate)
          }
          onPress={save}
        >
          {id === null ? t.create : t.save}
        </Button>
      </div>
    </div>
  );
}

/** All that keeps the draft from being proposed, each with the way to its clause. */
function Problems({
  problems,
  dirty,
}: {
  readonly problems: readonly ShownProblem[];
  readonly dirty: boolean;
}) {
  const t = useWords(words);
  // What is changed since is judged when it is saved.
  if (problems.length === 0)
    return dirty ? (
      <Notice kind="info">{t.noProblemsSaved}</Notice>
    ) : (
      <Notice kind="success" title={t.noProblems} />
    );
  return (
    <Notice kind="warning" title={t.problems(problems.length)}>
      <p>{t.problemsText}</p>
      <ul className="act-consequences">
        {problems.map(({ key, clause, text }) => (
          <li key={key}>
            {clause === null ? null : <a href={`#klausul-${clause}`}>{t.inClause(clause)}</a>}
            {text}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Clauses({
  clauses,
  onChange,
  choices,
  at,
  shown,
  own,
  problem,
}: {
  readonly clauses: readonly ClauseForm[];
  readonly onChange: (clauses: readonly ClauseForm[]) => void;
  readonly choices: ReturnType<typeof useChoices>;
  readonly at: ReturnType<typeof useProblemAt>;
  readonly shown: readonly ShownProblem[];
  readonly own: string;
  readonly problem: string | undefined;
}) {
  const t = useWords(words);
  return (
    <Card title={t.clauses}>
      <div className="stack gap-4">
        <p className="act-note">{t.clausesText}</p>
        {problem === undefined ? null : (
          <Notice kind="warning">
            <p>{problem}</p>
          </Notice>
        )}
        {clauses.length === 0 ? (
          <Empty title={t.noClauses}>
            <p>{t.noClausesText}</p>
          </Empty>
        ) : null}
        {clauses.map((clause, place) => (
          <ClauseFields
            key={place}
            clause={clause}
            onChange={(part) =>
              onChange(clauses.map((one, index) => (index === place ? { ...one, ...part } : one)))
            }
            onRemove={() => onChange(clauses.filter((_, index) => index !== place))}
            onCopy={() => onChange([...clauses, { ...clause, id: unusedId(clauses, clause.id) }])}
            choices={choices}
            problemAt={at({ at: place, id: clause.id })}
            differences={
              shown.find((one) => one.clause === clause.id && one.field === 'clause')?.differences ?? []
            }
          />
        ))}
        <div>
          <Button
            icon={<Icon name="plus" size={18} />}
            onPress={() => onChange([...clauses, emptyClause(unusedId(clauses, 'klausul'), own)])}
          >
            {t.addClause}
          </Button>
        </div>
      </div>
    </Card>
  );
}

/** An id like the one given that no clause has. */
function unusedId(clauses: readonly ClauseForm[], like: string): string {
  const stem = like.replace(/-\d+$/, '');
  for (let number = clauses.length + 1; ; number += 1) {
    const id = `${stem}-${number}`;
    if (!clauses.some((clause) => clause.id === id)) return id;
  }
}
