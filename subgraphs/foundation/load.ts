import type postgres from 'postgres';
import { levelRank } from '../../policy/area.ts';
import { monthsOfRank } from '../../policy/period.ts';
import type { DatabaseName } from '../database.ts';
import type { DemonstrationSeries } from '../demonstration.ts';
import type { Geography } from '../geography.ts';
import { baseCategories, breakdowns } from './breakdowns.ts';
import { copy, copyNull, dropKeys } from './copy.ts';
import { publishFigures } from './figures.ts';
import { indicatorOf, indicators } from './indicators.ts';
import { offenceTimes, timesBaseCells } from './offence-times.ts';
import { list, once } from './once.ts';
import { populationsByYear } from './population.ts';
import { type PublishedCell, publish } from './publication.ts';
import { sources } from './sources.ts';
import { firstMonthNo } from './unprotected.ts';
import { keptProofs } from './witnesses.ts';

/** How many rows a load wrote, by table; all 0 where the database had been loaded before. */
export type Loaded = { readonly baseCells: number; readonly cells: number };

/**
 * Loads reference geography, the numbering of sources and the indicators, once. The city keeps the catalogue and so
 * all indicators; the others theirs. `owner` logs in as the owner, whom row security lets pass.
 */
export async function loadFoundation(
  owner: postgres.Sql,
  host: DatabaseName,
  geography: Geography,
): Promise<void> {
  await once(owner, 'area', async (sql) => {
    await sql`insert into area ${sql(
      geography.areas.map((area) => ({
        no: area.no,
        id: area.id,
        level: area.level,
        level_rank: levelRank[area.level],
        name: area.name,
        valid_from: area.validFrom,
        valid_to: area.validTo,
        parents: list(area.parents),
        successors: list(area.successors),
        synthetic: area.synthetic,
        source: area.source,
        lon: area.centroid?.lon ?? null,
        lat: area.centroid?.lat ?? null,
        population: area.population,
        population_estimated: area.populationEstimated,
      })),
    )}`;
    await sql`insert into area_closure ${sql([...geography.closure], 'ancestor', 'descendant')}`;
    const hosted = sources.filter((source) => source.host === host);
    await sql`insert into source ${sql(hosted, 'no', 'product', 'provider', 'root', 'sensitivity')}`;
    await sql`insert into breakdown ${sql([...breakdowns], 'no', 'id', 'dimension', 'label')}`;
    await sql`insert into population ${sql(
      populationsByYear(geography).map(({ areaNo, year, inhabitants, estimated, source }) => ({
        area_no: areaNo,
        year,
        inhabitants,
        estimated,
        source,
      })),
    )}`;
    const described = indicators.filter((indicator) => host === 'city' || indicator.host === host);
    if (described.length > 0) {
      await sql`insert into indicator ${sql(
        described.map(({ comparabilityClass, sourceText, releasedAt, releasedBy, regime, ...same }) => ({
          ...same,
          threshold: regime?.kind === 'threshold' ? regime.threshold : null,
          rounding_base: regime?.kind === 'rounding' ? regime.base : null,
          comparability_class: comparabilityClass,
          source_text: sourceText,
          released_at: list(releasedAt),
          released_by: list(
            Object.entries(releasedBy).flatMap(([dimension, levels]) =>
              levels.map((level) => `${dimension}:${level}`),
            ),
          ),
        })),
      )}`;
    }
    await sql`analyze area, area_closure, source, indicator, breakdown, population`;
  });
}

/**
 * Publishes this host's series (of `demonstrationSeries`, computed once by the caller) and loads them, and the figures
 * that are published as they are; all of it or nothing, once. What is rounded is so under the key. `progress` is told each indicator as it is written.
 */
