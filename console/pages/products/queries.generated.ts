/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** Which figures a recipient gets (röjandekontroll). */
export type Disclosure =
  /** Figures as the provider holds them (exakta värden). */
  | 'EXACT'
  /** Figures as published, where small counts are suppressed (skyddade värden). */
  | 'PROTECTED';

/** Whether the scope has a data product (svar). */
export type ExplainedAnswer =
  /** Some grant gives it (omfattas). */
  | 'HELD'
  /** No grant gives it (saknas). */
  | 'MISSING'
  /** It is the data of others, and not explained to this caller (andras uppgifter). */
  | 'NOT_YOURS';

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

/** The length of the periods of a series (periodicitet). */
export type Interval =
  /** A calendar month (månad), written 2024-03. */
  | 'MONTH'
  /** A calendar quarter (kvartal), written 2024K1. */
  | 'QUARTER'
  /** A calendar year (år), written 2024. */
  | 'YEAR';

/** Why a grant exists (grund). */
export type ScopeGrantKind =
  /** A clause of an agreement in force (klausul). */
  | 'CLAUSE'
  /** An open product (öppna uppgifter). */
  | 'OPEN'
  /** The partner's own data (egna uppgifter). */
  | 'OWN';

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

export type ProductsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProductsQuery = { readonly dataProducts: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly description: string | null, readonly sensitivity: Sensitivity | null, readonly hostSubgraph: string | null, readonly threshold: number | null, readonly synthetic: boolean | null, readonly providers: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly coordinatorFunction: string | null }> | null }> | null };

export type ProductIndicatorsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProductIndicatorsQuery = { readonly indicators: ReadonlyArray<
    | { readonly id: string, readonly name: string, readonly theme: string | null, readonly product: { readonly id: string } | null, readonly latestVintage: { readonly label: string, readonly publishedAt: string, readonly to: string } | null }
    | { readonly id: string, readonly name: string, readonly theme: string | null, readonly product: { readonly id: string } | null, readonly latestVintage: { readonly label: string, readonly publishedAt: string, readonly to: string } | null }
    | { readonly id: string, readonly name: string, readonly theme: string | null, readonly product: { readonly id: string } | null, readonly latestVintage: { readonly label: string, readonly publishedAt: string, readonly to: string } | null }
    | { readonly id: string, readonly name: string, readonly theme: string | null, readonly product: { readonly id: string } | null, readonly latestVintage: { readonly label: string, readonly publishedAt: string, readonly to: string } | null }
  > | null };

export type ProductGrantsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProductGrantsQuery = { readonly viewer: { readonly purpose: { readonly code: string, readonly name: string | null } | null, readonly scope: ReadonlyArray<{ readonly kind: ScopeGrantKind, readonly everyArea: boolean, readonly from: string, readonly to: string | null, readonly finestLevel: AreaLevel, readonly finestInterval: Interval, readonly disclosure: Disclosure, readonly clause: string | null, readonly sentence: string, readonly product: { readonly id: string }, readonly provider: { readonly id: string, readonly name: string | null }, readonly areas: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly agreement: { readonly id: string, readonly title: string | null } | null }> | null } | null };

export type ProductQueryVariables = Exact<{
  id: string;
}>;


export type ProductQuery = { readonly dataProduct: { readonly id: string, readonly name: string | null, readonly description: string | null, readonly sensitivity: Sensitivity | null, readonly hostSubgraph: string | null, readonly threshold: number | null, readonly synthetic: boolean | null, readonly providers: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly coordinatorFunction: string | null, readonly coordinators: ReadonlyArray<{ readonly id: string, readonly function: string, readonly mailbox: string }> | null }> | null } | null };

