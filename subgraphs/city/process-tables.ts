import { bigint, boolean, date, index, integer, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { CommitteeRecordContent, ForumSeat } from '../../policy/forum.ts';
import type { ObjectContent, ObjectKind, ProcessDecision, ProcessStep } from '../../policy/process.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 });

const governed = () => ({
  /** The organisation whose row it is: who leads the process or calls the forum, or has succeeded it. */
  provider: text().notNull(),
  areaNo: integer('area_no').notNull(),
  /** What row security tests: plane 0 of the source, in the month of the row's first day. */
  cellNo: bigint('cell_no', { mode: 'number' }).notNull(),
});

/** Collaboration processes (samverkansprocesser), each of one agreement or place collaboration. Governed. */
export const process = pgTable(
  'process',
  {
    id: text().primaryKey(),
    title: text().notNull(),
    /** One of the two is null: a check holds that. */
    agreement: text(),
    placeCollaboration: text('place_collaboration'),
    /** The area that it is about, by id. */
    area: text().notNull(),
    /** The party that leads it. */
    lead: text().notNull(),
    step: text().$type<ProcessStep>().notNull(),
    cycle: integer().notNull(),
    mandate: text().notNull(),
    resources: text().notNull(),
    decision: jsonb().$type<ProcessDecision>().notNull(),
    startedOn: date('started_on', { mode: 'string' }).notNull(),
    closedOn: date('closed_on', { mode: 'string' }),
    revision: integer().notNull(),
    synthetic: boolean().notNull(),
    source: text().notNull(),
    ...governed(),
  },
  (table) => [index().on(table.agreement), index().on(table.placeCollaboration)],
);

/** What is made in a process: joint pictures, prioritisations, analyses, goals, measures, follow-ups, obstacles, signals. Read with its process. */
export const processObject = pgTable(
  'process_object',
  {
    id: text().primaryKey(),
    process: text()
      .notNull()
      .references(() => process.id),
    cycle: integer().notNull(),
    kind: text().$type<ObjectKind>().notNull(),
    /** The party, or unit, that put it down. */
    maker: text().notNull(),
    content: jsonb().$type<ObjectContent>().notNull(),
    createdOn: date('created_on', { mode: 'string' }).notNull(),
    revision: integer().notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [index().on(table.process), index().on(table.kind)],
);

/** Every act in a process. Only ever added to; names organisations and roles. Read with its process. */
export const processAct = pgTable(
  'process_act',
  {
    no: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    process: text()
      .notNull()
      .references(() => process.id),
    /** The object that it was about; null for the process itself. */
    object: text(),
    at: instant('at').notNull(),
    act: text().notNull(),
    organisation: text().notNull(),
    role: text().notNull(),
    cycle: integer().notNull(),
    from: text('from_step').$type<ProcessStep>(),
    to: text('to_step').$type<ProcessStep>(),
    restart: boolean().notNull(),
    reason: text(),
  },
  (table) => [index().on(table.process), index().on(table.organisation, table.at)],
);

/** Forums (råd, styrgrupper, nätverk). Governed. */
export const forum = pgTable('forum', {
  id: text().primaryKey(),
  kind: text({
    enum: [
      'LOCAL_CRIME_PREVENTION_COUNCIL',
      'STEERING_GROUP',
      'NETWORK',
      'INSPECTION_COOPERATION',
      'VEHICLE_BARRIER_GROUP',
    ],
  }).notNull(),
  name: text().notNull(),
  convener: text().notNull(),
  area: text().notNull(),
  agreement: text(),
  seats: jsonb().$type<readonly ForumSeat[]>().notNull(),
  meets: text().notNull(),
  validFrom: date('valid_from', { mode: 'string' }).notNull(),
  validTo: date('valid_to', { mode: 'string' }),
  synthetic: boolean().notNull(),
  source: text().notNull(),
  ...governed(),
});

/** Coordinator functions of committees and boards (samordnare). Open; never anybody. */
export const coordinator = pgTable('coordinator', {
  id: text().primaryKey(),
  organisation: text().notNull(),
  function: text().notNull(),
  mailbox: text().notNull(),
  /** Null where no mandate is put down. */
  mandate: text(),
  validFrom: date('valid_from', { mode: 'string' }).notNull(),
  validTo: date('valid_to', { mode: 'string' }),
  synthetic: boolean().notNull(),
});

/** What committees have put down in their ordinary planning and work. Open; programme level only. */
export const committeeRecord = pgTable(
  'committee_record',
  {
    id: text().primaryKey(),
    kind: text({
      enum: [
        'OPERATIONAL_PLAN',
        'PLAN_FOLLOW_UP',
        'ACTION_PLAN',
        'PROGRAMME_SPREAD',
        'SOCIAL_VALUE_ANALYSIS',
        'GENDER_EQUALITY_ANALYSIS',
        'SOCIAL_INVESTMENT',
        'SAFETY_INVESTMENT',
        'ASSOCIATION_GRANT',
        'COMMUNICATION',
        'URGENT_COMMUNICATION',
      ],
    }).notNull(),
    title: text().notNull(),
    committee: text().notNull(),
    counterpart: text(),
    area: text(),
    content: jsonb().$type<CommitteeRecordContent>().notNull(),
    decided: date({ mode: 'string' }),
    diarienummer: text(),
    from: date('from_day', { mode: 'string' }).notNull(),
    to: date('to_day', { mode: 'string' }),
    reviewBy: date('review_by', { mode: 'string' }),
    ilsId: text('ils_id'),
    synthetic: boolean().notNull(),
    source: text().notNull(),
  },
  (table) => [index().on(table.committee)],
);
