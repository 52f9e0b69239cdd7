import {
  bigint,
  boolean,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';

/** The local police areas of the police region, inside the city or not (lokalpolisområden). Open. */
export const localPoliceArea = pgTable('local_police_area', {
  id: text().primaryKey(),
  /** Null where it is not published. */
  code: text(),
  name: text().notNull(),
  /** The polisområde it belongs to. */
  policeRegionArea: text('police_region_area').notNull(),
  validFrom: date('valid_from', { mode: 'string' }).notNull(),
  /** The last day; null while it lasts. */
  validTo: date('valid_to', { mode: 'string' }),
  touchesCity: boolean('touches_city').notNull(),
  source: text().notNull(),
});

/** The vulnerable areas of the county that any edition lists (utsatta områden). Open. */
export const vulnerableArea = pgTable('vulnerable_area', {
  id: text().primaryKey(),
  name: text().notNull(),
  municipality: text().notNull(),
  /** Ids of the stadsdelar that it is named after: its border follows no other geography. */
  cityDistricts: text('city_districts').array().notNull(),
  /** The areas that it was split into or renamed as. */
  successors: text().array().notNull().default([]),
});

/** A vulnerable area's class in one edition. Riskområde is in no edition from 2025; a check holds that. Open. */
export const vulnerableAreaClass = pgTable(
  'vulnerable_area_class',
  {
    vulnerableArea: text('vulnerable_area')
      .notNull()
      .references(() => vulnerableArea.id),
    edition: integer().notNull(),
    class: text({ enum: ['UTSATT', 'RISK', 'SARSKILT_UTSATT'] }).notNull(),
    source: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.vulnerableArea, table.edition] })],
);

const record = () => ({
  areaNo: integer('area_no').notNull(),
  /** What row security tests: plane 0 of the source, in the month that the record begins. */
  cellNo: bigint('cell_no', { mode: 'number' }).notNull(),
});

/** The newest assessment of the need for cameras at a site (behovsbedömning). Never footage. Governed. */
export const cameraAssessment = pgTable('camera_assessment', {
  /** The city's id of the site. */
  site: text().primaryKey(),
  assessed: date({ mode: 'string' }).notNull(),
  function: text().notNull(),
  recommendation: text({ enum: ['RECOMMENDED', 'NOT_RECOMMENDED', 'REVIEW'] }).notNull(),
  need: text().notNull(),
  proportionality: text().notNull(),
  reviewBy: date('review_by', { mode: 'string' }),
  synthetic: boolean().notNull(),
  ...record(),
});

/** A briefing that police and order guards hold together before a deployment (utsättningsmöte). Governed. */
export const jointBriefing = pgTable(
  'joint_briefing',
  {
    id: text().primaryKey(),
    /** The city's id of the deployment. */
    deployment: text().notNull(),
    at: timestamp({ withTimezone: true, mode: 'date' }).notNull(),
    functions: text().array().notNull(),
    focus: text().array().notNull(),
    synthetic: boolean().notNull(),
    ...record(),
  },
  (table) => [index().on(table.deployment)],
);
