import { and, count, desc, eq, gt, max } from 'drizzle-orm';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import type { GraphQLError } from 'graphql';
import type postgres from 'postgres';
import { hubError } from '../../../schema/errors.ts';
import type { SavedQuery } from '../../../trust/saved-queries.ts';
import type { Transaction } from '../../row-security.ts';
import { type SharedQueryState, sharedQueryAct, sharedQueryVersion } from '../tables.ts';

/** Who acts: a person of an organisation, by the roles of its token. Machines have neither and so may do nothing of this. */
export type QueryActor = {
  readonly organisation: string;
  readonly person: string | null;
  readonly roles: readonly string[];
};

/** Names one version. */
export type QueryRef = { readonly id: string; readonly version: number };

/** A draft as it is to be saved; what it says of itself has been read from its document. */
export type QueryDraft = {
  readonly name: string;
  /** Null begins a new version. */
  readonly revision: number | null;
  /** Null for everybody. */
  readonly runnableBy: readonly string[] | null;
  readonly document: string;
  readonly title: string;
  readonly description: string;
  readonly purpose: string;
  readonly view: SavedQuery['view'];
};

/** What is done with saved shared queries. Each throws errors of the catalogue, and writes all of it or nothing. */
export type QueryKeeper = {
  /** Throws what `save` would, of who may and under which name, before a document is read. */
  requireMay(actor: QueryActor, name?: string): void;
  save(actor: QueryActor, draft: QueryDraft): Promise<QueryRef>;
  submit(actor: QueryActor, ref: QueryRef, revision: number): Promise<QueryRef>;
  review(actor: QueryActor, ref: QueryRef, approved: boolean, comment: string | null): Promise<QueryRef>;
  publish(actor: QueryActor, ref: QueryRef): Promise<QueryRef>;
  retire(actor: QueryActor, ref: QueryRef, reason: string): Promise<QueryRef>;
  /** Changes with every act. */
  mark(): Promise<string>;
  /** Every published version, whoever may run it: for gateways alone. */
  published(): Promise<readonly SavedQuery[]>;
};

type Row = typeof sharedQueryVersion.$inferSelect;
type Named = Required<Pick<QueryActor, 'organisation'>> & { readonly person: string };

const roles = ['analyst', 'coordinator'];
const nameForm = /^[a-z][a-z0-9-]{0,79}$/;
const longestDocument = 64 * 1024;
const longestComment = 2_000;
/** Of all acts, in 24 hours: what is saved is kept for good. */
const mostActs = 500;
const day = 24 * 60 * 60 * 1_000;

/** Writes shared queries as a member of hub_keeper, over a pool of its own. */
export function createQueryKeeper(sql: postgres.Sql): QueryKeeper {
  const db = drizzle(sql);

  const act = (
    actor: QueryActor,
    { id, version }: QueryRef,
    from: SharedQueryState,
    to: SharedQueryState,
    comment: string | null,
    also: (row: Row, person: string) => Partial<Row> = () => ({}),
  ): Promise<QueryRef> => {
    const named = requireRole(actor);
    return db.transaction(async (tx) => {
      const [row] = await tx.select().from(sharedQueryVersion).where(at(id, version)).for('update');
      // Another organisation's looks as one that is not there.
      if (row?.owner !== named.organisation) throw hubError('SHARED_QUERY_UNKNOWN');
      if (row.state !== from) throw conflict(row.state);
      const changes = also(row, named.person);
      await tx
        .update(sharedQueryVersion)
        .set({ ...changes, state: to })
        .where(at(id, version));
      await note(tx, { id, version }, to, named, comment);
      return { id, version };
    });
  };

  return {
    requireMay(actor, name) {
      requireRole(actor);
      if (name !== undefined) idOf(actor.organisation, name);
    },
    save: (actor, draft) => {
      const named = requireRole(actor);
      const { name, revision, document, ...said } = draft;
      const id = idOf(actor.organisation, name);
      if (document.length > longestDocument) throw invalid('The document has at most 65,536 characters.');
      const runnableBy = said.runnableBy && [...said.runnableBy];
      return db.transaction(async (tx) => {
        const [newest] = await tx
          .select()
          .from(sharedQueryVersion)
          .where(eq(sharedQueryVersion.id, id))
          .orderBy(desc(sharedQueryVersion.version))
          .limit(1)
          .for('update');
        const content = { ...said, document, runnableBy, author: named.person };
        const ref = await (newest?.state === 'draft'
          ? change(tx, newest, revision, content)
          : begin(tx, newest, revision, { ...content, id, owner: named.organisation }));
        await note(tx, ref, 'draft', named, null);
        return ref;
      });
    },
    submit: (actor, ref, revision) =>
      act(actor, ref, 'draft', 'submitted', null, (row) => {
        if (row.revision !== revision) throw edited(row);
        return {};
      }),
    review: (actor, ref, approved, comment) => {
      const said = commentOf(comment, !approved);
      return act(actor, ref, 'submitted', approved ? 'approved' : 'returned', said, (row, reviewer) => {
        if (row.author === reviewer) throw hubError('SECOND_PERSON_REQUIRED');
        return { reviewer };
      });
    },
    publish: (actor, ref) => act(actor, ref, 'approved', 'published', null),
    retire: (actor, ref, reason) => act(actor, ref, 'published', 'retired', commentOf(reason, true)),
    async mark() {
      const [state] = await db
        .select({ acts: count(), newest: max(sharedQueryAct.seq) })
        .from(sharedQueryAct);
      // A lower number may be committed after a higher one: the count tells.
      return `${state?.acts ?? 0}-${state?.newest ?? 0}`;
    },
    published: () => selectPublished(db),
  };
}

