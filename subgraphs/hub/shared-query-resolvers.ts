import { and, arrayOverlaps, asc, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Interval } from '../../policy/period.ts';
import { hubError } from '../../schema/errors.ts';
import { isAnyOf } from '../any-of.ts';
import { connectionOf, sliceOf } from '../connection.ts';
import type { SubgraphContext } from '../subgraph.ts';
import type { Resolvers, SharedQueryState } from './resolvers.generated.ts';
import type { Describe, Described } from './shared-queries/described.ts';
import type { QueryActor, QueryKeeper, QueryRef } from './shared-queries/keeper.ts';
import { sharedQueryAct, sharedQueryVersion } from './tables.ts';

type Row = typeof sharedQueryVersion.$inferSelect;

/** A version as it is shown: a saved one, or one that comes with the hub, which a gateway has described already. */
export type ShownQuery =
  | { readonly kind: 'saved'; readonly row: Row }
  | { readonly kind: 'built-in'; readonly query: Described['builtIn'][number] };

/** A variable of a shown version; `interval` is that of a run in which nothing is given. */
export type ShownParameter = Omit<Described['builtIn'][number]['parameters'][number], 'default'> & {
  readonly default: string | null;
  readonly interval: Interval;
};

/** What was done with a version. */
export type ActRow = Pick<typeof sharedQueryAct.$inferSelect, 'state' | 'at' | 'comment'>;

type Problems = { readonly message: string; readonly line: number | null; readonly column: number | null }[];

/** The schema's words for the database's. */
const stateWords = {
  draft: 'DRAFT',
  submitted: 'SUBMITTED',
  approved: 'APPROVED',
  returned: 'RETURNED',
  published: 'PUBLISHED',
  retired: 'RETIRED',
} as const satisfies Readonly<Record<Row['state'], SharedQueryState>>;

const wordsOf = {
  DRAFT: 'draft',
  SUBMITTED: 'submitted',
  APPROVED: 'approved',
  RETURNED: 'returned',
  PUBLISHED: 'published',
  RETIRED: 'retired',
} as const satisfies Readonly<Record<SharedQueryState, Row['state']>>;

