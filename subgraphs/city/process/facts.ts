import { and, eq } from 'drizzle-orm';
import { notInForce } from '../../../policy/agreement.ts';
import { monthOf } from '../../../policy/period.ts';
import type { ProcessFacts, ProcessObject } from '../../../policy/process.ts';
import type { Judging } from '../../../policy/process-rules.ts';
import { hubError } from '../../../schema/errors.ts';
import { isAnyOf } from '../../any-of.ts';
import type { Transaction } from '../../row-security.ts';
import { partiesOf, versionsOfAgreement } from '../lifecycle/records.ts';
import type { ProcessRow } from '../process-queries.ts';
import { processObject, process as processTable } from '../process-tables.ts';
import { organisation, placeCollaboration } from '../tables.ts';

/** What a process belongs to: one of the two. */
export type Belonging = Pick<ProcessRow, 'agreement' | 'placeCollaboration'>;

/** What a process rests on: who may take part in it, and within which days. */
export type Ground = Pick<ProcessFacts, 'parties'> & Pick<Judging, 'days'>;

/** The process of an id, as far as the transaction's role may read it. */
export async function processIn(tx: Transaction, id: string): Promise<ProcessRow | null> {
  const [row] = await tx.select().from(processTable).where(eq(processTable.id, id));
  return row ?? null;
}

/** As `processIn`. Throws PROCESS_UNKNOWN, alike for forbidden and absent. */
export async function processOf(tx: Transaction, id: string): Promise<ProcessRow> {
  const row = await processIn(tx, id);
  if (!row) throw hubError('PROCESS_UNKNOWN');
  return row;
}

/** The id of the process that an object was made in. Throws PROCESS_UNKNOWN as `processOf` does. */
export async function homeOf(tx: Transaction, object: string): Promise<string> {
  const [row] = await tx
    .select({ process: processObject.process })
    .from(processObject)
    .where(eq(processObject.id, object));
  if (!row) throw hubError('PROCESS_UNKNOWN');
  return row.process;
}

/** A process with what it rests on at an instant (ISO 8601 in UTC), as far as the transaction's role may read it. */
export async function factsOf(
  tx: Transaction,
  row: ProcessRow,
  now: string,
): Promise<{ readonly facts: ProcessFacts; readonly ground: Ground | null }> {
  const [ground, objects] = await Promise.all([groundOf(tx, row, now), objectsIn(tx, row.id)]);
  const { id, agreement, placeCollaboration: place, area, lead, step, cycle, mandate, resources } = row;
  const { decision, startedOn, closedOn } = row;
  const facts: ProcessFacts = {
    id,
    agreement,
    placeCollaboration: place,
    area,
    lead,
    step,
    cycle,
    mandate,
    resources,
    decision,
    startedOn,
    closedOn,
    ...(ground ? { parties: ground.parties } : await nobody(tx, row)),
    objects,
  };
  return { facts, ground };
}

async function objectsIn(tx: Transaction, id: string): Promise<readonly ProcessObject[]> {
  const { process, cycle, maker, createdOn, revision, content } = processObject;
  return tx
    .select({ id: processObject.id, process, cycle, maker, createdOn, revision, content })
    .from(processObject)
    .where(eq(process, id))
    .orderBy(createdOn, processObject.id);
}

/**
 * The version in force, its parent aside, of the agreement that a process or its place belongs to; or the place, where that
 * has no agreement. Null where it is not there for the transaction's role, or not in force. Of the parties only authorities
 * take part: what is shared in a process reaches nobody else.
 */
export async function groundOf(tx: Transaction, of: Belonging, now: string): Promise<Ground | null> {
  const place = of.placeCollaboration === null ? undefined : await placeOf(tx, of.placeCollaboration);
  const agreement = of.agreement ?? place?.agreement ?? null;
  if (agreement !== null) {
    const version = (await versionsOfAgreement(tx, agreement)).find((one) => notInForce(one, now) === null);
    if (!version) return null;
    const { validFrom, validTo } = version.content;
    return { parties: await authorities(tx, partiesOf(version)), days: { from: validFrom, to: validTo } };
  }
  if (!place) return null;
  // The month that it lies in for row security is that of its first day.
  const days = { from: `${monthOf(place.cellNo % 1000)}-01`, to: null };
  return { parties: await authorities(tx, place.parties), days };
}

/** What is said of parties where nobody may take part. */
export async function nobody(
  tx: Transaction,
  of: Belonging,
): Promise<Required<Pick<ProcessFacts, 'parties' | 'formerly'>>> {
  const place = of.placeCollaboration === null ? undefined : await placeOf(tx, of.placeCollaboration);
  const agreement = of.agreement ?? place?.agreement ?? null;
  const versions = agreement === null ? [] : await versionsOfAgreement(tx, agreement);
  return { parties: [], formerly: await authorities(tx, versions.flatMap(partiesOf)) };
}

async function placeOf(tx: Transaction, id: string) {
  const { agreement, parties, cellNo } = placeCollaboration;
  const [row] = await tx
    .select({ agreement, parties, cellNo })
    .from(placeCollaboration)
    .where(eq(placeCollaboration.id, id));
  return row;
}

async function authorities(tx: Transaction, parties: readonly string[]): Promise<readonly string[]> {
  const rows = await tx
    .select({ id: organisation.id })
    .from(organisation)
    .where(and(isAnyOf(organisation.id, parties), eq(organisation.kind, 'authority')));
  const known = new Set(rows.map(({ id }) => id));
  return parties.filter((party) => known.has(party));
}
