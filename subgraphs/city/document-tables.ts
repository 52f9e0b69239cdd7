import { bigint, boolean, date, doublePrecision, integer, pgTable, text } from 'drizzle-orm/pg-core';

/** A document that governs or supports the work. One with a cell is read under city.internal-documents alone; the others are open. */
export const governingDocument = pgTable('governing_document', {
  id: text().primaryKey(),
  kind: text().notNull(),
  title: text().notNull(),
  summary: text().notNull(),
  count: integer().notNull(),
  decidedBy: text('decided_by'),
  url: text(),
  validFrom: date('valid_from', { mode: 'string' }),
  validTo: date('valid_to', { mode: 'string' }),
  synthetic: boolean().notNull(),
  source: text().notNull(),
  provider: text(),
  areaNo: integer('area_no'),
  /** What row security tests; null for what is open. */
  cellNo: bigint('cell_no', { mode: 'number' }),
});

/** A word of the programme with its meaning. Open. */
export const concept = pgTable('concept', {
  id: text().primaryKey(),
  position: integer().notNull(),
  kind: text().notNull(),
  term: text().notNull(),
  definition: text().notNull(),
  within: text(),
  source: text().notNull(),
});

/** What the city wants to reach; a baseline is known or its lack has a reason. Open. */
export const target = pgTable('target', {
  id: text().primaryKey(),
  position: integer().notNull(),
  name: text().notNull(),
  statement: text().notNull(),
  within: text(),
  document: text(),
  dueYear: integer('due_year'),
  value: doublePrecision(),
  baseline: doublePrecision(),
  baselineUnknown: text('baseline_unknown'),
  indicator: text(),
  measuredBy: text('measured_by'),
  source: text().notNull(),
});

/** A programme or service: that it exists, and nothing of where or for whom. Open. */
export const programme = pgTable('programme', {
  id: text().primaryKey(),
  kind: text().notNull(),
  name: text().notNull(),
  summary: text().notNull(),
  runBy: text('run_by'),
  partners: text().array().notNull(),
  indicators: text().array().notNull(),
  source: text().notNull(),
});
