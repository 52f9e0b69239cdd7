import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import type { Row } from '../../../gateway/export/rows.ts';
import { CutOff, type PageAnswer, type Run, type RunParts, startRun } from '../../../gateway/export/run.ts';
import { tablesOf } from '../../../gateway/export/table.ts';

const schema = buildSchema(`
  type Query {
    sites(first: Int! = 50, after: String): SiteConnection
    indicators: [CityIndicator!]
    area(id: ID!): Area
  }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type SiteConnection { edges: [SiteEdge!]! pageInfo: PageInfo! }
  type SiteEdge { node: Site! }
  type Site { id: ID! }
  type Area { id: ID! name: String }
  type CityIndicator { id: ID! name: String observations(areas: [ID!]!, from: String!, to: String!): [ObservationSeries] }
  type ObservationSeries { area: Area! source: String! synthetic: Boolean! vintage: String! observations: [Observation!]! }
  type Observation { area: Area! period: String! from: String! value: Float status: String! }
`);
const sites = tablesOf(
  'query ($first: Int! = 50, $after: String) { sites(first: $first, after: $after) { edges { node { id } } } }',
  schema,
);
const figures = tablesOf(
  `query ($areas: [ID!]!, $from: String!, $to: String!) {
    indicators { id observations(areas: $areas, from: $from, to: $to) { observations { value } } }
  }`,
  schema,
);

type Ask = (variables: Readonly<Record<string, unknown>>) => Pick<PageAnswer, 'data'> & Partial<PageAnswer>;

function parts(tables: RunParts['tables'], ask: Ask, change: Partial<RunParts> = {}): RunParts {
  let asked = 0;
  return {
    head: {
      id: 'q',
      version: 1,
      title: 'Q',
      purpose: 'p',
      partner: 'x',
      at: '',
      parameters: {},
      labels: 'en',
    },
    tables,
    variables: {},
    limit: 1_000,
    ask: async (document, _name, variables) => {
      asked += 1;
      const found = document.includes('ExportAreas') ? { data: {} } : ask(variables);
      return { errors: [], receipt: `r${asked}`, ...found };
    },
    stands: async () => {},
    areaReads: 'names',
    publishedAt: () => undefined,
    ...change,
  };
}

async function read(run: Run): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const table of run.tables) for await (const some of run.rows(table)) rows.push(...some);
  return rows;
}

const pageOf: Ask = ({ first, after }) => {
  const start = after === null ? 0 : Number(after);
  const last = Math.min(start + Number(first), 450);
  return {
    data: {
      sites: {
        edges: Array.from({ length: last - start }, (_, index) => ({ node: { id: `s${start + index}` } })),
        pageInfo: { hasNextPage: last < 450, endCursor: String(last) },
      },
    },
  };
};

test('a connection is read to its end, each row once, with a receipt for each page', async () => {
  const run = await startRun(parts(sites, pageOf));
  const rows = await read(run);
  expect(rows.map(([id]) => id)).toEqual(Array.from({ length: 450 }, (_, index) => `s${index}`));
  expect(run.end()).toMatchObject({ complete: true, code: null, rows: 450, receipts: ['r1', 'r2', 'r3'] });
});

test('more rows than the limit cut the export off, and no more than the limit leave', async () => {
  const run = await startRun(parts(sites, pageOf, { limit: 300 }));
  expect((await read(run)).length).toBeLessThanOrEqual(300);
  expect(run.end()).toMatchObject({ complete: false, code: 'TOO_MANY_CELLS' });
});

const cellsOf: Ask = ({ areas, from, to }) => {
  const years = Number(String(to).slice(0, 4)) - Number(String(from).slice(0, 4)) + 1;
  const series = (id: string) => ({
    area: { id },
    source: 's',
    synthetic: true,
    vintage: 'v',
    observations: Array.from({ length: years * 12 }, (_, index) => ({
      area: { id },
      period: `${index}`,
      from: '2020-01',
      value: 1,
      status: 'OBSERVED',
    })),
  });
  return { data: { indicators: [{ id: 'i', name: 'I', observations: (areas as string[]).map(series) }] } };
};
const variables = {
  areas: Array.from({ length: 20 }, (_, index) => `a${index}`),
  from: '2020-01',
  to: '2024-12',
};

test('where the first page tells that there will be too many cells, nothing leaves at all', async () => {
  const starting = startRun(parts(figures, cellsOf, { variables, limit: 1_199 }));
  await expect(starting).rejects.toMatchObject({ name: 'CutOff', code: 'TOO_MANY_CELLS' });
  const run = await startRun(parts(figures, cellsOf, { variables, limit: 1_200 }));
  expect(await read(run)).toHaveLength(1_200);
  expect(run.end()).toMatchObject({ complete: true, synthetic: true, sources: ['s'], vintages: ['v'] });
});

test('what is refused for an area is said once, however many pages its years take', async () => {
  const ask: Ask = () => {
    const path = ['indicators', 0, 'observations'];
    const errors = [{ message: '', path, extensions: { code: 'LEVEL_NOT_PUBLISHED' } }];
    return { data: { indicators: [{ id: 'i', observations: null }] }, errors };
  };
  const run = await startRun(parts(figures, ask, { variables: { ...variables, areas: ['a0', 'a1'] } }));
  const areas = run.tables[0]?.columns.findIndex(({ name }) => name === 'area_id') ?? -1;
  expect((await read(run)).map((row) => row[areas])).toEqual(['a0', 'a1']);
});

test('what no longer stands is not written, and the export is cut off', async () => {
  let lots = 0;
  const stands = async () => {
    lots += 1;
    if (lots > 2) throw new CutOff('SCOPE_CHANGED');
  };
  const run = await startRun(parts(sites, pageOf, { stands }));
  expect(await read(run)).toHaveLength(400);
  expect(run.end()).toMatchObject({ complete: false, code: 'SCOPE_CHANGED', rows: 400 });
  expect(await run.stands()).toBe(false);
});

test('a subgraph that is down cuts an export off; before the first row it refuses it', async () => {
  const down = { message: '', path: ['sites'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } };
  const at = (page: number): Ask => {
    let asked = 0;
    return (given) => {
      asked += 1;
      return asked === page ? { data: { sites: null }, errors: [down] } : pageOf(given);
    };
  };
  await expect(startRun(parts(sites, at(1)))).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
  const run = await startRun(parts(sites, at(2)));
  expect(await read(run)).toHaveLength(200);
  expect(run.end()).toMatchObject({ complete: false, code: 'SUBGRAPH_UNAVAILABLE' });
});

test('a page that a subgraph finds too large is asked for again in smaller ones', async () => {
  const sizes: number[] = [];
  const ask: Ask = (given) => {
    const answer = cellsOf(given);
    const { indicators } = answer.data as { indicators: [{ observations: { observations: unknown[] }[] }] };
    const cells = indicators[0].observations.reduce((sum, { observations }) => sum + observations.length, 0);
    sizes.push(cells);
    if (cells <= 100) return answer;
    const path = ['indicators', 0, 'observations'];
    const errors = [{ message: '', path, extensions: { code: 'ARGUMENT_INVALID' } }];
    return { data: { indicators: [{ id: 'i', observations: null }] }, errors };
  };
  const run = await startRun(parts(figures, ask, { variables, limit: 5_000 }));
  expect(await read(run)).toHaveLength(1_200);
  expect(Math.max(...sizes)).toBeGreaterThan(100);
  expect(run.end()).toMatchObject({ complete: true, notes: [] });
});
