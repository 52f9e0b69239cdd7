import { type ReactNode, useCallback, useMemo } from 'react';
import type { MapLayer } from '../../figures/map-layers.tsx';
import type { Seen } from '../../figures/map-view.ts';
import { type Series, shownValue } from '../../figures/series.ts';
import { useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Loading } from '../../parts/loading.tsx';
import { useFormats, useWords } from '../../words.tsx';
import { About } from './about.tsx';
import { type Asked, type Change, type Indicator, noAreas, partOf, type View } from './choice.ts';
import { Choosers, useChosenLine } from './choosers.tsx';
import type { AreaRow, Grant, Level } from './coverage.ts';
import { type Figures, newestCollected, seriesIn } from './figures.ts';
import { LayerChoices } from './layer-choices.tsx';
import { MapCard } from './map-card.tsx';
import { ManySuppressed, Outside, Refused } from './notices.tsx';
import { mostChosen, Panel } from './panel.tsx';
import { PeriodControl } from './period-control.tsx';
import { MapAreasDocument } from './queries.generated.ts';
import { isChange, scaleOf } from './scale.ts';
import { type Answer, askedMonths, useFigures } from './use-figures.ts';
import { useLayers } from './use-layers.ts';
import { useMedia } from './use-media.ts';
import { usePeriod } from './use-period.ts';
import { words } from './words.ts';

/** How far, in metres, a border may be from the drawn one: what cannot be seen at the size of the map. */
const simplify: Readonly<Record<Level, number>> = {
  CITY: 50,
  DISTRICT_COMMITTEE_AREA: 40,
  LOCAL_POLICE_AREA: 40,
  CITY_DISTRICT: 15,
  BASE_AREA: 10,
  PLACE: 10,
};

const noCells: readonly string[] = [];

type ExploreProps = {
  readonly view: View;
  readonly indicators: readonly Indicator[];
  readonly grants: readonly Grant[];
  readonly asked: Asked;
  readonly set: Change;
};

/** The map with what is chosen for it, and beside it the chosen areas over time. */
export function Explore({ view, indicators, grants, asked, set }: ExploreProps) {
  const { level } = view;
  const geography = useHubQuery(MapAreasDocument, { level, simplify: simplify[level] });
  const listed = geography.data?.areas;
  const areas = listed?.every((area) => area.level === level) ? listed : undefined;
  const answer = useFigures(view, areas, grants);
  const { figures } = answer;
  const category =
    (figures?.categories.find(({ id }) => id === asked.kategori) ?? figures?.categories[0])?.id ?? '';
  return (
    <>
      <ProblemList problems={geography.problems} />
      <Arranged
        view={view}
        grants={grants}
        asked={asked}
        set={set}
        areas={areas}
        answer={answer}
        category={category}
        choosers={
          <Choosers
            view={view}
            indicators={indicators}
            grants={grants}
            categories={figures?.categories ?? []}
            category={category}
            set={set}
          />
        }
      />
    </>
  );
}

type ArrangedProps = Omit<ExploreProps, 'indicators'> & {
  readonly areas: readonly AreaRow[] | undefined;
  readonly answer: Answer;
  readonly category: string;
  readonly choosers: ReactNode;
};

