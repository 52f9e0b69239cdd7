import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  customType,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type {
  AgreementLevel,
  AgreementVersion,
  LegalBasisLine,
  LifecycleEvent,
} from '../../policy/agreement.ts';
import type { Act, LifecycleRole } from '../../policy/lifecycle.ts';
import type { Branch, Client, OrganisationKind } from '../../policy/organisation.ts';
import type { Sensitivity } from '../../policy/product.ts';
import type { Succession } from '../../policy/succession.ts';
import type { PartyKey } from '../../trust/signature.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 });

const bytea = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });

/** Legal bodies and their units. */
export const organisation = pgTable('organisation', {
  id: text().primaryKey(),
  name: text().notNull(),
  kind: text().$type<OrganisationKind>().notNull(),
  /** Which part of public administration; null for what is none. */
  branch: text().$type<Branch>(),
  /** What it is among its kind, in Swedish. */
  role: text().notNull(),
  unitOf: text('unit_of'),
  /** Areas that a unit's own data is narrowed to; null for no narrowing. */
  internalScope: text('internal_scope').array(),
  validFrom: date('valid_from', { mode: 'string' }),
  validTo: date('valid_to', { mode: 'string' }),
  successors: text().array().notNull(),
  /** A functional e-mail address, never a person's. */
  coordinatorFunction: text('coordinator_function'),
});

/** Organisations and units that have clients. */
export const partner = pgTable('partner', {
  id: text().primaryKey(),
  organisation: text().notNull(),
  testMode: boolean('test_mode').notNull(),
});

/** Credentials of partners. Secrets and keys are the issuer's, never here. */
export const client = pgTable('client', {
  id: text().primaryKey(),
  partner: text().notNull(),
  purposes: text().array().notNull(),
  mode: text().$type<Client['mode']>().notNull(),
  documents: text().$type<Client['documents']>().notNull().default('any'),
  active: boolean().notNull(),
  /** Whom to reach about the client: a function. */
  contactFunction: text('contact_function').notNull(),
  /** How the client authenticates at the issuer. */
  authentication: text().notNull(),
});

/** Why a request is made. */
export const purpose = pgTable('purpose', {
  code: text().primaryKey(),
  position: integer().notNull(),
  name: text().notNull(),
  roles: text().array().notNull(),
});

/** The register of data products, of every subgraph. */
export const dataProduct = pgTable('data_product', {
  id: text().primaryKey(),
  name: text().notNull(),
  description: text().notNull(),
  subgraph: text().notNull(),
  providers: text().array().notNull(),
  sensitivity: text().$type<Sensitivity>().notNull(),
  threshold: integer(),
  synthetic: boolean().notNull(),
});

/** What the versions of an agreement have in common: taken from the latest. */
export const agreement = pgTable('agreement', {
  id: text().primaryKey(),
  level: text().$type<AgreementLevel>().notNull(),
  title: text().notNull(),
  parent: text(),
  priorityAreas: text('priority_areas').array().notNull(),
  /** True where its terms are made up for demonstration. */
  synthetic: boolean().notNull().default(false),
});

/** Numbered versions: `content` is exactly what is signed. */
export const agreementVersion = pgTable(
  'agreement_version',
  {
    digest: text().primaryKey(),
    agreement: text().notNull(),
    number: integer().notNull(),
    content: jsonb().$type<AgreementVersion>().notNull(),
    /** Read by everybody: overarching agreements. */
    public: boolean().notNull(),
    parties: text().array().notNull(),
    /** Who may read it: parties, recipients, and those that keep agreements for them. */
    concerns: text().array().notNull(),
    /** When it was laid before its parties; null while it is being written. */
    proposedAt: instant('proposed_at'),
  },
  (table) => [unique().on(table.agreement, table.number)],
);

