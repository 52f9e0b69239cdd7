import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { Empty } from '../../parts/notice.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { agreementPath } from './agreements.tsx';
import { nodesOf } from './nodes.ts';
import type { StartQuery } from './queries.generated.ts';
import { words } from './words.ts';

type Duty = {
  readonly key: string;
  readonly icon: IconName;
  readonly to: string;
  /** A name that the hub gives. */
  readonly name: string;
  readonly what: ReactNode;
  readonly advice: ReactNode;
};

const slice = 8;

/** What waits for the organisation: signatures, reviews, what expires, and what is late in the work. */
export function Todo(props: {
  readonly data: StartQuery;
  readonly me: string;
  readonly organisation: string;
  readonly roles: readonly string[];
}) {
  const t = useWords(words);
  const [limit, setLimit] = useState(slice);
  const duties = useDuties(props);
  const shown = duties.slice(0, limit);
  const left = duties.length - shown.length;
  const unseen = props.data.collaborationProcesses === null;
  return (
    <Card title={t.todo}>
      {duties.length === 0 ? (
        <Empty title={t.todoNone}>
          <p>{t.todoNoneText}</p>
        </Empty>
      ) : (
        <ul className="page-start-list">
          {shown.map(({ key, icon, to, name, what, advice }) => (
            <li key={key} className="page-start-duty">
              <Icon name={icon} />
              <div>
                <p className="page-start-what">{what}</p>
                <p>
                  <Link to={to} lang="sv">
                    {name}
                  </Link>
                </p>
                <p className="page-start-faint">{advice}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
      {left === 0 ? null : (
        <div>
          <Button onPress={() => setLimit(duties.length)}>{t.moreTodo(left)}</Button>
        </div>
      )}
      {unseen ? <p className="page-start-faint">{t.workUnseen}</p> : null}
    </Card>
  );
}

function useDuties({
  data,
  me,
  organisation,
  roles,
}: {
  readonly data: StartQuery;
  readonly me: string;
  readonly organisation: string;
  readonly roles: readonly string[];
}): readonly Duty[] {
  const t = useWords(words);
  const { date } = useFormats();
  const signatures = nodesOf(data.awaiting).flatMap(({ id, title, versions }) =>
    (versions ?? [])
      .filter(
        ({ state, parties }) =>
          state === 'PROPOSED' && parties.some((party) => party.organisation.id === me && !party.signed),
      )
      .map(({ number }) => ({
        key: `sign ${id} ${number}`,
        icon: 'sign' as const,
        to: agreementPath(id, number),
        name: title ?? id,
        what: t.sign(number),
        advice: roles.includes('signatory') ? t.signYou : t.signOthers(organisation),
      })),
  );
  const mayReview = roles.some((role) => role === 'analyst' || role === 'coordinator');
  const reviews = nodesOf(data.submitted)
    .filter(({ mine }) => mayReview && !mine)
    .map(({ id, version, title }) => ({
      key: `review ${id} ${version}`,
      icon: 'query' as const,
      to: `/fragor/${encodeURIComponent(id)}/${version}`,
      name: title,
      what: t.review,
      advice: t.reviewText,
    }));
  const ends = (data.expiringAgreements ?? []).flatMap(({ kind, day, agreement, version, what }) =>
    agreement === null
      ? []
      : [
          {
            key: `ends ${agreement.id} ${version} ${kind} ${what} ${day}`,
            icon: 'clock' as const,
            to: agreementPath(agreement.id, version),
            name: agreement.title ?? agreement.id,
            what: `${t.expires[kind](version)}. ${t.lastDay(date(day))}.`,
            advice: what === null ? t.expiryAdvice[kind] : `${what}. ${t.expiryAdvice[kind]}`,
          },
        ],
  );
  const late = nodesOf(data.collaborationProcesses).flatMap(({ id, title, warnings }) =>
    (warnings ?? []).map(({ kind, object, text }) => ({
      key: `late ${id} ${kind} ${object}`,
      icon: 'work' as const,
      to: `/arbetet/${encodeURIComponent(id)}`,
      name: title ?? id,
      what: <span lang="sv">{text}</span>,
      advice: t.work,
    })),
  );
  return [...signatures, ...reviews, ...ends, ...late];
}
