import { globSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { visit } from 'graphql';
import { subgraphNames, subgraphSdl } from './schema/sdl.ts';

/** What scalars are in TypeScript. */
export const scalars = {
  Date: { input: 'string', output: 'string' },
  DateTime: { input: 'string', output: 'string' },
  Month: { input: 'string', output: 'string' },
  GeoJSON: { input: 'unknown', output: 'unknown' },
  ID: { input: 'string', output: 'string' },
};

const federation = /* GraphQL */ `
  directive @key(fields: String!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
  directive @shareable repeatable on OBJECT | FIELD_DEFINITION
  directive @external on OBJECT | FIELD_DEFINITION
  directive @requires(fields: String!) on FIELD_DEFINITION
  directive @authenticated on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
  directive @link(url: String!, import: [String!]) repeatable on SCHEMA
`;

const statistics = {
  Observation: '../statistics/series.ts#Observation as ObservationCell',
  ObservationSeries: '../statistics/series.ts#ObservationSeries as Series',
};

const picture = '../pictures/queries.ts#PictureRow';
const citedFigures = { CitedFigures: '../../policy/picture.ts#CitedFigures as Cited' };
/** Of the collaboration process: rows, whose content is typed by their kind. */
const collaboration = {
  CauseAnalysis: './process-queries.ts#ObjectOf<"CAUSE_ANALYSIS">',
  CauseAssumption: './process-object-resolvers.ts#NumberedAssumption',
  CollaborationProcess: './process-queries.ts#ProcessRow',
  CollaborationSignal: './process-queries.ts#ObjectOf<"SIGNAL">',
  CommitteeRecord: './process-queries.ts#CommitteeRecordRow',
  Coordinator: './process-queries.ts#CoordinatorRow',
  FollowUp: './process-queries.ts#ObjectOf<"FOLLOW_UP">',
  Forum: './process-queries.ts#ForumRow',
  ForumSeat: '../../policy/forum.ts#ForumSeat as Seat',
  GoalAcceptance: '../../policy/process.ts#GoalAcceptance as Acceptance',
  JointPicture: './process-queries.ts#ObjectOf<"JOINT_PICTURE">',
  Measure: './process-queries.ts#ObjectOf<"MEASURE">',
  PictureReference: './picture-reference-resolvers.ts#ComposedPicture',
  PrioritisedProblem: './process-object-resolvers.ts#NumberedProblem',
  Prioritisation: './process-queries.ts#ObjectOf<"PRIORITISATION">',
  ProcessAct: './process-queries.ts#ProcessActRow',
  ProcessCycle: './process-resolvers.ts#Round',
  RaisedObstacle: './process-queries.ts#ObjectOf<"OBSTACLE">',
  SituationalPicture: './picture-reference-resolvers.ts#AnyPicture',
  SmartGoal: './process-queries.ts#ObjectOf<"GOAL">',
};

/** What resolvers are given of a type: a row, or a value of policy. Types without a mapper are as the schema has them. */
const mappers: Readonly<Record<(typeof subgraphNames)[number], Readonly<Record<string, string>>>> = {
  city: {
    ...statistics,
    ...citedFigures,
    CityPicture: picture,
    ...collaboration,
    AgreementAct: './queries.ts#ActRow',
    AgreementDraft: './agreement-state.ts#Draft',
    AgreementParty: './agreement-state.ts#PartyOfVersion',
    AgreementSignature: './queries.ts#SignatureRow',
    AgreementVersion: './queries.ts#VersionRow',
    Area: '../reference.ts#AreaRow',
    AreaGeometry: './area-geometry.ts#ShownGeometry',
    CameraAssent: './tables.ts#Assent',
    CameraSite: './queries.ts#CameraSiteRow',
    CitizenProposal: './place-queries.ts#ProposalRow',
    CityIndicator: '../reference.ts#IndicatorRow',
    Comparison: './comparison.ts#Compared',
    CivilSocietyIndicator: '../reference.ts#IndicatorRow',
    Concept: './document-queries.ts#ConceptRow',
    Clause: '../../policy/agreement.ts#Clause as SignedClause',
    CollaborationAgreement: './queries.ts#AgreementRow',
    CommitteeDuties: '../../policy/duties/report.ts#CommitteeStanding',
    CompletenessCheck: '../../policy/completeness.ts#CheckResult',
    CompletenessSubject: '../../policy/completeness.ts#Subject as CheckedSubject',
    DataProduct: './queries.ts#DataProductRow',
    DutyReport: '../../policy/duties/report.ts#DutyReport as ReportOnDuties',
    DutyResult: '../../policy/duties/report.ts#DutyResult as JudgedDuty',
    DutySubject: '../../policy/duties/duty.ts#Subject as DecidingObject',
    GoverningDocument: './document-queries.ts#GoverningDocumentRow',
    Programme: './document-queries.ts#ProgrammeRow',
    Target: './document-queries.ts#TargetRow',
    ExpiringTerm: '../../policy/expiry.ts#Expiring',
    FocusArea: './place-queries.ts#FocusAreaRow',
    Indicator: '../reference.ts#IndicatorRow',
    LegalBasisLine: '../../policy/agreement.ts#LegalBasisLine as SignedLegalBasisLine',
    MethodBreak: './queries.ts#MethodBreakRow',
    OrderGuardDeployment: './queries.ts#DeploymentRow',
    Organisation: './queries.ts#OrganisationRow',
    Place: './queries.ts#PlaceRow',
    PlaceCollaboration: './queries.ts#CollaborationRow',
    PoliceIndicator: '../reference.ts#IndicatorRow',
    PriorityArea: './queries.ts#PriorityAreaRow',
    Processing: '../../policy/agreement.ts#Processing as SignedProcessing',
    ProcessPayload: './process-mutation-resolvers.ts#ActedOn',
    ProcessingRegister: './agreement-report-resolvers.ts#RegisterOfProcessing',
    ProcessingRegisterLine: './agreement-report-resolvers.ts#LineOfProcessing',
    ProjectInvolvement: './place-queries.ts#InvolvementRow',
    PaperSignature: './queries.ts#PaperRow',
    Purpose: './queries.ts#PurposeRow',
    RegionIndicator: '../reference.ts#IndicatorRow',
    SafetyActivity: './place-queries.ts#ActivityRow',
    SafetyWalk: './place-queries.ts#WalkRow',
    SafetyWalkFinding: './place-queries.ts#FindingRow',
    ScopePart: '../../policy/scope-difference.ts#Part',
    SecrecyAssessment: '../../policy/agreement.ts#SecrecyAssessment as SignedSecrecyAssessment',
    StrategicLink: './place-queries.ts#StrategicLinkRow',
    UrbanDevelopmentProject: './place-queries.ts#UrbanProjectRow',
    VehicleBarrier: './place-queries.ts#BarrierRow',
    VulnerableArea: './area-geometry.ts#GeometryOwner',
    WhatIf: '../../policy/what-if.ts#WhatIf as Consequences',
    WhatIfChange: '../../policy/what-if.ts#Change',
    WhatIfHeldBack: './agreement-document-resolvers.ts#HeldBackClause',
    WhatIfUnfit: '../../policy/what-if.ts#Unfit',
    SigningKey: './lifecycle/keys.ts#KeyRow',
    Succession: './queries.ts#SuccessionRow',
    SuccessionMisfit: './lifecycle/succession.ts#Misfit',
    SuccessionPayload: './lifecycle/succession.ts#Followed',
    GatewayAcknowledgement: './acknowledgements.ts#GatewayAcknowledgement as Acknowledged',
  },
  police: {
    ...statistics,
    ...citedFigures,
    PolicePicture: picture,
    CameraAssessment: './queries.ts#CameraAssessmentRow',
    JointBriefing: './queries.ts#JointBriefingRow',
    LocalPoliceArea: './queries.ts#LocalPoliceAreaRow',
    VulnerableArea: './queries.ts#VulnerableAreaRow',
  },
  region: {
    ...statistics,
    ...citedFigures,
    RegionPicture: picture,
    Station: './queries.ts#StationRow',
  },
  'civil-society': {
    ...statistics,
    ...citedFigures,
    CivilSocietyPicture: picture,
    Association: './queries.ts#AssociationRow',
    ChecklistQuestion: './queries.ts#QuestionRow',
    NeighbourhoodWatch: './queries.ts#NeighbourhoodWatchRow',
    Partnership: './queries.ts#PartnershipRow',
    SafetyCertification: './queries.ts#CertificationRow',
    SafetyChecklist: './queries.ts#ChecklistRow',
    SafetyInspection: './queries.ts#InspectionRow',
  },
  hub: {
    SharedQuery: './shared-query-resolvers.ts#ShownQuery',
    SharedQueryAct: './shared-query-resolvers.ts#ActRow',
    SharedQueryParameter: './shared-query-resolvers.ts#ShownParameter',
  },
};

/** Enumerations whose values inside are the words of policy. */
const enumValues: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  city: {
    AgreementLevel: {
      OVERARCHING: 'overarching',
      LOCAL: 'local',
      REGIONAL: 'regional',
      PLACE: 'place',
      PARTNERSHIP: 'partnership',
    },
    PartyKind: {
      ANYONE: 'anyone',
      AUTHORITY: 'authority',
      COMPANY: 'company',
      ASSOCIATION: 'association',
      MUNICIPAL: 'municipal',
      REGIONAL: 'regional',
      STATE: 'state',
      LAW_ENFORCEMENT: 'law-enforcement',
    },
    CompletenessOutcome: { MET: 'met', NOT_MET: 'not-met', NOT_ASSESSABLE: 'not-assessable' },
    ExpiringKind: {
      VERSION: 'version',
      LEGAL_BASIS: 'legal-basis',
      SECRECY_ASSESSMENT: 'secrecy-assessment',
    },
    HeldBackReason: {
      VERSION: 'version',
      PROVIDER_NOT_PARTY: 'provider-not-party',
      PURPOSE: 'purpose',
      LEGAL_BASIS: 'legal-basis',
      DIRECTION: 'direction',
      RECIPIENT_KIND: 'recipient-kind',
      SECRECY_ASSESSMENT: 'secrecy-assessment',
      PARENT: 'parent',
      RECIPIENT_UNKNOWN: 'recipient-unknown',
    },
    ProcessingRole: {
      CONTROLLER: 'controller',
      PROCESSOR: 'processor',
      PROVIDER: 'provider',
      RECIPIENT: 'recipient',
    },
    SuccessionKind: { ORGANISATION: 'organisation', AGREEMENT: 'agreement' },
    KeyUse: { SIGNATURE: 'signature', ATTESTATION: 'attestation' },
    TransferForm: { DIRECT_ACCESS: 'direct-access', RELEASE: 'release', OPEN: 'open' },
    OrganisationKind: { AUTHORITY: 'authority', COMPANY: 'company', ASSOCIATION: 'association' },
    Sensitivity: { OPEN: 'open', AGGREGATED: 'aggregated', SHARED: 'shared', PROTECTED: 'protected' },
  },
  hub: {
    AccessDecision: { ANSWERED: 'answered', PARTIAL: 'partial', REFUSED: 'refused', FAILED: 'failed' },
    Disclosure: { EXACT: 'exact', PROTECTED: 'protected' },
    ScopeGrantKind: { CLAUSE: 'clause', OWN: 'own', OPEN: 'open' },
  },
};

