/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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
  /** A calendar month, YYYY-MM (månad). */
  Month: { input: string; output: string; }
};

/** What became of a request (beslut). */
export type AccessDecision =
  /** Answered as a whole (besvarad). */
  | 'ANSWERED'
  /** Allowed, and failed (misslyckad). */
  | 'FAILED'
  /** Answered, with some fields or rows denied (delvis besvarad). */
  | 'PARTIAL'
  /** Refused as a whole (nekad). */
  | 'REFUSED';

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
  /** The organisation that asked (mottagare). */
  readonly partner: Organisation;
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

/** What a collaboration agreement ranges over (överenskommelsens nivå). */
export type AgreementLevel =
  /** Between a district committee and a local police area, inside an overarching one (lokal). */
  | 'LOCAL'
  /** Between the city and Polisregion Stockholm (övergripande). */
  | 'OVERARCHING'
  /** With civil society or property owners (partnerskap). */
  | 'PARTNERSHIP'
  /** About one place (plats). */
  | 'PLACE'
  /** With Region Stockholm (regional). */
  | 'REGIONAL';

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

/** One party's signature over a version's digest (underskrift). */
export type AgreementSignature = {
  readonly __typename?: 'AgreementSignature';
  /** The detached signature, JWS (RFC 7515), for anybody to verify (signatur). */
  readonly jws: Scalars['String']['output'];
  /** The registered key that it signed with (nyckel). */
  readonly keyId: Scalars['String']['output'];
  /** The party that signed (part). */
  readonly organisation: Organisation;
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
  | 'SUSPENDED';

/** A numbered version of an agreement: the bytes that the parties sign (version). Never changed once proposed. */
export type AgreementVersion = {
  readonly __typename?: 'AgreementVersion';
  /** What the parties will do (åtgärder). */
  readonly activities: ReadonlyArray<Scalars['String']['output']>;
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
  /** Their likely causes (troliga orsaker). */
  readonly likelyCauses: ReadonlyArray<Scalars['String']['output']>;
  /** Its number within the agreement, from 1 (versionsnummer). */
  readonly number: Scalars['Int']['output'];
  /** Its parties (parter). */
  readonly parties: ReadonlyArray<AgreementParty>;
  /** The problems that the parties work on together (problembild). */
  readonly problems: ReadonlyArray<Scalars['String']['output']>;
  /** The functions that answer for it, never persons (ansvariga funktioner). */
  readonly responsibleFunctions: ReadonlyArray<Scalars['String']['output']>;
  /** The signatures given so far (underskrifter). */
  readonly signatures: ReadonlyArray<AgreementSignature>;
  /** The first day it can be in force (giltig från). */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day it can be in force; null until further notice (giltig till). */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** A unit of reference geography, valid for a time (område). */
export type Area = {
  readonly __typename?: 'Area';
  /** A point inside it to place a label at (mittpunkt). */
  readonly centroid?: Maybe<Coordinate>;
  /** The safety certifications of housing there that hold today (trygghetscertifieringar). */
  readonly certifications?: Maybe<ReadonlyArray<SafetyCertification>>;
  /** The areas of a level that lie inside it (ingående områden). */
  readonly children?: Maybe<ReadonlyArray<Area>>;
  /** The area's id, such as sthlm:sdo:jarva. */
  readonly id: Scalars['ID']['output'];
  /** Its level (nivå). */
  readonly level?: Maybe<AreaLevel>;
  /** The local police areas that it lies in or overlaps (lokalpolisområden). Empty for an area whose police area is unknown. */
  readonly localPoliceAreas?: Maybe<ReadonlyArray<LocalPoliceArea>>;
  /** Its name in Swedish (namn). */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Neighbourhood watch there; null where nothing is known (grannsamverkan). Open. */
  readonly neighbourhoodWatch?: Maybe<NeighbourhoodWatch>;
  /** The associations of night walkers that are active there (nattvandrargrupper). Open. */
  readonly nightWalkGroups?: Maybe<ReadonlyArray<Association>>;
  /** The area that it is part of in the city's own geography (överordnat område). */
  readonly parent?: Maybe<Area>;
  /** How many live there, by the latest year known (folkmängd). */
  readonly population?: Maybe<Scalars['Int']['output']>;
  /** The areas that it replaced (föregångare). */
  readonly predecessors?: Maybe<ReadonlyArray<Area>>;
  /** Where the area comes from, as the source is to be cited (källa). */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The metro stations that lie in it (tunnelbanestationer). */
  readonly stations?: Maybe<ReadonlyArray<Station>>;
  /** The areas that replaced it (efterträdare). */
  readonly successors?: Maybe<ReadonlyArray<Area>>;
  /** True where the area itself or its population is synthetic: made for demonstration (syntetiska data). */
  readonly synthetic?: Maybe<Scalars['Boolean']['output']>;
  /** The first day it was valid, where that is known (giltig från). */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day it was valid; null while it is (giltig till). */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** The vulnerable areas that overlap it (utsatta områden). */
  readonly vulnerableAreas?: Maybe<ReadonlyArray<VulnerableArea>>;
};


/** A unit of reference geography, valid for a time (område). */
export type AreaChildrenArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
  level: AreaLevel;
};


/** A unit of reference geography, valid for a time (område). */
export type AreaLocalPoliceAreasArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};


/** A unit of reference geography, valid for a time (område). */
export type AreaVulnerableAreasArgs = {
  edition?: InputMaybe<Scalars['Int']['input']>;
};

