import { bigint, boolean, date, index, integer, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { CitedFigures, PictureBasis, PictureProblem } from '../../policy/picture.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 });

/** Own situational pictures (egna lägesbilder) of the agencies that a subgraph is of: the same table in four of them. Governed. */
export const picture = pgTable(
  'picture',
  {
    /** `picture:<city|police|region|civil>:<owner without org:>:<rest>`: other subgraphs tell by it who keeps the picture, and whose it is. */
    id: text().primaryKey(),
    /** The organisation that made it, which may be a unit; it alone edits and releases it. */
    owner: text().notNull(),
    /** The legal body whose data it is. */
    provider: text().notNull(),
    area: text().notNull(),
    title: text().notNull(),
    state: text({ enum: ['OWN', 'RELEASED', 'WITHDRAWN'] }).notNull(),
    /** Months, YYYY-MM. */
    from: text('from_month').notNull(),
    to: text('to_month').notNull(),
    problems: jsonb().$type<readonly PictureProblem[]>().notNull(),
    localConditions: text('local_conditions').notNull(),
    needs: text().notNull(),
    resources: text().notNull(),
    basis: jsonb().$type<readonly PictureBasis[]>().notNull(),
    figures: jsonb().$type<readonly CitedFigures[]>().notNull(),
    /** The day on which it was first put down. */
    createdOn: date('created_on', { mode: 'string' }).notNull(),
    releasedAt: instant('released_at'),
    /** Why it was taken back. */
    withdrawnReason: text('withdrawn_reason'),
    revision: integer().notNull(),
    updatedAt: instant('updated_at').notNull(),
    synthetic: boolean().notNull(),
    areaNo: integer('area_no').notNull(),
    /** What row security tests: plane 0 of the source, in the month of createdOn. */
    cellNo: bigint('cell_no', { mode: 'number' }).notNull(),
  },
  (table) => [index().on(table.areaNo)],
);
