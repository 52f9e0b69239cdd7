import './clause-matrix.css';
import { Fragment, useId, useState } from 'react';
import { Link } from 'react-router';
import { Icon } from '../../parts/icon.tsx';
import { Badge, Empty } from '../../parts/notice.tsx';
import { VisuallyHidden } from '../../parts/visually-hidden.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { areaText, clauseFaults, nameOf, type ShownClause, today } from './clause.ts';
import { ClauseTerms } from './clause-terms.tsx';
import { words } from './clause-words.ts';
import { productPath } from './paths.ts';
import { terms } from './terms.ts';

/**
 * Clauses as a matrix: what is shared by whom with whom, about which areas, how fine, and for which purposes; each
 * clause's legal basis, secrecy assessment and terms on demand. `day` ('YYYY-MM-DD', today unless told) is the day on
 * which legal bases are judged.
 */
export function ClauseMatrix({
  clauses,
  day = today(),
}: {
  readonly clauses: readonly ShownClause[];
  readonly day?: string;
}) {
  const t = useWords(words);
  const captionId = useId();
  const { compare } = useFormats();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  if (clauses.length === 0)
    return (
      <Empty title={t.none}>
        <p>{t.noneText}</p>
      </Empty>
    );
  const purposes = [...new Map(clauses.flatMap((clause) => clause.purposes.map((one) => [one.code, one])))];
  const sorted = clauses.toSorted((a, b) => compare(nameOf(a.product), nameOf(b.product)));
  const toggle = (id: string) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  return (
    <div className="data-table clause-matrix">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="data-table-region" aria-labelledby={captionId} tabIndex={0}>
        <table>
          <caption id={captionId}>{t.caption(clauses.length)}</caption>
          <thead>
            <tr>
              {[t.product, t.between, t.areas, t.finest].map((text) => (
                <th key={text} scope="col">
                  {text}
                </th>
              ))}
              {purposes.map(([code, { name }]) => (
                <th key={code} scope="col" className="clause-matrix-purpose">
                  <VisuallyHidden>{t.purposes}: </VisuallyHidden>
                  <span>{name ?? code}</span>
                </th>
              ))}
              {[t.months, t.disclosure].map((text) => (
                <th key={text} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.map((clause) => (
              <Fragment key={clause.id}>
                <ClauseRow
                  clause={clause}
                  purposes={purposes.map(([code]) => code)}
                  day={day}
                  open={open.has(clause.id)}
                  onToggle={() => toggle(clause.id)}
                />
                {open.has(clause.id) ? (
                  <tr className="clause-matrix-terms">
                    <td colSpan={6 + purposes.length}>
                      <ClauseTerms clause={clause} day={day} />
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function ClauseRow({
  clause,
  purposes,
  day,
  open,
  onToggle,
}: {
  readonly clause: ShownClause;
  readonly purposes: readonly string[];
  readonly day: string;
  readonly open: boolean;
  readonly onToggle: () => void;
}) {
  const t = useWords(words);
  const term = useWords(terms);
  const faults = clauseFaults(clause, day);
  const given = new Set(clause.purposes.map(({ code }) => code));
  const { product, provider, recipients, legalBasis, secrecyAssessment } = clause;
  return (
    <tr>
      <th scope="row">
        <Link to={productPath(product.id)}>{nameOf(product)}</Link>
        <span className="clause-matrix-id">{clause.id}</span>
        {faults.length === 0 ? null : <Badge tone="error">{t.faults}</Badge>}
        <button type="button" className="data-table-open" aria-expanded={open} onClick={onToggle}>
          <Icon name={open ? 'chevron-down' : 'chevron-right'} size={16} />
          <span>
            {t.laws(legalBasis.length)}
            {secrecyAssessment === null ? '' : `, ${t.assessed}`}
            <VisuallyHidden> – {t.termsOf(clause.id)}</VisuallyHidden>
          </span>
        </button>
      </th>
      <td>
        {nameOf(provider)}
        <span className="clause-matrix-to">
          <span aria-hidden="true">→</span>
          <VisuallyHidden>{t.givesTo}</VisuallyHidden>
          <Few names={recipients.map(nameOf)} />
        </span>
      </td>
      <td>
        <Few
          names={
            clause.everyArea
              ? [t.everyArea]
              : clause.areas.length === 0
                ? [t.noArea]
                : clause.areas.map((area) => areaText(area, term.areaLevels))
          }
        />
      </td>
      <td>
        {term.areaLevels[clause.finestLevel]}, {term.intervals[clause.finestInterval]}
      </td>
      {purposes.map((code) => (
        <td key={code} className="clause-matrix-given" data-given={given.has(code) || undefined}>
          {given.has(code) ? <Icon name="check" size={18} /> : <span aria-hidden="true">–</span>}
          <VisuallyHidden>{given.has(code) ? t.given : t.notGiven}</VisuallyHidden>
        </td>
      ))}
      <td className="clause-matrix-months">{term.span(clause.from, clause.to)}</td>
      <td>{term.disclosures[clause.disclosure]}</td>
    </tr>
  );
}

/** The first few of many names; all of them stand in the clause's terms. */
function Few({ names }: { readonly names: readonly string[] }) {
  const t = useWords(words);
  const shown = names.length > 4 ? names.slice(0, 3) : names;
  return (
    <ul className="clause-matrix-few">
      {shown.map((name) => (
        <li key={name}>{name}</li>
      ))}
      {names.length > shown.length ? <li>{t.more(names.length - shown.length)}</li> : null}
    </ul>
  );
}