/** Signatures over a version's bytes, at most one for each party. */
export const agreementSignature = pgTable(
  'agreement_signature',
  {
    digest: text().notNull(),
    party: text().notNull(),
    keyId: text('key_id').notNull(),
    jws: text().notNull(),
    signedAt: instant('signed_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.digest, table.party] })],
);

/** What happened to a version after it was signed. Only ever added to. */
export const agreementEvent = pgTable(
  'agreement_event',
  {
    digest: text().notNull(),
    kind: text().$type<LifecycleEvent['kind']>().notNull(),
    at: instant('at').notNull(),
    /** The organisation whose act it was; null where nobody's is known. */
    party: text(),
  },
  (table) => [primaryKey({ columns: [table.digest, table.at, table.kind] })],
);

/** The version being written of an agreement: its parties' alone, and no part of the register. */
export const agreementDraft = pgTable('agreement_draft', {
  agreement: text().primaryKey(),
  number: integer().notNull(),
  /** Grows by one with every edit, so that a stale one is told from a fresh one. */
  revision: integer().notNull(),
  content: jsonb().$type<AgreementVersion>().notNull(),
  /** Who may read and edit it. */
  parties: text().array().notNull(),
  updatedAt: instant('updated_at').notNull(),
});

/** Every act in the life of agreements and keys. Only ever added to; names organisations and roles, never persons. */
export const agreementAct = pgTable(
  'agreement_act',
  {
    no: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: instant('at').notNull(),
    act: text().$type<Act>().notNull(),
    /** The agreement and version that it was about; null for an act on a key. */
    agreement: text(),
    number: integer(),
    /** Of the version, once it is proposed. */
    digest: text(),
    /** Of the key, for an act on one. */
    keyId: text('key_id'),
    organisation: text().notNull(),
    role: text().$type<LifecycleRole>().notNull(),
    /** What whoever acted gave as its reason. */
    reason: text(),
    /** Who may read of it beside those who may read the version. */
    parties: text().array().notNull(),
  },
  (table) => [index().on(table.digest), index().on(table.agreement)],
);

/** Documents that were signed on paper, as their registrar attested them. Only ever added to. */
export const agreementPaper = pgTable(
  'agreement_paper',
  {
    digest: text().notNull(),
    party: text().notNull(),
    /** SHA-256 of the document, hexadecimal: what the attestation is about. */
    document: text().notNull(),
    reference: text().notNull(),
    attestedBy: text('attested_by').notNull(),
    content: bytea().notNull(),
    at: instant('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.digest, table.party] })],
);

/** Which functions may sign for which kind of organisation: configuration. */
export const signatoryKind = pgTable(
  'signatory_kind',
  {
    /** What the organisation is among its kind: organisation.role. */
    organisationRole: text('organisation_role').notNull(),
    function: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationRole, table.function] })],
);

/** Public keys that parties sign with. */
export const partyKey = pgTable('party_key', {
  id: text().primaryKey(),
  party: text().notNull(),
  /** What it signs: versions for its party, or attestations of signatures on paper. */
  use: text().$type<PartyKey['use']>().notNull().default('signature'),
  jwk: jsonb().$type<Readonly<Record<string, string>>>().notNull(),
  validFrom: instant('valid_from').notNull(),
  validTo: instant('valid_to'),
});

/**
 * Recorded decisions by which one takes another's place: a committee or police area that others merged or split into,
 * or an agreement that replaced another. Only ever added to.
 */
export const succession = pgTable(
  'succession',
  {
    kind: text().$type<Succession['kind']>().notNull(),
    predecessor: text().notNull(),
    successor: text().notNull(),
    from: instant('from_instant').notNull(),
    /** The day of the decision, and its reference. */
    decided: date({ mode: 'string' }).notNull(),
    diarienummer: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.predecessor, table.successor] })],
);

/** The annex of the overarching agreement, by edition. */
export const priorityArea = pgTable('priority_area', {
  id: text().primaryKey(),
  edition: integer().notNull(),
  number: integer().notNull(),
  name: text().notNull(),
  source: text().notNull(),
});

/** Changes of method within an indicator's series. */
export const methodBreak = pgTable(
  'method_break',
  {
    indicator: text().notNull(),
    from: text('from_month').notNull(),
    description: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.indicator, table.from] })],
);