/** What moves with the period, in the order that the room allows. */
function Arranged({ view, grants, asked, set, areas, answer, category, choosers }: ArrangedProps) {
  const t = useWords(words);
  const formats = useFormats();
  const narrow = useMedia('(width < 48rem)');
  const line = useChosenLine(view);
  const { indicator, level, measure } = view;
  const { figures } = answer;
  const periods = figures?.periods ?? noCells;
  const keep = useCallback((period: string) => set({ tid: period }, { replace: true }), [set]);
  const shown = useMemo(
    () => (figures && areas ? seriesIn(figures, areas, category) : []),
    [figures, areas, category],
  );
  const newest = useMemo(() => newestCollected(shown), [shown]);
  const moving = usePeriod(periods, asked.tid, newest < 0 ? periods.length - 1 : newest, keep);
  const layers = useLayers(asked.lager, asked.utgava, moving.period);
  const over = useMemo(
    () => Object.values(layers.states).flatMap((state): readonly MapLayer[] => state.layers),
    [layers.states],
  );
  const byArea = useMemo(() => new Map(shown.map((one) => [one.areaId ?? one.id, one])), [shown]);
  const scale = useMemo(() => scaleOf(shown, measure), [shown, measure]);
  const { chosen, suggested } = useChosen(asked.omrade, areas, shown);
  const months = useMemo(
    () => askedMonths(view, grants, answer.reached.length),
    [view, grants, answer.reached.length],
  );
  const onSelect = useCallback(
    (id: string) =>
      set((now) => {
        const before = now.omrade.length > 0 ? now.omrade.filter((one) => one !== noAreas) : chosen;
        const next = before.includes(id) ? before.filter((one) => one !== id) : [...before, id];
        return { omrade: next.length > 0 ? next.slice(-mostChosen) : [noAreas] };
      }),
    [chosen, set],
  );
  const seen = useMemo(
    (): Seen => ({
      bounds: asked.utsnitt === undefined ? null : partOf(asked.utsnitt),
      onRest: (part) => {
        const utsnitt = part?.map((degrees) => degrees.toFixed(4)).join(',');
        if (utsnitt !== asked.utsnitt) set({ utsnitt }, { replace: true });
      },
    }),
    [asked.utsnitt, set],
  );
  const onPeriod = useCallback((period: string) => set({ tid: period }), [set]);
  const title = titleOf(view, figures, category, t);
  const unit = t.measureUnits[measure](figures?.unit ?? indicator.unit);
  const against = periods.find((period) => period === asked.mot);
  const place = t.levels[level].toLowerCase();
  const waiting = answer.fetching;
  const refused = !waiting && !figures;
  const chooser = (
    <div className="page-map-choose">
      {choosers}
      <LayerChoices on={asked.lager} layers={layers} set={set} />
    </div>
  );
  return (
    <div className={isChange(measure) ? 'page-map-grid page-map-change' : 'page-map-grid'}>
      {narrow ? <Disclosure title={<ChooseTitle line={line} />}>{chooser}</Disclosure> : chooser}
      <div className="page-map-main">
        {refused && (
          <Refused
            view={view}
            grants={grants}
            problems={[...answer.problems, ...withoutAreas(answer)]}
            set={set}
          />
        )}
        {figures && newest < 0 && <Refused view={view} grants={grants} set={set} />}
        {!refused && <PeriodControl moving={moving} periods={periods} />}
        {areas ? (
          <MapCard
            title={t.mapTitle(title, place, formats.period(moving.period))}
            unit={unit}
            areas={areas}
            series={byArea}
            refusals={answer.refusals}
            reached={answer.reached}
            at={moving.at}
            period={moving.period}
            scale={scale}
            layers={over}
            chosen={chosen}
            onSelect={onSelect}
            seen={seen}
            synthetic={figures?.synthetic ?? false}
            source={figures?.sources.join('; ') ?? indicator.source ?? ''}
            waiting={waiting}
          />
        ) : (
          <Loading text={t.loading} />
        )}
        {figures && <ManySuppressed view={view} grants={grants} series={shown} set={set} />}
        {figures && areas && (
          <Outside count={areas.length - shown.length} all={areas.length} product={indicator.product?.id} />
        )}
        <About indicator={indicator} figures={figures} />
      </div>
      {areas && (
        <div className="page-map-side">
          <Panel
            view={view}
            title={title}
            unit={unit}
            areas={areas}
            figures={figures}
            category={category}
            chosen={chosen}
            suggested={suggested}
            months={months}
            period={moving.period}
            against={against}
            set={set}
            onPeriod={onPeriod}
          />
        </div>
      )}
    </div>
  );
}

function ChooseTitle({ line }: { readonly line: string }) {
  const t = useWords(words);
  return (
    <span className="page-map-choose-title">
      {t.choose}
      <span className="page-map-note">{line}</span>
    </span>
  );
}

/** The areas that are chosen; until somebody chooses, the three with the highest newest figures. */
function useChosen(
  asked: readonly string[],
  areas: readonly AreaRow[] | undefined,
  shown: readonly Series[],
): { readonly chosen: readonly string[]; readonly suggested: boolean } {
  return useMemo(() => {
    const known = new Set((areas ?? []).map(({ id }) => id));
    const own = asked.filter((id) => known.has(id)).slice(0, mostChosen);
    if (own.length > 0 || asked.includes(noAreas)) return { chosen: own, suggested: false };
    const newest = shown.flatMap(({ areaId, cells }) => {
      const value = cells.map(shownValue).findLast((one) => one !== null);
      return areaId === undefined || value == null ? [] : [{ areaId, value }];
    });
    const highest = newest.toSorted((a, b) => b.value - a.value).slice(0, 3);
    return { chosen: highest.map(({ areaId }) => areaId), suggested: true };
  }, [asked, areas, shown]);
}

/** What is measured, in a heading: the indicator, with its category and measure where they are not the usual. */
function titleOf(
  { indicator, measure }: View,
  figures: Figures | undefined,
  category: string,
  t: (typeof words)['sv'],
): string {
  const label = figures?.categories.find(({ id }) => id === category)?.label;
  const name = label ? t.ofCategory(indicator.name, label) : indicator.name;
  return measure === 'antal' ? name : t.ofMeasure(name, t.measures[measure].toLowerCase());
}

/** Refusals of areas as of the level: those that were tried stand for all. */
function withoutAreas({ refusals }: Answer) {
  return [...refusals.values()].map((problem) => {
    const { areas: _, ...details } = problem.details;
    return { ...problem, details };
  });
}
