import { and, asc, eq, gt, inArray, isNotNull, lt, sql } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import type { AreaLevel } from '../../policy/area.ts';
import type { RegisterLine, RegisterLists, RegisterMoment, VersionLine } from '../../trust/register-lines.ts';
import { area } from '../foundation/tables.ts';
import {
  agreementEvent,
  agreementSignature,
  agreementVersion,
  client,
  dataProduct,
  organisation,
  partner,
  partyKey,
  purpose,
  registerChange,
  registerGateway,
  registerMark,
  registerState,
  succession,
} from './tables.ts';

type Reader = Pick<PostgresJsDatabase, 'select' | 'selectDistinct'>;

/** The register's version and mark, read from its one row, and when that was by the database's clock. */
export async function readRegisterMoment(db: Reader): Promise<RegisterMoment> {
  const [moment] = await db
    .select({
      version: registerState.version,
      mark: registerMark.mark,
      instant: sql<string>`to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
    })
    .from(registerState)
    .innerJoin(registerMark, eq(registerMark.version, registerState.version));
  if (!moment) throw new Error('register_state has no row, or its version no mark');
  return moment;
}

/** What a gateway has already: a version, with the mark that it was told for it. */
export type Since = Pick<RegisterMoment, 'version' | 'mark'>;

/**
 * Writes the register as of one instant: what has changed since `since`, or all of it where there is none, or where it
 * is not among the latest versions of this history. One repeatable-read transaction; `write` may take its time.
 */
export function readRegister(
  db: PostgresJsDatabase,
  since: Since | undefined,
  write: (line: RegisterLine) => Promise<void>,
): Promise<void> {
  return db.transaction(
    async (tx) => {
      const moment = await readRegisterMoment(tx);
      const from = since && (await isKnown(tx, since)) ? since.version : null;
      await write({ kind: 'begin', from, ...moment });
      const { parts, digests } = from === null ? await everything(tx) : await changesSince(tx, from);
      if (parts.size > 0) await write({ kind: 'parts', parts: await readLists(tx, parts) });
      for (let at = 0; at < digests.length; at += page) {
        const asked = digests.slice(at, at + page);
        const found = new Map((await readVersions(tx, asked)).map((line) => [line.digest, line]));
        for (const digest of asked) await write(found.get(digest) ?? { kind: 'removed', digest });
      }
      await write({ kind: 'end', version: moment.version });
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

/** Versions read at a time. */
const page = 100;

/** Whether it is among the latest versions of this history, so that what has changed since can be told. */
export async function isKnown(tx: Reader, { version, mark }: Since): Promise<boolean> {
  const [known] = await tx
    .select({ mark: registerMark.mark })
    .from(registerMark)
    .where(eq(registerMark.version, version));
  return known?.mark === mark;
}

/** The lists that are sent, by the name of the table that each is read from. */
const listsOf = {
  organisation: (tx: Reader) =>
    tx
      .select({
        id: organisation.id,
        name: organisation.name,
        kind: organisation.kind,
        branch: organisation.branch,
        unitOf: organisation.unitOf,
        internalScope: organisation.internalScope,
      })
      .from(organisation)
      .orderBy(organisation.id)
      .then((organisations) => ({ organisations })),
  partner: (tx: Reader) =>
    tx
      .select()
      .from(partner)
      .orderBy(partner.id)
      .then((partners) => ({ partners })),
  client: (tx: Reader) =>
    tx
      .select({
        id: client.id,
        partner: client.partner,
        purposes: client.purposes,
        mode: client.mode,
        documents: client.documents,
        active: client.active,
      })
      .from(client)
      .orderBy(client.id)
      .then((clients) => ({ clients })),
  purpose: (tx: Reader) =>
    tx
      .select({ code: purpose.code, name: purpose.name, roles: purpose.roles })
      .from(purpose)
      .orderBy(purpose.position)
      .then((purposes) => ({ purposes })),
  data_product: (tx: Reader) =>
    tx
      .select({
        id: dataProduct.id,
        name: dataProduct.name,
        subgraph: dataProduct.subgraph,
        providers: dataProduct.providers,
        sensitivity: dataProduct.sensitivity,
        threshold: dataProduct.threshold,
      })
      .from(dataProduct)
      .orderBy(dataProduct.id)
      .then((products) => ({ products })),
  area: (tx: Reader) =>
    tx
      .select({ id: area.id, level: area.level, parents: area.parents })
      .from(area)
      .orderBy(area.no)
      .then((rows) => ({ areas: rows.map((row) => ({ ...row, level: row.level as AreaLevel })) })),
  succession: (tx: Reader) =>
    tx
      .select()
      .from(succession)
      .orderBy(succession.kind, succession.predecessor, succession.successor)
      .then((rows) => ({
        successions: rows.map(({ kind, predecessor, successor, from }) => ({
          kind,
          predecessor,
          successor,
          from: from.toISOString(),
        })),
      })),
  party_key: (tx: Reader) =>
    tx
      .select()
      .from(partyKey)
      .orderBy(partyKey.id)
      .then((rows) => ({
        keys: rows.map(({ jwk, validFrom, validTo, ...row }) => ({
          ...row,
          jwk: { ...jwk },
          validFrom: validFrom.toISOString(),
          validTo: validTo?.toISOString() ?? null,
        })),
      })),
} satisfies Readonly<Record<string, (tx: Reader) => Promise<Partial<RegisterLists>>>>;

async function readLists(tx: Reader, parts: ReadonlySet<string>): Promise<Partial<RegisterLists>> {
  const asked = Object.entries(listsOf).flatMap(([name, read]) => (parts.has(name) ? [read(tx)] : []));
  return Object.assign({}, ...(await Promise.all(asked)));
}

type Asked = { readonly parts: ReadonlySet<string>; readonly digests: readonly string[] };

async function everything(tx: Reader): Promise<Asked> {
  const rows = await tx
    .select({ digest: agreementVersion.digest })
    .from(agreementVersion)
    .where(isNotNull(agreementVersion.proposedAt))
    .orderBy(agreementVersion.agreement, agreementVersion.number);
  return { parts: new Set(Object.keys(listsOf)), digests: rows.map(({ digest }) => digest) };
}

async function changesSince(tx: Reader, version: number): Promise<Asked> {
  const rows = await tx
    .select({ part: registerChange.part, key: registerChange.key })
    .from(registerChange)
    .where(gt(registerChange.version, version))
    .orderBy(registerChange.version, registerChange.key);
  return {
    parts: new Set(rows.flatMap(({ part, key }) => (key === '' ? [part] : []))),
    digests: rows.flatMap(({ key }) => (key === '' ? [] : [key])),
  };
}

async function readVersions(tx: Reader, digests: readonly string[]): Promise<readonly VersionLine[]> {
  const [versions, signatures, events] = await Promise.all([
    tx
      .select({ content: agreementVersion.content, digest: agreementVersion.digest })
      .from(agreementVersion)
      .where(and(inArray(agreementVersion.digest, [...digests]), isNotNull(agreementVersion.proposedAt))),
    tx
      .select()
      .from(agreementSignature)
      .where(inArray(agreementSignature.digest, [...digests]))
      .orderBy(asc(agreementSignature.signedAt), agreementSignature.party),
    tx
      .select()
      .from(agreementEvent)
      .where(inArray(agreementEvent.digest, [...digests]))
      .orderBy(agreementEvent.at),
  ]);
  const signaturesOf = Map.groupBy(signatures, ({ digest }) => digest);
  const eventsOf = Map.groupBy(events, ({ digest }) => digest);
  return versions.map(({ content, digest }) => ({
    kind: 'version',
    content,
    digest,
    signatures: (signaturesOf.get(digest) ?? []).map(({ party, keyId, jws, signedAt }) => ({
      party,
      keyId,
      jws,
      signedAt: signedAt.toISOString(),
    })),
    events: (eventsOf.get(digest) ?? []).map(({ kind, at, party }) => ({
      kind,
      at: at.toISOString(),
      party,
    })),
  }));
}

/** What a gateway says of itself: the version that it decides by, and how long it does so when it hears nothing more. */
export type Acknowledgement = { readonly version: number; readonly staleness: number };

const forgottenAfter = sql`interval '1 day'`;

/** Puts down what a gateway has acknowledged, and forgets those that have been silent for a day. */
export async function putAcknowledgement(
  db: PostgresJsDatabase,
  gateway: string,
  { version, staleness }: Acknowledgement,
): Promise<void> {
  const said = { version, staleness, seenAt: sql`clock_timestamp()` };
  await db
    .insert(registerGateway)
    .values({ gateway, ...said })
    .onConflictDoUpdate({ target: registerGateway.gateway, set: said });
  await db.delete(registerGateway).where(lt(registerGateway.seenAt, sql`now() - ${forgottenAfter}`));
}

/** Whether anything is in the register yet. */
export async function registerHasOrganisations(db: Pick<PostgresJsDatabase, 'select'>): Promise<boolean> {
  const rows = await db
    .select({ id: organisation.id })
    .from(organisation)
    .where(eq(organisation.id, 'org:kommunstyrelsen'));
  return rows.length > 0;
}
