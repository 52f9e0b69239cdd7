import { bigint, boolean, date, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

/** Something done for safety at a place or in an area. One with a cell is read under city.safety-activities alone; the others are open. */
export const safetyActivity = pgTable(
  'safety_activity',
  {
    id: text().primaryKey(),
    kind: text().notNull(),
    title: text().notNull(),
    summary: text().notNull(),
    committee: text().notNull(),
    partners: text().array().notNull(),
    areaNo: integer('area_no').notNull(),
    place: text(),
    work: text().notNull(),
    prevention: text(),
    perspectives: text().array().notNull(),
    /** Null where the day is not known. */
    plannedFrom: date('planned_from', { mode: 'string' }),
    plannedTo: date('planned_to', { mode: 'string' }),
    completed: date({ mode: 'string' }),
    followedUp: date('followed_up', { mode: 'string' }),
    synthetic: boolean().notNull(),
    source: text().notNull(),
    provider: text(),
    /** What row security tests; null for what is open. */
    cellNo: bigint('cell_no', { mode: 'number' }),
  },
  (table) => [index().on(table.areaNo)],
);

/** A walk through an area to see how safe it feels. Never who walked. Open. */
export const safetyWalk = pgTable(
  'safety_walk',
  {
    id: text().primaryKey(),
    committee: text().notNull(),
    areaNo: integer('area_no').notNull(),
    walked: date({ mode: 'string' }).notNull(),
    groups: text().array().notNull(),
    synthetic: boolean().notNull(),
  },
  (table) => [index().on(table.areaNo)],
);

/** What a walk found of the place. Governed. */
export const safetyWalkFinding = pgTable(
  'safety_walk_finding',
  {
    id: text().primaryKey(),
    walk: text()
      .notNull()
      .references(() => safetyWalk.id),
    needs: text().notNull(),
    remark: text().notNull(),
    responsible: text(),
    remedied: date({ mode: 'string' }),
    provider: text().notNull(),
    areaNo: integer('area_no').notNull(),
    /** What row security tests. */
    cellNo: bigint('cell_no', { mode: 'number' }).notNull(),
  },
  (table) => [index().on(table.walk)],
);

/** That there are visible vehicle barriers in an area: no position, number, kind or plan. Governed. */
export const vehicleBarrier = pgTable('vehicle_barrier', {
  id: text().primaryKey(),
  provider: text().notNull(),
  areaNo: integer('area_no').notNull(),
  purposes: text().array().notNull(),
  infrastructureOwner: text('infrastructure_owner').notNull(),
  sinceYear: integer('since_year'),
  synthetic: boolean().notNull(),
  source: text().notNull(),
  /** What row security tests. */
  cellNo: bigint('cell_no', { mode: 'number' }).notNull(),
});

/** An area that the comprehensive plan directs investments to. Open. */
export const focusArea = pgTable('focus_area', {
  id: text().primaryKey(),
  position: integer().notNull(),
  name: text().notNull(),
  areas: text().array().notNull(),
  document: text(),
  source: text().notNull(),
});

/** A link that is to bring parts of the city together. None is known by name. Open. */
export const strategicLink = pgTable('strategic_link', {
  id: text().primaryKey(),
  name: text().notNull(),
  connects: text().array().notNull(),
  source: text().notNull(),
});

/** An urban development project. Open. */
export const urbanProject = pgTable('urban_project', {
  id: text().primaryKey(),
  name: text().notNull(),
  summary: text().notNull(),
  lead: text().notNull(),
  areas: text().array().notNull(),
  focusArea: text('focus_area'),
  phase: text().notNull(),
  started: date({ mode: 'string' }),
  synthetic: boolean().notNull(),
  source: text().notNull(),
});

/** That an organisation was involved in a project, or invited to it. Open. */
export const projectInvolvement = pgTable(
  'project_involvement',
  {
    project: text()
      .notNull()
      .references(() => urbanProject.id),
    organisation: text().notNull(),
    phase: text().notNull(),
    invited: date({ mode: 'string' }),
    takesPart: boolean('takes_part'),
  },
  (table) => [primaryKey({ columns: [table.project, table.organisation] })],
);

/** A proposal from the public to a committee: never its text, never from whom. Open. */
export const citizenProposal = pgTable('citizen_proposal', {
  id: text().primaryKey(),
  committee: text().notNull(),
  kind: text().notNull(),
  received: text().notNull(),
  decided: text(),
  synthetic: boolean().notNull(),
});
