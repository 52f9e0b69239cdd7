import {
  type Axis,
  alignedLevels,
  axesOf,
  breaksWithin,
  type ComparisonAxis,
  incomparable,
  type ReleasedLevel,
  type SeriesBreak,
} from '../../policy/comparability.ts';
import { type Month, monthNo } from '../../policy/period.ts';
import { hubError } from '../../schema/errors.ts';
import type { IndicatorRow } from '../reference.ts';
import { notValid } from '../statistics/check.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { vulnerableAreaEditions } from '../vulnerable-areas.ts';
import { methodBreaks } from './catalogue.ts';

/** The arguments of `comparison`. */
export type ComparisonArguments = {
  readonly indicators: readonly string[];
  readonly axis: Axis;
  readonly areas?: readonly string[] | null;
  readonly from?: Month | null;
  readonly to?: Month | null;
};

/** How indicators may be shown together; a break is an indicator's, or everybody's where it is null. */
export type Compared = {
  readonly axes: readonly (Omit<ComparisonAxis, 'indicators'> & {
    readonly indicators: readonly IndicatorRow[];
  })[];
  readonly aligned: readonly ReleasedLevel[];
  readonly breaks: readonly (SeriesBreak & { readonly indicator: IndicatorRow | null })[];
  readonly notes: readonly string[];
};

const maximumIds = 200;

/** The indicators in the order of their ids, found to be such as may be shown together so. Throws errors of the catalogue. */
export function compared(
  ids: readonly string[],
  axis: Axis,
  { reference }: SubgraphContext,
): readonly IndicatorRow[] {
  const known = reference.indicators;
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0) throw hubError('INDICATOR_UNKNOWN', undefined, { indicators: unknown });
  if (ids.length > maximumIds) throw hubError('ARGUMENT_INVALID', `Give at most ${maximumIds} ids.`);
  const rows = ids.flatMap((id) => known.get(id) ?? []);
  const refused = incomparable(rows, axis);
  if (refused) {
    const { sentence, ...rest } = refused;
    throw hubError('SERIES_NOT_COMPARABLE', sentence, rest);
  }
  return rows;
}

/** How the indicators may be shown together, in the areas and period if these are given. Throws errors of the catalogue. */
export async function comparisonOf(args: ComparisonArguments, context: SubgraphContext): Promise<Compared> {
  if (new Set(args.indicators).size < 2) {
    throw hubError('ARGUMENT_INVALID', 'Give at least two indicators to compare.');
  }
  const rows = compared(args.indicators, args.axis, context);
  const period = periodOf(args);
  const areas = areasOf(args, context);
  const aligned = alignedLevels(rows);
  const methods = (await methodBreaks(context)).flatMap((found) => {
    const indicator = rows.find(({ id }) => id === found.indicator);
    return indicator ? [{ from: found.from, description: found.description, indicator }] : [];
  });
  const editions = areas.some(isVulnerable) ? editionBreaks.map((one) => ({ ...one, indicator: null })) : [];
  const inside = new Set<SeriesBreak>(breaksWithin([...methods, ...editions], period));
  const breaks = [...methods, ...editions].filter((one) => inside.has(one));
  return {
    axes: axesOf(rows).map(({ indicators, ...axis }) => ({
      ...axis,
      indicators: indicators.flatMap((id) => rows.find((row) => row.id === id) ?? []),
    })),
    aligned,
    breaks,
    notes: notesOf(rows, aligned, breaks, areas, context),
  };
}

/** The first month of each edition but the first. Classes and borders are the edition's own. */
const editionBreaks: readonly SeriesBreak[] = vulnerableAreaEditions.slice(1).map(({ edition }) => ({
  from: `${edition}-01`,
  description: `Polisens lista över utsatta områden, utgåva ${edition}: klasser och gränser är utgåvans egna.`,
}));

const isVulnerable = (area: string): boolean => area.startsWith('vuln:');

function periodOf({ from, to }: ComparisonArguments): { readonly from: Month; readonly to: Month } | null {
  if (!from && !to) return null;
  if (!from || !to) throw hubError('PERIOD_INVALID', 'Give from and to together.');
  const first = monthNo(from);
  const last = monthNo(to);
  if (first === undefined || last === undefined || last < first) throw hubError('PERIOD_INVALID');
  return { from, to };
}

/** The areas, each of them valid to the end of the period. Vulnerable areas are the police's to know: only their editions matter here. */
function areasOf({ areas, to }: ComparisonArguments, { reference }: SubgraphContext): readonly string[] {
  if (!areas) return [];
  if (areas.length > maximumIds) throw hubError('ARGUMENT_INVALID', `Give at most ${maximumIds} areas.`);
  const known = areas.filter((id) => !isVulnerable(id));
  const unknown = known.filter((id) => !reference.areas.has(id));
  if (unknown.length > 0) throw hubError('AREA_UNKNOWN', undefined, { areas: unknown });
  const last = to ? monthNo(to) : undefined;
  for (const id of known) {
    const area = reference.areas.get(id);
    const invalid = area && last !== undefined ? notValid(area, last) : null;
    if (invalid) throw invalid;
  }
  return areas;
}

function notesOf(
  rows: readonly IndicatorRow[],
  aligned: readonly ReleasedLevel[],
  breaks: readonly SeriesBreak[],
  areas: readonly string[],
  { reference: { tree } }: SubgraphContext,
): readonly string[] {
  const notes: string[] = [];
  const synthetic = new Set(rows.map((row) => row.synthetic));
  if (synthetic.size > 1) notes.push('Både syntetiska och verkliga siffror ingår: håll isär dem.');
  else if (synthetic.has(true)) notes.push('Siffrorna är syntetiska: de beskriver inget som har hänt.');
  if (new Set(rows.map(({ product }) => product)).size > 1) {
    notes.push(
      'Siffrorna har flera källor. Samma händelse kan finnas i fler än en av dem: summera dem inte.',
    );
  }
  if (aligned.length === 0) notes.push('Serierna publiceras inte på någon gemensam nivå och periodicitet.');
  if (breaks.length > 0) notes.push('En serie har brott i perioden: dra ingen linje över det.');
  const overlapping = areas.some((one, at) =>
    areas.some((other, place) => place !== at && tree.contains(one, other)),
  );
  if (overlapping) notes.push('Områden ligger i varandra: summera dem inte.');
  const levels = new Set(areas.map((id) => tree.level(id)));
  if (levels.size > 1) {
    notes.push('Områdena är av olika slag: jämför tal per 1 000 invånare hellre än antal.');
  }
  return notes;
}
