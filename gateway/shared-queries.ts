import { readdir, readFile } from 'node:fs/promises';
import { setImmediate as turn } from 'node:timers/promises';
import type { Organisation } from '../policy/organisation.ts';
import type { Interval } from '../policy/period.ts';
import { expectedOf, fitted, fromText, isListType } from './parameter-types.ts';
import { Refused } from './refused.ts';
import { type LatestMonths, latestMonths, relativeMonth } from './relative-months.ts';
import type { Caller } from './request/authenticate.ts';
import type { Declared, DocumentProblem, DocumentReader, Parameter } from './shared-query-document.ts';
import type { VintageView } from './vintages.ts';

/** A published version of a shared query. */
export type SharedQuery = Declared & {
  readonly id: string;
  readonly version: number;
  /** The organisation that answers for it; `hub` for one that comes with the hub. */
  readonly owner: string;
  /** The organisations that may run it, and their units; null for everybody with a partner. The owner always may. */
  readonly runnableBy: readonly string[] | null;
  /** Why it cannot be run under this schema; empty where it can. */
  readonly broken: readonly DocumentProblem[];
};

/** Saved queries as they were last heard of from the hub's own subgraph. */
export type SavedQueries = {
  readonly queries: readonly SharedQuery[];
  /** False where nothing has been heard for longer than the staleness: then there are none. */
  readonly fresh: boolean;
};

/** Where saved queries come from. */
export type SavedQueriesSource = {
  readonly current: () => SavedQueries;
  /** Resolves when they have been asked for anew since the call, or could not be. */
  readonly refresh: () => Promise<void>;
  /** Resolves when there are others than at the call. */
  readonly changed: () => Promise<void>;
};

/** The shared queries that a gateway runs. */
export type SharedQueries = {
  /**
   * The one of that id and version (null: its newest) that the caller may run; null is a caller of no organisation.
   * Undefined for others, whether there are any or not. Throws Refused: SHARED_QUERY_BROKEN,
   * SHARED_QUERIES_UNAVAILABLE.
   */
  find(id: string, version: number | null, caller: Caller | null): SharedQuery | undefined;
  /**
   * The one whose operation has this SHA-256: of several that one that was registered under it, then the hub's, then the
   * caller's own, so that nobody's copy gives an operation of others another purpose. Otherwise as `find`.
   */
  findByHash(hash: string, caller: Caller | null): SharedQuery | undefined;
  /** Every one, whoever may run it, broken ones too. */
  all(): readonly SharedQuery[];
  /** Resolves when the saved ones have been asked for anew since the call, or could not be: what was published before it is then known. */
  refresh(): Promise<void>;
  /** Resolves when there are others than at the call. */
  changed(): Promise<void>;
};

/** How a request names a shared query, and the variables that it gives. */
export type AskedQuery =
  | {
      readonly kind: 'id';
      readonly id: string;
      /** Null for the newest. */
      readonly version: number | null;
      readonly variables: GivenVariables;
    }
  | {
      readonly kind: 'hash';
      readonly hash: string;
      /** The operation itself, where it was sent too. */
      readonly document: string | null;
      readonly variables: GivenVariables;
    };

/** Variables as JSON has them, or as the parameters of an address. */
export type GivenVariables =
  | { readonly kind: 'json'; readonly values: Readonly<Record<string, unknown>> }
  | { readonly kind: 'text'; readonly values: readonly (readonly [string, string])[] };

/** Reads the shared queries that come with the hub: one document a file, its id the file's name. Throws where one does not fit. */
export async function readBuiltInQueries(
  folder: string,
  reader: DocumentReader,
): Promise<readonly SharedQuery[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).sort();
  const queries: SharedQuery[] = [];
  // One at a time, with a turn of the event loop between: a gateway that answers requests may read them anew.
  for (const file of files) {
    const read = reader.shared(await readFile(`${folder}/${file}`, 'utf8'));
    if (read.kind === 'problems') {
      const told = read.problems.map(({ message, line }) => `${file}:${line ?? 1} ${message}`);
      throw new TypeError(`A shared query does not fit:\n${told.join('\n')}`);
    }
    const id = file.slice(0, -'.graphql'.length);
    queries.push({ ...read.declared, id, owner: 'hub', runnableBy: null, broken: [] });
    await turn();
  }
  return queries;
}

/** Those that come with the hub, and those saved in it. */
export function createSharedQueries(
  builtIn: readonly SharedQuery[],
  { current: saved, refresh, changed }: SavedQueriesSource,
): SharedQueries {
  const names = new Set(builtIn.map(({ id }) => id));
  /** Nothing that is saved stands in the place of what comes with the hub. */
  const besides = ({ id, owner }: SharedQuery) => owner !== 'hub' && !names.has(id);
  const pick = (
    fits: (query: SharedQuery) => boolean,
    caller: Caller | null,
    rank: (query: SharedQuery) => number = () => 0,
  ): SharedQuery | undefined => {
    const { queries, fresh } = saved();
    const [found] = [...builtIn, ...queries.filter(besides)]
      .filter((query) => fits(query) && mayRun(query, caller))
      .sort((a, b) => rank(a) - rank(b) || b.version - a.version);
    if (!found && !fresh) throw new Refused('SHARED_QUERIES_UNAVAILABLE');
    if (found && found.broken.length > 0)
      throw new Refused('SHARED_QUERY_BROKEN', { problems: found.broken });
    return found;
  };
  return {
    find: (id, version, caller) =>
      pick((query) => query.id === id && (version === null || query.version === version), caller),
    findByHash: (hash, caller) =>
      pick(
        (query) => query.hash === hash,
        caller,
        ({ id, owner }) => {
          if (id === hash) return 0;
          if (owner === 'hub') return 1;
          return owner === caller?.organisation.id ? 2 : 3;
        },
      ),
    all: () => [...builtIn, ...saved().queries.filter(besides)],
    refresh,
    changed,
  };
}

