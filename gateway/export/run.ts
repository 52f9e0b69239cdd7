import { Kind, parse } from 'graphql';
import { type ErrorCode, errorCatalogue, isErrorCode } from '../../schema/errors.ts';
import type { Outgoing } from '../request.ts';
import { type Area, type AreaReads, createAreas } from './areas.ts';
import { connectionPage, Slices } from './pages.ts';
import { type Answer, type AnswerError, type Asked, type Row, rowsOf, type Value } from './rows.ts';
import type { Table } from './table.ts';

/** What an export is of. */
export type Head = {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly purpose: string;
  readonly partner: string;
  /** The instant at which it began, ISO 8601 in UTC. */
  readonly at: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly labels: 'en' | 'sv';
};

/** Something that was not given: where it stood, without positions, and what the hub said of it. */
export type Note = {
  readonly table: string;
  readonly place: string;
  readonly code: string;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
};

/** How an export ended. */
export type End = {
  readonly complete: boolean;
  /** Why it was cut off; null where it is complete. */
  readonly code: ErrorCode | null;
  readonly rows: number;
  readonly receipts: readonly string[];
  readonly notes: readonly Note[];
  readonly sources: readonly string[];
  readonly vintages: readonly string[];
  readonly synthetic: boolean;
};

/** A run of a shared query, as a format writes it: its tables one after the other, and then how it ended. */
export type Run = {
  readonly head: Head;
  readonly tables: readonly Table[];
  /** The rows of a table, some hundreds at a time. Ends early where the export is cut off. */
  rows(table: Table): AsyncGenerator<readonly Row[]>;
  /** What is known of areas, by id. */
  areasOf(ids: Iterable<string>): Promise<ReadonlyMap<string, Area>>;
  /** Whether the caller may still have what has been read. Where not, the export is cut off. */
  stands(): Promise<boolean>;
  /** When the newest of these indicators was published; null where that is not known. */
  updated(indicators: Iterable<string>): string | null;
  end(): End;
};

/** An answer to a page, with what it was decided under. */
export type PageAnswer = Answer & { readonly receipt: string };

/** What a run is made of. `ask` and `stands` throw CutOff. */
export type RunParts = {
  readonly head: Head;
  readonly tables: readonly Table[];
  readonly variables: Readonly<Record<string, unknown>>;
  /** Most rows in all. */
  readonly limit: number;
  /** Asks a page of the export, through the route. */
  readonly ask: (
    document: string,
    operationName: string | null,
    variables: Readonly<Record<string, unknown>>,
  ) => Promise<PageAnswer>;
  /** Throws where what has been read may no longer leave. */
  readonly stands: () => Promise<void>;
  readonly areaReads: AreaReads;
  readonly publishedAt: (indicator: string) => string | undefined;
};

/** An export cannot go on: what has left by then is marked as cut off. */
export class CutOff extends Error {
  override name = 'CutOff';
  readonly code: ErrorCode;
  /** The answer that refused a page; undefined where none did. */
  readonly outgoing: Outgoing | undefined;

  constructor(code: ErrorCode, outgoing?: Outgoing) {
    super(errorCatalogue[code].meaning);
    this.code = code;
    this.outgoing = outgoing;
  }
}

/** Rows that leave together: between two lots it is asked whether they still may. */
const lot = 500;
/** Notes that an export keeps. */
const mostNotes = 1_000;
/** Errors that are no decision of the hub: half a table is none. */
const faults: ReadonlySet<string> = new Set([
  'SUBGRAPH_UNAVAILABLE',
  'AGREEMENTS_UNAVAILABLE',
  'INTERNAL',
  'SCOPE_CHANGED',
]);

