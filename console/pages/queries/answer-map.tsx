import { useMemo } from 'react';
import * as z from 'zod';
import { useAddress } from '../../address/use-address.ts';
import { Boundaries, isSchematic } from '../../figures/boundaries.tsx';
import { colourScale } from '../../figures/colour-scale.ts';
import { AreaMap, type MapArea } from '../../figures/map.tsx';
import { type CellStatus, periodsOf } from '../../figures/series.ts';
import { useHubQuery } from '../../hub/hub.tsx';
import { ProblemList } from '../../hub/problem-list.tsx';
import { Row } from '../../parts/card.tsx';
import { Select } from '../../parts/choice.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useFormats, useLanguage, useWords } from '../../words.tsx';
import { type AnswerTable, isSynthetic } from './answer-rows.ts';
import type { SeriesGroup } from './answer-series.ts';
import { columnName } from './column-words.ts';
import { type AreaLevel, AreaShapesDocument, type AreaShapesQuery } from './queries.generated.ts';
import { words } from './words.ts';

const address = { visa: z.string().default(''), period: z.string().default('') };

/** What can be put on a map: figures of an indicator by period, or how many rows of a table each area has. */
type Layer = {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly synthetic: boolean;
  readonly periods: readonly string[];
  readonly cells: readonly Figure[];
};
type Figure = {
  readonly areaId: string;
  readonly period: string;
  readonly value: number | null;
  readonly status: CellStatus;
};

/** An answer on a map of the areas that it is of. */
export function AnswerMap({
  groups,
  tables,
}: {
  readonly groups: readonly SeriesGroup[];
  readonly tables: readonly AnswerTable[];
}) {
  const t = useWords(words);
  const { language } = useLanguage();
  const formats = useFormats();
  const [{ visa, period: asked }, set] = useAddress(address);
  const layers: readonly Layer[] = [
    ...groups.map(layerOfFigures).filter(({ cells }) => cells.length > 0),
    ...tables.flatMap((table) =>
      layerOfRows(table, t.countOf(columnName(table.name, language)), t.countUnit),
    ),
  ];
  const layer = layers.find(({ id }) => id === visa) ?? layers[0];
  const period = layer?.periods.includes(asked) ? asked : (layer?.periods.at(-1) ?? '');
  const level = levelOf(layer?.cells[0]?.areaId ?? '');
  const { data, problems, fetching } = useHubQuery(AreaShapesDocument, { level });
  const cells = layer?.cells;
  const shapes = useMemo(() => shapesOf(data), [data]);
  // The same objects as long as the answer is: the map draws what is new anew.
  const areas = useMemo(() => {
    const shown = new Map(cells?.filter((cell) => cell.period === period).map((cell) => [cell.areaId, cell]));
    return shapes.flatMap(({ id, name, shape }): MapArea[] => {
      const cell = shown.get(id);
      return cell ? [{ id, name, geometry: shape, value: cell.value, status: cell.status }] : [];
    });
  }, [cells, period, shapes]);
  const drawn = shapes.filter(({ id }) => areas.some((area) => area.id === id));
  if (!layer) return null;
  return (
    <>
      <Row align="end">
        <Select
          label={t.mapIndicator}
          value={layer.id}
          options={layers.map(({ id, name }) => ({ id, text: name }))}
          onChange={(id) => set({ visa: id })}
        />
        {layer.periods.length < 2 ? null : (
          <Select
            label={t.mapPeriod}
            value={period}
            options={layer.periods.map((id) => ({ id, text: formats.period(id) }))}
            onChange={(id) => set({ period: id })}
          />
        )}
      </Row>
      <ProblemList problems={problems} />
      {fetching && shapes.length === 0 ? <Loading text={t.loadingMap} /> : null}
      {areas.length > 0 ? (
        <AreaMap
          title={period === '' ? layer.name : `${layer.name}, ${formats.period(period)}`}
          areas={areas}
          scale={colourScale(layer.cells)}
          unit={layer.unit}
          period={period}
          selected={[]}
          onSelect={() => {}}
          schematic={isSchematic(drawn)}
          synthetic={layer.synthetic}
          table="areas"
        >
          <Boundaries areas={drawn} />
        </AreaMap>
      ) : fetching ? null : (
        <Notice kind="info">{t.noShapes}</Notice>
      )}
    </>
  );
}

/** The areas of a level with their borders. */
const shapesOf = (data: AreaShapesQuery | undefined) =>
  (data?.areas ?? []).flatMap(({ id, name, geometry }) => {
    const shape = geometry?.geojson;
    return geometry && isGeometry(shape) ? [{ id, name: name ?? id, geometry, shape }] : [];
  });

function layerOfFigures({ id, name, unit, series }: SeriesGroup): Layer {
  return {
    id,
    name,
    unit,
    synthetic: series.some((one) => one.synthetic),
    periods: periodsOf(series),
    cells: series.flatMap(({ areaId, cells }) =>
      areaId === undefined
        ? []
        : cells.map(({ period, value, status }) => ({ areaId, period, value, status })),
    ),
  };
}

function layerOfRows({ name, rows }: AnswerTable, title: string, unit: string): readonly Layer[] {
  const byArea = Map.groupBy(
    rows.flatMap(({ area }) => area ?? []),
    ({ id }) => id,
  );
  if (byArea.size === 0) return [];
  const cells = [...byArea].map(([areaId, found]) => ({
    areaId,
    period: '',
    value: found.length,
    status: 'OBSERVED' as const,
  }));
  return [{ id: `rows ${name}`, name: title, unit, synthetic: rows.some(isSynthetic), periods: [], cells }];
}

/** The level of an area, by the form of its id. */
function levelOf(id: string): AreaLevel {
  if (id.startsWith('lpo:')) return 'LOCAL_POLICE_AREA';
  if (id.startsWith('sthlm:sdo:')) return 'DISTRICT_COMMITTEE_AREA';
  if (id.startsWith('sthlm:stadsdel:')) return 'CITY_DISTRICT';
  return id.startsWith('sthlm:bas:') ? 'BASE_AREA' : 'CITY';
}

const isGeometry = (value: unknown): value is MapArea['geometry'] =>
  typeof value === 'object' && value !== null && 'type' in value && 'coordinates' in value;