/** Resolvers of shared queries: what is read, under row security, and what is done, by the keeper. */
export function sharedQueryResolvers(keeper: QueryKeeper, describe: Describe) {
  const describedOf = (row: Row, context: SubgraphContext) =>
    context
      .loader<Row, Described['documents'][number]>(
        'shared-query-documents',
        async (rows) => (await describe(context, rows)).documents,
        ({ id, version, revision }) => JSON.stringify([id, version, revision]),
      )
      .load(row);

  const problemsOf = async (row: Row, context: SubgraphContext): Promise<Problems> => {
    const read = await describedOf(row, context);
    return read.kind === 'problems' ? read.problems : [];
  };

  const now = async ({ id, version }: QueryRef, context: SubgraphContext): Promise<ShownQuery> => {
    context.renew();
    const [row] = await selectVersions(context, id, version);
    if (!row) throw hubError('SHARED_QUERY_UNKNOWN');
    return { kind: 'saved', row };
  };

  return {
    Query: {
      sharedQueries: async (_, args, context) => {
        const { after, limit } = sliceOf('sharedQueries', args);
        const from = after === null ? null : placeIn(after);
        const state = args.state ?? null;
        const { builtIn } = await describe(context, []);
        const known = builtIn
          .map((query): ShownQuery => ({ kind: 'built-in', query }))
          .filter((one) => state === null || stateOf(one) === state)
          .filter((one) => from === null || compare(part(one), from) > 0);
        const saved = await selectPage(context, from, state && wordsOf[state], limit);
        const page = [...known, ...saved.map((row): ShownQuery => ({ kind: 'saved', row }))]
          .sort((a, b) => compare(part(a), part(b)))
          .slice(0, limit)
          .map((one) => ({ id: `${part(one).id}@${part(one).version}`, one }));
        const { edges, pageInfo } = connectionOf('sharedQueries', page, args);
        return { edges: edges.map(({ cursor, node }) => ({ cursor, node: node.one })), pageInfo };
      },
      sharedQuery: async (_, { id, version }, context) => {
        const { builtIn } = await describe(context, []);
        const query = builtIn.find((one) => one.id === id && (version ?? one.version) === one.version);
        if (query) return { kind: 'built-in', query };
        const rows = await selectVersions(context, id, version);
        const row = rows.find(({ state }) => state === 'published') ?? rows[0];
        if (!row) throw hubError('SHARED_QUERY_UNKNOWN');
        return { kind: 'saved', row };
      },
      checkSharedQuery: async (_, { document }, context) => {
        keeper.requireMay(actorOf(context));
        const [read] = (await describe(context, [{ document, origin: 'person' }])).documents;
        if (read?.kind !== 'declared') return { problems: read?.problems ?? [], parameters: [] };
        return { problems: [], parameters: parametersOf(read.declared) };
      },
    },
    Mutation: {
      saveSharedQuery: async (_, { name, document, revision, runnableBy, everybody }, context) => {
        const actor = actorOf(context);
        keeper.requireMay(actor, name);
        if (everybody && runnableBy)
          throw hubError('ARGUMENT_INVALID', 'Give runnableBy, or everybody, and not both.');
        const chosen = everybody ? null : [...new Set(runnableBy ?? [actor.organisation])];
        const told = await describe(context, [{ document, origin: 'person' }], chosen ?? []);
        if (told.unknownOrganisations.length > 0) throw hubError('PARTY_UNKNOWN');
        const [read] = told.documents;
        if (read?.kind !== 'declared') {
          throw hubError('SHARED_QUERY_INVALID', undefined, { problems: read?.problems ?? [] });
        }
        const { title, description, purpose, view } = read.declared;
        const draft = { name, revision: revision ?? null, runnableBy: chosen, document };
        const said = { title, description, purpose, view };
        return now(await keeper.save(actor, { ...draft, ...said }), context);
      },
      submitSharedQuery: async (_, { id, version, revision }, context) =>
        now(await keeper.submit(actorOf(context), { id, version }, revision), context),
      reviewSharedQuery: async (_, { id, version, outcome, comment }, context) =>
        now(
          await keeper.review(actorOf(context), { id, version }, outcome === 'APPROVE', comment ?? null),
          context,
        ),
      publishSharedQuery: async (_, { id, version }, context) => {
        const actor = actorOf(context);
        keeper.requireMay(actor);
        const [row] = await selectVersions(context, id, version);
        const problems = row?.owner === actor.organisation ? await problemsOf(row, context) : [];
        if (problems.length > 0) throw hubError('SHARED_QUERY_BROKEN', undefined, { problems });
        return now(await keeper.publish(actor, { id, version }), context);
      },
      retireSharedQuery: async (_, { id, version, reason }, context) =>
        now(await keeper.retire(actorOf(context), { id, version }, reason), context),
    },
    SharedQuery: {
      id: (shown) => part(shown).id,
      version: (shown) => part(shown).version,
      state: stateOf,
      owner: (shown) => (shown.kind === 'saved' ? { id: shown.row.owner } : null),
      title: (shown) => part(shown).title,
      description: (shown) => part(shown).description,
      purpose: (shown) => ({ code: part(shown).purpose }),
      view: (shown) => part(shown).view,
      document: (shown) => part(shown).document,
      runnableBy: (shown) =>
        shown.kind === 'saved' ? (shown.row.runnableBy?.map((id) => ({ id })) ?? null) : null,
      parameters: async (shown, _, context) => {
        if (shown.kind === 'built-in') return parametersOf(shown.query);
        const read = await describedOf(shown.row, context);
        return read.kind === 'declared' ? parametersOf(read.declared) : [];
      },
      broken: (shown, _, context) => (shown.kind === 'saved' ? problemsOf(shown.row, context) : []),
      revision: (shown) =>
        shown.kind === 'saved' && shown.row.state === 'draft' ? shown.row.revision : null,
      mine: (shown, _, { claims }) =>
        shown.kind === 'saved' && claims.person !== null && shown.row.author === claims.person,
      history: (shown, _, context) => (shown.kind === 'saved' ? historyOf(shown.row, context) : []),
      versions: (shown, _, context) => versionsOf(shown, context),
    },
    SharedQueryParameter: {
      now: ({ now: values, interval }, args) =>
        values === null ? null : JSON.stringify(values[args.interval ?? interval]),
    },
    SharedQueryAct: {
      state: ({ state }) => stateWords[state],
      at: ({ at: instant }) => instant.toISOString(),
    },
  } satisfies Resolvers;
}

const actorOf = ({ claims: { organisation, person, roles } }: SubgraphContext): QueryActor => ({
  organisation,
  person,
  roles,
});

const part = (shown: ShownQuery) => (shown.kind === 'saved' ? shown.row : shown.query);
const stateOf = (shown: ShownQuery): SharedQueryState =>
  shown.kind === 'saved' ? stateWords[shown.row.state] : 'PUBLISHED';

/** By id, as bytes, and then version. */
function compare(a: QueryRef, b: QueryRef): number {
  return a.id === b.id ? a.version - b.version : a.id < b.id ? -1 : 1;
}

/** Where a cursor stands. Throws ARGUMENT_INVALID. */
function placeIn(key: string): QueryRef {
  const [, id, version] = /^([a-z0-9.-]+)@(\d{1,9})$/.exec(key) ?? [];
  if (id === undefined) throw hubError('ARGUMENT_INVALID', 'The cursor is not one of this list.');
  return { id, version: Number(version) };
}

