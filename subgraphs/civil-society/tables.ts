import { bigint, boolean, date, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

/** An association in safety work (förening). Never its members. Open. */
export const association = pgTable('association', {
  id: text().primaryKey(),
  organisation: text().notNull().unique(),
  kind: text({ enum: ['PROPERTY_OWNERS', 'NIGHT_WALKERS', 'SPORTS', 'CULTURE', 'OTHER'] }).notNull(),
  areas: text().array().notNull(),
  synthetic: boolean().notNull(),
});

const record = () => ({
  areaNo: integer('area_no').notNull(),
  /** What row security tests: plane 0 of the source, in the month that the record begins. */
  cellNo: bigint('cell_no', { mode: 'number' }).notNull(),
});

/** A certification of housing for safety (trygghetscertifiering), by stadsdel, never by address. Governed. */
export const certification = pgTable(
  'certification',
  {
    id: text().primaryKey(),
    association: text()
      .notNull()
      .references(() => association.id),
    /** The organisation whose row it is. */
    provider: text().notNull(),
    area: text().notNull(),
    building: text({ enum: ['EXISTING', 'NEW_BUILD'] }).notNull(),
    checklist: text().notNull(),
    points: integer().notNull(),
    questions: integer().notNull(),
    compulsoryMet: integer('compulsory_met').notNull(),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    validTo: date('valid_to', { mode: 'string' }).notNull(),
    withdrawnAt: date('withdrawn_at', { mode: 'string' }),
    synthetic: boolean().notNull(),
    ...record(),
  },
  (table) => [index().on(table.areaNo)],
);

/** A partnership between the city and an association (idéburet offentligt partnerskap). Governed. */
export const partnership = pgTable('partnership', {
  id: text().primaryKey(),
  association: text()
    .notNull()
    .references(() => association.id),
  /** The organisation whose row it is. */
  provider: text().notNull(),
  committee: text().notNull(),
  aim: text().notNull(),
  areas: text().array().notNull(),
  validFrom: date('valid_from', { mode: 'string' }).notNull(),
  validTo: date('valid_to', { mode: 'string' }),
  synthetic: boolean().notNull(),
  ...record(),
});

/** Neighbourhood watch by area (grannsamverkan). Never households or contacts. Open. */
export const neighbourhoodWatch = pgTable('neighbourhood_watch', {
  area: text().primaryKey(),
  active: boolean().notNull(),
  since: date({ mode: 'string' }),
  synthetic: boolean().notNull(),
});

/** The checklist of certifications: how its questions are worded is not in the hub. Open. */
export const safetyChecklist = pgTable('safety_checklist', {
  id: text().primaryKey(),
  appliesTo: text('applies_to').array().notNull(),
  yearsValid: integer('years_valid').notNull(),
  synthetic: boolean().notNull(),
  source: text().notNull(),
});

/** A question of a checklist, by number. Open. */
export const checklistQuestion = pgTable(
  'checklist_question',
  {
    checklist: text()
      .notNull()
      .references(() => safetyChecklist.id),
    number: integer().notNull(),
    theme: text().notNull(),
    compulsory: boolean().notNull(),
    weight: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.checklist, table.number] })],
);

/** A look over housing for safety, by stadsdel, never by address. Governed. */
export const safetyInspection = pgTable('safety_inspection', {
  id: text().primaryKey(),
  association: text()
    .notNull()
    .references(() => association.id),
  provider: text().notNull(),
  area: text().notNull(),
  inspected: text().notNull(),
  advised: integer().notNull(),
  done: integer().notNull(),
  synthetic: boolean().notNull(),
  areaNo: integer('area_no').notNull(),
  /** What row security tests. */
  cellNo: bigint('cell_no', { mode: 'number' }).notNull(),
});