const at = (id: string, version: number) =>
  and(eq(sharedQueryVersion.id, id), eq(sharedQueryVersion.version, version));

function selectPublished(db: PostgresJsDatabase): Promise<SavedQuery[]> {
  const { id, version, owner, title, description, purpose, view, document, origin, runnableBy } =
    sharedQueryVersion;
  return db
    .select({ id, version, owner, title, description, purpose, view, document, origin, runnableBy })
    .from(sharedQueryVersion)
    .where(eq(sharedQueryVersion.state, 'published'))
    .orderBy(id, version);
}

type Content = Pick<Row, 'title' | 'description' | 'purpose' | 'view' | 'document' | 'runnableBy' | 'author'>;

async function change(
  tx: Transaction,
  draft: Row,
  revision: number | null,
  content: Content,
): Promise<QueryRef> {
  if (draft.revision !== revision) throw edited(draft);
  const { id, version } = draft;
  await tx
    .update(sharedQueryVersion)
    .set({ ...content, revision: draft.revision + 1 })
    .where(at(id, version));
  return { id, version };
}

async function begin(
  tx: Transaction,
  newest: Row | undefined,
  revision: number | null,
  content: Content & Pick<Row, 'id' | 'owner'>,
): Promise<QueryRef> {
  if (revision !== null) throw newest ? conflict(newest.state) : hubError('SHARED_QUERY_UNKNOWN');
  const version = (newest?.version ?? 0) + 1;
  const begun = await tx
    .insert(sharedQueryVersion)
    .values({ ...content, version, state: 'draft', revision: 1, origin: 'person' })
    .onConflictDoNothing()
    .returning({ version: sharedQueryVersion.version });
  if (begun.length === 0) throw hubError('EDIT_CONFLICT');
  return { id: content.id, version };
}

async function note(
  tx: Transaction,
  { id, version }: QueryRef,
  state: SharedQueryState,
  { organisation, person }: Named,
  comment: string | null,
): Promise<void> {
  const now = new Date();
  const [done] = await tx
    .select({ acts: count() })
    .from(sharedQueryAct)
    .where(
      and(
        eq(sharedQueryAct.organisation, organisation),
        gt(sharedQueryAct.at, new Date(now.getTime() - day)),
      ),
    );
  if ((done?.acts ?? 0) >= mostActs) throw hubError('TOO_MANY_ACTS');
  await tx.insert(sharedQueryAct).values({ id, version, state, at: now, organisation, person, comment });
}

function requireRole({ organisation, person, roles: held }: QueryActor): Named {
  if (person === null || !roles.some((role) => held.includes(role))) {
    throw hubError('ROLE_REQUIRED', undefined, { roles });
  }
  return { organisation, person };
}

/** The id of an organisation's query: no two organisations can meet in one, and none learns of another's. */
function idOf(organisation: string, name: string): string {
  if (!nameForm.test(name))
    throw invalid(
      'The name is of small letters a to z, digits and dashes, at most 80, and begins with a letter.',
    );
  return `${organisation.replace(/^org:/, '')}.${name}`;
}

function commentOf(text: string | null, needed: boolean): string | null {
  const comment = text?.trim() || null;
  if (comment === null && needed) throw invalid('Say why.');
  if (comment !== null && comment.length > longestComment) throw invalid('Say it in 2,000 characters.');
  return comment;
}

const invalid = (message: string): GraphQLError => hubError('ARGUMENT_INVALID', message);
const conflict = (state: SharedQueryState): GraphQLError =>
  hubError('STATE_CONFLICT', undefined, { state: state.toUpperCase() });
const edited = ({ revision }: Row): GraphQLError => hubError('EDIT_CONFLICT', undefined, { revision });
