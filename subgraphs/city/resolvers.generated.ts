import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Observation as ObservationCell, ObservationSeries as Series } from '../statistics/series.ts';
import type { CitedFigures as Cited } from '../../policy/picture.ts';
import type { PictureRow } from '../pictures/queries.ts';
import type { ObjectOf, ProcessRow, CommitteeRecordRow, CoordinatorRow, ForumRow, ProcessActRow } from './process-queries.ts';
import type { NumberedAssumption, NumberedProblem } from './process-object-resolvers.ts';
import type { ForumSeat as Seat } from '../../policy/forum.ts';
import type { GoalAcceptance as Acceptance } from '../../policy/process.ts';
import type { ComposedPicture, AnyPicture } from './picture-reference-resolvers.ts';
import type { Round } from './process-resolvers.ts';
import type { ActRow, SignatureRow, VersionRow, CameraSiteRow, AgreementRow, DataProductRow, MethodBreakRow, DeploymentRow, OrganisationRow, PlaceRow, CollaborationRow, PriorityAreaRow, PaperRow, PurposeRow, SuccessionRow } from './queries.ts';
import type { Draft, PartyOfVersion } from './agreement-state.ts';
import type { AreaRow, IndicatorRow } from '../reference.ts';
import type { ShownGeometry, GeometryOwner } from './area-geometry.ts';
import type { Assent } from './tables.ts';
import type { ProposalRow, FocusAreaRow, InvolvementRow, ActivityRow, WalkRow, FindingRow, StrategicLinkRow, UrbanProjectRow, BarrierRow } from './place-queries.ts';
import type { Compared } from './comparison.ts';
import type { ConceptRow, GoverningDocumentRow, ProgrammeRow, TargetRow } from './document-queries.ts';
import type { Clause as SignedClause, LegalBasisLine as SignedLegalBasisLine, Processing as SignedProcessing, SecrecyAssessment as SignedSecrecyAssessment } from '../../policy/agreement.ts';
import type { CommitteeStanding, DutyReport as ReportOnDuties, DutyResult as JudgedDuty } from '../../policy/duties/report.ts';
import type { CheckResult, Subject as CheckedSubject } from '../../policy/completeness.ts';
import type { Subject as DecidingObject } from '../../policy/duties/duty.ts';
import type { Expiring } from '../../policy/expiry.ts';
import type { ActedOn } from './process-mutation-resolvers.ts';
import type { RegisterOfProcessing, LineOfProcessing } from './agreement-report-resolvers.ts';
import type { Part } from '../../policy/scope-difference.ts';
import type { WhatIf as Consequences, Change, Unfit } from '../../policy/what-if.ts';
import type { HeldBackClause } from './agreement-document-resolvers.ts';
import type { KeyRow } from './lifecycle/keys.ts';
import type { Misfit, Followed } from './lifecycle/succession.ts';
import type { GatewayAcknowledgement as Acknowledged } from './acknowledgements.ts';
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

/** An act in the life of a version (händelse). It names organisations and roles, never persons. */
export type AgreementAct = {
  readonly __typename?: 'AgreementAct';
  /** What was done, such as propose, sign or suspend (åtgärd). */
  readonly act: Scalars['String']['output'];
  /** When (tidpunkt). */
  readonly at: Scalars['DateTime']['output'];
  /** The organisation that did it (organisation). */
  readonly organisation: Organisation;
  /** The reason that was given (skäl). */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The role that it was done in (roll). */
  readonly role: Scalars['String']['output'];
};

/** A version as a coordinator writes it (innehåll). */
export type AgreementContentInput = {
  /** What the parties will do (åtgärder). */
  readonly activities?: ReadonlyArray<Scalars['String']['input']>;
  /** What the parties promise those who live there: the public part (medborgarlöften). */
  readonly citizenPledges?: ReadonlyArray<Scalars['String']['input']>;
  /** Its grants (klausuler). */
  readonly clauses: ReadonlyArray<ClauseInput>;
  /** How and when it is followed up (uppföljning). */
  readonly followUp?: Scalars['String']['input'];
  /** Delimited goals that can be measured (mål). */
  readonly goals?: ReadonlyArray<Scalars['String']['input']>;
  /** What it ranges over (nivå). */
  readonly level: AgreementLevel;
  /** Their likely causes (troliga orsaker). */
  readonly likelyCauses?: ReadonlyArray<Scalars['String']['input']>;
  /** The agreement that it lies within; for a local one alone (överordnad överenskommelse). */
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  /** Its parties (parter). */
  readonly parties: ReadonlyArray<PartyInput>;
  /** The problems that the parties work on together (problembild). */
  readonly problems?: ReadonlyArray<Scalars['String']['input']>;
  /** The functions that answer for it, never persons (ansvariga funktioner). */
  readonly responsibleFunctions?: ReadonlyArray<Scalars['String']['input']>;
  /** Its title (rubrik). */
  readonly title: Scalars['String']['input'];
  /** The first day it can be in force (giltig från). */
  readonly validFrom: Scalars['Date']['input'];
  /** The last day it can be in force; null until further notice (giltig till). */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** The version that is being written of an agreement (utkast). It grants nothing and is signed by nobody. */
export type AgreementDraft = {
  readonly __typename?: 'AgreementDraft';
  /** What the parties will do (åtgärder). */
  readonly activities: ReadonlyArray<Scalars['String']['output']>;
  /** The whole as canonical JSON, as it would be signed (kanonisk text). */
  readonly canonicalJson: Scalars['String']['output'];
  /** What the parties promise those who live there: the public part (medborgarlöften). */
  readonly citizenPledges: ReadonlyArray<Scalars['String']['output']>;
  /** Its grants, one by one; null where one names what does not exist (klausuler). */
  readonly clauses?: Maybe<ReadonlyArray<Clause>>;
  /** How and when it is followed up (uppföljning). */
  readonly followUp: Scalars['String']['output'];
  /** Delimited goals that can be measured (mål). */
  readonly goals: ReadonlyArray<Scalars['String']['output']>;
  /** What it ranges over (nivå). */
  readonly level: AgreementLevel;
  /** Their likely causes (troliga orsaker). */
  readonly likelyCauses: ReadonlyArray<Scalars['String']['output']>;
  /** The number it will have as a version (versionsnummer). */
  readonly number: Scalars['Int']['output'];
  /** The id of the agreement that it is to lie within (överordnad överenskommelse). */
  readonly parent?: Maybe<Scalars['ID']['output']>;
  /** Its parties; null where one is no organisation (parter). */
  readonly parties?: Maybe<ReadonlyArray<AgreementParty>>;
  /** What would be refused if it were proposed now; empty where it may be (hinder). */
  readonly problems?: Maybe<ReadonlyArray<DraftProblem>>;
  /** The problems that the parties work on together (problembild). */
  readonly problemsInFocus: ReadonlyArray<Scalars['String']['output']>;
  /** The functions that answer for it, never persons (ansvariga funktioner). */
  readonly responsibleFunctions: ReadonlyArray<Scalars['String']['output']>;
  /** Grows by one with every edit; sent along with the next one (utgåva). */
  readonly revision: Scalars['Int']['output'];
  /** Its title (rubrik). */
  readonly title: Scalars['String']['output'];
  /** When it was last edited (senast ändrad). */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The first day it can be in force (giltig från). */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day it can be in force; null until further notice (giltig till). */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Who would gain and lose what if it were proposed as it is and every party signed it (konsekvens). */
  readonly whatIf?: Maybe<WhatIf>;
};


/** The version that is being written of an agreement (utkast). It grants nothing and is signed by nobody. */
export type AgreementDraftWhatIfArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What a collaboration agreement ranges over (överenskommelsens nivå). */
export type AgreementLevel =
  /** Between a district committee and a local police area, inside an overarching one (lokal). */
  | 'local'
  /** Between the city and Polisregion Stockholm (övergripande). */
  | 'overarching'
  /** With civil society or property owners (partnerskap). */
  | 'partnership'
  /** About one place (plats). */
  | 'place'
  /** With Region Stockholm (regional). */
  | 'regional';

/** A party as the paper has it (part). */
export type AgreementParty = {
  readonly __typename?: 'AgreementParty';
  /** The day of its decision (beslutsdatum). */
  readonly decided: Scalars['Date']['output'];
  /** The reference of its decision in its own register (diarienummer). */
  readonly diarienummer: Scalars['String']['output'];
  /** The organisation (organisation). */
  readonly organisation: Organisation;
  /** The function that signs for it, never a person's name (undertecknande funktion). */
  readonly signatoryFunction: Scalars['String']['output'];
  /** Whether it has signed these bytes (undertecknad). */
  readonly signed: Scalars['Boolean']['output'];
};

/** What an act on an agreement gives: the agreement as it is now (svar). */
export type AgreementPayload = {
  readonly __typename?: 'AgreementPayload';
  /** The agreement, as whoever acted may read it; null where it is gone (samverkansöverenskommelse). */
  readonly agreement?: Maybe<CollaborationAgreement>;
  /**
   * The gateways that may be answering requests, and whether each decides by what was done (kvittens). One that has not
   * acknowledged may answer by what was before until its staleness has passed, five seconds unless set otherwise.
   */
  readonly gateways?: Maybe<ReadonlyArray<GatewayAcknowledgement>>;
};


/** What an act on an agreement gives: the agreement as it is now (svar). */
export type AgreementPayloadGatewaysArgs = {
  waitMilliseconds?: Scalars['Int']['input'];
};

/** One party's signature over a version's digest (underskrift). */
export type AgreementSignature = {
  readonly __typename?: 'AgreementSignature';
  /** The detached signature, JWS (RFC 7515), for anybody to verify (signatur). */
  readonly jws: Scalars['String']['output'];
  /** The registered key that it signed with (nyckel). */
  readonly keyId: Scalars['String']['output'];
  /** The party that signed (part). */
  readonly organisation: Organisation;
  /** For a signature on paper, what the registrar attested; null for one by the party's key (underskrift på papper). */
  readonly paper?: Maybe<PaperSignature>;
  /** When (tidpunkt). */
  readonly signedAt: Scalars['DateTime']['output'];
};

/** The state of an agreement at an instant (status). */
export type AgreementState =
  /** Being written (utkast). */
  | 'DRAFT'
  /** Ended by a party (uppsagd). */
  | 'ENDED'
  /** Past its last day (utgången). */
  | 'EXPIRED'
  /** In force: the only state that grants anything (i kraft). */
  | 'IN_FORCE'
  /** Laid before its parties, who may sign (föreslagen). */
  | 'PROPOSED'
  /** Signed by every party and not yet valid (undertecknad). */
  | 'SIGNED'
  /** Replaced by a later version (ersatt). */
  | 'SUPERSEDED'
  /** Suspended by a party until resumed (vilande). */
  | 'SUSPENDED'
  /** Taken back before all had signed (återkallad). */
  | 'WITHDRAWN';

/** A numbered version of an agreement: the bytes that the parties sign (version). Never changed once proposed. */
export type AgreementVersion = {
  readonly __typename?: 'AgreementVersion';
  /** What the parties will do (åtgärder). */
  readonly activities: ReadonlyArray<Scalars['String']['output']>;
  /** The bytes that parties sign: canonical JSON, RFC 8785 (kanonisk JSON). Their SHA-256 is the digest. */
  readonly canonicalJson: Scalars['String']['output'];
  /** What the parties promise those who live there: the public part (medborgarlöften). */
  readonly citizenPledges: ReadonlyArray<Scalars['String']['output']>;
  /** Its grants, one by one (klausuler). */
  readonly clauses: ReadonlyArray<Clause>;
  /** SHA-256 of its canonical JSON (RFC 8785), hexadecimal (kontrollsumma). This is what is signed. */
  readonly digest: Scalars['String']['output'];
  /** How and when it is followed up (uppföljning). */
  readonly followUp: Scalars['String']['output'];
  /** Delimited goals that can be measured (mål). */
  readonly goals: ReadonlyArray<Scalars['String']['output']>;
  /** What has been done with it, first to latest (händelser). */
  readonly history: ReadonlyArray<AgreementAct>;
  /** Their likely causes (troliga orsaker). */
  readonly likelyCauses: ReadonlyArray<Scalars['String']['output']>;
  /** Its number within the agreement, from 1 (versionsnummer). */
  readonly number: Scalars['Int']['output'];
  /** The version as an ODRL 2.2 agreement in JSON-LD, without loss (ODRL). The profile is documented in docs/odrl-profile.md. */
  readonly odrl: Scalars['String']['output'];
  /** Its parties (parter). */
  readonly parties: ReadonlyArray<AgreementParty>;
  /** The problems that the parties work on together (problembild). */
  readonly problems: ReadonlyArray<Scalars['String']['output']>;
  /** The functions that answer for it, never persons (ansvariga funktioner). */
  readonly responsibleFunctions: ReadonlyArray<Scalars['String']['output']>;
  /** The signatures given so far (underskrifter). */
  readonly signatures: ReadonlyArray<AgreementSignature>;
  /** How it stands over time from its proposal on, its parent aside, first to latest (giltighet över tid). */
  readonly standings: ReadonlyArray<VersionStanding>;
  /** Its state, its parent aside (status). */
  readonly state: AgreementState;
  /**
   * The version as a readable Swedish text: parties, registration numbers, days of decision, signatory functions, clauses in
   * words, and its digest (läsbar text). Markdown that reads as plain text too.
   */
  readonly text: Scalars['String']['output'];
  /** The first day it can be in force (giltig från). */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day it can be in force; null until further notice (giltig till). */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /**
   * Who would gain and lose what if every party signed it (konsekvens). For its parties alone, else null with an error,
   * NOT_A_PARTY.
   */
  readonly whatIf?: Maybe<WhatIf>;
};


/** A numbered version of an agreement: the bytes that the parties sign (version). Never changed once proposed. */
export type AgreementVersionStateArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A numbered version of an agreement: the bytes that the parties sign (version). Never changed once proposed. */
export type AgreementVersionWhatIfArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A unit of reference geography, valid for a time (område). */
export type Area = {
  readonly __typename?: 'Area';
  /** A point inside it to place a label at (mittpunkt). */
  readonly centroid?: Maybe<Coordinate>;
  /** The areas of a level that lie inside it (ingående områden). */
  readonly children?: Maybe<ReadonlyArray<Area>>;
  /**
   * What it covers (geometri): as imported where that is known on the day, else a drawing that says so. Null where it has no
   * place on the map.
   */
  readonly geometry?: Maybe<AreaGeometry>;
  /** The area's id, such as sthlm:sdo:jarva. */
  readonly id: Scalars['ID']['output'];
  /** Its level (nivå). */
  readonly level?: Maybe<AreaLevel>;
  /** Its name in Swedish (namn). */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The area that it is part of in the city's own geography (överordnat område). */
  readonly parent?: Maybe<Area>;
  /** How many live there, by the latest year known (folkmängd). */
  readonly population?: Maybe<Scalars['Int']['output']>;
  /** True where the population is the hub's estimate and not an official figure (skattad folkmängd). */
  readonly populationEstimated?: Maybe<Scalars['Boolean']['output']>;
  /** The areas that it replaced (föregångare). */
  readonly predecessors?: Maybe<ReadonlyArray<Area>>;
  /** Where the area comes from, as the source is to be cited (källa). */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The areas that replaced it (efterträdare). */
  readonly successors?: Maybe<ReadonlyArray<Area>>;
  /** True where the area itself is synthetic: made for demonstration (syntetiska data). */
  readonly synthetic?: Maybe<Scalars['Boolean']['output']>;
  /** The first day it was valid, where that is known (giltig från). */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day it was valid; null while it is (giltig till). */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


/** A unit of reference geography, valid for a time (område). */
export type AreaChildrenArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  level: AreaLevel;
};


/** A unit of reference geography, valid for a time (område). */
export type AreaGeometryArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  simplify?: InputMaybe<Scalars['Int']['input']>;
};

