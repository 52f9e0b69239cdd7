import { getArgumentValues } from 'graphql';
import { type AreaLevel, everyArea } from './area.ts';
import type { Place } from './coordinates.ts';
import { type Outside, outside, type Requested } from './coverage.ts';
import { type Interval, type Month, monthNo, monthOf, periodsWithin, startsPeriod } from './period.ts';
import type { DataProduct } from './product.ts';
import type { Register } from './register.ts';
import type { Grant } from './scope.ts';

/** What can be said of what is governed by row. BY_ROW: it is decided where the rows are. */
export type RowVerdict = 'ALLOWED' | 'PARTLY' | 'DENIED' | 'BY_ROW' | 'NOT_YOURS';

/** A part of what was asked for that no grant reaches, and why. Codes are those of the refusal that it would meet. */
export type Uncovered = {
  readonly code:
    | Outside['code']
    | 'AREA_UNKNOWN'
    | 'AREA_NOT_VALID'
    /** Several providers, each with its own areas: which of them has this one is known where the rows are. */
    | 'PROVIDER_BY_AREA';
  readonly areas: readonly string[];
  readonly periods: readonly { readonly from: Month; readonly to: Month }[];
  readonly level: AreaLevel | null;
  readonly interval: Interval | null;
  /** The areas to ask for in place of one that is not valid: what succeeded it, or came before it. */
  readonly instead: readonly string[];
  /** Clauses that give the product and would have to be widened. */
  readonly widen: readonly string[];
};

/** What a field asks for at one place, of one indicator where it is about indicators. */
export type RowExplanation = {
  readonly path: readonly string[];
  readonly indicator: string | null;
  readonly product: string | null;
  readonly verdict: RowVerdict;
  /** Why the whole is denied, or cannot be told from here; null where it can, or `uncovered` says it. */
  readonly code:
    | 'INDICATOR_UNKNOWN'
    | 'INDICATORS_BY_CATALOGUE'
    | 'PURPOSE_REQUIRED'
    | 'PRODUCT_NOT_COVERED'
    | 'PERIOD_INVALID'
    | 'ARGUMENT_INVALID'
    | 'ROWS_FILTERED'
    | null;
  readonly uncovered: readonly Uncovered[];
};

/** From when until when an area is valid, days, and what succeeded it. */
export type AreaTimes = {
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly successors: readonly string[];
};

/** What the schema does not say of how its fields are governed by row. */
export type RowRules = {
  /** The subgraph that answers the observations of an indicator, by its object type. */
  readonly indicatorHosts: ReadonlyMap<string, string>;
  /** The product of rows that are filtered as they are read, by the type that a field answers. */
  readonly filtered: ReadonlyMap<string, string>;
};

/** What rows are explained with. */
export type RowContext = {
  readonly register: Register;
  readonly purpose: string | null;
  readonly instant: string;
  /** The grants that may be told of. */
  readonly grants: readonly Grant[];
  readonly mayTell: (product: string) => boolean;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly rules: RowRules;
  /** Areas that have ended, or begun since the hub's first month. Others are valid throughout. */
  readonly areaTimes: ReadonlyMap<string, AreaTimes>;
};

/** An operation asks for more cells than are worth evaluating in memory. */
export class ExplanationTooLarge extends Error {
  override name = 'ExplanationTooLarge';
}

const mostAreas = 200;
/** Cells, and areas named in answers, that one explanation weighs. */
const mostWork = 100_000;

type Arguments = {
  readonly areas: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly interval: Interval;
  readonly level: AreaLevel | null;
};
type Judged = Pick<RowExplanation, 'verdict' | 'code' | 'uncovered'>;

/**
 * A function that explains what a place asks for by row: nothing (an empty list) where it is not governed by row. The
 * work of all its calls is limited; throws ExplanationTooLarge.
 */
