import './agreement.css';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useHubQuery } from '../../hub/hub.tsx';
import { ProblemList, useProblemText } from '../../hub/problem-list.tsx';
import { LinkButton } from '../../parts/button.tsx';
import { Card, Definitions } from '../../parts/card.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Isolated } from '../../parts/isolated.tsx';
import { LastingDialogs } from '../../parts/lasting-dialog.tsx';
import { Loading, Skeleton } from '../../parts/loading.tsx';
import { Empty, Notice, SyntheticMark } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { AgreementActions } from './act/agreement-actions.tsx';
import { nameOf } from './clause.ts';
import { StandingNotice } from './faults.tsx';
import { agreementPath, agreementsPath, draftPath } from './paths.ts';
import {
  AgreementDocument,
  AgreementProcessesDocument,
  type AgreementQuery,
  DraftWhatIfDocument,
} from './queries.generated.ts';
import { StateBadge } from './state-badge.tsx';
import { terms } from './terms.ts';
import { AgreementTimeline } from './timeline.tsx';
import { VersionPanel } from './version.tsx';
import { WhatIfView } from './what-if.tsx';
import { words } from './words.ts';

type Shown = NonNullable<AgreementQuery['agreement']>;

/** One agreement: how it stands, its parties, its history, and the version that the address names or that is in force. */
export function Agreement() {
  const { id = '', number } = useParams();
  return <Opened key={id} id={id} asked={number === undefined ? null : Number(number)} />;
}

/** The acts stay while the agreement is read anew, and with them what is being written in their dialogs. */
function Opened({ id, asked }: { readonly id: string; readonly asked: number | null }) {
  const t = useWords(words);
  const term = useWords(terms);
  const { data, problems, fetching } = useHubQuery(AgreementDocument, { id });
  const agreement = data?.agreement;
  const { level = null, state = null, synthetic = false } = agreement ?? {};
  return (
    <LastingDialogs of={`${id} ${asked}`}>
      <div className="agreement">
        <PageHeader
          title={agreement ? (agreement.title ?? t.untitled) : data === undefined ? t.title : t.absent}
          meta={
            <>
              <Link to={agreementsPath}>← {t.back}</Link>
              {state === null ? null : <StateBadge state={state} />}
              {level === null ? null : <span>{term.levels[level]}</span>}
              {synthetic ? <SyntheticMark text={t.synthetic} /> : null}
            </>
          }
          actions={agreement || data === undefined ? <AgreementActions agreement={id} /> : undefined}
        />
        {agreement ? (
          <Known agreement={agreement} asked={asked} />
        ) : (
          <>
            <ProblemList problems={problems} />
            {data !== undefined ? (
              <Empty title={t.absent} actions={<LinkButton to="/atkomst">{t.askExplain}</LinkButton>}>
                <p>{t.absentText}</p>
                <p>
                  <code>{id}</code>
                </p>
              </Empty>
            ) : fetching ? (
              <>
                <Loading text={t.loadingOne} />
                <Skeleton lines={8} />
              </>
            ) : null}
          </>
        )}
      </div>
    </LastingDialogs>
  );
}

function Known({ agreement, asked }: { readonly agreement: Shown; readonly asked: number | null }) {
  const t = useWords(words);
  const { viewer } = useViewer();
  const { id, parties, versions, versionInForce, draft } = agreement;
  const shown = asked ?? versionInForce?.number ?? versions?.at(-1)?.number ?? null;
  const version = versions?.find((one) => one.number === shown);
  // A unit's authority reads what its unit does, so that only what the hub refuses says for sure who is no party.
  const outsider =
    viewer !== undefined &&
    agreement.level === 'OVERARCHING' &&
    !(parties?.some((party) => party.id === viewer.organisation.id) ?? false);
  return (
    <div className="stack gap-5">
      <div className="agreement-notices stack gap-3">
        <StandingNotice agreement={agreement} />
        {outsider ? (
          <Notice kind="info" title={t.outsider}>
            <p>{t.outsiderText}</p>
          </Notice>
        ) : null}
        {draft === null ? null : <DraftNotice id={id} draft={draft} />}
      </div>
      <div className="agreement-facts">
        <Facts agreement={agreement} />
        <Card title={t.history}>
          <AgreementTimeline versions={versions ?? []} />
        </Card>
      </div>
      {versions && versions.length > 0 ? <VersionChooser agreement={agreement} shown={shown} /> : null}
      {version ? (
        <VersionPanel key={version.number} agreement={agreement} version={version} />
      ) : asked === null ? null : (
        <Empty title={t.absentVersion(asked)}>
          <p>{t.absentVersionText}</p>
        </Empty>
      )}
    </div>
  );
}

function DraftNotice({ id, draft }: { readonly id: string; readonly draft: NonNullable<Shown['draft']> }) {
  const t = useWords(words);
  const { dateTime } = useFormats();
  return (
    <Notice
      kind="info"
      title={t.draft(draft.number)}
      actions={<LinkButton to={draftPath(id)}>{t.openDraft}</LinkButton>}
    >
      <p>{t.draftText(dateTime(draft.updatedAt))}</p>
      <Disclosure title={t.draftWhatIf}>
        <DraftConsequences id={id} />
      </Disclosure>
    </Notice>
  );
}