/** Makes a run, and reads its first page: what refuses the whole is thrown as CutOff before anything leaves. */
export async function startRun(parts: RunParts): Promise<Run> {
  const { head, tables, limit } = parts;
  const receipts: string[] = [];
  const notes = new Map<string, Note>();
  const told = { source: new Set<Value>(), vintage: new Set<Value>(), synthetic: new Set<Value>() };
  let rows = 0;
  let cut: ErrorCode | null = null;

  const ask: RunParts['ask'] = async (document, operationName, variables) => {
    const answer = await parts.ask(document, operationName, variables);
    receipts.push(answer.receipt);
    return answer;
  };
  const areas = createAreas(ask, parts.areaReads);
  const cutBy = (error: unknown): void => {
    if (!(error instanceof CutOff)) throw error;
    cut = error.code;
  };

  const answered = async (table: Table, given: Readonly<Record<string, unknown>>) => {
    const answer = await ask(table.document, table.operationName, given);
    const fault = answer.errors.find(({ extensions }) => faults.has(extensions.code))?.extensions.code;
    if (fault !== undefined) throw new CutOff(isErrorCode(fault) ? fault : 'INTERNAL');
    return answer;
  };
  const rowsIn = (table: Table, answer: PageAnswer, asked: Asked) => {
    note(notes, table, answer.errors);
    return areas.name(table, rowsOf(table, answer, asked));
  };
  const nothing: Asked = { areas: [], from: null };

  async function* pagesOf(table: Table): AsyncGenerator<readonly Row[]> {
    const given = Object.fromEntries(
      Object.entries(parts.variables).filter(([name]) => table.variables.includes(name)),
    );
    const { paging } = table;
    switch (paging.kind) {
      case 'whole': {
        yield await rowsIn(table, await answered(table, given), nothing);
        return;
      }
      case 'cursor': {
        const first = paging.first === null ? {} : { [paging.first]: connectionPage };
        let after: string | null = null;
        do {
          const variables = { ...given, ...first, [paging.after]: after };
          const answer = await answered(table, variables);
          yield await rowsIn(table, answer, nothing);
          after = endOf(answer, paging.path);
        } while (after !== null);
        return;
      }
      case 'areas': {
        const defaults = defaultsOf(table.document);
        const all = listOf(given[paging.areas] ?? defaults.get(paging.areas));
        const { period } = paging;
        const [from, to] = period
          ? [period.from, period.to].map((name) => given[name] ?? defaults.get(name))
          : [];
        const cuts = period && typeof from === 'string' && typeof to === 'string' ? { from, to } : null;
        const slices = new Slices(all, cuts);
        const isNew = onceRefused(table);
        for (let slice = slices.next(); slice; slice = slices.next()) {
          const months =
            period && slice.period ? { [period.from]: slice.period.from, [period.to]: slice.period.to } : {};
          const variables = { ...given, [paging.areas]: slice.areas, ...months };
          const asked = { areas: slice.areas, from: slice.period?.from ?? null };
          const answer = await answered(table, variables);
          // A subgraph gives so many cells at a time, and areas that were refused do not tell how many others have.
          const tooMuch = answer.errors.some(({ extensions }) => extensions.code === 'ARGUMENT_INVALID');
          if (tooMuch && slices.shrink()) continue;
          const found = await rowsIn(table, answer, asked);
          slices.read(found.length);
          const estimate = slices.estimate() ?? 0;
          if (rows === 0 && estimate > limit && isUniform(table, found, all))
            throw new CutOff('TOO_MANY_CELLS');
          yield found.filter(isNew);
        }
        // A query for no areas is the hub's to refuse.
        if (all.length === 0) yield await rowsIn(table, await answered(table, given), nothing);
      }
    }
  }

  const started = new Map<Table, AsyncGenerator<readonly Row[]>>();
  const [firstTable] = tables;
  let firstRows: readonly Row[] | undefined;
  if (firstTable) {
    const pages = pagesOf(firstTable);
    started.set(firstTable, pages);
    const first = await pages.next();
    if (!first.done) firstRows = first.value;
  }

  async function* readRows(table: Table): AsyncGenerator<readonly Row[]> {
    if (cut !== null) return;
    const pages = started.get(table) ?? pagesOf(table);
    let read = table === firstTable ? firstRows : undefined;
    firstRows = undefined;
    try {
      for (;;) {
        if (!read) {
          const next = await pages.next();
          if (next.done) return;
          read = next.value;
        }
        for (let start = 0; start < read.length; start += lot) {
          const some = read.slice(start, start + lot);
          if (rows + some.length > limit) throw new CutOff('TOO_MANY_CELLS');
          await parts.stands();
          rows += some.length;
          mark(told, table, some);
          yield some;
        }
        read = undefined;
      }
    } catch (error) {
      cutBy(error);
    }
  }

  return {
    head,
    tables,
    rows: readRows,
    async areasOf(ids) {
      try {
        return await areas.of(ids);
      } catch (error) {
        cutBy(error);
        return new Map();
      }
    },
    async stands() {
      if (cut !== null) return false;
      try {
        await parts.stands();
      } catch (error) {
        cutBy(error);
      }
      return cut === null;
    },
    updated: (indicators) =>
      [...indicators]
        .flatMap((id) => parts.publishedAt(id) ?? [])
        .sort()
        .at(-1) ?? null,
    end: () => ({
      complete: cut === null,
      code: cut,
      rows,
      receipts,
      notes: [...notes.values()],
      sources: [...told.source].filter((one) => typeof one === 'string').sort(),
      vintages: [...told.vintage].filter((one) => typeof one === 'string').sort(),
      synthetic: told.synthetic.has(true),
    }),
  };
}

