import type { Geometry } from 'geojson';
import { useMemo } from 'react';
import { useBoundaryTerms } from '../../figures/boundaries.tsx';
import type { MapFeature, MapLayer, MapTone } from '../../figures/map-layers.tsx';
import { useHubQuery } from '../../hub/hub.tsx';
import type { Problem } from '../../hub/problems.ts';
import { useFormats, useWords } from '../../words.tsx';
import type { LayerId } from './choice.ts';
import { isGeometry } from './figures.ts';
import { monthsOf } from './periods.ts';
import {
  MapCamerasDocument,
  MapOrderGuardsDocument,
  MapStationsDocument,
  MapVulnerableAreasDocument,
  MapVulnerablePlacesDocument,
} from './queries.generated.ts';
import { words } from './words.ts';

/** A layer that is switched on: what of it lies on the map, or why nothing does. */
export type LayerState = {
  readonly id: LayerId;
  readonly layers: readonly MapLayer[];
  readonly problems: readonly Problem[];
  readonly fetching: boolean;
  /** Whether there is more than what is shown. */
  readonly more: boolean;
};

/** The layers, and the editions of the list of vulnerable areas, newest first. */
export type Layers = {
  readonly states: Readonly<Record<LayerId, LayerState>>;
  readonly editions: readonly number[];
  readonly edition: number | undefined;
};

type Position = { readonly lon: number; readonly lat: number };
/** A thing with where it lies; several at one position are spread around it. */
type Placed = Omit<MapFeature, 'geometry'> & { readonly at: Position };

/** What lies over the map in a period. Nothing is asked for that is not switched on. */
export function useLayers(on: readonly LayerId[], askedEdition: number | undefined, period: string): Layers {
  const cameras = useCameras(on.includes('kameror'));
  const guards = useOrderGuards(on.includes('ordningsvakter'), period);
  const vulnerable = useVulnerableAreas(on.includes('utsatta'), askedEdition);
  const stations = useStations(on.includes('stationer'));
  const { editions, edition, ...areas } = vulnerable;
  return {
    states: { kameror: cameras, ordningsvakter: guards, utsatta: areas, stationer: stations },
    editions,
    edition,
  };
}

function useCameras(on: boolean): LayerState {
  const t = useWords(words);
  const formats = useFormats();
  const { data, problems, fetching } = useHubQuery(MapCamerasDocument, {}, { pause: !on });
  const features = useMemo(
    () =>
      spread(
        (data?.cameraSites?.edges ?? []).flatMap(({ node }): readonly Placed[] => {
          const at = node?.place?.centroid ?? node?.area?.centroid;
          if (!node || !at) return [];
          const area = node.area?.name;
          const told = [
            node.operator?.name ? t.operatedBy(node.operator.name) : '',
            node.from ? t.sinceDay(formats.date(node.from)) : '',
            node.to ? t.untilDay(formats.date(node.to)) : '',
            node.place?.centroid ? '' : t.approximate,
            node.synthetic ? t.syntheticThing : '',
          ];
          const name = node.place?.name ?? t.layerNames.kameror;
          return [
            {
              id: node.id,
              at,
              name: area ? `${name}, ${t.inDistrict(area)}` : name,
              description: joined(told),
            },
          ];
        }),
      ),
    [data, t, formats],
  );
  const layers = useMemo(
    () => layersOf('kameror', t.layerNames.kameror, 'camera', on ? features : []),
    [features, on, t],
  );
  return {
    id: 'kameror',
    layers,
    problems,
    fetching,
    more: data?.cameraSites?.pageInfo.hasNextPage ?? false,
  };
}

function useOrderGuards(on: boolean, period: string): LayerState {
  const t = useWords(words);
  const formats = useFormats();
  const { data, problems, fetching } = useHubQuery(MapOrderGuardsDocument, {}, { pause: !on });
  const { from: first, to: last } = monthsOf(period);
  const features = useMemo(
    () =>
      spread(
        (data?.orderGuardDeployments?.edges ?? []).flatMap(({ node }): readonly Placed[] => {
          const at = node?.area?.centroid;
          const starts = node?.from?.slice(0, 7) ?? '';
          const ends = node?.to?.slice(0, 7) ?? '9999';
          if (!node || !at || starts > last || ends < first) return [];
          const told = [
            node.area?.name ? t.inDistrict(node.area.name) : '',
            node.regime ? t.guardRegimes[node.regime] : '',
            node.from ? t.sinceDay(formats.date(node.from)) : '',
            node.to ? t.untilDay(formats.date(node.to)) : '',
            t.approximate,
            node.synthetic ? t.syntheticThing : '',
          ];
          const name = node.permitArea ?? t.layerNames.ordningsvakter;
          return [{ id: node.id, at, name, description: joined(told), tone: 'accent' }];
        }),
      ),
    [data, first, last, t, formats],
  );
  const layers = useMemo(
    () => layersOf('ordningsvakter', t.layerNames.ordningsvakter, 'guard', on ? features : []),
    [features, on, t],
  );
  const more = data?.orderGuardDeployments?.pageInfo.hasNextPage ?? false;
  return { id: 'ordningsvakter', layers, problems, fetching, more };
}

