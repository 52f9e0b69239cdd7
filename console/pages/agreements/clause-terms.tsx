import { Definitions } from '../../parts/card.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { areaText, citation, clauseFaults, nameOf, type ShownClause } from './clause.ts';
import { words } from './clause-words.ts';
import { terms } from './terms.ts';

/** What a clause rests on and on what terms: law, secrecy assessment, processing, and all of its recipients and areas. */
export function ClauseTerms({ clause, day }: { readonly clause: ShownClause; readonly day: string }) {
  const t = useWords(words);
  const term = useWords(terms);
  const faults = clauseFaults(clause, day);
  const { processing } = clause;
  return (
    <div className="clause-terms stack gap-3">
      {faults.length === 0 ? null : (
        <Notice kind="error" title={t.faults}>
          <ul>
            {faults.map((fault) => (
              <li key={t.fault(fault)}>{t.fault(fault)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Definitions
        items={[
          { term: t.legalBasis, text: <Laws clause={clause} /> },
          { term: t.secrecy, text: <Assessment clause={clause} /> },
          { term: t.recipients, text: clause.recipients.map(nameOf).join(', ') },
          {
            term: t.areas,
            text: clause.everyArea
              ? t.everyArea
              : clause.areas.map((area) => areaText(area, term.areaLevels)).join(', '),
          },
          { term: t.transfer, text: term.transfers[clause.transfer] },
          { term: t.controller, text: nameOf(processing.controller) },
          { term: t.processor, text: processing.processor ? nameOf(processing.processor) : t.noProcessor },
          { term: t.impact, text: processing.impactAssessment ?? t.noImpact },
          { term: t.erasure, text: processing.erasure },
        ]}
      />
    </div>
  );
}

function Laws({ clause: { legalBasis } }: { readonly clause: ShownClause }) {
  const t = useWords(words);
  const term = useWords(terms);
  const { date } = useFormats();
  if (legalBasis.length === 0) return t.fault({ kind: 'no-law' });
  return (
    <ul className="clause-terms-laws">
      {legalBasis.map((line) => (
        <li key={`${citation(line)} ${line.direction}`}>
          <span lang="sv">
            {citation(line)}. {line.direction}.
          </span>
          <span className="clause-terms-note">
            {' '}
            {t.reaches(term.partyKinds[line.discloser], term.partyKinds[line.receiver])}. {t.inForce}{' '}
            {term.span(date(line.from), line.to === null ? null : date(line.to))}.
          </span>
        </li>
      ))}
    </ul>
  );
}

function Assessment({ clause: { secrecyAssessment } }: { readonly clause: ShownClause }) {
  const t = useWords(words);
  const { date } = useFormats();
  if (secrecyAssessment === null) return <span className="clause-terms-note">{t.noSecrecy}</span>;
  const { function: who, decided, diarienummer, conditions, reviewBy } = secrecyAssessment;
  return (
    <>
      {t.decidedBy(who, date(decided), diarienummer)}. {t.conditions}: {conditions || t.noConditions}.{' '}
      {t.reviewBy} {date(reviewBy)}.
    </>
  );
}