/** Tells rows apart that say the same refusal as an earlier one, of the years of an area before: a reader needs one. */
function onceRefused({ columns }: Table): (row: Row) => boolean {
  const [period, from] = ['period', 'from'].map((name) => columns.findIndex((one) => one.name === name));
  const refused = new Set<string>();
  return (row) => {
    if (row[period ?? -1] !== null) return true;
    const said = JSON.stringify(row.filter((_, index) => index !== from));
    const before = refused.size;
    return refused.add(said).size > before;
  };
}

/** Where each area asked for gives its own cells alone, the rows of all can be told from those of one. */
function isUniform(table: Table, rows: readonly Row[], asked: readonly string[]): boolean {
  const area = table.columns.findIndex(({ name }) => name === 'area_id');
  return asked.length === 1 || rows.every((row) => row[area] === asked[0]);
}

function mark(
  told: Readonly<Record<'source' | 'vintage' | 'synthetic', Set<Value>>>,
  { columns }: Table,
  rows: readonly Row[],
): void {
  for (const name of ['source', 'vintage', 'synthetic'] as const) {
    const index = columns.findIndex((column) => column.name === name);
    if (index < 0) continue;
    for (const row of rows) told[name].add(row[index] ?? null);
  }
}

function note(notes: Map<string, Note>, { name }: Table, errors: readonly AnswerError[]): void {
  for (const { message, path = [], extensions } of errors) {
    const { code, occurrences: _, coordinate: __, ...details } = extensions;
    const place = path.filter((part) => typeof part === 'string').join('.');
    const key = JSON.stringify([name, place, code, message, details]);
    if (notes.size < mostNotes && !notes.has(key))
      notes.set(key, { table: name, place, code, message, details });
  }
}

/** The cursor after which the next page begins; null where there is none. */
function endOf({ data }: Answer, path: readonly string[]): string | null {
  const connection = path.reduce<unknown>(inside, data);
  const info = inside(connection, 'pageInfo');
  const cursor = inside(info, 'endCursor');
  return inside(info, 'hasNextPage') === true && typeof cursor === 'string' ? cursor : null;
}

const inside = (value: unknown, key: string): unknown =>
  value !== null && typeof value === 'object' ? (value as Readonly<Record<string, unknown>>)[key] : undefined;

/** A variable for a list may be given as its only item. */
const listOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]).map(String);

/** The texts that the variables of a document have where none is given. */
function defaultsOf(document: string): ReadonlyMap<string, unknown> {
  const operation = parse(document).definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const found = new Map<string, unknown>();
  for (const { variable, defaultValue } of operation?.variableDefinitions ?? []) {
    if (defaultValue?.kind === Kind.STRING) found.set(variable.name.value, defaultValue.value);
    if (defaultValue?.kind !== Kind.LIST) continue;
    const items = defaultValue.values.flatMap((one) => (one.kind === Kind.STRING ? [one.value] : []));
    found.set(variable.name.value, items);
  }
  return found;
}
