import { DataTable } from '../../parts/data-table.tsx';
import { Badge } from '../../parts/notice.tsx';
import { useWords } from '../../words.tsx';
import { clauseText } from './ends.ts';
import { type ExplainedField, type ExplainedRow, type Explanation, markOf, productsById } from './marks.ts';
import { words } from './words.ts';

const tones = {
  ALLOWED: 'success',
  PARTLY: 'warning',
  DENIED: 'error',
  BY_ROW: 'info',
  UNREACHED: 'neutral',
  NOT_YOURS: 'neutral',
} as const;

/** Every field with what becomes of it, and why. */
export function Fields({
  explanation,
  caption,
}: {
  readonly explanation: Explanation;
  readonly caption: string;
}) {
  const t = useWords(words);
  return (
    <DataTable
      caption={caption}
      hideCaption
      rows={explanation.fields}
      rowId={({ coordinate }) => coordinate}
      empty={null}
      columns={[
        {
          id: 'field',
          text: t.field,
          header: true,
          cell: ({ coordinate, paths }) => (
            <>
              <code>{coordinate}</code>
              <span className="page-access-faint page-access-path">
                {paths.slice(0, 3).join(', ')}
                {paths.length > 3 ? ` … ${t.more(paths.length - 3)}` : ''}
              </span>
            </>
          ),
        },
        {
          id: 'decision',
          text: t.decision,
          cell: ({ decision }) => <Badge tone={tones[decision]}>{t.decisions[decision]}</Badge>,
        },
        {
          id: 'because',
          text: t.because,
          cell: (field) => <Because field={field} explanation={explanation} />,
        },
      ]}
    />
  );
}

function Because({
  field,
  explanation,
}: {
  readonly field: ExplainedField;
  readonly explanation: Explanation;
}) {
  const t = useWords(words);
  const byId = productsById(explanation);
  const nameOf = (id: string) => byId.get(id)?.product.name ?? id;
  const { decision, missing, products, rows } = field;
  if (rows.length > 0)
    return (
      <ul className="page-access-rows">
        {rows.map((row) => (
          <li key={`${row.path} ${row.indicator} ${row.product?.id}`}>
            <RowText row={row} />
          </li>
        ))}
      </ul>
    );
  if (missing.length > 0) return t.missing(t.list(missing.map(nameOf)));
  if (decision !== 'ALLOWED') return null;
  const mark = markOf(field, byId);
  if (mark === 'own') return t.rightOwn;
  if (mark === 'open') return t.rightOpen;
  if (mark !== 'clause') return t.free;
  const clauses = products
    .flatMap(({ product }) => byId.get(product.id)?.grants ?? [])
    .filter(({ clause }) => clause !== null)
    .map(({ clause, agreement }) => clauseText(clause, agreement?.title, t));
  return t.rightBy(t.list([...new Set(clauses)].slice(0, 4)));
}

/** What becomes of what an argument asks for, by area and period. */
export function RowText({ row }: { readonly row: ExplainedRow }) {
  const t = useWords(words);
  const { indicator, product, decision, code, uncovered } = row;
  return (
    <>
      <code>{indicator ?? product?.name ?? product?.id ?? '–'}</code> {t.decisions[decision]}
      {code === null ? null : `. ${t.rowCodes[code] ?? code}`}
      {uncovered.map((part) => (
        <span key={`${part.code} ${part.areas.join(' ')}`} className="page-access-uncovered">
          {t.list(part.areas)}
          {part.areas.length > 0 ? ': ' : ''}
          {t.uncovered[part.code] ?? part.code}
          {part.periods.map(({ from, to }) => `, ${t.span(from, to)}`).join('')}
          {part.level === null ? '' : `, ${t.levels[part.level]}`}
          {part.interval === null ? '' : `, ${t.intervals[part.interval]}`}.
          {part.instead.length > 0 ? ` ${t.askInstead(t.list(part.instead))}` : ''}
        </span>
      ))}
    </>
  );
}
