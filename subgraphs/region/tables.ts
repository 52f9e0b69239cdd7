import { doublePrecision, index, pgTable, text } from 'drizzle-orm/pg-core';

/** A metro station (tunnelbanestation). Open. */
export const station = pgTable(
  'station',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    lines: text().array().notNull(),
    lon: doublePrecision().notNull(),
    lat: doublePrecision().notNull(),
    /** Id of the stadsdel that it lies in; null outside the city. */
    area: text(),
    source: text().notNull(),
  },
  (table) => [index().on(table.area)],
);
