import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ShownQuery, ActRow, ShownParameter } from './shared-query-resolvers.ts';
import type { SubgraphContext } from '../subgraph.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, YYYY-MM-DD, Stockholm time (datum). */
  Date: { input: string; output: string; }
  /** An instant in ISO 8601, in UTC: 2024-03-01T08:00:00.000Z (tidpunkt). */
  DateTime: { input: string; output: string; }
  /** A geometry object of GeoJSON, RFC 7946 (geometri). */
  GeoJSON: { input: unknown; output: unknown; }
  /** A calendar month, YYYY-MM (månad). */
  Month: { input: string; output: string; }
};

/** What became of a request (beslut). */
export type AccessDecision =
  /** Answered as a whole (besvarad). */
  | 'answered'
  /** Allowed, and failed (misslyckad). */
  | 'failed'
  /** Answered, with some fields or rows denied (delvis besvarad). */
  | 'partial'
  /** Refused as a whole (nekad). */
  | 'refused';

/** A page of entries of the log (åtkomstlogg). */
export type AccessLogConnection = {
  readonly __typename?: 'AccessLogConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<AccessLogEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One entry in a page. */
export type AccessLogEdge = {
  readonly __typename?: 'AccessLogEdge';
  /** Where the entry stands, to be sent as after. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node?: Maybe<AccessLogEntry>;
};

/**
 * One request as the log has it (loggpost): who, for what purpose, and how much. Never variables, never who sat at the
 * client.
 */
export type AccessLogEntry = {
  readonly __typename?: 'AccessLogEntry';
  /** The agreements used, of those that the partner may see (samverkansöverenskommelser). */
  readonly agreements: ReadonlyArray<CollaborationAgreement>;
  /** When (tidpunkt). */
  readonly at: Scalars['DateTime']['output'];
  /** What became of it (beslut). */
  readonly decision: AccessDecision;
  /** The entry's id. */
  readonly id: Scalars['ID']['output'];
  /** The name of the operation, where it had one (operation). */
  readonly operationName?: Maybe<Scalars['String']['output']>;
  /** The code of what went wrong, such as PURPOSE_REQUIRED; null where nothing did (utfall). */
  readonly outcomeCode?: Maybe<Scalars['String']['output']>;
  /** The organisation that asked (mottagare); null where nobody could be made out. */
  readonly partner?: Maybe<Organisation>;
  /** The data products that it touched, with rows (dataprodukter). A provider sees its own products only. */
  readonly products: ReadonlyArray<AccessLogProduct>;
  /** The purpose that it stated; null where it stated none (ändamål). */
  readonly purpose?: Maybe<Purpose>;
};

/** How much of one data product an answer held (uttag). */
export type AccessLogProduct = {
  readonly __typename?: 'AccessLogProduct';
  /** The data product (dataprodukt). */
  readonly product: DataProduct;
  /** How many rows were answered (antal rader). */
  readonly rows: Scalars['Int']['output'];
};

/** How an entry of the log concerns the partner (roll i åtkomsten). */
export type AccessRole =
  /** Its own data was asked for (uppgiftslämnare). */
  | 'PROVIDER'
  /** It asked (mottagare). */
  | 'RECIPIENT';

/** An agreement that could be amended (överenskommelse att ändra). */
export type AmendableAgreement = {
  readonly __typename?: 'AmendableAgreement';
  /** The agreement (samverkansöverenskommelse). */
  readonly agreement?: Maybe<CollaborationAgreement>;
  /** The title of its latest version (rubrik). */
  readonly title: Scalars['String']['output'];
};

/** A unit of reference geography, valid for a time (område). */
export type Area = {
  readonly __typename?: 'Area';
  /** The area's id, such as sthlm:sdo:jarva. */
  readonly id: Scalars['ID']['output'];
};

/** A level of reference geography, from coarse to fine (geografisk nivå). */
export type AreaLevel =
  /** A base area, the smallest unit of the city's area statistics (basområde). */
  | 'BASE_AREA'
  /** The whole city (kommun). */
  | 'CITY'
  /**
   * A city district of the city map (stadsdel), of which there are 117. The stadsdelar of the city's statistics have other
   * borders, some under the same names, and are not in the hub.
   */
  | 'CITY_DISTRICT'
  /**
   * The area of one district committee (stadsdelsområde). Fourteen to 2020-06-30, thirteen to 2023-06-30, eleven since; and
   * beside them 'Okänd plats' for events whose place is unknown, so that all sum to the city.
   */
  | 'DISTRICT_COMMITTEE_AREA'
  /** A local police area (lokalpolisområde). It is not the area of a district committee: they overlap n to m. */
  | 'LOCAL_POLICE_AREA'
  /**
   * A named place, such as a square or a centre (plats): schematic, made of the synthetic base areas that lie nearest. It is
   * part of no other area, and covered by what reaches base areas.
   */
  | 'PLACE';

/** A clause that names the partner and gives it nothing (klausul utan verkan). */
export type BlockedClause = {
  readonly __typename?: 'BlockedClause';
  /** The agreement (samverkansöverenskommelse). */
  readonly agreement?: Maybe<CollaborationAgreement>;
  /** The clause, as agreement/version#clause (klausul). */
  readonly clause: Scalars['String']['output'];
  /** All that stands in its way (hinder). */
  readonly obstacles: ReadonlyArray<Obstacle>;
  /** Whose data it is (uppgiftslämnare). */
  readonly provider: Organisation;
  /** What it would give, and why it does not, in Swedish, for people to read (i klartext). */
  readonly sentence: Scalars['String']['output'];
  /** The title of the version (rubrik). */
  readonly title: Scalars['String']['output'];
};

/** One change (ändring). Of publications the fields of the indicator are set, of agreements those of the agreement. */
export type Change = {
  readonly __typename?: 'Change';
  /** The agreement (samverkansöverenskommelse). */
  readonly agreement?: Maybe<CollaborationAgreement>;
  /**
   * When it came to be known (tidpunkt): of a publication, when it was published; of an agreement, when the hub put it down or
   * the day came.
   */
  readonly at: Scalars['DateTime']['output'];
  /** From when it counts, where that is not when it was put down (gäller från). */
  readonly countsFrom?: Maybe<Scalars['DateTime']['output']>;
  /** The digest of the version, as it was signed (kontrollsumma). */
  readonly digest?: Maybe<Scalars['String']['output']>;
  /** The first month that the publication brought figures of (från och med). */
  readonly firstMonth?: Maybe<Scalars['Month']['output']>;
  /** The indicator that was published, to be asked for by indicators (indikator). */
  readonly indicator?: Maybe<Scalars['ID']['output']>;
  /** What it is (slag). */
  readonly kind: ChangeKind;
  /** The last month that it brought figures of (till och med). */
  readonly lastMonth?: Maybe<Scalars['Month']['output']>;
  /** Whose act it was; null where dates brought it, and where nobody's is known (part). */
  readonly party?: Maybe<Organisation>;
  /** The data product that the indicator belongs to (dataprodukt). */
  readonly product?: Maybe<DataProduct>;
  /** The number of its version (versionsnummer). */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** The publication as it is cited, such as 2026-06 (publiceringsomgång). */
  readonly vintage?: Maybe<Scalars['String']['output']>;
};

/** A page of what has changed, in the order in which it came to be known (nyheter). */
export type ChangeFeed = {
  readonly __typename?: 'ChangeFeed';
  /** The changes (ändringar). */
  readonly changes: ReadonlyArray<Change>;
  /** To be sent with the next question; opaque, and for this partner's own use (markör). */
  readonly cursor: Scalars['String']['output'];
  /** Whether more is there to be asked for at once. */
  readonly more: Scalars['Boolean']['output'];
  /** Providers' subgraphs that did not answer now; what they have is told to the same cursor, when they do (svarar inte). */
  readonly unavailable: ReadonlyArray<Scalars['String']['output']>;
};

/** What a change is (slag av ändring). */
export type ChangeKind =
  /** A party ended it (upphörande). */
  | 'AGREEMENT_ENDED'
  /** Its last day has passed (utlöpt). */
  | 'AGREEMENT_EXPIRED'
  /**
   * All have signed it and its first day has come (gäller). Whether the agreement that it lies within stands is told of that
   * one.
   */
  | 'AGREEMENT_IN_FORCE'
  /** A version of an agreement was laid before its parties (förslag). */
  | 'AGREEMENT_PROPOSED'
  /** A provider that had suspended it resumed (återupptagande). */
  | 'AGREEMENT_RESUMED'
  /** A party signed it (undertecknande). */
  | 'AGREEMENT_SIGNED'
  /** A later version took its place (ersättning). */
  | 'AGREEMENT_SUPERSEDED'
  /** A provider suspended it (paus). */
  | 'AGREEMENT_SUSPENDED'
  /** It was withdrawn before all had signed (återtagande). */
  | 'AGREEMENT_WITHDRAWN'
  /** Figures of months that had not been published before (publicering). */
  | 'VINTAGE_PUBLISHED'
  /** Other figures of months that had been published (revidering). */
  | 'VINTAGE_REVISED';

/**
 * A collaboration agreement (samverkansöverenskommelse): parties, and numbered versions of what they share. It is not in
 * itself a legal basis; each clause names one.
 */
export type CollaborationAgreement = {
  readonly __typename?: 'CollaborationAgreement';
  /** The agreement's id. */
  readonly id: Scalars['ID']['output'];
};

/** What lets a tool without tokens fetch the export of one shared query (datalänk). */
export type DataLink = {
  readonly __typename?: 'DataLink';
  /** When it was created (skapad). */
  readonly created: Scalars['DateTime']['output'];
  /** When it ends (upphör). */
  readonly expires: Scalars['DateTime']['output'];
  /** Its id, which is the user name of its credentials and its client in the access log (id). */
  readonly id: Scalars['ID']['output'];
  /** The purpose that it was created for (ändamål). */
  readonly purpose?: Maybe<Purpose>;
  /** When it was revoked; null where it was not (återkallad). */
  readonly revoked?: Maybe<Scalars['DateTime']['output']>;
  /** The shared query's id (delad fråga). */
  readonly sharedQuery: Scalars['ID']['output'];
  /** The version of the shared query (version). */
  readonly version: Scalars['Int']['output'];
};

/** The unit of sharing: every governed field or row belongs to one (dataprodukt). */
export type DataProduct = {
  readonly __typename?: 'DataProduct';
  /** The product's id, such as police.reported-offences. */
  readonly id: Scalars['ID']['output'];
};

/** Which figures a recipient gets (röjandekontroll). */
export type Disclosure =
  /** Figures as the provider holds them (exakta värden). */
  | 'exact'
  /** Figures as published, where small counts are suppressed (skyddade värden). */
  | 'protected';

/** Whether the scope has a data product (svar). */
export type ExplainedAnswer =
  /** Some grant gives it (omfattas). */
  | 'HELD'
  /** No grant gives it (saknas). */
  | 'MISSING'
  /** It is the data of others, and not explained to this caller (andras uppgifter). */
  | 'NOT_YOURS';

/** What becomes of a field (beslut). */
export type ExplainedDecision =
  /** It is answered (besvaras). A list of records leaves out what lies outside the scope. */
  | 'ALLOWED'
  /**
   * It is decided where the rows are: by the agreement or entry itself, by the area's provider, or because the indicators
   * are not named by their ids (avgörs rad för rad).
   */
  | 'BY_ROW'
  /** It is null, with an error (nekas). */
  | 'DENIED'
  /** It needs data of other providers than the one that asks about another partner (andras uppgifter). */
  | 'NOT_YOURS'
  /** A part of what its arguments name is answered, the rest refused (besvaras delvis). */
  | 'PARTLY'
  /** Nothing that it needs is missing, but the field that it stands below is denied (nås inte). */
  | 'UNREACHED';

/** One coordinate of the operation, such as Query.cameraSites (fält). */
export type ExplainedField = {
  readonly __typename?: 'ExplainedField';
  /** The field with its type, such as Query.cameraSites (fältets namn). */
  readonly coordinate: Scalars['String']['output'];
  /** What becomes of it (beslut). */
  readonly decision: ExplainedDecision;
  /** The smallest set of them that is missing (saknade dataprodukter). */
  readonly missing: ReadonlyArray<Scalars['ID']['output']>;
  /** Where it stands in the answer, as response keys with dots between (sökvägar). */
  readonly paths: ReadonlyArray<Scalars['String']['output']>;
  /** The data products that it requires, or asks for by its arguments, explained (dataprodukter). */
  readonly products: ReadonlyArray<ExplainedProduct>;
  /** The data products that it requires: all of any one of the lists (krav). Empty: none. */
  readonly requires: ReadonlyArray<ReadonlyArray<Scalars['ID']['output']>>;
  /** What its arguments ask for, where that is decided row by row (rader). */
  readonly rows: ReadonlyArray<ExplainedRows>;
  /** The decision as a sentence in Swedish, for people to read (i klartext). */
  readonly sentence: Scalars['String']['output'];
};

/** One data product of the operation: what gives it, or what stands in the way (dataprodukt). */
export type ExplainedProduct = {
  readonly __typename?: 'ExplainedProduct';
  /**
   * Agreements that could be amended to give it: the partner is a party or a recipient, and the provider a party
   * (överenskommelser att ändra). Only those that the caller may see.
   */
  readonly amendable: ReadonlyArray<AmendableAgreement>;
  /** Whether the scope has it (svar). */
  readonly answer: ExplainedAnswer;
  /**
   * The clauses that name the partner and give nothing of it, those nearest to giving it first (klausuler utan verkan). Only
   * where it is missing, or where some of what was asked for lies outside.
   */
  readonly blocked: ReadonlyArray<BlockedClause>;
  /** What gives it: clauses in force, own or open data (räckvidd). */
  readonly grants: ReadonlyArray<ScopeGrant>;
  /** The data product (dataprodukt). */
  readonly product: DataProduct;
  /** Why it is missing: everything that stands in the way of any clause (hinder). Empty where it is held. */
  readonly reasons: ReadonlyArray<ExplainedReason>;
  /** The answer as a sentence in Swedish, for people to read (i klartext). */
  readonly sentence: Scalars['String']['output'];
};

/** Why a clause, or all of them, give nothing (hinder). */
export type ExplainedReason =
  /** A legal-basis line does not let this provider give to this recipient (fel riktning). */
  | 'DIRECTION'
  /** The version was ended (upphörd). */
  | 'ENDED'
  /** The version is past its last day (har löpt ut). */
  | 'EXPIRED'
  /** A legal-basis line is not in force, or there is none (rättsligt stöd saknas). */
  | 'LEGAL_BASIS'
  /** A party has not signed the version (inte undertecknad). */
  | 'NOT_SIGNED'
  /** The version has not begun (har inte börjat gälla). */
  | 'NOT_YET_VALID'
  /** No clause names the partner for this data product (ingen klausul). */
  | 'NO_CLAUSE'
  /** The agreement that this one lies within is not in force, or does not reach as far (bärs inte av den övergripande). */
  | 'PARENT'
  /** The register has no such data product (okänd dataprodukt). */
  | 'PRODUCT_UNKNOWN'
  /** The provider of the data has not signed (uppgiftslämnaren har inte undertecknat). */
  | 'PROVIDER_NOT_PARTY'
  /** The clause lists other purposes (annat ändamål). */
  | 'PURPOSE'
  /** No purpose was stated, and others' data needs one (ändamål saknas). */
  | 'PURPOSE_REQUIRED'
  /** The data product may not be given to this kind of organisation, whatever is signed (fel slags mottagare). */
  | 'RECIPIENT_KIND'
  /** The secrecy assessment is missing or past its review date (sekretessprövning saknas). */
  | 'SECRECY_ASSESSMENT'
  /** A later version has replaced it (ersatt). */
  | 'SUPERSEDED'
  /** The version is suspended (pausad). */
  | 'SUSPENDED'
  /** The proposed version was withdrawn (återtagen). */
  | 'WITHDRAWN';

/**
 * What a field asks for at one place by its arguments: of an indicator, or of records by area (rader). Whether there are
 * such figures, and at which levels they are published, is not said.
 */
export type ExplainedRows = {
  readonly __typename?: 'ExplainedRows';
  /**
   * Why the whole is refused or cannot be told from here: a code of the errors, ROWS_FILTERED or INDICATORS_BY_CATALOGUE;
   * null where it can, and where uncovered says it (kod).
   */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** What becomes of it (beslut). */
  readonly decision: ExplainedDecision;
  /** The indicator; null for records, and where the indicators are not named by their ids (indikator). */
  readonly indicator?: Maybe<Scalars['ID']['output']>;
  /** Where the field stands in the answer, as response keys with dots between (sökväg). */
  readonly path: Scalars['String']['output'];
  /** The data product; null where it is not known (dataprodukt). */
  readonly product?: Maybe<DataProduct>;
  /** The decision as a sentence in Swedish, for people to read (i klartext). */
  readonly sentence: Scalars['String']['output'];
  /** What lies outside the scope, by area (utanför räckvidden). */
  readonly uncovered: ReadonlyArray<UncoveredPart>;
};

/** Why an operation would be answered as it would be (förklaring), for a partner, a purpose and an instant. */
export type Explanation = {
  readonly __typename?: 'Explanation';
  /** Every field of the operation, once for each coordinate and what it requires, in the order of the operation (fält). */
  readonly fields: ReadonlyArray<ExplainedField>;
  /** The instant that it is explained for (tidpunkt). */
  readonly instant: Scalars['DateTime']['output'];
  /** The organisation or unit that the partner is (organisation). */
  readonly organisation: Organisation;
  /** The partner that it is explained for (part). */
  readonly partner: Scalars['ID']['output'];
  /** Every data product that these fields need or ask for (dataprodukter). */
  readonly products: ReadonlyArray<ExplainedProduct>;
  /** The purpose that it is explained for; null for none (ändamål). */
  readonly purpose?: Maybe<Purpose>;
  /** Whether the caller may state that purpose (tillåtet ändamål); null without one, and for another partner. */
  readonly purposePermitted?: Maybe<Scalars['Boolean']['output']>;
};

/** The length of the periods of a series (periodicitet). */
export type Interval =
  /** A calendar month (månad), written 2024-03. */
  | 'MONTH'
  /** A calendar quarter (kvartal), written 2024K1. */
  | 'QUARTER'
  /** A calendar year (år), written 2024. */
  | 'YEAR';

/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Creates a data link for the export of one shared query (skapa datalänk), for the purpose of this request: a user name and
   * a secret for tools that can do HTTP Basic alone. It gives open and agreed data, never own. An analyst or a coordinator
   * does it.
   */
  readonly createDataLink?: Maybe<NewDataLink>;
  /** Publishes an approved version (publicera). Within a second it can be run. */
  readonly publishSharedQuery?: Maybe<SharedQuery>;
  /** Retires a published version (dra tillbaka). Within a second nobody can run it. */
  readonly retireSharedQuery?: Maybe<SharedQuery>;
  /** Reviews a submitted version (granska), by somebody else of the organisation than who wrote it. */
  readonly reviewSharedQuery?: Maybe<SharedQuery>;
  /** Revokes a data link at once (återkalla datalänk); one that has been revoked stays so. */
  readonly revokeDataLink?: Maybe<DataLink>;
  /**
   * Saves a draft of a shared query (spara utkast): a new version, or the draft that there is. The document says what it is by
   * @sharedQuery and @parameter. SHARED_QUERY_INVALID lists everything that does not hold, with line and column.
   */
  readonly saveSharedQuery?: Maybe<SharedQuery>;
  /** Hands a draft over to be reviewed (lämna för granskning). From then on it never changes. */
  readonly submitSharedQuery?: Maybe<SharedQuery>;
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationCreateDataLinkArgs = {
  expires: Scalars['DateTime']['input'];
  sharedQuery: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationPublishSharedQueryArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationRetireSharedQueryArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationReviewSharedQueryArgs = {
  comment?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  outcome: SharedQueryReview;
  version: Scalars['Int']['input'];
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationRevokeDataLinkArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationSaveSharedQueryArgs = {
  document: Scalars['String']['input'];
  everybody?: Scalars['Boolean']['input'];
  name: Scalars['String']['input'];
  revision?: InputMaybe<Scalars['Int']['input']>;
  runnableBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationSubmitSharedQueryArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
};

/** A data link that has just been created, with its secret (ny datalänk). */
export type NewDataLink = {
  readonly __typename?: 'NewDataLink';
  /** The link (datalänk). */
  readonly link: DataLink;
  /** The password of HTTP Basic, told here alone: the hub keeps its digest (hemlighet). */
  readonly secret: Scalars['String']['output'];
  /** The user name of HTTP Basic (användarnamn). */
  readonly user: Scalars['ID']['output'];
};

/** Something that stands in a clause's way (hinder). */
export type Obstacle = {
  readonly __typename?: 'Obstacle';
  /** What it is (kod). */
  readonly code: ExplainedReason;
  /** The line of law; null where it is about something else (lagrum). */
  readonly line?: Maybe<Scalars['String']['output']>;
  /** The parties that have not signed; empty where it is about something else (parter som inte har undertecknat). */
  readonly parties: ReadonlyArray<Organisation>;
  /** The purposes that the clause lists; empty where it is about something else (ändamål). */
  readonly purposes: ReadonlyArray<Purpose>;
  /** The same in words. */
  readonly reason: Scalars['String']['output'];
};

/** A legal body, or a unit of one (organisation). */
export type Organisation = {
  readonly __typename?: 'Organisation';
  /** The organisation's id, such as org:trafiknamnden. */
  readonly id: Scalars['ID']['output'];
};

/** Where a page of a connection stands (sidinformation). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last edge, to be sent as after; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True where more that the reader may see follows the last edge. What the scope leaves out never counts. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** Why a request is made (ändamål). Required for the governed data of others. */
export type Purpose = {
  readonly __typename?: 'Purpose';
  /** The code that requests and agreements name, such as lagesbild. */
  readonly code: Scalars['ID']['output'];
};

/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** What the log says of the partner's own requests and of others' requests for its data, newest first (åtkomstlogg). */
  readonly accessLog?: Maybe<AccessLogConnection>;
  /**
   * What has changed that concerns the partner since it last asked (nyheter, ändringar): publications of figures that it may
   * read for any of its purposes, and what has happened to agreements that it may read. Ask again with the cursor of the
   * answer: nothing is told twice and nothing is passed over. What was published before an agreement gave the partner the
   * data product is not told again: read it when the agreement comes into force.
   */
  readonly changedSince?: Maybe<ChangeFeed>;
  /**
   * What would become of a document if it were saved as a shared query (kontroll av ett dokument), for whoever may save one.
   * Nothing is saved.
   */
  readonly checkSharedQuery?: Maybe<SharedQueryCheck>;
  /** The partner's data links, newest first, at most 200: those that have ended or were revoked too (datalänkar). */
  readonly dataLinks?: Maybe<ReadonlyArray<DataLink>>;
  /**
   * Why an operation would be answered as it would be (förklaring): for each field the decision, and for each data product
   * what gives it, or all that stands in the way and which agreements could be amended. The operation is not carried out:
   * it is explained from agreements and arguments, never from data. What a provider's own list of signed versions has
   * withdrawn is not known here.
   */
  readonly explain?: Maybe<Explanation>;
  /**
   * The receipt of a request that concerns the partner: proof that it stands in the log (kvitto). Null for any other
   * request, and where there is none.
   */
  readonly receipt?: Maybe<Receipt>;
  /**
   * Who received a report of a month, and when, newest first (leveranser, sändlista): all deliveries for the city's executive
   * board, which answers for the report, and its own for every other. From the access log: a delivery is there before the
   * report leaves.
   */
  readonly reportDeliveries?: Maybe<ReportDeliveryConnection>;
  /**
   * The shared queries that the partner may read (delade frågor): those that come with the hub, its own organisation's, and
   * those published for it. By id, then version.
   */
  readonly sharedQueries?: Maybe<SharedQueryConnection>;
  /**
   * One version of a shared query (delad fråga); an error, SHARED_QUERY_UNKNOWN, where there is none that the partner may
   * read. Forbidden and absent look alike.
   */
  readonly sharedQuery?: Maybe<SharedQuery>;
  /** Who asks, for what purpose, and what the hub may answer now (jag och min räckvidd). */
  readonly viewer?: Maybe<Viewer>;
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dataOnly?: Scalars['Boolean']['input'];
  decisions?: InputMaybe<ReadonlyArray<AccessDecision>>;
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['DateTime']['input']>;
  partners?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  product?: InputMaybe<Scalars['ID']['input']>;
  purposes?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  role?: InputMaybe<AccessRole>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryChangedSinceArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryCheckSharedQueryArgs = {
  document: Scalars['String']['input'];
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryExplainArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  document: Scalars['String']['input'];
  operationName?: InputMaybe<Scalars['String']['input']>;
  partner?: InputMaybe<Scalars['ID']['input']>;
  purpose?: InputMaybe<Scalars['ID']['input']>;
  variables?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryReceiptArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryReportDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  month: Scalars['Month']['input'];
  report: Scalars['ID']['input'];
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QuerySharedQueriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  state?: InputMaybe<SharedQueryState>;
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QuerySharedQueryArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Proof that a request stands in the log (kvitto), to be verified with the log's public keys alone. path and checkpoint are
 * null until the next checkpoint is signed; salt and record are for the one who asked.
 */
export type Receipt = {
  readonly __typename?: 'Receipt';
  /** The newest checkpoint of the log, as it was signed: a compact JWS (kontrollpunkt). */
  readonly checkpoint?: Maybe<Scalars['String']['output']>;
  /** The request's id. */
  readonly id: Scalars['ID']['output'];
  /** The record's place in the log, counted from 0 (plats); a whole number, which may pass that of Int. */
  readonly index: Scalars['Float']['output'];
  /** The leaf of the Merkle tree: SHA-256 over 0x00, the salt and the record's bytes, hexadecimal (löv). */
  readonly leaf: Scalars['String']['output'];
  /** The hashes that lead from the leaf to the checkpoint's root, from below, as RFC 6962 has them (bevisväg). */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The record, byte for byte (loggpost). */
  readonly record?: Maybe<Scalars['String']['output']>;
  /** The salt, hexadecimal (salt). */
  readonly salt?: Maybe<Scalars['String']['output']>;
};

/**
 * What a parameter is where no value is given, worked out when the query is run (relativt värde). Months are rounded to whole
 * periods of the run's interval.
 */
export type RelativeValue =
  /** The city as a whole (hela staden). */
  | 'CITY'
  /** January of the year of the newest month (årets första månad). */
  | 'FIRST_MONTH_OF_YEAR'
  /** The newest month that all of them have final figures for (senaste slutliga månaden). */
  | 'LATEST_FINAL_MONTH'
  /** The newest month that all indicators of the query have figures for (senaste månaden). */
  | 'LATEST_MONTH'
  /** The areas of the partner: those that a unit is narrowed to, a district committee's district, else the city (mitt område). */
  | 'MY_AREA'
  /** Twelve months before the newest month (samma månad föregående år). */
  | 'SAME_MONTH_LAST_YEAR'
  /** The first of the twelve months that end with the newest (tolv månader tillbaka). */
  | 'TWELVE_MONTHS_BACK'
  /** The first of the twenty-four months that end with the newest (tjugofyra månader tillbaka). */
  | 'TWENTY_FOUR_MONTHS_BACK';

/** That somebody received a report (leverans). Never what it showed. */
export type ReportDelivery = {
  readonly __typename?: 'ReportDelivery';
  /** When (tidpunkt). */
  readonly at: Scalars['DateTime']['output'];
  /** The receipt of the delivery (kvitto). */
  readonly id: Scalars['ID']['output'];
  /** Who received it (mottagare). */
  readonly recipient: Organisation;
  /** Whether every part of it was given (hel). */
  readonly whole: Scalars['Boolean']['output'];
};

/** A page of deliveries of a report (sändlista). */
export type ReportDeliveryConnection = {
  readonly __typename?: 'ReportDeliveryConnection';
  /** The deliveries of this page. */
  readonly edges: ReadonlyArray<ReportDeliveryEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One delivery in a page. */
export type ReportDeliveryEdge = {
  readonly __typename?: 'ReportDeliveryEdge';
  /** Where the delivery stands, to be sent as after. */
  readonly cursor: Scalars['String']['output'];
  /** The delivery. */
  readonly node?: Maybe<ReportDelivery>;
};

/** One rectangle of the scope (räckvidd): product, provider, areas, months and level. */
export type ScopeGrant = {
  readonly __typename?: 'ScopeGrant';
  /** The agreement that grants it; null for own and open data (samverkansöverenskommelse). */
  readonly agreement?: Maybe<CollaborationAgreement>;
  /** The areas it covers (områden); empty where everyArea is true. */
  readonly areas: ReadonlyArray<Area>;
  /** The clause, as agreement/version#clause; null for own and open data (klausul). */
  readonly clause?: Maybe<Scalars['String']['output']>;
  /** The digest of the version that grants it, as it was signed; null for own and open data (kontrollsumma). */
  readonly digest?: Maybe<Scalars['String']['output']>;
  /** Whether figures are exact or protected (röjandekontroll). */
  readonly disclosure: Disclosure;
  /** True where it covers every area (alla områden). */
  readonly everyArea: Scalars['Boolean']['output'];
  /** The finest interval (finaste periodicitet). */
  readonly finestInterval: Interval;
  /** The finest level of area (finaste nivå). */
  readonly finestLevel: AreaLevel;
  /** The first month of data (från och med). */
  readonly from: Scalars['Month']['output'];
  /** Why it exists (grund). */
  readonly kind: ScopeGrantKind;
  /** What may be read (dataprodukt). */
  readonly product: DataProduct;
  /** Whose data it is (uppgiftslämnare). */
  readonly provider: Organisation;
  /** The grant as a sentence in Swedish, for people to read (i klartext). */
  readonly sentence: Scalars['String']['output'];
  /** The last month of data; null until further notice (till och med). */
  readonly to?: Maybe<Scalars['Month']['output']>;
};

/** Why a grant exists (grund). */
export type ScopeGrantKind =
  /** A clause of an agreement in force (klausul). */
  | 'clause'
  /** An open product (öppna uppgifter). */
  | 'open'
  /** The partner's own data (egna uppgifter). */
  | 'own';

/**
 * A version of a shared query: a named and reviewed operation with parameters and a purpose (delad fråga). It is run under the
 * scope of whoever runs it.
 */
export type SharedQuery = {
  readonly __typename?: 'SharedQuery';
  /** Why it cannot be run under the schema as it is now; empty where it can (trasig). */
  readonly broken: ReadonlyArray<SharedQueryProblem>;
  /** What it answers and how it is to be read (beskrivning). */
  readonly description: Scalars['String']['output'];
  /** The document as it was saved, with what it says of itself (dokument). */
  readonly document: Scalars['String']['output'];
  /** What was done with it, first to last, for the organisation that answers for it; empty for others (historik). */
  readonly history: ReadonlyArray<SharedQueryAct>;
  /** The id by which it is run (id). */
  readonly id: Scalars['ID']['output'];
  /** Whether whoever asks wrote it, and so may not review it (egen). */
  readonly mine: Scalars['Boolean']['output'];
  /** The organisation that answers for it; null for one that comes with the hub (ägare). */
  readonly owner?: Maybe<Organisation>;
  /** Its parameters, in the order of the document; empty where it is broken (parametrar). */
  readonly parameters: ReadonlyArray<SharedQueryParameter>;
  /** The purpose that it is run for (ändamål). */
  readonly purpose: Purpose;
  /** The draft's revision, to be sent with a change of it; null once submitted (revision). */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** The organisations that may run it, and their units; null for every partner (får köras av). */
  readonly runnableBy?: Maybe<ReadonlyArray<Organisation>>;
  /** Where the version stands (läge). */
  readonly state: SharedQueryState;
  /** Its name for people (rubrik). */
  readonly title: Scalars['String']['output'];
  /** The version (version). */
  readonly version: Scalars['Int']['output'];
  /** Every version of it that whoever asks may read, this one among them, newest first (versioner). */
  readonly versions: ReadonlyArray<SharedQuery>;
  /** How its answer is best shown (vy). */
  readonly view: SharedQueryView;
};

/** Something that was done with a version of a shared query (åtgärd). */
export type SharedQueryAct = {
  readonly __typename?: 'SharedQueryAct';
  /** When (tidpunkt). */
  readonly at: Scalars['DateTime']['output'];
  /** The review's comment, or why it was retired (kommentar). */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** The state that it led to (läge). */
  readonly state: SharedQueryState;
};

/** What a document would be as a shared query (kontroll). */
export type SharedQueryCheck = {
  readonly __typename?: 'SharedQueryCheck';
  /** Its parameters, in the order of the document; empty where something does not hold (parametrar). */
  readonly parameters: ReadonlyArray<SharedQueryParameter>;
  /** Everything that does not hold, as SHARED_QUERY_INVALID would list it; empty where it can be saved (fel). */
  readonly problems: ReadonlyArray<SharedQueryProblem>;
};

/** A page of shared queries (delade frågor). */
export type SharedQueryConnection = {
  readonly __typename?: 'SharedQueryConnection';
  /** The versions of this page. */
  readonly edges: ReadonlyArray<SharedQueryEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One version in a page. */
export type SharedQueryEdge = {
  readonly __typename?: 'SharedQueryEdge';
  /** Where it stands, to be sent as after. */
  readonly cursor: Scalars['String']['output'];
  /** The version. */
  readonly node?: Maybe<SharedQuery>;
};

/** A variable of a shared query (parameter). */
export type SharedQueryParameter = {
  readonly __typename?: 'SharedQueryParameter';
  /** The value where none is given, as JSON; null where there is none (standardvärde). */
  readonly default?: Maybe<Scalars['String']['output']>;
  /** What to give (hjälptext). */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its name for people (ledtext). */
  readonly label: Scalars['String']['output'];
  /** The variable's name (namn). */
  readonly name: Scalars['String']['output'];
  /** What the relative value would be now for whoever asks, as JSON; null where there is none (värde nu). */
  readonly now?: Maybe<Scalars['String']['output']>;
  /** What it is where none is given, worked out when the query is run (relativt värde). */
  readonly relative?: Maybe<RelativeValue>;
  /** Whether it must be given (obligatorisk). */
  readonly required: Scalars['Boolean']['output'];
  /** Its type, as GraphQL writes it (typ). */
  readonly type: Scalars['String']['output'];
  /** The words that it may be, where it is an enumeration (tillåtna värden). */
  readonly values?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};


/** A variable of a shared query (parameter). */
export type SharedQueryParameterNowArgs = {
  interval?: InputMaybe<Interval>;
};

/** Something that does not hold in a document (fel). */
export type SharedQueryProblem = {
  readonly __typename?: 'SharedQueryProblem';
  /** The column, from 1; null for the document as a whole (kolumn). */
  readonly column?: Maybe<Scalars['Int']['output']>;
  /** The line, from 1; null for the document as a whole (rad). */
  readonly line?: Maybe<Scalars['Int']['output']>;
  /** What (beskrivning). */
  readonly message: Scalars['String']['output'];
};

/** What a review comes to (granskningens utfall). */
export type SharedQueryReview =
  /** It may be published (godkänn). */
  | 'APPROVE'
  /** It may not (återlämna). */
  | 'RETURN';

/** Where a version of a shared query stands (läge). */
export type SharedQueryState =
  /** Approved by a second person, and not yet published (godkänd). */
  | 'APPROVED'
  /** Written on, by the organisation alone (utkast). */
  | 'DRAFT'
  /** Can be run (publicerad). */
  | 'PUBLISHED'
  /** Can no longer be run (tillbakadragen). */
  | 'RETIRED'
  /** Not approved; a new version may be saved (återlämnad). */
  | 'RETURNED'
  /** Awaits a second person (för granskning). */
  | 'SUBMITTED';

/** How the answer of a shared query is best shown (vy). */
export type SharedQueryView =
  /** As bars (staplar). */
  | 'BARS'
  /** As lines over time (linjer). */
  | 'LINE'
  /** On a map (karta). */
  | 'MAP'
  /** As a table (tabell). */
  | 'TABLE';

/** What of the arguments no grant covers (utanför räckvidden). */
export type UncoveredPart = {
  readonly __typename?: 'UncoveredPart';
  /** The areas that it is about, by their ids; they may be unknown (områden). */
  readonly areas: ReadonlyArray<Scalars['ID']['output']>;
  /**
   * A code of the errors, such as AREA_NOT_COVERED; or PROVIDER_BY_AREA, where several providers have areas of their own and
   * only the data tells which has this one (kod).
   */
  readonly code: Scalars['String']['output'];
  /**
   * The areas to ask for in place of one that is not valid: what succeeded it, or came before it (efterföljare eller
   * föregångare).
   */
  readonly instead: ReadonlyArray<Scalars['ID']['output']>;
  /** The interval that is too fine; null where it is not about levels (periodicitet). */
  readonly interval?: Maybe<Interval>;
  /** The level that is too fine; null where it is not about levels (nivå). */
  readonly level?: Maybe<AreaLevel>;
  /** The months that lie outside; empty where it is not about months (perioder). */
  readonly periods: ReadonlyArray<UncoveredPeriod>;
  /** The clauses that would have to be widened, as agreement/version#clause (klausuler att utvidga). */
  readonly widen: ReadonlyArray<Scalars['String']['output']>;
};

/** Months that lie outside the scope (period). */
export type UncoveredPeriod = {
  readonly __typename?: 'UncoveredPeriod';
  /** The first month (från och med). */
  readonly from: Scalars['Month']['output'];
  /** The last month, itself included (till och med). */
  readonly to: Scalars['Month']['output'];
};

/** Who asks, and what the hub may answer now (den som frågar). */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** The client that the request came through (klient). */
  readonly client: Scalars['ID']['output'];
  /** The instant that the request is decided at (tidpunkt). */
  readonly instant: Scalars['DateTime']['output'];
  /** The organisation or unit that the partner is (organisation). */
  readonly organisation: Organisation;
  /** The partner's id at the hub, such as lpo-jarva (part). */
  readonly partner: Scalars['ID']['output'];
  /** The purpose that this request states; null where it states none (ändamål). */
  readonly purpose?: Maybe<Purpose>;
  /** The purposes that it could state (tillåtna ändamål). */
  readonly purposesPermitted: ReadonlyArray<Purpose>;
  /** The roles of whoever uses the client; empty for a machine (roller). */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** The grants for the stated purpose at that instant (räckvidd). Empty grants nothing. */
  readonly scope?: Maybe<ReadonlyArray<ScopeGrant>>;
};



export type ResolverTypeWrapper<T> = Promise<T | Error> | T | Error;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessDecision: null;
  AccessLogConnection: ResolverTypeWrapper<AccessLogConnection>;
  AccessLogEdge: ResolverTypeWrapper<AccessLogEdge>;
  AccessLogEntry: ResolverTypeWrapper<AccessLogEntry>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AccessLogProduct: ResolverTypeWrapper<AccessLogProduct>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AccessRole: AccessRole;
  AmendableAgreement: ResolverTypeWrapper<AmendableAgreement>;
  Area: ResolverTypeWrapper<Area>;
  AreaLevel: AreaLevel;
  BlockedClause: ResolverTypeWrapper<BlockedClause>;
  Change: ResolverTypeWrapper<Change>;
  ChangeFeed: ResolverTypeWrapper<ChangeFeed>;
  ChangeKind: ChangeKind;
  CollaborationAgreement: ResolverTypeWrapper<CollaborationAgreement>;
  DataLink: ResolverTypeWrapper<DataLink>;
  DataProduct: ResolverTypeWrapper<DataProduct>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Disclosure: null;
  ExplainedAnswer: ExplainedAnswer;
  ExplainedDecision: ExplainedDecision;
  ExplainedField: ResolverTypeWrapper<ExplainedField>;
  ExplainedProduct: ResolverTypeWrapper<ExplainedProduct>;
  ExplainedReason: ExplainedReason;
  ExplainedRows: ResolverTypeWrapper<ExplainedRows>;
  Explanation: ResolverTypeWrapper<Explanation>;
  GeoJSON: ResolverTypeWrapper<Scalars['GeoJSON']['output']>;
  Interval: Interval;
  Month: ResolverTypeWrapper<Scalars['Month']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewDataLink: ResolverTypeWrapper<NewDataLink>;
  Obstacle: ResolverTypeWrapper<Obstacle>;
  Organisation: ResolverTypeWrapper<Organisation>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Purpose: ResolverTypeWrapper<Purpose>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Receipt: ResolverTypeWrapper<Receipt>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  RelativeValue: RelativeValue;
  ReportDelivery: ResolverTypeWrapper<ReportDelivery>;
  ReportDeliveryConnection: ResolverTypeWrapper<ReportDeliveryConnection>;
  ReportDeliveryEdge: ResolverTypeWrapper<ReportDeliveryEdge>;
  ScopeGrant: ResolverTypeWrapper<ScopeGrant>;
  ScopeGrantKind: null;
  SharedQuery: ResolverTypeWrapper<ShownQuery>;
  SharedQueryAct: ResolverTypeWrapper<ActRow>;
  SharedQueryCheck: ResolverTypeWrapper<Omit<SharedQueryCheck, 'parameters'> & { parameters: ReadonlyArray<ResolversTypes['SharedQueryParameter']> }>;
  SharedQueryConnection: ResolverTypeWrapper<Omit<SharedQueryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SharedQueryEdge']> }>;
  SharedQueryEdge: ResolverTypeWrapper<Omit<SharedQueryEdge, 'node'> & { node?: Maybe<ResolversTypes['SharedQuery']> }>;
  SharedQueryParameter: ResolverTypeWrapper<ShownParameter>;
  SharedQueryProblem: ResolverTypeWrapper<SharedQueryProblem>;
  SharedQueryReview: SharedQueryReview;
  SharedQueryState: SharedQueryState;
  SharedQueryView: SharedQueryView;
  UncoveredPart: ResolverTypeWrapper<UncoveredPart>;
  UncoveredPeriod: ResolverTypeWrapper<UncoveredPeriod>;
  Viewer: ResolverTypeWrapper<Viewer>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessLogConnection: AccessLogConnection;
  AccessLogEdge: AccessLogEdge;
  AccessLogEntry: AccessLogEntry;
  ID: Scalars['ID']['output'];
  AccessLogProduct: AccessLogProduct;
  Int: Scalars['Int']['output'];
  AmendableAgreement: AmendableAgreement;
  Area: Area;
  BlockedClause: BlockedClause;
  Change: Change;
  ChangeFeed: ChangeFeed;
  CollaborationAgreement: CollaborationAgreement;
  DataLink: DataLink;
  DataProduct: DataProduct;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  ExplainedField: ExplainedField;
  ExplainedProduct: ExplainedProduct;
  ExplainedRows: ExplainedRows;
  Explanation: Explanation;
  GeoJSON: Scalars['GeoJSON']['output'];
  Month: Scalars['Month']['output'];
  Mutation: Record<PropertyKey, never>;
  NewDataLink: NewDataLink;
  Obstacle: Obstacle;
  Organisation: Organisation;
  PageInfo: PageInfo;
  Purpose: Purpose;
  Query: Record<PropertyKey, never>;
  Receipt: Receipt;
  Float: Scalars['Float']['output'];
  ReportDelivery: ReportDelivery;
  ReportDeliveryConnection: ReportDeliveryConnection;
  ReportDeliveryEdge: ReportDeliveryEdge;
  ScopeGrant: ScopeGrant;
  SharedQuery: ShownQuery;
  SharedQueryAct: ActRow;
  SharedQueryCheck: Omit<SharedQueryCheck, 'parameters'> & { parameters: ReadonlyArray<ResolversParentTypes['SharedQueryParameter']> };
  SharedQueryConnection: Omit<SharedQueryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SharedQueryEdge']> };
  SharedQueryEdge: Omit<SharedQueryEdge, 'node'> & { node?: Maybe<ResolversParentTypes['SharedQuery']> };
  SharedQueryParameter: ShownParameter;
  SharedQueryProblem: SharedQueryProblem;
  UncoveredPart: UncoveredPart;
  UncoveredPeriod: UncoveredPeriod;
  Viewer: Viewer;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export type AuthenticatedDirectiveArgs = { };

export type AuthenticatedDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = AuthenticatedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LinkDirectiveArgs = {
  import?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  url: Scalars['String']['input'];
};

export type LinkDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = LinkDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RequiresScopesDirectiveArgs = {
  scopes: ReadonlyArray<ReadonlyArray<Scalars['String']['input']>>;
};

export type RequiresScopesDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = RequiresScopesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessDecisionResolvers = { ANSWERED: 'answered', FAILED: 'failed', PARTIAL: 'partial', REFUSED: 'refused' };

export type AccessLogConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccessLogConnection'] = ResolversParentTypes['AccessLogConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessLogEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AccessLogEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccessLogEdge'] = ResolversParentTypes['AccessLogEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['AccessLogEntry']>, ParentType, ContextType>;
};

export type AccessLogEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccessLogEntry'] = ResolversParentTypes['AccessLogEntry']> = {
  agreements?: Resolver<ReadonlyArray<ResolversTypes['CollaborationAgreement']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['AccessDecision'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  operationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcomeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  products?: Resolver<ReadonlyArray<ResolversTypes['AccessLogProduct']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['Purpose']>, ParentType, ContextType>;
};

export type AccessLogProductResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccessLogProduct'] = ResolversParentTypes['AccessLogProduct']> = {
  product?: Resolver<ResolversTypes['DataProduct'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AmendableAgreementResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AmendableAgreement'] = ResolversParentTypes['AmendableAgreement']> = {
  agreement?: Resolver<Maybe<ResolversTypes['CollaborationAgreement']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AreaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BlockedClauseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BlockedClause'] = ResolversParentTypes['BlockedClause']> = {
  agreement?: Resolver<Maybe<ResolversTypes['CollaborationAgreement']>, ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  obstacles?: Resolver<ReadonlyArray<ResolversTypes['Obstacle']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  agreement?: Resolver<Maybe<ResolversTypes['CollaborationAgreement']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  countsFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstMonth?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  lastMonth?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['DataProduct']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vintage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangeFeedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ChangeFeed'] = ResolversParentTypes['ChangeFeed']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unavailable?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CollaborationAgreementResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CollaborationAgreement'] = ResolversParentTypes['CollaborationAgreement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DataLinkResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DataLink'] = ResolversParentTypes['DataLink']> = {
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expires?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['Purpose']>, ParentType, ContextType>;
  revoked?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sharedQuery?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DataProductResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DataProduct'] = ResolversParentTypes['DataProduct']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DisclosureResolvers = { EXACT: 'exact', PROTECTED: 'protected' };

export type ExplainedFieldResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExplainedField'] = ResolversParentTypes['ExplainedField']> = {
  coordinate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ExplainedDecision'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  products?: Resolver<ReadonlyArray<ResolversTypes['ExplainedProduct']>, ParentType, ContextType>;
  requires?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ExplainedRows']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExplainedProductResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExplainedProduct'] = ResolversParentTypes['ExplainedProduct']> = {
  amendable?: Resolver<ReadonlyArray<ResolversTypes['AmendableAgreement']>, ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['ExplainedAnswer'], ParentType, ContextType>;
  blocked?: Resolver<ReadonlyArray<ResolversTypes['BlockedClause']>, ParentType, ContextType>;
  grants?: Resolver<ReadonlyArray<ResolversTypes['ScopeGrant']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['DataProduct'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ExplainedReason']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExplainedRowsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExplainedRows'] = ResolversParentTypes['ExplainedRows']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ExplainedDecision'], ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['DataProduct']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uncovered?: Resolver<ReadonlyArray<ResolversTypes['UncoveredPart']>, ParentType, ContextType>;
};

export type ExplanationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['ExplainedField']>, ParentType, ContextType>;
  instant?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  products?: Resolver<ReadonlyArray<ResolversTypes['ExplainedProduct']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['Purpose']>, ParentType, ContextType>;
  purposePermitted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export interface GeoJsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['GeoJSON'], any> {
  name: 'GeoJSON';
}

export interface MonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Month'], any> {
  name: 'Month';
}

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createDataLink?: Resolver<Maybe<ResolversTypes['NewDataLink']>, ParentType, ContextType, RequireFields<MutationCreateDataLinkArgs, 'expires' | 'sharedQuery' | 'version'>>;
  publishSharedQuery?: Resolver<Maybe<ResolversTypes['SharedQuery']>, ParentType, ContextType, RequireFields<MutationPublishSharedQueryArgs, 'id' | 'version'>>;
  retireSharedQuery?: Resolver<Maybe<ResolversTypes['SharedQuery']>, ParentType, ContextType, RequireFields<MutationRetireSharedQueryArgs, 'id' | 'reason' | 'version'>>;
  reviewSharedQuery?: Resolver<Maybe<ResolversTypes['SharedQuery']>, ParentType, ContextType, RequireFields<MutationReviewSharedQueryArgs, 'id' | 'outcome' | 'version'>>;
  revokeDataLink?: Resolver<Maybe<ResolversTypes['DataLink']>, ParentType, ContextType, RequireFields<MutationRevokeDataLinkArgs, 'id'>>;
  saveSharedQuery?: Resolver<Maybe<ResolversTypes['SharedQuery']>, ParentType, ContextType, RequireFields<MutationSaveSharedQueryArgs, 'document' | 'everybody' | 'name'>>;
  submitSharedQuery?: Resolver<Maybe<ResolversTypes['SharedQuery']>, ParentType, ContextType, RequireFields<MutationSubmitSharedQueryArgs, 'id' | 'revision' | 'version'>>;
};

export type NewDataLinkResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NewDataLink'] = ResolversParentTypes['NewDataLink']> = {
  link?: Resolver<ResolversTypes['DataLink'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ObstacleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Obstacle'] = ResolversParentTypes['Obstacle']> = {
  code?: Resolver<ResolversTypes['ExplainedReason'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['Purpose']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PurposeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Purpose'] = ResolversParentTypes['Purpose']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accessLog?: Resolver<Maybe<ResolversTypes['AccessLogConnection']>, ParentType, ContextType, RequireFields<QueryAccessLogArgs, 'dataOnly' | 'first'>>;
  changedSince?: Resolver<Maybe<ResolversTypes['ChangeFeed']>, ParentType, ContextType, RequireFields<QueryChangedSinceArgs, 'first'>>;
  checkSharedQuery?: Resolver<Maybe<ResolversTypes['SharedQueryCheck']>, ParentType, ContextType, RequireFields<QueryCheckSharedQueryArgs, 'document'>>;
  dataLinks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DataLink']>>, ParentType, ContextType>;
  explain?: Resolver<Maybe<ResolversTypes['Explanation']>, ParentType, ContextType, RequireFields<QueryExplainArgs, 'document'>>;
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType, RequireFields<QueryReceiptArgs, 'id'>>;
  reportDeliveries?: Resolver<Maybe<ResolversTypes['ReportDeliveryConnection']>, ParentType, ContextType, RequireFields<QueryReportDeliveriesArgs, 'first' | 'month' | 'report'>>;
  sharedQueries?: Resolver<Maybe<ResolversTypes['SharedQueryConnection']>, ParentType, ContextType, RequireFields<QuerySharedQueriesArgs, 'first'>>;
  sharedQuery?: Resolver<Maybe<ResolversTypes['SharedQuery']>, ParentType, ContextType, RequireFields<QuerySharedQueryArgs, 'id'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type ReceiptResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt']> = {
  checkpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  leaf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  salt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReportDeliveryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReportDelivery'] = ResolversParentTypes['ReportDelivery']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  whole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReportDeliveryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReportDeliveryConnection'] = ResolversParentTypes['ReportDeliveryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportDeliveryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReportDeliveryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReportDeliveryEdge'] = ResolversParentTypes['ReportDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ReportDelivery']>, ParentType, ContextType>;
};

export type ScopeGrantResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ScopeGrant'] = ResolversParentTypes['ScopeGrant']> = {
  agreement?: Resolver<Maybe<ResolversTypes['CollaborationAgreement']>, ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disclosure?: Resolver<ResolversTypes['Disclosure'], ParentType, ContextType>;
  everyArea?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  finestInterval?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  finestLevel?: Resolver<ResolversTypes['AreaLevel'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ScopeGrantKind'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['DataProduct'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
};

export type ScopeGrantKindResolvers = { CLAUSE: 'clause', OPEN: 'open', OWN: 'own' };

export type SharedQueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SharedQuery'] = ResolversParentTypes['SharedQuery']> = {
  broken?: Resolver<ReadonlyArray<ResolversTypes['SharedQueryProblem']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['SharedQueryAct']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['SharedQueryParameter']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['Purpose'], ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  runnableBy?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Organisation']>>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SharedQueryState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['SharedQuery']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['SharedQueryView'], ParentType, ContextType>;
};

export type SharedQueryActResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SharedQueryAct'] = ResolversParentTypes['SharedQueryAct']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SharedQueryState'], ParentType, ContextType>;
};

