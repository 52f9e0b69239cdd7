import { type ReactNode, useId, useState } from 'react';
import { useWords } from '../words.tsx';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { words } from './words.ts';
import './data-table.css';

/** A column: what it shows of a row and, where it can be sorted, how two rows compare in ascending order. */
export type DataColumn<Row> = {
  readonly id: string;
  readonly text: string;
  readonly cell: (row: Row) => ReactNode;
  readonly sort?: (a: Row, b: Row) => number;
  readonly align?: 'start' | 'end';
  /** The cells of this column name their rows. */
  readonly header?: boolean;
};

/** The column that rows are sorted by. */
export type SortBy = { readonly column: string; readonly descending: boolean };

/** Rows painted at first, and as many again each time that somebody asks for more. */
const slice = 250;

/**
 * A table of rows, in a region of its own that scrolls and can be reached by keyboard. Sorts itself unless `sortBy` and
 * `onSort` say; shows the first rows and more on demand; `onRow` makes each row's first header cell (else its first
 * cell) a button that opens it, and `selected` is the id of the row that is open.
 */
export function DataTable<Row>({
  caption,
  hideCaption = false,
  columns,
  rows,
  rowId,
  empty,
  sortBy,
  onSort,
  onRow,
  selected,
}: {
  readonly caption: string;
  readonly hideCaption?: boolean;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly empty: ReactNode;
  readonly sortBy?: SortBy | undefined;
  readonly onSort?: (sortBy: SortBy) => void;
  readonly onRow?: ((row: Row) => void) | undefined;
  readonly selected?: string | undefined;
}) {
  const t = useWords(words);
  const captionId = useId();
  const [ownSort, setOwnSort] = useState<SortBy | undefined>(undefined);
  const [limit, setLimit] = useState(slice);
  const order = sortBy ?? ownSort;
  const sorted = inOrder(rows, columns, order);
  const shown = sorted.slice(0, limit);
  const opener = (columns.find((column) => column.header) ?? columns[0])?.id;
  if (rows.length === 0) return <>{empty}</>;
  return (
    <div className="data-table">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="data-table-region" aria-labelledby={captionId} tabIndex={0}>
        <table>
          <caption id={captionId} className={hideCaption ? 'visually-hidden' : undefined}>
            {caption}
          </caption>
          <thead>
            <tr>
              {columns.map((column) => {
                const active = order?.column === column.id;
                return (
                  <th
                    key={column.id}
                    scope="col"
                    className={column.align === 'end' ? 'numeric' : undefined}
                    aria-sort={active ? (order.descending ? 'descending' : 'ascending') : undefined}
                  >
                    {column.sort === undefined ? (
                      column.text
                    ) : (
                      <button
                        type="button"
                        className="data-table-sort"
                        onClick={() => {
                          const next = { column: column.id, descending: active && !order.descending };
                          setOwnSort(next);
                          onSort?.(next);
                        }}
                      >
                        {column.text}
                        <span
                          className="data-table-arrow"
                          data-sorted={active || undefined}
                          aria-hidden="true"
                        >
                          {active && order.descending ? '↓' : '↑'}
                        </span>
                      </button>
                    )}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => {
              const id = rowId(row);
              return (
                <tr key={id} aria-current={selected === id ? 'true' : undefined}>
                  {columns.map((column) => {
                    const className = column.align === 'end' ? 'numeric' : undefined;
                    const content =
                      onRow !== undefined && column.id === opener ? (
                        <button type="button" className="data-table-open" onClick={() => onRow(row)}>
                          {column.cell(row)}
                          <Icon name="chevron-right" size={14} />
                        </button>
                      ) : (
                        column.cell(row)
                      );
                    return column.header ? (
                      <th key={column.id} scope="row" className={className}>
                        {content}
                      </th>
                    ) : (
                      <td key={column.id} className={className}>
                        {content}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {sorted.length <= limit ? null : (
        <div className="data-table-more">
          <span role="status">{t.shown(shown.length, sorted.length)}</span>
          <Button onPress={() => setLimit(limit + slice)}>
            {t.more(Math.min(slice, sorted.length - limit))}
          </Button>
        </div>
      )}
    </div>
  );
}

function inOrder<Row>(
  rows: readonly Row[],
  columns: readonly DataColumn<Row>[],
  order: SortBy | undefined,
): readonly Row[] {
  const compare = columns.find((column) => column.id === order?.column)?.sort;
  if (compare === undefined) return rows;
  return rows.toSorted(order?.descending ? (a, b) => compare(b, a) : compare);
}
