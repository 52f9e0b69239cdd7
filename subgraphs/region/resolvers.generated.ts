import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Observation as ObservationCell, ObservationSeries as Series } from '../statistics/series.ts';
import type { CitedFigures as Cited } from '../../policy/picture.ts';
import type { PictureRow } from '../pictures/queries.ts';
import type { StationRow } from './queries.ts';
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
  /** The area's id, such as sthlm:sdo:jarva. */
  readonly id: Scalars['ID']['output'];
  /** The metro stations that lie in it (tunnelbanestationer). */
  readonly stations?: Maybe<ReadonlyArray<Station>>;
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
  readonly releaseRegionPicture?: Maybe<RegionPicturePayload>;
  /**
   * Writes an own picture, new or still its owner's alone (spara lägesbild). By an analyst or coordinator of the owner.
   * EDIT_CONFLICT where somebody else has written since the revision; STATE_CONFLICT once it is released.
   */
  readonly saveRegionPicture?: Maybe<RegionPicturePayload>;
  /**
   * Takes a released picture back (återkalla lägesbild). By a coordinator of the owner, else OWNER_REQUIRED. What others
   * have written on it stays theirs.
   */
  readonly withdrawRegionPicture?: Maybe<RegionPicturePayload>;
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationReleaseRegionPictureArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationSaveRegionPictureArgs = {
  content: PictureInput;
  id?: InputMaybe<Scalars['ID']['input']>;
  revision?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What a person may do with agreements and keys, in collaboration processes, with situational pictures and shared queries
 * (ändringar). Each takes a role in the person's token, and each is done whole or not at all. What is refused is null, with
 * an error that says what to mend.
 */
export type MutationWithdrawRegionPictureArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  revision: Scalars['Int']['input'];
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
  /**
   * Own situational pictures of Region Stockholm (regionens lägesbild): one's own, and those released to whoever's
   * agreements cover region.situational-pictures. Others are left out silently.
   */
  readonly regionPictures?: Maybe<RegionPictureConnection>;
  /** Metro stations (tunnelbanestationer). Open. */
  readonly stations?: Maybe<ReadonlyArray<Station>>;
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryRegionPicturesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  areas?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: Scalars['Int']['input'];
};


/**
 * The questions that a partner may put to the hub (frågor). Whatever lies outside the partner's scope is null, with an
 * error that names what is missing.
 */
