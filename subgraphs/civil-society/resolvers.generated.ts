import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Observation as ObservationCell, ObservationSeries as Series } from '../statistics/series.ts';
import type { CitedFigures as Cited } from '../../policy/picture.ts';
import type { PictureRow } from '../pictures/queries.ts';
import type { AssociationRow, QuestionRow, NeighbourhoodWatchRow, PartnershipRow, CertificationRow, ChecklistRow, InspectionRow } from './queries.ts';
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

/** A unit of reference geography, valid for a time (område). */
export type Area = {
  readonly __typename?: 'Area';
  /** The safety certifications of housing there that hold today (trygghetscertifieringar). */
  readonly certifications?: Maybe<ReadonlyArray<SafetyCertification>>;
  /** The area's id, such as sthlm:sdo:jarva. */
  readonly id: Scalars['ID']['output'];
  /** Neighbourhood watch there; null where nothing is known (grannsamverkan). Open. */
  readonly neighbourhoodWatch?: Maybe<NeighbourhoodWatch>;
  /** The associations of night walkers that are active there (nattvandrargrupper). Open. */
  readonly nightWalkGroups?: Maybe<ReadonlyArray<Association>>;
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

/** What housing a checklist is for (bebyggelse). */
export type BuildingKind =
  /** Housing that stands (befintlig bebyggelse, rad 729). */
  | 'EXISTING'
  /** Housing that is being planned or built (nyproduktion, rad 729). */
  | 'NEW_BUILD';

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

/** A question of the checklist, by number (fråga). */
export type ChecklistQuestion = {
  readonly __typename?: 'ChecklistQuestion';
  /** Whether it must be met (obligatorisk). */
  readonly compulsory: Scalars['Boolean']['output'];
  /** Its number, from 1 (nummer). */
  readonly number: Scalars['Int']['output'];
  /** What it is about (tema). */
  readonly theme: ChecklistTheme;
  /** How many points it gives (vikt). */
  readonly weight: Scalars['Int']['output'];
};

/** What a question is about (tema). */
export type ChecklistTheme =
  /** Entrances and doors (entréer och dörrar). */
  | 'ENTRANCES'
  /** Garages and storage (garage och förråd). */
  | 'GARAGES'
  /** Lighting (belysning). */
  | 'LIGHTING'
  /** Upkeep and management (skötsel och förvaltning). */
  | 'MANAGEMENT'
  /** Stairs and cellars (trapphus och källare). */
  | 'STAIRS_AND_CELLARS'
  /** Yards and what lies around (gårdar och närmiljö). */
  | 'YARDS';

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

/** An indicator of an association or of property owners (civilsamhällets indikator). */
export type CivilSocietyIndicator = Indicator & {
  readonly __typename?: 'CivilSocietyIndicator';
  /** The indicator's id, such as fire.fires.total. */
  readonly id: Scalars['ID']['output'];
  /** The latest publication (senaste publiceringsomgång). */
  readonly latestVintage?: Maybe<Vintage>;
  /**
   * The figures, one series for each area asked for, in the same order (observationer). A position is null, with an error,
   * where it lies outside the scope: AREA_NOT_COVERED, PERIOD_NOT_COVERED, LEVEL_NOT_COVERED; an empty answer never means
   * zero.
   */
  readonly observations?: Maybe<ReadonlyArray<Maybe<ObservationSeries>>>;
};


/** An indicator of an association or of property owners (civilsamhällets indikator). */
export type CivilSocietyIndicatorObservationsArgs = {
  areas: ReadonlyArray<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  breakdown?: InputMaybe<BreakdownDimension>;
  from: Scalars['Month']['input'];
  interval?: Interval;
  level?: InputMaybe<AreaLevel>;
  to: Scalars['Month']['input'];
};

/**
 * A situational picture of an association or of property owners (civilsamhällets lägesbild). Governed by row:
 * civil.situational-pictures, and the area of the picture.
 */
export type CivilSocietyPicture = SituationalPicture & {
  readonly __typename?: 'CivilSocietyPicture';
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

/** A page of situational pictures (civilsamhällets lägesbild). */
export type CivilSocietyPictureConnection = {
  readonly __typename?: 'CivilSocietyPictureConnection';
  /** The pictures of this page. */
  readonly edges: ReadonlyArray<CivilSocietyPictureEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One situational picture in a page. */
export type CivilSocietyPictureEdge = {
  readonly __typename?: 'CivilSocietyPictureEdge';
  /** Where the picture stands, to be sent as after. */
  readonly cursor: Scalars['String']['output'];
  /** The picture. */
  readonly node?: Maybe<CivilSocietyPicture>;
};

/** What an act on a situational picture gives (svar). */
export type CivilSocietyPicturePayload = {
  readonly __typename?: 'CivilSocietyPicturePayload';
  /** The picture, as whoever acted may read it (civilsamhällets lägesbild). */
  readonly picture?: Maybe<CivilSocietyPicture>;
};

/** What a figure is set against (jämförelseperiod). */
export type ComparedPeriod =
  /** The period before: February for March, 2024K4 for 2025K1 (föregående period). */
  | 'PREVIOUS_PERIOD'
  /** The same period a year earlier (samma period föregående år). */
  | 'SAME_PERIOD_LAST_YEAR';

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

/**
 * A statistical indicator of one provider (indikator): the city describes it, its provider's subgraph answers its
 * observations.
 */
export type Indicator = {
  /** The indicator's id, such as fire.fires.total. */
  readonly id: Scalars['ID']['output'];
  /** The latest publication (senaste publiceringsomgång). */
  readonly latestVintage?: Maybe<Vintage>;
  /**
   * The figures, one series for each area asked for, in the same order (observationer). A position is null, with an error,
   * where it lies outside the scope: AREA_NOT_COVERED, PERIOD_NOT_COVERED, LEVEL_NOT_COVERED; an empty answer never means
   * zero.
   */
  readonly observations?: Maybe<ReadonlyArray<Maybe<ObservationSeries>>>;
};


/**
 * A statistical indicator of one provider (indikator): the city describes it, its provider's subgraph answers its
 * observations.
 */
export type IndicatorObservationsArgs = {
  areas: ReadonlyArray<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  breakdown?: InputMaybe<BreakdownDimension>;
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
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Releases an own picture to those whose agreements cover it (delge lägesbild). By a coordinator of the owner, else
   * OWNER_REQUIRED. It never changes afterwards.
   */
  readonly releaseCivilSocietyPicture?: Maybe<CivilSocietyPicturePayload>;
  /**
   * Writes an own picture, new or still its owner's alone (spara lägesbild). By an analyst or coordinator of the owner.
   * EDIT_CONFLICT where somebody else has written since the revision; STATE_CONFLICT once it is released.
   */
  readonly saveCivilSocietyPicture?: Maybe<CivilSocietyPicturePayload>;
  /**
   * Takes a released picture back (återkalla lägesbild). By a coordinator of the owner, else OWNER_REQUIRED. What others
   * have written on it stays theirs.
   */
  readonly withdrawCivilSocietyPicture?: Maybe<CivilSocietyPicturePayload>;
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationReleaseCivilSocietyPictureArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationSaveCivilSocietyPictureArgs = {
  content: PictureInput;
  id?: InputMaybe<Scalars['ID']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationWithdrawCivilSocietyPictureArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  revision: Scalars['Int']['input'];
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

/** Whether an own situational picture has left its owner (lägesbildens status). */
export type PictureState =
  /** Being written: read by its owner alone (egen). Programme line 337. */
  | 'OWN'
  /** Released by its owner to those whose agreements cover it; never changed after that (delgiven). */
  | 'RELEASED'
  /** Taken back by its owner; read by its owner alone from then on (återkallad). */
  | 'WITHDRAWN';

/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** Associations that take part in safety work (föreningar). Open. */
  readonly associations?: Maybe<ReadonlyArray<Association>>;
  /** Safety certifications of housing (trygghetscertifieringar). */
  readonly certifications?: Maybe<SafetyCertificationConnection>;
  /**
   * Own situational pictures of an association or of property owners (civilsamhällets lägesbild): one's own, and those
   * released to whoever's agreements cover civil.situational-pictures. Others are left out silently.
   */
  readonly civilSocietyPictures?: Maybe<CivilSocietyPictureConnection>;
  /** Partnerships between the city and associations (idéburna offentliga partnerskap, IOP). */
  readonly partnerships?: Maybe<PartnershipConnection>;
  /** Checklists of safety certifications (checklistor). Open. */
  readonly safetyChecklists?: Maybe<ReadonlyArray<SafetyChecklist>>;
  /** Safety inspections of housing (trygghetsbesiktningar av bostäder). */
  readonly safetyInspections?: Maybe<SafetyInspectionConnection>;
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
export type QueryCertificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  areas?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: Scalars['Int']['input'];
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryCivilSocietyPicturesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  areas?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: Scalars['Int']['input'];
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
export type QuerySafetyInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  areas?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: Scalars['Int']['input'];
};

/** A quality check of housing for safety (trygghetscertifiering): 57 questions, 28 of them compulsory, held for five years. */
export type SafetyCertification = {
  readonly __typename?: 'SafetyCertification';
  /** The area of the housing, never an address (område). */
  readonly area?: Maybe<Area>;
  /** The property owners' association that gave it (utfärdare). */
  readonly association?: Maybe<Association>;
  /** What housing it is (bebyggelse). */
  readonly building?: Maybe<BuildingKind>;
  /** The checklist that it was made by (checklista). */
  readonly checklist?: Maybe<SafetyChecklist>;
  /** How many of the 28 compulsory questions were met (uppfyllda obligatoriska frågor). */
  readonly compulsoryMet?: Maybe<Scalars['Int']['output']>;
  /** Whether it holds on a day: from its first to its last, and not from the day it was withdrawn (gäller). */
  readonly holds?: Maybe<Scalars['Boolean']['output']>;
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


/** A quality check of housing for safety (trygghetscertifiering): 57 questions, 28 of them compulsory, held for five years. */
export type SafetyCertificationHoldsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
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

/**
 * The checklist of certifications (checklista för trygghetscertifiering, rad 729). How the questions are worded is the
 * associations' own, and not in the hub.
 */
export type SafetyChecklist = {
  readonly __typename?: 'SafetyChecklist';
  /** What housing it is for (bebyggelse). */
  readonly appliesTo: ReadonlyArray<BuildingKind>;
  /** The checklist's id. */
  readonly id: Scalars['ID']['output'];
  /** Its questions, in order: 57, of which 28 are compulsory (frågor). */
  readonly questions: ReadonlyArray<ChecklistQuestion>;
  /** Where it is known from, as the source is to be cited (källa). */
  readonly source: Scalars['String']['output'];
  /** True where which questions are compulsory, their themes and weights are made up for demonstration (syntetiska data). */
  readonly synthetic: Scalars['Boolean']['output'];
  /** For how many years a certification holds (giltighet i år). */
  readonly yearsValid: Scalars['Int']['output'];
};

/**
 * A look over housing for safety, short of a certification (trygghetsbesiktning av bostäder, rad 642). By stadsdel, never by
 * address.
 */
export type SafetyInspection = {
  readonly __typename?: 'SafetyInspection';
  /** How many measures it advised (råd). */
  readonly advised: Scalars['Int']['output'];
  /** The area of the housing, never an address (område). */
  readonly area?: Maybe<Area>;
  /** The property owners' association that held it (förening). */
  readonly association?: Maybe<Association>;
  /** How many of those are done (genomförda). */
  readonly done: Scalars['Int']['output'];
  /** The inspection's id. */
  readonly id: Scalars['ID']['output'];
  /** The month (månad). */
  readonly inspected: Scalars['Month']['output'];
  /** True where the inspection is synthetic: made for demonstration (syntetiska data). */
  readonly synthetic: Scalars['Boolean']['output'];
};

/** A page of safety inspections (trygghetsbesiktningar). */
export type SafetyInspectionConnection = {
  readonly __typename?: 'SafetyInspectionConnection';
  /** The inspections of this page. */
  readonly edges: ReadonlyArray<SafetyInspectionEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One safety inspection in a page. */
export type SafetyInspectionEdge = {
  readonly __typename?: 'SafetyInspectionEdge';
  /** Where the inspection stands, to be sent as after. */
  readonly cursor: Scalars['String']['output'];
  /** The inspection. */
  readonly node?: Maybe<SafetyInspection>;
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

/**
 * A local picture of the situation that one agency has made of its own (egen lägesbild): problems, local conditions, needs
 * and resources. It is its owner's alone until released. Programme line 337.
 */
export type SituationalPicture = {
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

/** What kind of source a picture or an assumption rests on (slag av källa). Programme line 125: both are to be used. */
export type SourceKind =
  /** What is known from the work and from dialogue, told without anybody's name (kvalitativ). */
  | 'QUALITATIVE'
  /** Counts and measurements, such as reported offences (kvantitativ). */
  | 'QUANTITATIVE';

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
  Association: Association;
  CivilSocietyIndicator: CivilSocietyIndicator;
  CivilSocietyPicture: CivilSocietyPicture;
  Partnership: Partnership;
  SafetyCertification: SafetyCertification;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Area:
    ( { __typename: 'Area' }
    & GraphQLRecursivePick<FederationTypes['Area'], {"id":true}> );
  Association:
    ( { __typename: 'Association' }
    & GraphQLRecursivePick<FederationTypes['Association'], {"id":true}> );
  CivilSocietyIndicator:
    ( { __typename: 'CivilSocietyIndicator' }
    & GraphQLRecursivePick<FederationTypes['CivilSocietyIndicator'], {"id":true}> );
  CivilSocietyPicture:
    ( { __typename: 'CivilSocietyPicture' }
    & GraphQLRecursivePick<FederationTypes['CivilSocietyPicture'], {"id":true}> );
  Partnership:
    ( { __typename: 'Partnership' }
    & GraphQLRecursivePick<FederationTypes['Partnership'], {"id":true}> );
  SafetyCertification:
    ( { __typename: 'SafetyCertification' }
    & GraphQLRecursivePick<FederationTypes['SafetyCertification'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Indicator: ( Omit<CivilSocietyIndicator, 'observations'> & { observations?: Maybe<ReadonlyArray<Maybe<_RefType['ObservationSeries']>>> } );
  SituationalPicture: ( PictureRow );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Area: ResolverTypeWrapper<Omit<Area, 'certifications' | 'neighbourhoodWatch' | 'nightWalkGroups'> & { certifications?: Maybe<ReadonlyArray<ResolversTypes['SafetyCertification']>>, neighbourhoodWatch?: Maybe<ResolversTypes['NeighbourhoodWatch']>, nightWalkGroups?: Maybe<ReadonlyArray<ResolversTypes['Association']>> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AreaLevel: AreaLevel;
  Association: ResolverTypeWrapper<AssociationRow>;
  AssociationKind: AssociationKind;
  Breakdown: ResolverTypeWrapper<Breakdown>;
  BreakdownDimension: BreakdownDimension;
  BuildingKind: BuildingKind;
  ChangeStatus: ChangeStatus;
  ChecklistQuestion: ResolverTypeWrapper<QuestionRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ChecklistTheme: ChecklistTheme;
  CitedFigures: ResolverTypeWrapper<Cited>;
  CitedFiguresInput: CitedFiguresInput;
  CivilSocietyIndicator: ResolverTypeWrapper<Omit<CivilSocietyIndicator, 'observations'> & { observations?: Maybe<ReadonlyArray<Maybe<ResolversTypes['ObservationSeries']>>> }>;
  CivilSocietyPicture: ResolverTypeWrapper<PictureRow>;
  CivilSocietyPictureConnection: ResolverTypeWrapper<Omit<CivilSocietyPictureConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CivilSocietyPictureEdge']> }>;
  CivilSocietyPictureEdge: ResolverTypeWrapper<Omit<CivilSocietyPictureEdge, 'node'> & { node?: Maybe<ResolversTypes['CivilSocietyPicture']> }>;
  CivilSocietyPicturePayload: ResolverTypeWrapper<Omit<CivilSocietyPicturePayload, 'picture'> & { picture?: Maybe<ResolversTypes['CivilSocietyPicture']> }>;
  ComparedPeriod: ComparedPeriod;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Denominator: ResolverTypeWrapper<Denominator>;
  Disclosure: Disclosure;
  GeoJSON: ResolverTypeWrapper<Scalars['GeoJSON']['output']>;
  Indicator: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Indicator']>;
  Interval: Interval;
  Month: ResolverTypeWrapper<Scalars['Month']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NeighbourhoodWatch: ResolverTypeWrapper<NeighbourhoodWatchRow>;
  Observation: ResolverTypeWrapper<ObservationCell>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ObservationChange: ResolverTypeWrapper<ObservationChange>;
  ObservationSeries: ResolverTypeWrapper<Series>;
  ObservationStatus: ObservationStatus;
  Organisation: ResolverTypeWrapper<Organisation>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Partnership: ResolverTypeWrapper<PartnershipRow>;
  PartnershipConnection: ResolverTypeWrapper<Omit<PartnershipConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PartnershipEdge']> }>;
  PartnershipEdge: ResolverTypeWrapper<Omit<PartnershipEdge, 'node'> & { node?: Maybe<ResolversTypes['Partnership']> }>;
  PictureBasis: ResolverTypeWrapper<PictureBasis>;
  PictureBasisInput: PictureBasisInput;
  PictureInput: PictureInput;
  PictureProblem: ResolverTypeWrapper<PictureProblem>;
  PictureProblemInput: PictureProblemInput;
  PictureState: PictureState;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SafetyCertification: ResolverTypeWrapper<CertificationRow>;
  SafetyCertificationConnection: ResolverTypeWrapper<Omit<SafetyCertificationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SafetyCertificationEdge']> }>;
  SafetyCertificationEdge: ResolverTypeWrapper<Omit<SafetyCertificationEdge, 'node'> & { node?: Maybe<ResolversTypes['SafetyCertification']> }>;
  SafetyChecklist: ResolverTypeWrapper<ChecklistRow>;
  SafetyInspection: ResolverTypeWrapper<InspectionRow>;
  SafetyInspectionConnection: ResolverTypeWrapper<Omit<SafetyInspectionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SafetyInspectionEdge']> }>;
  SafetyInspectionEdge: ResolverTypeWrapper<Omit<SafetyInspectionEdge, 'node'> & { node?: Maybe<ResolversTypes['SafetyInspection']> }>;
  SeriesTotal: ResolverTypeWrapper<SeriesTotal>;
  SituationalPicture: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SituationalPicture']>;
  SourceKind: SourceKind;
  Vintage: ResolverTypeWrapper<Vintage>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Area: Omit<Area, 'certifications' | 'neighbourhoodWatch' | 'nightWalkGroups'> & { certifications?: Maybe<ReadonlyArray<ResolversParentTypes['SafetyCertification']>>, neighbourhoodWatch?: Maybe<ResolversParentTypes['NeighbourhoodWatch']>, nightWalkGroups?: Maybe<ReadonlyArray<ResolversParentTypes['Association']>> } | FederationReferenceTypes['Area'];
  ID: Scalars['ID']['output'];
  Association: AssociationRow;
  Breakdown: Breakdown;
  ChecklistQuestion: QuestionRow;
  Int: Scalars['Int']['output'];
  CitedFigures: Cited;
  CitedFiguresInput: CitedFiguresInput;
  CivilSocietyIndicator: Omit<CivilSocietyIndicator, 'observations'> & { observations?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['ObservationSeries']>>> } | FederationReferenceTypes['CivilSocietyIndicator'];
  CivilSocietyPicture: PictureRow;
  CivilSocietyPictureConnection: Omit<CivilSocietyPictureConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CivilSocietyPictureEdge']> };
  CivilSocietyPictureEdge: Omit<CivilSocietyPictureEdge, 'node'> & { node?: Maybe<ResolversParentTypes['CivilSocietyPicture']> };
  CivilSocietyPicturePayload: Omit<CivilSocietyPicturePayload, 'picture'> & { picture?: Maybe<ResolversParentTypes['CivilSocietyPicture']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Denominator: Denominator;
  GeoJSON: Scalars['GeoJSON']['output'];
  Indicator: ResolversInterfaceTypes<ResolversParentTypes>['Indicator'];
  Month: Scalars['Month']['output'];
  Mutation: Record<PropertyKey, never>;
  NeighbourhoodWatch: NeighbourhoodWatchRow;
  Observation: ObservationCell;
  Float: Scalars['Float']['output'];
  ObservationChange: ObservationChange;
  ObservationSeries: Series;
  Organisation: Organisation;
  PageInfo: PageInfo;
  Partnership: PartnershipRow;
  PartnershipConnection: Omit<PartnershipConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PartnershipEdge']> };
  PartnershipEdge: Omit<PartnershipEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Partnership']> };
  PictureBasis: PictureBasis;
  PictureBasisInput: PictureBasisInput;
  PictureInput: PictureInput;
  PictureProblem: PictureProblem;
  PictureProblemInput: PictureProblemInput;
  Query: Record<PropertyKey, never>;
  SafetyCertification: CertificationRow;
  SafetyCertificationConnection: Omit<SafetyCertificationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SafetyCertificationEdge']> };
  SafetyCertificationEdge: Omit<SafetyCertificationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['SafetyCertification']> };
  SafetyChecklist: ChecklistRow;
  SafetyInspection: InspectionRow;
  SafetyInspectionConnection: Omit<SafetyInspectionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SafetyInspectionEdge']> };
  SafetyInspectionEdge: Omit<SafetyInspectionEdge, 'node'> & { node?: Maybe<ResolversParentTypes['SafetyInspection']> };
  SeriesTotal: SeriesTotal;
  SituationalPicture: ResolversInterfaceTypes<ResolversParentTypes>['SituationalPicture'];
  Vintage: Vintage;
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

export type AreaResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area'], FederationReferenceType extends FederationReferenceTypes['Area'] = FederationReferenceTypes['Area']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Area']> | FederationReferenceType, FederationReferenceType, ContextType>;
  certifications?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SafetyCertification']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  neighbourhoodWatch?: Resolver<Maybe<ResolversTypes['NeighbourhoodWatch']>, ParentType, ContextType>;
  nightWalkGroups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Association']>>, ParentType, ContextType>;
};

export type AssociationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Association'] = ResolversParentTypes['Association'], FederationReferenceType extends FederationReferenceTypes['Association'] = FederationReferenceTypes['Association']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Association']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areas?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Area']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AssociationKind']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  synthetic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type BreakdownResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Breakdown'] = ResolversParentTypes['Breakdown']> = {
  dimension?: Resolver<ResolversTypes['BreakdownDimension'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChecklistQuestionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ChecklistQuestion'] = ResolversParentTypes['ChecklistQuestion']> = {
  compulsory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['ChecklistTheme'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type CivilSocietyIndicatorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CivilSocietyIndicator'] = ResolversParentTypes['CivilSocietyIndicator'], FederationReferenceType extends FederationReferenceTypes['CivilSocietyIndicator'] = FederationReferenceTypes['CivilSocietyIndicator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CivilSocietyIndicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latestVintage?: Resolver<Maybe<ResolversTypes['Vintage']>, ParentType, ContextType>;
  observations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['ObservationSeries']>>>, ParentType, ContextType, RequireFields<CivilSocietyIndicatorObservationsArgs, 'areas' | 'from' | 'interval' | 'to'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CivilSocietyPictureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CivilSocietyPicture'] = ResolversParentTypes['CivilSocietyPicture'], FederationReferenceType extends FederationReferenceTypes['CivilSocietyPicture'] = FederationReferenceTypes['CivilSocietyPicture']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CivilSocietyPicture']> | FederationReferenceType, FederationReferenceType, ContextType>;
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

export type CivilSocietyPictureConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CivilSocietyPictureConnection'] = ResolversParentTypes['CivilSocietyPictureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CivilSocietyPictureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CivilSocietyPictureEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CivilSocietyPictureEdge'] = ResolversParentTypes['CivilSocietyPictureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['CivilSocietyPicture']>, ParentType, ContextType>;
};

export type CivilSocietyPicturePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CivilSocietyPicturePayload'] = ResolversParentTypes['CivilSocietyPicturePayload']> = {
  picture?: Resolver<Maybe<ResolversTypes['CivilSocietyPicture']>, ParentType, ContextType>;
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

export interface GeoJsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['GeoJSON'], any> {
  name: 'GeoJSON';
}

export type IndicatorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  __resolveType: TypeResolveFn<'CivilSocietyIndicator', ParentType, ContextType>;
};

export interface MonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Month'], any> {
  name: 'Month';
}

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  releaseCivilSocietyPicture?: Resolver<Maybe<ResolversTypes['CivilSocietyPicturePayload']>, ParentType, ContextType, RequireFields<MutationReleaseCivilSocietyPictureArgs, 'id' | 'revision'>>;
  saveCivilSocietyPicture?: Resolver<Maybe<ResolversTypes['CivilSocietyPicturePayload']>, ParentType, ContextType, RequireFields<MutationSaveCivilSocietyPictureArgs, 'content'>>;
  withdrawCivilSocietyPicture?: Resolver<Maybe<ResolversTypes['CivilSocietyPicturePayload']>, ParentType, ContextType, RequireFields<MutationWithdrawCivilSocietyPictureArgs, 'id' | 'reason' | 'revision'>>;
};

export type NeighbourhoodWatchResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NeighbourhoodWatch'] = ResolversParentTypes['NeighbourhoodWatch']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type OrganisationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartnershipResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Partnership'] = ResolversParentTypes['Partnership'], FederationReferenceType extends FederationReferenceTypes['Partnership'] = FederationReferenceTypes['Partnership']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Partnership']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aim?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  areas?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Area']>>, ParentType, ContextType>;
  association?: Resolver<Maybe<ResolversTypes['Association']>, ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  synthetic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PartnershipConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PartnershipConnection'] = ResolversParentTypes['PartnershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnershipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PartnershipEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PartnershipEdge'] = ResolversParentTypes['PartnershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
};

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

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  associations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Association']>>, ParentType, ContextType, Partial<QueryAssociationsArgs>>;
  certifications?: Resolver<Maybe<ResolversTypes['SafetyCertificationConnection']>, ParentType, ContextType, RequireFields<QueryCertificationsArgs, 'first'>>;
  civilSocietyPictures?: Resolver<Maybe<ResolversTypes['CivilSocietyPictureConnection']>, ParentType, ContextType, RequireFields<QueryCivilSocietyPicturesArgs, 'first'>>;
  partnerships?: Resolver<Maybe<ResolversTypes['PartnershipConnection']>, ParentType, ContextType, RequireFields<QueryPartnershipsArgs, 'first'>>;
  safetyChecklists?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SafetyChecklist']>>, ParentType, ContextType>;
  safetyInspections?: Resolver<Maybe<ResolversTypes['SafetyInspectionConnection']>, ParentType, ContextType, RequireFields<QuerySafetyInspectionsArgs, 'first'>>;
};

