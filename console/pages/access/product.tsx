import { Link } from 'react-router';
import { Button } from '../../parts/button.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Badge } from '../../parts/notice.tsx';
import { useWords } from '../../words.tsx';
import { clauseParts, clauseText } from './ends.ts';
import { RowText } from './fields.tsx';
import { paperOf } from './grant-table.tsx';
import { Letter, Whom } from './letter.tsx';
import { letterWords } from './letter-words.ts';
import type { ExplainedProduct, Gap } from './marks.ts';
import { words } from './words.ts';

/** What is said of one data product: what gives it, or all that stands in the way, and whom to ask. */
export function Product({
  gap,
  organisation,
  purpose,
  onPurpose,
}: {
  readonly gap: Gap;
  readonly organisation: string;
  /** In words. */
  readonly purpose: string;
  readonly onPurpose: (code: string) => void;
}) {
  const t = useWords(words);
  const { explained, rows } = gap;
  const { product, answer, grants, reasons, blocked } = explained;
  const name = product.name ?? product.id;
  const missing = answer === 'MISSING';
  const state = missing
    ? t.missingProduct
    : answer === 'NOT_YOURS'
      ? t.others
      : rows.length > 0
        ? t.heldPartly
        : t.held;
  const tone = missing
    ? 'error'
    : answer === 'NOT_YOURS'
      ? 'neutral'
      : rows.length > 0
        ? 'warning'
        : 'success';
  const widen = [...new Set(rows.flatMap(({ uncovered }) => uncovered.flatMap((part) => part.widen)))];
  return (
    <section className="page-access-product" aria-label={name}>
      <h3>
        <Link to={`/dataprodukter/${encodeURIComponent(product.id)}`} lang="sv">
          {name}
        </Link>{' '}
        <Badge tone={tone}>{state}</Badge>
      </h3>
      {/* Clauses without effect say their own reasons. */}
      {blocked.length > 0 ? null : (
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{t.reasons[reason]}</li>
          ))}
        </ul>
      )}
      {rows.length === 0 ? null : (
        <ul className="page-access-rows">
          {rows.map((row) => (
            <li key={`${row.path} ${row.indicator}`}>
              <RowText row={row} />
            </li>
          ))}
        </ul>
      )}
      <Grants
        grants={grants.filter(({ clause }) => clause === null || !widen.includes(clause))}
        titles={titlesOf(explained)}
      />
      {missing && blocked.length > 0 ? <Blocked blocked={blocked} onPurpose={onPurpose} /> : null}
      {widen.length === 0 ? null : <Clauses title={t.widen} clauses={widen} titles={titlesOf(explained)} />}
      {missing || rows.length > 0 ? (
        <WayThere gap={gap} widen={widen} organisation={organisation} purpose={purpose} />
      ) : null}
    </section>
  );
}

function Grants({
  grants,
  titles,
}: {
  readonly grants: ExplainedProduct['grants'];
  readonly titles: Titles;
}) {
  const t = useWords(words);
  const clauses = [...new Set(grants.flatMap(({ clause }) => clause ?? []))];
  const kinds = new Set(grants.map(({ kind }) => kind));
  return (
    <>
      {kinds.has('OWN') ? <p>{t.rightOwn}</p> : null}
      {kinds.has('OPEN') ? <p>{t.rightOpen}</p> : null}
      {clauses.length === 0 ? null : <Clauses title={t.given} clauses={clauses} titles={titles} />}
    </>
  );
}

/** What agreements are called, by id. */
type Titles = ReadonlyMap<string, string>;

const titlesOf = ({ grants, blocked, amendable }: ExplainedProduct): Titles =>
  new Map(
    [
      ...grants.map(({ agreement }) => ({ agreement, title: agreement?.title })),
      ...blocked,
      ...amendable,
    ].flatMap(({ agreement, title }) => (agreement && title ? [[agreement.id, title] as const] : [])),
  );

function Clauses({
  title,
  clauses,
  titles,
}: {
  readonly title: string;
  readonly clauses: readonly string[];
  readonly titles: Titles;
}) {
  return (
    <div>
      <h4>{title}</h4>
      <ul className="page-access-clauses">
        {clauses.map((clause) => (
          <li key={clause}>
            <Clause clause={clause} titles={titles} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Clause({ clause, titles }: { readonly clause: string; readonly titles?: Titles }) {
  const t = useWords(words);
  const paper = paperOf(clause);
  const text = clauseText(clause, titles?.get(clauseParts(clause)?.agreement ?? ''), t);
  return paper === undefined ? text : <Link to={paper}>{text}</Link>;
}

function Blocked({
  blocked,
  onPurpose,
}: {
  readonly blocked: ExplainedProduct['blocked'];
  readonly onPurpose: (code: string) => void;
}) {
  const t = useWords(words);
  return (
    <div>
      <h4>{t.standsInWay}</h4>
      <ul className="page-access-clauses">
        {blocked.slice(0, 8).map(({ clause, title, obstacles }) => (
          <li key={clause}>
            <span lang="sv">{title}</span>: <Clause clause={clause} />
            <ul>
              {obstacles.map(({ code, purposes, parties, line }) => (
                <li key={code}>
                  {t.reasons[code]}
                  {line === null ? '' : ` ${line}.`}
                  {parties.length === 0
                    ? ''
                    : ` ${t.unsignedBy(t.list(parties.map(({ id, name }) => name ?? id)))}`}
                  {purposes.length === 0
                    ? ''
                    : ` ${t.andIsFor(t.list(purposes.map((one) => one.name ?? one.code)))}`}
                  {obstacles.length === 1
                    ? purposes.map((one) => (
                        <Button key={one.code} variant="quiet" onPress={() => onPurpose(one.code)}>
                          {t.tryPurpose(one.name ?? one.code)}
                        </Button>
                      ))
                    : null}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {blocked.length > 8 ? <p className="page-access-faint">{t.more(blocked.length - 8)}</p> : null}
    </div>
  );
}

/** How what is missing could be had: agreements to amend, whom to ask, and a text to send. */
function WayThere({
  gap,
  widen,
  organisation,
  purpose,
}: {
  readonly gap: Gap;
  readonly widen: readonly string[];
  readonly organisation: string;
  readonly purpose: string;
}) {
  const t = useWords(words);
  const l = useWords(letterWords);
  const { explained } = gap;
  if (explained.reasons.includes('RECIPIENT_KIND') && explained.amendable.length === 0)
    return <p>{t.cannotBe}</p>;
  if (explained.reasons.includes('PRODUCT_UNKNOWN')) return null;
  // Where clauses could be widened, their agreements come first.
  const first = new Set(widen.flatMap((clause) => clauseParts(clause)?.agreement ?? []));
  const amendable = explained.amendable
    .flatMap(({ agreement, title }) => (agreement ? [{ id: agreement.id, title }] : []))
    .toSorted((a, b) => Number(first.has(b.id)) - Number(first.has(a.id)));
  return (
    <>
      {amendable.length === 0 ? (
        <p>{t.couldNot}</p>
      ) : (
        <div>
          <h4>{t.couldGive}</h4>
          <ul lang="sv">
            {amendable.map(({ id, title }) => (
              <li key={id}>
                <Link to={`/overenskommelser/${encodeURIComponent(id)}`}>{title}</Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Whom product={explained.product} />
      <Disclosure title={l.letter}>
        <Letter gap={gap} agreements={amendable} organisation={organisation} purpose={purpose} />
      </Disclosure>
    </>
  );
}