const parametersOf = ({
  interval,
  parameters,
}: Pick<Described['builtIn'][number], 'interval' | 'parameters'>): ShownParameter[] =>
  parameters.map((parameter) => ({
    ...parameter,
    default: parameter.default === undefined ? null : JSON.stringify(parameter.default),
    interval: defaultInterval(parameters) ?? interval,
  }));

/** The periods of a run in which the parameter that says of them is left out. */
function defaultInterval(parameters: Described['builtIn'][number]['parameters']): Interval | undefined {
  const value = parameters.find(({ type }) => /^Interval!?$/.test(type))?.default;
  return value === 'MONTH' || value === 'QUARTER' || value === 'YEAR' ? value : undefined;
}

const at = (id: string, version: number) =>
  and(eq(sharedQueryVersion.id, id), eq(sharedQueryVersion.version, version));

/**
 * What the asker may read: row security lets an authority's unit see what the authority has, and what is not published
 * is its owner's alone.
 */
const readable = ({ claims: { organisation, legalBody } }: SubgraphContext) =>
  or(
    eq(sharedQueryVersion.owner, organisation),
    and(
      inArray(sharedQueryVersion.state, ['published', 'retired']),
      or(
        isNull(sharedQueryVersion.runnableBy),
        arrayOverlaps(sharedQueryVersion.runnableBy, [organisation, legalBody]),
      ),
    ),
  );

/** Saved versions of an id that the asker may read, newest first. */
function selectVersions(
  context: SubgraphContext,
  id: string,
  version?: number | null,
): Promise<readonly Row[]> {
  return context.tx
    .select()
    .from(sharedQueryVersion)
    .where(and(version ? at(id, version) : eq(sharedQueryVersion.id, id), readable(context)))
    .orderBy(desc(sharedQueryVersion.version));
}

/** Every saved version of these ids that the asker may read, newest first. */
function selectVersionsOf(context: SubgraphContext, ids: readonly string[]): Promise<readonly Row[]> {
  return context.tx
    .select()
    .from(sharedQueryVersion)
    .where(and(isAnyOf(sharedQueryVersion.id, ids), readable(context)))
    .orderBy(desc(sharedQueryVersion.version));
}

function selectPage(
  context: SubgraphContext,
  from: QueryRef | null,
  state: Row['state'] | null,
  limit: number,
): Promise<readonly Row[]> {
  const { id, version } = sharedQueryVersion;
  return context.tx
    .select()
    .from(sharedQueryVersion)
    .where(
      and(
        state === null ? undefined : eq(sharedQueryVersion.state, state),
        from === null
          ? undefined
          : sql`(${id} collate "C", ${version}) > (${from.id} collate "C", ${from.version}::int)`,
        readable(context),
      ),
    )
    .orderBy(sql`${id} collate "C"`, asc(version))
    .limit(limit);
}

function historyOf(row: Row, context: SubgraphContext): Promise<readonly ActRow[]> | readonly ActRow[] {
  if (row.owner !== context.claims.organisation) return [];
  return context
    .loader<Row, readonly ActRow[]>(
      'shared-query-history',
      async (rows) => {
        const acts = await selectActs(context, [...new Set(rows.map(({ id }) => id))]);
        const byVersion = Map.groupBy(acts, keyOf);
        return rows.map((one) => byVersion.get(keyOf(one)) ?? []);
      },
      keyOf,
    )
    .load(row);
}

/** Of what comes with the hub there is one version. */
async function versionsOf(shown: ShownQuery, context: SubgraphContext): Promise<readonly ShownQuery[]> {
  if (shown.kind === 'built-in') return [shown];
  const rows = await context
    .loader<string, readonly Row[]>(
      'shared-query-versions',
      async (ids) => {
        const byId = Map.groupBy(await selectVersionsOf(context, ids), ({ id }) => id);
        return ids.map((id) => byId.get(id) ?? []);
      },
      (id) => id,
    )
    .load(shown.row.id);
  return rows.map((row) => ({ kind: 'saved', row }));
}

const keyOf = ({ id, version }: QueryRef): string => `${id}@${version}`;

/** What was done with the versions of these ids, in order. */
function selectActs(
  { tx }: SubgraphContext,
  ids: readonly string[],
): Promise<readonly (ActRow & QueryRef)[]> {
  const { id, version, state, at: instant, comment } = sharedQueryAct;
  return tx
    .select({ id, version, state, at: instant, comment })
    .from(sharedQueryAct)
    .where(isAnyOf(id, ids))
    .orderBy(asc(sharedQueryAct.seq));
}
