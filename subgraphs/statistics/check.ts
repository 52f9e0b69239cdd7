import type { AreaLevel } from '../../policy/area.ts';
import type { Dimension } from '../../policy/comparability.ts';
import { type Outside, outside, type Requested } from '../../policy/coverage.ts';
import { instantIn } from '../../policy/instant.ts';
import {
  type Interval,
  intervalMonths,
  type Month,
  monthNo,
  monthOf,
  periodsWithin,
  startsPeriod,
} from '../../policy/period.ts';
import type { Grant } from '../../policy/scope.ts';
import { hubError } from '../../schema/errors.ts';
import { type Breakdown, breakdowns } from '../foundation/breakdowns.ts';
import type { AreaRow, IndicatorRow } from '../reference.ts';
import type { SubgraphContext } from '../subgraph.ts';

/** The arguments of `observations`. */
export type ObservationsArguments = {
  readonly areas: readonly string[];
  readonly from: Month;
  readonly to: Month;
  readonly interval: Interval;
  readonly level?: AreaLevel | null;
  readonly breakdown?: Dimension | null;
  readonly asOf?: string | null;
};

/** What is asked for, found to be whole, published and inside the scope. */
export type Checked = {
  /** The same for the same question. */
  readonly key: string;
  readonly indicator: IndicatorRow;
  readonly interval: Interval;
  readonly from: number;
  readonly to: number;
  /** The categories of the dimension asked for; everything together where none was. */
  readonly categories: readonly Breakdown[];
  readonly dimension: Dimension | null;
  /** Milliseconds; null is now. */
  readonly asOf: number | null;
  /** By position: the areas whose cells are asked for, or why the position is refused. */
  readonly positions: readonly (Position | Error)[];
};

/** One area asked for, with the areas that its cells are about. */
export type Position = {
  readonly area: AreaRow;
  readonly level: AreaLevel;
  readonly units: readonly AreaRow[];
};

const maximumAreas = 200;
/** In one request, over all its indicators and aliases. */
const maximumCells = 50_000;

/** Checks the arguments against what is published and against the scope; nothing is read. Throws errors of the catalogue. */
export function check(indicatorId: string, args: ObservationsArguments, context: SubgraphContext): Checked {
  const { reference, claims } = context;
  const indicator = reference.indicators.get(indicatorId);
  if (!indicator) throw hubError('INDICATOR_UNKNOWN');
  const { interval } = args;
  const grants = grantsOf(indicator, context);
  if (grants.length === 0) {
    throw hubError(claims.purpose === null ? 'PURPOSE_REQUIRED' : 'PRODUCT_NOT_COVERED', undefined, {
      products: [indicator.product],
    });
  }
  const { from, to } = checkPeriod(args);
  const asOf = checkInstant(args.asOf ?? null, claims.instant);
  if (args.areas.length === 0 || args.areas.length > maximumAreas) {
    throw hubError('ARGUMENT_INVALID', `Give from 1 to ${maximumAreas} areas.`);
  }
  const dimension = args.breakdown ?? null;
  const categories = breakdowns.filter((one) => one.dimension === (dimension ?? 'TOTAL'));
  const positions = args.areas.map((id): Position | Error => {
    const area = reference.areas.get(id);
    if (!area) return hubError('AREA_UNKNOWN', undefined, { areas: [id] });
    const level = (args.level ?? area.level) as AreaLevel;
    const units = reference.tree.within(id, level).flatMap((unit) => reference.areas.get(unit) ?? []);
    const unpublished = notPublished(indicator, level, interval, dimension);
    if (unpublished) return unpublished;
    const invalid = notValid(area, to);
    if (invalid) return invalid;
    // Parts are today's division, for all time: with the ended ones beside them, their sum would count twice.
    const current = units.filter((row) => row.id === id || row.validTo === null);
    const asked = { area: id, level: args.level ?? null, from, to, interval };
    const missing = outsideGrants(asked, indicator.product, grants, context);
    if (missing) {
      const { code, ...rest } = missing;
      return hubError(code, undefined, { product: indicator.product, ...rest });
    }
    return { area, level, units: current };
  });
  const cellsOfUnit = periodsWithin(from, to, interval).length * categories.length;
  const cells = positions.reduce(
    (sum, position) => sum + (position instanceof Error ? 0 : position.units.length * cellsOfUnit),
    0,
  );
  if (context.askCells(cells) > maximumCells) {
    throw hubError(
      'ARGUMENT_INVALID',
      `Ask for at most ${maximumCells} cells at a time: fewer indicators or areas, or a shorter period.`,
    );
  }
  const key = JSON.stringify([indicatorId, args]);
  return { key, indicator, interval, from, to, categories, dimension, asOf, positions };
}

