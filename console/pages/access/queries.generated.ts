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

/** Which figures a recipient gets (röjandekontroll). */
export type Disclosure =
  /** Figures as the provider holds them (exakta värden). */
  | 'EXACT'
  /** Figures as published, where small counts are suppressed (skyddade värden). */
  | 'PROTECTED';

/** What ends (slag av slutdag). */
export type ExpiringKind =
  /** A rule of law passes its last day (rättsligt stöd). */
  | 'LEGAL_BASIS'
  /** A secrecy assessment is to be looked at again (sekretessprövning). */
  | 'SECRECY_ASSESSMENT'
  /** A version passes its last day (överenskommelsens giltighetstid). */
  | 'VERSION';

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

export type AccessQueryVariables = Exact<{ [key: string]: never; }>;


export type AccessQuery = { readonly viewer: { readonly instant: string, readonly scope: ReadonlyArray<{ readonly kind: ScopeGrantKind, readonly everyArea: boolean, readonly from: string, readonly to: string | null, readonly finestLevel: AreaLevel, readonly finestInterval: Interval, readonly disclosure: Disclosure, readonly clause: string | null, readonly digest: string | null, readonly sentence: string, readonly product: { readonly id: string, readonly name: string | null }, readonly provider: { readonly id: string, readonly name: string | null }, readonly areas: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly level: AreaLevel | null }>, readonly agreement: { readonly id: string, readonly title: string | null } | null }> | null } | null, readonly expiringAgreements: ReadonlyArray<{ readonly kind: ExpiringKind, readonly day: string, readonly version: number, readonly clauses: ReadonlyArray<string>, readonly what: string | null, readonly agreement: { readonly id: string } | null }> | null };

export type AccessGrantFragment = { readonly kind: ScopeGrantKind, readonly everyArea: boolean, readonly from: string, readonly to: string | null, readonly finestLevel: AreaLevel, readonly finestInterval: Interval, readonly disclosure: Disclosure, readonly clause: string | null, readonly digest: string | null, readonly sentence: string, readonly product: { readonly id: string, readonly name: string | null }, readonly provider: { readonly id: string, readonly name: string | null }, readonly areas: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly level: AreaLevel | null }>, readonly agreement: { readonly id: string, readonly title: string | null } | null };

export type ExplainChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ExplainChoicesQuery = { readonly purposes: ReadonlyArray<{ readonly code: string, readonly name: string | null }> | null, readonly sharedQueries: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string } | null }> } | null };

export type ExampleQueryVariables = Exact<{
  id: string;
}>;


export type ExampleQuery = { readonly sharedQuery: { readonly title: string, readonly document: string, readonly purpose: { readonly code: string }, readonly parameters: ReadonlyArray<{ readonly name: string, readonly type: string, readonly default: string | null }> } | null };

export type ExplainQueryVariables = Exact<{
  document: string;
  operationName?: string | null | undefined;
  variables?: string | null | undefined;
  purpose?: string | null | undefined;
  partner?: string | null | undefined;
  at?: string | null | undefined;
}>;


