import type postgres from 'postgres';
import { monthNo, monthOf } from '../../policy/period.ts';
import { demonstrationSeries } from '../../subgraphs/demonstration.ts';
import { copy } from '../../subgraphs/foundation/copy.ts';
import { indicatorOf } from '../../subgraphs/foundation/indicators.ts';
import { publishPeriod } from '../../subgraphs/foundation/publish-period.ts';
import type { Geography } from '../../subgraphs/geography.ts';
import { startPublicationWorkers } from '../../subgraphs/publication-workers.ts';
import { randomSource } from '../../subgraphs/random.ts';

/** What a load imported. */
export type Imported = { readonly baseCells: number; readonly lastMonth: string };

/**
 * Imports base cells of the demonstration's indicators from 2010 on, at least as many as asked for: the demonstration's
 * counts from 2015 on, or since they began, over and over, each event kept or not, so that no year is like another.
 */
export async function importFigures(
  owner: postgres.Sql,
  geography: Geography,
  wanted: number,
): Promise<Imported> {
  const series = demonstrationSeries(geography).filter(({ parts }) => parts === undefined);
  const yearly = series.reduce((sum, { baseAreas }) => sum + baseAreas.length * 12, 0);
  const years = Math.min(83, Math.ceil(wanted / yearly));
  const random = randomSource('bench/figures');
  // Burglaries are thefts too: of both all are kept, so that none is without its theft.
  const kept = (indicator: string, events: number): number => {
    if (/burglary|theft/.test(indicator)) return events;
    let count = 0;
    for (let event = 0; event < events; event += 1) if (random() < 0.9) count += 1;
    return count;
  };
  function* lines(): Generator<string> {
    for (const one of series) {
      const { no } = indicatorOf(one.indicator);
      const from = one.firstMonth <= '2015-01' ? '2015-01' : one.firstMonth;
      const offset = (monthNo(from) ?? 0) - (monthNo(one.firstMonth) ?? 0);
      const span = Math.floor((one.months - offset) / 12) * 12;
      for (const [row, area] of one.baseAreas.entries()) {
        let text = '';
        for (let month = 0; month < years * 12; month += 1) {
          const events = one.counts[row * one.months + offset + (month % span)] ?? 0;
          text += `${no}\t${area}\t${month}\t1\t${kept(one.indicator, events)}\n`;
        }
        yield text;
      }
    }
  }
  await copy(owner`copy base_cell (indicator_no, area_no, month_no, import_no, value) from stdin`, lines());
  await owner`vacuum (analyze) base_cell`;
  return { baseCells: yearly * years, lastMonth: monthOf(years * 12 - 1) };
}

/** One indicator, and with it its group, as it was published. */
export type PublishedGroup = {
  readonly name: string;
  readonly seconds: number;
  readonly shown: number;
  readonly withheld: number;
};

/** Publishes all that was imported, a group after the other, its years in as many threads. */
export async function* publishFigures(
  owner: postgres.Sql,
  geography: Geography,
  to: string,
  threads: number,
  progress: (indicator: string, year: number) => void = () => {},
): AsyncGenerator<PublishedGroup> {
  const { host, port, database, user, pass } = owner.options;
  const login = { host: host[0] ?? '', port: port[0] ?? 0, database, username: user, password: String(pass) };
  await using workers = startPublicationWorkers(login, threads);
  const rows = await owner<
    { indicator_no: number }[]
  >`select distinct indicator_no from base_cell order by 1`;
  const known = new Set(rows.map((row) => row.indicator_no));
  const done = new Set<string>();
  for (const { indicator } of demonstrationSeries(geography)) {
    const { releasedBy } = indicatorOf(indicator);
    if (Object.keys(releasedBy).length > 0) continue;
    if (done.has(indicator) || !known.has(indicatorOf(indicator).no)) continue;
    const started = performance.now();
    const { indicators, shown, withheld } = await publishPeriod(
      owner,
      geography,
      { indicator, to, roundingKey: 'synthetic figures' },
      { block: workers.block, atOnce: threads, progress },
    );
    for (const id of indicators) done.add(id);
    yield { name: indicator, seconds: (performance.now() - started) / 1000, shown, withheld };
  }
}