export function createRowExplainer(context: RowContext): (place: Place) => readonly RowExplanation[] {
  const { register, rules, purpose, mayTell } = context;
  const judged = new Map<string, Judged>();
  let work = 0;
  const spend = (amount: number) => {
    work += amount;
    if (work > mostWork) throw new ExplanationTooLarge();
  };

  return (place) => {
    const { path, returned } = place;
    const filtered = rules.filtered.get(returned);
    if (filtered !== undefined) {
      const verdict = mayTell(filtered) ? 'BY_ROW' : 'NOT_YOURS';
      return [{ path, indicator: null, product: filtered, verdict, code: 'ROWS_FILTERED', uncovered: [] }];
    }
    const hosts = hostsOf(place, rules);
    if (hosts) return observed(place, hosts);
    const product = recordsOf(place, register);
    const areas = product && argumentsOf(place, context.variables)?.areas;
    if (!product || !isTexts(areas)) return [];
    spend(areas.length);
    return [{ path, indicator: null, product: product.id, ...judgeRecords(product, areas, context) }];
  };

  function observed(place: Place, hosts: ReadonlySet<string>): readonly RowExplanation[] {
    const { path } = place;
    const ids = place.above && argumentsOf(place.above, context.variables)?.ids;
    if (!isTexts(ids)) {
      const code = 'INDICATORS_BY_CATALOGUE';
      return [{ path, indicator: null, product: null, verdict: 'BY_ROW', code, uncovered: [] }];
    }
    const args = readArguments(argumentsOf(place, context.variables));
    const key = JSON.stringify(args);
    return ids.flatMap((indicator): readonly RowExplanation[] => {
      const product = productOf(indicator, register);
      if (!product) {
        const code = 'INDICATOR_UNKNOWN';
        return [{ path, indicator, product: null, verdict: 'DENIED', code, uncovered: [] }];
      }
      if (!hosts.has(product.subgraph)) return [];
      const row = { path, indicator, product: product.id };
      if (!mayTell(product.id)) return [{ ...row, verdict: 'NOT_YOURS', code: null, uncovered: [] }];
      spend(typeof args === 'string' ? 1 : args.areas.length);
      const name = `${product.id} ${key}`;
      const known = judged.get(name) ?? judge(product, args);
      judged.set(name, known);
      return [{ ...row, ...known }];
    });
  }

  function judge(product: DataProduct, args: Arguments | 'PERIOD_INVALID' | 'ARGUMENT_INVALID'): Judged {
    const grants = context.grants.filter((grant) => grant.product === product.id);
    if (grants.length === 0) return denied(purpose === null ? 'PURPOSE_REQUIRED' : 'PRODUCT_NOT_COVERED');
    if (typeof args === 'string') return denied(args);
    const periods = periodsWithin(args.from, args.to, args.interval).length;
    const uncovered = args.areas.flatMap((area): readonly Uncovered[] => {
      const misplaced = misplacedArea(area, context, args.to);
      if (misplaced) return [misplaced];
      const units = args.level === null ? 1 : register.areas.within(area, args.level).length;
      spend(units * periods);
      const found = reach({ ...args, area }, product, grants, context);
      return found ? [found] : [];
    });
    return summed(uncovered, args.areas);
  }
}

const denied = (code: RowExplanation['code']): Judged => ({ verdict: 'DENIED', code, uncovered: [] });

/** The subgraphs that answer this place's observations; undefined where it is no indicator's. */
function hostsOf({ field, types }: Place, { indicatorHosts }: RowRules): ReadonlySet<string> | undefined {
  if (field.name !== 'observations' || !types.some((type) => indicatorHosts.has(type))) return undefined;
  return new Set(types.flatMap((type) => indicatorHosts.get(type) ?? []));
}

/** The product of records that a place lists by areas: the only one that its schema requires. */
function recordsOf({ requirements, field }: Place, register: Register): DataProduct | undefined {
  if (!field.args.some(({ name }) => name === 'areas')) return undefined;
  const products = new Set(requirements.flat(2));
  const [product] = products;
  return products.size === 1 && product !== undefined ? register.products.get(product) : undefined;
}

/** An indicator's id begins with its product's. */
function productOf(indicator: string, register: Register): DataProduct | undefined {
  for (let dot = indicator.lastIndexOf('.'); dot > 0; dot = indicator.lastIndexOf('.', dot - 1)) {
    const product = register.products.get(indicator.slice(0, dot));
    if (product) return product;
  }
  return undefined;
}

