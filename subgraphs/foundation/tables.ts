import {
  bigint,
  boolean,
  customType,
  date,
  doublePrecision,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core';
import type { Branch, OrganisationKind } from '../../policy/organisation.ts';
import type { Sensitivity } from '../../policy/product.ts';
import type { PartyKey } from '../../trust/signature.ts';

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** Reference geography (the city's open data), a copy in every subgraph. `no` numbers areas so that a subtree is a range. */
export const area = pgTable('area', {
  no: integer().primaryKey(),
  id: text().notNull().unique(),
  level: text().notNull(),
  /** 1 city, 2 district committee area or local police area, 3 stadsdel, 4 basområde or place. */
  levelRank: smallint('level_rank').notNull(),
  name: text().notNull(),
  validFrom: date('valid_from', { mode: 'string' }).notNull(),
  validTo: date('valid_to', { mode: 'string' }),
  parents: text().array().notNull(),
  successors: text().array().notNull(),
  synthetic: boolean().notNull(),
  source: text().notNull(),
  lon: doublePrecision(),
  lat: doublePrecision(),
  population: integer(),
  /** True where the population is an estimate, not the official figure. */
  populationEstimated: boolean('population_estimated').notNull().default(false),
});

/** Every area with everything inside it, itself included. */
export const areaClosure = pgTable(
  'area_closure',
  { ancestor: integer().notNull(), descendant: integer().notNull() },
  (table) => [primaryKey({ columns: [table.ancestor, table.descendant] })],
);

/** One data product of one provider: what row security numbers rows by. */
export const source = pgTable(
  'source',
  {
    no: integer().primaryKey(),
    product: text().notNull(),
    provider: text().notNull(),
    /** The area that the provider's rows lie in; figures of a product are taken from the provider of the area. */
    root: text().notNull(),
    /** How far the product may travel, as its provider holds; what is not said is protected. */
    sensitivity: text().$type<Sensitivity>().notNull().default('protected'),
  },
  (table) => [unique().on(table.product, table.provider)],
);

/** An indicator and how its figures are published. */
export const indicator = pgTable('indicator', {
  no: integer().primaryKey(),
  id: text().notNull().unique(),
  product: text().notNull(),
  /** The subgraph that hosts its figures. */
  host: text().notNull(),
  name: text().notNull(),
  description: text().notNull(),
  unit: text().notNull(),
  theme: text().notNull(),
  /** Series of different classes are never put on one axis. */
  comparabilityClass: text('comparability_class').notNull(),
  sourceText: text('source_text').notNull(),
  synthetic: boolean().notNull(),
  /** Counts from 1 to below it are suppressed; null where they are not. */
  threshold: integer(),
  /** Base cells are rounded to a multiple of it; null where they are not. */
  roundingBase: integer('rounding_base'),
  /** `LEVEL:INTERVAL` pairs that are published. */
  releasedAt: text('released_at').array().notNull(),
  /** `DIMENSION:LEVEL:INTERVAL`: at which levels which breakdown is published. */
  releasedBy: text('released_by').array().notNull().default([]),
  vintage: text().notNull(),
});

/** One category of a way of dividing what is counted (women, 18-24 years, week 12). 0 is everything together. */
export const breakdown = pgTable('breakdown', {
  /** Never changed and never given to another: stored rows carry it. */
  no: smallint().primaryKey(),
  /** `dimension:category`, such as `sex:women`; `total` for everything together. */
  id: text().notNull().unique(),
  /** SEX, AGE, ... in capitals; TOTAL for everything together. */
  dimension: text().notNull(),
  /** In Swedish, as tables head it. */
  label: text().notNull(),
});

/** A file that was imported, whole: what it was, and whose. The serving role has no grant on it. */
export const importRecord = pgTable('import_record', {
  no: integer().primaryKey().generatedAlwaysAsIdentity(),
  /** The importer's name, such as `counts` or `bra`. */
  kind: text().notNull(),
  /** Who publishes the figures, as they are to be cited. */
  source: text().notNull(),
  /** An SPDX id, or the words of the publisher. */
  licence: text().notNull(),
  fileName: text('file_name').notNull(),
  /** SHA-256 of the file, in hexadecimal. */
  digest: text().notNull(),
  rows: integer().notNull(),
  importedAt: timestamp('imported_at', { withTimezone: true, mode: 'string' }).notNull(),
});

/**
 * One publication of an indicator (publiceringsomgång). Cells carry the vintage that brought them and the one that
 * replaced them. Numbers are of the subgraph, rise with time, and are the same for all that is published together.
 */
export const vintage = pgTable(
  'vintage',
  {
    no: integer().notNull(),
    indicatorNo: integer('indicator_no').notNull(),
    /** As readers cite it, such as `2026-06` or, of a revision, `2026-06 r1`. */
    label: text().notNull(),
    publishedAt: timestamp('published_at', { withTimezone: true, mode: 'string' }).notNull(),
    /** `first`: months not published before. `revision`: other figures of months that were. */
    kind: text().$type<'first' | 'revision'>().notNull(),
    /** The months whose figures it brought, both included. */
    firstMonth: integer('first_month').notNull(),
    lastMonth: integer('last_month').notNull(),
    /** The last import whose base cells it counts; 0 for the demonstration's own. */
    importNo: integer('import_no').notNull().default(0),
    /** The first month whose figures were preliminary when it came out; null where none was. */
    preliminaryFrom: integer('preliminary_from'),
  },
  (table) => [primaryKey({ columns: [table.no, table.indicatorNo] })],
);

/** The proofs that come with a vintage: the witnesses of one year of what is protected together. Without grants. */
export const vintageProof = pgTable(
  'vintage_proof',
  {
    vintageNo: integer('vintage_no').notNull(),
    /** The smallest number of the indicators that are protected together. */
    groupNo: integer('group_no').notNull(),
    year: smallint().notNull(),
    witnesses: bytea().notNull(),
  },
  (table) => [primaryKey({ columns: [table.vintageNo, table.groupNo, table.year] })],
);

/** Inhabitants of an area by year: the denominator of rates. Open. */
export const population = pgTable(
  'population',
  {
    areaNo: integer('area_no').notNull(),
    year: smallint().notNull(),
    inhabitants: integer().notNull(),
    estimated: boolean().notNull(),
    source: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.areaNo, table.year] })],
);