function DraftConsequences({ id }: { readonly id: string }) {
  const t = useWords(words);
  const { data, problems } = useHubQuery(DraftWhatIfDocument, { id });
  const whatIf = data?.agreement?.draft?.whatIf;
  if (whatIf) return <WhatIfView whatIf={whatIf} />;
  return problems.length > 0 ? <ProblemList problems={problems} /> : <Loading text={t.loadingVersion} />;
}

function Facts({ agreement }: { readonly agreement: Shown }) {
  const t = useWords(words);
  const term = useWords(terms);
  const { date } = useFormats();
  const { id, parent, children, parties, priorityAreas, versions, versionInForce } = agreement;
  const current = versions?.find(({ number }) => number === versionInForce?.number);
  return (
    <Card title={t.facts}>
      <Definitions
        items={[
          { term: t.inForceNow, text: current ? t.version(current.number) : t.noneInForce },
          ...(current
            ? [
                {
                  term: t.validity,
                  text: term.span(
                    date(current.validFrom),
                    current.validTo === null ? null : date(current.validTo),
                  ),
                },
              ]
            : []),
          {
            term: t.parties,
            text: (
              <Several
                items={
                  parties?.map((party) => ({ key: party.id, text: <Isolated text={nameOf(party)} /> })) ?? []
                }
              />
            ),
          },
          ...(parent === null
            ? agreement.level === 'LOCAL'
              ? [{ term: t.parent, text: t.unseenParent }]
              : []
            : [
                {
                  term: t.parent,
                  text: (
                    <>
                      <Link to={agreementPath(parent.id)} lang="sv">
                        {parent.title ?? parent.id}
                      </Link>{' '}
                      {parent.state === null ? null : <StateBadge state={parent.state} />}
                    </>
                  ),
                },
              ]),
          ...(children && children.length > 0
            ? [
                {
                  term: t.children,
                  text: (
                    <Several
                      items={children.map((child) => ({
                        key: child.id,
                        text: (
                          <>
                            <Link to={agreementPath(child.id)} lang="sv">
                              {child.title ?? child.id}
                            </Link>{' '}
                            {child.state === null ? null : <StateBadge state={child.state} />}
                          </>
                        ),
                      }))}
                    />
                  ),
                },
              ]
            : []),
          ...(priorityAreas && priorityAreas.length > 0
            ? [
                {
                  term: t.priorityAreas,
                  text: (
                    <Several
                      items={priorityAreas.map((area) => ({
                        key: area.id,
                        text: <span lang="sv">{area.name ?? area.id}</span>,
                      }))}
                    />
                  ),
                },
              ]
            : []),
          { term: t.processes, text: <Processes id={id} /> },
          { term: t.id, text: <code>{id}</code> },
        ]}
      />
    </Card>
  );
}

const inSight = 6;

/** The first few of several things; the rest on demand. */
function Several({
  items,
}: {
  readonly items: readonly { readonly key: string; readonly text: ReactNode }[];
}) {
  const t = useWords(words);
  const listed = (some: typeof items) => (
    <ul className="agreement-plain">
      {some.map(({ key, text }) => (
        <li key={key}>{text}</li>
      ))}
    </ul>
  );
  if (items.length <= inSight + 1) return listed(items);
  return (
    <>
      {listed(items.slice(0, inSight))}
      <Disclosure title={t.more(items.length - inSight)}>{listed(items.slice(inSight))}</Disclosure>
    </>
  );
}

/** The processes of the agreement, where the person may read them; else why not. */
function Processes({ id }: { readonly id: string }) {
  const t = useWords(words);
  const textOf = useProblemText();
  const { data, problems } = useHubQuery(AgreementProcessesDocument, { id });
  const [problem] = problems;
  const processes = data?.collaborationProcesses?.edges.flatMap(({ node }) => node ?? []);
  if (problem)
    return (
      <>
        {textOf(problem).title}. <Link to="/atkomst">{t.why}</Link>
      </>
    );
  if (processes === undefined) return null;
  if (processes.length === 0) return t.noProcesses;
  return (
    <ul className="agreement-plain">
      {processes.map(({ id: process, title }) => (
        <li key={process}>
          <Link to={`/arbetet/${encodeURIComponent(process)}`} lang="sv">
            {title ?? process}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The versions, each a link to itself. */
function VersionChooser({ agreement, shown }: { readonly agreement: Shown; readonly shown: number | null }) {
  const t = useWords(words);
  return (
    <nav className="agreement-versions" aria-label={t.versions}>
      <h2 className="agreement-versions-title">{t.versions}</h2>
      <ul>
        {agreement.versions?.map(({ number, state }) => (
          <li key={number}>
            <Link
              to={agreementPath(agreement.id, number)}
              aria-current={number === shown ? 'page' : undefined}
            >
              {t.version(number)} <StateBadge state={state} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
