import './edit.css';
import { useState } from 'react';
import { useHubQuery } from '../../../hub/hub.tsx';
import { ProblemList } from '../../../hub/problem-list.tsx';
import { Button, LinkButton } from '../../../parts/button.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { useLastingDialog } from '../../../parts/lasting-dialog.tsx';
import { useViewer } from '../../../shell/viewer.tsx';
import { useWords } from '../../../words.tsx';
import { useFollowed } from '../use-followed.ts';
import { ActDialog, type QueryDone } from './act-dialog.tsx';
import { words } from './act-words.ts';
import { LifeCycle } from './life-cycle.tsx';
import { QueryStandingDocument } from './queries.generated.ts';
import { draftOf, maySave, obstacleTo, type QueryAct, queryActs, type Standing } from './standing.ts';

/**
 * What can be done with a version of a shared query: written on, handed over, reviewed, published, retired, each open or shut
 * with its reason; where it stands, and what was done with it. Others than its owner can copy it.
 */
export function QueryActions({
  id,
  version,
  done,
  onDone,
}: {
  readonly id: string;
  readonly version: number;
  /** What was done last. It is kept above, since this goes while the version is asked for anew. */
  readonly done: QueryDone | null;
  readonly onDone: (done: QueryDone) => void;
}) {
  const t = useWords(words);
  const { data, problems, refresh } = useHubQuery(QueryStandingDocument, { id, version });
  useFollowed(refresh);
  const [life, setLife] = useState(false);
  const show = useLastingDialog();
  const standing = data?.sharedQuery ?? undefined;
  if (standing === undefined) return problems.length === 0 ? null : <ProblemList problems={problems} />;
  const open = (what: QueryAct | 'life') => {
    if (what === 'life') return setLife(true);
    const finish = (how: QueryDone) => {
      show(null);
      onDone(how);
      refresh();
    };
    const { revision } = standing;
    show(
      <ActDialog
        key={what}
        act={what}
        of={{ id, version, revision }}
        onClose={() => show(null)}
        onDone={finish}
      />,
    );
  };
  return (
    <div className="query-actions">
      <Buttons standing={standing} onOpen={open} />
      <p className="query-actions-done" role="status">
        {done === null ? null : t.done[done]}
      </p>
      <LifeCycle standing={standing} open={life} onClose={() => setLife(false)} />
    </div>
  );
}

function Buttons({
  standing,
  onOpen,
}: {
  readonly standing: Standing;
  readonly onOpen: (what: QueryAct | 'life') => void;
}) {
  const t = useWords(words);
  const { viewer } = useViewer();
  const { id, version, state, owner, versions } = standing;
  const roles = viewer?.roles ?? [];
  const own = owner !== null && owner.id === viewer?.organisation.id;
  const draft = draftOf(versions);
  const path = `/fragor/${encodeURIComponent(id)}/${version}/andra`;
  const organisation = owner?.name ?? owner?.id ?? '';
  const reasonOf = (act: QueryAct): string | undefined => {
    const obstacle = obstacleTo(act, standing, roles);
    if (obstacle === undefined) return undefined;
    if (obstacle === 'state') return t.why.state(t.states[state]);
    if (obstacle === 'ownQuery') return t.why.ownQuery(organisation);
    return obstacle === 'broken' ? t.why.broken : t.why.role;
  };
  return (
    <div className="query-actions-buttons">
      {maySave(roles) ? (
        own && draft !== undefined && draft !== version ? (
          <Button reason={t.why.draftExists(draft)}>{t.newVersion}</Button>
        ) : (
          <LinkButton
            to={own ? path : `/fragor/ny?from=${encodeURIComponent(id)}`}
            icon={<Icon name="sign" size={18} />}
          >
            {own ? (state === 'DRAFT' ? t.edit : t.newVersion) : t.copy}
          </LinkButton>
        )
      ) : (
        <Button reason={t.why.role}>{own ? (state === 'DRAFT' ? t.edit : t.newVersion) : t.copy}</Button>
      )}
      {own
        ? queryActs.map((act) => {
            const reason = reasonOf(act);
            const variant = reason !== undefined ? 'secondary' : act === 'retire' ? 'danger' : 'primary';
            return (
              <Button key={act} variant={variant} reason={reason} onPress={() => onOpen(act)}>
                {t[act]}
              </Button>
            );
          })
        : null}
      <Button variant="quiet" icon={<Icon name="clock" size={18} />} onPress={() => onOpen('life')}>
        {t.lifeCycle}
      </Button>
    </div>
  );
}