/** What an area covers, from a day on (områdesgeometri). */
export type AreaGeometry = {
  readonly __typename?: 'AreaGeometry';
  /** West, south, east and north, in degrees (omslutande rektangel). */
  readonly bbox: ReadonlyArray<Scalars['Float']['output']>;
  /**
   * A Polygon or MultiPolygon in WGS 84, exterior rings counter-clockwise (geometri som GeoJSON, RFC 7946). D3 wants them
   * the other way round.
   */
  readonly geojson: Scalars['GeoJSON']['output'];
  /** On what terms it may be used (licens). */
  readonly licence: Scalars['String']['output'];
  /**
   * True for a drawing computed from coordinates, which follows no real border (schematisk): never measure in it, and never
   * say of a place near its edge which area it lies in.
   */
  readonly schematic: Scalars['Boolean']['output'];
  /** Where it comes from, as the source is to be cited (källa). */
  readonly source: Scalars['String']['output'];
  /** The first day that it holds (giltig från). */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day that it holds; null while it does (giltig till). */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
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

/** Where a measure works (arena). */
export type Arena =
  /** Compulsory school (grundskolan). */
  | 'COMPULSORY_SCHOOL'
  /** Housing and yards (bostadsmiljö). */
  | 'HOUSING'
  /** Leisure (fritid). */
  | 'LEISURE'
  /** Open preschool (öppna förskolan). Line 785. */
  | 'OPEN_PRESCHOOL'
  /** Preschool (förskolan). */
  | 'PRESCHOOL'
  /** Squares, streets and parks (offentlig miljö). */
  | 'PUBLIC_SPACE'
  /** Public transport (kollektivtrafik). */
  | 'TRANSIT'
  /** Upper secondary school (gymnasiet). */
  | 'UPPER_SECONDARY_SCHOOL'
  /** Working life (arbetsliv). */
  | 'WORKING_LIFE';

/** What became of an assumption (antagandets prövning). */
export type AssumptionDecision =
  /** Not borne out by its evidence (gallrat). */
  | 'DROPPED'
  /** Borne out by its evidence (behållet). */
  | 'KEPT'
  /** Not tested yet (oprövat). */
  | 'UNDECIDED';

/** How series are to be shown together (axel). */
export type Axis =
  /** Each kind on an axis of its own, beside the others (skilda axlar). */
  | 'SEPARATE'
  /** On one axis, where a reader compares their heights (gemensam axel). */
  | 'SHARED';

/** One category of a way of dividing what is counted, such as kvinnor (kategori). */
export type Breakdown = {
  readonly __typename?: 'Breakdown';
  /** What it is a category of (fördelning). */
  readonly dimension: BreakdownDimension;
  /** The category's id, such as sex:women. */
  readonly id: Scalars['ID']['output'];
  /** Its heading in Swedish (benämning). */
  readonly label: Scalars['String']['output'];
};

/** A way of dividing what is counted (fördelning). */
export type BreakdownDimension =
  /** Groups of age (ålder). */
  | 'AGE'
  /** Women and men (kön). */
  | 'SEX'
  /** ISO weeks, those of the turn of a year cut by it (vecka). */
  | 'WEEK'
  /** Weekday by time of day (veckodag och tid på dygnet). */
  | 'WEEKDAY_TIME';

/** One party's assent to a camera site (medgivande). */
export type CameraAssent = {
  readonly __typename?: 'CameraAssent';
  /** The day of its decision; null while it has not decided (beslutsdatum). */
  readonly decided?: Maybe<Scalars['Date']['output']>;
  /** The party (part). */
  readonly party: Organisation;
};

/** What a camera site is for (syfte med kamerabevakning). */
export type CameraPurpose =
  /** Less crime (minskad brottslighet). */
  | 'CRIME'
  /** Better means of prosecution (lagföring). */
  | 'PROSECUTION'
  /** More safety (ökad trygghet). */
  | 'SAFETY';

/** Why a site was chosen (urvalsgrund). */
export type CameraSelectionGround =
  /** Many are there (många vistas på platsen). */
  | 'FOOTFALL'
  /** The need is great (stort behov). */
  | 'NEED';

/**
 * A site of safety cameras (kameraplats). Who owns the infrastructure and who is the controller are two things: at new
 * sites the city owns and the police are the controller. There is no footage and no type for any.
 */
export type CameraSite = {
  readonly __typename?: 'CameraSite';
  /** The area it lies in (område). */
  readonly area?: Maybe<Area>;
  /** The assent of both parties, who choose sites together (gemensamt val av plats). Empty where no decision is published. */
  readonly assent?: Maybe<ReadonlyArray<CameraAssent>>;
  /** The first day (från och med). */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** The camera site's id. */
  readonly id: Scalars['ID']['output'];
  /** Who owns poles and power (ägare av infrastrukturen). */
  readonly infrastructureOwner?: Maybe<Organisation>;
  /** The rules of law it has rested on, each with the dates of the rule (rättsligt stöd). */
  readonly legalBasis?: Maybe<ReadonlyArray<LegalBasisLine>>;
  /** Who operates the cameras and is the controller (personuppgiftsansvarig): the police, or the city for its own pilots. */
  readonly operator?: Maybe<Organisation>;
  /** The place, where it is a named one (plats). */
  readonly place?: Maybe<Place>;
  /** What it is for (syften). */
  readonly purposes?: Maybe<ReadonlyArray<CameraPurpose>>;
  /** Why the site was chosen (urvalsgrund). */
  readonly selectionGround?: Maybe<CameraSelectionGround>;
  /** Where it is known from, as the source is to be cited (källa). */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** True where the site is synthetic: made for demonstration (syntetiska data). */
  readonly synthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it was set up for a limited time (tillfällig). */
  readonly temporary?: Maybe<Scalars['Boolean']['output']>;
  /** The last day that the source allows; null until further notice (till och med). */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** A page of camera sites (kameraplatser). */
export type CameraSiteConnection = {
  readonly __typename?: 'CameraSiteConnection';
  /** The sites of this page. */
  readonly edges: ReadonlyArray<CameraSiteEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One camera site in a page. */
export type CameraSiteEdge = {
  readonly __typename?: 'CameraSiteEdge';
  /** Where the site stands, to be sent as after. */
  readonly cursor: Scalars['String']['output'];
  /** The site. */
  readonly node?: Maybe<CameraSite>;
};

/** An analysis of why a problem arises, in five steps (orsaksanalys). Lines 363-388. */
export type CauseAnalysis = {
  readonly __typename?: 'CauseAnalysis';
  /** The assumptions on causes (antaganden). */
  readonly assumptions: ReadonlyArray<CauseAssumption>;
  /** The day on which it was first put down (upprättad). */
  readonly createdOn: Scalars['Date']['output'];
  /** The analysis's id. */
  readonly id: Scalars['ID']['output'];
  /** What deepening the knowledge showed (fördjupad kunskap). */
  readonly knowledge: Scalars['String']['output'];
  /** The party that made it (upprättad av). */
  readonly madeBy?: Maybe<Organisation>;
  /** At what place, in words (plats). */
  readonly place: Scalars['String']['output'];
  /** The problem (problem). */
  readonly problem: Scalars['String']['output'];
  /** The process that it belongs to, where the partner may read it (samverkansprocess). */
  readonly process?: Maybe<CollaborationProcess>;
  /** Grows by one with every edit (utgåva). */
  readonly revision: Scalars['Int']['output'];
  /** How far it has come (steg). */
  readonly step: CauseAnalysisStep;
  /** True where its process is synthetic: made for demonstration (syntetiska data). */
  readonly synthetic: Scalars['Boolean']['output'];
  /** At what time the problem arises, in words (tid). Line 371. */
  readonly time: Scalars['String']['output'];
};

/** A cause analysis as it is written, whole (orsaksanalys). */
export type CauseAnalysisInput = {
  /** The assumptions (antaganden). */
  readonly assumptions?: ReadonlyArray<CauseAssumptionInput>;
  /** What deepening the knowledge showed (fördjupad kunskap). */
  readonly knowledge?: Scalars['String']['input'];
  /** At what place (plats). */
  readonly place: Scalars['String']['input'];
  /** A problem that was prioritised in the round (problem). */
  readonly problem: Scalars['String']['input'];
  /** The step that it has come to; at most one further than before (steg). */
  readonly step: CauseAnalysisStep;
  /** At what time the problem arises (tid). */
  readonly time: Scalars['String']['input'];
};

/** The five steps of a cause analysis (orsaksanalysens steg). Lines 374-378. */
export type CauseAnalysisStep =
  /** The problem's place, time and pattern are looked into (fördjupa kunskapen). */
  | 'DEEPEN_KNOWLEDGE'
  /** Assumptions on causes are put down (identifiera troliga orsaker). */
  | 'IDENTIFY_LIKELY_CAUSES'
  /** Preparation (förberedelse). */
  | 'PREPARATION'
  /** Measures against the causes that were kept (välj ut och vidta åtgärder mot orsakerna). */
  | 'SELECT_MEASURES'
  /** Each assumption is tested, and kept or dropped with its evidence (testa antagandena och gallra). */
  | 'TEST_AND_PRUNE';

/** An assumption on a cause, kept or dropped with its evidence (antagande om orsak). */
export type CauseAssumption = {
  readonly __typename?: 'CauseAssumption';
  /** What became of it (prövning). */
  readonly decision: AssumptionDecision;
  /** What spoke for or against it; empty while it is undecided (underlag). */
  readonly evidence: Scalars['String']['output'];
  /** The figures that the evidence cites (citerade siffror). */
  readonly figures: ReadonlyArray<CitedFigures>;
  /** Its number in the analysis, from 1 (nummer). */
  readonly no: Scalars['Int']['output'];
  /**
   * The background cause of the programme that it has to do with, a concept of kind ROOT_CAUSE; null where none
   * (bakgrundsorsak). Line 7.
   */
  readonly rootCause?: Maybe<Concept>;
  /** The assumption (antagande). */
  readonly text: Scalars['String']['output'];
};

/** An assumption as it is written (antagande). */
export type CauseAssumptionInput = {
  /** What became of it (prövning). */
  readonly decision?: AssumptionDecision;
  /** What spoke for or against it (underlag). */
  readonly evidence?: Scalars['String']['input'];
  /** The figures that the evidence cites (citerade siffror). */
  readonly figures?: ReadonlyArray<CitedFiguresInput>;
  /** The id of a concept of kind ROOT_CAUSE (bakgrundsorsak). */
  readonly rootCause?: InputMaybe<Scalars['ID']['input']>;
  /** The assumption (antagande). */
  readonly text: Scalars['String']['input'];
};

/** Why a change is as it is, or why there is none (förändringens status). */
export type ChangeStatus =
  /** The area did not exist in one of the periods (ej tillämplig). */
  | 'NOT_APPLICABLE'
  /** One of the figures was not collected (ej insamlad). */
  | 'NOT_COLLECTED'
  /** Between two final figures (slutlig). */
  | 'OBSERVED'
  /**
   * Your agreements do not reach the period that the change is against (perioden omfattas inte). Whether there is a figure
   * is not told; ask for its observations to learn which agreement could give it.
   */
  | 'PERIOD_NOT_COVERED'
  /** One of the figures may still be revised (preliminär). */
  | 'PRELIMINARY'
  /** One of the figures replaces an earlier vintage's (reviderad). */
  | 'REVISED'
  /** One of the figures is withheld, so that the change is (undertryckt). It is not zero. */
  | 'SUPPRESSED';

/**
 * Figures as they were read: a shared query, its version, its variables and the instant (citerade siffror). Whoever may
 * run the query gets the same figures with `rerun`, whatever has been published since.
 */
export type CitedFigures = {
  readonly __typename?: 'CitedFigures';
  /** The instant whose publications were read (siffrorna som de var). */
  readonly asOf: Scalars['DateTime']['output'];
  /** The indicators that it was read for (indikatorer). */
  readonly indicators: ReadonlyArray<Scalars['ID']['output']>;
  /** What to POST to /graphql to get them again, as JSON (kör om). */
  readonly rerun: Scalars['String']['output'];
  /** The id of the shared query (delad fråga). */
  readonly sharedQuery: Scalars['ID']['output'];
  /** Its variables as JSON, `asOf` among them (variabler). */
  readonly variables: Scalars['String']['output'];
  /** Its version (version). */
  readonly version: Scalars['Int']['output'];
  /** The vintages that answered, by the same places as the indicators (publiceringsomgångar). */
  readonly vintages: ReadonlyArray<Scalars['String']['output']>;
};

/**
 * Figures as they are cited (citerade siffror). Refused with FIGURES_NOT_REPEATABLE where the variables have no asOf in
 * the past.
 */
export type CitedFiguresInput = {
  /** The indicators that it was read for (indikatorer). */
  readonly indicators: ReadonlyArray<Scalars['ID']['input']>;
  /** The id of the shared query (delad fråga). */
  readonly sharedQuery: Scalars['ID']['input'];
  /** Its variables as a JSON object, `asOf` among them (variabler). */
  readonly variables: Scalars['String']['input'];
  /** Its version (version). */
  readonly version: Scalars['Int']['input'];
  /** The vintages that answered, by the same places (publiceringsomgångar). */
  readonly vintages: ReadonlyArray<Scalars['String']['input']>;
};

/**
 * A proposal from the public to a district committee: what it is about and what was decided. Never its text, and never from
 * whom (medborgarförslag, rad 1190).
 */
export type CitizenProposal = {
  readonly __typename?: 'CitizenProposal';
  /** The committee that takes care of it (stadsdelsnämnd). */
  readonly committee?: Maybe<Organisation>;
  /** The month in which the committee decided; null while it has not (beslutad). */
  readonly decided?: Maybe<Scalars['Month']['output']>;
  /** The proposal's id. */
  readonly id: Scalars['ID']['output'];
  /** What it asks for (vad det gäller). */
  readonly kind: SafetyActivityKind;
  /** The month in which it came in (inkommen). */
  readonly received: Scalars['Month']['output'];
  /** True where the proposal is synthetic: made for demonstration (syntetiska data). */
  readonly synthetic: Scalars['Boolean']['output'];
};

/** A page of proposals (medborgarförslag). */
export type CitizenProposalConnection = {
  readonly __typename?: 'CitizenProposalConnection';
  /** The proposals of this page. */
  readonly edges: ReadonlyArray<CitizenProposalEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One proposal in a page. */
export type CitizenProposalEdge = {
  readonly __typename?: 'CitizenProposalEdge';
  /** Where the proposal stands, to be sent as after. */
  readonly cursor: Scalars['String']['output'];
  /** The proposal. */
  readonly node?: Maybe<CitizenProposal>;
};

/**
 * An indicator whose observations the city subgraph hosts: the city's own, Storstockholms brandförsvar's and Brå's
 * (indikator hos staden).
 */
export type CityIndicator = Indicator & {
  readonly __typename?: 'CityIndicator';
  /** Indicators of different classes must not share an axis (jämförbarhetsklass). */
  readonly comparabilityClass?: Maybe<Scalars['String']['output']>;
  /** What it counts, and what it does not (beskrivning). */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The indicator's id, such as fire.fires.total. */
  readonly id: Scalars['ID']['output'];
  /** The latest publication (senaste publiceringsomgång). */
  readonly latestVintage?: Maybe<Vintage>;
  /** On what terms the figures may be used: the words of their publisher, or an SPDX id (licens). */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Days at which the method changed, so that figures before and after do not compare (tidsseriebrott). */
  readonly methodBreaks?: Maybe<ReadonlyArray<MethodBreak>>;
  /** Its name in Swedish (namn). */
  readonly name: Scalars['String']['output'];
  /**
   * The figures, one series for each area asked for, in the same order (observationer). A position is null, with an error,
   * where it lies outside the scope: AREA_NOT_COVERED, PERIOD_NOT_COVERED, LEVEL_NOT_COVERED; an empty answer never means
   * zero.
   */
  readonly observations?: Maybe<ReadonlyArray<Maybe<ObservationSeries>>>;
  /** The data product that its observations belong to (dataprodukt). */
  readonly product?: Maybe<DataProduct>;
  /** Whose figures they are (uppgiftslämnare); null where several have their own areas, as the product's providers tell. */
  readonly provider?: Maybe<Organisation>;
  /** The levels and intervals at which the figures are published, finest first (publicerade nivåer). */
  readonly releasedAt?: Maybe<ReadonlyArray<ReleasedLevel>>;
  /**
   * Counts of base areas and months are rounded to a multiple of this, and all else is summed from them (avrundningsbas);
   * null where the figures are not rounded.
   */
  readonly roundingBase?: Maybe<Scalars['Int']['output']>;
  /** Where the figures come from, as the source is to be cited (källa). */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** True where the figures are synthetic: made for demonstration, describing nothing that happened (syntetiska data). */
  readonly synthetic?: Maybe<Scalars['Boolean']['output']>;
  /** What it is about, such as anmälda brott (tema). */
  readonly theme?: Maybe<Scalars['String']['output']>;
  /** Counts from 1 to below this are suppressed (röjandegräns); null where the figures are not suppressed. */
  readonly threshold?: Maybe<Scalars['Int']['output']>;
  /** The unit of its values, such as antal or procent (enhet). */
  readonly unit: Scalars['String']['output'];
};


/**
 * An indicator whose observations the city subgraph hosts: the city's own, Storstockholms brandförsvar's and Brå's
 * (indikator hos staden).
 */
export type CityIndicatorObservationsArgs = {
  areas: ReadonlyArray<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  breakdown?: InputMaybe<BreakdownDimension>;
  from: Scalars['Month']['input'];
  interval?: Interval;
  level?: InputMaybe<AreaLevel>;
  to: Scalars['Month']['input'];
};

/**
 * A situational picture of a committee of the city, or of the fire brigade (stadens lägesbild). Governed by row:
 * city.situational-pictures, and the area of the picture.
 */
export type CityPicture = SituationalPicture & {
  readonly __typename?: 'CityPicture';
  /** The area that it is about (område). */
  readonly area?: Maybe<Area>;
  /** The sources that it rests on (källor). */
  readonly basis?: Maybe<ReadonlyArray<PictureBasis>>;
  /** The figures that it cites (citerade siffror). */
  readonly figures?: Maybe<ReadonlyArray<CitedFigures>>;
  /** The first month that it describes (från och med). */
  readonly from?: Maybe<Scalars['Month']['output']>;
  /** The picture's id, which begins with picture: and its subgraph's name, such as picture:police:. */
  readonly id: Scalars['ID']['output'];
  /** Local conditions (lokala förhållanden). */
  readonly localConditions?: Maybe<Scalars['String']['output']>;
  /** Needs (behov). */
  readonly needs?: Maybe<Scalars['String']['output']>;
  /** The organisation whose picture it is, which alone releases it (ägare). */
  readonly owner?: Maybe<Organisation>;
  /** Present problems (aktuella problem). */
  readonly problems?: Maybe<ReadonlyArray<PictureProblem>>;
  /** When it was released; null while it is its owner's alone (delgiven). */
  readonly releasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Resources (resurser). */
  readonly resources?: Maybe<Scalars['String']['output']>;
  /** Grows by one with every edit; sent along with the next one (utgåva). */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** Whether it has left its owner (status). */
  readonly state?: Maybe<PictureState>;
  /** True where it is synthetic: made for demonstration (syntetiska data). */
  readonly synthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Its title (rubrik). */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The last month that it describes (till och med). */
  readonly to?: Maybe<Scalars['Month']['output']>;
};

/** A page of situational pictures (stadens lägesbild). */
export type CityPictureConnection = {
  readonly __typename?: 'CityPictureConnection';
  /** The pictures of this page. */
  readonly edges: ReadonlyArray<CityPictureEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One situational picture in a page. */
export type CityPictureEdge = {
  readonly __typename?: 'CityPictureEdge';
  /** Where the picture stands, to be sent as after. */
  readonly cursor: Scalars['String']['output'];
  /** The picture. */
  readonly node?: Maybe<CityPicture>;
};

/** What an act on a situational picture gives (svar). */
export type CityPicturePayload = {
  readonly __typename?: 'CityPicturePayload';
  /** The picture, as whoever acted may read it (stadens lägesbild). */
  readonly picture?: Maybe<CityPicture>;
};

/** An indicator of an association or of property owners (civilsamhällets indikator). */
export type CivilSocietyIndicator = Indicator & {
  readonly __typename?: 'CivilSocietyIndicator';
  /** Indicators of different classes must not share an axis (jämförbarhetsklass). */
  readonly comparabilityClass?: Maybe<Scalars['String']['output']>;
  /** What it counts, and what it does not (beskrivning). */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The indicator's id, such as fire.fires.total. */
  readonly id: Scalars['ID']['output'];
  /** On what terms the figures may be used: the words of their publisher, or an SPDX id (licens). */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Days at which the method changed, so that figures before and after do not compare (tidsseriebrott). */
  readonly methodBreaks?: Maybe<ReadonlyArray<MethodBreak>>;
  /** Its name in Swedish (namn). */
  readonly name: Scalars['String']['output'];
  /** The data product that its observations belong to (dataprodukt). */
  readonly product?: Maybe<DataProduct>;
  /** Whose figures they are (uppgiftslämnare); null where several have their own areas, as the product's providers tell. */
  readonly provider?: Maybe<Organisation>;
  /** The levels and intervals at which the figures are published, finest first (publicerade nivåer). */
  readonly releasedAt?: Maybe<ReadonlyArray<ReleasedLevel>>;
  /**
   * Counts of base areas and months are rounded to a multiple of this, and all else is summed from them (avrundningsbas);
   * null where the figures are not rounded.
   */
  readonly roundingBase?: Maybe<Scalars['Int']['output']>;
  /** Where the figures come from, as the source is to be cited (källa). */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** True where the figures are synthetic: made for demonstration, describing nothing that happened (syntetiska data). */
  readonly synthetic?: Maybe<Scalars['Boolean']['output']>;
  /** What it is about, such as anmälda brott (tema). */
  readonly theme?: Maybe<Scalars['String']['output']>;
  /** Counts from 1 to below this are suppressed (röjandegräns); null where the figures are not suppressed. */
  readonly threshold?: Maybe<Scalars['Int']['output']>;
  /** The unit of its values, such as antal or procent (enhet). */
  readonly unit: Scalars['String']['output'];
};

/**
 * A situational picture of an association or of property owners (civilsamhällets lägesbild). Governed by row:
 * civil.situational-pictures, and the area of the picture.
 */
export type CivilSocietyPicture = SituationalPicture & {
  readonly __typename?: 'CivilSocietyPicture';
  /** The picture's id, which begins with picture: and its subgraph's name, such as picture:police:. */
  readonly id: Scalars['ID']['output'];
};

/** One grant (klausul): a rectangle of product, areas, months and level, from one provider to recipients, for purposes. */
export type Clause = {
  readonly __typename?: 'Clause';
  /** The areas it covers (områden); empty where everyArea is true. */
  readonly areas: ReadonlyArray<Area>;
  /** Whether figures are exact or protected (röjandekontroll). */
  readonly disclosure: Disclosure;
  /** True where it covers every area (alla områden). An empty list of areas covers none otherwise. */
  readonly everyArea: Scalars['Boolean']['output'];
  /** The finest interval (finaste periodicitet). */
  readonly finestInterval: Interval;
  /** The finest level of area (finaste nivå). */
  readonly finestLevel: AreaLevel;
  /** The first month of data (från och med). */
  readonly from: Scalars['Month']['output'];
  /** Its id within the version (beteckning). */
  readonly id: Scalars['ID']['output'];
  /** The rules of law that the flow rests on (rättsligt stöd). Every line must be in force. */
  readonly legalBasis: ReadonlyArray<LegalBasisLine>;
  /** Who answers for the processing, and what was assessed (behandling). */
  readonly processing: Processing;
  /** What is shared (dataprodukt). */
  readonly product: DataProduct;
  /** Whose data it is; the provider decides, never the host (uppgiftslämnare). */
  readonly provider: Organisation;
  /** What it may be used for (ändamål). */
  readonly purposes: ReadonlyArray<Purpose>;
  /** Who receives it (mottagare). */
  readonly recipients: ReadonlyArray<Organisation>;
  /** The provider's weighing under the secrecy act (sekretessprövning). Required for protected products. */
  readonly secrecyAssessment?: Maybe<SecrecyAssessment>;
  /** The last month of data; null until further notice (till och med). */
  readonly to?: Maybe<Scalars['Month']['output']>;
  /** How the data leaves the provider (överföringsform). */
  readonly transfer: TransferForm;
};

/** In what a clause is wider than its parent's (skillnad). */
export type ClauseDifference = {
  readonly __typename?: 'ClauseDifference';
  /** What it asks for and the parent does not give (begärt). */
  readonly asked: ReadonlyArray<Scalars['String']['output']>;
  /** What the parent gives (medgivet). */
  readonly given: ReadonlyArray<Scalars['String']['output']>;
  /** The part of the clause, such as purposes or areas (del). */
  readonly what: Scalars['String']['output'];
};

/** A clause as it is written (klausul). */
export type ClauseInput = {
  /** The ids of the areas it covers (områden). */
  readonly areas?: ReadonlyArray<Scalars['ID']['input']>;
  /** Whether figures are exact or protected (röjandekontroll). */
  readonly disclosure: Disclosure;
  /** True to cover every area, in place of a list (alla områden). */
  readonly everyArea?: Scalars['Boolean']['input'];
  /** The finest interval (finaste periodicitet). */
  readonly finestInterval: Interval;
  /** The finest level of area (finaste nivå). */
  readonly finestLevel: AreaLevel;
  /** The first month of data (från och med). */
  readonly from: Scalars['Month']['input'];
  /** Its id within the version (beteckning). */
  readonly id: Scalars['ID']['input'];
  /** The rules of law that the flow rests on (rättsligt stöd). */
  readonly legalBasis: ReadonlyArray<LegalBasisLineInput>;
  /** Who answers for the processing, and what was assessed (behandling). */
  readonly processing: ProcessingInput;
  /** The data product's id (dataprodukt). */
  readonly product: Scalars['ID']['input'];
  /** The id of the organisation whose data it is (uppgiftslämnare). */
  readonly provider: Scalars['ID']['input'];
  /** The codes of what it may be used for (ändamål). */
  readonly purposes: ReadonlyArray<Scalars['ID']['input']>;
  /** The ids of the organisations that receive it (mottagare). */
  readonly recipients: ReadonlyArray<Scalars['ID']['input']>;
  /** The provider's weighing under the secrecy act; required for protected products (sekretessprövning). */
  readonly secrecyAssessment?: InputMaybe<SecrecyAssessmentInput>;
  /** The last month of data; null until further notice (till och med). */
  readonly to?: InputMaybe<Scalars['Month']['input']>;
  /** How the data leaves the provider (överföringsform). */
  readonly transfer: TransferForm;
};

/**
 * A collaboration agreement (samverkansöverenskommelse): parties, and numbered versions of what they share. It is not in
 * itself a legal basis; each clause names one.
 */
export type CollaborationAgreement = {
  readonly __typename?: 'CollaborationAgreement';
  /** The agreements that lie within it and that the partner may read (underordnade överenskommelser). */
  readonly children?: Maybe<ReadonlyArray<CollaborationAgreement>>;
  /** The version being written, for its parties alone; null where none is (utkast). */
  readonly draft?: Maybe<AgreementDraft>;
  /** The forums that follow it and that the partner may read (forum). */
  readonly forums?: Maybe<ReadonlyArray<Forum>>;
  /** The agreement's id. */
  readonly id: Scalars['ID']['output'];
  /** What it ranges over (nivå). */
  readonly level?: Maybe<AgreementLevel>;
  /** The agreement that it lies within (överordnad överenskommelse). It is in force only while its parent is. */
  readonly parent?: Maybe<CollaborationAgreement>;
  /** The organisations that are parties to its latest version (parter). */
  readonly parties?: Maybe<ReadonlyArray<Organisation>>;
  /** The priority areas of the overarching agreement that it serves (prioriterade områden). */
  readonly priorityAreas?: Maybe<ReadonlyArray<PriorityArea>>;
  /** The collaboration processes of it that the partner may read (samverkansprocesser). */
  readonly processes?: Maybe<ReadonlyArray<CollaborationProcess>>;
  /** Its state (status). */
  readonly state?: Maybe<AgreementState>;
  /**
   * True where its clauses, dates and signatures are made up for demonstration, also of an agreement that exists
   * (syntetiska data).
   */
  readonly synthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Its title (rubrik). */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** One version; null where there is none of that number (version). */
  readonly version?: Maybe<AgreementVersion>;
  /** The version in force, or null where none is (gällande version). */
  readonly versionInForce?: Maybe<AgreementVersion>;
  /** Its versions, first to latest (versioner). */
  readonly versions?: Maybe<ReadonlyArray<AgreementVersion>>;
};


/**
 * A collaboration agreement (samverkansöverenskommelse): parties, and numbered versions of what they share. It is not in
 * itself a legal basis; each clause names one.
 */
export type CollaborationAgreementStateArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * A collaboration agreement (samverkansöverenskommelse): parties, and numbered versions of what they share. It is not in
 * itself a legal basis; each clause names one.
 */
export type CollaborationAgreementVersionArgs = {
  number?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A collaboration agreement (samverkansöverenskommelse): parties, and numbered versions of what they share. It is not in
 * itself a legal basis; each clause names one.
 */
export type CollaborationAgreementVersionInForceArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A page of collaboration agreements (samverkansöverenskommelser). */
export type CollaborationAgreementConnection = {
  readonly __typename?: 'CollaborationAgreementConnection';
  /** The agreements of this page. */
  readonly edges: ReadonlyArray<CollaborationAgreementEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One agreement in a page. */
export type CollaborationAgreementEdge = {
  readonly __typename?: 'CollaborationAgreementEdge';
  /** Where the agreement stands, to be sent as after. */
  readonly cursor: Scalars['String']['output'];
  /** The agreement. */
  readonly node?: Maybe<CollaborationAgreement>;
};

/**
 * The collaboration process of an agreement or a place, in five steps that go round (samverkansprocess). Governed by row:
 * city.collaboration-process, and its area.
 */
export type CollaborationProcess = {
  readonly __typename?: 'CollaborationProcess';
  /** The agreement that it belongs to, where the partner may read it; null where it belongs to a place (överenskommelse). */
  readonly agreement?: Maybe<CollaborationAgreement>;
  /** The area that it is about (område). */
  readonly area?: Maybe<Area>;
  /** The day on which it was closed; null while it goes on (avslutad). */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** The round that it is in (pågående varv). */
  readonly current?: Maybe<ProcessCycle>;
  /** The round that it is in, from 1 (varv). */
  readonly cycle?: Maybe<Scalars['Int']['output']>;
  /** Its rounds, first to latest, each with what the partner may read of it (varv). */
  readonly cycles?: Maybe<ReadonlyArray<ProcessCycle>>;
  /** The management's decision to collaborate (beslut att samverka). Line 325. */
  readonly decision?: Maybe<ProcessDecision>;
  /** What has been done, first to latest, steps and restarts among it (historik). */
  readonly history?: Maybe<ReadonlyArray<ProcessAct>>;
  /** The process's id. */
  readonly id: Scalars['ID']['output'];
  /** The party that leads it: a district committee locally, kommunstyrelsen for the city (drivande part). Line 210. */
  readonly lead?: Maybe<Organisation>;
  /** What those who take part may decide (mandat). Line 319. */
  readonly mandate?: Maybe<Scalars['String']['output']>;
  /** Obstacles that were raised in it (hinder). */
  readonly obstacles?: Maybe<ReadonlyArray<RaisedObstacle>>;
  /** Those who may take part: the parties of its agreement or place (parter). */
  readonly parties?: Maybe<ReadonlyArray<Organisation>>;
  /** The place collaboration that it belongs to (platssamverkan). */
  readonly placeCollaboration?: Maybe<PlaceCollaboration>;
  /** The time and means that are set aside (resurser). */
  readonly resources?: Maybe<Scalars['String']['output']>;
  /** Grows by one with every change of the process itself (utgåva). */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** Coordinators' signals that the collaboration doesn't work (signaler). */
  readonly signals?: Maybe<ReadonlyArray<CollaborationSignal>>;
  /** Where it is known from, as the source is to be cited (källa). */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The day on which it began (startdag). */
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
  /** The step that it is in (steg). */
  readonly step?: Maybe<ProcessStep>;
  /** True where it is synthetic: made for demonstration (syntetiska data). */
  readonly synthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Its title (rubrik). */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** What it is warned of now, in what the partner may read (varningar). */
  readonly warnings?: Maybe<ReadonlyArray<ProcessWarning>>;
};

/** A page of collaboration processes (samverkansprocesser). */
export type CollaborationProcessConnection = {
  readonly __typename?: 'CollaborationProcessConnection';
  /** The processes of this page. */
  readonly edges: ReadonlyArray<CollaborationProcessEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One collaboration process in a page. */
export type CollaborationProcessEdge = {
  readonly __typename?: 'CollaborationProcessEdge';
  /** Where the process stands, to be sent as after. */
  readonly cursor: Scalars['String']['output'];
  /** The process. */
  readonly node?: Maybe<CollaborationProcess>;
};

/** A coordinator's signal that the collaboration doesn't have the effect that is sought (signal). Line 451. */
export type CollaborationSignal = {
  readonly __typename?: 'CollaborationSignal';
  /** The effect that was sought (eftersträvad effekt). */
  readonly expected: Scalars['String']['output'];
  /** The signal's id. */
  readonly id: Scalars['ID']['output'];
  /** What is seen in its place (iakttagelse). */
  readonly observed: Scalars['String']['output'];
  /** When (dag). */
  readonly on: Scalars['Date']['output'];
  /** Whose coordinator gave it (lämnad av). */
  readonly raisedBy?: Maybe<Organisation>;
};

/** How a committee or board stands with its duties (nämndens läge). */
export type CommitteeDuties = {
  readonly __typename?: 'CommitteeDuties';
  /** The committee or board (nämnd). */
  readonly committee: Organisation;
  /** The ids of those that it does not meet (brister). */
  readonly failing: ReadonlyArray<Scalars['ID']['output']>;
  /** How many it meets (uppfyllda). */
  readonly met: Scalars['Int']['output'];
  /** How many cannot be judged (går inte att bedöma). */
  readonly notAssessable: Scalars['Int']['output'];
  /** How many it does not (ej uppfyllda). */
  readonly notMet: Scalars['Int']['output'];
};

/**
 * What a committee or board has put down in its ordinary planning and work (nämndens underlag). Open, and programme level
 * only.
 */
export type CommitteeRecord = {
  readonly __typename?: 'CommitteeRecord';
  /** The activities in it (aktiviteter). */
  readonly activities?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The area that it is about (område). */
  readonly area?: Maybe<Area>;
  /** Whose it is (nämnd). */
  readonly committee?: Maybe<Organisation>;
  /** The conditions that it is on, such as standing behind democratic principles (villkor). Line 962. */
  readonly conditions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The registered association or company that it concerns; null where none (motpart). */
  readonly counterpart?: Maybe<Organisation>;
  /** The day of the decision (beslutsdatum). */
  readonly decided?: Maybe<Scalars['Date']['output']>;
  /** The decision's reference (diarienummer). */
  readonly diarienummer?: Maybe<Scalars['String']['output']>;
  /** The first day that it is about (från och med). */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** The goals in it (mål). */
  readonly goals?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The record's id. */
  readonly id: Scalars['ID']['output'];
  /** Its id in ILS (ILS-id). Line 433. */
  readonly ilsId?: Maybe<Scalars['String']['output']>;
  /** What it is (slag). */
  readonly kind?: Maybe<CommitteeRecordKind>;
  /** The measures in it that the partner may read (åtgärder). */
  readonly measures?: Maybe<ReadonlyArray<Measure>>;
  /** The processes that it rests on and that the partner may read (samverkansprocesser). */
  readonly processes?: Maybe<ReadonlyArray<CollaborationProcess>>;
  /** The day by which it is to be followed up anew (följs upp senast). Under 2023:196 at least every second year. */
  readonly reviewBy?: Maybe<Scalars['Date']['output']>;
  /** Where it is known from (källa). */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** True where it is synthetic: made for demonstration (syntetiska data). */
  readonly synthetic?: Maybe<Scalars['Boolean']['output']>;
  /** What it says (innehåll). */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Its title (rubrik). */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The last day; null until further notice (till och med). */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** A page of committees' records (nämndernas underlag). */
export type CommitteeRecordConnection = {
  readonly __typename?: 'CommitteeRecordConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<CommitteeRecordEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One record in a page. */
export type CommitteeRecordEdge = {
  readonly __typename?: 'CommitteeRecordEdge';
  /** Where the record stands, to be sent as after. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node?: Maybe<CommitteeRecord>;
};

/** What a committee has put down in its ordinary planning and work (slag av underlag). */
export type CommitteeRecordKind =
  /**
   * An action plan under the act on municipalities' responsibility for crime prevention (åtgärdsplan enligt lag 2023:196),
   * from 2023-07-01.
   */
  | 'ACTION_PLAN'
  /** A grant to a registered association (föreningsstöd). Line 558. */
  | 'ASSOCIATION_GRANT'
  /** Something that was told the public about the work (kommunikationsinsats). Line 1089. */
  | 'COMMUNICATION'
  /** A gender equality analysis from survey and statistics by sex (jämställdhetsanalys). Line 1076. */
  | 'GENDER_EQUALITY_ANALYSIS'
  /** An operational plan with its own goals and activities (verksamhetsplan). Line 117. */
  | 'OPERATIONAL_PLAN'
  /**
   * A follow-up of the plan: the goal, pictures of the situation, indicators (uppföljning av verksamhetsplan). Lines
   * 121-129.
   */
  | 'PLAN_FOLLOW_UP'
  /** What heads have done to spread the programme and put it into practice (spridning av programmet). Line 254. */
  | 'PROGRAMME_SPREAD'
  /** A safety investment (trygghetsinvestering). Line 486. */
  | 'SAFETY_INVESTMENT'
  /** A social investment (social investering). Line 775. */
  | 'SOCIAL_INVESTMENT'
  /** An analysis of social value in an urban development project (socialt värdeskapande analys). Line 1068. */
  | 'SOCIAL_VALUE_ANALYSIS'
  /** Coordinated communication on an unwanted event, with no detail of it (akut kommunikation). Line 1128. */
  | 'URGENT_COMMUNICATION';

/** What a figure is set against (jämförelseperiod). */
export type ComparedPeriod =
  /** The period before: February for March, 2024K4 for 2025K1 (föregående period). */
  | 'PREVIOUS_PERIOD'
  /** The same period a year earlier (samma period föregående år). */
  | 'SAME_PERIOD_LAST_YEAR';

/**
 * How indicators may be shown together (jämförelse). What must not be, is answered with SERIES_NOT_COMPARABLE, whose
 * extensions give the reason and the indicators.
 */
export type Comparison = {
  readonly __typename?: 'Comparison';
  /**
   * Where all the indicators are published: each level with its finest interval, finest level first (gemensamma nivåer).
   * Ask for observations at one of these to have aligned periods and areas. Empty where they have none in common.
   */
  readonly aligned: ReadonlyArray<ReleasedLevel>;
  /** The axes: indicators of one class and unit, and either all real or all synthetic, may share one (axlar). */
  readonly axes: ReadonlyArray<ComparisonAxis>;
  /**
   * Where a series does not continue what was before (tidsseriebrott): a change of method, or a new edition of the police's
   * list of vulnerable areas. A line is to be broken there.
   */
  readonly breaks: ReadonlyArray<SeriesBreak>;
  /** What a reader has to know beside the figures, in Swedish (anmärkningar). */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
};

/** Indicators that may share an axis (axel). */
export type ComparisonAxis = {
  readonly __typename?: 'ComparisonAxis';
  /** The class of its indicators (jämförbarhetsklass). */
  readonly comparabilityClass: Scalars['String']['output'];
  /** Its indicators (indikatorer). */
  readonly indicators: ReadonlyArray<Indicator>;
  /** The unit of the axis (enhet). */
  readonly unit: Scalars['String']['output'];
};

/** One check of completeness (kontroll). */
export type CompletenessCheck = {
  readonly __typename?: 'CompletenessCheck';
  /** How many subjects the partner could see (antal prövade). */
  readonly assessed: Scalars['Int']['output'];
  /** The check's id, such as district-has-local-agreement. */
  readonly id: Scalars['ID']['output'];
  /** The subjects that do not meet it (brister). */
  readonly lacking: ReadonlyArray<CompletenessSubject>;
  /** The subjects that meet it (uppfyllda). */
  readonly met: ReadonlyArray<CompletenessSubject>;
  /** What it came to (utfall). */
  readonly outcome: CompletenessOutcome;
  /** What is required, in Swedish (krav). */
  readonly requirement: Scalars['String']['output'];
  /** Where it is laid down, in Swedish (källa). */
  readonly source: Scalars['String']['output'];
};

/** What a check came to (utfall). */
export type CompletenessOutcome =
  /** Every subject meets it (uppfyllt). */
  | 'met'
  /** There is no subject that the partner would see (går inte att bedöma). */
  | 'not-assessable'
  /** Some subject does not (inte uppfyllt). */
  | 'not-met';

/** Whether the agreements are complete (fullständighetsrapport), from what the partner may read. */
export type CompletenessReport = {
  readonly __typename?: 'CompletenessReport';
  /** The instant (tidpunkt). */
  readonly at: Scalars['DateTime']['output'];
  /** The checks (kontroller). */
  readonly checks: ReadonlyArray<CompletenessCheck>;
};

/** What a check looks at: organisations, and the agreement that decides it where there is one (föremål för kontroll). */
export type CompletenessSubject = {
  readonly __typename?: 'CompletenessSubject';
  /** The agreement; null where there is none (överenskommelse). */
  readonly agreement?: Maybe<CollaborationAgreement>;
  /** The organisations (organisationer). */
  readonly organisations: ReadonlyArray<Organisation>;
};

/** A concept of the programme (begrepp ur begreppsramen, rad 135), with its meaning in the hub's words. */
export type Concept = {
  readonly __typename?: 'Concept';
  /** What it means, in Swedish, summed up from its source (definition). */
  readonly definition: Scalars['String']['output'];
  /** The concept's id, such as concept:brott. */
  readonly id: Scalars['ID']['output'];
  /** What kind of word it is (begreppstyp). */
  readonly kind: ConceptKind;
  /** Where it is defined, as the source is to be cited, with the line of the programme's text (källa). */
  readonly source: Scalars['String']['output'];
  /** The Swedish term (term). */
  readonly term: Scalars['String']['output'];
  /** The concept that it is part of or a kind of; null where it stands by itself (överordnat begrepp). */
  readonly within?: Maybe<Concept>;
};

/** What kind of word a concept is (begreppstyp). */
export type ConceptKind =
  /**
   * A level at which risk and protective factors lie: words alone, never about anybody (nivå för risk- och skyddsfaktorer, rad
   * 857).
   */
  | 'FACTOR_LEVEL'
  /** A group that work is for, or that crime strikes hard: a word, and never about anybody (målgrupp, rad 203, 488 och 1209). */
  | 'GROUP'
  /** A method or theory that the work rests on (metod eller teori, rad 285, 632 och 652). */
  | 'METHOD'
  /** A kind of offence that the programme names (brottstyp, rad 400 och 884). */
  | 'OFFENCE_KIND'
  /** A perspective that work is looked at in (perspektiv, rad 42-44 och 658). */
  | 'PERSPECTIVE'
  /** A value that all work guards (grundläggande värde, rad 223). */
  | 'PRINCIPLE'
  /** A delimited problem that the programme names (problemområde, rad 400). */
  | 'PROBLEM_AREA'
  /** A cause behind crime and lack of safety (bakgrundsorsak, rad 7). */
  | 'ROOT_CAUSE'
  /** A topic of the security programme, by name (säkerhetsprogrammets område, rad 51). */
  | 'SECURITY_TOPIC'
  /** One of the four points that the strategy starts from (prioriterad utgångspunkt, rad 88). */
  | 'STARTING_POINT'
  /** A term that the programme defines (definierat begrepp, rad 135-200). */
  | 'TERM'
  /** A part or kind of town that the programme speaks of without a border (stadsdel eller miljö i ord, rad 609 och 1039). */
  | 'ZONE';

/** A point in WGS 84 (koordinat). */
export type Coordinate = {
  readonly __typename?: 'Coordinate';
  /** Latitude in degrees (latitud). */
  readonly lat: Scalars['Float']['output'];
  /** Longitude in degrees (longitud). */
  readonly lon: Scalars['Float']['output'];
};

/**
 * The coordinator function of a committee or board (samordnare): a function with a mandate and a mailbox, never anybody.
 * Open. Lines 246 and 449.
 */
export type Coordinator = {
  readonly __typename?: 'Coordinator';
  /** What the function is called (funktion). */
  readonly function: Scalars['String']['output'];
  /** The coordinator function's id. */
  readonly id: Scalars['ID']['output'];
  /** Its functional e-mail (funktionsbrevlåda). */
  readonly mailbox: Scalars['String']['output'];
  /** What it may do; null where no mandate is put down (mandat). */
  readonly mandate?: Maybe<Scalars['String']['output']>;
  /** Whose it is (organisation). */
  readonly organisation: Organisation;
  /** True where it is synthetic: made for demonstration (syntetiska data). */
  readonly synthetic: Scalars['Boolean']['output'];
  /** The first day (giltig från). */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day; null while it lasts (giltig till). */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** The unit of sharing: every governed field or row belongs to one (dataprodukt). */
export type DataProduct = {
  readonly __typename?: 'DataProduct';
  /** What it holds, and what it does not (beskrivning). */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The subgraph that hosts it; the host decides nothing (värd). */
  readonly hostSubgraph?: Maybe<Scalars['String']['output']>;
  /** The product's id, such as police.reported-offences. */
  readonly id: Scalars['ID']['output'];
  /** Its name in Swedish (namn). */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Whose data it is (uppgiftslämnare). Each decides on its own rows. */
  readonly providers?: Maybe<ReadonlyArray<Organisation>>;
  /** How far it may travel (känslighet). */
  readonly sensitivity?: Maybe<Sensitivity>;
  /** True where some of its rows are synthetic: made for demonstration (syntetiska data). */
  readonly synthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Counts from 1 to below this are suppressed at publication (röjandegräns); null for no such protection. */
  readonly threshold?: Maybe<Scalars['Int']['output']>;
};

/** The inhabitants that a rate is worked out with (nämnare). */
export type Denominator = {
  readonly __typename?: 'Denominator';
  /** True where the number is an estimate, not official statistics (skattad). */
  readonly estimated: Scalars['Boolean']['output'];
  /** How many lived in the area (folkmängd). */
  readonly inhabitants: Scalars['Int']['output'];
  /** Where the number comes from (källa). */
  readonly source: Scalars['String']['output'];
  /** On the last day of this year (år): the one before the period, or the latest known before it. */
  readonly year: Scalars['Int']['output'];
};

/** Which figures a recipient gets (röjandekontroll). */
export type Disclosure =
  /** Figures as the provider holds them (exakta värden). */
  | 'EXACT'
  /** Figures as published, where small counts are suppressed (skyddade värden). */
  | 'PROTECTED';

/** Something that keeps a draft from being proposed (hinder). */
export type DraftProblem = {
  readonly __typename?: 'DraftProblem';
  /** What of the draft breaks it, where that is not all: an id, a code or a citation (avser). */
  readonly about?: Maybe<Scalars['String']['output']>;
  /** The clause; null where it is the paper as a whole (klausul). */
  readonly clause?: Maybe<Scalars['ID']['output']>;
  /** The code of the error that proposing it would give (felkod). */
  readonly code: Scalars['String']['output'];
  /** In what a clause is wider than the parent agreement (skillnader). */
  readonly differences: ReadonlyArray<ClauseDifference>;
  /** What to mend (beskrivning). */
  readonly message: Scalars['String']['output'];
  /** The rule that it breaks, by a name that does not change (regel), such as `some-purpose` or `parent-missing`. */
  readonly rule: Scalars['String']['output'];
};

/** A duty that the programme lays on the city (uppdrag). */
export type Duty = {
  readonly __typename?: 'Duty';
  /** Its id, D01 to D30. */
  readonly id: Scalars['ID']['output'];
  /** What is required, in Swedish (krav). */
  readonly requirement: Scalars['String']['output'];
  /** Where it is laid down: the programme's line (källa). */
  readonly source: Scalars['String']['output'];
  /** Whom it lies on, in Swedish (vem). */
  readonly who: Scalars['String']['output'];
};

/**
 * Whether the programme's duties are met on a day (uppdragsrapport), from what the partner may read: a check looks at
 * nothing that the partner would not see if it were there. It is synthetic where what it is made from is: that is said where
 * it is read (syntetiska data).
 */
export type DutyReport = {
  readonly __typename?: 'DutyReport';
  /** How each committee and board that existed on the day stands; for the city alone, else empty (per nämnd). */
  readonly byCommittee: ReadonlyArray<CommitteeDuties>;
  /** The committee or board; null for the city as a whole (nämnd). */
  readonly committee?: Maybe<Organisation>;
  /** The thirty duties, in the programme's order (uppdrag). */
  readonly duties: ReadonlyArray<DutyResult>;
  /** The day (dag). */
  readonly on: Scalars['Date']['output'];
};

/** What a duty came to on the day (utfall). */
export type DutyResult = {
  readonly __typename?: 'DutyResult';
  /** The objects that decide it, those that fail first; at most 200 (avgörande objekt). */
  readonly deciding: ReadonlyArray<DutySubject>;
  /** The duty (uppdrag). */
  readonly duty: Duty;
  /** How many more there are (ytterligare). */
  readonly more: Scalars['Int']['output'];
  /** What it came to (utfall). */
  readonly outcome: CompletenessOutcome;
  /** Why, in Swedish (skäl). */
  readonly reason: Scalars['String']['output'];
};

/** An object that decides a duty (avgörande objekt). */
export type DutySubject = {
  readonly __typename?: 'DutySubject';
  /** The committee or board that it counts for (nämnd). */
  readonly committee?: Maybe<Organisation>;
  /** What it is, such as coordinator, forum, measure or agreement (slag). */
  readonly kind: Scalars['String']['output'];
  /** Whether it meets the duty (uppfyller). */
  readonly met: Scalars['Boolean']['output'];
  /** What of it decides, in Swedish (anmärkning). */
  readonly note: Scalars['String']['output'];
  /** Its id (objekt). */
  readonly object: Scalars['ID']['output'];
};

/** What ends (slag av slutdag). */
export type ExpiringKind =
  /** A rule of law passes its last day (rättsligt stöd). */
  | 'legal-basis'
  /** A secrecy assessment is to be looked at again (sekretessprövning). */
  | 'secrecy-assessment'
  /** A version passes its last day (överenskommelsens giltighetstid). */
  | 'version';

/** Something that ends on a day, and with it what clauses give (det som löper ut). */
export type ExpiringTerm = {
  readonly __typename?: 'ExpiringTerm';
  /** The agreement (överenskommelse). */
  readonly agreement?: Maybe<CollaborationAgreement>;
  /** The ids of the clauses that end with it (klausuler). */
  readonly clauses: ReadonlyArray<Scalars['ID']['output']>;
  /** The last day on which it holds (sista dag). */
  readonly day: Scalars['Date']['output'];
  /** What ends (slag). */
  readonly kind: ExpiringKind;
  /** The number of the version (versionsnummer). */
  readonly version: Scalars['Int']['output'];
  /** The rule of law, or the assessment's registration number; null for a version (vad). */
  readonly what?: Maybe<Scalars['String']['output']>;
};

/** An area that the comprehensive plan directs investments to (fokusområde, rad 1039). */
export type FocusArea = {
  readonly __typename?: 'FocusArea';
  /**
   * The areas of reference geography that it roughly consists of: the hub's reading, as the programme draws no border
   * (områden).
   */
  readonly areas: ReadonlyArray<Area>;
  /** The document that points it out (styrdokument). */
  readonly document?: Maybe<GoverningDocument>;
  /** The focus area's id, such as focus:kista-jarva. */
  readonly id: Scalars['ID']['output'];
  /** Its name as the programme has it (namn). */
  readonly name: Scalars['String']['output'];
  /** Where it is known from, as the source is to be cited (källa). */
  readonly source: Scalars['String']['output'];
};

/** An outcome set against its goal, with the figures that it rests on (uppföljning). Lines 388 and 430. */
export type FollowUp = {
  readonly __typename?: 'FollowUp';
  /** The day on which it was first put down (upprättad). */
  readonly createdOn: Scalars['Date']['output'];
  /** The figures that it rests on, which can be run again (citerade siffror). */
  readonly figures: ReadonlyArray<CitedFigures>;
  /** The goal, where the partner may read it (mål). */
  readonly goal?: Maybe<SmartGoal>;
  /** The follow-up's id. */
  readonly id: Scalars['ID']['output'];
  /** Its id in ILS (ILS-id). */
  readonly ilsId?: Maybe<Scalars['String']['output']>;
  /** What is done differently in the next round (lärdom). */
  readonly learning: Scalars['String']['output'];
  /** The party that made it (upprättad av). */
  readonly madeBy?: Maybe<Organisation>;
  /** The measures that it is about (åtgärder). */
  readonly measures: ReadonlyArray<Measure>;
  /** The day of the follow-up (uppföljningsdag). */
  readonly on: Scalars['Date']['output'];
  /** What came of the goal (utfall). */
  readonly outcome: FollowUpOutcome;
  /** Grows by one with every edit (utgåva). */
  readonly revision: Scalars['Int']['output'];
  /** True where its process is synthetic: made for demonstration (syntetiska data). */
  readonly synthetic: Scalars['Boolean']['output'];
  /** What was seen, and what it may and may not be due to (bedömning). */
  readonly text: Scalars['String']['output'];
  /** The value reached, in the goal's unit; null where the figures do not tell (utfallsvärde). */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** A follow-up as it is written, whole (uppföljning). */
export type FollowUpInput = {
  /** The figures that it rests on (citerade siffror). */
  readonly figures: ReadonlyArray<CitedFiguresInput>;
  /** The goal's id (mål). */
  readonly goal: Scalars['ID']['input'];
  /** Its id in ILS (ILS-id). */
  readonly ilsId?: InputMaybe<Scalars['String']['input']>;
  /** What is done differently in the next round (lärdom). */
  readonly learning?: Scalars['String']['input'];
  /** The ids of the measures of that goal that it is about (åtgärder). */
  readonly measures: ReadonlyArray<Scalars['ID']['input']>;
  /** The day of the follow-up; never after today (uppföljningsdag). */
  readonly on: Scalars['Date']['input'];
  /** What came of the goal (utfall). */
  readonly outcome: FollowUpOutcome;
  /** What was seen (bedömning). */
  readonly text: Scalars['String']['input'];
  /** The value reached; required where the outcome can be assessed (utfallsvärde). */
  readonly value?: InputMaybe<Scalars['Float']['input']>;
};

/** What came of a goal (utfall). */
export type FollowUpOutcome =
  /** The figures do not tell (går inte att bedöma). */
  | 'NOT_ASSESSABLE'
  /** The change did not come (ej uppnått). */
  | 'NOT_REACHED'
  /** Some of the change came (delvis). */
  | 'PARTLY'
  /** The goal was reached (uppnått). */
  | 'REACHED';

/**
 * A forum in which organisations meet (forum). Seats are organisations' and functions', never anybody's. Governed by row:
 * city.forums, and its area.
 */
export type Forum = {
  readonly __typename?: 'Forum';
  /** The agreement that it follows, where the partner may read it (överenskommelse). */
  readonly agreement?: Maybe<CollaborationAgreement>;
  /** The area that it is about (område). */
  readonly area?: Maybe<Area>;
  /** The committee that calls it (sammankallande). */
  readonly convener?: Maybe<Organisation>;
  /** The forum's id. */
  readonly id: Scalars['ID']['output'];
  /** What kind it is (forumtyp). */
  readonly kind?: Maybe<ForumKind>;
  /** How often it meets (mötesfrekvens). */
  readonly meets?: Maybe<Scalars['String']['output']>;
  /**
   * Organisations that must have a seat and have none on the day (saknas). For a council, utbildningsnämnden and each
   * local police area of its area. Line 467.
   */
  readonly missing?: Maybe<ReadonlyArray<Organisation>>;
  /** Its name (namn). */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Who has a seat (representation). */
  readonly seats?: Maybe<ReadonlyArray<ForumSeat>>;
  /** Where it is known from (källa). */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** True where it is synthetic: made for demonstration (syntetiska data). */
  readonly synthetic?: Maybe<Scalars['Boolean']['output']>;
  /** The first day (giltig från). */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day; null until further notice (giltig till). */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


/**
 * A forum in which organisations meet (forum). Seats are organisations' and functions', never anybody's. Governed by row:
 * city.forums, and its area.
 */
export type ForumMissingArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of forums (forum). */
export type ForumConnection = {
  readonly __typename?: 'ForumConnection';
  /** The forums of this page. */
  readonly edges: ReadonlyArray<ForumEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One forum in a page. */
export type ForumEdge = {
  readonly __typename?: 'ForumEdge';
  /** Where the forum stands, to be sent as after. */
  readonly cursor: Scalars['String']['output'];
  /** The forum. */
  readonly node?: Maybe<Forum>;
};

/** What kind of forum it is (forumtyp). */
export type ForumKind =
  /** Cooperation of authorities on inspection (tillsynssamverkan). Line 740. */
  | 'INSPECTION_COOPERATION'
  /**
   * A local crime prevention council; the police and utbildningsnämnden always have a seat (lokalt brottsförebyggande
   * råd). Lines 465-468.
   */
  | 'LOCAL_CRIME_PREVENTION_COUNCIL'
  /** A network with civil society or business (nätverk). Line 557. */
  | 'NETWORK'
  /** A steering group (styrgrupp). Line 465. */
  | 'STEERING_GROUP'
  /** City, police, Security Service and rescue service on barriers (samarbete om fordonshinder). Line 688. */
  | 'VEHICLE_BARRIER_GROUP';

/** A seat in a forum (plats i forum). */
export type ForumSeat = {
  readonly __typename?: 'ForumSeat';
  /** The function that takes it, never anybody by name (funktion). */
  readonly function: Scalars['String']['output'];
  /** Whose it is (organisation). */
  readonly organisation: Organisation;
};

/** A gateway, and whether it decides by what was done (kvittens). */
export type GatewayAcknowledgement = {
  readonly __typename?: 'GatewayAcknowledgement';
  /** Whether it has acknowledged (kvitterad). */
  readonly acknowledged: Scalars['Boolean']['output'];
  /** The name that it goes by (nätsluss). */
  readonly gateway: Scalars['ID']['output'];
  /** When it last said anything (senast hörd). */
  readonly seenAt: Scalars['DateTime']['output'];
};

/** A party's acceptance of a goal (accept). */
export type GoalAcceptance = {
  readonly __typename?: 'GoalAcceptance';
  /** When (tidpunkt). */
  readonly at: Scalars['DateTime']['output'];
  /** The function that accepted, never anybody by name (funktion). */
  readonly function: Scalars['String']['output'];
  /** The party (part). */
  readonly party: Organisation;
};

/** Whether a goal is short or long term (målets sikt). Line 397. */
export type GoalHorizon =
  /** Long term (långsiktigt). */
  | 'LONG'
  /** Short term (kortsiktigt). */
  | 'SHORT';

/** How a goal is measured (mått). Line 403. */
export type GoalMeasureKind =
  /** What is answered in a survey, which is named (attityder). */
  | 'ATTITUDE'
  /** A number of something (antal). */
  | 'COUNT'
  /** A share (procent). */
  | 'PERCENT'
  /** A length of time (tid). */
  | 'TIME';

/**
 * A document that governs or supports the work (styrdokument). Action plans against extremism and the intranet's material are
 * read under city.internal-documents alone, and are otherwise left out silently.
 */
export type GoverningDocument = {
  readonly __typename?: 'GoverningDocument';
  /** How many documents this row stands for: 19 for the action plans against extremism, which are not told apart (antal). */
  readonly count: Scalars['Int']['output'];
  /** Who decided it; null where that is not known (beslutad av). */
  readonly decidedBy?: Maybe<Organisation>;
  /** The document's id, such as document:safety-programme-2020. */
  readonly id: Scalars['ID']['output'];
  /** What it is (typ). */
  readonly kind: GoverningDocumentKind;
  /** Where it is known from, as the source is to be cited (källa). */
  readonly source: Scalars['String']['output'];
  /** What it is about, in the hub's words (innehåll). */
  readonly summary: Scalars['String']['output'];
  /** True where the document is synthetic: made for demonstration (syntetiska data). */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Its title (titel). */
  readonly title: Scalars['String']['output'];
  /** Where it can be read; null for what is not published (adress). */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** The first day it holds; null where that is not known (giltig från). */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day it holds; null until further notice or unknown (giltig till). */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** What a document is that governs or supports the work (styrdokument och stöd). Lines are those of the programme's text. */
export type GoverningDocumentKind =
  /** Action programmes (handlingsprogram, rad 244). */
  | 'ACTION_PROGRAMME'
  /** The city's budget, which goals and activities start from (budget, rad 117). */
  | 'BUDGET'
  /** The comprehensive plan, which points out focus areas (översiktsplan, rad 1038). */
  | 'COMPREHENSIVE_PLAN'
  /**
   * Action plans against violent extremism: that they exist, how many and for when. Never what they say, and of no area
   * (handlingsplaner mot våldsbejakande extremism, rad 952).
   */
  | 'EXTREMISM_ACTION_PLAN'
  /** Guidelines (riktlinjer, rad 244). */
  | 'GUIDELINE'
  /** Instructions (anvisningar, rad 244). */
  | 'INSTRUCTION'
  /** A report that the way of working is taken from, such as Brå's (metodstöd, rad 285). */
  | 'METHOD_REPORT'
  /** The safety programme, which is the city's crime prevention programme too (trygghetsprogrammet, rad 30). */
  | 'SAFETY_PROGRAMME'
  /**
   * The security programme: crisis preparedness, civil defence, information security and more, by name alone
   * (säkerhetsprogrammet, rad 50).
   */
  | 'SECURITY_PROGRAMME'
  /** Strategies, such as that against the young being drawn into crime (strategi, rad 84 och 244). */
  | 'STRATEGY'
  /** Supporting material on the city's intranet: title and topic (stödmaterial, rad 1082). */
  | 'SUPPORT_MATERIAL';

/** Why a clause would give its recipient nothing (hinder). */
export type HeldBackReason =
  /** A rule of law does not reach from this provider to this recipient (riktning). */
  | 'direction'
  /** A rule of law is not in force, or none is stated (rättsligt stöd). */
  | 'legal-basis'
  /** Its parent is not in force, or gives less (överordnad överenskommelse). */
  | 'parent'
  /** The provider has not signed, by itself or by a unit (uppgiftslämnaren är inte part). */
  | 'provider-not-party'
  /** The clause lists no purpose (inget ändamål). */
  | 'purpose'
  /** The recipient may not receive a product of this sensitivity, or the product is not the provider's (slag av mottagare). */
  | 'recipient-kind'
  /** The register does not know the recipient (okänd mottagare). */
  | 'recipient-unknown'
  /** There is no secrecy assessment in date for a protected product (sekretessprövning). */
  | 'secrecy-assessment'
  /** The version itself is not in force at the instant (versionen gäller inte). */
  | 'version';

/**
 * A statistical indicator of one provider (indikator): the city describes it, its provider's subgraph answers its
 * observations.
 */
export type Indicator = {
  /** Indicators of different classes must not share an axis (jämförbarhetsklass). */
  readonly comparabilityClass?: Maybe<Scalars['String']['output']>;
  /** What it counts, and what it does not (beskrivning). */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The indicator's id, such as fire.fires.total. */
  readonly id: Scalars['ID']['output'];
  /** On what terms the figures may be used: the words of their publisher, or an SPDX id (licens). */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Days at which the method changed, so that figures before and after do not compare (tidsseriebrott). */
  readonly methodBreaks?: Maybe<ReadonlyArray<MethodBreak>>;
  /** Its name in Swedish (namn). */
  readonly name: Scalars['String']['output'];
  /** The data product that its observations belong to (dataprodukt). */
  readonly product?: Maybe<DataProduct>;
  /** Whose figures they are (uppgiftslämnare); null where several have their own areas, as the product's providers tell. */
  readonly provider?: Maybe<Organisation>;
  /** The levels and intervals at which the figures are published, finest first (publicerade nivåer). */
  readonly releasedAt?: Maybe<ReadonlyArray<ReleasedLevel>>;
  /**
   * Counts of base areas and months are rounded to a multiple of this, and all else is summed from them (avrundningsbas);
   * null where the figures are not rounded.
   */
  readonly roundingBase?: Maybe<Scalars['Int']['output']>;
  /** Where the figures come from, as the source is to be cited (källa). */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** True where the figures are synthetic: made for demonstration, describing nothing that happened (syntetiska data). */
  readonly synthetic?: Maybe<Scalars['Boolean']['output']>;
  /** What it is about, such as anmälda brott (tema). */
  readonly theme?: Maybe<Scalars['String']['output']>;
  /** Counts from 1 to below this are suppressed (röjandegräns); null where the figures are not suppressed. */
  readonly threshold?: Maybe<Scalars['Int']['output']>;
  /** The unit of its values, such as antal or procent (enhet). */
  readonly unit: Scalars['String']['output'];
};

/** The length of the periods of a series (periodicitet). */
export type Interval =
  /** A calendar month (månad), written 2024-03. */
  | 'MONTH'
  /** A calendar quarter (kvartal), written 2024K1. */
  | 'QUARTER'
  /** A calendar year (år), written 2024. */
  | 'YEAR';

/** A joint or city-wide picture of the situation, composed of the parties' own (gemensam lägesbild). Line 351. */
export type JointPicture = {
  readonly __typename?: 'JointPicture';
  /** The area that it is about (område). */
  readonly area?: Maybe<Area>;
  /** The pictures that it is composed of, each as far as the partner may read it (sammansatt av). */
  readonly composedOf: ReadonlyArray<PictureReference>;
  /**
   * For a city-wide one, the joint pictures that it is composed of and that the partner may read (sammansatt av
   * gemensamma).
   */
  readonly composedOfJoint: ReadonlyArray<JointPicture>;
  /** The day on which it was first put down (upprättad). */
  readonly createdOn: Scalars['Date']['output'];
  /** The figures that it cites (citerade siffror). */
  readonly figures: ReadonlyArray<CitedFigures>;
  /** The picture's id. */
  readonly id: Scalars['ID']['output'];
  /** The party that put it together (sammanställd av). */
  readonly madeBy?: Maybe<Organisation>;
  /** The problems that the parties see together (problem). */
  readonly problems: ReadonlyArray<PictureProblem>;
  /** Grows by one with every edit (utgåva). */
  readonly revision: Scalars['Int']['output'];
  /** What it ranges over (räckvidd). */
  readonly scope: JointPictureScope;
  /** What the pictures say taken together (sammanfattning). */
  readonly summary: Scalars['String']['output'];
  /** True where its process is synthetic: made for demonstration (syntetiska data). */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Its title (rubrik). */
  readonly title: Scalars['String']['output'];
};

/** A joint picture as it is written, whole (gemensam lägesbild). */
export type JointPictureInput = {
  /** The ids of the released pictures that it is composed of (sammansatt av). */
  readonly composedOf: ReadonlyArray<Scalars['ID']['input']>;
  /** For a city-wide one, the ids of joint pictures (sammansatt av gemensamma). */
  readonly composedOfJoint?: ReadonlyArray<Scalars['ID']['input']>;
  /** The figures that it cites (citerade siffror). */
  readonly figures?: ReadonlyArray<CitedFiguresInput>;
  /** The problems (problem). */
  readonly problems: ReadonlyArray<PictureProblemInput>;
  /** What the pictures say taken together (sammanfattning). */
  readonly summary: Scalars['String']['input'];
  /** Its title (rubrik). */
  readonly title: Scalars['String']['input'];
};

/** What a joint picture ranges over (räckvidd). */
export type JointPictureScope =
  /** The whole city (stadsövergripande lägesbild). Line 1131. */
  | 'CITY_WIDE'
  /** The parties of one agreement or place (gemensam lägesbild). Line 351. */
  | 'JOINT';

/** What an act on a key gives (svar). */
export type KeyPayload = {
  readonly __typename?: 'KeyPayload';
  /** The key as it is now (nyckel). */
  readonly key?: Maybe<SigningKey>;
};

/** What a key signs (nyckelns användning). */
export type KeyUse =
  /** Attestations that a party has signed on paper: the registrar's alone (intyg). */
  | 'attestation'
  /** Versions, for its party (underskrift). */
  | 'signature';

/** A rule of law that a flow rests on, with its dates (rättsligt stöd). */
export type LegalBasisLine = {
  readonly __typename?: 'LegalBasisLine';
  /** The chapter, where the act has chapters (kapitel). */
  readonly chapter?: Maybe<Scalars['String']['output']>;
  /** Who may disclose to whom under it (riktning). */
  readonly direction: Scalars['String']['output'];
  /** What kind of party may disclose under it (den som lämnar ut). */
  readonly discloser: PartyKind;
  /** The first day it is in force (i kraft från). */
  readonly from: Scalars['Date']['output'];
  /** The act and its number, such as OSL 2009:400 (lag). */
  readonly law: Scalars['String']['output'];
  /** What kind of party may receive under it; never the other way (den som tar emot). */
  readonly receiver: PartyKind;
  /** The section (paragraf). */
  readonly section: Scalars['String']['output'];
  /** The last day it is in force; null until further notice (i kraft till). */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** A rule of law as it is written (rättsligt stöd). */
export type LegalBasisLineInput = {
  /** The chapter, where the act has chapters (kapitel). */
  readonly chapter?: InputMaybe<Scalars['String']['input']>;
  /** Who may disclose to whom under it (riktning). */
  readonly direction: Scalars['String']['input'];
  /** What kind of party may disclose under it (den som lämnar ut). */
  readonly discloser: PartyKind;
  /** The first day it is in force (i kraft från). */
  readonly from: Scalars['Date']['input'];
  /** The act and its number, such as OSL 2009:400 (lag). */
  readonly law: Scalars['String']['input'];
  /** What kind of party may receive under it (den som tar emot). */
  readonly receiver: PartyKind;
  /** The section (paragraf). */
  readonly section: Scalars['String']['input'];
  /** The last day it is in force; null until further notice (i kraft till). */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** Something that the parties do about a cause (åtgärd). A programme or an activity, never anything about somebody. */
export type Measure = {
  readonly __typename?: 'Measure';
  /** The day on which it began (faktisk start). */
  readonly actualFrom?: Maybe<Scalars['Date']['output']>;
  /** The day on which it was done (faktiskt slut). */
  readonly actualTo?: Maybe<Scalars['Date']['output']>;
  /** Where it works (arenor). */
  readonly arenas: ReadonlyArray<Arena>;
  /** Why it was not carried out; null where it was or is to be (avbruten för att). */
  readonly cancelled?: Maybe<Scalars['String']['output']>;
  /** The cause that it answers (orsak). */
  readonly cause?: Maybe<CauseAssumption>;
  /** The analysis that it rests on; null where it rests on a picture alone (orsaksanalys). */
  readonly causeAnalysis?: Maybe<CauseAnalysis>;
  /** The day on which it was first put down (upprättad). */
  readonly createdOn: Scalars['Date']['output'];
  /** What came of it (uppföljningar). */
  readonly followUps: ReadonlyArray<FollowUp>;
  /** The goal that it serves, where the partner may read it (mål). */
  readonly goal?: Maybe<SmartGoal>;
  /** The measure's id. */
  readonly id: Scalars['ID']['output'];
  /** Its id as an activity in ILS (ILS-id). */
  readonly ilsId?: Maybe<Scalars['String']['output']>;
  /** The party that put it down (upprättad av). */
  readonly madeBy?: Maybe<Organisation>;
  /** The perspectives that it was assessed for (perspektiv). */
  readonly perspectives: ReadonlyArray<Perspective>;
  /** True for the physical environment, where three perspectives are always assessed (fysisk miljö). Line 658. */
  readonly physical: Scalars['Boolean']['output'];
  /** The place, where it is a named one (plats). */
  readonly place?: Maybe<Place>;
  /** The day on which it was to begin (planerad start). */
  readonly plannedFrom: Scalars['Date']['output'];
  /** The day by which it was to be done (planerat slut). */
  readonly plannedTo: Scalars['Date']['output'];
  /** By what kind of prevention; null where it is to make people feel safer only (preventionsform). */
  readonly preventionKind?: Maybe<PreventionKind>;
  /** The problem that it is to do something about (problem). Line 218. */
  readonly problem: Scalars['String']['output'];
  /** The process that it belongs to, where the partner may read it (samverkansprocess). */
  readonly process?: Maybe<CollaborationProcess>;
  /** The party that carries it out (ansvarig part). */
  readonly responsible?: Maybe<Organisation>;
  /** The function that answers for it, never anybody by name (ansvarig funktion). */
  readonly responsibleFunction: Scalars['String']['output'];
  /** What kind of function that is (ansvarsnivå). */
  readonly responsibleRole: WorkRole;
  /** True where it answers no cause of its problem that was kept: a warning (vilar enbart på lägesbild). Line 384. */
  readonly restsOnPictureAlone: Scalars['Boolean']['output'];
  /** Grows by one with every edit (utgåva). */
  readonly revision: Scalars['Int']['output'];
  /** Where it stands, by its dates (läge). */
  readonly state: MeasureState;
  /** True where its process is synthetic: made for demonstration (syntetiska data). */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Whom it is for, as groups and never as somebody: concepts of kind GROUP (målgrupper). Line 203. */
  readonly targetGroups: ReadonlyArray<Concept>;
  /** Its title (rubrik). */
  readonly title: Scalars['String']['output'];
  /** How it was weighed against other interests (avvägning). Line 1016. */
  readonly weighing?: Maybe<Scalars['String']['output']>;
  /** What it is mainly for (arbetets slag). */
  readonly workKind: WorkKind;
};

/** A measure as it is written, whole (åtgärd). */
export type MeasureInput = {
  /** Actual first day; never after today (faktisk start). */
  readonly actualFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Actual last day; never after today (faktiskt slut). */
  readonly actualTo?: InputMaybe<Scalars['Date']['input']>;
  /** Where it works (arenor). */
  readonly arenas?: ReadonlyArray<Arena>;
  /** Why it is not carried out (avbruten för att). */
  readonly cancelled?: InputMaybe<Scalars['String']['input']>;
  /** The number of the assumption that it answers; one that was kept, in an analysis of the same problem (orsak). */
  readonly cause?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the analysis that it rests on; without it, a warning (orsaksanalys). */
  readonly causeAnalysis?: InputMaybe<Scalars['ID']['input']>;
  /** The id of the goal that it serves (mål). */
  readonly goal: Scalars['ID']['input'];
  /** Its id as an activity in ILS (ILS-id). */
  readonly ilsId?: InputMaybe<Scalars['String']['input']>;
  /** The perspectives that it was assessed for (perspektiv). */
  readonly perspectives?: ReadonlyArray<Perspective>;
  /** True for the physical environment (fysisk miljö). */
  readonly physical?: Scalars['Boolean']['input'];
  /** The place's id (plats). */
  readonly place?: InputMaybe<Scalars['ID']['input']>;
  /** Planned first day; within the agreement (planerad start). */
  readonly plannedFrom: Scalars['Date']['input'];
  /** Planned last day; within the agreement (planerat slut). */
  readonly plannedTo: Scalars['Date']['input'];
  /** By what kind of prevention (preventionsform). */
  readonly preventionKind?: InputMaybe<PreventionKind>;
  /** The problem that it is to do something about (problem). */
  readonly problem: Scalars['String']['input'];
  /** The function that answers for it, never anybody by name (ansvarig funktion). */
  readonly responsibleFunction: Scalars['String']['input'];
  /** What kind of function that is (ansvarsnivå). */
  readonly responsibleRole: WorkRole;
  /** The ids of concepts of kind GROUP (målgrupper). */
  readonly targetGroups?: ReadonlyArray<Scalars['ID']['input']>;
  /** Its title (rubrik). */
  readonly title: Scalars['String']['input'];
  /** How it was weighed against other interests (avvägning). */
  readonly weighing?: InputMaybe<Scalars['String']['input']>;
  /** What it is mainly for (arbetets slag). */
  readonly workKind: WorkKind;
};

/** Where a measure stands, by its dates (åtgärdens läge). */
export type MeasureState =
  /** Not to be carried out (avbruten). */
  | 'CANCELLED'
  /** Carried out (genomförd). */
  | 'DONE'
  /** Not begun (planerad). */
  | 'PLANNED'
  /** Begun (pågående). */
  | 'UNDER_WAY';

/** A change of method within a series (tidsseriebrott). */
export type MethodBreak = {
  readonly __typename?: 'MethodBreak';
  /** What changed (beskrivning). */
  readonly description: Scalars['String']['output'];
  /** The first month under the new method (från och med). */
  readonly from: Scalars['Month']['output'];
};

/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Accepts a goal for one's own organisation (acceptera mål). By a coordinator or signatory of a party, else NOT_A_PARTY. */
  readonly acceptGoal?: Maybe<ProcessPayload>;
  /** Begins the next version from the one in force, or else from the latest (ändra överenskommelse). By a coordinator of a party. */
  readonly amendAgreement?: Maybe<AgreementPayload>;
  /** Answers an obstacle that was taken up (besvara hinder). By a coordinator of kommunstyrelsen. */
  readonly answerObstacle?: Maybe<ProcessPayload>;
  /** Attests that a party has signed the version on paper (intyga underskrift). By a registrar. */
  readonly attestSignature?: Maybe<VersionPayload>;
  /** Closes a process for good (avsluta). By a coordinator of the lead. */
  readonly closeProcess?: Maybe<ProcessPayload>;
  /** Begins an agreement as a draft (skapa utkast). By a coordinator, of an organisation that is among its parties. */
  readonly createAgreement?: Maybe<AgreementPayload>;
  /** Throws the draft away, and with it an agreement that was never proposed (kasta utkast). By a coordinator of a party. */
  readonly discardDraft?: Maybe<AgreementPayload>;
  /**
   * Writes the draft anew (redigera utkast). By a coordinator of a party. Refused with EDIT_CONFLICT where somebody else has
   * written since the revision.
   */
  readonly editDraft?: Maybe<AgreementPayload>;
  /** Ends the agreement, for all its versions (säga upp). By a signatory of a party. What lies within it loses effect with it. */
  readonly endAgreement?: Maybe<AgreementPayload>;
  /**
   * Enters a step (byta steg): the next one; an earlier one, which is a restart (omtag) and takes a reason; or, from
   * FOLLOW_UP, OWN_MAPPING of the next round. By a coordinator of the lead. STEP_OUT_OF_ORDER names what is missing;
   * GOAL_WITHOUT_MEASURE where a goal has none.
   */
  readonly moveProcess?: Maybe<ProcessPayload>;
  /** Lays the draft before its parties: from here on it never changes (föreslå). By a coordinator of a party. */
  readonly proposeVersion?: Maybe<VersionPayload>;
  /** Raises an obstacle to the central level (lyfta hinder). By a coordinator of a party. */
  readonly raiseObstacle?: Maybe<ProcessPayload>;
  /**
   * Records that one takes another's place (succession): a committee or police area that others merged or split into, or an
   * agreement that replaces the one which others lie within. By the registrar, on a decision. What was signed is not
   * rewritten: successors are read by their predecessors' names, and children stand on what replaced their parent as far as
   * they fit in it. A provider's own subgraph gives an organisation's successor nothing until the provider has accepted it.
   */
  readonly recordSuccession?: Maybe<SuccessionPayload>;
  /** Registers the first key of a party, or one after all others were revoked (registrera nyckel). By a registrar. */
  readonly registerKey?: Maybe<KeyPayload>;
  /**
   * Releases an own picture to those whose agreements cover it (delge lägesbild). By a coordinator of the owner, else
   * OWNER_REQUIRED. It never changes afterwards.
   */
  readonly releaseCityPicture?: Maybe<CityPicturePayload>;
  /** Lets a version run again (återuppta). By an officer of the organisation that suspended it; each resumes its own. */
  readonly resumeVersion?: Maybe<VersionPayload>;
  /** Ends a key from now on; what it signed before stays good (spärra nyckel). By a signatory of the party, or a registrar. */
  readonly revokeKey?: Maybe<KeyPayload>;
  /** Replaces a key that the party still has (byta nyckel). By a signatory of the party, or the registrar for its own. */
  readonly rotateKey?: Maybe<KeyPayload>;
  /**
   * Writes a cause analysis (spara orsaksanalys). By an analyst or coordinator of a party, in OWN_MAPPING or
   * JOINT_MAPPING. STEP_OUT_OF_ORDER where a step is passed over, ASSUMPTION_UNDECIDED where one is not tested before
   * measures are selected.
   */
  readonly saveCauseAnalysis?: Maybe<ProcessPayload>;
  /**
   * Writes an own picture, new or still its owner's alone (spara lägesbild). By an analyst or coordinator of the owner.
   * EDIT_CONFLICT where somebody else has written since the revision; STATE_CONFLICT once it is released.
   */
  readonly saveCityPicture?: Maybe<CityPicturePayload>;
  /** Writes a follow-up (spara uppföljning). By an analyst or coordinator of a party, in IMPLEMENTATION or FOLLOW_UP. */
  readonly saveFollowUp?: Maybe<ProcessPayload>;
  /**
   * Writes a goal (spara mål). By a coordinator of a party, in JOINT_MAPPING. What parties had accepted is to be accepted
   * anew.
   */
  readonly saveGoal?: Maybe<ProcessPayload>;
  /** Writes the joint picture of the round (spara gemensam lägesbild). By a coordinator of a party, in JOINT_MAPPING. */
  readonly saveJointPicture?: Maybe<ProcessPayload>;
  /**
   * Writes a measure of one's own organisation (spara åtgärd). By a coordinator of a party, in JOINT_MAPPING,
   * IMPLEMENTATION or FOLLOW_UP. One that rests on a picture alone is warned of.
   */
  readonly saveMeasure?: Maybe<ProcessPayload>;
  /**
   * Writes the prioritisation of the round (spara prioritering). By a coordinator of a party, in JOINT_MAPPING, when there
   * is a joint picture.
   */
  readonly savePrioritisation?: Maybe<ProcessPayload>;
  /**
   * Hands in the signature of the signatory's own organisation (underteckna). By a signatory. The last one puts the version
   * in force, or to be so from its first day, and supersedes the version before it.
   */
  readonly signVersion?: Maybe<VersionPayload>;
  /** Signals that the collaboration doesn't have the effect that is sought (signalera). By a coordinator of a party. */
  readonly signalCollaboration?: Maybe<ProcessPayload>;
  /**
   * Begins a process in its first step (initiera). By a coordinator of a party, which leads it: a district committee, or
   * kommunstyrelsen for the whole city; else NOT_A_PARTY.
   */
  readonly startProcess?: Maybe<ProcessPayload>;
  /** Halts a version at once (vilandeförklara). By an officer of a party whose data it gives, or that is a unit of whose it is. */
  readonly suspendVersion?: Maybe<VersionPayload>;
  /** Takes an obstacle up at the central level (ta upp hinder). By a coordinator of kommunstyrelsen. */
  readonly takeUpObstacle?: Maybe<ProcessPayload>;
  /**
   * Takes a released picture back (återkalla lägesbild). By a coordinator of the owner, else OWNER_REQUIRED. What others
   * have written on it stays theirs.
   */
  readonly withdrawCityPicture?: Maybe<CityPicturePayload>;
  /** Takes a proposal back that not all have signed (återkalla förslag). By a coordinator of a party. */
  readonly withdrawProposal?: Maybe<VersionPayload>;
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationAcceptGoalArgs = {
  function: Scalars['String']['input'];
  goal: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationAmendAgreementArgs = {
  agreement: Scalars['ID']['input'];
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationAnswerObstacleArgs = {
  answer: Scalars['String']['input'];
  obstacle: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationAttestSignatureArgs = {
  digest: Scalars['String']['input'];
  document: Scalars['String']['input'];
  jws: Scalars['String']['input'];
  party: Scalars['ID']['input'];
  reference: Scalars['String']['input'];
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationCloseProcessArgs = {
  process: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  revision: Scalars['Int']['input'];
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationCreateAgreementArgs = {
  content: AgreementContentInput;
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationDiscardDraftArgs = {
  agreement: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationEditDraftArgs = {
  agreement: Scalars['ID']['input'];
  content: AgreementContentInput;
  revision: Scalars['Int']['input'];
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationEndAgreementArgs = {
  agreement: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  reason: Scalars['String']['input'];
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationMoveProcessArgs = {
  process: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  revision: Scalars['Int']['input'];
  to: ProcessStep;
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationProposeVersionArgs = {
  agreement: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationRaiseObstacleArgs = {
  process: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationRecordSuccessionArgs = {
  succession: SuccessionInput;
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationRegisterKeyArgs = {
  jwk: Scalars['String']['input'];
  party: Scalars['ID']['input'];
  proof: Scalars['String']['input'];
  use?: KeyUse;
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationReleaseCityPictureArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationResumeVersionArgs = {
  digest: Scalars['String']['input'];
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationRevokeKeyArgs = {
  key: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationRotateKeyArgs = {
  endorsement: Scalars['String']['input'];
  jwk: Scalars['String']['input'];
  key: Scalars['ID']['input'];
  proof: Scalars['String']['input'];
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationSaveCauseAnalysisArgs = {
  content: CauseAnalysisInput;
  id?: InputMaybe<Scalars['ID']['input']>;
  process: Scalars['ID']['input'];
  revision?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationSaveCityPictureArgs = {
  content: PictureInput;
  id?: InputMaybe<Scalars['ID']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationSaveFollowUpArgs = {
  content: FollowUpInput;
  id?: InputMaybe<Scalars['ID']['input']>;
  process: Scalars['ID']['input'];
  revision?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationSaveGoalArgs = {
  content: SmartGoalInput;
  id?: InputMaybe<Scalars['ID']['input']>;
  process: Scalars['ID']['input'];
  revision?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationSaveJointPictureArgs = {
  content: JointPictureInput;
  process: Scalars['ID']['input'];
  revision?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationSaveMeasureArgs = {
  content: MeasureInput;
  id?: InputMaybe<Scalars['ID']['input']>;
  process: Scalars['ID']['input'];
  revision?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationSavePrioritisationArgs = {
  problems: ReadonlyArray<PrioritisedProblemInput>;
  process: Scalars['ID']['input'];
  revision?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationSignVersionArgs = {
  digest: Scalars['String']['input'];
  jws: Scalars['String']['input'];
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationSignalCollaborationArgs = {
  expected: Scalars['String']['input'];
  observed: Scalars['String']['input'];
  process: Scalars['ID']['input'];
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationStartProcessArgs = {
  process: ProcessInput;
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationSuspendVersionArgs = {
  digest: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationTakeUpObstacleArgs = {
  obstacle: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationWithdrawCityPictureArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  revision: Scalars['Int']['input'];
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationWithdrawProposalArgs = {
  digest: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};

/** One cell of statistics: an indicator's value for an area and a period (observation). */
export type Observation = {
  readonly __typename?: 'Observation';
  /** Of a survey: how many answered (antal svar). Null where it is not known, and where the value is withheld. */
  readonly answers?: Maybe<Scalars['Int']['output']>;
  /** The area that the value is for (område): the requested one, or its part where a level was asked for. */
  readonly area: Area;
  /** The category that the value is for (kategori); null for everything together. */
  readonly breakdown?: Maybe<Breakdown>;
  /** The change against another period (förändring). */
  readonly change?: Maybe<ObservationChange>;
  /** The first month of the period (periodens första månad). */
  readonly from: Scalars['Month']['output'];
  /** Of a survey: half the width of the 95 % confidence interval, in percentage points (felmarginal). */
  readonly marginOfError?: Maybe<Scalars['Float']['output']>;
  /** The period in the words of its interval: 2024-03, 2024K1 or 2024 (period). */
  readonly period: Scalars['String']['output'];
  /** The inhabitants that the rate is worked out with (folkmängd); null where there is none. */
  readonly population?: Maybe<Denominator>;
  /**
   * The value per 1,000 inhabitants, of counts of everything (antal per 1 000 invånare): of the period as it is, so that a
   * month's is not a year's. Null where there is no value, and where the inhabitants are not known, as of base areas.
   */
  readonly ratePer1000?: Maybe<Scalars['Float']['output']>;
  /** Why the value is as it is, or why there is none (status). */
  readonly status: ObservationStatus;
  /** The value in the unit of the series (värde). Null exactly where the status says that there is none; null never means zero. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};


/** One cell of statistics: an indicator's value for an area and a period (observation). */
export type ObservationChangeArgs = {
  against: ComparedPeriod;
};

/** The change of a figure against another period (förändring). Both figures are exact, or both as published. */
export type ObservationChange = {
  readonly __typename?: 'ObservationChange';
  /** The period that the figure is set against, in the words of its interval (jämförelseperiod). */
  readonly against: Scalars['String']['output'];
  /**
   * The figure less the earlier one, in the unit of the series; of shares in percentage points (skillnad). Null where the
   * status says that there is none.
   */
  readonly difference?: Maybe<Scalars['Float']['output']>;
  /** The difference in per cent of the earlier figure (procentuell förändring). Null too where the earlier figure is 0. */
  readonly percent?: Maybe<Scalars['Float']['output']>;
  /** Why the change is as it is, or why there is none (status). */
  readonly status: ChangeStatus;
};

/**
 * One requested area's observations of one indicator (observationsserie). In the list that an indicator answers, the
 * positions are those of the areas asked for. A position is null, with an error, where what was asked for lies outside
 * the scope: AREA_NOT_COVERED, PERIOD_NOT_COVERED or LEVEL_NOT_COVERED, which lists what is outside. This is decided from
 * the arguments and the scope alone, never from the data. An empty list of observations never means zero.
 */
export type ObservationSeries = {
  readonly __typename?: 'ObservationSeries';
  /** The area that was asked for (efterfrågat område). */
  readonly area: Area;
  /** The dimension that the cells are categories of (fördelning); null for everything together. */
  readonly breakdown?: Maybe<BreakdownDimension>;
  /** EXACT where any of the figures is exact: all are then to be handled so (röjandekontroll). */
  readonly disclosure: Disclosure;
  /** The length of the periods (periodicitet). */
  readonly interval: Interval;
  /** The level of the observations' areas (nivå). */
  readonly level: AreaLevel;
  /** What a reader has to know beside the figures, in Swedish (anmärkningar). */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** The cells, by area and then period (observationer). Every cell asked for is present, with a status. */
  readonly observations: ReadonlyArray<Observation>;
  /** The first month whose figures were preliminary when it came out (preliminär från och med). */
  readonly preliminaryFrom?: Maybe<Scalars['Month']['output']>;
  /** When that publication came out (publicerad). */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The counts of base areas and months are rounded to a multiple of this, and all else is summed from them
   * (avrundningsbas); null where the figures are exact or not rounded.
   */
  readonly roundingBase?: Maybe<Scalars['Int']['output']>;
  /** Where the figures come from, as the source is to be cited (källa). */
  readonly source: Scalars['String']['output'];
  /** True where the figures are synthetic: made for demonstration, describing nothing that happened (syntetiska data). */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Counts from 1 to below this are suppressed (röjandegräns); null where the figures are exact or need no protection. */
  readonly threshold?: Maybe<Scalars['Int']['output']>;
  /** The sum of the cells, or why there is none (summa). */
  readonly total: SeriesTotal;
  /** The unit of the values (enhet). */
  readonly unit: Scalars['String']['output'];
  /**
   * The publication that the figures were read from (publiceringsomgång): the current one, or with asOf the one that was
   * current then; empty where nothing was published yet. Revisions make new ones.
   */
  readonly vintage: Scalars['String']['output'];
};

/** What is known of one cell of statistics (observationens status). Zero, suppressed and not collected never look alike. */
export type ObservationStatus =
  /** The question has no meaning here, such as an area that did not exist in the period (ej tillämplig). */
  | 'NOT_APPLICABLE'
  /** Nothing was collected for this area and period, or it has not reached the hub (ej insamlad). It is not zero. */
  | 'NOT_COLLECTED'
  /** A final figure (slutlig). */
  | 'OBSERVED'
  /** A figure that the provider may still revise (preliminär). */
  | 'PRELIMINARY'
  /** A figure that replaces an earlier vintage's (reviderad). */
  | 'REVISED'
  /** A figure exists and is withheld because it is small or would give another small one away (undertryckt). It has no value and is not zero. */
  | 'SUPPRESSED';

/** A page of obstacles (hinder). */
export type ObstacleConnection = {
  readonly __typename?: 'ObstacleConnection';
  /** The obstacles of this page. */
  readonly edges: ReadonlyArray<ObstacleEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One obstacle in a page. */
export type ObstacleEdge = {
  readonly __typename?: 'ObstacleEdge';
  /** Where the obstacle stands, to be sent as after. */
  readonly cursor: Scalars['String']['output'];
  /** The obstacle. */
  readonly node?: Maybe<RaisedObstacle>;
};

/** How far the central level has come with an obstacle (hindrets status). Lines 250 and 455. */
export type ObstacleState =
  /** Answered (besvarat). */
  | 'ANSWERED'
  /** Raised to the central level (lyft). */
  | 'RAISED'
  /** Taken up there (upptaget). */
  | 'TAKEN_UP';

/**
 * A deployment of the city's order guards to an area for a time (ordningsvaktsinsats). Never the guards: no names, no
 * numbers of identity, no shifts.
 */
export type OrderGuardDeployment = {
  readonly __typename?: 'OrderGuardDeployment';
  /** The area of reference geography it lies in (område). */
  readonly area?: Maybe<Area>;
  /** When it begins (från). */
  readonly from?: Maybe<Scalars['DateTime']['output']>;
  /** The deployment's id. */
  readonly id: Scalars['ID']['output'];
  /** The area of the permit, in its words (tillståndsområde). */
  readonly permitArea?: Maybe<Scalars['String']['output']>;
  /** What they may do there (befogenheter). */
  readonly powers?: Maybe<ReadonlyArray<OrderGuardPower>>;
  /** The law it rests on (regelverk). */
  readonly regime?: Maybe<OrderGuardRegime>;
  /** Where it is known from, as the source is to be cited (källa). */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Where it stands now (status). */
  readonly status?: Maybe<OrderGuardDeploymentStatus>;
  /** True where the deployment is synthetic: made for demonstration (syntetiska data). */
  readonly synthetic?: Maybe<Scalars['Boolean']['output']>;
  /** What the guards do there (uppgifter). */
  readonly tasks?: Maybe<ReadonlyArray<OrderGuardTask>>;
  /** When it ends; null until further notice (till). */
  readonly to?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of deployments (ordningsvaktsinsatser). */
export type OrderGuardDeploymentConnection = {
  readonly __typename?: 'OrderGuardDeploymentConnection';
  /** The deployments of this page. */
  readonly edges: ReadonlyArray<OrderGuardDeploymentEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One deployment in a page. */
export type OrderGuardDeploymentEdge = {
  readonly __typename?: 'OrderGuardDeploymentEdge';
  /** Where the deployment stands, to be sent as after. */
  readonly cursor: Scalars['String']['output'];
  /** The deployment. */
  readonly node?: Maybe<OrderGuardDeployment>;
};

/** Where a deployment stands in time (status). */
export type OrderGuardDeploymentStatus =
  /** Running (pågående). */
  | 'ACTIVE'
  /** Over (avslutad). */
  | 'ENDED'
  /** Not begun (planerad). Seen only with city.order-guard-plans. */
  | 'PLANNED';

/** What order guards may do in the permit's area and time (befogenhet). */
export type OrderGuardPower =
  /** Remove (avlägsna). */
  | 'AVLAGSNA'
  /** Turn away (avvisa). */
  | 'AVVISA'
  /** Destroy alcohol that has been seized (förstöra omhändertagen alkohol). Act of 2023 only. */
  | 'FORSTORA_ALKOHOL'
  /** Search somebody to establish identity (kroppsvisitera för att fastställa identitet). Act of 2023 only. */
  | 'IDENTITETSVISITERA'
  /** Take into custody (omhänderta). */
  | 'OMHANDERTA'
  /** Transport somebody who has been taken into custody (transportera den som omhändertagits). Act of 2023 only. */
  | 'TRANSPORTERA';

/** The law that a deployment's area rests on (regelverk). */
export type OrderGuardRegime =
  /**
   * An area under section 3 of the act of 1980 (område enligt 3 § LOV, 1980:578). Such areas were valid beside permits from
   * 2024-01-01, and none is after 2025-12-31.
   */
  | 'LOV_3_1980'
  /** The area of a permit under the act of 2023 (tillståndsområde, 2023:421), from 2024-01-01. */
  | 'TILLSTAND_2023';

/** What order guards do beside their powers (uppgift). */
export type OrderGuardTask =
  /** Look over municipal buildings from the outside (utvändig tillsyn). */
  | 'EXTERNAL_INSPECTION'
  /** Give information, advice and instructions (information, råd och anvisningar). */
  | 'INFORMATION'
  /** Be seen and keep order (trygghetsskapande närvaro). */
  | 'PRESENCE';

/** A legal body, or a unit of one (organisation). */
export type Organisation = {
  readonly __typename?: 'Organisation';
  /** The functional e-mail of its coordinator (samordnare): a function, never a person. Null where none is registered. */
  readonly coordinatorFunction?: Maybe<Scalars['String']['output']>;
  /** Its coordinator functions today, with their mandates (samordnare). */
  readonly coordinators?: Maybe<ReadonlyArray<Coordinator>>;
  /** The organisation's id, such as org:trafiknamnden. */
  readonly id: Scalars['ID']['output'];
  /** What kind of legal body it is (organisationsform). A unit has the kind of its body. */
  readonly kind?: Maybe<OrganisationKind>;
  /** Its name in Swedish (namn). */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The organisations whose work it took over (föregångare). */
  readonly predecessors?: Maybe<ReadonlyArray<Organisation>>;
  /** What it is among its kind, such as stadsdelsnämnd, facknämnd, lokalpolisområde, fastighetsägarförening (roll). */
  readonly role?: Maybe<Scalars['String']['output']>;
  /**
   * The functions that may sign agreements for it (firmatecknande funktioner). Empty where none is configured: then it cannot
   * sign.
   */
  readonly signatoryFunctions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The organisations that took over its work (efterträdare). */
  readonly successors?: Maybe<ReadonlyArray<Organisation>>;
  /** The legal body that this is a unit of; null for a legal body itself (del av). */
  readonly unitOf?: Maybe<Organisation>;
  /** Its units (enheter). */
  readonly units?: Maybe<ReadonlyArray<Organisation>>;
  /** The first day it existed, where that is known (giltig från). */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day it existed; null while it exists (giltig till). */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** What kind of legal body an organisation is (organisationsform). It decides which sensitivities it may receive. */
export type OrganisationKind =
  /** An association (förening). */
  | 'association'
  /** A public authority (myndighet): each committee is one, the Police Authority is one. */
  | 'authority'
  /** A company (bolag). */
  | 'company';

/** Where a page of a connection stands (sidinformation). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last edge, to be sent as after; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True where more that the reader may see follows the last edge. What the scope leaves out never counts. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** What a registrar attested of a signature on paper (intygad underskrift). */
export type PaperSignature = {
  readonly __typename?: 'PaperSignature';
  /** When (tidpunkt). */
  readonly at: Scalars['DateTime']['output'];
  /** The function that saw it, never a person (intygande funktion). */
  readonly attestedBy: Scalars['String']['output'];
  /** SHA-256 of the signed document, hexadecimal (kontrollsumma). */
  readonly document: Scalars['String']['output'];
  /** Its reference in the registrar's register (diarienummer). */
  readonly reference: Scalars['String']['output'];
};

/** A party as it is written (part). */
export type PartyInput = {
  /** The day of its decision (beslutsdatum). */
  readonly decided: Scalars['Date']['input'];
  /** The reference of its decision in its own register (diarienummer). */
  readonly diarienummer: Scalars['String']['input'];
  /** The organisation's id (organisation). */
  readonly organisation: Scalars['ID']['input'];
  /** The function that signs for it, never a person's name (undertecknande funktion). */
  readonly signatoryFunction: Scalars['String']['input'];
};

/** What kind of party a rule of law speaks of (slag av part). */
export type PartyKind =
  /** Anybody (vem som helst). */
  | 'anyone'
  /** An association (förening). */
  | 'association'
  /** Any authority (myndighet). */
  | 'authority'
  /** A company (bolag). */
  | 'company'
  /** A law enforcement authority (brottsbekämpande myndighet). */
  | 'law-enforcement'
  /** A municipal authority (kommunal myndighet). */
  | 'municipal'
  /** An authority of a region (regional myndighet). */
  | 'regional'
  /** A state authority other than law enforcement (statlig myndighet). */
  | 'state';

/**
 * A perspective that work is to be looked at in (perspektiv). Work in the physical environment always includes those of
 * children, gender equality and accessibility (rad 658).
 */
export type Perspective =
  /** Whether everybody can get there and use it (tillgänglighetsperspektiv, rad 658). */
  | 'ACCESSIBILITY'
  /** Sustainability as in Agenda 2030 (Agenda 2030, rad 42). */
  | 'AGENDA_2030'
  /** What it means for children (barnperspektiv, rad 44). */
  | 'CHILD'
  /** What it means with a disability (funktionshinderperspektiv, rad 44). */
  | 'DISABILITY'
  /** Equality of women and men (jämställdhetsperspektiv, rad 44). */
  | 'GENDER_EQUALITY'
  /** What it means for those who are lgbtq (hbtq-perspektiv, rad 44). */
  | 'LGBTQ'
  /** What it means at a high age (äldreperspektiv, rad 44). */
  | 'OLDER_AGE';

/** A source that a picture rests on (källa). */
export type PictureBasis = {
  readonly __typename?: 'PictureBasis';
  /** The day on which it was taken in (aktuell per). */
  readonly asOf: Scalars['Date']['output'];
  /** Quantitative or qualitative (slag). */
  readonly kind: SourceKind;
  /** What it is, such as Trygghet på karta or a safety walk (namn). */
  readonly name: Scalars['String']['output'];
  /** The period that it is about, in words (period). */
  readonly period: Scalars['String']['output'];
};

/** A source as it is written (källa). */
export type PictureBasisInput = {
  /** The day on which it was taken in; never after today (aktuell per). */
  readonly asOf: Scalars['Date']['input'];
  /** Quantitative or qualitative (slag). */
  readonly kind: SourceKind;
  /** What it is (namn). */
  readonly name: Scalars['String']['input'];
  /** The period that it is about, in words (period). */
  readonly period: Scalars['String']['input'];
};

/** An own situational picture as it is written, whole (egen lägesbild). Programme line 337. */
export type PictureInput = {
  /** The id of the area that it is about (område). */
  readonly area: Scalars['ID']['input'];
  /** The sources that it rests on (källor). */
  readonly basis?: ReadonlyArray<PictureBasisInput>;
  /** The figures that it cites (citerade siffror). */
  readonly figures?: ReadonlyArray<CitedFiguresInput>;
  /** The first month that it describes (från och med). */
  readonly from: Scalars['Month']['input'];
  /** Local conditions (lokala förhållanden). */
  readonly localConditions: Scalars['String']['input'];
  /** Needs (behov). */
  readonly needs: Scalars['String']['input'];
  /** Present problems (aktuella problem). */
  readonly problems: ReadonlyArray<PictureProblemInput>;
  /** Resources (resurser). */
  readonly resources: Scalars['String']['input'];
  /** Its title (rubrik). */
  readonly title: Scalars['String']['input'];
  /** The last month that it describes (till och med). */
  readonly to: Scalars['Month']['input'];
};

/** A problem as a picture has it (problem). It names places and kinds of problems, never anybody. */
export type PictureProblem = {
  readonly __typename?: 'PictureProblem';
  /** The id of the area or place that it is about; null for all of the picture's area (plats). */
  readonly areaId?: Maybe<Scalars['ID']['output']>;
  /** What is known of it (beskrivning). */
  readonly description: Scalars['String']['output'];
  /** Its place in the picture, from 1 (nummer). */
  readonly no: Scalars['Int']['output'];
  /**
   * The kind of offence or the delimited problem area, such as vandalism; null where it is neither (brottstyp eller
   * problemområde).
   */
  readonly offenceCategory?: Maybe<Scalars['String']['output']>;
  /** The problem in a few words (rubrik). */
  readonly title: Scalars['String']['output'];
};

/** A problem as it is written (problem). */
export type PictureProblemInput = {
  /** The id of the area or place that it is about (plats). */
  readonly areaId?: InputMaybe<Scalars['ID']['input']>;
  /** What is known of it; never anybody's name (beskrivning). */
  readonly description: Scalars['String']['input'];
  /** The kind of offence or the delimited problem area (brottstyp eller problemområde). */
  readonly offenceCategory?: InputMaybe<Scalars['String']['input']>;
  /** The problem in a few words (rubrik). */
  readonly title: Scalars['String']['input'];
};

/**
 * One of the pictures that a joint picture is composed of (ingående lägesbild). That it is one is said by the joint
 * picture; what it says, by its owner.
 */
export type PictureReference = {
  readonly __typename?: 'PictureReference';
  /** Whose picture it is (ägare). */
  readonly owner?: Maybe<Organisation>;
  /** The picture, from the subgraph that keeps it; its fields are null where the partner may not read them (lägesbild). */
  readonly picture?: Maybe<SituationalPicture>;
};

/** Whether an own situational picture has left its owner (lägesbildens status). */
export type PictureState =
  /** Being written: read by its owner alone (egen). Programme line 337. */
  | 'OWN'
  /** Released by its owner to those whose agreements cover it; never changed after that (delgiven). */
  | 'RELEASED'
  /** Taken back by its owner; read by its owner alone from then on (återkallad). */
  | 'WITHDRAWN';

/** A named place of safety work, such as a square or a centre (plats). */
export type Place = {
  readonly __typename?: 'Place';
  /** The smallest area known that it lies in (område). */
  readonly area?: Maybe<Area>;
  /** A point inside it, mostly that of the nearest station (mittpunkt). */
  readonly centroid?: Maybe<Coordinate>;
  /** The place's id. */
  readonly id: Scalars['ID']['output'];
  /** What it is (platstyp). */
  readonly kind?: Maybe<PlaceKind>;
  /** Its name (namn). */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Where its name and position are known from, as the source is to be cited (källa). */
  readonly source?: Maybe<Scalars['String']['output']>;
};

/** A structured collaboration on one place (platssamverkan), led by a district committee. */
export type PlaceCollaboration = {
  readonly __typename?: 'PlaceCollaboration';
  /** Its agreement, where the partner may read it (avtal om platssamverkan). */
  readonly agreement?: Maybe<CollaborationAgreement>;
  /** Their goals (mål). */
  readonly goals?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The place collaboration's id. */
  readonly id: Scalars['ID']['output'];
  /** The district committee that drives it (drivande part). */
  readonly lead?: Maybe<Organisation>;
  /** All its parties (parter). */
  readonly parties?: Maybe<ReadonlyArray<Organisation>>;
  /** The place (plats). */
  readonly place?: Maybe<Place>;
  /** The collaboration processes of it that the partner may read (samverkansprocesser). */
  readonly processes?: Maybe<ReadonlyArray<CollaborationProcess>>;
  /** Where it is known from, as the source is to be cited (källa). */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** True where the collaboration is synthetic: made for demonstration (syntetiska data). */
  readonly synthetic?: Maybe<Scalars['Boolean']['output']>;
  /** What the parties want the place to be (vision). */
  readonly vision?: Maybe<Scalars['String']['output']>;
};

/** A page of place collaborations (platssamverkan). */
export type PlaceCollaborationConnection = {
  readonly __typename?: 'PlaceCollaborationConnection';
  /** The collaborations of this page. */
  readonly edges: ReadonlyArray<PlaceCollaborationEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One place collaboration in a page. */
export type PlaceCollaborationEdge = {
  readonly __typename?: 'PlaceCollaborationEdge';
  /** Where the collaboration stands, to be sent as after. */
  readonly cursor: Scalars['String']['output'];
  /** The collaboration. */
  readonly node?: Maybe<PlaceCollaboration>;
};

/** What a named place is (platstyp). */
export type PlaceKind =
  /** A local centre (centrum). */
  | 'CENTRE'
  /** A park (park). */
  | 'PARK'
  /** A part of town known under one name (stråk eller kvarter). */
  | 'QUARTER'
  /** A square (torg). */
  | 'SQUARE';

/** An indicator of the police (polisens indikator). */
export type PoliceIndicator = Indicator & {
  readonly __typename?: 'PoliceIndicator';
  /** Indicators of different classes must not share an axis (jämförbarhetsklass). */
  readonly comparabilityClass?: Maybe<Scalars['String']['output']>;
  /** What it counts, and what it does not (beskrivning). */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The indicator's id, such as fire.fires.total. */
  readonly id: Scalars['ID']['output'];
  /** On what terms the figures may be used: the words of their publisher, or an SPDX id (licens). */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Days at which the method changed, so that figures before and after do not compare (tidsseriebrott). */
  readonly methodBreaks?: Maybe<ReadonlyArray<MethodBreak>>;
  /** Its name in Swedish (namn). */
  readonly name: Scalars['String']['output'];
  /** The data product that its observations belong to (dataprodukt). */
  readonly product?: Maybe<DataProduct>;
  /** Whose figures they are (uppgiftslämnare); null where several have their own areas, as the product's providers tell. */
  readonly provider?: Maybe<Organisation>;
  /** The levels and intervals at which the figures are published, finest first (publicerade nivåer). */
  readonly releasedAt?: Maybe<ReadonlyArray<ReleasedLevel>>;
  /**
   * Counts of base areas and months are rounded to a multiple of this, and all else is summed from them (avrundningsbas);
   * null where the figures are not rounded.
   */
  readonly roundingBase?: Maybe<Scalars['Int']['output']>;
  /** Where the figures come from, as the source is to be cited (källa). */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** True where the figures are synthetic: made for demonstration, describing nothing that happened (syntetiska data). */
  readonly synthetic?: Maybe<Scalars['Boolean']['output']>;
  /** What it is about, such as anmälda brott (tema). */
  readonly theme?: Maybe<Scalars['String']['output']>;
  /** Counts from 1 to below this are suppressed (röjandegräns); null where the figures are not suppressed. */
  readonly threshold?: Maybe<Scalars['Int']['output']>;
  /** The unit of its values, such as antal or procent (enhet). */
  readonly unit: Scalars['String']['output'];
};

/**
 * A situational picture of the police (polisens lägesbild). Governed by row: police.situational-pictures, and the area of
 * the picture.
 */
export type PolicePicture = SituationalPicture & {
  readonly __typename?: 'PolicePicture';
  /** The picture's id, which begins with picture: and its subgraph's name, such as picture:police:. */
  readonly id: Scalars['ID']['output'];
};

/** How crime is prevented (typ av prevention). */
export type PreventionKind =
  /** By changing the place or situation so that crime is harder to commit (situationell prevention, rad 163). */
  | 'SITUATIONAL'
  /** By strengthening self-control and the ties to society (social prevention, rad 170). */
  | 'SOCIAL';

/** What the parties chose to work on together, and what they left out (prioritering). Lines 355-361. */
export type Prioritisation = {
  readonly __typename?: 'Prioritisation';
  /** The day on which it was first put down (upprättad). */
  readonly createdOn: Scalars['Date']['output'];
  /** The prioritisation's id. */
  readonly id: Scalars['ID']['output'];
  /** The party that put it down (upprättad av). */
  readonly madeBy?: Maybe<Organisation>;
  /** The problems, in order (problem). */
  readonly problems: ReadonlyArray<PrioritisedProblem>;
  /** Grows by one with every edit (utgåva). */
  readonly revision: Scalars['Int']['output'];
};

/** One problem and what was decided on it (prioriterat problem). */
export type PrioritisedProblem = {
  readonly __typename?: 'PrioritisedProblem';
  /** The source and period that it was ranked by (grund). Line 506. */
  readonly basis: Scalars['String']['output'];
  /** Whether it was chosen (beslut). */
  readonly decision: PriorityDecision;
  /** Its number, from 1 (nummer). */
  readonly no: Scalars['Int']['output'];
  /** The place, where it is a named one (plats). */
  readonly place?: Maybe<Place>;
  /** The problem (problem). */
  readonly problem: Scalars['String']['output'];
  /** Why; always given where it was left out (skäl). */
  readonly reason: Scalars['String']['output'];
};

/** A problem and what was decided on it, as it is written (prioriterat problem). */
export type PrioritisedProblemInput = {
  /** The source and period that it was ranked by (grund). */
  readonly basis: Scalars['String']['input'];
  /** Whether it was chosen (beslut). */
  readonly decision: PriorityDecision;
  /** The place's id (plats). */
  readonly place?: InputMaybe<Scalars['ID']['input']>;
  /** The problem (problem). */
  readonly problem: Scalars['String']['input'];
  /** Why; required where it was left out (skäl). */
  readonly reason?: Scalars['String']['input'];
};

/** A priority area of the overarching agreement's annex, in one edition (prioriterat område). Ten in 2019, others in 2024. */
export type PriorityArea = {
  readonly __typename?: 'PriorityArea';
  /** The year of the edition (utgåva). */
  readonly edition?: Maybe<Scalars['Int']['output']>;
  /** The priority area's id, with its edition. */
  readonly id: Scalars['ID']['output'];
  /** Its name as the annex has it (namn). */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Its place in the list, from 1 (ordning). */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** The source, as it is to be cited (källa). */
  readonly source?: Maybe<Scalars['String']['output']>;
};

/** What was decided on a problem (prioritering). */
export type PriorityDecision =
  /** The parties cannot work on it together, for the reason given (bortprioriterat). Line 357. */
  | 'LEFT_OUT'
  /** The parties work on it together (prioriterat). */
  | 'PRIORITISED';

/** Something done with a process (händelse). It names organisations and roles, never anybody. */
export type ProcessAct = {
  readonly __typename?: 'ProcessAct';
  /** What was done, such as move or save-goal (åtgärd). */
  readonly act: Scalars['String']['output'];
  /** When (tidpunkt). */
  readonly at: Scalars['DateTime']['output'];
  /** The round (varv). */
  readonly cycle: Scalars['Int']['output'];
  /** The step that was left, where one was (från steg). */
  readonly from?: Maybe<ProcessStep>;
  /** The object that it was about; null for the process itself (objekt). */
  readonly object?: Maybe<Scalars['ID']['output']>;
  /** The organisation that did it (organisation). */
  readonly organisation?: Maybe<Organisation>;
  /** The reason that was given (skäl). */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** True where an earlier step was taken up anew (omtag). Line 314. */
  readonly restart: Scalars['Boolean']['output'];
  /** The role that it was done in (roll). */
  readonly role: Scalars['String']['output'];
  /** The step that was entered, where one was (till steg). */
  readonly to?: Maybe<ProcessStep>;
};

/** One round of a process (varv): what the partner may read of it. What it may not read is left out silently. */
export type ProcessCycle = {
  readonly __typename?: 'ProcessCycle';
  /** The cause analyses (orsaksanalyser). */
  readonly causeAnalyses: ReadonlyArray<CauseAnalysis>;
  /** The follow-ups (uppföljningar). */
  readonly followUps: ReadonlyArray<FollowUp>;
  /** The goals (mål). */
  readonly goals: ReadonlyArray<SmartGoal>;
  /** The joint picture (gemensam lägesbild). */
  readonly jointPicture?: Maybe<JointPicture>;
  /** The measures (åtgärder). */
  readonly measures: ReadonlyArray<Measure>;
  /** Its number, from 1 (varv). */
  readonly number: Scalars['Int']['output'];
  /** What was chosen and what was left out, with reasons (prioritering). */
  readonly prioritisation?: Maybe<Prioritisation>;
};

/** The management's decision to collaborate (beslut att samverka). */
export type ProcessDecision = {
  readonly __typename?: 'ProcessDecision';
  /** The day of the decision (beslutsdatum). */
  readonly decided: Scalars['Date']['output'];
  /** Its reference (diarienummer). */
  readonly diarienummer: Scalars['String']['output'];
  /** The function that decided, never anybody by name (beslutande funktion). */
  readonly function: Scalars['String']['output'];
};

/**
 * A process as it is begun (samverkansprocess). It belongs to an agreement in force or to a place collaboration, never to
 * both.
 */
export type ProcessInput = {
  /** The agreement's id (överenskommelse). */
  readonly agreement?: InputMaybe<Scalars['ID']['input']>;
  /** The id of the area that it is about (område). */
  readonly area: Scalars['ID']['input'];
  /** The day of the decision (beslutsdatum). */
  readonly decided: Scalars['Date']['input'];
  /** The reference of the management's decision (diarienummer). */
  readonly diarienummer: Scalars['String']['input'];
  /** The function that decided, never anybody by name (beslutande funktion). */
  readonly function: Scalars['String']['input'];
  /** What those who take part may decide (mandat). */
  readonly mandate: Scalars['String']['input'];
  /** The place collaboration's id (platssamverkan). */
  readonly placeCollaboration?: InputMaybe<Scalars['ID']['input']>;
  /** The time and means that are set aside (resurser). */
  readonly resources: Scalars['String']['input'];
  /** Its title (rubrik). */
  readonly title: Scalars['String']['input'];
};

/** What an act on a process gives (svar). */
export type ProcessPayload = {
  readonly __typename?: 'ProcessPayload';
  /** The id of the object that was written; null where it was the process itself (objekt). */
  readonly object?: Maybe<Scalars['ID']['output']>;
  /** The process, as whoever acted may read it (samverkansprocess). */
  readonly process?: Maybe<CollaborationProcess>;
  /** What the process is warned of now (varningar). */
  readonly warnings?: Maybe<ReadonlyArray<ProcessWarning>>;
};

/**
 * The five steps of the collaboration process (samverkansprocessens steg). Programme lines 310-314: they go round, and may
 * be revisited.
 */
export type ProcessStep =
  /** Outcomes are set against goals, and the next round begins (uppföljning). Lines 388 and 430. */
  | 'FOLLOW_UP'
  /** Measures are carried out (genomförande). Line 422. */
  | 'IMPLEMENTATION'
  /** The work is decided on by those who lead it, with mandate and resources (arbete initieras). Line 325. */
  | 'INITIATED'
  /** A joint picture, priorities, cause analysis and goals (gemensam kartläggning, prioritering och målsättning). Line 351. */
  | 'JOINT_MAPPING'
  /** Each actor maps by itself, and analyses causes (egna kartläggningar och orsaksanalyser). Line 337. */
  | 'OWN_MAPPING';

/** Something that a process is warned of (varning). */
export type ProcessWarning = {
  readonly __typename?: 'ProcessWarning';
  /** What it is (slag). */
  readonly kind: ProcessWarningKind;
  /** The id of the measure, goal, follow-up or obstacle (objekt). */
  readonly object: Scalars['ID']['output'];
  /** The warning in Swedish words (text). */
  readonly text: Scalars['String']['output'];
};

/** What a process is warned of (varning). Nothing is refused for it. */
export type ProcessWarningKind =
  /** A follow-up cites no figures (uppföljning utan siffror). */
  | 'FOLLOW_UP_WITHOUT_FIGURES'
  /** A goal lacks one of the five parts (mål ej SMART). Line 400. */
  | 'GOAL_NOT_SMART'
  /** A measure is not done though its planned last day has passed (försenad åtgärd). Line 611. */
  | 'MEASURE_LATE'
  /** A measure answers no cause that was kept: it may only fight the symptoms (åtgärd enbart på lägesbild). Line 384. */
  | 'MEASURE_ON_PICTURE_ALONE'
  /** An obstacle has waited for thirty days or more (obesvarat hinder). */
  | 'OBSTACLE_WAITING';

/** What the register of processing, GDPR article 30, says of a flow (behandling). */
export type Processing = {
  readonly __typename?: 'Processing';
  /** Who answers for the processing at the recipient's side (personuppgiftsansvarig, där uppgifterna är personuppgifter). */
  readonly controller: Organisation;
  /** When what was received is erased (gallring). */
  readonly erasure: Scalars['String']['output'];
  /** Reference of the impact assessment; null where none is needed (konsekvensbedömning). */
  readonly impactAssessment?: Maybe<Scalars['String']['output']>;
  /** Who processes for the controller; null where nobody does (personuppgiftsbiträde). */
  readonly processor?: Maybe<Organisation>;
};

/** What the register of processing is to say of a flow (behandling). */
export type ProcessingInput = {
  /** The id of the organisation that answers for it at the recipient's side (personuppgiftsansvarig). */
  readonly controller: Scalars['ID']['input'];
  /** When what was received is erased (gallring). */
  readonly erasure: Scalars['String']['input'];
  /** Reference of the impact assessment; required for protected products (konsekvensbedömning). */
  readonly impactAssessment?: InputMaybe<Scalars['String']['input']>;
  /** The id of the organisation that processes for it; null where none does (personuppgiftsbiträde). */
  readonly processor?: InputMaybe<Scalars['ID']['input']>;
};

/** The register of processing at an instant (registerförteckning). */
export type ProcessingRegister = {
  readonly __typename?: 'ProcessingRegister';
  /** The instant (tidpunkt). */
  readonly at: Scalars['DateTime']['output'];
  /** What holds of all: no product holds data on individuals (kategorier av registrerade och av uppgifter). */
  readonly categories: Scalars['String']['output'];
  /** A line for each clause in force (behandlingar). */
  readonly lines: ReadonlyArray<ProcessingRegisterLine>;
  /** The organisation whose it is; null for all that the partner may read (organisation). */
  readonly organisation?: Maybe<Organisation>;
  /** What holds of all: how the data is kept safe (tekniska och organisatoriska säkerhetsåtgärder). */
  readonly security: Scalars['String']['output'];
  /** All of it as a Swedish text (läsbar text). */
  readonly text: Scalars['String']['output'];
  /** What holds of all: no transfer to third countries (överföring till tredjeland). */
  readonly thirdCountries: Scalars['String']['output'];
};

/** One line of the register of processing: a clause in force (behandling). */
export type ProcessingRegisterLine = {
  readonly __typename?: 'ProcessingRegisterLine';
  /** The agreement that it is agreed in (överenskommelse). */
  readonly agreement?: Maybe<CollaborationAgreement>;
  /** The clause's id within the version (klausul). */
  readonly clause: Scalars['ID']['output'];
  /** Whom to turn to: the controller's coordinator, a function; null where none is registered (kontaktfunktion). */
  readonly contact?: Maybe<Scalars['String']['output']>;
  /** Who answers for the processing at the recipient's side (personuppgiftsansvarig, där uppgifterna är personuppgifter). */
  readonly controller: Organisation;
  /** When what was received is erased (gallring). */
  readonly erasure: Scalars['String']['output'];
  /** Reference of the impact assessment; null where none is needed (konsekvensbedömning). */
  readonly impactAssessment?: Maybe<Scalars['String']['output']>;
  /** The rules of law that it rests on (rättsligt stöd). */
  readonly legalBasis: ReadonlyArray<LegalBasisLine>;
  /** Who processes for the controller; null where nobody does (personuppgiftsbiträde). */
  readonly processor?: Maybe<Organisation>;
  /** What is shared, with its sensitivity (kategorier av uppgifter). */
  readonly product: DataProduct;
  /** Whose data it is (uppgiftslämnare). */
  readonly provider: Organisation;
  /** What it is for (ändamål). */
  readonly purposes: ReadonlyArray<Purpose>;
  /** Who receives it (mottagare). */
  readonly recipients: ReadonlyArray<Organisation>;
  /** What the organisation asked about is in it; empty where none was (roller). */
  readonly roles: ReadonlyArray<ProcessingRole>;
  /** The number of the version (versionsnummer). */
  readonly version: Scalars['Int']['output'];
};

/** What an organisation is in a flow (roll). */
export type ProcessingRole =
  /** Answers for the processing at the recipient's side (personuppgiftsansvarig, där uppgifterna är personuppgifter). */
  | 'controller'
  /** Processes for the controller (personuppgiftsbiträde). */
  | 'processor'
  /** Whose data it is (uppgiftslämnare). */
  | 'provider'
  /** Receives it (mottagare). */
  | 'recipient';

/**
 * A programme: that it exists, who runs it, and where there are any, counts of the whole city and a year. It has no place and
 * nobody in it (verksamhet eller program).
 */
export type Programme = {
  readonly __typename?: 'Programme';
  /** The programme's id, such as programme:komet. */
  readonly id: Scalars['ID']['output'];
  /**
   * The counts that there are of it: of the whole city and whole years, rounded to ten (nyckeltal). Their figures are
   * governed.
   */
  readonly indicators: ReadonlyArray<Indicator>;
  /** What it is (verksamhetstyp). */
  readonly kind: ProgrammeKind;
  /** Its name (namn). */
  readonly name: Scalars['String']['output'];
  /** Who else takes part (medverkande). */
  readonly partners: ReadonlyArray<Organisation>;
  /** Who runs it (ansvarig). */
  readonly runBy?: Maybe<Organisation>;
  /** Where it is known from, as the source is to be cited (källa). */
  readonly source: Scalars['String']['output'];
  /** What it does, in the hub's words (innehåll). */
  readonly summary: Scalars['String']['output'];
};

/** What a programme is (verksamhetstyp). */
export type ProgrammeKind =
  /** Against violent extremism; that it exists and no more (arbete mot våldsbejakande extremism, rad 943). */
  | 'EXTREMISM_PREVENTION'
  /** Home visits to first-time parents (hembesöksprogram, rad 814). */
  | 'HOME_VISITS'
  /** A way in which authorities work together; that it exists and no more (gemensam arbetsmetod, rad 918). */
  | 'JOINT_METHOD'
  /** Towards work and studies (arbetsmarknadsinsats, rad 970-976). */
  | 'LABOUR_MARKET'
  /** Out of crime; that it exists and no more (avhopparverksamhet, rad 936). */
  | 'LEAVING_CRIME'
  /** Work that reaches out to those who do not come by themselves (uppsökande verksamhet, rad 184 och 719). */
  | 'OUTREACH'
  /** Support to parents: ABC, Komet, groups for the newly arrived (föräldrastöd, rad 810-813). */
  | 'PARENTING'
  /** The school's own work on democracy, norms and how one treats others (skolans arbete, rad 897 och 965). */
  | 'SCHOOL'
  /** Support of one or several authorities; that it exists and no more (stödverksamhet, rad 909-937). */
  | 'SUPPORT';

/** That an organisation was involved in a project, or invited to it (medverkan). */
export type ProjectInvolvement = {
  readonly __typename?: 'ProjectInvolvement';
  /** The day it was asked; null where that is not known (tillfrågad). */
  readonly invited?: Maybe<Scalars['Date']['output']>;
  /** Who (organisation). */
  readonly organisation: Organisation;
  /** The phase in which it was first asked (skede). */
  readonly phase: UrbanProjectPhase;
  /** Whether it takes part; null while it has not answered (deltar). */
  readonly takesPart?: Maybe<Scalars['Boolean']['output']>;
};

/** Why a request is made (ändamål). Required for the governed data of others. */
export type Purpose = {
  readonly __typename?: 'Purpose';
  /** The code that requests and agreements name, such as lagesbild. */
  readonly code: Scalars['ID']['output'];
  /** Its name in Swedish (namn). */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The roles that may state it (roller). */
  readonly roles?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** One collaboration agreement, where the partner may read it (samverkansöverenskommelse). Forbidden and absent look alike. */
  readonly agreement?: Maybe<CollaborationAgreement>;
  /**
   * Collaboration agreements that the partner may read: those of its own parties, and overarching ones that all
   * parties have signed, which are public
   * (samverkansöverenskommelser). Others are left out silently.
   */
  readonly agreements?: Maybe<CollaborationAgreementConnection>;
  /** One area, whether or not it is still valid (område). Open. */
  readonly area?: Maybe<Area>;
  /** Areas of one level (områden). Open. */
  readonly areas?: Maybe<ReadonlyArray<Area>>;
  /** Sites of safety cameras (trygghetskameror). There is no footage, anywhere in the hub. */
  readonly cameraSites?: Maybe<CameraSiteConnection>;
  /** Proposals from the public to district committees (medborgarförslag). Open. */
  readonly citizenProposals?: Maybe<CitizenProposalConnection>;
  /**
   * Own situational pictures of a committee of the city, or of the fire brigade (stadens lägesbild): one's own, and those
   * released to whoever's agreements cover city.situational-pictures. Others are left out silently.
   */
  readonly cityPictures?: Maybe<CityPictureConnection>;
  /** One collaboration process, where the partner may read it (samverkansprocess). Forbidden and absent look alike. */
  readonly collaborationProcess?: Maybe<CollaborationProcess>;
  /**
   * Collaboration processes that the partner's agreements cover, and its own (samverkansprocesser). Others are left out
   * silently; without city.collaboration-process in the scope, PRODUCT_NOT_COVERED or PURPOSE_REQUIRED.
   */
  readonly collaborationProcesses?: Maybe<CollaborationProcessConnection>;
  /** What committees and boards have put down in their planning and work (nämndernas underlag). Open. */
  readonly committeeRecords?: Maybe<CommitteeRecordConnection>;
  /**
   * How indicators may be shown together, before their figures are asked for (jämförelse). Refused with
   * SERIES_NOT_COMPARABLE where they must not be.
   */
  readonly comparison?: Maybe<Comparison>;
  /**
   * Whether the agreements are complete: that every district committee has a local one, and so on (fullständighet). Made from
   * what the partner may read: a check looks at nothing that the partner would not see if it were there.
   */
  readonly completeness?: Maybe<CompletenessReport>;
  /** The programme's concepts with their meaning (begreppsram). Open. */
  readonly concepts?: Maybe<ReadonlyArray<Concept>>;
  /** The coordinator functions of committees and boards (samordnare). Open. */
  readonly coordinators?: Maybe<ReadonlyArray<Coordinator>>;
  /** One data product (dataprodukt). */
  readonly dataProduct?: Maybe<DataProduct>;
  /** The register of data products (dataprodukter). Open; the data of a product is governed by agreements. */
  readonly dataProducts?: Maybe<ReadonlyArray<DataProduct>>;
  /**
   * Whether the thirty duties of the programme are met (uppdragsrapport), for a committee or for the city. What cannot be
   * judged says so. Made from what the partner may read.
   */
  readonly dutyReport?: Maybe<DutyReport>;
  /**
   * What ends soon in the agreements that the partner may read, soonest first: last days of versions and of rules of law, and
   * secrecy assessments to be looked at again (överenskommelser som löper ut).
   */
  readonly expiringAgreements?: Maybe<ReadonlyArray<ExpiringTerm>>;
  /** The focus areas of the comprehensive plan (fokusområden). Open. */
  readonly focusAreas?: Maybe<ReadonlyArray<FocusArea>>;
  /**
   * Forums that the partner's agreements cover, and its own (forum). Others are left out silently; without city.forums in
   * the scope, PRODUCT_NOT_COVERED or PURPOSE_REQUIRED.
   */
  readonly forums?: Maybe<ForumConnection>;
  /** Documents that govern or support the work (styrdokument). Open; those of city.internal-documents only to who has them. */
  readonly governingDocuments?: Maybe<ReadonlyArray<GoverningDocument>>;
  /**
   * The catalogue of indicators of every provider (indikatorer). What an indicator is, is open; its observations are
   * governed row by row. Indicators that are named together are taken to be shown together: what must never be is refused
   * with SERIES_NOT_COMPARABLE, and with a shared axis whatever must not share one. Ask for such series in fields of their
   * own.
   */
  readonly indicators?: Maybe<ReadonlyArray<Indicator>>;
  /**
   * One measure, where the partner may read it (åtgärd): from it to its problem, cause, goal and outcome. Forbidden and
   * absent look alike.
   */
  readonly measure?: Maybe<Measure>;
  /** Obstacles that the partner may read, oldest first: at the central level those of all committees (hinder). */
  readonly obstacles?: Maybe<ObstacleConnection>;
  /**
   * Deployments of the city's order guards (ordningsvaktsinsatser): past and running ones, and planned ones only for
   * whoever has city.order-guard-plans.
   */
  readonly orderGuardDeployments?: Maybe<OrderGuardDeploymentConnection>;
  /** One organisation, whether or not it still exists (organisation). Open. */
  readonly organisation?: Maybe<Organisation>;
  /** Organisations known to the hub (organisationer). Open. */
  readonly organisations?: Maybe<ReadonlyArray<Organisation>>;
  /** Collaborations on one place, each led by a district committee (platssamverkan). */
  readonly placeCollaborations?: Maybe<PlaceCollaborationConnection>;
  /** Named places of safety work: squares and centres (platser). Open. */
  readonly places?: Maybe<ReadonlyArray<Place>>;
  /** The priority areas of an edition of the annex to the overarching agreement (prioriterade områden). Open. */
  readonly priorityAreas?: Maybe<ReadonlyArray<PriorityArea>>;
  /**
   * The register of processing (registerförteckning, GDPR article 30): a line for each clause in force that the partner may
   * read.
   */
  readonly processingRegister?: Maybe<ProcessingRegister>;
  /** Programmes and services, that they exist (verksamheter och program). Open; their counts are governed. */
  readonly programmes?: Maybe<ReadonlyArray<Programme>>;
  /** The purposes that a request can state (ändamål). */
  readonly purposes?: Maybe<ReadonlyArray<Purpose>>;
  /**
   * What is done for safety in places and areas (trygghetsaktiviteter). Open; targeted efforts and work with the police only
   * to who has city.safety-activities there.
   */
  readonly safetyActivities?: Maybe<SafetyActivityConnection>;
  /** Safety walks (trygghetsvandringar). Open; their findings are governed. */
  readonly safetyWalks?: Maybe<SafetyWalkConnection>;
  /**
   * The public keys that an organisation has signed with or may sign with, the latest first (nycklar). One's own organisation's; the
   * registrar reads any. Another's look as if there were none.
   */
  readonly signingKeys?: Maybe<ReadonlyArray<SigningKey>>;
  /** The strategic links: how many are said to be, and those that are known (strategiska samband). Open. */
  readonly strategicLinks?: Maybe<StrategicLinks>;
  /** Recorded decisions on who takes whose place, first to latest (successioner). Open. */
  readonly successions?: Maybe<ReadonlyArray<Succession>>;
  /** What the city wants to reach, with what is not known (mål). Open. */
  readonly targets?: Maybe<ReadonlyArray<Target>>;
  /** Urban development projects (stadsutvecklingsprojekt). Open. */
  readonly urbanProjects?: Maybe<ReadonlyArray<UrbanDevelopmentProject>>;
  /** Where there are vehicle barriers, by area (fordonshinder). */
  readonly vehicleBarriers?: Maybe<VehicleBarrierConnection>;
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  level?: InputMaybe<AgreementLevel>;
  party?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<AgreementState>;
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryAreaArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryAreasArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  level: AreaLevel;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryCameraSitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  areas?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: Scalars['Int']['input'];
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryCitizenProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryCityPicturesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  areas?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: Scalars['Int']['input'];
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryCollaborationProcessArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryCollaborationProcessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agreement?: InputMaybe<Scalars['ID']['input']>;
  areas?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: Scalars['Int']['input'];
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryCommitteeRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  committee?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<CommitteeRecordKind>;
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryComparisonArgs = {
  areas?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  axis: Axis;
  from?: InputMaybe<Scalars['Month']['input']>;
  indicators: ReadonlyArray<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['Month']['input']>;
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryCompletenessArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryConceptsArgs = {
  kind?: InputMaybe<ConceptKind>;
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryCoordinatorsArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  organisation?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryDataProductArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryDutyReportArgs = {
  committee?: InputMaybe<Scalars['ID']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryExpiringAgreementsArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  within?: Scalars['Int']['input'];
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryForumsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['Date']['input']>;
  convener?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<ForumKind>;
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryGoverningDocumentsArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  kind?: InputMaybe<GoverningDocumentKind>;
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryIndicatorsArgs = {
  axis?: Axis;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  theme?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryMeasureArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryObstaclesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  state?: InputMaybe<ObstacleState>;
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryOrderGuardDeploymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  areas?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  at?: InputMaybe<Scalars['DateTime']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryOrganisationsArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  kind?: InputMaybe<OrganisationKind>;
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryPlaceCollaborationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryPlacesArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryPriorityAreasArgs = {
  edition?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryProcessingRegisterArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  organisation?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryProgrammesArgs = {
  kind?: InputMaybe<ProgrammeKind>;
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QuerySafetyActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  areas?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<SafetyActivityKind>>;
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QuerySafetyWalksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  areas?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: Scalars['Int']['input'];
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QuerySigningKeysArgs = {
  organisation?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryVehicleBarriersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** An obstacle that the local level cannot remove by itself, raised to kommunstyrelsen (hinder). Lines 250 and 455. */
export type RaisedObstacle = {
  readonly __typename?: 'RaisedObstacle';
  /** The answer (svar). */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** When it was answered (besvarat). */
  readonly answeredOn?: Maybe<Scalars['Date']['output']>;
  /** The obstacle's id. */
  readonly id: Scalars['ID']['output'];
  /** The process that it arose in, where the partner may read it (samverkansprocess). */
  readonly process?: Maybe<CollaborationProcess>;
  /** Who raised it (lyft av). */
  readonly raisedBy?: Maybe<Organisation>;
  /** When (lyft). */
  readonly raisedOn: Scalars['Date']['output'];
  /** Grows by one with every change (utgåva). */
  readonly revision: Scalars['Int']['output'];
  /** How far the central level has come (status). */
  readonly state: ObstacleState;
  /** True where its process is synthetic: made for demonstration (syntetiska data). */
  readonly synthetic: Scalars['Boolean']['output'];
  /** When it was taken up (upptaget). */
  readonly takenUpOn?: Maybe<Scalars['Date']['output']>;
  /** The obstacle (hinder). */
  readonly text: Scalars['String']['output'];
};

/** An indicator of Region Stockholm (regionens indikator). */
export type RegionIndicator = Indicator & {
  readonly __typename?: 'RegionIndicator';
  /** Indicators of different classes must not share an axis (jämförbarhetsklass). */
  readonly comparabilityClass?: Maybe<Scalars['String']['output']>;
  /** What it counts, and what it does not (beskrivning). */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The indicator's id, such as fire.fires.total. */
  readonly id: Scalars['ID']['output'];
  /** On what terms the figures may be used: the words of their publisher, or an SPDX id (licens). */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Days at which the method changed, so that figures before and after do not compare (tidsseriebrott). */
  readonly methodBreaks?: Maybe<ReadonlyArray<MethodBreak>>;
  /** Its name in Swedish (namn). */
  readonly name: Scalars['String']['output'];
  /** The data product that its observations belong to (dataprodukt). */
  readonly product?: Maybe<DataProduct>;
  /** Whose figures they are (uppgiftslämnare); null where several have their own areas, as the product's providers tell. */
  readonly provider?: Maybe<Organisation>;
  /** The levels and intervals at which the figures are published, finest first (publicerade nivåer). */
  readonly releasedAt?: Maybe<ReadonlyArray<ReleasedLevel>>;
  /**
   * Counts of base areas and months are rounded to a multiple of this, and all else is summed from them (avrundningsbas);
   * null where the figures are not rounded.
   */
  readonly roundingBase?: Maybe<Scalars['Int']['output']>;
  /** Where the figures come from, as the source is to be cited (källa). */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** True where the figures are synthetic: made for demonstration, describing nothing that happened (syntetiska data). */
  readonly synthetic?: Maybe<Scalars['Boolean']['output']>;
  /** What it is about, such as anmälda brott (tema). */
  readonly theme?: Maybe<Scalars['String']['output']>;
  /** Counts from 1 to below this are suppressed (röjandegräns); null where the figures are not suppressed. */
  readonly threshold?: Maybe<Scalars['Int']['output']>;
  /** The unit of its values, such as antal or procent (enhet). */
  readonly unit: Scalars['String']['output'];
};

/**
 * A situational picture of Region Stockholm (regionens lägesbild). Governed by row: region.situational-pictures, and the
 * area of the picture.
 */
export type RegionPicture = SituationalPicture & {
  readonly __typename?: 'RegionPicture';
  /** The picture's id, which begins with picture: and its subgraph's name, such as picture:police:. */
  readonly id: Scalars['ID']['output'];
};

/** A level of area and an interval at which figures are published (publicerad nivå). */
export type ReleasedLevel = {
  readonly __typename?: 'ReleasedLevel';
  /** The dimensions that the figures are broken down by there (fördelningar). */
  readonly breakdowns: ReadonlyArray<BreakdownDimension>;
  /** The length of the periods (periodicitet). */
  readonly interval: Interval;
  /** The level of area (nivå). */
  readonly level: AreaLevel;
};

/**
 * Something done for safety at a place or in an area (trygghetsaktivitet). It is about places, and needs no analysis of
 * causes; measures of a collaboration are another thing. Targeted efforts and work together with the police are read under
 * city.safety-activities, and are otherwise left out.
 */
export type SafetyActivity = {
  readonly __typename?: 'SafetyActivity';
  /** The area (område). */
  readonly area?: Maybe<Area>;
  /** The committee that answers for it (ansvarig nämnd). */
  readonly committee?: Maybe<Organisation>;
  /** The day it was done; null while it is not, or for what goes on (genomförd). */
  readonly completed?: Maybe<Scalars['Date']['output']>;
  /** The day its quality and time were followed up; null while they are not (uppföljd). */
  readonly followedUp?: Maybe<Scalars['Date']['output']>;
  /** The activity's id. */
  readonly id: Scalars['ID']['output'];
  /** What is done (aktivitetstyp). */
  readonly kind: SafetyActivityKind;
  /** Who else takes part (medverkande). */
  readonly partners: ReadonlyArray<Organisation>;
  /** The perspectives that it was looked at in (perspektiv). */
  readonly perspectives: ReadonlyArray<Perspective>;
  /** The place, where it is a named one (plats). */
  readonly place?: Maybe<Place>;
  /** The first day planned; null where it is not known (planerad från). */
  readonly plannedFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day planned; null for what goes on (planerad till). */
  readonly plannedTo?: Maybe<Scalars['Date']['output']>;
  /** How it prevents crime; null where that is not its aim (typ av prevention). */
  readonly prevention?: Maybe<PreventionKind>;
  /** Where it is known from, as the source is to be cited (källa). */
  readonly source: Scalars['String']['output'];
  /** What it consists of (innehåll). */
  readonly summary: Scalars['String']['output'];
  /** True where the activity is synthetic: made for demonstration (syntetiska data). */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Its name (rubrik). */
  readonly title: Scalars['String']['output'];
  /** What it is for (inriktning). */
  readonly work: WorkKind;
};

/** A page of activities (trygghetsaktiviteter). */
export type SafetyActivityConnection = {
  readonly __typename?: 'SafetyActivityConnection';
  /** The activities of this page. */
  readonly edges: ReadonlyArray<SafetyActivityEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One activity in a page. */
export type SafetyActivityEdge = {
  readonly __typename?: 'SafetyActivityEdge';
  /** Where the activity stands, to be sent as after. */
  readonly cursor: Scalars['String']['output'];
  /** The activity. */
  readonly node?: Maybe<SafetyActivity>;
};

/** What is done (aktivitetstyp). Lines are those of the programme's text. */
export type SafetyActivityKind =
  /** Streets, roads and bridges cleaned (städning, rad 647). */
  | 'CLEANING'
  /** Work together on events; governed (evenemang, rad 514). */
  | 'EVENTS'
  /** Graffiti removed (klottersanering, rad 649). */
  | 'GRAFFITI_REMOVAL'
  /** Housing refurbished (upprustning av bostäder, rad 625). */
  | 'HOUSING_REFURBISHMENT'
  /** Structured leisure: culture, sports, associations (aktiv fritid, rad 825). */
  | 'LEISURE'
  /** Work together on licences to serve alcohol; governed (serveringstillstånd, rad 514). */
  | 'LICENSING'
  /** Lighting of parks and housing areas (belysning, rad 644). */
  | 'LIGHTING'
  /** Litter bins emptied or set up (skräpkorgar, rad 648). */
  | 'LITTER_BINS'
  /** Pests fought (skadedjursbekämpning, rad 649). */
  | 'PEST_CONTROL'
  /** A place filled with life (platsaktivering, rad 663). */
  | 'PLACE_ACTIVATION'
  /** An office that several parties staff together (gemensamt trygghetskontor, rad 681). */
  | 'SAFETY_OFFICE'
  /** Signs and road signs that can be read (skyltar och vägmärken, rad 649). */
  | 'SIGNAGE'
  /** Snow cleared (snöröjning, rad 647). */
  | 'SNOW_CLEARANCE'
  /** Changes of streets that leave fewer empty spaces (förändring i gatumiljön, rad 644). */
  | 'STREETSCAPE_CHANGE'
  /** Street lighting that works (gatubelysning, rad 648). */
  | 'STREET_LIGHTING'
  /** Bridges, tunnels and other structures kept up (broar och tunnlar, rad 650). */
  | 'STRUCTURE_UPKEEP'
  /** Work together on supporters; governed (supporterfrågor, rad 514). */
  | 'SUPPORTERS'
  /** A targeted effort at a place; governed (riktad insats, rad 680). */
  | 'TARGETED_EFFORT'
  /** Bushes cut down so that one can see (nedklippning av buskage, rad 644). */
  | 'VEGETATION_CLEARING'
  /**
   * A venue or meeting place at the disposal of associations, on the same terms for all and none to who does not stand behind
   * democratic principles (lokaler och mötesplatser, rad 559 och 964).
   */
  | 'VENUE';

/** A walk through an area to see how safe it feels (trygghetsvandring, rad 1188). Never who walked. */
export type SafetyWalk = {
  readonly __typename?: 'SafetyWalk';
  /** The area (område). */
  readonly area?: Maybe<Area>;
  /** The district committee that held it (stadsdelsnämnd). */
  readonly committee?: Maybe<Organisation>;
  /** What was seen (iakttagelser). */
  readonly findings?: Maybe<ReadonlyArray<SafetyWalkFinding>>;
  /** The groups that it was held with (målgrupper). */
  readonly groups: ReadonlyArray<Concept>;
  /** The walk's id. */
  readonly id: Scalars['ID']['output'];
  /** True where the walk is synthetic: made for demonstration (syntetiska data). */
  readonly synthetic: Scalars['Boolean']['output'];
  /** The day (datum). */
  readonly walked: Scalars['Date']['output'];
};

/** A page of walks (trygghetsvandringar). */
export type SafetyWalkConnection = {
  readonly __typename?: 'SafetyWalkConnection';
  /** The walks of this page. */
  readonly edges: ReadonlyArray<SafetyWalkEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One walk in a page. */
export type SafetyWalkEdge = {
  readonly __typename?: 'SafetyWalkEdge';
  /** Where the walk stands, to be sent as after. */
  readonly cursor: Scalars['String']['output'];
  /** The walk. */
  readonly node?: Maybe<SafetyWalk>;
};

/** Something that a walk found of the place (iakttagelse). Never of anybody there. */
export type SafetyWalkFinding = {
  readonly __typename?: 'SafetyWalkFinding';
  /** The finding's id. */
  readonly id: Scalars['ID']['output'];
  /** What it calls for (behov). */
  readonly needs: SafetyActivityKind;
  /** What was seen of the place (iakttagelse). */
  readonly remark: Scalars['String']['output'];
  /** The day it was put right; null while it is not (åtgärdad). */
  readonly remedied?: Maybe<Scalars['Date']['output']>;
  /** Who answers for putting it right (ansvarig). */
  readonly responsible?: Maybe<Organisation>;
};

/**
 * A part of what can be read (del av räckvidd): every figure per one of the levels and intervals, about any area of that level
 * inside the areas, for whole periods in the months.
 */
export type ScopePart = {
  readonly __typename?: 'ScopePart';
  /** The areas (områden); empty where everyArea is true. */
  readonly areas: ReadonlyArray<Area>;
  /** Exact figures, protected ones, or both (röjandekontroll). */
  readonly disclosures: ReadonlyArray<Disclosure>;
  /** True for every area (alla områden). */
  readonly everyArea: Scalars['Boolean']['output'];
  /** The first month (från och med). */
  readonly from: Scalars['Month']['output'];
  /** The intervals (periodiciteter). */
  readonly intervals: ReadonlyArray<Interval>;
  /** The levels of area (nivåer). */
  readonly levels: ReadonlyArray<AreaLevel>;
  /** The last month; null until further notice (till och med). */
  readonly to?: Maybe<Scalars['Month']['output']>;
};

/** The provider's documented weighing under the secrecy act (sekretessprövning). */
export type SecrecyAssessment = {
  readonly __typename?: 'SecrecyAssessment';
  /** What the recipient must keep to; empty where nothing was laid down (förbehåll). */
  readonly conditions: Scalars['String']['output'];
  /** The day of the decision (beslutsdatum). */
  readonly decided: Scalars['Date']['output'];
  /** Its reference in the provider's register (diarienummer). */
  readonly diarienummer: Scalars['String']['output'];
  /** The function that decided, never a person (beslutande funktion). */
  readonly function: Scalars['String']['output'];
  /** The last day it holds unless it is renewed (omprövas senast). */
  readonly reviewBy: Scalars['Date']['output'];
};

/** The provider's weighing under the secrecy act as it is written (sekretessprövning). */
export type SecrecyAssessmentInput = {
  /** What the recipient must keep to; empty where nothing was laid down (förbehåll). */
  readonly conditions?: Scalars['String']['input'];
  /** The day of the decision (beslutsdatum). */
  readonly decided: Scalars['Date']['input'];
  /** Its reference in the provider's register (diarienummer). */
  readonly diarienummer: Scalars['String']['input'];
  /** The function that decided, never a person (beslutande funktion). */
  readonly function: Scalars['String']['input'];
  /** The day by which it is reviewed (omprövas senast). */
  readonly reviewBy: Scalars['Date']['input'];
};

/** How far a product may travel (känslighet). */
export type Sensitivity =
  /** Statistics, protected at publication; to partners of every kind, under agreement (aggregerad). */
  | 'aggregated'
  /** To every partner, without an agreement (öppen). */
  | 'open'
  /** As shared, and only with a secrecy assessment in date (skyddad). */
  | 'protected'
  /** To authorities, under agreement (delad). */
  | 'shared';

/** A month from which a series does not continue what was before (tidsseriebrott). */
export type SeriesBreak = {
  readonly __typename?: 'SeriesBreak';
  /** What changed (beskrivning). */
  readonly description: Scalars['String']['output'];
  /** The first month that does not continue those before (från och med). */
  readonly from: Scalars['Month']['output'];
  /** The indicator whose method changed (indikator); null where all are concerned. */
  readonly indicator?: Maybe<Indicator>;
};

/**
 * The sum of a series (summa). There is none where one of its cells has no value: a sum over suppressed cells would be
 * wrong, or would tell them. Shares have no sum.
 */
export type SeriesTotal = {
  readonly __typename?: 'SeriesTotal';
  /** What the sum is made of, or why there is none (status). */
  readonly status: ObservationStatus;
  /** The sum, in the unit of the series (summa). */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** A party's public key in the register (nyckel). */
export type SigningKey = {
  readonly __typename?: 'SigningKey';
  /** Its id, which signatures name as kid (nyckelns beteckning). */
  readonly id: Scalars['ID']['output'];
  /** The public key, a JWK (Ed25519), as JSON (publik nyckel). */
  readonly jwk: Scalars['String']['output'];
  /** The organisation that holds it (innehavare). */
  readonly organisation?: Maybe<Organisation>;
  /** What it signs (användning). */
  readonly use: KeyUse;
  /** From when its signatures count (giltig från). */
  readonly validFrom: Scalars['DateTime']['output'];
  /** When they cease to; null while the key is good (giltig till). */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
};

/**
 * A local picture of the situation that one agency has made of its own (egen lägesbild): problems, local conditions, needs
 * and resources. It is its owner's alone until released. Programme line 337.
 */
export type SituationalPicture = {
  /** The picture's id, which begins with picture: and its subgraph's name, such as picture:police:. */
  readonly id: Scalars['ID']['output'];
};

/** Which of its five parts a goal has (SMART-prövning). */
export type SmartCheck = {
  readonly __typename?: 'SmartCheck';
  /** Every party that the reader may read has accepted it, and somebody has (accepterat). */
  readonly accepted: Scalars['Boolean']['output'];
  /** It has a measure, a unit and a target value, and for attitudes a survey (mätbart). */
  readonly measurable: Scalars['Boolean']['output'];
  /** It says why it can be reached (realistiskt). */
  readonly realistic: Scalars['Boolean']['output'];
  /** It says what is to change (specifikt). */
  readonly specific: Scalars['Boolean']['output'];
  /** It has a day (tidsatt). */
  readonly timed: Scalars['Boolean']['output'];
};

/** A goal with its five parts (SMART-mål). Lines 400-412. */
export type SmartGoal = {
  readonly __typename?: 'SmartGoal';
  /** The parties that have accepted it as it is: one acceptance for each (accepterat). Line 406. */
  readonly acceptances: ReadonlyArray<GoalAcceptance>;
  /** The parties that have not, of those that the reader may read (väntar på). */
  readonly awaiting: ReadonlyArray<Organisation>;
  /** The value that it starts from, in the unit; null while unknown, never guessed (utgångsvärde). */
  readonly baseline?: Maybe<Scalars['Float']['output']>;
  /** The day on which it was first put down (upprättat). */
  readonly createdOn: Scalars['Date']['output'];
  /** The day by which the change is to have come (tidsatt). */
  readonly due?: Maybe<Scalars['Date']['output']>;
  /** What came of it (uppföljningar). */
  readonly followUps: ReadonlyArray<FollowUp>;
  /** Short or long term (sikt). */
  readonly horizon: GoalHorizon;
  /** The goal's id. */
  readonly id: Scalars['ID']['output'];
  /** Its id in the city's planning system ILS (ILS-id). Line 433. */
  readonly ilsId?: Maybe<Scalars['String']['output']>;
  /** The indicator that it is measured by; for attitudes a survey's (indikator). */
  readonly indicator?: Maybe<Indicator>;
  /** The party that put it down (upprättat av). */
  readonly madeBy?: Maybe<Organisation>;
  /** How it is measured (mätbart). */
  readonly measure?: Maybe<GoalMeasureKind>;
  /** The measures that serve it (åtgärder). */
  readonly measures: ReadonlyArray<Measure>;
  /** The process that it belongs to, where the partner may read it (samverkansprocess). */
  readonly process?: Maybe<CollaborationProcess>;
  /** Why it can be reached with the measures in time (realistiskt). */
  readonly realisticBecause: Scalars['String']['output'];
  /** Grows by one with every edit; an edit of what it says takes acceptances away (utgåva). */
  readonly revision: Scalars['Int']['output'];
  /** Which of the five parts it has (SMART). */
  readonly smart: SmartCheck;
  /** How a kind of crime or a delimited problem is to change (specifikt). */
  readonly specific: Scalars['String']['output'];
  /** True where its process is synthetic: made for demonstration (syntetiska data). */
  readonly synthetic: Scalars['Boolean']['output'];
  /** The value to be reached, in the unit (målvärde). */
  readonly target?: Maybe<Scalars['Float']['output']>;
  /** The unit of its values (enhet). */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** A goal as it is written, whole; it need not have all its parts yet (SMART-mål). */
export type SmartGoalInput = {
  /** The value that it starts from (utgångsvärde). */
  readonly baseline?: InputMaybe<Scalars['Float']['input']>;
  /** The day by which the change is to have come; within the agreement (tidsatt). */
  readonly due?: InputMaybe<Scalars['Date']['input']>;
  /** Short or long term (sikt). */
  readonly horizon: GoalHorizon;
  /** Its id in ILS (ILS-id). */
  readonly ilsId?: InputMaybe<Scalars['String']['input']>;
  /** The id of the indicator that it is measured by (indikator). */
  readonly indicator?: InputMaybe<Scalars['ID']['input']>;
  /** How it is measured (mått). */
  readonly measure?: InputMaybe<GoalMeasureKind>;
  /** Why it can be reached (realistiskt). */
  readonly realisticBecause?: Scalars['String']['input'];
  /** How a kind of crime or a delimited problem is to change (specifikt). */
  readonly specific: Scalars['String']['input'];
  /** The value to be reached (målvärde). */
  readonly target?: InputMaybe<Scalars['Float']['input']>;
  /** The unit of its values (enhet). */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of source a picture or an assumption rests on (slag av källa). Programme line 125: both are to be used. */
export type SourceKind =
  /** What is known from the work and from dialogue, told without anybody's name (kvalitativ). */
  | 'QUALITATIVE'
  /** Counts and measurements, such as reported offences (kvantitativ). */
  | 'QUANTITATIVE';

/** A link that is to bring parts of the city together (strategiskt samband). */
export type StrategicLink = {
  readonly __typename?: 'StrategicLink';
  /** The areas that it connects (områden). */
  readonly connects: ReadonlyArray<Area>;
  /** The link's id. */
  readonly id: Scalars['ID']['output'];
  /** Its name (namn). */
  readonly name: Scalars['String']['output'];
  /** Where it is known from, as the source is to be cited (källa). */
  readonly source: Scalars['String']['output'];
};

/** The strategic links between focus areas and what lies around them (strategiska samband, rad 1056). */
export type StrategicLinks = {
  readonly __typename?: 'StrategicLinks';
  /** Those that are known by name; empty today, as the programme names none (kända samband). */
  readonly links: ReadonlyArray<StrategicLink>;
  /** Why so few or none are listed; null where all are (varför listan är ofullständig). */
  readonly missing?: Maybe<Scalars['String']['output']>;
  /** How many the programme says there are, in its words (antal enligt källan). */
  readonly stated: Scalars['String']['output'];
};

/** A recorded decision that one takes another's place (succession). */
export type Succession = {
  readonly __typename?: 'Succession';
  /** The day of the decision (beslutsdatum). */
  readonly decided: Scalars['Date']['output'];
  /** The decision's reference (diarienummer). */
  readonly diarienummer: Scalars['String']['output'];
  /** From when it holds (från och med). */
  readonly from: Scalars['DateTime']['output'];
  /** What takes another's place (slag). */
  readonly kind: SuccessionKind;
  /** The id of what was (föregångare). */
  readonly predecessor: Scalars['ID']['output'];
  /** The id of what takes its place (efterträdare). */
  readonly successor: Scalars['ID']['output'];
};

/** A decision that one takes another's place, to be recorded (succession). */
export type SuccessionInput = {
  /** The day of the decision (beslutsdatum). */
  readonly decided: Scalars['Date']['input'];
  /** The decision's reference (diarienummer). */
  readonly diarienummer: Scalars['String']['input'];
  /** From when it holds; without it, from now. Never in the past (från och med). */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** What takes another's place (slag). */
  readonly kind: SuccessionKind;
  /** The id of what was (föregångare). */
  readonly predecessor: Scalars['ID']['input'];
  /** The id of what takes its place (efterträdare). */
  readonly successor: Scalars['ID']['input'];
};

/** What takes another's place (slag av succession). */
export type SuccessionKind =
  /** An agreement that others lie within (överenskommelse). */
  | 'agreement'
  /** An organisation: a committee, an authority or a unit of one (organisation). */
  | 'organisation';

/** A clause that does not fit in what has taken its parent's place (ryms inte). */
export type SuccessionMisfit = {
  readonly __typename?: 'SuccessionMisfit';
  /** The id of its agreement (överenskommelse). */
  readonly agreement: Scalars['ID']['output'];
  /** The clause's id within the version (klausul). */
  readonly clause: Scalars['ID']['output'];
  /** In what it is wider (skillnad). */
  readonly differences: ReadonlyArray<ClauseDifference>;
  /** The version's number (versionsnummer). */
  readonly number: Scalars['Int']['output'];
};

/** What recording a succession gives (svar). */
export type SuccessionPayload = {
  readonly __typename?: 'SuccessionPayload';
  /** The gateways that may be answering requests, and whether each decides by what was done (kvittens). */
  readonly gateways?: Maybe<ReadonlyArray<GatewayAcknowledgement>>;
  /**
   * The clauses of other agreements within the predecessor that do not fit in the successor, and so give nothing from
   * then on (ryms inte).
   */
  readonly misfits?: Maybe<ReadonlyArray<SuccessionMisfit>>;
  /** The agreements that now stand on the successor (omplacerade överenskommelser). Empty for organisations. */
  readonly reparented?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** What was recorded (succession). */
  readonly succession?: Maybe<Succession>;
};


/** What recording a succession gives (svar). */
export type SuccessionPayloadGatewaysArgs = {
  waitMilliseconds?: Scalars['Int']['input'];
};

/** What the city wants to reach (mål). What the programme leaves open stays unknown. */
export type Target = {
  readonly __typename?: 'Target';
  /** The value that it is measured from; null where nobody has stated one (utgångsvärde). */
  readonly baseline?: Maybe<Scalars['Float']['output']>;
  /** Why the baseline is not known; null where it is, or where none is needed (varför utgångsvärde saknas). */
  readonly baselineUnknown?: Maybe<Scalars['String']['output']>;
  /** The document that sets it (styrdokument). */
  readonly document?: Maybe<GoverningDocument>;
  /** The year by which it is to be reached; null where none is given (målår). */
  readonly dueYear?: Maybe<Scalars['Int']['output']>;
  /** The target's id, such as target:halve-unsafety. */
  readonly id: Scalars['ID']['output'];
  /** The indicator that shows it; null where the document names none (indikator). */
  readonly indicator?: Maybe<Indicator>;
  /** What else shows it, in words (mäts genom). */
  readonly measuredBy?: Maybe<Scalars['String']['output']>;
  /** Its name (namn). */
  readonly name: Scalars['String']['output'];
  /** Where it is known from, as the source is to be cited (källa). */
  readonly source: Scalars['String']['output'];
  /** What it says, in the hub's words (lydelse). */
  readonly statement: Scalars['String']['output'];
  /** The value to be reached; null where it follows from a baseline that is not known (målvärde). */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** The goal that it is part of; null for the overarching one (överordnat mål). */
  readonly within?: Maybe<Target>;
};

/** How data leaves its provider (överföringsform). */
export type TransferForm =
  /** The recipient reads for itself whenever it needs to (direktåtkomst). */
  | 'direct-access'
  /** Open to everybody (öppna data). */
  | 'open'
  /** The provider releases it each time (utlämnande). */
  | 'release';

/**
 * An urban development project (stadsutvecklingsprojekt, rad 989-1000). Traffic, environment and district committees are to be
 * involved early, and the police invited.
 */
export type UrbanDevelopmentProject = {
  readonly __typename?: 'UrbanDevelopmentProject';
  /** The areas (områden). */
  readonly areas: ReadonlyArray<Area>;
  /** The focus area that it belongs to; null for none (fokusområde). */
  readonly focusArea?: Maybe<FocusArea>;
  /** The project's id. */
  readonly id: Scalars['ID']['output'];
  /** Who has been involved or invited, and in what phase (tidig medverkan). Empty where it is not known. */
  readonly involvement: ReadonlyArray<ProjectInvolvement>;
  /** The committee that leads it (ansvarig nämnd). */
  readonly lead?: Maybe<Organisation>;
  /** Its name (namn). */
  readonly name: Scalars['String']['output'];
  /** How far it has come (skede). */
  readonly phase: UrbanProjectPhase;
  /** Where it is known from, as the source is to be cited (källa). */
  readonly source: Scalars['String']['output'];
  /** The day it began; null where that is not known (påbörjat). */
  readonly started?: Maybe<Scalars['Date']['output']>;
  /** What it is, in the hub's words (innehåll). */
  readonly summary: Scalars['String']['output'];
  /** True where the project or what is said of it is synthetic: made for demonstration (syntetiska data). */
  readonly synthetic: Scalars['Boolean']['output'];
};

/** How far an urban development project has come (skede). */
export type UrbanProjectPhase =
  /** It is being built (genomförande). */
  | 'BUILDING'
  /** It is done (avslutat). */
  | 'DONE'
  /** Early: before the plan is laid out (tidigt skede). */
  | 'EARLY'
  /** The plan is being made (planläggning). */
  | 'PLANNING';

/**
 * That there are visible vehicle barriers in an area (fordonshinder, rad 657). Existing ones alone, by stadsdel or coarser: no
 * position, number, kind or strength, and none that are planned.
 */
export type VehicleBarrier = {
  readonly __typename?: 'VehicleBarrier';
  /** The area, a stadsdel or coarser (område). */
  readonly area?: Maybe<Area>;
  /** The row's id. */
  readonly id: Scalars['ID']['output'];
  /** Who owns them (ägare av infrastrukturen). */
  readonly infrastructureOwner?: Maybe<Organisation>;
  /** What they are for (syften). */
  readonly purposes: ReadonlyArray<VehicleBarrierPurpose>;
  /** The year since which there are any; null where that is not told (sedan). */
  readonly sinceYear?: Maybe<Scalars['Int']['output']>;
  /** Where it is known from, as the source is to be cited (källa). */
  readonly source: Scalars['String']['output'];
  /** True where the row is synthetic: made for demonstration (syntetiska data). */
  readonly synthetic: Scalars['Boolean']['output'];
};

/** A page of vehicle barriers by area (fordonshinder). */
export type VehicleBarrierConnection = {
  readonly __typename?: 'VehicleBarrierConnection';
  /** The rows of this page. */
  readonly edges: ReadonlyArray<VehicleBarrierEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One row in a page. */
export type VehicleBarrierEdge = {
  readonly __typename?: 'VehicleBarrierEdge';
  /** Where the row stands, to be sent as after. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node?: Maybe<VehicleBarrier>;
};

/** What vehicle barriers are for (syfte med fordonshinder). */
export type VehicleBarrierPurpose =
  /** To hinder attacks with vehicles (hinder mot attentat, rad 686). */
  | 'ATTACKS'
  /** To keep traffic out where it is not meant to be (trafiksäkerhet, rad 657). */
  | 'TRAFFIC';

/** What an act on a version gives: the version as it is now (svar). */
export type VersionPayload = {
  readonly __typename?: 'VersionPayload';
  /** Its agreement (samverkansöverenskommelse). */
  readonly agreement?: Maybe<CollaborationAgreement>;
  /**
   * The gateways that may be answering requests, and whether each decides by what was done (kvittens). One that has not
   * acknowledged may answer by what was before until its staleness has passed, five seconds unless set otherwise.
   */
  readonly gateways?: Maybe<ReadonlyArray<GatewayAcknowledgement>>;
  /** The version, as whoever acted may read it (version). */
  readonly version?: Maybe<AgreementVersion>;
};


/** What an act on a version gives: the version as it is now (svar). */
export type VersionPayloadGatewaysArgs = {
  waitMilliseconds?: Scalars['Int']['input'];
};

/** A stretch of time in which a version stands in one way (giltighetstid). */
export type VersionStanding = {
  readonly __typename?: 'VersionStanding';
  /** When it begins (från och med). */
  readonly from: Scalars['DateTime']['output'];
  /** How it stands then (status). */
  readonly state: AgreementState;
  /** When it ends; null where nothing that is known ends it (till). */
  readonly to?: Maybe<Scalars['DateTime']['output']>;
};

/** One publication of an indicator (publiceringsomgång). A revision makes a new one; the earlier stay readable with asOf. */
export type Vintage = {
  readonly __typename?: 'Vintage';
  /** The first month whose figures it brought (från och med). */
  readonly from: Scalars['Month']['output'];
  /** How it is cited, such as 2026-06 (beteckning). */
  readonly label: Scalars['String']['output'];
  /** The first month whose figures were preliminary when it came out; null where none was (preliminär från och med). */
  readonly preliminaryFrom?: Maybe<Scalars['Month']['output']>;
  /** When it was published (publicerad). */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** The last month whose figures it brought (till och med). */
  readonly to: Scalars['Month']['output'];
};

/** An area that the police list as vulnerable (utsatt område). Its border follows no other geography. */
export type VulnerableArea = {
  readonly __typename?: 'VulnerableArea';
  /**
   * What it covers (geometri), where the police have published it; null for areas of editions without borders. It is not drawn
   * otherwise: nothing is said of where it ends.
   */
  readonly geometry?: Maybe<AreaGeometry>;
  /** The vulnerable area's id, such as vuln:rinkeby. */
  readonly id: Scalars['ID']['output'];
};


/** An area that the police list as vulnerable (utsatt område). Its border follows no other geography. */
export type VulnerableAreaGeometryArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  simplify?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * What a version would change if all its parties had signed it (konsekvens): compared with the agreement as it stands without
 * it, in the agreements that the partner may read.
 */
export type WhatIf = {
  readonly __typename?: 'WhatIf';
  /** The instant that is looked at (tidpunkt). */
  readonly at: Scalars['DateTime']['output'];
  /** What organisations gain and lose (förändringar). Empty: nobody reads anything more or less. */
  readonly changes: ReadonlyArray<WhatIfChange>;
  /** The clauses that would give a recipient nothing, and why (hinder). */
  readonly heldBack: ReadonlyArray<WhatIfHeldBack>;
  /** All of it as a Swedish text (läsbar text). */
  readonly text: Scalars['String']['output'];
  /** Clauses of agreements within this one that would no longer fit in it, and so give nothing (ryms inte längre). */
  readonly unfit: ReadonlyArray<WhatIfUnfit>;
};

/** What one organisation gains and loses of one product and provider (förändring). */
export type WhatIfChange = {
  readonly __typename?: 'WhatIfChange';
  /** The clauses that would begin to give, as agreement/version#clause (klausuler som börjar ge). */
  readonly begun: ReadonlyArray<Scalars['String']['output']>;
  /** The clauses that would cease to give (klausuler som slutar ge). */
  readonly ceased: ReadonlyArray<Scalars['String']['output']>;
  /** What can be read then and not without the version (tillkommer). */
  readonly gained: ReadonlyArray<ScopePart>;
  /** What can no longer be read then (faller bort). */
  readonly lost: ReadonlyArray<ScopePart>;
  /** Who gains or loses (mottagare). */
  readonly organisation: Organisation;
  /** Of what (dataprodukt). */
  readonly product: DataProduct;
  /** Whose data (uppgiftslämnare). */
  readonly provider: Organisation;
  /** For these purposes, in the same way for each (ändamål). */
  readonly purposes: ReadonlyArray<Purpose>;
};

/** A clause of the version that would give a recipient nothing (hinder). */
export type WhatIfHeldBack = {
  readonly __typename?: 'WhatIfHeldBack';
  /** The clause's id within the version (beteckning). */
  readonly clause: Scalars['ID']['output'];
  /** Why, in Swedish words (förklaring). */
  readonly explanation: Scalars['String']['output'];
  /** The recipient; null where the register does not know it (mottagare). */
  readonly organisation?: Maybe<Organisation>;
  /** Why (skäl). */
  readonly reason: HeldBackReason;
  /** The recipient's id, as the clause has it (mottagare). */
  readonly recipient: Scalars['ID']['output'];
};

/** A clause of an agreement within this one that gives something now and would no longer fit (ryms inte längre). */
export type WhatIfUnfit = {
  readonly __typename?: 'WhatIfUnfit';
  /** The agreement that it stands in (överenskommelse). */
  readonly agreement?: Maybe<CollaborationAgreement>;
  /** Its id within that version (beteckning). */
  readonly clause: Scalars['ID']['output'];
  /** The number of the version that it stands in (versionsnummer). */
  readonly version: Scalars['Int']['output'];
};

/** What work is for (arbetets inriktning). */
export type WorkKind =
  /** To reduce, limit or put an end to crime and the harm that it does (brottsförebyggande arbete, rad 151). */
  | 'CRIME_PREVENTION'
  /** To make more safe without preventing crime being its first aim (trygghetsskapande arbete, rad 179). */
  | 'SAFETY_PROMOTION';

/** What kind of function answers (ansvarsnivå). Lines 246-274. */
export type WorkRole =
  /** A coordinator (samordnare). */
  | 'COORDINATOR'
  /** A head of department or unit (chef). */
  | 'MANAGER'
  /** Who carries out a service for the city (utförare). */
  | 'SERVICE_PROVIDER'
  /** Staff of the city's activities (medarbetare). */
  | 'STAFF';



export type ResolverTypeWrapper<T> = Promise<T | Error> | T | Error;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

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

/** Mapping of federation types */
export type FederationTypes = {
  Area: Area;
  CameraSite: CameraSite;
  CityIndicator: CityIndicator;
  CityPicture: CityPicture;
  CivilSocietyIndicator: CivilSocietyIndicator;
  CollaborationAgreement: CollaborationAgreement;
  CollaborationProcess: CollaborationProcess;
  CommitteeRecord: CommitteeRecord;
  DataProduct: DataProduct;
  Forum: Forum;
  OrderGuardDeployment: OrderGuardDeployment;
  Organisation: Organisation;
  Place: Place;
  PlaceCollaboration: PlaceCollaboration;
  PoliceIndicator: PoliceIndicator;
  PriorityArea: PriorityArea;
  Purpose: Purpose;
  RegionIndicator: RegionIndicator;
  VulnerableArea: VulnerableArea;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Area:
    ( { __typename: 'Area' }
    & GraphQLRecursivePick<FederationTypes['Area'], {"id":true}> );
  CameraSite:
    ( { __typename: 'CameraSite' }
    & GraphQLRecursivePick<FederationTypes['CameraSite'], {"id":true}> );
  CityIndicator:
    ( { __typename: 'CityIndicator' }
    & GraphQLRecursivePick<FederationTypes['CityIndicator'], {"id":true}> );
  CityPicture:
    ( { __typename: 'CityPicture' }
    & GraphQLRecursivePick<FederationTypes['CityPicture'], {"id":true}> );
  CivilSocietyIndicator:
    ( { __typename: 'CivilSocietyIndicator' }
    & GraphQLRecursivePick<FederationTypes['CivilSocietyIndicator'], {"id":true}> );
  CollaborationAgreement:
    ( { __typename: 'CollaborationAgreement' }
    & GraphQLRecursivePick<FederationTypes['CollaborationAgreement'], {"id":true}> );
  CollaborationProcess:
    ( { __typename: 'CollaborationProcess' }
    & GraphQLRecursivePick<FederationTypes['CollaborationProcess'], {"id":true}> );
  CommitteeRecord:
    ( { __typename: 'CommitteeRecord' }
    & GraphQLRecursivePick<FederationTypes['CommitteeRecord'], {"id":true}> );
  DataProduct:
    ( { __typename: 'DataProduct' }
    & GraphQLRecursivePick<FederationTypes['DataProduct'], {"id":true}> );
  Forum:
    ( { __typename: 'Forum' }
    & GraphQLRecursivePick<FederationTypes['Forum'], {"id":true}> );
  OrderGuardDeployment:
    ( { __typename: 'OrderGuardDeployment' }
    & GraphQLRecursivePick<FederationTypes['OrderGuardDeployment'], {"id":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  Place:
    ( { __typename: 'Place' }
    & GraphQLRecursivePick<FederationTypes['Place'], {"id":true}> );
  PlaceCollaboration:
    ( { __typename: 'PlaceCollaboration' }
    & GraphQLRecursivePick<FederationTypes['PlaceCollaboration'], {"id":true}> );
  PoliceIndicator:
    ( { __typename: 'PoliceIndicator' }
    & GraphQLRecursivePick<FederationTypes['PoliceIndicator'], {"id":true}> );
  PriorityArea:
    ( { __typename: 'PriorityArea' }
    & GraphQLRecursivePick<FederationTypes['PriorityArea'], {"id":true}> );
  Purpose:
    ( { __typename: 'Purpose' }
    & GraphQLRecursivePick<FederationTypes['Purpose'], {"code":true}> );
  RegionIndicator:
    ( { __typename: 'RegionIndicator' }
    & GraphQLRecursivePick<FederationTypes['RegionIndicator'], {"id":true}> );
  VulnerableArea:
    ( { __typename: 'VulnerableArea' }
    & GraphQLRecursivePick<FederationTypes['VulnerableArea'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AgreementAct: ResolverTypeWrapper<ActRow>;
  AgreementContentInput: AgreementContentInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AgreementDraft: ResolverTypeWrapper<Draft>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AgreementLevel: null;
  AgreementParty: ResolverTypeWrapper<PartyOfVersion>;
  AgreementPayload: ResolverTypeWrapper<Omit<AgreementPayload, 'agreement' | 'gateways'> & { agreement?: Maybe<ResolversTypes['CollaborationAgreement']>, gateways?: Maybe<ReadonlyArray<ResolversTypes['GatewayAcknowledgement']>> }>;
  AgreementSignature: ResolverTypeWrapper<SignatureRow>;
  AgreementState: AgreementState;
  AgreementVersion: ResolverTypeWrapper<VersionRow>;
  Area: ResolverTypeWrapper<AreaRow>;
  AreaGeometry: ResolverTypeWrapper<ShownGeometry>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AreaLevel: AreaLevel;
  Arena: Arena;
  AssumptionDecision: AssumptionDecision;
  Axis: Axis;
  Breakdown: ResolverTypeWrapper<Breakdown>;
  BreakdownDimension: BreakdownDimension;
  CameraAssent: ResolverTypeWrapper<Assent>;
  CameraPurpose: CameraPurpose;
  CameraSelectionGround: CameraSelectionGround;
  CameraSite: ResolverTypeWrapper<CameraSiteRow>;
  CameraSiteConnection: ResolverTypeWrapper<Omit<CameraSiteConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CameraSiteEdge']> }>;
  CameraSiteEdge: ResolverTypeWrapper<Omit<CameraSiteEdge, 'node'> & { node?: Maybe<ResolversTypes['CameraSite']> }>;
  CauseAnalysis: ResolverTypeWrapper<ObjectOf<"CAUSE_ANALYSIS">>;
  CauseAnalysisInput: CauseAnalysisInput;
  CauseAnalysisStep: CauseAnalysisStep;
  CauseAssumption: ResolverTypeWrapper<NumberedAssumption>;
  CauseAssumptionInput: CauseAssumptionInput;
  ChangeStatus: ChangeStatus;
  CitedFigures: ResolverTypeWrapper<Cited>;
  CitedFiguresInput: CitedFiguresInput;
  CitizenProposal: ResolverTypeWrapper<ProposalRow>;
  CitizenProposalConnection: ResolverTypeWrapper<Omit<CitizenProposalConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CitizenProposalEdge']> }>;
  CitizenProposalEdge: ResolverTypeWrapper<Omit<CitizenProposalEdge, 'node'> & { node?: Maybe<ResolversTypes['CitizenProposal']> }>;
  CityIndicator: ResolverTypeWrapper<IndicatorRow>;
  CityPicture: ResolverTypeWrapper<PictureRow>;
  CityPictureConnection: ResolverTypeWrapper<Omit<CityPictureConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CityPictureEdge']> }>;
  CityPictureEdge: ResolverTypeWrapper<Omit<CityPictureEdge, 'node'> & { node?: Maybe<ResolversTypes['CityPicture']> }>;
  CityPicturePayload: ResolverTypeWrapper<Omit<CityPicturePayload, 'picture'> & { picture?: Maybe<ResolversTypes['CityPicture']> }>;
  CivilSocietyIndicator: ResolverTypeWrapper<IndicatorRow>;
  CivilSocietyPicture: ResolverTypeWrapper<CivilSocietyPicture>;
  Clause: ResolverTypeWrapper<SignedClause>;
  ClauseDifference: ResolverTypeWrapper<ClauseDifference>;
  ClauseInput: ClauseInput;
  CollaborationAgreement: ResolverTypeWrapper<AgreementRow>;
  CollaborationAgreementConnection: ResolverTypeWrapper<Omit<CollaborationAgreementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CollaborationAgreementEdge']> }>;
  CollaborationAgreementEdge: ResolverTypeWrapper<Omit<CollaborationAgreementEdge, 'node'> & { node?: Maybe<ResolversTypes['CollaborationAgreement']> }>;
  CollaborationProcess: ResolverTypeWrapper<ProcessRow>;
  CollaborationProcessConnection: ResolverTypeWrapper<Omit<CollaborationProcessConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CollaborationProcessEdge']> }>;
  CollaborationProcessEdge: ResolverTypeWrapper<Omit<CollaborationProcessEdge, 'node'> & { node?: Maybe<ResolversTypes['CollaborationProcess']> }>;
  CollaborationSignal: ResolverTypeWrapper<ObjectOf<"SIGNAL">>;
  CommitteeDuties: ResolverTypeWrapper<CommitteeStanding>;
  CommitteeRecord: ResolverTypeWrapper<CommitteeRecordRow>;
  CommitteeRecordConnection: ResolverTypeWrapper<Omit<CommitteeRecordConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CommitteeRecordEdge']> }>;
  CommitteeRecordEdge: ResolverTypeWrapper<Omit<CommitteeRecordEdge, 'node'> & { node?: Maybe<ResolversTypes['CommitteeRecord']> }>;
  CommitteeRecordKind: CommitteeRecordKind;
  ComparedPeriod: ComparedPeriod;
  Comparison: ResolverTypeWrapper<Compared>;
  ComparisonAxis: ResolverTypeWrapper<Omit<ComparisonAxis, 'indicators'> & { indicators: ReadonlyArray<ResolversTypes['Indicator']> }>;
  CompletenessCheck: ResolverTypeWrapper<CheckResult>;
  CompletenessOutcome: null;
  CompletenessReport: ResolverTypeWrapper<Omit<CompletenessReport, 'checks'> & { checks: ReadonlyArray<ResolversTypes['CompletenessCheck']> }>;
  CompletenessSubject: ResolverTypeWrapper<CheckedSubject>;
  Concept: ResolverTypeWrapper<ConceptRow>;
  ConceptKind: ConceptKind;
  Coordinate: ResolverTypeWrapper<Coordinate>;
  Coordinator: ResolverTypeWrapper<CoordinatorRow>;
  DataProduct: ResolverTypeWrapper<DataProductRow>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Denominator: ResolverTypeWrapper<Denominator>;
  Disclosure: Disclosure;
  DraftProblem: ResolverTypeWrapper<DraftProblem>;
  Duty: ResolverTypeWrapper<Duty>;
  DutyReport: ResolverTypeWrapper<ReportOnDuties>;
  DutyResult: ResolverTypeWrapper<JudgedDuty>;
  DutySubject: ResolverTypeWrapper<DecidingObject>;
  ExpiringKind: null;
  ExpiringTerm: ResolverTypeWrapper<Expiring>;
  FocusArea: ResolverTypeWrapper<FocusAreaRow>;
  FollowUp: ResolverTypeWrapper<ObjectOf<"FOLLOW_UP">>;
  FollowUpInput: FollowUpInput;
  FollowUpOutcome: FollowUpOutcome;
  Forum: ResolverTypeWrapper<ForumRow>;
  ForumConnection: ResolverTypeWrapper<Omit<ForumConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ForumEdge']> }>;
  ForumEdge: ResolverTypeWrapper<Omit<ForumEdge, 'node'> & { node?: Maybe<ResolversTypes['Forum']> }>;
  ForumKind: ForumKind;
  ForumSeat: ResolverTypeWrapper<Seat>;
  GatewayAcknowledgement: ResolverTypeWrapper<Acknowledged>;
  GeoJSON: ResolverTypeWrapper<Scalars['GeoJSON']['output']>;
  GoalAcceptance: ResolverTypeWrapper<Acceptance>;
  GoalHorizon: GoalHorizon;
  GoalMeasureKind: GoalMeasureKind;
  GoverningDocument: ResolverTypeWrapper<GoverningDocumentRow>;
  GoverningDocumentKind: GoverningDocumentKind;
  HeldBackReason: null;
  Indicator: ResolverTypeWrapper<IndicatorRow>;
  Interval: Interval;
  JointPicture: ResolverTypeWrapper<ObjectOf<"JOINT_PICTURE">>;
  JointPictureInput: JointPictureInput;
  JointPictureScope: JointPictureScope;
  KeyPayload: ResolverTypeWrapper<Omit<KeyPayload, 'key'> & { key?: Maybe<ResolversTypes['SigningKey']> }>;
  KeyUse: null;
  LegalBasisLine: ResolverTypeWrapper<SignedLegalBasisLine>;
  LegalBasisLineInput: LegalBasisLineInput;
  Measure: ResolverTypeWrapper<ObjectOf<"MEASURE">>;
  MeasureInput: MeasureInput;
  MeasureState: MeasureState;
  MethodBreak: ResolverTypeWrapper<MethodBreakRow>;
  Month: ResolverTypeWrapper<Scalars['Month']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Observation: ResolverTypeWrapper<ObservationCell>;
  ObservationChange: ResolverTypeWrapper<ObservationChange>;
  ObservationSeries: ResolverTypeWrapper<Series>;
  ObservationStatus: ObservationStatus;
  ObstacleConnection: ResolverTypeWrapper<Omit<ObstacleConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ObstacleEdge']> }>;
  ObstacleEdge: ResolverTypeWrapper<Omit<ObstacleEdge, 'node'> & { node?: Maybe<ResolversTypes['RaisedObstacle']> }>;
  ObstacleState: ObstacleState;
  OrderGuardDeployment: ResolverTypeWrapper<DeploymentRow>;
  OrderGuardDeploymentConnection: ResolverTypeWrapper<Omit<OrderGuardDeploymentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OrderGuardDeploymentEdge']> }>;
  OrderGuardDeploymentEdge: ResolverTypeWrapper<Omit<OrderGuardDeploymentEdge, 'node'> & { node?: Maybe<ResolversTypes['OrderGuardDeployment']> }>;
  OrderGuardDeploymentStatus: OrderGuardDeploymentStatus;
  OrderGuardPower: OrderGuardPower;
  OrderGuardRegime: OrderGuardRegime;
  OrderGuardTask: OrderGuardTask;
  Organisation: ResolverTypeWrapper<OrganisationRow>;
  OrganisationKind: null;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaperSignature: ResolverTypeWrapper<PaperRow>;
  PartyInput: PartyInput;
  PartyKind: null;
  Perspective: Perspective;
  PictureBasis: ResolverTypeWrapper<PictureBasis>;
  PictureBasisInput: PictureBasisInput;
  PictureInput: PictureInput;
  PictureProblem: ResolverTypeWrapper<PictureProblem>;
  PictureProblemInput: PictureProblemInput;
  PictureReference: ResolverTypeWrapper<ComposedPicture>;
  PictureState: PictureState;
  Place: ResolverTypeWrapper<PlaceRow>;
  PlaceCollaboration: ResolverTypeWrapper<CollaborationRow>;
  PlaceCollaborationConnection: ResolverTypeWrapper<Omit<PlaceCollaborationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PlaceCollaborationEdge']> }>;
  PlaceCollaborationEdge: ResolverTypeWrapper<Omit<PlaceCollaborationEdge, 'node'> & { node?: Maybe<ResolversTypes['PlaceCollaboration']> }>;
  PlaceKind: PlaceKind;
  PoliceIndicator: ResolverTypeWrapper<IndicatorRow>;
  PolicePicture: ResolverTypeWrapper<PolicePicture>;
  PreventionKind: PreventionKind;
  Prioritisation: ResolverTypeWrapper<ObjectOf<"PRIORITISATION">>;
  PrioritisedProblem: ResolverTypeWrapper<NumberedProblem>;
  PrioritisedProblemInput: PrioritisedProblemInput;
  PriorityArea: ResolverTypeWrapper<PriorityAreaRow>;
  PriorityDecision: PriorityDecision;
  ProcessAct: ResolverTypeWrapper<ProcessActRow>;
  ProcessCycle: ResolverTypeWrapper<Round>;
  ProcessDecision: ResolverTypeWrapper<ProcessDecision>;
  ProcessInput: ProcessInput;
  ProcessPayload: ResolverTypeWrapper<ActedOn>;
  ProcessStep: ProcessStep;
  ProcessWarning: ResolverTypeWrapper<ProcessWarning>;
  ProcessWarningKind: ProcessWarningKind;
  Processing: ResolverTypeWrapper<SignedProcessing>;
  ProcessingInput: ProcessingInput;
  ProcessingRegister: ResolverTypeWrapper<RegisterOfProcessing>;
  ProcessingRegisterLine: ResolverTypeWrapper<LineOfProcessing>;
  ProcessingRole: null;
  Programme: ResolverTypeWrapper<ProgrammeRow>;
  ProgrammeKind: ProgrammeKind;
  ProjectInvolvement: ResolverTypeWrapper<InvolvementRow>;
  Purpose: ResolverTypeWrapper<PurposeRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RaisedObstacle: ResolverTypeWrapper<ObjectOf<"OBSTACLE">>;
  RegionIndicator: ResolverTypeWrapper<IndicatorRow>;
  RegionPicture: ResolverTypeWrapper<RegionPicture>;
  ReleasedLevel: ResolverTypeWrapper<ReleasedLevel>;
  SafetyActivity: ResolverTypeWrapper<ActivityRow>;
  SafetyActivityConnection: ResolverTypeWrapper<Omit<SafetyActivityConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SafetyActivityEdge']> }>;
  SafetyActivityEdge: ResolverTypeWrapper<Omit<SafetyActivityEdge, 'node'> & { node?: Maybe<ResolversTypes['SafetyActivity']> }>;
  SafetyActivityKind: SafetyActivityKind;
  SafetyWalk: ResolverTypeWrapper<WalkRow>;
  SafetyWalkConnection: ResolverTypeWrapper<Omit<SafetyWalkConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SafetyWalkEdge']> }>;
  SafetyWalkEdge: ResolverTypeWrapper<Omit<SafetyWalkEdge, 'node'> & { node?: Maybe<ResolversTypes['SafetyWalk']> }>;
  SafetyWalkFinding: ResolverTypeWrapper<FindingRow>;
  ScopePart: ResolverTypeWrapper<Part>;
  SecrecyAssessment: ResolverTypeWrapper<SignedSecrecyAssessment>;
  SecrecyAssessmentInput: SecrecyAssessmentInput;
  Sensitivity: null;
  SeriesBreak: ResolverTypeWrapper<Omit<SeriesBreak, 'indicator'> & { indicator?: Maybe<ResolversTypes['Indicator']> }>;
  SeriesTotal: ResolverTypeWrapper<SeriesTotal>;
  SigningKey: ResolverTypeWrapper<KeyRow>;
  SituationalPicture: ResolverTypeWrapper<AnyPicture>;
  SmartCheck: ResolverTypeWrapper<SmartCheck>;
  SmartGoal: ResolverTypeWrapper<ObjectOf<"GOAL">>;
  SmartGoalInput: SmartGoalInput;
  SourceKind: SourceKind;
  StrategicLink: ResolverTypeWrapper<StrategicLinkRow>;
  StrategicLinks: ResolverTypeWrapper<Omit<StrategicLinks, 'links'> & { links: ReadonlyArray<ResolversTypes['StrategicLink']> }>;
  Succession: ResolverTypeWrapper<SuccessionRow>;
  SuccessionInput: SuccessionInput;
  SuccessionKind: null;
  SuccessionMisfit: ResolverTypeWrapper<Misfit>;
  SuccessionPayload: ResolverTypeWrapper<Followed>;
  Target: ResolverTypeWrapper<TargetRow>;
  TransferForm: null;
  UrbanDevelopmentProject: ResolverTypeWrapper<UrbanProjectRow>;
  UrbanProjectPhase: UrbanProjectPhase;
  VehicleBarrier: ResolverTypeWrapper<BarrierRow>;
  VehicleBarrierConnection: ResolverTypeWrapper<Omit<VehicleBarrierConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['VehicleBarrierEdge']> }>;
  VehicleBarrierEdge: ResolverTypeWrapper<Omit<VehicleBarrierEdge, 'node'> & { node?: Maybe<ResolversTypes['VehicleBarrier']> }>;
  VehicleBarrierPurpose: VehicleBarrierPurpose;
  VersionPayload: ResolverTypeWrapper<Omit<VersionPayload, 'agreement' | 'gateways' | 'version'> & { agreement?: Maybe<ResolversTypes['CollaborationAgreement']>, gateways?: Maybe<ReadonlyArray<ResolversTypes['GatewayAcknowledgement']>>, version?: Maybe<ResolversTypes['AgreementVersion']> }>;
  VersionStanding: ResolverTypeWrapper<VersionStanding>;
  Vintage: ResolverTypeWrapper<Vintage>;
  VulnerableArea: ResolverTypeWrapper<GeometryOwner>;
  WhatIf: ResolverTypeWrapper<Consequences>;
  WhatIfChange: ResolverTypeWrapper<Change>;
  WhatIfHeldBack: ResolverTypeWrapper<HeldBackClause>;
  WhatIfUnfit: ResolverTypeWrapper<Unfit>;
  WorkKind: WorkKind;
  WorkRole: WorkRole;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AgreementAct: ActRow;
  AgreementContentInput: AgreementContentInput;
  ID: Scalars['ID']['output'];
  AgreementDraft: Draft;
  Int: Scalars['Int']['output'];
  AgreementParty: PartyOfVersion;
  AgreementPayload: Omit<AgreementPayload, 'agreement' | 'gateways'> & { agreement?: Maybe<ResolversParentTypes['CollaborationAgreement']>, gateways?: Maybe<ReadonlyArray<ResolversParentTypes['GatewayAcknowledgement']>> };
  AgreementSignature: SignatureRow;
  AgreementVersion: VersionRow;
  Area: AreaRow;
  AreaGeometry: ShownGeometry;
  Float: Scalars['Float']['output'];
  Breakdown: Breakdown;
  CameraAssent: Assent;
  CameraSite: CameraSiteRow;
  CameraSiteConnection: Omit<CameraSiteConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CameraSiteEdge']> };
  CameraSiteEdge: Omit<CameraSiteEdge, 'node'> & { node?: Maybe<ResolversParentTypes['CameraSite']> };
  CauseAnalysis: ObjectOf<"CAUSE_ANALYSIS">;
  CauseAnalysisInput: CauseAnalysisInput;
  CauseAssumption: NumberedAssumption;
  CauseAssumptionInput: CauseAssumptionInput;
  CitedFigures: Cited;
  CitedFiguresInput: CitedFiguresInput;
  CitizenProposal: ProposalRow;
  CitizenProposalConnection: Omit<CitizenProposalConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CitizenProposalEdge']> };
  CitizenProposalEdge: Omit<CitizenProposalEdge, 'node'> & { node?: Maybe<ResolversParentTypes['CitizenProposal']> };
  CityIndicator: IndicatorRow;
  CityPicture: PictureRow;
  CityPictureConnection: Omit<CityPictureConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CityPictureEdge']> };
  CityPictureEdge: Omit<CityPictureEdge, 'node'> & { node?: Maybe<ResolversParentTypes['CityPicture']> };
  CityPicturePayload: Omit<CityPicturePayload, 'picture'> & { picture?: Maybe<ResolversParentTypes['CityPicture']> };
  CivilSocietyIndicator: IndicatorRow;
  CivilSocietyPicture: CivilSocietyPicture;
  Clause: SignedClause;
  ClauseDifference: ClauseDifference;
  ClauseInput: ClauseInput;
  CollaborationAgreement: AgreementRow;
  CollaborationAgreementConnection: Omit<CollaborationAgreementConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CollaborationAgreementEdge']> };
  CollaborationAgreementEdge: Omit<CollaborationAgreementEdge, 'node'> & { node?: Maybe<ResolversParentTypes['CollaborationAgreement']> };
  CollaborationProcess: ProcessRow;
  CollaborationProcessConnection: Omit<CollaborationProcessConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CollaborationProcessEdge']> };
  CollaborationProcessEdge: Omit<CollaborationProcessEdge, 'node'> & { node?: Maybe<ResolversParentTypes['CollaborationProcess']> };
  CollaborationSignal: ObjectOf<"SIGNAL">;
  CommitteeDuties: CommitteeStanding;
  CommitteeRecord: CommitteeRecordRow;
  CommitteeRecordConnection: Omit<CommitteeRecordConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CommitteeRecordEdge']> };
  CommitteeRecordEdge: Omit<CommitteeRecordEdge, 'node'> & { node?: Maybe<ResolversParentTypes['CommitteeRecord']> };
  Comparison: Compared;
  ComparisonAxis: Omit<ComparisonAxis, 'indicators'> & { indicators: ReadonlyArray<ResolversParentTypes['Indicator']> };
  CompletenessCheck: CheckResult;
  CompletenessReport: Omit<CompletenessReport, 'checks'> & { checks: ReadonlyArray<ResolversParentTypes['CompletenessCheck']> };
  CompletenessSubject: CheckedSubject;
  Concept: ConceptRow;
  Coordinate: Coordinate;
  Coordinator: CoordinatorRow;
  DataProduct: DataProductRow;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Denominator: Denominator;
  DraftProblem: DraftProblem;
  Duty: Duty;
  DutyReport: ReportOnDuties;
  DutyResult: JudgedDuty;
  DutySubject: DecidingObject;
  ExpiringTerm: Expiring;
  FocusArea: FocusAreaRow;
  FollowUp: ObjectOf<"FOLLOW_UP">;
  FollowUpInput: FollowUpInput;
  Forum: ForumRow;
  ForumConnection: Omit<ForumConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ForumEdge']> };
  ForumEdge: Omit<ForumEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Forum']> };
  ForumSeat: Seat;
  GatewayAcknowledgement: Acknowledged;
  GeoJSON: Scalars['GeoJSON']['output'];
  GoalAcceptance: Acceptance;
  GoverningDocument: GoverningDocumentRow;
  Indicator: IndicatorRow;
  JointPicture: ObjectOf<"JOINT_PICTURE">;
  JointPictureInput: JointPictureInput;
  KeyPayload: Omit<KeyPayload, 'key'> & { key?: Maybe<ResolversParentTypes['SigningKey']> };
  LegalBasisLine: SignedLegalBasisLine;
  LegalBasisLineInput: LegalBasisLineInput;
  Measure: ObjectOf<"MEASURE">;
  MeasureInput: MeasureInput;
  MethodBreak: MethodBreakRow;
  Month: Scalars['Month']['output'];
  Mutation: Record<PropertyKey, never>;
  Observation: ObservationCell;
  ObservationChange: ObservationChange;
  ObservationSeries: Series;
  ObstacleConnection: Omit<ObstacleConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ObstacleEdge']> };
  ObstacleEdge: Omit<ObstacleEdge, 'node'> & { node?: Maybe<ResolversParentTypes['RaisedObstacle']> };
  OrderGuardDeployment: DeploymentRow;
  OrderGuardDeploymentConnection: Omit<OrderGuardDeploymentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OrderGuardDeploymentEdge']> };
  OrderGuardDeploymentEdge: Omit<OrderGuardDeploymentEdge, 'node'> & { node?: Maybe<ResolversParentTypes['OrderGuardDeployment']> };
  Organisation: OrganisationRow;
  PageInfo: PageInfo;
  PaperSignature: PaperRow;
  PartyInput: PartyInput;
  PictureBasis: PictureBasis;
  PictureBasisInput: PictureBasisInput;
  PictureInput: PictureInput;
  PictureProblem: PictureProblem;
  PictureProblemInput: PictureProblemInput;
  PictureReference: ComposedPicture;
  Place: PlaceRow;
  PlaceCollaboration: CollaborationRow;
  PlaceCollaborationConnection: Omit<PlaceCollaborationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PlaceCollaborationEdge']> };
  PlaceCollaborationEdge: Omit<PlaceCollaborationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['PlaceCollaboration']> };
  PoliceIndicator: IndicatorRow;
  PolicePicture: PolicePicture;
  Prioritisation: ObjectOf<"PRIORITISATION">;
  PrioritisedProblem: NumberedProblem;
  PrioritisedProblemInput: PrioritisedProblemInput;
  PriorityArea: PriorityAreaRow;
  ProcessAct: ProcessActRow;
  ProcessCycle: Round;
  ProcessDecision: ProcessDecision;
  ProcessInput: ProcessInput;
  ProcessPayload: ActedOn;
  ProcessWarning: ProcessWarning;
  Processing: SignedProcessing;
  ProcessingInput: ProcessingInput;
  ProcessingRegister: RegisterOfProcessing;
  ProcessingRegisterLine: LineOfProcessing;
  Programme: ProgrammeRow;
  ProjectInvolvement: InvolvementRow;
  Purpose: PurposeRow;
  Query: Record<PropertyKey, never>;
  RaisedObstacle: ObjectOf<"OBSTACLE">;
  RegionIndicator: IndicatorRow;
  RegionPicture: RegionPicture;
  ReleasedLevel: ReleasedLevel;
  SafetyActivity: ActivityRow;
  SafetyActivityConnection: Omit<SafetyActivityConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SafetyActivityEdge']> };
  SafetyActivityEdge: Omit<SafetyActivityEdge, 'node'> & { node?: Maybe<ResolversParentTypes['SafetyActivity']> };
  SafetyWalk: WalkRow;
  SafetyWalkConnection: Omit<SafetyWalkConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SafetyWalkEdge']> };
  SafetyWalkEdge: Omit<SafetyWalkEdge, 'node'> & { node?: Maybe<ResolversParentTypes['SafetyWalk']> };
  SafetyWalkFinding: FindingRow;
  ScopePart: Part;
  SecrecyAssessment: SignedSecrecyAssessment;
  SecrecyAssessmentInput: SecrecyAssessmentInput;
  SeriesBreak: Omit<SeriesBreak, 'indicator'> & { indicator?: Maybe<ResolversParentTypes['Indicator']> };
  SeriesTotal: SeriesTotal;
  SigningKey: KeyRow;
  SituationalPicture: AnyPicture;
  SmartCheck: SmartCheck;
  SmartGoal: ObjectOf<"GOAL">;
  SmartGoalInput: SmartGoalInput;
  StrategicLink: StrategicLinkRow;
  StrategicLinks: Omit<StrategicLinks, 'links'> & { links: ReadonlyArray<ResolversParentTypes['StrategicLink']> };
  Succession: SuccessionRow;
  SuccessionInput: SuccessionInput;
  SuccessionMisfit: Misfit;
  SuccessionPayload: Followed;
  Target: TargetRow;
  UrbanDevelopmentProject: UrbanProjectRow;
  VehicleBarrier: BarrierRow;
  VehicleBarrierConnection: Omit<VehicleBarrierConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['VehicleBarrierEdge']> };
  VehicleBarrierEdge: Omit<VehicleBarrierEdge, 'node'> & { node?: Maybe<ResolversParentTypes['VehicleBarrier']> };
  VersionPayload: Omit<VersionPayload, 'agreement' | 'gateways' | 'version'> & { agreement?: Maybe<ResolversParentTypes['CollaborationAgreement']>, gateways?: Maybe<ReadonlyArray<ResolversParentTypes['GatewayAcknowledgement']>>, version?: Maybe<ResolversParentTypes['AgreementVersion']> };
  VersionStanding: VersionStanding;
  Vintage: Vintage;
  VulnerableArea: GeometryOwner;
  WhatIf: Consequences;
  WhatIfChange: Change;
  WhatIfHeldBack: HeldBackClause;
  WhatIfUnfit: Unfit;
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

export type AgreementActResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AgreementAct'] = ResolversParentTypes['AgreementAct']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgreementDraftResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AgreementDraft'] = ResolversParentTypes['AgreementDraft']> = {
  activities?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  canonicalJson?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citizenPledges?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  clauses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Clause']>>, ParentType, ContextType>;
  followUp?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AgreementLevel'], ParentType, ContextType>;
  likelyCauses?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  parties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgreementParty']>>, ParentType, ContextType>;
  problems?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DraftProblem']>>, ParentType, ContextType>;
  problemsInFocus?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  responsibleFunctions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  whatIf?: Resolver<Maybe<ResolversTypes['WhatIf']>, ParentType, ContextType, Partial<AgreementDraftWhatIfArgs>>;
};

export type AgreementLevelResolvers = { LOCAL: 'local', OVERARCHING: 'overarching', PARTNERSHIP: 'partnership', PLACE: 'place', REGIONAL: 'regional' };

export type AgreementPartyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AgreementParty'] = ResolversParentTypes['AgreementParty']> = {
  decided?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  diarienummer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  signatoryFunction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AgreementPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AgreementPayload'] = ResolversParentTypes['AgreementPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['CollaborationAgreement']>, ParentType, ContextType>;
  gateways?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GatewayAcknowledgement']>>, ParentType, ContextType, RequireFields<AgreementPayloadGatewaysArgs, 'waitMilliseconds'>>;
};

export type AgreementSignatureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AgreementSignature'] = ResolversParentTypes['AgreementSignature']> = {
  jws?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keyId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  paper?: Resolver<Maybe<ResolversTypes['PaperSignature']>, ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AgreementVersionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AgreementVersion'] = ResolversParentTypes['AgreementVersion']> = {
  activities?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  canonicalJson?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citizenPledges?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  clauses?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  followUp?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['AgreementAct']>, ParentType, ContextType>;
  likelyCauses?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  odrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['AgreementParty']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  responsibleFunctions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  signatures?: Resolver<ReadonlyArray<ResolversTypes['AgreementSignature']>, ParentType, ContextType>;
  standings?: Resolver<ReadonlyArray<ResolversTypes['VersionStanding']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AgreementState'], ParentType, ContextType, Partial<AgreementVersionStateArgs>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  whatIf?: Resolver<Maybe<ResolversTypes['WhatIf']>, ParentType, ContextType, Partial<AgreementVersionWhatIfArgs>>;
};

export type AreaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area'], FederationReferenceType extends FederationReferenceTypes['Area'] = FederationReferenceTypes['Area']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Area']> | FederationReferenceType, FederationReferenceType, ContextType>;
  centroid?: Resolver<Maybe<ResolversTypes['Coordinate']>, ParentType, ContextType>;
  children?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Area']>>, ParentType, ContextType, RequireFields<AreaChildrenArgs, 'level'>>;
  geometry?: Resolver<Maybe<ResolversTypes['AreaGeometry']>, ParentType, ContextType, Partial<AreaGeometryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['AreaLevel']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  populationEstimated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  predecessors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Area']>>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Area']>>, ParentType, ContextType>;
  synthetic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AreaGeometryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AreaGeometry'] = ResolversParentTypes['AreaGeometry']> = {
  bbox?: Resolver<ReadonlyArray<ResolversTypes['Float']>, ParentType, ContextType>;
  geojson?: Resolver<ResolversTypes['GeoJSON'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schematic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type BreakdownResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Breakdown'] = ResolversParentTypes['Breakdown']> = {
  dimension?: Resolver<ResolversTypes['BreakdownDimension'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CameraAssentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CameraAssent'] = ResolversParentTypes['CameraAssent']> = {
  decided?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type CameraSiteResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CameraSite'] = ResolversParentTypes['CameraSite'], FederationReferenceType extends FederationReferenceTypes['CameraSite'] = FederationReferenceTypes['CameraSite']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CameraSite']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  assent?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CameraAssent']>>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  infrastructureOwner?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LegalBasisLine']>>, ParentType, ContextType>;
  operator?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  purposes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CameraPurpose']>>, ParentType, ContextType>;
  selectionGround?: Resolver<Maybe<ResolversTypes['CameraSelectionGround']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synthetic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  temporary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CameraSiteConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CameraSiteConnection'] = ResolversParentTypes['CameraSiteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CameraSiteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CameraSiteEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CameraSiteEdge'] = ResolversParentTypes['CameraSiteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['CameraSite']>, ParentType, ContextType>;
};

export type CauseAnalysisResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CauseAnalysis'] = ResolversParentTypes['CauseAnalysis']> = {
  assumptions?: Resolver<ReadonlyArray<ResolversTypes['CauseAssumption']>, ParentType, ContextType>;
  createdOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knowledge?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  process?: Resolver<Maybe<ResolversTypes['CollaborationProcess']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['CauseAnalysisStep'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CauseAssumptionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CauseAssumption'] = ResolversParentTypes['CauseAssumption']> = {
  decision?: Resolver<ResolversTypes['AssumptionDecision'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['CitedFigures']>, ParentType, ContextType>;
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rootCause?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CitedFiguresResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CitedFigures'] = ResolversParentTypes['CitedFigures']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  rerun?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sharedQuery?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  variables?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vintages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CitizenProposalResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CitizenProposal'] = ResolversParentTypes['CitizenProposal']> = {
  committee?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  decided?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SafetyActivityKind'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CitizenProposalConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CitizenProposalConnection'] = ResolversParentTypes['CitizenProposalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitizenProposalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CitizenProposalEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CitizenProposalEdge'] = ResolversParentTypes['CitizenProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['CitizenProposal']>, ParentType, ContextType>;
};

export type CityIndicatorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CityIndicator'] = ResolversParentTypes['CityIndicator'], FederationReferenceType extends FederationReferenceTypes['CityIndicator'] = FederationReferenceTypes['CityIndicator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CityIndicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  comparabilityClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latestVintage?: Resolver<Maybe<ResolversTypes['Vintage']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  methodBreaks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MethodBreak']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['ObservationSeries']>>>, ParentType, ContextType, RequireFields<CityIndicatorObservationsArgs, 'areas' | 'from' | 'interval' | 'to'>>;
  product?: Resolver<Maybe<ResolversTypes['DataProduct']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReleasedLevel']>>, ParentType, ContextType>;
  roundingBase?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synthetic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CityPictureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CityPicture'] = ResolversParentTypes['CityPicture'], FederationReferenceType extends FederationReferenceTypes['CityPicture'] = FederationReferenceTypes['CityPicture']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CityPicture']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PictureBasis']>>, ParentType, ContextType>;
  figures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CitedFigures']>>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  localConditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  needs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  problems?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PictureProblem']>>, ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resources?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PictureState']>, ParentType, ContextType>;
  synthetic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CityPictureConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CityPictureConnection'] = ResolversParentTypes['CityPictureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CityPictureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CityPictureEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CityPictureEdge'] = ResolversParentTypes['CityPictureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['CityPicture']>, ParentType, ContextType>;
};

export type CityPicturePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CityPicturePayload'] = ResolversParentTypes['CityPicturePayload']> = {
  picture?: Resolver<Maybe<ResolversTypes['CityPicture']>, ParentType, ContextType>;
};

export type CivilSocietyIndicatorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CivilSocietyIndicator'] = ResolversParentTypes['CivilSocietyIndicator'], FederationReferenceType extends FederationReferenceTypes['CivilSocietyIndicator'] = FederationReferenceTypes['CivilSocietyIndicator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CivilSocietyIndicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  comparabilityClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  methodBreaks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MethodBreak']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['DataProduct']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReleasedLevel']>>, ParentType, ContextType>;
  roundingBase?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synthetic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CivilSocietyPictureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CivilSocietyPicture'] = ResolversParentTypes['CivilSocietyPicture']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClauseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause']> = {
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  disclosure?: Resolver<ResolversTypes['Disclosure'], ParentType, ContextType>;
  everyArea?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  finestInterval?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  finestLevel?: Resolver<ResolversTypes['AreaLevel'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalBasis?: Resolver<ReadonlyArray<ResolversTypes['LegalBasisLine']>, ParentType, ContextType>;
  processing?: Resolver<ResolversTypes['Processing'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['DataProduct'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['Purpose']>, ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  secrecyAssessment?: Resolver<Maybe<ResolversTypes['SecrecyAssessment']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  transfer?: Resolver<ResolversTypes['TransferForm'], ParentType, ContextType>;
};

export type ClauseDifferenceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ClauseDifference'] = ResolversParentTypes['ClauseDifference']> = {
  asked?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  given?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CollaborationAgreementResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CollaborationAgreement'] = ResolversParentTypes['CollaborationAgreement'], FederationReferenceType extends FederationReferenceTypes['CollaborationAgreement'] = FederationReferenceTypes['CollaborationAgreement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CollaborationAgreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CollaborationAgreement']>>, ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['AgreementDraft']>, ParentType, ContextType>;
  forums?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Forum']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['AgreementLevel']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['CollaborationAgreement']>, ParentType, ContextType>;
  parties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Organisation']>>, ParentType, ContextType>;
  priorityAreas?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PriorityArea']>>, ParentType, ContextType>;
  processes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CollaborationProcess']>>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['AgreementState']>, ParentType, ContextType, Partial<CollaborationAgreementStateArgs>>;
  synthetic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['AgreementVersion']>, ParentType, ContextType, Partial<CollaborationAgreementVersionArgs>>;
  versionInForce?: Resolver<Maybe<ResolversTypes['AgreementVersion']>, ParentType, ContextType, Partial<CollaborationAgreementVersionInForceArgs>>;
  versions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgreementVersion']>>, ParentType, ContextType>;
};

export type CollaborationAgreementConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CollaborationAgreementConnection'] = ResolversParentTypes['CollaborationAgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CollaborationAgreementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CollaborationAgreementEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CollaborationAgreementEdge'] = ResolversParentTypes['CollaborationAgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['CollaborationAgreement']>, ParentType, ContextType>;
};

export type CollaborationProcessResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CollaborationProcess'] = ResolversParentTypes['CollaborationProcess'], FederationReferenceType extends FederationReferenceTypes['CollaborationProcess'] = FederationReferenceTypes['CollaborationProcess']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CollaborationProcess']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['CollaborationAgreement']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['ProcessCycle']>, ParentType, ContextType>;
  cycle?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cycles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProcessCycle']>>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ProcessDecision']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProcessAct']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  mandate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  obstacles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RaisedObstacle']>>, ParentType, ContextType>;
  parties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Organisation']>>, ParentType, ContextType>;
  placeCollaboration?: Resolver<Maybe<ResolversTypes['PlaceCollaboration']>, ParentType, ContextType>;
  resources?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  signals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CollaborationSignal']>>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['ProcessStep']>, ParentType, ContextType>;
  synthetic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProcessWarning']>>, ParentType, ContextType>;
};

export type CollaborationProcessConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CollaborationProcessConnection'] = ResolversParentTypes['CollaborationProcessConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CollaborationProcessEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CollaborationProcessEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CollaborationProcessEdge'] = ResolversParentTypes['CollaborationProcessEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['CollaborationProcess']>, ParentType, ContextType>;
};

export type CollaborationSignalResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CollaborationSignal'] = ResolversParentTypes['CollaborationSignal']> = {
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  raisedBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type CommitteeDutiesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CommitteeDuties'] = ResolversParentTypes['CommitteeDuties']> = {
  committee?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  failing?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notAssessable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notMet?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitteeRecordResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CommitteeRecord'] = ResolversParentTypes['CommitteeRecord'], FederationReferenceType extends FederationReferenceTypes['CommitteeRecord'] = FederationReferenceTypes['CommitteeRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CommitteeRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  counterpart?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  decided?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  diarienummer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  goals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ilsId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CommitteeRecordKind']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Measure']>>, ParentType, ContextType>;
  processes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CollaborationProcess']>>, ParentType, ContextType>;
  reviewBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synthetic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CommitteeRecordConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CommitteeRecordConnection'] = ResolversParentTypes['CommitteeRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommitteeRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CommitteeRecordEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CommitteeRecordEdge'] = ResolversParentTypes['CommitteeRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['CommitteeRecord']>, ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  aligned?: Resolver<ReadonlyArray<ResolversTypes['ReleasedLevel']>, ParentType, ContextType>;
  axes?: Resolver<ReadonlyArray<ResolversTypes['ComparisonAxis']>, ParentType, ContextType>;
  breaks?: Resolver<ReadonlyArray<ResolversTypes['SeriesBreak']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComparisonAxisResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ComparisonAxis'] = ResolversParentTypes['ComparisonAxis']> = {
  comparabilityClass?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CompletenessCheckResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CompletenessCheck'] = ResolversParentTypes['CompletenessCheck']> = {
  assessed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lacking?: Resolver<ReadonlyArray<ResolversTypes['CompletenessSubject']>, ParentType, ContextType>;
  met?: Resolver<ReadonlyArray<ResolversTypes['CompletenessSubject']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CompletenessOutcome'], ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CompletenessOutcomeResolvers = { MET: 'met', NOT_ASSESSABLE: 'not-assessable', NOT_MET: 'not-met' };

export type CompletenessReportResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CompletenessReport'] = ResolversParentTypes['CompletenessReport']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['CompletenessCheck']>, ParentType, ContextType>;
};

export type CompletenessSubjectResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CompletenessSubject'] = ResolversParentTypes['CompletenessSubject']> = {
  agreement?: Resolver<Maybe<ResolversTypes['CollaborationAgreement']>, ParentType, ContextType>;
  organisations?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
};

export type CoordinateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Coordinate'] = ResolversParentTypes['Coordinate']> = {
  lat?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lon?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CoordinatorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Coordinator'] = ResolversParentTypes['Coordinator']> = {
  function?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mailbox?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mandate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DataProductResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DataProduct'] = ResolversParentTypes['DataProduct'], FederationReferenceType extends FederationReferenceTypes['DataProduct'] = FederationReferenceTypes['DataProduct']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DataProduct']> | FederationReferenceType, FederationReferenceType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hostSubgraph?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  providers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Organisation']>>, ParentType, ContextType>;
  sensitivity?: Resolver<Maybe<ResolversTypes['Sensitivity']>, ParentType, ContextType>;
  synthetic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DenominatorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Denominator'] = ResolversParentTypes['Denominator']> = {
  estimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inhabitants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DraftProblemResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DraftProblem'] = ResolversParentTypes['DraftProblem']> = {
  about?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['ClauseDifference']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DutyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Duty'] = ResolversParentTypes['Duty']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requirement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DutyReportResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DutyReport'] = ResolversParentTypes['DutyReport']> = {
  byCommittee?: Resolver<ReadonlyArray<ResolversTypes['CommitteeDuties']>, ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['DutyResult']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DutyResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DutyResult'] = ResolversParentTypes['DutyResult']> = {
  deciding?: Resolver<ReadonlyArray<ResolversTypes['DutySubject']>, ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CompletenessOutcome'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DutySubjectResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DutySubject'] = ResolversParentTypes['DutySubject']> = {
  committee?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ExpiringKindResolvers = { LEGAL_BASIS: 'legal-basis', SECRECY_ASSESSMENT: 'secrecy-assessment', VERSION: 'version' };

export type ExpiringTermResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExpiringTerm'] = ResolversParentTypes['ExpiringTerm']> = {
  agreement?: Resolver<Maybe<ResolversTypes['CollaborationAgreement']>, ParentType, ContextType>;
  clauses?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ExpiringKind'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FocusAreaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FocusArea'] = ResolversParentTypes['FocusArea']> = {
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['GoverningDocument']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FollowUpResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FollowUp'] = ResolversParentTypes['FollowUp']> = {
  createdOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['CitedFigures']>, ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes['SmartGoal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ilsId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  learning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['FollowUpOutcome'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ForumResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Forum'] = ResolversParentTypes['Forum'], FederationReferenceType extends FederationReferenceTypes['Forum'] = FederationReferenceTypes['Forum']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Forum']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['CollaborationAgreement']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  convener?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ForumKind']>, ParentType, ContextType>;
  meets?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  missing?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Organisation']>>, ParentType, ContextType, Partial<ForumMissingArgs>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seats?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ForumSeat']>>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synthetic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ForumConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ForumConnection'] = ResolversParentTypes['ForumConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ForumEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ForumEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ForumEdge'] = ResolversParentTypes['ForumEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType>;
};

export type ForumSeatResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ForumSeat'] = ResolversParentTypes['ForumSeat']> = {
  function?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type GatewayAcknowledgementResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GatewayAcknowledgement'] = ResolversParentTypes['GatewayAcknowledgement']> = {
  acknowledged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  gateway?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export interface GeoJsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['GeoJSON'], any> {
  name: 'GeoJSON';
}

export type GoalAcceptanceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GoalAcceptance'] = ResolversParentTypes['GoalAcceptance']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  function?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type GoverningDocumentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GoverningDocument'] = ResolversParentTypes['GoverningDocument']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GoverningDocumentKind'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type HeldBackReasonResolvers = { DIRECTION: 'direction', LEGAL_BASIS: 'legal-basis', PARENT: 'parent', PROVIDER_NOT_PARTY: 'provider-not-party', PURPOSE: 'purpose', RECIPIENT_KIND: 'recipient-kind', RECIPIENT_UNKNOWN: 'recipient-unknown', SECRECY_ASSESSMENT: 'secrecy-assessment', VERSION: 'version' };

export type IndicatorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  __resolveType: TypeResolveFn<'CityIndicator' | 'CivilSocietyIndicator' | 'PoliceIndicator' | 'RegionIndicator', ParentType, ContextType>;
};

export type JointPictureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['JointPicture'] = ResolversParentTypes['JointPicture']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  composedOf?: Resolver<ReadonlyArray<ResolversTypes['PictureReference']>, ParentType, ContextType>;
  composedOfJoint?: Resolver<ReadonlyArray<ResolversTypes['JointPicture']>, ParentType, ContextType>;
  createdOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['CitedFigures']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['PictureProblem']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['JointPictureScope'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KeyPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['KeyPayload'] = ResolversParentTypes['KeyPayload']> = {
  key?: Resolver<Maybe<ResolversTypes['SigningKey']>, ParentType, ContextType>;
};

export type KeyUseResolvers = { ATTESTATION: 'attestation', SIGNATURE: 'signature' };

export type LegalBasisLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LegalBasisLine'] = ResolversParentTypes['LegalBasisLine']> = {
  chapter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discloser?: Resolver<ResolversTypes['PartyKind'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receiver?: Resolver<ResolversTypes['PartyKind'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  actualFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  actualTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  arenas?: Resolver<ReadonlyArray<ResolversTypes['Arena']>, ParentType, ContextType>;
  cancelled?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['CauseAssumption']>, ParentType, ContextType>;
  causeAnalysis?: Resolver<Maybe<ResolversTypes['CauseAnalysis']>, ParentType, ContextType>;
  createdOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  followUps?: Resolver<ReadonlyArray<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes['SmartGoal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ilsId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  madeBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  perspectives?: Resolver<ReadonlyArray<ResolversTypes['Perspective']>, ParentType, ContextType>;
  physical?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  plannedFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  plannedTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  preventionKind?: Resolver<Maybe<ResolversTypes['PreventionKind']>, ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  process?: Resolver<Maybe<ResolversTypes['CollaborationProcess']>, ParentType, ContextType>;
  responsible?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  responsibleFunction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  responsibleRole?: Resolver<ResolversTypes['WorkRole'], ParentType, ContextType>;
  restsOnPictureAlone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MeasureState'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  targetGroups?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weighing?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workKind?: Resolver<ResolversTypes['WorkKind'], ParentType, ContextType>;
};

export type MethodBreakResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MethodBreak'] = ResolversParentTypes['MethodBreak']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
};

export interface MonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Month'], any> {
  name: 'Month';
}

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptGoal?: Resolver<Maybe<ResolversTypes['ProcessPayload']>, ParentType, ContextType, RequireFields<MutationAcceptGoalArgs, 'function' | 'goal' | 'revision'>>;
  amendAgreement?: Resolver<Maybe<ResolversTypes['AgreementPayload']>, ParentType, ContextType, RequireFields<MutationAmendAgreementArgs, 'agreement'>>;
  answerObstacle?: Resolver<Maybe<ResolversTypes['ProcessPayload']>, ParentType, ContextType, RequireFields<MutationAnswerObstacleArgs, 'answer' | 'obstacle' | 'revision'>>;
  attestSignature?: Resolver<Maybe<ResolversTypes['VersionPayload']>, ParentType, ContextType, RequireFields<MutationAttestSignatureArgs, 'digest' | 'document' | 'jws' | 'party' | 'reference'>>;
  closeProcess?: Resolver<Maybe<ResolversTypes['ProcessPayload']>, ParentType, ContextType, RequireFields<MutationCloseProcessArgs, 'process' | 'reason' | 'revision'>>;
  createAgreement?: Resolver<Maybe<ResolversTypes['AgreementPayload']>, ParentType, ContextType, RequireFields<MutationCreateAgreementArgs, 'content'>>;
  discardDraft?: Resolver<Maybe<ResolversTypes['AgreementPayload']>, ParentType, ContextType, RequireFields<MutationDiscardDraftArgs, 'agreement' | 'revision'>>;
  editDraft?: Resolver<Maybe<ResolversTypes['AgreementPayload']>, ParentType, ContextType, RequireFields<MutationEditDraftArgs, 'agreement' | 'content' | 'revision'>>;
  endAgreement?: Resolver<Maybe<ResolversTypes['AgreementPayload']>, ParentType, ContextType, RequireFields<MutationEndAgreementArgs, 'agreement' | 'reason'>>;
  moveProcess?: Resolver<Maybe<ResolversTypes['ProcessPayload']>, ParentType, ContextType, RequireFields<MutationMoveProcessArgs, 'process' | 'revision' | 'to'>>;
  proposeVersion?: Resolver<Maybe<ResolversTypes['VersionPayload']>, ParentType, ContextType, RequireFields<MutationProposeVersionArgs, 'agreement' | 'revision'>>;
  raiseObstacle?: Resolver<Maybe<ResolversTypes['ProcessPayload']>, ParentType, ContextType, RequireFields<MutationRaiseObstacleArgs, 'process' | 'text'>>;
  recordSuccession?: Resolver<Maybe<ResolversTypes['SuccessionPayload']>, ParentType, ContextType, RequireFields<MutationRecordSuccessionArgs, 'succession'>>;
  registerKey?: Resolver<Maybe<ResolversTypes['KeyPayload']>, ParentType, ContextType, RequireFields<MutationRegisterKeyArgs, 'jwk' | 'party' | 'proof' | 'use'>>;
  releaseCityPicture?: Resolver<Maybe<ResolversTypes['CityPicturePayload']>, ParentType, ContextType, RequireFields<MutationReleaseCityPictureArgs, 'id' | 'revision'>>;
  resumeVersion?: Resolver<Maybe<ResolversTypes['VersionPayload']>, ParentType, ContextType, RequireFields<MutationResumeVersionArgs, 'digest'>>;
  revokeKey?: Resolver<Maybe<ResolversTypes['KeyPayload']>, ParentType, ContextType, RequireFields<MutationRevokeKeyArgs, 'key' | 'reason'>>;
  rotateKey?: Resolver<Maybe<ResolversTypes['KeyPayload']>, ParentType, ContextType, RequireFields<MutationRotateKeyArgs, 'endorsement' | 'jwk' | 'key' | 'proof'>>;
  saveCauseAnalysis?: Resolver<Maybe<ResolversTypes['ProcessPayload']>, ParentType, ContextType, RequireFields<MutationSaveCauseAnalysisArgs, 'content' | 'process'>>;
  saveCityPicture?: Resolver<Maybe<ResolversTypes['CityPicturePayload']>, ParentType, ContextType, RequireFields<MutationSaveCityPictureArgs, 'content'>>;
  saveFollowUp?: Resolver<Maybe<ResolversTypes['ProcessPayload']>, ParentType, ContextType, RequireFields<MutationSaveFollowUpArgs, 'content' | 'process'>>;
  saveGoal?: Resolver<Maybe<ResolversTypes['ProcessPayload']>, ParentType, ContextType, RequireFields<MutationSaveGoalArgs, 'content' | 'process'>>;
  saveJointPicture?: Resolver<Maybe<ResolversTypes['ProcessPayload']>, ParentType, ContextType, RequireFields<MutationSaveJointPictureArgs, 'content' | 'process'>>;
  saveMeasure?: Resolver<Maybe<ResolversTypes['ProcessPayload']>, ParentType, ContextType, RequireFields<MutationSaveMeasureArgs, 'content' | 'process'>>;
  savePrioritisation?: Resolver<Maybe<ResolversTypes['ProcessPayload']>, ParentType, ContextType, RequireFields<MutationSavePrioritisationArgs, 'problems' | 'process'>>;
  signVersion?: Resolver<Maybe<ResolversTypes['VersionPayload']>, ParentType, ContextType, RequireFields<MutationSignVersionArgs, 'digest' | 'jws'>>;
  signalCollaboration?: Resolver<Maybe<ResolversTypes['ProcessPayload']>, ParentType, ContextType, RequireFields<MutationSignalCollaborationArgs, 'expected' | 'observed' | 'process'>>;
  startProcess?: Resolver<Maybe<ResolversTypes['ProcessPayload']>, ParentType, ContextType, RequireFields<MutationStartProcessArgs, 'process'>>;
  suspendVersion?: Resolver<Maybe<ResolversTypes['VersionPayload']>, ParentType, ContextType, RequireFields<MutationSuspendVersionArgs, 'digest' | 'reason'>>;
  takeUpObstacle?: Resolver<Maybe<ResolversTypes['ProcessPayload']>, ParentType, ContextType, RequireFields<MutationTakeUpObstacleArgs, 'obstacle' | 'revision'>>;
  withdrawCityPicture?: Resolver<Maybe<ResolversTypes['CityPicturePayload']>, ParentType, ContextType, RequireFields<MutationWithdrawCityPictureArgs, 'id' | 'reason' | 'revision'>>;
  withdrawProposal?: Resolver<Maybe<ResolversTypes['VersionPayload']>, ParentType, ContextType, RequireFields<MutationWithdrawProposalArgs, 'digest' | 'reason'>>;
};

export type ObservationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  answers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  breakdown?: Resolver<Maybe<ResolversTypes['Breakdown']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['ObservationChange']>, ParentType, ContextType, RequireFields<ObservationChangeArgs, 'against'>>;
  from?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  marginOfError?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Denominator']>, ParentType, ContextType>;
  ratePer1000?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ObservationStatus'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ObservationChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ObservationChange'] = ResolversParentTypes['ObservationChange']> = {
  against?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ChangeStatus'], ParentType, ContextType>;
};

export type ObservationSeriesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ObservationSeries'] = ResolversParentTypes['ObservationSeries']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  breakdown?: Resolver<Maybe<ResolversTypes['BreakdownDimension']>, ParentType, ContextType>;
  disclosure?: Resolver<ResolversTypes['Disclosure'], ParentType, ContextType>;
  interval?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AreaLevel'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  preliminaryFrom?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  roundingBase?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['SeriesTotal'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vintage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ObstacleConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ObstacleConnection'] = ResolversParentTypes['ObstacleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObstacleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ObstacleEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ObstacleEdge'] = ResolversParentTypes['ObstacleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['RaisedObstacle']>, ParentType, ContextType>;
};

export type OrderGuardDeploymentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OrderGuardDeployment'] = ResolversParentTypes['OrderGuardDeployment'], FederationReferenceType extends FederationReferenceTypes['OrderGuardDeployment'] = FederationReferenceTypes['OrderGuardDeployment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrderGuardDeployment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  permitArea?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  powers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OrderGuardPower']>>, ParentType, ContextType>;
  regime?: Resolver<Maybe<ResolversTypes['OrderGuardRegime']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['OrderGuardDeploymentStatus']>, ParentType, ContextType>;
  synthetic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OrderGuardTask']>>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OrderGuardDeploymentConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OrderGuardDeploymentConnection'] = ResolversParentTypes['OrderGuardDeploymentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrderGuardDeploymentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrderGuardDeploymentEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OrderGuardDeploymentEdge'] = ResolversParentTypes['OrderGuardDeploymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['OrderGuardDeployment']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  coordinatorFunction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coordinators?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Coordinator']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['OrganisationKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predecessors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Organisation']>>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signatoryFunctions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  successors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Organisation']>>, ParentType, ContextType>;
  unitOf?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  units?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Organisation']>>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OrganisationKindResolvers = { ASSOCIATION: 'association', AUTHORITY: 'authority', COMPANY: 'company' };

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PaperSignatureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PaperSignature'] = ResolversParentTypes['PaperSignature']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attestedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartyKindResolvers = { ANYONE: 'anyone', ASSOCIATION: 'association', AUTHORITY: 'authority', COMPANY: 'company', LAW_ENFORCEMENT: 'law-enforcement', MUNICIPAL: 'municipal', REGIONAL: 'regional', STATE: 'state' };

export type PictureBasisResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PictureBasis'] = ResolversParentTypes['PictureBasis']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PictureProblemResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PictureProblem'] = ResolversParentTypes['PictureProblem']> = {
  areaId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offenceCategory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PictureReferenceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PictureReference'] = ResolversParentTypes['PictureReference']> = {
  owner?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  picture?: Resolver<Maybe<ResolversTypes['SituationalPicture']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place'], FederationReferenceType extends FederationReferenceTypes['Place'] = FederationReferenceTypes['Place']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Place']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  centroid?: Resolver<Maybe<ResolversTypes['Coordinate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PlaceKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlaceCollaborationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PlaceCollaboration'] = ResolversParentTypes['PlaceCollaboration'], FederationReferenceType extends FederationReferenceTypes['PlaceCollaboration'] = FederationReferenceTypes['PlaceCollaboration']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PlaceCollaboration']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['CollaborationAgreement']>, ParentType, ContextType>;
  goals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  parties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Organisation']>>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  processes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CollaborationProcess']>>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synthetic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  vision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlaceCollaborationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PlaceCollaborationConnection'] = ResolversParentTypes['PlaceCollaborationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceCollaborationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PlaceCollaborationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PlaceCollaborationEdge'] = ResolversParentTypes['PlaceCollaborationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['PlaceCollaboration']>, ParentType, ContextType>;
};

export type PoliceIndicatorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PoliceIndicator'] = ResolversParentTypes['PoliceIndicator'], FederationReferenceType extends FederationReferenceTypes['PoliceIndicator'] = FederationReferenceTypes['PoliceIndicator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PoliceIndicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  comparabilityClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  methodBreaks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MethodBreak']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['DataProduct']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReleasedLevel']>>, ParentType, ContextType>;
  roundingBase?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synthetic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicePictureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PolicePicture'] = ResolversParentTypes['PolicePicture']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrioritisationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Prioritisation'] = ResolversParentTypes['Prioritisation']> = {
  createdOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['PrioritisedProblem']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrioritisedProblemResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PrioritisedProblem'] = ResolversParentTypes['PrioritisedProblem']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['PriorityDecision'], ParentType, ContextType>;
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PriorityAreaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PriorityArea'] = ResolversParentTypes['PriorityArea'], FederationReferenceType extends FederationReferenceTypes['PriorityArea'] = FederationReferenceTypes['PriorityArea']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PriorityArea']> | FederationReferenceType, FederationReferenceType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProcessActResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProcessAct'] = ResolversParentTypes['ProcessAct']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cycle?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ProcessStep']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restart?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['ProcessStep']>, ParentType, ContextType>;
};

export type ProcessCycleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProcessCycle'] = ResolversParentTypes['ProcessCycle']> = {
  causeAnalyses?: Resolver<ReadonlyArray<ResolversTypes['CauseAnalysis']>, ParentType, ContextType>;
  followUps?: Resolver<ReadonlyArray<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['SmartGoal']>, ParentType, ContextType>;
  jointPicture?: Resolver<Maybe<ResolversTypes['JointPicture']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prioritisation?: Resolver<Maybe<ResolversTypes['Prioritisation']>, ParentType, ContextType>;
};

export type ProcessDecisionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProcessDecision'] = ResolversParentTypes['ProcessDecision']> = {
  decided?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  diarienummer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  function?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProcessPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProcessPayload'] = ResolversParentTypes['ProcessPayload']> = {
  object?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  process?: Resolver<Maybe<ResolversTypes['CollaborationProcess']>, ParentType, ContextType>;
  warnings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProcessWarning']>>, ParentType, ContextType>;
};

export type ProcessWarningResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProcessWarning'] = ResolversParentTypes['ProcessWarning']> = {
  kind?: Resolver<ResolversTypes['ProcessWarningKind'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProcessingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Processing'] = ResolversParentTypes['Processing']> = {
  controller?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  erasure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  impactAssessment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  processor?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type ProcessingRegisterResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProcessingRegister'] = ResolversParentTypes['ProcessingRegister']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  categories?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['ProcessingRegisterLine']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  security?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thirdCountries?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProcessingRegisterLineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProcessingRegisterLine'] = ResolversParentTypes['ProcessingRegisterLine']> = {
  agreement?: Resolver<Maybe<ResolversTypes['CollaborationAgreement']>, ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  controller?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  erasure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  impactAssessment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBasis?: Resolver<ReadonlyArray<ResolversTypes['LegalBasisLine']>, ParentType, ContextType>;
  processor?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['DataProduct'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['Purpose']>, ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['ProcessingRole']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcessingRoleResolvers = { CONTROLLER: 'controller', PROCESSOR: 'processor', PROVIDER: 'provider', RECIPIENT: 'recipient' };

export type ProgrammeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProgrammeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  runBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectInvolvementResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProjectInvolvement'] = ResolversParentTypes['ProjectInvolvement']> = {
  invited?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['UrbanProjectPhase'], ParentType, ContextType>;
  takesPart?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PurposeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Purpose'] = ResolversParentTypes['Purpose'], FederationReferenceType extends FederationReferenceTypes['Purpose'] = FederationReferenceTypes['Purpose']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Purpose']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreement?: Resolver<Maybe<ResolversTypes['CollaborationAgreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  agreements?: Resolver<Maybe<ResolversTypes['CollaborationAgreementConnection']>, ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first'>>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType, RequireFields<QueryAreaArgs, 'id'>>;
  areas?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Area']>>, ParentType, ContextType, RequireFields<QueryAreasArgs, 'level'>>;
  cameraSites?: Resolver<Maybe<ResolversTypes['CameraSiteConnection']>, ParentType, ContextType, RequireFields<QueryCameraSitesArgs, 'first'>>;
  citizenProposals?: Resolver<Maybe<ResolversTypes['CitizenProposalConnection']>, ParentType, ContextType, RequireFields<QueryCitizenProposalsArgs, 'first'>>;
  cityPictures?: Resolver<Maybe<ResolversTypes['CityPictureConnection']>, ParentType, ContextType, RequireFields<QueryCityPicturesArgs, 'first'>>;
  collaborationProcess?: Resolver<Maybe<ResolversTypes['CollaborationProcess']>, ParentType, ContextType, RequireFields<QueryCollaborationProcessArgs, 'id'>>;
  collaborationProcesses?: Resolver<Maybe<ResolversTypes['CollaborationProcessConnection']>, ParentType, ContextType, RequireFields<QueryCollaborationProcessesArgs, 'first'>>;
  committeeRecords?: Resolver<Maybe<ResolversTypes['CommitteeRecordConnection']>, ParentType, ContextType, RequireFields<QueryCommitteeRecordsArgs, 'first'>>;
  comparison?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<QueryComparisonArgs, 'axis' | 'indicators'>>;
  completeness?: Resolver<Maybe<ResolversTypes['CompletenessReport']>, ParentType, ContextType, Partial<QueryCompletenessArgs>>;
  concepts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Concept']>>, ParentType, ContextType, Partial<QueryConceptsArgs>>;
  coordinators?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Coordinator']>>, ParentType, ContextType, Partial<QueryCoordinatorsArgs>>;
  dataProduct?: Resolver<Maybe<ResolversTypes['DataProduct']>, ParentType, ContextType, RequireFields<QueryDataProductArgs, 'id'>>;
  dataProducts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DataProduct']>>, ParentType, ContextType>;
  dutyReport?: Resolver<Maybe<ResolversTypes['DutyReport']>, ParentType, ContextType, Partial<QueryDutyReportArgs>>;
  expiringAgreements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ExpiringTerm']>>, ParentType, ContextType, RequireFields<QueryExpiringAgreementsArgs, 'within'>>;
  focusAreas?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FocusArea']>>, ParentType, ContextType>;
  forums?: Resolver<Maybe<ResolversTypes['ForumConnection']>, ParentType, ContextType, RequireFields<QueryForumsArgs, 'first'>>;
  governingDocuments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GoverningDocument']>>, ParentType, ContextType, Partial<QueryGoverningDocumentsArgs>>;
  indicators?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Indicator']>>, ParentType, ContextType, RequireFields<QueryIndicatorsArgs, 'axis'>>;
  measure?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType, RequireFields<QueryMeasureArgs, 'id'>>;
  obstacles?: Resolver<Maybe<ResolversTypes['ObstacleConnection']>, ParentType, ContextType, RequireFields<QueryObstaclesArgs, 'first'>>;
  orderGuardDeployments?: Resolver<Maybe<ResolversTypes['OrderGuardDeploymentConnection']>, ParentType, ContextType, RequireFields<QueryOrderGuardDeploymentsArgs, 'first'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Organisation']>>, ParentType, ContextType, Partial<QueryOrganisationsArgs>>;
  placeCollaborations?: Resolver<Maybe<ResolversTypes['PlaceCollaborationConnection']>, ParentType, ContextType, RequireFields<QueryPlaceCollaborationsArgs, 'first'>>;
  places?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Place']>>, ParentType, ContextType, Partial<QueryPlacesArgs>>;
  priorityAreas?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PriorityArea']>>, ParentType, ContextType, Partial<QueryPriorityAreasArgs>>;
  processingRegister?: Resolver<Maybe<ResolversTypes['ProcessingRegister']>, ParentType, ContextType, Partial<QueryProcessingRegisterArgs>>;
  programmes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Programme']>>, ParentType, ContextType, Partial<QueryProgrammesArgs>>;
  purposes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Purpose']>>, ParentType, ContextType>;
  safetyActivities?: Resolver<Maybe<ResolversTypes['SafetyActivityConnection']>, ParentType, ContextType, RequireFields<QuerySafetyActivitiesArgs, 'first'>>;
  safetyWalks?: Resolver<Maybe<ResolversTypes['SafetyWalkConnection']>, ParentType, ContextType, RequireFields<QuerySafetyWalksArgs, 'first'>>;
  signingKeys?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SigningKey']>>, ParentType, ContextType, Partial<QuerySigningKeysArgs>>;
  strategicLinks?: Resolver<Maybe<ResolversTypes['StrategicLinks']>, ParentType, ContextType>;
  successions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Succession']>>, ParentType, ContextType>;
  targets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Target']>>, ParentType, ContextType>;
  urbanProjects?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UrbanDevelopmentProject']>>, ParentType, ContextType>;
  vehicleBarriers?: Resolver<Maybe<ResolversTypes['VehicleBarrierConnection']>, ParentType, ContextType, RequireFields<QueryVehicleBarriersArgs, 'first'>>;
};

export type RaisedObstacleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RaisedObstacle'] = ResolversParentTypes['RaisedObstacle']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  process?: Resolver<Maybe<ResolversTypes['CollaborationProcess']>, ParentType, ContextType>;
  raisedBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ObstacleState'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  takenUpOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegionIndicatorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RegionIndicator'] = ResolversParentTypes['RegionIndicator'], FederationReferenceType extends FederationReferenceTypes['RegionIndicator'] = FederationReferenceTypes['RegionIndicator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RegionIndicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  comparabilityClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  methodBreaks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MethodBreak']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['DataProduct']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReleasedLevel']>>, ParentType, ContextType>;
  roundingBase?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synthetic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionPictureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RegionPicture'] = ResolversParentTypes['RegionPicture']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleasedLevelResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReleasedLevel'] = ResolversParentTypes['ReleasedLevel']> = {
  breakdowns?: Resolver<ReadonlyArray<ResolversTypes['BreakdownDimension']>, ParentType, ContextType>;
  interval?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AreaLevel'], ParentType, ContextType>;
};

export type SafetyActivityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SafetyActivity'] = ResolversParentTypes['SafetyActivity']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  completed?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  followedUp?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SafetyActivityKind'], ParentType, ContextType>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  perspectives?: Resolver<ReadonlyArray<ResolversTypes['Perspective']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  plannedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  plannedTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  prevention?: Resolver<Maybe<ResolversTypes['PreventionKind']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  work?: Resolver<ResolversTypes['WorkKind'], ParentType, ContextType>;
};

export type SafetyActivityConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SafetyActivityConnection'] = ResolversParentTypes['SafetyActivityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SafetyActivityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SafetyActivityEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SafetyActivityEdge'] = ResolversParentTypes['SafetyActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['SafetyActivity']>, ParentType, ContextType>;
};

export type SafetyWalkResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SafetyWalk'] = ResolversParentTypes['SafetyWalk']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SafetyWalkFinding']>>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  walked?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SafetyWalkConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SafetyWalkConnection'] = ResolversParentTypes['SafetyWalkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SafetyWalkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SafetyWalkEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SafetyWalkEdge'] = ResolversParentTypes['SafetyWalkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['SafetyWalk']>, ParentType, ContextType>;
};

export type SafetyWalkFindingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SafetyWalkFinding'] = ResolversParentTypes['SafetyWalkFinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['SafetyActivityKind'], ParentType, ContextType>;
  remark?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remedied?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  responsible?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type ScopePartResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ScopePart'] = ResolversParentTypes['ScopePart']> = {
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  disclosures?: Resolver<ReadonlyArray<ResolversTypes['Disclosure']>, ParentType, ContextType>;
  everyArea?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  intervals?: Resolver<ReadonlyArray<ResolversTypes['Interval']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['AreaLevel']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
};

export type SecrecyAssessmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SecrecyAssessment'] = ResolversParentTypes['SecrecyAssessment']> = {
  conditions?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decided?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  diarienummer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  function?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SensitivityResolvers = { AGGREGATED: 'aggregated', OPEN: 'open', PROTECTED: 'protected', SHARED: 'shared' };

export type SeriesBreakResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SeriesBreak'] = ResolversParentTypes['SeriesBreak']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
};

export type SeriesTotalResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SeriesTotal'] = ResolversParentTypes['SeriesTotal']> = {
  status?: Resolver<ResolversTypes['ObservationStatus'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SigningKeyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SigningKey'] = ResolversParentTypes['SigningKey']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jwk?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  use?: Resolver<ResolversTypes['KeyUse'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SituationalPictureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SituationalPicture'] = ResolversParentTypes['SituationalPicture']> = {
  __resolveType: TypeResolveFn<'CityPicture' | 'CivilSocietyPicture' | 'PolicePicture' | 'RegionPicture', ParentType, ContextType>;
};

export type SmartCheckResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SmartCheck'] = ResolversParentTypes['SmartCheck']> = {
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  measurable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  realistic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  specific?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  timed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SmartGoalResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SmartGoal'] = ResolversParentTypes['SmartGoal']> = {
  acceptances?: Resolver<ReadonlyArray<ResolversTypes['GoalAcceptance']>, ParentType, ContextType>;
  awaiting?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  createdOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  followUps?: Resolver<ReadonlyArray<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  horizon?: Resolver<ResolversTypes['GoalHorizon'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ilsId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  madeBy?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['GoalMeasureKind']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  process?: Resolver<Maybe<ResolversTypes['CollaborationProcess']>, ParentType, ContextType>;
  realisticBecause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  smart?: Resolver<ResolversTypes['SmartCheck'], ParentType, ContextType>;
  specific?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StrategicLinkResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StrategicLink'] = ResolversParentTypes['StrategicLink']> = {
  connects?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StrategicLinksResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StrategicLinks'] = ResolversParentTypes['StrategicLinks']> = {
  links?: Resolver<ReadonlyArray<ResolversTypes['StrategicLink']>, ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SuccessionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Succession'] = ResolversParentTypes['Succession']> = {
  decided?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  diarienummer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SuccessionKind'], ParentType, ContextType>;
  predecessor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  successor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SuccessionKindResolvers = { AGREEMENT: 'agreement', ORGANISATION: 'organisation' };

export type SuccessionMisfitResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SuccessionMisfit'] = ResolversParentTypes['SuccessionMisfit']> = {
  agreement?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['ClauseDifference']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuccessionPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SuccessionPayload'] = ResolversParentTypes['SuccessionPayload']> = {
  gateways?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GatewayAcknowledgement']>>, ParentType, ContextType, RequireFields<SuccessionPayloadGatewaysArgs, 'waitMilliseconds'>>;
  misfits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SuccessionMisfit']>>, ParentType, ContextType>;
  reparented?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  succession?: Resolver<Maybe<ResolversTypes['Succession']>, ParentType, ContextType>;
};

export type TargetResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  baseline?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  baselineUnknown?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['GoverningDocument']>, ParentType, ContextType>;
  dueYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  measuredBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
};

export type TransferFormResolvers = { DIRECT_ACCESS: 'direct-access', OPEN: 'open', RELEASE: 'release' };

export type UrbanDevelopmentProjectResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UrbanDevelopmentProject'] = ResolversParentTypes['UrbanDevelopmentProject']> = {
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  focusArea?: Resolver<Maybe<ResolversTypes['FocusArea']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  involvement?: Resolver<ReadonlyArray<ResolversTypes['ProjectInvolvement']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['UrbanProjectPhase'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  started?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VehicleBarrierResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VehicleBarrier'] = ResolversParentTypes['VehicleBarrier']> = {
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  infrastructureOwner?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['VehicleBarrierPurpose']>, ParentType, ContextType>;
  sinceYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VehicleBarrierConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VehicleBarrierConnection'] = ResolversParentTypes['VehicleBarrierConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VehicleBarrierEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VehicleBarrierEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VehicleBarrierEdge'] = ResolversParentTypes['VehicleBarrierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['VehicleBarrier']>, ParentType, ContextType>;
};

export type VersionPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VersionPayload'] = ResolversParentTypes['VersionPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['CollaborationAgreement']>, ParentType, ContextType>;
  gateways?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GatewayAcknowledgement']>>, ParentType, ContextType, RequireFields<VersionPayloadGatewaysArgs, 'waitMilliseconds'>>;
  version?: Resolver<Maybe<ResolversTypes['AgreementVersion']>, ParentType, ContextType>;
};

export type VersionStandingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VersionStanding'] = ResolversParentTypes['VersionStanding']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AgreementState'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type VintageResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Vintage'] = ResolversParentTypes['Vintage']> = {
  from?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  preliminaryFrom?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
};

export type VulnerableAreaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VulnerableArea'] = ResolversParentTypes['VulnerableArea'], FederationReferenceType extends FederationReferenceTypes['VulnerableArea'] = FederationReferenceTypes['VulnerableArea']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VulnerableArea']> | FederationReferenceType, FederationReferenceType, ContextType>;
  geometry?: Resolver<Maybe<ResolversTypes['AreaGeometry']>, ParentType, ContextType, Partial<VulnerableAreaGeometryArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WhatIfResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WhatIf'] = ResolversParentTypes['WhatIf']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['WhatIfChange']>, ParentType, ContextType>;
  heldBack?: Resolver<ReadonlyArray<ResolversTypes['WhatIfHeldBack']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unfit?: Resolver<ReadonlyArray<ResolversTypes['WhatIfUnfit']>, ParentType, ContextType>;
};

export type WhatIfChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WhatIfChange'] = ResolversParentTypes['WhatIfChange']> = {
  begun?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ceased?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  gained?: Resolver<ReadonlyArray<ResolversTypes['ScopePart']>, ParentType, ContextType>;
  lost?: Resolver<ReadonlyArray<ResolversTypes['ScopePart']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['DataProduct'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['Purpose']>, ParentType, ContextType>;
};

export type WhatIfHeldBackResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WhatIfHeldBack'] = ResolversParentTypes['WhatIfHeldBack']> = {
  clause?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['HeldBackReason'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WhatIfUnfitResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WhatIfUnfit'] = ResolversParentTypes['WhatIfUnfit']> = {
  agreement?: Resolver<Maybe<ResolversTypes['CollaborationAgreement']>, ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  AgreementAct?: AgreementActResolvers<ContextType>;
  AgreementDraft?: AgreementDraftResolvers<ContextType>;
  AgreementLevel?: AgreementLevelResolvers;
  AgreementParty?: AgreementPartyResolvers<ContextType>;
  AgreementPayload?: AgreementPayloadResolvers<ContextType>;
  AgreementSignature?: AgreementSignatureResolvers<ContextType>;
  AgreementVersion?: AgreementVersionResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  AreaGeometry?: AreaGeometryResolvers<ContextType>;
  Breakdown?: BreakdownResolvers<ContextType>;
  CameraAssent?: CameraAssentResolvers<ContextType>;
  CameraSite?: CameraSiteResolvers<ContextType>;
  CameraSiteConnection?: CameraSiteConnectionResolvers<ContextType>;
  CameraSiteEdge?: CameraSiteEdgeResolvers<ContextType>;
  CauseAnalysis?: CauseAnalysisResolvers<ContextType>;
  CauseAssumption?: CauseAssumptionResolvers<ContextType>;
  CitedFigures?: CitedFiguresResolvers<ContextType>;
  CitizenProposal?: CitizenProposalResolvers<ContextType>;
  CitizenProposalConnection?: CitizenProposalConnectionResolvers<ContextType>;
  CitizenProposalEdge?: CitizenProposalEdgeResolvers<ContextType>;
  CityIndicator?: CityIndicatorResolvers<ContextType>;
  CityPicture?: CityPictureResolvers<ContextType>;
  CityPictureConnection?: CityPictureConnectionResolvers<ContextType>;
  CityPictureEdge?: CityPictureEdgeResolvers<ContextType>;
  CityPicturePayload?: CityPicturePayloadResolvers<ContextType>;
  CivilSocietyIndicator?: CivilSocietyIndicatorResolvers<ContextType>;
  CivilSocietyPicture?: CivilSocietyPictureResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  ClauseDifference?: ClauseDifferenceResolvers<ContextType>;
  CollaborationAgreement?: CollaborationAgreementResolvers<ContextType>;
  CollaborationAgreementConnection?: CollaborationAgreementConnectionResolvers<ContextType>;
  CollaborationAgreementEdge?: CollaborationAgreementEdgeResolvers<ContextType>;
  CollaborationProcess?: CollaborationProcessResolvers<ContextType>;
  CollaborationProcessConnection?: CollaborationProcessConnectionResolvers<ContextType>;
  CollaborationProcessEdge?: CollaborationProcessEdgeResolvers<ContextType>;
  CollaborationSignal?: CollaborationSignalResolvers<ContextType>;
  CommitteeDuties?: CommitteeDutiesResolvers<ContextType>;
  CommitteeRecord?: CommitteeRecordResolvers<ContextType>;
  CommitteeRecordConnection?: CommitteeRecordConnectionResolvers<ContextType>;
  CommitteeRecordEdge?: CommitteeRecordEdgeResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  ComparisonAxis?: ComparisonAxisResolvers<ContextType>;
  CompletenessCheck?: CompletenessCheckResolvers<ContextType>;
  CompletenessOutcome?: CompletenessOutcomeResolvers;
  CompletenessReport?: CompletenessReportResolvers<ContextType>;
  CompletenessSubject?: CompletenessSubjectResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  Coordinate?: CoordinateResolvers<ContextType>;
  Coordinator?: CoordinatorResolvers<ContextType>;
  DataProduct?: DataProductResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Denominator?: DenominatorResolvers<ContextType>;
  DraftProblem?: DraftProblemResolvers<ContextType>;
  Duty?: DutyResolvers<ContextType>;
  DutyReport?: DutyReportResolvers<ContextType>;
  DutyResult?: DutyResultResolvers<ContextType>;
  DutySubject?: DutySubjectResolvers<ContextType>;
  ExpiringKind?: ExpiringKindResolvers;
  ExpiringTerm?: ExpiringTermResolvers<ContextType>;
  FocusArea?: FocusAreaResolvers<ContextType>;
  FollowUp?: FollowUpResolvers<ContextType>;
  Forum?: ForumResolvers<ContextType>;
  ForumConnection?: ForumConnectionResolvers<ContextType>;
  ForumEdge?: ForumEdgeResolvers<ContextType>;
  ForumSeat?: ForumSeatResolvers<ContextType>;
  GatewayAcknowledgement?: GatewayAcknowledgementResolvers<ContextType>;
  GeoJSON?: GraphQLScalarType;
  GoalAcceptance?: GoalAcceptanceResolvers<ContextType>;
  GoverningDocument?: GoverningDocumentResolvers<ContextType>;
  HeldBackReason?: HeldBackReasonResolvers;
  Indicator?: IndicatorResolvers<ContextType>;
  JointPicture?: JointPictureResolvers<ContextType>;
  KeyPayload?: KeyPayloadResolvers<ContextType>;
  KeyUse?: KeyUseResolvers;
  LegalBasisLine?: LegalBasisLineResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MethodBreak?: MethodBreakResolvers<ContextType>;
  Month?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationChange?: ObservationChangeResolvers<ContextType>;
  ObservationSeries?: ObservationSeriesResolvers<ContextType>;
  ObstacleConnection?: ObstacleConnectionResolvers<ContextType>;
  ObstacleEdge?: ObstacleEdgeResolvers<ContextType>;
  OrderGuardDeployment?: OrderGuardDeploymentResolvers<ContextType>;
  OrderGuardDeploymentConnection?: OrderGuardDeploymentConnectionResolvers<ContextType>;
  OrderGuardDeploymentEdge?: OrderGuardDeploymentEdgeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationKind?: OrganisationKindResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaperSignature?: PaperSignatureResolvers<ContextType>;
  PartyKind?: PartyKindResolvers;
  PictureBasis?: PictureBasisResolvers<ContextType>;
  PictureProblem?: PictureProblemResolvers<ContextType>;
  PictureReference?: PictureReferenceResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceCollaboration?: PlaceCollaborationResolvers<ContextType>;
  PlaceCollaborationConnection?: PlaceCollaborationConnectionResolvers<ContextType>;
  PlaceCollaborationEdge?: PlaceCollaborationEdgeResolvers<ContextType>;
  PoliceIndicator?: PoliceIndicatorResolvers<ContextType>;
  PolicePicture?: PolicePictureResolvers<ContextType>;
  Prioritisation?: PrioritisationResolvers<ContextType>;
  PrioritisedProblem?: PrioritisedProblemResolvers<ContextType>;
  PriorityArea?: PriorityAreaResolvers<ContextType>;
  ProcessAct?: ProcessActResolvers<ContextType>;
  ProcessCycle?: ProcessCycleResolvers<ContextType>;
  ProcessDecision?: ProcessDecisionResolvers<ContextType>;
  ProcessPayload?: ProcessPayloadResolvers<ContextType>;
  ProcessWarning?: ProcessWarningResolvers<ContextType>;
  Processing?: ProcessingResolvers<ContextType>;
  ProcessingRegister?: ProcessingRegisterResolvers<ContextType>;
  ProcessingRegisterLine?: ProcessingRegisterLineResolvers<ContextType>;
  ProcessingRole?: ProcessingRoleResolvers;
  Programme?: ProgrammeResolvers<ContextType>;
  ProjectInvolvement?: ProjectInvolvementResolvers<ContextType>;
  Purpose?: PurposeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RaisedObstacle?: RaisedObstacleResolvers<ContextType>;
  RegionIndicator?: RegionIndicatorResolvers<ContextType>;
  RegionPicture?: RegionPictureResolvers<ContextType>;
  ReleasedLevel?: ReleasedLevelResolvers<ContextType>;
  SafetyActivity?: SafetyActivityResolvers<ContextType>;
  SafetyActivityConnection?: SafetyActivityConnectionResolvers<ContextType>;
  SafetyActivityEdge?: SafetyActivityEdgeResolvers<ContextType>;
  SafetyWalk?: SafetyWalkResolvers<ContextType>;
  SafetyWalkConnection?: SafetyWalkConnectionResolvers<ContextType>;
  SafetyWalkEdge?: SafetyWalkEdgeResolvers<ContextType>;
  SafetyWalkFinding?: SafetyWalkFindingResolvers<ContextType>;
  ScopePart?: ScopePartResolvers<ContextType>;
  SecrecyAssessment?: SecrecyAssessmentResolvers<ContextType>;
  Sensitivity?: SensitivityResolvers;
  SeriesBreak?: SeriesBreakResolvers<ContextType>;
  SeriesTotal?: SeriesTotalResolvers<ContextType>;
  SigningKey?: SigningKeyResolvers<ContextType>;
  SituationalPicture?: SituationalPictureResolvers<ContextType>;
  SmartCheck?: SmartCheckResolvers<ContextType>;
  SmartGoal?: SmartGoalResolvers<ContextType>;
  StrategicLink?: StrategicLinkResolvers<ContextType>;
  StrategicLinks?: StrategicLinksResolvers<ContextType>;
  Succession?: SuccessionResolvers<ContextType>;
  SuccessionKind?: SuccessionKindResolvers;
  SuccessionMisfit?: SuccessionMisfitResolvers<ContextType>;
  SuccessionPayload?: SuccessionPayloadResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  TransferForm?: TransferFormResolvers;
  UrbanDevelopmentProject?: UrbanDevelopmentProjectResolvers<ContextType>;
  VehicleBarrier?: VehicleBarrierResolvers<ContextType>;
  VehicleBarrierConnection?: VehicleBarrierConnectionResolvers<ContextType>;
  VehicleBarrierEdge?: VehicleBarrierEdgeResolvers<ContextType>;
  VersionPayload?: VersionPayloadResolvers<ContextType>;
  VersionStanding?: VersionStandingResolvers<ContextType>;
  Vintage?: VintageResolvers<ContextType>;
  VulnerableArea?: VulnerableAreaResolvers<ContextType>;
  WhatIf?: WhatIfResolvers<ContextType>;
  WhatIfChange?: WhatIfChangeResolvers<ContextType>;
  WhatIfHeldBack?: WhatIfHeldBackResolvers<ContextType>;
  WhatIfUnfit?: WhatIfUnfitResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  authenticated?: AuthenticatedDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  requiresScopes?: RequiresScopesDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
