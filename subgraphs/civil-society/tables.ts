import { bigint, boolean, date, index, integer, pgTable, text } from 'drizzle-orm/pg-core';

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
