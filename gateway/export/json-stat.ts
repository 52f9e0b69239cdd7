import { type Cells, type Dimension, gatherCells } from './cells.ts';
import { about, type Format, syntheticMark } from './format.ts';
import type { Run } from './run.ts';

/** Why a cell of the cube has no value where the answer had none for it. */
const absent = 'NOT_IN_ANSWER';
/** Cells in one chunk. */
const chunk = 10_000;

const statusLabels: Readonly<Record<string, string>> = {
  OBSERVED: 'Slutlig',
  PRELIMINARY: 'Preliminär',
  REVISED: 'Reviderad',
  SUPPRESSED: 'Undertryckt: talet finns men lämnas inte ut; inte noll',
  NOT_COLLECTED: 'Ej insamlad; inte noll',
  NOT_APPLICABLE: 'Ej tillämplig',
  [absent]: 'Ingår inte i svaret',
};

/**
 * JSON-stat 2.0 (json-stat.org): one dataset with the dimensions indicator, area, period and breakdown, and a status for
 * every cell: suppressed, not collected and refused are null, and told apart. It is written when all has been read.
 */
export const jsonStat: Format = {
  extension: 'jsonstat.json',
  fileExtension: 'jsonstat.json',
  contentType: 'application/json; charset=utf-8',
  gathers: true,
  takes: 'observations',
  async *write(run) {
    const table = run.tables.find(({ kind }) => kind === 'observations');
    if (!table) return;
    const cells = await gatherCells(run, table);
    const dimensions = {
      indicator: cells.indicators,
      area: cells.areas,
      period: cells.periods,
      breakdown: cells.breakdowns,
    };
    const size = Object.values(dimensions).map(({ indexOf }) => indexOf.size);
    const end = run.end();
    const { complete, rows, receipts } = end;
    yield `{${members({
      version: '2.0',
      class: 'dataset',
      label: run.head.title,
      source: end.sources.join('; ') || null,
      updated: run.updated(cells.indicators.indexOf.keys()) ?? run.head.at,
      note: notesOf(run),
      id: Object.keys(dimensions),
      size,
      role: { time: ['period'], geo: ['area'], metric: ['indicator'] },
      dimension: dimensionsOf(dimensions, cells),
      extension: {
        ...about(run.head, end),
        status: { label: statusLabels },
        refused: end.notes,
        end: { complete, rows, receipts },
      },
    })},"value":[`;
    const cube = placed(cells, size);
    for (let start = 0; start < cube.length; start += chunk) {
      yield listed(cube, start, (cell) => (cell < 0 ? null : cells.value(cell)));
    }
    yield '],"status":[';
    const areas = [...cells.areas.indexOf.keys()];
    const indicators = [...cells.indicators.indexOf.keys()];
    const inArea = (size[2] ?? 1) * (size[3] ?? 1);
    for (let start = 0; start < cube.length; start += chunk) {
      yield listed(cube, start, (cell, index) => {
        if (cell >= 0) return cells.status(cell);
        const area = Math.floor(index / inArea);
        const key = `${indicators[Math.floor(area / areas.length)]} ${areas[area % areas.length]}`;
        return cells.refused.get(key) ?? absent;
      });
    }
    yield ']}\n';
  },
};

/** Which cell stands at each place of the cube, row by row; -1 where none does. */
function placed(cells: Cells, [, areas = 0, periods = 0, breakdowns = 0]: readonly number[]): Int32Array {
  const cube = new Int32Array(cells.indicators.indexOf.size * areas * periods * breakdowns).fill(-1);
  for (let cell = 0; cell < cells.count; cell += 1) {
    const [indicator, area, period, breakdown] = cells.place(cell);
    cube[((indicator * areas + area) * periods + period) * breakdowns + breakdown] = cell;
  }
  return cube;
}

function listed(
  cube: Int32Array,
  start: number,
  told: (cell: number, index: number) => number | string | null,
): string {
  const texts: string[] = [];
  for (let index = start; index < Math.min(start + chunk, cube.length); index += 1) {
    texts.push(JSON.stringify(told(cube[index] ?? -1, index)));
  }
  return `${start > 0 ? ',' : ''}${texts.join(',')}`;
}

function dimensionsOf(dimensions: Readonly<Record<string, Dimension>>, { units }: Cells) {
  const labels: Readonly<Record<string, string>> = {
    indicator: 'Indikator',
    area: 'Område',
    period: 'Period',
    breakdown: 'Fördelning',
  };
  return Object.fromEntries(
    Object.entries(dimensions).map(([name, dimension]) => [
      name,
      {
        label: labels[name],
        category: {
          index: [...dimension.indexOf.keys()],
          label: Object.fromEntries(dimension.labels),
          ...(name === 'indicator'
            ? { unit: Object.fromEntries([...units].map(([id, label]) => [id, { label }])) }
            : {}),
        },
      },
    ]),
  );
}

function notesOf(run: Run): readonly string[] {
  const { notes, synthetic } = run.end();
  return [
    ...(synthetic ? [syntheticMark] : []),
    ...notes.map(({ place, code, message }) => `${code} (${place}): ${message}`),
  ];
}

/** The members of an object as JSON, without its braces; null ones are left out. */
const members = (values: Readonly<Record<string, unknown>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
    .join(',');
