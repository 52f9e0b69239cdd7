import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Observation as ObservationCell, ObservationSeries as Series } from '../statistics/series.ts';
import type { ActRow, SignatureRow, VersionRow, CameraSiteRow, AgreementRow, DataProductRow, MethodBreakRow, DeploymentRow, OrganisationRow, PlaceRow, CollaborationRow, PriorityAreaRow, PaperRow, PurposeRow, SuccessionRow } from './queries.ts';
import type { Draft, PartyOfVersion } from './agreement-state.ts';
import type { AreaRow, IndicatorRow } from '../reference.ts';
import type { ShownGeometry, GeometryOwner } from './area-geometry.ts';
import type { Assent } from './tables.ts';
import type { Compared } from './comparison.ts';
import type { Clause as SignedClause, LegalBasisLine as SignedLegalBasisLine, Processing as SignedProcessing, SecrecyAssessment as SignedSecrecyAssessment } from '../../policy/agreement.ts';
import type { CheckResult, Subject as CheckedSubject } from '../../policy/completeness.ts';
import type { Expiring } from '../../policy/expiry.ts';
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

/** A point in WGS 84 (koordinat). */
export type Coordinate = {
  readonly __typename?: 'Coordinate';
  /** Latitude in degrees (latitud). */
  readonly lat: Scalars['Float']['output'];
  /** Longitude in degrees (longitud). */
  readonly lon: Scalars['Float']['output'];
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
  /** The clause; null where it is the paper as a whole (klausul). */
  readonly clause?: Maybe<Scalars['ID']['output']>;
  /** The code of the error that proposing it would give (felkod). */
  readonly code: Scalars['String']['output'];
  /** In what a clause is wider than the parent agreement (skillnader). */
  readonly differences: ReadonlyArray<ClauseDifference>;
  /** What to mend (beskrivning). */
  readonly message: Scalars['String']['output'];
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

/** A change of method within a series (tidsseriebrott). */
export type MethodBreak = {
  readonly __typename?: 'MethodBreak';
  /** What changed (beskrivning). */
  readonly description: Scalars['String']['output'];
  /** The first month under the new method (från och med). */
  readonly from: Scalars['Month']['output'];
};

/**
 * What a person may do with agreements, keys and shared queries (ändringar). Each takes a role in the person's token, and
 * each is done whole or not at all. What is refused is null, with an error that says what to mend.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Begins the next version from the one in force, or else from the latest (ändra överenskommelse). By a coordinator of a party. */
  readonly amendAgreement?: Maybe<AgreementPayload>;
  /** Attests that a party has signed the version on paper (intyga underskrift). By a registrar. */
  readonly attestSignature?: Maybe<VersionPayload>;
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
  /** Lays the draft before its parties: from here on it never changes (föreslå). By a coordinator of a party. */
  readonly proposeVersion?: Maybe<VersionPayload>;
  /**
   * Records that one takes another's place (succession): a committee or police area that others merged or split into, or an
   * agreement that replaces the one which others lie within. By the registrar, on a decision. What was signed is not
   * rewritten: successors are read by their predecessors' names, and children stand on what replaced their parent as far as
   * they fit in it. A provider's own subgraph gives an organisation's successor nothing until the provider has accepted it.
   */
  readonly recordSuccession?: Maybe<SuccessionPayload>;
  /** Registers the first key of a party, or one after all others were revoked (registrera nyckel). By a registrar. */
  readonly registerKey?: Maybe<KeyPayload>;
  /** Lets a version run again (återuppta). By an officer of the organisation that suspended it; each resumes its own. */
  readonly resumeVersion?: Maybe<VersionPayload>;
  /** Ends a key from now on; what it signed before stays good (spärra nyckel). By a signatory of the party, or a registrar. */
  readonly revokeKey?: Maybe<KeyPayload>;
  /** Replaces a key that the party still has (byta nyckel). By a signatory of the party, or the registrar for its own. */
  readonly rotateKey?: Maybe<KeyPayload>;
  /**
   * Hands in the signature of the signatory's own organisation (underteckna). By a signatory. The last one puts the version
   * in force, or to be so from its first day, and supersedes the version before it.
   */
  readonly signVersion?: Maybe<VersionPayload>;
  /** Halts a version at once (vilandeförklara). By an officer of a party whose data it gives, or that is a unit of whose it is. */
  readonly suspendVersion?: Maybe<VersionPayload>;
  /** Takes a proposal back that not all have signed (återkalla förslag). By a coordinator of a party. */
  readonly withdrawProposal?: Maybe<VersionPayload>;
};


