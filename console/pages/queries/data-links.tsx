import { useState } from 'react';
import { useHubMutation, useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import type { Problem } from '../../hub/problems.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Confirm } from '../../parts/dialog.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useLastingDialog } from '../../parts/lasting-dialog.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { NewDataLink } from './new-data-link.tsx';
import { exportPath, type QueryDetail } from './parameters.ts';
import { DataLinksDocument, type DataLinksQuery, RevokeDataLinkDocument } from './queries.generated.ts';
import { useRunReason } from './run-panel.tsx';
import { words } from './take-words.ts';
import type { Parameters } from './use-parameters.ts';

type Link = NonNullable<DataLinksQuery['dataLinks']>[number];

/** The data links of this version that whoever asks has made, and how one is made and revoked. */
export function DataLinks({
  query,
  parameters,
}: {
  readonly query: QueryDetail;
  readonly parameters: Parameters;
}) {
  const t = useWords(words);
  const { dateTime } = useFormats();
  const { viewer } = useViewer();
  const { data, problems } = useHubQuery(DataLinksDocument, {});
  const show = useLastingDialog();
  const unfit = useRunReason(query, { missing: [], reversed: [] });
  const may = viewer?.roles.some((role) => role === 'analyst' || role === 'coordinator') ?? false;
  const links = (data?.dataLinks ?? []).filter(
    ({ sharedQuery, version }) => sharedQuery === query.id && version === query.version,
  );
  const stateOf = ({ revoked, expires }: Link) => {
    if (revoked !== null) return t.linkRevoked(dateTime(revoked));
    return Date.parse(expires) <= Date.now() ? t.linkEnded : t.linkLive;
  };
  const made = {
    id: query.id,
    version: query.version,
    purpose: query.purpose.code,
    address: `${location.origin}${exportPath(query, 'csv', parameters.variables)}`,
  };
  const lives = ({ revoked, expires }: Link) => revoked === null && Date.parse(expires) > Date.now();
  return (
    <Card
      title={t.links}
      actions={
        <Button
          icon={<Icon name="key" size={18} />}
          reason={may ? unfit : t.linkRoles}
          onPress={() => show(<NewDataLink of={made} onClose={() => show(null)} />)}
        >
          {t.createLink}
        </Button>
      }
    >
      <p className="queries-prose">{t.linksText}</p>
      <ProblemList problems={problems} />
      <DataTable
        caption={t.myLinks}
        hideCaption
        rows={links}
        rowId={({ id }) => id}
        empty={<p className="queries-facts">{t.noLinks}</p>}
        columns={[
          { id: 'id', text: t.linkId, header: true, cell: ({ id }) => <code>{id}</code> },
          { id: 'created', text: t.linkCreated, cell: ({ created }) => dateTime(created) },
          { id: 'expires', text: t.linkEnds, cell: ({ expires }) => dateTime(expires) },
          { id: 'state', text: t.linkState, cell: stateOf },
          {
            id: 'actions',
            text: t.actions,
            cell: (link) =>
              lives(link) ? (
                <Button onPress={() => show(<Revoke id={link.id} onClose={() => show(null)} />)}>
                  {t.revoke}
                </Button>
              ) : null,
          },
        ]}
      />
    </Card>
  );
}

function Revoke({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const t = useWords(words);
  const revoke = useHubMutation(RevokeDataLinkDocument);
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const confirm = async () => {
    setBusy(true);
    setProblems([]);
    const acted = await revoke({ id });
    setBusy(false);
    setProblems(acted.problems);
    if (acted.problems.length > 0) return;
    onClose();
  };
  return (
    <Confirm
      title={t.revokeTitle}
      open
      danger
      busy={busy}
      onClose={onClose}
      onConfirm={() => void confirm()}
      confirmText={t.revoke}
      cancelText={t.keep}
    >
      <p>{t.revokeText}</p>
      <p>
        <code>{id}</code>
      </p>
      <ProblemList problems={problems} live="assertive" />
    </Confirm>
  );
}
