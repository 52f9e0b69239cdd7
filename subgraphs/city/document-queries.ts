import { asc } from 'drizzle-orm';
import type { Transaction } from '../row-security.ts';
import { concept, governingDocument, programme, target } from './document-tables.ts';

/** One document that the reader may see. */
export type GoverningDocumentRow = typeof governingDocument.$inferSelect;
/** One concept. */
export type ConceptRow = typeof concept.$inferSelect;
/** One target. */
export type TargetRow = typeof target.$inferSelect;
/** One programme. */
export type ProgrammeRow = typeof programme.$inferSelect;

/** The documents that the reader may see: the open ones, and those of a clause or its own. */
export function selectGoverningDocuments(tx: Transaction): Promise<readonly GoverningDocumentRow[]> {
  return tx.select().from(governingDocument).orderBy(asc(governingDocument.id));
}

/** All concepts, in the programme's order. */
export function selectConcepts(tx: Transaction): Promise<readonly ConceptRow[]> {
  return tx.select().from(concept).orderBy(asc(concept.position));
}

/** All targets, the overarching one first. */
export function selectTargets(tx: Transaction): Promise<readonly TargetRow[]> {
  return tx.select().from(target).orderBy(asc(target.position));
}

/** All programmes. */
export function selectProgrammes(tx: Transaction): Promise<readonly ProgrammeRow[]> {
  return tx.select().from(programme).orderBy(asc(programme.id));
}