/**
 * What a person may do with agreements, keys and shared queries (ändringar). Each takes a role in the person's token, and
 * each is done whole or not at all. What is refused is null, with an error that says what to mend.
 */
export type MutationAmendAgreementArgs = {
  agreement: Scalars['ID']['input'];
};


/**
 * What a person may do with agreements, keys and shared queries (ändringar). Each takes a role in the person's token, and
 * each is done whole or not at all. What is refused is null, with an error that says what to mend.
 */
export type MutationAttestSignatureArgs = {
  digest: Scalars['String']['input'];
  document: Scalars['String']['input'];
  jws: Scalars['String']['input'];
  party: Scalars['ID']['input'];
  reference: Scalars['String']['input'];
};


/**
 * What a person may do with agreements, keys and shared queries (ändringar). Each takes a role in the person's token, and
 * each is done whole or not at all. What is refused is null, with an error that says what to mend.
 */
export type MutationCreateAgreementArgs = {
  content: AgreementContentInput;
};


/**
 * What a person may do with agreements, keys and shared queries (ändringar). Each takes a role in the person's token, and
 * each is done whole or not at all. What is refused is null, with an error that says what to mend.
 */
export type MutationDiscardDraftArgs = {
  agreement: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
};


/**
 * What a person may do with agreements, keys and shared queries (ändringar). Each takes a role in the person's token, and
 * each is done whole or not at all. What is refused is null, with an error that says what to mend.
 */
export type MutationEditDraftArgs = {
  agreement: Scalars['ID']['input'];
  content: AgreementContentInput;
  revision: Scalars['Int']['input'];
};


/**
 * What a person may do with agreements, keys and shared queries (ändringar). Each takes a role in the person's token, and
 * each is done whole or not at all. What is refused is null, with an error that says what to mend.
 */
export type MutationEndAgreementArgs = {
  agreement: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
  reason: Scalars['String']['input'];
};


/**
 * What a person may do with agreements, keys and shared queries (ändringar). Each takes a role in the person's token, and
 * each is done whole or not at all. What is refused is null, with an error that says what to mend.
 */
export type MutationProposeVersionArgs = {
  agreement: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
};


/**
 * What a person may do with agreements, keys and shared queries (ändringar). Each takes a role in the person's token, and
 * each is done whole or not at all. What is refused is null, with an error that says what to mend.
 */
export type MutationRecordSuccessionArgs = {
  succession: SuccessionInput;
};


/**
 * What a person may do with agreements, keys and shared queries (ändringar). Each takes a role in the person's token, and
 * each is done whole or not at all. What is refused is null, with an error that says what to mend.
 */
export type MutationRegisterKeyArgs = {
  jwk: Scalars['String']['input'];
  party: Scalars['ID']['input'];
  proof: Scalars['String']['input'];
  use?: KeyUse;
};


/**
 * What a person may do with agreements, keys and shared queries (ändringar). Each takes a role in the person's token, and
 * each is done whole or not at all. What is refused is null, with an error that says what to mend.
 */
export type MutationResumeVersionArgs = {
  digest: Scalars['String']['input'];
};


/**
 * What a person may do with agreements, keys and shared queries (ändringar). Each takes a role in the person's token, and
 * each is done whole or not at all. What is refused is null, with an error that says what to mend.
 */