export async function loadSeries(
  owner: postgres.Sql,
  host: DatabaseName,
  geography: Geography,
  series: readonly DemonstrationSeries[],
  roundingKey: string | null,
  progress: (indicator: string) => void = () => {},
): Promise<Loaded> {
  const own = series.filter((one) => indicatorOf(one.indicator).host === host);
  const hosted = new Set(indicators.filter((one) => one.host === host).map(({ no }) => no));
  const figures = [...publishFigures(geography)].filter(({ indicatorNo }) => hosted.has(indicatorNo));
  if (own.length === 0 && figures.length === 0) return { baseCells: 0, cells: 0 };
  let baseCells = 0;
  let cells = 0;
  await once(owner, 'exact_cell', async (sql) => {
    // FREEZE needs a table that this transaction emptied, and saves the rows a later visit by vacuum.
    await sql`truncate base_cell, exact_cell, released_cell`;
    const addKeys = await dropKeys(sql, ['base_cell', 'exact_cell', 'released_cell']);
    await copy(
      sql`copy base_cell (indicator_no, area_no, month_no, breakdown_no, value) from stdin with (freeze)`,
      baseLines(),
    );
    const published = [...publish(own, geography, roundingKey), ...figures].sort(
      (a, b) =>
        a.indicatorNo - b.indicatorNo ||
        a.intervalRank - b.intervalRank ||
        a.areaNo - b.areaNo ||
        a.monthNo - b.monthNo ||
        a.breakdownNo - b.breakdownNo,
    );
    cells = published.length;
    const columns = sql`(indicator_no, interval_rank, area_no, month_no, breakdown_no, cell_no, value, status, answers, margin_of_error)`;
    await copy(sql`copy exact_cell ${columns} from stdin with (freeze)`, cellLines(published, 'exact'));
    await copy(sql`copy released_cell ${columns} from stdin with (freeze)`, cellLines(published, 'released'));
    await addKeys();
    await sql`insert into vintage ${sql(firstVintages(published))}`;
    const proofs = keptProofs((name) => indicatorOf(name).host === host);
    if (proofs.length > 0) {
      await sql`insert into vintage_proof ${sql(
        proofs.map(({ name, year, witnesses }) => ({
          vintage_no: 1,
          group_no: indicatorOf(name).no,
          year,
          witnesses,
        })),
      )}`;
    }
    await sql`analyze base_cell, exact_cell, released_cell`;
  });
  return { baseCells, cells };

  function* baseLines(): Generator<string> {
    for (const cell of timesBaseCells(own, geography)) {
      baseCells += 1;
      yield `${[offenceTimes.no, ...cell].join('\t')}\n`;
    }
    for (const one of own) {
      progress(one.indicator);
      const { no, releasedBy } = indicatorOf(one.indicator);
      const first = firstMonthNo(one);
      const categories = baseCategories(releasedBy);
      const parts = one.parts ?? [one.counts];
      for (const [row, area] of one.baseAreas.entries()) {
        let text = '';
        for (let month = 0; month < one.months; month += 1) {
          for (const [part, { no: category }] of categories.entries())
            text += `${no}\t${area}\t${first + month}\t${category}\t${parts[part]?.[row * one.months + month] ?? 0}\n`;
        }
        baseCells += one.months * categories.length;
        yield text;
      }
    }
  }
}

/** When the demonstration's first vintages came out: in the middle of the month after its last. */
const firstPublishedAt = '2026-07-15T04:00:00Z';

/** The rows of vintage 1, by indicator. */
function firstVintages(cells: readonly PublishedCell[]) {
  const rows = new Map<number, { first: number; last: number; preliminary: number | null }>();
  for (const { indicatorNo, intervalRank: rank, monthNo, exact } of cells) {
    const row = rows.get(indicatorNo) ?? { first: monthNo, last: monthNo, preliminary: null };
    rows.set(indicatorNo, row);
    row.first = Math.min(row.first, monthNo);
    row.last = Math.max(row.last, monthNo + (monthsOfRank[rank] ?? 1) - 1);
    if (exact.status === 'PRELIMINARY') row.preliminary = Math.min(row.preliminary ?? monthNo, monthNo);
  }
  const labels = new Map(indicators.map(({ no, vintage }) => [no, vintage]));
  return [...rows].map(([indicator_no, { first, last, preliminary }]) => ({
    no: 1,
    indicator_no,
    label: labels.get(indicator_no) ?? '',
    published_at: firstPublishedAt,
    kind: 'first',
    first_month: first,
    last_month: last,
    preliminary_from: preliminary,
  }));
}

function* cellLines(cells: readonly PublishedCell[], which: 'exact' | 'released'): Generator<string> {
  for (const cell of cells) {
    const { value, status } = cell[which];
    const { answers, marginOfError } = cell;
    const place = [
      cell.indicatorNo,
      cell.intervalRank,
      cell.areaNo,
      cell.monthNo,
      cell.breakdownNo,
      cell.cellNo,
    ];
    yield `${[...place, value ?? copyNull, status, answers ?? copyNull, marginOfError ?? copyNull].join('\t')}\n`;
  }
}