/** A level of reference geography, from coarse to fine (geografisk nivå). */
export type AreaLevel =
  /** A base area, the smallest unit of the city's area statistics (basområde). */
  | 'BASE_AREA'
  /** The whole city (kommun). */
  | 'CITY'
  /** A city district of the statistical system (stadsdel). */
  | 'CITY_DISTRICT'
  /** The area of one district committee (stadsdelsområde). Eleven from 2023-07-01. */
  | 'DISTRICT_COMMITTEE_AREA'
  /** A local police area (lokalpolisområde). It is not the area of a district committee: they overlap n to m. */
  | 'LOCAL_POLICE_AREA';

/** An association in safety work (förening). Never its members. */
export type Association = {
  readonly __typename?: 'Association';
  /** The areas it is active in (verksamhetsområden). */
  readonly areas?: Maybe<ReadonlyArray<Area>>;
  /** The association's id. */
  readonly id: Scalars['ID']['output'];
  /** What it does (föreningstyp). */
  readonly kind?: Maybe<AssociationKind>;
  /** The legal body that it is (organisation). */
  readonly organisation?: Maybe<Organisation>;
  /** True where the association is synthetic: made for demonstration (syntetiska data). */
  readonly synthetic?: Maybe<Scalars['Boolean']['output']>;
};

/** What an association does in safety work (föreningstyp). */
export type AssociationKind =
  /** Culture (kulturförening). */
  | 'CULTURE'
  /** Adults who walk at night (nattvandrare). */
  | 'NIGHT_WALKERS'
  /** Other civil society (annan förening). */
  | 'OTHER'
  /** Property owners of an area (fastighetsägarförening). */
  | 'PROPERTY_OWNERS'
  /** Sports (idrottsförening). */
  | 'SPORTS';

/** One party's assent to a camera site (medgivande). */
export type CameraAssent = {
  readonly __typename?: 'CameraAssent';
  /** The day of its decision; null while it has not decided (beslutsdatum). */
  readonly decided?: Maybe<Scalars['Date']['output']>;
  /** The party (part). */
  readonly party: Organisation;
};

/**
 * The police's assessment of the need for cameras at a site, weighed against privacy (behovs- och
 * proportionalitetsbedömning). It names places and functions only.
 */
export type CameraAssessment = {
  readonly __typename?: 'CameraAssessment';
  /** The day of the assessment (bedömningsdatum). */
  readonly assessed: Scalars['Date']['output'];
  /** The function that made it (bedömande funktion). */
  readonly function: Scalars['String']['output'];
  /** Why cameras are needed there, or not (behov). */
  readonly need: Scalars['String']['output'];
  /** How it is weighed against the privacy of those who pass (proportionalitet). */
  readonly proportionality: Scalars['String']['output'];
  /** What it comes to (bedömning). */
  readonly recommendation: CameraRecommendation;
  /** The last day it holds unless renewed (omprövas senast). */
  readonly reviewBy?: Maybe<Scalars['Date']['output']>;
  /** True where the assessment is synthetic: made for demonstration (syntetiska data). */
  readonly synthetic: Scalars['Boolean']['output'];
};

/** What a camera site is for (syfte med kamerabevakning). */
export type CameraPurpose =
  /** Less crime (minskad brottslighet). */
  | 'CRIME'
  /** Better means of prosecution (lagföring). */
  | 'PROSECUTION'
  /** More safety (ökad trygghet). */
  | 'SAFETY';

/** What an assessment of a camera site comes to (bedömning). */
export type CameraRecommendation =
  /** Other measures suffice (avstyrks). */
  | 'NOT_RECOMMENDED'
  /** Cameras are needed (tillstyrks). */
  | 'RECOMMENDED'
  /** To be weighed again (omprövas). */
  | 'REVIEW';

/** Why a site was chosen (urvalsgrund). */
export type CameraSelectionGround =
  /** Many are there (många vistas på platsen). */
  | 'FOOTFALL'
  /** The need is great (stort behov). */
  | 'NEED';

/**
 * A site of safety cameras (kameraplats). The city owns the infrastructure, the police are the controller. There is no
 * footage and no type for any.
 */
export type CameraSite = {
  readonly __typename?: 'CameraSite';
  /** The area it lies in (område). */
  readonly area?: Maybe<Area>;
  /** The assent of both parties, who choose sites together (gemensamt val av plats). */
  readonly assent?: Maybe<ReadonlyArray<CameraAssent>>;
  /** The police's assessment of the need for cameras there (behovsbedömning). */
  readonly assessment?: Maybe<CameraAssessment>;
  /** The first day (från och med). */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** The camera site's id. */
  readonly id: Scalars['ID']['output'];
  /** Who owns poles and power (ägare av infrastrukturen). */
  readonly infrastructureOwner?: Maybe<Organisation>;
  /** The rules of law it rests on, each with its dates (rättsligt stöd). */
  readonly legalBasis?: Maybe<ReadonlyArray<LegalBasisLine>>;
  /** Who operates the cameras and is the controller (personuppgiftsansvarig). */
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
  /** The last day; null until further notice (till och med). */
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
  /** Whose figures they are (uppgiftslämnare). */
  readonly provider?: Maybe<Organisation>;
  /** Where the figures come from, as the source is to be cited (källa). */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** What it is about, such as anmälda brott (tema). */
  readonly theme?: Maybe<Scalars['String']['output']>;
  /** The unit of its values, such as antal or procent (enhet). */
  readonly unit: Scalars['String']['output'];
};


/**
 * An indicator whose observations the city subgraph hosts: the city's own, Storstockholms brandförsvar's and Brå's
 * (indikator hos staden).
 */