export type SafetyCertificationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SafetyCertification'] = ResolversParentTypes['SafetyCertification'], FederationReferenceType extends FederationReferenceTypes['SafetyCertification'] = FederationReferenceTypes['SafetyCertification']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SafetyCertification']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  association?: Resolver<Maybe<ResolversTypes['Association']>, ParentType, ContextType>;
  building?: Resolver<Maybe<ResolversTypes['BuildingKind']>, ParentType, ContextType>;
  checklist?: Resolver<Maybe<ResolversTypes['SafetyChecklist']>, ParentType, ContextType>;
  compulsoryMet?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  holds?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<SafetyCertificationHoldsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  questions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  synthetic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SafetyCertificationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SafetyCertificationConnection'] = ResolversParentTypes['SafetyCertificationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SafetyCertificationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SafetyCertificationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SafetyCertificationEdge'] = ResolversParentTypes['SafetyCertificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['SafetyCertification']>, ParentType, ContextType>;
};

export type SafetyChecklistResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SafetyChecklist'] = ResolversParentTypes['SafetyChecklist']> = {
  appliesTo?: Resolver<ReadonlyArray<ResolversTypes['BuildingKind']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['ChecklistQuestion']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  yearsValid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SafetyInspectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SafetyInspection'] = ResolversParentTypes['SafetyInspection']> = {
  advised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  association?: Resolver<Maybe<ResolversTypes['Association']>, ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspected?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SafetyInspectionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SafetyInspectionConnection'] = ResolversParentTypes['SafetyInspectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SafetyInspectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SafetyInspectionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SafetyInspectionEdge'] = ResolversParentTypes['SafetyInspectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['SafetyInspection']>, ParentType, ContextType>;
};