export type SharedQueryCheckResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SharedQueryCheck'] = ResolversParentTypes['SharedQueryCheck']> = {
  parameters?: Resolver<ReadonlyArray<ResolversTypes['SharedQueryParameter']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['SharedQueryProblem']>, ParentType, ContextType>;
};

export type SharedQueryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SharedQueryConnection'] = ResolversParentTypes['SharedQueryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharedQueryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SharedQueryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SharedQueryEdge'] = ResolversParentTypes['SharedQueryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['SharedQuery']>, ParentType, ContextType>;
};

export type SharedQueryParameterResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SharedQueryParameter'] = ResolversParentTypes['SharedQueryParameter']> = {
  default?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  now?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<SharedQueryParameterNowArgs>>;
  relative?: Resolver<Maybe<ResolversTypes['RelativeValue']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type SharedQueryProblemResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SharedQueryProblem'] = ResolversParentTypes['SharedQueryProblem']> = {
  column?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UncoveredPartResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UncoveredPart'] = ResolversParentTypes['UncoveredPart']> = {
  areas?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instead?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Interval']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['AreaLevel']>, ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['UncoveredPeriod']>, ParentType, ContextType>;
  widen?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UncoveredPeriodResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UncoveredPeriod'] = ResolversParentTypes['UncoveredPeriod']> = {
  from?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  client?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instant?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['Purpose']>, ParentType, ContextType>;
  purposesPermitted?: Resolver<ReadonlyArray<ResolversTypes['Purpose']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ScopeGrant']>>, ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  AccessDecision?: AccessDecisionResolvers;
  AccessLogConnection?: AccessLogConnectionResolvers<ContextType>;
  AccessLogEdge?: AccessLogEdgeResolvers<ContextType>;
  AccessLogEntry?: AccessLogEntryResolvers<ContextType>;
  AccessLogProduct?: AccessLogProductResolvers<ContextType>;
  AmendableAgreement?: AmendableAgreementResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  BlockedClause?: BlockedClauseResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeFeed?: ChangeFeedResolvers<ContextType>;
  CollaborationAgreement?: CollaborationAgreementResolvers<ContextType>;
  DataLink?: DataLinkResolvers<ContextType>;
  DataProduct?: DataProductResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Disclosure?: DisclosureResolvers;
  ExplainedField?: ExplainedFieldResolvers<ContextType>;
  ExplainedProduct?: ExplainedProductResolvers<ContextType>;
  ExplainedRows?: ExplainedRowsResolvers<ContextType>;
  Explanation?: ExplanationResolvers<ContextType>;
  GeoJSON?: GraphQLScalarType;
  Month?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  NewDataLink?: NewDataLinkResolvers<ContextType>;
  Obstacle?: ObstacleResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Purpose?: PurposeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  ReportDelivery?: ReportDeliveryResolvers<ContextType>;
  ReportDeliveryConnection?: ReportDeliveryConnectionResolvers<ContextType>;
  ReportDeliveryEdge?: ReportDeliveryEdgeResolvers<ContextType>;
  ScopeGrant?: ScopeGrantResolvers<ContextType>;
  ScopeGrantKind?: ScopeGrantKindResolvers;
  SharedQuery?: SharedQueryResolvers<ContextType>;
  SharedQueryAct?: SharedQueryActResolvers<ContextType>;
  SharedQueryCheck?: SharedQueryCheckResolvers<ContextType>;
  SharedQueryConnection?: SharedQueryConnectionResolvers<ContextType>;
  SharedQueryEdge?: SharedQueryEdgeResolvers<ContextType>;
  SharedQueryParameter?: SharedQueryParameterResolvers<ContextType>;
  SharedQueryProblem?: SharedQueryProblemResolvers<ContextType>;
  UncoveredPart?: UncoveredPartResolvers<ContextType>;
  UncoveredPeriod?: UncoveredPeriodResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  authenticated?: AuthenticatedDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  requiresScopes?: RequiresScopesDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