export type CityIndicatorObservationsArgs = {
  areas: ReadonlyArray<Scalars['ID']['input']>;
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
  /** Whose figures they are (uppgiftslämnare). */
  readonly provider?: Maybe<Organisation>;
  /** Where the figures come from, as the source is to be cited (källa). */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** What it is about, such as anmälda brott (tema). */
  readonly theme?: Maybe<Scalars['String']['output']>;
  /** The unit of its values, such as antal or procent (enhet). */
  readonly unit: Scalars['String']['output'];
};


/** An indicator of an association or of property owners (civilsamhällets indikator). */
export type CivilSocietyIndicatorObservationsArgs = {
  areas: ReadonlyArray<Scalars['ID']['input']>;
  from: Scalars['Month']['input'];
  interval?: Interval;
  level?: InputMaybe<AreaLevel>;
  to: Scalars['Month']['input'];
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
};

/**
 * A collaboration agreement (samverkansöverenskommelse): parties, and numbered versions of what they share. It is not in
 * itself a legal basis; each clause names one.
 */
export type CollaborationAgreement = {
  readonly __typename?: 'CollaborationAgreement';
  /** The agreements that lie within it and that the partner may read (underordnade överenskommelser). */
  readonly children?: Maybe<ReadonlyArray<CollaborationAgreement>>;
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
  /** Its title (rubrik). */
  readonly title?: Maybe<Scalars['String']['output']>;
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

/** Which figures a recipient gets (röjandekontroll). */
export type Disclosure =
  /** Figures as the provider holds them (exakta värden). */
  | 'EXACT'
  /** Figures as published, where small counts are suppressed (skyddade värden). */
  | 'PROTECTED';

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
  /** Whose figures they are (uppgiftslämnare). */
  readonly provider?: Maybe<Organisation>;
  /** Where the figures come from, as the source is to be cited (källa). */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** What it is about, such as anmälda brott (tema). */
  readonly theme?: Maybe<Scalars['String']['output']>;
  /** The unit of its values, such as antal or procent (enhet). */
  readonly unit: Scalars['String']['output'];
};


/**
 * A statistical indicator of one provider (indikator): the city describes it, its provider's subgraph answers its
 * observations.
 */