/** Named places of safety work. Open. */
export const place = pgTable('place', {
  id: text().primaryKey(),
  name: text().notNull(),
  kind: text().notNull(),
  areaNo: integer('area_no').notNull(),
  lon: doublePrecision(),
  lat: doublePrecision(),
  source: text().notNull().default(''),
});

/** Where a governed record stands: ((source * 4 + 0) * 2000 + area) * 1000 + month. What row security tests. */
const cellNo = () => bigint('cell_no', { mode: 'number' }).notNull();

/** A party's decision on a camera site. */
export type Assent = { readonly party: string; readonly decided: string | null };

/** Sites of safety cameras. */
export const cameraSite = pgTable(
  'camera_site',
  {
    id: text().primaryKey(),
    provider: text().notNull(),
    place: text(),
    areaNo: integer('area_no').notNull(),
    operator: text().notNull(),
    infrastructureOwner: text('infrastructure_owner').notNull(),
    assent: jsonb().$type<readonly Assent[]>().notNull(),
    legalBasis: jsonb('legal_basis').$type<readonly LegalBasisLine[]>().notNull(),
    purposes: text().array().notNull(),
    selectionGround: text('selection_ground'),
    from: date('from_day', { mode: 'string' }),
    to: date('to_day', { mode: 'string' }),
    temporary: boolean().notNull(),
    synthetic: boolean().notNull(),
    source: text().notNull(),
    cellNo: cellNo(),
  },
  (table) => [index().on(table.areaNo)],
);

/** Deployments of order guards. One that has not begun is read by whoever has its cell of order-guard-plans too. */
export const orderGuardDeployment = pgTable(
  'order_guard_deployment',
  {
    id: text().primaryKey(),
    provider: text().notNull(),
    regime: text().notNull(),
    permitArea: text('permit_area').notNull(),
    areaNo: integer('area_no').notNull(),
    tasks: text().array().notNull(),
    powers: text().array().notNull(),
    from: instant('from_instant').notNull(),
    to: instant('to_instant'),
    synthetic: boolean().notNull(),
    source: text().notNull(),
    cellNo: cellNo(),
    /** The cell under city.order-guard-plans. */
    plannedCellNo: bigint('planned_cell_no', { mode: 'number' }).notNull(),
  },
  (table) => [index().on(table.areaNo)],
);

/** Collaborations on one place; the lead is the provider. */
export const placeCollaboration = pgTable('place_collaboration', {
  id: text().primaryKey(),
  place: text().notNull(),
  areaNo: integer('area_no').notNull(),
  vision: text().notNull(),
  goals: text().array().notNull(),
  lead: text().notNull(),
  parties: text().array().notNull(),
  agreement: text(),
  synthetic: boolean().notNull(),
  source: text().notNull(),
  cellNo: cellNo(),
});

/** The register's version, in one row: locked by whoever changes the register, so that numbers commit in order. */
export const registerState = pgTable('register_state', {
  onlyRow: boolean('only_row').primaryKey().default(true),
  version: bigint({ mode: 'number' }).notNull(),
});

/**
 * The register's history: each of its latest versions, with a mark drawn for it. Whoever names a version with its mark
 * has seen what led to it; a database that was put back to an earlier state goes on with other marks.
 */
export const registerMark = pgTable('register_mark', {
  version: bigint({ mode: 'number' }).primaryKey(),
  mark: uuid().notNull().default(sql`gen_random_uuid()`),
});

/** What the register consists of, with the version at which it last changed: tables whole (no key), versions by digest. */
export const registerChange = pgTable(
  'register_change',
  {
    part: text().notNull(),
    key: text().notNull(),
    version: bigint({ mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.part, table.key] }), index().on(table.version)],
);

/** Gateways that follow the register, with the version that each has last said to decide by. */
export const registerGateway = pgTable('register_gateway', {
  gateway: text().primaryKey(),
  version: bigint({ mode: 'number' }).notNull(),
  /** How long it goes on by what it has when it hears nothing, milliseconds. */
  staleness: integer('staleness_ms').notNull(),
  seenAt: instant('seen_at').notNull(),
});
