import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Notice, type Tone } from '../../parts/notice.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { clauseFaults, nameOf, type ShownClause, today } from './clause.ts';
import { words as clauseWords } from './clause-words.ts';
import { words } from './fault-words.ts';
import { agreementPath } from './paths.ts';
import type { AgreementQuery, AgreementState } from './queries.generated.ts';
import { StateBadge } from './state-badge.tsx';

type Agreement = NonNullable<AgreementQuery['agreement']>;
type Version = NonNullable<Agreement['versions']>[number];

/** Why an agreement gives nothing as it stands, and what may be done about it; nothing where it is in force. */
export function StandingNotice({ agreement }: { readonly agreement: Agreement }) {
  const { state, versions, parent, level } = agreement;
  const t = useWords(words);
  const { date, dateTime } = useFormats();
  const latest = versions?.at(-1);
  if (state === null || state === 'IN_FORCE') return null;
  const own = versions?.some((version) => version.state === 'IN_FORCE') ?? false;
  if (own && (parent !== null || level === 'LOCAL'))
    return (
      <Fault tone="warning" title={t.parent}>
        <p>
          {t.parentText}
          {parent === null ? (
            t.unseen
          ) : (
            <>
              <Link to={agreementPath(parent.id)} lang="sv">
                {parent.title}
              </Link>{' '}
              {parent.state === null ? null : <StateBadge state={parent.state} />}
            </>
          )}
        </p>
      </Fault>
    );
  const since = latest === undefined ? null : sinceWhen(latest, state);
  const act = latest?.history.findLast(({ act: done }) => done === actsOf[state]);
  const reason = act?.reason ? <p>{t.reason(act.reason)}</p> : null;
  switch (state) {
    case 'PROPOSED': {
      const missing = latest?.parties.filter(({ signed }) => !signed) ?? [];
      return (
        <Fault tone="warning" title={t.PROPOSED}>
          <p>{t.PROPOSED_text(missing.map(({ organisation }) => nameOf(organisation)).join(', '))}</p>
        </Fault>
      );
    }
    case 'SIGNED':
      return (
        <Fault tone="info" title={t.SIGNED(latest ? date(latest.validFrom) : '')}>
          <p>{t.SIGNED_text}</p>
        </Fault>
      );
    case 'SUSPENDED':
      return (
        <Fault tone="warning" title={t.SUSPENDED(since === null ? null : dateTime(since))}>
          <p>{t.SUSPENDED_text(act ? nameOf(act.organisation) : null)}</p>
          {reason}
        </Fault>
      );
    case 'EXPIRED':
      return (
        <Fault tone="error" title={t.EXPIRED(latest?.validTo ? date(latest.validTo) : '')}>
          <p>{t.EXPIRED_text}</p>
        </Fault>
      );
    case 'ENDED':
      return (
        <Fault tone="error" title={t.ENDED(since === null ? null : date(since))}>
          <p>{t.ENDED_text}</p>
          {reason}
        </Fault>
      );
    case 'DRAFT':
    case 'SUPERSEDED':
    case 'WITHDRAWN':
      return (
        <Fault tone="info" title={t[state]}>
          <p>{t[`${state}_text`]}</p>
          {reason}
        </Fault>
      );
  }
}

/** The act that brings a state about, where one does. */
const actsOf: Partial<Readonly<Record<AgreementState, string>>> = {
  SUSPENDED: 'suspend',
  ENDED: 'end',
  WITHDRAWN: 'withdraw',
};

/** When the state that holds began. */
const sinceWhen = ({ standings }: Version, state: AgreementState): string | null =>
  standings.findLast((standing) => standing.state === state)?.from ?? null;

/** Clauses that give nothing although their version is in force, each with its reason; nothing where there are none. */
export function ClauseFaults({ clauses }: { readonly clauses: readonly ShownClause[] }) {
  const t = useWords(words);
  const c = useWords(clauseWords);
  const day = today();
  const faulty = clauses
    .map((clause) => ({ clause, faults: clauseFaults(clause, day) }))
    .filter(({ faults }) => faults.length > 0);
  if (faulty.length === 0) return null;
  return (
    <Fault tone="error" title={t.clauses(faulty.length, clauses.length)}>
      <p>{t.clausesText}</p>
      <ul>
        {faulty.map(({ clause, faults }) => (
          <li key={clause.id}>
            {nameOf(clause.product)} ({clause.id}): {faults.map(c.fault).join('; ')}
          </li>
        ))}
      </ul>
    </Fault>
  );
}

function Fault({
  tone,
  title,
  children,
}: {
  readonly tone: Tone;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <Notice kind={tone} title={title}>
      {children}
    </Notice>
  );
}