export type IndicatorObservationsArgs = {
  areas: ReadonlyArray<Scalars['ID']['input']>;
  from: Scalars['Month']['input'];
  interval?: Interval;
  level?: InputMaybe<AreaLevel>;
  to: Scalars['Month']['input'];
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
 * A briefing that police and order guards hold together (gemensamt utsättningsmöte). When and where a coming one is held is
 * secret.
 */
export type JointBriefing = {
  readonly __typename?: 'JointBriefing';
  /** When it is held (tidpunkt). */
  readonly at: Scalars['DateTime']['output'];
  /** What it is about (inriktning). */
  readonly focus: ReadonlyArray<Scalars['String']['output']>;
  /** The functions that take part, never persons (deltagande funktioner). */
  readonly functions: ReadonlyArray<Scalars['String']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** True where the briefing is synthetic: made for demonstration (syntetiska data). */
  readonly synthetic: Scalars['Boolean']['output'];
};

/** A rule of law that a flow rests on, with its dates (rättsligt stöd). */
export type LegalBasisLine = {
  readonly __typename?: 'LegalBasisLine';
  /** The chapter, where the act has chapters (kapitel). */
  readonly chapter?: Maybe<Scalars['String']['output']>;
  /** Who may disclose to whom under it (riktning). */
  readonly direction: Scalars['String']['output'];
  /** The first day it is in force (i kraft från). */
  readonly from: Scalars['Date']['output'];
  /** The act and its number, such as OSL 2009:400 (lag). */
  readonly law: Scalars['String']['output'];
  /** The section (paragraf). */
  readonly section: Scalars['String']['output'];
  /** The last day it is in force; null until further notice (i kraft till). */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** A local police area (lokalpolisområde). It overlaps district committee areas n to m, and changes with time. */
export type LocalPoliceArea = {
  readonly __typename?: 'LocalPoliceArea';
  /** Itself as an area of reference geography, to ask for figures with (område). */
  readonly area?: Maybe<Area>;
  /** The areas of the city that it covers, in whole or in part (ingående områden). */
  readonly areas?: Maybe<ReadonlyArray<Area>>;
  /** The police's own code, such as 531350; null where it is not published (områdeskod). */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The local police area's id, such as lpo:jarva. */
  readonly id: Scalars['ID']['output'];
  /** Its name (namn). */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The police area of the region that it belongs to: city, nord, syd or Gotland (polisområde). */
  readonly policeRegionArea?: Maybe<Scalars['String']['output']>;
  /** Whether any part of it lies in the city of Stockholm (berör Stockholms stad). */
  readonly touchesCity?: Maybe<Scalars['Boolean']['output']>;
  /** The first day it was valid, where that is known (giltig från). */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day it was valid; null while it is (giltig till). */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


/** A local police area (lokalpolisområde). It overlaps district committee areas n to m, and changes with time. */
export type LocalPoliceAreaAreasArgs = {
  level?: AreaLevel;
};

/** A change of method within a series (tidsseriebrott). */
export type MethodBreak = {
  readonly __typename?: 'MethodBreak';
  /** What changed (beskrivning). */
  readonly description: Scalars['String']['output'];
  /** The first month under the new method (från och med). */
  readonly from: Scalars['Month']['output'];
};

/** Neighbourhood watch at the level of an area (grannsamverkan). Never households or contacts. */
export type NeighbourhoodWatch = {
  readonly __typename?: 'NeighbourhoodWatch';
  /** Whether there is organised neighbourhood watch in the area (organiserad grannsamverkan). */
  readonly active: Scalars['Boolean']['output'];
  /** The first day, where that is known (sedan). */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** True where this is synthetic: made for demonstration (syntetiska data). */
  readonly synthetic: Scalars['Boolean']['output'];
};

/** One cell of statistics: an indicator's value for an area and a period (observation). */
export type Observation = {
  readonly __typename?: 'Observation';
  /** The area that the value is for (område): the requested one, or its part where a level was asked for. */
  readonly area: Area;
  /** The first month of the period (periodens första månad). */
  readonly from: Scalars['Month']['output'];
  /** The period in the words of its interval: 2024-03, 2024K1 or 2024 (period). */
  readonly period: Scalars['String']['output'];
  /** Why the value is as it is, or why there is none (status). */
  readonly status: ObservationStatus;
  /** The value in the unit of the series (värde). Null exactly where the status says that there is none; null never means zero. */
  readonly value?: Maybe<Scalars['Float']['output']>;
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
  /** Whether the figures are exact or protected (röjandekontroll). */
  readonly disclosure: Disclosure;
  /** The length of the periods (periodicitet). */
  readonly interval: Interval;
  /** The level of the observations' areas (nivå). */
  readonly level: AreaLevel;
  /** The cells, by area and then period (observationer). Every cell asked for is present, with a status. */
  readonly observations: ReadonlyArray<Observation>;
  /** Where the figures come from, as the source is to be cited (källa). */
  readonly source: Scalars['String']['output'];
  /** True where the figures are synthetic: made for demonstration, describing nothing that happened (syntetiska data). */
  readonly synthetic: Scalars['Boolean']['output'];
  /** Counts from 1 to below this are suppressed (röjandegräns); null where the figures are exact or need no protection. */
  readonly threshold?: Maybe<Scalars['Int']['output']>;
  /** The unit of the values (enhet). */
  readonly unit: Scalars['String']['output'];
  /** The publication that the figures belong to (publiceringsomgång). Revisions make new ones. */
  readonly vintage: Scalars['String']['output'];
};

/** What is known of one cell of statistics (observationens status). Zero, suppressed and not collected never look alike. */
export type ObservationStatus =
  /** The question has no meaning here, such as an area that did not exist in the period (ej tillämplig). */
  | 'NOT_APPLICABLE'
  /** Nothing was collected for this area and period (ej insamlad). It is not zero. */
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
  /** The briefings that police and order guards hold together before it (gemensamma utsättningsmöten). */
  readonly jointBriefings?: Maybe<ReadonlyArray<JointBriefing>>;
  /** The area of the permit, in its words (tillståndsområde). */
  readonly permitArea?: Maybe<Scalars['String']['output']>;
  /** What they may do there (befogenheter). */
  readonly powers?: Maybe<ReadonlyArray<OrderGuardPower>>;
  /** The law it rests on (förordnande). */
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
  /** Take into custody (omhänderta). */
  | 'OMHANDERTA';

/** The law that a deployment rests on (ordningsvaktsförordnande). */
export type OrderGuardRegime =
  /** An area under section 3 of the act of 1980 (LOV 3 §, 1980:578); none is valid after 2025-12-31. */
  | 'LOV_3_1980'
  /** A permit under the act of 2023 (tillstånd, 2023:421), from 2024-01-01. */
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
  | 'ASSOCIATION'
  /** A public authority (myndighet): each committee is one, the Police Authority is one. */
  | 'AUTHORITY'
  /** A company (bolag). */
  | 'COMPANY';

/** Where a page of a connection stands (sidinformation). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last edge, to be sent as after; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True where more that the reader may see follows the last edge. What the scope leaves out never counts. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** A partnership between the city and an association for the public good (idéburet offentligt partnerskap, IOP). */
export type Partnership = {
  readonly __typename?: 'Partnership';
  /** What it is for (syfte). */
  readonly aim?: Maybe<Scalars['String']['output']>;
  /** The areas it is about (områden). */
  readonly areas?: Maybe<ReadonlyArray<Area>>;
  /** The association (förening). */
  readonly association?: Maybe<Association>;
  /** The city's committee in it (stadens part). */
  readonly committee?: Maybe<Organisation>;
  /** The partnership's id. */
  readonly id: Scalars['ID']['output'];
  /** True where the partnership is synthetic: made for demonstration (syntetiska data). */
  readonly synthetic?: Maybe<Scalars['Boolean']['output']>;
  /** The first day (giltig från). */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day; null until further notice (giltig till). */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** A page of partnerships (idéburna offentliga partnerskap). */
export type PartnershipConnection = {
  readonly __typename?: 'PartnershipConnection';
  /** The partnerships of this page. */
  readonly edges: ReadonlyArray<PartnershipEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One partnership in a page. */
export type PartnershipEdge = {
  readonly __typename?: 'PartnershipEdge';
  /** Where the partnership stands, to be sent as after. */
  readonly cursor: Scalars['String']['output'];
  /** The partnership. */
  readonly node?: Maybe<Partnership>;
};

/** A named place of safety work, such as a square or a centre (plats). */
export type Place = {
  readonly __typename?: 'Place';
  /** The smallest area known that it lies in (område). */
  readonly area?: Maybe<Area>;
  /** A point inside it (mittpunkt). */
  readonly centroid?: Maybe<Coordinate>;
  /** The place's id. */
  readonly id: Scalars['ID']['output'];
  /** What it is (platstyp). */
  readonly kind?: Maybe<PlaceKind>;
  /** Its name (namn). */
  readonly name?: Maybe<Scalars['String']['output']>;
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
  /** Whose figures they are (uppgiftslämnare). */
  readonly provider?: Maybe<Organisation>;
  /** Where the figures come from, as the source is to be cited (källa). */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** What it is about, such as anmälda brott (tema). */
  readonly theme?: Maybe<Scalars['String']['output']>;
  /** The unit of its values, such as antal or procent (enhet). */
  readonly unit: Scalars['String']['output'];
};


/** An indicator of the police (polisens indikator). */
export type PoliceIndicatorObservationsArgs = {
  areas: ReadonlyArray<Scalars['ID']['input']>;
  from: Scalars['Month']['input'];
  interval?: Interval;
  level?: InputMaybe<AreaLevel>;
  to: Scalars['Month']['input'];
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
  /** What the log says of the partner's own requests and of others' requests for its data, newest first (åtkomstlogg). */
  readonly accessLog?: Maybe<AccessLogConnection>;
  /** One collaboration agreement, where the partner may read it (samverkansöverenskommelse). Forbidden and absent look alike. */
  readonly agreement?: Maybe<CollaborationAgreement>;
  /**
   * Collaboration agreements that the partner may read: those of its own parties, and overarching ones, which are public
   * (samverkansöverenskommelser). Others are left out silently.
   */
  readonly agreements?: Maybe<CollaborationAgreementConnection>;
  /** One area, whether or not it is still valid (område). Open. */
  readonly area?: Maybe<Area>;
  /** Areas of one level (områden). Open. */
  readonly areas?: Maybe<ReadonlyArray<Area>>;
  /** Associations that take part in safety work (föreningar). Open. */
  readonly associations?: Maybe<ReadonlyArray<Association>>;
  /** Sites of safety cameras (trygghetskameror). There is no footage, anywhere in the hub. */
  readonly cameraSites?: Maybe<CameraSiteConnection>;
  /** Safety certifications of housing (trygghetscertifieringar). */
  readonly certifications?: Maybe<SafetyCertificationConnection>;
  /** One data product (dataprodukt). */
  readonly dataProduct?: Maybe<DataProduct>;
  /** The register of data products (dataprodukter). Open; the data of a product is governed by agreements. */
  readonly dataProducts?: Maybe<ReadonlyArray<DataProduct>>;
  /**
   * The catalogue of indicators of every provider (indikatorer). What an indicator is, is open; its observations are
   * governed row by row.
   */
  readonly indicators?: Maybe<ReadonlyArray<Indicator>>;
  /** One local police area, whether or not it is still valid (lokalpolisområde). Open. */
  readonly localPoliceArea?: Maybe<LocalPoliceArea>;
  /** The local police areas that touch the city (lokalpolisområden). Open. */
  readonly localPoliceAreas?: Maybe<ReadonlyArray<LocalPoliceArea>>;
  /**
   * Deployments of the city's order guards (ordningsvaktsinsatser): past and running ones, and planned ones only for
   * whoever has city.order-guard-plans.
   */
  readonly orderGuardDeployments?: Maybe<OrderGuardDeploymentConnection>;
  /** One organisation, whether or not it still exists (organisation). Open. */
  readonly organisation?: Maybe<Organisation>;
  /** Organisations known to the hub (organisationer). Open. */
  readonly organisations?: Maybe<ReadonlyArray<Organisation>>;
  /** Partnerships between the city and associations (idéburna offentliga partnerskap, IOP). */
  readonly partnerships?: Maybe<PartnershipConnection>;
  /** Collaborations on one place, each led by a district committee (platssamverkan). */
  readonly placeCollaborations?: Maybe<PlaceCollaborationConnection>;
  /** Named places of safety work: squares and centres (platser). Open. */
  readonly places?: Maybe<ReadonlyArray<Place>>;
  /** The priority areas of an edition of the annex to the overarching agreement (prioriterade områden). Open. */
  readonly priorityAreas?: Maybe<ReadonlyArray<PriorityArea>>;
  /** The purposes that a request can state (ändamål). */
  readonly purposes?: Maybe<ReadonlyArray<Purpose>>;
  /** Metro stations (tunnelbanestationer). Open. */
  readonly stations?: Maybe<ReadonlyArray<Station>>;
  /** Who asks, for what purpose, and what the hub may answer now (jag och min räckvidd). */
  readonly viewer?: Maybe<Viewer>;
  /** Vulnerable areas in the city, as the police class them (utsatta områden). Open. */
  readonly vulnerableAreas?: Maybe<ReadonlyArray<VulnerableArea>>;
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['DateTime']['input']>;
  product?: InputMaybe<Scalars['ID']['input']>;
  role?: InputMaybe<AccessRole>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
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
export type QueryAssociationsArgs = {
  kind?: InputMaybe<AssociationKind>;
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
export type QueryCertificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  areas?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: Scalars['Int']['input'];
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
export type QueryIndicatorsArgs = {
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  theme?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryLocalPoliceAreaArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryLocalPoliceAreasArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
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
export type QueryPartnershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
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
export type QueryStationsArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryVulnerableAreasArgs = {
  edition?: InputMaybe<Scalars['Int']['input']>;
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
  /** Whose figures they are (uppgiftslämnare). */
  readonly provider?: Maybe<Organisation>;
  /** Where the figures come from, as the source is to be cited (källa). */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** What it is about, such as anmälda brott (tema). */
  readonly theme?: Maybe<Scalars['String']['output']>;
  /** The unit of its values, such as antal or procent (enhet). */
  readonly unit: Scalars['String']['output'];
};


/** An indicator of Region Stockholm (regionens indikator). */
export type RegionIndicatorObservationsArgs = {
  areas: ReadonlyArray<Scalars['ID']['input']>;
  from: Scalars['Month']['input'];
  interval?: Interval;
  level?: InputMaybe<AreaLevel>;
  to: Scalars['Month']['input'];
};

/** A quality check of housing for safety (trygghetscertifiering): 57 questions, 28 of them compulsory, held for five years. */
export type SafetyCertification = {
  readonly __typename?: 'SafetyCertification';
  /** The area of the housing, never an address (område). */
  readonly area?: Maybe<Area>;
  /** The property owners' association that gave it (utfärdare). */
  readonly association?: Maybe<Association>;
  /** How many of the 28 compulsory questions were met (uppfyllda obligatoriska frågor). */
  readonly compulsoryMet?: Maybe<Scalars['Int']['output']>;
  /** The certification's id. */
  readonly id: Scalars['ID']['output'];
  /** The weighted points reached (poäng). */
  readonly points?: Maybe<Scalars['Int']['output']>;
  /** How many questions were asked; 57 in the checklist of today (antal frågor). */
  readonly questions?: Maybe<Scalars['Int']['output']>;
  /** True where the certification is synthetic: made for demonstration (syntetiska data). */
  readonly synthetic?: Maybe<Scalars['Boolean']['output']>;
  /** The first day it holds (giltig från). */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day it holds (giltig till). */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** The day it was withdrawn, where it was (återkallad). */
  readonly withdrawnAt?: Maybe<Scalars['Date']['output']>;
};

/** A page of safety certifications (trygghetscertifieringar). */
export type SafetyCertificationConnection = {
  readonly __typename?: 'SafetyCertificationConnection';
  /** The certifications of this page. */
  readonly edges: ReadonlyArray<SafetyCertificationEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One safety certification in a page. */
export type SafetyCertificationEdge = {
  readonly __typename?: 'SafetyCertificationEdge';
  /** Where the certification stands, to be sent as after. */
  readonly cursor: Scalars['String']['output'];
  /** The certification. */
  readonly node?: Maybe<SafetyCertification>;
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
  | 'CLAUSE'
  /** An open product (öppna uppgifter). */
  | 'OPEN'
  /** The partner's own data (egna uppgifter). */
  | 'OWN';

/** The provider's documented weighing under the secrecy act (sekretessprövning). */
export type SecrecyAssessment = {
  readonly __typename?: 'SecrecyAssessment';
  /** The day of the decision (beslutsdatum). */
  readonly decided: Scalars['Date']['output'];
  /** Its reference in the provider's register (diarienummer). */
  readonly diarienummer: Scalars['String']['output'];
  /** The function that decided, never a person (beslutande funktion). */
  readonly function: Scalars['String']['output'];
  /** The last day it holds unless it is renewed (omprövas senast). */
  readonly reviewBy: Scalars['Date']['output'];
};

/** How far a product may travel (känslighet). */
export type Sensitivity =
  /** Statistics, protected at publication; to partners of every kind, under agreement (aggregerad). */
  | 'AGGREGATED'
  /** To every partner, without an agreement (öppen). */
  | 'OPEN'
  /** As shared, and only with a secrecy assessment in date (skyddad). */
  | 'PROTECTED'
  /** To authorities, under agreement (delad). */
  | 'SHARED';

/** A metro station (tunnelbanestation). */
export type Station = {
  readonly __typename?: 'Station';
  /** The smallest area known that it lies in (område). */
  readonly area?: Maybe<Area>;
  /** The station's id. */
  readonly id: Scalars['ID']['output'];
  /** The lines that stop there (linjer). */
  readonly lines?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Where it is (läge). */
  readonly location?: Maybe<StationLocation>;
  /** Its name (namn). */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Where it is known from, as the source is to be cited (källa). */
  readonly source?: Maybe<Scalars['String']['output']>;
};

/** A station's point in WGS 84 (läge). */
export type StationLocation = {
  readonly __typename?: 'StationLocation';
  /** Latitude in degrees (latitud). */
  readonly lat: Scalars['Float']['output'];
  /** Longitude in degrees (longitud). */
  readonly lon: Scalars['Float']['output'];
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

/** An area that the police list as vulnerable (utsatt område). Its border follows no other geography. */
export type VulnerableArea = {
  readonly __typename?: 'VulnerableArea';
  /** Its class by edition (klassning). Classes of different editions do not compare without care. */
  readonly classifications?: Maybe<ReadonlyArray<VulnerableAreaClassification>>;
  /** The vulnerable area's id, such as vuln:rinkeby. */
  readonly id: Scalars['ID']['output'];
  /** The local police area it lies in (lokalpolisområde). */
  readonly localPoliceArea?: Maybe<LocalPoliceArea>;
  /** Its name on the latest list that has it (namn). */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** How the police class a vulnerable area in an edition of their list (klass). */
export type VulnerableAreaClass =
  /** Between the other two (riskområde); not used from 2025. */
  | 'RISK'
  /** Especially vulnerable (särskilt utsatt område). */
  | 'SARSKILT_UTSATT'
  /** Vulnerable (utsatt område). */
  | 'UTSATT';

/** A vulnerable area's class in one edition of the list (klassning). */
export type VulnerableAreaClassification = {
  readonly __typename?: 'VulnerableAreaClassification';
  /** The class (klass). */
  readonly class: VulnerableAreaClass;
  /** The year of the list (utgåva). */
  readonly edition: Scalars['Int']['output'];
  /** The source, as it is to be cited (källa). */
  readonly source?: Maybe<Scalars['String']['output']>;
};

/** What became of a request (beslut). */
export type AccessDecision =
  /** Answered as a whole (besvarad). */
  | 'ANSWERED'
  /** Allowed, and failed (misslyckad). */
  | 'FAILED'
  /** Answered, with some fields or rows denied (delvis besvarad). */
  | 'PARTIAL'
  /** Refused as a whole (nekad). */
  | 'REFUSED';

/** How an entry of the log concerns the partner (roll i åtkomsten). */
export type AccessRole =
  /** Its own data was asked for (uppgiftslämnare). */
  | 'PROVIDER'
  /** It asked (mottagare). */
  | 'RECIPIENT';

/** What a collaboration agreement ranges over (överenskommelsens nivå). */
export type AgreementLevel =
  /** Between a district committee and a local police area, inside an overarching one (lokal). */
  | 'LOCAL'
  /** Between the city and Polisregion Stockholm (övergripande). */
  | 'OVERARCHING'
  /** With civil society or property owners (partnerskap). */
  | 'PARTNERSHIP'
  /** About one place (plats). */
  | 'PLACE'
  /** With Region Stockholm (regional). */
  | 'REGIONAL';

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
  | 'SUSPENDED';

/** The length of the periods of a series (periodicitet). */
export type Interval =
  /** A calendar month (månad), written 2024-03. */
  | 'MONTH'
  /** A calendar quarter (kvartal), written 2024K1. */
  | 'QUARTER'
  /** A calendar year (år), written 2024. */
  | 'YEAR';

/** What is known of one cell of statistics (observationens status). Zero, suppressed and not collected never look alike. */
export type ObservationStatus =
  /** The question has no meaning here, such as an area that did not exist in the period (ej tillämplig). */
  | 'NOT_APPLICABLE'
  /** Nothing was collected for this area and period (ej insamlad). It is not zero. */
  | 'NOT_COLLECTED'
  /** A final figure (slutlig). */
  | 'OBSERVED'
  /** A figure that the provider may still revise (preliminär). */
  | 'PRELIMINARY'
  /** A figure that replaces an earlier vintage's (reviderad). */
  | 'REVISED'
  /** A figure exists and is withheld because it is small or would give another small one away (undertryckt). It has no value and is not zero. */
  | 'SUPPRESSED';

export type KommunensAnmaldaBrottQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type KommunensAnmaldaBrottQuery = { readonly indicators: ReadonlyArray<
    | { readonly id: string, readonly name: string, readonly unit: string, readonly observations: ReadonlyArray<{ readonly synthetic: boolean, readonly source: string, readonly observations: ReadonlyArray<{ readonly period: string, readonly value: number | null, readonly status: ObservationStatus }> } | null> | null }
    | { readonly id: string, readonly name: string, readonly unit: string, readonly observations: ReadonlyArray<{ readonly synthetic: boolean, readonly source: string, readonly observations: ReadonlyArray<{ readonly period: string, readonly value: number | null, readonly status: ObservationStatus }> } | null> | null }
    | { readonly id: string, readonly name: string, readonly unit: string, readonly observations: ReadonlyArray<{ readonly synthetic: boolean, readonly source: string, readonly observations: ReadonlyArray<{ readonly period: string, readonly value: number | null, readonly status: ObservationStatus }> } | null> | null }
    | { readonly id: string, readonly name: string, readonly unit: string, readonly observations: ReadonlyArray<{ readonly synthetic: boolean, readonly source: string, readonly observations: ReadonlyArray<{ readonly period: string, readonly value: number | null, readonly status: ObservationStatus }> } | null> | null }
  > | null };

export type LagesbildForOmradeQueryVariables = Exact<{
  areas: ReadonlyArray<string> | string;
  from: string;
  to: string;
  interval?: Interval;
}>;


export type LagesbildForOmradeQuery = { readonly indicators: ReadonlyArray<
    | { readonly id: string, readonly name: string, readonly unit: string, readonly provider: { readonly id: string, readonly name: string | null } | null, readonly observations: ReadonlyArray<{ readonly synthetic: boolean, readonly source: string, readonly threshold: number | null, readonly area: { readonly id: string, readonly name: string | null }, readonly observations: ReadonlyArray<{ readonly period: string, readonly value: number | null, readonly status: ObservationStatus }> } | null> | null }
    | { readonly id: string, readonly name: string, readonly unit: string, readonly provider: { readonly id: string, readonly name: string | null } | null, readonly observations: ReadonlyArray<{ readonly synthetic: boolean, readonly source: string, readonly threshold: number | null, readonly area: { readonly id: string, readonly name: string | null }, readonly observations: ReadonlyArray<{ readonly period: string, readonly value: number | null, readonly status: ObservationStatus }> } | null> | null }
    | { readonly id: string, readonly name: string, readonly unit: string, readonly provider: { readonly id: string, readonly name: string | null } | null, readonly observations: ReadonlyArray<{ readonly synthetic: boolean, readonly source: string, readonly threshold: number | null, readonly area: { readonly id: string, readonly name: string | null }, readonly observations: ReadonlyArray<{ readonly period: string, readonly value: number | null, readonly status: ObservationStatus }> } | null> | null }
    | { readonly id: string, readonly name: string, readonly unit: string, readonly provider: { readonly id: string, readonly name: string | null } | null, readonly observations: ReadonlyArray<{ readonly synthetic: boolean, readonly source: string, readonly threshold: number | null, readonly area: { readonly id: string, readonly name: string | null }, readonly observations: ReadonlyArray<{ readonly period: string, readonly value: number | null, readonly status: ObservationStatus }> } | null> | null }
  > | null };

export type OverenskommelsernasLageQueryVariables = Exact<{
  level?: AgreementLevel | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type OverenskommelsernasLageQuery = { readonly agreements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string | null, readonly level: AgreementLevel | null, readonly state: AgreementState | null, readonly parent: { readonly id: string } | null, readonly parties: ReadonlyArray<{ readonly id: string, readonly name: string | null }> | null, readonly versionInForce: { readonly number: number, readonly digest: string, readonly validFrom: string, readonly validTo: string | null } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type TyckTillIOmradeQueryVariables = Exact<{
  areas: ReadonlyArray<string> | string;
  from: string;
  to: string;
  interval?: Interval;
}>;


export type TyckTillIOmradeQuery = { readonly indicators: ReadonlyArray<
    | { readonly id: string, readonly name: string, readonly unit: string, readonly observations: ReadonlyArray<{ readonly synthetic: boolean, readonly source: string, readonly area: { readonly id: string, readonly name: string | null }, readonly observations: ReadonlyArray<{ readonly period: string, readonly value: number | null, readonly status: ObservationStatus }> } | null> | null }
    | { readonly id: string, readonly name: string, readonly unit: string, readonly observations: ReadonlyArray<{ readonly synthetic: boolean, readonly source: string, readonly area: { readonly id: string, readonly name: string | null }, readonly observations: ReadonlyArray<{ readonly period: string, readonly value: number | null, readonly status: ObservationStatus }> } | null> | null }
    | { readonly id: string, readonly name: string, readonly unit: string, readonly observations: ReadonlyArray<{ readonly synthetic: boolean, readonly source: string, readonly area: { readonly id: string, readonly name: string | null }, readonly observations: ReadonlyArray<{ readonly period: string, readonly value: number | null, readonly status: ObservationStatus }> } | null> | null }
    | { readonly id: string, readonly name: string, readonly unit: string, readonly observations: ReadonlyArray<{ readonly synthetic: boolean, readonly source: string, readonly area: { readonly id: string, readonly name: string | null }, readonly observations: ReadonlyArray<{ readonly period: string, readonly value: number | null, readonly status: ObservationStatus }> } | null> | null }
  > | null };

export type UnderlagForKameraplatsQueryVariables = Exact<{
  areas?: ReadonlyArray<string> | string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type UnderlagForKameraplatsQuery = { readonly cameraSites: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly from: string | null, readonly to: string | null, readonly synthetic: boolean | null, readonly source: string | null, readonly place: { readonly name: string | null } | null, readonly area: { readonly id: string, readonly name: string | null } | null, readonly operator: { readonly name: string | null } | null, readonly infrastructureOwner: { readonly name: string | null } | null, readonly assessment: { readonly __typename: 'CameraAssessment' } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type VemLasteVadQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  product?: string | null | undefined;
  role?: AccessRole | null | undefined;
}>;


export type VemLasteVadQuery = { readonly accessLog: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly at: string, readonly operationName: string | null, readonly decision: AccessDecision, readonly outcomeCode: string | null, readonly partner: { readonly id: string, readonly name: string | null }, readonly purpose: { readonly code: string, readonly name: string | null } | null, readonly products: ReadonlyArray<{ readonly rows: number, readonly product: { readonly id: string, readonly name: string | null } }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };


export const KommunensAnmaldaBrottDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KommunensAnmaldaBrott"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Month"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Month"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"bra.municipal-offences.burglary","block":false},{"kind":"StringValue","value":"bra.municipal-offences.drugs-weapons","block":false},{"kind":"StringValue","value":"bra.municipal-offences.person","block":false},{"kind":"StringValue","value":"bra.municipal-offences.theft","block":false},{"kind":"StringValue","value":"bra.municipal-offences.vandalism","block":false},{"kind":"StringValue","value":"bra.municipal-offences.other","block":false},{"kind":"StringValue","value":"bra.municipal-offences.total","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"areas"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"sthlm:kommun","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"interval"},"value":{"kind":"EnumValue","value":"YEAR"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]} as unknown as DocumentNode<KommunensAnmaldaBrottQuery, KommunensAnmaldaBrottQueryVariables>;
export const LagesbildForOmradeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LagesbildForOmrade"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"areas"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Month"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Month"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"interval"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Interval"}}},"defaultValue":{"kind":"EnumValue","value":"QUARTER"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"police.reported-offences.total","block":false},{"kind":"StringValue","value":"fire.fires.total","block":false},{"kind":"StringValue","value":"region.transit-incidents.total","block":false},{"kind":"StringValue","value":"civil.night-walks.total","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"areas"},"value":{"kind":"Variable","name":{"kind":"Name","value":"areas"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"interval"},"value":{"kind":"Variable","name":{"kind":"Name","value":"interval"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LagesbildForOmradeQuery, LagesbildForOmradeQueryVariables>;
export const OverenskommelsernasLageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverenskommelsernasLage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementLevel"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionInForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OverenskommelsernasLageQuery, OverenskommelsernasLageQueryVariables>;
export const TyckTillIOmradeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TyckTillIOmrade"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"areas"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Month"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Month"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"interval"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Interval"}}},"defaultValue":{"kind":"EnumValue","value":"QUARTER"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"city.tyck-till.litter","block":false},{"kind":"StringValue","value":"city.tyck-till.graffiti","block":false},{"kind":"StringValue","value":"city.tyck-till.damage","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"areas"},"value":{"kind":"Variable","name":{"kind":"Name","value":"areas"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"interval"},"value":{"kind":"Variable","name":{"kind":"Name","value":"interval"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TyckTillIOmradeQuery, TyckTillIOmradeQueryVariables>;
export const UnderlagForKameraplatsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnderlagForKameraplats"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"areas"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cameraSites"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"areas"},"value":{"kind":"Variable","name":{"kind":"Name","value":"areas"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"infrastructureOwner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<UnderlagForKameraplatsQuery, UnderlagForKameraplatsQueryVariables>;
export const VemLasteVadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VemLasteVad"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"product"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccessRole"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"product"},"value":{"kind":"Variable","name":{"kind":"Name","value":"product"}}},{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purpose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operationName"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeCode"}},{"kind":"Field","name":{"kind":"Name","value":"products"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<VemLasteVadQuery, VemLasteVadQueryVariables>;