import type { Page } from 'playwright-core';
import type { AgreementListQuery } from '../../console/pages/agreements/queries.generated.ts';
import type {
  MapAreasQuery,
  MapChosenQuery,
  MapFiguresQuery,
  MapFiguresQueryVariables,
  MapIndicatorsQuery,
  MapScopeQuery,
} from '../../console/pages/map/queries.generated.ts';
import type { SharedQueryListQuery } from '../../console/pages/queries/queries.generated.ts';

/** How much there is, and what its names look like: synthetic, all of it. */
export type Size = {
  readonly areas: number;
  readonly months: number;
  readonly agreements: number;
  /** The name of the thing with a number. */
  readonly name: (number: number) => string;
};

/** Puts synthetic answers of a size in place of the hub's, for the map and the lists; the rest the hub answers. */
export async function answer(page: Page, size: Size): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.route('**/graphql', async (route) => {
    const { operationName, variables } = route.request().postDataJSON();
    const data = dataOf(operationName, variables, size);
    if (data === undefined) await route.continue();
    else await route.fulfill({ contentType: 'application/json', body: JSON.stringify({ data }) });
  });
}

const indicator = 'bench.reports';
const product = { id: 'bench.reports', name: 'Påhittade anmälningar' };

function dataOf(operation: string, variables: unknown, size: Size): unknown {
  switch (operation) {
    case 'MapScope':
      return scope();
    case 'MapIndicators':
      return indicators(size);
    case 'MapAreas':
      return areas(size);
    case 'MapFigures':
      return figures(variables as MapFiguresQueryVariables, size);
    case 'MapChosen':
      return chosen((variables as { areas: readonly string[] }).areas, size);
    case 'AgreementList':
      return agreements((variables as { after: string | null }).after, size);
    case 'SharedQueryList':
      return sharedQueries(size);
    default:
      return undefined;
  }
}

function scope(): MapScopeQuery {
  return {
    viewer: {
      organisation: { id: 'org:kommunstyrelsen', name: 'Kommunstyrelsen' },
      scope: [
        {
          product,
          areas: [],
          everyArea: true,
          from: '2015-01',
          finestLevel: 'BASE_AREA',
          finestInterval: 'MONTH',
        },
      ],
    },
  };
}

function indicators({ name, months }: Size): MapIndicatorsQuery {
  const month = monthsOf(months).at(-1) ?? '2015-01';
  return {
    indicators: [
      {
        id: indicator,
        name: name(0),
        description: null,
        unit: 'antal',
        theme: null,
        synthetic: true,
        threshold: 5,
        roundingBase: null,
        source: 'Påhittat',
        licence: null,
        provider: { id: 'org:polismyndigheten', name: 'Polismyndigheten' },
        product,
        methodBreaks: [],
        releasedAt: [{ level: 'BASE_AREA', interval: 'MONTH', breakdowns: [] }],
        latestVintage: { label: month, publishedAt: `${month}-28T00:00:00Z`, to: month },
      },
    ],
  };
}

/** A square of areas over Stockholm, whose crooked borders neighbours share: 48 points each. */
function areas({ areas: count, name }: Size): MapAreasQuery {
  const side = Math.ceil(Math.sqrt(count));
  return {
    areas: Array.from({ length: count }, (_, at) => ({
      id: areaId(at),
      name: name(at),
      level: 'BASE_AREA',
      synthetic: true,
      parent: null,
      localPoliceAreas: [],
      geometry: {
        schematic: true,
        source: 'Påhittat',
        licence: 'CC0',
        validFrom: '2025-01-01',
        geojson: { type: 'Polygon', coordinates: [ringAt(at % side, Math.floor(at / side), side)] },
      },
    })),
  };
}

const areaId = (at: number): string => `bench:bas:${at}`;
const corners = [
  [0, 0],
  [0, 1],
  [1, 1],
  [1, 0],
] as const;
const bends = 12;

