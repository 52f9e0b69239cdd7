/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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
  | 'SUSPENDED'
  /** Taken back before all had signed (återkallad). */
  | 'WITHDRAWN';

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


export type VemLasteVadQuery = { readonly accessLog: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly at: string, readonly operationName: string | null, readonly decision: AccessDecision, readonly outcomeCode: string | null, readonly partner: { readonly id: string, readonly name: string | null } | null, readonly purpose: { readonly code: string, readonly name: string | null } | null, readonly products: ReadonlyArray<{ readonly rows: number, readonly product: { readonly id: string, readonly name: string | null } }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };


export const KommunensAnmaldaBrottDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"KommunensAnmaldaBrott"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Month"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Month"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"bra.municipal-offences.burglary","block":false},{"kind":"StringValue","value":"bra.municipal-offences.drugs-weapons","block":false},{"kind":"StringValue","value":"bra.municipal-offences.person","block":false},{"kind":"StringValue","value":"bra.municipal-offences.theft","block":false},{"kind":"StringValue","value":"bra.municipal-offences.vandalism","block":false},{"kind":"StringValue","value":"bra.municipal-offences.other","block":false},{"kind":"StringValue","value":"bra.municipal-offences.total","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"areas"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"sthlm:kommun","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"interval"},"value":{"kind":"EnumValue","value":"YEAR"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]} as unknown as DocumentNode<KommunensAnmaldaBrottQuery, KommunensAnmaldaBrottQueryVariables>;
export const LagesbildForOmradeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LagesbildForOmrade"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"areas"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Month"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Month"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"interval"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Interval"}}},"defaultValue":{"kind":"EnumValue","value":"QUARTER"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"police.reported-offences.total","block":false},{"kind":"StringValue","value":"fire.fires.total","block":false},{"kind":"StringValue","value":"region.transit-incidents.total","block":false},{"kind":"StringValue","value":"civil.night-walks.total","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"areas"},"value":{"kind":"Variable","name":{"kind":"Name","value":"areas"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"interval"},"value":{"kind":"Variable","name":{"kind":"Name","value":"interval"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LagesbildForOmradeQuery, LagesbildForOmradeQueryVariables>;
export const OverenskommelsernasLageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverenskommelsernasLage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementLevel"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionInForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OverenskommelsernasLageQuery, OverenskommelsernasLageQueryVariables>;
export const TyckTillIOmradeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TyckTillIOmrade"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"areas"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Month"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Month"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"interval"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Interval"}}},"defaultValue":{"kind":"EnumValue","value":"QUARTER"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"city.tyck-till.litter","block":false},{"kind":"StringValue","value":"city.tyck-till.graffiti","block":false},{"kind":"StringValue","value":"city.tyck-till.damage","block":false}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"areas"},"value":{"kind":"Variable","name":{"kind":"Name","value":"areas"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"interval"},"value":{"kind":"Variable","name":{"kind":"Name","value":"interval"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TyckTillIOmradeQuery, TyckTillIOmradeQueryVariables>;
export const UnderlagForKameraplatsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnderlagForKameraplats"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"areas"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cameraSites"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"areas"},"value":{"kind":"Variable","name":{"kind":"Name","value":"areas"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"infrastructureOwner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<UnderlagForKameraplatsQuery, UnderlagForKameraplatsQueryVariables>;
export const VemLasteVadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VemLasteVad"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"product"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccessRole"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"product"},"value":{"kind":"Variable","name":{"kind":"Name","value":"product"}}},{"kind":"Argument","name":{"kind":"Name","value":"role"},"value":{"kind":"Variable","name":{"kind":"Name","value":"role"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purpose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operationName"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeCode"}},{"kind":"Field","name":{"kind":"Name","value":"products"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<VemLasteVadQuery, VemLasteVadQueryVariables>;