/** The grants of the scope that give an indicator's product. */
export const grantsOf = ({ product }: IndicatorRow, { claims }: SubgraphContext): readonly Grant[] =>
  claims.grants.filter((grant) => grant.product === product);

/** Why an area has no figures up to a month, with what succeeded it: it has ended. Present ones have figures for all time, recalculated. */
export function notValid(area: AreaRow, to: number): Error | null {
  const { id, validFrom, validTo, successors } = area;
  if (validTo === null || `${monthOf(to)}-28` <= validTo) return null;
  return hubError('AREA_NOT_VALID', undefined, { area: id, validFrom, validTo, successors });
}

function notPublished(
  { releasedAt, releasedBy }: IndicatorRow,
  level: AreaLevel,
  interval: Interval,
  breakdown: Dimension | null,
): Error | null {
  const at = `${level}:${interval}`;
  if (!releasedAt.includes(at)) {
    return hubError('LEVEL_NOT_PUBLISHED', undefined, { level, interval, published: releasedAt });
  }
  if (breakdown === null || releasedBy.includes(`${breakdown}:${at}`)) return null;
  return hubError('BREAKDOWN_NOT_PUBLISHED', undefined, {
    level,
    interval,
    breakdown,
    published: releasedBy,
  });
}

/** What lies outside: each area's figures are its provider's, and only that provider's grants reach them. */
export function outsideGrants(
  asked: Requested,
  product: string,
  grants: readonly Grant[],
  context: SubgraphContext,
): Outside | null {
  const { tree, providerIn, providersOf } = context.reference;
  if (asked.level === null || providersOf(product).length < 2) {
    const provider = providerIn(product, asked.area);
    const reaching = grants.filter((grant) => provider === undefined || grant.provider === provider);
    return outside(asked, reaching, tree);
  }
  const found = tree.within(asked.area, asked.level).flatMap((area) => {
    return outsideGrants({ ...asked, area, level: null }, product, grants, context) ?? [];
  });
  const areas = found.flatMap((one) => (one.code === 'AREA_NOT_COVERED' ? one.areas : []));
  return areas.length > 0 ? { code: 'AREA_NOT_COVERED', areas } : (found[0] ?? null);
}

function checkPeriod({ from, to, interval }: ObservationsArguments): { from: number; to: number } {
  const first = monthNo(from);
  const last = monthNo(to);
  if (first === undefined || last === undefined || last < first) throw hubError('PERIOD_INVALID');
  if (!startsPeriod(first, interval) || !startsPeriod(last + 1, interval)) {
    throw hubError(
      'PERIOD_INVALID',
      `Give whole periods: with interval ${interval}, from starts one and to ends one (${intervalMonths[interval]} months).`,
    );
  }
  return { from: first, to: last };
}

/** By how much the instant that a request is decided for may lie behind the clock: its assertion is used for a while. */
const assertionAge = 5_000;

function checkInstant(asOf: string | null, now: string): number | null {
  if (asOf === null) return null;
  const given = instantIn(asOf);
  if (given === null) {
    throw hubError(
      'ARGUMENT_INVALID',
      'Give asOf as an instant with its time zone, such as 2026-03-01T08:00:00Z.',
    );
  }
  const instant = Date.parse(given);
  if (instant > Date.parse(now) + assertionAge) {
    throw hubError(
      'ARGUMENT_INVALID',
      'asOf lies in the future: what will be published then is not known. Leave it out.',
    );
  }
  return instant;
}