export type SeriesTotalResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SeriesTotal'] = ResolversParentTypes['SeriesTotal']> = {
  status?: Resolver<ResolversTypes['ObservationStatus'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SituationalPictureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SituationalPicture'] = ResolversParentTypes['SituationalPicture']> = {
  __resolveType: TypeResolveFn<'CivilSocietyPicture', ParentType, ContextType>;
};

export type VintageResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Vintage'] = ResolversParentTypes['Vintage']> = {
  from?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  preliminaryFrom?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Area?: AreaResolvers<ContextType>;
  Association?: AssociationResolvers<ContextType>;
  Breakdown?: BreakdownResolvers<ContextType>;
  ChecklistQuestion?: ChecklistQuestionResolvers<ContextType>;
  CitedFigures?: CitedFiguresResolvers<ContextType>;
  CivilSocietyIndicator?: CivilSocietyIndicatorResolvers<ContextType>;
  CivilSocietyPicture?: CivilSocietyPictureResolvers<ContextType>;
  CivilSocietyPictureConnection?: CivilSocietyPictureConnectionResolvers<ContextType>;
  CivilSocietyPictureEdge?: CivilSocietyPictureEdgeResolvers<ContextType>;
  CivilSocietyPicturePayload?: CivilSocietyPicturePayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Denominator?: DenominatorResolvers<ContextType>;
  GeoJSON?: GraphQLScalarType;
  Indicator?: IndicatorResolvers<ContextType>;
  Month?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  NeighbourhoodWatch?: NeighbourhoodWatchResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationChange?: ObservationChangeResolvers<ContextType>;
  ObservationSeries?: ObservationSeriesResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Partnership?: PartnershipResolvers<ContextType>;
  PartnershipConnection?: PartnershipConnectionResolvers<ContextType>;
  PartnershipEdge?: PartnershipEdgeResolvers<ContextType>;
  PictureBasis?: PictureBasisResolvers<ContextType>;
  PictureProblem?: PictureProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SafetyCertification?: SafetyCertificationResolvers<ContextType>;
  SafetyCertificationConnection?: SafetyCertificationConnectionResolvers<ContextType>;
  SafetyCertificationEdge?: SafetyCertificationEdgeResolvers<ContextType>;
  SafetyChecklist?: SafetyChecklistResolvers<ContextType>;
  SafetyInspection?: SafetyInspectionResolvers<ContextType>;
  SafetyInspectionConnection?: SafetyInspectionConnectionResolvers<ContextType>;
  SafetyInspectionEdge?: SafetyInspectionEdgeResolvers<ContextType>;
  SeriesTotal?: SeriesTotalResolvers<ContextType>;
  SituationalPicture?: SituationalPictureResolvers<ContextType>;
  Vintage?: VintageResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  authenticated?: AuthenticatedDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  requiresScopes?: RequiresScopesDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
