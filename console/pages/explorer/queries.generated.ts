/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export type ExplorerExamplesQueryVariables = Exact<{ [key: string]: never; }>;


export type ExplorerExamplesQuery = { readonly sharedQueries: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly version: number, readonly title: string, readonly document: string, readonly purpose: { readonly code: string, readonly name: string | null }, readonly parameters: ReadonlyArray<{ readonly name: string, readonly type: string, readonly default: string | null, readonly relative: RelativeValue | null }> } | null }> } | null };

export type ExplorerDefaultsQueryVariables = Exact<{ [key: string]: never; }>;


export type ExplorerDefaultsQuery = { readonly viewer: { readonly scope: ReadonlyArray<{ readonly areas: ReadonlyArray<{ readonly id: string }> }> | null } | null, readonly indicators: ReadonlyArray<
    | { readonly id: string, readonly latestVintage: { readonly to: string } | null }
    | { readonly id: string, readonly latestVintage: { readonly to: string } | null }
    | { readonly id: string, readonly latestVintage: { readonly to: string } | null }
    | { readonly id: string, readonly latestVintage: { readonly to: string } | null }
  > | null };


export const ExplorerExamplesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerExamples"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sharedQueries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"default"}},{"kind":"Field","name":{"kind":"Name","value":"relative"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExplorerExamplesQuery, ExplorerExamplesQueryVariables>;
export const ExplorerDefaultsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerDefaults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"latestVintage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]} as unknown as DocumentNode<ExplorerDefaultsQuery, ExplorerDefaultsQueryVariables>;