import { textsCsv } from '../../figures/csv.ts';
import type { End } from './ends.ts';
import type { AccessGrantFragment } from './queries.generated.ts';
import type { words } from './words.ts';

/** Rights as a file that a spreadsheet reads: a row a grant, with ids beside names. */
export function accessCsv(
  grants: readonly AccessGrantFragment[],
  ends: ReadonlyMap<string, End>,
  t: (typeof words)['sv'],
): string {
  const columns = [
    t.kind,
    t.productColumn,
    'id',
    t.provider,
    t.areas,
    t.months,
    t.finest,
    t.disclosure,
    t.clause,
    t.ends,
    t.inWords,
  ];
  const rows = grants.map((grant) => {
    const { kind, product, provider, everyArea, areas, from, to, finestLevel, finestInterval } = grant;
    return [
      t.kinds[kind],
      product.name ?? product.id,
      product.id,
      provider.name ?? provider.id,
      everyArea ? t.everywhere : areas.map((area) => area.name ?? area.id).join(', '),
      to === null ? t.onwards(from) : t.span(from, to),
      t.finestOf(t.levels[finestLevel], t.intervals[finestInterval]),
      t.disclosures[grant.disclosure],
      grant.clause ?? '',
      (grant.clause !== null && ends.get(grant.clause)?.day) || t.endsNot,
      grant.sentence,
    ];
  });
  return textsCsv([columns, ...rows]);
}
