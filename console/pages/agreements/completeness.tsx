import './completeness.css';
import { Link } from 'react-router';
import * as z from 'zod';
import { useAddress } from '../../address/use-address.ts';
import { useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Isolated } from '../../parts/isolated.tsx';
import { Loading, Skeleton } from '../../parts/loading.tsx';
import { Badge } from '../../parts/notice.tsx';
import { useWords } from '../../words.tsx';
import { nameOf } from './clause.ts';
import { agreementPath } from './paths.ts';
import {
  CompletenessDocument,
  type CompletenessOutcome,
  type CompletenessQuery,
} from './queries.generated.ts';
import { words } from './report-words.ts';
import { terms } from './terms.ts';

type Check = NonNullable<CompletenessQuery['completeness']>['checks'][number];
type Subject = Check['lacking'][number];

const address = {
  den: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/)
    .optional(),
};
const order: readonly CompletenessOutcome[] = ['NOT_MET', 'NOT_ASSESSABLE', 'MET'];
const tones = { MET: 'success', NOT_MET: 'error', NOT_ASSESSABLE: 'neutral' } as const;

/** What is required of agreements, and who lacks it: on a day, now unless told. */
export function Completeness() {
  const t = useWords(words);
  const [{ den }, choose] = useAddress(address);
  const { data, problems } = useHubQuery(CompletenessDocument, {
    at: den === undefined ? null : `${den}T00:00:00.000Z`,
  });
  const checks = data?.completeness?.checks;
  const count = (outcome: CompletenessOutcome) =>
    checks?.filter((check) => check.outcome === outcome).length ?? 0;
  return (
    <div className="stack gap-4">
      <p>{t.completenessLead}</p>
      <div className="completeness-day">
        <DateField
          label={t.at}
          description={t.atText}
          value={den ?? ''}
          onChange={(day) => choose({ den: day || undefined })}
        />
      </div>
      <ProblemList problems={problems} />
      {checks === undefined ? (
        problems.length > 0 ? null : (
          <>
            <Loading text={t.loading} />
            <Skeleton lines={8} />
          </>
        )
      ) : (
        <>
          <p role="status">{t.outcome(count('MET'), count('NOT_MET'), count('NOT_ASSESSABLE'))}</p>
          <ul className="completeness">
            {checks
              .toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome))
              .map((check) => (
                <CheckItem key={check.id} check={check} />
              ))}
          </ul>
        </>
      )}
    </div>
  );
}

function CheckItem({ check }: { readonly check: Check }) {
  const t = useWords(words);
  const term = useWords(terms);
  const { requirement, source, outcome, assessed, lacking, met } = check;
  return (
    <li className={`completeness-check completeness-${outcome}`}>
      <div className="completeness-head">
        <Badge tone={tones[outcome]}>{term.outcomes[outcome]}</Badge>
        <h2 className="completeness-requirement" lang="sv">
          {requirement}
        </h2>
      </div>
      <p className="completeness-note">
        {t.source}: <span lang="sv">{source}</span> · {t.assessed(assessed)}
      </p>
      {outcome === 'NOT_ASSESSABLE' ? <p>{t.notAssessable}</p> : null}
      {lacking.length === 0 ? null : (
        <>
          <p className="completeness-lacking">{t.lacking(lacking.length)}:</p>
          <Subjects subjects={lacking} />
        </>
      )}
      {met.length === 0 ? null : (
        <Disclosure title={t.met(met.length)}>
          <Subjects subjects={met} />
        </Disclosure>
      )}
    </li>
  );
}

function Subjects({ subjects }: { readonly subjects: readonly Subject[] }) {
  const t = useWords(words);
  return (
    <ul className="completeness-subjects">
      {subjects.map(({ organisations, agreement }) => (
        <li key={`${agreement?.id} ${organisations.map(({ id }) => id)}`}>
          {agreement === null ? (
            <Isolated text={organisations.map(nameOf).join(', ')} />
          ) : (
            <>
              <Link to={agreementPath(agreement.id)} lang="sv">
                {agreement.title ?? agreement.id}
              </Link>
              <span className="completeness-note completeness-parties">
                {' '}
                <Isolated text={organisations.slice(0, 4).map(nameOf).join(', ')} />
                {organisations.length > 4 ? ` ${t.more(organisations.length - 4)}` : ''}
              </span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