export type QueryStationsArgs = {
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** An indicator of Region Stockholm (regionens indikator). */
export type RegionIndicator = Indicator & {
  readonly __typename?: 'RegionIndicator';
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


/** An indicator of Region Stockholm (regionens indikator). */
export type RegionIndicatorObservationsArgs = {
  areas: ReadonlyArray<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  breakdown?: InputMaybe<BreakdownDimension>;
  from: Scalars['Month']['input'];
  interval?: Interval;
  level?: InputMaybe<AreaLevel>;
  to: Scalars['Month']['input'];
};

/**
 * A situational picture of Region Stockholm (regionens lägesbild). Governed by row: region.situational-pictures, and the
 * area of the picture.
 */
export type RegionPicture = SituationalPicture & {
  readonly __typename?: 'RegionPicture';
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

/** A page of situational pictures (regionens lägesbild). */
export type RegionPictureConnection = {
  readonly __typename?: 'RegionPictureConnection';
  /** The pictures of this page. */
  readonly edges: ReadonlyArray<RegionPictureEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One situational picture in a page. */
export type RegionPictureEdge = {
  readonly __typename?: 'RegionPictureEdge';
  /** Where the picture stands, to be sent as after. */
  readonly cursor: Scalars['String']['output'];
  /** The picture. */
  readonly node?: Maybe<RegionPicture>;
};

/** What an act on a situational picture gives (svar). */
export type RegionPicturePayload = {
  readonly __typename?: 'RegionPicturePayload';
  /** The picture, as whoever acted may read it (regionens lägesbild). */
  readonly picture?: Maybe<RegionPicture>;
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
  RegionIndicator: RegionIndicator;
  RegionPicture: RegionPicture;
  Station: Station;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Area:
    ( { __typename: 'Area' }
    & GraphQLRecursivePick<FederationTypes['Area'], {"id":true}> );
  RegionIndicator:
    ( { __typename: 'RegionIndicator' }
    & GraphQLRecursivePick<FederationTypes['RegionIndicator'], {"id":true}> );
  RegionPicture:
    ( { __typename: 'RegionPicture' }
    & GraphQLRecursivePick<FederationTypes['RegionPicture'], {"id":true}> );
  Station:
    ( { __typename: 'Station' }
    & GraphQLRecursivePick<FederationTypes['Station'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Indicator: ( Omit<RegionIndicator, 'observations'> & { observations?: Maybe<ReadonlyArray<Maybe<_RefType['ObservationSeries']>>> } );
  SituationalPicture: ( PictureRow );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Area: ResolverTypeWrapper<Omit<Area, 'stations'> & { stations?: Maybe<ReadonlyArray<ResolversTypes['Station']>> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AreaLevel: AreaLevel;
  Breakdown: ResolverTypeWrapper<Breakdown>;
  BreakdownDimension: BreakdownDimension;
  ChangeStatus: ChangeStatus;
  CitedFigures: ResolverTypeWrapper<Cited>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CitedFiguresInput: CitedFiguresInput;
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
  Observation: ResolverTypeWrapper<ObservationCell>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ObservationChange: ResolverTypeWrapper<ObservationChange>;
  ObservationSeries: ResolverTypeWrapper<Series>;
  ObservationStatus: ObservationStatus;
  Organisation: ResolverTypeWrapper<Organisation>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PictureBasis: ResolverTypeWrapper<PictureBasis>;
  PictureBasisInput: PictureBasisInput;
  PictureInput: PictureInput;
  PictureProblem: ResolverTypeWrapper<PictureProblem>;
  PictureProblemInput: PictureProblemInput;
  PictureState: PictureState;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegionIndicator: ResolverTypeWrapper<Omit<RegionIndicator, 'observations'> & { observations?: Maybe<ReadonlyArray<Maybe<ResolversTypes['ObservationSeries']>>> }>;
  RegionPicture: ResolverTypeWrapper<PictureRow>;
  RegionPictureConnection: ResolverTypeWrapper<Omit<RegionPictureConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RegionPictureEdge']> }>;
  RegionPictureEdge: ResolverTypeWrapper<Omit<RegionPictureEdge, 'node'> & { node?: Maybe<ResolversTypes['RegionPicture']> }>;
  RegionPicturePayload: ResolverTypeWrapper<Omit<RegionPicturePayload, 'picture'> & { picture?: Maybe<ResolversTypes['RegionPicture']> }>;
  SeriesTotal: ResolverTypeWrapper<SeriesTotal>;
  SituationalPicture: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SituationalPicture']>;
  SourceKind: SourceKind;
  Station: ResolverTypeWrapper<StationRow>;
  StationLocation: ResolverTypeWrapper<StationLocation>;
  Vintage: ResolverTypeWrapper<Vintage>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Area: Omit<Area, 'stations'> & { stations?: Maybe<ReadonlyArray<ResolversParentTypes['Station']>> } | FederationReferenceTypes['Area'];
  ID: Scalars['ID']['output'];
  Breakdown: Breakdown;
  CitedFigures: Cited;
  Int: Scalars['Int']['output'];
  CitedFiguresInput: CitedFiguresInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Denominator: Denominator;
  GeoJSON: Scalars['GeoJSON']['output'];
  Indicator: ResolversInterfaceTypes<ResolversParentTypes>['Indicator'];
  Month: Scalars['Month']['output'];
  Mutation: Record<PropertyKey, never>;
  Observation: ObservationCell;
  Float: Scalars['Float']['output'];
  ObservationChange: ObservationChange;
  ObservationSeries: Series;
  Organisation: Organisation;
  PageInfo: PageInfo;
  PictureBasis: PictureBasis;
  PictureBasisInput: PictureBasisInput;
  PictureInput: PictureInput;
  PictureProblem: PictureProblem;
  PictureProblemInput: PictureProblemInput;
  Query: Record<PropertyKey, never>;
  RegionIndicator: Omit<RegionIndicator, 'observations'> & { observations?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['ObservationSeries']>>> } | FederationReferenceTypes['RegionIndicator'];
  RegionPicture: PictureRow;
  RegionPictureConnection: Omit<RegionPictureConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RegionPictureEdge']> };
  RegionPictureEdge: Omit<RegionPictureEdge, 'node'> & { node?: Maybe<ResolversParentTypes['RegionPicture']> };
  RegionPicturePayload: Omit<RegionPicturePayload, 'picture'> & { picture?: Maybe<ResolversParentTypes['RegionPicture']> };
  SeriesTotal: SeriesTotal;
  SituationalPicture: ResolversInterfaceTypes<ResolversParentTypes>['SituationalPicture'];
  Station: StationRow;
  StationLocation: StationLocation;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Station']>>, ParentType, ContextType>;
};

export type BreakdownResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Breakdown'] = ResolversParentTypes['Breakdown']> = {
  dimension?: Resolver<ResolversTypes['BreakdownDimension'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'RegionIndicator', ParentType, ContextType>;
};

export interface MonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Month'], any> {
  name: 'Month';
}

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  releaseRegionPicture?: Resolver<Maybe<ResolversTypes['RegionPicturePayload']>, ParentType, ContextType, RequireFields<MutationReleaseRegionPictureArgs, 'id' | 'revision'>>;
  saveRegionPicture?: Resolver<Maybe<ResolversTypes['RegionPicturePayload']>, ParentType, ContextType, RequireFields<MutationSaveRegionPictureArgs, 'content'>>;
  withdrawRegionPicture?: Resolver<Maybe<ResolversTypes['RegionPicturePayload']>, ParentType, ContextType, RequireFields<MutationWithdrawRegionPictureArgs, 'id' | 'reason' | 'revision'>>;
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
  regionPictures?: Resolver<Maybe<ResolversTypes['RegionPictureConnection']>, ParentType, ContextType, RequireFields<QueryRegionPicturesArgs, 'first'>>;
  stations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Station']>>, ParentType, ContextType, Partial<QueryStationsArgs>>;
};

export type RegionIndicatorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RegionIndicator'] = ResolversParentTypes['RegionIndicator'], FederationReferenceType extends FederationReferenceTypes['RegionIndicator'] = FederationReferenceTypes['RegionIndicator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RegionIndicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latestVintage?: Resolver<Maybe<ResolversTypes['Vintage']>, ParentType, ContextType>;
  observations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['ObservationSeries']>>>, ParentType, ContextType, RequireFields<RegionIndicatorObservationsArgs, 'areas' | 'from' | 'interval' | 'to'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionPictureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RegionPicture'] = ResolversParentTypes['RegionPicture'], FederationReferenceType extends FederationReferenceTypes['RegionPicture'] = FederationReferenceTypes['RegionPicture']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RegionPicture']> | FederationReferenceType, FederationReferenceType, ContextType>;
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

export type RegionPictureConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RegionPictureConnection'] = ResolversParentTypes['RegionPictureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegionPictureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RegionPictureEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RegionPictureEdge'] = ResolversParentTypes['RegionPictureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['RegionPicture']>, ParentType, ContextType>;
};

export type RegionPicturePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RegionPicturePayload'] = ResolversParentTypes['RegionPicturePayload']> = {
  picture?: Resolver<Maybe<ResolversTypes['RegionPicture']>, ParentType, ContextType>;
};

export type SeriesTotalResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SeriesTotal'] = ResolversParentTypes['SeriesTotal']> = {
  status?: Resolver<ResolversTypes['ObservationStatus'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SituationalPictureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SituationalPicture'] = ResolversParentTypes['SituationalPicture']> = {
  __resolveType: TypeResolveFn<'RegionPicture', ParentType, ContextType>;
};

export type StationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Station'] = ResolversParentTypes['Station'], FederationReferenceType extends FederationReferenceTypes['Station'] = FederationReferenceTypes['Station']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Station']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['StationLocation']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StationLocationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StationLocation'] = ResolversParentTypes['StationLocation']> = {
  lat?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lon?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
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
  Breakdown?: BreakdownResolvers<ContextType>;
  CitedFigures?: CitedFiguresResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Denominator?: DenominatorResolvers<ContextType>;
  GeoJSON?: GraphQLScalarType;
  Indicator?: IndicatorResolvers<ContextType>;
  Month?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationChange?: ObservationChangeResolvers<ContextType>;
  ObservationSeries?: ObservationSeriesResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PictureBasis?: PictureBasisResolvers<ContextType>;
  PictureProblem?: PictureProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegionIndicator?: RegionIndicatorResolvers<ContextType>;
  RegionPicture?: RegionPictureResolvers<ContextType>;
  RegionPictureConnection?: RegionPictureConnectionResolvers<ContextType>;
  RegionPictureEdge?: RegionPictureEdgeResolvers<ContextType>;
  RegionPicturePayload?: RegionPicturePayloadResolvers<ContextType>;
  SeriesTotal?: SeriesTotalResolvers<ContextType>;
  SituationalPicture?: SituationalPictureResolvers<ContextType>;
  Station?: StationResolvers<ContextType>;
  StationLocation?: StationLocationResolvers<ContextType>;
  Vintage?: VintageResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  authenticated?: AuthenticatedDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  requiresScopes?: RequiresScopesDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
};