/** The arguments of a field, coerced; undefined where they cannot be. */
function argumentsOf(
  { field, node }: Place,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | undefined {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    return undefined;
  }
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** The arguments of `observations` as its subgraph reads them. */
function readArguments(
  given: Readonly<Record<string, unknown>> | undefined,
): Arguments | 'PERIOD_INVALID' | 'ARGUMENT_INVALID' {
  const { areas, interval, level } = given ?? {};
  if (!isTexts(areas) || !isInterval(interval)) return 'ARGUMENT_INVALID';
  const from = monthNo(String(given?.from));
  const to = monthNo(String(given?.to));
  if (from === undefined || to === undefined || to < from) return 'PERIOD_INVALID';
  if (!startsPeriod(from, interval) || !startsPeriod(to + 1, interval)) return 'PERIOD_INVALID';
  if (areas.length === 0 || areas.length > mostAreas) return 'ARGUMENT_INVALID';
  return { areas, from, to, interval, level: isLevel(level) ? level : null };
}

const isInterval = (value: unknown): value is Interval =>
  value === 'MONTH' || value === 'QUARTER' || value === 'YEAR';

const levels: ReadonlySet<unknown> = new Set<AreaLevel>([
  'CITY',
  'DISTRICT_COMMITTEE_AREA',
  'LOCAL_POLICE_AREA',
  'CITY_DISTRICT',
  'BASE_AREA',
  'PLACE',
]);
const isLevel = (value: unknown): value is AreaLevel => levels.has(value);

/**
 * What is wrong with the area itself: unknown, ended before the last month that is asked for (a present one has figures
 * for all time, an ended one until its end), or not there yet at the instant that is explained.
 */
function misplacedArea(
  area: string,
  { register, areaTimes, instant }: RowContext,
  to: number | null,
): Uncovered | null {
  if (register.areas.level(area) === undefined) return { ...nothing, code: 'AREA_UNKNOWN', areas: [area] };
  const times = areaTimes.get(area);
  if (!times) return null;
  const ended = to !== null && times.validTo !== null && `${monthOf(to)}-28` > times.validTo;
  if (!ended && times.validFrom <= instant.slice(0, 10)) return null;
  const before = () =>
    [...areaTimes].flatMap(([id, { successors }]) => (successors.includes(area) ? id : []));
  return {
    ...nothing,
    code: 'AREA_NOT_VALID',
    areas: [area],
    instead: ended ? times.successors : before(),
  };
}

const nothing = {
  areas: [],
  periods: [],
  level: null,
  interval: null,
  instead: [],
  widen: [],
} as const satisfies Omit<Uncovered, 'code'>;

/** An area's figures are its provider's, and only that provider's grants reach them. */
function reach(
  asked: Requested,
  product: DataProduct,
  grants: readonly Grant[],
  { register }: RowContext,
): Uncovered | null {
  const tree = register.areas;
  const found = outside(asked, grants, tree);
  if (found) {
    const rest = {
      ...nothing,
      ...found,
      ...(found.code === 'PERIOD_NOT_COVERED' ? { areas: [asked.area] } : {}),
    };
    return { ...rest, widen: widening(grants, asked.area, found.code, register) };
  }
  const certain = product.providers.every(
    (provider) =>
      outside(
        asked,
        grants.filter((grant) => grant.provider === provider),
        tree,
      ) === null,
  );
  return certain ? null : { ...nothing, code: 'PROVIDER_BY_AREA', areas: [asked.area] };
}

/** The clauses to widen: for an area any that gives the product, else those that have something of the area. */
function widening(
  grants: readonly Grant[],
  area: string,
  code: Outside['code'],
  { areas: tree }: Register,
): readonly string[] {
  const near = grants.filter(
    (grant) =>
      code === 'AREA_NOT_COVERED' ||
      grant.areas.some(
        (wide) => wide === everyArea || tree.contains(wide, area) || tree.contains(area, wide),
      ),
  );
  return [...new Set(near.flatMap(({ clause }) => clause ?? []))];
}

/** Records by area, as their subgraphs check them: the area alone counts. */
function judgeRecords(product: DataProduct, areas: readonly string[], context: RowContext): Judged {
  if (areas.length === 0 || areas.length > mostAreas) return denied('ARGUMENT_INVALID');
  const { register } = context;
  const grants = context.grants.filter((grant) => grant.product === product.id);
  if (grants.length === 0) return denied('PRODUCT_NOT_COVERED');
  const holds = (area: string, of: readonly Grant[]) =>
    of.some((grant) => grant.areas.some((wide) => wide === everyArea || register.areas.contains(wide, area)));
  const uncovered = areas.flatMap((area): readonly Uncovered[] => {
    const misplaced = misplacedArea(area, context, null);
    if (misplaced) return [misplaced];
    if (!holds(area, grants)) {
      const widen = widening(grants, area, 'AREA_NOT_COVERED', register);
      return [{ ...nothing, code: 'AREA_NOT_COVERED', areas: [area], widen }];
    }
    const certain = product.providers.every((provider) =>
      holds(
        area,
        grants.filter((grant) => grant.provider === provider),
      ),
    );
    return certain ? [] : [{ ...nothing, code: 'PROVIDER_BY_AREA', areas: [area] }];
  });
  return summed(uncovered, areas);
}

function summed(uncovered: readonly Uncovered[], areas: readonly string[]): Judged {
  const open = uncovered.filter(({ code }) => code === 'PROVIDER_BY_AREA').length;
  const refused = uncovered.length - open;
  const verdict =
    refused === areas.length
      ? 'DENIED'
      : refused > 0
        ? 'PARTLY'
        : open > 0
          ? 'BY_ROW'
          : ('ALLOWED' satisfies RowVerdict);
  return { verdict, code: null, uncovered };
}