export type MutationRevokeKeyArgs = {
  key: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/**
 * What a person may do with agreements, keys and shared queries (ändringar). Each takes a role in the person's token, and
 * each is done whole or not at all. What is refused is null, with an error that says what to mend.
 */
export type MutationRotateKeyArgs = {
  endorsement: Scalars['String']['input'];
  jwk: Scalars['String']['input'];
  key: Scalars['ID']['input'];
  proof: Scalars['String']['input'];
};


/**
 * What a person may do with agreements, keys and shared queries (ändringar). Each takes a role in the person's token, and
 * each is done whole or not at all. What is refused is null, with an error that says what to mend.
 */
export type MutationSignVersionArgs = {
  digest: Scalars['String']['input'];
  jws: Scalars['String']['input'];
};


/**
 * What a person may do with agreements, keys and shared queries (ändringar). Each takes a role in the person's token, and
 * each is done whole or not at all. What is refused is null, with an error that says what to mend.
 */
export type MutationSuspendVersionArgs = {
  digest: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};


/**
 * What a person may do with agreements, keys and shared queries (ändringar). Each takes a role in the person's token, and
 * each is done whole or not at all. What is refused is null, with an error that says what to mend.
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
  /** One data product (dataprodukt). */
  readonly dataProduct?: Maybe<DataProduct>;
  /** The register of data products (dataprodukter). Open; the data of a product is governed by agreements. */
  readonly dataProducts?: Maybe<ReadonlyArray<DataProduct>>;
  /**
   * What ends soon in the agreements that the partner may read, soonest first: last days of versions and of rules of law, and
   * secrecy assessments to be looked at again (överenskommelser som löper ut).
   */
  readonly expiringAgreements?: Maybe<ReadonlyArray<ExpiringTerm>>;
  /**
   * The catalogue of indicators of every provider (indikatorer). What an indicator is, is open; its observations are
   * governed row by row. Indicators that are named together are taken to be shown together: what must never be is refused
   * with SERIES_NOT_COMPARABLE, and with a shared axis whatever must not share one. Ask for such series in fields of their
   * own.
   */
  readonly indicators?: Maybe<ReadonlyArray<Indicator>>;
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
  /** The purposes that a request can state (ändamål). */
  readonly purposes?: Maybe<ReadonlyArray<Purpose>>;
  /** Recorded decisions on who takes whose place, first to latest (successioner). Open. */
  readonly successions?: Maybe<ReadonlyArray<Succession>>;
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
export type QueryDataProductArgs = {
  id: Scalars['ID']['input'];
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
export type QueryIndicatorsArgs = {
  axis?: Axis;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  theme?: InputMaybe<Scalars['String']['input']>;
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
  /** The organisation that holds it (innehavare). */
  readonly organisation?: Maybe<Organisation>;
  /** What it signs (användning). */
  readonly use: KeyUse;
  /** From when its signatures count (giltig från). */
  readonly validFrom: Scalars['DateTime']['output'];
  /** When they cease to; null while the key is good (giltig till). */
  readonly validTo?: Maybe<Scalars['DateTime']['output']>;
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

/** How data leaves its provider (överföringsform). */
export type TransferForm =
  /** The recipient reads for itself whenever it needs to (direktåtkomst). */
  | 'direct-access'
  /** Open to everybody (öppna data). */
  | 'open'
  /** The provider releases it each time (utlämnande). */
  | 'release';

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
  CivilSocietyIndicator: CivilSocietyIndicator;
  CollaborationAgreement: CollaborationAgreement;
  DataProduct: DataProduct;
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
  CivilSocietyIndicator:
    ( { __typename: 'CivilSocietyIndicator' }
    & GraphQLRecursivePick<FederationTypes['CivilSocietyIndicator'], {"id":true}> );
  CollaborationAgreement:
    ( { __typename: 'CollaborationAgreement' }
    & GraphQLRecursivePick<FederationTypes['CollaborationAgreement'], {"id":true}> );
  DataProduct:
    ( { __typename: 'DataProduct' }
    & GraphQLRecursivePick<FederationTypes['DataProduct'], {"id":true}> );
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
  Axis: Axis;
  Breakdown: ResolverTypeWrapper<Breakdown>;
  BreakdownDimension: BreakdownDimension;
  CameraAssent: ResolverTypeWrapper<Assent>;
  CameraPurpose: CameraPurpose;
  CameraSelectionGround: CameraSelectionGround;
  CameraSite: ResolverTypeWrapper<CameraSiteRow>;
  CameraSiteConnection: ResolverTypeWrapper<Omit<CameraSiteConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CameraSiteEdge']> }>;
  CameraSiteEdge: ResolverTypeWrapper<Omit<CameraSiteEdge, 'node'> & { node?: Maybe<ResolversTypes['CameraSite']> }>;
  ChangeStatus: ChangeStatus;
  CityIndicator: ResolverTypeWrapper<IndicatorRow>;
  CivilSocietyIndicator: ResolverTypeWrapper<IndicatorRow>;
  Clause: ResolverTypeWrapper<SignedClause>;
  ClauseDifference: ResolverTypeWrapper<ClauseDifference>;
  ClauseInput: ClauseInput;
  CollaborationAgreement: ResolverTypeWrapper<AgreementRow>;
  CollaborationAgreementConnection: ResolverTypeWrapper<Omit<CollaborationAgreementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CollaborationAgreementEdge']> }>;
  CollaborationAgreementEdge: ResolverTypeWrapper<Omit<CollaborationAgreementEdge, 'node'> & { node?: Maybe<ResolversTypes['CollaborationAgreement']> }>;
  ComparedPeriod: ComparedPeriod;
  Comparison: ResolverTypeWrapper<Compared>;
  ComparisonAxis: ResolverTypeWrapper<Omit<ComparisonAxis, 'indicators'> & { indicators: ReadonlyArray<ResolversTypes['Indicator']> }>;
  CompletenessCheck: ResolverTypeWrapper<CheckResult>;
  CompletenessOutcome: null;
  CompletenessReport: ResolverTypeWrapper<Omit<CompletenessReport, 'checks'> & { checks: ReadonlyArray<ResolversTypes['CompletenessCheck']> }>;
  CompletenessSubject: ResolverTypeWrapper<CheckedSubject>;
  Coordinate: ResolverTypeWrapper<Coordinate>;
  DataProduct: ResolverTypeWrapper<DataProductRow>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Denominator: ResolverTypeWrapper<Denominator>;
  Disclosure: Disclosure;
  DraftProblem: ResolverTypeWrapper<DraftProblem>;
  ExpiringKind: null;
  ExpiringTerm: ResolverTypeWrapper<Expiring>;
  GatewayAcknowledgement: ResolverTypeWrapper<Acknowledged>;
  GeoJSON: ResolverTypeWrapper<Scalars['GeoJSON']['output']>;
  HeldBackReason: null;
  Indicator: ResolverTypeWrapper<IndicatorRow>;
  Interval: Interval;
  KeyPayload: ResolverTypeWrapper<Omit<KeyPayload, 'key'> & { key?: Maybe<ResolversTypes['SigningKey']> }>;
  KeyUse: null;
  LegalBasisLine: ResolverTypeWrapper<SignedLegalBasisLine>;
  LegalBasisLineInput: LegalBasisLineInput;
  MethodBreak: ResolverTypeWrapper<MethodBreakRow>;
  Month: ResolverTypeWrapper<Scalars['Month']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Observation: ResolverTypeWrapper<ObservationCell>;
  ObservationChange: ResolverTypeWrapper<ObservationChange>;
  ObservationSeries: ResolverTypeWrapper<Series>;
  ObservationStatus: ObservationStatus;
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
  Place: ResolverTypeWrapper<PlaceRow>;
  PlaceCollaboration: ResolverTypeWrapper<CollaborationRow>;
  PlaceCollaborationConnection: ResolverTypeWrapper<Omit<PlaceCollaborationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PlaceCollaborationEdge']> }>;
  PlaceCollaborationEdge: ResolverTypeWrapper<Omit<PlaceCollaborationEdge, 'node'> & { node?: Maybe<ResolversTypes['PlaceCollaboration']> }>;
  PlaceKind: PlaceKind;
  PoliceIndicator: ResolverTypeWrapper<IndicatorRow>;
  PriorityArea: ResolverTypeWrapper<PriorityAreaRow>;
  Processing: ResolverTypeWrapper<SignedProcessing>;
  ProcessingInput: ProcessingInput;
  ProcessingRegister: ResolverTypeWrapper<RegisterOfProcessing>;
  ProcessingRegisterLine: ResolverTypeWrapper<LineOfProcessing>;
  ProcessingRole: null;
  Purpose: ResolverTypeWrapper<PurposeRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegionIndicator: ResolverTypeWrapper<IndicatorRow>;
  ReleasedLevel: ResolverTypeWrapper<ReleasedLevel>;
  ScopePart: ResolverTypeWrapper<Part>;
  SecrecyAssessment: ResolverTypeWrapper<SignedSecrecyAssessment>;
  SecrecyAssessmentInput: SecrecyAssessmentInput;
  Sensitivity: null;
  SeriesBreak: ResolverTypeWrapper<Omit<SeriesBreak, 'indicator'> & { indicator?: Maybe<ResolversTypes['Indicator']> }>;
  SeriesTotal: ResolverTypeWrapper<SeriesTotal>;
  SigningKey: ResolverTypeWrapper<KeyRow>;
  Succession: ResolverTypeWrapper<SuccessionRow>;
  SuccessionInput: SuccessionInput;
  SuccessionKind: null;
  SuccessionMisfit: ResolverTypeWrapper<Misfit>;
  SuccessionPayload: ResolverTypeWrapper<Followed>;
  TransferForm: null;
  VersionPayload: ResolverTypeWrapper<Omit<VersionPayload, 'agreement' | 'gateways' | 'version'> & { agreement?: Maybe<ResolversTypes['CollaborationAgreement']>, gateways?: Maybe<ReadonlyArray<ResolversTypes['GatewayAcknowledgement']>>, version?: Maybe<ResolversTypes['AgreementVersion']> }>;
  Vintage: ResolverTypeWrapper<Vintage>;
  VulnerableArea: ResolverTypeWrapper<GeometryOwner>;
  WhatIf: ResolverTypeWrapper<Consequences>;
  WhatIfChange: ResolverTypeWrapper<Change>;
  WhatIfHeldBack: ResolverTypeWrapper<HeldBackClause>;
  WhatIfUnfit: ResolverTypeWrapper<Unfit>;
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
  CityIndicator: IndicatorRow;
  CivilSocietyIndicator: IndicatorRow;
  Clause: SignedClause;
  ClauseDifference: ClauseDifference;
  ClauseInput: ClauseInput;
  CollaborationAgreement: AgreementRow;
  CollaborationAgreementConnection: Omit<CollaborationAgreementConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CollaborationAgreementEdge']> };
  CollaborationAgreementEdge: Omit<CollaborationAgreementEdge, 'node'> & { node?: Maybe<ResolversParentTypes['CollaborationAgreement']> };
  Comparison: Compared;
  ComparisonAxis: Omit<ComparisonAxis, 'indicators'> & { indicators: ReadonlyArray<ResolversParentTypes['Indicator']> };
  CompletenessCheck: CheckResult;
  CompletenessReport: Omit<CompletenessReport, 'checks'> & { checks: ReadonlyArray<ResolversParentTypes['CompletenessCheck']> };
  CompletenessSubject: CheckedSubject;
  Coordinate: Coordinate;
  DataProduct: DataProductRow;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Denominator: Denominator;
  DraftProblem: DraftProblem;
  ExpiringTerm: Expiring;
  GatewayAcknowledgement: Acknowledged;
  GeoJSON: Scalars['GeoJSON']['output'];
  Indicator: IndicatorRow;
  KeyPayload: Omit<KeyPayload, 'key'> & { key?: Maybe<ResolversParentTypes['SigningKey']> };
  LegalBasisLine: SignedLegalBasisLine;
  LegalBasisLineInput: LegalBasisLineInput;
  MethodBreak: MethodBreakRow;
  Month: Scalars['Month']['output'];
  Mutation: Record<PropertyKey, never>;
  Observation: ObservationCell;
  ObservationChange: ObservationChange;
  ObservationSeries: Series;
  OrderGuardDeployment: DeploymentRow;
  OrderGuardDeploymentConnection: Omit<OrderGuardDeploymentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OrderGuardDeploymentEdge']> };
  OrderGuardDeploymentEdge: Omit<OrderGuardDeploymentEdge, 'node'> & { node?: Maybe<ResolversParentTypes['OrderGuardDeployment']> };
  Organisation: OrganisationRow;
  PageInfo: PageInfo;
  PaperSignature: PaperRow;
  PartyInput: PartyInput;
  Place: PlaceRow;
  PlaceCollaboration: CollaborationRow;
  PlaceCollaborationConnection: Omit<PlaceCollaborationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PlaceCollaborationEdge']> };
  PlaceCollaborationEdge: Omit<PlaceCollaborationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['PlaceCollaboration']> };
  PoliceIndicator: IndicatorRow;
  PriorityArea: PriorityAreaRow;
  Processing: SignedProcessing;
  ProcessingInput: ProcessingInput;
  ProcessingRegister: RegisterOfProcessing;
  ProcessingRegisterLine: LineOfProcessing;
  Purpose: PurposeRow;
  Query: Record<PropertyKey, never>;
  RegionIndicator: IndicatorRow;
  ReleasedLevel: ReleasedLevel;
  ScopePart: Part;
  SecrecyAssessment: SignedSecrecyAssessment;
  SecrecyAssessmentInput: SecrecyAssessmentInput;
  SeriesBreak: Omit<SeriesBreak, 'indicator'> & { indicator?: Maybe<ResolversParentTypes['Indicator']> };
  SeriesTotal: SeriesTotal;
  SigningKey: KeyRow;
  Succession: SuccessionRow;
  SuccessionInput: SuccessionInput;
  SuccessionMisfit: Misfit;
  SuccessionPayload: Followed;
  VersionPayload: Omit<VersionPayload, 'agreement' | 'gateways' | 'version'> & { agreement?: Maybe<ResolversParentTypes['CollaborationAgreement']>, gateways?: Maybe<ReadonlyArray<ResolversParentTypes['GatewayAcknowledgement']>>, version?: Maybe<ResolversParentTypes['AgreementVersion']> };
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['AgreementLevel']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['CollaborationAgreement']>, ParentType, ContextType>;
  parties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Organisation']>>, ParentType, ContextType>;
  priorityAreas?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PriorityArea']>>, ParentType, ContextType>;
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

export type CoordinateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Coordinate'] = ResolversParentTypes['Coordinate']> = {
  lat?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lon?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
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
  clause?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['ClauseDifference']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type GatewayAcknowledgementResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GatewayAcknowledgement'] = ResolversParentTypes['GatewayAcknowledgement']> = {
  acknowledged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  gateway?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export interface GeoJsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['GeoJSON'], any> {
  name: 'GeoJSON';
}

export type HeldBackReasonResolvers = { DIRECTION: 'direction', LEGAL_BASIS: 'legal-basis', PARENT: 'parent', PROVIDER_NOT_PARTY: 'provider-not-party', PURPOSE: 'purpose', RECIPIENT_KIND: 'recipient-kind', RECIPIENT_UNKNOWN: 'recipient-unknown', SECRECY_ASSESSMENT: 'secrecy-assessment', VERSION: 'version' };

export type IndicatorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  __resolveType: TypeResolveFn<'CityIndicator' | 'CivilSocietyIndicator' | 'PoliceIndicator' | 'RegionIndicator', ParentType, ContextType>;
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

export type MethodBreakResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MethodBreak'] = ResolversParentTypes['MethodBreak']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
};

export interface MonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Month'], any> {
  name: 'Month';
}

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  amendAgreement?: Resolver<Maybe<ResolversTypes['AgreementPayload']>, ParentType, ContextType, RequireFields<MutationAmendAgreementArgs, 'agreement'>>;
  attestSignature?: Resolver<Maybe<ResolversTypes['VersionPayload']>, ParentType, ContextType, RequireFields<MutationAttestSignatureArgs, 'digest' | 'document' | 'jws' | 'party' | 'reference'>>;
  createAgreement?: Resolver<Maybe<ResolversTypes['AgreementPayload']>, ParentType, ContextType, RequireFields<MutationCreateAgreementArgs, 'content'>>;
  discardDraft?: Resolver<Maybe<ResolversTypes['AgreementPayload']>, ParentType, ContextType, RequireFields<MutationDiscardDraftArgs, 'agreement' | 'revision'>>;
  editDraft?: Resolver<Maybe<ResolversTypes['AgreementPayload']>, ParentType, ContextType, RequireFields<MutationEditDraftArgs, 'agreement' | 'content' | 'revision'>>;
  endAgreement?: Resolver<Maybe<ResolversTypes['AgreementPayload']>, ParentType, ContextType, RequireFields<MutationEndAgreementArgs, 'agreement' | 'reason'>>;
  proposeVersion?: Resolver<Maybe<ResolversTypes['VersionPayload']>, ParentType, ContextType, RequireFields<MutationProposeVersionArgs, 'agreement' | 'revision'>>;
  recordSuccession?: Resolver<Maybe<ResolversTypes['SuccessionPayload']>, ParentType, ContextType, RequireFields<MutationRecordSuccessionArgs, 'succession'>>;
  registerKey?: Resolver<Maybe<ResolversTypes['KeyPayload']>, ParentType, ContextType, RequireFields<MutationRegisterKeyArgs, 'jwk' | 'party' | 'proof' | 'use'>>;
  resumeVersion?: Resolver<Maybe<ResolversTypes['VersionPayload']>, ParentType, ContextType, RequireFields<MutationResumeVersionArgs, 'digest'>>;
  revokeKey?: Resolver<Maybe<ResolversTypes['KeyPayload']>, ParentType, ContextType, RequireFields<MutationRevokeKeyArgs, 'key' | 'reason'>>;
  rotateKey?: Resolver<Maybe<ResolversTypes['KeyPayload']>, ParentType, ContextType, RequireFields<MutationRotateKeyArgs, 'endorsement' | 'jwk' | 'key' | 'proof'>>;
  signVersion?: Resolver<Maybe<ResolversTypes['VersionPayload']>, ParentType, ContextType, RequireFields<MutationSignVersionArgs, 'digest' | 'jws'>>;
  suspendVersion?: Resolver<Maybe<ResolversTypes['VersionPayload']>, ParentType, ContextType, RequireFields<MutationSuspendVersionArgs, 'digest' | 'reason'>>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['OrganisationKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predecessors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Organisation']>>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type PriorityAreaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PriorityArea'] = ResolversParentTypes['PriorityArea'], FederationReferenceType extends FederationReferenceTypes['PriorityArea'] = FederationReferenceTypes['PriorityArea']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PriorityArea']> | FederationReferenceType, FederationReferenceType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  comparison?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<QueryComparisonArgs, 'axis' | 'indicators'>>;
  completeness?: Resolver<Maybe<ResolversTypes['CompletenessReport']>, ParentType, ContextType, Partial<QueryCompletenessArgs>>;
  dataProduct?: Resolver<Maybe<ResolversTypes['DataProduct']>, ParentType, ContextType, RequireFields<QueryDataProductArgs, 'id'>>;
  dataProducts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DataProduct']>>, ParentType, ContextType>;
  expiringAgreements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ExpiringTerm']>>, ParentType, ContextType, RequireFields<QueryExpiringAgreementsArgs, 'within'>>;
  indicators?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Indicator']>>, ParentType, ContextType, RequireFields<QueryIndicatorsArgs, 'axis'>>;
  orderGuardDeployments?: Resolver<Maybe<ResolversTypes['OrderGuardDeploymentConnection']>, ParentType, ContextType, RequireFields<QueryOrderGuardDeploymentsArgs, 'first'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Organisation']>>, ParentType, ContextType, Partial<QueryOrganisationsArgs>>;
  placeCollaborations?: Resolver<Maybe<ResolversTypes['PlaceCollaborationConnection']>, ParentType, ContextType, RequireFields<QueryPlaceCollaborationsArgs, 'first'>>;
  places?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Place']>>, ParentType, ContextType, Partial<QueryPlacesArgs>>;
  priorityAreas?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PriorityArea']>>, ParentType, ContextType, Partial<QueryPriorityAreasArgs>>;
  processingRegister?: Resolver<Maybe<ResolversTypes['ProcessingRegister']>, ParentType, ContextType, Partial<QueryProcessingRegisterArgs>>;
  purposes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Purpose']>>, ParentType, ContextType>;
  successions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Succession']>>, ParentType, ContextType>;
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