const tones = { UTSATT: 'accent', RISK: 'warn', SARSKILT_UTSATT: 'bad' } as const satisfies Readonly<
  Record<string, MapTone>
>;

function useVulnerableAreas(
  on: boolean,
  asked: number | undefined,
): LayerState & { readonly editions: readonly number[]; readonly edition: number | undefined } {
  const t = useWords(words);
  const termsOf = useBoundaryTerms();
  const listed = useHubQuery(MapVulnerableAreasDocument, {}, { pause: !on });
  const areas = listed.data?.vulnerableAreas;
  const editions = useMemo(
    () =>
      [...new Set((areas ?? []).flatMap((area) => (area.classifications ?? []).map((one) => one.edition)))]
        .toSorted()
        .reverse(),
    [areas],
  );
  const edition = editions.find((one) => one === asked) ?? editions[0];
  const places = useHubQuery(
    MapVulnerablePlacesDocument,
    { edition: edition ?? 0 },
    { pause: !on || edition === undefined },
  );
  const districts = places.data?.areas;
  const layers = useMemo(() => {
    const outlines: MapFeature[] = [];
    const points: Placed[] = [];
    const sources = new Set<string>();
    for (const area of areas ?? []) {
      const kind = area.classifications?.find((one) => one.edition === edition)?.class;
      if (!kind || !on) continue;
      const about = { id: area.id, name: area.name ?? area.id, tone: tones[kind] };
      const border = area.geometry?.geojson;
      const lying = (districts ?? []).filter(({ vulnerableAreas }) =>
        vulnerableAreas?.some(({ id }) => id === area.id),
      );
      const at = middle(lying.flatMap(({ centroid }) => centroid ?? []));
      if (area.geometry && isGeometry(border)) {
        sources.add(`${area.geometry.source} ${termsOf(area.geometry)}`);
        outlines.push({ ...about, description: t.classes[kind], geometry: border });
      } else if (at) points.push({ ...about, description: joined([t.classes[kind], t.approximate]), at });
    }
    const name = t.layerNames.utsatta;
    return [
      ...(outlines.length > 0
        ? [
            {
              id: 'utsatta-granser',
              name,
              kind: 'polygon' as const,
              note: `${t.vulnerableBoundaries} ${[...sources].join('; ')}`,
              features: outlines,
            },
          ]
        : []),
      ...layersOf(
        'utsatta',
        outlines.length > 0 ? joined([name, t.approximate]) : name,
        'square',
        spread(points),
      ),
    ];
  }, [areas, districts, edition, on, t, termsOf]);
  return {
    id: 'utsatta',
    layers,
    problems: [...listed.problems, ...places.problems],
    fetching: listed.fetching || places.fetching,
    more: false,
    editions,
    edition,
  };
}

function useStations(on: boolean): LayerState {
  const t = useWords(words);
  const { data, problems, fetching } = useHubQuery(MapStationsDocument, {}, { pause: !on });
  const layers = useMemo(() => {
    const features = (data?.stations ?? []).flatMap((station): readonly MapFeature[] =>
      station.location && on
        ? [
            {
              id: station.id,
              name: station.name ?? station.id,
              description: t.lines((station.lines ?? []).join(', ')),
              geometry: pointAt(station.location),
            },
          ]
        : [],
    );
    return layersOf('stationer', t.layerNames.stationer, 'station', features);
  }, [data, on, t]);
  return { id: 'stationer', layers, problems, fetching, more: false };
}

function layersOf(
  id: LayerId,
  name: string,
  mark: 'camera' | 'guard' | 'station' | 'square',
  features: readonly MapFeature[],
): readonly MapLayer[] {
  return features.length === 0 ? [] : [{ id, name, kind: 'point', mark, features }];
}

const joined = (parts: readonly string[]): string => parts.filter(Boolean).join(', ');

function middle(positions: readonly Position[]): Position | null {
  if (positions.length === 0) return null;
  const sum = (of: (position: Position) => number) =>
    positions.reduce((total, position) => total + of(position), 0) / positions.length;
  return { lon: sum(({ lon }) => lon), lat: sum(({ lat }) => lat) };
}

const pointAt = ({ lon, lat }: Position): Geometry => ({ type: 'Point', coordinates: [lon, lat] });

/** Things at one position in a spiral around it, some 150 metres apart, so that each can be reached. */
function spread(things: readonly Placed[]): readonly MapFeature[] {
  const at = new Map<string, number>();
  return things.map(({ at: { lon, lat }, ...thing }) => {
    const key = `${lon} ${lat}`;
    const place = at.get(key) ?? 0;
    at.set(key, place + 1);
    const away = 0.0014 * Math.sqrt(place);
    const turn = place * 2.4;
    return {
      ...thing,
      geometry: pointAt({ lon: lon + 2 * away * Math.cos(turn), lat: lat + away * Math.sin(turn) }),
    };
  });
}
