import { heaviest, type Mark, type MarkedPath } from './line-marks.ts';
import type { ExplainQuery } from './queries.generated.ts';

/** An explanation as the hub gives it. */
export type Explanation = NonNullable<ExplainQuery['explain']>;
export type ExplainedField = Explanation['fields'][number];
export type ExplainedProduct = Explanation['products'][number];
export type ExplainedRow = ExplainedField['rows'][number];

const rights = { CLAUSE: 'clause', OWN: 'own', OPEN: 'open' } as const;

/** What becomes of a field, and where it is answered by what right. */
export function markOf(
  { decision, products }: ExplainedField,
  byId: ReadonlyMap<string, ExplainedProduct>,
): Mark {
  switch (decision) {
    case 'DENIED':
      return 'denied';
    case 'PARTLY':
      return 'partly';
    case 'NOT_YOURS':
      return 'not-yours';
    case 'UNREACHED':
      return 'unreached';
    case 'BY_ROW':
      return 'by-row';
    case 'ALLOWED': {
      const grants = products.flatMap(({ product }) => byId.get(product.id)?.grants ?? []);
      return heaviest(grants.map(({ kind }) => rights[kind])) ?? 'plain';
    }
  }
}

/** The explained data products by their ids. */
export const productsById = ({ products }: Explanation): ReadonlyMap<string, ExplainedProduct> =>
  new Map(products.map((explained) => [explained.product.id, explained]));

/** What becomes of each place of the answer. */
export function markedPaths(explanation: Explanation): readonly MarkedPath[] {
  const byId = productsById(explanation);
  return explanation.fields.flatMap((field) => {
    const mark = markOf(field, byId);
    return field.paths.map((path) => ({ path, mark }));
  });
}

/** A data product that is missing, or of which something that was asked for lies outside. */
export type Gap = { readonly explained: ExplainedProduct; readonly rows: readonly ExplainedRow[] };

/** What is missing of what was asked for: whole products first. */
export function gapsOf({ products, fields }: Explanation): readonly Gap[] {
  const rows = fields.flatMap((field) => field.rows);
  return products
    .flatMap((explained): readonly Gap[] => {
      const outside = rows.filter(
        (row) =>
          row.product?.id === explained.product.id &&
          (row.decision === 'PARTLY' || row.decision === 'DENIED'),
      );
      return explained.answer === 'MISSING' || (explained.answer === 'HELD' && outside.length > 0)
        ? [{ explained, rows: outside }]
        : [];
    })
    .toSorted((a, b) => Number(b.explained.answer === 'MISSING') - Number(a.explained.answer === 'MISSING'));
}