export type ReleasedLevelResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReleasedLevel'] = ResolversParentTypes['ReleasedLevel']> = {
  breakdowns?: Resolver<ReadonlyArray<ResolversTypes['BreakdownDimension']>, ParentType, ContextType>;
  interval?: Resolver<ResolversTypes['Interval'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AreaLevel'], ParentType, ContextType>;
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
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  use?: Resolver<ResolversTypes['KeyUse'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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

export type TransferFormResolvers = { DIRECT_ACCESS: 'direct-access', OPEN: 'open', RELEASE: 'release' };

export type VersionPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VersionPayload'] = ResolversParentTypes['VersionPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['CollaborationAgreement']>, ParentType, ContextType>;
  gateways?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GatewayAcknowledgement']>>, ParentType, ContextType, RequireFields<VersionPayloadGatewaysArgs, 'waitMilliseconds'>>;
  version?: Resolver<Maybe<ResolversTypes['AgreementVersion']>, ParentType, ContextType>;
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
  CityIndicator?: CityIndicatorResolvers<ContextType>;
  CivilSocietyIndicator?: CivilSocietyIndicatorResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  ClauseDifference?: ClauseDifferenceResolvers<ContextType>;
  CollaborationAgreement?: CollaborationAgreementResolvers<ContextType>;
  CollaborationAgreementConnection?: CollaborationAgreementConnectionResolvers<ContextType>;
  CollaborationAgreementEdge?: CollaborationAgreementEdgeResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  ComparisonAxis?: ComparisonAxisResolvers<ContextType>;
  CompletenessCheck?: CompletenessCheckResolvers<ContextType>;
  CompletenessOutcome?: CompletenessOutcomeResolvers;
  CompletenessReport?: CompletenessReportResolvers<ContextType>;
  CompletenessSubject?: CompletenessSubjectResolvers<ContextType>;
  Coordinate?: CoordinateResolvers<ContextType>;
  DataProduct?: DataProductResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Denominator?: DenominatorResolvers<ContextType>;
  DraftProblem?: DraftProblemResolvers<ContextType>;
  ExpiringKind?: ExpiringKindResolvers;
  ExpiringTerm?: ExpiringTermResolvers<ContextType>;
  GatewayAcknowledgement?: GatewayAcknowledgementResolvers<ContextType>;
  GeoJSON?: GraphQLScalarType;
  HeldBackReason?: HeldBackReasonResolvers;
  Indicator?: IndicatorResolvers<ContextType>;
  KeyPayload?: KeyPayloadResolvers<ContextType>;
  KeyUse?: KeyUseResolvers;
  LegalBasisLine?: LegalBasisLineResolvers<ContextType>;
  MethodBreak?: MethodBreakResolvers<ContextType>;
  Month?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationChange?: ObservationChangeResolvers<ContextType>;
  ObservationSeries?: ObservationSeriesResolvers<ContextType>;
  OrderGuardDeployment?: OrderGuardDeploymentResolvers<ContextType>;
  OrderGuardDeploymentConnection?: OrderGuardDeploymentConnectionResolvers<ContextType>;
  OrderGuardDeploymentEdge?: OrderGuardDeploymentEdgeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationKind?: OrganisationKindResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaperSignature?: PaperSignatureResolvers<ContextType>;
  PartyKind?: PartyKindResolvers;
  Place?: PlaceResolvers<ContextType>;
  PlaceCollaboration?: PlaceCollaborationResolvers<ContextType>;
  PlaceCollaborationConnection?: PlaceCollaborationConnectionResolvers<ContextType>;
  PlaceCollaborationEdge?: PlaceCollaborationEdgeResolvers<ContextType>;
  PoliceIndicator?: PoliceIndicatorResolvers<ContextType>;
  PriorityArea?: PriorityAreaResolvers<ContextType>;
  Processing?: ProcessingResolvers<ContextType>;
  ProcessingRegister?: ProcessingRegisterResolvers<ContextType>;
  ProcessingRegisterLine?: ProcessingRegisterLineResolvers<ContextType>;
  ProcessingRole?: ProcessingRoleResolvers;
  Purpose?: PurposeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegionIndicator?: RegionIndicatorResolvers<ContextType>;
  ReleasedLevel?: ReleasedLevelResolvers<ContextType>;
  ScopePart?: ScopePartResolvers<ContextType>;
  SecrecyAssessment?: SecrecyAssessmentResolvers<ContextType>;
  Sensitivity?: SensitivityResolvers;
  SeriesBreak?: SeriesBreakResolvers<ContextType>;
  SeriesTotal?: SeriesTotalResolvers<ContextType>;
  SigningKey?: SigningKeyResolvers<ContextType>;
  Succession?: SuccessionResolvers<ContextType>;
  SuccessionKind?: SuccessionKindResolvers;
  SuccessionMisfit?: SuccessionMisfitResolvers<ContextType>;
  SuccessionPayload?: SuccessionPayloadResolvers<ContextType>;
  TransferForm?: TransferFormResolvers;
  VersionPayload?: VersionPayloadResolvers<ContextType>;
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