export type IndicatorDetailsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type IndicatorDetailsQuery = { readonly indicators: ReadonlyArray<
    | { readonly id: string, readonly name: string, readonly description: string | null, readonly unit: string, readonly theme: string | null, readonly source: string | null, readonly licence: string | null, readonly comparabilityClass: string | null, readonly synthetic: boolean | null, readonly threshold: number | null, readonly roundingBase: number | null, readonly product: { readonly id: string } | null, readonly provider: { readonly id: string, readonly name: string | null } | null, readonly methodBreaks: ReadonlyArray<{ readonly from: string, readonly description: string }> | null, readonly releasedAt: ReadonlyArray<{ readonly level: AreaLevel, readonly interval: Interval, readonly breakdowns: ReadonlyArray<BreakdownDimension> }> | null, readonly latestVintage: { readonly label: string, readonly publishedAt: string, readonly from: string, readonly to: string, readonly preliminaryFrom: string | null } | null }
    | { readonly id: string, readonly name: string, readonly description: string | null, readonly unit: string, readonly theme: string | null, readonly source: string | null, readonly licence: string | null, readonly comparabilityClass: string | null, readonly synthetic: boolean | null, readonly threshold: number | null, readonly roundingBase: number | null, readonly product: { readonly id: string } | null, readonly provider: { readonly id: string, readonly name: string | null } | null, readonly methodBreaks: ReadonlyArray<{ readonly from: string, readonly description: string }> | null, readonly releasedAt: ReadonlyArray<{ readonly level: AreaLevel, readonly interval: Interval, readonly breakdowns: ReadonlyArray<BreakdownDimension> }> | null, readonly latestVintage: { readonly label: string, readonly publishedAt: string, readonly from: string, readonly to: string, readonly preliminaryFrom: string | null } | null }
    | { readonly id: string, readonly name: string, readonly description: string | null, readonly unit: string, readonly theme: string | null, readonly source: string | null, readonly licence: string | null, readonly comparabilityClass: string | null, readonly synthetic: boolean | null, readonly threshold: number | null, readonly roundingBase: number | null, readonly product: { readonly id: string } | null, readonly provider: { readonly id: string, readonly name: string | null } | null, readonly methodBreaks: ReadonlyArray<{ readonly from: string, readonly description: string }> | null, readonly releasedAt: ReadonlyArray<{ readonly level: AreaLevel, readonly interval: Interval, readonly breakdowns: ReadonlyArray<BreakdownDimension> }> | null, readonly latestVintage: { readonly label: string, readonly publishedAt: string, readonly from: string, readonly to: string, readonly preliminaryFrom: string | null } | null }
    | { readonly id: string, readonly name: string, readonly description: string | null, readonly unit: string, readonly theme: string | null, readonly source: string | null, readonly licence: string | null, readonly comparabilityClass: string | null, readonly synthetic: boolean | null, readonly threshold: number | null, readonly roundingBase: number | null, readonly product: { readonly id: string } | null, readonly provider: { readonly id: string, readonly name: string | null } | null, readonly methodBreaks: ReadonlyArray<{ readonly from: string, readonly description: string }> | null, readonly releasedAt: ReadonlyArray<{ readonly level: AreaLevel, readonly interval: Interval, readonly breakdowns: ReadonlyArray<BreakdownDimension> }> | null, readonly latestVintage: { readonly label: string, readonly publishedAt: string, readonly from: string, readonly to: string, readonly preliminaryFrom: string | null } | null }
  > | null };

export type HowToGetQueryVariables = Exact<{
  document: string;
  purpose?: string | null | undefined;
}>;


export type HowToGetQuery = { readonly explain: { readonly purpose: { readonly code: string, readonly name: string | null } | null, readonly products: ReadonlyArray<{ readonly answer: ExplainedAnswer, readonly reasons: ReadonlyArray<ExplainedReason>, readonly sentence: string, readonly product: { readonly id: string }, readonly grants: ReadonlyArray<{ readonly clause: string | null, readonly sentence: string, readonly agreement: { readonly id: string, readonly title: string | null } | null }>, readonly blocked: ReadonlyArray<{ readonly clause: string, readonly title: string, readonly sentence: string, readonly provider: { readonly id: string, readonly name: string | null }, readonly agreement: { readonly id: string, readonly title: string | null } | null, readonly obstacles: ReadonlyArray<{ readonly code: ExplainedReason, readonly reason: string, readonly purposes: ReadonlyArray<{ readonly code: string, readonly name: string | null }> }> }>, readonly amendable: ReadonlyArray<{ readonly title: string, readonly agreement: { readonly id: string } | null }> }> } | null };

export type ConceptsQueryVariables = Exact<{
  kind?: ConceptKind | null | undefined;
}>;


export type ConceptsQuery = { readonly concepts: ReadonlyArray<{ readonly id: string, readonly kind: ConceptKind, readonly term: string, readonly definition: string, readonly source: string, readonly within: { readonly id: string, readonly term: string } | null }> | null };


export const ProductsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Products"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataProducts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}},{"kind":"Field","name":{"kind":"Name","value":"hostSubgraph"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"providers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"coordinatorFunction"}}]}}]}}]}}]} as unknown as DocumentNode<ProductsQuery, ProductsQueryVariables>;
export const ProductIndicatorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductIndicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latestVintage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]} as unknown as DocumentNode<ProductIndicatorsQuery, ProductIndicatorsQueryVariables>;
export const ProductGrantsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductGrants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"everyArea"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"finestLevel"}},{"kind":"Field","name":{"kind":"Name","value":"finestInterval"}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}}]}}]} as unknown as DocumentNode<ProductGrantsQuery, ProductGrantsQueryVariables>;
export const ProductDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Product"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataProduct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"}},{"kind":"Field","name":{"kind":"Name","value":"hostSubgraph"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"providers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"coordinatorFunction"}},{"kind":"Field","name":{"kind":"Name","value":"coordinators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProductQuery, ProductQueryVariables>;
export const IndicatorDetailsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IndicatorDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"theme"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"comparabilityClass"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"roundingBase"}},{"kind":"Field","name":{"kind":"Name","value":"methodBreaks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"releasedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"breakdowns"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latestVintage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"preliminaryFrom"}}]}}]}}]}}]} as unknown as DocumentNode<IndicatorDetailsQuery, IndicatorDetailsQueryVariables>;
export const HowToGetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HowToGet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"document"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"explain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"document"},"value":{"kind":"Variable","name":{"kind":"Name","value":"document"}}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"products"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"purposes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"amendable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<HowToGetQuery, HowToGetQueryVariables>;
export const ConceptsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Concepts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ConceptKind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concepts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"within"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"term"}}]}}]}}]}}]} as unknown as DocumentNode<ConceptsQuery, ConceptsQueryVariables>;