const hubDirectives = new Set(['sharedQuery', 'parameter']);

/** The console's documents: `queries.graphql` of a folder becomes `queries.generated.ts` beside it. */
const consoleDocuments = globSync('console/**/queries.graphql', { cwd: import.meta.dirname }).sort();

/** Resolver types for each subgraph, typed documents of the shared queries for clients, and those of the console. */
const config: CodegenConfig = {
  generates: {
    ...Object.fromEntries(
      subgraphNames.map((name) => [
        `subgraphs/${name}/resolvers.generated.ts`,
        {
          schema: [`${federation}\n${subgraphSdl(name)}`],
          plugins: ['typescript', 'typescript-resolvers'],
          config: {
            scalars,
            federation: true,
            enumsAsTypes: true,
            useTypeImports: true,
            immutableTypes: true,
            contextType: '../subgraph.ts#SubgraphContext',
            mappers: mappers[name],
            enumValues: enumValues[name] ?? {},
            // A resolver may answer a position of a list with an error, which graphql reports at that position alone.
            resolverTypeWrapperSignature: 'Promise<T | Error> | T | Error',
          },
        },
      ]),
    ),
    'clients/shared-queries.generated.ts': {
      schema: ['clients/api.generated.graphql', 'schema/shared-query-directives.graphql'],
      documents: ['schema/shared-queries/*.graphql'],
      // The hub reads its directives and takes them out; clients send what is left.
      documentTransforms: [
        {
          transform: ({ documents }) =>
            documents.map((file) => ({
              ...file,
              ...(file.document && {
                document: visit(file.document, {
                  Directive: ({ name }) => (hubDirectives.has(name.value) ? null : undefined),
                }),
              }),
            })),
        },
      ],
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { scalars, enumsAsTypes: true, useTypeImports: true, immutableTypes: true },
    },
    ...Object.fromEntries(
      consoleDocuments.map((documents) => [
        documents.replace(/\.graphql$/, '.generated.ts'),
        {
          schema: ['clients/api.generated.graphql'],
          documents: [documents],
          plugins: ['typescript-operations', 'typed-document-node'],
          config: { scalars, enumsAsTypes: true, useTypeImports: true, immutableTypes: true },
        },
      ]),
    ),
  },
};

export default config;