export type ExplainQuery = { readonly explain: { readonly partner: string, readonly purposePermitted: boolean | null, readonly instant: string, readonly organisation: { readonly id: string, readonly name: string | null }, readonly purpose: { readonly code: string, readonly name: string | null } | null, readonly fields: ReadonlyArray<{ readonly coordinate: string, readonly paths: ReadonlyArray<string>, readonly decision: ExplainedDecision, readonly missing: ReadonlyArray<string>, readonly products: ReadonlyArray<{ readonly product: { readonly id: string } }>, readonly rows: ReadonlyArray<{ readonly path: string, readonly indicator: string | null, readonly decision: ExplainedDecision, readonly code: string | null, readonly sentence: string, readonly product: { readonly id: string, readonly name: string | null } | null, readonly uncovered: ReadonlyArray<{ readonly code: string, readonly areas: ReadonlyArray<string>, readonly level: AreaLevel | null, readonly interval: Interval | null, readonly instead: ReadonlyArray<string>, readonly widen: ReadonlyArray<string>, readonly periods: ReadonlyArray<{ readonly from: string, readonly to: string }> }> }> }>, readonly products: ReadonlyArray<{ readonly answer: ExplainedAnswer, readonly reasons: ReadonlyArray<ExplainedReason>, readonly product: { readonly id: string, readonly name: string | null, readonly providers: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly coordinatorFunction: string | null, readonly coordinators: ReadonlyArray<{ readonly function: string, readonly mailbox: string }> | null }> | null }, readonly grants: ReadonlyArray<{ readonly kind: ScopeGrantKind, readonly everyArea: boolean, readonly from: string, readonly to: string | null, readonly finestLevel: AreaLevel, readonly finestInterval: Interval, readonly disclosure: Disclosure, readonly clause: string | null, readonly digest: string | null, readonly sentence: string, readonly product: { readonly id: string, readonly name: string | null }, readonly provider: { readonly id: string, readonly name: string | null }, readonly areas: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly level: AreaLevel | null }>, readonly agreement: { readonly id: string, readonly title: string | null } | null }>, readonly blocked: ReadonlyArray<{ readonly clause: string, readonly title: string, readonly sentence: string, readonly agreement: { readonly id: string } | null, readonly provider: { readonly id: string, readonly name: string | null }, readonly obstacles: ReadonlyArray<{ readonly code: ExplainedReason, readonly line: string | null, readonly parties: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly purposes: ReadonlyArray<{ readonly code: string, readonly name: string | null }> }> }>, readonly amendable: ReadonlyArray<{ readonly title: string, readonly agreement: { readonly id: string } | null }> }> } | null };

export type ScopeKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type ScopeKindsQuery = { readonly viewer: { readonly scope: ReadonlyArray<{ readonly kind: ScopeGrantKind }> | null } | null };

export const AccessGrantFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccessGrant"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScopeGrant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"everyArea"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"finestLevel"}},{"kind":"Field","name":{"kind":"Name","value":"finestInterval"}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<AccessGrantFragment, unknown>;
export const AccessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Access"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instant"}},{"kind":"Field","name":{"kind":"Name","value":"scope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccessGrant"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiringAgreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"IntValue","value":"7300"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccessGrant"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScopeGrant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"everyArea"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"finestLevel"}},{"kind":"Field","name":{"kind":"Name","value":"finestInterval"}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<AccessQuery, AccessQueryVariables>;
export const ExplainChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplainChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purposes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sharedQueries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"EnumValue","value":"PUBLISHED"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExplainChoicesQuery, ExplainChoicesQueryVariables>;
export const ExampleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Example"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharedQuery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"default"}}]}}]}}]}}]} as unknown as DocumentNode<ExampleQuery, ExampleQueryVariables>;
export const ExplainDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Explain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"document"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"operationName"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"variables"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"partner"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"explain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"document"},"value":{"kind":"Variable","name":{"kind":"Name","value":"document"}}},{"kind":"Argument","name":{"kind":"Name","value":"operationName"},"value":{"kind":"Variable","name":{"kind":"Name","value":"operationName"}}},{"kind":"Argument","name":{"kind":"Name","value":"variables"},"value":{"kind":"Variable","name":{"kind":"Name","value":"variables"}}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}}},{"kind":"Argument","name":{"kind":"Name","value":"partner"},"value":{"kind":"Variable","name":{"kind":"Name","value":"partner"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purpose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purposePermitted"}},{"kind":"Field","name":{"kind":"Name","value":"instant"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coordinate"}},{"kind":"Field","name":{"kind":"Name","value":"paths"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"products"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uncovered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"areas"}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"interval"}},{"kind":"Field","name":{"kind":"Name","value":"instead"}},{"kind":"Field","name":{"kind":"Name","value":"widen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"products"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"providers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"coordinatorFunction"}},{"kind":"Field","name":{"kind":"Name","value":"coordinators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccessGrant"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purposes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amendable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccessGrant"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScopeGrant"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"everyArea"}},{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"finestLevel"}},{"kind":"Field","name":{"kind":"Name","value":"finestInterval"}},{"kind":"Field","name":{"kind":"Name","value":"disclosure"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<ExplainQuery, ExplainQueryVariables>;
export const ScopeKindsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScopeKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]} as unknown as DocumentNode<ScopeKindsQuery, ScopeKindsQueryVariables>;