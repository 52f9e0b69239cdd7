import './act.css';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useAddress } from '../../../address/use-address.ts';
import { useHubQuery } from '../../../hub/hub.tsx';
import { ProblemList } from '../../../hub/problem-list.tsx';
import { Button, LinkButton } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { Loading } from '../../../parts/loading.tsx';
import { useViewer } from '../../../shell/viewer.tsx';
import { useWords } from '../../../words.tsx';
import { nameOf } from '../clause.ts';
import { agreementPath, agreementsPath, draftPath } from '../paths.ts';
import { AgreementDocument } from '../queries.generated.ts';
import { terms } from '../terms.ts';
import { Acted } from './acted.tsx';
import { words } from './action-words.ts';
import { ConfirmAct } from './confirm-act.tsx';
import { doneAddress, heardText } from './done-address.ts';
import { AgreementActsDocument } from './queries.generated.ts';
import { type ActName, actNames, type Judged, type May, whatMay } from './what-may.ts';

/** Acts that are confirmed here; the others have pages of their own. */
type Confirmed = Exclude<ActName, 'edit' | 'sign'>;

/**
 * What may be done with an agreement now: a button for the next step, and all acts with their reasons behind another. Every act is
 * confirmed with its consequences, and what became of it is said.
 */
export function AgreementActions({ agreement: id }: { readonly agreement: string }) {
  const t = useWords(words);
  const { viewer } = useViewer();
  const own = viewer?.organisation.id ?? '';
  const { data, problems, refresh } = useHubQuery(AgreementActsDocument, { id, own }, { pause: own === '' });
  const { refresh: refreshPage } = useHubQuery(AgreementDocument, { id });
  const [open, setOpen] = useState(false);
  const [act, setAct] = useState<Confirmed | null>(null);
  const [done, setDone] = useAddress(doneAddress);
  const navigate = useNavigate();
  // The hub tells how things stood up to a second ago: what an act has changed is asked for once more.
  useEffect(() => {
    if (done.gjort === undefined) return;
    const timer = setTimeout(() => {
      refresh();
      refreshPage();
    }, 1_200);
    return () => clearTimeout(timer);
  }, [done.gjort, refresh, refreshPage]);
  const agreement = data?.agreement;
  const who = {
    organisation: own,
    legalBody: data?.organisation?.unitOf?.id ?? own,
    roles: viewer?.roles ?? [],
  };
  const may = agreement ? whatMay(agreement, who) : null;
  const next = may && nextOf(may);
  return (
    <>
      {agreement && may && next ? (
        <ActButton act={next} agreement={agreement} may={may[next]} primary onAct={setAct} />
      ) : null}
      <Button icon={<Icon name="menu" size={18} />} onPress={() => setOpen(true)}>
        {t.open}
      </Button>
      <Dialog title={t.title} open={open && act === null} onClose={() => setOpen(false)}>
        <ProblemList problems={problems} />
        {agreement && may ? (
          <Acts
            agreement={agreement}
            may={may}
            organisation={data.organisation ? nameOf(data.organisation) : own}
            roles={who.roles}
            onAct={setAct}
          />
        ) : (
          <Loading text={t.loading} />
        )}
      </Dialog>
      {done.gjort === undefined ? null : (
        <Acted
          act={done.gjort}
          agreement={id}
          digest={done.digest}
          receipt={done.kvitto}
          heard={done.ingangar}
          onClose={() => {
            // The draft that was proposed is a draft no more.
            if (done.gjort === 'propose') void navigate(agreementPath(id));
            else setDone({ gjort: undefined, kvitto: undefined, ingangar: undefined, digest: undefined });
          }}
        />
      )}
      {act === null ? null : (
        <ConfirmAct
          act={act}
          agreement={agreement ?? undefined}
          may={may?.[act]}
          onClose={(outcome) => {
            setAct(null);
            setOpen(false);
            if (!outcome) return;
            if (act === 'amend') void navigate(draftPath(id));
            else if (act === 'discard' && outcome.gone) void navigate(agreementsPath);
            else {
              const ingangar = heardText(outcome.heard);
              setDone({ gjort: act, kvitto: outcome.receipt ?? undefined, ingangar, digest: undefined });
            }
          }}
        />
      )}
    </>
  );
}

/** The first that can be done, in the order of an agreement's life. Ending and halting are never the obvious next step. */
function nextOf(may: Readonly<Record<ActName, May>>): ActName | undefined {
  const order: readonly ActName[] = ['sign', 'resume', 'propose', 'edit', 'amend'];
  return order.find((act) => may[act].barred === null);
}

function Acts({
  agreement,
  may,
  organisation,
  roles,
  onAct,
}: {
  readonly agreement: Judged;
  readonly may: Readonly<Record<ActName, May>>;
  readonly organisation: string;
  readonly roles: readonly string[];
  readonly onAct: (act: Confirmed) => void;
}) {
  const t = useWords(words);
  const { roles: roleNames } = useWords(terms);
  const roleName = (code: string) => roleNames[code] ?? code;
  const held = roles.filter((role) => role in roleNames).map(roleName);
  const possible = actNames.filter((act) => may[act].barred === null);
  const barred = actNames.filter((act) => may[act].barred !== null);
  const line = (act: ActName) => {
    const { barred: why, version } = may[act];
    return (
      <li key={act} className="act-line">
        <div>
          <p className="act-name">
            {t.acts[act].name}
            {version === null ? null : <span className="act-note"> · {t.version(version.number)}</span>}
          </p>
          <p className="act-note">{why === null ? t.acts[act].does : t.barred(why, roleName)}</p>
        </div>
        <ActButton
          act={act}
          agreement={agreement}
          may={may[act]}
          onAct={onAct}
          reason={why === null ? undefined : t.barred(why, roleName)}
        />
      </li>
    );
  };
  return (
    <div className="acts stack gap-4">
      <p className="act-note">
        {t.asYou(organisation, held.length === 0 ? t.noRole : t.theRole(t.list(held)))}
      </p>
      {possible.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <section aria-label={t.possible}>
          <h3>{t.possible}</h3>
          <ul>{possible.map(line)}</ul>
        </section>
      )}
      {barred.length === 0 ? null : (
        <section aria-label={t.notPossible}>
          <h3>{t.notPossible}</h3>
          <ul>{barred.map(line)}</ul>
        </section>
      )}
    </div>
  );
}

function ActButton({
  act,
  agreement,
  may,
  primary = false,
  reason,
  onAct,
}: {
  readonly act: ActName;
  readonly agreement: Judged;
  readonly may: May;
  readonly primary?: boolean;
  readonly reason?: string | undefined;
  readonly onAct: (act: Confirmed) => void;
}) {
  const t = useWords(words);
  const { name } = t.acts[act];
  const variant = primary ? 'primary' : 'secondary';
  if (reason === undefined && act === 'edit') {
    return (
      <LinkButton to={draftPath(agreement.id)} variant={variant}>
        {name}
      </LinkButton>
    );
  }
  if (reason === undefined && act === 'sign') {
    const path = agreementPath(agreement.id, may.version?.number);
    return (
      <LinkButton to={`${path}?underteckna=ja`} variant={variant}>
        {name}
      </LinkButton>
    );
  }
  const danger = act === 'end' || act === 'suspend' || act === 'discard' || act === 'withdraw';
  return (
    <Button
      variant={primary ? 'primary' : danger ? 'danger' : 'secondary'}
      reason={reason}
      onPress={() => {
        if (act !== 'edit' && act !== 'sign') onAct(act);
      }}
    >
      {name}
    </Button>
  );
}
