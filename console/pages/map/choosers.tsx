import { useMemo } from 'react';
import { Select } from '../../parts/choice.tsx';
import { useFormats, useWords } from '../../words.tsx';
import {
  type Asked,
  type Change,
  grantsOf,
  type Indicator,
  isCovered,
  levels,
  type Measure,
  measureReason,
  measures,
  reaches,
  releasedFor,
  type View,
} from './choice.ts';
import type { Grant, Level } from './coverage.ts';
import type { Category } from './figures.ts';
import { type Interval, intervals } from './periods.ts';
import { words } from './words.ts';

/** What the map shows: indicator, measure, level, length of period, and what the figures are divided by. */
export function Choosers({
  view,
  indicators,
  grants,
  categories,
  category,
  set,
}: {
  readonly view: View;
  readonly indicators: readonly Indicator[];
  readonly grants: readonly Grant[];
  readonly categories: readonly Category[];
  readonly category: string;
  readonly set: Change;
}) {
  const t = useWords(words);
  const { indicator, level, interval, dimension, measure } = view;
  const options = useIndicatorOptions(indicators, grants);
  const own = grantsOf(indicator, grants);
  const published = (one: Level) => intervals.filter((by) => releasedFor(indicator, one, by));
  const breakdowns = releasedFor(indicator, level, interval)?.breakdowns ?? [];
  return (
    <div className="page-map-choosers">
      <Select
        label={t.indicator}
        options={options}
        value={indicator.id}
        onChange={(id) => set({ indikator: id, kategori: undefined, fordelning: undefined })}
      />
      <Select
        label={t.measure}
        options={measures.map((id) => {
          const reason = measureReason(id, indicator, dimension);
          return {
            id,
            text: t.measures[id],
            reason: reason === null ? undefined : t.measureReasons[reason],
          };
        })}
        value={measure}
        onChange={(id: Measure) => set({ matt: id })}
      />
      <Select
        label={t.level}
        options={levels
          .filter((one) => published(one).length > 0)
          .map((one) => ({
            id: one,
            text: t.levels[one],
            description: published(one).some((by) => reaches(own, one, by)) ? undefined : t.finer,
          }))}
        value={level}
        onChange={(id: Level) => set({ niva: id, omrade: [] })}
      />
      <Select
        label={t.interval}
        options={intervals.map((one) => ({
          id: one,
          text: t.intervals[one],
          reason: releasedFor(indicator, level, one) ? undefined : t.notReleased,
          description: reaches(own, level, one) ? undefined : t.finer,
        }))}
        value={interval}
        onChange={(id: Interval) => set({ niva: level, intervall: id, tid: undefined, mot: undefined })}
      />
      <Select
        label={t.breakdown}
        options={[
          { id: 'none' as const, text: t.noBreakdown },
          ...breakdowns.map((id) => ({ id, text: t.breakdowns[id] })),
        ]}
        value={dimension ?? 'none'}
        reason={breakdowns.length === 0 ? t.noBreakdownReason : undefined}
        onChange={(id) => set({ fordelning: id === 'none' ? undefined : id, kategori: undefined })}
      />
      {categories.length > 0 && (
        <Select
          label={t.category}
          options={categories.map(({ id, label }) => ({ id, text: label }))}
          value={category}
          onChange={(id) => set({ kategori: id })}
        />
      )}
    </div>
  );
}

/** The indicators: first those that the agreements reach below the whole city, then those for the city, then the others. */
function useIndicatorOptions(indicators: readonly Indicator[], grants: readonly Grant[]) {
  const t = useWords(words);
  const { compare } = useFormats();
  return useMemo(() => {
    const placed = indicators.map((indicator) => {
      const local = indicator.releasedAt?.some(({ level }) => level !== 'CITY') ?? false;
      const covered = isCovered(indicator, grants);
      const notes = [
        indicator.provider?.name ?? '',
        covered ? '' : t.notCovered,
        local ? '' : t.cityOnly,
      ].filter(Boolean);
      return { indicator, rank: (covered ? 0 : 2) + (local ? 0 : 1), description: notes.join(', ') };
    });
    return placed
      .toSorted((a, b) => a.rank - b.rank || compare(a.indicator.name, b.indicator.name))
      .map(({ indicator, description }) => ({ id: indicator.id, text: indicator.name, description }));
  }, [indicators, grants, t, compare]);
}

/** What is chosen, in a line. */
export function useChosenLine(view: View): string {
  const t = useWords(words);
  return t.shown([
    view.indicator.name,
    t.measures[view.measure],
    t.levels[view.level],
    t.intervals[view.interval],
  ]);
}

/** Offers what has fewer protected figures: a longer period, and larger areas, of those that are published and reached. */
export function easier(
  { indicator, level, interval }: View,
  grants: readonly Grant[],
): readonly Partial<Asked>[] {
  const own = grantsOf(indicator, grants);
  const longer = intervals
    .slice(intervals.indexOf(interval) + 1)
    .find((one) => releasedFor(indicator, level, one) && reaches(own, level, one));
  const wider = (larger[level] ?? []).find(
    (one) => releasedFor(indicator, one, interval) && reaches(own, one, interval),
  );
  return [
    ...(longer ? [{ intervall: longer, niva: level, tid: undefined, mot: undefined }] : []),
    ...(wider ? [{ niva: wider, intervall: interval, omrade: [] }] : []),
  ];
}

const larger: Readonly<Partial<Record<Level, readonly Level[]>>> = {
  BASE_AREA: ['CITY_DISTRICT', 'DISTRICT_COMMITTEE_AREA', 'LOCAL_POLICE_AREA'],
  PLACE: ['CITY_DISTRICT', 'DISTRICT_COMMITTEE_AREA', 'LOCAL_POLICE_AREA'],
  CITY_DISTRICT: ['DISTRICT_COMMITTEE_AREA', 'LOCAL_POLICE_AREA', 'CITY'],
  DISTRICT_COMMITTEE_AREA: ['CITY'],
  LOCAL_POLICE_AREA: ['CITY'],
};
