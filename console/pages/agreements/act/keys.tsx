import './act.css';
import { Link } from 'react-router';
import * as z from 'zod';
import { useAddress } from '../../../address/use-address.ts';
import { useHubMutation, useHubQuery } from '../../../hub/hub.tsx';
import { ProblemList } from '../../../hub/problem-list.tsx';
import { Button } from '../../../parts/button.tsx';
import { Card } from '../../../parts/card.tsx';
import { Select } from '../../../parts/choice.tsx';
import { DataTable } from '../../../parts/data-table.tsx';
import { LastingDialogs, useLastingDialog } from '../../../parts/lasting-dialog.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { Badge, Empty } from '../../../parts/notice.tsx';
import { PageHeader } from '../../../parts/page-header.tsx';
import { useViewer } from '../../../shell/viewer.tsx';
import { useFormats, useWords } from '../../../words.tsx';
import { nameOf } from '../clause.ts';
import { agreementsPath } from '../paths.ts';
import { AttestPaper } from './attest-paper.tsx';
import type { BrowserKey } from './browser-keys.ts';
import { BrowserKeys } from './browser-keys-card.tsx';
import { ConfirmSent } from './confirm-sent.tsx';
import { words } from './key-words.ts';
import { DraftChoicesDocument, RevokeKeyDocument, SigningKeysDocument } from './queries.generated.ts';
import { RegisterKey } from './register-key.tsx';
import { isGood, type RegisteredKey } from './registered-key.ts';
import { useBrowserKeys } from './use-browser-keys.ts';

const registrarOffice = 'org:kommunstyrelsen';
const address = { part: z.string().optional() };

/** The keys that an organisation signs with: registered, made in this browser, revoked; and the registrar's desk. */
export function Keys() {
  const t = useWords(words);
  const { viewer, actor } = useViewer();
  const own = actor?.organisation.id;
  const roles = actor?.roles ?? [];
  const isRegistrar = own === registrarOffice && roles.includes('registrar');
  const [{ part }, choose] = useAddress(address);
  const shown = isRegistrar ? (part ?? own) : own;
  const { data, problems, refresh } = useHubQuery(
    SigningKeysDocument,
    { organisation: shown ?? null },
    { pause: own === undefined },
  );
  const { keys: held, reread } = useBrowserKeys(own);
  const registered = data?.signingKeys ?? undefined;
  const heldKeys = Array.isArray(held) ? held : [];
  return (
    <LastingDialogs of={part ?? ''}>
      <div className="keys">
        <PageHeader title={t.title} lead={t.lead} meta={<Link to={agreementsPath}>← {t.back}</Link>} />
        <div className="stack gap-5">
          <ProblemList problems={problems} />
          {isRegistrar ? <OtherParty value={shown} onChange={(next) => choose({ part: next })} /> : null}
          {registered === undefined ? (
            problems.length > 0 ? null : (
              <Loading text={t.loading} />
            )
          ) : (
            <Registered
              keys={registered}
              organisation={viewer && shown === own ? nameOf(viewer.organisation) : (shown ?? '')}
              held={heldKeys}
              mayRevoke={isRegistrar || (roles.includes('signatory') && shown === own)}
            />
          )}
          {own === undefined || shown !== own ? null : (
            <BrowserKeys
              party={own}
              use={isRegistrar && !roles.includes('signatory') ? 'attestation' : 'signature'}
              may={roles.includes('signatory') || isRegistrar}
              registered={registered}
              held={held}
              onChanged={() => {
                reread();
                refresh();
              }}
            />
          )}
          {isRegistrar ? (
            <>
              <RegisterKey onRegistered={refresh} />
              <AttestPaper />
            </>
          ) : null}
        </div>
      </div>
    </LastingDialogs>
  );
}

function OtherParty({
  value,
  onChange,
}: {
  readonly value: string | undefined;
  readonly onChange: (id: string) => void;
}) {
  const t = useWords(words);
  const { compare } = useFormats();
  const { data } = useHubQuery(DraftChoicesDocument, {});
  const options = (data?.organisations ?? [])
    .map((organisation) => ({ id: organisation.id, text: nameOf(organisation) }))
    .toSorted((one, other) => compare(one.text, other.text));
  return <Select label={t.otherParty} options={options} value={value} onChange={onChange} />;
}

function Registered({
  keys,
  organisation,
  held,
  mayRevoke,
}: {
  readonly keys: readonly RegisteredKey[];
  readonly organisation: string;
  readonly held: readonly BrowserKey[];
  readonly mayRevoke: boolean;
}) {
  const t = useWords(words);
  const { dateTime } = useFormats();
  const show = useLastingDialog();
  return (
    <Card title={t.registered(organisation)}>
      <DataTable
        caption={t.table}
        hideCaption
        rows={keys}
        rowId={({ id }) => id}
        empty={
          <Empty title={t.none}>
            <p>{t.noneText}</p>
          </Empty>
        }
        columns={[
          { id: 'key', text: t.key, header: true, cell: ({ id }) => <code className="key-id">{id}</code> },
          { id: 'use', text: t.use, cell: ({ use }) => t.uses[use] },
          {
            id: 'state',
            text: t.state,
            cell: (key) => (
              <Badge tone={isGood(key) ? 'success' : 'neutral'}>{isGood(key) ? t.good : t.over}</Badge>
            ),
          },
          { id: 'from', text: t.from, cell: ({ validFrom }) => dateTime(validFrom) },
          { id: 'to', text: t.to, cell: ({ validTo }) => (validTo === null ? '–' : dateTime(validTo)) },
          {
            id: 'place',
            text: t.place,
            cell: ({ id }) => (held.some((key) => key.id === id) ? t.here : t.elsewhere),
          },
          {
            id: 'revoke',
            text: t.revoke,
            cell: (key) =>
              isGood(key) ? (
                <Button
                  aria-label={t.revokeNamed(key.id)}
                  reason={mayRevoke ? undefined : t.needsHolder}
                  onPress={() => show(<Revoke id={key.id} onClose={() => show(null)} />)}
                >
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
  const revoke = useHubMutation(RevokeKeyDocument);
  return (
    <ConfirmSent
      title={t.revokeTitle}
      consequences={t.revokeText}
      confirm={t.revoke}
      done={t.revoked}
      danger
      reasonFor={{ label: t.reason, description: t.reasonText, missing: t.reasonMissing }}
      onSend={async (reason) => {
        const { data, problems, receipt } = await revoke({ key: id, reason });
        return { done: (data?.revokeKey ?? null) !== null, problems, receipt };
      }}
      onClose={onClose}
    >
      <code className="key-id">{id}</code>
    </ConfirmSent>
  );
}
