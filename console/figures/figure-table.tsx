import { useState } from 'react';
import { Button } from '../parts/button.tsx';
import { useFormats, useWords } from '../words.tsx';
import { type Cell, cellsByPeriod, periodsOf, type Series, stateOf, sumOf } from './series.ts';
import { StatusNotes } from './status-notes.tsx';
import { useCellText } from './use-cell-text.ts';
import { words } from './words.ts';

interface FigureTableProps {
  readonly caption: string;
  readonly series: readonly Series[];
  /** What stands in the rows: periods with a column for each series, or series (areas) with a column for each period. */
  readonly rows: 'periods' | 'areas';
  /** Whether the newest period stands first. */
  readonly newestFirst?: boolean;
  /** A last row of sums. A sum over a figure that is not known is never shown. */
  readonly sum?: boolean;
}

const shownAtFirst = 100;

/** Figures as a table that scrolls inside itself. What is protected or missing says so, with a footnote. */
export function FigureTable({ caption, series, rows, newestFirst = false, sum = false }: FigureTableProps) {
  const t = useWords(words);
  const formats = useFormats();
  const [all, setAll] = useState(false);
  const inOrder = periodsOf(series);
  const periods = newestFirst ? inOrder.toReversed() : inOrder;
  const cells = series.map(cellsByPeriod);
  const table: readonly TableRow[] =
    rows === 'periods'
      ? periods.map((period) => ({
          id: period,
          name: formats.period(period),
          cells: cells.map((of) => of.get(period)),
        }))
      : series.map((one, i) => ({
          id: one.id,
          name: one.name,
          cells: periods.map((period) => cells[i]?.get(period)),
        }));
  const heads =
    rows === 'periods'
      ? series.map(({ id, name }) => ({ id, name }))
      : periods.map((period) => ({ id: period, name: formats.period(period) }));
  const shown = all ? table : table.slice(0, shownAtFirst);
  return (
    <div className="figure-table">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
      <section className="figure-table-scroll" aria-label={caption} tabIndex={0}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{rows === 'periods' ? t.period : t.area}</th>
              {heads.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                {row.cells.map((cell, i) => (
                  <FigureCell key={heads[i]?.id ?? i} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
          {sum && (
            <tfoot>
              <tr>
                <th scope="row">{t.sum}</th>
                {heads.map(({ id }, i) => {
                  const total = sumOf(table.map((row) => row.cells[i]));
                  return <td key={id}>{total === null ? t.noSum : formats.number(total)}</td>;
                })}
              </tr>
            </tfoot>
          )}
        </table>
      </section>
      {shown.length < table.length && (
        <Button onPress={() => setAll(true)}>{t.showAll(formats.number(table.length))}</Button>
      )}
      <StatusNotes cells={table.flatMap((row) => row.cells)} sum={sum} />
    </div>
  );
}

interface TableRow {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly (Cell | undefined)[];
}

function FigureCell({ cell }: { readonly cell: Cell | undefined }) {
  const cellText = useCellText();
  const state = stateOf(cell);
  return (
    <td className={`figure-cell figure-cell-${state}`} title={cell?.note}>
      {cellText(cell)}
    </td>
  );
}