function ringAt(x: number, y: number, side: number): readonly (readonly number[])[] {
  const points = corners.flatMap(([fromX, fromY], at) => {
    const [toX, toY] = corners[(at + 1) % 4] ?? [0, 0];
    return Array.from({ length: bends }, (_, bend) => {
      const part = bend / bends;
      const [px, py] = [x + fromX + (toX - fromX) * part, y + fromY + (toY - fromY) * part];
      const [dx, dy] = [Math.sin(px * 9 + py * 23), Math.sin(px * 17 + py * 11)];
      return [17.8 + ((px + dx * 0.08) / side) * 0.45, 59.23 + ((py + dy * 0.08) / side) * 0.22];
    });
  });
  return [...points, ...points.slice(0, 1)];
}

const monthsOf = (count: number): readonly string[] =>
  Array.from(
    { length: count },
    (_, at) => `${2015 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
  );

/** Every eleventh figure is withheld. */
function observationOf(area: number, month: number, period: string) {
  const withheld = (area * 7 + month * 13) % 11 === 0;
  return {
    period,
    value: withheld ? null : (area * 31 + month * 17) % 97,
    status: withheld ? ('SUPPRESSED' as const) : ('OBSERVED' as const),
  };
}

const numberOf = (id: string): number => Number(id.split(':').at(-1));

function figures({ first, second, third }: MapFiguresQueryVariables, size: Size): MapFiguresQuery {
  const months = monthsOf(size.months);
  const series = (ids: string | readonly string[]) =>
    [ids].flat().map((id) => ({
      area: { id },
      unit: 'antal',
      source: 'Påhittat',
      synthetic: true,
      notes: [],
      vintage: 'bench',
      disclosure: 'PROTECTED' as const,
      observations: months.map((period, month) => observationOf(numberOf(id), month, period)),
    }));
  return {
    indicators: [{ id: indicator, first: series(first), second: series(second), third: series(third) }],
  };
}

function chosen(ids: readonly string[], size: Size): MapChosenQuery {
  const change = { difference: 1, percent: 2, status: 'OBSERVED' } as const;
  const months = monthsOf(size.months);
  return {
    indicators: [
      {
        id: indicator,
        observations: ids.map((id) => ({
          area: { id },
          observations: months.map((period, month) => ({
            ...observationOf(numberOf(id), month, period),
            ratePer1000: 1,
            population: { inhabitants: 1000, year: 2024, estimated: false },
            breakdown: null,
            before: change,
            lastYear: change,
          })),
        })),
      },
    ],
  };
}

const pageLength = 200;

/** One in ten is of a place and has the nine after it inside it. */
function agreements(after: string | null, { agreements: count, name }: Size): AgreementListQuery {
  const begin = after === null ? 0 : Number(after);
  const end = Math.min(count, begin + pageLength);
  return {
    agreements: {
      edges: Array.from({ length: end - begin }, (_, place) => {
        const at = begin + place;
        const parent = at - (at % 10);
        return {
          node: {
            id: `agreement:bench-${at}`,
            level: parent === at ? 'PLACE' : 'LOCAL',
            title: name(at),
            state: at % 7 === 0 ? 'DRAFT' : 'IN_FORCE',
            synthetic: true,
            parent: parent === at ? null : { id: `agreement:bench-${parent}`, title: name(parent) },
            parties: [0, 1, 2].map((party) => ({
              id: `org:bench-${(at + party) % 40}`,
              name: name((at + party) % 40),
            })),
            versions: [{ number: 1, validTo: '2027-12-31', state: 'IN_FORCE' }],
          },
        };
      }),
      pageInfo: { hasNextPage: end < count, endCursor: String(end) },
    },
  };
}

function sharedQueries({ name }: Size): SharedQueryListQuery {
  return {
    sharedQueries: {
      edges: [0, 1, 2].map((at) => ({
        node: {
          id: `bench-${at}`,
          version: 1,
          state: 'PUBLISHED',
          owner: { id: 'org:bench', name: name(at) },
          title: name(at),
          description: name(at),
          purpose: { code: 'lagesbild', name: name(at) },
          view: 'TABLE',
          broken: [],
          mine: false,
        },
      })),
      pageInfo: { hasNextPage: false, endCursor: null },
    },
  };
}