/**
 * Figures as imported, by basområde, month and breakdown. Of the same cell the latest import holds; earlier ones stay,
 * because a revision is protected together with what it replaces. The serving role has no grant on them.
 */
export const baseCell = pgTable(
  'base_cell',
  {
    indicatorNo: integer('indicator_no').notNull(),
    areaNo: integer('area_no').notNull(),
    monthNo: integer('month_no').notNull(),
    breakdownNo: smallint('breakdown_no').notNull().default(0),
    /** The import that brought it; 0 for the demonstration's own. */
    importNo: integer('import_no').notNull().default(0),
    value: integer().notNull(),
  },
  (table) => [
    primaryKey({
      name: 'base_cell_pk',
      columns: [table.indicatorNo, table.areaNo, table.monthNo, table.breakdownNo, table.importNo],
    }),
  ],
);

/** The number of a vintage that has not come: a cell that none has replaced. */
export const noVintage = 2_147_483_647;

const cell = () => ({
  indicatorNo: integer('indicator_no').notNull(),
  intervalRank: smallint('interval_rank').notNull(),
  areaNo: integer('area_no').notNull(),
  monthNo: integer('month_no').notNull(),
  /** ((source * 4 + interval) * 2000 + area) * 1000 + month: what row security tests. */
  cellNo: bigint('cell_no', { mode: 'number' }).notNull(),
  /** Of what is counted; 0 is everything. */
  breakdownNo: smallint('breakdown_no').notNull().default(0),
  /** The vintage that brought the cell, and the one from which on another stands in its place. */
  vintageFrom: integer('vintage_from').notNull().default(1),
  vintageTo: integer('vintage_to').notNull().default(noVintage),
  value: doublePrecision(),
  status: text().notNull(),
  /** Of a survey: how many answered. */
  answers: integer(),
  /** Of a survey: half the width of the 95 % confidence interval, in the unit of the value. */
  marginOfError: doublePrecision('margin_of_error'),
});

/** Published figures as they are, for clauses that say exact and for their owner. */
export const exactCell = pgTable('exact_cell', cell(), (table) => [
  primaryKey({
    name: 'exact_cell_pk',
    columns: [
      table.indicatorNo,
      table.intervalRank,
      table.areaNo,
      table.monthNo,
      table.breakdownNo,
      table.vintageFrom,
    ],
  }),
]);

/** Published figures after disclosure control: what everybody else reads. */
export const releasedCell = pgTable('released_cell', cell(), (table) => [
  primaryKey({
    name: 'released_cell_pk',
    columns: [
      table.indicatorNo,
      table.intervalRank,
      table.areaNo,
      table.monthNo,
      table.breakdownNo,
      table.vintageFrom,
    ],
  }),
]);

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 });

/**
 * What a provider says of versions by its own hand: that it has signed one on paper, or suspends its part in one. What
 * it signed with a pinned key need not stand here. Kept by its owner, as all that follows.
 */
export const signedVersion = pgTable(
  'signed_version',
  {
    digest: text().notNull(),
    provider: text().notNull(),
    /** False where the row is here for a withdrawal alone. */
    onPaper: boolean('on_paper').notNull().default(true),
    /** Set where the provider suspends its own part. */
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true, mode: 'string' }),
  },
  (table) => [primaryKey({ columns: [table.digest, table.provider] })],
);

/** Keys whose signatures bind a provider: its own, its units', and those that attest a signature on paper for them. */
export const pinnedKey = pgTable(
  'pinned_key',
  {
    /** The key's id (kid). */
    id: text().notNull(),
    provider: text().notNull(),
    /** Whose signature it makes or attests: the provider or a unit of it. */
    party: text().notNull(),
    use: text().$type<PartyKey['use']>().notNull().default('signature'),
    jwk: jsonb().$type<Readonly<Record<string, string>>>().notNull(),
    validFrom: instant('valid_from').notNull(),
    validTo: instant('valid_to'),
  },
  (table) => [primaryKey({ columns: [table.id, table.provider, table.party] })],
);

/** Who reads a provider's own data: its clients, and the partners that its people act for. */
export const ownClient = pgTable(
  'own_client',
  {
    /** `client`: a machine's client id. `partner`: the partner that a person's token names. */
    kind: text().$type<'client' | 'partner'>().notNull(),
    id: text().notNull(),
    provider: text().notNull(),
    /** The provider, or the unit of it that the client is. */
    organisation: text().notNull(),
    /** What the unit's own data is narrowed to; `*` for no narrowing. */
    areas: text().array().notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.id, table.provider] })],
);

/** Successions that the providers here have accepted: where a clause names the predecessor, the successor may read. */
export const acceptedSuccession = pgTable(
  'accepted_succession',
  { predecessor: text().notNull(), successor: text().notNull() },
  (table) => [primaryKey({ columns: [table.predecessor, table.successor] })],
);

/** What kind of party an organisation is, where the providers here have noted it. */
export const knownOrganisation = pgTable('known_organisation', {
  id: text().primaryKey(),
  kind: text().$type<OrganisationKind>().notNull(),
  branch: text().$type<Branch>(),
});