/** Whether somebody of an organisation may run a shared query; null is nobody of any. */
export function mayRun(
  { owner, runnableBy }: Pick<SharedQuery, 'owner' | 'runnableBy'>,
  caller: { readonly organisation: { readonly id: string }; readonly legalBody: string } | null,
): boolean {
  if (runnableBy === null) return true;
  if (caller === null) return false;
  return (
    owner === caller.organisation.id ||
    runnableBy.includes(caller.organisation.id) ||
    runnableBy.includes(caller.legalBody)
  );
}

/**
 * The variables of a run: given ones checked by their types, relative and default ones filled in. A month that is
 * relative is rounded to whole periods of the run's interval. Throws Refused('PARAMETER_INVALID', { parameter,
 * expected }), for a variable that the query does not have too.
 */
export function variablesOf(
  query: SharedQuery,
  given: Readonly<Record<string, unknown>>,
  caller: Caller,
  vintages: Pick<VintageView, 'indicators'>,
  now: Date,
): Readonly<Record<string, unknown>> {
  const names = new Set(query.parameters.map(({ name }) => name));
  for (const name of Object.keys(given)) {
    if (!names.has(name)) throw invalid(name, `one of ${[...names].join(', ') || 'none'}`);
  }
  const variables = nothing();
  for (const parameter of query.parameters) {
    const value = Object.hasOwn(given, parameter.name) ? given[parameter.name] : undefined;
    if (value !== undefined) {
      const checked = fitted(value, parameter);
      if (!checked.fits) throw invalid(parameter.name, expectedOf(parameter));
      variables[parameter.name] = checked.value;
    } else if (parameter.required) throw invalid(parameter.name, expectedOf(parameter));
    else if (parameter.default !== undefined) variables[parameter.name] = parameter.default;
  }
  const latest = latestMonths(query.indicators, vintages.indicators(), now);
  const interval = intervalOf(query, variables);
  for (const parameter of query.parameters) {
    if (parameter.relative === null || parameter.name in variables) continue;
    variables[parameter.name] = relativeValue(parameter, latest, interval, caller.organisation);
  }
  return variables;
}

/** What a parameter's relative value is now for somebody of an organisation, by the interval of the run; null of one that has none. */
export function relativeNow(
  { indicators, parameters }: Pick<SharedQuery, 'indicators' | 'parameters'>,
  organisation: Pick<Organisation, 'id' | 'internalScope'>,
  vintages: Pick<VintageView, 'indicators'>,
  now: Date,
): readonly (Readonly<Record<Interval, unknown>> | null)[] {
  const latest = latestMonths(indicators, vintages.indicators(), now);
  return parameters.map((parameter) => {
    if (parameter.relative === null) return null;
    const of = (interval: Interval) => relativeValue(parameter, latest, interval, organisation);
    return { MONTH: of('MONTH'), QUARTER: of('QUARTER'), YEAR: of('YEAR') };
  });
}

function relativeValue(
  { relative, type }: Parameter,
  latest: LatestMonths,
  interval: Interval,
  organisation: Pick<Organisation, 'id' | 'internalScope'>,
): unknown {
  if (relative === null) return undefined;
  if (relative !== 'MY_AREA' && relative !== 'CITY') return relativeMonth(relative, latest, interval);
  const areas = relative === 'CITY' ? [city] : areasOf(organisation);
  return isListType(type) ? areas : areas[0];
}

/** The variables of a request as JSON would have them: the texts of an address are read by the types of the query. */
export function givenVariables(query: SharedQuery, given: GivenVariables): Readonly<Record<string, unknown>> {
  if (given.kind === 'json') return given.values;
  const values = nothing();
  for (const [name, text] of given.values) {
    const parameter = query.parameters.find((one) => one.name === name);
    const known = values[name];
    if (parameter && isListType(parameter.type)) {
      const items = text === '' ? [] : text.split(',').map((item) => fromText(item.trim(), parameter));
      values[name] = [...(Array.isArray(known) ? known : []), ...items];
    } else {
      const value = parameter ? fromText(text, parameter) : text;
      // Twice is no value of any type.
      values[name] = known === undefined ? value : [known, value];
    }
  }
  return values;
}

/** Values by name, whatever the names: one may be called as what every object has. */
const nothing = (): Record<string, unknown> => Object.create(null);

const invalid = (parameter: string, expected: string): Refused =>
  new Refused('PARAMETER_INVALID', { parameter, expected });

/** The interval of a run: that of its parameter of that type, else what the query declares. */
function intervalOf(query: SharedQuery, variables: Readonly<Record<string, unknown>>): Interval {
  const parameter = query.parameters.find(({ type }) => /^Interval!?$/.test(type));
  const value = parameter && variables[parameter.name];
  return value === 'MONTH' || value === 'QUARTER' || value === 'YEAR' ? value : query.interval;
}

const city = 'sthlm:kommun';

/** A unit's own areas, a district committee's district, or the city. */
function areasOf({ internalScope, id }: Pick<Organisation, 'id' | 'internalScope'>): readonly string[] {
  if (internalScope !== null && internalScope.length > 0) return internalScope;
  const district = /^org:sdn-([a-z0-9-]+)$/.exec(id)?.[1];
  return [district === undefined ? city : `sthlm:sdo:${district}`];
}
